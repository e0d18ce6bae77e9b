//! File names made from people's names: valid on every platform and unique.

use std::collections::{HashMap, HashSet};
use std::fmt;

/// Letters of the longest name, without its ending.
const LONGEST: usize = 60;

/// Names that Windows reserves for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin", "conout"];

/// Names of files that were given.
pub(super) struct Names {
    taken: HashSet<String>,
    /// The last number that was added to a name.
    numbers: HashMap<String, usize>,
    /// How many names needed a number.
    pub(super) repeated: usize,
}

impl Names {
    /// Only the name of the index is taken.
    pub(super) fn new() -> Self {
        Self { taken: HashSet::from(["index".to_owned()]), numbers: HashMap::new(), repeated: 0 }
    }

    /// The name of the file for `name`, or for `otherwise` where no letter or digit is left of it.
    pub(super) fn give(&mut self, name: &str, otherwise: fmt::Arguments<'_>) -> String {
        let mut base = cut(slug::slugify(name), LONGEST);
        if base.is_empty() {
            base = cut(slug::slugify(otherwise.to_string()), LONGEST);
        }
        if base.is_empty() || is_device(&base) {
            base = cut(format!("respondent-{base}"), LONGEST);
        }
        if self.taken.insert(base.clone()) {
            return base;
        }
        self.repeated += 1;
        let number = self.numbers.entry(base.clone()).or_insert(1);
        loop {
            *number += 1;
            let behind = format!("-{number}");
            let name = format!("{}{behind}", cut(base.clone(), LONGEST - behind.len()));
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// Cuts `slug`, which is ASCII, to at most `most` letters.
fn cut(mut slug: String, most: usize) -> String {
    slug.truncate(most);
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

fn is_device(name: &str) -> bool {
    let port = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    DEVICES.contains(&name) || port.is_some_and(|digit| digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_safe_and_no_two_are_alike() {
        let mut names = Names::new();
        for (name, expected) in [
            ("../../x", "x"),
            ("CON", "respondent-con"),
            ("com1", "respondent-com1"),
            ("com12", "com12"),
            ("", "row-1"),
            ("…", "row-1-2"),
            ("A", "a"),
            ("a", "a-2"),
            ("a", "a-3"),
            ("a-3", "a-3-2"),
            ("Zoë Müller & Söhne", "zoe-muller-sohne"),
            ("Łódź", "lodz"),
            ("index", "index-2"),
            (".hidden", "hidden"),
            ("-rf", "rf"),
            ("C:\\Windows\\x", "c-windows-x"),
        ] {
            assert_eq!(names.give(name, format_args!("row 1")), expected, "{name}");
        }
        let long = "long ".repeat(40);
        let (first, second) = (names.give(&long, format_args!("")), names.give(&long, format_args!("")));
        assert!(first.len() <= 60 && second.len() <= 60 && second.ends_with("-2") && !first.ends_with('-'));
        assert!(!names.give("🙂", format_args!("row 2")).is_empty());
        assert_eq!(names.give("", format_args!("")), "respondent");
    }
}
