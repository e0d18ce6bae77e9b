//! Nothing is lost: what is read is never written to, a file with a name is whole and on the disk, and nothing temporary
//! is left behind.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use crate::fixture::{Outcome, Run, read, wait};

const TABLE: &str = "respondent,S01,S02\nAnn,1,2\nBob,9,2\n";

fn run<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Run {
    Run::new(arguments).file("t.csv", TABLE).file("a.toml", read("examples/beginner.toml"))
}

#[test]
fn what_is_read_is_never_written_to() {
    for (command, first, second) in [
        ("score t.csv -o t.csv", "RESPONSES", "--output"),
        ("score t.csv -o ./sub/../t.csv", "RESPONSES", "--output"),
        ("score t.csv --rejects t.csv", "RESPONSES", "--rejects"),
        ("score t.csv --write-map t.csv", "RESPONSES", "--write-map"),
        ("score t.csv -o x --rejects x", "--rejects", "--output"),
        ("score t.csv --map m.toml --write-map m.toml", "--map", "--write-map"),
        ("score t.csv -q q.toml -o q.toml", "--questionnaire", "--output"),
        ("cohort t.csv --codebook t.csv", "RESPONSES", "--codebook"),
        ("cohort t.csv --codebook x -o x", "--codebook", "--output"),
        ("cohort t.csv --template own -o own/style.css", "--template", "--output"),
        ("report a.toml -o a.toml", "ANSWERS", "--output"),
        ("report t.csv --output-dir out --rejects t.csv", "ANSWERS", "--rejects"),
        ("report t.csv --output-dir out --rejects out/index.csv", "--rejects", "--output-dir"),
        ("report t.csv --output-dir .  --format csv index.csv", "ANSWERS", "--output-dir"),
        ("compare a.toml t.csv -o t.csv", "FILE", "--output"),
        ("form -q q.toml -o q.toml", "--questionnaire", "--output"),
    ] {
        for force in [false, true] {
            let run = run(command.split_whitespace()).file("m.toml", "m").file("q.toml", "q").file("index.csv", "i");
            let run = run.folder("sub").folder("own").file("own/style.css", "s");
            let run = run.arguments(force.then_some("--force"));
            let outcome = run.status(2).no_result().stderr_contains(first).stderr_contains(second);
            assert!(outcome.stderr().contains("is named twice"), "{command}: {outcome}");
            let now = ["t.csv", "m.toml", "q.toml", "index.csv", "own/style.css"].map(|name| outcome.file(name));
            assert_eq!(now, [TABLE, "m", "q", "i", "s"], "{command}");
        }
    }
    // Devices are no files.
    #[cfg(unix)]
    run(["score", "t.csv", "-o", "/dev/null", "--rejects", "/dev/null"]).status(1).no_result();
}

#[cfg(unix)]
#[test]
fn a_file_is_known_by_all_its_names() {
    for name in ["hard.csv", "soft.csv"] {
        let run = run(["score", "t.csv", "--force", "-o", name]);
        std::fs::hard_link(run.path("t.csv"), run.path("hard.csv")).unwrap();
        std::os::unix::fs::symlink("t.csv", run.path("soft.csv")).unwrap();
        let outcome = run.status(2).stderr_contains("is named twice");
        assert_eq!(outcome.file("t.csv"), TABLE);
    }
}

#[test]
fn a_report_that_would_replace_its_input_is_refused() {
    let answers = "[{\"respondent\": \"Ann\", \"S01\": 1}]";
    for option in ["--resume", "--force"] {
        let run = Run::new(["report", "out/ann.json", "--output-dir", "out", "--format", "json", option]);
        let run = run.folder("out").file("out/ann.json", answers);
        let outcome = run.status(2).stderr_contains("“out/ann.json” is named twice");
        assert_eq!(outcome.file("out/ann.json"), answers);
    }
}

#[test]
fn resuming_replaces_no_file_of_rejected_rows() {
    let batch = ["report", "t.csv", "--output-dir", "out", "--resume", "--rejects", "r.csv"];
    run(batch).file("r.csv", "mine").status(1).stderr_contains("“r.csv” is there already");
    let first = run(batch).status(1);
    let rejects = first.file("r.csv");
    assert!(rejects.contains("Bob"));
    // The same rows again are no other file.
    let again = run(batch).file("r.csv", &rejects).status(1).stderr_contains("out: ");
    assert_eq!(again.file("r.csv"), rejects);
}

