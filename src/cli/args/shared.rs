//! Options that several commands take.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};
use clap_complete::engine::ArgValueCompleter;

use crate::cli::complete;

/// The questionnaire that a command uses.
#[derive(Debug, Clone, Default, Args)]
pub(in crate::cli) struct QuestionnaireArgs {
    /// Questionnaire: an id that “questionnaire list” shows, or a file
    #[arg(short, long, value_name = "ID|FILE", add = ArgValueCompleter::new(complete::questionnaires))]
    pub questionnaire: Option<String>,
}

/// How pages are rendered.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct RenderArgs {
    /// Folder with templates of your own for pages, such as a letterhead
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub template: Option<PathBuf>,

    /// Paper of a PDF
    #[arg(long, value_name = "SIZE", default_value = "a4")]
    pub paper: PaperSize,
}

/// What pages look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PageStyle {
    /// To read
    Page,
    /// For a projector: large type, one thought a screen, arrow keys
    Slides,
}

/// Paper sizes of a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PaperSize {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches
    Letter,
}

/// Where the result is written.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Output {
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,

    /// Replace the output file if it is there already
    #[arg(long)]
    pub force: bool,
}

impl Output {
    /// The output file; `None` for standard output.
    pub(in crate::cli) fn path(&self) -> Option<&Path> {
        self.output.as_deref()
    }
}

/// How responses are read, in all commands that read several respondents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub(in crate::cli) struct ReadingArgs {
    /// The short form was used: a blank answer to another question means that it was not asked
    #[arg(long)]
    pub quick: bool,

    /// Write rejected rows here, whole, with their line and the reason
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub rejects: Option<PathBuf>,

    /// Exit with 0 although rows were rejected
    #[arg(long)]
    pub keep_going: bool,

    /// Take rows too that were never submitted, that were tests, or that a reviewer rejected in the survey tool
    #[arg(long)]
    pub include_incomplete: bool,

    /// A file that says what columns and cells mean where that is not clear; “score --write-map” writes one
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub map: Option<PathBuf>,

    /// What tables are written in: utf-8, windows-1250, windows-1252, windows-1257 or another name [default: auto]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,

    /// Cells that mean a missing answer, instead of NA (in capitals), null, -99 and the like
    #[arg(long, value_name = "MARKS", value_delimiter = ',', allow_hyphen_values = true)]
    pub missing: Option<Vec<String>>,

    /// Which answers count of a person who answered more than once [default: all, with a warning]
    #[arg(long, value_name = "WHICH")]
    pub keep: Option<Keep>,
}

impl ReadingArgs {
    /// Which answers count of a person who answered more than once.
    pub(in crate::cli) fn keep(&self) -> Keep {
        self.keep.unwrap_or_default()
    }
}

/// Which answers count of a person who answered more than once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Keep {
    /// The last ones, by date where both have one, else in the order of reading
    Last,
    /// The first ones, likewise
    First,
    /// All
    #[default]
    All,
}
