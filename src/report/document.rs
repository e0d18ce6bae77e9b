//! A report in people's words, before it is drawn: headings, paragraphs, tables and lists that a
//! terminal and a page of Markdown show each in their own way.

use crate::questionnaire::Source;

/// A text made of blocks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// In reading order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The title of the whole.
    Title(String),
    /// The heading of a section.
    Heading(String),
    /// A heading within a section.
    Subheading(String),
    /// A sentence or a few.
    Paragraph(String),
    /// The paragraph to read if only one is read.
    Lead(String),
    /// A paragraph that explains signs, in passing.
    Aside(String),
    /// Rows and columns.
    Table {
        /// Heads of the columns.
        columns: Vec<Column>,
        /// Cells, as many a row as there are columns.
        rows: Vec<Vec<Cell>>,
    },
    /// Things one after another.
    List(Vec<Item>),
    /// Somebody's own words, over any number of lines.
    Quote {
        /// What they speak of.
        about: String,
        /// The words.
        text: String,
    },
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its words.
    pub head: String,
    /// Whether it holds numbers, which stand to the right.
    pub numbers: bool,
}

/// What a table's cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words or a number.
    Text(String),
    /// A bar on a scale: how far is reached, and from there to where the gap goes, both in [0, 1].
    Bar {
        /// Reached.
        reached: f64,
        /// End of the gap; not above `reached` where there is none.
        goal: f64,
    },
    /// A bar of `count` out of `of`.
    Count {
        /// How many.
        count: u64,
        /// Out of how many.
        of: u64,
    },
    /// How many stand at each place of a scale, from its low end to its high one.
    Strip(Vec<u64>),
    /// A number on a scale, shaded by how far it reaches, in [0, 1].
    Shaded {
        /// The number.
        text: String,
        /// How far.
        reached: f64,
    },
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What stands before it: a number or a code.
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

/// The points of a text that an author wrote one a line; a single one stays a paragraph.
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

/// The lines of a text that say something.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// A list of the works that something rests on.
pub(super) fn sources(sources: &[Source]) -> Block {
    let item = |source: &Source| Item {
        label: source.id.clone(),
        text: source.citation.clone(),
        details: source.url.iter().cloned().collect(),
    };
    Block::List(sources.iter().map(item).collect())
}

/// How many of `width` signs of a bar are reached, and how many more reach the goal. What is
/// reached at all shows at least one sign, and a gap too.
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

/// A bar of `width` signs, drawn as text.
pub(super) fn drawn_bar(reached: f64, goal: f64, width: usize) -> String {
    let (reached, gap) = bar(reached, goal, width);
    format!("{}{}{}", "█".repeat(reached), "▒".repeat(gap), "·".repeat(width - reached - gap))
}

/// Counts drawn as bars of eight heights; what is counted at all shows.
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
