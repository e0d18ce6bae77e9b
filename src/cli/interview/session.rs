//! The answers of an interview, and the file that they are saved in after every change.

use std::io;
use std::path::PathBuf;

use super::backend::ExitMessages;
use super::draft::{Draft, Saved};
use super::step::Step;
use super::words::Words;
use crate::cli::error::reason;
use crate::cli::quote::quote;
use crate::cli::remembered;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, State, to_toml};
use crate::text::{Language, Message};

/// The answers of an interview, as they are on the disk but for what [`Session::keep`] holds.
#[derive(Debug)]
pub(in crate::cli) struct Session<'a> {
    pub questionnaire: &'a Questionnaire,
    /// The value of `--questionnaire`, for the command that resumes the interview.
    pub option: Option<&'a str>,
    /// The language of `--lang`, for the command that resumes the interview.
    pub language: Option<Language>,
    /// Whether `--plain` was given, for the same command.
    pub plain: bool,
    /// Whether the file is put on the list of those that were answered.
    pub remembers: bool,
    /// The JSON file that the answers were read from; they are saved as TOML under another name.
    pub converted_from: Option<String>,
    answers: Answers,
    draft: Draft,
    /// The file that is on the list.
    listed: Option<PathBuf>,
}

/// A message shown with the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notice {
    pub text: String,
    pub is_warning: bool,
}

impl Notice {
    pub(super) fn info(text: String) -> Self {
        Self { text, is_warning: false }
    }

    pub(super) fn warning(text: String) -> Self {
        Self { text, is_warning: true }
    }
}

impl<'a> Session<'a> {
    pub(in crate::cli) fn new(questionnaire: &'a Questionnaire, answers: Answers, draft: Draft) -> Self {
        Self {
            questionnaire,
            option: None,
            language: None,
            plain: false,
            remembers: false,
            converted_from: None,
            answers,
            draft,
            listed: None,
        }
    }

    pub(in crate::cli) fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether the folder of the file is no longer there.
    pub(super) fn folder_is_gone(&self) -> bool {
        self.draft.folder_is_gone()
    }

    /// What is said where that is so.
    pub(super) fn gone_message(&self) -> Message {
        message!("interview-place", path = self.path())
    }

    /// Saves the answers in another file from now on: the one named, or one of the same name in the folder named. A file
    /// that is there is not replaced.
    pub(super) fn move_to(&mut self, place: PathBuf) {
        let name = self.draft.path().file_name().map(ToOwned::to_owned).unwrap_or_default();
        self.draft = Draft::new(if place.is_dir() { place.join(name) } else { place }, false);
        self.draft.lock();
    }

    pub(super) fn path(&self) -> String {
        self.draft.path().display().to_string()
    }

    /// All questions of the interview, in order: those that the form asks, and then those on who answers.
    pub(super) fn steps(&self) -> Vec<Step> {
        let context = (0..self.questionnaire.context.len()).map(Step::Context);
        self.answers.asked().map(Step::Question).chain(context).collect()
    }

    /// Whether a question has an answer.
    pub(super) fn is_answered(&self, step: Step) -> bool {
        match step {
            Step::Question(q) => self.answers.states[q] != State::Unanswered,
            Step::Context(c) => self.answers.context(c).is_some(),
        }
    }

    /// How many questions have an answer, and how many are asked.
    pub(super) fn progress(&self) -> (usize, usize) {
        progress(&self.answers)
    }

    /// Changes the answers, on the disk first. Returns a notice if they were saved under another name.
    ///
    /// # Errors
    ///
    /// The answers could not be saved, and are unchanged; the notice says why.
    pub(super) fn change(
        &mut self,
        words: &Words<'_>,
        change: impl FnOnce(&mut Answers),
    ) -> Result<Option<Notice>, Notice> {
        let mut changed = self.answers.clone();
        change(&mut changed);
        if changed == self.answers && self.draft.is_written() && !self.draft.is_gone() {
            return Ok(None);
        }
        match self.draft.save(&to_toml(&changed, self.questionnaire)) {
            Ok(saved) => {
                self.answers = changed;
                if self.remembers && self.listed.as_deref() != Some(self.draft.path()) {
                    self.listed = Some(self.draft.path().to_owned());
                    remembered::remember(self.draft.path());
                }
                Ok(match saved {
                    Saved::InPlace => None,
                    Saved::UnderNewName(before) => {
                        let before = before.display().to_string();
                        let moved = message!("interview-moved", before = before, path = self.path());
                        Some(Notice::warning(words.translate(&moved)))
                    }
                })
            }
            Err(error) => Err(Notice::warning(words.translate(&self.not_saved(&error)))),
        }
    }

