//! Computes the facts of a gap report from answers.

mod guidance;

use super::{
    Answer, Benchmark, BenchmarkQuestion, Change, Contribution, CountedOption, FORMAT, FindOut, GridCell, Group,
    LevelChange, MidRank, NoScoreName, Note, PlanFacts, Priority, ProfileFacts, QuestionnaireFacts, Report, Robustness,
    Share, Skill, StageName, StepFacts, WhatIf,
};
use crate::questionnaire::{Profile, Questionnaire};
use crate::responses::{Answers, State, result_code};
use crate::scoring::{
    DELTA, GroupScore, Model, NoScore, Plan, REWEIGHTINGS, Reweightings, Scores, Stage, Step, reached, standing,
};

/// What a report is made from.
struct Builder<'q, 'a> {
    questionnaire: &'q Questionnaire,
    answers: &'a Answers,
    model: &'a Model,
    scores: Scores,
    /// Per skill: the share of re-weightings in which it is among the three largest gaps.
    top_three_shares: Vec<f64>,
}

impl<'q> Report<'q> {
    /// The report on `answers`, compared with the targets of `profile` and the answers' own ones. `supposed` states
    /// (index of the question, state) give the what-if.
    #[must_use]
    pub fn new(
        questionnaire: &'q Questionnaire,
        profile: &'q Profile,
        answers: &Answers,
        supposed: &[(usize, State)],
    ) -> Self {
        let reweightings = Reweightings::new(&Model::new(questionnaire, profile, &[]));
        Self::with_reweightings(&reweightings, questionnaire, profile, answers, supposed)
    }

    /// The same as [`Report::new`], with re-weightings of the questionnaire that many reports share. They do not
    /// depend on its language, on the profile or on targets.
    #[must_use]
    pub fn with_reweightings(
        reweightings: &Reweightings,
        questionnaire: &'q Questionnaire,
        profile: &'q Profile,
        answers: &Answers,
        supposed: &[(usize, State)],
    ) -> Self {
        let model = Model::new(questionnaire, profile, &answers.targets);
        let scores = model.score(&answers.states);
        let top_three_shares = reweightings.top_three_shares(&model, &answers.states, &scores);
        let builder = Builder { questionnaire, answers, model: &model, scores, top_three_shares };
        let what_if = (!supposed.is_empty()).then(|| builder.what_if(supposed));
        builder.report(profile, what_if)
    }
}

