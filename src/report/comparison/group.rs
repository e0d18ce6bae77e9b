//! Computes the change of a group from its responses at two or more times.

use super::disclosure::{Disclosure, LevelDisplay, direction};
use super::facts::{
    FORMAT, GroupChange, GroupWave, LevelChanges, PartlyShown, PerhapsSame, PersonChange, QuestionChange, Statistics,
    parts,
};
use super::matching::{Matching, Person, Twice, matching};
use super::near::near;
use super::progress::difference;
use crate::cohort::{Change, Member, NoisyCounts, PValue, Suppression};
use crate::questionnaire::{Profile, Questionnaire};
use crate::report::cohort::{PrivacyOptions, identities};
use crate::report::facts::QuestionnaireFacts;
use crate::scoring::{Model, Scores};
use crate::text::fold::fold;

struct Builder<'a> {
    questionnaire: &'a Questionnaire,
    rule: Suppression,
    anonymous: bool,
    waves: &'a [Vec<Person>],
    matching: Matching,
    /// Per wave, of each person who is in all of them.
    scores: Vec<Vec<Scores>>,
    /// What may be published, where small counts are hidden.
    disclosure: Option<Disclosure>,
}

impl GroupChange {
    /// From people at two or more times, each with the name of its file or folder. `pairs` says who is who where names
    /// do not: per person an index a wave. What is hidden stays so beside the anonymous reports on each time against the
    /// targets of `profile`.
    ///
    /// # Errors
    ///
    /// Who is in a wave twice.
    pub fn new(
        (questionnaire, profile): (&Questionnaire, &Profile),
        sources: &[String],
        (waves, pairs): (&[Vec<Person>], &[Vec<usize>]),
        privacy: PrivacyOptions,
    ) -> Result<Self, Vec<Twice>> {
        let mut builder = Builder::new(questionnaire, (waves, pairs), privacy)?;
        let rule = builder.rule;
        builder.disclosure =
            rule.is_on().then(|| Disclosure::new(questionnaire, profile, rule, (waves, &builder.matching)));
        Ok(builder.change(sources))
    }

    /// As [`Self::new`], with nothing but counts that have noise and are multiples of `base`, so that nobody’s answers
    /// follow from this comparison and any others.
    ///
    /// # Errors
    ///
    /// Who is in a wave twice.
    pub fn noisy(
        questionnaire: &Questionnaire,
        sources: &[String],
        (waves, pairs): (&[Vec<Person>], &[Vec<usize>]),
        base: u64,
    ) -> Result<Self, Vec<Twice>> {
        let builder = Builder::new(questionnaire, (waves, pairs), PrivacyOptions { anonymous: true, min_cell: 0 })?;
        let people = waves.iter().flatten().map(|person| Member {
            name: person.respondent.clone(),
            organisation: person.organisation.clone(),
            group: String::new(),
            numbers: person.numbers(questionnaire).into(),
        });
        let mut noise = NoisyCounts::new(base, &identities(&people.collect::<Vec<_>>()));
        let mut change = builder.change(sources);
        change.rounded_to = Some(base);
        change.matched = Some(noise.publish(builder.matched()));
        change.waves.iter_mut().for_each(|wave| (wave.people, wave.unmatched, wave.unnamed) = (None, None, None));
        for level in &mut change.levels {
            let [improved, same, declined] =
                level.directions().unwrap_or_default().map(|count| Some(noise.publish(count)));
            let partly = PartlyShown { pairs: None, mean: None, rounded_to: None, improved, same, declined };
            let blank = LevelChanges::blank(level.part, &level.id, &level.title);
            *level = LevelChanges { hidden: true, partly: Some(partly), ..blank };
        }
        for question in &mut change.questions {
            let counts = [&mut question.improved, &mut question.same, &mut question.declined];
            counts.into_iter().flatten().for_each(|count| *count = noise.publish(*count));
            question.pairs = None;
        }
        Ok(change)
    }
}

impl<'a> Builder<'a> {
    fn new(
        questionnaire: &'a Questionnaire,
        (waves, pairs): (&'a [Vec<Person>], &[Vec<usize>]),
        privacy: PrivacyOptions,
    ) -> Result<Self, Vec<Twice>> {
        let matching = matching(waves, pairs)?;
        // Targets make no difference to levels.
        let model = Model::new(questionnaire, questionnaire.default_profile(), &[]);
        let score = |(number, wave): (usize, &Vec<Person>)| {
            matching.matched.iter().map(|places| model.score(&wave[places[number]].states)).collect()
        };
        let scores = waves.iter().enumerate().map(score).collect();
        let (rule, anonymous) = (privacy.rule(), privacy.anonymous);
        Ok(Self { questionnaire, rule, anonymous, waves, matching, scores, disclosure: None })
    }
}

impl Builder<'_> {
    fn matched(&self) -> u64 {
        self.matching.matched.len() as u64
    }