fn batch<'a>(further: impl IntoIterator<Item = &'a str>) -> Run {
    let run = Run::new(["report", "t.csv", "--output-dir", "out", "--format", "html,markdown,xlsx"]);
    run.arguments(further).file("t.csv", "respondent,S01\nAnn,1\nBob,2\nCid,3\n").folder("out")
}

#[test]
fn resuming_writes_torn_files_again_and_keeps_all_others() {
    let whole = batch([]).success();
    let bytes = |name: &str| std::fs::read(whole.path(format!("out/{name}"))).unwrap();
    let run = batch(["--resume"]);
    for (name, content) in [
        ("ann.html", Vec::new()),
        ("ann.md", bytes("ann.md")),
        ("ann.xlsx", bytes("ann.xlsx")),
        ("bob.html", bytes("bob.html")),
        ("bob.md", bytes("bob.md")[..40].to_vec()),
        ("bob.xlsx", vec![0; 4096]),
        ("cid.html", b"edited".to_vec()),
        ("cid.md", bytes("cid.md")),
        ("cid.xlsx", bytes("cid.xlsx")),
    ] {
        std::fs::write(run.path(format!("out/{name}")), content).unwrap();
    }
    let outcome = run.success().stderr_contains("2 reports written, one was there already");
    for name in ["ann.html", "ann.md", "ann.xlsx", "bob.html", "bob.md", "bob.xlsx", "cid.md", "cid.xlsx"] {
        assert_eq!(std::fs::read(outcome.path(format!("out/{name}"))).unwrap(), bytes(name), "{name}");
    }
    assert_eq!(outcome.file("out/cid.html"), "edited");
}

#[test]
fn two_runs_that_resume_at_once_keep_what_the_other_has_put_there() {
    let rows = (0..300).map(|i| format!("R{i},{}\n", 1 + i % 4)).collect::<Vec<_>>().concat();
    let batch = ["report", "t.csv", "--output-dir", "out", "--format", "markdown", "--resume", "--jobs", "1"];
    let run = Run::new(batch).file("t.csv", format!("respondent,S01\n{rows}"));
    let start = || run.command().stderr(Stdio::null()).spawn().unwrap();
    for mut child in [start(), start()] {
        assert_eq!(wait(&mut child, &[]), 0);
    }
    assert_eq!(std::fs::read_dir(run.path("out")).unwrap().count(), 301);
}

/// Says why a test is not run here.
fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// Whether this test can use `program`, which is not there everywhere.
fn has(program: &str) -> bool {
    let found = Command::new(program).arg("-V").stdin(Stdio::null()).output().is_ok();
    if !found {
        skipped(&format!("there is no {program}"));
    }
    found
}

