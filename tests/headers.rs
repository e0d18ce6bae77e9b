//! Headers in the forms that survey tools, spreadsheets and people give to codes and texts.

use allyscope::questionnaire::builtin;
use allyscope::text::Language;

use crate::fixture::{LANGUAGES, Outcome, Run};
use crate::score::{QUESTIONNAIRE, label_of, text_of};

/// Scores a table with the name of the respondent, B4 and S09 under these headers, both answered with `cell`.
fn scored(headers: [&str; 2], cell: &str) -> Outcome {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let table = format!("respondent,{},{}\nAda,{cell},{cell}\n", quoted(headers[0]), quoted(headers[1]));
    Run::new(["score", "--quiet", "a.csv"]).file("a.csv", table).success()
}

/// The scores of the skills of a row, for a table that is known to be read.
fn expected() -> String {
    scored(["B4", "S09"], "2").stdout().to_owned()
}

fn texts_in(language: &str) -> [String; 2] {
    let language = Language::ALL.into_iter().find(|known| known.tag() == language).unwrap();
    let translation = builtin::ALL[0].translation(language);
    let questionnaire = translation.map_or_else(|| QUESTIONNAIRE.clone(), |texts| QUESTIONNAIRE.in_language(&texts));
    ["B4", "S09"].map(|code| questionnaire.questions[questionnaire.question(code).unwrap()].text.clone())
}

/// Makes another form of a text, which is the question with this number.
type Form<'f> = &'f dyn Fn(&str, usize) -> String;

#[test]
fn texts_are_found_in_other_forms() {
    let expected = expected();
    let (first, second) = (text_of("B4"), text_of("S09"));
    let forms: [(&str, Form); 12] = [
        ("tags", &|text, _| format!("<div><strong>{text}</strong></div>")),
        ("entities", &|text, _| format!("<p>{}</p>", text.replace(' ', "&nbsp;"))),
        ("number", &|text, n| format!("{n}. {text}")),
        ("number of a question", &|text, n| format!("Q{n}: {text}")),
        ("number in brackets", &|text, n| format!("({n}) {text}")),
        ("number behind", &|text, _| format!("{text} (2)")),
        ("choice", &|text, _| format!("{text} - Selected Choice")),
        ("required", &|text, _| format!("{text} *")),
        ("group", &|text, _| format!("Passing on what you learn/{text}")),
        ("spaced group", &|text, _| format!("Passing on - {text}")),
        ("underscores", &|text, _| text.replace(' ', "_")),
        ("dots", &|text, _| text.replace(|c: char| !c.is_alphanumeric(), ".")),
    ];
    for (name, form) in forms {
        let outcome = scored([&form(&first, 1), &form(&second, 2)], "2");
        assert_eq!(outcome.stdout(), expected, "{name}");
    }
}

#[test]
fn codes_are_found_before_texts_that_are_cut_and_behind_groups() {
    let expected = expected();
    let cut = |text: &str| text.chars().take(15).collect::<String>() + ".. ";
    let [first, second] = [text_of("B4"), text_of("S09")].map(|text| cut(&text));
    for sign in [". ", " - ", ": ", ") ", "_"] {
        let outcome = scored([&format!("B4{sign}{first}"), &format!("S09{sign}{second}")], "2");
        assert_eq!(outcome.stdout(), expected, "{sign}");
    }
    for group in ["learning_", "learning - ", "section-learning/", "a\\", "a > ", "a|", "a/", "a-"] {
        let outcome = scored([&format!("{group}B4"), &format!("{group}S09")], "2");
        assert_eq!(outcome.stdout(), expected, "{group}");
    }
}

/// A wrong guess would be a wrong number without a word.
#[test]
fn a_code_that_may_mean_something_else_is_left_out_and_named() {
    for header in ["How long did it take (B3)", "Remarks [B3]", "Compare B3/B4", "points_B3", "B3 (see S01)"] {
        let table = format!("respondent,S09,{header}\nAda,2,4\n");
        let outcome = Run::new(["score", "--explain-columns", "a.csv"]).file("a.csv", table).status(0);
        outcome.stdout_contains("does not count, though it looks like B3");
    }
    // A code before the text of another question.
    let header = format!("B3. {}", text_of("B4"));
    let outcome = Run::new(["score", "--explain-columns", "a.csv"]).file("a.csv", format!("S09,\"{header}\"\n2,4\n"));
    outcome.status(0).stdout_contains("does not count");
}

