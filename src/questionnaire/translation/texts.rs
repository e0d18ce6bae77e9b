//! Compares the texts of an overlay with those of its questionnaire: present, missing, superfluous.

use super::raw::{self, entries, entry};
use crate::questionnaire::{Group, Question, Questionnaire};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::record::{Located, Map};
use crate::text::{sanitize, suggest};

type Given<'a> = Option<&'a Located<String>>;

/// Every text that an overlay gives, with its key.
pub(super) fn given(raw: &raw::Overlay) -> Vec<(&'static str, &Located<String>)> {
    let mut all: Vec<(&'static str, Given<'_>)> =
        vec![("title", raw.title.as_ref()), ("summary", raw.summary.as_ref()), ("limits", raw.limits.as_ref())];
    all.extend(raw.levels.iter().flat_map(|levels| &levels.value).map(|level| ("levels", Some(level))));
    for (_, section) in entries(raw.sections.as_ref()) {
        all.extend([("title", section.value.title.as_ref()), ("intro", section.value.intro.as_ref())]);
    }
    for map in [&raw.capabilities, &raw.phases, &raw.profiles] {
        for (_, group) in entries(map.as_ref()) {
            all.extend([("title", group.value.title.as_ref()), ("summary", group.value.summary.as_ref())]);
        }
    }
    for map in [&raw.skills, &raw.benchmarks] {
        all.extend(entries(map.as_ref()).iter().map(|(_, named)| ("title", named.value.title.as_ref())));
    }
    for (_, question) in entries(raw.questions.as_ref()) {
        let question = &question.value;
        all.extend([("text", question.text.as_ref()), ("help", question.help.as_ref())]);
        all.push(("show", question.show.as_ref()));
        for (_, option) in entries(question.options.as_ref()) {
            all.extend([("text", option.value.text.as_ref()), ("advice", option.value.advice.as_ref())]);
        }
    }
    all.into_iter().filter_map(|(key, text)| text.map(|text| (key, text))).collect()
}

/// A text of the questionnaire and its translation.
pub(super) struct Pair<'a> {
    /// The key, such as `text` or `options.1.advice`.
    pub key: String,
    /// The text in the questionnaire; may be empty.
    pub own: &'a str,
    /// The translation, if the overlay has one.
    pub given: Given<'a>,
}

fn pair<'a>(key: impl Into<String>, own: &'a str, given: Given<'a>) -> Pair<'a> {
    Pair { key: key.into(), own, given }
}

/// A table of an overlay, such as `questions.C1`, and all texts that it can contain.
pub(super) struct Table<'a> {
    /// Its name; empty for the texts before the first table.
    pub name: String,
    /// The table, if the overlay has it.
    pub there: bool,
    pub pairs: Vec<Pair<'a>>,
}

/// All tables, in the order of the questionnaire, without the names of levels, which are a list.
pub(super) fn tables<'a>(raw: Option<&'a raw::Overlay>, questionnaire: &'a Questionnaire) -> Vec<Table<'a>> {
    let of = |text: fn(&raw::Overlay) -> &Option<Located<String>>| raw.and_then(|raw| text(raw).as_ref());
    let mut tables = vec![Table {
        name: String::new(),
        there: true,
        pairs: vec![
            pair("title", &questionnaire.title, of(|raw| &raw.title)),
            pair("summary", &questionnaire.summary, of(|raw| &raw.summary)),
            pair("limits", &questionnaire.limits, of(|raw| &raw.limits)),
        ],
    }];
    for section in &questionnaire.sections {
        let found = raw.and_then(|raw| entry(raw.sections.as_ref(), &section.id)).map(|found| &found.value);
        let title = pair("title", &section.title, found.and_then(|found| found.title.as_ref()));
        let intro = pair("intro", &section.summary, found.and_then(|found| found.intro.as_ref()));
        tables.push(table("sections", &section.id, found.is_some(), vec![title, intro]));
    }
    let groups = |kind: &str, groups: &'a [Group], map: Option<&'a Located<Map<raw::Group>>>| {
        let group = |group: &'a Group| {
            let found = entry(map, &group.id).map(|found| &found.value);
            let title = pair("title", &group.title, found.and_then(|found| found.title.as_ref()));
            let summary = pair("summary", &group.summary, found.and_then(|found| found.summary.as_ref()));
            table(kind, &group.id, found.is_some(), vec![title, summary])
        };
        groups.iter().map(group).collect::<Vec<_>>()
    };
    let map = raw.and_then(|raw| raw.capabilities.as_ref());
    tables.extend(groups("capabilities", &questionnaire.capabilities, map));
    tables.extend(groups("phases", &questionnaire.phases, raw.and_then(|raw| raw.phases.as_ref())));
    for skill in &questionnaire.skills {
        let found = raw.and_then(|raw| entry(raw.skills.as_ref(), &skill.id)).map(|found| &found.value);
        let title = pair("title", &skill.title, found.and_then(|found| found.title.as_ref()));
        tables.push(table("skills", &skill.id, found.is_some(), vec![title]));
    }
    for question in &questionnaire.questions {
        let found = raw.and_then(|raw| entry(raw.questions.as_ref(), &question.code)).map(|found| &found.value);
        tables.push(table("questions", &question.code, found.is_some(), of_question(question, found)));
    }
    // A questionnaire without profiles gets a default profile with an empty title.
    for profile in questionnaire.profiles.iter().filter(|profile| !profile.title.is_empty()) {
        let found = raw.and_then(|raw| entry(raw.profiles.as_ref(), &profile.id)).map(|found| &found.value);
        let title = pair("title", &profile.title, found.and_then(|found| found.title.as_ref()));
        let summary = pair("summary", &profile.summary, found.and_then(|found| found.summary.as_ref()));
        tables.push(table("profiles", &profile.id, found.is_some(), vec![title, summary]));
    }
    for benchmark in &questionnaire.benchmarks {
        let found = raw.and_then(|raw| entry(raw.benchmarks.as_ref(), &benchmark.id)).map(|found| &found.value);
        let title = pair("title", &benchmark.title, found.and_then(|found| found.title.as_ref()));
        tables.push(table("benchmarks", &benchmark.id, found.is_some(), vec![title]));
    }
    tables
}

