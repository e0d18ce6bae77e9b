//! What a run that reads responses is told, whatever becomes of them.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use crate::cli::args::ScoreArgs;

/// Which responses are read, and how.
#[derive(Debug, Clone)]
pub(in crate::cli) struct Reading {
    /// Files and folders, or `-`.
    pub responses: Vec<PathBuf>,
    /// Whether the short form was used.
    pub quick: bool,
    /// Whether rows count that were begun and never sent.
    pub include_incomplete: bool,
    /// What columns and cells mean where that is not clear.
    pub map: Option<PathBuf>,
    /// Name of what tables are written in; told by themselves without.
    pub encoding: Option<String>,
    /// Where rejected rows go; without, they are told.
    pub rejects: Option<PathBuf>,
    /// Whether files that are there are replaced.
    pub force: bool,
    /// What else the run writes: in a folder that is read, it is no input.
    pub written: Option<PathBuf>,
    /// As many as there are processors, unless given.
    pub threads: Option<NonZeroUsize>,
}

impl From<&ScoreArgs> for Reading {
    fn from(args: &ScoreArgs) -> Self {
        Self {
            responses: args.responses.clone(),
            quick: args.quick,
            include_incomplete: args.include_incomplete,
            map: args.map.clone(),
            encoding: args.encoding.clone(),
            rejects: args.rejects.clone(),
            force: args.output.force,
            // One of the two: a run that writes a map scores nothing.
            written: args.write_map.clone().or_else(|| args.output.output.clone()),
            threads: args.threads,
        }
    }
}
