//! Headings and labels of the page on a group.

use std::collections::BTreeMap;

use crate::message;
use crate::text::Messages;

/// Headings and labels by the names that the template knows them by, on a scale of `top` levels.
pub(super) fn labels(messages: &Messages, top: usize) -> BTreeMap<&'static str, String> {
    let labels = [
        ("standing", message!("page-group-standing")),
        ("next", message!("cohort-next-heading")),
        ("steps", message!("cohort-steps-heading")),
        ("modules", message!("cohort-modules-heading")),
        ("modules_legend", message!("cohort-modules-legend")),
        ("checks", message!("cohort-checks-heading")),
        ("checks_legend", message!("cohort-checks-legend")),
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
    labels.into_iter().map(|(name, label)| (name, messages.translate(&label))).collect()
}
