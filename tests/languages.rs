//! Every message, every screen and every format in each of the six languages.

use std::collections::{BTreeMap, BTreeSet};

use allyscope::questionnaire::{CheckLevel, Translation, builtin};
use allyscope::responses::{AnswerLexicon, LEAST_WORDS, Texts};
use allyscope::text::{Language, Message, Messages, Value};

use crate::fixture::{EXAMPLES, Run, read, root, widest};

/// Names of the message files.
fn topics() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("src/text/locales/en")).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().replace(".ftl", "")).collect();
    names.sort();
    names
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// The variables and words of a message, or of its attribute after a point, by identifier.
type Entries = BTreeMap<String, (BTreeSet<String>, String)>;

fn entries(language: Language, topic: &str) -> Entries {
    let mut entries = Entries::new();
    let (mut id, mut place) = (String::new(), String::new());
    for line in read(&format!("src/text/locales/{}/{topic}.ftl", language.tag())).lines() {
        if line.starts_with('#') {
            continue;
        }
        let mut said = line;
        if let Some((head, rest)) = line.split_once(" =") {
            let head = head.trim_start();
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                head.clone_into(&mut id);
                (place, said) = (head.to_owned(), rest);
                assert!(!entries.contains_key(&place), "{language:?}: {place} is there twice");
            } else if head.starts_with('.') {
                (place, said) = (format!("{id}{head}"), rest);
            }
        }
        if place.is_empty() {
            continue;
        }
        let (variables, words) = entries.entry(place.clone()).or_default();
        words.push_str(said.trim());
        words.push(' ');
        let names = line.split("{ $").skip(1);
        let name = |rest: &str| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
        variables.extend(names.map(name));
    }
    entries
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    for topic in &topics() {
        let english = entries(Language::English, topic);
        for language in others() {
            let own = entries(language, topic);
            let (known, given): (Vec<_>, Vec<_>) = (english.keys().collect(), own.keys().collect());
            let missing: Vec<_> = known.iter().filter(|id| !own.contains_key(**id)).collect();
            let unknown: Vec<_> = given.iter().filter(|id| !english.contains_key(**id)).collect();
            assert!(missing.is_empty() && unknown.is_empty(), "{language:?}: without {missing:?}, with {unknown:?}");
            for (id, (variables, _)) in &own {
                assert_eq!(variables, &english[id].0, "{language:?}: {id}");
            }
        }
    }
}

#[test]
fn no_message_is_left_in_english() {
    let words = |text: &str| text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2).count();
    for topic in topics() {
        let english = entries(Language::English, &topic);
        for language in others() {
            for (id, (_, said)) in entries(language, &topic) {
                let same = english.get(&id).is_some_and(|(_, english)| *english == said);
                let sentence =
                    said.split('{').map(|part| part.split('}').next_back().unwrap_or(part)).collect::<String>();
                assert!(!same || words(&sentence) < 3, "{language:?}: {id} = {said}");
            }
        }
    }
}

#[test]
fn every_message_can_be_formatted_in_every_language() {
    for language in Language::ALL {
        let speaker = Messages::new(language);
        for topic in topics() {
            for (id, (variables, _)) in entries(language, &topic) {
                let (id, attribute) = id.split_once('.').map_or((id.as_str(), None), |(id, name)| (id, Some(name)));
                assert!(speaker.has(id), "{language:?}: {id}");
                let names: Vec<&'static str> = variables.iter().map(|name| &*name.clone().leak()).collect();
                let counts = [0, 1, 2, 5, 11, 21, 22, 1234].map(Value::Count);
                for value in counts.into_iter().chain([Value::Text("x".into()), Value::Decimal(1.5, 1)]) {
                    let values = names.iter().map(|name| (*name, value.clone())).collect();
                    let message = Message { id: id.to_owned().into(), values };
                    let said = match attribute {
                        None => speaker.translate(&message),
                        Some(name) => speaker.attribute(&message, name).unwrap(),
                    };
                    assert!(!said.contains("{$") && !said.contains("{ $"), "{language:?}: {id}: {said}");
                }
            }
        }
    }
}

