//! How many threads a command uses.

use std::num::NonZero;
use std::thread::available_parallelism;

/// The number that was asked for, else one thread a processor.
pub(super) fn count(requested: Option<NonZero<usize>>) -> usize {
    requested.or_else(|| available_parallelism().ok()).map_or(1, NonZero::get)
}
