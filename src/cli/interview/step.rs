//! The questions of an interview, scored ones first.

/// A question of the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The scored question with this index.
    Question(usize),
    /// The context question with this index, on who answers.
    Context(usize),
}
