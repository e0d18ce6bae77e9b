//! The interview on a real terminal, which is restored however the interview ends.

use std::collections::VecDeque;
#[cfg(unix)]
use std::io::IsTerminal;
use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::time::{Duration, Instant};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, Event as Raw, KeyCode, KeyEvent, KeyEventKind, KeyModifiers,
};
use crossterm::style::{Attribute, Color, Print, SetAttribute, SetForegroundColor};
use crossterm::terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{event, queue};

use super::backend::{Event, ExitMessages, Key, TerminalBackend};
use super::burst;
use super::layout::{Frame, Line, Size, TextStyle};
use crate::cli::prompt;
#[cfg(unix)]
use crate::cli::temporary;
use crate::cli::ui::is_dumb;

/// The size of a terminal that does not report one.
const DEFAULT_SIZE: Size = Size { width: 80, height: 24 };

/// Keys that follow each other within this time come together.
const TOGETHER: Duration = Duration::from_millis(4);

/// A paste ends when nothing has come for so long; slow connections send it in parts.
const END_OF_PASTE: Duration = Duration::from_millis(150);

/// State shared with the thread that handles signals.
#[derive(Debug)]
struct Shared {
    /// Whether the terminal is in raw mode on the alternate screen.
    active: bool,
    /// Whether the interview is held in plain lines.
    in_lines: bool,
    /// Printed if a signal ends the process.
    exit: Option<ExitMessages>,
}

static SHARED: Mutex<Shared> = Mutex::new(Shared { active: false, in_lines: false, exit: None });

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
    /// What happened already, and was not returned yet.
    waiting: VecDeque<Event>,
    /// When keys were read last.
    read_at: Instant,
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
        shared.active = true;
        let terminal = Self { colour, waiting: VecDeque::new(), read_at: Instant::now() };
        let entered = enter();
        drop(shared);
        entered?;
        discard_waiting_input()?;
        Ok(terminal)
    }

    /// Waits for a key, and for those that come together with it.
    fn wait(&mut self) {
        // Keys that wait already were pressed while the interview was busy.
        let is_late = event::poll(Duration::ZERO).unwrap_or(true);
        let mut begun = self.read_at;
        let mut events = Vec::new();
        let mut is_paste = false;
        loop {
            events.extend(read());
            if !is_late && events.len() == 1 {
                begun = Instant::now();
            }
            is_paste = is_paste || burst::is_paste(&events, begun.elapsed());
            let pause = if is_paste { END_OF_PASTE } else { TOGETHER };
            let is_over = matches!(events.last(), Some(Event::End | Event::Suspend));
            if is_over || (!events.is_empty() && !event::poll(pause).unwrap_or(false)) {
                break;
            }
        }
        self.waiting = if is_paste { burst::merge(&events) } else { events }.into();
        self.read_at = Instant::now();
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
        if self.waiting.is_empty() {
            self.wait();
        }
        match self.waiting.pop_front() {
            Some(Event::Suspend) => suspend(),
            event => event.unwrap_or(Event::End),
        }
    }

    fn set_exit_messages(&mut self, messages: ExitMessages) {
        set_exit_messages(messages);
    }
}

/// Sets what is printed if a signal ends the process.
pub(super) fn set_exit_messages(messages: ExitMessages) {
    shared().exit = Some(messages);
}

/// Handles signals while an interview is held in plain lines. The terminal edits the lines itself and needs no other mode.
#[derive(Debug)]
pub(super) struct LineGuard;

impl LineGuard {
    /// # Errors
    ///
    /// Those of the system.
    pub(super) fn open() -> io::Result<Self> {
        handle_signals()?;
        prompt::release_signals();
        shared().in_lines = true;
        mark_pastes(true);
        Ok(Self)
    }
}

impl Drop for LineGuard {
    fn drop(&mut self) {
        shared().in_lines = false;
        mark_pastes(false);
    }
}

/// Asks the terminal to mark pastes in plain lines, unless it is one that takes no such requests.
fn mark_pastes(marked: bool) {
    if is_dumb() {
        return;
    }
    let mut stderr = io::stderr();
    let _ = if marked {
        crossterm::execute!(stderr, EnableBracketedPaste)
    } else {
        crossterm::execute!(stderr, DisableBracketedPaste)
    };
}

/// The next event of the terminal; none for what the interview does not distinguish.
fn read() -> Option<Event> {
    match event::read() {
        Ok(Raw::Key(key)) if key.kind == KeyEventKind::Release => None,
        Ok(Raw::Key(key)) => Some(translate(key)),
        Ok(Raw::Paste(text)) => Some(Event::Paste(text)),
        Ok(Raw::Resize(..)) => Some(Event::Resize),
        Ok(_) => None,
        Err(_) => Some(Event::End),
    }
}

/// Switches to raw mode and the alternate screen.
fn enter() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    crossterm::execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, Hide)
}

/// Gives the terminal back to the shell until `fg`, as Ctrl-Z does everywhere, and draws the screen again then.
fn suspend() -> Event {
    #[cfg(unix)]
    {
        use rustix::process::{Signal, kill_current_process_group};

        /// The signal has stopped the process before this has passed; where no shell could wake it, the system ignores
        /// the signal.
        const UNTIL_STOPPED: Duration = Duration::from_millis(100);
        let _deferred = defer_signals();
        restore();
        let _ = kill_current_process_group(Signal::TSTP);
        std::thread::sleep(UNTIL_STOPPED);
        if enter().is_err() {
            return Event::End;
        }
    }
    Event::Resize
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
            'z' => return Event::Suspend,
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
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    const PAUSE: Duration = Duration::from_millis(50);
    static ONCE: Once = Once::new();
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGCONT])?;
    let mut started = Ok(());
    ONCE.call_once(|| {
        let watching = move || loop {
            for signal in signals.pending() {
                if signal == SIGCONT {
                    wake();
                } else {
                    end();
                }
            }
            if is_closed() {
                end();
            }
            std::thread::sleep(PAUSE);
        };
        started = std::thread::Builder::new().name("signals".to_owned()).spawn(watching).map(drop);
    });
    started
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "signals of other systems can fail")]
fn handle_signals() -> io::Result<()> {
    Ok(())
}

/// Sets the terminal up again after a pause of the process, however it was stopped, and has the screen drawn again.
#[cfg(unix)]
fn wake() {
    let shared = shared();
    if shared.active {
        let _ = terminal::disable_raw_mode();
        let _ = enter();
        drop(shared);
        // crossterm reports this as a resize.
        let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
    }
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
    let in_lines = lock.as_ref().is_some_and(|shared| shared.in_lines);
    let is_active = lock.as_ref().is_none_or(|shared| shared.active);
    let messages = lock.as_mut().filter(|shared| shared.active || in_lines).and_then(|shared| shared.exit.take());
    temporary::remove_all();
    if is_active {
        let _ = terminal::disable_raw_mode();
    }
    let (done, is_done) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        if is_active {
            restore();
        }
        if in_lines {
            mark_pastes(false);
            // The cursor stands behind a prompt.
            crate::cli::error::to_stderr("\n");
        }
        if let Some(messages) = messages {
            crate::cli::error::to_stderr(&format!("{}\n", messages.current()));
        }
        let _ = done.send(());
    });
    let _ = is_done.recv_timeout(LONGEST_FAREWELL);
    signal_hook::low_level::exit(130)
}
