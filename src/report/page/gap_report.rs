//! The gap report as a page: from facts to what the template shows, in people's words and in pictures.

use minijinja::context;
use minijinja::value::{Serde, Value};

use super::{Frame, Pages, Paper, Speaker, TemplateFault, safe, shade, sources};
use crate::message;
use crate::report::document;
use crate::report::facts::{Benchmark, BenchmarkQuestion, CountedOption, Group, Report, Skill, StageName, StepFacts};
use crate::report::svg::{self, Axis, Radar, Scale, Stretch};
use crate::report::words::{EXPLAINED, Words, among, level, open_bounds, percent, settles, step_effort, step_goal};
use crate::scoring::EPSILON;
use crate::text::Message;

/// With fewer axes a radar is a line, with more a thicket.
const AXES: std::ops::RangeInclusive<usize> = 3..=60;

/// The gap report as a page of HTML, UTF-8. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn report_page(
    report: &Report,
    pages: &Pages,
    speaker: &Speaker,
    paper: Option<Paper>,
) -> Result<Vec<u8>, TemplateFault> {
    let words = Words::new(report, speaker.messages());
    let view = View { report, pages, speaker, words };
    let title = view.words.title();
    let title = speaker.say(&title);
    let title = title.as_str().unwrap_or_default();
    let date = report.date.as_deref().map(|date| view.words.date(date)).unwrap_or_default();
    let running = if report.organisation.is_empty() { title } else { report.organisation.as_str() };
    let frame = Frame { title, running: (running, &date), paper };
    let mut own = view.context()?;
    if pages.gives_facts {
        own = context! { report => Value::from(Serde(report)), ..own };
    }
    pages.render("report.html", &frame, speaker, own)
}

struct View<'a> {
    report: &'a Report,
    pages: &'a Pages,
    speaker: &'a Speaker<'a>,
    words: Words<'a, Report>,
}

