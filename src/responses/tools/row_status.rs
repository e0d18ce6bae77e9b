//! The status of rows in exports of survey tools: not submitted, test, rejected by a reviewer. Such rows are not
//! counted as responses. All headers here are folded ([`crate::text::fold`]).

use super::columns::Tool;
use super::limesurvey;
use crate::text::decode;
use crate::text::fold::fold;

/// How a column encodes the status of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowStatus {
    /// A date of submission, empty if not submitted (`LimeSurvey`, and `submitted` in maps).
    Submitted,
    /// False if not submitted (Qualtrics).
    Finished,
    /// Progress in percent (Qualtrics).
    Progress,
    /// The origin of the row, including previews and tests (Qualtrics).
    Origin,
    /// The state of a review (ODK Central, `KoboToolbox`).
    Review,
}

/// Why a row is excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excluded {
    /// It was begun but not submitted.
    Unsent,
    /// It was a test, or a reviewer rejected it.
    Aside,
}

/// Numbers and names that Qualtrics uses for the origin of previews and tests.
const TESTS: [&str; 8] =
    ["1", "2", "9", "17", "survey preview", "survey test", "survey preview spam", "offline survey preview"];

/// TRUE and FALSE as spreadsheets write them in English, Italian, Polish, Spanish, Romanian, Lithuanian, German, French,
/// Portuguese and Dutch, and as numbers. Folded.
const TRUE: [&str; 12] =
    ["1", "true", "vero", "prawda", "verdadero", "adevărat", "teisinga", "tiesa", "wahr", "vrai", "verdadeiro", "waar"];
const FALSE: [&str; 11] =
    ["0", "false", "falso", "fałsz", "fals", "klaidinga", "netiesa", "falsch", "faux", "onwaar", "no"];

/// Columns that have this meaning only in exports of one tool.
const OF_TOOLS: [(&str, Tool, RowStatus); 10] = [
    ("finished", Tool::Qualtrics, RowStatus::Finished),
    ("progress", Tool::Qualtrics, RowStatus::Progress),
    ("status", Tool::Qualtrics, RowStatus::Origin),
    ("response type", Tool::Qualtrics, RowStatus::Origin),
    ("reviewstate", Tool::OdkCentral, RowStatus::Review),
    ("__system/reviewstate", Tool::OdkCentral, RowStatus::Review),
    ("__system-reviewstate", Tool::OdkCentral, RowStatus::Review),
    ("_validation_status", Tool::KoboToolbox, RowStatus::Review),
    ("_validation_status/uid", Tool::KoboToolbox, RowStatus::Review),
    ("_validation_status/label", Tool::KoboToolbox, RowStatus::Review),
];

/// The status that a column with this header encodes in any table.
#[must_use]
pub fn certain(header: &str) -> Option<RowStatus> {
    limesurvey::is_submit_date(header).then_some(RowStatus::Submitted)
}

/// The status that a column with this header encodes in an export of this tool.
#[must_use]
pub fn of_a_tool(header: &str) -> Option<(Tool, RowStatus)> {
    if limesurvey::is_submit_date_of_tool(header) {
        return Some((Tool::LimeSurvey, RowStatus::Submitted));
    }
    let found = OF_TOOLS.iter().find(|(name, ..)| *name == header);
    found.map(|(_, tool, status)| (*tool, *status))
}

impl RowStatus {
    /// Why a row with these statuses is excluded; `None` if it is not. The progress counts only where no cell states
    /// that the form was finished: a form may end early.
    pub fn exclusion_of_row<'c>(statuses: impl Iterator<Item = (Self, &'c [u8])> + Clone) -> Option<Excluded> {
        let finished = statuses.clone().any(|(status, cell)| status == Self::Finished && is_word(cell, &TRUE));
        let mut counted = statuses.filter(|(status, _)| *status != Self::Progress || !finished);
        counted.find_map(|(status, cell)| status.exclusion(cell))
    }

    /// Why a row with this cell is excluded; `None` if it is not.
    #[must_use]
    pub fn exclusion(self, cell: &[u8]) -> Option<Excluded> {
        let cell = cell.trim_ascii();
        let is = |names: &[&str]| names.iter().any(|name| cell.eq_ignore_ascii_case(name.as_bytes()));
        match self {
            Self::Submitted => cell.is_empty().then_some(Excluded::Unsent),
            Self::Finished => is_word(cell, &FALSE).then_some(Excluded::Unsent),
            Self::Progress => is_below_hundred(cell).then_some(Excluded::Unsent),
            // Rows marked as spam are kept: Qualtrics may mark all people of an office that share an IP address.
            Self::Origin => is(&TESTS).then_some(Excluded::Aside),
            Self::Review => {
                is(&["rejected", "not approved", "validation_status_not_approved"]).then_some(Excluded::Aside)
            }
        }
    }
}

/// Whether a cell is one of these folded words, in UTF-8 or in a code page.
fn is_word(cell: &[u8], words: &[&str]) -> bool {
    if cell.is_ascii() {
        return words.iter().any(|word| cell.eq_ignore_ascii_case(word.as_bytes()));
    }
    decode::PAGES.iter().any(|page| words.contains(&fold(&decode::in_page(cell, page)).as_str()))
}

fn is_below_hundred(cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|cell| cell.trim_end_matches('%').parse::<f64>().is_ok_and(|n| n < 100.0))
}

#[cfg(test)]
mod tests {
    use super::{Excluded, RowStatus};

    #[test]
    fn only_definite_values_exclude_a_row() {
        for (status, cell, expected) in [
            (RowStatus::Submitted, "", Some(Excluded::Unsent)),
            (RowStatus::Submitted, "2026-11-21", None),
            (RowStatus::Finished, "False", Some(Excluded::Unsent)),
            (RowStatus::Finished, "0", Some(Excluded::Unsent)),
            (RowStatus::Finished, "FALSO", Some(Excluded::Unsent)),
            (RowStatus::Finished, "FAŁSZ", Some(Excluded::Unsent)),
            (RowStatus::Finished, "FALSCH", Some(Excluded::Unsent)),
            (RowStatus::Finished, "PRAWDA", None),
            (RowStatus::Finished, "1", None),
            (RowStatus::Finished, "", None),
            (RowStatus::Progress, "99", Some(Excluded::Unsent)),
            (RowStatus::Progress, "100", None),
            (RowStatus::Progress, "", None),
            (RowStatus::Origin, "Survey Preview", Some(Excluded::Aside)),
            (RowStatus::Origin, "1", Some(Excluded::Aside)),
            (RowStatus::Origin, "IP Address", None),
            (RowStatus::Origin, "0", None),
            (RowStatus::Origin, "8", None),
            (RowStatus::Review, "rejected", Some(Excluded::Aside)),
            (RowStatus::Review, "Not Approved", Some(Excluded::Aside)),
            (RowStatus::Review, "hasIssues", None),
            (RowStatus::Review, "", None),
        ] {
            assert_eq!(status.exclusion(cell.as_bytes()), expected, "{status:?} {cell:?}");
        }
    }
}
