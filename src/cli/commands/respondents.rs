//! All respondents of some files, in memory: for reports on each of them, and to compare two times.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::cli::error::CliError;
use crate::cli::ingest::{AnsweredFile, Ingest, ReadOptions, RejectedRow, Row, RowConsumer, RowWorker};
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{AnswerLexicon, Answers, Name, State};

/// More respondents are refused: nobody reads more reports, and a folder with more files is hard to use.
const MOST: usize = 100_000;

/// All respondents of some files.
pub(in crate::cli) struct Respondents {
    pub files: Vec<PathBuf>,
    /// In the order of the files and of their rows.
    pub entries: Vec<Entry>,
    /// How many rows were begun and never submitted.
    pub unsent: u64,
    /// Rows of people who are in an earlier row too: those that count, and those that do not.
    pub repeats: [u64; 2],
}

/// A respondent, or a row that cannot be read.
pub(in crate::cli) struct Entry {
    /// Index of the file.
    pub file: usize,
    /// Number of the row in its file, from 1.
    pub row: u64,
    /// The respondent's name, else `row N` or the file's name.
    pub name: String,
    /// Whether the name is only a number that a survey tool gives to rows.
    pub is_numbered: bool,
    /// May be empty.
    pub organisation: String,
    /// The answers, or the reason why there are none.
    pub answers: Result<Answered, Reason>,
}

/// Why a row has no answers.
pub(in crate::cli) struct Reason {
    /// In the language of results for programs.
    pub for_programs: String,
    /// In the language that people read.
    pub for_people: String,
}

/// Answers of a row or of a file.
pub(in crate::cli) enum Answered {
    /// Those of a row.
    Row(Box<AnsweredRow>),
    /// An answers file.
    File(Box<Answers>),
}

/// Answers of a row.
pub(in crate::cli) struct AnsweredRow {
    /// The respondent's name; may be empty.
    respondent: String,
    /// The numbers of the states.
    numbers: Box<[u8]>,
    /// The answers to context questions.
    context: Vec<(usize, String)>,
    date: Option<Date>,
}

impl Answered {
    /// The answers; those of a row belong to the short form if `quick` says so.
    pub(in crate::cli) fn answers(&self, organisation: &str, quick: bool, questionnaire: &Questionnaire) -> Answers {
        match self {
            Self::File(answers) => (**answers).clone(),
            Self::Row(row) => {
                let questions = row.numbers.iter().zip(&questionnaire.questions);
                let state = |(&number, question): (&u8, &crate::questionnaire::Question)| {
                    State::from_number(usize::from(number), question.options.len())
                };
                let mut answers = Answers::blank(questionnaire, quick);
                answers.respondent.clone_from(&row.respondent);
                answers.date = row.date;
                organisation.clone_into(&mut answers.organisation);
                answers.states = questions.map(state).collect();
                answers.context.clone_from(&row.context);
                answers
            }
        }
    }
}

impl Respondents {
    /// Reads all respondents without scoring them; rows that cannot be read are shown. Answers to the context questions
    /// with the indices `context` are read too.
    ///
    /// # Errors
    ///
    /// Those of [`Ingest::new`] and [`Ingest::read`]; more respondents than are allowed.
    pub(in crate::cli) fn read(
        options: &ReadOptions,
        ui: &Ui,
        lexicon: &AnswerLexicon<'_>,
        context: Vec<usize>,
    ) -> Result<Self, CliError> {
        let ingest = Ingest::new(options, ui, lexicon)?;
        let mut collector = Collector { ui, context, entries: Vec::new() };
        let counts = ingest.read(&mut collector)?;
        let mut entries = collector.entries;
        entries.sort_by_key(|entry| (entry.file, entry.row));
        Ok(Self {
            files: ingest.files().to_vec(),
            entries,
            unsent: counts.unsent,
            repeats: [counts.again, counts.repeated],
        })
    }
}

/// Collects respondents, and rows that cannot be read.
struct Collector<'a> {
    ui: &'a Ui,
    /// Indices of the context questions whose answers are read.
    context: Vec<usize>,
    entries: Vec<Entry>,
}

impl Collector<'_> {
    fn check_number(&self) -> Result<(), CliError> {
        if self.entries.len() > MOST {
            return Err(CliError::Input(message!("batch-too-many", most = MOST)));
        }
        Ok(())
    }
}

/// Copies rows.
struct Copier;

impl RowWorker for Copier {
    type Output = Vec<Entry>;

    fn row(&mut self, row: &Row<'_>, entries: &mut Vec<Entry>) {
        let [name, organisation] = row.names.map(|name: &Name<'_>| name.text().into_owned());
        let respondent = if row.is_named { name.clone() } else { String::new() };
        let (numbers, context) = (row.numbers.into(), row.context.to_vec());
        let answered = AnsweredRow { respondent, numbers, context, date: row.date };
        let answers = Ok(Answered::Row(Box::new(answered)));
        let is_numbered = row.is_numbered;
        entries.push(Entry { file: 0, row: row.number, name, is_numbered, organisation, answers });
    }
}

impl RowConsumer for Collector<'_> {
    type Worker = Copier;

    fn worker(&self) -> Copier {
        Copier
    }

    fn context(&self) -> Vec<usize> {
        self.context.clone()
    }

    fn needs_dates(&self) -> bool {
        true
    }

    fn take(&mut self, file: usize, entries: &mut Vec<Entry>) -> Result<(), CliError> {
        self.entries.extend(entries.drain(..).map(|entry| Entry { file, ..entry }));
        self.check_number()
    }

    fn take_answers(&mut self, answered: AnsweredFile<'_>) -> Result<(), CliError> {
        let AnsweredFile { file, row, name, answers, .. } = answered;
        let organisation = answers.organisation.clone();
        let answers = Ok(Answered::File(Box::new(answers)));
        self.entries.push(Entry { file, row, name, is_numbered: false, organisation, answers });
        self.check_number()
    }

    fn reject(&mut self, rejected: &RejectedRow<'_>) -> Result<(), CliError> {
        let RejectedRow { file, row, ref name, reasons } = *rejected;
        let [for_programs, for_people] = [false, true].map(|people| reasons(self.ui.messages_for(people)));
        let answers = Err(Reason { for_programs, for_people });
        let (name, organisation) = (name.clone(), String::new());
        self.entries.push(Entry { file, row, name, is_numbered: false, organisation, answers });
        self.check_number()
    }
}
