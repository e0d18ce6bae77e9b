//! The supported languages and their number formats.

/// A supported language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Italian.
    Italian,
    /// Polish.
    Polish,
    /// Spanish.
    Spanish,
    /// Romanian.
    Romanian,
    /// Lithuanian.
    Lithuanian,
}

impl Language {
    /// All languages, English first.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Italian, Self::Polish, Self::Spanish, Self::Romanian, Self::Lithuanian];

    /// The language tag, such as `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
            Self::Polish => "pl",
            Self::Spanish => "es",
            Self::Romanian => "ro",
            Self::Lithuanian => "lt",
        }
    }

    /// What the language is called in itself, such as `Italiano`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Italian => "Italiano",
            Self::Polish => "Polski",
            Self::Spanish => "Español",
            Self::Romanian => "Română",
            Self::Lithuanian => "Lietuvių",
        }
    }

    /// The language of a tag or locale, ignoring region and encoding: `it`, `it-IT`, `it_IT.UTF-8`.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The decimal separator.
    #[must_use]
    pub fn decimal_sign(self) -> char {
        if self == Self::English { '.' } else { ',' }
    }

    /// The thousands separator.
    #[must_use]
    pub fn thousands_sign(self) -> char {
        match self {
            Self::English => ',',
            Self::Italian | Self::Spanish | Self::Romanian => '.',
            // A no-break space.
            Self::Polish | Self::Lithuanian => '\u{a0}',
        }
    }

    /// Formats digits with a decimal point in this language: with its decimal separator and, if `grouped`, its
    /// thousands separators.
    pub(super) fn written(self, digits: &str, grouped: bool) -> String {
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
        let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
        let mut written = String::from(sign);
        self.push_whole(&mut written, whole.bytes(), grouped);
        if let Some(fraction) = fraction {
            written.push(self.decimal_sign());
            written.push_str(fraction);
        }
        written
    }

    /// Appends an integer in the format of this language.
    pub(super) fn push_count(self, out: &mut String, count: i64) {
        if count < 0 {
            out.push('-');
        }
        let mut rest = count.unsigned_abs();
        // From the last digit to the first.
        let mut digits = [0; 20];
        let mut length = 0;
        while rest > 0 || length == 0 {
            digits[length] = b'0' + (rest % 10) as u8;
            length += 1;
            rest /= 10;
        }
        self.push_whole(out, digits[..length].iter().rev().copied(), true);
    }

    /// Appends `value` with `decimals` decimals in the format of this language, rounded as by [`tie_up`].
    pub(super) fn push_decimal(self, out: &mut String, value: f64, decimals: usize) {
        /// Up to this magnitude the number of ten-thousandths fits an integer, which is faster to format than a float.
        const MOST: f64 = 1e9;
        let value = tie_up(value, decimals);
        if decimals > 4 || value.is_nan() || value.abs() >= MOST {
            return out.push_str(&self.written(&format!("{value:.decimals$}"), true));
        }
        let unit = [1, 10, 100, 1000, 10_000][decimals];
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "below the most")]
        let units = (value * unit as f64).round() as i64;
        // Negative zero has no integer representation.
        out.push_str(if units < 0 && units / unit == 0 { "-" } else { "" });
        self.push_count(out, units / unit);
        if decimals > 0 {
            out.push(self.decimal_sign());
        }
        let fraction = (units % unit).unsigned_abs();
        let places = std::iter::successors(Some(unit.unsigned_abs() / 10), |place| Some(place / 10));
        places.take(decimals).for_each(|place| out.push(char::from(b'0' + (fraction / place % 10) as u8)));
    }

    /// Appends the ASCII digits of an integer, if `grouped` with thousands separators.
    fn push_whole(self, out: &mut String, digits: impl ExactSizeIterator<Item = u8>, grouped: bool) {
        let count = digits.len();
        for (i, digit) in digits.enumerate() {
            if grouped && i > 0 && (count - i).is_multiple_of(3) {
                out.push(self.thousands_sign());
            }
            out.push(char::from(digit));
        }
    }
}

/// Rounds `value` to `decimals`. Values within 1e-9 of a tie are rounded away from zero, so that a level of 2.25
/// becomes 2.3 regardless of floating-point error.
pub(super) fn tie_up(value: f64, decimals: usize) -> f64 {
    let unit = 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let magnitude = ((value.abs() + 1e-9) * unit + 0.5).floor() / unit;
    // Without copysign, so that a negative value that rounds to zero is not written "-0.0".
    if value < 0.0 && magnitude > 0.0 { -magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    use super::{Language, tie_up};

    #[test]
    fn tags_and_locales_name_languages() {
        for tag in ["it", "IT", "it-IT", "it_IT.UTF-8", "it_IT@euro"] {
            assert_eq!(Language::find(tag), Some(Language::Italian), "{tag}");
        }
        for tag in ["", "C", "C.UTF-8", "POSIX", "ita", "pt", "_it", "english"] {
            assert_eq!(Language::find(tag), None, "{tag}");
        }
    }

    #[test]
    fn numbers_are_rounded_and_written_the_same_whatever_their_size() {
        for language in [Language::English, Language::Polish] {
            for n in -30_000..30_000 {
                for value in [f64::from(n) / 40.0, f64::from(n) * 33_333.35] {
                    for decimals in 0..6 {
                        let digits = format!("{:.decimals$}", tie_up(value, decimals));
                        let mut shown = String::new();
                        language.push_decimal(&mut shown, value, decimals);
                        assert_eq!(shown, language.written(&digits, true), "{value}");
                    }
                }
            }
        }
    }

    #[test]
    fn numbers_are_written_as_people_write_them() {
        let written = |language: Language, digits| language.written(digits, true);
        assert_eq!(written(Language::English, "1234567.5"), "1,234,567.5");
        assert_eq!(written(Language::Italian, "-1234.25"), "-1.234,25");
        assert_eq!(written(Language::Polish, "100000"), "100\u{a0}000");
        assert_eq!(written(Language::Lithuanian, "999"), "999");
        assert_eq!(Language::Spanish.written("1234.5", false), "1234,5");
    }
}
