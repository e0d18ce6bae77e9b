//! One question on who answers: choose an option or type a number, skip it, or skip all the rest.

use super::ask::{self, Move};
use super::backend::Key;
use super::screen::{Input, Screen, move_cursor, numbered_entry};
use super::screens::context::{ContextView, SHORT_LIST, number_prompt, page};
use super::session::{Notice, Session};
use super::words::Command;
use crate::cli::prompt::Stop;
use crate::message;
use crate::questionnaire::{ContextAnswer, ContextQuestion};
use crate::responses::Answers;

/// Most digits of a number.
const LONGEST_NUMBER: usize = 18;

/// What a key does to the answer.
#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    /// The user confirms this answer, or none.
    Answer(Option<String>),
    /// The typed number is outside the range.
    OutOfRange,
    /// The cursor or the typed digits changed.
    Edited,
    /// The key may be a command.
    Other,
}

/// Shows a context question until the user moves on or back. A chosen answer is saved before this returns.
pub(super) fn ask(
    screen: &mut Screen<'_>,
    session: &mut Session<'_>,
    question: usize,
    from_review: bool,
) -> Result<Move, Stop> {
    let mut view = opened(session, question, from_review);
    let asked = &session.questionnaire.context[question];
    loop {
        screen.scroll_to_top();
        screen.update_exit_message(session);
        let (shown, now) = (&*session, &view);
        let input = screen.read_input(|words, notice, width| page(words, shown, now, notice, width))?;
        let Input::Key(key) = input else { continue };
        match press(asked, &mut view, key) {
            Pressed::Answer(answer) => {
                if save(screen, session, question, answer.as_deref())? {
                    return Ok(Move::Forward);
                }
            }
            Pressed::OutOfRange => {
                if let ContextAnswer::Number(range) = &asked.answer {
                    screen.notify(Notice::warning(screen.words.translate(&number_prompt(range))));
                }
            }
            Pressed::Edited => {}
            Pressed::Other => match screen.question_command(key, from_review)? {
                Some(Command::Back) => return Ok(Move::Back),
                Some(Command::Skip) => return Ok(Move::Forward),
                Some(Command::SkipRest) => return Ok(Move::ToReview),
                _ => {}
            },
        }
    }
}

/// The view of a question that was just opened: the cursor is on the saved answer.
fn opened(session: &Session<'_>, question: usize, from_review: bool) -> ContextView {
    let given = session.answers().context(question);
    let (cursor, typed) = match &session.questionnaire.context[question].answer {
        ContextAnswer::Choice(options) => {
            (options.iter().position(|option| given == Some(option.code.as_str())).unwrap_or(0), String::new())
        }
        ContextAnswer::Number(_) => (0, given.unwrap_or_default().to_owned()),
    };
    ContextView { question, from_review, cursor, typed }
}

fn press(question: &ContextQuestion, view: &mut ContextView, key: Key) -> Pressed {
    match &question.answer {
        ContextAnswer::Choice(options) => {
            let code = |index: usize| Some(options[index].code.clone());
            if let Some(moved) = move_cursor(view.cursor, options.len(), key) {
                view.typed.clear();
                view.cursor = moved;
                return Pressed::Edited;
            }
            match numbered_entry(options.len(), key) {
                _ if key == Key::Enter => Pressed::Answer(code(view.cursor)),
                Some(index) if options.len() <= SHORT_LIST => Pressed::Answer(code(index)),
                _ if options.len() > SHORT_LIST => type_entry(view, options.len(), key),
                _ => Pressed::Other,
            }
        }
        ContextAnswer::Number(range) => type_number(question, view, *range.start() < 0, key),
    }
}

/// Moves the cursor of a long list to the entry whose number is typed.
fn type_entry(view: &mut ContextView, count: usize, key: Key) -> Pressed {
    match key {
        Key::Char(digit) if digit.is_ascii_digit() => view.typed.push(digit),
        Key::Backspace if !view.typed.is_empty() => _ = view.typed.pop(),
        _ => {
            view.typed.clear();
            return Pressed::Other;
        }
    }
    let number = |text: &str| text.parse().ok().filter(|number| (1..=count).contains(number));
    if !view.typed.is_empty() && number(&view.typed).is_none() {
        // A digit that makes the number too large begins a new one.
        view.typed.drain(..view.typed.len() - 1);
    }
    match number(&view.typed) {
        Some(number) => view.cursor = number - 1,
        None => view.typed.clear(),
    }
    Pressed::Edited
}

fn type_number(question: &ContextQuestion, view: &mut ContextView, has_negative: bool, key: Key) -> Pressed {
    match key {
        Key::Enter if view.typed.is_empty() => return Pressed::Answer(None),
        Key::Enter => {
            return question.code_of(&view.typed).map_or(Pressed::OutOfRange, |answer| Pressed::Answer(Some(answer)));
        }
        Key::Char(c) if c.is_ascii_digit() || (c == '-' && has_negative && view.typed.is_empty()) => {
            if view.typed.len() < LONGEST_NUMBER {
                view.typed.push(c);
            }
        }
        Key::Backspace if !view.typed.is_empty() => _ = view.typed.pop(),
        Key::Delete | Key::EraseLine => view.typed.clear(),
        _ => return Pressed::Other,
    }
    Pressed::Edited
}

/// Saves an answer. Returns whether it is on the disk.
fn save(
    screen: &mut Screen<'_>,
    session: &mut Session<'_>,
    question: usize,
    answer: Option<&str>,
) -> Result<bool, Stop> {
    if answer == session.answers().context(question) {
        return Ok(true);
    }
    let change = |answers: &mut Answers| answers.set_context(question, answer.map(str::to_owned));
    ask::save(screen, session, &message!("interview-context-saved"), change)
}
