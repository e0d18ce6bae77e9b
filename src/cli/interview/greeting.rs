//! Before the first question: what the interview is about, and two names for the report.

use super::layout::text_width;
use super::session::Session;
use super::words::Words;
use crate::cli::prompt::{self, Stop};
use crate::cli::ui::{Ui, wrap};
use crate::message;
use crate::responses::Answers;
use crate::text::Message;

/// Longest name, in characters.
const LONGEST_NAME: usize = 200;

/// Where a name is stored in the answers.
type NameField = fn(&mut Answers) -> &mut String;

/// Prints what the interview is about, how long it takes and where the answers are saved.
pub(in crate::cli) fn greet(session: &Session<'_>, words: &Words<'_>, ui: &Ui) {
    ui.warn(greeting(session, words, ui.diagnostic_style().width));
}

/// Asks for the names of the organisation and the respondent, and saves them.
///
/// # Errors
///
/// Ctrl-C.
pub(in crate::cli) fn ask_names(session: &mut Session<'_>, words: &Words<'_>, ui: &Ui) -> Result<(), Stop> {
    let names: [(Message, NameField); 2] = [
        (message!("interview-organisation"), |answers| &mut answers.organisation),
        (message!("prompt-respondent"), |answers| &mut answers.respondent),
    ];
    for (question, field) in names {
        let name: String = prompt::input(&question, "", ui)?.chars().take(LONGEST_NAME).collect();
        // An empty name is not saved: the file is created with the first answer.
        if name.is_empty() {
            continue;
        }
        match session.change(words, |answers| field(answers).clone_from(&name)) {
            Ok(None) => {}
            Ok(Some(notice)) => ui.warn(format!("{}\n", notice.text)),
            // The name is saved with the first answer, which asks for another place where that fails too.
            Err(notice) => {
                session.keep(|answers| field(answers).clone_from(&name));
                ui.warn(format!("{}\n", notice.text));
            }
        }
    }
    Ok(())
}

/// The greeting for a terminal of `width` columns.
pub(super) fn greeting(session: &Session<'_>, words: &Words<'_>, width: usize) -> String {
    let questionnaire = session.questionnaire;
    let (_, asked) = session.progress();
    let length = match questionnaire.minutes {
        Some(minutes) => {
            let minutes = minutes_for(minutes, asked, questionnaire.questions.len());
            message!("interview-length-minutes", questions = asked, minutes = minutes)
        }
        None => message!("interview-length", questions = asked),
    };
    let paragraphs = [
        questionnaire.title.clone(),
        questionnaire.summary.clone(),
        words.translate(&length) + " " + &words.translate(&message!("interview-private")),
        words.translate(&message!("interview-saving", path = session.path())),
        words.translate(&message!("interview-unsure")),
        words.translate(&message!("interview-names")),
    ];
    let mut text = String::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        for line in wrap(paragraph, text_width(width)) {
            text += &line;
            text.push('\n');
        }
        text.push('\n');
    }
    text
}

/// The minutes for `asked` of `all` questions, rounded up.
fn minutes_for(minutes: u32, asked: usize, all: usize) -> usize {
    (usize::try_from(minutes).unwrap_or(usize::MAX)).saturating_mul(asked).div_ceil(all.max(1))
}
