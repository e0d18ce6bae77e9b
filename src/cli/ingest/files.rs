//! Opens files of responses: unpacks and decodes each, and tells its kind.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::{Path, PathBuf};

use encoding_rs_io::DecodeReaderBytesBuilder;
use flate2::read::MultiGzDecoder;

use super::delimiter::{Unwrapped, known_delimiter};
use super::job::Ingest;
use super::texts::{listed, shortened_name};
use crate::cli::error::CliError;
use crate::cli::input;
use crate::message;
use crate::responses::blocks::{
    BLOCK, Block, Blocks, MAX_COLUMNS, MAX_RECORD, Records, declared_delimiter, sniff_delimiter,
};
use crate::responses::{
    AnswersFile, CodePage, ColumnFault, Columns, HEAD_ROWS, Header, JsonBlocks, Kind, Objects, ReadError, Sheet,
    SheetReader, Sheets, WorkbookFault, code_page, find_header, header, kind, open_sheets, other_scales,
    unsupported_delimiter, xml,
};
use crate::text::decode::{MAX_BYTES, is_plainly_utf8};
use crate::text::diagnostic::Source;

/// The largest workbook that is read, in bytes.
const MAX_WORKBOOK: u64 = 100 * 1024 * 1024;

type Input = Box<dyn Read + Send>;

/// A file of responses, opened.
pub(super) enum Opened {
    Table(Box<Table>),
    /// Sheets of a workbook, each to be read before the next.
    Sheets(Vec<OpenedSheet>),
    Json(Json),
    Answers(Source),
    /// Result codes, one a line.
    Codes(Source),
}

/// A sheet whose header has not been read yet.
pub(super) struct OpenedSheet {
    /// The file, and the sheet where there are several, as shown in messages.
    pub path: PathBuf,
    reader: SheetReader,
}

impl OpenedSheet {
    /// Reads the header.
    pub(super) fn table(self, ingest: &Ingest<'_>) -> Result<Table, CliError> {
        table(Blocks::new(Box::new(self.reader), b',', BLOCK), b',', &self.path, ingest)
    }
}

/// A table whose header has been read.
pub(super) struct Table {
    pub blocks: Blocks<Input>,
    pub delimiter: u8,
    /// The header as it stands in the file, and the further rows of it.
    pub header: Vec<Vec<u8>>,
    /// Rows below the header that are headers too.
    pub skip: u64,
    pub columns: Columns,
    /// The encoding of cells that are no UTF-8.
    pub page: CodePage,
    /// Why the columns cannot be used, if they cannot.
    pub faults: Vec<ColumnFault>,
    /// Records read together with the header.
    pub first: Block,
}

/// JSON objects.
pub(super) struct Json {
    pub blocks: JsonBlocks<Input>,
    /// Whether they stand in a list.
    pub list: bool,
}

impl Json {
    fn opened(input: Input, objects: Objects) -> Opened {
        let blocks = JsonBlocks::new(input, objects, BLOCK);
        Opened::Json(Self { blocks, list: objects != Objects::Lines })
    }
}

/// A failure to read `path`: of the system, or of the format.
pub(super) fn failed(path: &Path, error: io::Error) -> CliError {
    let name = path.display().to_string();
    if let Some(fault) = error.get_ref().and_then(|inner| inner.downcast_ref::<WorkbookFault>()) {
        return workbook_failure(*fault, path);
    }
    if let Some(fault) = ReadError::of(&error) {
        return CliError::Input(match fault {
            ReadError::TooLong => message!("score-too-long", path = name, most = MAX_RECORD / (1024 * 1024)),
            ReadError::ListOpen => message!("score-list-open", path = name),
            ReadError::TextAfterList => message!("score-list-behind", path = name),
            ReadError::SeveralLists => message!("score-several-lists", path = name),
        });
    }
    match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData => {
            CliError::Input(message!("score-gzip", path = name))
        }
        _ => CliError::reading(path, error),
    }
}

fn head_of(reader: &mut impl Read, path: &Path) -> Result<Vec<u8>, CliError> {
    let mut head = Vec::new();
    reader.take(BLOCK as u64).read_to_end(&mut head).map_err(|error| failed(path, error))?;
    Ok(head)
}

