//! Pages printed to PDF by a browser that is there already: Chromium, Chrome, Edge or another of their kind.
//!
//! The browser gets a profile of its own in a temporary folder, which is gone afterwards, as are all its processes.
//! Everything in it that would ask the network is switched off, scripts too; the page itself forbids loads.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::error::CliError;
use super::signals;
use super::temporary::{Leftover, Registered};
use crate::message;

/// Says which browser to use.
const VARIABLE: &str = "ALLYSCOPE_BROWSER";

/// Names of programs that print pages, the free ones first.
const NAMES: [&str; 10] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
    "brave-browser",
    "vivaldi",
];

/// A page takes a second or two; the first start on a slow machine more.
const LIMIT: Duration = Duration::from_secs(90);

/// A browser that prints.
#[derive(Debug, Clone)]
pub(super) struct Browser {
    program: PathBuf,
}

impl Browser {
    /// The browser that the environment names, else the first that is found.
    ///
    /// # Errors
    ///
    /// There is none.
    pub(super) fn find() -> Result<Self, CliError> {
        if let Some(named) = std::env::var_os(VARIABLE).filter(|named| !named.is_empty()) {
            let named = PathBuf::from(named);
            return match on_path(&named) {
                Some(program) => Ok(Self { program }),
                None => Err(CliError::Input(message!(
                    "page-browser-named",
                    variable = VARIABLE,
                    path = named.display().to_string()
                ))),
            };
        }
        let found = NAMES.iter().find_map(|name| on_path(Path::new(name)));
        let found = found.or_else(|| usual_places().into_iter().find(|place| place.is_file()));
        found
            .map(|program| Self { program })
            .ok_or_else(|| CliError::Input(message!("page-browser-none", variable = VARIABLE)))
    }

    /// `page` (HTML, UTF-8) as PDF.
    ///
    /// # Errors
    ///
    /// The browser does not start, does not end in time, or leaves no PDF.
    pub(super) fn print(&self, page: &[u8]) -> Result<Vec<u8>, CliError> {
        let folder = temporary_folder().map_err(|error| CliError::writing(&std::env::temp_dir(), error))?;
        let _registered = Registered::new(Leftover::Folder(folder.path().to_owned()));
        let (source, goal) = (folder.path().join("page.html"), folder.path().join("page.pdf"));
        std::fs::write(&source, page).map_err(|error| CliError::writing(&source, error))?;
        let profile = folder.path().join("profile/Default");
        let settings =
            std::fs::create_dir_all(&profile).and_then(|()| std::fs::write(profile.join("Preferences"), PREFERENCES));
        settings.map_err(|error| CliError::writing(&profile, error))?;
        signals::watch();
        let run = self.run(folder.path(), &source, &goal);
        let pdf = std::fs::read(&goal).unwrap_or_default();
        let ended = run?;
        if !ended {
            return Err(self.failed("late"));
        }
        if !is_pdf(&pdf) {
            return Err(self.failed("nothing"));
        }
        Ok(without_dates(pdf))
    }

    fn failed(&self, reason: &str) -> CliError {
        let path = self.program.display().to_string();
        CliError::Input(message!("page-browser-failed", path = path, reason = reason, variable = VARIABLE))
    }

    /// Whether the browser ended in time.
    fn run(&self, folder: &Path, source: &Path, goal: &Path) -> Result<bool, CliError> {
        let mut command = Command::new(&self.program);
        command.args(SWITCHES).arg(switch("--user-data-dir=", &folder.join("profile")));
        if is_root(folder) {
            // Its sandbox refuses to run as root; the page is our own and runs no script.
            command.arg("--no-sandbox");
        }
        command.arg(switch("--print-to-pdf=", goal)).arg(source);
        command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // Where it would keep caches and settings besides its profile.
        for variable in ["HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            #[cfg(all(unix, not(target_os = "macos")))]
            command.env(variable, folder);
            #[cfg(not(all(unix, not(target_os = "macos"))))]
            let _ = variable;
        }
        // A group of its own, so that the browser ends with all the processes that it starts.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn().map_err(|error| CliError::reading(&self.program, error))?;
        let _group = Group::of(&child);
        let start = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(_)) => return Ok(true),
                Ok(None) if start.elapsed() > LIMIT => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return Ok(false);
                }
                Ok(None) => std::thread::sleep(Duration::from_millis(10)),
                Err(error) => return Err(CliError::reading(&self.program, error)),
            }
        }
    }
}