#[test]
fn plural_forms_follow_the_language() {
    let said = |language: Language, warnings: i64| {
        let message = Message::new("questionnaire-check-warnings").with("path", "x");
        let message =
            Message { values: [message.values, vec![("warnings", Value::Count(warnings))]].concat(), ..message };
        let said = Messages::new(language).translate(&message);
        said.trim_end_matches('.').rsplit(' ').next().unwrap().to_owned()
    };
    for (language, forms) in [
        (Language::English, [(1, "warning"), (2, "warnings")].as_slice()),
        (Language::Italian, &[(1, "avviso"), (2, "avvisi")]),
        (Language::Spanish, &[(1, "aviso"), (2, "avisos")]),
        (
            Language::Polish,
            &[(1, "ostrzeżenie"), (2, "ostrzeżenia"), (5, "ostrzeżeń"), (12, "ostrzeżeń"), (22, "ostrzeżenia")],
        ),
        (
            Language::Lithuanian,
            &[(1, "įspėjimas"), (2, "įspėjimai"), (10, "įspėjimų"), (11, "įspėjimų"), (21, "įspėjimas")],
        ),
        (Language::Romanian, &[(1, "avertisment"), (2, "avertismente"), (19, "avertismente"), (20, "avertismente")]),
    ] {
        for (count, form) in forms {
            assert_eq!(said(language, *count), *form, "{language:?}: {count}");
        }
    }
    let twenty = Message::new("questionnaire-check-warnings").with("path", "x").with("warnings", 20_usize);
    assert!(Messages::new(Language::Romanian).translate(&twenty).contains("20 de avertismente"));
}

#[test]
fn the_keys_of_the_interview_differ_from_each_other() {
    for language in Language::ALL {
        let speaker = Messages::new(language);
        let keys = entries(language, "interview").into_keys().filter(|id| id.starts_with("interview-key-"));
        let keys: Vec<String> = keys.map(|id| speaker.translate(&Message::new(id))).collect();
        let distinct: BTreeSet<&String> = keys.iter().collect();
        assert_eq!(distinct.len(), keys.len(), "{language:?}: {keys:?}");
        assert!(keys.iter().all(|key| key.chars().count() == 1 && !key.contains(|c: char| c.is_ascii_digit())));
    }
}

/// Texts of the built-in questionnaire that no other language may show.
fn english_texts() -> Vec<String> {
    let questionnaire = builtin::ALL[0].load();
    let questions = questionnaire.questions.iter().flat_map(|question| {
        let options = question.options.iter().flat_map(|option| [option.text.clone(), option.advice.clone()]);
        [question.text.clone(), question.help.clone(), question.show.clone()].into_iter().chain(options)
    });
    let skills = questionnaire.skills.iter().map(|skill| skill.title.clone());
    let titles = questions.chain(skills).chain([questionnaire.title.clone(), questionnaire.summary.clone()]);
    titles.chain(questionnaire.limits.lines().map(str::to_owned)).filter(|text| !text.is_empty()).collect()
}

fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_report_fits_80_columns_in_every_language() {
    let english = english_texts();
    for language in others() {
        for example in EXAMPLES {
            for (more, replaced) in [
                (&[][..], ("", "")),
                (&["--what-if", "C1=3", "--what-if", "S07=na", "--profile", "leading"], ("", "")),
                (&[], ("\ndate", "\nquick = true\ndate")),
                (&[], (" = \"2\"", " = \"dk\"")),
            ] {
                let name = format!("{example}.toml");
                let text = read(&format!("examples/{name}")).replacen(replaced.0, replaced.1, 9);
                let run =
                    Run::new(["report", &name, "--full", "--lang", language.tag()]).arguments(more).file(&name, text);
                let outcome = run.success().quiet();
                assert!(widest(outcome.stdout()) <= 80, "{}: {outcome}", widest(outcome.stdout()));
                let said = unwrapped(outcome.stdout());
                assert!(!english.iter().any(|text| said.contains(text.as_str())), "{outcome}");
            }
        }
    }
}