#[track_caller]
fn system(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A disk whose power can be cut: an image with ext4, which root alone can mount.
#[cfg(target_os = "linux")]
struct Disk {
    folder: tempfile::TempDir,
}

#[cfg(target_os = "linux")]
impl Disk {
    /// None where the tests may not mount a disk.
    fn new() -> Option<Self> {
        if system(Command::new("id").arg("-u")).trim() != "0" || !has("mkfs.ext4") || !has("perl") {
            skipped("only root can mount a disk");
            return None;
        }
        let disk = Self { folder: tempfile::tempdir().unwrap() };
        let image = std::fs::File::create(disk.folder.path().join("image")).unwrap();
        image.set_len(64 * 1024 * 1024).unwrap();
        system(Command::new("mkfs.ext4").arg("-q").arg(disk.folder.path().join("image")));
        std::fs::create_dir(disk.root()).unwrap();
        disk.mount().then_some(disk)
    }

    fn root(&self) -> std::path::PathBuf {
        self.folder.path().join("disk")
    }

    /// Without this option ext4 writes a file when it is renamed onto another one, as other file systems do not.
    fn mount(&self) -> bool {
        let mut mount = Command::new("mount");
        mount.args(["-o", "loop,noauto_da_alloc"]).arg(self.folder.path().join("image")).arg(self.root());
        let mounted = mount.output().unwrap().status.success();
        if !mounted {
            skipped("no disk can be mounted here");
        }
        mounted
    }

    /// The power fails: what was not written to the disk is gone. Names that the file system has in memory are written,
    /// which is what leaves empty files behind. (`EXT4_IOC_SHUTDOWN` with `EXT4_GOING_FLAGS_LOGFLUSH`.)
    fn lose_power(&self) {
        let shutdown =
            "open(my $f, '<', $ARGV[0]) or die; my $how = pack('L', 1); ioctl($f, 0x8004587d, $how) or die $!;";
        system(Command::new("perl").args(["-e", shutdown]).arg(self.root()));
        system(Command::new("umount").arg(self.root()));
        assert!(self.mount());
    }
}

#[cfg(target_os = "linux")]
impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.root()).output();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_power_cut_loses_nothing_that_has_a_name() {
    let Some(disk) = Disk::new() else { return };
    let at = |name: &str| disk.root().join(name);
    // The simulation does lose what was not synced.
    std::fs::write(at("unsynced.tmp"), "lost").unwrap();
    std::fs::rename(at("unsynced.tmp"), at("unsynced")).unwrap();
    disk.lose_power();
    assert_ne!(std::fs::read_to_string(at("unsynced")).ok().as_deref(), Some("lost"));

    let rows = (0..300).map(|i| format!("R{i},{}\n", 1 + i % 4)).collect::<Vec<_>>().concat();
    std::fs::write(at("t.csv"), format!("respondent,S01\n{rows}")).unwrap();
    let program = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_allyscope"));
        command.args(arguments).current_dir(disk.root()).env("LANG", "C.UTF-8").output().unwrap()
    };
    let score = program(&["score", "t.csv", "-o", "scored.csv"]);
    let batch = ["report", "t.csv", "--output-dir", "out", "--format", "markdown,html"];
    assert!(program(&batch).status.success() && score.status.success());
    let scored = std::fs::read(at("scored.csv")).unwrap();
    let files = || {
        let entries = std::fs::read_dir(at("out")).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = entries.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
        files.sort();
        files
    };
    let before = files();
    assert_eq!(before.len(), 602);
    disk.lose_power();
    assert_eq!(std::fs::read(at("scored.csv")).unwrap(), scored);
    assert!(files() == before, "the batch is not as it was");

    // The same with a table and reports that are torn: they are written again.
    std::fs::write(at("t.csv"), format!("respondent,S01\n{rows}")).unwrap();
    for (path, bytes) in before.iter().step_by(7).filter(|(path, _)| !path.to_string_lossy().contains("index")) {
        std::fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
    }
    let resumed = program(&[&batch[..], &["--resume"]].concat());
    assert!(resumed.status.success(), "{}", String::from_utf8_lossy(&resumed.stderr));
    assert!(files() == before, "the batch is not whole again");
}

/// The calls that matter of a run, with the paths of descriptors.
#[cfg(target_os = "linux")]
fn traced(run: Run, further: &[&str]) -> (String, Outcome) {
    let trace = run.path("trace.txt");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-y", "-s", "1000", "-e", "trace=fsync,syncfs,rename,renameat,renameat2,linkat"]);
    let command = run.command();
    strace.args(further).arg("-o").arg(&trace).arg(command.get_program()).args(command.get_args());
    strace.current_dir(command.get_current_dir().unwrap()).env("LANG", "C.UTF-8");
    let output = strace.stdin(Stdio::null()).output().unwrap();
    let outcome = run.ended(output);
    (outcome.file("trace.txt"), outcome)
}

