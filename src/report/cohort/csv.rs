//! The group report as a tidy CSV table with one statistic per row, and the codebook of these statistics.

use super::facts::{
    CheckCount, CohortReport, GroupFacts, ModuleNeed, QuestionCounts, Reliability, ScaleKind, SkillSpread, Spread,
};
use crate::message;
use crate::report::csv::escape_formula;
use crate::report::number::four_decimals;
use crate::text::{Message, Messages, sanitize};

/// Columns of [`csv()`].
const COLUMNS: [&str; 6] = ["group", "kind", "id", "option", "statistic", "value"];

/// A row: kind, id, option, statistic, value.
type Row = (&'static str, String, String, &'static str, Option<f64>);

/// The report as CSV (RFC 4180, lines end in LF), whole numbers as such and others with four decimals, absence as an
/// empty cell. No cell starts a formula.
///
/// # Panics
///
/// Never: a vector takes any bytes.
#[must_use]
pub fn csv(report: &CohortReport) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(COLUMNS).expect("a vector takes any bytes");
    let mut rows = people_rows(report);
    rows.extend(group_rows(&report.all));
    rows.extend(report.modules.iter().flat_map(module_rows));
    rows.extend(report.checks.iter().flat_map(check_rows));
    let mut write = |group: &str, rows: Vec<Row>| {
        for (kind, id, option, statistic, value) in rows {
            let value = value.map(machine).unwrap_or_default();
            let record = [&escape_formula(group), kind, &id, &option, statistic, &value];
            writer.write_record(record).expect("a vector takes any bytes");
        }
    };
    write("", rows);
    report.groups.iter().for_each(|group| write(&group.name, group_rows(group)));
    writer.into_inner().expect("a vector takes any bytes")
}

