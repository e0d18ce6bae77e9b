//! A file of counts per option: what is known where nobody's answers are known together, as in a
//! published table.

use crate::questionnaire::{FORMAT, Questionnaire};
use crate::text::diagnostic::{Diagnostic, has_errors};
use crate::text::node;
use crate::text::record::{FromNode, Located};
use crate::text::sanitize;

/// More people than this are no count that anybody made.
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
    /// Who was asked; may be empty.
    pub title: String,
    /// Where the counts were published; may be empty.
    pub source: String,
    /// How many were asked.
    pub n: u64,
    /// By index of the question, in the questionnaire's order: counts per option, of which the sum is at
    /// most n.
    pub counts: Vec<(usize, Vec<u64>)>,
}

/// A file of counts that has been read, but not yet held against its questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct CountsFile {
    raw: Option<raw::Counts>,
    faults: Vec<Diagnostic>,
}

impl CountsFile {
    /// Whether a file that begins so is one of counts: TOML with a key or a table of that name.
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

    /// Reads the file; faults are kept for [`Self::check`].
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (node, mut faults) = node::parse_toml(text);
        if !faults.is_empty() {
            return Self { raw: None, faults };
        }
        let raw = raw::Counts::from_node(&node, "counts", &mut faults);
        Self { raw, faults }
    }

    /// The id of the questionnaire that the file names.
    #[must_use]
    pub fn questionnaire(&self) -> Option<&Located<String>> {
        self.raw.as_ref()?.questionnaire.as_ref()
    }

    /// Everything wrong with the file by itself, for when its questionnaire cannot be found.
    #[must_use]
    pub fn into_faults(self) -> Vec<Diagnostic> {
        self.faults
    }

    /// Holds the file against its questionnaire.
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
        if let Some(format) = raw.format.as_ref().filter(|format| format.value != FORMAT) {
            let fault = Diagnostic::error("unsupported-format").text("found", format.value.to_string());
            self.faults.push(fault.at(&format.span));
        }
        if let Some(named) = &raw.questionnaire
            && !named.value.eq_ignore_ascii_case(&self.questionnaire.id)
        {
            let fault = Diagnostic::error("other-questionnaire").text("found", &named.value);
            self.faults.push(fault.text("expected", &self.questionnaire.id).at(&named.span));
        }
        let n = raw.n.as_ref().map_or(0, |n| self.in_range(n, "n", 1, MOST));
        let mut counts: Vec<(usize, Vec<u64>)> = Vec::new();
        for (code, row) in raw.counts.iter().flat_map(|counts| &counts.value.0) {
            let Some(question) = self.questionnaire.question(&code.value) else {
                let known = self.questionnaire.questions.iter().map(|question| question.code.as_str());
                let fault = Diagnostic::error("unknown-name").text("kind", "question").text("name", &code.value);
                self.faults.push(fault.among(&code.value, known).at(&code.span));
                continue;
            };
            if counts.iter().any(|(known, _)| *known == question) {
                self.faults.push(Diagnostic::error("duplicate-name").text("name", &code.value).at(&code.span));
            }
            let row = self.row(row, question, n);
            counts.push((question, row));
        }
        counts.sort_by_key(|&(question, _)| question);
        let line = |text: &Option<Located<String>>| {
            text.as_ref().map(|text| sanitize::line(&text.value).into_owned()).unwrap_or_default()
        };
        Counts { title: line(&raw.title), source: line(&raw.source), n: n.unsigned_abs(), counts }
    }

    fn row(&mut self, row: &Located<Vec<Located<i64>>>, question: usize, n: i64) -> Vec<u64> {
        let options = self.questionnaire.questions[question].options.len();
        if row.value.len() != options {
            let fault = Diagnostic::error("counts-length").count("found", row.value.len() as u64);
            self.faults.push(fault.count("options", options as u64).at(&row.span));
        }
        let counts: Vec<i64> = row.value.iter().map(|count| self.in_range(count, "counts", 0, n.max(1))).collect();
        let sum: i64 = counts.iter().sum();
        if n > 0 && sum > n {
            let fault = Diagnostic::error("counts-exceed").text("sum", sum.to_string()).text("n", n.to_string());
            self.faults.push(fault.at(&row.span));
        }
        counts.into_iter().map(i64::unsigned_abs).collect()
    }

    fn in_range(&mut self, number: &Located<i64>, key: &str, low: i64, high: i64) -> i64 {
        if (low..=high).contains(&number.value) {
            return number.value;
        }
        let fault = Diagnostic::error("out-of-range").text("key", key).text("found", number.value.to_string());
        self.faults.push(fault.text("low", low.to_string()).text("high", high.to_string()).at(&number.span));
        low
    }
}
