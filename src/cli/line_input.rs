//! Lines typed on a terminal that the system edits and echoes: for screen readers, and for terminals that can do no more.

use std::io;

use crate::text::sanitize;

/// What some terminals send around a paste.
const PASTE: [&str; 2] = ["\u{1b}[200~", "\u{1b}[201~"];

/// What came from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed {
    /// One line, without its end and without control characters.
    Line(String),
    /// One or more lines that were pasted: the terminal says so, or they came faster than anybody types.
    Pasted(String),
    /// Ctrl-D, or a terminal that was closed.
    End,
}

/// Waits for a line.
pub(super) fn read() -> Typed {
    let Some(mut text) = line() else { return Typed::End };
    let mut is_paste = text.contains(PASTE[0]);
    // A marked paste ends in the line that the user ends.
    let is_open = |text: &str| text.contains(PASTE[0]) && !text.contains(PASTE[1]);
    while is_open(&text) || more_is_waiting() {
        is_paste = true;
        let Some(next) = line() else { break };
        text.push_str(&next);
    }
    if !is_paste {
        return Typed::Line(sanitize::line(&text).trim().to_owned());
    }
    let unmarked = PASTE.iter().fold(text, |text, mark| text.replace(mark, ""));
    Typed::Pasted(sanitize::block(&unmarked).trim().to_owned())
}

/// The next line with its end; none at the end of input.
fn line() -> Option<String> {
    let mut bytes = Vec::new();
    let count = io::BufRead::read_until(&mut io::stdin().lock(), b'\n', &mut bytes);
    count.is_ok_and(|count| count > 0).then(|| String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether another line comes within less time than anybody needs to type one.
#[cfg(unix)]
fn more_is_waiting() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    const PAUSE: Timespec = Timespec { tv_sec: 0, tv_nsec: 30_000_000 };
    let stdin = io::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    poll(&mut waiting, Some(&PAUSE)).is_ok_and(|count| count > 0) && waiting[0].revents().contains(PollFlags::IN)
}

#[cfg(not(unix))]
fn more_is_waiting() -> bool {
    false
}
