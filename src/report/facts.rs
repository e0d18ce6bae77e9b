//! Everything that a gap report says, as data: the JSON report, and what the words are made of.

use schemars::JsonSchema;
use serde::Serialize;

use crate::questionnaire::{Profile, Questionnaire, Source};
use crate::responses::{Answers, State};
use crate::scoring::{DELTA, DRAWS, Draws, GroupScore, Model, NoScore, Scores, Stage, reached, standing};

/// Version of the JSON report; within one, keys are only added.
pub(super) const FORMAT: u32 = 1;

/// A respondent's gap report. Levels lie in [1, N], scores, coverage and shares in [0, 1]; what could
/// not be computed is null.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    /// Version of this format: 1.
    pub format: u32,
    /// What was answered.
    pub questionnaire: QuestionnaireFacts,
    /// Who answered; may be empty.
    pub respondent: String,
    /// For which organisation; may be empty.
    pub organisation: String,
    /// When, as 2026-11-21.
    pub date: Option<String>,
    /// Whether only the quick questions were asked.
    pub quick: bool,
    /// The targets that levels are held against.
    pub profile: ProfileFacts,
    /// The whole.
    pub overall: Group,
    /// Answered questions ÷ asked and applicable ones.
    pub coverage: Option<f64>,
    /// How much of the way to the targets is done.
    pub percent_to_target: Option<f64>,
    /// In the questionnaire's order.
    pub capabilities: Vec<Group>,
    /// In the questionnaire's order.
    pub phases: Vec<Group>,
    /// Cells of capability × phase that have skills.
    pub grid: Vec<GridCell>,
    /// In the questionnaire's order.
    pub skills: Vec<Skill>,
    /// Skills with a gap, by gap × weight, largest first.
    pub priorities: Vec<Priority>,
    /// The next best steps.
    pub plan: PlanFacts,
    /// How much the priorities depend on the weights.
    pub robustness: Robustness,
    /// Published counts beside the answers.
    pub benchmarks: Vec<Benchmark>,
    /// What was answered, question by question.
    pub answers: Vec<Answer>,
    /// The respondent's own notes.
    pub notes: Vec<Note>,
    /// What other answers would change; only with --what-if.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_if: Option<WhatIf>,
    /// What the questionnaire does not show.
    pub limits: String,
    /// Works that the questionnaire rests on.
    pub sources: Vec<Source>,
}

/// The questionnaire that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionnaireFacts {
    /// Short name.
    pub id: String,
    /// Version by which the answers were scored.
    pub version: String,
    /// Name that people see.
    pub title: String,
    /// Names of the levels, lowest first.
    pub levels: Vec<String>,
}

/// A target profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProfileFacts {
    /// Short name.
    pub id: String,
    /// Name that people see; may be empty.
    pub title: String,
    /// Skills whose target the respondent set.
    pub overridden: Vec<String>,
}

/// A capability, a phase or the whole.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Group {
    /// Short name; "overall" for the whole.
    pub id: String,
    /// Name that people see; empty for the whole.
    pub title: String,
    /// Level.
    pub level: Option<f64>,
    /// Name of the highest level fully reached.
    pub name: Option<String>,
    /// Lowest level that the open questions leave possible.
    pub lower: Option<f64>,
    /// Highest level that the open questions leave possible.
    pub upper: Option<f64>,
    /// How many of its skills are scored.
    pub skills_scored: usize,
    /// How many skills it has.
    pub skills: usize,
}

/// A cell of capability × phase.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GridCell {
    /// Id of the capability.
    pub capability: String,
    /// Id of the phase.
    pub phase: String,
    /// Aggregate level of its scored skills.
    pub level: Option<f64>,
    /// Ids of its skills.
    pub skills: Vec<String>,
}

/// A skill.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Skill {
    /// Short name.
    pub id: String,
    /// Name that people see.
    pub title: String,
    /// Id of its capability.
    pub capability: String,
    /// Id of its phase.
    pub phase: Option<String>,
    /// Weight among the skills.
    pub weight: f64,
    /// Score.
    pub score: Option<f64>,
    /// Why there is no score.
    pub no_score: Option<NoScoreName>,
    /// Level.
    pub level: Option<f64>,
    /// Name of the highest level fully reached.
    pub name: Option<String>,
    /// Target level.
    pub target: f64,
    /// max(0, target − level).
    pub gap: Option<f64>,
    /// Share of the applicable evidence, by weight, that is answered.
    pub coverage: Option<f64>,
    /// Lowest level that the open questions leave possible.
    pub lower: Option<f64>,
    /// Highest level that the open questions leave possible.
    pub upper: Option<f64>,
    /// Whether evidence is missing because the quick form did not ask for it.
    pub inferred: bool,
    /// Which answers made the score; they sum to it.
    pub contributions: Vec<Contribution>,
}

