//! Result codes: all answers of one respondent as text that can be read aloud, typed or scanned. A code has no names, no
//! notes and no context.
//!
//! The states of the questions, in the order of the file, are the digits of a number of mixed radix, the first question
//! most significant: option k of K is k − 1, then follow "not applicable", "don't know" and "unanswered". What stands
//! before these digits tells the questionnaire: twice the first 16 bits of SHA-256 of `id@MAJOR`, plus 1 for the short
//! form. The number times 1024 plus its remainder by the prime 1021, in Crockford's base 32, is the code, in groups of
//! five. The remainder tells every single wrong character and every swap of neighbours.

use sha2::{Digest, Sha256};

use super::{Answers, ReadAnswers, State};
use crate::questionnaire::Questionnaire;
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};

/// The digits of Crockford's base 32. Reading takes `O` for 0, and `I` and `L` for 1.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The characters of a group.
const GROUP: usize = 5;

/// A longer code would not be typed; longer questionnaires have none.
const MOST_CHARACTERS: usize = 60;

/// A code is looked for in so many bytes of a line; with a blank behind every character it is half as long.
const LONGEST: usize = 4 * MOST_CHARACTERS;

/// The remainder by this prime is the check.
const CHECK: u32 = 1021;

/// Two digits hold the check.
const CHECK_DIGITS: usize = 2;

/// A natural number of any size: digits of base 32, the most significant first.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Number(Vec<u8>);

impl Number {
    /// Times `factor`, plus `addend`.
    fn push(&mut self, factor: u32, addend: u32) {
        let mut carry = addend;
        for digit in self.0.iter_mut().rev() {
            let value = u32::from(*digit) * factor + carry;
            *digit = low_digit(value);
            carry = value / 32;
        }
        while carry > 0 {
            self.0.insert(0, low_digit(carry));
            carry /= 32;
        }
    }

    /// Divides by `divisor`; the remainder.
    fn divide(&mut self, divisor: u32) -> u32 {
        let mut rest = 0;
        for digit in &mut self.0 {
            let value = rest * 32 + u32::from(*digit);
            *digit = u8::try_from(value / divisor).expect("the remainder is below the divisor");
            rest = value % divisor;
        }
        rest
    }

    /// The number, if it is small.
    fn small(&self) -> Option<u32> {
        self.0.iter().try_fold(0_u32, |value, &digit| value.checked_mul(32)?.checked_add(u32::from(digit)))
    }
}

fn low_digit(value: u32) -> u8 {
    u8::try_from(value % 32).expect("below 32")
}

/// The number of states that a code tells apart for a question with so many options.
fn radix(options: usize) -> u32 {
    u32::try_from(options + 3).expect("a question has few options")
}

/// What tells the questionnaire and its major version in a code: the first 16 bits of a hash.
#[must_use]
pub fn fingerprint(questionnaire: &Questionnaire) -> u16 {
    let hash = Sha256::digest(format!("{}@{}", questionnaire.id, questionnaire.version.major));
    u16::from_be_bytes([hash[0], hash[1]])
}

/// What stands before the states.
fn prefix(questionnaire: &Questionnaire, quick: bool) -> u32 {
    2 * u32::from(fingerprint(questionnaire)) + u32::from(quick)
}

/// Indices of the questions whose states are in a code, with their radices.
fn asked(questionnaire: &Questionnaire, quick: bool) -> impl DoubleEndedIterator<Item = (usize, u32)> {
    let questions = questionnaire.questions.iter().enumerate();
    questions
        .filter(move |(_, question)| question.quick || !quick)
        .map(|(q, question)| (q, radix(question.options.len())))
}

/// The code of a respondent's answers, such as `AD28M-M5A1A-E44GH`; none if it would have over 60 characters.
#[must_use]
pub fn encode(answers: &Answers, questionnaire: &Questionnaire) -> Option<String> {
    let quick = answers.quick;
    // The largest number that any questionnaire with these questions can have decides how many digits there are.
    let (mut number, mut largest) = (Number(Vec::new()), Number(Vec::new()));
    number.push(1, prefix(questionnaire, quick));
    largest.push(1, 2 * u32::from(u16::MAX) + 1);
    for (q, radix) in asked(questionnaire, quick) {
        let state = answers.states[q].number(questionnaire.questions[q].options.len());
        number.push(radix, u32::try_from(state).map_or(radix - 1, |state| state.min(radix - 1)));
        largest.push(radix, radix - 1);
    }
    let check = number.clone().divide(CHECK);
    number.0.extend([low_digit(check / 32), low_digit(check)]);
    let length = (largest.0.len() + CHECK_DIGITS).next_multiple_of(GROUP);
    if length > MOST_CHARACTERS {
        return None;
    }
    let digits = std::iter::repeat_n(0, length - number.0.len()).chain(number.0);
    let characters: Vec<u8> = digits.map(|digit| DIGITS[usize::from(digit)]).collect();
    let groups: Vec<&str> = characters.chunks(GROUP).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    Some(groups.join("-"))
}

/// Why a text is no code of answers to a questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFault {
    /// No code has this character.
    Character(char),
    /// A character is wrong, missing, or in the place of its neighbour.
    Mistyped,
    /// The code is one of another questionnaire, or of another major version of this one.
    OtherQuestionnaire,
}

/// The digits of a code, without hyphens and blanks.
fn digits(text: &str) -> Result<Vec<u8>, CodeFault> {
    let characters = text.chars().filter(|c| !c.is_whitespace() && !is_hyphen(*c));
    let digit = |c: char| {
        let upper = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let digit = DIGITS.iter().position(|&known| char::from(known) == upper);
        digit.and_then(|digit| u8::try_from(digit).ok()).ok_or(CodeFault::Character(c))
    };
    characters.map(digit).collect()
}

