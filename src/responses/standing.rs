//! What survey tools say of whole rows: that one was never sent, that it was a test, that a reviewer
//! rejected it. Such rows are no answers of respondents. All headers here are folded (`text::fold`).

use super::survey::Tool;

/// What a column tells about the rows of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
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
pub enum KeptOut {
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
const OF_TOOLS: [(&str, Tool, Standing); 10] = [
    ("finished", Tool::Qualtrics, Standing::Finished),
    ("progress", Tool::Qualtrics, Standing::Progress),
    ("status", Tool::Qualtrics, Standing::Origin),
    ("response type", Tool::Qualtrics, Standing::Origin),
    ("reviewstate", Tool::OdkCentral, Standing::Review),
    ("__system/reviewstate", Tool::OdkCentral, Standing::Review),
    ("__system-reviewstate", Tool::OdkCentral, Standing::Review),
    ("_validation_status", Tool::KoboToolbox, Standing::Review),
    ("_validation_status/uid", Tool::KoboToolbox, Standing::Review),
    ("_validation_status/label", Tool::KoboToolbox, Standing::Review),
];

/// What a column with this header tells in any table.
#[must_use]
pub fn certain(header: &str) -> Option<Standing> {
    SUBMITTED.contains(&header).then_some(Standing::Submitted)
}

/// What a column with this header tells in a table of this tool.
#[must_use]
pub fn of_a_tool(header: &str) -> Option<(Tool, Standing)> {
    let found = OF_TOOLS.iter().find(|(name, ..)| *name == header);
    found.map(|(_, tool, standing)| (*tool, *standing))
}

impl Standing {
    /// Why a row with this cell is kept out, if it is.
    #[must_use]
    pub fn keeps_out(self, cell: &[u8]) -> Option<KeptOut> {
        let cell = cell.trim_ascii();
        let is = |names: &[&str]| names.iter().any(|name| cell.eq_ignore_ascii_case(name.as_bytes()));
        match self {
            Self::Submitted => cell.is_empty().then_some(KeptOut::Unsent),
            Self::Finished => is(&["0", "false"]).then_some(KeptOut::Unsent),
            Self::Progress => is_below_hundred(cell).then_some(KeptOut::Unsent),
            // Spam is no test: all of an office may be taken for it, whose people share an address.
            Self::Origin => is(&TESTS).then_some(KeptOut::Aside),
            Self::Review => {
                is(&["rejected", "not approved", "validation_status_not_approved"]).then_some(KeptOut::Aside)
            }
        }
    }
}

fn is_below_hundred(cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|cell| cell.trim_end_matches('%').parse::<f64>().is_ok_and(|n| n < 100.0))
}

#[cfg(test)]
mod tests {
    use super::{KeptOut, Standing};

    #[test]
    fn only_what_a_tool_says_plainly_keeps_a_row_out() {
        for (standing, cell, expected) in [
            (Standing::Submitted, "", Some(KeptOut::Unsent)),
            (Standing::Submitted, "2026-11-21", None),
            (Standing::Finished, "False", Some(KeptOut::Unsent)),
            (Standing::Finished, "0", Some(KeptOut::Unsent)),
            (Standing::Finished, "1", None),
            (Standing::Finished, "", None),
            (Standing::Progress, "99", Some(KeptOut::Unsent)),
            (Standing::Progress, "100", None),
            (Standing::Progress, "", None),
            (Standing::Origin, "Survey Preview", Some(KeptOut::Aside)),
            (Standing::Origin, "1", Some(KeptOut::Aside)),
            (Standing::Origin, "IP Address", None),
            (Standing::Origin, "0", None),
            (Standing::Origin, "8", None),
            (Standing::Review, "rejected", Some(KeptOut::Aside)),
            (Standing::Review, "Not Approved", Some(KeptOut::Aside)),
            (Standing::Review, "hasIssues", None),
            (Standing::Review, "", None),
        ] {
            assert_eq!(standing.keeps_out(cell.as_bytes()), expected, "{standing:?} {cell:?}");
        }
    }
}
