//! The command line: commands and their options.
#![expect(clippy::doc_markdown, reason = "these comments are the help that people read")]

mod assess;
mod code;
mod cohort;
mod compare;
mod form;
mod formats;
mod plan;
mod questionnaire;
mod report;
mod score;
mod shared;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::complete;

pub(super) use assess::AssessArgs;
pub(super) use code::CodeArgs;
pub(super) use cohort::CohortArgs;
pub(super) use compare::CompareArgs;
pub(super) use form::FormArgs;
pub(super) use formats::{
    CodeFormat, CohortFormat, CompareFormat, FormFormat, Format, PlanFormat, ProgressFormat, ReportFormat, RowFormat,
};
pub(super) use plan::{MakePlanArgs, MarkArgs, PLAN, PlanAction, PlanArgs};
pub(super) use questionnaire::{QuestionnaireCommand, SchemaOf, SqlArgs, SqlDialect};
pub(super) use report::ReportArgs;
pub(super) use score::ScoreArgs;
pub(super) use shared::{Keep, Output, PageStyle, PaperSize, ReadingArgs, RenderArgs};

/// See how ready your firm is for working with others towards sustainability.
///
/// allyscope asks about 17 questions, turns the answers into levels of eleven skills, and shows which
/// step helps most. Nothing leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "allyscope", version, after_help = EXIT_CODES)]
pub(super) struct Cli {
    /// What to do; without a command, a terminal starts the questions.
    #[command(subcommand)]
    pub command: Option<Command>,

    #[command(flatten)]
    pub common: Common,
}

const EXIT_CODES: &str = "Exit codes: 0 done, 1 bad input or a file that cannot be read or written, \
2 wrong usage, 3 below --fail-under, 130 interrupted.";

/// Where help lists the options that every command takes.
const COMMON: &str = "Common options";

/// Options that every command takes.
#[derive(Debug, Clone, Args)]
pub(super) struct Common {
    /// Colour: auto, always or never; NO_COLOR and CLICOLOR_FORCE are respected
    #[arg(long, global = true, help_heading = COMMON, value_name = "WHEN", default_value = "auto", hide_default_value = true)]
    pub color: ColourChoice,

    /// Language of what people read: en, it, pl, es, ro or lt [default: the system's, else en]
    #[arg(long, global = true, help_heading = COMMON, value_name = "LANG", add = ArgValueCandidates::new(complete::languages))]
    pub lang: Option<String>,

    /// Say only what was asked for and what went wrong
    #[arg(long, global = true, help_heading = COMMON)]
    pub quiet: bool,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ColourChoice {
    /// On a terminal that can show it
    Auto,
    /// Even into files and pipes
    Always,
    /// No colour at all
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Answer the questions, one at a time, and see your gap report
    Assess(AssessArgs),
    /// Print the gap report of one respondent, or write one for each of many
    Report(ReportArgs),
    /// Keep a plan: which steps, who takes them, by when, and what became of them
    Plan(PlanArgs),
    /// Score many respondents: one row in, one row out
    Score(ScoreArgs),
    /// Report on a group: how it answered, where it stands, what to work on next
    Cohort(CohortArgs),
    /// Show what changed between two times, for one firm or a group
    Compare(CompareArgs),
    /// Print the result code of one respondent: all answers in one line
    Code(CodeArgs),
    /// Write a form to collect answers on paper or in another program
    Form(FormArgs),
    /// List, show, check and write questionnaires
    #[command(subcommand, disable_help_subcommand = true)]
    Questionnaire(QuestionnaireCommand),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Print the manual page, or write one page a command into a folder
    Man {
        /// Folder for the pages; without, all of them are printed one after the other
        #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
        folder: Option<PathBuf>,
    },
    /// Print the version
    Version,
}