/// The processes of a browser; all of them end when this is dropped, or when the run ends.
struct Group {
    #[cfg(unix)]
    processes: Option<(rustix::process::Pid, Registered)>,
}

impl Group {
    fn of(child: &Child) -> Self {
        #[cfg(unix)]
        {
            let group = rustix::process::Pid::from_child(child);
            Self { processes: Some((group, Registered::new(Leftover::Processes(group)))) }
        }
        #[cfg(not(unix))]
        {
            let _ = child;
            Self {}
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some((group, _registered)) = self.processes.take() {
            super::temporary::end_processes(group);
        }
    }
}

/// A folder that only this user can look into: pages hold answers.
fn temporary_folder() -> std::io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("allyscope-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}

/// Whether these are the bytes of a whole PDF.
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF")
}

/// Settings of the profile: pages run no script. The switch for this keeps Chromium from printing too.
const PREFERENCES: &str = r#"{"profile":{"default_content_setting_values":{"javascript":2}}}"#;

/// Print one page quietly, and ask nobody for anything: no name of a host leads anywhere.
const SWITCHES: [&str; 15] = [
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--disable-breakpad",
    "--disable-dev-shm-usage",
    "--metrics-recording-only",
    "--no-pdf-header-footer",
    "--log-level=3",
];

fn switch(name: &str, path: &Path) -> OsString {
    let mut switch = OsString::from(name);
    switch.push(path);
    switch
}

/// Whether this user is root, as the owner of a folder that was just made.
fn is_root(folder: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        folder.metadata().is_ok_and(|found| found.uid() == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        false
    }
}

/// The program `name`: a path as it is, a bare name looked for on the search path.
fn on_path(name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .flat_map(|folder| {
            let plain = folder.join(name);
            let with_ending = plain.with_extension(std::env::consts::EXE_EXTENSION);
            [plain, with_ending]
        })
        .find(|program| program.is_file())
}

/// Where installers put browsers on systems whose search path does not have them.
fn usual_places() -> Vec<PathBuf> {
    let mut places: Vec<PathBuf> = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
        "/snap/bin/chromium",
    ]
    .map(PathBuf::from)
    .to_vec();
    let programs = [
        "Chromium/Application/chrome.exe",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ];
    for variable in ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"] {
        if let Some(folder) = std::env::var_os(variable) {
            places.extend(programs.iter().map(|program| Path::new(&folder).join(program)));
        }
    }
    places
}

/// `pdf` with its dates of making and of change blanked, so that the same page gives the same bytes. Their
/// length stays, and with it every offset in the file.
fn without_dates(mut pdf: Vec<u8>) -> Vec<u8> {
    for key in [&b"/CreationDate (D:"[..], b"/ModDate (D:"] {
        let mut from = 0;
        while let Some(at) = memchr::memmem::find(&pdf[from..], key) {
            from += at + key.len();
            let digits = pdf[from..].iter().take(14).take_while(|byte| byte.is_ascii_digit()).count();
            for (byte, digit) in pdf[from..from + digits].iter_mut().zip(b"20000101000000") {
                *byte = *digit;
            }
        }
    }
    pdf
}

#[cfg(test)]
mod tests {
    use super::without_dates;

    #[test]
    fn dates_are_blanked_in_place() {
        let pdf = b"<< /CreationDate (D:20261124163500+00'00')\n/ModDate (D:20261124163500+00'00')>>".to_vec();
        let expected = b"<< /CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>>".to_vec();
        assert_eq!(without_dates(pdf), expected);
        assert_eq!(without_dates(b"/ModDate (D:20".to_vec()), b"/ModDate (D:20".to_vec());
    }
}