#[test]
fn near_headers_are_named_where_no_column_is_known() {
    let cut: String = text_of("S09").chars().take(50).collect();
    let outcome = Run::new(["score", "a.csv"]).file("a.csv", format!("respondent,x_B4,{cut}\nAda,2,2\n")).status(1);
    outcome
        .stderr_contains("looks like B4")
        .stderr_contains("looks like S09")
        .stderr_contains("no column that answers");
}

#[test]
fn the_column_of_labels_beside_that_of_codes_is_left_out() {
    let table = "respondent,B4,B4:label,S09,S09_label\nAda,2,words,2,words\n";
    let outcome = Run::new(["score", "a.csv"]).file("a.csv", table).status(0);
    assert_eq!(outcome.stdout(), expected());
    outcome.stderr_contains("2 columns do not count");
}

#[test]
fn a_second_column_of_a_question_is_refused() {
    let (text, again) = (text_of("B4"), format!("{} (2)", text_of("B4")));
    let table = format!("respondent,\"{text}\",\"{again}\"\nAda,2,\nBo,,3\n");
    Run::new(["score", "a.csv"]).file("a.csv", table).status(1).stderr_contains("mean the same");
}

#[test]
fn decomposed_letters_are_the_same_letters() {
    use unicode_normalization::UnicodeNormalization;
    let expected = expected();
    for language in LANGUAGES {
        let [first, second] = texts_in(language).map(|text| text.nfd().collect::<String>());
        assert_eq!(scored([&first, &second], "2").stdout(), expected, "{language}");
    }
}

#[test]
fn answers_with_markup_are_read() {
    let label = label_of("C1", "3").replace('’', "&#039;");
    let table = format!("respondent,C1,S09\nAda,\"<p>{label}</p>\",2\n");
    let plain = Run::new(["score", "--quiet", "a.csv"]).file("a.csv", "respondent,C1,S09\nAda,3,2\n").status(0);
    assert_eq!(Run::new(["score", "--quiet", "a.csv"]).file("a.csv", table).status(0).stdout(), plain.stdout());
}

#[test]
fn the_delimiter_is_the_one_that_yields_known_columns() {
    let expected = expected();
    let (first, second) = (text_of("B4"), text_of("S09"));
    let unquoted = format!("respondent;{first};{second};a, b, c, d, e\nAda;2;2;\n");
    let wrapped = "\"respondent,B4,S09\"\n\"Ada,2,2\"\n".to_owned();
    let wrapped_twice = format!("\"respondent,\"\"{first}\"\",S09\"\n\"Ada,2,2\"\n");
    let short = "respondent,B4,S09,remarks,email\nAda,2,2\n".to_owned();
    for table in [unquoted, wrapped, wrapped_twice, short] {
        let outcome = Run::new(["score", "--quiet", "a.csv"]).file("a.csv", &table).status(0);
        assert_eq!(outcome.stdout(), expected, "{table}");
    }
    // A row that ends before a question may be broken.
    let broken = "respondent,B4,S09\nAda,2\n";
    Run::new(["score", "a.csv"]).file("a.csv", broken).status(1).stderr_contains("2 cells where the header has 3");
}

/// Headings of `LimeSurvey` in the languages of the program, German and French.
const LIMESURVEY: [[&str; 2]; 8] = [
    ["Response ID", "Date submitted"],
    ["ID risposta", "Data invio"],
    ["ID odpowiedzi", "Data zakończenia"],
    ["ID de respuesta", "Fecha de envío"],
    ["ID răspuns", "Data trimiterii"],
    ["Atsakymo ID", "Išsiuntimo data"],
    ["Antwort ID", "Datum Abgeschickt"],
    ["ID de la réponse", "Date de soumission"],
];

#[test]
fn rows_that_limesurvey_marks_as_not_submitted_are_left_out_in_every_language() {
    for [id, date] in LIMESURVEY {
        for heading in [date.to_owned(), format!("submitdate. {date}")] {
            let table = format!("{id},{heading},respondent,B4,S09\n1,2026-11-20,Ada,2,2\n2,,Bo,3,3\n");
            let outcome = Run::new(["score", "a.csv"]).file("a.csv", table).status(0);
            assert_eq!(outcome.stdout(), expected(), "{heading}");
            outcome.stderr_contains("1 not submitted");
        }
        let json = format!(
            "[{{\"{id}\":1,\"{date}\":null,\"respondent\":\"Bo\",\"B4\":2,\"S09\":2}},\n{{\"{id}\":2,\"{date}\":\"2026-11-20\",\"respondent\":\"Ada\",\"B4\":2,\"S09\":2}}]"
        );
        let outcome = Run::new(["score", "a.json"]).file("a.json", json).status(0);
        assert_eq!(outcome.stdout(), expected(), "{date}");
    }
    // One such heading alone may be a question of the form.
    let table = "respondent,Data invio,B4,S09\nAda,,2,2\n";
    assert_eq!(Run::new(["score", "a.csv"]).file("a.csv", table).status(0).stdout(), expected());
}