#[test]
fn reports_on_groups_and_on_change_fit_80_columns_in_every_language() {
    let english = english_texts();
    let files = ["workshop.csv", "workshop-before.csv", "workshop-after.csv", "poland-2024.toml", "beginner.toml"];
    for language in others() {
        for command in [
            &["cohort", "workshop.csv"][..],
            &["cohort", "workshop.csv", "--group-by", "organisation"],
            &["cohort", "workshop.csv", "--anonymous", "--min-cell", "3"],
            &["cohort", "poland-2024.toml"],
            &["compare", "workshop-before.csv", "workshop-after.csv"],
            &["compare", "workshop-before.csv", "workshop-after.csv", "--anonymous"],
            &["compare", "beginner.toml", "beginner-later.toml"],
        ] {
            let run = Run::new(command).arguments(["--lang", language.tag()]);
            let run = files
                .iter()
                .chain(&["beginner-later.toml"])
                .fold(run, |run, name| run.file(name, read(&format!("examples/{name}"))));
            let outcome = run.success().quiet();
            assert!(widest(outcome.stdout()) <= 80, "{}: {outcome}", widest(outcome.stdout()));
            let said = unwrapped(outcome.stdout());
            assert!(!english.iter().any(|text| said.contains(text.as_str())), "{outcome}");
        }
    }
}

#[test]
fn the_report_on_paper_the_form_and_the_outline_are_in_every_language() {
    let english = english_texts();
    for language in others() {
        let report = Run::report("hesitant", ["--format", "markdown", "--lang", language.tag()]);
        let form = Run::new(["form", "--lang", language.tag()]);
        let outline = Run::new(["questionnaire", "show", "--lang", language.tag()]);
        for run in [report, form, outline] {
            let outcome = run.success().quiet();
            let said = unwrapped(&outcome.stdout().replace('\\', ""));
            let left: Vec<&String> = english.iter().filter(|text| said.contains(text.as_str())).collect();
            assert!(left.is_empty(), "{language:?}: {left:?}");
        }
        let outline = Run::new(["questionnaire", "show", "--lang", language.tag()]).success();
        assert!(widest(outline.stdout()) <= 80, "{outline}");
        let translation = builtin::ALL[0].translation(language).unwrap();
        let title = builtin::ALL[0].load().in_language(&translation).title;
        Run::new(["questionnaire", "list", "--lang", language.tag()]).success().quiet().stdout_contains(&title);
    }
}

/// The first `count` sections of a report on a terminal, the title being the first.
fn first_sections(text: &str, count: usize) -> String {
    let is_rule = |line: &str| !line.is_empty() && line.chars().all(|c| "═─".contains(c));
    let lines: Vec<&str> = text.lines().collect();
    let mut rules = (0..lines.len()).filter(|&index| is_rule(lines[index]));
    let end = rules.nth(count).map_or(lines.len(), |rule| rule - 1);
    lines[..end].join("\n")
}

/// The opening, priorities and levels; that nothing else is left in English is tested above.
#[test]
fn reports_in_other_languages_match_their_snapshots() {
    for language in others() {
        let outcome = Run::report("hesitant", ["--lang", language.tag()]).success().quiet();
        insta::assert_snapshot!(format!("hesitant-{}", language.tag()), first_sections(outcome.stdout(), 4));
    }
}

