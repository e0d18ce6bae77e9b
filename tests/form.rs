//! `form`: the files for survey tools, and their exported responses, which must be read without options.

use std::io::{Cursor, Write as _};

use calamine::{Data, Reader as _, Xlsx};
use serde_json::{Value, json};

use crate::fixture::{LANGUAGES, Run};
use crate::workbook::text;

/// Texts in which tools look for other things than words, and a question whose code a column for people has too.
const ODD: &str = r#"format = 1
id = "odd"
version = "1.2.3"
language = "en"
title = "=Odd & <b>bold</b> ${C1} {token}"
levels = ["Low", "High"]
[[sections]]
id = "odd"
title = "-Section \"quoted\"\tand tab"
intro = "Two\nlines of ${intro}"
[[capabilities]]
id = "cap"
title = "Capability"
[[skills]]
id = "S1"
title = "Skill"
capability = "cap"
evidence = { respondent = 1, intro = 1 }
[[questions]]
code = "respondent"
section = "odd"
text = "+What of {name} and ${respondent}?"
help = "<script>alert(1)</script>"
options = [ { code = "a1", text = "@one", advice = "More", effort = 1 }, { code = "b2", text = "Two" } ]
[[questions]]
code = "intro"
section = "odd"
text = "And this?"
options = [ { code = "1", text = "One", advice = "More", effort = 1 }, { code = "2", text = "Two" } ]
[[profiles]]
id = "all"
title = "All"
default = true
target = 2
"#;

/// Codes of the built-in questionnaire's context questions; a number is asked for by `years`.
const CONTEXT: [&str; 10] =
    ["country", "size", "sector", "role", "years", "kind", "partners", "phase", "reached", "again"];

fn is_context(name: &str) -> bool {
    CONTEXT.contains(&name)
}

/// Answers to context questions in an answers file, as a report gives them back.
fn context_of(answers: &serde_json::Map<String, Value>) -> Value {
    let file = json!({
        "format": 1, "questionnaire": "sustainability-alliances", "version": "1.0.0", "answers": {}, "context": answers
    });
    let report = Run::new(["report", "a.json", "--format", "json"]).file("a.json", file.to_string()).success();
    let report: Value = serde_json::from_str(report.stdout()).unwrap();
    report["context"].clone()
}

fn form(to: &'static str) -> Run {
    Run::new(["form", "--to", to])
}

fn odd(to: &'static str) -> Run {
    form(to).arguments(["-q", "odd.toml"]).file("odd.toml", ODD)
}

/// The sheets of a workbook by name, their cells as texts.
fn sheets(run: Run) -> Vec<(String, Vec<Vec<String>>)> {
    let mut workbook = Xlsx::new(Cursor::new(run.success().quiet().stdout)).unwrap();
    let rows = |sheet: calamine::Range<Data>| sheet.rows().map(|row| row.iter().map(text).collect()).collect();
    workbook.worksheets().into_iter().map(|(name, sheet)| (name, rows(sheet))).collect()
}

fn survey(run: Run) -> Value {
    serde_json::from_str(run.success().quiet().stdout()).unwrap()
}

/// The questions of a survey of `SurveyJS`, each with all that can be answered: what stands apart in it too.
fn questions(survey: &Value) -> impl Iterator<Item = Value> + Clone {
    survey["pages"].as_array().unwrap().iter().flat_map(|page| page["elements"].as_array().unwrap()).map(|element| {
        let Some([question, others]) = element["elements"].as_array().map(Vec::as_slice) else {
            return element.clone();
        };
        assert_eq!(others["valueName"], question["name"], "one answer");
        let mut question = question.clone();
        let others = others["choices"].as_array().unwrap();
        assert_eq!((&others[0]["value"], &others[1]["value"]), (&json!("dk"), &json!("na")));
        question["choices"].as_array_mut().unwrap().extend(others.iter().cloned());
        question
    })
}

#[test]
fn the_short_form_for_limesurvey_and_surveyjs() {
    insta::assert_snapshot!("form-limesurvey", form("limesurvey").arguments(["--quick"]).success().quiet().stdout());
    let surveyjs = form("surveyjs").arguments(["--quick", "--lang", "it"]);
    insta::assert_snapshot!("form-surveyjs", surveyjs.success().quiet().stdout());
}

