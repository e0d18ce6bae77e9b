//! Renders a document as plain or styled text of a fixed width, for terminals and for paper forms.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width};
use textwrap::{Options, WordSplitter};

use super::Canvas;
use super::document::{Block, Cell, Column, Document, Item, bar, drawn_bar, drawn_strip};

/// Signs of a bar.
const BAR: usize = 10;

/// Signs between two columns.
const GUTTER: usize = 2;

/// A table keeps so many columns, however narrow the screen.
const FEWEST_COLUMNS: usize = 2;

/// Invisible signs, without width, that say how a number is shaded, and the shades: from light to dark,
/// each with letters that can be read on it.
const SHADES: [(char, Style); 4] = [
    ('\u{2061}', shade(230, 235)),
    ('\u{2062}', shade(152, 235)),
    ('\u{2063}', shade(67, 231)),
    ('\u{2064}', shade(24, 231)),
];

/// The invisible sign that ends a shaded number.
const END: char = '\u{2060}';

const fn shade(background: u8, letters: u8) -> Style {
    Style::new()
        .bg_color(Some(anstyle::Color::Ansi256(anstyle::Ansi256Color(background))))
        .fg_color(Some(anstyle::Color::Ansi256(anstyle::Ansi256Color(letters))))
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const HEADING: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan)));
const REACHED: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan)));
const GAP: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));

/// Renders the document for `canvas`, as UTF-8.
#[must_use]
pub fn terminal(document: &Document, canvas: Canvas) -> Vec<u8> {
    let mut screen = Screen { canvas, out: String::new() };
    for block in &document.blocks {
        screen.block(block);
    }
    let text = if canvas.unicode { screen.out } else { to_ascii(&screen.out) };
    text.into_bytes()
}

struct Screen {
    canvas: Canvas,
    out: String,
}

impl Screen {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => {
                let rule = "═".repeat(textwrap::core::display_width(text).min(self.canvas.width));
                self.text(text, "", BOLD);
                self.text(&rule, "", DIM);
            }
            Block::Heading(text) => {
                self.out.push('\n');
                self.text(text, "", HEADING);
                let rule = "─".repeat(textwrap::core::display_width(text).min(self.canvas.width));
                self.text(&rule, "", DIM);
                return;
            }
            // What follows belongs to these.
            Block::Subheading(text) | Block::Lead(text) => {
                self.text(text, "", BOLD);
                return;
            }
            Block::Paragraph(text) => self.text(text, "", Style::new()),
            Block::Aside(text) => self.text(text, "", DIM),
            Block::Table { columns, rows } => self.table(columns, rows),
            Block::List(items) => self.list(items),
            Block::Quote { about, text } => {
                self.text(about, "", DIM);
                for line in text.lines() {
                    self.text(line, "  ", Style::new());
                }
            }
        }
        self.out.push('\n');
    }

    /// Wrapped lines, every one indented.
    fn text(&mut self, text: &str, indent: &str, style: Style) {
        self.hanging(text, indent, indent, style);
    }

    fn hanging(&mut self, text: &str, first: &str, rest: &str, style: Style) {
        let options = Options::new(self.canvas.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(text, options) {
            self.line(&line, style);
        }
    }

    fn line(&mut self, line: &str, style: Style) {
        let line = line.trim_end();
        let result = if self.canvas.colour && style != Style::new() {
            writeln!(self.out, "{style}{line}{style:#}")
        } else {
            writeln!(self.out, "{line}")
        };
        result.expect("a string takes any text");
    }

    fn list(&mut self, items: &[Item]) {
        let widest = items.iter().map(|item| textwrap::core::display_width(&item.label)).max().unwrap_or(0);
        let indent = " ".repeat(widest + 2);
        // Several details need room around them, and an end to each; one is read on from its item.
        let are_long = items.iter().any(|item| item.details.len() > 1);
        let further = if are_long { format!("{indent}  ") } else { indent.clone() };
        for (i, item) in items.iter().enumerate() {
            if i > 0 && are_long {
                self.out.push('\n');
            }
            let padding = " ".repeat(widest - textwrap::core::display_width(&item.label) + 2);
            let first = format!("{}{padding}", item.label);
            let style = if item.details.is_empty() { Style::new() } else { BOLD };
            self.hanging(&item.text, &first, &indent, style);
            for detail in &item.details {
                self.hanging(detail, &indent, &further, Style::new());
            }
        }
    }

    fn table(&mut self, columns: &[Column], rows: &[Vec<Cell>]) {
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(cell_text).collect()).collect();
        let kept = fitting(columns, &rows, self.canvas.width);
        // Otherwise even a word or two are wider than the screen, and must be broken.
        let has_room = width(&kept) <= self.canvas.width;
        let mut table = Table::new();
        table.load_style(comfy_table::presets::NOTHING);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.canvas.width).unwrap_or(u16::MAX));
        let with_head = columns.iter().any(|column| !column.head.is_empty());
        if with_head {
            let mut heads: Vec<String> = kept.iter().map(|&(i, _)| columns[i].head.clone()).collect();
            if kept.len() < columns.len()
                && let Some(last) = heads.last_mut()
            {
                // A wider screen shows more.
                last.push_str(" …");
            }
            table.set_header(heads);
        }
        for row in &rows {
            table.add_row(kept.iter().map(|&(i, _)| row[i].as_str()));
        }
        for (place, &(i, narrowest)) in kept.iter().enumerate() {
            let Some(drawn) = table.column_mut(place) else { continue };
            let padding = u16::try_from(if place + 1 < kept.len() { GUTTER } else { 0 }).unwrap_or_default();
            drawn.set_padding((0, padding));
            if has_room {
                let narrowest = u16::try_from(narrowest).unwrap_or(u16::MAX).saturating_add(padding);
                drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(narrowest)));
            }
            if columns[i].numbers {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
        }
        for (i, line) in table.lines().enumerate() {
            if i == 0 && with_head {
                self.line(&line, DIM);
            } else {
                let line = if self.canvas.colour { paint_bars(&line) } else { unshaded(&line) };
                self.line(&line, Style::new());
            }
        }
    }
}

