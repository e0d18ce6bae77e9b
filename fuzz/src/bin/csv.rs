//! The rows of a table are read or rejected; names are safe to show, and a row reads the same twice.
#![no_main]

use allyscope::responses::blocks::{BLOCK, Block, Blocks, Records, sniff_delimiter};
use allyscope::responses::{HEAD_ROWS, RowReader, code_page, find_header, header, other_scales};
use allyscope_fuzz::{CELLS, is_safe_line};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let delimiter = sniff_delimiter(data);
    let (mut blocks, mut records, mut first) =
        (Blocks::new(data, delimiter, BLOCK), Records::new(delimiter), Block::default());
    if !blocks.next(&mut first).is_ok_and(|found| found) {
        return;
    }
    let page = code_page(&first, delimiter, &CELLS, None);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let read = records.each(&first, |record| {
        if rows.len() < HEAD_ROWS {
            rows.push(record.cells().map(|cell| header(cell, page)).collect());
        }
    });
    if read.is_err() || rows.is_empty() {
        return;
    }
    assert!(rows.iter().flatten().all(|cell| is_safe_line(cell)), "{rows:?}");
    let found = find_header(&rows, CELLS.lexicon(), None);
    let _ = other_scales(&first, delimiter, found.last as u64, &found.columns, &CELLS);
    let reader = RowReader::new(&found.columns, &CELLS, page);
    let (mut numbers, mut again) = (reader.buffer(), reader.buffer());
    let _ = records.each(&first, |record| {
        let read = reader.read(&record, &mut numbers);
        assert_eq!((reader.read(&record, &mut again), &again), (read, &numbers), "{:?}", record.raw);
        assert!(reader.names(&record).iter().all(|name| is_safe_line(&name.text())), "{:?}", record.raw);
        let _ = (reader.has_text(&record), reader.holds_rows(&record, delimiter), reader.is_total(&record));
        let _ = reader.repeated_header(&record);
    });
});
