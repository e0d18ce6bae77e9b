//! Questionnaire files, the `questionnaire` commands, and the diagnostics for faulty files.

use std::collections::BTreeSet;

use allyscope::questionnaire::{self, builtin, starter};
use allyscope::responses::AnswersFile;
use allyscope::text::Messages;
use allyscope::text::decode::{MAX_BYTES, decode};
use allyscope::text::diagnostic::{Diagnostic, Severity, Source, Style, render};
use serde_json::Value;

use crate::fixture::{EXAMPLES, Run, read, to_json, widest};

const REFERENCES: [&str; 3] = ["geometric", "minimum", "mixed"];

fn toml_as_json(text: &str) -> Value {
    to_json(&toml::Value::Table(toml::from_str(text).unwrap()))
}

#[test]
fn the_built_in_questionnaires_have_neither_fault_nor_warning() {
    for builtin in &builtin::ALL {
        let (questionnaire, diagnostics) = questionnaire::check(builtin.text);
        assert_eq!(diagnostics, []);
        assert_eq!(questionnaire.unwrap().id, builtin.id);
        Run::new(["questionnaire", "check", "it.toml"])
            .file("it.toml", builtin.text)
            .success()
            .quiet()
            .stdout_is("it.toml: no faults. 17 questions, 11 skills.\n");
    }
}

#[test]
fn the_schema_files_are_what_the_program_prints() {
    for of in ["questionnaire", "overlay", "answers", "report", "cohort", "comparison", "counts"] {
        let file = read(&format!("schema/{of}.schema.json"));
        Run::new(["questionnaire", "schema", of]).success().quiet().stdout_is(&file);
    }
    Run::new(["questionnaire", "schema"]).success().stdout_is(&read("schema/questionnaire.schema.json"));
}

#[test]
fn every_shipped_file_is_valid_against_its_schema() {
    let starter = starter("our-own-check");
    let mut files: Vec<(&str, String, Value)> = vec![("questionnaire", "starter".to_owned(), toml_as_json(&starter))];
    for builtin in &builtin::ALL {
        files.push(("questionnaire", builtin.id.to_owned(), toml_as_json(builtin.text)));
        for (language, text) in builtin.overlays {
            files.push(("overlay", language.tag().to_owned(), toml_as_json(text)));
        }
    }
    for name in REFERENCES {
        let text = read(&format!("tests/reference/{name}.toml"));
        files.push(("questionnaire", name.to_owned(), toml_as_json(&text)));
    }
    for name in EXAMPLES {
        files.push(("answers", name.to_owned(), toml_as_json(&read(&format!("examples/{name}.toml")))));
    }
    files.push(("counts", "poland".to_owned(), toml_as_json(&read("examples/poland-2024.toml"))));
    for (of, name, value) in files {
        let schema: Value = serde_json::from_str(&read(&format!("schema/{of}.schema.json"))).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let faults: Vec<String> =
            validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    }
}

#[test]
fn the_schemas_reject_what_the_program_rejects() {
    for (of, text) in [("questionnaire", starter("x")), ("answers", read("examples/beginner.toml"))] {
        let schema: Value = serde_json::from_str(&read(&format!("schema/{of}.schema.json"))).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let mut value = toml_as_json(&text);
        value["unheard"] = "of".into();
        assert!(!validator.is_valid(&value), "{of}: an unknown key");
        let mut value = toml_as_json(&text);
        value.as_object_mut().unwrap().remove("format");
        assert!(!validator.is_valid(&value), "{of}: no format");
    }
}

#[test]
fn a_new_questionnaire_passes_its_check_without_any_fault() {
    let new = Run::new(["questionnaire", "new", "my-check"]).success().quiet();
    assert!(new.stdout().contains("id = \"my-check\""));
    Run::new(["questionnaire", "check", "-"])
        .stdin(&new.stdout)
        .success()
        .quiet()
        .stdout_is("-: no faults. 2 questions, 2 skills.\n");
}

#[test]
fn a_new_questionnaire_goes_to_a_file_and_never_over_another() {
    let new = ["questionnaire", "new", "my-check", "-o", "my.toml"];
    let written = Run::new(new).success().quiet().no_result();
    assert!(written.file("my.toml").contains("id = \"my-check\""));
    let kept = Run::new(new).file("my.toml", "mine").status(1).stderr_contains("--force");
    assert_eq!(kept.file("my.toml"), "mine");
}