/// Counts as whole numbers, everything else with four decimals.
fn machine(value: f64) -> String {
    let sign = if value < 0.0 { "-" } else { "" };
    if value.fract() == 0.0 { value.to_string() } else { format!("{sign}{}", four_decimals(Some(value.abs()))) }
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn people_rows(report: &CohortReport) -> Vec<Row> {
    let people = &report.people;
    let row = |statistic, count: Option<u64>| -> Row {
        ("people", String::new(), String::new(), statistic, count.map(|count| count as f64))
    };
    let mut rows =
        vec![row("rejected", people.rejected), row("not_submitted", people.not_submitted), row("empty", people.empty)];
    rows.extend([row("repeats", people.repeats), row("repeats_left_out", people.repeats_left_out)]);
    rows.extend(people.organisations.map(|count| row("organisations", Some(count as u64))));
    rows.extend(report.hidden.iter().map(|hidden| row("hidden_counts", Some(hidden.counts))));
    rows
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn group_rows(group: &GroupFacts) -> Vec<Row> {
    let row = |statistic, value| -> Row { ("people", String::new(), String::new(), statistic, value) };
    let mut rows = vec![row("n", Some(group.n as f64)), row("coverage", group.coverage)];
    rows.extend(group.overall.iter().flat_map(|spread| spread_rows("overall", spread)));
    rows.extend(group.capabilities.iter().flat_map(|spread| spread_rows("capability", spread)));
    rows.extend(group.phases.iter().flat_map(|spread| spread_rows("phase", spread)));
    rows.extend(group.skills.iter().flat_map(skill_rows));
    rows.extend(group.questions.iter().flat_map(question_rows));
    rows.extend(group.reliability.iter().flat_map(reliability_rows));
    rows
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn spread_rows(kind: &'static str, spread: &Spread) -> Vec<Row> {
    let numbers = [
        ("n", spread.n.map(|n| n as f64)),
        ("mean", spread.mean),
        ("sd", spread.sd),
        ("min", spread.range.map(|range| range[0])),
        ("q1", spread.quartiles.map(|quartiles| quartiles[0])),
        ("median", spread.median),
        ("q3", spread.quartiles.map(|quartiles| quartiles[1])),
        ("max", spread.range.map(|range| range[1])),
    ];
    let rounded = spread.rounded_to.map(|step| ("rounded_to", Some(step)));
    let rows = numbers.into_iter().chain(rounded);
    rows.map(|(statistic, value)| (kind, spread.id.clone(), String::new(), statistic, value)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn skill_rows(skill: &SkillSpread) -> Vec<Row> {
    let further = [
        ("target", Some(skill.target)),
        ("mean_gap", skill.mean_gap),
        ("below_target", skill.below_target.map(|count| count as f64)),
    ];
    let further = further
        .map(|(statistic, value)| -> Row { ("skill", skill.spread.id.clone(), String::new(), statistic, value) });
    spread_rows("skill", &skill.spread).into_iter().chain(further).collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn question_rows(question: &QuestionCounts) -> Vec<Row> {
    let code = &question.question;
    let row =
        |option: &str, statistic, value| -> Row { ("question", code.clone(), option.to_owned(), statistic, value) };
    let count = |count: Option<u64>| count.map(|count| count as f64);
    let mut rows = vec![row("", "n", count(question.n))];
    for option in &question.options {
        rows.push(row(&option.code, "count", count(option.count)));
        rows.push(row(&option.code, "share", option.share));
        rows.push(row(&option.code, "lower", option.lower));
        rows.push(row(&option.code, "upper", option.upper));
    }
    for published in &question.benchmarks {
        let options = question.options.iter().zip(&published.counts);
        rows.extend(options.map(|(option, &count)| row(&option.code, "published", Some(count as f64))));
    }
    rows.extend([
        row("", "na", count(question.na)),
        row("", "dk", count(question.dk)),
        row("", "unanswered", count(question.unanswered)),
        row("", "not_asked", count(question.not_asked)),
        row("", "spread", question.spread),
    ]);
    rows
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn reliability_rows(scale: &Reliability) -> Vec<Row> {
    let kind = match scale.of {
        ScaleKind::Section => "section",
        ScaleKind::Capability => "capability",
    };
    let numbers = [
        ("questions", Some(scale.questions as f64)),
        ("complete", scale.n.map(|n| n as f64)),
        ("alpha", scale.alpha),
        ("alpha_lower", scale.lower),
        ("alpha_upper", scale.upper),
    ];
    numbers.map(|(statistic, value)| (kind, scale.id.clone(), String::new(), statistic, value)).to_vec()
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn module_rows(need: &ModuleNeed) -> [Row; 2] {
    let numbers = [("n", need.of), ("below_target", need.below)];
    numbers.map(|(statistic, n)| ("module", need.id.clone(), String::new(), statistic, n.map(|n| n as f64)))
}

#[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
fn check_rows(check: &CheckCount) -> [Row; 2] {
    let numbers = [("n", Some(check.of)), ("met", check.n)];
    numbers.map(|(statistic, n)| ("check", check.id.clone(), String::new(), statistic, n.map(|n| n as f64)))
}

/// Statistics of [`csv()`] with what they mean.
fn statistics() -> Vec<(&'static str, Message)> {
    vec![
        ("n", message!("cohort-code-n")),
        ("coverage", message!("cohort-code-coverage")),
        ("rejected", message!("cohort-code-rejected")),
        ("not_submitted", message!("cohort-code-not-submitted")),
        ("empty", message!("cohort-code-empty")),
        ("repeats", message!("cohort-code-repeats")),
        ("repeats_left_out", message!("cohort-code-repeats-left-out")),
        ("organisations", message!("cohort-code-organisations")),
        ("hidden_counts", message!("cohort-code-hidden")),
        ("mean", message!("cohort-code-mean")),
        ("rounded_to", message!("cohort-code-rounded-to")),
        ("sd", message!("cohort-code-sd")),
        ("min", message!("cohort-code-min")),
        ("q1", message!("cohort-code-q1")),
        ("median", message!("cohort-code-median")),
        ("q3", message!("cohort-code-q3")),
        ("max", message!("cohort-code-max")),
        ("target", message!("cohort-code-target")),
        ("mean_gap", message!("cohort-code-mean-gap")),
        ("below_target", message!("cohort-code-below")),
        ("met", message!("cohort-code-met")),
        ("count", message!("cohort-code-count")),
        ("share", message!("cohort-code-share")),
        ("lower", message!("cohort-code-lower")),
        ("upper", message!("cohort-code-upper")),
        ("published", message!("cohort-code-published")),
        ("na", message!("cohort-code-na")),
        ("dk", message!("cohort-code-dk")),
        ("unanswered", message!("cohort-code-unanswered")),
        ("not_asked", message!("cohort-code-not-asked")),
        ("spread", message!("cohort-code-spread")),
        ("questions", message!("cohort-code-questions")),
        ("complete", message!("cohort-code-complete")),
        ("alpha", message!("cohort-code-alpha")),
        ("alpha_lower", message!("cohort-code-alpha-lower")),
        ("alpha_upper", message!("cohort-code-alpha-upper")),
    ]
}

/// What the names in [`csv()`] mean: statistics, then ids of capabilities, phases, skills, questions and
/// options with their texts.
///
/// # Panics
///
/// Never: a vector takes any bytes.
#[must_use]
pub fn codebook(report: &CohortReport, messages: &Messages) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let mut write = |record: [&str; 4]| {
        writer
            .write_record(record.map(|text| escape_formula(&sanitize::block(text))))
            .expect("a vector takes any bytes");
    };
    write(["kind", "id", "option", "meaning"]);
    for (statistic, meaning) in statistics() {
        write(["statistic", statistic, "", &messages.translate(&meaning)]);
    }
    let all = &report.all;
    write(["overall", "overall", "", &messages.translate(&message!("report-overall"))]);
    all.capabilities.iter().for_each(|spread| write(["capability", &spread.id, "", &spread.title]));
    all.phases.iter().for_each(|spread| write(["phase", &spread.id, "", &spread.title]));
    all.skills.iter().for_each(|skill| write(["skill", &skill.spread.id, "", &skill.spread.title]));
    let sections = all.reliability.iter().filter(|scale| scale.of == ScaleKind::Section);
    sections.for_each(|scale| write(["section", &scale.id, "", &scale.title]));
    report.modules.iter().for_each(|need| write(["module", &need.id, "", &need.title]));
    report.checks.iter().for_each(|check| write(["check", &check.id, "", &check.ask]));
    for question in &all.questions {
        write(["question", &question.question, "", &question.text]);
        question.options.iter().for_each(|option| write(["question", &question.question, &option.code, &option.text]));
    }
    writer.into_inner().expect("a vector takes any bytes")
}
