//! Work on the blocks of a file by several threads, with the results in the order of the file.
//!
//! Each thread fills a buffer with the next block, works on it, waits for its turn and hands the result over.
//! So a block stays in the cache of one processor, and memory does not grow with the file.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Files of fewer blocks take less time than starting threads.
const BLOCKS_ALONE: usize = 3;

/// Runs `work` on every buffer that `fill` fills, on `threads` threads, and calls `done` with each in the
/// order of filling. `fill` returns whether there was something left; an error of `fill` or `done` ends the
/// run.
///
/// # Errors
///
/// The first error of `fill` or `done`, in the order of the file.
pub fn run<B, W, E>(
    threads: usize,
    buffer: impl Fn() -> B + Sync,
    fill: impl FnMut(&mut B) -> Result<bool, E> + Send,
    worker: impl Fn() -> W + Sync,
    done: impl FnMut(&mut B) -> Result<(), E> + Send,
) -> Result<(), E>
where
    W: FnMut(&mut B),
    E: Send,
{
    let pipeline = Pipeline {
        source: Mutex::new(Source { fill, next: 0, has_ended: false }),
        sink: Mutex::new(Sink { done, turn: 0, error: None, has_panicked: false }),
        turn_changed: Condvar::new(),
    };
    let (mut first_buffer, mut first_worker) = (buffer(), worker());
    let alone = if threads > 1 { BLOCKS_ALONE } else { usize::MAX };
    if (0..alone).all(|_| pipeline.next_block(&mut first_buffer, &mut first_worker)) {
        let work = |mut buffer: B, mut worker: W| while pipeline.next_block(&mut buffer, &mut worker) {};
        thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(|| work(buffer(), worker()));
            }
            work(first_buffer, first_worker);
        });
    }
    pipeline.sink.into_inner().unwrap_or_else(PoisonError::into_inner).error.map_or(Ok(()), Err)
}

/// What the threads share.
struct Pipeline<F, D, E> {
    source: Mutex<Source<F>>,
    sink: Mutex<Sink<D, E>>,
    /// Notified whenever `Sink::turn` changes, and after a panic.
    turn_changed: Condvar,
}

struct Source<F> {
    fill: F,
    /// Number of the next block.
    next: u64,
    has_ended: bool,
}

struct Sink<D, E> {
    done: D,
    /// Number of the block that is handed over next.
    turn: u64,
    /// The first error; no block is handed over after it.
    error: Option<E>,
    has_panicked: bool,
}

impl<F, D, E> Pipeline<F, D, E> {
    /// Reads a block, works on it and hands it over; false when nothing is left to do.
    fn next_block<B>(&self, buffer: &mut B, work: &mut impl FnMut(&mut B)) -> bool
    where
        F: FnMut(&mut B) -> Result<bool, E>,
        D: FnMut(&mut B) -> Result<(), E>,
    {
        let _guard = WakeOnPanic(self);
        let (number, filled) = {
            let mut source = lock(&self.source);
            if source.has_ended {
                return false;
            }
            let filled = (source.fill)(buffer);
            source.has_ended = !matches!(filled, Ok(true));
            source.next += 1;
            (source.next - 1, filled)
        };
        match filled {
            Ok(false) => return false,
            Ok(true) => work(buffer),
            Err(_) => {}
        }
        let mut sink = lock(&self.sink);
        while sink.turn != number && !sink.has_panicked {
            sink = self.turn_changed.wait(sink).unwrap_or_else(PoisonError::into_inner);
        }
        if sink.error.is_none() && !sink.has_panicked {
            sink.error = filled.and_then(|_| (sink.done)(buffer)).err();
        }
        sink.turn += 1;
        let goes_on = sink.error.is_none() && !sink.has_panicked;
        drop(sink);
        self.turn_changed.notify_all();
        goes_on
    }
}

/// Wakes the threads that wait for the block of a thread that panicked; the scope passes the panic on.
struct WakeOnPanic<'p, F, D, E>(&'p Pipeline<F, D, E>);

impl<F, D, E> Drop for WakeOnPanic<'_, F, D, E> {
    fn drop(&mut self) {
        if thread::panicking() {
            lock(&self.0.source).has_ended = true;
            lock(&self.0.sink).has_panicked = true;
            self.0.turn_changed.notify_all();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::run;

    fn squares(threads: usize, fail_at: Option<u64>) -> (Result<(), &'static str>, Vec<u64>) {
        let mut n = 0;
        let mut seen = Vec::new();
        let fill = |buffer: &mut u64| {
            *buffer = n;
            n += 1;
            Ok(n <= 1000)
        };
        let result = run(
            threads,
            || 0,
            fill,
            || |buffer: &mut u64| *buffer *= *buffer,
            |buffer| {
                seen.push(*buffer);
                if fail_at == Some(*buffer) { Err("full") } else { Ok(()) }
            },
        );
        (result, seen)
    }

    #[test]
    fn results_are_in_the_order_of_the_file_for_any_number_of_threads() {
        let expected: Vec<u64> = (0..1000).map(|n| n * n).collect();
        for threads in [1, 2, 3, 8] {
            assert_eq!(squares(threads, None), (Ok(()), expected.clone()), "{threads} threads");
        }
    }

    #[test]
    fn a_panic_of_a_worker_ends_the_run() {
        for threads in [1, 4] {
            let work = || |buffer: &mut u64| assert!(*buffer != 100, "broken");
            let mut n = 0;
            let fill = |buffer: &mut u64| {
                *buffer = n;
                n += 1;
                Ok(n <= 1000)
            };
            let run = || run(threads, || 0, fill, work, |_| Ok::<(), ()>(()));
            assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).is_err());
        }
    }

    #[test]
    fn an_error_of_filling_comes_after_all_filled_buffers() {
        for threads in [1, 4] {
            let (mut n, mut seen) = (0, 0);
            let fill = |_: &mut u64| {
                n += 1;
                if n > 100 { Err("broken") } else { Ok(true) }
            };
            let done = |_: &mut u64| {
                seen += 1;
                Ok(())
            };
            assert_eq!(run(threads, || 0, fill, || |_: &mut u64| {}, done), Err("broken"));
            assert_eq!(seen, 100);
        }
    }

    #[test]
    fn an_error_of_done_ends_the_run() {
        for threads in [1, 4] {
            let (result, seen) = squares(threads, Some(100));
            assert_eq!(result, Err("full"));
            assert_eq!(seen.last(), Some(&100));
        }
    }
}
