//! What can be typed: the command line, and nothing else.
#![expect(clippy::doc_markdown, reason = "these comments are the help that people read")]

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

/// See how ready your firm is for working with others towards sustainability.
///
/// allyscope asks about 17 questions, turns the answers into levels of eleven skills, and shows which
/// step helps most. Nothing leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "allyscope", version, after_help = EXIT_CODES, disable_help_subcommand = true)]
pub(super) struct Cli {
    /// What to do; without a command, a terminal starts the questions.
    #[command(subcommand)]
    pub command: Option<Command>,

    #[command(flatten)]
    pub common: Common,
}

const EXIT_CODES: &str = "ExitStatus codes: 0 done, 1 bad input or a file that cannot be read or written, \
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
    #[arg(long, global = true, help_heading = COMMON, value_name = "LANG")]
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
    /// Score many respondents: one row in, one row out
    Score(ScoreArgs),
    /// Report on a group: how it answered, where it stands, what to work on next
    Cohort(CohortArgs),
    /// Show what changed between two times, for one firm or a group
    Compare(CompareArgs),
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
    /// Print the manual page
    Man,
}

/// `assess`
#[derive(Debug, Clone, Default, Args)]
pub(super) struct AssessArgs {
    /// Questionnaire: an id that “questionnaire list” shows, or a file
    #[arg(short, long, value_name = "ID|FILE")]
    pub questionnaire: Option<String>,

    /// Go on with an answers file at its first open question
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["output", "quick", "force"])]
    pub resume: Option<PathBuf>,

    /// Ask only the short form's questions
    #[arg(long)]
    pub quick: bool,

    /// Target profile of the report at the end
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,

    /// Where to keep the answers [default: allyscope-DATE.toml in this folder]
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,

    /// Replace the output file if it is there already
    #[arg(long)]
    pub force: bool,
}

/// `report`
#[derive(Debug, Clone, Args)]
pub(super) struct ReportArgs {
    /// Answers file of one respondent (TOML or JSON), or - for standard input; with --output-dir all that “score” takes
    #[arg(value_name = "ANSWERS", required = true, value_hint = ValueHint::FilePath)]
    pub answers: Vec<PathBuf>,

    /// Questionnaire: an id that “questionnaire list” shows, or a file [default: the one that the answers name]
    #[arg(short, long, value_name = "ID|FILE")]
    pub questionnaire: Option<String>,

    /// Target profile [default: the answers file's, else the questionnaire's]
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,

    /// Format of the report; with --output-dir also several, with commas between
    #[arg(short, long, value_name = "FORMAT", default_value = "terminal", value_delimiter = ',')]
    pub format: Vec<ReportFormat>,

    /// Show what another answer would change, as in C1=3; can be repeated
    #[arg(long, value_name = "QUESTION=OPTION")]
    pub what_if: Vec<String>,

    /// ExitStatus with 3 if the overall level is below this one
    #[arg(long, value_name = "LEVEL", allow_negative_numbers = true)]
    pub fail_under: Option<f64>,

    #[command(flatten)]
    pub look: LookArgs,

    #[command(flatten)]
    pub output: Output,

    #[command(flatten)]
    pub batch: BatchArgs,
}

/// How pages look.
#[derive(Debug, Clone, Args)]
pub(super) struct LookArgs {
    /// Folder with templates of your own for pages, such as a letterhead
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub template: Option<PathBuf>,

    /// Paper of a PDF
    #[arg(long, value_name = "SIZE", default_value = "a4")]
    pub paper: PaperSize,
}

/// Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PaperSize {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches
    Letter,
}

/// Where help lists the options for reports on many respondents.
const BATCH: &str = "Many respondents";

/// `report --output-dir`
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = BATCH)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct BatchArgs {
    /// Write one report a respondent into this folder, with an index (index.csv, and index.html beside pages)
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, conflicts_with_all = ["output", "what_if", "fail_under"])]
    pub output_dir: Option<PathBuf>,

    /// Keep the reports that are there already, write the missing ones and the index
    #[arg(long, requires = "output_dir", conflicts_with = "force")]
    pub resume: bool,

    /// Reports to write at the same time [default: one a processor]
    #[arg(long, value_name = "N", requires = "output_dir")]
    pub jobs: Option<std::num::NonZeroUsize>,

    /// The short form was used: a blank answer to another question means that it was not asked
    #[arg(long, requires = "output_dir")]
    pub quick: bool,

    /// Write rejected rows here, whole, with their line and the reason
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "output_dir")]
    pub rejects: Option<PathBuf>,

    /// ExitStatus with 0 although rows were rejected
    #[arg(long, requires = "output_dir")]
    pub keep_going: bool,

    /// Report on rows too that were never submitted, that were tests, or that a reviewer rejected in the survey tool
    #[arg(long, requires = "output_dir")]
    pub include_incomplete: bool,

    /// A file that says what columns and cells mean; “score --write-map” writes one
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "output_dir")]
    pub map: Option<PathBuf>,

    /// What tables are written in: utf-8, windows-1250, windows-1252, windows-1257 or another name [default: auto]
    #[arg(long, value_name = "NAME", requires = "output_dir")]
    pub encoding: Option<String>,
}

