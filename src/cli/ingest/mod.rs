//! Reading responses, the same way for every command: which files there are, how their columns are understood, which
//! rows do not count, and which warnings are printed. The command decides what is done with the respondents: it
//! brings a [`RowConsumer`].

mod blocks;
mod columns;
mod consumer;
mod context;
mod delimiter;
mod explain;
mod files;
mod findings;
mod folder;
mod job;
mod keys;
mod map;
mod messages;
mod options;
mod read;
mod rejects;
mod repeats;
mod texts;

pub(super) use blocks::Counts;
pub(super) use consumer::{AnsweredFile, RejectedRow, Row, RowConsumer, RowWorker};
pub(super) use job::Ingest;
pub(super) use options::{ReadOptions, Times};
