//! Writes the paragraphs before the first table of a report onto a sheet.

use rust_xlsxwriter::{Format, XlsxError};

use super::sheet::{LINE, MOST_LINES, Sheet, lines, safe};
use crate::report::document::{Block, Document};

/// The blocks of a report before its first table, without the heading of that.
pub(super) fn opening(document: &Document) -> &[Block] {
    let end = document.blocks.iter().position(|block| matches!(block, Block::Table { .. }));
    let opening = &document.blocks[..end.unwrap_or(document.blocks.len())];
    match opening {
        [rest @ .., Block::Heading(_) | Block::Subheading(_)] if end.is_some() => rest,
        all => all,
    }
}

/// The title that a report begins with.
pub(super) fn title(document: &Document) -> &str {
    match document.blocks.first() {
        Some(Block::Title(title)) => title,
        _ => "",
    }
}

impl Sheet {
    /// Writes blocks, each over the columns up to `last`, which are `width` characters wide.
    pub(super) fn prose(&mut self, blocks: &[Block], (last, width): (u16, u16)) -> Result<(), XlsxError> {
        for block in blocks {
            let (text, format, size) = match block {
                Block::Title(text) => (text.clone(), self.formats.title.clone(), 1.65),
                Block::Heading(text) | Block::Subheading(text) => {
                    self.next += 1;
                    (text.clone(), self.formats.heading.clone(), 1.2)
                }
                Block::Lead(text) => (text.clone(), self.formats.lead.clone(), 1.0),
                Block::Paragraph(text) => (text.clone(), self.formats.prose.clone(), 1.0),
                Block::Aside(text) => (text.clone(), self.formats.aside.clone(), 1.0),
                Block::Quote { about, text } => (format!("{about}\n{text}"), self.formats.prose.clone(), 1.0),
                Block::List(items) => {
                    for item in items {
                        let lines = std::iter::once(format!("{} {}", item.label, item.text));
                        let text = lines.chain(item.details.iter().cloned()).collect::<Vec<_>>().join("\n");
                        let format = self.formats.prose.clone();
                        self.line(&text, &format, (last, width), 1.0)?;
                    }
                    continue;
                }
                Block::Table { .. } => continue,
            };
            self.line(&text, &format, (last, width), size)?;
        }
        Ok(())
    }

    /// Cells that are merged do not find their own height.
    fn line(&mut self, text: &str, format: &Format, (last, width): (u16, u16), size: f64) -> Result<(), XlsxError> {
        let text = safe(text);
        let lines = lines(&text, f64::from(width) / size).min(MOST_LINES / size);
        self.worksheet.merge_range(self.next, 0, self.next, last, &text, format)?;
        self.worksheet.set_row_height(self.next, (lines * LINE * size + 3.0).min(409.0))?;
        self.next += 1;
        Ok(())
    }
}
