//! `form --to limesurvey`: the file is what the manual's “Tab Separated Value survey structure” describes, read here as the
//! tool reads it: rows belong to the group and the question above them, and languages go together by the numbers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::fixture::{LANGUAGES, Run, read};

/// The columns that the manual names for every survey, and the attributes of questions for numbers that it names.
const COLUMNS: [&str; 14] = [
    "id",
    "related_id",
    "class",
    "type/scale",
    "name",
    "relevance",
    "text",
    "help",
    "language",
    "validation",
    "mandatory",
    "other",
    "default",
    "same_default",
];
const ATTRIBUTES: [&str; 3] = ["min_num_value_n", "max_num_value_n", "num_value_int_only"];

/// Codes that the tool gives another meaning.
const RESERVED: [&str; 10] = ["LANG", "SID", "SAVEDID", "TOKEN", "QID", "GID", "SGQ", "self", "that", "this"];

#[derive(Debug, Default, PartialEq)]
struct Group {
    number: String,
    title: String,
    questions: Vec<Question>,
}

#[derive(Debug, Default, PartialEq)]
struct Question {
    number: String,
    kind: String,
    code: String,
    text: String,
    options: Vec<(String, String)>,
    range: [String; 3],
}

#[derive(Debug, Default)]
struct Survey {
    settings: BTreeMap<String, String>,
    /// By language and name.
    texts: BTreeMap<(String, String), String>,
    /// By language, in the order of the file.
    groups: Vec<(String, Vec<Group>)>,
}

/// What a browser shows for a text of the file, which has no markup but references to characters.
fn shown(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut out = parts.next().unwrap().to_owned();
    assert!(!out.contains('&'), "{text}");
    for part in parts {
        let (number, rest) = part.split_once(';').unwrap();
        out.push(char::from_u32(number.parse().unwrap()).unwrap());
        assert!(!rest.contains('&'), "{text}");
        out.push_str(rest);
    }
    out
}