/// Why a skill has no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoScoreName {
    /// None of its questions was asked, or none applies.
    NothingApplies,
    /// None of its questions is answered.
    NothingAnswered,
    /// Too little of its evidence is answered.
    TooLittle,
}

/// What one answer adds to a skill's score.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Contribution {
    /// Code of the question.
    pub question: String,
    /// Code of the option.
    pub option: String,
    /// The option's words.
    pub option_text: String,
    /// Weight in the skill's evidence.
    pub weight: f64,
    /// The option's score.
    pub score: f64,
    /// What it adds.
    pub contribution: f64,
}

/// A skill with a gap.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Priority {
    /// Id of the skill.
    pub skill: String,
    /// gap × weight.
    pub weighted_gap: f64,
}

/// The next best steps.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanFacts {
    /// Σ gap × weight before the first step.
    pub gap: f64,
    /// Steps in order.
    pub steps: Vec<StepFacts>,
    /// Open questions, the one that leaves most in doubt first.
    pub find_out: Vec<FindOut>,
}

/// Raising one answer to the next better option.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StepFacts {
    /// When its turn comes.
    pub stage: StageName,
    /// Code of the question.
    pub question: String,
    /// Code of the option to leave.
    pub from: String,
    /// Code of the option to reach.
    pub to: String,
    /// The words of the option to reach.
    pub to_text: String,
    /// What to do; may be empty.
    pub advice: String,
    /// Effort from 1 to 3.
    pub effort: u8,
    /// By how much it lowers the total weighted gap.
    pub benefit: f64,
    /// The total weighted gap left after it.
    pub gap_left: f64,
}

/// When a step's turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StageName {
    /// The first three steps.
    Now,
    /// The three after those.
    Next,
    /// The rest.
    Later,
}

/// A question to find out the answer of.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FindOut {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub text: String,
    /// Whether the answer was "don't know" or nothing was said.
    pub state: StateName,
    /// The width of the skills' bounds that an answer closes, in levels.
    pub width: f64,
    /// Ids of the skills that it informs.
    pub skills: Vec<String>,
}

/// What a respondent did with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StateName {
    /// An option was chosen.
    Answered,
    /// Not applicable.
    Na,
    /// Don't know.
    Dk,
    /// Nothing was said.
    Unanswered,
    /// The quick form did not ask it.
    NotAsked,
}

impl From<State> for StateName {
    fn from(state: State) -> Self {
        match state {
            State::Answered(_) => Self::Answered,
            State::NotApplicable => Self::Na,
            State::DontKnow => Self::Dk,
            State::Unanswered => Self::Unanswered,
            State::NotAsked => Self::NotAsked,
        }
    }
}

/// How much the priorities depend on the weights.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Robustness {
    /// How many re-weightings were tried.
    pub draws: usize,
    /// How far a weight was moved at the most, as a share of itself.
    pub delta: f64,
    /// Per skill: the share of re-weightings in which it is among the three largest gaps.
    pub skills: Vec<Share>,
}

/// A skill's share of re-weightings.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Share {
    /// Id of the skill.
    pub skill: String,
    /// The share.
    pub among_top_three: f64,
}

/// Published counts beside the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Benchmark {
    /// Short name.
    pub id: String,
    /// Name that people see.
    pub title: String,
    /// How many were asked.
    pub n: u64,
    /// Id of the source.
    pub source: Option<String>,
    /// Question by question.
    pub questions: Vec<BenchmarkQuestion>,
}

/// A question's published counts beside its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BenchmarkQuestion {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub text: String,
    /// How many answered it.
    pub n: u64,
    /// Counts per option, lowest first.
    pub options: Vec<CountedOption>,
    /// Code of the respondent's option.
    pub answer: Option<String>,
    /// How many answered below it.
    pub below: Option<u64>,
    /// How many answered the same.
    pub at: Option<u64>,
    /// How many answered above it.
    pub above: Option<u64>,
    /// (below + at ÷ 2) ÷ n.
    pub mid_rank: Option<MidRank>,
}

/// A rank in [0, 1].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct MidRank(pub f64);

impl Eq for MidRank {}

/// An option with its published count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountedOption {
    /// Code.
    pub code: String,
    /// Words.
    pub text: String,
    /// How many chose it.
    pub count: u64,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Answer {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub text: String,
    /// What the respondent did with it.
    pub state: StateName,
    /// Code of the chosen option.
    pub option: Option<String>,
}

/// A note of the respondent's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub question_text: String,
    /// The note.
    pub text: String,
}

/// What other answers would change.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WhatIf {
    /// The answers that are supposed.
    pub changes: Vec<Change>,
    /// Levels that change, "overall" first.
    pub levels: Vec<LevelChange>,
    /// Σ gap × weight before.
    pub gap_before: f64,
    /// Σ gap × weight after.
    pub gap_after: f64,
}