#[cfg(target_os = "linux")]
#[test]
fn files_are_synced_before_they_get_their_names_and_folders_after() {
    if !has("strace") {
        return;
    }
    let (trace, outcome) = traced(run(["score", "t.csv", "-o", "out.csv", "--keep-going"]), &[]);
    assert_eq!(outcome.status, 0, "{outcome}");
    let at = |call: &str, what: &str| trace.lines().position(|line| line.contains(call) && line.contains(what));
    let file = at("fsync(", ".tmp>").expect("the file is synced");
    let name = at("rename", "out.csv").or_else(|| at("linkat(", "out.csv")).expect("the file gets its name");
    let is_folder = |(_, line): &(usize, &str)| line.contains("fsync(") && !line.contains(".tmp>");
    let folder = trace.lines().enumerate().filter(is_folder).last().map(|(at, _)| at);
    assert!(file < name && Some(name) < folder, "{trace}");

    let (trace, outcome) = traced(batch([]), &[]);
    assert_eq!(outcome.status, 0, "{outcome}");
    let mut synced = false;
    for line in trace.lines().take_while(|line| !line.contains("index.csv")) {
        synced |= line.contains("syncfs(");
        assert!(synced || !line.contains("rename"), "a report got its name before it was on the disk: {trace}");
    }
    assert!(synced, "{trace}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_synced_is_an_error() {
    if !has("strace") {
        return;
    }
    let inject = ["-e", "inject=fsync:error=EIO:when=2"];
    let (trace, outcome) = traced(run(["score", "t.csv", "-o", "out.csv", "--keep-going"]), &inject);
    assert!(trace.contains("EIO"), "{trace}");
    assert_eq!(outcome.status, 1, "{outcome}");
    assert!(outcome.stderr().contains("cannot write “out.csv”"), "{outcome}");
}

/// Runs with files of at most `blocks` of 512 or 1024 bytes, as on a disk that is full.
#[cfg(unix)]
fn in_little_room(run: Run, blocks: u32) -> Outcome {
    let command = run.command();
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""));
    shell.arg(command.get_program()).args(command.get_args()).current_dir(command.get_current_dir().unwrap());
    let output = shell.env("LANG", "C.UTF-8").stdin(Stdio::null()).output().unwrap();
    run.ended(output)
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_an_error_and_leaves_nothing() {
    let rows =
        (0..20_000).map(|i| format!("Respondent {i:x}{:x},{}\n", i * 7919, 1 + i % 4)).collect::<Vec<_>>().concat();
    let table = format!("respondent,S01\n{rows}");
    for name in ["out.xlsx", "out.csv", "out.jsonl"] {
        let run = Run::new(["score", "t.csv", "-o", name]).file("t.csv", &table);
        let outcome = in_little_room(run, 64);
        assert_eq!(outcome.status, 1, "{outcome}");
        assert!(outcome.stderr().contains(&format!("cannot write “{name}”")), "{outcome}");
        assert_eq!(outcome.stderr().lines().count(), 3, "{outcome}");
        assert_eq!(outcome.names(), ["t.csv"], "something is left behind");
    }
    // A workbook needs no room but its own.
    let run = Run::new(["score", "t.csv", "-o", "out.xlsx"]).file("t.csv", &table).env("TMPDIR", "/nonexistent");
    run.success();
}

#[cfg(target_os = "linux")]
#[test]
fn a_workbook_on_a_full_file_system_is_an_error_and_leaves_nothing() {
    let rows =
        (0..20_000).map(|i| format!("Respondent {i:x}{:x},{}\n", i * 7919, 1 + i % 4)).collect::<Vec<_>>().concat();
    let run = Run::new(["score", "t.csv", "-o", "full/out.xlsx"]).file("t.csv", format!("respondent,S01\n{rows}"));
    let run = run.folder("full");
    let mut mount = Command::new("mount");
    mount.args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(run.path("full"));
    if !mount.output().is_ok_and(|output| output.status.success()) {
        skipped("only root can mount a disk");
        return;
    }
    let folder = run.path("full").to_str().unwrap().to_owned();
    let outcome = run.env("TMPDIR", &folder).run();
    let left = std::fs::read_dir(&folder).unwrap().count();
    system(Command::new("umount").arg(&folder));
    assert_eq!((outcome.status, left), (1, 0), "{outcome}");
    assert!(outcome.stderr().contains("the disk is full"), "{outcome}");
}

#[cfg(unix)]
#[test]
fn signals_leave_nothing_behind() {
    for signal in ["HUP", "INT", "TERM"] {
        for name in ["out.csv", "out.xlsx"] {
            let run = Run::new(["score", "-", "-o", name]);
            let mut child = run.command().stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
            while std::fs::read_dir(run.path(".")).unwrap().count() == 0 {
                std::thread::sleep(Duration::from_millis(5));
            }
            system(Command::new("kill").args(["-s", signal, &child.id().to_string()]));
            assert_eq!(wait(&mut child, &[]), 130, "{signal}");
            assert_eq!(std::fs::read_dir(run.path(".")).unwrap().count(), 0, "something is left behind by {signal}");
        }
    }
}

#[test]
fn old_temporary_files_are_swept() {
    let run = run(["score", "t.csv", "-o", "out.csv", "--keep-going"]);
    for (name, days) in [(".allyscope-old.tmp", 2), (".allyscope-new.tmp", 0), (".allyscope-other", 2)] {
        let file = std::fs::File::create(run.path(name)).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(days * 24 * 60 * 60)).unwrap();
    }
    let outcome = run.success();
    assert_eq!(outcome.names(), [".allyscope-new.tmp", ".allyscope-other", "a.toml", "out.csv", "t.csv"]);
    assert!(Path::new(&outcome.path("out.csv")).exists());
}
