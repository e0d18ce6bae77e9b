//! Map files: they state the meaning of columns and cells of a table that cannot be recognised with certainty.

use std::fmt::Write as _;

use super::{RowStatus, State};
use crate::questionnaire::{FORMAT, Questionnaire};
use crate::responses::answers_file::{Code, quoted};
use crate::responses::table::column::{Column, Columns, How, Role};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::fold::fold;
use crate::text::node;
use crate::text::record::{FromNode, Located};
use crate::text::suggest;

const RESPONDENT: &str = "respondent";
const ORGANISATION: &str = "organisation";
const SUBMITTED: &str = "submitted";
const IGNORE: &str = "ignore";
const ROLES: [&str; 4] = [RESPONDENT, ORGANISATION, SUBMITTED, IGNORE];

mod raw {
    use super::Code;
    use crate::text::record::{Map, record};

    record! {
        /// What columns and cells of a table mean.
        pub struct Mapping {
            required {
                /// Version of this file format: 1.
                format: i64,
            }
            optional {
                /// By header: a question's code, "respondent", "organisation", "submitted" or "ignore".
                columns: Map<String>,
                /// By question code and cell: an option's code, "na", "dk" or "".
                cells: Map<Map<Code>>,
            }
        }
    }
}

/// A map, resolved against a questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapping {
    columns: Vec<MappedColumn>,
    cells: Vec<MappedCell>,
}

#[derive(Debug, Clone, PartialEq)]
struct MappedColumn {
    header: Located<String>,
    folded: String,
    role: Role,
}

#[derive(Debug, Clone, PartialEq)]
struct MappedCell {
    question: usize,
    cell: String,
    state: State,
}

impl Mapping {
    /// Reads a map for tables of answers to `questionnaire`.
    ///
    /// # Errors
    ///
    /// Every fault of the file.
    pub fn parse(text: &str, questionnaire: &Questionnaire) -> Result<Self, Vec<Diagnostic>> {
        let (node, mut faults) = node::parse_toml(text);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut mapping = Self { columns: Vec::new(), cells: Vec::new() };
        if let Some(raw) = raw::Mapping::from_node(&node, "map", &mut faults) {
            if let Some(format) = raw.format.as_ref().filter(|format| format.value != FORMAT) {
                let fault =
                    Diagnostic::error(DiagnosticCode::UnsupportedFormat).text("found", format.value.to_string());
                faults.push(fault.at(&format.span));
            }
            let columns = raw.columns.iter().flat_map(|columns| &columns.value.0);
            columns.for_each(|(header, role)| mapping.column(header, role, questionnaire, &mut faults));
            for (code, cells) in raw.cells.iter().flat_map(|cells| &cells.value.0) {
                let Some(question) = question(code, questionnaire, &mut faults) else { continue };
                cells
                    .value
                    .0
                    .iter()
                    .for_each(|(cell, to)| mapping.cell(question, cell, to, questionnaire, &mut faults));
            }
        }
        if faults.is_empty() { Ok(mapping) } else { Err(faults) }
    }

    fn column(
        &mut self,
        header: &Located<String>,
        role: &Located<String>,
        questionnaire: &Questionnaire,
        faults: &mut Vec<Diagnostic>,
    ) {
        let folded = fold(&header.value);
        if self.columns.iter().any(|column| column.folded == folded) {
            faults.push(Diagnostic::error(DiagnosticCode::HeaderTwice).text("name", &header.value).at(&header.span));
        }
        let name = role.value.trim();
        let role = match name.to_ascii_lowercase().as_str() {
            RESPONDENT => Role::Respondent,
            ORGANISATION => Role::Organisation,
            SUBMITTED => Role::RowStatus(RowStatus::Submitted),
            IGNORE => Role::Ignored,
            _ => {
                if let Some(q) = questionnaire.question(name) {
                    Role::Question(q)
                } else if let Some(q) = questionnaire.context_question(name) {
                    Role::Context(q)
                } else {
                    let codes = questionnaire.questions.iter().map(|question| question.code.as_str());
                    let context = questionnaire.context.iter().map(|question| question.code.as_str());
                    let nearest = suggest::nearest(name, codes.chain(context).chain(ROLES));
                    faults.push(
                        Diagnostic::error(DiagnosticCode::UnknownRole)
                            .text("name", name)
                            .suggest(nearest)
                            .at(&role.span),
                    );
                    return;
                }
            }
        };
        self.columns.push(MappedColumn { header: header.clone(), folded, role });
    }

    fn cell(
        &mut self,
        question: usize,
        cell: &Located<String>,
        to: &Located<Code>,
        questionnaire: &Questionnaire,
        faults: &mut Vec<Diagnostic>,
    ) {
        let asked = &questionnaire.questions[question];
        let Some(state) = State::from_code(&to.value.0, asked) else {
            let options: Vec<&str> = asked.options.iter().map(|option| option.code.as_str()).collect();
            let fault = Diagnostic::error(DiagnosticCode::UnknownOption).text("question", &asked.code);
            faults.push(fault.text("found", &to.value.0).text("options", options.join(", ")).at(&to.span));
            return;
        };
        let folded = fold(&cell.value);
        if self.cells.iter().any(|known| known.question == question && known.cell == folded) {
            faults.push(Diagnostic::error(DiagnosticCode::CellTwice).text("name", &cell.value).at(&cell.span));
        }
        self.cells.push(MappedCell { question, cell: folded, state });
    }

