//! Answers files: one respondent's answers in TOML or JSON, as `assess` writes them and `report` reads them.

use std::fmt::Write as _;

use jiff::civil::Date;
use semver::Version;

use super::raw_file::{
    RawFile, RawRecord, check_format, check_questionnaire, duplicate_name, find_question, single_line, unknown_name,
};
use super::{Answers, State, blank_state};
use crate::questionnaire::{FORMAT, Questionnaire};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode, has_errors};
use crate::text::node::{self, Node, Value, toml_tree};
use crate::text::record::{DateText, FromNode, Located, Map, record};
use crate::text::sanitize;

/// The syntax of an answers file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

impl Syntax {
    /// The syntax of `text`. JSON begins with a brace, which TOML never does.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if text.trim_start().starts_with('{') { Self::Json } else { Self::Toml }
    }
}

/// The code of an answer. Other programs write the number `2` for the text `"2"`; both are accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code(pub(super) String);

impl FromNode for Code {
    fn from_node(node: &Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        match &node.value {
            Value::Integer(n) => Some(Self(n.to_string())),
            Value::Null => Some(Self(String::new())),
            _ => String::from_node(node, key, faults).map(Self),
        }
    }
}

impl schemars::JsonSchema for Code {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["string", "integer"] })
    }
}

mod raw {
    use super::{Code, DateText, Map, record};
    use crate::questionnaire::patterns::{ID, VERSION};

    record! {
        /// One respondent's answers to a questionnaire.
        pub struct Answers {
            required {
                /// Version of this file format: 1.
                #[schemars(extend("const" = 1))]
                format: i64,
                /// Id of the questionnaire that was answered.
                #[schemars(extend("pattern" = ID))]
                questionnaire: String,
                /// The version of the questionnaire that was answered.
                #[schemars(extend("pattern" = VERSION))]
                version: String,
                /// An option's code by question code; "na" for not applicable, "dk" for don't know.
                answers: Map<Code>,
            }
            optional {
                /// Who answered.
                respondent: String,
                /// For which organisation.
                organisation: String,
                /// When, as 2026-11-21.
                date: DateText,
                /// The target profile.
                profile: String,
                /// Whether only the quick questions were asked; false unless given.
                quick: bool,
                /// Target levels of single skills, by skill id.
                targets: Map<f64>,
                /// Notes by question code.
                notes: Map<String>,
                /// Who answers: an option's code or a number by the code of a context question.
                context: Map<Code>,
            }
        }
    }
}

/// The JSON Schema of answers files.
#[must_use]
pub fn schema() -> schemars::Schema {
    crate::questionnaire::schema::of::<raw::Answers>()
}

impl RawRecord for raw::Answers {
    fn format(&self) -> Option<&Located<i64>> {
        self.format.as_ref()
    }

    fn questionnaire(&self) -> Option<&Located<String>> {
        self.questionnaire.as_ref()
    }
}

/// An answers file that has been read, but not yet checked against its questionnaire.
pub type AnswersFile = RawFile<raw::Answers>;

/// The result of checking an answers file against its questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadAnswers {
    /// The answers, if no diagnostic is an error.
    pub answers: Option<Answers>,
    /// Errors and warnings, in the order in which they were found.
    pub diagnostics: Vec<Diagnostic>,
}

impl AnswersFile {
    /// Reads the file as TOML or JSON. [`Self::check`] returns what is wrong with it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let tree = match Syntax::of(text) {
            Syntax::Toml => toml_tree(text),
            Syntax::Json => node::parse_json(text),
        };
        Self::read(tree, "answers")
    }

    /// Checks the file against its questionnaire.
    #[must_use]
    pub fn check(self, questionnaire: &Questionnaire) -> ReadAnswers {
        let Self { raw, mut faults } = self;
        let answers = raw.map(|raw| Checker { raw: &raw, questionnaire, faults: &mut faults }.answers());
        let answers = answers.filter(|_| !has_errors(&faults));
        ReadAnswers { answers, diagnostics: faults }
    }
}

