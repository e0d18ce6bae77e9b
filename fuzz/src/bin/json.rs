//! JSON objects, and submissions in XML, are read or rejected; names are safe to show, and an object reads the same twice.
#![no_main]

use allyscope::responses::blocks::{BLOCK, Block};
use allyscope::responses::{JsonBlocks, JsonReader, Kind, Objects, each_item, kind, xml};
use allyscope_fuzz::{CELLS, is_safe_line, text};
use libfuzzer_sys::fuzz_target;

fn read(data: &[u8], objects: Objects) {
    let (mut blocks, mut block) = (JsonBlocks::new(data, objects, BLOCK), Block::default());
    let mut reader = JsonReader::new(&CELLS, None);
    let (mut numbers, mut again) = (reader.buffer(), reader.buffer());
    while blocks.next(&mut block).is_ok_and(|found| found) {
        each_item(&block, objects != Objects::Lines, |_, _, item| {
            let row = reader.read(item, &mut numbers);
            assert!(row.names.iter().chain([&row.group]).all(|name| is_safe_line(name)), "{row:?}");
            assert_eq!((reader.read(item, &mut again), &again), (row, &numbers));
        });
    }
    assert!(reader.new_keys.iter().all(|key| is_safe_line(key)), "{:?}", reader.new_keys);
    let _ = blocks.pages();
}

fuzz_target!(|data: &[u8]| {
    match kind(data) {
        Kind::JsonArray => read(data, Objects::List),
        Kind::JsonWithin => read(data, Objects::Within),
        Kind::Markup => {
            if let Some(object) = text(data).and_then(|text| xml::submission(&text)) {
                read(object.as_bytes(), Objects::Lines);
            }
        }
        _ => read(data, Objects::Lines),
    }
});
