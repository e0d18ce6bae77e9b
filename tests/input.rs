//! Invalid, foreign, damaged and hostile input files.

use std::time::{Duration, Instant};

use allyscope::questionnaire::starter;

use crate::fixture::{EXAMPLES, Outcome, Run, read};

const NONE: [&str; 0] = [];

fn beginner() -> String {
    read("examples/beginner.toml")
}

/// The report on these answers.
fn report(answers: impl AsRef<[u8]>) -> Run {
    Run::new(["report", "a.toml", "--full"]).file("a.toml", answers)
}

fn changed(from: &str, to: &str) -> String {
    let text = beginner();
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

#[test]
fn a_misspelt_key_is_named_with_the_nearest_one() {
    report(changed("organisation = ", "organization = "))
        .status(1)
        .no_result()
        .stderr_contains("a.toml:6:1")
        .stderr_contains("the key “organization” is not known here")
        .stderr_contains("did you mean “organisation”?");
}

#[test]
fn all_missing_keys_are_named_at_once() {
    let outcome = report("respondent = \"Ann\"\n").status(1).no_result();
    for key in ["format", "questionnaire", "version", "answers"] {
        assert!(outcome.stderr().contains(&format!("the key “{key}” is missing")), "{outcome}");
    }
}

#[test]
fn an_unknown_question_is_named_with_the_nearest_one() {
    report(changed("S10 = \"1\"", "S1O = \"1\""))
        .status(1)
        .stderr_contains("there is no question “S1O”")
        .stderr_contains("did you mean “S1");
    report(format!("{}C99 = \"x\"\n", beginner())).status(1).stderr_contains("there is no question “C99”");
}

#[test]
fn an_option_that_the_question_lacks_is_answered_with_those_it_has() {
    report(changed("B3 = \"1\"", "B3 = \"4\""))
        .status(1)
        .stderr_contains("“4” is not an answer to B3")
        .stderr_contains("answers are 1, 2, 3, na (not applicable) and dk (don’t know)");
}

#[test]
fn every_wrong_answer_is_shown_at_once() {
    let outcome = report(beginner().replace("\"1\"", "\"nine\"")).status(1).no_result();
    assert_eq!(outcome.stderr().matches("error[unknown-option]").count(), beginner().matches("\"1\"").count());
}

#[test]
fn a_question_answered_twice_is_an_error() {
    report(changed("S09 = \"1\"", "S09 = \"1\"\ns09 = \"2\"")).status(1).stderr_contains("stands here a second time");
}

#[test]
fn a_target_or_a_note_given_twice_is_an_error() {
    let twice = beginner().replace("[answers]", "[targets]\nS01 = 2\ns01 = 3\n[answers]");
    report(twice).status(1).stderr_contains("“s01” stands here a second time");
    report(format!("{}c1 = \"Again.\"\n", beginner())).status(1).stderr_contains("“c1” stands here a second time");
}

#[test]
fn codes_are_read_whatever_their_case_their_space_and_their_quotes() {
    let expected = report(beginner()).success();
    let relaxed = changed("S01 = \"1\"", "s01 = \" 1 \"").replace("S02 = \"2\"", "S02 = 2");
    let relaxed = relaxed.replace("questionnaire = \"s", "questionnaire = \"S");
    report(relaxed).success().quiet().stdout_is(expected.stdout());
}

#[test]
fn a_blank_answer_is_no_answer() {
    let without = changed("S01 = \"1\"\n", "");
    let expected = report(without).success();
    report(changed("S01 = \"1\"", "S01 = \"  \"")).success().quiet().stdout_is(expected.stdout());
}

#[test]
fn answers_to_another_questionnaire_are_refused() {
    report(beginner())
        .arguments(["-q", "own.toml"])
        .file("own.toml", starter("own-check"))
        .status(1)
        .no_result()
        .stderr_contains(
            "these are answers to “sustainability-alliances”, and the questionnaire in use is “own-check”",
        );
}

#[test]
fn another_major_version_is_refused_with_what_changed_and_the_way_out() {
    let answers = changed("version = \"1.0.0\"", "version = \"2.0.0\"").replace("S09 = \"1\"", "S99 = \"1\"");
    report(answers)
        .status(1)
        .no_result()
        .stderr_contains("answers to version 2.0.0 cannot be scored by version 1.0.0")
        .stderr_contains("-S99 +S09")
        .stderr_contains("--questionnaire FILE");
}

#[test]
fn another_minor_version_is_scored_with_a_warning() {
    let expected = report(beginner()).success();
    let newer = report(changed("\"1.0.0\"", "\"1.4.0\"")).success();
    let newer = newer.stderr_contains("warning[newer-version]");
    assert_eq!(newer.stdout(), expected.stdout());
    report(changed("\"1.0.0\"", "\"1.4.0\"")).arguments(["--quiet"]).success().quiet().stdout_is(expected.stdout());
    report(changed("\"1.0.0\"", "\"1.0.9\"")).success().quiet().stdout_is(expected.stdout());
    let own = starter("own").replace("0.1.0", "1.2.0");
    let answers = "format = 1\nquestionnaire = \"own\"\nversion = \"1.1.0\"\n[answers]\nQ1 = \"2\"\n";
    report(answers)
        .arguments(["-q", "own.toml"])
        .file("own.toml", own)
        .success()
        .stderr_contains("warning[older-version]")
        .stdout_contains("Questionnaire: A questionnaire of our own, version 1.2.0.");
}

#[test]
fn text_that_is_not_utf_8_is_refused_with_line_and_column() {
    report(b"format = 1\nrespondent = \"J\xfcrgen\"\n")
        .status(1)
        .no_result()
        .stderr_contains("a.toml: line 2, column 16: the byte 0xFC is not UTF-8")
        .stderr_contains("Save as");
}

#[test]
fn utf_16_is_recognised() {
    for encode in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes: Vec<u8> = "\u{feff}format = 1\n".encode_utf16().flat_map(encode).collect();
        report(bytes).status(1).stderr_contains("UTF-16").stderr_contains("save it as UTF-8");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_accepted() {
    let expected = report(beginner()).success();
    report(format!("\u{feff}{}", beginner())).success().quiet().stdout_is(expected.stdout());
    report(beginner().replace('\n', "\r\n")).success().quiet().stdout_is(expected.stdout());
}

#[test]
fn an_empty_file_is_reported() {
    for text in ["", " ", "\n\n\t\r\n", "\u{feff}", "\u{feff}\n"] {
        report(text).status(1).no_result().stderr_contains("a.toml: the file is empty").stderr_contains("backup");
    }
}

#[test]
fn a_huge_file_is_refused_at_once() {
    let start = Instant::now();
    report(vec![b'#'; 50_000_000]).status(1).stderr_contains("the file is larger than 1 MB");
    Run::new(["report", "-"]).stdin(vec![b'#'; 50_000_000]).status(1).stderr_contains("longer than 16 MB");
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn a_large_invalid_file_is_refused_quickly_with_a_short_message() {
    let junk: [&str; 8] = ["a=[", "a={", "a\n", "=\n", "[[a]]\n", "a.b.c.", "\"\"\"\n", "{"];
    for part in junk {
        let start = Instant::now();
        let outcome = report(part.repeat(60_000 / part.len())).status(1).no_result();
        let took = start.elapsed();
        assert!(took < Duration::from_secs(60), "{part:?} took {took:?}");
        assert!(outcome.stderr.len() < 100_000, "{part:?} made {} bytes of complaints", outcome.stderr.len());
    }
}

#[test]
fn a_fault_in_a_line_too_long_to_read_is_named_by_its_place() {
    let note = "x".repeat(5000);
    let json = format!(
        "{{\"format\":1,\"questionnaire\":\"sustainability-alliances\",\"version\":\"1.0.0\",\
         \"answers\":{{}},\"notes\":{{\"C1\":\"{note}\",\"C9\":\"\"}}}}"
    );
    let column = json.find("\"\"}").unwrap() + 1;
    report(json)
        .status(1)
        .stderr_contains("there is no question “C9”")
        .stderr_contains(&format!("a.toml:1:{column}\n"));
}

#[test]
fn an_unreadable_path_is_reported_with_the_reason() {
    Run::new(["report", "."]).status(1).no_result().stderr_contains("no file of responses in “.”");
    Run::new(["report", "gone.toml"])
        .status(1)
        .stderr_contains("cannot read “gone.toml”\n  caused by: there is no such file");
    Run::new(["report", ""]).status(2).stderr_contains("<ANSWERS>");
    report(beginner()).arguments(["-q", "./gone"]).status(1).stderr_contains("there is no such file");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named_with_the_reason() {
    use std::os::unix::fs::PermissionsExt as _;
    let run = report(beginner());
    let path = run.path("a.toml");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o0)).unwrap();
    // Root may read everything.
    if std::fs::read(&path).is_err() {
        run.status(1).stderr_contains("this user may not read it");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_without_end_is_refused() {
    Run::new(["report", "/dev/zero"]).status(1).stderr_contains("is no table");
    Run::new(["report", "/dev/null"]).status(1).stderr_contains("has no header");
    Run::new(["questionnaire", "check", "/dev/zero"]).status(1).stderr_contains("larger than 1 MB");
}

#[test]
fn malformed_json_is_refused() {
    let answers = |answers: &str| {
        let head = "\"format\":1,\"questionnaire\":\"sustainability-alliances\",\"version\":\"1.0.0\"";
        report(format!("{{{head},\"answers\":{answers}}}"))
    };
    answers("{\"C1\":\"1\"}").success().quiet();
    answers("{\"C1\":\"\\ud800\"}").status(1).no_result().stderr_contains("error[syntax]");
    answers("{\"C1\":\"1\",\"\\ud800\":\"1\"}").status(1).no_result().stderr_contains("error[syntax]");
    answers("{\"C1\":1e999}").status(1).no_result().stderr_contains("error[");
    answers("{\"C1\":\"1\",\"C1\":\"2\"}").status(1).no_result().stderr_contains("error[duplicate-key]");
    answers("{\"C1\":\"1\"").status(1).no_result().stderr_contains("error[syntax]");
    answers("[]").status(1).no_result().stderr_contains("error[wrong-type]");
}

#[test]
fn an_infinite_target_is_refused_with_a_clear_message() {
    for number in ["inf", "nan", "1e999"] {
        let outcome = report(beginner().replace("[answers]", &format!("[targets]\nS01 = {number}\n[answers]")));
        let outcome = outcome.status(1).no_result().stderr_contains("S01");
        assert!(!outcome.stderr().contains("must be a number, and this is a number"), "{outcome}");
    }
}

/// Everything that could move a cursor, recolour a screen, or turn a sentence around.
const HOSTILE: &str = "\u{1b}[31mred\u{1b}[0m \u{1b}]0;title\u{7} \u{1b}]8;;http://x\u{1b}\\link\u{1b}]8;;\u{1b}\\ \
                       \u{9b}2J \u{9d}0;x\u{9c} \u{90}q\u{9c} \u{8}\u{8}\u{7}\u{b}\u{c}\u{7f}\u{85} \u{202e}evil\u{202c} \
                       \u{2066}x\u{2069} \u{200e}\u{200f}\u{61c} \u{2028}\u{2029} \u{feff} \u{e0041} \u{fff9}";

fn is_harmless(text: &str) -> Result<(), char> {
    let bad = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().find(|&c| bad(c)).map_or(Ok(()), Err)
}

#[track_caller]
fn harmless(outcome: &Outcome) {
    for (stream, text) in [("stdout", outcome.stdout()), ("stderr", outcome.stderr())] {
        if let Err(c) = is_harmless(text) {
            panic!("{} on {stream}: {:?}", c.escape_unicode(), text);
        }
    }
}

/// `text` as a TOML string in which every character is written out.
fn toml_string(text: &str) -> String {
    let escaped: Vec<String> = text.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect();
    format!("\"{}\"", escaped.concat())
}

#[test]
fn no_control_character_of_a_file_reaches_the_screen() {
    let hostile = toml_string(HOSTILE);
    let answers = changed("\"Corner Bakery\"", &hostile).replace("\"Owner\"", &hostile);
    let answers = answers.replace("\"I do it myself, mostly on Sunday evenings.\"", &hostile);
    for format in ["terminal", "markdown", "csv", "json"] {
        let outcome = report(&answers).arguments(["-f", format]).success();
        harmless(&outcome);
        assert!(outcome.stdout().contains("red"), "{outcome}");
    }
}

#[test]
fn no_control_character_of_a_questionnaire_reaches_the_screen() {
    let hostile = toml_string(&format!("text {HOSTILE}"));
    let mut text = starter("own");
    for part in [
        "\"A questionnaire of our own\"",
        "\"What it is for, in a sentence or two.\"",
        "\"Steady\"",
        "\"What the results do not show.\"",
        "\"Our handbook, 2026\"",
        "\"Listening to customers\"",
        "\"Service\"",
        "\"Act on what was heard\"",
        "\"What happens with what they said?\"",
        "\"We remember it as best we can.\"",
        "\"Keep one list that everybody can see.\"",
        "\"A good first year\"",
    ] {
        assert!(text.contains(part), "{part}");
        text = text.replace(part, &hostile);
    }
    let show = Run::new(["questionnaire", "show", "own.toml"]).file("own.toml", &text).success();
    harmless(&show);
    harmless(&Run::new(["form", "-q", "own.toml"]).file("own.toml", &text).success());
    harmless(&Run::new(["questionnaire", "check", "own.toml"]).file("own.toml", &text).success());
    let answers = "format = 1\nquestionnaire = \"own\"\nversion = \"0.1.0\"\n[answers]\nQ1 = \"2\"\nQ2 = \"1\"\n";
    for format in ["terminal", "markdown", "csv", "json"] {
        let run = report(answers).arguments(["-q", "own.toml", "-f", format]).file("own.toml", &text);
        harmless(&run.success());
    }
}

#[test]
fn no_control_character_is_shown_in_an_excerpt_of_a_faulty_file() {
    // TOML forbids the C0 controls, in comments too; the rest gets as far as the excerpt.
    let raw: String = HOSTILE.chars().filter(|&c| c == '\u{9b}' || !c.is_control()).collect();
    for hostile in [HOSTILE, &raw] {
        let faulty = [
            changed("\"Corner Bakery\"", &format!("\"{hostile}\" # {hostile}\nzzz = \"{hostile}\"")),
            changed("S01 = \"1\"", &format!("S01 = \"{hostile}\"")),
            changed("S01 = \"1\"", &format!("\"{hostile}\" = \"1\"")),
            changed("\"sustainability-alliances\"", &format!("\"{hostile}\"")),
            changed("\"1.0.0\"", &format!("\"{hostile}\"")),
            changed("2026-11-21", &format!("\"{hostile}\"")),
            changed("S01 = \"1\"", &format!("S01 = {}", toml_string(hostile))),
            format!("{{\"format\":1,\"{hostile}\":1,\"answers\":{{\"{hostile}\":\"{hostile}\"}}}}"),
            hostile.to_owned(),
        ];
        for answers in faulty {
            harmless(&report(answers).status(1));
        }
        let questionnaire = starter("own").replace("\"Service\"", &format!("\"{hostile}\" # {hostile}\nzzz = 1"));
        harmless(&Run::new(["questionnaire", "check", "-"]).stdin(questionnaire).status(1));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn no_control_character_of_a_file_name_reaches_the_screen() {
    let name = format!("{}.toml", HOSTILE.replace('/', "").replace("http:", ""));
    let runs = [
        Run::new(["report", &name]),
        Run::new(["report", &name]).file(&name, "zzz"),
        Run::new(["report", &name]).file(&name, ""),
        Run::new(["report", &name]).file(&name, b"\xff"),
        Run::new(["report", &name]).folder(&name),
        Run::new(["questionnaire", "check", &name]).file(&name, starter("own").replace("0.1.0", "0")),
        Run::new(["questionnaire", "check", &name]).file(&name, starter("own")),
        Run::new(["questionnaire", "show", &name]),
        report(beginner()).arguments(["-o", &name]).file(&name, "mine"),
        report(beginner()).arguments(["-q", &name]).file(&name, "format = 1"),
        report(beginner()).arguments(["--profile", &name]),
        report(beginner()).arguments(["--what-if", &name]),
        report(beginner()).arguments(["--lang", &name]),
    ];
    for run in runs {
        harmless(&run.run());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_name_that_is_not_utf_8_is_accepted() {
    use std::os::unix::ffi::OsStrExt as _;
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.toml").to_owned();
    Run::new([std::ffi::OsStr::new("report"), &name]).file(&name, beginner()).success().quiet();
    Run::new([std::ffi::OsStr::new("report"), &name]).status(1).stderr_contains("there is no such file");
}

const MARKUP: &str = "<script>alert(1)</script> **bold** _it_ `code` [a](javascript:b) ![i](x) | # h &amp; \\* ~~s~~";

#[test]
fn no_name_becomes_markup() {
    let markup = toml_string(MARKUP);
    let answers = changed("\"Corner Bakery\"", &markup).replace("\"Owner\"", &markup);
    let notes = ["# a", "- b", "+ c", "1. d", "2) e", "> f", "    g", "```", "---", "===", "| t |", "<b>", "~~~"];
    let notes = toml_string(&notes.join("\n"));
    let answers = answers.replace("\"I do it myself, mostly on Sunday evenings.\"", &notes);
    let outcome = report(answers).arguments(["-f", "markdown"]).success();
    let shown = outcome.stdout();
    for raw in ["<script", "**bold**", "_it_", "`code`", "[a]", "![i]", " | #", "&amp; \\*", "~~s~~"] {
        assert!(!shown.contains(raw), "{raw}: {shown}");
    }
    for line in shown.lines().filter_map(|line| line.strip_prefix("> ")) {
        let marks = ["# ", "- ", "+ ", "1. ", "2) ", ">", " ", "```", "---", "===", "|", "<", "~~~"];
        assert!(!marks.iter().any(|mark| line.starts_with(mark)), "{line:?} in\n{shown}");
    }
}

#[test]
fn no_cell_of_a_csv_starts_a_formula() {
    for start in ["=", "+", "-", "@", "\\t=", "\\r=", " =", "\\u200e=", "\\u001b[31m="] {
        let formula = format!("\"{start}HYPERLINK(1)\"");
        let answers = changed("\"Corner Bakery\"", &formula).replace("\"Owner\"", &formula);
        let own = starter("own").replace("\"Hear what customers need\"", &formula);
        let own = own.replace("\"Service\"", &formula).replace("\"Beginning\"", &formula);
        let to_own = format!(
            "format = 1\nquestionnaire = \"own\"\nversion = \"0.1.0\"\nrespondent = {formula}\n[answers]\nQ1 = \"1\"\n"
        );
        let runs = [
            report(answers).arguments(["-f", "csv"]),
            report(to_own).arguments(["-q", "own.toml", "-f", "csv"]).file("own.toml", own),
        ];
        for run in runs {
            let outcome = run.success();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(outcome.stdout.as_slice());
            for row in reader.records().map(Result::unwrap) {
                let starts = |cell: &&str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                assert_eq!(row.iter().find(starts), None, "{start}: {outcome}");
            }
        }
    }
}

/// A small generator of its own: the same mutations on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // xorshift64* (Vigna, 2016).
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let roll = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(roll).unwrap() % sides
    }
}

/// An example, mutated; each seed gives another one.
fn mutated_example(seed: u64) -> Vec<u8> {
    let example = EXAMPLES[Dice(seed | 1).roll(EXAMPLES.len())];
    mutated(read(&format!("examples/{example}.toml")).as_bytes(), seed)
}

/// `bytes` with a few random changes: bytes flipped, taken out, doubled, and telling pieces put in.
pub fn mutated(bytes: &[u8], seed: u64) -> Vec<u8> {
    const PIECES: [&[u8]; 20] = [
        b"\"",
        b"'",
        b"[",
        b"]",
        b"{",
        b"}",
        b"=",
        b"\n",
        b"\\",
        b"\x00",
        b"\xff",
        b"\xf0\x9f",
        b"1e999",
        b"-",
        b"nan",
        b"\"\"\"",
        b"na",
        b"[[x]]\n",
        b"99999999999999999999",
        b"\xe2\x80\xae",
    ];
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.roll(3) {
        let at = dice.roll(bytes.len());
        let end = (at + dice.roll(40)).min(bytes.len());
        match dice.roll(6) {
            0 => bytes[at] ^= 1 << dice.roll(8),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let copy = bytes[at..end].to_vec();
                bytes.splice(at..at, copy);
            }
            3 => bytes.truncate(at.max(1)),
            _ => drop(bytes.splice(at..at, PIECES[dice.roll(PIECES.len())].iter().copied())),
        }
        if bytes.is_empty() {
            bytes.push(b' ');
        }
    }
    bytes
}

#[test]
fn no_mutation_of_an_example_makes_the_library_panic() {
    use allyscope::questionnaire::builtin;
    use allyscope::responses::AnswersFile;
    use allyscope::scoring::Model;
    use allyscope::text::Messages;
    use allyscope::text::decode::decode;
    use allyscope::text::diagnostic::{Source, Style, render};
    let questionnaire = builtin::ALL[0].load();
    let model = Model::new(&questionnaire, questionnaire.default_profile(), &[]);
    let (messages, style) = (Messages::english(), Style { colour: false, width: 80 });
    let mut accepted = 0;
    for seed in 0..2000 {
        let Ok(text) = decode(&mutated_example(seed)) else { continue };
        let read = AnswersFile::parse(&text).check(&questionnaire);
        let shown = render(&read.diagnostics, &Source { name: "a.toml".to_owned(), text }, &messages, style);
        assert_eq!(is_harmless(&shown), Ok(()), "{seed}");
        if let Some(answers) = read.answers {
            accepted += 1;
            let (scores, plan) = (model.score(&answers.states), model.plan(&answers.states));
            assert!(plan.gap >= 0.0 && scores.skills.len() == 11, "{seed}");
        }
    }
    assert!((200..1800).contains(&accepted), "{accepted} of 2000 accepted");
}

#[test]
fn a_mutated_file_ends_in_a_report_or_in_an_error_that_is_shown() {
    for seed in 10_000..10_080 {
        let outcome = report(mutated_example(seed)).arguments(["-f", "csv"]).run();
        assert!([0, 1].contains(&outcome.status), "seed {seed}: {outcome}");
        assert_eq!(outcome.status == 1, outcome.stderr().contains("error["), "seed {seed}: {outcome}");
        harmless(&outcome);
    }
    for seed in 20_000..20_040 {
        let bytes = mutated(allyscope::questionnaire::builtin::ALL[0].text.as_bytes(), seed);
        let outcome = Run::new(["questionnaire", "check", "-"]).stdin(bytes).run();
        assert!([0, 1].contains(&outcome.status), "seed {seed}: {outcome}");
        harmless(&outcome);
    }
}

#[test]
fn nothing_is_read_from_arguments_that_are_not_there() {
    Run::new(["report"]).arguments(NONE).status(2).no_result().stderr_contains("<ANSWERS>");
    Run::new(["questionnaire", "check"]).status(2).no_result().stderr_contains("<FILE>");
}

#[test]
fn what_is_no_answers_file_is_called_what_it_is() {
    let plan = "format = 1\nquestionnaire = \"sustainability-alliances\"\nsteps = []\n";
    for (text, what, way_out) in [
        (read("questionnaires/sustainability-alliances/questionnaire.toml"), "is a questionnaire", "allyscope assess"),
        (read("examples/poland-2024.toml"), "holds counts of answers", "allyscope cohort a.toml"),
        (plan.to_owned(), "is a plan", "allyscope plan show a.toml"),
    ] {
        let outcome = report(text).status(1).no_result();
        assert!(outcome.stderr.len() < 400, "one sentence and the way out");
        outcome.stderr_contains(what).stderr_contains(way_out);
    }
}

#[test]
fn a_missing_file_names_the_nearest_one() {
    let missing = Run::new(["report", "sub/begginer.toml"]).folder("sub").file("sub/beginner.toml", beginner());
    missing.status(1).stderr_contains("there is no such file").stderr_contains("perhaps “sub/beginner.toml” is meant");
}
