//! Before the first question: unfinished interviews, the greeting, two names.

use super::backend::{Key, TerminalBackend};
use super::editor::{Editor, Effect};
use super::screen::{Input, Screen, moved, named};
use super::screens::field::{self, Field};
use super::screens::{offer as offer_screen, welcome};
use super::session::{Notice, Session};
use super::words::Words;
use super::{Found, Stop};
use crate::message;
use crate::responses::Answers;

/// Longest name that can be typed.
const LONGEST_NAME: usize = 200;

/// What to do about unfinished interviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Choice {
    /// Go on with this one.
    Resume(usize),
    /// Begin a new one.
    New,
}

/// Offers to go on with one of `drafts`.
pub(in crate::cli) fn offer(
    prompter: &mut dyn TerminalBackend,
    words: Words<'_>,
    drafts: &[Found],
) -> Result<Choice, Stop> {
    let mut desk = Screen::new(prompter, words);
    let count = drafts.len() + 2;
    let mut cursor = 0;
    loop {
        let input = desk.turn(|words, notice, width| offer_screen::page(words, drafts, cursor, notice, width))?;
        let Input::Key(key) = input else { continue };
        let picked = if key == Key::Enter { Some(cursor) } else { named(count, key) };
        match picked {
            Some(index) if index < drafts.len() => return Ok(Choice::Resume(index)),
            Some(index) if index == drafts.len() => return Ok(Choice::New),
            Some(_) => return Err(Stop::Left),
            None => {}
        }
        match moved(cursor, count, key) {
            Some(there) => cursor = there,
            None => {
                desk.command(key)?;
            }
        }
    }
}

/// Greets and asks for the two names.
pub(super) fn greet(desk: &mut Screen<'_>, session: &mut Session<'_>) -> Result<(), Stop> {
    const LAST: usize = 2;
    let mut step = 0;
    while step <= LAST {
        let forward = match step {
            0 => welcome_screen(desk, session)?,
            1 => name(desk, session, Name::Organisation)?,
            _ => name(desk, session, Name::Respondent)?,
        };
        step = if forward { step + 1 } else { step.saturating_sub(1) };
    }
    Ok(())
}

fn welcome_screen(desk: &mut Screen<'_>, session: &Session<'_>) -> Result<bool, Stop> {
    desk.restart();
    loop {
        desk.prepare_to_end(session);
        let input = desk.turn(|words, notice, width| welcome::page(words, session, notice, width))?;
        let Input::Key(key) = input else { continue };
        if matches!(key, Key::Enter | Key::Right | Key::Char(' ')) {
            return Ok(true);
        }
        if !desk.scrolls(key) {
            desk.command(key)?;
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Name {
    Organisation,
    Respondent,
}

impl Name {
    fn of(self, answers: &mut Answers) -> &mut String {
        match self {
            Self::Organisation => &mut answers.organisation,
            Self::Respondent => &mut answers.respondent,
        }
    }

    fn field(self, words: &Words<'_>) -> Field {
        let (title, prompt) = match self {
            Self::Organisation => (message!("interview-organisation"), message!("interview-organisation-prompt")),
            Self::Respondent => (message!("interview-respondent"), message!("interview-respondent-prompt")),
        };
        let keys = vec![message!("interview-hint-next"), message!("interview-hint-escape-back")];
        Field { title: words.translate(&title), prompt, keys }
    }
}

/// Asks for a name, which may stay empty; whether to go forward.
fn name(desk: &mut Screen<'_>, session: &mut Session<'_>, name: Name) -> Result<bool, Stop> {
    let field = name.field(&desk.words);
    let mut answers = session.answers().clone();
    let mut editor = Editor::line(name.of(&mut answers), LONGEST_NAME);
    loop {
        desk.prepare_to_end(session);
        let Some(text) = edit(desk, &field, &mut editor)? else { return Ok(false) };
        // The file begins with the first thing there is to keep.
        if text == *name.of(&mut answers) {
            return Ok(true);
        }
        match session.change(&desk.words, |answers| name.of(answers).clone_from(&text)) {
            Ok(notice) => {
                let saved = Notice::news(desk.words.translate(&message!("interview-saved")));
                desk.tell(notice.unwrap_or(saved));
                return Ok(true);
            }
            Err(notice) => desk.tell(notice),
        }
    }
}

/// Lets a text be typed: the text, or nothing after Escape.
pub(super) fn edit(desk: &mut Screen<'_>, field: &Field, editor: &mut Editor) -> Result<Option<String>, Stop> {
    loop {
        let shown = &*editor;
        let effect = match desk.turn(|words, notice, width| field::page(words, field, shown, notice, width))? {
            Input::Key(Key::Enter) => return Ok(Some(editor.text())),
            Input::Key(Key::Escape) => return Ok(None),
            Input::Key(key) => editor.press(key),
            Input::Paste(text) => editor.paste(&text),
        };
        if effect == Effect::Full {
            desk.tell(Notice::alarm(desk.words.translate(&message!("interview-full"))));
        }
    }
}
