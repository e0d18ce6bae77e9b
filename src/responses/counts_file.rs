//! Counts files: how many respondents chose each option, in TOML, for surveys of which only such a table
//! is published.

use super::raw_file::{
    RawFile, RawRecord, check_format, check_questionnaire, duplicate_name, find_question, single_line,
};
use crate::questionnaire::Questionnaire;
use crate::text::diagnostic::{Diagnostic, DiagnosticCode, has_errors};
use crate::text::node::toml_tree;
use crate::text::record::Located;

/// The largest number of respondents that is accepted.
const MOST: i64 = 1_000_000_000;

mod raw {
    use crate::questionnaire::patterns::ID;
    use crate::text::record::{Located, Map, record};

    record! {
        /// How many chose each option of some questions.
        pub struct Counts {
            required {
                /// Version of this file format: 1.
                #[schemars(extend("const" = 1))]
                format: i64,
                /// Id of the questionnaire whose questions were asked.
                #[schemars(extend("pattern" = ID))]
                questionnaire: String,
                /// How many people were asked.
                #[schemars(extend("minimum" = 1))]
                n: i64,
                /// Counts per option, lowest first, by question code. Their sum may be below n: the rest gave no answer.
                counts: Map<Vec<Located<i64>>>,
            }
            optional {
                /// Who was asked, as people see it.
                title: String,
                /// Where the counts were published.
                source: String,
            }
        }
    }
}

/// The JSON Schema of files of counts.
#[must_use]
pub fn schema() -> schemars::Schema {
    crate::questionnaire::schema::of::<raw::Counts>()
}

/// Counts per option of some questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// Description of the sample; may be empty.
    pub title: String,
    /// Publication of the counts; may be empty.
    pub source: String,
    /// Number of people who were asked.
    pub n: u64,
    /// Pairs of question index and counts per option, in the questionnaire's order; counts sum to at most n.
    pub counts: Vec<(usize, Vec<u64>)>,
}

impl RawRecord for raw::Counts {
    fn format(&self) -> Option<&Located<i64>> {
        self.format.as_ref()
    }

    fn questionnaire(&self) -> Option<&Located<String>> {
        self.questionnaire.as_ref()
    }
}

/// A counts file that has been read, but not yet checked against its questionnaire.
pub type CountsFile = RawFile<raw::Counts>;

impl CountsFile {
    /// Whether `text` is a counts file: TOML with a key or a table `counts`.
    #[must_use]
    pub fn recognise(text: &str) -> bool {
        let is_counts = |line: &str| {
            let line = line.trim_start();
            line.strip_prefix("[counts]").or_else(|| line.strip_prefix("counts")).is_some_and(|rest| {
                let rest = rest.trim_start();
                rest.is_empty() || rest.starts_with(['=', '#', '.'])
            })
        };
        text.lines().any(is_counts)
    }

    /// Reads the file as TOML. [`Self::check`] returns what is wrong with it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::read(toml_tree(text), "counts")
    }

    /// Checks the file against its questionnaire.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn check(self, questionnaire: &Questionnaire) -> Result<Counts, Vec<Diagnostic>> {
        let Self { raw, mut faults } = self;
        let counts = raw.map(|raw| Checker { raw: &raw, questionnaire, faults: &mut faults }.counts());
        counts.filter(|_| !has_errors(&faults)).ok_or(faults)
    }
}

struct Checker<'a> {
    raw: &'a raw::Counts,
    questionnaire: &'a Questionnaire,
    faults: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    fn counts(mut self) -> Counts {
        let raw = self.raw;
        check_format(raw.format(), self.faults);
        check_questionnaire(raw.questionnaire(), self.questionnaire, self.faults);
        let n = raw.n.as_ref().map_or(0, |n| self.in_range(n, "n", 1, MOST));
        let mut counts: Vec<(usize, Vec<u64>)> = Vec::new();
        for (code, row) in raw.counts.iter().flat_map(|counts| &counts.value.0) {
            let Some(question) = find_question(code, self.questionnaire, self.faults) else { continue };
            if counts.iter().any(|(known, _)| *known == question) {
                self.faults.push(duplicate_name(code));
            }
            let row = self.row(row, question, n);
            counts.push((question, row));
        }
        counts.sort_by_key(|&(question, _)| question);
        Counts {
            title: single_line(raw.title.as_ref()),
            source: single_line(raw.source.as_ref()),
            n: n.unsigned_abs(),
            counts,
        }
    }

    fn row(&mut self, row: &Located<Vec<Located<i64>>>, question: usize, n: i64) -> Vec<u64> {
        let options = self.questionnaire.questions[question].options.len();
        if row.value.len() != options {
            let fault = Diagnostic::error(DiagnosticCode::CountsLength).count("found", row.value.len() as u64);
            self.faults.push(fault.count("options", options as u64).at(&row.span));
        }
        let counts: Vec<i64> = row.value.iter().map(|count| self.in_range(count, "counts", 0, n.max(1))).collect();
        let sum: i64 = counts.iter().sum();
        if n > 0 && sum > n {
            let fault =
                Diagnostic::error(DiagnosticCode::CountsExceed).text("sum", sum.to_string()).text("n", n.to_string());
            self.faults.push(fault.at(&row.span));
        }
        counts.into_iter().map(i64::unsigned_abs).collect()
    }

    fn in_range(&mut self, number: &Located<i64>, key: &str, low: i64, high: i64) -> i64 {
        if (low..=high).contains(&number.value) {
            return number.value;
        }
        let fault =
            Diagnostic::error(DiagnosticCode::OutOfRange).text("key", key).text("found", number.value.to_string());
        self.faults.push(fault.text("low", low.to_string()).text("high", high.to_string()).at(&number.span));
        low
    }
}
