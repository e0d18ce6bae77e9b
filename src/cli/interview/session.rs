//! One sitting: the answers, and the file that always holds them.

use std::io;

use super::draft::{Draft, Saved};
use super::words::Words;
use crate::cli::error::reason;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, State, to_toml};
use crate::text::{Language, Message};

/// The answers of one sitting. What is in here is on the disk.
#[derive(Debug)]
pub(in crate::cli) struct Session<'a> {
    pub questionnaire: &'a Questionnaire,
    /// What `--questionnaire` said, which going on needs again.
    pub option: Option<&'a str>,
    /// The language that `--lang` named, which going on needs again.
    pub language: Option<Language>,
    /// The JSON file that the answers were in until now.
    pub converted_from: Option<String>,
    answers: Answers,
    draft: Draft,
}

/// Something to tell beside the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notice {
    pub text: String,
    pub alarming: bool,
}

impl Notice {
    pub(super) fn news(text: String) -> Self {
        Self { text, alarming: false }
    }

    pub(super) fn alarm(text: String) -> Self {
        Self { text, alarming: true }
    }
}

impl<'a> Session<'a> {
    pub(in crate::cli) fn new(questionnaire: &'a Questionnaire, answers: Answers, draft: Draft) -> Self {
        Self { questionnaire, option: None, language: None, converted_from: None, answers, draft }
    }

    pub(in crate::cli) fn answers(&self) -> &Answers {
        &self.answers
    }

    pub(super) fn path(&self) -> String {
        self.draft.path().display().to_string()
    }

    /// Questions about which something was said, and all that are asked.
    pub(super) fn progress(&self) -> (usize, usize) {
        progress(&self.answers)
    }

    /// Changes the answers once the change is on the disk; otherwise nothing changes, and the notice
    /// says why.
    pub(super) fn change(
        &mut self,
        words: &Words<'_>,
        change: impl FnOnce(&mut Answers),
    ) -> Result<Option<Notice>, Notice> {
        let mut changed = self.answers.clone();
        change(&mut changed);
        if changed == self.answers && self.draft.is_written() {
            return Ok(None);
        }
        match self.draft.save(&to_toml(&changed, self.questionnaire)) {
            Ok(saved) => {
                self.answers = changed;
                Ok(match saved {
                    Saved::Here => None,
                    Saved::Beside(before) => {
                        let before = before.display().to_string();
                        Some(Notice::alarm(words.translate(&message!(
                            "interview-moved",
                            before = before,
                            path = self.path()
                        ))))
                    }
                })
            }
            Err(error) => Err(Notice::alarm(words.translate(&self.not_saved(&error)))),
        }
    }

    fn not_saved(&self, error: &io::Error) -> Message {
        message!("interview-not-saved", path = self.path(), reason = reason(error))
    }

    /// What to say when the interview ends before its report.
    pub(in crate::cli) fn farewell(&self, words: &Words<'_>) -> String {
        if !self.draft.is_written() {
            return words.translate(&message!("interview-left-nothing"));
        }
        let (done, asked) = self.progress();
        let path = self.path();
        if done == asked {
            let command = self.command("report");
            words.translate(&message!("interview-left-complete", path = path, asked = asked, command = command))
        } else {
            let command = self.command("assess --resume");
            words.translate(&message!("interview-left", path = path, done = done, asked = asked, command = command))
        }
    }

    /// Where the answers are, after the report.
    pub(in crate::cli) fn closing(&self) -> Message {
        if !self.draft.is_written() {
            return message!("interview-left-nothing");
        }
        message!("interview-done", path = self.path(), command = self.command("report"))
    }

    /// How to answer what is still open.
    pub(in crate::cli) fn open_hint(&self) -> Option<Message> {
        let (done, asked) = self.progress();
        let is_open = done < asked && self.draft.is_written();
        is_open.then(|| message!("interview-done-open", open = asked - done, command = self.command("assess --resume")))
    }

    /// What to type to do `what` with the file.
    pub(in crate::cli) fn command(&self, what: &str) -> String {
        let option = self.option.map(|name| format!(" --questionnaire {}", quoted(name))).unwrap_or_default();
        let language = self.language.map(|language| format!(" --lang {}", language.tag())).unwrap_or_default();
        format!("allyscope {what} {}{option}{language}", quoted(&self.path()))
    }
}

/// Questions of `answers` about which something was said, and all that are asked.
pub(super) fn progress(answers: &Answers) -> (usize, usize) {
    let asked = answers.asked().count();
    let open = answers.asked().filter(|&q| answers.states[q] == State::Unanswered).count();
    (asked - open, asked)
}

/// `name` as a shell takes it.
fn quoted(name: &str) -> String {
    let name = if name.starts_with('-') { format!("./{name}") } else { name.to_owned() };
    let plain = |c: char| c.is_alphanumeric() || "-_./:\\+@%,".contains(c);
    if name.chars().all(|c| plain(c) && (c != '\\' || cfg!(windows))) {
        name
    } else if cfg!(windows) {
        format!("\"{name}\"")
    } else {
        format!("'{}'", name.replace('\'', r"'\''"))
    }
}

#[cfg(all(test, unix))]
mod tests {
    #[test]
    fn names_are_quoted_as_a_shell_needs() {
        let quoted = |name: &str| super::quoted(name);
        assert_eq!(quoted("allyscope-2026-11-21.toml"), "allyscope-2026-11-21.toml");
        assert_eq!(quoted("my file.toml"), "'my file.toml'");
        assert_eq!(quoted("it's.toml"), r"'it'\''s.toml'");
        assert_eq!(quoted("-x.toml"), "./-x.toml");
        assert_eq!(quoted("$(x).toml"), "'$(x).toml'");
        assert_eq!(quoted("Büro/a.toml"), "Büro/a.toml");
    }
}
