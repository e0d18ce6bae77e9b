//! What the interview needs of a view: it shows a question and returns what the user wants. The full screen and the
//! plain lines are the two views; the flow of the interview, and what is saved when, are the same in both.

use super::backend::ExitMessages;
use super::editor::Editor;
use super::screens::context::ContextView;
use super::screens::field::Field;
use super::screens::question::QuestionView;
use super::screens::review::Entry;
use super::session::{Notice, Session};
use super::words::{Command, Words};
use crate::cli::prompt::Stop;
use crate::questionnaire::Questionnaire;
use crate::responses::State;

/// What the user wants of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reply<A> {
    /// To give this answer.
    Answer(A),
    /// Something else. What a question cannot do is ignored.
    Command(Command),
}

/// What the user wants of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReviewReply {
    /// To look at an entry again, or to see the report.
    Open(Entry),
    /// To clear the answer of an entry.
    Clear(Entry),
}

/// A full screen, or plain lines.
pub(super) trait View {
    /// The words of the interview.
    fn words(&self) -> Words<'_>;

    /// Shows `notice` with what is shown next. Information never replaces a warning that has not been shown yet.
    fn notify(&mut self, notice: Notice);

    /// Sets what is printed if a signal ends the process.
    fn set_exit_messages(&mut self, messages: ExitMessages);

    /// Shows a question until the user wants something of it.
    ///
    /// # Errors
    ///
    /// The user left, or the terminal was closed. So in all that follow.
    fn question(&mut self, session: &Session<'_>, shown: &mut QuestionView) -> Result<Reply<State>, Stop>;

    /// Shows a question on who answers. No answer is given to a number that was left empty.
    fn context(&mut self, session: &Session<'_>, shown: &mut ContextView) -> Result<Reply<Option<String>>, Stop>;

    /// Shows the review. `cursor` is the entry that is marked; a larger number than there are entries means the last.
    fn review(&mut self, session: &Session<'_>, cursor: &mut usize) -> Result<ReviewReply, Stop>;

    /// Lets the user edit a text. Returns none if it is to stay as it was.
    fn text(&mut self, field: &Field, editor: &mut Editor) -> Result<Option<String>, Stop>;

    /// Shows the help of a question.
    fn help(&mut self, questionnaire: &Questionnaire, question: usize) -> Result<(), Stop>;
}
