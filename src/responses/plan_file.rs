//! Plan files: the steps that a firm has decided on, who takes each and by when, in TOML. `plan` writes them, and people
//! may edit them.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::answers_file::quoted;
use super::raw_file::{
    RawFile, RawRecord, check_format, check_questionnaire, find_question, single_line, unknown_name,
};
use crate::questionnaire::{FORMAT, Questionnaire};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode, has_errors};
use crate::text::node::toml_tree;
use crate::text::record::{DateText, Located};
use crate::text::sanitize;

mod raw {
    use crate::questionnaire::patterns::ID;
    use crate::text::record::{DateText, Located, record};

    record! {
        /// Steps that a firm has decided on.
        pub struct Plan {
            required {
                /// Version of this file format: 1.
                #[schemars(extend("const" = 1))]
                format: i64,
                /// Id of the questionnaire that the steps belong to.
                #[schemars(extend("pattern" = ID))]
                questionnaire: String,
                /// The steps, in order.
                steps: Vec<Located<PlanStep>>,
            }
            optional {
                /// Version of that questionnaire when the plan was made.
                version: String,
                /// Whose plan it is.
                organisation: String,
                /// When it was begun.
                started: DateText,
                /// When to answer the questions again.
                review: DateText,
            }
        }
    }

    record! {
        /// A step: from one answer to a better one.
        pub struct PlanStep {
            required {
                /// Code of the question.
                question: String,
                /// Code of today's answer.
                from: String,
                /// Code of the answer to reach.
                to: String,
                /// Whether it is open, done or dropped.
                #[schemars(extend("enum" = ["open", "done", "dropped"]))]
                status: String,
            }
            optional {
                /// What to do; may be edited.
                text: String,
                /// Who does it.
                owner: String,
                /// By when.
                due: DateText,
                /// A remark.
                note: String,
            }
        }
    }
}

/// The JSON Schema of plan files.
#[must_use]
pub fn schema() -> schemars::Schema {
    crate::questionnaire::schema::of::<raw::Plan>()
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// To be done.
    Open,
    /// Done.
    Done,
    /// Not to be done any more.
    Dropped,
}

impl Status {
    /// All, with their names in files.
    pub const ALL: [(Self, &'static str); 3] = [(Self::Open, "open"), (Self::Done, "done"), (Self::Dropped, "dropped")];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(status, _)| *status == self).map_or("", |(_, name)| name)
    }
}

/// A step that was decided on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionStep {
    /// Index of the question.
    pub question: usize,
    /// Index of the option that was the answer.
    pub from: usize,
    /// Index of the option to reach.
    pub to: usize,
    /// What to do, on one line; may be empty.
    pub text: String,
    /// Who does it; may be empty.
    pub owner: String,
    /// By when.
    pub due: Option<Date>,
    /// How far it is.
    pub status: Status,
    /// A remark; may be empty.
    pub note: String,
}

/// Steps that a firm has decided on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActionPlan {
    /// Whose plan it is; may be empty.
    pub organisation: String,
    /// When it was begun.
    pub started: Option<Date>,
    /// When to answer the questions again.
    pub review: Option<Date>,
    /// The steps, in order.
    pub steps: Vec<ActionStep>,
}

impl RawRecord for raw::Plan {
    fn format(&self) -> Option<&Located<i64>> {
        self.format.as_ref()
    }

    fn questionnaire(&self) -> Option<&Located<String>> {
        self.questionnaire.as_ref()
    }
}

/// A plan file that has been read, but not yet checked against its questionnaire.
pub type PlanFile = RawFile<raw::Plan>;

impl PlanFile {
    /// Reads the file as TOML. [`Self::check`] returns what is wrong with it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::read(toml_tree(text), "plan")
    }

    /// Checks the file against its questionnaire.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn check(self, questionnaire: &Questionnaire) -> Result<ActionPlan, Vec<Diagnostic>> {
        let Self { raw, mut faults } = self;
        let plan = raw.map(|raw| Checker { questionnaire, faults: &mut faults }.plan(&raw));
        plan.filter(|_| !has_errors(&faults)).ok_or(faults)
    }

    /// The byte range of the status of the step with this index, quotes included; `None` if there is no such step.
    #[must_use]
    pub fn status_span(&self, step: usize) -> Option<std::ops::Range<usize>> {
        let steps = self.raw.as_ref()?.steps.as_ref()?;
        steps.value.get(step)?.value.status.as_ref().map(|status| status.span.clone())
    }
}

