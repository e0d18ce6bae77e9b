//! Any bytes as a table: every block size gives the same records.
#![no_main]

use allyscope::responses::blocks::{Block, Blocks, Records, sniff_delimiter};
use libfuzzer_sys::fuzz_target;

fn records(data: &[u8], delimiter: u8, size: usize) -> Option<Vec<(u64, Vec<Vec<u8>>)>> {
    let mut blocks = Blocks::new(data, delimiter, size);
    let (mut block, mut reader, mut all) = (Block::default(), Records::new(delimiter), Vec::new());
    while blocks.next(&mut block).ok()? {
        reader.each(&block, |record| all.push((record.line, record.cells().map(<[u8]>::to_vec).collect()))).ok()?;
    }
    Some(all)
}

fuzz_target!(|data: &[u8]| {
    let delimiter = sniff_delimiter(data);
    let whole = records(data, delimiter, 1 << 20);
    for size in [1, 7, 64] {
        assert_eq!(records(data, delimiter, size), whole, "blocks of {size}");
    }
});
