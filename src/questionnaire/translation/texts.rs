//! Compares the texts of an overlay with those of its questionnaire: present, missing, superfluous.
//!
//! [`given`] lists every text of an overlay and [`each_text`] visits every text of a questionnaire, both with the place
//! at which an overlay holds it. Everything else compares the two lists.

use std::collections::HashMap;
use std::ops::Range;

use super::raw::{self, Entries, entries};
use crate::questionnaire::{ContextAnswer, Questionnaire};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::record::Located;
use crate::text::{sanitize, suggest};

/// Where an overlay holds a text: in the table `kind.id`, or before the first table if `kind` is empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Place {
    kind: &'static str,
    id: String,
    /// Such as `text` or `options.1.advice`.
    pub key: String,
}

impl Place {
    /// The name of the table, such as `questions.C1`; empty for the texts before the first table.
    fn table(&self) -> String {
        if self.kind.is_empty() { String::new() } else { format!("{}.{}", self.kind, self.id) }
    }

    /// Ids and codes are compared without regard to case.
    fn folded(&self) -> Self {
        Self { kind: self.kind, id: self.id.to_ascii_lowercase(), key: self.key.to_ascii_lowercase() }
    }
}

type Text = Option<Located<String>>;

/// Collects the texts of an overlay.
#[derive(Default)]
struct Given<'a> {
    texts: Vec<(Place, &'a Located<String>)>,
}

impl<'a> Given<'a> {
    fn add(&mut self, kind: &'static str, id: &str, key: impl Into<String>, text: &'a Text) {
        if let Some(text) = text {
            self.texts.push((Place { kind, id: id.to_owned(), key: key.into() }, text));
        }
    }