/// Opens a file, unpacks gzip, decodes UTF-16 or a named encoding, and drops the byte order mark: its beginning, and
/// the rest.
fn unpacked(path: &Path, ingest: &Ingest<'_>) -> Result<(Vec<u8>, Input), CliError> {
    let mut reader: Input = if path.as_os_str() == "-" {
        Box::new(Cursor::new(ingest.options.piped.clone()).chain(io::stdin()))
    } else {
        Box::new(File::open(path).map_err(|error| CliError::reading(path, error))?)
    };
    let mut head = head_of(&mut reader, path)?;
    if kind(&head) == Kind::Gzip {
        reader = Box::new(MultiGzDecoder::new(Cursor::new(head).chain(reader)));
        head = head_of(&mut reader, path)?;
    }
    let packed = matches!(kind(&head), Kind::Workbook | Kind::OldWorkbook | Kind::LockedWorkbook | Kind::Gzip);
    let encoding = ingest.encoding.filter(|_| !packed && !is_plainly_utf8(&head));
    if kind(&head) == Kind::Utf16 || encoding.is_some() {
        let whole = Cursor::new(head).chain(reader);
        reader = Box::new(DecodeReaderBytesBuilder::new().encoding(encoding).bom_override(true).build(whole));
        head = head_of(&mut reader, path)?;
    }
    let mark = [&b"\xef\xbb\xbf"[..], b"\xff\xfe"].into_iter().find(|mark| head.starts_with(mark));
    head.drain(..mark.map_or(0, <[u8]>::len));
    // Old programs for the Mac end lines with a carriage return alone.
    let before_last = head.len().saturating_sub(1);
    if !packed && head[..before_last].contains(&b'\r') && !head.contains(&b'\n') {
        reader = Box::new(LinesOfMac(Cursor::new(head).chain(reader)));
        head = head_of(&mut reader, path)?;
    }
    Ok((head, reader))
}

/// Reads carriage returns as line feeds.
struct LinesOfMac<R>(R);

impl<R: Read> Read for LinesOfMac<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(buffer)?;
        buffer[..read].iter_mut().filter(|byte| **byte == b'\r').for_each(|byte| *byte = b'\n');
        Ok(read)
    }
}

/// Opens a file and reads as much as tells its kind.
pub(super) fn open(path: &Path, ingest: &Ingest<'_>) -> Result<Opened, CliError> {
    if let Some(code) = input::code(path) {
        return Ok(Opened::Codes(code));
    }
    let (mut head, reader) = unpacked(path, ingest)?;
    if let Some((delimiter, length)) = declared_delimiter(&head) {
        head.drain(..length);
        let whole: Input = Box::new(Cursor::new(head).chain(reader));
        let table = table(Blocks::behind_a_line(whole, delimiter, BLOCK), delimiter, path, ingest)?;
        return Ok(Opened::Table(Box::new(table)));
    }
    let name = || ingest.name(path);
    if let Some(delimiter) = unsupported_delimiter(&head) {
        return Err(CliError::Input(message!("score-delimiter", path = name(), delimiter = delimiter)));
    }
    let kind = kind(&head);
    let delimiter = sniff_delimiter(&head);
    let (delimiter, is_wrapped) = match kind {
        Kind::Csv => known_delimiter(&head, delimiter, ingest),
        _ => (delimiter, false),
    };
    let whole: Input = Box::new(Cursor::new(head).chain(reader));
    Err(CliError::Input(match kind {
        Kind::Csv => {
            let whole = if is_wrapped { Box::new(Unwrapped::new(whole, delimiter)) } else { whole };
            let table = table(Blocks::new(whole, delimiter, BLOCK), delimiter, path, ingest)?;
            return Ok(Opened::Table(Box::new(table)));
        }
        Kind::JsonLines => return Ok(Json::opened(whole, Objects::Lines)),
        Kind::JsonArray => return Ok(Json::opened(whole, Objects::List)),
        Kind::JsonWithin => return Ok(Json::opened(whole, Objects::Within)),
        Kind::JsonObject => {
            let source = text(whole, path)?;
            if AnswersFile::parse(&source.text).questionnaire().is_some() {
                return Ok(Opened::Answers(source));
            }
            return Ok(Json::opened(Box::new(Cursor::new(format!("[{}]", source.text))), Objects::List));
        }
        Kind::Toml => return Ok(Opened::Answers(text(whole, path)?)),
        Kind::Codes => return Ok(Opened::Codes(text(whole, path)?)),
        Kind::Workbook => return workbook(whole, path, ingest),
        Kind::OldWorkbook => message!("score-old-workbook", path = name()),
        Kind::LockedWorkbook => message!("score-password", path = name()),
        Kind::Markup => match xml::submission(&text(whole, path)?.text) {
            Some(object) => return Ok(Json::opened(Box::new(Cursor::new(format!("[{object}]"))), Objects::List)),
            None => message!("score-markup", path = name()),
        },
        Kind::NoText => message!("score-no-text", path = name()),
        // What is still packed or in UTF-16 was so twice.
        Kind::Gzip | Kind::Utf16 => message!("score-gzip", path = name()),
        Kind::Empty => message!("score-empty", path = name()),
    }))
}

/// A file of one respondent, whole.
fn text(reader: Input, path: &Path) -> Result<Source, CliError> {
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| failed(path, error))?;
    input::decoded(path, &bytes)
}

