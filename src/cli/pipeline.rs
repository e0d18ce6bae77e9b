//! Work on the blocks of a file by several threads, its results in the order of the file.
//!
//! A fixed set of buffers goes round: a worker takes a free one, fills it with the next block and works
//! on it; the calling thread hands the results over in order and gives the buffer back. So memory does
//! not grow with the file, and the order does not depend on the threads.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};

/// Runs `work` on every buffer that `fill` fills, on `threads` threads, and hands each to `done` in the
/// order of filling. `fill` says whether there was something left; an error of `fill` or `done` ends it
/// all.
///
/// # Errors
///
/// The first error of `fill` or `done`.
pub fn run<B, W, E>(
    threads: usize,
    buffer: impl Fn() -> B,
    fill: impl FnMut(&mut B) -> Result<bool, E> + Send,
    worker: impl Fn() -> W + Sync,
    mut done: impl FnMut(&mut B) -> Result<(), E>,
) -> Result<(), E>
where
    B: Send,
    W: FnMut(&mut B),
    E: Send,
{
    if threads <= 1 {
        return run_alone(buffer(), fill, worker(), done);
    }
    let (give_back, free) = channel::<B>();
    let (finish, finished) = channel::<(u64, Result<B, E>)>();
    for _ in 0..threads + 2 {
        give_back.send(buffer()).unwrap_or_else(|_| unreachable!("the other end is here"));
    }
    let source = Mutex::new(Source { fill, free, next: 0, ended: false });
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (finish, source, worker) = (finish.clone(), &source, &worker);
            scope.spawn(move || {
                let mut work = worker();
                while let Some((number, filled)) = take(source) {
                    let result = filled.map(|mut buffer| {
                        work(&mut buffer);
                        buffer
                    });
                    if finish.send((number, result)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(finish);
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        while let Ok((number, result)) = finished.recv() {
            waiting.insert(number, result);
            while let Some(result) = waiting.remove(&next) {
                next += 1;
                let handed = result.and_then(|mut buffer| done(&mut buffer).map(|()| buffer));
                match handed {
                    // At the end of the file nobody takes buffers any more.
                    Ok(buffer) => drop(give_back.send(buffer)),
                    Err(error) => {
                        // Workers that wait for a buffer find that none will come.
                        drop(give_back);
                        return Err(error);
                    }
                }
            }
        }
        Ok(())
    })
}

struct Source<F, B> {
    fill: F,
    free: Receiver<B>,
    next: u64,
    ended: bool,
}

/// A filled buffer and its number, in the order of the file; none at the end.
fn take<F, B, E>(source: &Mutex<Source<F, B>>) -> Option<(u64, Result<B, E>)>
where
    F: FnMut(&mut B) -> Result<bool, E>,
{
    let mut source = source.lock().ok()?;
    if source.ended {
        return None;
    }
    let mut buffer = source.free.recv().ok()?;
    let number = source.next;
    source.next += 1;
    match (source.fill)(&mut buffer) {
        Ok(true) => Some((number, Ok(buffer))),
        Ok(false) => {
            source.ended = true;
            None
        }
        Err(error) => {
            source.ended = true;
            Some((number, Err(error)))
        }
    }
}

fn run_alone<B, E>(
    mut buffer: B,
    mut fill: impl FnMut(&mut B) -> Result<bool, E>,
    mut work: impl FnMut(&mut B),
    mut done: impl FnMut(&mut B) -> Result<(), E>,
) -> Result<(), E> {
    while fill(&mut buffer)? {
        work(&mut buffer);
        done(&mut buffer)?;
    }
    Ok(())
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
    fn an_error_ends_it_all() {
        for threads in [1, 4] {
            let (result, seen) = squares(threads, Some(100));
            assert_eq!(result, Err("full"));
            assert_eq!(seen.last(), Some(&100));
        }
    }
}
