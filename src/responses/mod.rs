//! Responses: the answers of one respondent, and readers for the files that contain them.

mod answers_file;
mod counts_file;
pub mod identity;
mod json;
mod mapping;
pub mod own_form;
mod plan_file;
mod raw_file;
mod read_error;
pub mod result_code;
mod source;
pub mod table;
mod tools;
mod xlsx;
mod xlsx_limits;
pub mod xml;

pub use answers_file::{AnswersFile, ReadAnswers, Syntax, schema, to_toml};
pub use counts_file::{Counts, CountsFile, schema as counts_schema};
pub use json::blocks::{JsonBlocks, Objects, each_item};
pub use json::envelope::Pages;
pub use json::rows::{JsonReader, JsonRow};
pub use json::scale::other_scales_of_objects;
pub use mapping::{Mapping, Unmatched, to_toml as map_to_toml};
pub use plan_file::{ActionPlan, ActionStep, PlanFile, Status, schema as plan_schema, to_toml as plan_to_toml};
pub use read_error::{ReadError, WorkbookFault};
pub use source::{Kind, kind, unsupported_delimiter};
pub use table::blocks;
pub use table::cells::CellParser;
pub use table::code_page::{CodePage, code_page, header};
pub use table::column::{Column, ColumnFault, Columns, How, Role};
pub use table::context::{ContextCell, ContextParser};
pub use table::header::{HEAD_ROWS, Header, find_header};
pub use table::lexicon::{AnswerLexicon, LEAST_WORDS, Texts};
pub use table::missing::MissingMarks;
pub use table::name::Name;
pub use table::quotes::holds_rows;
pub use table::row::{Reject, RowFault, RowReader};
pub use table::scale::other_scales;
pub use tools::columns::Tool;
pub use tools::row_status::{Excluded, RowStatus};
pub use xlsx::{Sheet, SheetReader, Sheets, open_sheets};

use jiff::civil::Date;

use crate::questionnaire::{Question, Questionnaire};

/// The code of "not applicable".
pub const NOT_APPLICABLE: &str = "na";

/// The code of "don't know".
pub const DONT_KNOW: &str = "dk";

/// The state of a question in one response. Only [`State::Answered`] contributes to scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// The option with this index was chosen.
    Answered(usize),
    /// The question does not apply: it counts neither for the score nor for coverage.
    NotApplicable,
    /// The respondent does not know: it counts as not covered.
    DontKnow,
    /// There is no answer: it counts as not covered.
    #[default]
    Unanswered,
    /// The short form does not ask the question: it counts neither for the score nor for coverage.
    NotAsked,
}

impl State {
    /// The index of the chosen option.
    #[must_use]
    pub fn option(self) -> Option<usize> {
        match self {
            Self::Answered(option) => Some(option),
            _ => None,
        }
    }

    /// The code of this state of `question` in files; `None` without an answer.
    #[must_use]
    pub fn code(self, question: &Question) -> Option<&str> {
        match self {
            Self::Answered(option) => Some(&question.options[option].code),
            Self::NotApplicable => Some(NOT_APPLICABLE),
            Self::DontKnow => Some(DONT_KNOW),
            Self::Unanswered | Self::NotAsked => None,
        }
    }

    /// The state of `question` with this code, ignoring case and surrounding space; `None` if unknown.
    #[must_use]
    pub fn from_code(code: &str, question: &Question) -> Option<Self> {
        let code = code.trim();
        if code.is_empty() {
            Some(Self::Unanswered)
        } else if code.eq_ignore_ascii_case(NOT_APPLICABLE) {
            Some(Self::NotApplicable)
        } else if code.eq_ignore_ascii_case(DONT_KNOW) {
            Some(Self::DontKnow)
        } else {
            question.option(code).map(Self::Answered)
        }
    }

    /// The index of the state for a question with this number of `options`: options first, then not applicable,
    /// don't know, unanswered, not asked. Outcome tables are indexed by it.
    #[must_use]
    pub fn number(self, options: usize) -> usize {
        match self {
            Self::Answered(option) => option,
            Self::NotApplicable => options,
            Self::DontKnow => options + 1,
            Self::Unanswered => options + 2,
            Self::NotAsked => options + 3,
        }
    }