/// Every name that answers come back under is one that the program knows, in every language.
#[test]
fn what_a_survey_of_surveyjs_gives_back_is_scored() {
    for language in LANGUAGES {
        let survey = survey(form("surveyjs").arguments(["--lang", language]));
        assert_eq!(survey["locale"], language);
        assert_eq!(questions(&survey).count(), 2 + 17 + CONTEXT.len());
        for choice in 0..6 {
            let answer = |question: Value| {
                let choices = question["choices"].as_array().map(|choices| &choices[choice % choices.len()]["value"]);
                (question["name"].as_str().unwrap().to_owned(), choices.cloned().unwrap_or_else(|| json!("Mill")))
            };
            let scored = questions(&survey).filter(|question| !is_context(question["name"].as_str().unwrap()));
            let answers: serde_json::Map<_, _> = scored.map(answer).collect();
            let scored = Run::new(["score", "a.json"]).file("a.json", json!([answers]).to_string()).success();
            assert!(scored.stdout().lines().nth(1).unwrap().starts_with("Mill,Mill,"), "{}", scored.stdout());
            assert!(!scored.stderr().contains("count"), "{}", scored.stderr());
        }
    }
}

/// Each text of a survey in several languages is that of the survey in one of them.
#[test]
fn a_survey_of_surveyjs_can_have_several_languages() {
    fn in_language(value: &Value, tag: &str) -> Value {
        match value {
            Value::Object(fields) => match fields.get(tag).or_else(|| fields.get("default")) {
                Some(text) => text.clone(),
                None => fields.iter().map(|(name, field)| (name.clone(), in_language(field, tag))).collect(),
            },
            Value::Array(items) => items.iter().map(|item| in_language(item, tag)).collect(),
            same => same.clone(),
        }
    }
    let all = survey(form("surveyjs").arguments(["--lang", "pl,en,it,lt"]));
    assert_eq!(all["locale"], "pl");
    for language in ["pl", "en", "it", "lt"] {
        let mut own = survey(form("surveyjs").arguments(["--lang", language]));
        own["locale"] = json!("pl");
        assert_eq!(in_language(&all, language), own, "{language}");
    }
}

#[test]
fn an_xlsform_has_the_sheets_and_names_that_tools_ask_for() {
    for (arguments, count) in [(vec![], 17), (vec!["--quick"], 6)] {
        let sheets = sheets(form("xlsform").arguments(arguments.clone()));
        let [(survey_name, survey), (choices_name, choices), (settings_name, settings)] = &sheets[..] else {
            panic!("{} sheets", sheets.len())
        };
        assert_eq!([survey_name, choices_name, settings_name], ["survey", "choices", "settings"]);
        let columns = ["type", "name", "label", "hint", "appearance", "constraint", "constraint_message"];
        assert_eq!(survey[0], columns);
        let kinds = |kind: &str| survey.iter().filter(|row| row[0].split(' ').next() == Some(kind)).count();
        assert_eq!((kinds("select_one"), kinds("text"), kinds("integer")), (count + 9, 2, 1));
        assert_eq!(kinds("begin_group"), kinds("end_group"));
        let row_of = |name: &str| survey.iter().find(|row| row[1] == name).unwrap();
        assert_eq!(row_of("years")[5], ". >= 0 and . <= 100");
        assert_eq!((&*row_of("country")[4], &*row_of("size")[4]), ("minimal", ""));
        for row in survey.iter().filter(|row| row[0].starts_with("select_one ")) {
            let list: Vec<_> = choices.iter().filter(|choice| format!("select_one {}", choice[0]) == row[0]).collect();
            assert_eq!(row[0], format!("select_one {}", row[1]));
            if is_context(&row[1]) {
                assert!(list.len() >= 4 && list.iter().all(|choice| choice[1] != "dk" && choice[1] != "na"), "{row:?}");
                continue;
            }
            assert!(list.len() > 3 && list[list.len() - 2][1] == "dk" && list[list.len() - 1][1] == "na", "{row:?}");
            assert!(list.iter().all(|choice| !choice[2].is_empty()));
        }
        let names: Vec<_> = survey.iter().map(|row| &row[1]).filter(|name| !name.is_empty()).collect();
        assert_eq!(names.iter().collect::<std::collections::HashSet<_>>().len(), names.len(), "each name once");
        assert_eq!(settings[1][1].ends_with("-quick"), arguments == ["--quick"]);
        assert_eq!(settings[1][2], "1.0.0");
    }
    let bytes = || form("xlsform").success().stdout;
    assert_eq!(bytes(), bytes(), "the same each time");
}