fn table<'a>(kind: &str, id: &str, there: bool, pairs: Vec<Pair<'a>>) -> Table<'a> {
    Table { name: format!("{kind}.{id}"), there, pairs }
}

fn of_question<'a>(question: &'a Question, found: Option<&'a raw::Question>) -> Vec<Pair<'a>> {
    let mut pairs = vec![
        pair("text", &question.text, found.and_then(|found| found.text.as_ref())),
        pair("help", &question.help, found.and_then(|found| found.help.as_ref())),
        pair("show", &question.show, found.and_then(|found| found.show.as_ref())),
    ];
    for option in &question.options {
        let found = found.and_then(|found| entry(found.options.as_ref(), &option.code)).map(|found| &found.value);
        let key = |key: &str| format!("options.{}.{key}", option.code);
        pairs.push(pair(key("text"), &option.text, found.and_then(|found| found.text.as_ref())));
        pairs.push(pair(key("advice"), &option.advice, found.and_then(|found| found.advice.as_ref())));
    }
    pairs
}

/// Adds a warning to `faults` for each table that lacks texts of the questionnaire, and one warning for all missing
/// tables.
pub(super) fn missing(raw: &raw::Overlay, questionnaire: &Questionnaire, faults: &mut Vec<Diagnostic>) {
    let mut absent = Vec::new();
    for table in tables(Some(raw), questionnaire) {
        let lacks = |pair: &&Pair<'_>| !pair.own.is_empty() && pair.given.is_none();
        let mut keys: Vec<&str> = table.pairs.iter().filter(lacks).map(|pair| pair.key.as_str()).collect();
        if table.name.is_empty() && raw.levels.is_none() {
            keys.push("levels");
        }
        if keys.is_empty() {
            continue;
        }
        let (count, keys) = (keys.len() as u64, keys.join(", "));
        faults.push(if table.name.is_empty() {
            Diagnostic::warning(DiagnosticCode::TranslationMissingHead).count("count", count).text("keys", keys)
        } else if table.there {
            let fault = Diagnostic::warning(DiagnosticCode::TranslationMissing).text("table", &table.name);
            fault.count("count", count).text("keys", keys).at(&place(raw, &table.name))
        } else {
            absent.push(table.name);
            continue;
        });
    }
    if !absent.is_empty() {
        let fault = Diagnostic::warning(DiagnosticCode::TranslationMissingTables).count("count", absent.len() as u64);
        faults.push(fault.text("tables", absent.join(", ")));
    }
}

/// The byte range of the table with this name.
fn place(raw: &raw::Overlay, name: &str) -> std::ops::Range<usize> {
    let (kind, id) = name.split_once('.').unwrap_or((name, ""));
    let keys = keys(raw);
    let found = keys.iter().find(|(of, key)| *of == kind && key.value.eq_ignore_ascii_case(id));
    found.map(|(_, key)| key.span.clone()).unwrap_or_default()
}

/// The keys of all tables, with the kind of each.
fn keys(raw: &raw::Overlay) -> Vec<(&'static str, &Located<String>)> {
    fn of<'a, T>(kind: &'static str, map: &'a Option<Located<Map<T>>>) -> Vec<(&'static str, &'a Located<String>)> {
        entries(map.as_ref()).iter().map(|(key, _)| (kind, key)).collect()
    }
    [
        of("sections", &raw.sections),
        of("capabilities", &raw.capabilities),
        of("phases", &raw.phases),
        of("skills", &raw.skills),
        of("questions", &raw.questions),
        of("profiles", &raw.profiles),
        of("benchmarks", &raw.benchmarks),
    ]
    .concat()
}

