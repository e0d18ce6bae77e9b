//! The sheets of a workbook are read as tables, or refused. Input that is no archive holds the XML of a workbook's parts, with a NUL between
//! them: changes of compressed bytes seldom reach a reader.
#![no_main]

use std::io::{Cursor, Read as _, Write as _};

use allyscope::responses::{find_header, open_sheets};
use allyscope_fuzz::CELLS;
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const PARTS: [&str; 6] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
];

fn packed(data: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in PARTS.iter().zip(data.split(|&byte| byte == 0)) {
        archive.start_file(*name, stored).expect("memory takes all");
        archive.write_all(part).expect("memory takes all");
    }
    archive.finish().expect("memory takes all").into_inner()
}

fuzz_target!(|data: &[u8]| {
    let workbook = if data.starts_with(b"PK") { data.to_vec() } else { packed(data) };
    let questions =
        |rows: &[Vec<String>]| find_header(rows, CELLS.lexicon(), None).columns.answered().collect::<Vec<_>>();
    let Ok(sheets) = open_sheets(Cursor::new(workbook), questions) else { return };
    for mut sheet in sheets.read {
        let mut table = Vec::new();
        if sheet.reader.read_to_end(&mut table).is_ok() {
            assert!(std::str::from_utf8(&table).is_ok(), "no UTF-8: {table:?}");
        }
    }
});