#[test]
fn a_new_questionnaire_needs_a_proper_id() {
    for id in ["My Check", "", "a\"\nx = \"1", "../x", "naïve", "\u{1b}[31m"] {
        Run::new(["questionnaire", "new", id])
            .status(2)
            .no_result()
            .stderr_contains("cannot be a questionnaire’s id")
            .stderr_contains("lower-case letters and digits joined by hyphens");
    }
}

#[test]
fn the_list_names_each_built_in_questionnaire() {
    Run::new(["questionnaire", "list"])
        .success()
        .quiet()
        .stdout_is("sustainability-alliances  1.0.0  Working with others for sustainability\n");
}

#[test]
fn a_questionnaire_is_shown_within_80_columns() {
    let outcome = Run::new(["questionnaire", "show"]).success().quiet();
    assert!(widest(outcome.stdout()) <= 80, "{outcome}");
    // The questions look alike: the first ones and all that follows the last one are enough.
    let lines: Vec<&str> = outcome.stdout().lines().collect();
    let is_rule = |line: &str| !line.is_empty() && line.chars().all(|c| "═─".contains(c));
    let after_questions = (0..lines.len()).filter(|&index| is_rule(lines[index])).nth(2).unwrap() - 1;
    let excerpt = [&lines[..60], &lines[after_questions..]].concat().join("\n");
    insta::assert_snapshot!("show-terminal", excerpt);
    for name in ["sustainability-alliances", "SUSTAINABILITY-alliances"] {
        Run::new(["questionnaire", "show", name]).success().stdout_is(outcome.stdout());
        Run::new(["questionnaire", "show", "-q", name]).success().stdout_is(outcome.stdout());
    }
}

#[test]
fn any_questionnaire_file_can_be_shown() {
    for name in REFERENCES {
        let text = read(&format!("tests/reference/{name}.toml"));
        let outcome = Run::new(["questionnaire", "show", "it.toml"]).file("it.toml", text).success().quiet();
        assert!(widest(outcome.stdout()) <= 80, "{outcome}");
        insta::assert_snapshot!(format!("show-{name}"), outcome.stdout());
    }
}

#[test]
fn a_questionnaire_is_shown_in_ascii_where_the_terminal_has_no_more() {
    let text = read("tests/reference/mixed.toml");
    let outcome = Run::new(["questionnaire", "show", "it.toml"]).file("it.toml", text).env("LC_ALL", "C").success();
    let signs: String = outcome.stdout().chars().filter(|c| !c.is_ascii()).collect();
    assert_eq!(signs, "", "{outcome}");
}

#[test]
fn an_unknown_questionnaire_is_wrong_usage_and_the_known_ones_are_named() {
    Run::new(["questionnaire", "show", "alliances"])
        .status(2)
        .no_result()
        .stderr_contains("the questionnaire “alliances” is not built in")
        .stderr_contains("built in: sustainability-alliances");
    Run::new(["questionnaire", "show", "alliances.toml"]).status(1).stderr_contains("there is no such file");
}

#[test]
fn a_form_asks_every_question_or_those_of_the_short_form() {
    let whole = Run::new(["form"]).success().quiet();
    insta::assert_snapshot!("form", whole.stdout());
    let short = Run::new(["form", "--quick"]).success().quiet();
    assert_eq!(whole.stdout().matches("Code: ").count(), 17 + 10);
    assert_eq!(short.stdout().matches("Code: ").count(), 6 + 10);
    let without = starter("x").replace("quick = true", "quick = false");
    Run::new(["form", "--quick", "-q", "it.toml"])
        .file("it.toml", without)
        .status(2)
        .no_result()
        .stderr_contains("“x” has no short form");
}

/// A file with a fault in nearly every line.
const FAULTY: &str = r#"format = 2
id = "Our Check"
version = "1.0"
language = "english language"
title = "   "
levels = ["Only one"]
agregation = "arithmetic"
aggregation = "geometrical"
min_coverage = 1.5
minutes = 0

[[sources]]
id = "book"
citation = "A book"

[[sources]]
id = "BOOK"
citation = "The same book"

