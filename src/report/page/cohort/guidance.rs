//! Training needs and checks of the group.

use serde::Serialize;

use super::context::Context;
use crate::report::cohort::{CheckCount, ModuleNeed};
use crate::report::page::view::Markup;
use crate::report::svg;

/// A training module that people need.
#[derive(Serialize)]
pub(super) struct ModuleCard<'a> {
    title: String,
    count: String,
    /// None where the count is hidden.
    bar: Option<Markup>,
    outcome: &'a str,
}

impl<'a> ModuleCard<'a> {
    pub(super) fn list(context: &'a Context<'a>) -> Vec<Self> {
        context.words.needed().into_iter().map(|need| Self::new(context, need)).collect()
    }

    fn new(context: &Context, need: &'a ModuleNeed) -> Self {
        let bar = |(below, of)| Markup::picture(|out| svg::count_bar(out, below, of, true));
        Self {
            title: context.words.module(need),
            count: context.words.need_count(need),
            bar: need.below.zip(need.of).map(bar),
            outcome: &need.outcome,
        }
    }
}

/// A check that people meet.
#[derive(Serialize)]
pub(super) struct CheckRow<'a> {
    ask: &'a str,
    count: String,
}

impl<'a> CheckRow<'a> {
    pub(super) fn list(context: &'a Context<'a>) -> Vec<Self> {
        let row = |check: &'a CheckCount| Self { ask: &check.ask, count: context.words.check_count(check) };
        context.words.met().into_iter().map(row).collect()
    }
}
