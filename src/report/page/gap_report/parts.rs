//! Elements that come again from respondent to respondent, each drawn by a template of its own.

use std::hash::Hash;

use minijinja::value::Value as Shown;

use super::View;
use crate::kept::{Kept, Lent, Place, print};
use crate::message;
use crate::report::facts::{BenchmarkQuestion, CountedOption, FindOut, GridCell, Group, Skill, StateName, StepFacts};
use crate::report::page::TemplateFault;
use crate::report::page::content::{Content, Part, content};
use crate::report::svg;
use crate::report::words::{among, level, settles, step_effort, step_goal};
use crate::scoring::EPSILON;
use crate::text::Value;

/// How a kind of element is drawn.
struct Kind {
    template: &'static str,
    /// The name that its template knows the element by.
    sees: &'static str,
    /// The name under which what is drawn can be found in the element.
    gives: &'static str,
}

const LEVEL: Kind = Kind { template: "level.html", sees: "level", gives: "drawn" };
const SKILL: Kind = Kind { template: "skill.html", sees: "row", gives: "drawn" };
const CELL: Kind = Kind { template: "cell.html", sees: "cell", gives: "drawn" };
const GROUP: Kind = Kind { template: "group.html", sees: "row", gives: "drawn" };
const GAP: Kind = Kind { template: "gap.html", sees: "card", gives: "drawn" };
const STAGE: Kind = Kind { template: "stage.html", sees: "stage", gives: "drawn" };
const STEP: Kind = Kind { template: "step.html", sees: "step", gives: "drawn" };
const OPEN: Kind = Kind { template: "open.html", sees: "open", gives: "drawn" };
const OPTION: Kind = Kind { template: "option.html", sees: "option", gives: "drawn" };
const QUESTION: Kind = Kind { template: "question.html", sees: "question", gives: "card" };

/// An element that was drawn.
struct Element {
    drawn: String,
    /// What it was drawn from, for templates that may ask for it.
    shown: Option<Shown>,
}

type Store<F> = Kept<F, Element>;

/// A text of the questionnaire.
type Name<'q> = Place<'q, str>;

/// The numbers of a skill as bits: level, target, gap, bounds and coverage.
type SkillNumbers = [u64; 6];

/// Id, numbers, and whether the level is inferred.
type SkillKey<'q> = (Name<'q>, SkillNumbers, bool);

/// Id, bits of level and bounds, and how many of how many skills are scored.
type GroupKey<'q> = (Name<'q>, [u64; 3], usize, usize);

/// Capability, phase, the level's bits, and unless all skills of both have a level, which have one.
type CellKey<'q> = (Name<'q>, Name<'q>, u64, Vec<bool>);

/// A skill's id and numbers, and its questions with the answers to them.
type GapKey<'q> = (Name<'q>, SkillNumbers, Vec<(Name<'q>, Name<'q>)>);

/// Number if templates may ask for it, question and option to leave, effort, and how the page tells what is closed and
/// left.
type StepKey<'q> = (usize, Name<'q>, Name<'q>, u8, [u64; 2], bool);

/// Question, and the options to leave and to reach.
type GoalKey<'q> = (Name<'q>, Name<'q>, Name<'q>);

/// Question, whether the answer is "don't know", and the width's bits.
type OpenKey<'q> = (Name<'q>, bool, u64);

/// Benchmark, question and answer.
type QuestionKey<'q> = (Name<'q>, Name<'q>, Option<Name<'q>>);

