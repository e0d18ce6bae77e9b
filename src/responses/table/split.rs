//! Where the cells of a record without quotes start.

use std::ops::Range;

/// A word of eight like bytes, for a byte.
const EACH: u64 = 0x0101_0101_0101_0101;

const WORD: usize = size_of::<u64>();

/// Writes into `starts` where the cells of a `record` in `bytes` start, and behind them where one more would;
/// how many cells there are. Where there is no room for all, only their number is right.
///
/// CellParser are so short that looking at eight bytes at once and keeping what was found costs less than looking
/// for one delimiter after the other; see *Hacker's Delight*, 2nd edition (2013), section 6-1, for finding a
/// byte in a word.
pub(in crate::responses) fn split(bytes: &[u8], record: Range<usize>, delimiter: u8, starts: &mut [usize]) -> usize {
    let delimiters = u64::from(delimiter) * EACH;
    let mut len = 0;
    let mut start = |place: usize| {
        if let Some(start) = starts.get_mut(len) {
            *start = place;
        }
        len += 1;
    };
    start(record.start);
    let mut at = record.start;
    while at < record.end {
        let mut found = zeros(word(&bytes[at..]) ^ delimiters);
        let left = record.end - at;
        if left < WORD {
            // What stands behind the record does not count.
            found &= (1 << (8 * left)) - 1;
        }
        while found != 0 {
            start(at + found.trailing_zeros() as usize / 8 + 1);
            found &= found - 1;
        }
        at += WORD;
    }
    start(record.end + 1);
    len - 1
}

/// The first eight bytes; where there are fewer, zeros behind them.
#[inline]
fn word(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(word) => u64::from_le_bytes(*word),
        None => last_word(bytes),
    }
}

#[cold]
fn last_word(bytes: &[u8]) -> u64 {
    let mut word = [0; WORD];
    word[..bytes.len()].copy_from_slice(bytes);
    u64::from_le_bytes(word)
}

/// The highest bit of each byte of `word` that is 0.
#[inline]
fn zeros(word: u64) -> u64 {
    const LOW: u64 = 0x7f * EACH;
    !(((word & LOW) + LOW) | word | LOW)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::split;

    proptest! {
        #[test]
        fn cells_are_those_between_delimiters(
            bytes in proptest::collection::vec(prop_oneof![Just(b','), any::<u8>()], 0..60),
            before in 0_usize..9,
            behind in 0_usize..9,
        ) {
            let record = before.min(bytes.len())..bytes.len().saturating_sub(behind).max(before.min(bytes.len()));
            let mut starts = [0; 64];
            let len = split(&bytes, record.clone(), b',', &mut starts);
            let cells: Vec<&[u8]> = starts[..=len].windows(2).map(|at| &bytes[at[0]..at[1] - 1]).collect();
            let expected: Vec<&[u8]> = bytes[record].split(|&byte| byte == b',').collect();
            prop_assert_eq!(cells, expected);
            let mut few = [0; 2];
            prop_assert_eq!(split(&bytes, 0..bytes.len(), b',', &mut few), bytes.split(|&byte| byte == b',').count());
        }
    }
}