    /// Adds the texts of one table, each with its key.
    fn table<T>(
        &mut self,
        kind: &'static str,
        table: &'a Entries<T>,
        texts: impl Fn(&'a T) -> Vec<(&'static str, &'a Text)>,
    ) {
        for (id, entry) in table {
            texts(&entry.value).into_iter().for_each(|(key, text)| self.add(kind, &id.value, key, text));
        }
    }
}

/// Every text that an overlay gives, without the names of levels, which are a list.
pub(super) fn given(raw: &raw::Overlay) -> Vec<(Place, &Located<String>)> {
    let mut all = Given::default();
    for (key, text) in [("title", &raw.title), ("summary", &raw.summary), ("limits", &raw.limits)] {
        all.add("", "", key, text);
    }
    all.table("sections", entries(raw.sections.as_ref()), |s| vec![("title", &s.title), ("intro", &s.intro)]);
    for (kind, table) in [("capabilities", &raw.capabilities), ("phases", &raw.phases), ("profiles", &raw.profiles)] {
        all.table(kind, entries(table.as_ref()), |g| vec![("title", &g.title), ("summary", &g.summary)]);
    }
    for (kind, table) in
        [("skills", &raw.skills), ("benchmarks", &raw.benchmarks), ("recommendations", &raw.recommendations)]
    {
        all.table(kind, entries(table.as_ref()), |named| vec![("title", &named.title)]);
    }
    let questions = entries(raw.questions.as_ref());
    all.table("questions", questions, |q| vec![("text", &q.text), ("help", &q.help), ("show", &q.show)]);
    for (id, question) in questions {
        for (code, option) in entries(question.value.options.as_ref()) {
            let option = &option.value;
            let texts =
                [("text", &option.text), ("advice", &option.advice), ("when", &option.when), ("goal", &option.goal)];
            for (key, text) in texts {
                all.add("questions", &id.value, format!("options.{}.{key}", code.value), text);
            }
        }
    }
    all.table("checks", entries(raw.checks.as_ref()), |check| vec![("ask", &check.ask)]);
    let context = entries(raw.context.as_ref());
    all.table("context", context, |question| vec![("text", &question.text), ("help", &question.help)]);
    for (id, question) in context {
        for (code, option) in entries(question.value.options.as_ref()) {
            all.add("context", &id.value, format!("options.{}.text", code.value), &option.value.text);
        }
    }
    all.table("tasks", entries(raw.tasks.as_ref()), |task| vec![("title", &task.title), ("text", &task.text)]);
    all.table("modules", entries(raw.modules.as_ref()), |m| vec![("title", &m.title), ("outcome", &m.outcome)]);
    all.table("indicators", entries(raw.indicators.as_ref()), |i| vec![("title", &i.title), ("how", &i.how)]);
    all.texts
}

/// Calls `visit` with every text of the questionnaire and its place in an overlay, in the order of the questionnaire,
/// without the names of levels.
pub(super) fn each_text(questionnaire: &mut Questionnaire, visit: &mut dyn FnMut(Place, &mut String)) {
    let mut at = |kind: &'static str, id: &str, texts: Vec<(String, &mut String)>| {
        for (key, text) in texts {
            visit(Place { kind, id: id.to_owned(), key }, text);
        }
    };
    let key = str::to_owned;
    let Questionnaire { title, summary, limits, .. } = questionnaire;
    at("", "", vec![(key("title"), title), (key("summary"), summary), (key("limits"), limits)]);
    for section in &mut questionnaire.sections {
        let texts = vec![(key("title"), &mut section.title), (key("intro"), &mut section.summary)];
        at("sections", &section.id, texts);
    }
    for (kind, groups) in [("capabilities", &mut questionnaire.capabilities), ("phases", &mut questionnaire.phases)] {
        for group in groups {
            at(kind, &group.id, vec![(key("title"), &mut group.title), (key("summary"), &mut group.summary)]);
        }
    }
    for skill in &mut questionnaire.skills {
        at("skills", &skill.id, vec![(key("title"), &mut skill.title)]);
    }
    for question in &mut questionnaire.questions {
        let mut texts = vec![(key("text"), &mut question.text), (key("help"), &mut question.help)];
        texts.push((key("show"), &mut question.show));
        for option in &mut question.options {
            let key = |key: &str| format!("options.{}.{key}", option.code);
            texts.extend([(key("text"), &mut option.text), (key("advice"), &mut option.advice)]);
            texts.extend([(key("when"), &mut option.when), (key("goal"), &mut option.goal)]);
        }
        at("questions", &question.code, texts);
    }
    for profile in &mut questionnaire.profiles {
        at("profiles", &profile.id, vec![(key("title"), &mut profile.title), (key("summary"), &mut profile.summary)]);
    }
    for benchmark in &mut questionnaire.benchmarks {
        at("benchmarks", &benchmark.id, vec![(key("title"), &mut benchmark.title)]);
    }
    for recommendation in &mut questionnaire.recommendations {
        at("recommendations", &recommendation.id, vec![(key("title"), &mut recommendation.title)]);
    }
    for check in &mut questionnaire.checks {
        at("checks", &check.id, vec![(key("ask"), &mut check.ask)]);
    }
    for question in &mut questionnaire.context {
        let mut texts = vec![(key("text"), &mut question.text), (key("help"), &mut question.help)];
        if let ContextAnswer::Choice(options) = &mut question.answer {
            texts.extend(options.iter_mut().map(|option| (format!("options.{}.text", option.code), &mut option.text)));
        }
        at("context", &question.code, texts);
    }
    for task in &mut questionnaire.tasks {
        at("tasks", &task.id, vec![(key("title"), &mut task.title), (key("text"), &mut task.text)]);
    }
    for module in &mut questionnaire.modules {
        at("modules", &module.id, vec![(key("title"), &mut module.title), (key("outcome"), &mut module.outcome)]);
    }
    for indicator in &mut questionnaire.indicators {
        at("indicators", &indicator.id, vec![(key("title"), &mut indicator.title), (key("how"), &mut indicator.how)]);
    }
}

/// A text of the questionnaire and its translation.
pub(super) struct Pair<'a> {
    /// The key, such as `text` or `options.1.advice`.
    pub key: String,
    /// The text in the questionnaire; not empty.
    pub own: String,
    /// The translation, if the overlay has one.
    pub given: Option<&'a Located<String>>,
}

