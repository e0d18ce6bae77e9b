//! Result codes: the vectors of `tests/reference/codes.tsv`, a decoder written from the specification alone, every slip
//! of the keys, QR pictures as zbar reads them, and codes wherever answers are read.

use std::fmt::Write as _;
use std::process::Command;

use allyscope::questionnaire::{Questionnaire, builtin, parse};
use allyscope::responses::result_code::{CodeFault, decode, encode, lines};
use allyscope::responses::{Answers, State};
use proptest::prelude::*;

use crate::fixture::{Run, read};

/// A questionnaire with questions of so many options.
fn questionnaire(id: &str, major: u32, options: &[usize]) -> Questionnaire {
    let mut text = format!(
        "format = 1\nid = \"{id}\"\nversion = \"{major}.2.0\"\nlanguage = \"en\"\ntitle = \"T\"\nlevels = [\"a\", \"b\"]\n\
         [[sections]]\nid = \"s\"\ntitle = \"S\"\n[[capabilities]]\nid = \"c\"\ntitle = \"C\"\n"
    );
    let evidence: Vec<String> = (0..options.len()).map(|q| format!("Q{q} = 1")).collect();
    let evidence = evidence.join(", ");
    writeln!(text, "[[skills]]\nid = \"K\"\ntitle = \"K\"\ncapability = \"c\"\nevidence = {{ {evidence} }}").unwrap();
    for (q, &count) in options.iter().enumerate() {
        let options: Vec<String> = (1..=count).map(|k| format!("{{ code = \"{k}\", text = \"o{k}\" }}")).collect();
        let options = options.join(", ");
        writeln!(text, "[[questions]]\ncode = \"Q{q}\"\nsection = \"s\"\ntext = \"q{q}\"\noptions = [{options}]")
            .unwrap();
    }
    let (questionnaire, faults) = parse(&text);
    questionnaire.unwrap_or_else(|| panic!("{faults:?}\n{text}"))
}

fn builtin() -> Questionnaire {
    builtin::ALL[0].load()
}

/// Answers with these states: options from 0, then not applicable, don't know, unanswered.
fn answers(questionnaire: &Questionnaire, quick: bool, states: &[usize]) -> Answers {
    let mut answers = Answers::blank(questionnaire, quick);
    let asked: Vec<usize> = answers.asked().collect();
    assert_eq!(asked.len(), states.len());
    for (q, &state) in asked.into_iter().zip(states) {
        answers.states[q] = State::from_number(state, questionnaire.questions[q].options.len());
    }
    answers
}

fn numbers(text: &str) -> Vec<usize> {
    text.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

#[test]
fn codes_are_those_of_the_reference() {
    let table = read("tests/reference/codes.tsv");
    let mut compared = 0;
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, major, quick, options, states, code] = cells[..] else { panic!("{line}") };
        let (quick, states) = (quick == "1", numbers(states));
        let questionnaire = if id == "sustainability-alliances" {
            builtin()
        } else {
            questionnaire(id, major.parse().unwrap(), &numbers(options))
        };
        let answers = answers(&questionnaire, quick, &states);
        assert_eq!(encode(&answers, &questionnaire).as_deref(), Some(code), "{line}");
        assert_eq!(decode(code, &questionnaire).as_ref(), Ok(&answers), "{line}");
        compared += 1;
    }
    assert!(compared > 30, "{compared}");
    // A code that nobody would type is none.
    let long = questionnaire("long", 1, &[5; 120]);
    assert_eq!(encode(&answers(&long, false, &[0; 120]), &long), None);
}

