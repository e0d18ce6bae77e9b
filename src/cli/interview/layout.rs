//! Lines with simple styles, and how a page is fitted to a screen.

use std::ops::Range;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::backend::Size;
use super::words::Words;
use crate::message;

/// Longer lines are hard to read.
const WIDEST: usize = 96;

/// On a tall screen the key line stays near the text instead of sinking to the bottom.
const USUAL_HEIGHT: usize = 24;

/// Below this height, blank lines are a luxury.
const ROOMY: usize = 18;

/// How a piece of text is drawn. A look never carries a meaning alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum TextStyle {
    Plain,
    Strong,
    Faint,
    Chosen,
    Alarm,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Span {
    pub text: String,
    pub look: TextStyle,
}

/// One line of the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::cli) struct Line(pub Vec<Span>);

impl Line {
    pub(super) fn new(look: TextStyle, text: impl Into<String>) -> Self {
        Self::default().with(look, text)
    }

    pub(super) fn with(mut self, look: TextStyle, text: impl Into<String>) -> Self {
        self.0.push(Span { text: text.into(), look });
        self
    }

    #[cfg(test)]
    pub(super) fn width(&self) -> usize {
        self.0.iter().map(|span| span.text.width()).sum()
    }

    pub(super) fn is_blank(&self) -> bool {
        self.0.iter().all(|span| span.text.is_empty())
    }

    fn clipped(self, width: usize) -> Self {
        let mut room = width;
        let clip = |mut span: Span| {
            span.text = fitting(&span.text, room).to_owned();
            room -= span.text.width();
            span
        };
        Self(self.0.into_iter().map(clip).collect())
    }

    #[cfg(test)]
    pub(super) fn text(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

/// What is shown, at most as large as the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Frame {
    pub lines: Vec<Line>,
    /// Row and column of the text cursor; hidden without one.
    pub caret: Option<(usize, usize)>,
    /// First line of the body that is shown.
    pub scroll: usize,
}

/// A page of any length: head and foot stay, the body scrolls.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    pub head: Vec<Line>,
    pub body: Vec<Line>,
    /// Lines of the body that must be seen.
    pub focus: Range<usize>,
    /// What stands under the body and does not scroll with it.
    pub pinned: Vec<Line>,
    /// News and keys.
    pub foot: Vec<Line>,
    /// Row in the body and column of the text cursor.
    pub caret: Option<(usize, usize)>,
}

impl Page {
    /// Cuts the page to `size`. `scroll` asks for the first line of the body; the focus wins over it.
    pub(super) fn fit(mut self, size: Size, scroll: usize, words: &Words<'_>) -> Frame {
        self.head.truncate(size.height / 4);
        self.foot.truncate((size.height / 3).max(1));
        self.pinned.truncate(size.height / 4);
        // Space around the text, unless giving it up lets the whole text be seen.
        let lines = self.head.len() + self.body.len() + self.pinned.len() + self.foot.len();
        let roomy = size.height >= ROOMY && (lines + 2 <= size.height || lines > size.height);
        if !roomy {
            self.body_without_double_blanks();
        }
        let gap = usize::from(roomy);
        let fixed = self.head.len() + gap + self.pinned.len() + gap + self.foot.len();
        let height = size.height.min((fixed + self.body.len()).max(USUAL_HEIGHT));
        let mut room = height.saturating_sub(fixed);
        let is_cut = self.body.len() > room;
        if is_cut && gap == 0 {
            room = room.saturating_sub(1);
        }
        let start = self.start(scroll, room);
        let caret = self.caret.and_then(|(row, column)| {
            let row = row.checked_sub(start).filter(|&row| row < room)?;
            Some((self.head.len() + gap + row, column + margin(size.width)))
        });
        let is_read_only = self.focus.is_empty();
        let hidden = (start > 0, start + room < self.body.len());
        let hint = is_cut.then(|| more(hidden, is_read_only, words));
        let body_end = (start + room).min(self.body.len());
        let mut lines = self.head;
        lines.extend((0..gap).map(|_| Line::default()));
        lines.extend(self.body.drain(start..body_end));
        let pad =
            height.saturating_sub(lines.len() + self.pinned.len() + self.foot.len() + usize::from(is_cut).max(gap));
        let blank = || std::iter::repeat_with(Line::default);
        if self.pinned.is_empty() {
            lines.extend(blank().take(pad));
        }
        lines.extend(hint.or((gap > 0).then(Line::default)));
        let is_pinned = !self.pinned.is_empty();
        lines.append(&mut self.pinned);
        if is_pinned {
            lines.extend(blank().take(pad));
        }
        lines.append(&mut self.foot);
        lines.truncate(size.height);
        let indented = lines.into_iter().map(|line| indent(line, size.width).clipped(size.width)).collect();
        Frame { lines: indented, caret, scroll: start }
    }

