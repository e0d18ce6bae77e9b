//! The gap report as CSV: one row each for the overall level and for every capability, phase and skill, then for every
//! step, check, task, training module and indicator.

use super::facts::{Group, Report, Skill};
use super::number::four_decimals;
use crate::text::fold::FORMULA_SIGNS;
use crate::text::sanitize::is_safe;

/// Columns of [`csv()`].
const COLUMNS: [&str; 15] = [
    "respondent",
    "organisation",
    "kind",
    "id",
    "title",
    "level",
    "name",
    "lower",
    "upper",
    "target",
    "gap",
    "coverage",
    "inferred",
    "skills_scored",
    "skills",
];

/// The report as CSV (RFC 4180, lines end in LF), levels with four decimals, absence as an empty
/// cell. No cell starts a formula.
///
/// # Panics
///
/// Never: a vector takes any bytes.
#[must_use]
pub fn csv(report: &Report) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let groups = |kind: &'static str, groups: &[Group]| -> Vec<[String; 13]> {
        groups.iter().map(|group| group_row(kind, group)).collect()
    };
    let mut rows = groups("overall", std::slice::from_ref(&report.overall));
    rows[0][9] = four_decimals(report.coverage);
    rows.extend(groups("capability", &report.capabilities));
    rows.extend(groups("phase", &report.phases));
    rows.extend(report.skills.iter().map(skill_row));
    rows.extend(report.plan.steps.iter().map(|step| guidance_row("step", step.question, step.advice, step.benefit)));
    rows.extend(report.checks.iter().map(|check| guidance_row("check", check.id, check.ask, 0.0)));
    rows.extend(report.tasks.iter().map(|task| guidance_row("task", task.id, task.title, task.gap)));
    rows.extend(report.modules.iter().map(|module| guidance_row("module", module.id, module.title, module.gap)));
    rows.extend(report.indicators.iter().map(|figure| guidance_row("indicator", figure.id, figure.title, figure.gap)));
    writer.write_record(COLUMNS).expect("a vector takes any bytes");
    for row in rows {
        let identity = [&report.respondent, &report.organisation].map(|text| escape_formula(text));
        writer.write_record(identity.into_iter().chain(row)).expect("a vector takes any bytes");
    }
    writer.into_inner().expect("a vector takes any bytes")
}

fn group_row(kind: &str, group: &Group) -> [String; 13] {
    [
        kind.to_owned(),
        group.id.to_owned(),
        escape_formula(group.title),
        four_decimals(group.level),
        escape_formula(group.name.unwrap_or_default()),
        four_decimals(group.lower),
        four_decimals(group.upper),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        group.skills_scored.to_string(),
        group.skills.to_string(),
    ]
}

fn skill_row(skill: &Skill) -> [String; 13] {
    [
        "skill".to_owned(),
        skill.id.to_owned(),
        escape_formula(skill.title),
        four_decimals(skill.level),
        escape_formula(skill.name.unwrap_or_default()),
        four_decimals(skill.lower),
        four_decimals(skill.upper),
        four_decimals(Some(skill.target)),
        four_decimals(skill.gap),
        four_decimals(skill.coverage),
        skill.inferred.to_string(),
        String::new(),
        String::new(),
    ]
}

/// What stands beside the levels; `gap` is what a step closes, or the gaps that a task, module or indicator serves.
fn guidance_row(kind: &str, id: &str, title: &str, gap: f64) -> [String; 13] {
    let mut row = [const { String::new() }; 13];
    kind.clone_into(&mut row[0]);
    id.clone_into(&mut row[1]);
    row[2] = escape_formula(title);
    row[8] = if kind == "check" { String::new() } else { four_decimals(Some(gap)) };
    row
}

/// `text` as a cell that no spreadsheet takes for a formula: a leading apostrophe where it would.
#[must_use]
pub fn escape_formula(text: &str) -> String {
    if starts_formula(text.as_bytes()) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet would take a cell that begins like `text` for a formula.
#[inline]
pub(super) fn starts_formula(text: &[u8]) -> bool {
    match text.first() {
        Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r') => true,
        Some(b'!'..=b'~') | None => false,
        Some(_) => starts_formula_behind_blanks(text),
    }
}

/// As [`starts_formula`], behind blanks and invisible characters, which some spreadsheets pass over, and with full-width
/// signs.
#[cold]
fn starts_formula_behind_blanks(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    let is_blank =
        |c: char| c.is_whitespace() || !is_safe(c) || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}');
    text.trim_start_matches(is_blank).starts_with(FORMULA_SIGNS)
}

#[cfg(test)]
mod tests {
    use super::starts_formula;

    #[test]
    fn formulas_are_seen_behind_blanks_and_in_full_width() {
        for text in ["=1", "-1", "\t1", " =1", "\n+1", "\u{feff}@a", "\u{ff1d}1", "\u{a0}\u{ff20}a", "\u{200b}-1"] {
            assert!(starts_formula(text.as_bytes()), "{text:?}");
        }
        for text in ["", " ", "a=1", " a", "\u{142}=1", "'=1", "\u{feff}"] {
            assert!(!starts_formula(text.as_bytes()), "{text:?}");
        }
    }
}
