//! Validates target profiles and benchmarks (published counts).

use super::{Checker, items, line, name};
use crate::questionnaire::model::{Benchmark, Profile};
use crate::questionnaire::raw;
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::record::Located;

impl Checker<'_> {
    pub(super) fn profiles(&mut self) -> Vec<Profile> {
        let raw = self.raw;
        let n = level_count(raw);
        let skill_count = items(&raw.skills).len();
        let mut profiles: Vec<Profile> = Vec::new();
        for Located { value: profile, .. } in items(&raw.profiles) {
            let target = self.in_range(profile.target.as_ref(), "target", 1.0, n).unwrap_or(1.0);
            let mut targets = vec![target; skill_count];
            let mut named = vec![false; skill_count];
            for (skill, target) in profile.targets.iter().flat_map(|targets| &targets.value.0) {
                let index = self.reference(Some(skill), "skill", &raw.skills, |s| s.id.as_ref());
                let target = self.in_range(Some(target), "target", 1.0, n);
                if index.is_some_and(|index| std::mem::replace(&mut named[index], true)) {
                    self.fault(
                        Diagnostic::error(DiagnosticCode::DuplicateName).text("name", &skill.value).at(&skill.span),
                    );
                }
                if let (Some(index), Some(target)) = (index, target) {
                    targets[index] = target;
                }
            }
            let default = profile.default.as_ref().filter(|default| default.value);
            if let Some(second) = default.filter(|_| profiles.iter().any(|profile| profile.default)) {
                self.fault(Diagnostic::error(DiagnosticCode::SeveralDefaults).at(&second.span));
            }
            profiles.push(Profile {
                id: name(profile.id.as_ref()),
                title: line(profile.title.as_ref()),
                summary: line(profile.summary.as_ref()),
                default: default.is_some(),
                targets,
            });
        }
        if profiles.is_empty() {
            profiles.push(Profile {
                id: "default".to_owned(),
                title: String::new(),
                summary: String::new(),
                default: true,
                targets: vec![(n - 1.0).max(2.0); skill_count],
            });
        } else if !profiles.iter().any(|profile| profile.default) {
            profiles[0].default = true;
        }
        profiles
    }

    pub(super) fn benchmarks(&mut self) -> Vec<Benchmark> {
        let raw = self.raw;
        let mut benchmarks = Vec::new();
        for Located { value: benchmark, .. } in items(&raw.benchmarks) {
            let n = benchmark.n.as_ref().and_then(|n| self.in_range_integer(n, "n", 1, 1_000_000_000)).unwrap_or(1);
            let mut counts: Vec<(usize, Vec<u64>)> = Vec::new();
            for (code, row) in benchmark.counts.iter().flat_map(|counts| &counts.value.0) {
                let question = self.reference(Some(code), "question", &raw.questions, |q| q.code.as_ref());
                let Some(question) = question else { continue };
                if counts.iter().any(|(known, _)| *known == question) {
                    self.fault(
                        Diagnostic::error(DiagnosticCode::DuplicateName).text("name", &code.value).at(&code.span),
                    );
                }
                counts.push((question, self.counts(row, question, n)));
            }
            counts.sort_by_key(|&(question, _)| question);
            benchmarks.push(Benchmark {
                id: name(benchmark.id.as_ref()),
                title: line(benchmark.title.as_ref()),
                n: n.unsigned_abs(),
                source: self.reference(benchmark.source.as_ref(), "source", &raw.sources, |s| s.id.as_ref()),
                counts,
            });
        }
        benchmarks
    }

    fn counts(&mut self, row: &Located<Vec<Located<i64>>>, question: usize, n: i64) -> Vec<u64> {
        let options = items(&items(&self.raw.questions)[question].value.options).len();
        if row.value.len() != options {
            let fault = Diagnostic::error(DiagnosticCode::CountsLength).count("found", row.value.len() as u64);
            self.fault(fault.count("options", options as u64).at(&row.span));
        }
        let counts: Vec<i64> =
            row.value.iter().map(|count| self.in_range_integer(count, "counts", 0, n).unwrap_or(0)).collect();
        let sum: i64 = counts.iter().sum();
        if sum > n {
            let fault =
                Diagnostic::error(DiagnosticCode::CountsExceed).text("sum", sum.to_string()).text("n", n.to_string());
            self.fault(fault.at(&row.span));
        }
        counts.into_iter().map(i64::unsigned_abs).collect()
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
fn level_count(raw: &raw::Questionnaire) -> f64 {
    match items(&raw.levels).len() {
        // That is a fault already, and targets cannot be checked without levels.
        0 | 1 => f64::INFINITY,
        n => n as f64,
    }
}
