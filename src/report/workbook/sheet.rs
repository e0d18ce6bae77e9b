//! Builds a sheet: tables of typed cells, one below another.

use rust_xlsxwriter::{
    Color, ConditionalFormat3ColorScale, ConditionalFormatType, Format, FormatAlign, FormatBorder, IgnoreError, Note,
    Worksheet, XlsxError,
};

use crate::report::csv::starts_formula;
use crate::text::sanitize;

/// Maximum length of a cell in UTF-16 code units.
const LONGEST_TEXT: usize = 32_767;

/// Height in points of a line of 11-point text.
pub(super) const LINE: f64 = 15.0;

/// Maximum number of lines in a row.
pub(super) const MOST_LINES: f64 = 27.0;

/// Paper size A4.
const A4: u8 = 9;

/// Colours of levels, from 1 to N, distinguishable with colour blindness.
const SCALE: [u32; 3] = [0x00F4_B183, 0x00FF_F7E0, 0x008F_C1E3];

/// Fill colour of header cells.
const HEAD: u32 = 0x001F_3864;

/// Fill colour of cells with a hidden number.
const HIDDEN: u32 = 0x00E7_E6E6;

/// The content of a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Empty.
    Empty,
    /// Text, never a formula.
    Text(String),
    /// An integer.
    Count(u64),
    /// A level or a difference of levels.
    Level(f64),
    /// A statistic.
    Decimal(f64),
    /// A share, formatted as a percentage.
    Share(f64),
    /// Empty, with a note why.
    Hidden(String),
}

impl Cell {
    pub(super) fn text(text: impl AsRef<str>) -> Self {
        Self::Text(text.as_ref().to_owned())
    }

    pub(super) fn count(count: usize) -> Self {
        Self::Count(count as u64)
    }

    /// A number, or an empty cell.
    pub(super) fn or_empty<T>(value: Option<T>, cell: fn(T) -> Self) -> Self {
        value.map_or(Self::Empty, cell)
    }
}

impl Cell {
    /// A hidden cell would be one too.
    fn is_number(&self) -> bool {
        !matches!(self, Self::Empty | Self::Text(_))
    }

    /// Number of lines of the cell in a column of this width.
    fn lines(&self, width: u16) -> f64 {
        match self {
            Self::Text(text) => lines(text, f64::from(width)),
            _ => 1.0,
        }
    }
}

/// How many lines a text takes in a column that is so many digits wide.
pub(super) fn lines(text: &str, width: f64) -> f64 {
    /// Letters to a digit's width, with what stays free at the ends of lines.
    const LETTERS: f64 = 1.1;
    #[expect(clippy::cast_precision_loss, reason = "lengths of texts")]
    let of_line = |line: &str| (line.chars().count() as f64 / (width * LETTERS)).ceil().max(1.0);
    text.lines().map(of_line).sum::<f64>().max(1.0)
}

/// A column of a table.
#[derive(Debug, Clone)]
pub(super) struct Column {
    head: String,
    /// In characters.
    width: u16,
    /// For the codebook; empty where the head says it all.
    meaning: String,
}

impl Column {
    pub(super) fn new(head: String, width: u16) -> Self {
        Self { head, width, meaning: String::new() }
    }

    pub(super) fn meaning(self, meaning: String) -> Self {
        Self { meaning, ..self }
    }
}

/// How cells look.
pub(super) struct Formats {
    pub title: Format,
    pub heading: Format,
    pub lead: Format,
    pub prose: Format,
    pub aside: Format,
    head: Format,
    number_head: Format,
    text: Format,
    inert: Format,
    hidden: Format,
    count: Format,
    level: Format,
    decimal: Format,
    share: Format,
}

impl Formats {
    pub(super) fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let wrapped = top.clone().set_text_wrap();
        let number = |shape: &str| top.clone().set_num_format(shape);
        let head = wrapped
            .clone()
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(Color::RGB(HEAD))
            .set_border_bottom(FormatBorder::Thin);
        let text = wrapped.clone().set_align(FormatAlign::Left).set_indent(1);
        Self {
            title: wrapped.clone().set_bold().set_font_size(18),
            heading: wrapped.clone().set_bold().set_font_size(13),
            lead: wrapped.clone().set_bold(),
            aside: wrapped.clone().set_font_color(Color::RGB(0x0059_5959)),
            number_head: head.clone().set_align(FormatAlign::Right),
            head: head.set_align(FormatAlign::Left).set_indent(1),
            inert: text.clone().set_quote_prefix(),
            hidden: Format::new().set_background_color(Color::RGB(HIDDEN)),
            count: number("#,##0"),
            level: number("0.0"),
            decimal: number("0.00"),
            share: number("0%"),
            prose: wrapped,
            text,
        }
    }
}

/// The range of a table on its sheet; rows and columns count from 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct TableRange {
    /// Row of the header.
    pub head: u32,
    /// First row of data.
    pub first: u32,
    /// Last row of data; `first - 1` if there is none.
    pub last: u32,
}

/// A sheet under construction.
pub(super) struct Sheet {
    pub worksheet: Worksheet,
    pub name: String,
    pub formats: Formats,
    /// The next free row.
    pub next: u32,
    described: Vec<(String, String)>,
}

impl Sheet {
    pub(super) fn new(name: String, formats: Formats) -> Result<Self, XlsxError> {
        let mut worksheet = Worksheet::new();
        worksheet.set_name(&name)?.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        worksheet.set_footer("&L&A&R&P / &N");
        Ok(Self { worksheet, name, formats, next: 0, described: Vec::new() })
    }

