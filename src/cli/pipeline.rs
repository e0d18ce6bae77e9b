//! Work on the blocks of a file by several threads, its results in the order of the file.
//!
//! Each thread has a buffer: it fills it with the next block, works on it, and hands the result over itself when
//! all blocks before it are done, while the block is still in its processor's cache. A thread that is early
//! leaves its buffer to the one whose turn it is and goes on with a spare one; without one it waits. So memory
//! does not grow with the file, and the order does not depend on the threads.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// So many blocks are done sooner than threads begin.
const ALONE: u64 = 2;

/// Runs `work` on every buffer that `fill` fills, on `threads` threads, the calling one among them, and hands
/// each to `done` in the order of filling. `fill` says whether there was something left; an error of `fill`
/// or `done` ends it all.
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
    B: Send,
    W: FnMut(&mut B),
    E: Send,
{
    let turn = Turn { number: 0, early: BTreeMap::new(), spare: Vec::new(), failed: None, ended: false };
    let line = Line {
        source: Mutex::new(Source { fill, next: 0, ended: false }),
        done: Mutex::new(done),
        turn: Mutex::new(turn),
        moved: Condvar::new(),
        most_early: threads / 2,
    };
    let work = |taken: &mut dyn FnMut(u64)| {
        let _guard = EndIfPanicking(&line);
        let (mut own, mut work) = (buffer(), worker());
        while let Some((number, filled)) = line.take(&mut own) {
            taken(number);
            if filled.is_ok() {
                work(&mut own);
            }
            let Some(next) = line.hand_over(number, Filled { buffer: own, filled }, &buffer) else { break };
            own = next;
        }
    };
    std::thread::scope(|scope| {
        work(&mut |number| {
            if number == ALONE {
                (1..threads).for_each(|_| drop(scope.spawn(|| work(&mut |_| {}))));
            }
        });
    });
    let turn = line.turn.into_inner().unwrap_or_else(PoisonError::into_inner);
    turn.failed.map_or(Ok(()), Err)
}

/// What threads share.
struct Line<B, F, D, E> {
    source: Mutex<Source<F>>,
    done: Mutex<D>,
    turn: Mutex<Turn<B, E>>,
    /// Told whenever the next turn has come.
    moved: Condvar,
    /// How many buffers can stand in line without their threads.
    most_early: usize,
}

struct Source<F> {
    fill: F,
    /// Number of the next block.
    next: u64,
    ended: bool,
}

struct Turn<B, E> {
    /// Number of the block whose turn it is.
    number: u64,
    /// Buffers that were done early, by number.
    early: BTreeMap<u64, Filled<B, E>>,
    /// Buffers that nobody uses.
    spare: Vec<B>,
    failed: Option<E>,
    /// Whether no block is handed over any more.
    ended: bool,
}

/// A buffer, and whether filling it failed.
struct Filled<B, E> {
    buffer: B,
    filled: Result<(), E>,
}

impl<B, F, D, E> Line<B, F, D, E>
where
    F: FnMut(&mut B) -> Result<bool, E>,
    D: FnMut(&mut B) -> Result<(), E>,
{
    /// Fills a buffer: its number in the order of the file, and whether that failed; none at the end.
    fn take(&self, buffer: &mut B) -> Option<(u64, Result<(), E>)> {
        let mut source = held(&self.source);
        if source.ended {
            return None;
        }
        let filled = (source.fill)(buffer);
        source.ended = !matches!(filled, Ok(true));
        let number = source.next;
        source.next += 1;
        match filled {
            Ok(false) => None,
            filled => Some((number, filled.map(drop))),
        }
    }

    /// Hands a buffer over when its turn comes, or leaves it to the thread whose turn it is: a buffer to go on
    /// with; none where all has ended.
    fn hand_over(&self, number: u64, own: Filled<B, E>, new: &impl Fn() -> B) -> Option<B> {
        let mut turn = held(&self.turn);
        while turn.number != number && !turn.ended {
            if turn.early.len() < self.most_early {
                turn.early.insert(number, own);
                return Some(turn.spare.pop().unwrap_or_else(new));
            }
            turn = self.moved.wait(turn).unwrap_or_else(PoisonError::into_inner);
        }
        let Filled { mut buffer, mut filled } = own;
        while !turn.ended {
            drop(turn);
            let handed = filled.and_then(|()| held(&self.done)(&mut buffer));
            turn = held(&self.turn);
            turn.number += 1;
            turn.ended |= handed.is_err();
            turn.failed = handed.err();
            let next = turn.number;
            let Some(early) = turn.early.remove(&next) else { break };
            turn.spare.push(std::mem::replace(&mut buffer, early.buffer));
            filled = early.filled;
        }
        let ended = turn.ended;
        drop(turn);
        self.moved.notify_all();
        if ended {
            held(&self.source).ended = true;
        }
        (!ended).then_some(buffer)
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets the others end too when one thread panics; a block without a successor would keep them waiting.
struct EndIfPanicking<'l, B, F, D, E>(&'l Line<B, F, D, E>);

impl<B, F, D, E> Drop for EndIfPanicking<'_, B, F, D, E> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            held(&self.0.source).ended = true;
            held(&self.0.turn).ended = true;
            self.0.moved.notify_all();
        }
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
    fn order_is_that_of_the_file_for_any_number_of_threads() {
        let expected: Vec<u64> = (0..1000).map(|n| n * n).collect();
        for threads in [1, 2, 3, 8] {
            assert_eq!(squares(threads, None), (Ok(()), expected.clone()), "{threads} threads");
        }
    }

    #[test]
    fn a_panic_ends_it_all() {
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
    fn an_error_of_reading_comes_behind_all_that_was_read() {
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
    fn an_error_ends_it_all() {
        for threads in [1, 4] {
            let (result, seen) = squares(threads, Some(100));
            assert_eq!(result, Err("full"));
            assert_eq!(seen.last(), Some(&100));
        }
    }
}
