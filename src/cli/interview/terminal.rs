//! The interview on a real terminal, which is restored however the interview ends.

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

use super::backend::{Event, ExitMessages, Key, TerminalBackend};
use super::layout::{Frame, Line, Size, TextStyle};
use crate::cli::prompt;
#[cfg(unix)]
use crate::cli::temporary;

/// The size of a terminal that does not report one.
const DEFAULT_SIZE: Size = Size { width: 80, height: 24 };

/// State shared with the thread that handles signals.
#[derive(Debug)]
struct Shared {
    /// Whether the terminal is in raw mode on the alternate screen.
    active: bool,
    /// Printed if a signal ends the process.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only used by the signal handler"))]
    exit: Option<ExitMessages>,
}

static SHARED: Mutex<Shared> = Mutex::new(Shared { active: false, exit: None });

fn shared() -> MutexGuard<'static, Shared> {
    SHARED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Defers signals until the guard is dropped, so that none leaves half a line or a temporary file behind.
#[must_use]
pub(super) fn defer_signals() -> impl Sized {
    shared()
}

/// The terminal in raw mode on the alternate screen. Dropping this restores it.
#[derive(Debug)]
pub(in crate::cli) struct Terminal {
    colour: bool,
}

impl Terminal {
    /// Switches to raw mode and the alternate screen, and hides the cursor. No question may be asked with
    /// [`prompt`] after this.
    ///
    /// # Errors
    ///
    /// Those of the terminal.
    pub(in crate::cli) fn open(colour: bool) -> io::Result<Self> {
        handle_signals()?;
        prompt::release_signals();
        restore_after_panic();
        if colour {
            // The choice is made already; crossterm would read the environment again.
            crossterm::style::force_color_output(true);
        }
        let mut shared = shared();
        terminal::enable_raw_mode()?;
        shared.active = true;
        let terminal = Self { colour };
        let entered = crossterm::execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, Hide);
        drop(shared);
        entered?;
        discard_waiting_input()?;
        Ok(terminal)
    }

    fn render(&self, out: &mut Vec<u8>, line: &Line) -> io::Result<()> {
        for span in &line.0 {
            let colour = match span.style {
                TextStyle::Accent => Some(Color::Cyan),
                TextStyle::Warning => Some(Color::Yellow),
                TextStyle::Plain | TextStyle::Bold | TextStyle::Dim => None,
            };
            match span.style {
                TextStyle::Plain => {}
                TextStyle::Dim => queue!(out, SetAttribute(Attribute::Dim))?,
                TextStyle::Bold | TextStyle::Accent | TextStyle::Warning => queue!(out, SetAttribute(Attribute::Bold))?,
            }
            if let Some(colour) = colour.filter(|_| self.colour) {
                queue!(out, SetForegroundColor(colour))?;
            }
            queue!(out, Print(&span.text))?;
            if span.style != TextStyle::Plain {
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
            _ => DEFAULT_SIZE,
        }
    }

    fn show(&mut self, frame: &Frame) -> io::Result<()> {
        let mut out = Vec::new();
        queue!(out, Hide)?;
        for (row, line) in frame.lines.iter().enumerate() {
            // Cleared first: clearing after a line as wide as the screen would delete its last column.
            queue!(out, MoveTo(0, to_u16(row)), Clear(ClearType::CurrentLine))?;
            self.render(&mut out, line)?;
        }
        if frame.lines.len() < self.size().height {
            queue!(out, MoveTo(0, to_u16(frame.lines.len())), Clear(ClearType::FromCursorDown))?;
        }
        if let Some((row, column)) = frame.caret {
            queue!(out, MoveTo(to_u16(column), to_u16(row)), Show)?;
        }
        let _deferred = defer_signals();
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

    fn set_exit_messages(&mut self, messages: ExitMessages) {
        shared().exit = Some(messages);
    }
}

fn to_u16(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}

fn translate(key: KeyEvent) -> Event {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    Event::Key(match key.code {
        // Some systems report AltGr, which types characters, as Ctrl and Alt.
        KeyCode::Char(c) if control && !alt => match c.to_ascii_lowercase() {
            'c' | 'd' => return Event::End,
            // Some terminals send this for the backspace key.
            'h' => Key::Backspace,
            'u' => Key::EraseLine,
            // Line feed and carriage return.
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

/// Throws away keys that were typed before the first screen, so that they do not answer its question.
fn discard_waiting_input() -> io::Result<()> {
    while event::poll(std::time::Duration::ZERO)? {
        event::read()?;
    }
    Ok(())
}

/// Restores the terminal. Errors are ignored: there is no way to handle them.
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
            // Without waiting for the lock: the thread that panicked may hold it.
            let active = SHARED.try_lock().is_ok_and(|mut shared| std::mem::take(&mut shared.active));
            if active {
                restore();
            }
            before(panic);
        }));
    });
}

/// Starts the thread that ends the process when a signal asks for it or the terminal is closed.
#[cfg(unix)]
fn handle_signals() -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    const PAUSE: Duration = Duration::from_millis(50);
    static ONCE: Once = Once::new();
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let mut started = Ok(());
    ONCE.call_once(|| {
        let watching = move || loop {
            if signals.pending().next().is_some() || is_closed() {
                end();
            }
            std::thread::sleep(PAUSE);
        };
        started = std::thread::Builder::new().name("signals".to_owned()).spawn(watching).map(drop);
    });
    started
}

#[cfg(not(unix))]
fn handle_signals() -> io::Result<()> {
    Ok(())
}

/// Whether the terminal was closed. Checked by this thread because reading from a closed terminal never returns in
/// crossterm.
#[cfg(unix)]
fn is_closed() -> bool {
    SHARED.try_lock().is_ok_and(|shared| shared.active) && !(io::stdin().is_terminal() && io::stdout().is_terminal())
}

/// Ends the process, after the write to the terminal or to the file that may be going on. Neither a file that hangs nor a
/// terminal that takes no more output (Ctrl-S, a connection that is gone) keeps it for long.
#[cfg(unix)]
fn end() -> ! {
    const LONGEST_WAIT: u32 = 40;
    const LONGEST_FAREWELL: Duration = Duration::from_secs(1);
    let step = Duration::from_millis(50);
    let mut lock = None;
    for _ in 0..LONGEST_WAIT {
        // Not for ever: saving can hang on a network drive.
        lock = SHARED.try_lock().ok();
        if lock.is_some() {
            break;
        }
        std::thread::sleep(step);
    }
    let is_active = lock.as_ref().is_none_or(|shared| shared.active);
    let messages = lock.as_mut().filter(|shared| shared.active).and_then(|shared| shared.exit.take());
    temporary::remove_all();
    if is_active {
        let _ = terminal::disable_raw_mode();
    }
    let (done, is_done) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        if is_active {
            restore();
        }
        if let Some(messages) = messages {
            crate::cli::error::to_stderr(&format!("{}\n", messages.current()));
        }
        let _ = done.send(());
    });
    let _ = is_done.recv_timeout(LONGEST_FAREWELL);
    signal_hook::low_level::exit(130)
}