/// The states in a code, by the specification alone and in another way than the program: with one large number.
fn states(code: &str, prefix: u128, radices: &[u128]) -> Vec<u128> {
    let digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let value = code.chars().filter(|c| *c != '-').fold(0, |value, c| value * 32 + digits.find(c).unwrap() as u128);
    assert_eq!(value / 1024 % 1021, value % 1024);
    let (mut rest, mut states) = (value / 1024, Vec::new());
    for radix in radices.iter().rev() {
        states.insert(0, rest % radix);
        rest /= radix;
    }
    assert_eq!(rest, prefix);
    states
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn an_independent_decoder_reads_every_code(chosen in prop::collection::vec(0_usize..1_000, 17)) {
        let questionnaire = builtin();
        let radices: Vec<u128> = questionnaire.questions.iter().map(|question| question.options.len() as u128 + 3).collect();
        let chosen: Vec<usize> = chosen.iter().zip(&radices).map(|(chosen, radix)| chosen % usize::try_from(*radix).unwrap()).collect();
        let given = answers(&questionnaire, false, &chosen);
        let code = encode(&given, &questionnaire).unwrap();
        // printf 'sustainability-alliances@1' | sha256sum
        let prefix = 2 * 0x758B;
        let read: Vec<usize> = states(&code, prefix, &radices).iter().map(|&state| usize::try_from(state).unwrap()).collect();
        prop_assert_eq!(read, chosen);
        prop_assert_eq!(decode(&code, &questionnaire), Ok(given));
    }

    #[test]
    fn no_slip_of_the_keys_is_taken_for_other_answers(chosen in prop::collection::vec(0_usize..1_000, 17)) {
        let questionnaire = builtin();
        let chosen: Vec<usize> = chosen.iter().zip(&questionnaire.questions).map(|(c, q)| c % (q.options.len() + 3)).collect();
        let given = answers(&questionnaire, false, &chosen);
        let code: Vec<char> = encode(&given, &questionnaire).unwrap().chars().filter(|c| *c != '-').collect();
        for at in 0..code.len() {
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|c| *c != code[at]) {
                let mut wrong = code.clone();
                wrong[at] = other;
                prop_assert_eq!(decode(&wrong.iter().collect::<String>(), &questionnaire), Err(CodeFault::Mistyped));
            }
            if at > 0 && code[at] != code[at - 1] {
                let mut wrong = code.clone();
                wrong.swap(at - 1, at);
                prop_assert_eq!(decode(&wrong.iter().collect::<String>(), &questionnaire), Err(CodeFault::Mistyped));
            }
        }
    }

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,80}") {
        let questionnaire = builtin();
        let _ = decode(&text, &questionnaire);
        for line in lines(&text) {
            prop_assert!(text[line.start..].starts_with(line.code));
            let _ = line.read(&questionnaire);
        }
    }
}

#[test]
fn codes_are_read_however_they_are_written() {
    let questionnaire = builtin();
    let expected = decode("AD28N-5DSXD-BB62T", &questionnaire).unwrap();
    for text in ["ad28n5dsxdbb62t", "AD28N 5DSXD BB62T", " ad28n – 5dsxd – bb62t "] {
        assert_eq!(decode(text, &questionnaire).as_ref(), Ok(&expected), "{text}");
    }
    // O and 0, I, L and 1 are the same.
    let code = "AD28M-M5A1A-E44GH";
    assert_eq!(decode(&code.replace('1', "l"), &questionnaire), decode(code, &questionnaire));
    assert_eq!(decode("AD28U", &questionnaire), Err(CodeFault::Character('U')));
    let other = self::questionnaire("other", 1, &[4; 17]);
    assert_eq!(decode(code, &other), Err(CodeFault::OtherQuestionnaire));
}

#[test]
fn a_line_has_a_code_and_a_name() {
    let text = "# codes\n\nAD28M-M5A1A-E44GH\tAda Frey\n  ad28m m5a1a e44gh, Clara Adams\r\nAD28M-M5A1A-E44GH\n";
    let read: Vec<(u64, &str, &str)> = lines(text).map(|line| (line.line, line.code, line.name)).collect();
    let expected =
        [(3, "AD28M-M5A1A-E44GH", "Ada Frey"), (4, "ad28m m5a1a e44gh", "Clara Adams"), (5, "AD28M-M5A1A-E44GH", "")];
    assert_eq!(read, expected);
    // A long line takes time in proportion to its length.
    let long = "A ".repeat(500_000);
    assert!(lines(&long).next().is_some_and(|line| line.code.len() < 240 && long.starts_with(line.code)));
}