[[sections]]
id = "one"
titel = "One"

[[capabilities]]
id = "overall"
title = "Everything"

[[skills]]
id = "S1"
title = "First"
capability = "overal"
phase = "start"
weight = -1
evidence = { Q1 = 0, Q9 = 1 }

[[questions]]
code = "Q-1"
section = "two"
text = 7
source = "boook"
options = [
  { code = "na", text = "Nothing", score = 0 },
  { code = "toolong", text = "Something", effort = 4 },
]

[[questions]]
code = "Q1"
section = "one"
text = "Which?"
options = [{ code = "1", text = "Only this" }]

[[profiles]]
id = "high"
title = "High"
target = 9
default = true
targets = { S2 = 1 }

[[profiles]]
id = "low"
title = "Low"
target = 1
default = true

[[benchmarks]]
id = "survey"
title = "A survey"
n = 3
counts = { Q1 = [2, 2] }
"#;

#[test]
fn a_check_shows_all_faults_at_once_with_their_places() {
    let outcome =
        Run::new(["questionnaire", "check", "faulty.toml"]).file("faulty.toml", FAULTY).env("NO_COLOR", "1").status(1);
    let errors = outcome.stderr().matches("error[").count();
    assert!(errors >= 20, "{errors} errors: {outcome}");
    assert_eq!(outcome.stderr().matches("faulty.toml:").count(), errors + outcome.stderr().matches("warning[").count());
    insta::assert_snapshot!("check-faulty", format!("{}\n{}", outcome.stderr(), outcome.stdout()));
}

#[test]
fn a_check_goes_through_every_file_and_fails_if_one_is_bad() {
    Run::new(["questionnaire", "check", "gone.toml", "bad.toml", "good.toml", "."])
        .file("bad.toml", FAULTY)
        .file("good.toml", starter("good"))
        .status(1)
        .stderr_contains("“gone.toml”\n  caused by: there is no such file")
        .stderr_contains("it is a folder")
        .stderr_contains("bad.toml:1:10")
        .stdout_contains("bad.toml: ")
        .stdout_contains("good.toml: no faults. 2 questions, 2 skills.");
}

#[test]
fn a_warning_leaves_a_questionnaire_usable() {
    let text = starter("x").replace("evidence = { Q2 = 1 }", "evidence = { Q1 = 1 }");
    let text = text.replace("evidence = { Q1 = 1, Q2 = 2 }", "evidence = { Q1 = 1 }");
    Run::new(["questionnaire", "check", "it.toml"])
        .file("it.toml", text)
        .success()
        .stderr_contains("warning[unused-question]")
        .stdout_is("it.toml: can be used, with one warning.\n");
}

#[test]
fn a_faulty_questionnaire_cannot_be_answered_and_its_faults_are_shown() {
    let answers = read("examples/beginner.toml");
    Run::new(["report", "a.toml", "-q", "faulty.toml"])
        .file("a.toml", answers)
        .file("faulty.toml", FAULTY)
        .status(1)
        .no_result()
        .stderr_contains("The questionnaire “faulty.toml” has faults:")
        .stderr_contains("error[invalid-version]");
}

/// What a file is, and the one edit that makes it faulty.
enum Input {
    /// The starter, with one text replaced by another wherever it stands.
    Starter(&'static str, &'static str),
    /// Version 1.2.3 of the starter's answers, edited.
    Answers(&'static str, &'static str),
    /// Any answers.
    Text(String),
    /// Bytes that are no text.
    Bytes(Vec<u8>),
}

use Input::{Answers, Bytes, Starter, Text};

const ANSWERS: &str = "format = 1\nquestionnaire = \"x\"\nversion = \"1.2.3\"\ndate = 2026-11-21\n\
                       [answers]\nQ1 = \"2\"\nQ2 = \"dk\"\n";

