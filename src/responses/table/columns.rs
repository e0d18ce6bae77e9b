//! Recognises the columns of a table: which question a column answers, which one names the respondent.
//!
//! A column is recognised only with certainty: by the code or the full text of a question, alone or in the forms
//! that survey tools use, or by a map. A header that only resembles a question is reported with that question as
//! a suggestion.

use std::collections::HashSet;

use super::column::{Column, ColumnFault, Columns, How, Role};
use super::people::{self, Person};
use crate::questionnaire::Questionnaire;
use crate::responses::tools::columns::{self as survey, Tool};
use crate::responses::tools::row_status::{self, RowStatus};
use crate::responses::{AnswerLexicon, Mapping};
use crate::text::fold::fold;
use crate::text::suggest;

/// At most this many ignored columns are compared with every question, to bound the time for wide tables.
const MOST_COMPARED: usize = 200;

/// The meaning of a header by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::responses) enum Meaning {
    /// Exactly this.
    Role(Role, How),
    /// This role in a table of this tool; for keys that are read before the other headers are known.
    OfATool(Tool, RowStatus),
    /// A name, with the rank of the header; the smallest rank is the most specific header.
    Person(Person, usize),
    /// Nothing.
    Nothing,
}

/// Recognises headers one by one.
#[derive(Debug, Clone)]
pub(in crate::responses) struct Recogniser<'a> {
    questionnaire: &'a Questionnaire,
    mapping: Option<&'a Mapping>,
    lexicon: &'a AnswerLexicon<'a>,
    texts: Vec<String>,
}

impl<'a> Recogniser<'a> {
    pub(in crate::responses) fn new(
        questionnaire: &'a Questionnaire,
        lexicon: &'a AnswerLexicon<'a>,
        mapping: Option<&'a Mapping>,
    ) -> Self {
        let texts = questionnaire.questions.iter().map(|question| fold(&question.text)).collect();
        Self { questionnaire, mapping, lexicon, texts }
    }

    /// The meaning of a folded header in a table of these `tools`.
    pub(in crate::responses) fn meaning(&self, header: &str, tools: &[Tool]) -> Meaning {
        if let Some(role) = self.mapping.and_then(|mapping| mapping.role(header)) {
            return Meaning::Role(role, How::Map);
        }
        if let Some(q) = self.questionnaire.question(header) {
            return Meaning::Role(Role::Question(q), How::Name);
        }
        if let Some(q) = self.questionnaire.context.iter().position(|q| q.code.eq_ignore_ascii_case(header)) {
            return Meaning::Role(Role::Context(q), How::Name);
        }
        if let Some(status) = row_status::certain(header) {
            return Meaning::Role(Role::RowStatus(status), How::Name);
        }
        if let Some((person, rank)) = people::person(header, tools.contains(&Tool::OdkCentral)) {
            return Meaning::Person(person, rank);
        }
        if let Some(q) = self.by_own_text(header) {
            return Meaning::Role(Role::Question(q), How::Text);
        }
        if let Some((_, status)) = row_status::of_a_tool(header).filter(|(tool, _)| tools.contains(tool)) {
            return Meaning::Role(Role::RowStatus(status), How::Name);
        }
        if let Some(tool) = survey::added_by(header, tools) {
            return Meaning::Role(Role::Added(tool), How::Name);
        }
        if let Some(q) = self.by_embedded_code(header) {
            return Meaning::Role(Role::Question(q), How::EmbeddedCode);
        }
        if let Some(q) = self.lexicon.question(header) {
            return Meaning::Role(Role::Question(q), How::Text);
        }
        match self.context(header, tools.contains(&Tool::OdkCentral)) {
            Some((q, how)) => Meaning::Role(Role::Context(q), how),
            None => Meaning::Nothing,
        }
    }

    /// The context question with this text, or with this code behind a group or before its text. Its code may be a
    /// word, so that nothing else is certain. With `hyphens`, a hyphen separates a group from the code.
    fn context(&self, header: &str, hyphens: bool) -> Option<(usize, How)> {
        if let Some(q) = self.lexicon.context_question(header) {
            return Some((q, How::Text));
        }
        let behind = header.rsplit_once('/').or_else(|| header.rsplit_once('-').filter(|_| hyphens));
        let question = match (behind, header.split_once(". ")) {
            (Some((_, name)), _) => self.lexicon.context_question(name),
            (None, Some((code, text))) => {
                let q = self.lexicon.context_question(code);
                q.filter(|_| q == self.lexicon.context_question(text))
            }
            (None, None) => None,
        };
        question.map(|q| (q, How::EmbeddedCode))
    }

