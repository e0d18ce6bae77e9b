//! What survey tools say of whole rows: that one was never sent, that it was a test, that a reviewer
//! rejected it. Such rows are no answers of respondents. All headers here are folded (`text::fold`).

use super::columns::Tool;

/// What a column tells about the rows of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowStatus {
    /// Empty where a row was begun and never sent: `LimeSurvey`, and what a map says.
    Submitted,
    /// False where it was: Qualtrics.
    Finished,
    /// How many percent of the form were seen: Qualtrics.
    Progress,
    /// Where a row comes from, previews and tests among it: Qualtrics.
    Origin,
    /// What a reviewer said of it: ODK Central, `KoboToolbox`.
    Review,
}

/// Why a row is kept out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excluded {
    /// It was begun and never sent.
    Unsent,
    /// It was a test, or a reviewer rejected it.
    Aside,
}

const SUBMITTED: [&str; 3] = ["submitdate", "date submitted", "submitdate. date submitted"];

/// What Qualtrics calls the origin of previews and tests, by number and by name.
const TESTS: [&str; 8] =
    ["1", "2", "9", "17", "survey preview", "survey test", "survey preview spam", "offline survey preview"];

/// Columns that only one tool's tables have in this meaning.
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

/// What a column with this header tells in any table.
#[must_use]
pub fn certain(header: &str) -> Option<RowStatus> {
    SUBMITTED.contains(&header).then_some(RowStatus::Submitted)
}

/// What a column with this header tells in a table of this tool.
#[must_use]
pub fn of_a_tool(header: &str) -> Option<(Tool, RowStatus)> {
    let found = OF_TOOLS.iter().find(|(name, ..)| *name == header);
    found.map(|(_, tool, standing)| (*tool, *standing))
}

impl RowStatus {
    /// Why a row with this cell is kept out, if it is.
    #[must_use]
    pub fn keeps_out(self, cell: &[u8]) -> Option<Excluded> {
        let cell = cell.trim_ascii();
        let is = |names: &[&str]| names.iter().any(|name| cell.eq_ignore_ascii_case(name.as_bytes()));
        match self {
            Self::Submitted => cell.is_empty().then_some(Excluded::Unsent),
            Self::Finished => is(&["0", "false"]).then_some(Excluded::Unsent),
            Self::Progress => is_below_hundred(cell).then_some(Excluded::Unsent),
            // Spam is no test: all of an office may be taken for it, whose people share an address.
            Self::Origin => is(&TESTS).then_some(Excluded::Aside),
            Self::Review => {
                is(&["rejected", "not approved", "validation_status_not_approved"]).then_some(Excluded::Aside)
            }
        }
    }
}

fn is_below_hundred(cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|cell| cell.trim_end_matches('%').parse::<f64>().is_ok_and(|n| n < 100.0))
}

#[cfg(test)]
mod tests {
    use super::{Excluded, RowStatus};

    #[test]
    fn only_what_a_tool_says_plainly_keeps_a_row_out() {
        for (standing, cell, expected) in [
            (RowStatus::Submitted, "", Some(Excluded::Unsent)),
            (RowStatus::Submitted, "2026-11-21", None),
            (RowStatus::Finished, "False", Some(Excluded::Unsent)),
            (RowStatus::Finished, "0", Some(Excluded::Unsent)),
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
            assert_eq!(standing.keeps_out(cell.as_bytes()), expected, "{standing:?} {cell:?}");
        }
    }
}
