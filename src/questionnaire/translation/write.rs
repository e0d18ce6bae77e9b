//! Writes an overlay template: existing translations unchanged, missing ones as comments.

use std::fmt::Write as _;

use super::{Translation, texts};
use crate::questionnaire::Questionnaire;

/// Formats an overlay of `questionnaire` in the language with this tag, with the texts of `existing`. Missing texts
/// are written as comments in the language of the questionnaire. `comments` head the file; each must be sanitised
/// and on one line.
///
/// # Panics
///
/// Never: writing to a string cannot fail.
#[must_use]
pub fn to_toml(
    questionnaire: &Questionnaire,
    tag: &str,
    existing: Option<&Translation>,
    comments: &[String],
) -> String {
    let mut out = String::new();
    for comment in comments {
        writeln!(out, "# {comment}").expect("a string takes any text");
    }
    if !comments.is_empty() {
        out.push('\n');
    }
    let version = existing.map_or(&questionnaire.version, Translation::version);
    let mut line = |text: &str| writeln!(out, "{text}").expect("a string takes any text");
    line(&format!("language = {}", text(tag)));
    line(&format!("version = {}", text(&version.to_string())));
    let raw = existing.map(|existing| &existing.raw);
    for table in texts::tables(raw, questionnaire) {
        if table.name.is_empty() {
            let given = raw.and_then(|raw| raw.levels.as_ref());
            let levels: Vec<String> = match given {
                Some(given) => given.value.iter().map(|level| text(&level.value)).collect(),
                None => questionnaire.levels.iter().map(|level| text(level)).collect(),
            };
            let sign = if given.is_some() { "" } else { "# " };
            line(&format!("{sign}levels = [{}]", levels.join(", ")));
        } else {
            line(&format!("\n[{}]", table.name));
        }
        for pair in &table.pairs {
            match pair.given {
                Some(given) => line(&format!("{} = {}", pair.key, text(&given.value))),
                None => line(&commented(&format!("{} = {}", pair.key, text(&pair.own)))),
            }
        }
    }
    out
}

fn commented(lines: &str) -> String {
    lines.lines().map(|line| format!("# {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// Formats a text as a TOML string: multi-line if the text has several lines.
fn text(text: &str) -> String {
    let several = text.trim_end().contains('\n');
    let mut written = String::from(if several { "\"\"\"\n" } else { "\"" });
    for c in if several { text } else { text.trim_end_matches('\n') }.chars() {
        match c {
            '\n' if several => written.push('\n'),
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\t' => written.push_str("\\t"),
            c if c.is_control() => write!(written, "\\u{:04X}", u32::from(c)).expect("a string takes any text"),
            c => written.push(c),
        }
    }
    if several && !written.ends_with('\n') {
        written.push('\n');
    }
    written.push_str(if several { "\"\"\"" } else { "\"" });
    written
}
