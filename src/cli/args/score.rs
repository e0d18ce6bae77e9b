//! The options of `score`.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use clap_complete::engine::ArgValueCandidates;

use super::formats::RowFormat;
use super::shared::{Output, QuestionnaireArgs, ReadingArgs};
use crate::cli::complete;

/// `score`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ScoreArgs {
    /// Responses: tables (CSV, XLSX, JSON), answers files, folders of them, or - for standard input
    #[arg(value_name = "RESPONSES", required = true, value_hint = ValueHint::FilePath)]
    pub responses: Vec<PathBuf>,

    #[command(flatten)]
    pub source: QuestionnaireArgs,

    /// Target profile
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::profiles))]
    pub profile: Option<String>,

    /// Format of the scored rows [default: as the ending of --output says, else csv]
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<RowFormat>,

    #[command(flatten)]
    pub reading: ReadingArgs,

    /// Print how each column is understood, and stop
    #[arg(long)]
    pub explain_columns: bool,

    /// Write a file for --map, to look through and fill in, and stop
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["explain_columns", "output", "rejects"])]
    pub write_map: Option<PathBuf>,

    /// Threads to use [default: one a processor]
    #[arg(long, value_name = "N")]
    pub threads: Option<std::num::NonZeroUsize>,

    #[command(flatten)]
    pub output: Output,
}
