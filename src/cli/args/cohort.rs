//! The options of `cohort`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueHint};
use clap_complete::engine::ArgValueCandidates;

use super::formats::CohortFormat;
use super::shared::{Output, PageStyle, QuestionnaireArgs, ReadingArgs, RenderArgs};
use crate::cli::complete;

/// What counts may be rounded to.
pub(super) fn rounding() -> impl TypedValueParser<Value = u64> {
    PossibleValuesParser::new(["3", "5"]).try_map(|value| value.parse::<u64>())
}

/// `cohort`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct CohortArgs {
    /// Responses: tables (CSV, XLSX, JSON), answers files, folders of them, or - for standard input; or one file of counts
    #[arg(value_name = "RESPONSES", required = true, value_hint = ValueHint::FilePath)]
    pub responses: Vec<PathBuf>,

    #[command(flatten)]
    pub source: QuestionnaireArgs,

    /// Target profile
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::profiles))]
    pub profile: Option<String>,

    /// Format of the report [default: as the ending of --output says, else terminal]
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<CohortFormat>,

    /// Put groups side by side that this column tells apart, such as a sector or a region
    #[arg(long, value_name = "COLUMN")]
    pub group_by: Option<String>,

    /// Expose nobody: no names, organisations, notes or order of rows; small counts are hidden
    #[arg(long, conflicts_with = "rejects")]
    pub anonymous: bool,

    /// Hide counts below this one, and what would give them away [default: 5 with --anonymous]
    #[arg(long, value_name = "N")]
    pub min_cell: Option<u64>,

    /// Publish nothing but counts that chance has moved a little and that are rounded to multiples of N: they stay safe even beside another report on nearly the same people
    #[arg(long, value_name = "N", requires = "anonymous", conflicts_with_all = ["min_cell", "group_by"], value_parser = rounding())]
    pub round: Option<u64>,

    /// Write what the statistics and ids of the CSV mean into this file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub codebook: Option<PathBuf>,

    #[command(flatten)]
    pub reading: ReadingArgs,

    /// Threads to use [default: one a processor]
    #[arg(long, value_name = "N")]
    pub threads: Option<std::num::NonZeroUsize>,

    /// What a page (html) looks like
    #[arg(long, value_name = "STYLE", default_value = "page")]
    pub style: PageStyle,

    #[command(flatten)]
    pub rendering: RenderArgs,

    #[command(flatten)]
    pub output: Output,
}
