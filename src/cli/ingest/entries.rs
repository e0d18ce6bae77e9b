//! Respondents that are kept, to be reported on one by one.

use std::path::PathBuf;

use super::worker::{Buffer, Take};
use super::{Job, Reading, Run};
use crate::cli::error::CliError;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{AnswerLexicon, Answers, State};
use crate::scoring::Model;
use crate::text::Messages;

/// A respondent who is to have a report, or a row that cannot have one.
pub(in crate::cli) struct Entry {
    /// Index of the file.
    pub file: usize,
    /// Number of the row, from 1.
    pub row: u64,
    /// What to call a respondent: the name, else the row or the file.
    pub name: String,
    pub organisation: String,
    /// The answers, or the reason why there are none.
    pub answers: Result<Answered, Reason>,
}

/// Why a row has no answers, in the words of results for programs and of those for people.
pub(in crate::cli) struct Reason {
    pub for_programs: String,
    pub for_people: String,
}

/// Answers of a row or of a file.
pub(in crate::cli) enum Answered {
    /// The respondent as named in the table, and the numbers of the states.
    Row(String, Box<[u8]>),
    File(Box<Answers>),
}

impl Answered {
    /// The answers; those of a row belong to the short form if `quick` says so.
    pub(in crate::cli) fn answers(&self, organisation: &str, quick: bool, questionnaire: &Questionnaire) -> Answers {
        match self {
            Self::File(answers) => (**answers).clone(),
            Self::Row(respondent, numbers) => {
                let questions = numbers.iter().zip(&questionnaire.questions);
                let state = |(&number, question): (&u8, &crate::questionnaire::Question)| {
                    State::from_number(usize::from(number), question.options.len())
                };
                let mut answers = Answers::blank(questionnaire, quick);
                answers.respondent.clone_from(respondent);
                organisation.clone_into(&mut answers.organisation);
                answers.states = questions.map(state).collect();
                answers
            }
        }
    }
}

/// All respondents of some files.
pub(in crate::cli) struct Respondents {
    pub files: Vec<PathBuf>,
    pub entries: Vec<Entry>,
    pub unsent: u64,
}

/// Reads all respondents, without scoring them; rows that cannot be read are told, in an `anonymous` run
/// without names.
pub(in crate::cli) fn respondents(
    reading: &Reading,
    ui: &Ui,
    wordings: &AnswerLexicon<'_>,
    anonymous: bool,
) -> Result<Respondents, CliError> {
    let questionnaire = wordings.questionnaire();
    let model = Model::new(questionnaire, questionnaire.default_profile(), &[]);
    let job = Job::new(reading, ui, wordings, &model, Take::Respondents { anonymous })?;
    let run = job.gather(None)?;
    Ok(Respondents { files: job.files, entries: run.entries, unsent: run.counts.unsent })
}

impl Job<'_> {
    /// Keeps the respondents of a block, to be reported on, in the order of their rows.
    pub(super) fn keep(&self, buffer: &mut Buffer, run: &mut Run) -> Result<(), CliError> {
        let file = run.repeats.file as usize;
        let before = run.entries.len();
        for respondent in buffer.respondents.drain(..) {
            let [named, organisation] = respondent.names;
            let name = if named.is_empty() { format!("row {}", respondent.row) } else { named.clone() };
            let answers = Ok(Answered::Row(named, respondent.numbers));
            run.entries.push(Entry { file, row: respondent.row, name, organisation, answers });
        }
        for reject in &buffer.rejects {
            let (row, name, organisation) = (reject.row, reject.respondent.clone(), String::new());
            let answers = Err(self.in_words(|messages| self.reasons(reject, messages)));
            run.entries.push(Entry { file, row, name, organisation, answers });
        }
        run.entries[before..].sort_by_key(|entry| entry.row);
        self.few_enough(run)
    }

    /// A reason in the words of programs and of people.
    pub(super) fn in_words(&self, translate: impl Fn(&Messages) -> String) -> Reason {
        let [for_programs, for_people] = [false, true].map(|people| translate(self.ui.messages_for(people)));
        Reason { for_programs, for_people }
    }

    /// Nobody reads more reports than this, and a folder of more files is hard to use.
    pub(super) fn few_enough(&self, run: &Run) -> Result<(), CliError> {
        const MOST: usize = 100_000;
        if matches!(self.take, Take::Respondents { .. }) && run.entries.len() > MOST {
            return Err(CliError::Input(message!("batch-too-many", most = MOST)));
        }
        Ok(())
    }
}
