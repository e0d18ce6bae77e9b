//! The options of `compare`.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use clap_complete::engine::ArgValueCandidates;

use super::cohort::rounding;
use super::formats::CompareFormat;
use super::shared::{Output, QuestionnaireArgs, ReadingArgs, RenderArgs};
use crate::cli::complete;

/// `compare`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct CompareArgs {
    /// Before, after, and more times if there are: answers files of one firm, or tables or folders of a group
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,

    /// What the times are called, instead of the names of their files
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub labels: Vec<String>,

    #[command(flatten)]
    pub source: QuestionnaireArgs,

    /// Target profile, for one firm's gaps [default: the first answers file's, else the questionnaire's]
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::profiles))]
    pub profile: Option<String>,

    /// Format of the comparison [default: as the ending of --output says, else terminal]
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<CompareFormat>,

    #[command(flatten)]
    pub rendering: RenderArgs,

    #[command(flatten)]
    pub output: Output,

    #[command(flatten)]
    pub group: CompareGroupArgs,
}

/// `compare` of a group
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Groups")]
pub(in crate::cli) struct CompareGroupArgs {
    /// No names, and no count below --min-cell (5 unless given)
    #[arg(long, conflicts_with = "rejects")]
    pub anonymous: bool,

    /// Hide counts of fewer people than this, and what they could be worked out from
    #[arg(long, value_name = "N")]
    pub min_cell: Option<u64>,

    /// Publish nothing but counts that chance has moved a little and that are rounded to multiples of N: they stay safe even beside another comparison of nearly the same people
    #[arg(long, value_name = "N", requires = "anonymous", conflicts_with = "min_cell", value_parser = rounding())]
    pub round: Option<u64>,

    /// A CSV file that says who is who where names differ: a row a person, with a name for each file (before,after)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub pairs: Option<PathBuf>,

    #[command(flatten)]
    pub reading: ReadingArgs,
}
