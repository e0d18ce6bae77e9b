//! The threads of a run: how many there are, and where they work.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread::{Scope, ScopedJoinHandle};

/// How many there are to be: as many as asked for, else one a processor.
#[must_use]
pub fn count(asked: Option<NonZero<usize>>) -> usize {
    asked.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZero::get)
}

/// Begins a thread that leaves the calling one its processor, where there is another one to work on.
///
/// Systems that pack threads onto few processors, as some virtual machines do, would let the two share one for tens
/// of milliseconds, though another has nothing to do. The calling thread lets it go ahead, for until then it waits
/// for a processor too. What the thread begins, be it a program, inherits where it may work.
pub fn beside<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> ScopedJoinHandle<'scope, T> {
    let place = place::here();
    let thread = scope.spawn(move || {
        place::leave(place);
        work()
    });
    std::thread::yield_now();
    thread
}

/// What a thread has made; its panic goes on in the calling one.
pub fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}

#[cfg(target_os = "linux")]
mod place {
    use rustix::thread::{sched_getaffinity, sched_getcpu, sched_setaffinity};

    pub(super) fn here() -> usize {
        sched_getcpu()
    }

    /// Without leave to choose, the thread stays where the system puts it.
    pub(super) fn leave(processor: usize) {
        if let Ok(mut others) = sched_getaffinity(None) {
            others.unset(processor);
            if others.count() > 0 {
                let _ = sched_setaffinity(None, &others);
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod place {
    pub(super) fn here() {}

    pub(super) fn leave((): ()) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_goes_on_in_the_calling_thread() {
        let run = || std::thread::scope(|scope| joined(beside(scope, || assert!(std::hint::black_box(false)))));
        assert!(std::panic::catch_unwind(run).is_err());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn with_one_processor_alone_two_threads_share_it() {
        use rustix::thread::{CpuSet, sched_getaffinity, sched_getcpu, sched_setaffinity};

        let mut alone = CpuSet::new();
        alone.set(sched_getcpu());
        sched_setaffinity(None, &alone).unwrap();
        let seen = std::thread::scope(|scope| joined(beside(scope, || sched_getaffinity(None).unwrap())));
        assert_eq!(seen, alone);
    }
}
