//! What a run leaves behind only while it works: temporary files and folders, and other programs. All of it is removed
//! however the run ends, and what a killed run left is swept later.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::time::{Duration, SystemTime};

/// Names of temporary files begin so.
pub(super) const PREFIX: &str = ".allyscope-";

/// Names of temporary files end so.
pub(super) const SUFFIX: &str = ".tmp";

/// Older temporary files belong to no run any more.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

/// Something to remove when the run ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Leftover {
    /// A file.
    File(PathBuf),
    /// A folder with all that is in it.
    Folder(PathBuf),
    /// The processes of a group, which end.
    #[cfg(unix)]
    Processes(rustix::process::Pid),
}

static REGISTERED: Mutex<Vec<Leftover>> = Mutex::new(Vec::new());

fn registered() -> MutexGuard<'static, Vec<Leftover>> {
    REGISTERED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has something removed at the end of the run, unless this is dropped before.
#[derive(Debug)]
pub(super) struct Registered(Leftover);

impl Registered {
    pub(super) fn new(leftover: Leftover) -> Self {
        static ONCE: Once = Once::new();
        // Then a panic ends the run without dropping anything, as in the release build.
        if cfg!(panic = "abort") {
            ONCE.call_once(|| {
                let before = std::panic::take_hook();
                std::panic::set_hook(Box::new(move |panic| {
                    remove_all();
                    before(panic);
                }));
            });
        }
        registered().push(leftover.clone());
        Self(leftover)
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        registered().retain(|other| *other != self.0);
    }
}

/// Removes all that is registered. Errors are ignored: the run is ending.
pub(super) fn remove_all() {
    for leftover in registered().drain(..) {
        match leftover {
            Leftover::File(path) => drop(std::fs::remove_file(path)),
            Leftover::Folder(path) => drop(std::fs::remove_dir_all(path)),
            #[cfg(unix)]
            Leftover::Processes(group) => end_processes(group),
        }
    }
}

/// Ends all processes of a group.
#[cfg(unix)]
pub(super) fn end_processes(group: rustix::process::Pid) {
    let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
}

/// Removes temporary files in `folder` that runs left a day ago or earlier: those that were killed, or lost their power.
pub(super) fn sweep(folder: &Path) {
    let is_ours = |name: &OsStr| {
        let name = name.to_string_lossy();
        name.starts_with(PREFIX) && name.ends_with(SUFFIX)
    };
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| is_ours(&entry.file_name())) {
        let is_old = entry.metadata().is_ok_and(|found| {
            let age = found.modified().ok().and_then(|modified| SystemTime::now().duration_since(modified).ok());
            found.is_file() && age.is_some_and(|age| age > OLD)
        });
        if is_old {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