#[expect(clippy::too_many_lines, reason = "a table")]
/// One input for each code, `unknown-questionnaire` aside, which only the command line can say.
fn table() -> Vec<(&'static str, Input)> {
    let long_text = "text = \"How do you find out what your customers think, and what they think of what you \
                     think of them, and of what they were told that you had thought of what they had said before?\"";
    let question = "text = \"How do you find out what your customers think?\"";
    let many = (0..100).map(|n| format!("{{ code = \"a{n}\", text = \"No. {n}\", advice = \"Go on.\" }},"));
    let many = format!("options = [\n  {}\n  {{ code = \"1\", text = \"We remember", many.collect::<String>());
    let questions = (0..1000).map(|n| {
        let options = "[{ code = \"1\", text = \"No\", advice = \"Go on.\" }, { code = \"2\", text = \"Yes\" }]";
        format!("[[questions]]\ncode = \"M{n}\"\nsection = \"listening\"\ntext = \"No. {n}\"\noptions = {options}\n")
    });
    let evidence: Vec<String> = (0..1000).map(|n| format!("M{n} = 1")).collect();
    let questions = format!(
        "[[skills]]\nid = \"all\"\ntitle = \"All\"\ncapability = \"service\"\nevidence = {{ {} }}\n{}#",
        evidence.join(", "),
        questions.collect::<String>()
    );
    let deep = format!(
        "{{\"format\":1,\"questionnaire\":\"x\",\"version\":\"1.2.3\",\"answers\":{}1{}}}",
        "[".repeat(40),
        "]".repeat(40)
    );
    vec![
        ("too-large", Bytes(vec![b'a'; usize::try_from(MAX_BYTES).unwrap() + 1])),
        ("empty-file", Bytes(b"\xef\xbb\xbf \r\n\t\n".to_vec())),
        ("utf16", Bytes(b"\xff\xfef\0o\0".to_vec())),
        ("not-utf8", Bytes(b"format = 1\ntitle = \"caf\xe9\"\n".to_vec())),
        ("syntax", Starter("minutes = 5", "minutes = five")),
        ("too-deep", Text(deep)),
        (
            "duplicate-key",
            Text("{\"format\":1,\"format\":1,\"questionnaire\":\"x\",\"version\":\"1.2.3\",\"answers\":{}}".into()),
        ),
        ("missing-key", Starter("language = \"en\"\n", "")),
        ("unknown-key", Starter("minutes = 5", "minuets = 5")),
        ("wrong-type", Starter("minutes = 5", "minutes = \"5\"")),
        ("not-finite", Starter("min_coverage = 0.5", "min_coverage = nan")),
        ("unsupported-format", Starter("format = 1", "format = 2")),
        ("out-of-range", Starter("min_coverage = 0.5", "min_coverage = 5")),
        (
            "too-few",
            Starter(
                "  { code = \"2\", text = \"It goes on a list that we look at sometimes.\", advice = \"Go through the list \
                 together once a month, and give each point a name.\", effort = 1 },\n  { code = \"3\", text = \"We decide \
                 on it every month and tell the customers.\" },\n",
                "",
            ),
        ),
        ("empty-text", Starter("title = \"Service\"", "title = \"\\u200e \"")),
        ("invalid-id", Starter("\"handbook\"", "\"Hand book\"")),
        ("invalid-question-code", Starter("Q1", "1Q")),
        ("invalid-option-code", Starter("code = \"3\", text = \"We decide", "code = \"thrice\", text = \"We decide")),
        ("reserved-option-code", Starter("code = \"3\", text = \"We decide", "code = \"DK\", text = \"We decide")),
        ("reserved-id", Starter("\"service\"", "\"coverage\"")),
        ("duplicate-name", Starter("code = \"3\", text = \"We decide", "code = \"2\", text = \"We decide")),
        ("unknown-name", Starter("section = \"listening\"\ntext = \"What", "section = \"listning\"\ntext = \"What")),
        (
            "no-phases",
            Starter(
                "capability = \"service\"\nevidence = { Q2",
                "phase = \"late\"\ncapability = \"service\"\nevidence = { Q2",
            ),
        ),
        ("invalid-version", Starter("version = \"0.1.0\"", "version = \"0.1\"")),
        ("invalid-language", Starter("language = \"en\"", "language = \"e n\"")),
        ("unknown-value", Starter("\"arithmetic\"", "\"median\"")),
        ("invalid-weight", Starter("evidence = { Q2 = 1 }", "evidence = { Q2 = 0 }")),
        (
            "scores-incomplete",
            Starter("code = \"3\", text = \"We decide", "code = \"3\", score = 1, text = \"We decide"),
        ),
        ("too-many-options", Starter("options = [\n  { code = \"1\", text = \"We remember", many.leak())),
        ("too-many-questions", Starter("# Questions. Options run", questions.leak())),
        (
            "several-defaults",
            Starter(
                "[[profiles]]",
                "[[profiles]]\nid = \"a\"\ntitle = \"A\"\ntarget = 2\ndefault = true\n[[profiles]]",
            ),
        ),
        (
            "counts-length",
            Starter(
                "# Published counts",
                "[[benchmarks]]\nid = \"b\"\ntitle = \"B\"\nn = 9\ncounts = { Q1 = [1, 2] }\n#",
            ),
        ),
        (
            "counts-exceed",
            Starter(
                "# Published counts",
                "[[benchmarks]]\nid = \"b\"\ntitle = \"B\"\nn = 5\ncounts = { Q1 = [1, 2, 3] }\n#",
            ),
        ),
        ("unused-section", Starter("[[sections]]", "[[sections]]\nid = \"empty\"\ntitle = \"Empty\"\n[[sections]]")),
        (
            "unused-capability",
            Starter("[[capabilities]]", "[[capabilities]]\nid = \"idle\"\ntitle = \"Idle\"\n[[capabilities]]"),
        ),
        ("unused-phase", Starter("capability = \"service\"\n", "capability = \"service\"\nphase = \"early\"\n")),
        ("unused-skill", Starter("evidence = { Q2 = 1 }", "evidence = {}")),
        ("unused-question", Starter("Q2 = ", "Q1 = ")),
        ("text-too-long", Starter(question, long_text)),
        ("without-advice", Starter("advice = \"Keep one list that everybody can see.\", ", "")),
        (
            "options-alike",
            Starter(
                "We decide on it every month and tell the customers.",
                "It goes on a list that we look at sometimes!",
            ),
        ),
        ("details-without-advice", Starter("text = \"We decide", "goal = \"All know.\", text = \"We decide")),
        (
            "first-never-reached",
            Starter("advice = \"Keep one list", "first = 1, when = \"If several ask\", advice = \"Keep one list"),
        ),
        (
            "check-never-met",
            Starter("# Published counts", "[[checks]]\nid = \"c\"\nask = \"Both?\"\nif = { Q1 = [] }\n#"),
        ),
        (
            "check-always-met",
            Starter(
                "# Published counts",
                "[[checks]]\nid = \"c\"\nask = \"Both?\"\nif = { Q1 = [\"1\", \"2\", \"3\"] }\n#",
            ),
        ),
        (
            "context-without-answers",
            Starter("# Published counts", "[[context]]\ncode = \"years\"\ntext = \"How many?\"\nmin = 0\n#"),
        ),
        (
            "context-two-kinds",
            Starter(
                "# Published counts",
                "[[context]]\ncode = \"staff\"\ntext = \"How many?\"\nmin = 0\n\
                 options = [{ code = \"A\", text = \"Few\" }, { code = \"B\", text = \"Many\" }]\n#",
            ),
        ),
        (
            "unused-recommendation",
            Starter("# Published counts", "[[recommendations]]\nid = \"listen\"\ntitle = \"Listen\"\n#"),
        ),
        ("other-questionnaire", Answers("questionnaire = \"x\"", "questionnaire = \"y\"")),
        ("older-version", Answers("1.2.3", "1.1.9")),
        ("newer-version", Answers("1.2.3", "1.3.0")),
        ("other-major-version", Answers("1.2.3", "2.0.0")),
        ("invalid-date", Answers("2026-11-21", "\"21/11/2026\"")),
        ("unknown-option", Answers("Q1 = \"2\"", "Q1 = \"4\"")),
        ("unknown-context-answer", Answers("[answers]", "[context]\nsize = \"na\"\n[answers]")),
    ]
}