/// Each cell of a form in several languages is that of the form in one of them.
#[test]
fn an_xlsform_can_have_several_languages() {
    let all = sheets(form("xlsform").arguments(["--lang", "lt,en"]));
    let heads = ["label::Lietuvių (lt)", "label::English (en)", "hint::Lietuvių (lt)", "hint::English (en)"];
    assert_eq!(all[0].1[0][2..6], heads);
    assert_eq!(all[2].1[0][3..], ["default_language"]);
    assert_eq!(all[2].1[1][3..], ["Lietuvių (lt)"]);
    for (language, name) in [("lt", "Lietuvių (lt)"), ("en", "English (en)")] {
        for ((_, both), (_, own)) in all.iter().zip(sheets(form("xlsform").arguments(["--lang", language]))).take(2) {
            let place = |head: &String| {
                both[0].iter().position(|known| known == head || *known == format!("{head}::{name}")).unwrap()
            };
            let places: Vec<usize> = own[0].iter().map(place).collect();
            assert_eq!(both.len(), own.len());
            for (row, own) in both.iter().zip(&own).skip(1) {
                assert_eq!(places.iter().map(|&place| &row[place]).collect::<Vec<_>>(), own.iter().collect::<Vec<_>>());
            }
        }
    }
}

/// The columns of an export of a tool that puts the group before the name.
#[test]
fn names_of_an_xlsform_are_columns_that_are_known() {
    let sheets = sheets(form("xlsform"));
    let (mut group, mut columns) = (String::new(), Vec::new());
    for row in &sheets[0].1 {
        match row[0].split(' ').next() {
            Some("begin_group") => group = format!("{}/", row[1]),
            Some("end_group") => group.clear(),
            Some("text" | "select_one") if !is_context(&row[1]) => columns.push(format!("{group}{}", row[1])),
            _ => {}
        }
    }
    let cells: Vec<&str> = columns.iter().map(|column| if column.contains('/') { "2" } else { "Mill" }).collect();
    let table = format!("{}\n{}\n", columns.join(","), cells.join(","));
    let scored = Run::new(["score", "t.csv"]).file("t.csv", table).success();
    assert!(scored.stdout().lines().nth(1).unwrap().starts_with("Mill,Mill,"), "{}", scored.stdout());
    assert!(!scored.stderr().contains("count"), "{}", scored.stderr());
}

/// What was typed under the header of the form is read, codes as texts or as numbers; the second sheet explains them.
#[test]
fn a_sheet_to_type_in_is_read_when_it_is_filled() {
    let sheets = sheets(form("xlsx").arguments(["--lang", "es"]));
    let [(_, answers), (_, questions)] = &sheets[..] else { panic!("{} sheets", sheets.len()) };
    assert_eq!(answers.len(), 1, "nothing but the header");
    assert_eq!((&*answers[0][0], &*answers[0][1], answers[0].len()), ("organisation", "respondent", 2 + 17 + 10));
    assert_eq!(answers[0][2 + 17..], CONTEXT);
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, c) in answers[0][..2 + 17].iter().zip(0..) {
        sheet.write(0, c, column).unwrap();
        let answer = questions.iter().find(|row| row[0] == *column).map_or("Molino", |row| row[2].as_str());
        match answer.parse::<f64>() {
            Ok(number) if c % 2 == 0 => sheet.write(1, c, number).unwrap(),
            _ => sheet.write(1, c, answer).unwrap(),
        };
    }
    let filled = workbook.save_to_buffer().unwrap();
    let scored = Run::new(["score", "filled.xlsx"]).file("filled.xlsx", filled).success();
    assert!(scored.stdout().lines().nth(1).unwrap().starts_with("Molino,Molino,1.0000,"), "{}", scored.stdout());
    let codes: Vec<_> = questions.iter().filter(|row| !row[0].is_empty()).map(|row| &row[0]).collect();
    assert!(codes[1..].iter().copied().eq(&answers[0][2..]), "each question once, in the same order");
    assert_eq!(questions.iter().filter(|row| row[2] == "dk").count(), 17);
}

