//! The plan that a firm keeps: the steps it has decided on, and what became of them.

mod calendar;
mod csv;
mod words;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::questionnaire::{Profile, Questionnaire};
use crate::responses::{ActionPlan, ActionStep, Answers, Status};
use crate::scoring::{EPSILON, Model};

pub use calendar::calendar;
pub use csv::plan_csv;
pub use words::{plan_document, progress_document};

/// Months until the questions are answered again.
const MONTHS_TO_REVIEW: i32 = 6;

/// Steps of one plan, unless more are open from the last one.
const STEPS: usize = 3;

/// The plan for `answers`: the steps of the first stage, one after the other, each due when the time that it takes has
/// gone by. Steps that are open in the
/// `previous` plan come first, as they are; their questions get no second step.
#[must_use]
pub fn propose(
    questionnaire: &Questionnaire,
    profile: &Profile,
    answers: &Answers,
    previous: Option<&ActionPlan>,
    today: Date,
) -> ActionPlan {
    let model = Model::new(questionnaire, profile, &answers.targets);
    let open = |step: &&ActionStep| step.status == Status::Open && !has_moved(step, questionnaire, answers);
    let mut steps: Vec<ActionStep> = previous.iter().flat_map(|plan| &plan.steps).filter(open).cloned().collect();
    let mut due = today;
    for step in model.first_steps(&answers.states) {
        if steps.len() >= STEPS || steps.iter().any(|known| known.question == step.question) {
            continue;
        }
        let option = &questionnaire.questions[step.question].options[step.from];
        due = due.saturating_add(time_for(option.effort));
        steps.push(ActionStep {
            question: step.question,
            from: step.from,
            to: step.to,
            text: option.advice.split_whitespace().collect::<Vec<_>>().join(" "),
            owner: String::new(),
            due: Some(due),
            status: Status::Open,
            note: String::new(),
        });
    }
    ActionPlan {
        organisation: answers.organisation.clone(),
        started: Some(today),
        review: today.checked_add(MONTHS_TO_REVIEW.months()).ok(),
        steps,
    }
}

/// The time to give a step of this effort: an afternoon, some days or weeks, months or money.
fn time_for(effort: u8) -> Span {
    match effort {
        0 | 1 => 2.weeks(),
        2 => 6.weeks(),
        _ => 13.weeks(),
    }
}

/// What became of a step, as later answers show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done, and the answer is better.
    DoneAndMoved,
    /// Done, and the answer is no better.
    DoneOnly,
    /// Not marked as done, and the answer is better.
    MovedOnly,
    /// Neither.
    Open,
    /// Given up.
    Dropped,
    /// The question has no answer now.
    Unanswered,
}

/// What became of each step of `plan`, in order.
#[must_use]
pub fn outcomes(plan: &ActionPlan, questionnaire: &Questionnaire, answers: &Answers) -> Vec<Outcome> {
    let outcome = |step: &ActionStep| match (step.status, has_moved(step, questionnaire, answers)) {
        (Status::Dropped, false) => Outcome::Dropped,
        _ if answers.states[step.question].option().is_none() => Outcome::Unanswered,
        (Status::Done, true) => Outcome::DoneAndMoved,
        (Status::Done, false) => Outcome::DoneOnly,
        (Status::Open | Status::Dropped, true) => Outcome::MovedOnly,
        (Status::Open, false) => Outcome::Open,
    };
    plan.steps.iter().map(outcome).collect()
}

/// Whether the answer to the question of a step has a higher score than the one that the step leaves.
fn has_moved(step: &ActionStep, questionnaire: &Questionnaire, answers: &Answers) -> bool {
    let options = &questionnaire.questions[step.question].options;
    answers.states[step.question].option().is_some_and(|now| options[now].score > options[step.from].score + EPSILON)
}
