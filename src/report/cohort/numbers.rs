//! Computes the facts of one group: distributions of levels, counts per question, reliability.

use super::context::GroupContext;
use super::disclosure::View;
use super::facts::{
    GroupFacts, NoAlphaName, OptionCount, PublishedCounts, QuestionCounts, Reliability, STRIP, ScaleKind, SkillSpread,
    Spread,
};
use crate::cohort::{
    Distributions, NoAlpha, NoisyCounts, PublishedQuestion, Scale, Summary, Suppression, Tally, wilson,
};
use crate::questionnaire::{self, Profile, Questionnaire};
use crate::scoring::{EPSILON, RowScore, gap};

impl GroupContext<'_> {
    pub(super) fn group(&self, name: &str, tally: &Tally, view: View<'_>) -> GroupFacts {
        let Distributions { skills, capabilities, phases, overall } = tally.distributions(self.outcomes);
        let questionnaire = self.questionnaire;
        let n = tally.respondents;
        let spread = |id: &str, title: &str, levels: &[(f64, u64)], questions: &[usize]| {
            self.spread((id, title), levels, n, view, questions)
        };
        let of = |belongs: &dyn Fn(&questionnaire::Skill) -> bool| -> Vec<usize> {
            let skills = questionnaire.skills.iter().filter(|skill| belongs(skill));
            skills.flat_map(|skill| skill.evidence.iter().map(|piece| piece.question)).collect()
        };
        let capability = |(c, levels): (usize, &Vec<(f64, u64)>)| {
            let group = &questionnaire.capabilities[c];
            spread(&group.id, &group.title, levels, &of(&|skill| skill.capability == c))
        };
        let phase = |(p, levels): (usize, &Vec<(f64, u64)>)| {
            let group = &questionnaire.phases[p];
            spread(&group.id, &group.title, levels, &of(&|skill| skill.phase == Some(p)))
        };
        let all: Vec<usize> = (0..questionnaire.questions.len()).collect();
        let knows_all = all.iter().all(|&q| view.question(q).others.iter().all(Option::is_some));
        #[expect(clippy::cast_precision_loss, reason = "counts of answers")]
        let coverage = (tally.coverage.1 > 0).then(|| tally.coverage.0 as f64 / tally.coverage.1 as f64);
        GroupFacts {
            name: name.to_owned(),
            n,
            coverage: coverage.filter(|_| knows_all),
            overall: Some(spread("overall", "", &overall, &of(&|_| true))),
            capabilities: capabilities.iter().enumerate().map(capability).collect(),
            phases: phases.iter().enumerate().map(phase).collect(),
            skills: skills.iter().enumerate().map(|(s, levels)| self.skill(s, levels, n, view)).collect(),
            questions: all.iter().map(|&q| self.question(q, &tally.states[q], view)).collect(),
            reliability: self.reliability(tally, view),
        }
    }

    /// The distribution of `levels`, given as (level, count), among `n` respondents. `questions` are those that
    /// the levels depend on.
    fn spread(
        &self,
        (id, title): (&str, &str),
        levels: &[(f64, u64)],
        n: u64,
        view: View<'_>,
        questions: &[usize],
    ) -> Spread {
        let scored = levels.iter().map(|(_, count)| count).sum();
        let summary = Summary::of(levels).filter(|_| view.statistics(scored, questions));
        Spread {
            id: id.to_owned(),
            title: title.to_owned(),
            n: view.part(scored, n),
            mean: summary.map(|summary| summary.mean),
            rounded_to: None,
            sd: summary.and_then(|summary| summary.sd),
            median: summary.map(|summary| summary.median),
            quartiles: summary.map(|summary| [summary.q1, summary.q3]),
            // The minimum, the maximum and low bars of the strip can each stand for a single respondent.
            range: summary.filter(|_| !view.is_on()).map(|summary| [summary.min, summary.max]),
            strip: (!view.is_on()).then(|| self.strip(levels)),
        }
    }

    fn strip(&self, levels: &[(f64, u64)]) -> Vec<u64> {
        let mut strip = vec![0; STRIP];
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let bars = STRIP as f64 / (self.questionnaire.levels.len() - 1) as f64;
        for &(level, count) in levels {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a level lies in [1, N]")]
            let bar = ((level - 1.0) * bars + EPSILON) as usize;
            strip[bar.min(STRIP - 1)] += count;
        }
        strip
    }

    fn skill(&self, s: usize, levels: &[(f64, u64)], n: u64, view: View<'_>) -> SkillSpread {
        let (skill, target) = (&self.questionnaire.skills[s], self.profile.targets[s]);
        let questions: Vec<usize> = skill.evidence.iter().map(|piece| piece.question).collect();
        let spread = self.spread((&skill.id, &skill.title), levels, n, view, &questions);
        let scored: u64 = levels.iter().map(|(_, count)| count).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
        let gaps: f64 = levels.iter().map(|&(level, count)| gap(level, target) * count as f64).sum();
        let below = levels.iter().filter(|&&(level, _)| gap(level, target) > 0.0).map(|(_, count)| count).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
        let mean_gap = spread.mean.map(|_| gaps / scored as f64);
        let below = spread.mean.and(view.part(below, scored)).or_else(|| (scored == 0).then_some(0));
        SkillSpread { spread, target, mean_gap, below_target: below }
    }

    fn reliability(&self, tally: &Tally, view: View<'_>) -> Vec<Reliability> {
        let facts = |group: &questionnaire::Group, of: ScaleKind, scale: &Scale| {
            let alpha = scale.alpha();
            let shown = view.statistics(scale.cases(), &scale.questions().collect::<Vec<_>>());
            let found = alpha.as_ref().ok().copied().filter(|_| shown);
            let reason = alpha.err().map(|reason| match reason {
                NoAlpha::FewerThanTwoItems => NoAlphaName::OneQuestion,
                NoAlpha::FewerThanThreeCases { .. } => NoAlphaName::FewRespondents,
                NoAlpha::NoVariance { .. } => NoAlphaName::NoVariance,
            });
            let reason = match reason {
                Some(NoAlphaName::OneQuestion) => reason,
                _ if !shown => Some(NoAlphaName::Hidden),
                reason => reason,
            };
            Reliability {
                id: group.id.clone(),
                title: group.title.clone(),
                of,
                questions: scale.questions().count(),
                n: view.part(scale.cases(), tally.respondents).filter(|_| shown),
                alpha: found.map(|alpha| alpha.value),
                lower: found.map(|alpha| alpha.lower),
                upper: found.map(|alpha| alpha.upper),
                reason,
            }
        };
        let sections = self.questionnaire.sections.iter().zip(&tally.sections);
        let capabilities = self.questionnaire.capabilities.iter().zip(&tally.capabilities);
        let sections = sections.map(|(group, scale)| facts(group, ScaleKind::Section, scale));
        sections.chain(capabilities.map(|(group, scale)| facts(group, ScaleKind::Capability, scale))).collect()
    }

    fn question(&self, q: usize, states: &[u64], view: View<'_>) -> QuestionCounts {
        question_counts(self.questionnaire, q, states, view.question(q))
    }
}