fn edited(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "“{from}” is not in the file");
    text.replace(from, to)
}

fn answers_diagnostics(text: &str) -> Vec<Diagnostic> {
    let (questionnaire, _) = questionnaire::parse(&starter("x").replace("0.1.0", "1.2.3"));
    AnswersFile::parse(text).check(&questionnaire.unwrap()).diagnostics
}

fn diagnose(input: &Input) -> (String, Vec<Diagnostic>) {
    match input {
        Starter(from, to) => {
            // A first phase of its own, where the fault is one of two phases.
            let mut text = edited(&starter("x"), from, to);
            if to.contains("\"early\"") {
                let phases = ["early", "late"].map(|id| format!("[[phases]]\nid = \"{id}\"\ntitle = \"{id}\"\n"));
                text = text.replace(
                    "[[skills]]\nid = \"hearing\"",
                    &format!("{}[[skills]]\nid = \"hearing\"", phases.concat()),
                );
            }
            // Evidence must not name the same question twice.
            let text = text.replace("{ Q1 = 1, Q1 = 2 }", "{ Q1 = 1 }");
            let text = text.replace("{ Q1 = [\"3\"], Q1 = [\"1\"] }", "{ Q1 = [\"3\"] }");
            let (_, diagnostics) = questionnaire::check(&text);
            (text, diagnostics)
        }
        Answers(from, to) => {
            let text = edited(ANSWERS, from, to);
            let diagnostics = answers_diagnostics(&text);
            (text, diagnostics)
        }
        Text(text) => (text.clone(), answers_diagnostics(text)),
        Bytes(bytes) => (String::new(), decode(bytes).err().into_iter().collect()),
    }
}