    /// The state with this [`Self::number`].
    #[must_use]
    pub fn from_number(number: usize, options: usize) -> Self {
        match number.checked_sub(options) {
            None => Self::Answered(number),
            Some(0) => Self::NotApplicable,
            Some(1) => Self::DontKnow,
            Some(2) => Self::Unanswered,
            Some(_) => Self::NotAsked,
        }
    }

    /// The number of states other than options.
    pub const OTHERS: usize = 4;

    /// Whether the answer is open: "don't know" or unanswered.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::DontKnow | Self::Unanswered)
    }

    /// Whether the question was asked and applies.
    #[must_use]
    pub fn is_applicable(self) -> bool {
        matches!(self, Self::Answered(_)) || self.is_open()
    }
}

/// The answers of one respondent to a questionnaire. Texts are sanitised.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// Name of the respondent; may be empty.
    pub respondent: String,
    /// Name of the organisation; may be empty.
    pub organisation: String,
    /// Date of the answers.
    pub date: Option<Date>,
    /// Id of the target profile chosen in the file.
    pub profile: Option<String>,
    /// Whether only the quick questions were asked.
    pub quick: bool,
    /// Pairs of skill index and target level in [1, N], for targets set in the file.
    pub targets: Vec<(usize, f64)>,
    /// One state per question, in the questionnaire's order.
    pub states: Vec<State>,
    /// Pairs of question index and note, in the questionnaire's order.
    pub notes: Vec<(usize, String)>,
    /// Pairs of context question index and answer, in the questionnaire's order: an option's code, or a number.
    pub context: Vec<(usize, String)>,
}

impl Answers {
    /// A response to `questionnaire`, or to its short form, without any answer.
    #[must_use]
    pub fn blank(questionnaire: &Questionnaire, quick: bool) -> Self {
        Self {
            respondent: String::new(),
            organisation: String::new(),
            date: None,
            profile: None,
            quick,
            targets: Vec::new(),
            states: questionnaire.questions.iter().map(|question| blank_state(quick, question.quick)).collect(),
            notes: Vec::new(),
            context: Vec::new(),
        }
    }

    /// Indices of the questions that the form asks, in order.
    pub fn asked(&self) -> impl Iterator<Item = usize> {
        (0..self.states.len()).filter(|&q| self.states[q] != State::NotAsked)
    }

    /// [`State::number`]s of all states.
    #[must_use]
    pub fn numbers(&self, questionnaire: &Questionnaire) -> Vec<u8> {
        let questions = self.states.iter().zip(&questionnaire.questions);
        let numbers = questions.map(|(state, question)| state.number(question.options.len()));
        numbers.map(|number| u8::try_from(number).unwrap_or(u8::MAX)).collect()
    }

    /// The first question that is asked and unanswered.
    #[must_use]
    pub fn first_unanswered(&self) -> Option<usize> {
        self.states.iter().position(|&state| state == State::Unanswered)
    }

    /// The note on a question.
    #[must_use]
    pub fn note(&self, question: usize) -> Option<&str> {
        self.notes.iter().find(|(q, _)| *q == question).map(|(_, note)| note.as_str())
    }

    /// The answer to a context question: an option's code, or a number.
    #[must_use]
    pub fn context(&self, question: usize) -> Option<&str> {
        self.context.iter().find(|(q, _)| *q == question).map(|(_, answer)| answer.as_str())
    }

    /// Sets the answer to a context question; none removes it.
    pub fn set_context(&mut self, question: usize, answer: Option<String>) {
        self.context.retain(|(q, _)| *q != question);
        if let Some(answer) = answer {
            self.context.push((question, answer));
            self.context.sort_by_key(|(q, _)| *q);
        }
    }

    /// Sets the note on a question; an empty one removes it.
    pub fn set_note(&mut self, question: usize, note: &str) {
        self.notes.retain(|(q, _)| *q != question);
        if !note.is_empty() {
            self.notes.push((question, note.to_owned()));
            self.notes.sort_by_key(|(q, _)| *q);
        }
    }
}

/// The state of a question without an answer.
fn blank_state(quick_form: bool, quick_question: bool) -> State {
    if quick_form && !quick_question { State::NotAsked } else { State::Unanswered }
}
