//! Recognises the columns of a table: which question a column answers, which one names the respondent.
//!
//! A column is recognised only with certainty: by the code or the full text of a question, alone or in the forms
//! that survey tools use, or by a map. A header that only resembles a question is reported with that question as
//! a suggestion.

use std::collections::HashSet;

use super::column::{Column, ColumnFault, Columns, How, Role};
use super::embedded_codes::{EmbeddedCodes, has_digit, is_label, is_numbered};
use super::header_forms::forms;
use super::people::{self, Person};
use crate::questionnaire::Questionnaire;
use crate::responses::tools::columns::{self as survey, Tool};
use crate::responses::tools::row_status::{self, RowStatus};
use crate::responses::{AnswerLexicon, Mapping, own_form};
use crate::text::fold::fold;
use crate::text::suggest;

/// At most this many ignored columns are compared with every question, to bound the time for wide tables.
const MOST_COMPARED: usize = 200;

/// The least length, in bytes, of a header that may be a note of a form.
const SHORTEST_NOTE: usize = 40;

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
        match self.plain_meaning(header, tools) {
            Meaning::Nothing => self.meaning_of_forms(header),
            meaning => meaning,
        }
    }

    /// The meaning of a folded header as it is.
    fn plain_meaning(&self, header: &str, tools: &[Tool]) -> Meaning {
        if let Some(role) = self.mapping.and_then(|mapping| mapping.role(header)) {
            return Meaning::Role(role, How::Map);
        }
        if let Some(q) = self.questionnaire.question(header) {
            return Meaning::Role(Role::Question(q), How::Name);
        }
        if let Some(q) = self.questionnaire.context_question(header) {
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
        let codes = EmbeddedCodes { questionnaire: self.questionnaire, lexicon: self.lexicon };
        if let Some(q) = codes.question(header, tools.contains(&Tool::OdkCentral)) {
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

    /// The meaning of a folded header in another form: with markup, a number, a group, or other punctuation.
    fn meaning_of_forms(&self, header: &str) -> Meaning {
        let note = Meaning::Role(Role::Added(Tool::Allyscope), How::Name);
        if own_form::is_note_name(header) {
            return note;
        }
        for form in forms(header) {
            if let Some(role) = self.role_of_text(&form).or_else(|| self.lexicon.role_of_letters(&form)) {
                return Meaning::Role(role, How::Text);
            }
            if let Some(q) = self.questionnaire.question(&form).filter(|_| is_numbered(header, &form)) {
                return Meaning::Role(Role::Question(q), How::EmbeddedCode);
            }
            if !form.contains(' ') {
                continue;
            }
            if let Some(person) = own_form::person_of_text(&form) {
                return Meaning::Person(person, people::OWN_FORM);
            }
            if form.len() >= SHORTEST_NOTE && (self.lexicon.is_note(&form) || own_form::is_note_text(&form)) {
                return note;
            }
        }
        Meaning::Nothing
    }

    /// The question whose code the header names, or nearly.
    fn nearest_code(&self, header: &str) -> Option<usize> {
        let is_sign = |c: char| !c.is_alphanumeric();
        let codes = || self.questionnaire.questions.iter().map(|question| question.code.as_str());
        let mut named = header.split(is_sign).filter(|word| has_digit(word));
        let named = named.find_map(|word| self.questionnaire.question(word));
        let word = header.split(is_sign).next().filter(|word| word.len() > 1).unwrap_or_default();
        let by_word =
            || suggest::nearest_within(word, codes(), 0.85).and_then(|code| self.questionnaire.question(code));
        named.or_else(by_word)
    }

    /// The question whose text is nearest: in the questionnaire's language, or cut or continued in any.
    fn nearest_text(&self, text: &str) -> Option<usize> {
        let own = suggest::nearest_within(text, self.texts.iter().map(String::as_str), 0.9);
        let own = self.texts.iter().position(|candidate| Some(candidate.as_str()) == own);
        own.or_else(|| self.lexicon.nearest_question(text))
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
        let exact = |meaning: &Meaning| match meaning {
            Meaning::Role(Role::Question(q), How::Name | How::Map) => Some(*q),
            _ => None,
        };
        let exact: HashSet<usize> = meanings.iter().filter_map(exact).collect();
        let mut faults = Vec::new();
        for (c, header) in headers.iter().enumerate() {
            let (mut role, mut how) = columns.role(c, meanings[c]);
            if matches!(meanings[c], Meaning::Person(..)) && role == Role::Ignored {
                role = survey::added_by(&folded[c], &tools).map_or(Role::Ignored, Role::Added);
            }
            if let Role::Question(q) = role
                && exact.contains(&q)
                && is_label(&folded[c], &questionnaire.questions[q].code)
            {
                (role, how) = (Role::Ignored, How::Not);
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
            let code = |q: usize| questionnaire.questions[q].code.clone();
            // A comment beside a question that has its column is no candidate for it.
            let is_open = |q: &usize| columns.questions[*q].is_none();
            column.nearest = recogniser.nearest_code(&folded[c]).filter(is_open).map(code);
            if column.nearest.is_some() {
                continue;
            }
            let forms = forms(&folded[c]);
            let by_text = forms.iter().find_map(|form| recogniser.nearest_text(form)).filter(is_open);
            if let Some(question) = by_text.map(code) {
                faults.push(ColumnFault::Nearly(column.header.clone(), question.clone()));
                column.nearest = Some(question);
            } else {
                let context = forms.iter().find_map(|form| lexicon.nearest_context_question(form));
                let open = context.filter(|&q| columns.context[q].is_none());
                column.nearest = open.map(|q| questionnaire.context[q].code.clone());
            }
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
