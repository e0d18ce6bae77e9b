//! Runs the program in a folder of its own: `Run::new(["report", "x.toml"]).file("x.toml", "…").status(1)`.

use std::ffi::{OsStr, OsString};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// No run takes nearly as long; one that hangs must not hang the tests.
const LIMIT: Duration = Duration::from_secs(180);

/// All languages that there are words in.
pub const LANGUAGES: [&str; 6] = ["en", "it", "pl", "es", "ro", "lt"];

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A browser that is installed.
pub fn browser() -> Option<&'static str> {
    let places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    places.into_iter().find(|path| Path::new(path).exists())
}

/// A file of the project.
pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the example files, without their ending.
pub const EXAMPLES: [&str; 3] = ["beginner", "consortium-member", "hesitant"];

/// A run that is being prepared.
#[must_use]
pub struct Run {
    folder: TempDir,
    arguments: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    stdin: Vec<u8>,
}

impl Run {
    /// The program with these arguments, in an empty folder.
    pub fn new<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            arguments: arguments.into_iter().map(|argument| argument.as_ref().to_owned()).collect(),
            environment: vec![("LANG".into(), "C.UTF-8".into())],
            stdin: Vec::new(),
        }
    }

    /// The full report on an example, with more arguments.
    pub fn report<A: AsRef<OsStr>>(example: &str, arguments: impl IntoIterator<Item = A>) -> Self {
        let name = format!("{example}.toml");
        let text = read(&format!("examples/{name}"));
        Self::new(["report", &name, "--full"]).arguments(arguments).file(&name, text)
    }

    /// More arguments.
    pub fn arguments<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.arguments.extend(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
        self
    }

    /// A file in the folder.
    pub fn file(self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) -> Self {
        std::fs::write(self.path(name), content).unwrap();
        self
    }

    /// An empty folder in the folder.
    pub fn folder(self, name: &str) -> Self {
        std::fs::create_dir(self.path(name)).unwrap();
        self
    }

    /// What standard input holds.
    pub fn stdin(mut self, content: impl AsRef<[u8]>) -> Self {
        content.as_ref().clone_into(&mut self.stdin);
        self
    }

    /// A variable of the environment, which is otherwise empty but for `LANG`.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Where something in the folder is.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The command, for tests that wire its streams themselves.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_allyscope"));
        command.args(&self.arguments).current_dir(self.folder.path()).env_clear();
        // Windows starts nothing without it.
        if let Some(system) = std::env::var_os("SystemRoot") {
            command.env("SystemRoot", system);
        }
        command.envs(self.environment.iter().cloned());
        command
    }

    /// Runs, and fails unless the exit code is `status`.
    #[track_caller]
    pub fn status(self, status: i32) -> Outcome {
        let outcome = self.run();
        assert_eq!(outcome.status, status, "{outcome}");
        outcome
    }

    /// Runs, and fails unless the exit code is 0.
    #[track_caller]
    pub fn success(self) -> Outcome {
        self.status(0)
    }

    /// What the command did that a test ran itself.
    pub fn ended(self, output: std::process::Output) -> Outcome {
        let std::process::Output { status, stdout, stderr } = output;
        let status = status.code().unwrap_or_else(|| panic!("{:?}: {status}", self.arguments));
        Outcome { arguments: self.arguments, status, stdout, stderr, folder: self.folder }
    }

    /// Runs; a run beyond the time limit fails.
    #[track_caller]
    pub fn run(self) -> Outcome {
        let mut command = self.command();
        let streams = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = streams.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let content = self.stdin.clone();
        // A program that does not read its input closes the pipe: no fault of the test's.
        let writer = thread::spawn(move || drop(stdin.write_all(&content)));
        let stdout = drain(child.stdout.take().unwrap());
        let stderr = drain(child.stderr.take().unwrap());
        let status = wait(&mut child, &self.arguments);
        writer.join().unwrap();
        let (stdout, stderr) = (stdout.join().unwrap(), stderr.join().unwrap());
        Outcome { arguments: self.arguments, status, stdout, stderr, folder: self.folder }
    }
}

fn drain(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        bytes
    })
}

/// Waits for the end of `child`, up to the time limit.
#[track_caller]
pub fn wait(child: &mut Child, arguments: &[OsString]) -> i32 {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code().unwrap_or_else(|| panic!("{arguments:?}: {status}"));
        }
        if start.elapsed() > LIMIT {
            child.kill().unwrap();
            panic!("{arguments:?} runs without end");
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// What a run did.
pub struct Outcome {
    arguments: Vec<OsString>,
    pub status: i32,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    folder: TempDir,
}

impl Outcome {
    /// Standard output, which is always UTF-8.
    pub fn stdout(&self) -> &str {
        std::str::from_utf8(&self.stdout).unwrap()
    }

    /// Standard error, which is always UTF-8.
    pub fn stderr(&self) -> &str {
        std::str::from_utf8(&self.stderr).unwrap()
    }

    /// Where something in its folder is.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file that the run left in its folder.
    pub fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// The names of everything in the folder.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Standard output, word for word.
    #[track_caller]
    pub fn stdout_is(self, expected: &str) -> Self {
        assert_eq!(self.stdout(), expected, "{self}");
        self
    }

    /// Something that standard output says.
    #[track_caller]
    pub fn stdout_contains(self, part: &str) -> Self {
        assert!(self.stdout().contains(part), "no “{part}” on standard output:\n{self}");
        self
    }

    /// Something that standard output does not say.
    #[track_caller]
    pub fn stdout_lacks(self, part: &str) -> Self {
        assert!(!self.stdout().contains(part), "“{part}” on standard output:\n{self}");
        self
    }

    /// Something that standard error says.
    #[track_caller]
    pub fn stderr_contains(self, part: &str) -> Self {
        assert!(self.stderr().contains(part), "no “{part}” on standard error:\n{self}");
        self
    }

    /// Nothing on standard error.
    #[track_caller]
    pub fn quiet(self) -> Self {
        assert_eq!(self.stderr(), "", "{self}");
        self
    }

    /// Nothing on standard output.
    #[track_caller]
    pub fn no_result(self) -> Self {
        assert_eq!(self.stdout(), "", "{self}");
        self
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { arguments, status, stdout, stderr, .. } = self;
        let (stdout, stderr) = (String::from_utf8_lossy(stdout), String::from_utf8_lossy(stderr));
        write!(f, "{arguments:?} ended with {status}\n--- stdout\n{stdout}\n--- stderr\n{stderr}")
    }
}

/// Columns of the widest line.
pub fn widest(text: &str) -> usize {
    text.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap_or(0)
}

/// TOML as the JSON value that a schema speaks of; dates are texts.
pub fn to_json(value: &toml::Value) -> serde_json::Value {
    match value {
        toml::Value::String(text) => text.clone().into(),
        toml::Value::Integer(n) => (*n).into(),
        toml::Value::Float(n) => (*n).into(),
        toml::Value::Boolean(b) => (*b).into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.iter().map(to_json).collect(),
        toml::Value::Table(table) => {
            serde_json::Value::Object(table.iter().map(|(key, value)| (key.clone(), to_json(value))).collect())
        }
    }
}
