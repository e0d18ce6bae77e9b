//! A cohort: its respondents, its groups and their counts.

use super::tally::Tally;

/// A respondent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Name of the respondent; may be empty.
    pub name: String,
    /// Name of the organisation; may be empty.
    pub organisation: String,
    /// Key of the group; empty without groups.
    pub group: String,
    /// One state per question, as [`crate::responses::State::number`].
    pub numbers: Box<[u8]>,
}

/// One of the groups that a cohort is split into.
#[derive(Debug, Clone)]
pub struct Group {
    /// The value that its respondents share; may be empty.
    pub name: String,
    /// Key of its respondents, not empty.
    pub key: String,
    /// Its counts.
    pub tally: Tally,
}

/// The respondents of a report, counted.
#[derive(Debug, Clone)]
pub struct Cohort {
    /// Counts of all respondents.
    pub all: Tally,
    /// Groups by the values of a column, if requested.
    pub groups: Vec<Group>,
    /// Single respondents: all of a small cohort, an even sample of a large one.
    pub members: Vec<Member>,
    /// The sampling interval of `members`: 1 if all are kept, n for every n-th respondent.
    pub every: u64,
    /// Pairs of question index and note, in the order of the input.
    pub notes: Vec<(usize, String)>,
}
