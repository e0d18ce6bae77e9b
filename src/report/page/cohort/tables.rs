//! Tables of shaded levels: groups side by side, and people.

use serde::Serialize;

use super::context::Context;
use crate::message;
use crate::report::cohort::{GroupFacts, Participant, Spread};
use crate::report::page::view::shade;

/// How many columns fit side by side.
const COLUMNS: usize = 12;

/// Groups side by side.
#[derive(Serialize)]
pub(super) struct Groups {
    heading: String,
    legend: String,
    tables: Vec<Table>,
}

/// People and their levels.
#[derive(Serialize)]
pub(super) struct People {
    tables: Vec<Table>,
}

/// A table of shaded levels.
#[derive(Serialize)]
struct Table {
    heads: Vec<Head>,
    rows: Vec<RowView>,
    /// Whether rows say how many people they are made of.
    sized: bool,
}

/// The head of a column.
#[derive(Clone, Serialize)]
struct Head {
    head: String,
    /// For screen readers; may be empty.
    heard: String,
}

#[derive(Serialize)]
struct RowView {
    name: String,
    n: Option<u64>,
    cells: Vec<CellView>,
}

#[derive(Serialize)]
struct CellView {
    level: String,
    shade: String,
}

/// A row with levels for all heads, which several tables share.
struct Row {
    name: String,
    n: Option<u64>,
    /// In words, and as a number.
    levels: Vec<(String, Option<f64>)>,
}

impl Groups {
    /// None without groups.
    pub(super) fn new(context: &Context) -> Option<Self> {
        let (report, words) = (context.report, &context.words);
        let heading = context.translate(&report.groups_heading()?);
        let everybody = context.translate(&message!("cohort-group-everybody"));
        let level = |spread: &Spread| (words.mean(spread), spread.mean);
        let rows = |spreads: fn(&GroupFacts) -> Vec<&Spread>| -> Vec<Row> {
            let groups = report.groups.iter().map(|group| (words.group_name(group), group));
            let rows = std::iter::once((everybody.clone(), &report.all)).chain(groups);
            let levels = |group| spreads(group).into_iter().map(level).collect();
            rows.map(|(name, group)| Row { name, n: Some(group.n), levels: levels(group) }).collect()
        };
        let groups = rows(|group| group.overall.iter().chain(&group.capabilities).collect());
        let skills = rows(|group| group.skills.iter().map(|skill| &skill.spread).collect());
        let mut tables = tables(context, &group_heads(context), &groups);
        tables.extend(self::tables(context, &skill_heads(context), &skills));
        let legend = context.translate_all(&words.groups_legend()[1..]).join(" ");
        Some(Self { heading, legend, tables })
    }
}

impl People {
    /// None with fewer than two people, or where they are hidden.
    pub(super) fn new(context: &Context) -> Option<Self> {
        let people = context.report.participants.as_ref().filter(|people| people.len() > 1)?;
        let rows = |levels: fn(&Participant) -> Vec<Option<f64>>| -> Vec<Row> {
            let people = people.iter().enumerate();
            let level = |level: Option<f64>| (context.words.decimal(level), level);
            let levels = |person| levels(person).into_iter().map(level).collect();
            let row = |(i, person)| Row { name: context.words.person(i, person), n: None, levels: levels(person) };
            people.map(row).collect()
        };
        if context.report.all.skills.len() < COLUMNS {
            let heads: Vec<Head> = group_heads(context).into_iter().take(1).chain(skill_heads(context)).collect();
            let rows = rows(|person| std::iter::once(&person.overall).chain(&person.skills).copied().collect());
            return Some(Self { tables: tables(context, &heads, &rows) });
        }
        let groups = rows(|person| std::iter::once(&person.overall).chain(&person.capabilities).copied().collect());
        let skills = rows(|person| person.skills.clone());
        let mut tables = tables(context, &group_heads(context), &groups);
        tables.extend(self::tables(context, &skill_heads(context), &skills));
        Some(Self { tables })
    }
}

/// The whole and the capabilities.
fn group_heads(context: &Context) -> Vec<Head> {
    let overall = std::iter::once(context.translate(&message!("cohort-column-whole")));
    let capabilities = context.report.all.capabilities.iter().map(|capability| capability.title.clone());
    overall.chain(capabilities).map(|head| Head { head, heard: String::new() }).collect()
}

fn skill_heads(context: &Context) -> Vec<Head> {
    let skills = context.report.all.skills.iter();
    skills.map(|skill| Head { head: skill.spread.id.clone(), heard: skill.spread.title.clone() }).collect()
}

/// Tables of at most [`COLUMNS`] columns each.
fn tables(context: &Context, heads: &[Head], rows: &[Row]) -> Vec<Table> {
    let sized = rows.iter().any(|row| row.n.is_some());
    let tables = heads.chunks(COLUMNS).enumerate().map(|(i, heads)| {
        let cell = |(words, level): &(String, Option<f64>)| CellView {
            level: words.clone(),
            shade: shade(level.map(|level| context.share(level))),
        };
        let row = |row: &Row| RowView {
            name: row.name.clone(),
            n: row.n,
            cells: row.levels.iter().skip(i * COLUMNS).take(COLUMNS).map(cell).collect(),
        };
        Table { heads: heads.to_vec(), rows: rows.iter().map(row).collect(), sized }
    });
    tables.collect()
}
