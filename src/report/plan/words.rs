//! A plan, and what became of it, as documents.

use jiff::civil::Date;

use super::{Outcome, outcomes};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::document::{Block, Document, Item};
use crate::responses::{ActionPlan, ActionStep, Answers, Status};
use crate::text::{Message, Messages};

/// A plan for people.
#[must_use]
pub fn plan_document(plan: &ActionPlan, questionnaire: &Questionnaire, messages: &Messages) -> Document {
    let mut document = begun(&title(plan), messages);
    if plan.steps.is_empty() {
        document.push(Block::Paragraph(messages.translate(&message!("plan-empty"))));
    }
    let item = |(index, step): (usize, &ActionStep)| {
        let mut details = vec![
            messages.translate(&who_and_when(step, messages)),
            messages.translate(&message!("report-step-aim", text = aim(step, questionnaire))),
        ];
        details.extend((!step.note.is_empty()).then(|| step.note.clone()));
        Item { label: format!("{}.", index + 1), text: task(step, questionnaire), details }
    };
    for (status, heading) in [
        (Status::Open, message!("plan-open")),
        (Status::Done, message!("plan-done")),
        (Status::Dropped, message!("plan-dropped")),
    ] {
        let items: Vec<Item> =
            plan.steps.iter().enumerate().filter(|(_, step)| step.status == status).map(item).collect();
        if !items.is_empty() {
            document.push(Block::Heading(messages.translate(&heading)));
            document.push(Block::List(items));
        }
    }
    if let Some(review) = plan.review {
        let sentence = message!("plan-review", date = date(review, messages));
        document.push(Block::Paragraph(messages.translate(&sentence)));
    }
    document
}

/// What became of the steps of a plan, as later `answers` show.
#[must_use]
pub fn progress_document(
    plan: &ActionPlan,
    questionnaire: &Questionnaire,
    answers: &Answers,
    messages: &Messages,
) -> Document {
    let title = match plan.organisation.as_str() {
        "" => message!("plan-progress-title"),
        organisation => message!("plan-progress-title-of", organisation = organisation),
    };
    let mut document = begun(&title, messages);
    let outcomes = outcomes(plan, questionnaire, answers);
    let moved = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::DoneAndMoved | Outcome::MovedOnly)).count();
    let summary = message!("plan-progress-summary", steps = plan.steps.len(), moved = moved);
    document.push(Block::Lead(messages.translate(&summary)));
    let item = |(index, (step, outcome)): (usize, (&ActionStep, &Outcome))| {
        let options = &questionnaire.questions[step.question].options;
        let now = answers.states[step.question].option().map_or("", |now| options[now].text.as_str());
        let said = match outcome {
            Outcome::DoneAndMoved => message!("plan-progress-done-moved", now = now),
            Outcome::DoneOnly => message!("plan-progress-done", now = now),
            Outcome::MovedOnly => message!("plan-progress-moved", now = now),
            Outcome::Open => message!("plan-progress-open", now = now),
            Outcome::Dropped => message!("plan-progress-dropped"),
            Outcome::Unanswered => message!("plan-progress-unanswered"),
        };
        let details = vec![messages.translate(&said), messages.translate(&who_and_when(step, messages))];
        Item { label: format!("{}.", index + 1), text: task(step, questionnaire), details }
    };
    document.push(Block::List(plan.steps.iter().zip(&outcomes).enumerate().map(item).collect()));
    if outcomes.contains(&Outcome::DoneOnly) {
        document.push(Block::Paragraph(messages.translate(&message!("plan-progress-done-advice"))));
    }
    if outcomes.contains(&Outcome::Open) {
        document.push(Block::Paragraph(messages.translate(&message!("plan-progress-open-advice"))));
    }
    document
}

/// The title of a plan.
pub(super) fn title(plan: &ActionPlan) -> Message {
    match plan.organisation.as_str() {
        "" => message!("plan-title"),
        organisation => message!("plan-title-of", organisation = organisation),
    }
}

fn begun(title: &Message, messages: &Messages) -> Document {
    let mut document = Document::default();
    document.push(Block::Title(messages.translate(title)));
    document
}

/// What to do.
pub(super) fn task(step: &ActionStep, questionnaire: &Questionnaire) -> String {
    if step.text.is_empty() { aim(step, questionnaire).to_owned() } else { step.text.clone() }
}

/// What is reached.
pub(super) fn aim<'q>(step: &ActionStep, questionnaire: &'q Questionnaire) -> &'q str {
    let options = &questionnaire.questions[step.question].options;
    match options[step.from].goal.as_str() {
        "" => &options[step.to].text,
        goal => goal,
    }
}

/// Who does a step, and by when.
fn who_and_when(step: &ActionStep, messages: &Messages) -> Message {
    match (step.owner.as_str(), step.due) {
        ("", None) => message!("plan-nobody"),
        ("", Some(due)) => message!("plan-nobody-by", date = date(due, messages)),
        (owner, None) => message!("plan-who", owner = owner),
        (owner, Some(due)) => message!("plan-who-by", owner = owner, date = date(due, messages)),
    }
}

fn date(date: Date, messages: &Messages) -> String {
    let (day, month, year) = (date.day().unsigned_abs(), date.month().unsigned_abs(), date.year().to_string());
    messages.translate(&message!("report-date", day = u32::from(day), month = u32::from(month), year = year))
}