/// Several languages have a sheet each that explains the codes; the answers still have one, which is read when filled.
#[test]
fn a_sheet_to_type_in_explains_itself_in_several_languages() {
    let bytes = form("xlsx").arguments(["--lang", "it,lt,en"]).success().quiet().stdout;
    let mut workbook = Xlsx::new(Cursor::new(&bytes)).unwrap();
    let sheets: Vec<_> = workbook.worksheets();
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Risposte", "Domande (it)", "Klausimai (lt)", "Questions (en)"]);
    for ((_, sheet), language) in sheets[1..].iter().zip(["it", "lt", "en"]) {
        let own = self::sheets(form("xlsx").arguments(["--lang", language]));
        let rows: Vec<Vec<String>> = sheet.rows().map(|row| row.iter().map(text).collect()).collect();
        assert_eq!(rows, own[1].1, "{language}");
    }
    // The file itself, with a row of answers, as a spreadsheet program would leave it.
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut filled = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        std::io::copy(&mut entry, &mut content).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            let cell = |(column, answer): (&str, &str)| {
                format!("<c r=\"{column}2\" t=\"inlineStr\"><is><t>{answer}</t></is></c>")
            };
            let row: String = [("A", "Molino"), ("B", "Anna"), ("C", "2"), ("D", "dk"), ("E", "4")].map(cell).concat();
            let sheet = String::from_utf8(content).unwrap();
            let written = sheet.replace("</sheetData>", &format!("<row r=\"2\">{row}</row></sheetData>"));
            assert_ne!(written, sheet);
            content = written.into_bytes();
        }
        filled.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        filled.write_all(&content).unwrap();
    }
    let filled = filled.finish().unwrap().into_inner();
    let table = "organisation,respondent,C1,S01,S02\nMolino,Anna,2,dk,4\n";
    let expected = Run::new(["score", "t.csv"]).file("t.csv", table).success();
    let scored = Run::new(["score", "filled.xlsx"]).file("filled.xlsx", &filled).success();
    assert_eq!(scored.stdout(), expected.stdout());
    Run::new(["cohort", "filled.xlsx"]).file("filled.xlsx", filled).success().stdout_contains("One person");
}

/// Of each question the cells take its codes alone, and say what is asked.
#[test]
fn cells_of_a_sheet_to_type_in_have_lists_of_codes() {
    let bytes = form("xlsx").arguments(["--quick"]).success().stdout;
    assert_eq!(bytes, form("xlsx").arguments(["--quick"]).success().stdout, "the same each time");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let sheet = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    let lists = |list: &str| sheet.matches(&format!("<formula1>\"{list}\"</formula1>")).count();
    assert_eq!((lists("1,2,3,4,dk,na"), lists("1,2,3,dk,na"), lists("MICRO,SMALL,MED,LARGE")), (5, 1, 1), "{sheet}");
    let number = "<formula1>0</formula1><formula2>100</formula2>";
    assert!(sheet.contains("type=\"whole\"") && sheet.contains(number), "{sheet}");
    assert!(sheet.contains("promptTitle=\"C1\" prompt=\"Who looks after your firm’s alliances"), "{sheet}");
}

/// The data of a page for its scripts.
fn data(page: &str) -> Value {
    let data = page.split("<script type=\"application/json\" id=\"data\">").nth(1).unwrap();
    serde_json::from_str(data.split("</script>").next().unwrap()).unwrap()
}