/// Reads a file, and checks of each row what its class may and must have.
fn survey(file: &str) -> Survey {
    let text = file.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').from_reader(text.as_bytes());
    let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert!(heads.iter().all(|head| COLUMNS.contains(&&**head) || ATTRIBUTES.contains(&&**head)), "{heads:?}");
    let mut survey = Survey::default();
    let mut classes = Vec::new();
    for record in reader.records() {
        let record = record.unwrap();
        let cell = |head: &str| record[heads.iter().position(|known| known == head).unwrap()].to_owned();
        assert!(!record.iter().any(|cell| cell.contains(['{', '}', '<', '>', '"', '\t', '\n', '\r'])), "{record:?}");
        assert!(!record.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', ' ']) || cell.ends_with(' ')));
        let (class, name, text, language) = (cell("class"), cell("name"), cell("text"), cell("language"));
        let filled = |heads: &[&str]| heads.iter().all(|head| !cell(head).is_empty());
        match class.as_str() {
            "S" => {
                assert!(language.is_empty() && !name.is_empty());
                assert!(survey.settings.insert(name, text).is_none(), "a setting twice");
            }
            "SL" => assert!(survey.texts.insert((language, name), shown(&text)).is_none(), "a text twice"),
            "G" => {
                assert!(filled(&["id", "type/scale", "name", "relevance", "language"]), "{record:?}");
                if survey.groups.last().is_none_or(|(known, _)| *known != language) {
                    survey.groups.push((language, Vec::new()));
                }
                let group = Group { number: cell("type/scale"), title: shown(&name), questions: Vec::new() };
                survey.groups.last_mut().unwrap().1.push(group);
            }
            "Q" => {
                assert!(filled(&["id", "type/scale", "name", "relevance", "text", "language"]), "{record:?}");
                assert_eq!((cell("mandatory"), cell("other")), ("N".to_owned(), "N".to_owned()));
                let (known, groups) = survey.groups.last_mut().unwrap();
                assert_eq!(*known, language, "a question stands in a group of its language");
                groups.last_mut().unwrap().questions.push(Question {
                    number: cell("id"),
                    kind: cell("type/scale"),
                    code: name,
                    text: shown(&text),
                    options: Vec::new(),
                    range: ATTRIBUTES.map(cell),
                });
            }
            "A" => {
                let (known, groups) = survey.groups.last_mut().unwrap();
                let question = groups.last_mut().unwrap().questions.last_mut().unwrap();
                assert_eq!((&*known, cell("id")), (&language, question.number.clone()), "{record:?}");
                assert!(cell("type/scale") == "0" && !text.is_empty(), "{record:?}");
                question.options.push((name, shown(&text)));
            }
            other => panic!("an unknown class {other}"),
        }
        classes.push(class);
    }
    let first_of = |class: &str| classes.iter().position(|known| known == class).unwrap();
    assert!(classes[..first_of("SL")].iter().all(|class| class == "S"), "settings come first");
    assert!(classes[first_of("SL")..first_of("G")].iter().all(|class| class == "SL"), "then texts of the survey");
    assert!(classes[first_of("G")..].iter().all(|class| ["G", "Q", "A"].contains(&&**class)), "then groups");
    survey
}

/// Checks a survey that should have these languages; gives its groups in the first.
fn check(survey: &Survey, languages: &[&str]) {
    assert_eq!(survey.settings["language"], languages[0]);
    assert_eq!(survey.settings["additional_languages"], languages[1..].join(" "));
    let settings = ["format", "allowprev", "allowsave", "datestamp", "shownoanswer"];
    assert_eq!(settings.map(|name| &*survey.settings[name]), ["G", "Y", "Y", "Y", "N"]);
    assert_eq!(survey.settings.len(), 2 + settings.len());
    let texts = ["surveyls_title", "surveyls_welcometext", "surveyls_endtext"];
    let expected: BTreeSet<(String, String)> =
        languages.iter().flat_map(|tag| texts.map(|name| ((*tag).to_owned(), name.to_owned()))).collect();
    assert!(survey.texts.keys().eq(&expected) && survey.texts.values().all(|text| !text.is_empty()));
    assert!(survey.groups.iter().map(|(tag, _)| &**tag).eq(languages.iter().copied()), "one part a language, in order");

    // Numbers, kinds and codes are those of the first language in each.
    let shape = |groups: &[Group]| -> Vec<String> {
        let question = |Question { number, kind, code, options, .. }: &Question| {
            let options: Vec<&str> = options.iter().map(|(code, _)| &**code).collect();
            format!("{number} {kind} {code} {options:?}")
        };
        let group = |group: &Group| {
            let questions: Vec<String> = group.questions.iter().map(question).collect();
            format!("{}: {questions:?}", group.number)
        };
        groups.iter().map(group).collect()
    };
    for (tag, groups) in &survey.groups {
        assert_eq!(shape(groups), shape(&survey.groups[0].1), "{tag}");
    }
    let numbers = |count: usize| (1..=count).map(|number| number.to_string());
    let groups = &survey.groups[0].1;
    assert!(groups.iter().map(|group| group.number.clone()).eq(numbers(groups.len())));
    let questions: Vec<&Question> = survey.groups[0].1.iter().flat_map(|group| &group.questions).collect();
    assert!(questions.iter().map(|question| question.number.clone()).eq(numbers(questions.len())));

    let mut codes = BTreeSet::new();
    for question in &questions {
        let Question { kind, code, options, range, .. } = question;
        assert!(codes.insert(code.to_lowercase()), "{code} twice");
        assert!(code.len() <= 20 && code.starts_with(|c: char| c.is_ascii_alphabetic()), "{code}");
        assert!(code.chars().all(|c| c.is_ascii_alphanumeric()) && !RESERVED.contains(&&**code), "{code}");
        let is_list = kind == "L" || kind == "!";
        assert_eq!(is_list, !options.is_empty(), "{code}: lists alone have options");
        assert!(is_list || kind == "S" || kind == "N", "{code}: {kind}");
        assert_eq!(kind == "N", range.iter().all(|cell| !cell.is_empty()), "{code}");
        let mut answers = BTreeSet::new();
        for (answer, _) in options {
            assert!((1..=5).contains(&answer.len()) && answer.chars().all(|c| c.is_ascii_alphanumeric()), "{answer}");
            assert!(answers.insert(answer.to_lowercase()), "{code}: {answer} twice");
        }
    }
    let further = survey.groups[1..].iter().flat_map(|(_, groups)| groups).flat_map(|group| &group.questions);
    assert!(further.into_iter().all(|question| question.range.iter().all(String::is_empty)), "ranges stand once");
}

fn form(arguments: &[&str]) -> Run {
    Run::new(["form", "--to", "limesurvey"]).arguments(arguments)
}

/// Title, text and options by code, as the form for `SurveyJS` has them, which is written on another way.
fn texts_of_surveyjs(run: Run) -> (String, BTreeMap<String, (String, Vec<String>)>) {
    let survey: Value = serde_json::from_str(run.success().stdout()).unwrap();
    let said = |text: &Value| text.as_str().unwrap_or_default().replace('\u{200b}', "");
    let mut questions = BTreeMap::new();
    let mut rest: Vec<&Value> = survey["pages"].as_array().unwrap().iter().collect();
    while let Some(element) = rest.pop() {
        if let Some(elements) = element["elements"].as_array() {
            rest.extend(elements);
            continue;
        }
        let code = element["valueName"].as_str().or(element["name"].as_str()).unwrap().to_owned();
        let options = element["choices"].as_array().into_iter().flatten().map(|choice| said(&choice["text"]));
        // What stands apart from the options is taken first, as it is the last on the page.
        let (text, known): &mut (String, Vec<String>) = questions.entry(code).or_default();
        known.splice(..0, options);
        *text = said(&element["title"]);
    }
    (said(&survey["title"]), questions)
}

#[test]
fn the_built_in_questionnaire_is_a_survey_in_one_language_or_several() {
    for (languages, quick) in [("en", false), ("lt", true), ("pl,en,it", false), ("all", false), ("ro,es", true)] {
        let quick = if quick { &["--quick"][..] } else { &[] };
        let outcome = form(&["--lang", languages]).arguments(quick).success().quiet();
        let survey = survey(outcome.stdout());
        let languages: Vec<&str> = if languages == "all" { LANGUAGES.to_vec() } else { languages.split(',').collect() };
        check(&survey, &languages);
        let count: usize = survey.groups[0].1.iter().map(|group| group.questions.len()).sum();
        assert_eq!(count, 2 + if quick.is_empty() { 17 } else { 6 } + 10);
        same_texts(&survey, |tag| Run::new(["form", "--to", "surveyjs", "--lang", tag]).arguments(quick));
        // The tool's own limit for a title.
        let titles = survey.texts.iter().filter(|((_, name), _)| name == "surveyls_title");
        assert!(titles.into_iter().all(|(_, title)| title.chars().count() <= 200));
    }
}

/// Checks the texts in each language against those of the form for `SurveyJS` in it.
fn same_texts(survey: &Survey, surveyjs: impl Fn(&str) -> Run) {
    for (tag, groups) in &survey.groups {
        let (title, expected) = texts_of_surveyjs(surveyjs(tag));
        assert_eq!(survey.texts[&(tag.clone(), "surveyls_title".to_owned())], title);
        let questions: Vec<&Question> = groups.iter().flat_map(|group| &group.questions).collect();
        assert_eq!(questions.len(), expected.len());
        for question in questions {
            let options: Vec<String> = question.options.iter().map(|(_, text)| text.clone()).collect();
            assert_eq!((&question.text, &options), (&expected[&question.code].0, &expected[&question.code].1));
        }
    }
}

/// The checks of this file notice what the tool would stumble over.
#[test]
fn a_fault_in_a_file_is_noticed() {
    let outcome = form(&["--lang", "en,it", "--quick"]).success();
    let good = outcome.stdout();
    check(&survey(good), &["en", "it"]);
    let last = |part: &str, other: &str| {
        let at = good.rfind(part).unwrap_or_else(|| panic!("{part}"));
        format!("{}{other}{}", &good[..at], &good[at + part.len()..])
    };
    let row = good.lines().rfind(|line| line.contains("\tA\t")).unwrap();
    let faulty = [
        last("additional_languages\t\tit", "additional_languages\t\t"),
        last("shownoanswer\t\tN", "shownoanswer\t\tY"),
        last("surveyls_endtext", "surveyls_other"),
        last("\tL\tC1\t", "\tL\tC9\t"),
        last("\tL\tC1\t", "\t!\tC1\t"),
        good.replace("\tMICRO\t", "\tMICROS\t"),
        good.replace("\tC1\t", "\tself\t"),
        good.replace("\tC1\t", "\tA_2\t"),
        good.replace("\tG\t3\t", "\tG\t2\t"),
        good.replace("min_num_value_n", "min_num_value"),
        last(&format!("{row}\n"), ""),
        last(row, &row.replace("\tA\t0\t", "\tA\t0\t{x}")),
        last("\tit\t", "\ten\t"),
        good.trim_start_matches('\u{feff}').to_owned(),
    ];
    for (number, file) in faulty.into_iter().enumerate() {
        assert_ne!(file, good, "{number}");
        let checked = std::panic::catch_unwind(|| check(&survey(&file), &["en", "it"]));
        assert!(checked.is_err(), "fault {number} was not noticed");
    }
}

#[test]
fn texts_of_hostile_questionnaires_stay_as_they_are_and_apart() {
    let hostile = read("tests/browser/hostile-questionnaire.toml");
    let questionnaire: toml::Table = hostile.parse().unwrap();
    let outcome = form(&["-q", "h.toml", "--lang", "it,en"]).file("h.toml", &hostile).success();
    let survey = survey(outcome.stdout());
    check(&survey, &["it", "en"]);
    let title = questionnaire["title"].as_str().unwrap();
    for (tag, groups) in &survey.groups {
        assert_eq!(survey.texts[&(tag.clone(), "surveyls_title".to_owned())], title);
        assert_eq!(groups[0].title, title);
        assert_eq!(groups[1].questions[0].options[0].1, title, "its options say the same");
    }
}

/// As above, with texts in two languages.
#[test]
fn signs_of_other_tools_stay_as_they_are_in_each_language() {
    let files = ["literal.toml", "literal.it.toml"].map(|name| (name, read(&format!("tests/form_clients/{name}"))));
    let with =
        |run: Run| files.iter().fold(run.arguments(["-q", "literal.toml"]), |run, (name, text)| run.file(name, text));
    let outcome = with(form(&["--lang", "it,en"])).success().quiet();
    let survey = survey(outcome.stdout());
    check(&survey, &["it", "en"]);
    same_texts(&survey, |tag| with(Run::new(["form", "--to", "surveyjs", "--lang", tag])));
    let option = &survey.groups[0].1[1].questions[0].options[1].1;
    assert_eq!(option, "Due {C1} }{ $ { & < > &#123;");
}

/// A questionnaire whose codes the tool would cut or rename never becomes a form.
#[test]
fn codes_that_the_tool_does_not_take_are_refused() {
    let starter = Run::new(["questionnaire", "new", "own", "--lang", "en", "-o", "own.toml"]).success();
    let starter = std::fs::read_to_string(starter.path("own.toml")).unwrap();
    let coded = |question: &str, option: &str| {
        let text = starter.replace("\"Q1\"", &format!("\"{question}\"")).replace("Q1 =", &format!("{question} ="));
        assert!(question == "Q1" || text != starter);
        text.replacen("code = \"1\"", &format!("code = \"{option}\""), 1)
    };
    let run = |text: String| form(&["-q", "own.toml"]).file("own.toml", text);
    for (question, option) in [("Q1", "1"), ("A2345678901234567890", "1"), ("Q1", "abcde")] {
        check(&survey(run(coded(question, option)).success().stdout()), &["en"]);
    }
    for (question, option) in
        [("A23456789012345678901", "1"), ("Q1", "abcdef"), ("Q1", "a-b"), ("Q-1", "1"), ("1Q", "1")]
    {
        let code = if question == "Q1" { option } else { question };
        run(coded(question, option)).status(1).stderr_contains(code);
    }
    for reserved in RESERVED {
        run(coded(reserved, "1")).status(1).stderr_contains(reserved);
    }
}

/// Context questions are lists, drop-down where they are long, and a number.
#[test]
fn context_is_asked_by_lists_and_a_number() {
    let outcome = form(&["--lang", "en"]).success();
    let survey = survey(outcome.stdout());
    let all: Vec<&Question> = survey.groups[0].1.iter().flat_map(|group| &group.questions).collect();
    let of = |code: &str| all.iter().find(|question| question.code == code).unwrap();
    assert_eq!(["country", "size", "years"].map(|code| &*of(code).kind), ["!", "L", "N"]);
    assert_eq!(of("years").range, ["0", "100", "1"]);
}