    /// The one question or context question with this text in some language.
    pub(super) fn role_of_text(&self, header: &str) -> Option<Role> {
        let question = self.by_own_text(header).or_else(|| self.lexicon.question(header));
        question.map(Role::Question).or_else(|| self.lexicon.context_question(header).map(Role::Context))
    }

    /// The one question with this text in the questionnaire's own language.
    fn by_own_text(&self, header: &str) -> Option<usize> {
        if self.lexicon.is_shared(header) {
            return None;
        }
        let mut found = (0..self.texts.len()).filter(|&q| self.texts[q] == header);
        found.next().filter(|_| found.next().is_none())
    }

    /// A code in brackets (`data[S01]`), behind a group (`sensing/S01`, `sensing-S01`), or before the text
    /// (`S01. Text`).
    fn by_embedded_code(&self, header: &str) -> Option<usize> {
        let question = |code: &str| self.questionnaire.question(code);
        let mut bracketed = header.split(['[', '(', '{']).skip(1).filter_map(|rest| rest.split([']', ')', '}']).next());
        if let Some(q) = bracketed.find_map(|code| question(code.trim())) {
            return Some(q);
        }
        if let Some(q) = header.rsplit(['/', '-', '.', ':']).next().and_then(question) {
            return Some(q);
        }
        let end = header.find(|c: char| !c.is_ascii_alphanumeric())?;
        let (code, rest) = header.split_at(end);
        let q = question(code)?;
        let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        // A code that is also a word may begin any sentence: the rest must be the question's text. What
        // ends in brackets is a part of a question: a comment, or words of the respondent's own.
        let prefixed = header[end..].starts_with(['.', ':', ')']) && !header.ends_with(']');
        (self.texts[q] == rest || prefixed || self.lexicon.question(rest) == Some(q)).then_some(q)
    }

    /// The question whose code or text is nearest.
    fn nearest(&self, header: &str) -> Option<usize> {
        if header.is_empty() {
            return None;
        }
        let word = header.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let codes = self.questionnaire.questions.iter().map(|question| question.code.as_str());
        if let Some(code) = suggest::nearest_within(word, codes, 0.85) {
            return self.questionnaire.question(code);
        }
        let text = suggest::nearest_within(header, self.texts.iter().map(String::as_str), 0.9);
        self.texts.iter().position(|candidate| Some(candidate.as_str()) == text)
    }
}

impl Columns {
    /// Recognises `headers` in the languages of `lexicon`, and returns every fault that makes the table unusable.
    /// `below` is a second row of headers, or empty.
    #[must_use]
    pub fn recognise(
        headers: &[String],
        below: &[String],
        lexicon: &AnswerLexicon<'_>,
        mapping: Option<&Mapping>,
    ) -> (Self, Vec<ColumnFault>) {
        let questionnaire = lexicon.questionnaire();
        let recogniser = Recogniser::new(questionnaire, lexicon, mapping);
        let folded: Vec<String> = headers.iter().map(|header| fold(header)).collect();
        let known: HashSet<&str> = folded.iter().map(String::as_str).collect();
        let tools = survey::tools(|header| known.contains(header));
        let meanings: Vec<Meaning> = folded.iter().map(|header| recogniser.meaning(header, &tools)).collect();
        let mut columns = Self {
            columns: Vec::with_capacity(headers.len()),
            respondent: named(&meanings, Person::Respondent),
            organisation: named(&meanings, Person::Organisation),
            row_status: Vec::new(),
            questions: vec![None; questionnaire.questions.len()],
            context: vec![None; questionnaire.context.len()],
        };
        let mut faults = Vec::new();
        for (c, header) in headers.iter().enumerate() {
            let (mut role, mut how) = columns.role(c, meanings[c]);
            if matches!(meanings[c], Meaning::Person(..)) && role == Role::Ignored {
                role = survey::added_by(&folded[c], &tools).map_or(Role::Ignored, Role::Added);
            }
            let second = below.get(c).map(|text| fold(text)).and_then(|text| recogniser.role_of_text(&text));
            if let (Role::Ignored, How::Not, Some(second)) = (role, how, second) {
                (role, how) = (second, How::SecondRow);
            }
            if let Role::Context(q) = role {
                // A second column is no fault, since nothing is scored by it.
                if columns.context[q].is_some() {
                    (role, how) = (Role::Ignored, How::Not);
                } else {
                    columns.context[q] = Some(c);
                }
            }
            if let Some(first) = columns.taken(role, c) {
                faults.push(ColumnFault::Twice(headers[first].clone(), header.clone()));
            }
            columns.columns.push(Column { header: header.clone(), role, how, nearest: None });
        }
        columns.ignore_redundant_progress();
        for (person, c) in [(Person::Respondent, columns.respondent), (Person::Organisation, columns.organisation)] {
            let Some(c) = c else { continue };
            let again = (c + 1..headers.len()).find(|&other| match (meanings[c], meanings[other]) {
                (Meaning::Person(..), Meaning::Person(..)) => folded[other] == folded[c],
                (Meaning::Role(role, How::Map), Meaning::Role(other, How::Map)) => role == other,
                _ => false,
            });
            if let Some(again) = again {
                faults.push(ColumnFault::Twice(headers[c].clone(), headers[again].clone()));
            }
            debug_assert!(columns.columns[c].role == role_of(person));
        }
        let ignored = columns.columns.iter_mut().enumerate().filter(|(_, column)| column.role == Role::Ignored);
        for (c, column) in ignored.take(MOST_COMPARED).filter(|(_, column)| column.how == How::Not) {
            // A comment beside a question that has its column is no candidate for it.
            let open = recogniser.nearest(&folded[c]).filter(|&q| columns.questions[q].is_none());
            column.nearest = open.map(|q| questionnaire.questions[q].code.clone());
        }
        if columns.questions.iter().all(Option::is_none) {
            faults.push(ColumnFault::NoQuestion);
        }
        (columns, faults)
    }