/// One script, which the policy names, and nothing that is loaded or sent. What it does in a browser is in
/// `tests/browser` and `tests/form_result`.
#[test]
fn a_page_to_fill_in_runs_its_own_script_alone() {
    for run in [form("html"), odd("html")] {
        let outcome = run.success().quiet();
        let page = outcome.stdout();
        assert_eq!((page.matches("<script>").count(), page.matches("<script").count()), (1, 2), "{page}");
        let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split("\">").next().unwrap();
        assert!(policy.starts_with("default-src 'none'; ") && policy.contains("; form-action 'none'"), "{policy}");
        assert_eq!(policy.matches("script-src 'sha256-").count(), 1, "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        let page = page.replace("\"http://www.w3.org/2000/svg\"", "the name of what pictures are made of");
        assert!(!page.contains("http://") && !page.contains("https://"), "{page}");
    }
    let outcome = form("html").arguments(["--quick", "--lang", "pl"]).success().quiet();
    let page = outcome.stdout();
    assert!(page.contains("lang=\"pl\"") && page.contains("Zapisz odpowiedzi"), "{page}");
    assert_eq!((page.matches("<fieldset").count(), page.matches("<select ").count()), (6 + 7, 2));
    assert_eq!((page.matches("id=\"q-").count(), &data(page)["quick"]), (6, &json!(true)));
    assert_eq!(page.matches("type=\"radio\" name=\"q-C1\"").count(), 4 + 2);
}

#[test]
fn a_page_speaks_the_languages_that_it_is_asked_for() {
    let texts = |languages: &'static str| {
        let outcome = form("html").arguments(["--lang", languages]).success().quiet();
        let page = outcome.stdout();
        let texts = data(page)["languages"].as_array().unwrap().clone();
        let tags: Vec<String> = texts.iter().map(|text| text["tag"].as_str().unwrap().to_owned()).collect();
        assert!(page.contains(&format!("<html lang=\"{}\">", tags[0])), "{page}");
        assert_eq!(page.contains("id=\"language\""), tags.len() > 1);
        (tags, texts)
    };
    assert_eq!(texts("it").0, ["it"]);
    assert_eq!(texts("pl, it,pl").0, ["pl", "it"]);
    let (tags, texts) = texts("all");
    assert_eq!(tags, ["en", "it", "pl", "es", "ro", "lt"]);
    for part in ["/title", "/sections/0/questions/0/text", "/result/skills/0", "/messages/form-save", "/context/0/text"]
    {
        let said: std::collections::BTreeSet<String> =
            texts.iter().map(|text| text.pointer(part).unwrap().to_string()).collect();
        assert_eq!(said.len(), tags.len(), "{part}: {said:?}");
    }
}

#[test]
fn a_page_can_leave_the_result_out_and_say_where_to_send_the_answers() {
    let outcome = form("html").arguments(["--no-result"]).success().quiet();
    let page = outcome.stdout();
    assert!(data(page)["scoring"].is_null() && !page.contains("scoring.score") && !page.contains("id=\"result\""));
    assert!(!page.contains("Name one person, write"), "no advice either");
    let words = "Bring {it}, <b> & ${C1}";
    let outcome = form("html").arguments(["--send-to", "anna@mill.eu", "--instructions", words]).success().quiet();
    let page = outcome.stdout();
    assert!(page.contains("<p class=\"instructions\">Bring {it}, &lt;b&gt; &amp; ${C1}</p>"), "{page}");
    assert!(page.contains("send it to anna@mill.eu.") && page.contains("<a href=\"mailto:anna@mill.eu\">"), "{page}");
    for address in ["the office, room 3", "javascript:alert(1)", "a@b?bcc=c@d", "\"><script>"] {
        let outcome = form("html").arguments(["--send-to", address]).success().quiet();
        assert!(!outcome.stdout().contains("mailto:"), "{address}");
    }
}

#[test]
fn what_only_a_page_can_have_is_refused_elsewhere() {
    for option in [&["--no-result"][..], &["--send-to", "x"], &["--instructions", "x"]] {
        form("surveyjs").arguments(option.iter().copied()).status(2).stderr_contains("--to html");
    }
    for format in ["markdown", "pdf"] {
        form(format).arguments(["--lang", "en,pl"]).status(2).stderr_contains("one language");
    }
    Run::report("beginner", ["--lang", "it,pl"]).status(2).stderr_contains("--lang");
    form("html").arguments(["--lang", "it,xx"]).status(2).stderr_contains("xx");
}

