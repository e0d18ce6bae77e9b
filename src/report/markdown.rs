//! Renders a document as Markdown (`CommonMark` with tables).

use std::fmt::Write as _;

use super::document::{Block, Cell, Column, Document, Item, drawn_bar, drawn_strip};

/// Signs of a bar.
const BAR: usize = 12;

/// The document as Markdown, UTF-8. Whatever people wrote shows as they wrote it: no text of theirs
/// becomes markup.
#[must_use]
pub fn markdown(document: &Document) -> Vec<u8> {
    let blocks: Vec<String> = document.blocks.iter().map(block).collect();
    format!("{}\n", blocks.join("\n\n")).into_bytes()
}

fn block(block: &Block) -> String {
    match block {
        Block::Title(text) => format!("# {}", escape(text)),
        Block::Heading(text) => format!("## {}", escape(text)),
        Block::Subheading(text) => format!("### {}", escape(text)),
        Block::Paragraph(text) => paragraph(text),
        Block::Lead(text) => format!("**{}**", escape(text)),
        Block::Aside(text) => format!("*{}*", escape(text)),
        Block::Table { columns, rows } => table(columns, rows),
        Block::List(items) => items.iter().map(item).collect::<Vec<_>>().join("\n"),
        Block::Quote { about, text } => {
            // Four leading spaces would make a listing.
            let lines: Vec<String> = text.lines().map(|line| format!("> {}  ", paragraph(line.trim()))).collect();
            format!("{}\n\n{}", escape(about), lines.join("\n").trim_end())
        }
    }
}

/// Text at the start of a line, where a digit or a sign could begin a list or a heading.
fn paragraph(text: &str) -> String {
    let escaped = escape(text);
    let digits = escaped.len() - escaped.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match escaped.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &escaped[..digits], &escaped[digits..]),
        _ if escaped.starts_with(['#', '+', '-', '=']) => format!("\\{escaped}"),
        _ => escaped,
    }
}

fn item(item: &Item) -> String {
    // A number starts an ordered list; any other label is a word of its own.
    let numbered = item.label.trim_end_matches('.').chars().all(|c| c.is_ascii_digit());
    let (mark, text) = match item.label.as_str() {
        "•" => ("-".to_owned(), paragraph(&item.text)),
        label if numbered => (label.to_owned(), paragraph(&item.text)),
        label => ("-".to_owned(), format!("**{}** {}", escape(label), escape(&item.text))),
    };
    let indent = " ".repeat(mark.len() + 1);
    let mut out = format!("{mark} {text}");
    for detail in &item.details {
        write!(out, "\n{indent}- {}", paragraph(detail)).expect("a string takes any text");
    }
    out
}

fn table(columns: &[Column], rows: &[Vec<Cell>]) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = row(columns.iter().map(|column| escape(&column.head)).collect());
    let rule = columns.iter().map(|column| if column.numbers { "---:" } else { "---" }.to_owned());
    let body = rows.iter().map(|cells| row(cells.iter().map(cell).collect()));
    std::iter::once(head).chain(std::iter::once(row(rule.collect()))).chain(body).collect::<Vec<_>>().join("\n")
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => escape(text),
        Cell::Bar { reached, goal } => drawn_bar(*reached, *goal, BAR),
        Cell::Strip(counts) => drawn_strip(counts),
        Cell::Shaded { text, .. } => text.clone(),
        Cell::Count { count, .. } => "█".repeat(usize::try_from(*count).unwrap_or(BAR).min(BAR)),
    }
}

/// `text` with every sign that Markdown or HTML could take for markup made plain.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\n' => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let hostile = "<script>alert(1)</script> *bold* [link](javascript:x) a|b `code`";
        assert_eq!(
            escape(hostile),
            "&lt;script&gt;alert(1)&lt;/script&gt; \\*bold\\* \\[link\\](javascript:x) a\\|b \\`code\\`"
        );
        assert_eq!(paragraph("1. not a list"), "1\\. not a list");
        assert_eq!(paragraph("# no heading"), "\\# no heading");
        assert_eq!(paragraph("2024 was good"), "2024 was good");
    }
}