/// The values of one respondent whose rounded means may be published, most important first: overall level,
/// levels of capabilities, phases and skills, gaps of skills.
pub(in crate::report) fn values_to_round(scores: &RowScore, profile: &Profile) -> Vec<Option<f64>> {
    let gaps = scores.levels().zip(&profile.targets).map(|(level, &target)| level.map(|level| gap(level, target)));
    std::iter::once(scores.overall).chain(scores.groups.iter().copied()).chain(scores.levels()).chain(gaps).collect()
}

/// The counts of one question. `states` holds a count per state, options first; `shown` holds those that may
/// be published.
fn question_counts(
    questionnaire: &Questionnaire,
    q: usize,
    states: &[u64],
    shown: &PublishedQuestion,
) -> QuestionCounts {
    let question = &questionnaire.questions[q];
    let counts = &states[..question.options.len()];
    let n = shown.answered;
    let options = question.options.iter().zip(&shown.options).map(|(option, &count)| {
        let of = count.zip(n).filter(|(_, n)| *n > 0);
        let interval = of.and_then(|(count, n)| wilson(count, n));
        #[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
        let share = of.map(|(count, n)| count as f64 / n as f64);
        OptionCount {
            code: option.code.clone(),
            text: option.text.clone(),
            count,
            share,
            lower: interval.map(|interval| interval.0),
            upper: interval.map(|interval| interval.1),
        }
    });
    let mut scores: Vec<(f64, u64)> =
        question.options.iter().zip(counts).map(|(option, &count)| (option.score, count)).collect();
    scores.retain(|(_, count)| *count > 0);
    scores.sort_by(|a, b| a.0.total_cmp(&b.0));
    let published = questionnaire.benchmarks.iter().filter_map(|benchmark| {
        let (_, counts) = benchmark.counts.iter().find(|(about, _)| *about == q)?;
        let (id, title) = (benchmark.id.clone(), benchmark.title.clone());
        Some(PublishedCounts { id, title, n: counts.iter().sum(), counts: counts.clone() })
    });
    QuestionCounts {
        question: question.code.clone(),
        section: questionnaire.sections[question.section].id.clone(),
        text: question.text.clone(),
        rank: question.rank,
        n,
        options: options.collect(),
        na: shown.others[0],
        dk: shown.others[1],
        unanswered: shown.others[2],
        not_asked: shown.others[3],
        spread: Summary::of(&scores).and_then(|summary| summary.sd).filter(|_| question.rank && !shown.hides()),
        benchmarks: published.collect(),
    }
}

