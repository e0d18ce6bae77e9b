//! Checks the messages against the source: each message that the source uses exists, each that exists is
//! used, and each can be formatted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use allyscope::text::diagnostic::DiagnosticCode;
use allyscope::text::{Message, Messages, Value};

use crate::fixture::{read, root};

/// Topics whose messages are still being written.
const UNFINISHED: [&str; 0] = [];

fn files_under(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_under(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
}

fn texts(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    files_under(&root().join(folder), ending, &mut paths);
    let text = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let text = read(&name);
        (name, text)
    };
    paths.into_iter().map(text).collect()
}

/// A message of the files: the variables of its sentence, and those of each attribute.
#[derive(Default)]
struct Entry {
    variables: BTreeSet<String>,
    attributes: BTreeMap<String, BTreeSet<String>>,
}

/// Every message, by identifier.
fn messages() -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for (name, text) in texts("src/text/locales/en", "ftl") {
        let mut current: Option<(String, Option<String>)> = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let head = line.split_once(" =").map(|(head, _)| head);
            if let Some(id) = head.filter(|head| head.starts_with(|c: char| c.is_ascii_lowercase())) {
                assert!(entries.insert(id.to_owned(), Entry::default()).is_none(), "{name}: {id} is there twice");
                current = Some((id.to_owned(), None));
            } else if let (Some((_, attribute)), Some(head)) = (&mut current, head)
                && let Some(own) = head.trim_start().strip_prefix('.')
            {
                *attribute = Some(own.to_owned());
            }
            let Some((id, attribute)) = &current else { continue };
            let entry = entries.get_mut(id).unwrap();
            let variables = match attribute {
                None => &mut entry.variables,
                Some(name) => entry.attributes.entry(name.clone()).or_default(),
            };
            variables.extend(line.split("{ $").skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
            }));
        }
    }
    entries
}

fn is_finished(id: &str) -> bool {
    !UNFINISHED.contains(&id.split('-').next().unwrap())
}

/// A text in quotes at the start of `rest`, white space aside, and what follows it.
fn quoted(rest: &str) -> Option<(&str, &str)> {
    rest.trim_start().strip_prefix('"')?.split_once('"')
}

/// The names that a call of `message!` gives values to: what stands before ` = ` within its own
/// parentheses.
fn named_values(rest: &str) -> BTreeSet<String> {
    let (mut depth, mut names, mut word, mut in_text, mut previous) = (0, BTreeSet::new(), String::new(), false, ' ');
    for c in rest.chars() {
        match c {
            '"' if previous != '\\' => in_text = !in_text,
            _ if in_text => {}
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' if depth == 0 => break,
            ')' | '}' | ']' => depth -= 1,
            ',' if depth == 0 => word.clear(),
            '=' if depth == 0 && !word.trim().is_empty() && previous == ' ' => {
                names.insert(std::mem::take(&mut word).trim().to_owned());
                word.push('=');
            }
            c if depth == 0 => word.push(c),
            _ => {}
        }
        previous = c;
    }
    names.into_iter().filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')).collect()
}

/// Every message that the source uses: file, id and, for `message!`, the variables passed.
fn used_messages() -> Vec<(String, String, Option<BTreeSet<String>>)> {
    let mut found = Vec::new();
    for (file, text) in texts("src", "rs") {
        let text: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).fold(String::new(), |mut text, line| {
                text.push_str(line);
                text.push('\n');
                text
            });
        for rest in text.split("message!(").skip(1) {
            if let Some((id, values)) = quoted(rest) {
                found.push((file.clone(), id.to_owned(), Some(named_values(values))));
            }
        }
    }
    let codes =
        DiagnosticCode::ALL.iter().map(|code| ("diagnostic_code.rs".to_owned(), format!("diagnostic-{code}"), None));
    found.extend(codes);
    assert!(found.len() > 150, "the source names many messages, and {} were found", found.len());
    found
}

