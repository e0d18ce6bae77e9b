//! The options of `form`.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::formats::FormFormat;
use super::shared::Output;
use crate::cli::complete;

/// `form`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct FormArgs {
    /// File format [default: as the ending of --output says, else markdown]
    #[arg(long, value_name = "FORMAT")]
    pub to: Option<FormFormat>,

    /// Questionnaire: an id that “questionnaire list” shows, or a file
    #[arg(short, long, value_name = "ID|FILE", add = ArgValueCompleter::new(complete::questionnaires))]
    pub questionnaire: Option<String>,

    /// Only the short form's questions
    #[arg(long)]
    pub quick: bool,

    #[command(flatten)]
    pub output: Output,
}