/// Where a result goes.
#[derive(Debug, Clone, Args)]
pub(super) struct Output {
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,

    /// Replace the output file if it is there already
    #[arg(long)]
    pub force: bool,
}

/// Forms of a gap report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// Text with bars, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// One JSON document, for programs
    Json,
    /// One row for the whole and for each capability, phase and skill
    Csv,
    /// A workbook: summary, skills, answers, plan
    Xlsx,
    /// One page for a browser, to read, print or send
    Html,
    /// The same page, printed by a Chromium, Chrome or Edge that is installed
    Pdf,
}

/// `score`
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct ScoreArgs {
    /// Responses: tables (CSV, XLSX, JSON), answers files, folders of them, or - for standard input
    #[arg(value_name = "RESPONSES", required = true, value_hint = ValueHint::FilePath)]
    pub responses: Vec<PathBuf>,

    /// Questionnaire: an id that “questionnaire list” shows, or a file
    #[arg(short, long, value_name = "ID|FILE")]
    pub questionnaire: Option<String>,

    /// Target profile
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,

    /// Format of the scored rows
    #[arg(short, long, value_name = "FORMAT", default_value = "csv")]
    pub format: RowFormat,

    /// The short form was used: a blank answer to another question means that it was not asked
    #[arg(long)]
    pub quick: bool,

    /// Write rejected rows here, whole, with their line and the reason
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub rejects: Option<PathBuf>,

    /// ExitStatus with 0 although rows were rejected
    #[arg(long)]
    pub keep_going: bool,

    /// Score rows too that were never submitted, that were tests, or that a reviewer rejected in the survey tool
    #[arg(long)]
    pub include_incomplete: bool,

    /// Print how each column is understood, and stop
    #[arg(long)]
    pub explain_columns: bool,

    /// A file that says what columns and cells mean where that is not clear
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub map: Option<PathBuf>,

    /// What tables are written in: utf-8, windows-1250, windows-1252, windows-1257 or another name [default: auto]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,

    /// Write such a file, to look through and fill in, and stop
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["explain_columns", "output", "rejects"])]
    pub write_map: Option<PathBuf>,

    /// Threads to use [default: one a processor]
    #[arg(long, value_name = "N")]
    pub threads: Option<std::num::NonZeroUsize>,

    #[command(flatten)]
    pub output: Output,
}

/// Forms of scored rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RowFormat {
    /// CSV, levels with four decimals
    Csv,
    /// JSON Lines, numbers in full, with each skill's coverage and bounds
    Jsonl,
    /// A workbook with the columns of the CSV, for up to 1,048,575 respondents
    Xlsx,
}

/// `cohort`
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct CohortArgs {
    /// Responses: tables (CSV, XLSX, JSON), answers files, folders of them, or - for standard input; or one file of counts
    #[arg(value_name = "RESPONSES", required = true, value_hint = ValueHint::FilePath)]
    pub responses: Vec<PathBuf>,

    /// Questionnaire: an id that “questionnaire list” shows, or a file
    #[arg(short, long, value_name = "ID|FILE")]
    pub questionnaire: Option<String>,

    /// Target profile
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,

    /// Format of the report
    #[arg(short, long, value_name = "FORMAT", default_value = "terminal")]
    pub format: CohortFormat,

    /// Put groups side by side that this column tells apart, such as a sector or a region
    #[arg(long, value_name = "COLUMN")]
    pub group_by: Option<String>,

    /// Expose nobody: no names, organisations, notes or order of rows; small counts are hidden
    #[arg(long)]
    pub anonymous: bool,

    /// Hide counts below this one, and what would give them away [default: 5 with --anonymous]
    #[arg(long, value_name = "N")]
    pub min_cell: Option<u64>,

    /// Write what the statistics and ids of the CSV mean into this file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub codebook: Option<PathBuf>,

    /// The short form was used: a blank answer to another question means that it was not asked
    #[arg(long)]
    pub quick: bool,

    /// Write rejected rows here, whole, with their line and the reason
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "anonymous")]
    pub rejects: Option<PathBuf>,

    /// ExitStatus with 0 although rows were rejected
    #[arg(long)]
    pub keep_going: bool,

    /// Count rows too that were never submitted, that were tests, or that a reviewer rejected in the survey tool
    #[arg(long)]
    pub include_incomplete: bool,

    /// A file that says what columns and cells mean; “score --write-map” writes one
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub map: Option<PathBuf>,

    /// What tables are written in: utf-8, windows-1250, windows-1252, windows-1257 or another name [default: auto]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,

    /// Threads to use [default: one a processor]
    #[arg(long, value_name = "N")]
    pub threads: Option<std::num::NonZeroUsize>,

    #[command(flatten)]
    pub look: LookArgs,

    #[command(flatten)]
    pub output: Output,
}

