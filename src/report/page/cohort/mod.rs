//! The report on a group as a page: from facts to what the template shows.

mod levels;
mod questions;

use minijinja::context;
use minijinja::value::{Serde, Value};

use super::{Frame, Pages, Paper, Speaker, TemplateFault, picture, sources};
use crate::message;
use crate::report::cohort::words::{step_words, steps_sampled};
use crate::report::cohort::{CohortReport, GroupPriority, GroupSteps, Organisation, QuestionNotes};
use crate::report::document;
use crate::report::svg::{self, Scale, Stretch, Strip};
use crate::report::words::Words;
use crate::text::{Message, Value as Told};

/// The report on a group as a page of HTML, UTF-8. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn cohort_page(
    report: &CohortReport,
    pages: &Pages,
    speaker: &Speaker,
    paper: Option<Paper>,
) -> Result<Vec<u8>, TemplateFault> {
    let view = View { report, words: Words::new(report, speaker.messages()) };
    let kind = view.text(&message!("cohort-title"));
    let title = match &report.title {
        Some(title) => view.text(&message!("cohort-title-of", title = title)),
        None => kind.clone(),
    };
    let frame = Frame { title: &title, running: (&title, &report.questionnaire.title), paper };
    let mut own = context! { kind => kind, ..view.context() };
    if pages.has_own {
        own = context! { report => Value::from(Serde(report)), ..own };
    }
    pages.render("cohort.html", &frame, speaker, own)
}

struct View<'a> {
    report: &'a CohortReport,
    words: Words<'a, CohortReport>,
}

