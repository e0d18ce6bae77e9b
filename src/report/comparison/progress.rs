//! Computes the progress of one respondent from answers at two or more times.

use super::facts::{
    AnswerProgress, Direction, FORMAT, LevelProgress, Mismatch, PlanProgress, Progress, ProgressWave, WaveAnswer, parts,
};
use crate::questionnaire::{Profile, Questionnaire};
use crate::report::facts::{QuestionnaireFacts, StageName};
use crate::responses::{Answers, State};
use crate::scoring::{EPSILON, Model, Scores, Stage, reached};
use crate::text::fold::fold;

impl Progress {
    /// From answers at two or more times, each with the name of its file, held against the targets of
    /// `profile` and the answers' own.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, profile: &Profile, waves: &[(String, Answers)]) -> Self {
        let models: Vec<Model> =
            waves.iter().map(|(_, answers)| Model::new(questionnaire, profile, &answers.targets)).collect();
        let scores: Vec<Scores> =
            models.iter().zip(waves).map(|(model, (_, answers))| model.score(&answers.states)).collect();
        let everywhere = |s: &usize| scores.iter().all(|scores| scores.skills[*s].level.is_some());
        let shared: Vec<usize> = (0..questionnaire.skills.len()).filter(everywhere).collect();
        let wave = |((source, answers), (model, scores)): (&(String, Answers), (&Model, &Scores))| ProgressWave {
            source: source.clone(),
            respondent: answers.respondent.clone(),
            organisation: answers.organisation.clone(),
            date: answers.date.map(|date| date.to_string()),
            quick: answers.quick,
            coverage: scores.coverage,
            percent_to_target: scores.percent_to_target,
            gap: model.total_gap(scores),
            gap_shared: shared
                .iter()
                .map(|&s| scores.skills[s].gap.unwrap_or(0.0) * questionnaire.skills[s].weight)
                .sum(),
        };
        let answers: Vec<&Answers> = waves.iter().map(|(_, answers)| answers).collect();
        Self {
            format: FORMAT,
            questionnaire: QuestionnaireFacts::of(questionnaire),
            profile: profile.id.clone(),
            waves: waves.iter().zip(models.iter().zip(&scores)).map(wave).collect(),
            skills_shared: shared.len(),
            levels: levels(questionnaire, &scores),
            answers: changed(questionnaire, &answers),
            plan: plan(questionnaire, &models, &answers),
            doubts: mismatches(&answers),
        }
    }
}

fn levels(questionnaire: &Questionnaire, scores: &[Scores]) -> Vec<LevelProgress> {
    let all: Vec<_> = scores.iter().map(|scores| parts(questionnaire, scores)).collect();
    let targets = |index: usize| {
        let skills = questionnaire.skills.len();
        let skill = (index + skills).checked_sub(all[0].len())?;
        Some(scores[0].skills[skill].target)
    };
    let name = |level: f64| questionnaire.levels[reached(level).min(questionnaire.levels.len() - 1)].clone();
    let one = |(index, (part, id, title, _)): (usize, &(super::Part, String, String, Option<f64>))| {
        let levels: Vec<Option<f64>> = all.iter().map(|parts| parts[index].3).collect();
        LevelProgress {
            part: *part,
            id: id.clone(),
            title: title.clone(),
            names: levels.iter().map(|level| level.map(name)).collect(),
            target: targets(index),
            change: difference(&levels),
            levels,
        }
    };
    all.first().map(|parts| parts.iter().enumerate().map(one).collect()).unwrap_or_default()
}

/// Last less first; a difference in the last digits is none.
pub(super) fn difference(levels: &[Option<f64>]) -> Option<f64> {
    let (first, last) = ((*levels.first()?)?, (*levels.last()?)?);
    Some(if (last - first).abs() <= EPSILON { 0.0 } else { last - first })
}

fn changed(questionnaire: &Questionnaire, waves: &[&Answers]) -> Vec<AnswerProgress> {
    let mut changed = Vec::new();
    for (q, question) in questionnaire.questions.iter().enumerate() {
        let states: Vec<State> = waves.iter().map(|answers| answers.states[q]).collect();
        let (Some(&first), Some(&last)) = (states.first(), states.last()) else { continue };
        if first == last {
            continue;
        }
        let score = |option: usize| question.options[option].score;
        let direction = match (first.option(), last.option()) {
            (Some(from), Some(to)) if score(to) > score(from) + EPSILON => Direction::Rose,
            (Some(from), Some(to)) if score(to) < score(from) - EPSILON => Direction::Fell,
            (None, Some(_)) => Direction::NewlyAnswered,
            (Some(_), None) => Direction::NowOpen,
            _ => Direction::Other,
        };
        let answer = |state: &State| WaveAnswer {
            state: (*state).into(),
            option: state.option().map(|option| question.options[option].code.clone()),
            text: state.option().map(|option| question.options[option].text.clone()),
        };
        let answers = states.iter().map(answer).collect();
        changed.push(AnswerProgress {
            question: question.code.clone(),
            text: question.text.clone(),
            direction,
            answers,
        });
    }
    changed
}

fn plan(questionnaire: &Questionnaire, models: &[Model], waves: &[&Answers]) -> Vec<PlanProgress> {
    let (Some(model), Some(first), Some(last)) = (models.first(), waves.first(), waves.last()) else {
        return Vec::new();
    };
    let step = |step: crate::scoring::Step| {
        let options = &questionnaire.questions[step.question].options;
        let now = last.states[step.question].option().map(|option| options[option].score);
        PlanProgress {
            stage: match step.stage {
                Stage::Now => StageName::Now,
                Stage::Next => StageName::Next,
                Stage::Later => StageName::Later,
            },
            question: questionnaire.questions[step.question].code.clone(),
            to: options[step.to].code.clone(),
            to_text: options[step.to].text.clone(),
            done: now.is_some_and(|score| score >= options[step.to].score - EPSILON),
        }
    };
    model.plan(&first.states).steps.into_iter().map(step).collect()
}

fn mismatches(waves: &[&Answers]) -> Vec<Mismatch> {
    let differ = |of: fn(&Answers) -> &str| {
        let mut names = waves.iter().map(|answers| fold(of(answers))).filter(|name| !name.is_empty());
        names.next().is_some_and(|first| names.any(|name| name != first))
    };
    let dates: Vec<_> = waves.iter().filter_map(|answers| answers.date).collect();
    let mut mismatches = Vec::new();
    let mut check = |holds: bool, mismatch: Mismatch| {
        if holds {
            mismatches.push(mismatch);
        }
    };
    check(differ(|answers| &answers.organisation), Mismatch::Organisations);
    check(differ(|answers| &answers.respondent), Mismatch::Respondents);
    check(!dates.is_sorted(), Mismatch::Dates);
    check(waves.windows(2).any(|pair| pair[0].quick != pair[1].quick), Mismatch::Forms);
    check(waves.windows(2).any(|pair| pair[0].targets != pair[1].targets), Mismatch::Targets);
    mismatches
}