/// The facts of a group of which only counts per option are known. A benchmark with the same counts is the
/// source of the file itself and is left out.
pub(super) fn of_counts(
    questionnaire: &Questionnaire,
    rule: Suppression,
    n: u64,
    counts: &[(usize, Vec<u64>)],
) -> (GroupFacts, Vec<PublishedQuestion>) {
    let mut published = Vec::new();
    let questions = counts.iter().map(|(q, counts)| {
        let others = [0, 0, n.saturating_sub(counts.iter().sum()), 0];
        let shown = rule.question(counts, &others);
        let states: Vec<u64> = counts.iter().chain(&others).copied().collect();
        let mut facts = question_counts(questionnaire, *q, &states, &shown);
        facts.benchmarks.retain(|benchmark| benchmark.counts != *counts);
        published.push(shown);
        facts
    });
    (counts_only(n, questions.collect()), published)
}

/// The facts of a group of which nothing but counts with noise is published.
pub(super) fn noisy(questionnaire: &Questionnaire, tally: &Tally, noise: &mut NoisyCounts) -> GroupFacts {
    let n = noise.publish(tally.respondents);
    let questions = tally.states.iter().enumerate().map(|(q, states)| {
        let states: Vec<u64> = states.iter().map(|&count| noise.publish(count)).collect();
        let (options, others) = states.split_at(questionnaire.questions[q].options.len());
        let shown = |counts: &[u64]| counts.iter().copied().map(Some).collect();
        let (answered, options, others) = (Some(options.iter().sum()), shown(options), shown(others));
        let mut facts = question_counts(questionnaire, q, &states, &PublishedQuestion { answered, options, others });
        // Intervals know nothing of the noise.
        facts.options.iter_mut().for_each(|option| (option.lower, option.upper) = (None, None));
        facts
    });
    counts_only(n, questions.collect())
}

fn counts_only(n: u64, questions: Vec<QuestionCounts>) -> GroupFacts {
    GroupFacts {
        name: String::new(),
        n,
        coverage: None,
        overall: None,
        capabilities: Vec::new(),
        phases: Vec::new(),
        skills: Vec::new(),
        questions,
        reliability: Vec::new(),
    }
}
