//! Headings and labels that pages share.

use std::collections::BTreeMap;

use crate::message;
use crate::text::Messages;

/// Headings and labels of all pages, by the names that templates know them by under `words`.
pub(super) fn labels(messages: &Messages) -> BTreeMap<&'static str, String> {
    let labels = [
        ("skip", message!("page-skip")),
        ("contents", message!("page-contents")),
        ("standing", message!("report-summary-heading")),
        ("radar", message!("page-radar-heading")),
        ("own", message!("page-own")),
        ("target", message!("report-column-target")),
        ("possible", message!("page-possible")),
        ("missing", message!("page-missing")),
        ("levels", message!("page-levels")),
        ("reached", message!("report-column-reached")),
        ("tile_way", message!("page-tile-way")),
        ("tile_gap", message!("page-tile-gap")),
        ("tile_step", message!("page-tile-step")),
        ("tile_answered", message!("page-tile-answered")),
        ("column_what", message!("page-column-what")),
        ("column_level", message!("report-column-level")),
        ("column_target", message!("report-column-target")),
        ("column_reached", message!("report-column-reached")),
        ("column_between", message!("report-column-between")),
        ("column_skills", message!("report-column-skills")),
        ("column_skill", message!("report-column-skill")),
        ("column_gap", message!("report-column-gap")),
        ("column_answered", message!("report-column-answered")),
        ("column_picture", message!("page-column-picture")),
        ("column_now", message!("report-column-now")),
        ("column_then", message!("report-column-then")),
        ("column_change", message!("report-column-change")),
        ("column_option", message!("report-column-option")),
        ("column_firms", message!("report-column-firms")),
        ("column_capability", message!("page-column-capability")),
        ("what_if", message!("report-what-if-heading")),
        ("grid", message!("report-grid-heading")),
        ("grid_whole", message!("report-grid-whole")),
        ("grid_legend", message!("page-grid-legend")),
        ("grid_none", message!("page-grid-none")),
        ("plan", message!("report-plan-heading")),
        ("find_out", message!("report-find-out-heading")),
        ("find_out_intro", message!("report-find-out-intro")),
        ("you", message!("report-benchmark-you")),
        ("robust", message!("report-robust-heading")),
        ("notes", message!("report-notes-heading")),
        ("limits", message!("report-limits-heading")),
        ("sources", message!("report-sources-heading")),
        ("made_by", message!("report-gap-made-by")),
        ("absent", message!("report-absent")),
        ("made_with", message!("page-made-with")),
        ("index_respondent", message!("page-index-respondent")),
        ("index_organisation", message!("page-index-organisation")),
        ("index_file", message!("page-index-file")),
        ("index_row", message!("page-index-row")),
        ("index_way", message!("page-tile-way")),
        ("index_top_gap", message!("page-tile-gap")),
        ("index_reports", message!("page-index-reports")),
        ("index_rejected", message!("page-index-rejected")),
        ("index_reason", message!("page-index-reason")),
    ];
    labels.into_iter().map(|(name, label)| (name, messages.translate(&label))).collect()
}
