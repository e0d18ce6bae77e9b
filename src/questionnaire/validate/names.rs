//! Validates ids and codes: their form, and that they are unique.

use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::record::Located;

/// Columns of the scored rows that are not named after a skill, capability or phase.
const COLUMNS: [&str; 8] =
    ["respondent", "organisation", "overall", "coverage", "percent_to_target", "top_gap", "rejected", "skills"];

/// Cells that mean "not applicable" and "don't know", and so cannot be options.
const STATES: [&str; 2] = ["na", "dk"];

/// The forms that names take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A question's code: a letter, then up to 19 letters or digits.
    QuestionCode,
    /// A context question's code: like a question's, but no other column of responses.
    ContextCode,
    /// An option's code: 1 to 5 letters or digits, except the codes of other states.
    OptionCode,
    /// Kebab case, or like a question's code.
    Id,
    /// An id that is also a column of the scored rows.
    Column,
}

/// Names of one kind seen so far.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    seen: Vec<&'a str>,
}

impl<'a> Names<'a> {
    /// Checks a name and records it; reports a wrong form or a second use.
    pub(super) fn add(&mut self, name: Option<&'a Located<String>>, form: Form, faults: &mut Vec<Diagnostic>) {
        let Some(Located { value, span }) = name else { return };
        let wrong = match form {
            Form::QuestionCode | Form::ContextCode if !is_question_code(value) => {
                Some(DiagnosticCode::InvalidQuestionCode)
            }
            Form::OptionCode if STATES.iter().any(|state| state.eq_ignore_ascii_case(value)) => {
                Some(DiagnosticCode::ReservedOptionCode)
            }
            Form::OptionCode if !is_option_code(value) => Some(DiagnosticCode::InvalidOptionCode),
            Form::Id | Form::Column if !is_id(value) => Some(DiagnosticCode::InvalidId),
            Form::Column | Form::ContextCode if COLUMNS.iter().any(|column| column.eq_ignore_ascii_case(value)) => {
                Some(DiagnosticCode::ReservedId)
            }
            _ => None,
        };
        if let Some(code) = wrong {
            faults.push(Diagnostic::error(code).text("name", value).at(span));
        } else if self.seen.iter().any(|seen| seen.eq_ignore_ascii_case(value)) {
            faults.push(Diagnostic::error(DiagnosticCode::DuplicateName).text("name", value).at(span));
        }
        self.seen.push(value);
    }
}

fn is_question_code(name: &str) -> bool {
    name.len() <= 20
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_option_code(name: &str) -> bool {
    (1..=5).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_id(name: &str) -> bool {
    let kebab = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    is_question_code(name) || (name.len() <= 64 && name.split('-').all(kebab))
}

/// Index in `names` of the name that `reference` refers to, ignoring case; reports an unknown name.
pub(super) fn resolve(
    reference: &Located<String>,
    kind: &'static str,
    names: &[Option<&str>],
    faults: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let found = names.iter().position(|name| name.is_some_and(|name| name.eq_ignore_ascii_case(&reference.value)));
    if found.is_none() {
        let fault = Diagnostic::error(DiagnosticCode::UnknownName).text("kind", kind).text("name", &reference.value);
        faults.push(fault.among(&reference.value, names.iter().flatten().copied()).at(&reference.span));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_ids_have_the_documented_forms() {
        for good in ["C1", "S01", "a", "A2345678901234567890"] {
            assert!(is_question_code(good), "{good}");
        }
        for bad in ["", "1a", "a-b", "a_b", "à", "A23456789012345678901"] {
            assert!(!is_question_code(bad), "{bad}");
        }
        for good in ["1", "A", "abcde"] {
            assert!(is_option_code(good), "{good}");
        }
        for bad in ["", "abcdef", "a-", "é"] {
            assert!(!is_option_code(bad), "{bad}");
        }
        for good in ["goal-convergence", "poland-2024", "PL", "S01", "2x"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "Goal-x", "a b", "../x"] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
