//! The options of `form`.

use clap::Args;

use super::formats::FormFormat;
use super::shared::{Output, QuestionnaireArgs};

/// `form`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct FormArgs {
    /// File format [default: as the ending of --output says, else markdown]
    #[arg(long, value_name = "FORMAT")]
    pub to: Option<FormFormat>,

    #[command(flatten)]
    pub source: QuestionnaireArgs,

    /// Only the short form's questions
    #[arg(long)]
    pub quick: bool,

    #[command(flatten)]
    pub output: Output,
}
