//! The options of `report`.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::formats::Format as _;
use super::formats::ReportFormat;
use super::shared::{Output, PageStyle, ReadingArgs, RenderArgs};
use crate::cli::complete;
use crate::cli::error::CliError;
use crate::message;
use crate::report::Edition;

/// `report`
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(in crate::cli) struct ReportArgs {
    /// Answers of one respondent, or - for standard input: an answers file, or all that “score” takes; with --output-dir of many
    #[arg(value_name = "ANSWERS", required = true, value_hint = ValueHint::FilePath)]
    pub answers: Vec<PathBuf>,

    /// Questionnaire: an id that “questionnaire list” shows, or a file [default: the one that the answers name]
    #[arg(short, long, value_name = "ID|FILE", add = ArgValueCompleter::new(complete::questionnaires))]
    pub questionnaire: Option<String>,

    /// Target profile [default: the answers file's, else the questionnaire's]
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::profiles))]
    pub profile: Option<String>,

    /// Format of the report; with --output-dir also several, with commas between [default: as the ending of --output says, else terminal]
    #[arg(short, long, value_name = "FORMAT", value_delimiter = ',')]
    pub format: Vec<ReportFormat>,

    /// Print everything, not only where the firm stands and what to begin with; what goes to a file says everything
    #[arg(long)]
    pub full: bool,

    /// Print everything at once, not through $PAGER
    #[arg(long)]
    pub no_pager: bool,

    /// Half a page for the person in charge: tasks, what to learn first, three figures (terminal, markdown, html, pdf)
    #[arg(long, conflicts_with = "full")]
    pub role: bool,

    /// One page to pin up and to sign: level, three gaps, three steps, three figures (html, pdf)
    #[arg(long, conflicts_with_all = ["full", "role"])]
    pub one_page: bool,

    /// What a page (html) looks like
    #[arg(long, value_name = "STYLE", default_value = "page", conflicts_with_all = ["full", "role", "one_page"])]
    pub style: PageStyle,

    /// Show what another answer would change, as in C1=3; can be repeated
    #[arg(long, value_name = "QUESTION=OPTION", add = ArgValueCandidates::new(complete::suppositions))]
    pub what_if: Vec<String>,

    /// Exit with 3 if the overall level is below this one
    #[arg(long, value_name = "LEVEL", allow_negative_numbers = true, value_parser = decimal)]
    pub fail_under: Option<f64>,

    #[command(flatten)]
    pub rendering: RenderArgs,

    #[command(flatten)]
    pub output: Output,

    #[command(flatten)]
    pub batch: BatchArgs,
}

impl ReportArgs {
    /// What is shown of a report in these formats.
    ///
    /// # Errors
    ///
    /// An edition that a format does not have.
    pub(in crate::cli) fn edition(&self, formats: &[ReportFormat]) -> Result<Edition, CliError> {
        use ReportFormat::{Html, Markdown, Pdf, Terminal};
        let (edition, option, known): (_, _, &[ReportFormat]) = match () {
            () if self.role => (Edition::Role, "--role", &[Terminal, Markdown, Html, Pdf]),
            () if self.one_page => (Edition::OnePage, "--one-page", &[Html, Pdf]),
            () if self.style == PageStyle::Slides => (Edition::Slides, "--style slides", &[Html]),
            () if self.full => return Ok(Edition::Whole),
            () => return Ok(Edition::Short),
        };
        if formats.iter().all(|format| known.contains(format)) {
            return Ok(edition);
        }
        let names: Vec<String> = known.iter().map(|format| format.name()).collect();
        Err(CliError::Usage(message!("command-edition-format", option = option, formats = names.join(", "))))
    }
}

/// Where help lists the options for reports on many respondents.
const BATCH: &str = "Many respondents";

/// `report --output-dir`
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = BATCH)]
#[group(id = "many")]
pub(in crate::cli) struct BatchArgs {
    /// Write one report a respondent into this folder, with an index (index.csv, and index.html beside pages)
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, conflicts_with_all = ["output", "what_if", "fail_under"])]
    pub output_dir: Option<PathBuf>,

    /// Keep the reports that are there already, write the missing ones and the index
    #[arg(long, requires = "output_dir", conflicts_with = "force")]
    pub resume: bool,

    /// Reports to write at the same time [default: one a processor]
    #[arg(long, value_name = "N", requires = "output_dir")]
    pub jobs: Option<std::num::NonZeroUsize>,

    #[command(flatten)]
    pub reading: ReadingArgs,
}

/// A number with a decimal point, or with a comma as in most of Europe.
fn decimal(text: &str) -> Result<f64, std::num::ParseFloatError> {
    text.replacen(',', ".", 1).parse()
}