    /// Changes the answers here alone; the next change saves them.
    pub(super) fn keep(&mut self, change: impl FnOnce(&mut Answers)) {
        change(&mut self.answers);
    }

    fn not_saved(&self, error: &io::Error) -> Message {
        message!("interview-not-saved", path = self.path(), reason = reason(error))
    }

    /// What is printed when the interview ends before its report: now, and by a signal.
    pub(super) fn exit_messages(&self, words: &Words<'_>) -> ExitMessages {
        ExitMessages {
            path: self.draft.is_written().then(|| self.draft.path().to_owned()),
            there: self.left_message(words),
            gone: words.translate(&message!("interview-left-gone", path = self.path())),
        }
    }

    /// What is printed when the interview ends before its report.
    pub(in crate::cli) fn exit_message(&self, words: &Words<'_>) -> String {
        self.exit_messages(words).current().to_owned()
    }

    fn left_message(&self, words: &Words<'_>) -> String {
        if !self.draft.is_written() {
            return words.translate(&message!("interview-left-nothing"));
        }
        let (done, asked) = self.progress();
        let path = self.path();
        if done == asked {
            let command = self.command("report");
            let complete =
                words.translate(&message!("interview-left-complete", path = path, asked = asked, command = command));
            if self.steps().into_iter().all(|step| self.is_answered(step)) {
                return complete;
            }
            let command = self.command("assess --resume");
            complete + "\n" + &words.translate(&message!("interview-left-context", command = command))
        } else {
            let command = self.command("assess --resume");
            words.translate(&message!("interview-left", path = path, done = done, asked = asked, command = command))
        }
    }

    /// What is printed after the report.
    pub(in crate::cli) fn done_message(&self) -> Message {
        if !self.draft.is_written() {
            return message!("interview-left-nothing");
        }
        if self.draft.is_gone() {
            return message!("interview-left-gone", path = self.path());
        }
        let report = self.command("report");
        let page = format!("{report} --output report.html");
        let plan = self.command("plan");
        message!("interview-done", path = self.path(), command = report, page = page, plan = plan)
    }

    /// What is printed after the report if questions are open: how to answer them.
    pub(in crate::cli) fn open_hint(&self) -> Option<Message> {
        let (done, asked) = self.progress();
        let is_open = done < asked && self.draft.is_written() && !self.draft.is_gone();
        is_open.then(|| message!("interview-done-open", open = asked - done, command = self.command("assess --resume")))
    }

    /// What to type to do `what` with the file.
    pub(in crate::cli) fn command(&self, what: &str) -> String {
        let option = self.option.map(|name| format!(" --questionnaire {}", quoted(name))).unwrap_or_default();
        let language = self.language.map(|language| format!(" --lang {}", language.tag())).unwrap_or_default();
        let plain = if self.plain && what.starts_with("assess") { " --plain" } else { "" };
        format!("allyscope {what} {}{option}{language}{plain}", quoted(&self.path()))
    }
}

/// How many questions have an answer, and how many are asked.
pub(in crate::cli) fn progress(answers: &Answers) -> (usize, usize) {
    let asked = answers.asked().count();
    let open = answers.asked().filter(|&q| answers.states[q] == State::Unanswered).count();
    (asked - open, asked)
}

/// `name`, quoted for a shell, and never taken for an option.
fn quoted(name: &str) -> String {
    if name.starts_with('-') { quote(&format!("./{name}")) } else { quote(name) }
}

#[cfg(all(test, unix))]
mod tests {
    #[test]
    fn names_are_quoted_for_a_shell() {
        let quoted = |name: &str| super::quoted(name);
        assert_eq!(quoted("allyscope-2026-11-21.toml"), "allyscope-2026-11-21.toml");
        assert_eq!(quoted("my file.toml"), "'my file.toml'");
        assert_eq!(quoted("it's.toml"), r"'it'\''s.toml'");
        assert_eq!(quoted("-x.toml"), "./-x.toml");
        assert_eq!(quoted("$(x).toml"), "'$(x).toml'");
        assert_eq!(quoted("Büro/a.toml"), "Büro/a.toml");
    }
}