struct Checker<'a> {
    questionnaire: &'a Questionnaire,
    faults: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    fn plan(mut self, raw: &raw::Plan) -> ActionPlan {
        check_format(raw.format(), self.faults);
        let is_same = check_questionnaire(raw.questionnaire(), self.questionnaire, self.faults);
        let steps = raw.steps.iter().filter(|_| is_same).flat_map(|steps| &steps.value);
        let steps: Vec<Option<ActionStep>> = steps.map(|step| self.step(&step.value)).collect();
        ActionPlan {
            organisation: single_line(raw.organisation.as_ref()),
            started: self.date(raw.started.as_ref()),
            review: self.date(raw.review.as_ref()),
            steps: steps.into_iter().flatten().collect(),
        }
    }

    fn step(&mut self, raw: &raw::PlanStep) -> Option<ActionStep> {
        let question = raw.question.as_ref().and_then(|code| find_question(code, self.questionnaire, self.faults));
        let [from, to] = [&raw.from, &raw.to].map(|code| self.option(question, code.as_ref()));
        let (due, status) = (self.date(raw.due.as_ref()), self.status(raw.status.as_ref()));
        Some(ActionStep {
            question: question?,
            from: from?,
            to: to?,
            text: single_line(raw.text.as_ref()),
            owner: single_line(raw.owner.as_ref()),
            due,
            status: status?,
            note: single_line(raw.note.as_ref()),
        })
    }

    fn option(&mut self, question: Option<usize>, code: Option<&Located<String>>) -> Option<usize> {
        let (question, code) = (&self.questionnaire.questions[question?], code?);
        let option = question.option(code.value.trim());
        if option.is_none() {
            self.faults.push(unknown_name("option", code, question.options.iter().map(|option| option.code.as_str())));
        }
        option
    }

    fn status(&mut self, given: Option<&Located<String>>) -> Option<Status> {
        let given = given?;
        let known = Status::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(given.value.trim()));
        if known.is_none() {
            let fault =
                Diagnostic::error(DiagnosticCode::UnknownValue).text("key", "status").text("name", &given.value);
            self.faults.push(fault.among(&given.value, Status::ALL.iter().map(|(_, name)| *name)).at(&given.span));
        }
        known.map(|(status, _)| *status)
    }

    fn date(&mut self, given: Option<&Located<DateText>>) -> Option<Date> {
        let given = given.filter(|date| !date.value.0.is_empty())?;
        let date = given.value.0.parse().ok();
        if date.is_none() {
            let fault = Diagnostic::error(DiagnosticCode::InvalidDate).text("found", &given.value.0);
            self.faults.push(fault.at(&given.span));
        }
        date
    }
}

/// Formats a plan as a TOML file that reads back to the same plan.
#[must_use]
pub fn to_toml(plan: &ActionPlan, questionnaire: &Questionnaire) -> String {
    let mut out = String::new();
    let mut line = |key: &str, value: String| writeln!(out, "{key} = {value}").expect("a string takes any text");
    line("format", FORMAT.to_string());
    line("questionnaire", quoted(&questionnaire.id));
    line("version", quoted(&questionnaire.version.to_string()));
    line("organisation", quoted(&plan.organisation));
    for (key, date) in [("started", plan.started), ("review", plan.review)] {
        if let Some(date) = date {
            line(key, date.to_string());
        }
    }
    for step in &plan.steps {
        let question = &questionnaire.questions[step.question];
        out.push_str("\n[[steps]]\n");
        let mut line = |key: &str, value: String| writeln!(out, "{key} = {value}").expect("a string takes any text");
        line("question", quoted(&question.code));
        line("from", quoted(&question.options[step.from].code));
        line("to", quoted(&question.options[step.to].code));
        line("text", quoted(&sanitize::line(&step.text)));
        line("owner", quoted(&step.owner));
        if let Some(due) = step.due {
            line("due", due.to_string());
        }
        line("status", quoted(step.status.name()));
        if !step.note.is_empty() {
            line("note", quoted(&step.note));
        }
    }
    out
}