/// Word processors write other hyphens.
fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The number of a code whose check is right.
fn checked(text: &str) -> Result<Number, CodeFault> {
    let mut digits = digits(text)?;
    if !(CHECK_DIGITS + 1..=MOST_CHARACTERS).contains(&digits.len()) {
        return Err(CodeFault::Mistyped);
    }
    let check = Number(digits.split_off(digits.len() - CHECK_DIGITS)).small();
    let number = Number(digits);
    if check == Some(number.clone().divide(CHECK)) { Ok(number) } else { Err(CodeFault::Mistyped) }
}

/// The answers in a code; the code is read without regard to case, blanks and hyphens.
///
/// # Errors
///
/// What is no code of answers to this questionnaire.
pub fn decode(text: &str, questionnaire: &Questionnaire) -> Result<Answers, CodeFault> {
    let number = checked(text)?;
    let form = |quick: bool| {
        let mut number = number.clone();
        let mut answers = Answers::blank(questionnaire, quick);
        for (q, radix) in asked(questionnaire, quick).rev() {
            let state = usize::try_from(number.divide(radix)).ok()?;
            answers.states[q] = State::from_number(state, questionnaire.questions[q].options.len());
        }
        (number.small() == Some(prefix(questionnaire, quick))).then_some(answers)
    };
    form(false).or_else(|| form(true)).ok_or(CodeFault::OtherQuestionnaire)
}

/// Whether a text is meant as a code: groups of five with hyphens or blanks between, the last one perhaps shorter, and a
/// digit among them; or a code without groups.
#[must_use]
pub fn is_meant_as_code(text: &str) -> bool {
    let groups: Vec<&str> = text.split(|c: char| is_hyphen(c) || c.is_whitespace()).collect();
    let Some((last, others)) = groups.split_last() else { return false };
    let is_grouped = !others.is_empty()
        && others.iter().all(|group| group.len() == GROUP)
        && (1..=GROUP).contains(&last.len())
        && text.len() >= 2 * GROUP
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let is_whole = text.len() >= 2 * GROUP && checked(text).is_ok();
    (is_grouped || is_whole) && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// A line of a file of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeLine<'t> {
    /// Number of the line in the file, from 1.
    pub line: u64,
    /// Where the code begins in the file, in bytes.
    pub start: usize,
    /// The code.
    pub code: &'t str,
    /// The name behind it; may be empty.
    pub name: &'t str,
}

/// The codes of a file, one a line with a name behind it if wanted; blank lines and those that begin with `#` are skipped.
pub fn lines(text: &str) -> impl Iterator<Item = CodeLine<'_>> {
    let lines = text.split('\n').scan(0, |start, line| {
        let begin = *start;
        *start += line.len() + 1;
        Some((begin, line))
    });
    (1..).zip(lines).filter(|(_, (_, line))| is_content(line)).map(|(line, (begin, text))| {
        let (code, name) = code_and_name(text.trim());
        CodeLine { line, start: begin + text.len() - text.trim_start().len(), code, name }
    })
}

fn is_content(line: &str) -> bool {
    !line.trim().is_empty() && !line.trim_start().starts_with('#')
}

/// What separates a code from the name behind it.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';')
}

/// A line with its code and the name behind it. Groups of five that are written with blanks go as far as their check is
/// right, else as far as there are groups of five. Anything else, such as the head of a table, is no code by chance.
fn code_and_name(line: &str) -> (&str, &str) {
    let first = line.find(is_separator).unwrap_or(line.len());
    // The line can be that of any file, and a whole file long.
    let ends = line.match_indices(is_separator).map(|(at, _)| at).chain([line.len()]);
    let is_group = |group: &str| group.len() == GROUP;
    let is_grouped = |end: &usize| {
        let groups = line[..*end].rsplit_once(' ');
        groups.is_some_and(|(others, last)| others.split(' ').all(is_group) && last.len() <= GROUP)
    };
    let ends: Vec<usize> = ends.take_while(|&end| end <= LONGEST).filter(is_grouped).collect();
    let whole = ends.iter().find(|&&end| checked(&line[..end]).is_ok());
    let groups = || ends.iter().rfind(|&&end| line[..end].split(' ').all(is_group));
    let end = whole.or_else(groups).copied().unwrap_or(first);
    (&line[..end], line[end..].trim_matches(is_separator))
}

/// Whether a file that begins with `head` is one of codes.
#[must_use]
pub(super) fn are_codes(head: &str) -> bool {
    let is_code = |code: &str| checked(code).is_ok() || (code.contains(is_hyphen) && is_meant_as_code(code));
    lines(head).next().is_some_and(|line| is_code(line.code))
}

impl CodeLine<'_> {
    /// The answers, with the name of the line, or what is wrong with the code.
    #[must_use]
    pub fn read(&self, questionnaire: &Questionnaire) -> ReadAnswers {
        match decode(self.code, questionnaire) {
            Ok(mut answers) => {
                answers.respondent = crate::text::sanitize::line(self.name).into_owned();
                ReadAnswers { answers: Some(answers), diagnostics: Vec::new() }
            }
            Err(fault) => ReadAnswers { answers: None, diagnostics: vec![self.diagnostic(fault)] },
        }
    }

    fn diagnostic(&self, fault: CodeFault) -> Diagnostic {
        let diagnostic = match fault {
            CodeFault::Character(c) => Diagnostic::error(DiagnosticCode::CodeCharacter).text("found", c.to_string()),
            CodeFault::Mistyped => Diagnostic::error(DiagnosticCode::CodeMistyped),
            CodeFault::OtherQuestionnaire => Diagnostic::error(DiagnosticCode::CodeOtherQuestionnaire),
        };
        diagnostic.at(&(self.start..self.start + self.code.len()))
    }
}
