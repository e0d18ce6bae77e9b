//! `report` reads one respondent from whatever `score` reads.

use crate::fixture::Run;

const SUBMISSION: &str = r#"<?xml version="1.0"?>
<data id="alliances" version="1" xmlns:orx="http://openrosa.org/xforms">
  <organisation>Oil Mill</organisation><respondent>Ada</respondent>
  <learning><B4>2</B4><S09>3</S09></learning><country>ITA</country>
  <orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta>
</data>"#;

/// The answered questions, the firm and the context answers in a report in JSON.
fn read(outcome: &crate::fixture::Outcome) -> (Vec<String>, String, usize) {
    let report: serde_json::Value = serde_json::from_str(outcome.stdout()).unwrap();
    let answered = report["answers"].as_array().unwrap().iter().filter(|answer| answer["state"] == "answered");
    let shown = |answer: &serde_json::Value| {
        format!("{}={}", answer["question"].as_str().unwrap(), answer["option"].as_str().unwrap())
    };
    let firm = report["organisation"].as_str().unwrap_or_default().to_owned();
    (answered.map(shown).collect(), firm, report["context"].as_array().unwrap().len())
}

#[test]
fn one_respondent_is_read_from_every_kind_of_file() {
    let surveyjs = r#"{"organisation":"Oil Mill","respondent":"Ada","B4":"2","S09":3,"country":"ITA"}"#;
    let table = "respondent,organisation,B4,S09,country\nAda,Oil Mill,2,3,ITA\n";
    for (name, text) in [("a.xml", SUBMISSION), ("a.json", surveyjs), ("a.csv", table)] {
        let outcome = Run::new(["report", name, "--format", "json"]).file(name, text).status(0);
        assert_eq!(read(&outcome), (vec!["B4=2".to_owned(), "S09=3".to_owned()], "Oil Mill".to_owned(), 1), "{name}");
        let piped = Run::new(["report", "-", "--format", "json"]).stdin(text).status(0);
        assert_eq!(piped.stdout(), outcome.stdout(), "{name} through a pipe");
    }
    Run::new(["score", "a.xml"]).file("a.xml", SUBMISSION).status(0).stdout_contains("Ada,Oil Mill");
}

#[test]
fn several_people_or_none_are_no_report() {
    let header = "respondent,B4,S09\n";
    let report = |rows: &str| Run::new(["report", "a.csv"]).file("a.csv", format!("{header}{rows}"));
    report("Ada,2,2\nBo,1,1\n").status(2).stderr_contains("the answers of 2 people").stderr_contains("--output-dir");
    report("").status(1).stderr_contains("nobody’s answers");
    report("Ada,9,2\n").status(1).stderr_contains("B4 cannot be “9”");
    Run::new(["report", "a.xml"]).file("a.xml", "<?xml version=\"1.0\"?><form><B4>1</B4></form>").status(1);
}

#[test]
fn options_for_tables_are_refused_for_an_answers_file() {
    let answers =
        "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\n[answers]\nC1 = \"2\"\n";
    let outcome = Run::new(["report", "a.toml", "--quick"]).file("a.toml", answers).status(2);
    outcome.stderr_contains("read as it is");
    Run::new(["report", "a.csv", "--quick", "--format", "json"]).file("a.csv", "B4,S09\n2,2\n").status(0);
}

/// When somebody answered stands in the report, whatever tool wrote it.
#[test]
fn the_date_of_a_response_is_that_of_the_report() {
    let date = |name: &str, text: &str| {
        let outcome = Run::new(["report", name, "--format", "json"]).file(name, text).status(0);
        serde_json::from_str::<serde_json::Value>(outcome.stdout()).unwrap()["date"].clone()
    };
    assert_eq!(date("a.csv", "id,submitdate,B4,S09\n1,2026-06-01 10:00:00,2,2\n"), "2026-06-01");
    assert_eq!(date("a.csv", "_submission_time,_uuid,B4,S09\n2026-06-02T09:00:00,u1,2,2\n"), "2026-06-02");
    assert_eq!(date("a.json", r#"{"B4": "2", "S09": 2, "HappenedAt": "2026-06-03T08:00:00Z"}"#), "2026-06-03");
    // A month that may be a day is no date.
    assert_eq!(date("a.csv", "Timestamp,B4,S09\n06/05/2026,2,2\n"), serde_json::Value::Null);
}
