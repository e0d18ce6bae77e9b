//! What the columns of a table mean: which question each one answers, and who answered.
//!
//! A meaning is taken only where it is certain: the question's code or its full text, alone or as
//! survey tools dress it up. What merely looks alike is shown with its nearest candidate instead.

use crate::questionnaire::Questionnaire;
use crate::text::fold::fold;
use crate::text::suggest;

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Who answered.
    Respondent,
    /// For which organisation.
    Organisation,
    /// Answers to the question with this index.
    Question(usize),
    /// Nothing that counts.
    Ignored,
}

/// How a column was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By its code or name.
    Name,
    /// By the question's text.
    Text,
    /// By a code in brackets, behind a group's name, or before the text.
    Dressed,
    /// Not at all.
    Not,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header, safe to show.
    pub header: String,
    /// What it means.
    pub role: Role,
    /// How that was recognised.
    pub how: How,
    /// Code of the question that an ignored column looks like.
    pub nearest: Option<String>,
}

/// All columns of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// In the table's order.
    pub columns: Vec<Column>,
    /// Index of the column that names the respondent.
    pub respondent: Option<usize>,
    /// Index of the column that names the organisation.
    pub organisation: Option<usize>,
    /// Per question, the index of its column.
    pub questions: Vec<Option<usize>>,
}

/// Why columns cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnFault {
    /// Two columns for one question, or two that name the respondent: their headers.
    Twice(String, String),
    /// No column answers any question.
    NoQuestion,
}

/// Headers that name the respondent, the surest first.
const RESPONDENT: [&str; 8] =
    ["respondent", "respondent id", "participant", "participant id", "name", "your name", "token", "id"];

/// Headers that name the organisation.
const ORGANISATION: [&str; 6] = ["organisation", "organization", "company", "firm", "business", "your organisation"];

impl Columns {
    /// Recognises `headers`.
    ///
    /// # Errors
    ///
    /// Every fault that keeps the columns from being used.
    pub fn recognise(headers: &[String], questionnaire: &Questionnaire) -> Result<Self, Vec<ColumnFault>> {
        let texts: Vec<String> = questionnaire.questions.iter().map(|question| fold(&question.text)).collect();
        let folded: Vec<String> = headers.iter().map(|header| fold(header)).collect();
        let person = |names: &[&str]| names.iter().find_map(|name| folded.iter().position(|header| header == name));
        let (respondent, organisation) = (person(&RESPONDENT), person(&ORGANISATION));
        let mut columns = Self {
            columns: Vec::with_capacity(headers.len()),
            respondent,
            organisation,
            questions: vec![None; questionnaire.questions.len()],
        };
        let mut faults = Vec::new();
        for (c, header) in headers.iter().enumerate() {
            let (role, how) = if respondent == Some(c) {
                (Role::Respondent, How::Name)
            } else if organisation == Some(c) {
                (Role::Organisation, How::Name)
            } else {
                recognise(&folded[c], questionnaire, &texts)
            };
            if let Role::Question(q) = role {
                match columns.questions[q] {
                    Some(first) => faults.push(ColumnFault::Twice(headers[first].clone(), header.clone())),
                    None => columns.questions[q] = Some(c),
                }
            }
            let repeated = matches!(role, Role::Respondent | Role::Organisation)
                && folded.iter().filter(|other| **other == folded[c]).count() > 1;
            if repeated {
                faults.push(ColumnFault::Twice(header.clone(), header.clone()));
            }
            let nearest = if role == Role::Ignored { nearest(&folded[c], questionnaire, &texts) } else { None };
            columns.columns.push(Column { header: header.clone(), role, how, nearest });
        }
        if columns.questions.iter().all(Option::is_none) {
            faults.push(ColumnFault::NoQuestion);
        }
        if faults.is_empty() { Ok(columns) } else { Err(faults) }
    }

    /// Headers of the columns that do not count.
    pub fn ignored(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.role == Role::Ignored)
    }

    /// Codes of the questions that no column answers.
    pub fn missing<'a>(&'a self, questionnaire: &'a Questionnaire) -> impl Iterator<Item = &'a str> {
        let questions = questionnaire.questions.iter().zip(&self.questions);
        questions.filter(|(_, column)| column.is_none()).map(|(question, _)| question.code.as_str())
    }
}

fn recognise(header: &str, questionnaire: &Questionnaire, texts: &[String]) -> (Role, How) {
    if let Some(q) = questionnaire.question(header) {
        return (Role::Question(q), How::Name);
    }
    if let Some(q) = by_text(header, texts) {
        return (Role::Question(q), How::Text);
    }
    match dressed(header, questionnaire, texts) {
        Some(q) => (Role::Question(q), How::Dressed),
        None => (Role::Ignored, How::Not),
    }
}

/// The one question with this text.
fn by_text(header: &str, texts: &[String]) -> Option<usize> {
    let mut found = (0..texts.len()).filter(|&q| texts[q] == header);
    found.next().filter(|_| found.next().is_none())
}

/// A code in brackets (`data[S01]`), behind a group (`sensing/S01`, `sensing-S01`), or before the text
/// (`S01. Text`).
fn dressed(header: &str, questionnaire: &Questionnaire, texts: &[String]) -> Option<usize> {
    let mut bracketed = header.split(['[', '(', '{']).skip(1).filter_map(|rest| rest.split([']', ')', '}']).next());
    if let Some(q) = bracketed.find_map(|code| questionnaire.question(code.trim())) {
        return Some(q);
    }
    if let Some(q) = header.rsplit(['/', '-', '.', ':']).next().and_then(|code| questionnaire.question(code)) {
        return Some(q);
    }
    let end = header.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (code, rest) = header.split_at(end);
    let q = questionnaire.question(code)?;
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    // A code that is also a word may begin any sentence: the rest must be the question's text.
    (texts[q] == rest || header[end..].starts_with(['.', ':', ')'])).then_some(q)
}

/// Code of the question whose code or text is nearest.
fn nearest(header: &str, questionnaire: &Questionnaire, texts: &[String]) -> Option<String> {
    if header.is_empty() {
        return None;
    }
    let text = suggest::nearest_within(header, texts.iter().map(String::as_str), 0.9);
    let q = texts.iter().position(|candidate| Some(candidate.as_str()) == text)?;
    Some(questionnaire.questions[q].code.clone())
}
