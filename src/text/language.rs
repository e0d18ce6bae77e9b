//! The languages that the program speaks, and how each writes numbers.

/// A language that the program speaks.
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
    /// All of them, English first.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Italian, Self::Polish, Self::Spanish, Self::Romanian, Self::Lithuanian];

    /// The tag, as in `en`.
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

    /// The language of a tag or locale, whatever its region and encoding: `it`, `it-IT`, `it_IT.UTF-8`.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The sign between whole and fraction.
    #[must_use]
    pub fn decimal_sign(self) -> char {
        if self == Self::English { '.' } else { ',' }
    }

    /// What parts thousands.
    pub(super) fn thousands_sign(self) -> char {
        match self {
            Self::English => ',',
            Self::Italian | Self::Spanish | Self::Romanian => '.',
            // A space at which no line breaks.
            Self::Polish | Self::Lithuanian => '\u{a0}',
        }
    }

    /// A number written with a point, as people write it: with the language's decimal sign and, where
    /// `grouped`, its thousands apart.
    pub(super) fn written(self, digits: &str, grouped: bool) -> String {
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
        let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
        let mut written = String::from(sign);
        for (i, digit) in whole.chars().enumerate() {
            if grouped && i > 0 && (whole.len() - i).is_multiple_of(3) {
                written.push(self.thousands_sign());
            }
            written.push(digit);
        }
        if let Some(fraction) = fraction {
            written.push(self.decimal_sign());
            written.push_str(fraction);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

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
    fn numbers_are_written_as_people_write_them() {
        let written = |language: Language, digits| language.written(digits, true);
        assert_eq!(written(Language::English, "1234567.5"), "1,234,567.5");
        assert_eq!(written(Language::Italian, "-1234.25"), "-1.234,25");
        assert_eq!(written(Language::Polish, "100000"), "100\u{a0}000");
        assert_eq!(written(Language::Lithuanian, "999"), "999");
        assert_eq!(Language::Spanish.written("1234.5", false), "1234,5");
    }
}