impl View<'_> {
    fn context(&self) -> Result<Value, TemplateFault> {
        let report = self.report;
        let benchmarks = report.benchmarks.iter().map(|benchmark| self.benchmark(benchmark));
        let benchmarks = benchmarks.collect::<Result<Vec<_>, _>>()?;
        Ok(context! {
            head => self.head(),
            standing => self.standing(),
            tiles => self.tiles(),
            groups => self.groups(),
            radar => self.radar(),
            what_if => self.what_if(),
            gaps => self.gaps(),
            plan => self.plan(),
            find_out => self.find_out(),
            skills => self.skills(),
            grid => self.grid(),
            benchmarks => benchmarks,
            robust => if report.overall.level.is_some() { self.say_all(&self.words.sureness()) } else { Value::from(()) },
            notes => self.notes(),
            limits => document::lines(&report.limits).map(Value::from).collect::<Vec<_>>(),
            sources => sources(&report.sources),
        })
    }

    fn say(&self, message: &Message) -> Value {
        self.speaker.say(message)
    }

    fn say_all(&self, messages: &[Message]) -> Value {
        self.speaker.say_all(messages)
    }

    fn possible(&self, lower: Option<f64>, upper: Option<f64>) -> Option<Stretch> {
        open_bounds(lower, upper)
            .map(|(lower, upper)| (self.report.questionnaire.share(lower), self.report.questionnaire.share(upper)))
    }

    fn level(&self, value: Option<f64>) -> String {
        self.words.decimal(value)
    }

    fn head(&self) -> Value {
        let report = self.report;
        context! {
            kind => self.say(&message!("report-title")),
            organisation => report.organisation.as_str(),
            identity => self.say_all(&self.words.identity()),
        }
    }

    fn standing(&self) -> Value {
        let report = self.report;
        let overall = &report.overall;
        let top = report.questionnaire.levels.len();
        let reached = overall.level.map(crate::scoring::reached);
        let levels = report.questionnaire.levels.iter().enumerate();
        let levels = levels.map(|(i, name)| context! { number => i + 1, name => name, reached => reached == Some(i) });
        context! {
            level => overall.level.map(|_| self.level(overall.level)),
            of => self.say(&message!("page-of-top", top = top)),
            name => overall.name.as_deref(),
            lead => self.say_all(&self.words.lead()),
            way => self.say_all(&self.words.way()),
            levels => levels.collect::<Vec<_>>(),
            scale => overall.level.map(|value| safe(self.scale(value, overall, top))),
        }
    }

    fn scale(&self, value: f64, overall: &Group, top: usize) -> String {
        let description = match open_bounds(overall.lower, overall.upper) {
            Some((lower, upper)) => message!(
                "page-scale-between",
                level = level(value),
                top = top,
                lower = level(lower),
                upper = level(upper)
            ),
            None => message!("page-scale-description", level = level(value), top = top),
        };
        let (title, description) = (self.say(&message!("page-scale-title")), self.say(&description));
        Scale {
            id: "scale",
            title: title.as_str().unwrap_or_default(),
            description: description.as_str().unwrap_or_default(),
            levels: top,
            own: self.report.questionnaire.share(value),
            possible: self.possible(overall.lower, overall.upper),
        }
        .draw()
    }

    /// The first screen's figures.
    fn tiles(&self) -> Value {
        let report = self.report;
        let share = |share: f64| self.say(&message!("report-percent", percent = percent(share)));
        let first = report.priorities.first().and_then(|first| self.skill(&first.skill));
        let step = report.plan.steps.first();
        context! {
            way => report.percent_to_target.map(share),
            way_bar => report.percent_to_target.map(|share| safe(svg::level_bar(Some(share), None, None))),
            answered => report.coverage.map(share),
            answered_bar => report.coverage.map(|share| safe(svg::level_bar(Some(share), None, None))),
            gap => first.map(|skill| skill.title.as_str()),
            gap_from_to => first.map(|skill| context! {
                level => self.level(skill.level),
                target => self.level(Some(skill.target)),
                bar => safe(self.skill_bar(skill)),
            }),
            step => step.map(|step| self.words.step_advice(step)),
        }
    }

    fn skill(&self, id: &str) -> Option<&Skill> {
        self.report.skills.iter().find(|skill| skill.id == id)
    }

    fn skill_bar(&self, skill: &Skill) -> String {
        let own = skill.level.map(|level| self.report.questionnaire.share(level));
        svg::level_bar(
            own,
            Some(self.report.questionnaire.share(skill.target)),
            self.possible(skill.lower, skill.upper),
        )
    }

    /// The whole and its capabilities.
    fn groups(&self) -> Value {
        let report = self.report;
        let row = |group: &Group| {
            let title = match group.title.as_str() {
                "" => self.say(&message!("report-overall")),
                title => Value::from(title),
            };
            let bar = svg::level_bar(
                group.level.map(|level| self.report.questionnaire.share(level)),
                None,
                self.possible(group.lower, group.upper),
            );
            context! {
                title => title,
                level => self.level(group.level),
                name => group.name.as_deref().unwrap_or_default(),
                bar => safe(bar),
                between => self.words.range(group.lower, group.upper),
                skills => self.say(&message!("report-of", part = group.skills_scored, whole = group.skills)),
            }
        };
        let groups = std::iter::once(&report.overall).chain(&report.capabilities);
        let open = groups.clone().any(|group| open_bounds(group.lower, group.upper).is_some());
        context! { rows => groups.map(row).collect::<Vec<_>>(), open => open }
    }

    fn radar(&self) -> Value {
        let report = self.report;
        if !AXES.contains(&report.skills.len()) {
            return Value::from(());
        }
        let axes: Vec<Axis> = report
            .skills
            .iter()
            .map(|skill| Axis {
                label: &skill.id,
                own: skill.level.map(|level| self.report.questionnaire.share(level)),
                target: self.report.questionnaire.share(skill.target),
                possible: self.possible(skill.lower, skill.upper),
            })
            .collect();
        let reached = report.skills.iter().filter(|skill| skill.gap.is_some_and(|gap| gap <= EPSILON)).count();
        let top = report.questionnaire.levels.len();
        let (scored, skills) = (report.overall.skills_scored, report.skills.len());
        let description =
            message!("page-radar-description", scored = scored, skills = skills, reached = reached, top = top);
        let (title, description) = (self.say(&message!("page-radar-heading")), self.say(&description));
        let radar = Radar {
            id: "radar",
            title: title.as_str().unwrap_or_default(),
            description: description.as_str().unwrap_or_default(),
            axes: &axes,
            levels: top,
        };
        let open = axes.iter().any(|axis| axis.possible.is_some());
        context! { picture => safe(radar.draw()), open => open }
    }

    fn what_if(&self) -> Value {
        let Some(what_if) = &self.report.what_if else { return Value::from(()) };
        let changes = what_if.changes.iter();
        let changes = changes
            .map(|change| context! { question => change.question.as_str(), text => self.words.supposed(change) });
        let same = what_if.levels.iter().all(|level| level.before == level.after);
        let rows = what_if.levels.iter().map(|change| Value::from(self.words.changed(change).to_vec()));
        let (before, after) = (level(what_if.gap_before), level(what_if.gap_after));
        context! {
            intro => self.say(&message!("report-what-if-intro", count = what_if.changes.len())),
            changes => changes.collect::<Vec<_>>(),
            rows => if same { Vec::new() } else { rows.collect::<Vec<_>>() },
            end => self.say(&if same {
                message!("report-what-if-same")
            } else {
                message!("report-what-if-gap", before = before, after = after)
            }),
        }
    }

    /// The largest gaps, and which answers made them.
    fn gaps(&self) -> Value {
        let report = self.report;
        let count = report.priorities.len().min(EXPLAINED);
        if count == 0 {
            return Value::from(());
        }
        let skills = report.priorities[..count].iter().filter_map(|priority| self.skill(&priority.skill));
        let card = |skill: &Skill| {
            context! {
                id => skill.id.as_str(),
                title => skill.title.as_str(),
                level => self.level(skill.level),
                target => self.level(Some(skill.target)),
                gap => self.level(skill.gap),
                bar => safe(self.skill_bar(skill)),
                made_by => self.say_all(&self.words.made_by(skill)),
            }
        };
        context! {
            heading => self.say(&message!("report-gaps-heading", count = count)),
            cards => skills.map(card).collect::<Vec<_>>(),
            tied => self.words.tied().map(|tied| self.say(&tied)),
        }
    }

    fn plan(&self) -> Value {
        let report = self.report;
        let scored = report.overall.skills_scored > 0;
        let intro = match report.plan.steps.is_empty() {
            true if scored => message!("report-plan-none"),
            true => message!("report-plan-unscored"),
            false => message!("report-plan-intro", gap = level(report.plan.gap)),
        };
        let stages = [
            ("now", StageName::Now, message!("report-stage-now")),
            ("next", StageName::Next, message!("report-stage-next")),
            ("later", StageName::Later, message!("report-stage-later")),
        ];
        let steps = || report.plan.steps.iter().enumerate();
        let stages = stages.iter().filter(|(_, stage, _)| steps().any(|(_, step)| step.stage == *stage));
        let stages = stages.map(|(id, stage, title)| {
            let steps = steps().filter(|(_, step)| step.stage == *stage);
            context! {
                id => *id,
                title => self.say(title),
                steps => steps.map(|(i, step)| self.step(i + 1, step)).collect::<Vec<_>>(),
            }
        });
        context! { intro => self.say(&intro), stages => stages.collect::<Vec<_>>() }
    }

    fn step(&self, number: usize, step: &StepFacts) -> Value {
        context! {
            number => number,
            advice => self.words.step_advice(step),
            goal => self.say(&step_goal(step)),
            effort => self.say(&step_effort(step)),
        }
    }

    fn find_out(&self) -> Value {
        let open = self.report.plan.find_out.iter();
        open.map(|open| {
            context! {
                question => open.question.as_str(),
                text => open.text.as_str(),
                settles => self.say(&settles(open)),
            }
        })
        .collect::<Vec<_>>()
        .into()
    }

    fn skills(&self) -> Value {
        let report = self.report;
        let row = |skill: &Skill| {
            let own = match skill.level {
                Some(_) if skill.inferred => self.say(&message!("report-inferred", level = self.level(skill.level))),
                own => Value::from(self.level(own)),
            };
            let answered = match skill.coverage {
                Some(coverage) => self.say(&message!("report-percent", percent = percent(coverage))),
                None => Value::from(self.level(None)),
            };
            context! {
                id => skill.id.as_str(),
                title => skill.title.as_str(),
                level => own,
                target => self.level(Some(skill.target)),
                gap => self.level(skill.gap),
                has_gap => skill.gap.is_some_and(|gap| gap > EPSILON),
                bar => safe(self.skill_bar(skill)),
                between => self.words.range(skill.lower, skill.upper),
                answered => answered,
            }
        };
        let mut legend = Vec::new();
        if report.skills.iter().any(|skill| skill.inferred && skill.level.is_some()) {
            legend.push(message!("report-skills-inferred"));
        }
        legend.push(message!("report-skills-answered"));
        context! {
            heading => self.say(&message!("report-skills-heading", count = report.skills.len())),
            rows => report.skills.iter().map(row).collect::<Vec<_>>(),
            open => report.skills.iter().any(|skill| open_bounds(skill.lower, skill.upper).is_some()),
            legend => self.say_all(&legend),
            unscored => self.say_all(&self.words.unscored()),
        }
    }

    /// Capabilities down, phases across.
    fn grid(&self) -> Value {
        let report = self.report;
        if report.phases.is_empty() {
            return Value::from(());
        }
        let cell = |capability: &str, phase: &str| {
            let cell = report.grid.iter().find(|cell| cell.capability == capability && cell.phase == phase);
            let skills = cell.iter().flat_map(|cell| &cell.skills);
            let skills = skills.map(|skill| self.words.grid_skill(skill)).collect::<Vec<_>>().join(", ");
            context! {
                level => self.level(cell.and_then(|cell| cell.level)),
                shade => self.shade(cell.and_then(|cell| cell.level)),
                skills => skills,
            }
        };
        let row = |capability: &Group| {
            let cells = report.phases.iter().map(|phase| cell(&capability.id, &phase.id));
            context! { title => capability.title.as_str(), cells => cells.collect::<Vec<_>>() }
        };
        let whole = report.phases.iter();
        let whole = whole.map(|phase| context! { level => self.level(phase.level), shade => self.shade(phase.level) });
        context! {
            phases => report.phases.iter().map(|phase| Value::from(phase.title.as_str())).collect::<Vec<_>>(),
            rows => report.capabilities.iter().map(row).collect::<Vec<_>>(),
            whole => whole.collect::<Vec<_>>(),
        }
    }

    /// Which shade a level gets, from 0; "none" without one.
    fn shade(&self, level: Option<f64>) -> String {
        shade(level.map(|level| self.report.questionnaire.share(level)))
    }

    fn benchmark(&self, benchmark: &Benchmark) -> Result<Value, TemplateFault> {
        let questions = benchmark.questions.iter();
        let questions = questions.map(|question| self.speaker.card(question, || self.benchmark_question(question)));
        Ok(context! {
            heading => self.say(&message!("report-benchmark-heading", title = &benchmark.title)),
            questions => questions.collect::<Result<Vec<_>, _>>()?,
        })
    }

    fn benchmark_question(&self, question: &BenchmarkQuestion) -> Result<Value, TemplateFault> {
        let option = |option: &CountedOption| {
            let own = question.answer.as_ref() == Some(&option.code);
            context! {
                code => option.code.as_str(),
                text => option.text.as_str(),
                count => option.count,
                own => own,
                bar => safe(svg::count_bar(option.count, question.n, own)),
            }
        };
        let shown = context! {
            code => question.question.as_str(),
            text => question.text.as_str(),
            options => question.options.iter().map(option).collect::<Vec<_>>(),
            standing => self.say(&among(question)),
        };
        let context = context! { question => shown.clone(), words => self.speaker.labels() };
        Ok(context! { card => self.pages.part("question.html", context)?, ..shown })
    }

    fn notes(&self) -> Value {
        let note = |note: &crate::report::facts::Note| {
            let about = message!("report-note-about", question = &note.question, text = &note.question_text);
            let lines: Vec<Value> = note.text.lines().map(|line| Value::from(line.trim())).collect();
            context! { about => self.say(&about), lines => lines }
        };
        self.report.notes.iter().map(note).collect::<Vec<_>>().into()
    }
}
