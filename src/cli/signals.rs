//! Ends a run on SIGHUP, SIGINT or SIGTERM, with nothing left behind. The interview has its own way, as it must restore
//! the terminal too.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};

/// Set by the first signal, in runs that stop by themselves.
static STOP: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// From now on, a signal ends the run and removes its temporary files.
pub(super) fn watch() {
    #[cfg(unix)]
    unix::watch();
}

/// A flag that the first signal sets; the second one ends the run.
pub(super) fn stop_flag() -> Arc<AtomicBool> {
    let stop = Arc::clone(STOP.get_or_init(Arc::default));
    watch();
    stop
}

#[cfg(unix)]
mod unix {
    use std::ffi::c_int;
    use std::sync::Once;
    use std::sync::atomic::Ordering;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    use super::STOP;
    use crate::cli::{prompt, temporary};

    pub(super) fn watch() {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            prompt::release_signals();
            let wanted = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|&signal| !is_ignored(signal));
            // Without signals the run goes on as it would have.
            let Ok(mut signals) = Signals::new(wanted) else { return };
            std::thread::spawn(move || {
                for _ in signals.forever() {
                    if STOP.get().is_some_and(|stop| !stop.swap(true, Ordering::SeqCst)) {
                        continue;
                    }
                    temporary::remove_all();
                    // Without waiting for an output that takes nothing more.
                    signal_hook::low_level::exit(130);
                }
            });
        });
    }

    /// Whether this run was started with the signal ignored, as `nohup` does; it stays so. Known on Linux only.
    fn is_ignored(signal: c_int) -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default();
        ignored >> (signal - 1) & 1 == 1
    }
}