fn workbook(reader: Input, path: &Path, ingest: &Ingest<'_>) -> Result<Opened, CliError> {
    let questions = |rows: &[Vec<String>]| {
        let safe = |row: &Vec<String>| row.iter().map(|cell| header(cell.as_bytes(), CodePage::default())).collect();
        let rows: Vec<Vec<String>> = rows.iter().map(safe).collect();
        find_header(&rows, ingest.lexicon(), ingest.mapping()).columns.answered().collect()
    };
    let sheets = match workbook_file(path) {
        Some((_, length)) if length > MAX_WORKBOOK => Err(WorkbookFault::TooLarge),
        Some((file, _)) => open_sheets(BufReader::new(file), questions),
        None => {
            // What comes through a pipe, or is packed, cannot be read here and there.
            let mut bytes = Vec::new();
            reader.take(MAX_WORKBOOK + 1).read_to_end(&mut bytes).map_err(|error| failed(path, error))?;
            let fits = bytes.len() as u64 <= MAX_WORKBOOK;
            if fits { open_sheets(Cursor::new(bytes), questions) } else { Err(WorkbookFault::TooLarge) }
        }
    };
    let Sheets { read, others, are_several } = sheets.map_err(|fault| workbook_failure(fault, path))?;
    let name = ingest.name(path);
    if read.len() > 1 || !others.is_empty() {
        let names: Vec<String> = read.iter().map(|sheet| shortened_name(&sheet.name)).collect();
        ingest.info(&message!("score-sheets", path = &name, names = names.join(", ")));
    }
    if !others.is_empty() {
        let others: Vec<String> = others.iter().map(|sheet| shortened_name(sheet)).collect();
        ingest.info(&message!("score-sheets-left", path = &name, names = listed(&others, &ingest.ui.messages)));
    }
    let shown = |sheet: &str| if are_several { format!("{name} ({sheet})").into() } else { path.to_owned() };
    let opened = |sheet: Sheet| OpenedSheet { path: shown(&sheet.name), reader: sheet.reader };
    Ok(Opened::Sheets(read.into_iter().map(opened).collect()))
}

/// The file itself and its length, if it is a workbook as it stands on the disk.
fn workbook_file(path: &Path) -> Option<(File, u64)> {
    // To open a pipe again could wait for ever.
    let about = std::fs::metadata(path).ok().filter(|about| about.is_file() && path.as_os_str() != "-")?;
    let mut file = File::open(path).ok()?;
    let mut head = [0; 4];
    file.read_exact(&mut head).ok()?;
    file.rewind().ok()?;
    (kind(&head) == Kind::Workbook).then_some((file, about.len()))
}

fn workbook_failure(fault: WorkbookFault, path: &Path) -> CliError {
    let name = path.display().to_string();
    CliError::Input(match fault {
        WorkbookFault::Broken => message!("score-no-workbook", path = name),
        WorkbookFault::TooLarge => message!("score-large-workbook", path = name),
        WorkbookFault::OtherArchive => message!("score-archive", path = name),
        WorkbookFault::Empty => message!("score-empty", path = name),
    })
}

/// Reads the header of a table.
fn table(mut blocks: Blocks<Input>, delimiter: u8, path: &Path, ingest: &Ingest<'_>) -> Result<Table, CliError> {
    let mut first = Block::default();
    blocks.next(&mut first).map_err(|error| failed(path, error))?;
    let name = || path.display().to_string();
    let (mut rows, mut raw, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    let page = code_page(&first, delimiter, &ingest.cells, ingest.mapping());
    let read = Records::new(delimiter).each(&first, |record| {
        if rows.len() < HEAD_ROWS {
            rows.push((0..record.len()).map(|i| header(record.cell(i), page)).collect());
            raw.push(record.raw.to_vec());
            lines.push(record.line.to_string());
        }
    });
    read.map_err(|line| too_wide(path, line))?;
    if rows.is_empty() {
        return Err(CliError::Input(message!("score-empty", path = name())));
    }
    let Header { first: top, last, columns, mut faults } = find_header(&rows, ingest.lexicon(), ingest.mapping());
    if top > 0 {
        ingest.info(&message!("score-header-line", path = name(), line = lines[top].as_str()));
    }
    // The three rows of Qualtrics need no word.
    if last == top + 1 {
        ingest.info(&message!("score-second-header", path = name(), line = lines[last].as_str()));
    }
    let (header, skip) = (raw[top..=last].to_vec(), last as u64);
    faults.extend(other_scales(&first, delimiter, skip, &columns, &ingest.cells));
    Ok(Table { blocks, delimiter, header, skip, columns, page, faults, first })
}

/// A record has more cells than any table of responses.
pub(super) fn too_wide(path: &Path, line: u64) -> CliError {
    let (path, line) = (path.display().to_string(), line.to_string());
    CliError::Input(message!("score-too-wide", path = path, line = line, most = MAX_COLUMNS))
}