/// Whatever is not a text of people's stays the same to the last byte.
#[test]
fn numbers_for_programs_are_the_same_in_every_language() {
    fn numbers(value: serde_json::Value) -> serde_json::Value {
        match value {
            serde_json::Value::Object(map) => map
                .into_iter()
                .filter(|(key, _)| {
                    let texts = ["title", "text", "name", "summary", "limits", "levels", "advice", "goal", "when"];
                    ![&texts[..], &["ask", "outcome", "how"]].concat().contains(&key.as_str())
                })
                .filter(|(key, _)| !key.ends_with("_text") && key != "language")
                .map(|(key, value)| (key, numbers(value)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            serde_json::Value::Array(list) => list.into_iter().map(numbers).collect(),
            other => other,
        }
    }
    let json = |arguments: &[&str], locale: &str| {
        let run = Run::report("hesitant", ["--format", "json"]).arguments(arguments).env("LC_ALL", locale);
        run.success().quiet().stdout().to_owned()
    };
    let english = json(&[], "C.UTF-8");
    let parsed = |text: &str| numbers(serde_json::from_str(text).unwrap());
    for language in others() {
        let translated = json(&["--lang", language.tag()], "C.UTF-8");
        assert_eq!(parsed(&translated), parsed(&english), "{language:?}");
        assert_ne!(translated, english, "titles follow --lang");
        // The locale alone changes nothing for programs.
        assert_eq!(json(&[], &format!("{}_XX.UTF-8", language.tag())), english);
        let score = |run: Run| run.file("w.csv", read("examples/workshop.csv")).success().stdout().to_owned();
        let plain = score(Run::new(["score", "w.csv"]));
        assert_eq!(score(Run::new(["score", "w.csv", "--lang", language.tag()])), plain);
    }
}

#[test]
fn the_locale_and_the_option_choose_the_language() {
    let title = |run: Run| run.success().quiet().stdout().to_owned();
    let list = |variables: &[(&str, &str)]| {
        let run = Run::new(["questionnaire", "list"]);
        title(variables.iter().fold(run, |run, (name, value)| run.env(name, value)))
    };
    let italian = list(&[("LANG", "it_IT.UTF-8")]);
    assert!(italian.contains("sostenibilità"), "{italian}");
    assert_eq!(list(&[("LC_ALL", "it"), ("LANG", "pl_PL")]), italian);
    assert_eq!(list(&[("LC_ALL", ""), ("LC_MESSAGES", "it_IT"), ("LANG", "pl_PL")]), italian);
    assert_eq!(title(Run::new(["questionnaire", "list", "--lang", "it-IT"]).env("LANG", "pl_PL")), italian);
    let english = list(&[]);
    for unknown in ["C", "POSIX", "xx_XX.UTF-8", "pt_BR"] {
        assert_eq!(list(&[("LANG", unknown)]), english, "{unknown}");
    }
    assert_eq!(list(&[("LC_ALL", "C"), ("LANG", "it_IT")]), english);
    for unknown in ["pt", "xx", "", "C"] {
        let refused = Run::new(["questionnaire", "list", "--lang", unknown]).status(2).no_result();
        refused.stderr_contains("en, it, pl, es, ro, lt");
    }
    Run::new(["report", "none.toml", "--lang", "pl"]).status(1).stderr_contains("błąd: nie da się odczytać");
}

#[test]
fn built_in_overlays_are_whole_and_never_contradict_each_other() {
    for builtin in &builtin::ALL {
        let questionnaire = builtin.load();
        assert_eq!(builtin.overlays.len(), Language::ALL.len() - 1);
        let texts = builtin.overlays.iter().map(|(_, text)| Texts::Later(text)).collect();
        assert_eq!(AnswerLexicon::new(&questionnaire, texts).conflicts(), Vec::<String>::new());
        for (language, text) in builtin.overlays {
            let (translation, faults) = Translation::parse(text);
            let translation = translation.unwrap_or_else(|| panic!("{language:?}: {faults:?}"));
            assert_eq!(translation.language(), language.tag());
            assert_eq!(translation.check(&questionnaire, CheckLevel::Everything), []);
            for question in questionnaire.in_language(&translation).questions {
                assert!(question.text.split(' ').count() >= LEAST_WORDS, "{}: {}", language.tag(), question.text);
            }
        }
    }
}

/// A value as a cell of a CSV.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[test]
fn headers_and_answers_are_understood_in_any_language_also_mixed() {
    let base = builtin::ALL[0].load();
    let codes = |option: usize| {
        let header: Vec<&str> = base.questions.iter().map(|question| question.code.as_str()).collect();
        let row: Vec<&str> =
            base.questions.iter().map(|q| q.options[option.min(q.options.len() - 1)].code.as_str()).collect();
        format!("respondent,{}\nA,{}\n", header.join(","), row.join(","))
    };
    let score = |csv: &str| Run::new(["score", "r.csv"]).file("r.csv", csv).success().stdout().to_owned();
    let mut mixed_header = vec!["Name".to_owned()];
    let mut mixed_row = vec!["A".to_owned()];
    for language in others() {
        let own = base.in_language(&builtin::ALL[0].translation(language).unwrap());
        for option in 0..4 {
            let header = own.questions.iter().map(|question| cell(&question.text)).collect::<Vec<_>>().join(",");
            let texts = own.questions.iter().map(|q| cell(&q.options[option.min(q.options.len() - 1)].text));
            let texts = texts.collect::<Vec<_>>().join(",");
            assert_eq!(score(&format!("respondent,{header}\nA,{texts}\n")), score(&codes(option)), "{language:?}");
        }
    }
    let languages: Vec<_> =
        others().map(|language| base.in_language(&builtin::ALL[0].translation(language).unwrap())).collect();
    for q in 0..base.questions.len() {
        mixed_header.push(cell(&languages[q % 5].questions[q].text.to_uppercase()));
        mixed_row.push(cell(&languages[(q + 1) % 5].questions[q].options[1].text));
    }
    let mixed = format!("{}\n{}\n", mixed_header.join(","), mixed_row.join(","));
    assert_eq!(score(&mixed), score(&codes(1)));
}

#[test]
fn people_firms_and_missing_answers_have_names_in_every_language() {
    for (respondent, organisation, not_applicable, dont_know) in [
        ("Rispondente", "Azienda", "Non si applica", "Non so"),
        ("Uczestnik", "Nazwa firmy", "Nie dotyczy", "Nie wiem"),
        ("Nombre", "Empresa", "No aplica", "No lo sé"),
        ("Numele", "Firmă", "Nu se aplică", "Nu ştiu"),
        ("Respondentas", "Įmonė", "Netaikoma", "Nežinau"),
    ] {
        let csv = format!("{respondent},{organisation},C1,S01\nA,Firm,{not_applicable},{dont_know}\n");
        let coded = "respondent,organisation,C1,S01\nA,Firm,na,dk\n".to_owned();
        let score = |csv: String| Run::new(["score", "r.csv"]).file("r.csv", csv).success().stdout().to_owned();
        assert_eq!(score(csv), score(coded), "{respondent}");
    }
}

#[test]
fn a_misspelt_answer_in_another_language_gets_a_suggestion() {
    let csv = "C1,S01\n1,\"Współpracujemy z tymi, którzy sami się zgłosza albo których już znamy\"\n";
    let outcome = Run::new(["score", "r.csv", "--lang", "pl"]).file("r.csv", csv).status(1);
    outcome.stderr_contains("wiersz 1").stderr_contains("którzy sami się zgłoszą albo");
}

const CHECK: &str = r#"
format = 1
id = "our-check"
version = "1.1.0"
language = "en"
title = "Our check"
levels = ["Low", "High"]
[[sections]]
id = "all"
title = "All"
[[capabilities]]
id = "work"
title = "Work"
[[skills]]
id = "K1"
title = "Ask customers"
capability = "work"
evidence = { Q1 = 1 }
[[questions]]
code = "Q1"
section = "all"
text = "Do you ask customers what they think?"
options = [
  { code = "1", text = "We do not ask.", advice = "Ask once a year." },
  { code = "2", text = "Si" },
]
"#;

const ITALIAN: &str = r#"
language = "it"
version = "1.1.0"
title = "Il nostro controllo"
levels = ["Basso", "Alto"]
[sections.all]
title = "Tutto"
[capabilities.work]
title = "Lavoro"
[skills.K1]
title = "Chiedere ai clienti"
[questions.Q1]
text = "Chiedete ai clienti che cosa pensano?"
options.1.text = "Si"
options.1.advice = "Chiedere una volta all’anno."
options.2.text = "Chiediamo sempre."
"#;

#[test]
fn an_overlay_beside_a_questionnaire_is_used() {
    let run = |arguments: &[&str]| Run::new(arguments).file("our.toml", CHECK).file("our.it.toml", ITALIAN);
    let show = ["questionnaire", "show", "our.toml", "--lang", "it"];
    run(&show).success().quiet().stdout_contains("Chiedete ai clienti").stdout_lacks("Ask customers");
    let polish = run(&["questionnaire", "show", "our.toml", "--lang", "pl"]).success();
    polish.stdout_contains("Ask customers").stderr_contains("(pl)");
    let responses = "respondent,Chiedete ai clienti che cosa pensano?\nA,Chiediamo sempre.\nB,We do not ask.\nC,Si\n";
    let outcome = run(&["score", "r.csv", "-q", "our.toml"]).file("r.csv", responses).status(1);
    // “Si” is option 2 in one language and option 1 in the other.
    let outcome = outcome.stderr_contains("Q1: “Si” means different answers in different languages (");
    assert!(outcome.stdout().contains("A,,2.0000") && outcome.stdout().contains("B,,1.0000"), "{outcome}");
    let broken = Run::new(["score", "r.csv", "-q", "our.toml"]).file("our.toml", CHECK).file("our.it.toml", "x");
    broken.file("r.csv", "Q1\n1\n").success().stderr_contains("our.it.toml");
    let broken = Run::new(["form", "-q", "our.toml", "--lang", "it"]).file("our.toml", CHECK).file("our.it.toml", "x");
    broken.status(1).no_result().stderr_contains("[syntax]");
}

#[test]
fn check_finds_what_is_missing_superfluous_and_outdated() {
    let faulty = ITALIAN
        .replace("\"1.1.0\"", "\"1.0.0\"")
        .replace("[\"Basso\", \"Alto\"]", "[\"Basso\"]")
        .replace("title = \"Il nostro controllo\"\n", "")
        .replace("[capabilities.work]\ntitle = \"Lavoro\"", "[capabilities.wrok]\ntitle = \"Lavoro\"")
        .replace(
            "options.2.text = \"Chiediamo sempre.\"",
            "options.2.text = \"Si.\"\noptions.2.advice = \"Basta.\"\noptions.3.text = \"Tre\"\nshow = \"Carte\"",
        )
        .replace("options.1.advice = \"Chiedere una volta all’anno.\"\n", "");
    let outcome = Run::new(["questionnaire", "check", "our.toml"]).file("our.toml", CHECK).file("our.it.toml", &faulty);
    let outcome = outcome.status(1);
    insta::assert_snapshot!("check-overlay", format!("{}\n{}", outcome.stdout(), outcome.stderr()));
    // An overlay can be named by itself.
    let alone =
        Run::new(["questionnaire", "check", "our.it.toml"]).file("our.toml", CHECK).file("our.it.toml", ITALIAN);
    alone.success().quiet().stdout_contains("our.it.toml: no faults.");
    let other_major = ITALIAN.replace("\"1.1.0\"", "\"2.0.0\"");
    let run = Run::new(["questionnaire", "check", "our.toml"]).file("our.toml", CHECK).file("our.it.toml", other_major);
    run.status(1).stderr_contains("error[translation-other-major]");
    let copied = Run::new(["questionnaire", "check", "our.toml"]).file("our.toml", CHECK).file("our.es.toml", ITALIAN);
    copied.status(1).stderr_contains("error[translation-other-language]");
    let copied =
        Run::new(["form", "-q", "our.toml", "--lang", "es"]).file("our.toml", CHECK).file("our.es.toml", ITALIAN);
    copied.status(1).no_result().stderr_contains("error[translation-other-language]");
    let empty = ITALIAN.replace("\"Lavoro\"", "\" \"").replace("\"it\"", "\"!\"");
    let run = Run::new(["questionnaire", "check", "our.toml"]).file("our.toml", CHECK).file("our.it.toml", empty);
    run.status(1).stderr_contains("error[empty-text]").stderr_contains("error[invalid-language]");
}

#[test]
fn translate_writes_what_check_accepts() {
    let file = builtin::ALL[0].text;
    for language in others() {
        let written = Run::new(["questionnaire", "translate", language.tag()]).success().quiet().stdout().to_owned();
        assert!(!written.contains("\n# "), "{written}");
        let run = Run::new(["questionnaire", "check", "questionnaire.toml"]).file("questionnaire.toml", file);
        let outcome = run.file(format!("{}.toml", language.tag()), &written).success().quiet();
        outcome.stdout_contains(&format!("{}.toml: no faults. Every text is there", language.tag()));
        let (again, _) = Translation::parse(&written);
        let base = builtin::ALL[0].load();
        let translated = base.in_language(&builtin::ALL[0].translation(language).unwrap());
        assert_eq!(base.in_language(&again.unwrap()), translated);
    }
}

#[test]
fn translate_keeps_what_is_there_and_comments_what_is_missing() {
    let part = ITALIAN.replace("options.2.text = \"Chiediamo sempre.\"\n", "").replace("\"1.1.0\"", "\"1.0.0\"");
    let run = Run::new(["questionnaire", "translate", "it", "our.toml"]).file("our.toml", CHECK);
    let outcome = run.file("our.it.toml", part).success().quiet();
    insta::assert_snapshot!("translate-part", outcome.stdout());
    let fresh = Run::new(["questionnaire", "translate", "lt", "our.toml"]).file("our.toml", CHECK).success().quiet();
    // Without the signs of comments it is an overlay in the questionnaire's own language.
    let lines = fresh.stdout().lines().skip_while(|line| !line.is_empty());
    let filled = lines.map(|line| line.trim_start_matches("# ")).collect::<Vec<_>>().join("\n");
    let run = Run::new(["questionnaire", "check", "our.toml"]).file("our.toml", CHECK).file("our.lt.toml", filled);
    run.success().quiet().stdout_contains("our.lt.toml: no faults.");
    let own = Run::new(["questionnaire", "translate", "en", "our.toml"]).file("our.toml", CHECK);
    own.status(2).no_result().stderr_contains("(en)");
    Run::new(["questionnaire", "translate", "xx"]).status(2).no_result().stderr_contains("en, it, pl");
}

#[test]
fn reports_on_many_are_in_the_language_of_the_run() {
    let run = Run::new(["report", "w.csv", "--output-dir", "out", "--format", "markdown,json"]);
    let run = run.env("LC_ALL", "pl_PL.UTF-8").file("w.csv", read("examples/workshop.csv"));
    let outcome = run.success();
    assert!(outcome.file("out/p01.md").contains("Raport o lukach"), "{outcome}");
    assert!(outcome.file("out/p01.json").contains("Spot promising partners"), "{outcome}");
    assert!(outcome.file("out/index.csv").contains(",Emerging,"), "{outcome}");
    let run = Run::new(["report", "w.csv", "--output-dir", "out", "--format", "json", "--lang", "pl"]);
    let outcome = run.file("w.csv", read("examples/workshop.csv")).success();
    assert!(!outcome.file("out/p01.json").contains("Spot promising partners"), "{outcome}");
}