/// Codes and numbers that a survey gives back for context questions are those that an answers file takes.
#[test]
fn context_questions_come_last_and_their_answers_are_read() {
    for language in LANGUAGES {
        let survey = survey(form("surveyjs").arguments(["--quick", "--lang", language]));
        let asked: Vec<_> = questions(&survey).collect();
        let (scored, context) = asked.split_at(asked.len() - CONTEXT.len());
        assert!(scored.iter().all(|question| !is_context(question["name"].as_str().unwrap())));
        for choice in [0, 1, 3, 27] {
            let answer = |question: &Value| {
                let choices = question["choices"].as_array().map(|choices| &choices[choice % choices.len()]["value"]);
                (question["name"].as_str().unwrap().to_owned(), choices.cloned().unwrap_or_else(|| json!(choice)))
            };
            let answers: serde_json::Map<_, _> = context.iter().map(answer).collect();
            assert!(answers.keys().all(|name| is_context(name)));
            assert_eq!(context_of(&answers).as_array().unwrap().len(), CONTEXT.len(), "{answers:?}");
        }
        let years = context.iter().find(|question| question["name"] == "years").unwrap();
        assert_eq!((&years["inputType"], &years["min"], &years["max"]), (&json!("number"), &json!(0), &json!(100)));
    }
}

/// A page holds only the checks on questions that it asks, hidden until the answers meet them.
#[test]
fn a_page_to_fill_in_holds_the_checks_hidden() {
    let outcome = form("html").success().quiet();
    let page = outcome.stdout();
    assert_eq!(page.matches("<div data-check=").count(), 6);
    assert!(page.contains("id=\"checks\" aria-labelledby=\"h-checks\" hidden>"), "{page}");
    assert!(page.contains("name=\"c-years\" min=\"0\" max=\"100\""), "{page}");
    let quick = form("html").arguments(["--quick"]).success().quiet();
    assert!(!quick.stdout().contains("<div data-check="), "each check is on a question that the short form leaves out");
    let odd = odd("html").success().quiet();
    assert!(!odd.stdout().contains("<div data-check=") && !odd.stdout().contains("h-context"), "{}", odd.stdout());
}

#[test]
fn texts_with_special_characters_are_escaped() {
    let limesurvey = odd("limesurvey").success().quiet();
    let limesurvey = limesurvey.stdout();
    let rows: Vec<Vec<&str>> = limesurvey.lines().map(|line| line.split('\t').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{limesurvey}");
    assert!(!limesurvey.contains(['<', '{', '}', '"']), "{limesurvey}");
    let starts = |cell: &&str| cell.starts_with(['=', '+', '-', '@']);
    assert!(!rows.iter().flatten().any(starts), "{limesurvey}");
    let sheets = sheets(odd("xlsform"));
    let cells = || sheets.iter().flat_map(|(_, rows)| rows.iter().flatten());
    assert!(!cells().any(|cell| cell.contains("${") || cell.contains("<s")));
    assert!(cells().any(|cell| cell == "Two lines of $\u{200b}{intro}"), "{sheets:?}");
    odd("xlsx").success().quiet();
    let survey = survey(odd("surveyjs"));
    assert_eq!(survey["title"], "=Odd & <b>bold</b> ${\u{200b}C1} {\u{200b}token}");
    let names: Vec<_> = questions(&survey).map(|question| question["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names, ["organisation", "respondent", "intro"], "the question keeps its code");
}

/// A trainer prints a set for a group: each copy is one sheet, printed on both sides. Only where there is a browser;
/// `.ci/run` installs one.
#[test]
fn the_form_on_paper_is_one_sheet_a_copy_in_every_language() {
    let Some(browser) = crate::fixture::browser() else { return };
    for language in crate::fixture::LANGUAGES {
        let run = Run::new(["form", "--to", "pdf", "--lang", language, "-o", "form.pdf"]);
        let outcome = run.env("ALLYSCOPE_BROWSER", browser).status(0);
        let pdf = std::fs::read(outcome.path("form.pdf")).unwrap();
        let all = pdf.windows(12).filter(|at| at.starts_with(b"/Type /Page") && at[11] != b's').count();
        assert_eq!(all, 2, "{language}");
    }
}

#[test]
fn copies_and_words_of_a_page_go_with_their_formats_only() {
    Run::new(["form", "--copies", "2"]).status(2).stderr_contains("“--to pdf” only");
    Run::new(["form", "--to", "pdf", "--no-result"]).status(2).stderr_contains("“--to html” only");
    Run::new(["form", "--to", "pdf", "--copies", "0"]).status(2);
}
