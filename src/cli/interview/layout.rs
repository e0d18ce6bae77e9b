//! Lines with simple styles, and pages that are cut to the size of the screen.

use std::ops::Range;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::words::Words;
use crate::cli::ui::wrap;
use crate::message;

/// Most columns of a line of text: longer lines are hard to read.
const WIDEST: usize = 96;

/// On a higher screen, the keys stand at this row instead of at the bottom, so that they stay near the text.
const USUAL_HEIGHT: usize = 24;

/// Rows that a screen needs for blank lines around the body.
const ROOMY: usize = 18;

/// Columns and rows of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) struct Size {
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

/// How text is displayed. No meaning depends on the style alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum TextStyle {
    Plain,
    Bold,
    Dim,
    /// What the cursor is on, and headings.
    Accent,
    Warning,
}

/// A part of a line in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Span {
    pub text: String,
    pub style: TextStyle,
}

/// One line of the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::cli) struct Line(pub Vec<Span>);

impl Line {
    pub(super) fn new(style: TextStyle, text: impl Into<String>) -> Self {
        Self::default().with(style, text)
    }

    pub(super) fn with(mut self, style: TextStyle, text: impl Into<String>) -> Self {
        self.0.push(Span { text: text.into(), style });
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

    /// Its text without styles.
    pub(super) fn text(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

/// The contents of the screen, at most as large as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Frame {
    pub lines: Vec<Line>,
    /// Row and column of the text cursor, which is hidden if this is none.
    pub caret: Option<(usize, usize)>,
    /// First line of the body that is shown.
    pub scroll: usize,
    /// Whether the first entry of the page's list is shown.
    pub shows_list: bool,
}

/// A page of any length, whose body scrolls between a fixed head and foot.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    pub head: Vec<Line>,
    pub body: Vec<Line>,
    /// Lines of the body that stay in view.
    pub focus: Range<usize>,
    /// Where the list of the body begins.
    pub list: usize,
    /// The first lines of the body, which are left out where they would push others from the screen.
    pub intro: usize,
    /// Lines below the body that do not scroll.
    pub pinned: Vec<Line>,
    /// A notice and the keys.
    pub foot: Vec<Line>,
    /// Row in the body and column of the text cursor.
    pub caret: Option<(usize, usize)>,
}

impl Page {
    /// Cuts the page to `size`. The body starts at line `scroll`, unless the focus would be out of view.
    pub(super) fn fit(mut self, size: Size, scroll: usize, words: &Words<'_>) -> Frame {
        if size.height < ROOMY {
            self.head.retain(|line| !line.is_blank());
        }
        self.head.truncate(size.height / 3);
        self.foot.truncate((size.height / 3).max(1));
        self.pinned.truncate(size.height / 4);
        let needed = self.head.len() + self.body.len() + self.pinned.len() + self.foot.len();
        if needed > size.height {
            self.drop_intro();
        }
        // Blank lines around the body are left out if the whole body fits without them.
        let lines = self.head.len() + self.body.len() + self.pinned.len() + self.foot.len();
        let roomy = size.height >= ROOMY && (lines + 2 <= size.height || lines > size.height);
        if !roomy {
            self.merge_blank_lines();
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
        let shows_list = self.list < start + room;
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
        Frame { lines: indented, caret, scroll: start, shows_list }
    }

    fn start(&self, scroll: usize, room: usize) -> usize {
        let last = self.body.len().saturating_sub(room);
        if self.focus.is_empty() {
            return scroll.min(last);
        }
        let lowest = self.focus.end.saturating_sub(room);
        scroll.max(lowest).min(self.focus.start).min(last.max(lowest))
    }

    fn drop_intro(&mut self) {
        let dropped = std::mem::take(&mut self.intro);
        self.body.drain(..dropped);
        self.list = self.list.saturating_sub(dropped);
        self.focus = self.focus.start.saturating_sub(dropped)..self.focus.end.saturating_sub(dropped);
    }

    fn merge_blank_lines(&mut self) {
        // From the end, so that the indices of earlier rows stay valid.
        for row in (1..self.body.len()).rev() {
            if self.body[row].is_blank() && self.body[row - 1].is_blank() {
                self.body.remove(row);
                let moved = |at: usize| if at > row { at - 1 } else { at };
                self.focus = moved(self.focus.start)..moved(self.focus.end);
                self.list = moved(self.list);
                self.caret = self.caret.map(|(at, column)| (moved(at), column));
            }
        }
    }
}

/// The line that says where the hidden part of the body is. Arrows scroll only pages without a cursor.
fn more(hidden: (bool, bool), is_read_only: bool, words: &Words<'_>) -> Line {
    let place = match hidden {
        (true, true) => "both",
        (true, false) => "above",
        _ => "below",
    };
    let arrows = if is_read_only { "yes" } else { "no" };
    Line::new(TextStyle::Dim, words.translate(&message!("interview-more", place = place, arrows = arrows)))
}

fn margin(width: usize) -> usize {
    usize::from(width >= 20)
}

fn indent(line: Line, width: usize) -> Line {
    if margin(width) == 0 || line.is_blank() {
        return line;
    }
    let mut spans = vec![Span { text: " ".to_owned(), style: TextStyle::Plain }];
    spans.extend(line.0);
    Line(spans)
}

/// Columns for text on a screen of `screen` columns.
pub(super) fn text_width(screen: usize) -> usize {
    screen.min(WIDEST).saturating_sub(2 * margin(screen)).max(1)
}

/// `text` as lines in one style.
pub(super) fn paragraph(style: TextStyle, text: &str, width: usize) -> Vec<Line> {
    wrap(text, width).into_iter().map(|line| Line::new(style, line)).collect()
}

/// `text` after `prefix`, its further lines indented below its first.
pub(super) fn hanging(prefix: &str, text: &str, style: TextStyle, width: usize) -> Vec<Line> {
    let hang = prefix.width().min(width / 2);
    let mut lines = wrap(text, width.saturating_sub(hang)).into_iter();
    let first = Line::new(style, format!("{}{}", fitting(prefix, hang), lines.next().unwrap_or_default()));
    std::iter::once(first).chain(lines.map(|line| Line::new(style, format!("{:hang$}{line}", "")))).collect()
}

/// The start of `text` that fits into `width` columns.
pub(super) fn fitting(text: &str, width: usize) -> &str {
    let mut used = 0;
    let end = text.char_indices().find(|(_, c)| {
        used += c.width().unwrap_or(0);
        used > width
    });
    end.map_or(text, |(at, _)| &text[..at])
}

/// `text` on one line of at most `width` columns, with an ellipsis if it was cut.
pub(super) fn shortened(text: &str, width: usize, words: &Words<'_>) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.width() <= width {
        return text;
    }
    let ellipsis = words.symbols().ellipsis;
    let start = fitting(&text, width.saturating_sub(ellipsis.width())).trim_end();
    fitting(&format!("{start}{ellipsis}"), width).to_owned()
}

/// Items side by side, with line breaks only between items.
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
    lines.into_iter().map(|line| Line::new(TextStyle::Dim, line)).collect()
}
