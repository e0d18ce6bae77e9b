//! Finds the code of a question inside a header: before a text (`S01. Text`), behind a group (`sensing/S01`), in
//! brackets (`data[S01]`). What could mean something else is no code: `How long did it take (B3)` is not B3.

use super::column::Role;
use super::header_forms::letters;
use crate::questionnaire::Questionnaire;
use crate::responses::{AnswerLexicon, own_form};
use crate::text::fold::fold;

/// The least number of letters by which a text that is cut is recognised behind its code.
const SHORTEST_CUT: usize = 6;

/// What tools call the column with the words of an answer, in the languages of the program. Folded.
const LABELS: [&str; 10] =
    ["label", "labels", "text", "etichetta", "etykieta", "etiqueta", "etichetă", "eticheta", "etiketė", "bezeichnung"];

/// Finds codes in folded headers.
pub(super) struct EmbeddedCodes<'a> {
    pub questionnaire: &'a Questionnaire,
    pub lexicon: &'a AnswerLexicon<'a>,
}

impl EmbeddedCodes<'_> {
    /// The question whose code the header contains. With `hyphens`, a hyphen separates a group from any code.
    pub fn question(&self, header: &str, hyphens: bool) -> Option<usize> {
        let in_front = self.code_in_front(header);
        if let Some((q, rest)) = in_front
            && self.belongs(q, rest)
        {
            return Some(q);
        }
        let found = self.in_brackets(header).or_else(|| self.behind_group(header, hyphens))?;
        // A code in front is never beaten by another one.
        in_front.is_none_or(|(q, _)| q == found).then_some(found)
    }

    /// The code with which a header begins, and what stands behind it.
    fn code_in_front<'h>(&self, header: &'h str) -> Option<(usize, &'h str)> {
        let inside = header.trim_start_matches(['[', '(', '{']);
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric())?;
        let (code, rest) = inside.split_at(end);
        let bracket = inside.len() < header.len() && rest.starts_with([']', ')', '}']);
        let q = self.questionnaire.question(code)?;
        (inside.len() == header.len() || bracket).then_some((q, rest))
    }

    /// Whether `rest`, behind the code of a question, is its text, also if it is cut, or stands behind a sign that
    /// only separates. A code that is also a word may begin any sentence. What ends in brackets is a part of a
    /// question: a comment, or words of the respondent's own.
    fn belongs(&self, question: usize, rest: &str) -> bool {
        let text = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        if let Some(role) = self.role_of_text(text) {
            return role == Role::Question(question);
        }
        let beginning = letters(text);
        let is_long = beginning.chars().count() >= SHORTEST_CUT;
        if is_long && self.lexicon.begins_with(question, &beginning) {
            return true;
        }
        let others = (0..self.questionnaire.questions.len()).filter(|&other| other != question);
        if is_long && others.into_iter().any(|other| self.lexicon.begins_with(other, &beginning)) {
            return false;
        }
        rest.starts_with(['.', ':', ')', ']']) && !rest[1..].ends_with(']') && has_digit(self.code(question))
    }

    /// A code in square brackets behind a name (`data[S01]`), or in any brackets behind the question's text.
    fn in_brackets(&self, header: &str) -> Option<usize> {
        let (outer, inner) = [('[', ']'), ('(', ')'), ('{', '}')]
            .into_iter()
            .find_map(|(open, close)| header.strip_suffix(close)?.rsplit_once(open))?;
        let q = self.questionnaire.question(inner.trim())?;
        let is_name = header.ends_with(']') && !outer.is_empty() && !outer.contains(' ');
        (is_name || self.role_of_text(outer.trim()) == Some(Role::Question(q))).then_some(q)
    }

    /// A code behind a group: any behind a slash, one with a digit behind other signs. Behind an underscore or a
    /// hyphen between spaces the group must be a section of the questionnaire.
    fn behind_group(&self, header: &str, hyphens: bool) -> Option<usize> {
        let at = header.rfind(['/', '\\', '>', '|', '.', ':', '-', '_'])?;
        let (group, name) = header.split_at(at);
        let (sign, code) = name.split_at(1);
        let code = code.trim();
        let q = self.questionnaire.question(code)?;
        // “B3/B4” names two questions.
        let last = group.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if self.questionnaire.question(last).is_some() {
            return None;
        }
        let is_certain = match sign {
            "/" => true,
            "_" => self.is_section(group.trim()),
            "-" if name[1..].starts_with(' ') => self.is_section(group.trim()),
            "-" => hyphens || has_digit(code),
            "." => has_digit(code) || !header.contains(' '),
            _ => has_digit(code),
        };
        is_certain.then_some(q)
    }

    fn is_section(&self, group: &str) -> bool {
        let mut sections = self.questionnaire.sections.iter();
        sections.any(|section| {
            let id = section.id.to_lowercase();
            group == id || group == own_form::section_group(&id) || group == fold(&section.title)
        })
    }

    fn role_of_text(&self, text: &str) -> Option<Role> {
        let exact = self.lexicon.question(text).map(Role::Question);
        exact.or_else(|| self.lexicon.role_of_letters(text))
    }

    fn code(&self, question: usize) -> &str {
        &self.questionnaire.questions[question].code
    }
}

/// Whether a code has a digit, so that it is no word.
pub(super) fn has_digit(code: &str) -> bool {
    code.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a folded header is the column with the words of the answers to the question with this code.
pub(super) fn is_label(header: &str, code: &str) -> bool {
    let sign = |c: char| !c.is_alphanumeric();
    let mut words = header.split(sign).filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case(code));
    matches!((words.next(), words.next()), (Some(word), None) if LABELS.contains(&word))
}

/// Whether a header is `form` with the number of a repeated column: `S01 (2)`.
pub(super) fn is_numbered(header: &str, form: &str) -> bool {
    let number = header.strip_prefix(form).and_then(|rest| rest.trim().strip_prefix('(')?.strip_suffix(')'));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}