/// A table of an overlay, such as `questions.C1`, and all texts that it can contain; at least one.
pub(super) struct Table<'a> {
    /// Its name; empty for the texts before the first table.
    pub name: String,
    pub pairs: Vec<Pair<'a>>,
}

/// All tables, in the order of the questionnaire, without the names of levels. A table without any text is left out.
pub(super) fn tables<'a>(raw: Option<&'a raw::Overlay>, questionnaire: &Questionnaire) -> Vec<Table<'a>> {
    let given: HashMap<Place, &Located<String>> =
        raw.map(given).into_iter().flatten().map(|(place, text)| (place.folded(), text)).collect();
    let mut tables: Vec<Table<'_>> = Vec::new();
    each_text(&mut questionnaire.clone(), &mut |place, text| {
        if text.is_empty() {
            return;
        }
        let name = place.table();
        if tables.last().is_none_or(|table| table.name != name) {
            tables.push(Table { name, pairs: Vec::new() });
        }
        if let Some(table) = tables.last_mut() {
            let given = given.get(&place.folded()).copied();
            table.pairs.push(Pair { key: place.key, own: std::mem::take(text), given });
        }
    });
    tables
}

/// Adds a warning to `faults` for each table that lacks texts of the questionnaire, and one warning for all missing
/// tables.
pub(super) fn missing(raw: &raw::Overlay, questionnaire: &Questionnaire, faults: &mut Vec<Diagnostic>) {
    let mut absent = Vec::new();
    for table in tables(Some(raw), questionnaire) {
        let lacking = table.pairs.iter().filter(|pair| pair.given.is_none());
        let mut keys: Vec<&str> = lacking.map(|pair| pair.key.as_str()).collect();
        if table.name.is_empty() && raw.levels.is_none() {
            keys.push("levels");
        }
        if keys.is_empty() {
            continue;
        }
        let (count, keys) = (keys.len() as u64, keys.join(", "));
        faults.push(if table.name.is_empty() {
            Diagnostic::warning(DiagnosticCode::TranslationMissingHead).count("count", count).text("keys", keys)
        } else if let Some(span) = span(raw, &table.name) {
            let fault = Diagnostic::warning(DiagnosticCode::TranslationMissing).text("table", &table.name);
            fault.count("count", count).text("keys", keys).at(&span)
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

/// The byte range of the table with this name, if the overlay has it.
fn span(raw: &raw::Overlay, name: &str) -> Option<Range<usize>> {
    let (kind, id) = name.split_once('.')?;
    let keys = keys(raw);
    let found = keys.iter().find(|(of, key)| *of == kind && key.value.eq_ignore_ascii_case(id));
    found.map(|(_, key)| key.span.clone())
}

/// The keys of all tables, with the kind of each.
fn keys(raw: &raw::Overlay) -> Vec<(&'static str, &Located<String>)> {
    fn of<'a, T>(kind: &'static str, table: &'a Entries<T>) -> Vec<(&'static str, &'a Located<String>)> {
        table.iter().map(|(key, _)| (kind, key)).collect()
    }
    [
        of("sections", entries(raw.sections.as_ref())),
        of("capabilities", entries(raw.capabilities.as_ref())),
        of("phases", entries(raw.phases.as_ref())),
        of("skills", entries(raw.skills.as_ref())),
        of("questions", entries(raw.questions.as_ref())),
        of("profiles", entries(raw.profiles.as_ref())),
        of("benchmarks", entries(raw.benchmarks.as_ref())),
        of("recommendations", entries(raw.recommendations.as_ref())),
        of("checks", entries(raw.checks.as_ref())),
        of("context", entries(raw.context.as_ref())),
        of("tasks", entries(raw.tasks.as_ref())),
        of("modules", entries(raw.modules.as_ref())),
        of("indicators", entries(raw.indicators.as_ref())),
    ]
    .concat()
}

/// Adds a fault for each id that the questionnaire lacks, and for each translation of a text that it lacks.
pub(super) fn superfluous(raw: &raw::Overlay, questionnaire: &Questionnaire, faults: &mut Vec<Diagnostic>) {
    let mut ids: HashMap<&'static str, Vec<String>> = HashMap::new();
    let mut known: HashMap<Place, bool> = HashMap::new();
    each_text(&mut questionnaire.clone(), &mut |place, text| {
        let of_kind = ids.entry(place.kind).or_default();
        if of_kind.last() != Some(&place.id) {
            of_kind.push(place.id.clone());
        }
        known.insert(place.folded(), !text.is_empty());
    });
    let is_known =
        |kind: &str, id: &str| ids.get(kind).is_some_and(|ids| ids.iter().any(|known| known.eq_ignore_ascii_case(id)));
    for (kind, key) in keys(raw).into_iter().filter(|(kind, key)| !is_known(kind, &key.value)) {
        unknown(key, kind, ids.get(kind).map_or(&[], Vec::as_slice), faults);
    }
    for (code, question) in entries(raw.questions.as_ref()) {
        let Some(q) = questionnaire.question(&code.value) else { continue };
        let own = &questionnaire.questions[q];
        let codes: Vec<String> = own.options.iter().map(|option| option.code.clone()).collect();
        unknown_options(raw::entries(question.value.options.as_ref()), "questions", &own.code, &codes, faults);
    }
    for (code, question) in entries(raw.context.as_ref()) {
        let Some(c) = questionnaire.context_question(&code.value) else { continue };
        let own = &questionnaire.context[c];
        let codes = match &own.answer {
            ContextAnswer::Choice(options) => options.iter().map(|option| option.code.clone()).collect(),
            ContextAnswer::Number(_) => Vec::new(),
        };
        unknown_options(raw::entries(question.value.options.as_ref()), "context", &own.code, &codes, faults);
    }
    for (place, text) in given(raw) {
        if known.get(&place.folded()) == Some(&false) {
            let name = format!("{}.{}", place.table(), place.key);
            let fault = Diagnostic::warning(DiagnosticCode::TranslationSuperfluousText);
            faults.push(fault.text("name", name.trim_start_matches('.')).at(&text.span));
        }
    }
}

/// Adds a fault for each option that the question `code` lacks.
fn unknown_options<T>(options: &Entries<T>, kind: &str, code: &str, known: &[String], faults: &mut Vec<Diagnostic>) {
    for (option, _) in options {
        if !known.iter().any(|known| known.eq_ignore_ascii_case(&option.value)) {
            unknown(option, &format!("{kind}.{code}.options"), known, faults);
        }
    }
}

fn unknown(key: &Located<String>, table: &str, known: &[String], faults: &mut Vec<Diagnostic>) {
    let nearest = suggest::nearest(&key.value, known.iter().map(String::as_str));
    let fault =
        Diagnostic::warning(DiagnosticCode::TranslationSuperfluous).text("table", table).text("name", &key.value);
    faults.push(fault.suggest(nearest).at(&key.span));
}

/// Replaces the texts of the questionnaire by their translations. A text that is empty in the questionnaire stays
/// empty, because the presence of a text has a meaning: advice, for example, creates steps of the plan.
pub(super) fn apply(raw: &raw::Overlay, to: &mut Questionnaire) {
    let given: HashMap<Place, &Located<String>> =
        given(raw).into_iter().map(|(place, text)| (place.folded(), text)).collect();
    each_text(to, &mut |place, own| {
        if let Some(text) = given.get(&place.folded()).filter(|_| !own.is_empty()) {
            *own = if place.kind.is_empty() && place.key == "limits" {
                sanitize::block(&text.value).trim().to_owned()
            } else {
                sanitize::line(&text.value).into_owned()
            };
        }
    });
    let levels = raw.levels.iter().flat_map(|levels| &levels.value);
    for (level, text) in to.levels.iter_mut().zip(levels).filter(|(level, _)| !level.is_empty()) {
        *level = sanitize::line(&text.value).into_owned();
    }
}
