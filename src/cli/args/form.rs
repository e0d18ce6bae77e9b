//! The options of `form`.

use clap::Args;

use super::formats::FormFormat;
use super::shared::{Output, QuestionnaireArgs};

/// `form`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct FormArgs {
    /// File format [default: as the ending of --output says, else markdown]; with --lang it,pl or all in several
    /// languages, but for those on paper
    #[arg(long, value_name = "FORMAT")]
    pub to: Option<FormFormat>,

    #[command(flatten)]
    pub source: QuestionnaireArgs,

    /// Only the short form's questions
    #[arg(long)]
    pub quick: bool,

    /// Leave the result out, which a page shows to whoever answers (html)
    #[arg(long)]
    pub no_result: bool,

    /// To whom the saved file is to be sent, such as an e-mail address (html)
    #[arg(long, value_name = "ADDRESS")]
    pub send_to: Option<String>,

    /// Words of your own at the head of the page (html)
    #[arg(long, value_name = "TEXT")]
    pub instructions: Option<String>,

    /// So many copies, numbered P01, P02 and so on (pdf)
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=500))]
    pub copies: Option<u16>,

    #[command(flatten)]
    pub output: Output,
}
