//! The options of `plan`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::formats::{PlanFormat, ProgressFormat};
use super::shared::Output;
use crate::cli::complete;

/// The plan file where none is named.
pub(in crate::cli) const PLAN: &str = "plan.toml";

/// `plan`
#[derive(Debug, Clone, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true, disable_help_subcommand = true)]
pub(in crate::cli) struct PlanArgs {
    #[command(subcommand)]
    pub action: Option<PlanAction>,

    #[command(flatten)]
    pub make: MakePlanArgs,
}

/// `plan ANSWERS`
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct MakePlanArgs {
    /// Answers file that the steps are for
    #[arg(value_name = "ANSWERS", required = true, value_hint = ValueHint::FilePath)]
    pub answers: Option<PathBuf>,

    /// Questionnaire: an id that “questionnaire list” shows, or a file [default: the one that the answers name]
    #[arg(short, long, value_name = "ID|FILE", add = ArgValueCompleter::new(complete::questionnaires))]
    pub questionnaire: Option<String>,

    /// Target profile [default: the answers file's, else the questionnaire's]
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::profiles))]
    pub profile: Option<String>,

    /// The last plan: its open steps come first
    #[arg(long, value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub previous: Option<PathBuf>,

    /// Who takes all steps, or one, as in 2=Rosa; can be repeated
    #[arg(long, value_name = "NAME|N=NAME")]
    pub owner: Vec<String>,

    /// By when, for all steps or one, as in 2=2026-12-15; can be repeated
    #[arg(long, value_name = "DATE|N=DATE")]
    pub due: Vec<String>,

    /// Where to keep the plan
    #[arg(short, long, value_name = "FILE", default_value = PLAN, value_hint = ValueHint::FilePath)]
    pub output: PathBuf,

    /// Replace the plan if it is there already
    #[arg(long)]
    pub force: bool,
}

/// What to do with a plan.
#[derive(Debug, Clone, Subcommand)]
pub(in crate::cli) enum PlanAction {
    /// Print a plan, or write it as a table or for a calendar
    Show {
        /// Plan file
        #[arg(value_name = "PLAN", default_value = PLAN, value_hint = ValueHint::FilePath)]
        plan: PathBuf,

        /// Format [default: as the ending of --output says, else terminal]
        #[arg(short, long, value_name = "FORMAT")]
        format: Option<PlanFormat>,

        #[command(flatten)]
        output: Output,

        #[command(flatten)]
        source: PlanSource,
    },
    /// Mark a step as done
    Done(MarkArgs),
    /// Mark a step as dropped
    Drop(MarkArgs),
    /// Mark a step as open again
    Reopen(MarkArgs),
    /// Compare a plan with later answers: what was done, and whether the answer moved
    Check {
        /// Plan file
        #[arg(value_name = "PLAN", value_hint = ValueHint::FilePath)]
        plan: PathBuf,

        /// Later answers
        #[arg(value_name = "ANSWERS", value_hint = ValueHint::FilePath)]
        answers: PathBuf,

        /// Format [default: as the ending of --output says, else terminal]
        #[arg(short, long, value_name = "FORMAT")]
        format: Option<ProgressFormat>,

        #[command(flatten)]
        output: Output,

        #[command(flatten)]
        source: PlanSource,
    },
}

/// `plan done` and the like
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct MarkArgs {
    /// Number of the step
    #[arg(value_name = "N")]
    pub number: usize,

    /// Plan file
    #[arg(value_name = "PLAN", default_value = PLAN, value_hint = ValueHint::FilePath)]
    pub plan: PathBuf,

    #[command(flatten)]
    pub source: PlanSource,
}

/// The questionnaire that a plan belongs to.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct PlanSource {
    /// Questionnaire: an id or a file [default: the one that the plan names]
    #[arg(short, long, value_name = "ID|FILE", add = ArgValueCompleter::new(complete::questionnaires))]
    pub questionnaire: Option<String>,
}
