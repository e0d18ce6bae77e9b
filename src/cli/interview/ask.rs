//! One question: choose, look up, note, move on.

use super::Stop;
use super::backend::Key;
use super::begin::edit;
use super::editor::Editor;
use super::screen::{Input, Screen, moved, named};
use super::screens::field::Field;
use super::screens::help;
use super::screens::question::{Place, choices, page};
use super::session::{Notice, Session};
use super::words::Command;
use crate::message;
use crate::responses::State;

/// Longest note that can be typed.
const LONGEST_NOTE: usize = 2000;

/// Where to go from a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    Forward,
    Back,
}

/// Asks until the user moves on or back.
pub(super) fn ask(desk: &mut Screen<'_>, session: &mut Session<'_>, place: Place) -> Result<Move, Stop> {
    let choices = choices(session.questionnaire, place.question);
    let options = session.questionnaire.questions[place.question].options.len();
    let given = session.answers().states[place.question];
    let mut cursor = choices.iter().position(|&state| state == given).unwrap_or(0);
    loop {
        desk.restart();
        desk.prepare_to_end(session);
        let asked = (session.questionnaire, session.answers());
        let input = desk.turn(|words, notice, width| page(words, asked, (place, cursor), notice, width))?;
        let Input::Key(key) = input else { continue };
        if let Some(there) = moved(cursor, choices.len(), key) {
            cursor = there;
            continue;
        }
        let picked = if key == Key::Enter { Some(cursor) } else { named(options, key) };
        let picked = match (picked, command(desk, place, key)?) {
            (Some(picked), _) => Some(choices[picked]),
            (None, Some(Command::DontKnow)) => Some(State::DontKnow),
            (None, Some(Command::NotApplicable)) => Some(State::NotApplicable),
            (None, Some(Command::Back)) => return Ok(Move::Back),
            (None, Some(Command::Skip)) => return Ok(Move::Forward),
            (None, Some(Command::Help)) => {
                show_help(desk, session, place)?;
                None
            }
            (None, Some(Command::Note)) => {
                take_note(desk, session, place)?;
                None
            }
            (None, _) => None,
        };
        if let Some(state) = picked {
            cursor = choices.iter().position(|&choice| choice == state).unwrap_or(cursor);
            if confirm(desk, session, place, state) {
                return Ok(Move::Forward);
            }
        }
    }
}

/// What `key` does beside choosing.
fn command(desk: &mut Screen<'_>, place: Place, key: Key) -> Result<Option<Command>, Stop> {
    match key {
        Key::Left | Key::Backspace => Ok(Some(Command::Back)),
        Key::Right => Ok(Some(Command::Skip)),
        Key::Escape if place.from_review => Ok(Some(Command::Back)),
        _ => desk.command(key),
    }
}

/// Whether the answer is on the disk now.
fn confirm(desk: &mut Screen<'_>, session: &mut Session<'_>, place: Place, state: State) -> bool {
    match session.change(&desk.words, |answers| answers.states[place.question] = state) {
        Ok(notice) => {
            let saved =
                Notice::news(desk.words.translate(&message!("interview-saved-question", number = place.number)));
            desk.tell(notice.unwrap_or(saved));
            true
        }
        Err(notice) => {
            desk.tell(notice);
            false
        }
    }
}

fn show_help(desk: &mut Screen<'_>, session: &Session<'_>, place: Place) -> Result<(), Stop> {
    desk.restart();
    loop {
        let input = desk.turn(|words, _, width| help::page(words, session.questionnaire, place.question, width))?;
        match input {
            Input::Key(key) if desk.scrolls(key) => {}
            _ => return Ok(()),
        }
    }
}

fn take_note(desk: &mut Screen<'_>, session: &mut Session<'_>, place: Place) -> Result<(), Stop> {
    let field = Field {
        title: session.questionnaire.questions[place.question].text.clone(),
        prompt: message!("interview-note-prompt"),
        keys: vec![message!("interview-hint-save-note"), message!("interview-hint-leave-note")],
    };
    let mut editor = Editor::block(session.answers().note(place.question).unwrap_or_default(), LONGEST_NOTE);
    loop {
        let Some(note) = edit(desk, &field, &mut editor)? else { return Ok(()) };
        if note == session.answers().note(place.question).unwrap_or_default() {
            return Ok(());
        }
        match session.change(&desk.words, |answers| answers.set_note(place.question, &note)) {
            Ok(notice) => {
                let saved = Notice::news(desk.words.translate(&message!("interview-saved-note")));
                desk.tell(notice.unwrap_or(saved));
                return Ok(());
            }
            Err(notice) => desk.tell(notice),
        }
    }
}