impl View<'_> {
    fn context(&self) -> Value {
        let report = self.report;
        let left_out = self.words.left_out();
        context! {
            labels => self.labels(),
            head => self.head(),
            standing => self.standing(),
            next => self.next(),
            steps => report.steps.as_ref().filter(|_| self.words.has_levels()).map(|steps| self.steps(steps)),
            left_out => self.say_all(&left_out),
            levels => self.levels(),
            groups => self.groups(),
            people => self.people(),
            questions => self.questions(),
            disagreement => self.disagreement(),
            reliability => self.reliability(),
            organisations => report.organisations.iter().map(|one| self.organisation(one)).collect::<Vec<_>>(),
            notes => report.notes.iter().map(|about| self.notes(about)).collect::<Vec<_>>(),
            limits => document::lines(&report.limits).map(Value::from).collect::<Vec<_>>(),
            sources => sources(&report.sources),
        }
    }

    fn translate(&self, message: &Message) -> Value {
        Value::from(self.text(message))
    }

    fn text(&self, message: &Message) -> String {
        self.words.translate(message)
    }

    fn say_all(&self, messages: &[Message]) -> Value {
        messages.iter().map(|message| self.text(message)).collect()
    }

    fn stretch(&self, pair: Option<[f64; 2]>) -> Option<Stretch> {
        pair.map(|[lower, upper]| (self.report.questionnaire.share(lower), self.report.questionnaire.share(upper)))
    }

    /// What this page always says alike.
    fn labels(&self) -> Value {
        let top = self.report.questionnaire.levels.len();
        let labels = [
            ("standing", message!("page-group-standing")),
            ("next", message!("cohort-next-heading")),
            ("steps", message!("cohort-steps-heading")),
            ("hidden", message!("cohort-hidden-heading")),
            ("levels", message!("cohort-levels-heading")),
            ("skills", message!("cohort-skills-heading")),
            ("people", message!("cohort-people-heading")),
            ("questions", message!("cohort-questions-heading")),
            ("disagreement", message!("cohort-disagreement-heading")),
            ("reliability", message!("cohort-alpha-heading")),
            ("organisations", message!("cohort-organisations-heading")),
            ("notes", message!("cohort-notes-heading")),
            ("crowd", message!("page-group-people")),
            ("n", message!("cohort-column-n")),
            ("mean", message!("cohort-column-mean")),
            ("target", message!("cohort-column-target")),
            ("gap", message!("page-group-gap")),
            ("below_target", message!("page-group-below")),
            ("below", message!("cohort-column-below")),
            ("strip", message!("cohort-column-strip", top = top)),
            ("sd", message!("cohort-column-sd")),
            ("median", message!("cohort-column-median")),
            ("middle", message!("cohort-column-middle")),
            ("range", message!("cohort-column-range")),
            ("person", message!("cohort-column-person")),
            ("group", message!("page-group-group")),
            ("question", message!("page-group-question")),
            ("answers", message!("page-group-answers")),
            ("glance_legend", message!("page-group-glance-legend")),
            ("option", message!("cohort-column-option")),
            ("share", message!("cohort-column-share")),
            ("interval", message!("cohort-column-interval")),
            ("published", message!("cohort-column-published")),
            ("total", message!("cohort-total")),
            ("part", message!("cohort-column-part")),
            ("part_questions", message!("cohort-column-questions")),
            ("alpha", message!("cohort-column-alpha")),
            ("organisation", message!("cohort-column-organisation")),
            ("agreement", message!("cohort-column-agreement")),
            ("differ", message!("cohort-column-differ")),
            ("groups_legend", message!("page-group-groups-legend")),
            ("shades_legend", message!("page-group-shades", top = top)),
            ("alpha_legend", message!("cohort-alpha-legend")),
            ("organisations_legend", message!("cohort-organisations-legend")),
        ];
        Value::from_pairs(labels.into_iter().map(|(name, label)| (name, self.text(&label))))
    }

    fn head(&self) -> Value {
        let mut identity = self.words.who();
        identity.push(self.words.questionnaire());
        context! {
            title => self.report.title.as_deref(),
            questionnaire => self.report.questionnaire.title.as_str(),
            identity => self.say_all(&identity),
        }
    }

    fn standing(&self) -> Value {
        let overall = self.report.all.overall.as_ref().filter(|_| self.words.has_levels());
        let top = self.report.questionnaire.levels.len();
        context! {
            level => overall.map(|overall| self.words.mean(overall)),
            of => self.translate(&message!("page-of-top", top = top)),
            picture => overall.map(|_| picture(|out| self.crowd(out))),
            has_middle => overall.is_some_and(|overall| overall.quartiles.is_some()),
            has_crowd => overall.is_some_and(|overall| overall.strip.is_some()),
            lead => self.say_all(&self.words.lead()),
            few => self.words.few().map(|few| self.translate(&few)),
        }
    }

    /// Everybody on the scale, or the mean alone where people are not to be seen.
    fn crowd(&self, out: &mut String) {
        let Some((overall, mean)) = self.report.all.overall.as_ref().and_then(|all| Some((all, all.mean?))) else {
            return;
        };
        let top = self.report.questionnaire.levels.len();
        let level = Told::Decimal(mean, 1);
        let Some(bars) = &overall.strip else {
            let title = self.text(&message!("page-group-standing"));
            let description = self.text(&message!("page-scale-description", level = level, top = top));
            let (title, description, own) =
                (title.as_str(), description.as_str(), self.report.questionnaire.share(mean));
            return Scale::new(top).draw(out, ("scale", title, description), own, None);
        };
        let strip = Strip {
            bars,
            mean: Some(self.report.questionnaire.share(mean)),
            middle: self.stretch(overall.quartiles),
            target: None,
        };
        let counts: Vec<String> = bars.iter().map(u64::to_string).collect();
        let counts = counts.join(", ");
        let title = self.text(&message!("page-group-crowd-title"));
        let description = message!("page-group-crowd-description", level = level, top = top, counts = counts);
        strip.draw(out, top, ("crowd", &title, &self.text(&description)));
    }

    fn next(&self) -> Value {
        if !self.words.has_levels() {
            return Value::from(());
        }
        let skill = |priority: &GroupPriority| {
            let skill = self.report.all.skills.iter().find(|skill| skill.spread.id == priority.skill)?;
            let n = skill.spread.n.unwrap_or_default();
            let mean = skill.spread.mean.map(|mean| self.report.questionnaire.share(mean));
            let target = self.report.questionnaire.share(skill.target);
            Some(context! {
                id => skill.spread.id.as_str(),
                title => skill.spread.title.as_str(),
                said => self.words.priority(priority).map(|said| self.translate(&said)),
                mean => self.words.mean(&skill.spread),
                target => self.words.decimal(Some(skill.target)),
                gap => self.words.decimal(skill.mean_gap),
                below => skill.below_target.map(|below| self.translate(&message!("report-of", part = below, whole = n))),
                bar => picture(|out| svg::level_bar(out, mean, Some(target), None)),
            })
        };
        let skills: Vec<Value> = self.report.priorities.iter().filter_map(skill).collect();
        context! { none => skills.is_empty().then(|| self.translate(&message!("cohort-next-none"))), skills => skills }
    }

    fn steps(&self, steps: &GroupSteps) -> Value {
        let cards = steps.steps.iter().map(|step| {
            let [what, how] = step_words(step, steps.counted);
            let bar = picture(|out| svg::count_bar(out, step.count, steps.counted as u64, true));
            context! { what => self.translate(&what), how => self.translate(&how), bar => bar }
        });
        let cards: Vec<Value> = cards.collect();
        if cards.is_empty() {
            return Value::from(());
        }
        context! { cards => cards, sampled => steps_sampled(steps).map(|sampled| self.translate(&sampled)) }
    }

    fn organisation(&self, organisation: &Organisation) -> Value {
        let reached = organisation.overall.map(|level| self.report.questionnaire.share(level));
        context! {
            name => organisation.name.as_str(),
            n => organisation.n,
            level => self.words.decimal(organisation.overall),
            bar => picture(|out| svg::level_bar(out, reached, None, None)),
            agreement => self.words.agreement(organisation),
            differ => self.words.differ(organisation),
        }
    }

    fn notes(&self, about: &QuestionNotes) -> Value {
        let lines = |note: &String| note.lines().map(|line| Value::from(line.trim())).collect::<Vec<_>>();
        context! {
            about => self.translate(&message!("cohort-question", question = &about.question, text = &about.text)),
            notes => about.notes.iter().map(lines).collect::<Vec<_>>(),
        }
    }
}
