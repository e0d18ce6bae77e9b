//! Limits on the parts of a workbook, checked before anything reads them: a file of a megabyte can hold hundreds of
//! megabytes of XML, and each empty element of those needs memory of its own.

use std::io::{Read, Seek};

use memchr::memchr;

use super::read_error::WorkbookFault;

/// The largest part of a workbook, in bytes.
const MAX_PART: u64 = 200 * 1024 * 1024;

/// The largest size of all parts together, in bytes.
const MAX_PARTS: u64 = 1024 * 1024 * 1024;

/// The largest size of the shared strings, which are held in memory, in bytes.
const MAX_STRINGS: u64 = 128 * 1024 * 1024;

/// The longest tag, or text between two tags, in bytes; a cell holds 32,767 characters.
const MAX_TEXT: u64 = 1024 * 1024;

/// How many elements of a kind the parts may have: shared strings, cell formats, number formats, sheets, names of cells,
/// and relations of parts. All of these are held in memory.
const MAX_ELEMENTS: [(&[u8], u64); 6] = [
    (b"si", 4_000_000),
    (b"xf", 1_000_000),
    (b"numFmt", 100_000),
    (b"sheet", 10_000),
    (b"definedName", 200_000),
    (b"Relationship", 1_000_000),
];

/// The highest number of a shared formula.
const MAX_FORMULAS: u64 = 1_000_000;

/// The longest beginning of a tag that is looked at, in bytes.
const MAX_TAG: usize = 1024;

/// Size of the pieces in which parts are decompressed, in bytes.
const PIECE: usize = 64 * 1024;

/// Decompresses every part once to check its limits: the sizes and counts that an archive states may be wrong.
///
/// # Errors
///
/// An archive that is broken, too large, or no workbook.
pub(super) fn check(source: &mut (impl Read + Seek)) -> Result<(), WorkbookFault> {
    let mut archive = zip::ZipArchive::new(source).map_err(|_| WorkbookFault::Broken)?;
    let (mut is_workbook, mut all) = (false, 0);
    let mut scan = Scan::default();
    let mut piece = vec![0; PIECE];
    for i in 0..archive.len() {
        let Ok(mut part) = archive.by_index(i) else { continue };
        let name = part.name().map(|name| name.replace('\\', "/").to_ascii_lowercase()).unwrap_or_default();
        is_workbook |= name == "xl/workbook.xml";
        let most = if name == "xl/sharedstrings.xml" { MAX_STRINGS } else { MAX_PART };
        scan.begin_part(name.starts_with("xl/media/"));
        let mut size = 0;
        loop {
            let read = part.read(&mut piece).map_err(|_| WorkbookFault::Broken)?;
            if read == 0 {
                break;
            }
            size += read as u64;
            all += read as u64;
            if size > most || all > MAX_PARTS || !scan.is_within_limits(&piece[..read]) {
                return Err(WorkbookFault::TooLarge);
            }
        }
    }
    if is_workbook { Ok(()) } else { Err(WorkbookFault::OtherArchive) }
}

/// Counts elements and measures texts, piece by piece.
#[derive(Debug, Default)]
struct Scan {
    /// Number of elements of each kind.
    counts: [u64; MAX_ELEMENTS.len()],
    /// Whether the part is a picture, which is no XML and is never read.
    is_picture: bool,
    /// Bytes since the last `<`.
    text: u64,
    /// Bytes since the last shared string began, if the part has any.
    string: Option<u64>,
    /// The beginning of a tag, without `<`, until its end is found.
    tag: Option<Vec<u8>>,
}

impl Scan {
    fn begin_part(&mut self, is_picture: bool) {
        *self = Self { counts: self.counts, is_picture, ..Self::default() };
    }