/// The columns that fit without breaking a bar or a word, each with the width of its longest word, or half the screen for
/// one that is longer. Bars go first, as the numbers beside them say the same, then columns from the right.
fn fitting(columns: &[Column], rows: &[Vec<String>], screen: usize) -> Vec<(usize, usize)> {
    let cells = |i: usize| rows.iter().map(move |row| row[i].as_str());
    let narrowest = |i: usize| {
        let words = cells(i).chain([columns[i].head.as_str()]).flat_map(|text| text.split(' '));
        words.map(textwrap::core::display_width).max().unwrap_or(0).min(screen / 2)
    };
    let is_bar = |i: usize| cells(i).any(|text| text.starts_with(is_bar_sign));
    let mut kept: Vec<(usize, usize)> = (0..columns.len()).map(|i| (i, narrowest(i))).collect();
    while kept.len() > FEWEST_COLUMNS && width(&kept) > screen {
        let out = kept.iter().rposition(|&(i, _)| is_bar(i)).unwrap_or(kept.len() - 1);
        kept.remove(out);
    }
    kept
}

/// The least width of columns, with what stands between them.
fn width(kept: &[(usize, usize)]) -> usize {
    kept.iter().map(|(_, narrowest)| narrowest + GUTTER).sum::<usize>().saturating_sub(GUTTER)
}

fn is_bar_sign(c: char) -> bool {
    matches!(c, '▁'..='█' | '▒' | '·')
}

fn cell_text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Bar { reached, goal } => drawn_bar(*reached, *goal, BAR),
        Cell::Count { count, of } => {
            #[expect(clippy::cast_precision_loss, reason = "counts of people")]
            let share = if *of == 0 { 0.0 } else { *count as f64 / *of as f64 };
            "█".repeat(bar(share, 0.0, BAR).0.max(usize::from(*count > 0)))
        }
        Cell::Strip(counts) => drawn_strip(counts),
        Cell::Shaded { text, reached } => {
            #[expect(
                clippy::cast_precision_loss,
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "one of a few shades"
            )]
            let shade = (reached.clamp(0.0, 1.0) * SHADES.len() as f64) as usize;
            format!("{}{text}{END}", SHADES[shade.min(SHADES.len() - 1)].0)
        }
    }
}

/// Colours the signs of bars; a table is laid out before, since colours would count as width.
fn paint_bars(line: &str) -> String {
    let mut painted = String::with_capacity(line.len() * 2);
    let mut current: Option<Style> = None;
    let mut shaded: Option<Style> = None;
    for c in line.chars() {
        if let Some((_, style)) = SHADES.iter().find(|(sign, _)| *sign == c) {
            write!(painted, "{style}").expect("a string takes any text");
            shaded = Some(*style);
            continue;
        }
        if c == END {
            shaded.take().iter().for_each(|style| write!(painted, "{style:#}").expect("a string takes any text"));
            continue;
        }
        let style = match c {
            '▁'..='█' => Some(REACHED),
            '▒' => Some(GAP),
            '·' => Some(DIM),
            _ => None,
        };
        if style != current {
            if let Some(old) = current {
                write!(painted, "{old:#}").expect("a string takes any text");
            }
            if let Some(new) = style {
                write!(painted, "{new}").expect("a string takes any text");
            }
            current = style;
        }
        painted.push(c);
    }
    if let Some(old) = current {
        write!(painted, "{old:#}").expect("a string takes any text");
    }
    painted
}

/// Without the signs of shades.
fn unshaded(line: &str) -> String {
    line.chars().filter(|&c| c != END && SHADES.iter().all(|(sign, _)| *sign != c)).collect()
}

/// Signs that a terminal without Unicode shows instead; letters of names stay as they are.
fn to_ascii(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '█' => ascii.push('#'),
            '·' => ascii.push('.'),
            '▁' | '▂' => ascii.push('_'),
            '▅' | '▆' => ascii.push('+'),
            '▒' | '═' => ascii.push('='),
            '─' | '–' | '—' | '−' | '▃' | '▄' => ascii.push('-'),
            '“' | '”' | '„' | '«' | '»' => ascii.push('"'),
            '‘' | '’' => ascii.push('\''),
            '\u{a0}' => ascii.push(' '),
            '•' | '▇' => ascii.push('*'),
            '◄' => ascii.push('<'),
            '→' => ascii.push('>'),
            '↑' => ascii.push('^'),
            '↓' => ascii.push('v'),
            'α' => ascii.push('a'),
            'δ' => ascii.push('d'),
            '×' => ascii.push('x'),
            '…' => ascii.push_str("..."),
            other => ascii.push(other),
        }
    }
    ascii
}
