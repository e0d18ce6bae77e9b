//! Other forms of a header that survey tools and people make of a text: with markup, numbers, groups, or other
//! punctuation. A form counts only if the rest is the whole text of a question, so that nothing is guessed.

use std::borrow::Cow;

use crate::text::fold::fold;

/// At most this many separators of groups are tried in one header.
const MOST_GROUPS: usize = 8;

/// Signs between the names of groups and a text. A text may contain them too.
const GROUP_SIGNS: [&str; 8] = ["/", "\\", ">", "|", "::", " - ", ": ", "_"];

/// Words before the number of a question. Folded.
const NUMBER_WORDS: [&str; 17] = [
    "q",
    "question",
    "d",
    "domanda",
    "p",
    "pytanie",
    "pregunta",
    "î",
    "i",
    "întrebarea",
    "întrebare",
    "k",
    "klausimas",
    "f",
    "frage",
    "item",
    "no",
];

/// Elements whose tags separate words.
const BLOCKS: [&str; 8] = ["br", "p", "div", "li", "ul", "td", "tr", "h"];

/// `text` without tags and with its entities decoded, also if they were escaped twice.
#[must_use]
pub fn without_markup(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..2 {
        if text.contains('<') {
            text = Cow::Owned(without_tags(&text));
        }
        if text.contains('&') {
            text = Cow::Owned(html_escape::decode_html_entities(&text).into_owned());
        }
    }
    text
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        out.push_str(before);
        let name = tag[1..].trim_start_matches('/');
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
        let Some(end) = tag.find('>').filter(|_| is_tag) else {
            out.push('<');
            rest = &tag[1..];
            continue;
        };
        let name = name.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default().to_lowercase();
        if BLOCKS.contains(&name.as_str()) {
            out.push(' ');
        }
        rest = &tag[end + 1..];
    }
    out + rest
}

/// The letters and digits of a folded text: the same for every punctuation, and for underscores or dots for spaces.
#[must_use]
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The forms of a folded header in which it may be a text, the header itself first.
#[must_use]
pub fn forms(header: &str) -> Vec<String> {
    let plain = without_markup(header);
    let plain = if matches!(plain, Cow::Owned(_)) { fold(&plain) } else { plain.into_owned() };
    let mut forms = vec![plain.clone()];
    let inside = plain.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')).map(|(_, inside)| inside);
    forms.extend(inside.map(str::to_owned));
    for sign in GROUP_SIGNS {
        let behind = plain.match_indices(sign).take(MOST_GROUPS).map(|(at, _)| plain[at + sign.len()..].trim());
        forms.extend(behind.filter(|text| text.contains(' ') || text.contains('_')).map(str::to_owned));
    }
    let mut more = Vec::new();
    for form in &forms {
        let end = without_ending(form);
        more.extend([end, without_number(form), without_number(end)].into_iter().map(str::to_owned));
    }
    forms.extend(more);
    forms.retain(|form| !form.is_empty());
    let mut seen = std::collections::HashSet::new();
    forms.retain(|form| seen.insert(form.clone()));
    forms
}

/// Without what tools write behind a text: the mark of a required question, the part of a question that Qualtrics
/// names, the number of a second column with the same text.
fn without_ending(text: &str) -> &str {
    let text = text.trim_end_matches(['*', ' ']);
    let text = text.strip_suffix(" - selected choice").unwrap_or(text);
    let text = text.strip_suffix(')').map_or(text, |inner| {
        let number = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        if number.len() < inner.len() { number.strip_suffix('(').unwrap_or(text) } else { text }
    });
    let number = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = number.len() < text.len() && number.ends_with(['_', '.']);
    let text = if numbered { number.trim_end_matches(['_', '.']) } else { text };
    text.trim_end()
}

/// Without a number before a text: `1. `, `(2) `, `Q3: `, `Question 4 - `.
fn without_number(text: &str) -> &str {
    let start = text.trim_start_matches(['(', '[', '#', '*', ' ']);
    let word_end = start.find(|c: char| !c.is_alphabetic()).unwrap_or(0);
    let (word, rest) = start.split_at(word_end);
    if !word.is_empty() && !NUMBER_WORDS.contains(&word) {
        return text;
    }
    let rest = rest.trim_start_matches(['.', ' ', '_', '#']);
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if behind.len() == rest.len() {
        return text;
    }
    // Parts such as 2.1 or 2a.
    let behind = behind.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let part =
        behind.strip_prefix(|c: char| c.is_ascii_lowercase()).filter(|rest| rest.starts_with(['.', ')', ':', ']']));
    let behind = part.unwrap_or(behind);
    behind.trim_start_matches(['.', ')', ']', ':', '-', '_', '/', '|', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_removed_and_entities_are_decoded() {
        for (text, expected) in [
            ("<p>How?</p>", " How? "),
            ("<strong>How</strong> so?", "How so?"),
            ("firm&rsquo;s &amp;amp; &#039;so&#039;", "firm’s & 'so'"),
            ("&lt;b&gt;How&lt;/b&gt;", "How"),
            ("a < b & c > d", "a < b & c > d"),
        ] {
            assert_eq!(without_markup(text), expected);
        }
    }

    #[test]
    fn a_text_is_found_behind_numbers_and_groups_and_before_endings() {
        for header in [
            "1. how so?",
            "(2) how so?",
            "q1: how so?",
            "q12. how so?",
            "question 3 - how so?",
            "2.1 how so?",
            "2a) how so?",
            "how so? (2)",
            "how so?_2",
            "how so? - selected choice",
            "how so? *",
            "people and decisions/how so?",
            "people > how so?",
            "people - 1. how so?",
            "people [how so?]",
            "<p>1. how so?</p>",
        ] {
            assert!(forms(header).iter().any(|form| form == "how so?"), "{header}: {:?}", forms(header));
        }
        assert!(!forms("week 2: how").contains(&"so".to_owned()));
    }
}