#[test]
fn each_fault_is_found_alone_and_has_a_message() {
    assert_eq!(answers_diagnostics(ANSWERS), []);
    let mut said = String::new();
    for (code, input) in table() {
        let (text, diagnostics) = diagnose(&input);
        let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect();
        assert_eq!(codes, [code], "{text}");
        let source = Source { name: "it.toml".to_owned(), text };
        let style = Style { colour: false, width: 80 };
        said.push_str(&render(&diagnostics, &source, &Messages::english(), style));
        said.push('\n');
    }
    insta::assert_snapshot!("each-fault", said);
}

#[test]
fn every_diagnostic_code_with_a_message_is_in_the_table_of_faults() {
    let known: BTreeSet<&str> = table().into_iter().map(|(code, _)| code).collect();
    for line in read("src/text/locales/en/diagnostic.ftl").lines() {
        let Some(code) = line.strip_prefix("diagnostic-").and_then(|line| line.split_once(" =")) else { continue };
        let elsewhere = ["did-you-mean", "known", "more", "unknown-questionnaire"];
        // Faults of overlays are shown in the tests of languages.
        if code.0.starts_with("translation-") || code.0.starts_with("level-") {
            continue;
        }
        // Faults of maps are shown in the tests of `score`.
        let maps = ["header-twice", "header-not-there", "unknown-role", "cell-twice"];
        // Faults of a file of pairs are shown in `src/report/comparison/pairs.rs`.
        let is_of_pairs = code.0.starts_with("pair-");
        // Faults of result codes are shown in the tests of `code`.
        let codes = ["code-character", "code-mistyped", "code-other-questionnaire"];
        assert!(
            elsewhere.contains(&code.0)
                || maps.contains(&code.0)
                || codes.contains(&code.0)
                || is_of_pairs
                || known.contains(code.0),
            "nothing shows the fault {}",
            code.0
        );
    }
}

#[test]
fn answers_to_a_questionnaire_that_is_not_built_in_say_how_to_name_its_file() {
    let answers = read("examples/beginner.toml").replace("\"sustainability-alliances\"", "\"sustainable-alliances\"");
    Run::new(["report", "a.toml"])
        .file("a.toml", answers)
        .status(1)
        .no_result()
        .stderr_contains("error[unknown-questionnaire]")
        .stderr_contains("did you mean “sustainability-alliances”?")
        .stderr_contains("--questionnaire");
}

#[test]
fn warnings_of_the_table_leave_the_file_usable() {
    for (code, input) in table() {
        let (_, diagnostics) = diagnose(&input);
        let warnings = [
            "text-too-long",
            "without-advice",
            "options-alike",
            "details-without-advice",
            "first-never-reached",
            "check-never-met",
            "check-always-met",
            "older-version",
            "newer-version",
        ];
        let warning = code.starts_with("unused-") || warnings.contains(&code);
        assert_eq!(diagnostics[0].severity == Severity::Warning, warning, "{code}");
    }
}