/// The code of an example.
fn code_of(example: &str) -> String {
    let name = format!("{example}.toml");
    let outcome = Run::new(["code", &name]).file(&name, read(&format!("examples/{name}"))).status(0);
    outcome.stdout().trim().to_owned()
}

fn json(outcome: &crate::fixture::Outcome) -> serde_json::Value {
    serde_json::from_str(outcome.stdout()).unwrap()
}

#[test]
fn a_code_is_answers_wherever_answers_are_read() {
    let (before, after) = (code_of("beginner"), code_of("beginner-later"));
    let from_file = json(&Run::report("beginner", ["--format", "json"]).status(0));
    let from_code = json(&Run::new(["report", &before, "--format", "json"]).status(0));
    for key in ["overall", "skills", "plan", "coverage", "code"] {
        assert_eq!(from_code[key], from_file[key], "{key}");
    }
    assert_eq!(from_code["code"], before.as_str());
    let change = Run::new(["compare", &before, &after]).status(0);
    change.stdout_contains(&before);
    Run::new(["plan", &before]).status(0);
    let list = format!("# our workshop\n{before} Ada Frey\n{after}, Bo\n{before}\n");
    let scored = Run::new(["score", "codes.txt"]).file("codes.txt", &list).status(0);
    scored.stdout_contains("\nAda Frey,").stdout_contains("\nBo,").stdout_contains("\nrow 3,");
    let group = Run::new(["cohort", "all", "--format", "json"]).folder("all").file("all/codes.txt", &list);
    let group = json(&group.file("all/one.toml", read("examples/hesitant.toml")).status(0));
    assert_eq!(group["people"]["respondents"], 4);
}

#[test]
fn a_wrong_code_is_named_with_its_line() {
    let code = code_of("beginner");
    let list = format!("{code} Ada\n{}9 Bo\n", &code[..code.len() - 1]);
    let outcome = Run::new(["score", "codes.txt"]).file("codes.txt", list).status(1);
    outcome.stdout_contains("\nAda,").stderr_contains("code-mistyped").stderr_contains("codes.txt:2:1");
    let typed = format!("{}9", &code[..code.len() - 1]);
    Run::new(["report", &typed]).status(1).stderr_contains("There is no file").stderr_contains("code-mistyped");
    Run::new(["report", "AD28N-5DSXD-BU62T"]).status(1).stderr_contains("“U” is in no result code");
    let own = format!("{}\n", read("questionnaires/sustainability-alliances/questionnaire.toml"));
    let own = own.replacen("id = \"sustainability-alliances\"", "id = \"own\"", 1);
    let other = Run::new(["report", code.as_str(), "-q", "own.toml"]).file("own.toml", own).status(1);
    other.stderr_contains("belongs to another questionnaire");
    // A file of that name is the file.
    Run::new(["report", &code]).file(&code, read("examples/hesitant.toml")).status(0);
}

/// The letters of this head have the check digits of a code, read as one.
#[test]
fn the_head_of_a_table_is_no_code_by_chance() {
    let columns = "respondent B3 D1 S08 S06 S03 S07 B2 S11 C1 S01 S02 S05 C3 B4 S09 S10 S04 organisation";
    for delimiter in ["\t", ";", ","] {
        let row = format!("P01 {} Mill", ["1"; 17].join(" "));
        let table = format!("{columns}\n{row}\n").replace(' ', delimiter);
        Run::new(["score", "a.csv"]).file("a.csv", table).status(0).stdout_contains("\nP01,Mill,");
    }
}

#[test]
fn zbar_reads_the_pictures() {
    let code = code_of("beginner");
    let run = Run::new(["code", &code, "-o", "code.png"]);
    let outcome = run.status(0);
    let path = outcome.path("code.png");
    assert!(std::fs::read(&path).unwrap().starts_with(b"\x89PNG"));
    // It is not everywhere; `.ci/run` installs it.
    if let Ok(read) = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&path).output() {
        assert_eq!(String::from_utf8_lossy(&read.stdout).trim(), code);
    }
}