struct Checker<'a> {
    raw: &'a raw::Answers,
    questionnaire: &'a Questionnaire,
    faults: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    fn answers(mut self) -> Answers {
        check_format(self.raw.format(), self.faults);
        let same_questionnaire = check_questionnaire(self.raw.questionnaire(), self.questionnaire, self.faults);
        // Checking answers to another questionnaire would only report faults that follow from that one.
        let comparable = same_questionnaire && self.version();
        let quick = self.raw.quick.as_ref().is_some_and(|quick| quick.value);
        let mut answers = Answers::blank(self.questionnaire, quick);
        answers.respondent = single_line(self.raw.respondent.as_ref());
        answers.organisation = single_line(self.raw.organisation.as_ref());
        answers.date = self.date();
        if comparable {
            answers.profile = self.profile();
            answers.targets = self.targets();
            answers.states = self.states(quick);
            answers.notes = self.notes();
            answers.context = self.context();
        }
        answers
    }

    /// Whether the answers can be scored with the questionnaire’s version: the major versions must be equal.
    fn version(&mut self) -> bool {
        let Some(given) = &self.raw.version else { return false };
        let current = &self.questionnaire.version;
        let Ok(version) = Version::parse(&given.value) else {
            self.faults
                .push(Diagnostic::error(DiagnosticCode::InvalidVersion).text("found", &given.value).at(&given.span));
            return false;
        };
        let fault =
            |fault: Diagnostic| fault.text("found", &given.value).text("current", current.to_string()).at(&given.span);
        if version.major != current.major {
            let fault = fault(Diagnostic::error(DiagnosticCode::OtherMajorVersion));
            self.faults.push(fault.text("changes", self.changes()));
            return false;
        }
        if (version.minor, version.patch) < (current.minor, current.patch) && version.minor != current.minor {
            self.faults.push(fault(Diagnostic::warning(DiagnosticCode::OlderVersion)));
        } else if version.minor > current.minor {
            self.faults.push(fault(Diagnostic::warning(DiagnosticCode::NewerVersion)));
        }
        true
    }

    /// The differences to a questionnaire of another major version that the file shows: `-CODE` for unknown
    /// questions, `+CODE` for questions without an answer, `CODE=ANSWER` for unknown options.
    fn changes(&self) -> String {
        let given = self.raw.answers.as_ref().map(|answers| answers.value.0.as_slice()).unwrap_or_default();
        let questionnaire = self.questionnaire;
        let gone = given.iter().filter(|(code, _)| questionnaire.question(&code.value).is_none());
        let gone = gone.map(|(code, _)| format!("-{}", code.value));
        let is_given = |code: &str| given.iter().any(|(given, _)| given.value.eq_ignore_ascii_case(code));
        let new = questionnaire.questions.iter().filter(|question| !is_given(&question.code));
        let new = new.map(|question| format!("+{}", question.code));
        let options = given.iter().filter_map(|(code, answer)| {
            let question = &questionnaire.questions[questionnaire.question(&code.value)?];
            let known = State::from_code(&answer.value.0, question).is_some();
            (!known).then(|| format!("{}={}", question.code, answer.value.0))
        });
        let changes = gone.chain(new).chain(options).collect::<Vec<_>>().join(" ");
        if changes.is_empty() { "none".to_owned() } else { changes }
    }

    fn date(&mut self) -> Option<Date> {
        let date = self.raw.date.as_ref()?;
        // A date followed by a time is accepted; the time is ignored.
        let day = match date.value.0.split_once(['T', 't', ' ']) {
            Some((day, time)) if time.chars().all(|c| c.is_ascii_digit() || ":.+-Zz".contains(c)) => day,
            _ => &date.value.0,
        };
        if let Ok(day) = day.parse() {
            Some(day)
        } else {
            self.faults
                .push(Diagnostic::error(DiagnosticCode::InvalidDate).text("found", &date.value.0).at(&date.span));
            None
        }
    }

    fn profile(&mut self) -> Option<String> {
        let named = self.raw.profile.as_ref()?;
        if let Some(profile) = self.questionnaire.profile(&named.value) {
            return Some(profile.id.clone());
        }
        let known = self.questionnaire.profiles.iter().map(|profile| profile.id.as_str());
        self.faults.push(unknown_name("profile", named, known));
        None
    }

    fn targets(&mut self) -> Vec<(usize, f64)> {
        let questionnaire = self.questionnaire;
        let highest = questionnaire.levels.len();
        let mut targets = Vec::new();
        for (skill, target) in self.raw.targets.iter().flat_map(|targets| &targets.value.0) {
            #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
            if !(1.0..=highest as f64).contains(&target.value) {
                let fault = Diagnostic::error(DiagnosticCode::OutOfRange)
                    .text("key", &skill.value)
                    .number("found", target.value);
                self.faults.push(fault.text("low", "1").text("high", highest.to_string()).at(&target.span));
            }
            if let Some(index) = questionnaire.skill(&skill.value) {
                if targets.iter().any(|&(known, _)| known == index) {
                    self.faults.push(duplicate_name(skill));
                }
                targets.push((index, target.value));
            } else {
                let known = questionnaire.skills.iter().map(|skill| skill.id.as_str());
                self.faults.push(unknown_name("skill", skill, known));
            }
        }
        targets
    }

    fn states(&mut self, quick: bool) -> Vec<State> {
        let questionnaire = self.questionnaire;
        let mut given: Vec<Option<State>> = vec![None; questionnaire.questions.len()];
        for (code, answer) in self.raw.answers.iter().flat_map(|answers| &answers.value.0) {
            let Some(index) = find_question(code, questionnaire, self.faults) else { continue };
            let question = &questionnaire.questions[index];
            let Some(state) = State::from_code(&answer.value.0, question) else {
                let options: Vec<&str> = question.options.iter().map(|option| option.code.as_str()).collect();
                let fault = Diagnostic::error(DiagnosticCode::UnknownOption).text("question", &question.code);
                let fault = fault.text("found", &answer.value.0).text("options", options.join(", "));
                self.faults.push(fault.at(&answer.span));
                continue;
            };
            if given[index].replace(state).is_some() {
                self.faults.push(duplicate_name(code));
            }
        }
        let blank = |q: usize| blank_state(quick, questionnaire.questions[q].quick);
        let state = |(q, state): (usize, Option<State>)| state.filter(|&s| s != State::Unanswered).unwrap_or(blank(q));
        given.into_iter().enumerate().map(state).collect()
    }

    fn notes(&mut self) -> Vec<(usize, String)> {
        let mut notes: Vec<(usize, String)> = Vec::new();
        for (code, note) in self.raw.notes.iter().flat_map(|notes| &notes.value.0) {
            let text = sanitize::block(&note.value).trim().to_owned();
            match find_question(code, self.questionnaire, self.faults) {
                Some(index) if notes.iter().any(|(q, _)| *q == index) => {
                    self.faults.push(duplicate_name(code));
                }
                Some(index) if !text.is_empty() => notes.push((index, text)),
                _ => {}
            }
        }
        notes.sort_by_key(|(q, _)| *q);
        notes
    }

    fn context(&mut self) -> Vec<(usize, String)> {
        let questions = &self.questionnaire.context;
        let mut context: Vec<(usize, String)> = Vec::new();
        for (code, answer) in self.raw.context.iter().flat_map(|context| &context.value.0) {
            let Some(index) = self.questionnaire.context_question(&code.value) else {
                let known = questions.iter().map(|question| question.code.as_str());
                self.faults.push(unknown_name("context", code, known));
                continue;
            };
            let given = answer.value.0.trim();
            match questions[index].code_of(given) {
                _ if context.iter().any(|(known, _)| *known == index) => self.faults.push(duplicate_name(code)),
                _ if given.is_empty() => {}
                Some(answer) => context.push((index, answer)),
                None => {
                    let fault = Diagnostic::error(DiagnosticCode::UnknownContextAnswer).text("question", &code.value);
                    let fault = fault.text("found", given).text("options", questions[index].known_answers());
                    self.faults.push(fault.at(&answer.span));
                }
            }
        }
        context.sort_by_key(|(q, _)| *q);
        context
    }
}

