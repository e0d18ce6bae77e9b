//! The options of `assess`.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use clap_complete::engine::ArgValueCandidates;

use super::shared::QuestionnaireArgs;
use crate::cli::complete;

/// `assess`
#[derive(Debug, Clone, Default, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(in crate::cli) struct AssessArgs {
    #[command(flatten)]
    pub source: QuestionnaireArgs,

    /// Go on with an answers file at its first open question
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["output", "quick", "force"])]
    pub resume: Option<PathBuf>,

    /// Ask only the short form's questions
    #[arg(long)]
    pub quick: bool,

    /// Ask in plain lines, for screen readers and simple terminals; ACCESSIBLE=1 and TERM=dumb do the same
    #[arg(long)]
    pub plain: bool,

    /// Target profile of the report at the end
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::profiles))]
    pub profile: Option<String>,

    /// Where to keep the answers [default: allyscope-DATE.toml in this folder]
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,

    /// Replace the output file if it is there already
    #[arg(long)]
    pub force: bool,

    /// Remove the list of the files that were answered, and do no more; the files stay
    #[arg(long, exclusive = true)]
    pub forget: bool,
}