    /// The role of the column with this folded header, if the map names it.
    pub(super) fn role(&self, folded: &str) -> Option<Role> {
        self.columns.iter().find(|column| column.folded == folded).map(|column| column.role)
    }

    /// The meanings of cells of the question with this index; cells are folded.
    pub(super) fn cells(&self, question: usize) -> impl Iterator<Item = (&str, State)> {
        let of = move |cell: &&MappedCell| cell.question == question;
        self.cells.iter().filter(of).map(|cell| (cell.cell.as_str(), cell.state))
    }

    /// One diagnostic for each header of the map that is missing in `columns`.
    #[must_use]
    pub fn unused(&self, columns: &Columns) -> Vec<Diagnostic> {
        let headers: Vec<String> = columns.columns.iter().map(|column| fold(&column.header)).collect();
        let unused = self.columns.iter().filter(|column| !headers.contains(&column.folded));
        let fault = |column: &MappedColumn| {
            let nearest = suggest::nearest(&column.folded, headers.iter().map(String::as_str));
            let fault = Diagnostic::error(DiagnosticCode::HeaderNotThere).text("name", &column.header.value);
            fault.suggest(nearest).at(&column.header.span)
        };
        unused.map(fault).collect()
    }
}

fn question(code: &Located<String>, questionnaire: &Questionnaire, faults: &mut Vec<Diagnostic>) -> Option<usize> {
    let found = questionnaire.question(&code.value);
    if found.is_none() {
        let known = questionnaire.questions.iter().map(|question| question.code.as_str());
        let fault = Diagnostic::error(DiagnosticCode::UnknownName).text("kind", "question").text("name", &code.value);
        faults.push(fault.suggest(suggest::nearest(&code.value, known)).at(&code.span));
    }
    found
}

/// A cell that matches no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// Index of its question.
    pub question: usize,
    /// The cell.
    pub cell: String,
    /// The nearest answer's code.
    pub nearest: Option<String>,
    /// The diagnostic for it.
    pub comment: String,
}

/// Writes a map of the recognised `columns`. Unknown columns, with the nearest question, and the `unmatched`
/// cells are written as comments. `comments` head the file, the unknown columns and the unknown cells; each
/// must be sanitised and on one line.
#[must_use]
pub fn to_toml(
    columns: &[&Column],
    unmatched: &[Unmatched],
    mapping: Option<&Mapping>,
    questionnaire: &Questionnaire,
    comments: &[String; 3],
) -> String {
    let mut out = format!("# {}\nformat = {FORMAT}\n\n[columns]\n", comments[0]);
    let mut line = |text: String| writeln!(out, "{text}").expect("a string takes any text");
    let understood = |column: &&&Column| column.role != Role::Ignored || column.how == How::Map;
    for column in columns.iter().filter(understood) {
        let role = match column.role {
            Role::Respondent => RESPONDENT,
            Role::Organisation => ORGANISATION,
            Role::RowStatus(RowStatus::Submitted) => SUBMITTED,
            // A map has no keyword for this role; the column is recognised again without the map.
            Role::RowStatus(_) => continue,
            Role::Added(_) | Role::Ignored => IGNORE,
            Role::Question(q) => &questionnaire.questions[q].code,
            Role::Context(q) => &questionnaire.context[q].code,
        };
        line(format!("{} = {}", quoted(&column.header), quoted(role)));
    }
    let mut not = columns.iter().filter(|column| !understood(column)).peekable();
    if not.peek().is_some() {
        line(format!("# {}", comments[1]));
    }
    for column in not {
        let to = column.nearest.as_deref().unwrap_or(IGNORE);
        line(format!("# {} = {}", quoted(&column.header), quoted(to)));
    }
    for (q, question) in questionnaire.questions.iter().enumerate() {
        let mut known = mapping.iter().flat_map(|mapping| mapping.cells(q)).peekable();
        let mut open = unmatched.iter().filter(|cell| cell.question == q).peekable();
        if known.peek().is_none() && open.peek().is_none() {
            continue;
        }
        line(format!("\n[cells.{}]", question.code));
        for (cell, state) in known {
            line(format!("{} = {}", quoted(cell), quoted(state.code(question).unwrap_or_default())));
        }
        if open.peek().is_some() {
            line(format!("# {}", comments[2]));
        }
        for cell in open {
            let to = cell.nearest.as_deref().unwrap_or_default();
            line(format!("# {} = {}  # {}", quoted(&cell.cell), quoted(to), cell.comment));
        }
    }
    out
}