    fn is_within_limits(&mut self, mut piece: &[u8]) -> bool {
        if self.is_picture {
            return true;
        }
        loop {
            let next = memchr(b'<', piece);
            let before = &piece[..next.unwrap_or(piece.len())];
            self.text += before.len() as u64;
            self.string = self.string.map(|string| string + before.len() as u64);
            if self.text > MAX_TEXT || self.string.is_some_and(|string| string > MAX_TEXT) {
                return false;
            }
            if let Some(mut tag) = self.tag.take() {
                // A tag ends where the next one begins too.
                let end = memchr(b'>', before);
                let rest = &before[..end.unwrap_or(before.len()).min(MAX_TAG - tag.len())];
                let is_whole = end.is_some() || next.is_some() || tag.len() + rest.len() == MAX_TAG;
                if is_whole && tag.is_empty() {
                    if !self.take_tag(rest) {
                        return false;
                    }
                } else {
                    tag.extend_from_slice(rest);
                    if !is_whole {
                        self.tag = Some(tag);
                    } else if !self.take_tag(&tag) {
                        return false;
                    }
                }
            }
            let Some(next) = next else { return true };
            (self.text, self.tag) = (0, Some(Vec::new()));
            piece = &piece[next + 1..];
        }
    }

    /// Counts the element that a tag begins.
    fn take_tag(&mut self, tag: &[u8]) -> bool {
        let end = tag.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'/');
        let name = &tag[..end.unwrap_or(tag.len())];
        let name = &name[memchr(b':', name).map_or(0, |colon| colon + 1)..];
        // Memory is reserved for as many shared strings as there are said to be, and shared formulas up to any number.
        let stated = match name {
            b"sst" => Some((&b"uniqueCount"[..], MAX_ELEMENTS[0].1)),
            b"f" => Some((&b"si"[..], MAX_FORMULAS)),
            _ => None,
        };
        if let Some((attribute, most)) = stated {
            return tag.len() < MAX_TAG && number(tag, attribute).is_none_or(|number| number <= most);
        }
        let Some(kind) = MAX_ELEMENTS.iter().position(|(known, _)| *known == name) else { return true };
        if kind == 0 {
            self.string = Some(0);
        }
        self.counts[kind] += 1;
        self.counts[kind] <= MAX_ELEMENTS[kind].1
    }
}

/// The number in an attribute of a tag.
fn number(tag: &[u8], attribute: &[u8]) -> Option<u64> {
    let value = &tag[memchr::memmem::find(tag, attribute)? + attribute.len()..];
    let digits = value.iter().skip_while(|byte| !byte.is_ascii_digit());
    let digits: String = digits.take_while(|byte| byte.is_ascii_digit()).map(|&byte| char::from(byte)).collect();
    Some(digits.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an XML part is within the limits, read in pieces of `size` bytes.
    fn passes(xml: &[u8], size: usize) -> bool {
        let mut scan = Scan::default();
        xml.chunks(size).all(|piece| scan.is_within_limits(piece))
    }

    #[test]
    fn limits_hold_for_pieces_of_every_size() {
        let string = |len: usize| format!("<sst><si><t>{}</t></si><si/></sst>", "x".repeat(len)).into_bytes();
        let runs = format!("<sst><si>{}</si></sst>", format!("<r><t>{}</t></r>", "x".repeat(1000)).repeat(1100));
        let sst = |count: &str| format!("<?xml?>\n<x:sst count=\"1\" uniqueCount='{count}'><si/></x:sst>").into_bytes();
        let other = format!("<worksheet>{}</worksheet>", "<c><v>1</v></c>".repeat(100_000)).into_bytes();
        let formula = |number: &str| format!("<f t=\"shared\" ref=\"A1\" si=\"{number}\">1</f>").into_bytes();
        for size in [1, 2, 7, 64 * 1024, usize::MAX] {
            assert!(passes(&formula("7"), size) && !passes(&formula("4000000000"), size), "{size}");
            assert!(passes(&string(100_000), size) && passes(&sst("2"), size) && passes(&other, size), "{size}");
            assert!(!passes(&string(1_100_000), size) && !passes(runs.as_bytes(), size), "{size}");
            assert!(!passes(&sst("4000000000"), size) && !passes(&sst("99999999999999999999999"), size), "{size}");
        }
    }

    #[test]
    fn elements_are_counted_by_their_names() {
        for (name, most) in MAX_ELEMENTS.iter().filter(|(_, most)| *most <= 200_000) {
            let name = String::from_utf8(name.to_vec()).unwrap();
            for element in [format!("<{name}/>"), format!("<x:{name} a=\"b\" />"), format!("<{name}\n></{name}>")] {
                let elements = |count: u64| element.repeat(usize::try_from(count).unwrap()).into_bytes();
                assert!(passes(&elements(*most), PIECE), "{element}");
                assert!(!passes(&elements(most + 1), PIECE), "{element}");
            }
        }
    }
}