/// Formats the answers as a TOML file that reads back to the same answers.
#[must_use]
pub fn to_toml(answers: &Answers, questionnaire: &Questionnaire) -> String {
    let mut out = String::new();
    let mut line = |key: &str, value: String| writeln!(out, "{key} = {value}").expect("a string takes any text");
    line("format", FORMAT.to_string());
    line("questionnaire", quoted(&questionnaire.id));
    line("version", quoted(&questionnaire.version.to_string()));
    line("respondent", quoted(&answers.respondent));
    line("organisation", quoted(&answers.organisation));
    if let Some(date) = answers.date {
        line("date", date.to_string());
    }
    if let Some(profile) = &answers.profile {
        line("profile", quoted(profile));
    }
    if answers.quick {
        line("quick", "true".to_owned());
    }
    let targets = answers.targets.iter().map(|&(skill, target)| {
        // Written in the shortest form: `2`, not `2.0`.
        (questionnaire.skills[skill].id.clone(), target.to_string())
    });
    write_table(&mut out, "targets", targets, false);
    let given = questionnaire
        .questions
        .iter()
        .zip(&answers.states)
        .filter_map(|(question, state)| Some((question.code.clone(), quoted(state.code(question)?))));
    write_table(&mut out, "answers", given, true);
    let notes = answers.notes.iter().map(|(q, note)| (questionnaire.questions[*q].code.clone(), quoted(note)));
    write_table(&mut out, "notes", notes, false);
    let context = answers.context.iter().map(|(q, answer)| (questionnaire.context[*q].code.clone(), quoted(answer)));
    write_table(&mut out, "context", context, false);
    out
}

/// Writes a TOML table; an empty one only `even_if_empty`.
fn write_table(out: &mut String, name: &str, rows: impl Iterator<Item = (String, String)>, even_if_empty: bool) {
    let mut rows = rows.peekable();
    if rows.peek().is_none() && !even_if_empty {
        return;
    }
    writeln!(out, "\n[{name}]").expect("a string takes any text");
    for (key, value) in rows {
        writeln!(out, "{key} = {value}").expect("a string takes any text");
    }
}

/// `text` as a quoted TOML string.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
