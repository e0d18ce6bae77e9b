//! A format-independent document: headings, paragraphs, tables and lists in the reader’s language, which the
//! terminal, Markdown and workbook renderers lay out.

use crate::questionnaire::Source;

/// A document: a sequence of blocks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The title of the document.
    Title(String),
    /// The heading of a section.
    Heading(String),
    /// A heading within a section.
    Subheading(String),
    /// A paragraph.
    Paragraph(String),
    /// The paragraph with the main result, emphasised.
    Lead(String),
    /// A paragraph that explains symbols, de-emphasised.
    Aside(String),
    /// A table.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// Rows of cells, one per column.
        rows: Vec<Vec<Cell>>,
    },
    /// A list.
    List(Vec<Item>),
    /// A quotation of one or more lines.
    Quote {
        /// The subject of the quotation.
        about: String,
        /// The quoted text.
        text: String,
    },
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its words.
    pub head: String,
    /// Whether it holds numbers, which are right-aligned.
    pub numbers: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Text or a formatted number.
    Text(String),
    /// A bar on a scale that shows a level and its gap to a target, both in [0, 1].
    Bar {
        /// Position of the level.
        reached: f64,
        /// Position of the target; at most `reached` if there is no gap.
        goal: f64,
    },
    /// A bar of the share `count` ÷ `of`.
    Count {
        /// How many.
        count: u64,
        /// Out of how many.
        of: u64,
    },
    /// A histogram: counts from the low end of a scale to the high end.
    Strip(Vec<u64>),
    /// A number with a shade for its position on a scale.
    Shaded {
        /// The number.
        text: String,
        /// The position in [0, 1].
        reached: f64,
    },
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The label before it: a number or a code.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Lines below it.
    pub details: Vec<String>,
}

impl Document {
    /// Adds a block.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Adds a table, unless it has no rows.
    pub fn table(&mut self, columns: Vec<Column>, rows: Vec<Vec<Cell>>) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table { columns, rows });
        }
    }
}

/// Turns a text into a list with one item per line; a single line becomes a paragraph.
pub(super) fn points(text: &str) -> Block {
    let lines: Vec<&str> = lines(text).collect();
    match lines.as_slice() {
        [single] => Block::Paragraph((*single).to_owned()),
        several => {
            let point = |line: &&str| Item { label: "•".to_owned(), text: (*line).to_owned(), details: Vec::new() };
            Block::List(several.iter().map(point).collect())
        }
    }
}

/// The non-empty lines of a text.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// A list of sources.
pub(super) fn sources(sources: &[Source]) -> Block {
    let item = |source: &Source| Item {
        label: source.id.clone(),
        text: source.citation.clone(),
        details: source.url.iter().cloned().collect(),
    };
    Block::List(sources.iter().map(item).collect())
}

/// Splits a bar of `width` characters into the part reached and the gap. Each part above 0 has at least one
/// character.
#[must_use]
pub(super) fn bar(reached: f64, goal: f64, width: usize) -> (usize, usize) {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "shares of a bar of some signs"
    )]
    let signs = |share: f64| (share.clamp(0.0, 1.0) * width as f64).round() as usize;
    let reached_signs = signs(reached);
    let goal_signs = if goal > reached + crate::scoring::EPSILON { signs(goal).max(reached_signs + 1) } else { 0 };
    let goal_signs = goal_signs.min(width);
    // A gap that rounds away at a full bar takes its last sign.
    let reached_signs = if goal_signs > 0 { reached_signs.min(goal_signs - 1) } else { reached_signs };
    (reached_signs, goal_signs.saturating_sub(reached_signs))
}

/// Formats a bar of `width` characters.
pub(super) fn drawn_bar(reached: f64, goal: f64, width: usize) -> String {
    let (reached, gap) = bar(reached, goal, width);
    format!("{}{}{}", "█".repeat(reached), "▒".repeat(gap), "·".repeat(width - reached - gap))
}

/// Formats counts as block characters of eight heights; every count above 0 is visible.
pub(super) fn drawn_strip(counts: &[u64]) -> String {
    const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let height = |count: u64| match count {
        0 => '·',
        count => HEIGHTS[usize::try_from((count * 8).div_ceil(most)).unwrap_or(8) - 1],
    };
    counts.iter().map(|&count| height(count)).collect()
}

#[cfg(test)]
mod tests {
    use super::{bar, drawn_strip};

    #[test]
    fn a_strip_shows_everybody() {
        assert_eq!(drawn_strip(&[0, 1, 4, 8]), "·▁▄█");
        assert_eq!(drawn_strip(&[0, 0]), "··");
        assert_eq!(drawn_strip(&[1, 1_000_000]), "▁█");
    }

    #[test]
    fn a_bar_never_hides_a_gap() {
        assert_eq!(bar(0.5, 0.0, 12), (6, 0));
        assert_eq!(bar(0.5, 0.75, 12), (6, 3));
        assert_eq!(bar(0.49, 0.5, 12), (6, 1));
        assert_eq!(bar(0.99, 1.0, 12), (11, 1));
        assert_eq!(bar(0.0, 0.0, 12), (0, 0));
        assert_eq!(bar(1.0, 1.0, 12), (12, 0));
    }
}