#[test]
fn rows_that_qualtrics_marks_as_unfinished_are_left_out_in_every_language() {
    for (yes, no) in [("TRUE", "FALSE"), ("VERO", "FALSO"), ("PRAWDA", "FAŁSZ"), ("WAHR", "FALSCH"), ("odd", "odder")]
    {
        let table = format!(
            "StartDate,RecordedDate,ResponseId,Progress,Finished,respondent,B4,S09\n\
             2026,2026,R_1,100,{yes},Ada,2,2\n2026,2026,R_2,40,{no},Bo,3,3\n"
        );
        let outcome = Run::new(["score", "a.csv"]).file("a.csv", table).status(0);
        assert_eq!(outcome.stdout(), expected(), "{no}");
    }
}

/// What our forms ask, our reader knows: names, questions and notes, by their labels.
#[test]
fn exports_of_our_forms_with_labels_are_read_in_every_language() {
    for language in LANGUAGES {
        let form = Run::new(["form", "--to", "surveyjs", "--lang", language]).success();
        let form: serde_json::Value = serde_json::from_str(form.stdout()).unwrap();
        let elements = form["pages"].as_array().unwrap().iter().flat_map(|page| page["elements"].as_array().unwrap());
        // A question of the questionnaire is the first of a panel.
        let elements =
            elements.map(|element| if element["type"] == "panel" { &element["elements"][0] } else { element });
        let mut header = Vec::new();
        let mut row = Vec::new();
        for element in elements {
            let Some(title) = element["title"].as_str() else { continue };
            header.push(format!("\"{}\"", title.replace('"', "\"\"")));
            row.push(match element["name"].as_str().unwrap() {
                "respondent" => "Ada",
                "organisation" => "Firm",
                name if QUESTIONNAIRE.question(name).is_some() => "2",
                _ => "",
            });
        }
        let table = format!("{}\n{}\n", header.join(","), row.join(","));
        let outcome = Run::new(["score", "a.csv"]).file("a.csv", table).status(0);
        assert!(outcome.stdout().contains("\nAda,Firm,2.0000,"), "{language}\n{outcome}");
        outcome.quiet();
    }
}

/// A question would silently be left out.
#[test]
fn a_header_that_is_nearly_a_text_is_refused() {
    let cut: String = text_of("S09").chars().take(50).collect();
    let table = format!("respondent,B4,{cut}\nAda,2,2\n");
    let outcome = Run::new(["score", "a.csv"]).file("a.csv", &*table).status(1);
    assert_eq!(outcome.stdout().lines().count(), 1, "the header alone");
    outcome.stderr_contains("looks like S09, but that is not certain").stderr_contains("--write-map");
    let map = format!("format = 1\n[columns]\n\"{cut}\" = \"ignore\"\n");
    Run::new(["score", "a.csv", "--map", "map.toml"]).file("a.csv", table).file("map.toml", map).status(0);
}

#[test]
fn texts_whose_letters_were_garbled_are_repaired() {
    let garbled = |text: &str| encoding_rs::WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned();
    let with_letters = |code: &str| (text_of(code), text_of(code) != garbled(&text_of(code)));
    let (text, is_garbled) = with_letters("C1");
    assert!(is_garbled, "{text}");
    let label = label_of("C1", "2");
    let of = |header: &str, cell: &str| {
        let table = format!("respondent,\"{header}\",B4\nAda,\"{cell}\",1\n");
        Run::new(["score", "--quiet", "a.csv"]).file("a.csv", table).success().stdout().to_owned()
    };
    assert_eq!(of(&garbled(&text), &garbled(&label)), of("C1", "2"));
}

/// Nothing is scored by it, so that it is told and not refused.
#[test]
fn a_header_that_is_nearly_a_context_question_is_told() {
    let text = &QUESTIONNAIRE.context[0].text;
    let cut: String = text.chars().take(text.chars().count() - 8).collect();
    let table = format!("respondent,B4,S09,\"{cut}\"\nAda,2,2,LTU\n");
    let outcome = Run::new(["score", "a.csv"]).file("a.csv", table).status(0);
    outcome.stderr_contains(&format!("looks like {}", QUESTIONNAIRE.context[0].code));
}
