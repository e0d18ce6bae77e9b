//! Quotes arguments in command lines that the program shows to people.

/// `argument` as a shell reads it back: unchanged if no shell treats a character of it specially, else in single
/// quotes, or on Windows in double quotes.
pub(super) fn quote(argument: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=+@%,".contains(c) || (c == '\\' && cfg!(windows));
    if !argument.is_empty() && argument.chars().all(plain) {
        argument.to_owned()
    } else if cfg!(windows) {
        format!("\"{argument}\"")
    } else {
        format!("'{}'", argument.replace('\'', r"'\''"))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::quote;

    #[test]
    fn only_arguments_with_special_characters_are_quoted() {
        assert_eq!(quote("--format=csv"), "--format=csv");
        assert_eq!(quote("Büro/a.toml"), "Büro/a.toml");
        assert_eq!(quote(""), "''");
        assert_eq!(quote("my file.toml"), "'my file.toml'");
        assert_eq!(quote("it's.toml"), r"'it'\''s.toml'");
        assert_eq!(quote("$(x).toml"), "'$(x).toml'");
        assert_eq!(quote(r"a\b"), r"'a\b'");
    }
}