#[test]
fn every_message_used_in_the_source_exists() {
    let messages = messages();
    for (file, id, _) in used_messages().iter().filter(|(_, id, _)| is_finished(id)) {
        assert!(messages.contains_key(id), "{file} names {id}");
    }
}

#[test]
fn every_message_is_used_in_the_source() {
    let source: String = texts("src", "rs").into_iter().map(|(_, text)| text).collect();
    for id in messages().keys().filter(|id| is_finished(id)) {
        let code = id.strip_prefix("diagnostic-").unwrap_or(id);
        let used = source.contains(&format!("\"{id}\"")) || source.contains(&format!("\"{code}\""));
        assert!(used, "the source does not use {id}");
    }
    for code in DiagnosticCode::ALL {
        assert!(source.contains(&format!("DiagnosticCode::{code:?}")), "the source does not use {code:?}");
    }
}

/// What looks like the id of a message of forms or reports in `text`, in quotes.
fn ids_in(text: &str) -> BTreeSet<String> {
    let is_id = |word: &&str| {
        let is_topic = word.starts_with("form-") || word.starts_with("report-");
        is_topic && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
    };
    text.split('"').filter(is_id).map(str::to_owned).collect()
}

/// The scripts of a form say what the page carries, and it carries nothing else.
#[test]
fn a_form_carries_the_messages_that_its_scripts_say() {
    let carried = ids_in(&read("src/report/page/form.rs"));
    let scripts: String = texts("src/report/page/form", "js").into_iter().map(|(_, text)| text).collect();
    let said = ids_in(&format!("{scripts}{}", read("src/report/page/templates/form.html")));
    let reasons = carried.iter().filter(|id| id.starts_with("report-no-level-")).cloned();
    let said: BTreeSet<String> = said.into_iter().chain(reasons).chain(["form-how-to-send".to_owned()]).collect();
    assert_eq!(said, carried);
}

#[test]
fn the_source_passes_exactly_the_variables_of_each_message() {
    let messages = messages();
    for (file, id, values) in used_messages() {
        let (Some(values), Some(entry)) = (values, messages.get(&id)) else { continue };
        let all: BTreeSet<String> = entry.attributes.values().flatten().chain(&entry.variables).cloned().collect();
        assert_eq!(values, all, "{file}: {id}");
    }
}

#[test]
fn every_message_can_be_formatted() {
    let messages_en = Messages::english();
    for (id, entry) in messages() {
        let names = entry.attributes.values().flatten().chain(&entry.variables);
        // A message keeps the names of its values for as long as the program runs.
        let names: BTreeSet<&'static str> = names.map(|name| &*name.clone().leak()).collect();
        for value in [Value::Count(0), Value::Count(1), Value::Count(1234), Value::Text("x".into())] {
            let values = names.iter().map(|name| (*name, value.clone())).collect();
            let message = Message { id: id.clone().into(), values };
            let text = messages_en.translate(&message);
            assert!(!text.contains("{ $"), "{id}: {text}");
            for attribute in entry.attributes.keys() {
                assert!(messages_en.attribute(&message, attribute).is_some(), "{id}.{attribute}");
            }
        }
    }
}

#[test]
fn no_message_uses_straight_quotes_or_a_double_space() {
    let messages_en = Messages::english();
    for (id, entry) in messages() {
        let names = entry.attributes.values().flatten().chain(&entry.variables);
        let names: BTreeSet<&'static str> = names.map(|name| &*name.clone().leak()).collect();
        let values = names.iter().map(|name| (*name, Value::Text("x".into()))).collect();
        let text = messages_en.translate(&Message { id: id.clone().into(), values });
        let rows = ["questionnaire-list-row"];
        assert!(!text.contains('\'') && !text.contains('"'), "{id}: {text}");
        assert!(rows.contains(&id.as_str()) || !text.contains("  "), "{id}: {text}");
    }
}
