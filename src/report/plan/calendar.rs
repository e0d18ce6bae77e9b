//! A plan as a calendar (RFC 5545): an event on the day that each step is due, and one on the day to answer again.
//!
//! Events, and not to-dos (VTODO), because the calendars of Google, Outlook and Apple take in events only. Each has an
//! identifier made of the firm, the start of the plan and the step, so that a calendar that is read in again is updated.

use icalendar::{Calendar, Component, Event, EventStatus, Property};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::words::{aim, task, title};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{ActionPlan, ActionStep, Status};
use crate::text::Messages;

/// The calendar of a plan as it is `today`. Steps without a date have no event.
#[must_use]
pub fn calendar(plan: &ActionPlan, questionnaire: &Questionnaire, messages: &Messages, today: Date) -> Vec<u8> {
    let mut calendar = Calendar::new();
    calendar.name(&messages.translate(&title(plan)));
    for step in &plan.steps {
        if let Some(due) = step.due {
            let question = &questionnaire.questions[step.question];
            let mut event = event(plan, &question.code, due, today);
            event.summary(&summary(step, questionnaire, messages));
            event.description(&description(step, questionnaire, messages));
            if step.status == Status::Dropped {
                event.status(EventStatus::Cancelled);
            }
            calendar.push(event.done());
        }
    }
    if let Some(review) = plan.review {
        let mut event = event(plan, "review", review, today);
        event.summary(&messages.translate(&message!("plan-calendar-review")));
        event.description(&messages.translate(&message!("plan-calendar-review-text")));
        calendar.push(event.done());
    }
    calendar.done().to_string().into_bytes()
}

/// An event of a whole day.
fn event(plan: &ActionPlan, part: &str, day: Date, today: Date) -> Event {
    let started = plan.started.map(|started| started.to_string()).unwrap_or_default();
    let digest = Sha256::digest([&*plan.organisation, &*started, part].join("\n"));
    let uid = digest.iter().take(12).fold(0_u128, |uid, &byte| uid << 8 | u128::from(byte));
    // Each day's calendar replaces that of the day before.
    let sequence = plan.started.and_then(|started| (today - started).total(jiff::Unit::Day).ok()).unwrap_or_default();
    let stamp = format!("{}T000000Z", compact(today));
    let mut event = Event::new();
    event.uid(&format!("{uid:024x}@allyscope"));
    event.add_property("DTSTAMP", &stamp).add_property("LAST-MODIFIED", &stamp);
    event.add_property("SEQUENCE", format!("{:.0}", sequence.max(0.0)));
    event.append_property(Property::new("DTSTART", compact(day)).add_parameter("VALUE", "DATE").done());
    // A day that is taken up by a reminder is still free.
    event.add_property("TRANSP", "TRANSPARENT");
    event
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// The first sentence of a step, which calendars show.
fn summary(step: &ActionStep, questionnaire: &Questionnaire, messages: &Messages) -> String {
    let task = task(step, questionnaire);
    let first = task.split_inclusive(". ").next().unwrap_or(&task).trim_end().to_owned();
    match step.status {
        Status::Done => messages.translate(&message!("plan-calendar-done", text = first)),
        _ => first,
    }
}

fn description(step: &ActionStep, questionnaire: &Questionnaire, messages: &Messages) -> String {
    let mut lines = vec![task(step, questionnaire)];
    lines.push(messages.translate(&message!("report-step-aim", text = aim(step, questionnaire))));
    if !step.owner.is_empty() {
        lines.push(messages.translate(&message!("plan-who", owner = &step.owner)));
    }
    lines.extend((!step.note.is_empty()).then(|| step.note.clone()));
    lines.join("\n")
}