/// A supposed answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Change {
    /// Code of the question.
    pub question: String,
    /// Code of the option now, "na", "dk", or null for nothing.
    pub from: Option<String>,
    /// The supposed one.
    pub to: Option<String>,
    /// The supposed option's words; empty for a state.
    pub to_text: String,
}

/// A level that changes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LevelChange {
    /// Id of the skill or capability, or "overall".
    pub id: String,
    /// Name that people see; empty for the whole.
    pub title: String,
    /// Level now.
    pub before: Option<f64>,
    /// Level then.
    pub after: Option<f64>,
}

/// What a report is made from.
struct Maker<'a> {
    questionnaire: &'a Questionnaire,
    answers: &'a Answers,
    model: &'a Model,
    scores: Scores,
}

impl Report {
    /// The report on `answers`, held against the targets of `profile` and the answers' own ones;
    /// `supposed` states (index of the question, state) give the what-if.
    #[must_use]
    pub fn new(
        questionnaire: &Questionnaire,
        profile: &Profile,
        answers: &Answers,
        supposed: &[(usize, State)],
    ) -> Self {
        let model = Model::new(questionnaire, profile, &answers.targets);
        let scores = model.score(&answers.states);
        let maker = Maker { questionnaire, answers, model: &model, scores };
        let what_if = (!supposed.is_empty()).then(|| maker.what_if(supposed));
        maker.report(profile, what_if)
    }
}