    pub(super) fn into_parts(self) -> (String, Worksheet, Vec<(String, String)>) {
        (self.name, self.worksheet, self.described)
    }

    /// Writes a table starting at the next free row.
    pub(super) fn table(&mut self, columns: &[Column], rows: &[Vec<Cell>]) -> Result<TableRange, XlsxError> {
        let head = self.next;
        let mut height: f64 = 1.0;
        for (i, (column, c)) in columns.iter().zip(0..).enumerate() {
            let numbers = rows.iter().any(|row| row.get(i).is_some_and(Cell::is_number));
            let format = if numbers { &self.formats.number_head } else { &self.formats.head };
            self.worksheet.write_string_with_format(head, c, safe(&column.head), format)?;
            // Bold, and with room for the sign of the filter.
            height = height.max(lines(&column.head, f64::from(column.width) * 0.8));
            self.worksheet.set_column_width(c, column.width)?;
            if !column.meaning.is_empty() {
                self.described.push((column.head.clone(), column.meaning.clone()));
            }
        }
        self.worksheet.set_row_height(head, height * LINE + 3.0)?;
        self.next += 1;
        for row in rows {
            // Not every program finds the height of a row itself.
            let height = row.iter().zip(columns).map(|(cell, column)| cell.lines(column.width)).fold(1.0, f64::max);
            if height > 1.0 {
                self.worksheet.set_row_height(self.next, height.min(MOST_LINES) * LINE)?;
            }
            for (cell, c) in row.iter().zip(0..) {
                self.cell(self.next, c, cell)?;
            }
            self.next += 1;
        }
        let place = TableRange { head, first: head + 1, last: self.next - 1 };
        if let (Some(last), false) = (last_column(columns.len()), rows.is_empty()) {
            // Codes of options are words that look like numbers.
            self.worksheet.ignore_error_range(place.first, 0, place.last, last, IgnoreError::NumberStoredAsText)?;
        }
        Ok(place)
    }

    /// Writes the only table of a sheet. Its header and its first `columns` are frozen and repeated on each printed
    /// page.
    pub(super) fn whole_table(
        &mut self,
        columns: &[Column],
        rows: &[Vec<Cell>],
        frozen: u16,
    ) -> Result<TableRange, XlsxError> {
        let place = self.table(columns, rows)?;
        self.worksheet.set_freeze_panes(place.first, frozen)?;
        self.worksheet.set_repeat_rows(place.head, place.head)?;
        if let (Some(last), false) = (last_column(columns.len()), rows.is_empty()) {
            self.worksheet.autofilter(place.head, 0, place.last, last)?;
        }
        Ok(place)
    }

    fn cell(&mut self, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
        let (worksheet, formats) = (&mut self.worksheet, &self.formats);
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => {
                let text = safe(text);
                let format = if starts_formula(text.as_bytes()) { &formats.inert } else { &formats.text };
                worksheet.write_string_with_format(row, column, text, format)?;
            }
            #[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
            Cell::Count(count) => {
                worksheet.write_number_with_format(row, column, *count as f64, &formats.count)?;
            }
            Cell::Level(level) => {
                worksheet.write_number_with_format(row, column, *level, &formats.level)?;
            }
            Cell::Decimal(value) => {
                worksheet.write_number_with_format(row, column, *value, &formats.decimal)?;
            }
            Cell::Share(share) => {
                worksheet.write_number_with_format(row, column, *share, &formats.share)?;
            }
            Cell::Hidden(why) => {
                worksheet.write_blank(row, column, &formats.hidden)?;
                worksheet.insert_note(row, column, &Note::new(why).add_author_prefix(false))?;
            }
        }
        Ok(())
    }

    /// Colours levels from 1 to `top`, in the columns `from` to `to` of a table.
    pub(super) fn colour(&mut self, place: TableRange, (from, to): (u16, u16), top: usize) -> Result<(), XlsxError> {
        if place.last < place.first || to < from {
            return Ok(());
        }
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let top = top as f64;
        let [low, middle, high] = SCALE.map(Color::RGB);
        let scale = ConditionalFormat3ColorScale::new()
            .set_minimum(ConditionalFormatType::Number, 1)
            .set_midpoint(ConditionalFormatType::Number, f64::midpoint(1.0, top))
            .set_maximum(ConditionalFormatType::Number, top)
            .set_minimum_color(low)
            .set_midpoint_color(middle)
            .set_maximum_color(high);
        self.worksheet.add_conditional_format(place.first, from, place.last, to, &scale)?;
        Ok(())
    }
}

/// The last of so many columns.
pub(super) fn last_column(columns: usize) -> Option<u16> {
    u16::try_from(columns.checked_sub(1)?).ok()
}

/// `text` as a cell can hold it: over any number of lines, without signs that XML cannot write, not too long.
pub(in crate::report) fn safe(text: &str) -> String {
    let text = sanitize::block(text);
    let written = text.chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'));
    written.take_while(within(LONGEST_TEXT - 1)).collect()
}

/// Whether a character fits behind those that were asked about before it, where there is room for so many of UTF-16.
pub(in crate::report) fn within(room: usize) -> impl FnMut(&char) -> bool {
    let mut room = Some(room);
    move |c| {
        room = room.and_then(|room| room.checked_sub(c.len_utf16()));
        room.is_some()
    }
}