impl<'q> Builder<'q, '_> {
    fn report(&self, profile: &'q Profile, what_if: Option<WhatIf>) -> Report<'q> {
        let Self { questionnaire, answers, scores, .. } = self;
        let groups = |groups: &'q [crate::questionnaire::Group], scores: &[GroupScore]| {
            groups.iter().zip(scores).map(|(group, score)| self.group(&group.id, &group.title, score)).collect()
        };
        let plan = self.model.plan_of(&answers.states, scores);
        Report {
            format: FORMAT,
            questionnaire: QuestionnaireFacts::of(questionnaire),
            respondent: answers.respondent.clone(),
            organisation: answers.organisation.clone(),
            date: answers.date.map(|date| date.to_string()),
            quick: answers.quick,
            profile: ProfileFacts {
                id: profile.id.clone(),
                title: profile.title.clone(),
                overridden: answers.targets.iter().map(|&(skill, _)| questionnaire.skills[skill].id.clone()).collect(),
            },
            overall: self.group("overall", "", &scores.overall),
            coverage: scores.coverage,
            percent_to_target: scores.percent_to_target,
            percent_to_target_lower: scores.percent_to_target_bounds.map(|bounds| bounds.0),
            percent_to_target_upper: scores.percent_to_target_bounds.map(|bounds| bounds.1),
            capabilities: groups(&questionnaire.capabilities, &scores.capabilities),
            phases: groups(&questionnaire.phases, &scores.phases),
            grid: self.grid(),
            skills: self.skills(),
            priorities: self.priorities(),
            recommendations: self.recommendations(&plan.recommendations),
            plan: self.plan(&plan),
            checks: self.checks(),
            tasks: self.tasks(),
            modules: self.modules(),
            indicators: self.indicators(),
            context: self.context(),
            robustness: self.robustness(),
            benchmarks: self.benchmarks(),
            answers: self.answers(),
            code: result_code::encode(answers, questionnaire),
            notes: self.notes(),
            what_if,
            limits: &questionnaire.limits,
            sources: &questionnaire.sources,
        }
    }

    fn code(&self, question: usize) -> &'q str {
        &self.questionnaire.questions[question].code
    }

    fn text(&self, question: usize) -> &'q str {
        &self.questionnaire.questions[question].text
    }

    fn skill_id(&self, skill: usize) -> &'q str {
        &self.questionnaire.skills[skill].id
    }

    fn option(&self, question: usize, option: usize) -> &'q crate::questionnaire::AnswerOption {
        &self.questionnaire.questions[question].options[option]
    }

    fn level_name(&self, level: f64) -> &'q str {
        &self.questionnaire.levels[reached(level).min(self.questionnaire.levels.len() - 1)]
    }

    fn group(&self, id: &'q str, title: &'q str, score: &GroupScore) -> Group<'q> {
        Group {
            id,
            title,
            level: score.level,
            name: score.level.map(|level| self.level_name(level)),
            lower: score.bounds.map(|bounds| bounds.0),
            upper: score.bounds.map(|bounds| bounds.1),
            skills_scored: score.scored,
            skills: score.skills,
        }
    }

    fn grid(&self) -> Vec<GridCell<'q>> {
        let questionnaire = self.questionnaire;
        let mut cells = Vec::new();
        for (c, capability) in questionnaire.capabilities.iter().enumerate() {
            for (p, phase) in questionnaire.phases.iter().enumerate() {
                let skills = questionnaire.skills.iter().enumerate();
                let here = skills.filter(|(_, skill)| skill.capability == c && skill.phase == Some(p));
                let here: Vec<usize> = here.map(|(index, _)| index).collect();
                if !here.is_empty() {
                    cells.push(GridCell {
                        capability: &capability.id,
                        phase: &phase.id,
                        level: self.model.mean_level(&self.scores, &here),
                        skills: here.iter().map(|&skill| questionnaire.skills[skill].id.as_str()).collect(),
                    });
                }
            }
        }
        cells
    }

    fn skills(&self) -> Vec<Skill<'q>> {
        let questionnaire = self.questionnaire;
        let skills = questionnaire.skills.iter().zip(&self.scores.skills).enumerate();
        skills
            .map(|(index, (skill, score))| Skill {
                id: &skill.id,
                title: &skill.title,
                capability: &questionnaire.capabilities[skill.capability].id,
                phase: skill.phase.map(|phase| questionnaire.phases[phase].id.as_str()),
                weight: skill.weight,
                score: score.score.ok(),
                no_score: score.score.err().map(|reason| match reason {
                    NoScore::DoesNotApply => NoScoreName::DoesNotApply,
                    NoScore::NotAsked => NoScoreName::NotAsked,
                    NoScore::NothingAnswered => NoScoreName::NothingAnswered,
                    NoScore::TooLittle => NoScoreName::TooLittle,
                }),
                level: score.level,
                name: score.level.map(|level| self.level_name(level)),
                target: score.target,
                gap: score.gap,
                coverage: score.coverage,
                lower: score.bounds.map(|bounds| bounds.0),
                upper: score.bounds.map(|bounds| bounds.1),
                inferred: score.inferred,
                contributions: self.contributions(index),
            })
            .collect()
    }

    /// What answers add to the skill's score: nothing without a score.
    fn contributions(&self, skill: usize) -> Vec<Contribution<'q>> {
        if self.scores.skills[skill].score.is_err() {
            return Vec::new();
        }
        let contribution = |c: crate::scoring::Contribution| Contribution {
            question: self.code(c.question),
            option: &self.option(c.question, c.option).code,
            option_text: &self.option(c.question, c.option).text,
            weight: c.weight,
            score: c.score,
            contribution: c.contribution,
        };
        self.model.contributions(skill, &self.answers.states).map(contribution).collect()
    }

    fn priorities(&self) -> Vec<Priority<'q>> {
        let priority = |&s: &usize| {
            let skill = &self.questionnaire.skills[s];
            let gap = self.scores.skills[s].gap.unwrap_or(0.0);
            Priority { skill: &skill.id, weighted_gap: gap * skill.weight }
        };
        self.scores.priorities.iter().map(priority).collect()
    }

    fn plan(&self, plan: &Plan) -> PlanFacts<'q> {
        let find_out = |open: &crate::scoring::FindOut| FindOut {
            question: self.code(open.question),
            text: self.text(open.question),
            state: open.state.into(),
            width: open.width,
            skills: self.questionnaire.skills_informed_by(open.question).map(|skill| self.skill_id(skill)).collect(),
        };
        PlanFacts {
            gap: plan.gap,
            steps: plan.steps.iter().map(|step| self.step(step)).collect(),
            conditional: plan.conditional.iter().map(|step| self.step(step)).collect(),
            find_out: plan.find_out.iter().map(find_out).collect(),
        }
    }

    fn step(&self, step: &Step) -> StepFacts<'q> {
        let (from, to) = (self.option(step.question, step.from), self.option(step.question, step.to));
        StepFacts {
            stage: match step.stage {
                Stage::Now => StageName::Now,
                Stage::Next => StageName::Next,
                Stage::Later => StageName::Later,
            },
            question: self.code(step.question),
            from: &from.code,
            to: &to.code,
            to_text: &to.text,
            goal: &from.goal,
            advice: &from.advice,
            when: (!from.when.is_empty()).then_some(from.when.as_str()),
            effort: from.effort,
            upkeep: from.upkeep,
            basis: from.basis.map(|basis| self.questionnaire.recommendations[basis].id.as_str()),
            skills: self.questionnaire.skills_informed_by(step.question).map(|skill| self.skill_id(skill)).collect(),
            benefit: step.benefit,
            gap_left: step.gap_left,
        }
    }

    fn robustness(&self) -> Robustness<'q> {
        let skills = self.questionnaire.skills.iter().zip(&self.top_three_shares);
        Robustness {
            draws: REWEIGHTINGS,
            delta: DELTA,
            skills: skills.map(|(skill, share)| Share { skill: &skill.id, among_top_three: *share }).collect(),
        }
    }

    fn benchmarks(&self) -> Vec<Benchmark<'q>> {
        let benchmarks = self.questionnaire.benchmarks.iter();
        benchmarks
            .map(|benchmark| Benchmark {
                id: &benchmark.id,
                title: &benchmark.title,
                n: benchmark.n,
                source: benchmark.source.map(|source| self.questionnaire.sources[source].id.as_str()),
                questions: benchmark.counts.iter().map(|(q, counts)| self.benchmark_question(*q, counts)).collect(),
            })
            .collect()
    }

    fn benchmark_question(&self, q: usize, counts: &[u64]) -> BenchmarkQuestion<'q> {
        let question = &self.questionnaire.questions[q];
        let option = self.answers.states[q].option();
        let standing = option.map(|option| standing(counts, option));
        let counted = |(option, &count): (&'q crate::questionnaire::AnswerOption, &u64)| CountedOption {
            code: &option.code,
            text: &option.text,
            count,
        };
        BenchmarkQuestion {
            question: &question.code,
            text: &question.text,
            rank: question.rank,
            n: counts.iter().sum(),
            options: question.options.iter().zip(counts).map(counted).collect(),
            answer: option.map(|option| question.options[option].code.as_str()),
            below: standing.map(|standing| standing.below),
            at: standing.map(|standing| standing.at),
            above: standing.map(|standing| standing.above),
            mid_rank: standing.filter(|_| question.rank).and_then(|standing| standing.mid_rank()).map(MidRank),
        }
    }

    fn answers(&self) -> Vec<Answer<'q>> {
        let answer = |(q, &state): (usize, &State)| Answer {
            question: self.code(q),
            text: self.text(q),
            state: state.into(),
            option: state.option().map(|option| self.option(q, option).code.as_str()),
            option_text: state.option().map(|option| self.option(q, option).text.as_str()),
        };
        self.answers.states.iter().enumerate().map(answer).collect()
    }

    fn notes(&self) -> Vec<Note<'q>> {
        let note = |(q, text): &(usize, String)| Note {
            question: self.code(*q),
            question_text: self.text(*q),
            text: text.clone(),
        };
        self.answers.notes.iter().map(note).collect()
    }

    fn what_if(&self, supposed: &[(usize, State)]) -> WhatIf {
        let mut states = self.answers.states.clone();
        for &(question, state) in supposed {
            states[question] = state;
        }
        let after = self.model.score(&states);
        let change = |&(question, to): &(usize, State)| Change {
            question: self.code(question).to_owned(),
            from: self.state_code(question, self.answers.states[question]),
            to: self.state_code(question, to),
            to_text: to.option().map(|option| self.option(question, option).text.clone()).unwrap_or_default(),
        };
        let row = |id: &str, title: &str, before, after| LevelChange {
            id: id.to_owned(),
            title: title.to_owned(),
            before,
            after,
        };
        let mut levels = vec![row("overall", "", self.scores.overall.level, after.overall.level)];
        let capabilities =
            self.questionnaire.capabilities.iter().zip(&self.scores.capabilities).zip(&after.capabilities);
        levels.extend(capabilities.map(|((c, before), after)| row(&c.id, &c.title, before.level, after.level)));
        let skills = self.questionnaire.skills.iter().zip(&self.scores.skills).zip(&after.skills);
        levels.extend(skills.map(|((s, before), after)| row(&s.id, &s.title, before.level, after.level)));
        levels.retain(|level| level.id == "overall" || level.before != level.after);
        WhatIf {
            changes: supposed.iter().map(change).collect(),
            levels,
            gap_before: self.model.total_gap(&self.scores),
            gap_after: self.model.total_gap(&after),
        }
    }

    fn state_code(&self, question: usize, state: State) -> Option<String> {
        state.code(&self.questionnaire.questions[question]).map(str::to_owned)
    }
}
