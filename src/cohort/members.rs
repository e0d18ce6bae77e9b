//! Who a group is made of.

use super::tally::Tally;

/// A respondent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who answered; may be empty.
    pub name: String,
    /// For which organisation; may be empty.
    pub organisation: String,
    /// Numbers of the states ([`crate::responses::State::number`]), one a question.
    pub numbers: Box<[u8]>,
}

/// One of several groups side by side.
#[derive(Debug, Clone)]
pub struct Group {
    /// What its respondents have in common; may be empty.
    pub name: String,
    /// Its counts.
    pub tally: Tally,
}

/// All that is known of a group of respondents.
#[derive(Debug, Clone)]
pub struct Cohort {
    /// Everybody.
    pub all: Tally,
    /// Groups side by side, if they were asked for.
    pub groups: Vec<Group>,
    /// Respondents one by one: of few all, of many every so-manieth.
    pub members: Vec<Member>,
    /// Every how many respondents one is kept: 1 where all are.
    pub every: u64,
    /// Notes by index of the question, in the order in which they were read.
    pub notes: Vec<(usize, String)>,
}