    fn start(&self, scroll: usize, room: usize) -> usize {
        let last = self.body.len().saturating_sub(room);
        if self.focus.is_empty() {
            return scroll.min(last);
        }
        let lowest = self.focus.end.saturating_sub(room);
        scroll.max(lowest).min(self.focus.start).min(last.max(lowest))
    }

    fn body_without_double_blanks(&mut self) {
        // Rows are dropped from the end so that earlier indices stay right while later ones move.
        for row in (1..self.body.len()).rev() {
            if self.body[row].is_blank() && self.body[row - 1].is_blank() {
                self.body.remove(row);
                let moved = |at: usize| if at > row { at - 1 } else { at };
                self.focus = moved(self.focus.start)..moved(self.focus.end);
                self.caret = self.caret.map(|(at, column)| (moved(at), column));
            }
        }
    }
}

/// Says where the rest is. Arrows scroll only what has nothing to choose.
fn more(hidden: (bool, bool), is_read_only: bool, words: &Words<'_>) -> Line {
    let place = match hidden {
        (true, true) => "both",
        (true, false) => "above",
        _ => "below",
    };
    let arrows = if is_read_only { "yes" } else { "no" };
    Line::new(TextStyle::Faint, words.translate(&message!("interview-more", place = place, arrows = arrows)))
}

fn margin(width: usize) -> usize {
    usize::from(width >= 20)
}

fn indent(line: Line, width: usize) -> Line {
    if margin(width) == 0 || line.is_blank() {
        return line;
    }
    let mut spans = vec![Span { text: " ".to_owned(), look: TextStyle::Plain }];
    spans.extend(line.0);
    Line(spans)
}

/// Columns that text may take on a screen this wide.
pub(super) fn text_width(screen: usize) -> usize {
    screen.min(WIDEST).saturating_sub(2 * margin(screen)).max(1)
}

/// `text` broken into lines of at most `width` columns.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    // A tab's width depends on where it stands, which nothing here could know.
    let text = text.replace('\t', " ");
    // At spaces only: a file's name must not be broken at its hyphens, or nobody can copy it.
    let options = textwrap::Options::new(width.max(1))
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text.trim_end(), options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// `text` as lines of one look.
pub(super) fn paragraph(look: TextStyle, text: &str, width: usize) -> Vec<Line> {
    wrap(text, width).into_iter().map(|line| Line::new(look, line)).collect()
}

/// `text` after `prefix`, its further lines indented below its first.
pub(super) fn hanging(prefix: &str, text: &str, look: TextStyle, width: usize) -> Vec<Line> {
    let hang = prefix.width().min(width / 2);
    let mut lines = wrap(text, width.saturating_sub(hang)).into_iter();
    let first = Line::new(look, format!("{}{}", fitting(prefix, hang), lines.next().unwrap_or_default()));
    std::iter::once(first).chain(lines.map(|line| Line::new(look, format!("{:hang$}{line}", "")))).collect()
}

/// As much of `text` as `width` columns hold.
pub(super) fn fitting(text: &str, width: usize) -> &str {
    let mut used = 0;
    let end = text.char_indices().find(|(_, c)| {
        used += c.width().unwrap_or(0);
        used > width
    });
    end.map_or(text, |(at, _)| &text[..at])
}

/// `text` on one line of `width` columns, with a sign where it was cut.
pub(super) fn shortened(text: &str, width: usize, words: &Words<'_>) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.width() <= width {
        return text;
    }
    let sign = words.signs().cut;
    let kept = fitting(&text, width.saturating_sub(sign.width())).trim_end();
    fitting(&format!("{kept}{sign}"), width).to_owned()
}

/// Short pieces side by side, broken between pieces only.
pub(super) fn row_of(items: &[String], width: usize) -> Vec<Line> {
    const GAP: &str = "   ";
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        match lines.last_mut() {
            Some(line) if line.width() + GAP.len() + item.width() <= width => {
                line.push_str(GAP);
                line.push_str(item);
            }
            _ => lines.push(item.clone()),
        }
    }
    lines.into_iter().map(|line| Line::new(TextStyle::Faint, line)).collect()
}
