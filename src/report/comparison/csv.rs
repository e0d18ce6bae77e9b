//! The comparison as CSV with one statistic per row.

use super::facts::{Comparison, GroupChange, Part, Progress, Statistics};
use crate::report::csv::escape_formula;
use crate::report::number::four_decimals;

/// Columns: what the number is of, which number it is, and of which wave; from 1, empty for a change.
const COLUMNS: [&str; 6] = ["part", "id", "title", "statistic", "wave", "value"];

impl Comparison {
    /// The comparison as CSV (RFC 4180, lines end in LF): one row a statistic.
    ///
    /// # Panics
    ///
    /// Never: a vector takes any bytes.
    #[must_use]
    pub fn csv(&self) -> Vec<u8> {
        let mut rows = Rows { writer: csv::WriterBuilder::new().from_writer(Vec::new()) };
        rows.row(COLUMNS.map(str::to_owned));
        match self {
            Comparison::Progress(progress) => rows.progress(progress),
            Comparison::Group(group) => rows.group(group),
        }
        rows.writer.into_inner().expect("a vector takes any bytes")
    }
}

struct Rows {
    writer: csv::Writer<Vec<u8>>,
}

/// Four decimals, with the sign of a fall.
fn number(value: Option<f64>) -> String {
    match value {
        Some(value) if value < 0.0 => {
            let size = four_decimals(Some(-value));
            if size.bytes().all(|byte| matches!(byte, b'0' | b'.')) { size } else { format!("-{size}") }
        }
        value => four_decimals(value),
    }
}

fn count(value: Option<u64>) -> String {
    value.map(|count| count.to_string()).unwrap_or_default()
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Overall => "overall",
        Part::Capability => "capability",
        Part::Phase => "phase",
        Part::Skill => "skill",
    }
}

impl Rows {
    fn row(&mut self, row: [String; 6]) {
        self.writer.write_record(row).expect("a vector takes any bytes");
    }

    fn put(&mut self, of: [&str; 3], statistic: &str, wave: &str, value: String) {
        let [part, id, title] = of;
        self.row([
            part.to_owned(),
            escape_formula(id),
            escape_formula(title),
            statistic.to_owned(),
            wave.to_owned(),
            value,
        ]);
    }

    fn progress(&mut self, progress: &Progress) {
        for (wave, facts) in (1..).zip(&progress.waves) {
            let wave = format!("{wave}");
            let of = ["file", facts.source.as_str(), facts.organisation.as_str()];
            self.put(of, "coverage", &wave, number(facts.coverage));
            self.put(of, "percent_to_target", &wave, number(facts.percent_to_target));
            self.put(of, "gap", &wave, number(Some(facts.gap)));
        }
        for level in &progress.levels {
            let of = [part_name(level.part), &level.id, &level.title];
            for (wave, value) in (1..).zip(&level.levels) {
                self.put(of, "level", &format!("{wave}"), number(*value));
            }
            self.put(of, "change", "", number(level.change));
        }
        for answer in &progress.answers {
            let of = ["question", answer.question.as_str(), answer.text.as_str()];
            for (wave, said) in (1..).zip(&answer.answers) {
                self.put(of, "answer", &format!("{wave}"), escape_formula(said.option.as_deref().unwrap_or_default()));
            }
        }
        for step in &progress.plan {
            let id = format!("{}={}", step.question, step.to);
            self.put(["step", &id, &step.to_text], "done", "", u8::from(step.done).to_string());
        }
    }

    fn group(&mut self, group: &GroupChange) {
        for (wave, facts) in (1..).zip(&group.waves) {
            let wave = format!("{wave}");
            let of = ["file", facts.source.as_str(), ""];
            self.put(of, "people", &wave, count(facts.people));
            self.put(of, "unmatched", &wave, count(facts.unmatched));
        }
        self.put(["group", "all", ""], "matched", "", count(group.matched));
        for level in &group.levels {
            let of = [part_name(level.part), &level.id, &level.title];
            for (wave, mean) in (1..).zip(&level.means) {
                self.put(of, "mean", &format!("{wave}"), number(Some(*mean)));
            }
            if let Some(change) = &level.change {
                self.statistics(of, "", change);
            }
            if let Some(shown) = &level.partly {
                self.put(of, "pairs", "", count(shown.pairs));
                self.put(of, "mean_change", "", number(shown.mean));
                self.put(of, "rounded_to", "", number(shown.rounded_to));
                self.put(of, "improved", "", count(shown.improved));
                self.put(of, "same", "", count(shown.same));
                self.put(of, "declined", "", count(shown.declined));
            }
            for (wave, change) in (1..).zip(&level.steps) {
                self.statistics(of, &format!("{wave}-{}", wave + 1), change);
            }
        }
        for question in &group.questions {
            let of = ["question", question.question.as_str(), question.text.as_str()];
            self.put(of, "pairs", "", count(question.pairs));
            self.put(of, "improved", "", count(question.improved));
            self.put(of, "same", "", count(question.same));
            self.put(of, "declined", "", count(question.declined));
        }
        for person in &group.people {
            let of = ["person", person.respondent.as_str(), person.organisation.as_str()];
            for (wave, level) in (1..).zip(&person.levels) {
                self.put(of, "level", &format!("{wave}"), number(*level));
            }
            self.put(of, "change", "", number(person.change));
        }
    }

    fn statistics(&mut self, of: [&str; 3], wave: &str, change: &Statistics) {
        self.put(of, "pairs", wave, change.pairs.to_string());
        self.put(of, "mean_change", wave, number(Some(change.mean)));
        self.put(of, "median_change", wave, number(Some(change.median)));
        self.put(of, "improved", wave, change.improved.to_string());
        self.put(of, "same", wave, change.same.to_string());
        self.put(of, "declined", wave, change.declined.to_string());
        // As many digits as a small p needs.
        self.put(of, "p", wave, change.p.to_string());
        self.put(of, "p_exact", wave, u8::from(change.p_exact).to_string());
        self.put(of, "rank_biserial", wave, number(change.rank_biserial));
        self.put(of, "cliffs_delta", wave, number(Some(change.cliffs_delta)));
    }
}