impl Maker<'_> {
    fn report(&self, profile: &Profile, what_if: Option<WhatIf>) -> Report {
        let Self { questionnaire, answers, scores, .. } = self;
        let groups = |groups: &[crate::questionnaire::Group], scores: &[GroupScore]| {
            groups.iter().zip(scores).map(|(group, score)| self.group(&group.id, &group.title, score)).collect()
        };
        Report {
            format: FORMAT,
            questionnaire: QuestionnaireFacts {
                id: questionnaire.id.clone(),
                version: questionnaire.version.to_string(),
                title: questionnaire.title.clone(),
                levels: questionnaire.levels.clone(),
            },
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
            capabilities: groups(&questionnaire.capabilities, &scores.capabilities),
            phases: groups(&questionnaire.phases, &scores.phases),
            grid: self.grid(),
            skills: self.skills(),
            priorities: self.priorities(),
            plan: self.plan(),
            robustness: self.robustness(),
            benchmarks: self.benchmarks(),
            answers: self.answers(),
            notes: self.notes(),
            what_if,
            limits: questionnaire.limits.clone(),
            sources: questionnaire.sources.clone(),
        }
    }

    fn code(&self, question: usize) -> String {
        self.questionnaire.questions[question].code.clone()
    }

    fn text(&self, question: usize) -> String {
        self.questionnaire.questions[question].text.clone()
    }

    fn option(&self, question: usize, option: usize) -> &crate::questionnaire::AnswerOption {
        &self.questionnaire.questions[question].options[option]
    }

    fn level_name(&self, level: f64) -> String {
        self.questionnaire.levels[reached(level).min(self.questionnaire.levels.len() - 1)].clone()
    }

    fn group(&self, id: &str, title: &str, score: &GroupScore) -> Group {
        Group {
            id: id.to_owned(),
            title: title.to_owned(),
            level: score.level,
            name: score.level.map(|level| self.level_name(level)),
            lower: score.bounds.map(|bounds| bounds.0),
            upper: score.bounds.map(|bounds| bounds.1),
            skills_scored: score.scored,
            skills: score.skills,
        }
    }

    fn grid(&self) -> Vec<GridCell> {
        let questionnaire = self.questionnaire;
        let mut grid = Vec::new();
        for (c, capability) in questionnaire.capabilities.iter().enumerate() {
            for (p, phase) in questionnaire.phases.iter().enumerate() {
                let stands = |s: &usize| {
                    let skill = &questionnaire.skills[*s];
                    skill.capability == c && skill.phase == Some(p)
                };
                let skills: Vec<usize> = (0..questionnaire.skills.len()).filter(stands).collect();
                if !skills.is_empty() {
                    grid.push(GridCell {
                        capability: capability.id.clone(),
                        phase: phase.id.clone(),
                        level: self.model.mean_level(&self.scores, &skills),
                        skills: skills.iter().map(|&s| questionnaire.skills[s].id.clone()).collect(),
                    });
                }
            }
        }
        grid
    }

    fn skills(&self) -> Vec<Skill> {
        let questionnaire = self.questionnaire;
        let skills = questionnaire.skills.iter().zip(&self.scores.skills);
        skills
            .map(|(skill, score)| Skill {
                id: skill.id.clone(),
                title: skill.title.clone(),
                capability: questionnaire.capabilities[skill.capability].id.clone(),
                phase: skill.phase.map(|phase| questionnaire.phases[phase].id.clone()),
                weight: skill.weight,
                score: score.score.ok(),
                no_score: score.score.err().map(|reason| match reason {
                    NoScore::NothingApplies => NoScoreName::NothingApplies,
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
                contributions: self.contributions(score),
            })
            .collect()
    }

    fn contributions(&self, score: &crate::scoring::SkillScore) -> Vec<Contribution> {
        if score.score.is_err() {
            return Vec::new();
        }
        let contributions = score.contributions.iter();
        contributions
            .map(|c| Contribution {
                question: self.code(c.question),
                option: self.option(c.question, c.option).code.clone(),
                option_text: self.option(c.question, c.option).text.clone(),
                weight: c.weight,
                score: c.score,
                contribution: c.contribution,
            })
            .collect()
    }

    fn priorities(&self) -> Vec<Priority> {
        let priority = |&s: &usize| {
            let skill = &self.questionnaire.skills[s];
            let gap = self.scores.skills[s].gap.unwrap_or(0.0);
            Priority { skill: skill.id.clone(), weighted_gap: gap * skill.weight }
        };
        self.scores.priorities.iter().map(priority).collect()
    }

    fn plan(&self) -> PlanFacts {
        let plan = self.model.plan(&self.answers.states);
        let step = |step: &crate::scoring::Step| StepFacts {
            stage: match step.stage {
                Stage::Now => StageName::Now,
                Stage::Next => StageName::Next,
                Stage::Later => StageName::Later,
            },
            question: self.code(step.question),
            from: self.option(step.question, step.from).code.clone(),
            to: self.option(step.question, step.to).code.clone(),
            to_text: self.option(step.question, step.to).text.clone(),
            advice: self.option(step.question, step.from).advice.clone(),
            effort: step.effort,
            benefit: step.benefit,
            gap_left: step.gap_left,
        };
        let find_out = |open: &crate::scoring::FindOut| FindOut {
            question: self.code(open.question),
            text: self.text(open.question),
            state: open.state.into(),
            width: open.width,
            skills: self.informed_by(open.question),
        };
        PlanFacts {
            gap: plan.gap,
            steps: plan.steps.iter().map(step).collect(),
            find_out: plan.find_out.iter().map(find_out).collect(),
        }
    }

    fn informed_by(&self, question: usize) -> Vec<String> {
        let skills = self.questionnaire.skills_informed_by(question);
        skills.map(|skill| self.questionnaire.skills[skill].id.clone()).collect()
    }

    fn robustness(&self) -> Robustness {
        let shares = Draws::new(self.model).shares(self.model, &self.answers.states, &self.scores);
        let skills = self.questionnaire.skills.iter().zip(shares);
        Robustness {
            draws: DRAWS,
            delta: DELTA,
            skills: skills.map(|(skill, share)| Share { skill: skill.id.clone(), among_top_three: share }).collect(),
        }
    }

    fn benchmarks(&self) -> Vec<Benchmark> {
        let benchmarks = self.questionnaire.benchmarks.iter();
        benchmarks
            .map(|benchmark| Benchmark {
                id: benchmark.id.clone(),
                title: benchmark.title.clone(),
                n: benchmark.n,
                source: benchmark.source.map(|source| self.questionnaire.sources[source].id.clone()),
                questions: benchmark.counts.iter().map(|(q, counts)| self.benchmark_question(*q, counts)).collect(),
            })
            .collect()
    }

    fn benchmark_question(&self, q: usize, counts: &[u64]) -> BenchmarkQuestion {
        let question = &self.questionnaire.questions[q];
        let option = self.answers.states[q].option();
        let standing = option.map(|option| standing(counts, option));
        let counted = question.options.iter().zip(counts);
        BenchmarkQuestion {
            question: question.code.clone(),
            text: question.text.clone(),
            n: counts.iter().sum(),
            options: counted
                .map(|(option, &count)| CountedOption { code: option.code.clone(), text: option.text.clone(), count })
                .collect(),
            answer: option.map(|option| question.options[option].code.clone()),
            below: standing.map(|standing| standing.below),
            at: standing.map(|standing| standing.at),
            above: standing.map(|standing| standing.above),
            mid_rank: standing.and_then(|standing| standing.mid_rank()).map(MidRank),
        }
    }

    fn answers(&self) -> Vec<Answer> {
        let answer = |(q, &state): (usize, &State)| Answer {
            question: self.code(q),
            text: self.text(q),
            state: state.into(),
            option: state.option().map(|option| self.option(q, option).code.clone()),
        };
        self.answers.states.iter().enumerate().map(answer).collect()
    }

    fn notes(&self) -> Vec<Note> {
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
            question: self.code(question),
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
