//! Functions shared by answers files and counts files. Both state a format version and a questionnaire, and both
//! are read in two steps: the first parses the structure, the second checks it against the questionnaire.

use crate::questionnaire::{FORMAT, Questionnaire};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::node::Node;
use crate::text::record::{FromNode, Located};
use crate::text::sanitize;

/// A record that names the version of its format and a questionnaire.
pub trait RawRecord: FromNode {
    /// The version of the file format.
    fn format(&self) -> Option<&Located<i64>>;

    /// The id of a questionnaire.
    fn questionnaire(&self) -> Option<&Located<String>>;
}

/// A file whose structure has been read, but whose values have not been checked against a questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct RawFile<T> {
    /// The record; absent if the file is not valid TOML or JSON.
    pub(super) raw: Option<T>,
    /// All faults found so far.
    pub(super) faults: Vec<Diagnostic>,
}

impl<T: RawRecord> RawFile<T> {
    /// Reads the record `name` from a parsed file. Syntax errors come as `Err`.
    pub(super) fn read(tree: Result<Node, Vec<Diagnostic>>, name: &str) -> Self {
        match tree {
            Ok(node) => {
                let mut faults = Vec::new();
                let raw = T::from_node(&node, name, &mut faults);
                Self { raw, faults }
            }
            Err(faults) => Self { raw: None, faults },
        }
    }

    /// The id of the questionnaire that the file names.
    #[must_use]
    pub fn questionnaire(&self) -> Option<&Located<String>> {
        self.raw.as_ref()?.questionnaire()
    }

    /// Whether the structure has faults.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// The faults that do not depend on the questionnaire, for a file whose questionnaire cannot be found.
    #[must_use]
    pub fn into_faults(self) -> Vec<Diagnostic> {
        self.faults
    }
}

/// Reports a format version that this program does not read.
pub(super) fn check_format(format: Option<&Located<i64>>, faults: &mut Vec<Diagnostic>) {
    if let Some(format) = format.filter(|format| format.value != FORMAT) {
        let fault = Diagnostic::error(DiagnosticCode::UnsupportedFormat).text("found", format.value.to_string());
        faults.push(fault.at(&format.span));
    }
}

/// Whether the file names `questionnaire`; reports another one.
pub(super) fn check_questionnaire(
    named: Option<&Located<String>>,
    questionnaire: &Questionnaire,
    faults: &mut Vec<Diagnostic>,
) -> bool {
    let Some(named) = named else { return false };
    let same = named.value.eq_ignore_ascii_case(&questionnaire.id);
    if !same {
        let fault = Diagnostic::error(DiagnosticCode::OtherQuestionnaire).text("found", &named.value);
        faults.push(fault.text("expected", &questionnaire.id).at(&named.span));
    }
    same
}

/// The index of the question with this code; reports an unknown one with the nearest known code.
pub(super) fn find_question(
    code: &Located<String>,
    questionnaire: &Questionnaire,
    faults: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let index = questionnaire.question(&code.value);
    if index.is_none() {
        let known = questionnaire.questions.iter().map(|question| question.code.as_str());
        faults.push(unknown_name("question", code, known));
    }
    index
}

/// Reports an unknown name of this `kind`, with the nearest of the `known` names.
pub(super) fn unknown_name<'k>(
    kind: &str,
    name: &Located<String>,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Diagnostic {
    let fault = Diagnostic::error(DiagnosticCode::UnknownName).text("kind", kind).text("name", &name.value);
    fault.among(&name.value, known).at(&name.span)
}

/// Reports a name that the file contains twice.
pub(super) fn duplicate_name(name: &Located<String>) -> Diagnostic {
    Diagnostic::error(DiagnosticCode::DuplicateName).text("name", &name.value).at(&name.span)
}

/// The text on one line without control characters; empty if there is none.
pub(super) fn single_line(text: Option<&Located<String>>) -> String {
    text.map(|text| sanitize::line(&text.value).into_owned()).unwrap_or_default()
}
