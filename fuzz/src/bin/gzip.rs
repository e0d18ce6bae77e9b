//! The whole program scores any file of responses, or refuses it: a file compressed by gzip as the file itself, and no
//! broken gzip.
#![no_main]

use std::io::Write as _;

use allyscope_fuzz::score;
use flate2::Compression;
use flate2::write::GzEncoder;
use libfuzzer_sys::fuzz_target;

const MAGIC: &[u8] = b"\x1f\x8b";

fuzz_target!(|data: &[u8]| {
    if data.starts_with(MAGIC) {
        score(data);
        return;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(data).expect("memory takes all");
    let packed = encoder.finish().expect("memory takes all");
    assert_eq!(score(&packed), score(data));
});
