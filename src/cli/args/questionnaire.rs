//! The commands of `questionnaire` and their options.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::shared::{Output, QuestionnaireArgs};
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
    /// Print the scoring as an SQL statement, for answers that stay in a database
    Sql(SqlArgs),
}

/// `questionnaire sql`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct SqlArgs {
    #[command(flatten)]
    pub source: QuestionnaireArgs,

    /// Engine that is to run the statement
    #[arg(long, value_name = "ENGINE")]
    pub dialect: SqlDialect,

    /// Target profile
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::profiles))]
    pub profile: Option<String>,

    /// Table with a column a question; dots separate catalogue, schema and table
    #[arg(long, value_name = "NAME", default_value = "answers")]
    pub table: String,

    /// Other columns of the table, to be columns of the result too
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "respondent,organisation")]
    pub columns: Vec<String>,

    /// The short form was used: a blank answer to another question means that it was not asked
    #[arg(long)]
    pub quick: bool,

    /// Add the coverage and bounds of each skill
    #[arg(long)]
    pub wide: bool,

    #[command(flatten)]
    pub output: Output,
}

/// SQL engines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum SqlDialect {
    /// DuckDB
    #[value(name = "duckdb")]
    DuckDb,
    /// PostgreSQL
    Postgres,
    /// Spark SQL
    Spark,
    /// SQLite
    Sqlite,
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
