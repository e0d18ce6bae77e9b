//! Reports on one respondent, on a group and on changes over time. Facts are computed once; a renderer for
//! each format turns them into bytes. No renderer opens a file.

pub mod cohort;
mod comparison;
mod csv;
mod document;
mod facts;
mod form;
mod json;
mod markdown;
pub mod number;
mod outline;
pub mod page;
pub mod plan;
mod qr;
mod scored_rows;
pub mod svg;
mod terminal;
mod words;
pub mod workbook;

pub use cohort::{
    CohortReport, LeftOut, PrivacyOptions, codebook, cohort_report, csv as cohort_csv, json as cohort_json,
    schema as cohort_schema,
};
pub use comparison::{
    AnswerProgress, Comparison, Direction, GroupChange, GroupWave, LevelChanges, LevelProgress, Mismatch, Part,
    PerhapsSame, Person, PersonChange, PlanProgress, Progress, ProgressWave, QuestionChange, Statistics, Twice,
    WaveAnswer, pairs,
};
pub use csv::{csv, escape_formula};
pub use document::{Block, Cell, Column, Document, Item};
pub use facts::{
    Answer, Benchmark, BenchmarkQuestion, Change, Contribution, CountedOption, FindOut, GridCell, Group, LevelChange,
    Note, PlanFacts, Priority, ProfileFacts, QuestionnaireFacts, Report, Robustness, Share, Skill, StageName,
    StateName, StepFacts, WhatIf,
};
pub use form::{Form, limesurvey, sheet, surveyjs, xlsform};
pub use json::{json, schema};
pub use markdown::markdown;
pub use outline::outline;
pub use qr::Qr;
pub use scored_rows::{CsvRows, JsonRows, RowBuffer};
pub use terminal::terminal;
pub use words::{gap_report, role_report, screen_report, short_report};

/// How much of a report is shown, and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// Everything.
    #[default]
    Whole,
    /// In text, where the firm stands and what to begin with; elsewhere everything.
    Short,
    /// One page to pin up and to sign.
    OnePage,
    /// Half a page for the person in charge.
    Role,
    /// A page for a projector, one thought a screen.
    Slides,
}

impl Edition {
    /// The same for a file, which says everything where a screen has it in short.
    #[must_use]
    pub fn in_file(self) -> Self {
        if self == Self::Short { Self::Whole } else { self }
    }
}

/// The medium of text output: its width, colours and characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Canvas {
    /// Columns, at least 40.
    pub width: usize,
    /// With ANSI colours.
    pub colour: bool,
    /// With more than ASCII.
    pub unicode: bool,
}
