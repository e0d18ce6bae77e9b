//! How each question was answered, where people differ, and how the questions hold together.

use minijinja::context;
use minijinja::value::Value;

use super::{View, picture};
use crate::message;
use crate::report::cohort::words::{all_hidden, published_share};
use crate::report::cohort::{OptionCount, QuestionCounts, Reliability};
use crate::report::svg;

impl View<'_> {
    pub(super) fn questions(&self) -> Value {
        let report = self.report;
        if report.people.respondents == 0 || report.all.questions.is_empty() {
            return Value::from(());
        }
        let shown: Vec<&QuestionCounts> =
            report.all.questions.iter().filter(|question| !all_hidden(question)).collect();
        context! {
            legend => (!shown.is_empty()).then(|| self.translate(&self.words.questions_legend())),
            published => shown.iter().any(|question| !question.benchmarks.is_empty()),
            rows => shown.iter().map(|question| self.glance(question)).collect::<Vec<_>>(),
            cards => shown.iter().map(|question| self.question(question)).collect::<Vec<_>>(),
            hidden => self.words.hidden_questions().map(|hidden| self.translate(&hidden)),
        }
    }

    /// A question in one bar, where all of its counts are shown.
    fn glance(&self, question: &QuestionCounts) -> Value {
        let counts: Option<Vec<u64>> = question.options.iter().map(|option| option.count).collect();
        let said = question.options.iter();
        let said = said.map(|option| format!("{}: {}", option.code, self.words.count(option.count)));
        context! {
            code => question.question.as_str(),
            text => question.text.as_str(),
            n => self.words.count(question.n),
            bar => counts.map(|counts| picture(|out| svg::stack(out, &counts))),
            said => said.collect::<Vec<_>>().join(", "),
        }
    }

    fn question(&self, question: &QuestionCounts) -> Value {
        let option = |(o, option): (usize, &OptionCount)| {
            let published = question.benchmarks.iter().map(|published| self.words.published(published, o));
            let first = question.benchmarks.first().map(|published| published_share(published, o));
            let interval = option.lower.zip(option.upper);
            context! {
                code => option.code.as_str(),
                text => option.text.as_str(),
                count => self.words.count(option.count),
                share => self.words.whole_percent(option.share),
                interval => self.words.interval(option),
                published => published.collect::<Vec<_>>(),
                bar => picture(|out| svg::share_bar(out, option.share, interval, first)),
            }
        };
        context! {
            code => question.question.as_str(),
            text => question.text.as_str(),
            options => question.options.iter().enumerate().map(option).collect::<Vec<_>>(),
            n => self.words.count(question.n),
            published => question.benchmarks.iter().map(|published| published.n).collect::<Vec<_>>(),
            others => self.words.others(question),
        }
    }

    pub(super) fn disagreement(&self) -> Value {
        let Some(questions) = self.words.most_different() else { return Value::from(()) };
        let row = |question: &&QuestionCounts| context! { spread => self.translate(&self.words.spread_of(question)), ..self.glance(question) };
        context! {
            none => questions.is_empty().then(|| self.translate(&message!("cohort-disagreement-none"))),
            rows => questions.iter().map(row).collect::<Vec<_>>(),
        }
    }

    pub(super) fn reliability(&self) -> Value {
        let row = |scale: &Reliability| {
            // Below 0 questions run against each other; the bar then stays empty.
            let place = |alpha: f64| alpha.clamp(0.0, 1.0);
            let interval = scale.lower.map(place).zip(scale.upper.map(place));
            context! {
                title => scale.title.as_str(),
                questions => scale.questions,
                n => self.words.count(scale.n),
                alpha => self.words.alpha(scale),
                interval => self.words.alpha_interval(scale),
                bar => scale.alpha.map(|alpha| picture(|out| svg::share_bar(out, Some(place(alpha)), interval, None))),
            }
        };
        self.words.scales().into_iter().map(row).collect::<Vec<_>>().into()
    }
}
