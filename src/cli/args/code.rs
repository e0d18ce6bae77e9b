//! The options of `code`.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::formats::CodeFormat;
use super::shared::{Output, QuestionnaireArgs};

/// `code`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct CodeArgs {
    /// Answers file, or a result code
    #[arg(value_name = "ANSWERS|CODE", value_hint = ValueHint::FilePath)]
    pub answers: PathBuf,

    /// Print its QR picture too, for the camera of a telephone
    #[arg(long)]
    pub qr: bool,

    /// Format [default: as the ending of --output says, else text]
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<CodeFormat>,

    #[command(flatten)]
    pub source: QuestionnaireArgs,

    #[command(flatten)]
    pub output: Output,
}