    fn role(&self, c: usize, meaning: Meaning) -> (Role, How) {
        match meaning {
            Meaning::Role(role, how) => (role, how),
            Meaning::Person(..) if self.respondent == Some(c) => (Role::Respondent, How::Name),
            Meaning::Person(..) if self.organisation == Some(c) => (Role::Organisation, How::Name),
            Meaning::Person(..) | Meaning::OfATool(..) | Meaning::Nothing => (Role::Ignored, How::Not),
        }
    }

    /// Gives column `c` its role; the column that has it already, if one does.
    fn taken(&mut self, role: Role, c: usize) -> Option<usize> {
        match role {
            Role::Question(q) => {
                let first = self.questions[q];
                self.questions[q] = first.or(Some(c));
                first
            }
            Role::RowStatus(status) => {
                let first = self.row_status.iter().find(|(_, known)| *known == status).map(|(first, _)| *first);
                self.row_status.push((c, status));
                // Only one column may hold the date of submission; other statuses may have several columns.
                first.filter(|_| status == RowStatus::Submitted)
            }
            Role::Respondent | Role::Organisation | Role::Context(_) | Role::Added(_) | Role::Ignored => None,
        }
    }

    /// Ignores the column of progress if another column states whether the form was submitted.
    fn ignore_redundant_progress(&mut self) {
        if self.row_status.iter().any(|(_, status)| *status == RowStatus::Finished) {
            for (c, _) in self.row_status.extract_if(.., |(_, status)| *status == RowStatus::Progress) {
                self.columns[c].role = Role::Added(Tool::Qualtrics);
            }
        }
    }

    /// Ignored columns that no tool is known to add.
    pub fn ignored(&self) -> impl Iterator<Item = (usize, &Column)> {
        let unexpected = |(_, column): &(usize, &Column)| column.role == Role::Ignored && column.how == How::Not;
        self.columns.iter().enumerate().filter(unexpected)
    }

    /// Indices of the questions that a column answers.
    pub fn answered(&self) -> impl Iterator<Item = usize> {
        self.questions.iter().enumerate().filter_map(|(question, column)| column.map(|_| question))
    }

    /// Codes of the questions that no column answers.
    pub fn missing<'a>(&'a self, questionnaire: &'a Questionnaire) -> impl Iterator<Item = &'a str> {
        let questions = questionnaire.questions.iter().zip(&self.questions);
        questions.filter(|(_, column)| column.is_none()).map(|(question, _)| question.code.as_str())
    }
}

fn role_of(person: Person) -> Role {
    match person {
        Person::Respondent => Role::Respondent,
        Person::Organisation => Role::Organisation,
    }
}

/// The column that holds this name: the one given by the map, else the one with the smallest rank.
fn named(meanings: &[Meaning], person: Person) -> Option<usize> {
    let mapped = meanings.iter().position(|meaning| *meaning == Meaning::Role(role_of(person), How::Map));
    mapped.or_else(|| {
        let rank = |(c, meaning): (usize, &Meaning)| match meaning {
            Meaning::Person(named, rank) if *named == person => Some((*rank, c)),
            _ => None,
        };
        meanings.iter().enumerate().filter_map(rank).min().map(|(_, c)| c)
    })
}
