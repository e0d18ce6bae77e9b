//! One question: choose an answer, read the help, write a note, move on or back.

use std::path::PathBuf;

use super::backend::Key;
use super::editor::{Editor, Effect};
use super::screen::{Input, Screen, move_cursor, numbered_entry};
use super::screens::field::{self, Field};
use super::screens::help;
use super::screens::question::{QuestionPosition, choices, page};
use super::session::{Notice, Session};
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
    /// To the review, past all further context questions.
    ToReview,
}

/// Shows a question until the user moves on or back. A chosen answer is saved before this returns.
pub(super) fn ask(
    screen: &mut Screen<'_>,
    session: &mut Session<'_>,
    position: QuestionPosition,
) -> Result<Move, Stop> {
    let choices = choices(session.questionnaire, position.question);
    let options = session.questionnaire.questions[position.question].options.len();
    let given = session.answers().states[position.question];
    // Nothing is marked before it was chosen: pressing Enter again and again must not fill in answers.
    let mut cursor = choices.iter().position(|&state| state == given);
    loop {
        screen.scroll_to_top();
        screen.update_exit_message(session);
        let asked = (session.questionnaire, session.answers());
        let input = screen.read_input(|words, notice, width| page(words, asked, (position, cursor), notice, width))?;
        let Input::Key(key) = input else { continue };
        if let Some(moved) = moved(cursor, choices.len(), key) {
            cursor = Some(moved);
            continue;
        }
        let chooses = matches!(key, Key::Enter | Key::Char(' '));
        if chooses && cursor.is_none() {
            screen.notify(Notice::info(screen.words.translate(&message!("interview-choose-first"))));
            continue;
        }
        let picked = if chooses { cursor } else { numbered_entry(options, key) };
        let picked = match (picked, screen.question_command(key, position.from_review)?) {
            (Some(picked), _) => Some(choices[picked]),
            (None, Some(Command::DontKnow)) => Some(State::DontKnow),
            (None, Some(Command::NotApplicable)) => Some(State::NotApplicable),
            (None, Some(Command::Back)) => return Ok(Move::Back),
            (None, Some(Command::Skip)) => return Ok(Move::Forward),
            (None, Some(Command::Help)) => {
                show_help(screen, session, position)?;
                None
            }
            (None, Some(Command::Note)) => {
                edit_note(screen, session, position)?;
                None
            }
            (None, _) => None,
        };
        if let Some(state) = picked {
            cursor = choices.iter().position(|&choice| choice == state);
            if save_answer(screen, session, position, state)? {
                return Ok(Move::Forward);
            }
        }
    }
}

/// Where `key` moves the cursor; from nowhere, down to the first entry and up to the last.
fn moved(cursor: Option<usize>, count: usize, key: Key) -> Option<usize> {
    match (cursor, key) {
        (None, Key::Down | Key::PageDown) => Some(0),
        (None, Key::Up | Key::PageUp) => count.checked_sub(1),
        (cursor, key) => move_cursor(cursor.unwrap_or(0), count, key),
    }
}

/// Saves an answer. Returns whether it is on the disk.
fn save_answer(
    screen: &mut Screen<'_>,
    session: &mut Session<'_>,
    position: QuestionPosition,
    state: State,
) -> Result<bool, Stop> {
    let done = message!("interview-saved-question", number = position.number);
    save(screen, session, &done, |answers| answers.states[position.question] = state)
}

/// Saves a change, and says `done`. Where the folder of the file is gone, asks for another place, as often as needed.
/// Returns whether the change is on the disk.
pub(super) fn save(
    screen: &mut Screen<'_>,
    session: &mut Session<'_>,
    done: &Message,
    change: impl Fn(&mut Answers),
) -> Result<bool, Stop> {
    loop {
        let saved = session.change(&screen.words, &change);
        if saved.is_ok() || !session.folder_is_gone() {
            return Ok(screen.notify_saved(saved, done));
        }
        let gone = screen.words.translate(&session.gone_message());
        let Some(place) = edit_place(screen, &gone)? else {
            screen.notify(Notice::warning(gone));
            return Ok(false);
        };
        session.move_to(place);
        screen.update_exit_message(session);
    }
}

/// Lets the user name a file. Returns none after Escape.
fn edit_place(screen: &mut Screen<'_>, title: &str) -> Result<Option<PathBuf>, Stop> {
    let field = Field {
        title: title.to_owned(),
        prompt: message!("interview-place-prompt"),
        keys: vec![message!("interview-hint-save-place"), message!("interview-hint-leave-place")],
    };
    let home = std::env::home_dir().map(|home| home.display().to_string()).unwrap_or_default();
    let place = edit(screen, &field, &mut Editor::new(&home, LONGEST_NOTE))?;
    Ok(place.filter(|place| !place.trim().is_empty()).map(|place| PathBuf::from(place.trim())))
}

fn show_help(screen: &mut Screen<'_>, session: &Session<'_>, position: QuestionPosition) -> Result<(), Stop> {
    screen.scroll_to_top();
    loop {
        let questionnaire = session.questionnaire;
        let input = screen.read_input(|words, _, width| help::page(words, questionnaire, position.question, width))?;
        match input {
            Input::Key(key) if screen.scroll_by_key(key) => {}
            _ => return Ok(()),
        }
    }
}

fn edit_note(screen: &mut Screen<'_>, session: &mut Session<'_>, position: QuestionPosition) -> Result<(), Stop> {
    let field = Field {
        title: session.questionnaire.questions[position.question].text.clone(),
        prompt: message!("interview-note-prompt"),
        keys: vec![message!("interview-hint-save-note"), message!("interview-hint-leave-note")],
    };
    let mut editor = Editor::new(session.answers().note(position.question).unwrap_or_default(), LONGEST_NOTE);
    loop {
        let Some(note) = edit(screen, &field, &mut editor)? else { return Ok(()) };
        if note == session.answers().note(position.question).unwrap_or_default() {
            return Ok(());
        }
        let change = |answers: &mut Answers| answers.set_note(position.question, &note);
        if save(screen, session, &message!("interview-saved-note"), change)? {
            return Ok(());
        }
    }
}

/// Lets the user edit a text. Returns none after Escape.
fn edit(screen: &mut Screen<'_>, field: &Field, editor: &mut Editor) -> Result<Option<String>, Stop> {
    loop {
        let shown = &*editor;
        let effect = match screen.read_input(|words, notice, width| field::page(words, field, shown, notice, width))? {
            Input::Key(Key::Enter) => return Ok(Some(editor.text())),
            Input::Key(Key::Escape) => return Ok(None),
            Input::Key(key) => editor.press(key),
            Input::Paste(text) => editor.paste(&text),
        };
        if effect == Effect::Full {
            screen.notify(Notice::warning(screen.words.translate(&message!("interview-full"))));
        }
    }
}