/// Adds a fault for each id that the questionnaire lacks, and for each translation of a text that it lacks.
pub(super) fn superfluous(raw: &raw::Overlay, questionnaire: &Questionnaire, faults: &mut Vec<Diagnostic>) {
    let groups = |groups: &[Group]| groups.iter().map(|group| group.id.clone()).collect::<Vec<_>>();
    let questions = || questionnaire.questions.iter().map(|question| question.code.clone()).collect();
    for (kind, key) in keys(raw) {
        let known: Vec<String> = match kind {
            "sections" => groups(&questionnaire.sections),
            "capabilities" => groups(&questionnaire.capabilities),
            "phases" => groups(&questionnaire.phases),
            "skills" => questionnaire.skills.iter().map(|skill| skill.id.clone()).collect(),
            "questions" => questions(),
            "profiles" => questionnaire.profiles.iter().map(|profile| profile.id.clone()).collect(),
            _ => questionnaire.benchmarks.iter().map(|benchmark| benchmark.id.clone()).collect(),
        };
        unknown(key, kind, &known, faults);
    }
    for (code, question) in entries(raw.questions.as_ref()) {
        let Some(q) = questionnaire.question(&code.value) else { continue };
        let own = &questionnaire.questions[q];
        let known: Vec<String> = own.options.iter().map(|option| option.code.clone()).collect();
        for (option, _) in entries(question.value.options.as_ref()) {
            unknown(option, &format!("questions.{}.options", own.code), &known, faults);
        }
    }
    for table in tables(Some(raw), questionnaire) {
        for pair in table.pairs.iter().filter(|pair| pair.own.is_empty()) {
            if let Some(given) = pair.given {
                let name = format!("{}.{}", table.name, pair.key);
                let fault = Diagnostic::warning(DiagnosticCode::TranslationSuperfluousText);
                faults.push(fault.text("name", name.trim_start_matches('.')).at(&given.span));
            }
        }
    }
}

fn unknown(key: &Located<String>, table: &str, known: &[String], faults: &mut Vec<Diagnostic>) {
    if !known.iter().any(|known| known.eq_ignore_ascii_case(&key.value)) {
        let nearest = suggest::nearest(&key.value, known.iter().map(String::as_str));
        let fault =
            Diagnostic::warning(DiagnosticCode::TranslationSuperfluous).text("table", table).text("name", &key.value);
        faults.push(fault.suggest(nearest).at(&key.span));
    }
}

/// Replaces the texts of the questionnaire by their translations.
pub(super) fn apply(raw: &raw::Overlay, to: &mut Questionnaire) {
    set(&mut to.title, raw.title.as_ref());
    set(&mut to.summary, raw.summary.as_ref());
    if let Some(limits) = raw.limits.as_ref().filter(|_| !to.limits.is_empty()) {
        to.limits = sanitize::block(&limits.value).trim().to_owned();
    }
    let levels = raw.levels.iter().flat_map(|levels| &levels.value);
    to.levels.iter_mut().zip(levels).for_each(|(level, text)| set(level, Some(text)));
    for section in &mut to.sections {
        let Some(found) = entry(raw.sections.as_ref(), &section.id) else { continue };
        set(&mut section.title, found.value.title.as_ref());
        set(&mut section.summary, found.value.intro.as_ref());
    }
    for (groups, map) in [(&mut to.capabilities, &raw.capabilities), (&mut to.phases, &raw.phases)] {
        for group in groups {
            let Some(found) = entry(map.as_ref(), &group.id) else { continue };
            set(&mut group.title, found.value.title.as_ref());
            set(&mut group.summary, found.value.summary.as_ref());
        }
    }
    for skill in &mut to.skills {
        let found = entry(raw.skills.as_ref(), &skill.id);
        set(&mut skill.title, found.and_then(|found| found.value.title.as_ref()));
    }
    for question in &mut to.questions {
        let Some(found) = entry(raw.questions.as_ref(), &question.code) else { continue };
        set(&mut question.text, found.value.text.as_ref());
        set(&mut question.help, found.value.help.as_ref());
        set(&mut question.show, found.value.show.as_ref());
        for option in &mut question.options {
            let Some(found) = entry(found.value.options.as_ref(), &option.code) else { continue };
            set(&mut option.text, found.value.text.as_ref());
            set(&mut option.advice, found.value.advice.as_ref());
        }
    }
    for profile in &mut to.profiles {
        let Some(found) = entry(raw.profiles.as_ref(), &profile.id) else { continue };
        set(&mut profile.title, found.value.title.as_ref());
        set(&mut profile.summary, found.value.summary.as_ref());
    }
    for benchmark in &mut to.benchmarks {
        let found = entry(raw.benchmarks.as_ref(), &benchmark.id);
        set(&mut benchmark.title, found.and_then(|found| found.value.title.as_ref()));
    }
}

/// Replaces a text only if it is not empty in the questionnaire, because the presence of a text has a meaning:
/// advice, for example, creates steps of the plan.
fn set(own: &mut String, given: Given<'_>) {
    if let Some(given) = given.filter(|_| !own.is_empty()) {
        *own = sanitize::line(&given.value).into_owned();
    }
}