/// Elements that were drawn, of one questionnaire, by all that tells two of a kind apart.
#[derive(Debug, Default)]
pub(in crate::report::page) struct PartsKept<'q> {
    levels: Store<(usize, bool)>,
    /// Without and with a column of what the open answers leave possible.
    skills: [Store<SkillKey<'q>>; 2],
    groups: [Store<GroupKey<'q>>; 2],
    cells: Store<CellKey<'q>>,
    gaps: Store<GapKey<'q>>,
    steps: Store<StepKey<'q>>,
    goals: Kept<GoalKey<'q>, String>,
    open: Store<OpenKey<'q>>,
    questions: Store<QuestionKey<'q>>,
}

fn bits(number: Option<f64>) -> u64 {
    number.map_or(u64::MAX, f64::to_bits)
}

/// A number as pages tell it.
fn shown(number: f64) -> u64 {
    match level(number) {
        Value::Decimal(rounded, _) => rounded.to_bits(),
        _ => number.to_bits(),
    }
}

fn skill_numbers(skill: &Skill) -> SkillNumbers {
    [skill.level, Some(skill.target), skill.gap, skill.lower, skill.upper, skill.coverage].map(bits)
}

impl<'a, 'q: 'a> View<'a, 'q> {
    /// What is kept on `store` under this key, or what is drawn of `content`.
    fn kept<F: Hash + PartialEq>(
        &self,
        store: &'a Store<F>,
        key: F,
        kind: &Kind,
        content: impl FnOnce() -> Content<'a>,
    ) -> Result<Part<'a>, TemplateFault> {
        self.try_kept(store, key, kind, || Ok(content()))
    }

    /// The same where some of the content is drawn first.
    fn try_kept<F: Hash + PartialEq>(
        &self,
        store: &'a Store<F>,
        key: F,
        kind: &Kind,
        content: impl FnOnce() -> Result<Content<'a>, TemplateFault>,
    ) -> Result<Part<'a>, TemplateFault> {
        let print = print(&key);
        if let Some(known) = store.get(print, |known| *known == key) {
            let content = known.shown.as_ref().map_or(Content::Nothing, Content::Fixed);
            return Ok(Part { name: kind.gives, drawn: &known.drawn, content });
        }
        let content = content()?;
        let mut drawn = String::new();
        self.pages.part(&mut drawn, (kind.template, kind.sees), content, self.speaker)?;
        let shown = self.pages.has_own.then(|| content.into());
        let drawn = match store.put(print, key, Element { drawn, shown }) {
            Lent::Kept(known) => &known.drawn,
            Lent::Own(element) => self.text(&element.drawn),
        };
        Ok(self.pages.drawn_part(kind.gives, drawn, content))
    }

    /// What is drawn of `content` for the page in the making alone.
    fn drawn(&self, kind: &Kind, content: Content<'a>) -> Result<Part<'a>, TemplateFault> {
        self.pages.part_of_page((kind.template, kind.sees), kind.gives, content, self.speaker)
    }

    pub(super) fn reached_level(&self, (i, name): (usize, &'a str), reached: bool) -> Result<Part<'a>, TemplateFault> {
        self.kept(&self.speaker.parts().levels, (i, reached), &LEVEL, || {
            content! { self.arena; number => i + 1, name => name, reached => reached }
        })
    }

    /// A row of the table of skills; `open` if it has a column of what the open answers leave possible.
    pub(super) fn skill_row(&self, skill: &'a Skill<'q>, open: bool) -> Result<Part<'a>, TemplateFault> {
        let store = &self.speaker.parts().skills[usize::from(open)];
        self.kept(store, (Place(skill.id), skill_numbers(skill), skill.inferred), &SKILL, || {
            let own = self.level(skill.level);
            let inferred = skill.inferred && skill.level.is_some();
            let answered = skill.coverage.map(|share| self.speaker.percent(share));
            content! { self.arena;
                id => skill.id,
                title => skill.title,
                level => if inferred { self.translate(&message!("report-inferred", level = own)) } else { own },
                target => self.level(Some(skill.target)),
                gap => self.level(skill.gap),
                has_gap => skill.gap.is_some_and(|gap| gap > EPSILON),
                bar => self.skill_bar(skill),
                open => open,
                between => self.range(skill.lower, skill.upper),
                answered => answered.unwrap_or_else(|| self.level(None)),
            }
        })
    }

    /// A row of the table of the whole and its capabilities. The whole hardly comes again.
    pub(super) fn group_row(&self, group: &'a Group<'q>, open: bool) -> Result<Part<'a>, TemplateFault> {
        let content = || {
            let own = group.level.map(|level| self.share(level));
            let possible = self.possible(group.lower, group.upper);
            let of = message!("report-of", part = group.skills_scored, whole = group.skills);
            content! { self.arena;
                title => match group.title {
                    "" => self.translate(&message!("report-overall")),
                    title => title,
                },
                level => self.level(group.level),
                name => group.name.unwrap_or_default(),
                bar => self.picture(|out| svg::level_bar(out, own, None, possible)),
                open => open,
                between => self.range(group.lower, group.upper),
                skills => self.translate(&of),
            }
        };
        if group.title.is_empty() {
            return self.drawn(&GROUP, content());
        }
        let store = &self.speaker.parts().groups[usize::from(open)];
        let numbers = [group.level, group.lower, group.upper].map(bits);
        self.kept(store, (Place(group.id), numbers, group.skills_scored, group.skills), &GROUP, content)
    }

    /// What stands where a capability and a phase meet.
    pub(super) fn grid_cell(
        &self,
        capability: &'q str,
        phase: &'a Group<'q>,
        cell: Option<&GridCell<'q>>,
    ) -> Result<Part<'a>, TemplateFault> {
        let level = cell.and_then(|cell| cell.level);
        let (skills, places) = cell.map_or((&[][..], &[][..]), |cell| (&cell.skills, &cell.places));
        let scored = || places.iter().map(|&place| self.report.skills[place].level.is_some());
        let scored = if scored().all(|is_scored| is_scored) { Vec::new() } else { scored().collect() };
        let key = (Place(capability), Place(phase.id), bits(level), scored);
        self.kept(&self.speaker.parts().cells, key, &CELL, || {
            let skills = skills.iter().map(|skill| self.words.grid_skill(skill)).collect::<Vec<_>>().join(", ");
            let skills = self.text(&skills);
            content! { self.arena;
                level => self.level(level),
                shade => self.shade(level),
                phase => phase.title,
                skills => skills,
            }
        })
    }

    /// One of the largest gaps, with the answers that made it.
    pub(super) fn gap_card(&self, skill: &'a Skill<'q>) -> Result<Part<'a>, TemplateFault> {
        let answers = skill.contributions.iter().map(|answer| (Place(answer.question), Place(answer.option))).collect();
        self.kept(&self.speaker.parts().gaps, (Place(skill.id), skill_numbers(skill), answers), &GAP, || {
            content! { self.arena;
                id => skill.id,
                title => skill.title,
                level => self.level(skill.level),
                target => self.level(Some(skill.target)),
                gap => self.level(skill.gap),
                bar => self.skill_bar(skill),
                made_by => self.say_each(&self.words.made_by(skill)),
            }
        })
    }

    /// Steps of the plan under their heading. They hardly come again together, but a page with two stages has the
    /// same mould as one with three.
    pub(super) fn stage(&self, stage: Content<'a>) -> Result<Part<'a>, TemplateFault> {
        self.drawn(&STAGE, stage)
    }

    /// A step of the plan. What it closes and leaves of the gap is told in tenths, and its number by the list, so it
    /// comes again.
    pub(super) fn step(&self, number: usize, step: &'a StepFacts<'q>) -> Result<Part<'a>, TemplateFault> {
        let told = [step.benefit, step.gap_left].map(shown);
        let told_number = if self.pages.has_own { number } else { 0 };
        let key = (told_number, Place(step.question), Place(step.from), step.effort, told, step.gap_left > EPSILON);
        self.kept(&self.speaker.parts().steps, key, &STEP, || {
            content! { self.arena;
                number => number,
                advice => self.step_advice(step),
                goal => self.step_goal(step),
                effort => self.say_once(&step_effort(step)),
            }
        })
    }

    /// From which answer to which a step leads: few, while what steps close and leave is seldom the same.
    fn step_goal(&self, step: &StepFacts<'q>) -> &'a str {
        let key = (Place(step.question), Place(step.from), Place(step.to));
        self.speaker.lent(self.speaker.parts().goals.of(key, || self.words.translate(&step_goal(step))))
    }

    /// A question to find out the answer of.
    pub(super) fn open_question(&self, open: &'a FindOut<'q>) -> Result<Part<'a>, TemplateFault> {
        let key = (Place(open.question), open.state == StateName::Dk, open.width.to_bits());
        self.kept(&self.speaker.parts().open, key, &OPEN, || {
            content! { self.arena;
                question => open.question,
                text => open.text,
                settles => self.translate(&settles(open)),
            }
        })
    }

    /// The counts of a question that `benchmark` (its id) published, with the own answer.
    pub(super) fn benchmark_question(
        &self,
        benchmark: &'q str,
        question: &'a BenchmarkQuestion<'q>,
    ) -> Result<Part<'a>, TemplateFault> {
        let key = (Place(benchmark), Place(question.question), question.answer.map(Place));
        self.try_kept(&self.speaker.parts().questions, key, &QUESTION, || {
            let option = |option: &'a CountedOption<'q>| {
                let own = question.answer == Some(option.code);
                let option = content! { self.arena;
                    code => option.code,
                    text => option.text,
                    count => option.count,
                    own => own,
                    bar => self.picture(|out| svg::count_bar(out, option.count, question.n, own)),
                };
                self.drawn(&OPTION, option)
            };
            Ok(content! { self.arena;
                code => question.question,
                text => question.text,
                options => Content::parts(self.arena, question.options.iter().map(option))?,
                standing => self.translate(&among(question)),
            })
        })
    }
}
