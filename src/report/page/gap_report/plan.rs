//! What to work on: the largest gaps, the plan, what to find out first, and where others stand.

use super::View;
use crate::message;
use crate::report::facts::{Benchmark, StageName};
use crate::report::page::TemplateFault;
use crate::report::page::content::{Content, content};
use crate::report::words::{EXPLAINED, level};

impl<'a, 'q: 'a> View<'a, 'q> {
    /// The largest gaps, and which answers made them.
    pub(super) fn gaps(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        let count = report.priorities.len().min(EXPLAINED);
        if count == 0 {
            return Ok(Content::Nothing);
        }
        let skills = report.priorities[..count].iter().filter_map(|priority| self.skill(priority.skill));
        Ok(content! { self.arena;
            heading => self.translate(&message!("report-gaps-heading", count = count)),
            cards => Content::parts(self.arena, skills.map(|skill| self.gap_card(skill)))?,
            tied => self.words.tied().map(|tied| self.translate(&tied)),
        })
    }

    pub(super) fn plan(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        let scored = report.overall.skills_scored > 0;
        let intro = match report.plan.steps.is_empty() {
            true if scored => message!("report-plan-none"),
            true => message!("report-plan-unscored"),
            false => message!("report-plan-intro", gap = level(report.plan.gap)),
        };
        let mut stages = Vec::with_capacity(3);
        for (id, stage, title) in [
            ("now", StageName::Now, message!("report-stage-now")),
            ("next", StageName::Next, message!("report-stage-next")),
            ("later", StageName::Later, message!("report-stage-later")),
        ] {
            let mut steps = report.plan.steps.iter().enumerate().filter(|(_, step)| step.stage == stage).peekable();
            if let Some(&(first, _)) = steps.peek() {
                let steps = Content::parts(self.arena, steps.map(|(i, step)| self.step(i + 1, step)))?;
                stages.push(self.stage(content! { self.arena;
                    id => id,
                    title => self.translate(&title),
                    first => first + 1,
                    steps => steps,
                }));
            }
        }
        Ok(content! { self.arena; intro => self.translate(&intro), stages => Content::parts(self.arena, stages)? })
    }

    pub(super) fn find_out(&self) -> Result<Content<'a>, TemplateFault> {
        Content::parts(self.arena, self.report.plan.find_out.iter().map(|open| self.open_question(open)))
    }

    pub(super) fn benchmarks(&self) -> Result<Content<'a>, TemplateFault> {
        let benchmark = |(benchmark, heading): (&'a Benchmark<'q>, _)| {
            let questions = benchmark.questions.iter().map(|question| self.benchmark_question(benchmark.id, question));
            Ok::<_, TemplateFault>(content! { self.arena;
                heading => Content::Fixed(heading),
                questions => Content::parts(self.arena, questions)?,
            })
        };
        Content::try_list(self.arena, self.report.benchmarks.iter().zip(&self.fixed.benchmark_headings).map(benchmark))
    }
}
