//! The commands of `questionnaire` and their options.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum, ValueHint};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::shared::Output;
use crate::cli::complete;

/// `questionnaire …`
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum QuestionnaireCommand {
    /// List the built-in questionnaires
    List,
    /// Show a questionnaire: its questions, skills, evidence and sources
    Show {
        /// Id or file
        #[arg(value_name = "ID|FILE", add = ArgValueCompleter::new(complete::questionnaires))]
        questionnaire: Option<String>,
        /// The same, where other commands take it
        #[arg(
            short = 'q',
            long = "questionnaire",
            value_name = "ID|FILE",
            conflicts_with = "questionnaire",
            id = "option",
            add = ArgValueCompleter::new(complete::questionnaires),
            hide = true
        )]
        option: Option<String>,
    },
    /// Check for every fault in questionnaire files
    Check {
        /// Files, or - for standard input
        #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
    },
    /// Print the texts of a questionnaire in another language, to fill in
    Translate {
        /// Language: it, pl, es, ro, lt or en
        #[arg(value_name = "LANG", add = ArgValueCandidates::new(complete::languages))]
        language: String,
        /// Id or file
        #[arg(value_name = "ID|FILE", add = ArgValueCompleter::new(complete::questionnaires))]
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
pub(in crate::cli) enum SchemaOf {
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
    /// Plan files
    Plan,
}
