//! Work on the blocks of a file by several threads, with the results in the order of the file.
//!
//! The calling thread fills buffers and hands them to the workers in turn, so that the results come back in
//! the same turn. A buffer is filled anew once its result has been used: memory does not grow with the file.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, Scope};

/// How many buffers a worker has: one to work on and one that waits.
const BUFFERS_PER_WORKER: usize = 2;

/// Runs `work` on every buffer that `fill` fills, on `threads` threads, and calls `done` with each in the
/// order of filling. `fill` returns whether there was something left; an error of `fill` or `done` ends the
/// run.
///
/// # Errors
///
/// The first error of `fill` or `done`, in the order of the file.
pub fn run<B, W, E>(
    threads: usize,
    buffer: impl Fn() -> B,
    mut fill: impl FnMut(&mut B) -> Result<bool, E>,
    worker: impl Fn() -> W + Sync,
    mut done: impl FnMut(&mut B) -> Result<(), E>,
) -> Result<(), E>
where
    B: Send,
    W: FnMut(&mut B),
{
    if threads < 2 {
        let (mut buffer, mut work) = (buffer(), worker());
        while fill(&mut buffer)? {
            work(&mut buffer);
            done(&mut buffer)?;
        }
        return Ok(());
    }
    thread::scope(|scope| {
        let mut workers: Vec<Worker<B>> = Vec::with_capacity(threads);
        let mut spare: Vec<B> = Vec::new();
        let (mut sent, mut received) = (0, 0);
        loop {
            let mut next = spare.pop().unwrap_or_else(&buffer);
            let filled = fill(&mut next);
            let has_ended = !matches!(filled, Ok(true));
            if !has_ended {
                if workers.len() < threads {
                    workers.push(Worker::spawn(scope, &worker));
                }
                workers[sent % threads].send(next);
                sent += 1;
            }
            let most_in_flight = if has_ended { 0 } else { threads * BUFFERS_PER_WORKER - 1 };
            while sent - received > most_in_flight {
                // A worker that panicked returns nothing; the scope passes its panic on.
                let Some(mut result) = workers[received % threads].receive() else { return Ok(()) };
                done(&mut result)?;
                received += 1;
                spare.push(result);
            }
            if has_ended {
                return filled.map(drop);
            }
        }
    })
}

/// A thread that works on buffers in the order of sending.
struct Worker<B> {
    sender: Sender<B>,
    receiver: Receiver<B>,
}

impl<B: Send> Worker<B> {
    fn spawn<'scope, W: FnMut(&mut B)>(
        scope: &'scope Scope<'scope, '_>,
        worker: &'scope (impl Fn() -> W + Sync),
    ) -> Self
    where
        B: 'scope,
    {
        let (sender, jobs) = channel::<B>();
        let (results, receiver) = channel();
        scope.spawn(move || {
            let mut work = worker();
            for mut buffer in jobs {
                work(&mut buffer);
                if results.send(buffer).is_err() {
                    break;
                }
            }
        });
        Self { sender, receiver }
    }

    /// A worker that is gone is noticed when its result is received.
    fn send(&self, buffer: B) {
        let _ = self.sender.send(buffer);
    }

    fn receive(&self) -> Option<B> {
        self.receiver.recv().ok()
    }
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