    fn change(&self, sources: &[String]) -> GroupChange {
        let matched = Some(self.matched()).filter(|&n| self.rule.group_ok(n));
        GroupChange {
            format: FORMAT,
            questionnaire: QuestionnaireFacts::of(self.questionnaire),
            anonymous: self.anonymous,
            min_cell: if self.rule.is_on() { self.rule.min_cell } else { 0 },
            rounded_to: None,
            matched,
            is_nobody_matched: self.matched() == 0,
            perhaps_same: if self.anonymous { Vec::new() } else { self.perhaps_same() },
            waves: sources.iter().enumerate().map(|(number, source)| self.wave(number, source)).collect(),
            levels: self.levels(),
            questions: (0..self.questionnaire.questions.len()).map(|q| self.question(q)).collect(),
            people: if self.anonymous { Vec::new() } else { self.people() },
        }
    }

    /// Unmatched people of the first wave and of a later one who are perhaps the same.
    fn perhaps_same(&self) -> Vec<PerhapsSame> {
        let of = |wave: usize| (self.waves[wave].as_slice(), self.matching.unmatched[wave].as_slice());
        let pairs = (1..self.waves.len()).flat_map(|wave| {
            let found = near(of(0), of(wave)).into_iter();
            found.map(move |[first, other]| PerhapsSame {
                waves: [1, wave + 1],
                names: [self.waves[0][first].shown(), self.waves[wave][other].shown()],
            })
        });
        // In three waves somebody can be left over who has the same name in two of them.
        pairs.filter(|pair| fold(&pair.names[0]) != fold(&pair.names[1])).collect()
    }

    fn wave(&self, number: usize, source: &str) -> GroupWave {
        let people = &self.waves[number];
        let left: Vec<&Person> = self.matching.unmatched[number].iter().map(|&index| &people[index]).collect();
        let all = people.len() as u64;
        let unnamed = left.iter().filter(|person| person.respondent.is_empty()).count() as u64;
        let shown = self.rule.group_ok(all) && self.rule.split_ok(self.matched(), all);
        let name = |person: &&Person| (!person.respondent.is_empty()).then(|| person.shown());
        GroupWave {
            source: source.to_owned(),
            people: shown.then_some(all),
            unmatched: shown.then_some(left.len() as u64),
            unmatched_names: if self.anonymous { Vec::new() } else { left.iter().filter_map(name).collect() },
            unnamed: (shown && self.rule.split_ok(unnamed, left.len() as u64)).then_some(unnamed),
        }
    }

    fn levels(&self) -> Vec<LevelChanges> {
        let all: Vec<Vec<_>> = self
            .scores
            .iter()
            .map(|people| people.iter().map(|scores| parts(self.questionnaire, scores)).collect())
            .collect();
        // Nobody's parts are those of a questionnaire without answers.
        let nobody = Model::new(self.questionnaire, self.questionnaire.default_profile(), &[])
            .score(&vec![crate::responses::State::Unanswered; self.questionnaire.questions.len()]);
        let heads = parts(self.questionnaire, &nobody);
        let one = |(index, (part, id, title, _)): (usize, (super::Part, String, String, Option<f64>))| {
            let of = |person: usize| all.iter().map(|wave| wave[person][index].3).collect::<Option<Vec<f64>>>();
            let people: Vec<Vec<f64>> = (0..self.matching.matched.len()).filter_map(of).collect();
            self.level(index, LevelChanges::blank(part, &id, &title), &people)
        };
        heads.into_iter().enumerate().map(one).collect()
    }

