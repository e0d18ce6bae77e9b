//! Charts as inline SVG. They contain no colours: each element has a class, and the style sheet of the page
//! sets its look for light mode, dark mode and print. No element has a `style` attribute, which the content
//! security policy of the pages forbids.
//!
//! A chart that carries information of its own has a title and a description. A bar in a table cell repeats
//! the number in the cell and is hidden from screen readers.

mod bar;
mod people;
mod radar;
mod scale;
mod slope;

use std::fmt::Write as _;

pub use bar::{count_bar, level_bar};
pub use people::{Strip, share_bar, stack};
pub use radar::{Mark, Radar};
pub use scale::Scale;
pub use slope::Slope;

/// A stretch of a scale, both ends in [0, 1].
pub type Stretch = (f64, f64);

/// Appends `text` with all that XML takes for markup made plain.
pub fn escape(out: &mut String, text: &str) {
    if !has_byte(text, |byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'')) {
        return out.push_str(text);
    }
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

/// Whether `text` has such a byte. All are looked at, for many at once are seen sooner than one by one up to
/// the first.
pub(in crate::report) fn has_byte(text: &str, is_such: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |found, byte| found | is_such(byte))
}

/// Appends `value` with one decimal at the most: a tenth of a pixel or of a percent is not seen.
fn number(out: &mut String, value: f64) {
    #[expect(clippy::cast_possible_truncation, reason = "a place on a page")]
    let tenths = (value * 10.0 + 0.5_f64.copysign(value)) as i32;
    if tenths < 0 {
        out.push('-');
    }
    let tenths = tenths.unsigned_abs() as usize;
    let (whole, tenth) = (tenths / 10, tenths % 10);
    if whole >= 1000 {
        let _ = write!(out, "{whole}");
    } else {
        // Four letters at once and some of them taken back: sooner than as many as there are.
        out.push_str(&WHOLES[4 * whole..4 * whole + 4]);
        let spaces = 1 + usize::from(whole < 100) + usize::from(whole < 10);
        out.truncate(out.len() - spaces);
    }
    if tenth > 0 {
        out.push_str(&TENTHS[2 * tenth..2 * tenth + 2]);
    }
}

/// "0   " to "999 ": a page has hundreds of numbers.
const WHOLES: &str = {
    const DIGITS: [u8; 4000] = {
        let mut digits = [b' '; 4000];
        let mut whole = 0;
        while whole < 1000 {
            let mut at = 4 * whole;
            let mut unit = 100;
            while unit > 0 {
                if whole >= unit || unit == 1 {
                    #[expect(clippy::cast_possible_truncation, reason = "a digit")]
                    let digit = (whole / unit % 10) as u8;
                    digits[at] = b'0' + digit;
                    at += 1;
                }
                unit /= 10;
            }
            whole += 1;
        }
        digits
    };
    match std::str::from_utf8(&DIGITS) {
        Ok(digits) => digits,
        Err(_) => panic!("digits"),
    }
};

const TENTHS: &str = ".0.1.2.3.4.5.6.7.8.9";

/// Appends `name="value"` after a space.
fn attribute(out: &mut String, name: &str, value: f64) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    number(out, value);
    out.push('"');
}

/// Like [`attribute`], as a percentage of the picture's width.
fn percent(out: &mut String, name: &str, share: f64) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    number(out, share * 100.0);
    out.push_str("%\"");
}

/// Closes a line from one point to another.
fn line(out: &mut String, from: (f64, f64), to: (f64, f64)) {
    attribute(out, "x1", from.0);
    attribute(out, "y1", from.1);
    attribute(out, "x2", to.0);
    attribute(out, "y2", to.1);
    out.push_str("/>");
}

/// Appends a stretch of a bar as a thin line with ends.
fn interval(out: &mut String, (lower, upper): Stretch) {
    for (x1, x2, y1, y2) in [(lower, upper, "16", "16"), (lower, lower, "14", "18"), (upper, upper, "14", "18")] {
        out.push_str("<line class=\"possible\"");
        percent(out, "x1", x1);
        percent(out, "x2", x2);
        out.extend([" y1=\"", y1, "\" y2=\"", y2, "\"/>"]);
    }
}

/// The levels from 1 to `count`, and where on a scale they stand, in [0, 1].
fn places(count: usize) -> impl Iterator<Item = (usize, f64)> {
    #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
    (0..count).map(move |level| (level + 1, level as f64 / (count.max(2) - 1) as f64))
}

/// Opens a picture that speaks for itself: `id` is unique on its page.
fn open(out: &mut String, attributes: &str, id: &str, title: &str, description: &str) {
    let _ = write!(out, "<svg {attributes} role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">");
    escape(out, title);
    let _ = write!(out, "</title><desc id=\"{id}-d\">");
    escape(out, description);
    out.push_str("</desc>");
}

#[cfg(test)]
fn drawn(draw: impl FnOnce(&mut String)) -> String {
    let mut out = String::new();
    draw(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let short = |value| drawn(|out| number(out, value));
        assert_eq!([0.0, 12.04, 12.06, -3.25, -0.01, 100.0].map(short), ["0", "12", "12.1", "-3.3", "0", "100"]);
        for tenths in 0..12_000 {
            let value = f64::from(tenths) / 10.0;
            assert_eq!(short(value), value.to_string());
        }
    }

    #[test]
    fn no_text_becomes_markup() {
        let escaped = drawn(|out| escape(out, "<a href='x'>&\""));
        assert_eq!(escaped, "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
    }
}
