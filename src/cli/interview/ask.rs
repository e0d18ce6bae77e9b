//! One question: an answer, its help, a note, on or back.

use std::path::PathBuf;

use super::editor::Editor;
use super::screens::field::Field;
use super::screens::question::{QuestionPosition, QuestionView};
use super::session::{Notice, Session};
use super::view::{Reply, View};
use super::words::Command;
use crate::cli::prompt::Stop;
use crate::message;
use crate::responses::{Answers, State};
use crate::text::Message;

/// Longest note that can be typed, in characters.
const LONGEST_NOTE: usize = 2000;

/// Where to go from a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    Forward,
    Back,
    /// To the review, past all further questions.
    ToReview,
}

/// Shows a question until the user moves on or back. A chosen answer is saved before this returns.
pub(super) fn ask(view: &mut dyn View, session: &mut Session<'_>, position: QuestionPosition) -> Result<Move, Stop> {
    let mut shown = QuestionView::opened(session, position);
    loop {
        view.set_exit_messages(session.exit_messages(&view.words()));
        let state = match view.question(session, &mut shown)? {
            Reply::Answer(state) => state,
            Reply::Command(Command::DontKnow) => State::DontKnow,
            Reply::Command(Command::NotApplicable) => State::NotApplicable,
            Reply::Command(Command::Back) => return Ok(Move::Back),
            Reply::Command(Command::Skip) => return Ok(Move::Forward),
            Reply::Command(Command::SkipRest) => return Ok(Move::ToReview),
            Reply::Command(Command::Help) => {
                view.help(session.questionnaire, position.question)?;
                continue;
            }
            Reply::Command(Command::Note) => {
                edit_note(view, session, position)?;
                continue;
            }
            Reply::Command(Command::Clear | Command::Report | Command::Quit) => continue,
        };
        shown.mark(session.questionnaire, state);
        let done = message!("interview-saved-question", number = position.number);
        if save(view, session, &done, |answers| answers.states[position.question] = state)? {
            return Ok(Move::Forward);
        }
    }
}

/// Saves a change, and says `done`. Where that fails, says why and asks for another place, as often as needed. Returns
/// whether the change is on the disk.
pub(super) fn save(
    view: &mut dyn View,
    session: &mut Session<'_>,
    done: &Message,
    change: impl Fn(&mut Answers),
) -> Result<bool, Stop> {
    loop {
        let notice = match session.change(&view.words(), &change) {
            Ok(notice) => {
                let done = || Notice::info(view.words().translate(done));
                let notice = notice.unwrap_or_else(done);
                view.notify(notice);
                return Ok(true);
            }
            Err(_) if session.folder_is_gone() => Notice::warning(view.words().translate(&session.gone_message())),
            Err(notice) => notice,
        };
        let Some(place) = edit_place(view, &notice.text)? else {
            view.notify(notice);
            return Ok(false);
        };
        session.move_to(place);
        view.set_exit_messages(session.exit_messages(&view.words()));
    }
}

/// Lets the user name a file. Returns none if the user does not want to now.
fn edit_place(view: &mut dyn View, title: &str) -> Result<Option<PathBuf>, Stop> {
    let field = Field {
        title: title.to_owned(),
        prompt: message!("interview-place-prompt"),
        keys: vec![message!("interview-hint-save-place"), message!("interview-hint-leave-place")],
        in_lines: message!("interview-line-place"),
    };
    let home = std::env::home_dir().map(|home| home.display().to_string()).unwrap_or_default();
    let place = view.text(&field, &mut Editor::new(&home, LONGEST_NOTE))?;
    Ok(place.filter(|place| !place.trim().is_empty()).map(|place| PathBuf::from(place.trim())))
}

fn edit_note(view: &mut dyn View, session: &mut Session<'_>, position: QuestionPosition) -> Result<(), Stop> {
    let field = Field {
        title: session.questionnaire.questions[position.question].text.clone(),
        prompt: message!("interview-note-prompt"),
        keys: vec![message!("interview-hint-save-note"), message!("interview-hint-leave-note")],
        in_lines: message!("interview-line-note"),
    };
    let mut editor = Editor::new(session.answers().note(position.question).unwrap_or_default(), LONGEST_NOTE);
    loop {
        let Some(note) = view.text(&field, &mut editor)? else { return Ok(()) };
        if note == session.answers().note(position.question).unwrap_or_default() {
            return Ok(());
        }
        let change = |answers: &mut Answers| answers.set_note(position.question, &note);
        if save(view, session, &message!("interview-saved-note"), change)? {
            return Ok(());
        }
    }
}