/// Forms of the report on a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CohortFormat {
    /// Text with bars, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// One JSON document, for programs
    Json,
    /// One row a statistic
    Csv,
    /// One page for a browser, to read, print or send
    Html,
    /// The same page, printed by a Chromium, Chrome or Edge that is installed
    Pdf,
    /// A workbook: people and skills, statistics, questions, answers, codebook
    Xlsx,
}

/// `compare`
#[derive(Debug, Clone, Args)]
pub(super) struct CompareArgs {
    /// Before, after, and more times if there are: answers files of one firm, or tables or folders of a group
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,

    /// Questionnaire: an id that “questionnaire list” shows, or a file
    #[arg(short, long, value_name = "ID|FILE")]
    pub questionnaire: Option<String>,

    /// Target profile, for one firm's gaps [default: the first answers file's, else the questionnaire's]
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,

    /// Format of the comparison
    #[arg(short, long, value_name = "FORMAT", default_value = "terminal")]
    pub format: CompareFormat,

    #[command(flatten)]
    pub look: LookArgs,

    #[command(flatten)]
    pub output: Output,

    #[command(flatten)]
    pub group: CompareGroupArgs,
}

/// `compare` of a group
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Groups")]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct CompareGroupArgs {
    /// No names, and no count below --min-cell (5 unless given)
    #[arg(long)]
    pub anonymous: bool,

    /// Hide counts of fewer people than this, and what they could be worked out from
    #[arg(long, value_name = "N")]
    pub min_cell: Option<u64>,

    /// The short form was used: a blank answer to another question means that it was not asked
    #[arg(long)]
    pub quick: bool,

    /// Write rejected rows here, whole, with their line and the reason
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "anonymous")]
    pub rejects: Option<PathBuf>,

    /// ExitStatus with 0 although rows were rejected
    #[arg(long)]
    pub keep_going: bool,

    /// Take rows too that were never submitted, that were tests, or that a reviewer rejected in the survey tool
    #[arg(long)]
    pub include_incomplete: bool,

    /// A file that says what columns and cells mean; “score --write-map” writes one
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub map: Option<PathBuf>,

    /// What tables are written in: utf-8, windows-1250, windows-1252, windows-1257 or another name [default: auto]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
}

/// Forms of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CompareFormat {
    /// Text, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// One JSON document, for programs
    Json,
    /// One row a statistic
    Csv,
    /// One page for a browser, to read, print or send
    Html,
    /// The same page, printed by a Chromium, Chrome or Edge that is installed
    Pdf,
}

/// `form`
#[derive(Debug, Clone, Args)]
pub(super) struct FormArgs {
    /// File format
    #[arg(long, value_name = "FORMAT", default_value = "markdown")]
    pub to: FormFormat,

    /// Questionnaire: an id that “questionnaire list” shows, or a file
    #[arg(short, long, value_name = "ID|FILE")]
    pub questionnaire: Option<String>,

    /// Only the short form's questions
    #[arg(long)]
    pub quick: bool,

    #[command(flatten)]
    pub output: Output,
}

/// Forms of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormFormat {
    /// A page to print, with boxes to tick
    Markdown,
    /// A page to fill in with a browser, which saves an answers file
    Html,
    /// A workbook to type answers in, a row a person
    Xlsx,
    /// A workbook for KoboToolbox, ODK and others that read XLSForm
    Xlsform,
    /// Tab-separated values that LimeSurvey imports (name the file .txt)
    Limesurvey,
    /// The JSON of a survey for SurveyJS
    Surveyjs,
}

/// `questionnaire …`
#[derive(Debug, Subcommand)]
pub(super) enum QuestionnaireCommand {
    /// List the built-in questionnaires
    List,
    /// Show a questionnaire: its questions, skills, evidence and sources
    Show {
        /// Id or file
        #[arg(value_name = "ID|FILE")]
        questionnaire: Option<String>,
        /// The same, where other commands take it
        #[arg(
            short = 'q',
            long = "questionnaire",
            value_name = "ID|FILE",
            conflicts_with = "questionnaire",
            id = "option",
            hide = true
        )]
        option: Option<String>,
    },
    /// RenderOptions for every fault in questionnaire files
    Check {
        /// Files, or - for standard input
        #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
    },
    /// Print the texts of a questionnaire in another language, to fill in
    Translate {
        /// Language: it, pl, es, ro, lt or en
        #[arg(value_name = "LANG")]
        language: String,
        /// Id or file
        #[arg(value_name = "ID|FILE")]
        questionnaire: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// Print a commented questionnaire to start from
    New {
        /// Its id, in kebab case; asked for on a terminal if it is not given
        id: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// Print a JSON Schema for editors and other programs
    Schema {
        /// Which kind of file
        #[arg(default_value = "questionnaire")]
        of: SchemaOf,
        #[command(flatten)]
        output: Output,
    },
}

/// Files that have a JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaOf {
    /// Questionnaire files
    Questionnaire,
    /// Texts of a questionnaire in another language
    Overlay,
    /// Answers files
    Answers,
    /// What “report --format json” prints
    Report,
    /// What “compare --format json” prints
    Comparison,
    /// What “cohort --format json” prints
    Cohort,
    /// Files of counts
    Counts,
}
