//! Which responses a command reads, and how.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use crate::cli::args::ReadingArgs;
use crate::cli::output::Existing;

/// Which responses are read, and how.
#[derive(Debug, Clone)]
pub(in crate::cli) struct ReadOptions {
    /// Files and folders, or `-` for standard input.
    pub responses: Vec<PathBuf>,
    /// What was read of standard input already.
    pub piped: Vec<u8>,
    /// How files are understood, and where rejected rows go; without a file for them they are shown.
    pub reading: ReadingArgs,
    /// What happens to a map or file of rejected rows that is there.
    pub existing: Existing,
    /// What else the run writes: in a folder that is read, it is no input.
    pub written: Vec<PathBuf>,
    /// As many as there are processors, unless given.
    pub threads: Option<NonZeroUsize>,
    /// Whether messages must not name respondents.
    pub anonymous: bool,
    /// Whether the summary counts the rows that do not count. Without it, only rows of tests and rows that a reviewer
    /// rejected are reported.
    pub summary: bool,
    /// The times at which people answered.
    pub times: Times,
}

/// The times at which people answered. Whoever answers twice at one time is there twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Times {
    /// One for all files.
    One,
    /// One for each file or folder that is named.
    EachArgument,
}
