//! The real terminal, and how it is given back whatever happens.

#[cfg(unix)]
use std::io::IsTerminal;
use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
#[cfg(unix)]
use std::time::Duration;

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, Event as Raw, KeyCode, KeyEvent, KeyEventKind, KeyModifiers,
};
use crossterm::style::{Attribute, Color, Print, SetAttribute, SetForegroundColor};
use crossterm::terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{event, queue};

use super::backend::{Event, Key, Size, TerminalBackend};
use super::layout::{Frame, Line, TextStyle};

/// A screen that does not know its size is taken for a classic one.
const USUAL: Size = Size { width: 80, height: 24 };

/// What the thread that waits for signals has to know.
#[derive(Debug)]
struct Shared {
    active: bool,
    #[cfg_attr(not(unix), expect(dead_code, reason = "only signals end the process from outside"))]
    last_words: String,
}

static SHARED: Mutex<Shared> = Mutex::new(Shared { active: false, last_words: String::new() });

fn shared() -> MutexGuard<'static, Shared> {
    SHARED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// While this is held, no signal ends the process: no half-drawn line and no temporary file stays.
#[must_use]
pub(super) fn undisturbed() -> impl Sized {
    shared()
}

/// The interview's hold on the terminal; dropping it gives the terminal back.
#[derive(Debug)]
pub(in crate::cli) struct Terminal {
    colour: bool,
}

impl Terminal {
    /// Takes the terminal: raw keys, a screen of its own, no cursor.
    pub(in crate::cli) fn take(colour: bool) -> io::Result<Self> {
        watch()?;
        restore_after_panic();
        if colour {
            // Whether there is colour was decided before; the library would look at the environment again.
            crossterm::style::force_color_output(true);
        }
        let mut shared = shared();
        terminal::enable_raw_mode()?;
        shared.active = true;
        let taken = Self { colour };
        let entered = crossterm::execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, Hide);
        drop(shared);
        entered.map(|()| taken)
    }

    fn draw(&self, out: &mut Vec<u8>, line: &Line) -> io::Result<()> {
        for span in &line.0 {
            let colour = match span.look {
                TextStyle::Chosen => Some(Color::Cyan),
                TextStyle::Alarm => Some(Color::Yellow),
                TextStyle::Plain | TextStyle::Strong | TextStyle::Faint => None,
            };
            match span.look {
                TextStyle::Plain => {}
                TextStyle::Faint => queue!(out, SetAttribute(Attribute::Dim))?,
                TextStyle::Strong | TextStyle::Chosen | TextStyle::Alarm => queue!(out, SetAttribute(Attribute::Bold))?,
            }
            if let Some(colour) = colour.filter(|_| self.colour) {
                queue!(out, SetForegroundColor(colour))?;
            }
            queue!(out, Print(&span.text))?;
            if span.look != TextStyle::Plain {
                queue!(out, SetAttribute(Attribute::Reset))?;
            }
        }
        Ok(())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let mut shared = shared();
        if shared.active {
            shared.active = false;
            restore();
        }
    }
}

impl TerminalBackend for Terminal {
    fn size(&self) -> Size {
        match terminal::size() {
            Ok((width, height)) if width > 0 && height > 0 => Size { width: width.into(), height: height.into() },
            _ => USUAL,
        }
    }

    fn show(&mut self, frame: &Frame) -> io::Result<()> {
        let mut out = Vec::new();
        queue!(out, Hide)?;
        for (row, line) in frame.lines.iter().enumerate() {
            // Cleared before it is written: clearing after a full line would eat its last column.
            queue!(out, MoveTo(0, screen(row)), Clear(ClearType::CurrentLine))?;
            self.draw(&mut out, line)?;
        }
        if frame.lines.len() < self.size().height {
            queue!(out, MoveTo(0, screen(frame.lines.len())), Clear(ClearType::FromCursorDown))?;
        }
        if let Some((row, column)) = frame.caret {
            queue!(out, MoveTo(screen(column), screen(row)), Show)?;
        }
        let _hold = undisturbed();
        let mut stdout = io::stdout().lock();
        stdout.write_all(&out)?;
        stdout.flush()
    }

    fn next(&mut self) -> Event {
        loop {
            match event::read() {
                Ok(Raw::Key(key)) if key.kind == KeyEventKind::Release => {}
                Ok(Raw::Key(key)) => return translate(key),
                Ok(Raw::Paste(text)) => return Event::Paste(text),
                Ok(Raw::Resize(..)) => return Event::Resize,
                Ok(_) => {}
                Err(_) => return Event::End,
            }
        }
    }

    fn last_words(&mut self, words: &str) {
        words.clone_into(&mut shared().last_words);
    }
}

fn screen(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}

fn translate(key: KeyEvent) -> Event {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    Event::Key(match key.code {
        // AltGr is Ctrl and Alt together on some systems; it types characters.
        KeyCode::Char(c) if control && !alt => match c.to_ascii_lowercase() {
            'c' | 'd' => return Event::End,
            // What some terminals send for the backspace key.
            'h' => Key::Backspace,
            'u' => Key::EraseLine,
            // Line feed: what a return key becomes on some lines.
            'j' | 'm' => Key::Enter,
            _ => Key::Other,
        },
        KeyCode::Char(_) if alt && !control => Key::Other,
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up | KeyCode::BackTab => Key::Up,
        KeyCode::Down | KeyCode::Tab => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => Key::Other,
    })
}

/// Gives the terminal back. Nothing can be done about a terminal that refuses.
fn restore() {
    let mut stdout = io::stdout();
    let _ =
        crossterm::execute!(stdout, SetAttribute(Attribute::Reset), DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = terminal::disable_raw_mode();
}

fn restore_after_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            // Not waiting for the lock: the panic may have happened while it was held.
            let active = SHARED.try_lock().is_ok_and(|mut shared| std::mem::take(&mut shared.active));
            if active {
                restore();
            }
            before(panic);
        }));
    });
}

#[cfg(unix)]
fn watch() -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    const PAUSE: Duration = Duration::from_millis(50);
    static ONCE: Once = Once::new();
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let mut started = Ok(());
    ONCE.call_once(|| {
        let watching = move || loop {
            if signals.pending().next().is_some() || is_gone() {
                end();
            }
            std::thread::sleep(PAUSE);
        };
        started = std::thread::Builder::new().name("signals".to_owned()).spawn(watching).map(drop);
    });
    started
}

#[cfg(not(unix))]
fn watch() -> io::Result<()> {
    Ok(())
}

/// Whether the terminal was closed. It is asked here because reading from a closed terminal never
/// returns in the library.
#[cfg(unix)]
fn is_gone() -> bool {
    SHARED.try_lock().is_ok_and(|shared| shared.active) && !(io::stdin().is_terminal() && io::stdout().is_terminal())
}

/// Ends the process from the watching thread, once drawing and saving are done.
#[cfg(unix)]
fn end() -> ! {
    const LONGEST_WAIT: u32 = 40;
    let step = Duration::from_millis(50);
    let mut held = None;
    for _ in 0..LONGEST_WAIT {
        // A save that hangs on a dead network drive must not make the process immortal.
        held = SHARED.try_lock().ok();
        if held.is_some() {
            break;
        }
        std::thread::sleep(step);
    }
    let words = match &mut held {
        Some(shared) if shared.active => {
            restore();
            std::mem::take(&mut shared.last_words)
        }
        Some(_) => String::new(),
        None => {
            restore();
            String::new()
        }
    };
    crate::cli::error::to_stderr(&words);
    std::process::exit(130)
}
