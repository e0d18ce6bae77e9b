//! The records of a table, and the objects of JSON, are the same for every block size.
#![no_main]

use allyscope::responses::blocks::{Block, Blocks, Records, sniff_delimiter};
use allyscope::responses::{JsonBlocks, Objects, each_item};
use libfuzzer_sys::fuzz_target;

type Lines<T> = Option<Vec<(u64, T)>>;

fn records(data: &[u8], delimiter: u8, size: usize) -> Lines<Vec<Vec<u8>>> {
    let mut blocks = Blocks::new(data, delimiter, size);
    let (mut block, mut reader, mut all) = (Block::default(), Records::new(delimiter), Vec::new());
    while blocks.next(&mut block).ok()? {
        reader.each(&block, |record| all.push((record.line, record.cells().map(<[u8]>::to_vec).collect()))).ok()?;
    }
    Some(all)
}

fn objects(data: &[u8], objects: Objects, size: usize) -> Lines<Vec<u8>> {
    let mut blocks = JsonBlocks::new(data, objects, size);
    let (mut block, mut all) = (Block::default(), Vec::new());
    while blocks.next(&mut block).ok()? {
        each_item(&block, objects != Objects::Lines, |line, _, item| all.push((line, item.to_vec())));
    }
    blocks.pages().ok()?;
    Some(all)
}

fuzz_target!(|data: &[u8]| {
    let delimiter = sniff_delimiter(data);
    let whole = records(data, delimiter, 1 << 20);
    for size in [1, 7, 64] {
        assert_eq!(records(data, delimiter, size), whole, "records in blocks of {size}");
    }
    for kind in [Objects::Lines, Objects::List, Objects::Within] {
        let whole = objects(data, kind, 1 << 20);
        for size in [1, 7, 64] {
            assert_eq!(objects(data, kind, size), whole, "{kind:?} in blocks of {size}");
        }
    }
});