    /// `people` have one level a wave.
    fn level(&self, index: usize, blank: LevelChanges, people: &[Vec<f64>]) -> LevelChanges {
        let between = |from: usize, to: usize| {
            let pairs: Vec<(f64, f64)> = people.iter().map(|levels| (levels[from], levels[to])).collect();
            Change::of(&pairs)
        };
        let last = self.waves.len() - 1;
        let Some(whole) = between(0, last) else { return blank };
        let steps: Vec<Change> =
            if last > 1 { (0..last).filter_map(|from| between(from, from + 1)).collect() } else { Vec::new() };
        let display = self.disclosure.as_ref().map(|disclosure| disclosure.levels[index]);
        if let Some(LevelDisplay::Part { counts, mean }) = display {
            return LevelChanges { hidden: true, partly: self.partly(&whole, counts, mean), ..blank };
        }
        let (whole, steps) = if display.is_some() {
            let ok = steps.iter().all(|step| self.may_show(step));
            (rounded(whole), steps.into_iter().map(rounded).filter(|_| ok).collect())
        } else {
            (whole, steps)
        };
        let path: &[Change] = if steps.is_empty() { std::slice::from_ref(&whole) } else { &steps };
        let means = path.iter().map(|change| change.before).chain(path.last().map(|change| change.after)).collect();
        let steps = steps.iter().copied().map(Statistics::from).collect();
        LevelChanges { means, change: Some(whole.into()), steps, ..blank }
    }

    fn partly(&self, change: &Change, counts: bool, mean: Option<(f64, f64)>) -> Option<PartlyShown> {
        let count = |count: u64| Some(count).filter(|_| counts);
        (counts || mean.is_some()).then(|| PartlyShown {
            pairs: Some(change.n).filter(|&n| self.rule.split_ok(n, self.matched())),
            mean: mean.map(|(mean, _)| mean),
            rounded_to: mean.map(|(_, step)| step),
            improved: count(change.improved),
            same: count(change.same),
            declined: count(change.declined),
        })
    }

    /// Whether it may be told how many rose, stayed and fell.
    fn may_show(&self, change: &Change) -> bool {
        self.rule.table(&[change.improved, change.same, change.declined]).iter().all(Option::is_some)
    }

    fn question(&self, q: usize) -> QuestionChange {
        let question = &self.questionnaire.questions[q];
        let last = self.waves.len() - 1;
        let mut counts = [0_u64; 3];
        for places in &self.matching.matched {
            let score = |wave: usize| {
                let option = self.waves[wave][places[wave]].states[q].option()?;
                Some(question.options[option].score)
            };
            let change = score(0).zip(score(last)).map(|(before, after)| after - before);
            if let Some(count) = counts.get_mut(direction(change)) {
                *count += 1;
            }
        }
        let pairs = counts.iter().sum();
        let shown = self.rule.group_ok(self.matched()) && self.rule.split_ok(pairs, self.matched());
        // All or nothing: a part would say more of the rest.
        let all = self.disclosure.as_ref().is_none_or(|disclosure| disclosure.questions[q]);
        let cells = if all { counts.map(Some) } else { [None; 3] };
        QuestionChange {
            question: question.code.clone(),
            text: question.text.clone(),
            pairs: shown.then_some(pairs),
            improved: cells[0],
            same: cells[1],
            declined: cells[2],
        }
    }

    fn people(&self) -> Vec<PersonChange> {
        let person = |(index, places): (usize, &Vec<usize>)| {
            let levels: Vec<Option<f64>> = self.scores.iter().map(|wave| wave[index].overall.level).collect();
            let first = &self.waves[0][places[0]];
            PersonChange {
                respondent: first.respondent.clone(),
                organisation: first.organisation.clone(),
                change: difference(&levels),
                levels,
            }
        };
        self.matching.matched.iter().enumerate().map(person).collect()
    }
}

/// With so few digits that single people cannot be reckoned back from sums.
fn rounded(change: Change) -> Change {
    let tenths = |value: f64| (value * 10.0).round() / 10.0;
    Change {
        before: tenths(change.before),
        after: tenths(change.after),
        mean: tenths(change.mean),
        median: tenths(change.median),
        p: PValue { p: ((change.p.p * 100.0).round() / 100.0).max(0.01), ..change.p },
        rank_biserial: change.rank_biserial.map(tenths),
        cliffs_delta: tenths(change.cliffs_delta),
        ..change
    }
}

impl From<Change> for Statistics {
    fn from(change: Change) -> Self {
        Self {
            pairs: change.n,
            before: change.before,
            after: change.after,
            mean: change.mean,
            median: change.median,
            improved: change.improved,
            same: change.same,
            declined: change.declined,
            p: change.p.p,
            p_exact: change.p.exact,
            rank_biserial: change.rank_biserial,
            cliffs_delta: change.cliffs_delta,
        }
    }
}
