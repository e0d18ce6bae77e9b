//! JSON from the web services of survey tools, and the status of rows in their exports. Scores must be the same
//! bytes as for the answers files of the same respondents.

use serde_json::{Map, Value, json};

use crate::fixture::Run;
use crate::score::{Table, WORKSHOP, code, csv, export, full, label, label_of, same, score, value};

/// One object a respondent, made from the respondent's cells.
fn objects(wrap: impl Fn(usize, Map<String, Value>) -> Value) -> Vec<Value> {
    let object = |(i, row): (usize, &Vec<String>)| {
        let fields = WORKSHOP[0].iter().zip(row).map(|(name, cell)| (name.clone(), json!(cell)));
        wrap(i + 1, fields.collect())
    };
    WORKSHOP[1..].iter().enumerate().map(object).collect()
}

fn kobo(i: usize, fields: Map<String, Value>) -> Value {
    let mut row = json!({ "_id": i, "formhub/uuid": "x", "start": "2026-11-21T09:00:00Z", "__version__": "v1" });
    for (name, cell) in fields {
        row[format!("a_group/{name}")] = cell;
    }
    row["_uuid"] = json!(format!("u{i}"));
    row["_submission_time"] = json!("2026-11-21T09:10:00");
    row["_attachments"] = json!([{ "filename": "photo.jpg" }]);
    row["_geolocation"] = json!([null, null]);
    row["_validation_status"] = json!({});
    row
}

fn odk(i: usize, fields: Map<String, Value>) -> Value {
    let (mut about, mut sensing) = (Map::new(), Map::new());
    for (name, cell) in fields {
        let cell = if cell == "" { Value::Null } else { cell };
        if ["respondent", "organisation"].contains(&name.as_str()) { &mut about } else { &mut sensing }
            .insert(name, cell);
    }
    json!({
        "__id": format!("uuid:{i}"),
        "__system": { "submissionDate": "2026-11-21T09:00:00Z", "submitterName": "Link", "reviewState": null, "edits": 0 },
        "meta": { "instanceID": format!("uuid:{i}"), "instanceName": null },
        "about": about, "skills": { "sensing": sensing },
    })
}

/// As an HTTP interface gives them, on one line and over several.
#[test]
fn lists_inside_an_object_are_read() {
    for wrap in [Value::to_string, |value: &Value| serde_json::to_string_pretty(value).unwrap()] {
        let kobo = json!({ "count": 12, "next": null, "previous": null, "results": objects(kobo) });
        same("kobo.json", wrap(&kobo)).quiet();
        let odk = json!({ "value": objects(odk), "@odata.context": "https://example.org/x.svc/$metadata#Submissions" });
        same("odk.json", wrap(&odk)).quiet();
        let surveyjs = |i: usize, fields| {
            let mut row = Value::Object(fields);
            row["HappenedAt"] = json!("2026-11-21");
            row["InstanceId"] = json!(i);
            row
        };
        same("surveyjs.json", wrap(&json!({ "Data": objects(surveyjs) }))).quiet();
        same("plain.json", wrap(&json!({ "data": objects(|_, fields| Value::Object(fields)) }))).quiet();
    }
    score("kobo.json", "{\"count\":0,\"next\":null,\"previous\":null,\"results\":[]}")
        .status(1)
        .stderr_contains("holds no respondent");
}

/// Qualtrics names questions by its own numbers there: a map says which is which.
#[test]
fn qualtrics_json_is_read_with_a_map() {
    let row = |i: usize, fields: Map<String, Value>| {
        let (mut values, mut labels) = (json!({ "recordedDate": "2026", "status": 0, "finished": 1 }), json!({}));
        for (n, (name, cell)) in fields.iter().enumerate() {
            values[format!("QID{n}_TEXT")] = cell.clone();
            labels[format!("QID{n}_TEXT")] = json!(label_of("C1", "1"));
            assert!(n > 1 || ["respondent", "organisation"].contains(&name.as_str()));
        }
        json!({ "responseId": format!("R_{i}"), "values": values, "labels": labels, "displayedFields": ["QID0"] })
    };
    let map = WORKSHOP[0].iter().enumerate().map(|(n, name)| format!("QID{n}_TEXT = \"{name}\"\n"));
    let map = format!("format = 1\n[columns]\n{}", map.collect::<String>());
    let text = json!({ "responses": objects(row) }).to_string();
    let expected = score("a.csv", csv(&WORKSHOP)).success();
    let read = score("q.json", &text).file("m.toml", map).arguments(["--map", "m.toml"]).success().quiet();
    assert_eq!(read.stdout(), expected.stdout());
    score("q.json", text).status(1).stderr_contains("no column that answers");
}

/// The keys after the list may be the only sign that respondents are missing.
#[test]
fn one_page_of_a_longer_list_gives_a_warning() {
    let url = "https://example.org/?start=12";
    let first = json!({ "count": 250, "next": url, "previous": null, "results": objects(kobo) });
    same("kobo.json", first.to_string()).stderr_contains("kobo.json is one page of a longer list: 12 of 250");
    let last = json!({ "next": null, "previous": url, "results": objects(kobo) });
    same("kobo.json", last.to_string()).stderr_contains("is one page of a longer list; respondents read: 12.");
    let odk = json!({ "value": objects(odk), "@odata.context": "x", "@odata.nextLink": url });
    same("odk.json", odk.to_string()).stderr_contains("is one page of a longer list");
}

#[test]
fn all_pages_of_a_list_give_no_warning() {
    let all = objects(kobo);
    let (first, last) = all.split_at(5);
    let page = |rows: &[Value], next: Value| json!({ "count": all.len(), "next": next, "results": rows }).to_string();
    let both = [page(first, "https://example.org/?start=5".into()), page(last, Value::Null)];
    let [a, b] = both.clone();
    Run::new(["score", "a.json", "b.json"]).file("a.json", a).file("b.json", b).success().quiet();
    let [a, _] = both;
    let part = Run::new(["score", "a.json", "c.csv"]).file("a.json", a).file("c.csv", csv(&WORKSHOP)).success();
    part.stderr_contains("a.json is one page of a longer list: 5 of 12");
}

#[test]
fn an_object_with_several_lists_is_refused() {
    let several = |text: &str| score("a.json", text).arguments(["-o", "out.csv"]).status(1);
    for text in [
        "{\"results\": [{\"S01\": 1}], \"others\": [{\"S01\": 2}]}",
        "{\"others\": [ {\"S01\": 2}], \"results\": [{\"S01\": 1}]}",
        "{\"data\": [{\"S01\": 1}], \"value\": [{\"S01\": 1}]}",
    ] {
        several(text).stderr_contains("holds several lists of objects");
    }
    several("{\"results\": [{\"S01\": 1}").stderr_contains("ends in the middle of its list");
    several("{\"results\": [{\"S01\": 1}]").stderr_contains("ends in the middle of its list");
    // A respondent's own list is no list of respondents.
    score("a.json", "{\"S01\": 1, \"panel\": [{\"a\": 1}]}").success().stdout_contains("\nrow 1,,1.0000,");
}

/// A list is read in blocks, whatever stands around it.
#[test]
fn long_lists_inside_an_object_are_read_whole() {
    let rows = objects(kobo).iter().map(|row| format!("{row:#}")).collect::<Vec<_>>().join(",\n");
    let times = 20;
    let text = format!("{{\"count\": 240, \"next\": null, \"results\": [{}]}}", vec![rows; times].join(","));
    let (header, body) = crate::score::EXPECTED.split_once('\n').unwrap();
    for threads in ["1", "3"] {
        score("kobo.json", &text)
            .arguments(["--threads", threads])
            .success()
            .stdout_is(&format!("{header}\n{}", body.repeat(times)));
    }
}

/// Rows of headers as Qualtrics writes them.
fn qualtrics(first: &[(&str, &str)]) -> Table {
    let before: Vec<(&str, &str)> =
        first.iter().copied().chain([("RecordedDate", "2026"), ("ResponseId", "R_#")]).collect();
    let mut table = export(code, label, &before, &[]);
    let second = before.iter().map(|(name, _)| (*name).to_owned()).chain(WORKSHOP[0].iter().map(|name| full(name)));
    table.insert(1, second.collect());
    table.insert(2, (0..table[0].len()).map(|c| format!("{{\"ImportId\":\"QID{c}\"}}")).collect());
    table
}

#[test]
fn unfinished_and_test_rows_of_qualtrics_are_excluded() {
    for (finished, unfinished, real, preview) in
        [("1", "0", "0", "1"), ("True", "False", "IP Address", "Survey Preview")]
    {
        let mut table = qualtrics(&[("Status", real), ("Progress", "100"), ("Finished", finished)]);
        same("q.csv", csv(&table)).quiet();
        let (mut open, mut test) = (table[3].clone(), table[4].clone());
        (open[1], open[2]) = ("40".to_owned(), unfinished.to_owned());
        open[7] = "never looked at".to_owned();
        test[0] = preview.to_owned();
        table.push(open);
        table.push(test);
        let told = same("q.csv", csv(&table));
        insta::assert_snapshot!("kept-out", told.stderr());
        let all = score("q.csv", csv(&table)).arguments(["--include-incomplete"]).status(1);
        assert_eq!(all.stdout().lines().count(), 14, "{all}");
        let cohort = Run::new(["cohort", "q.csv"]).file("q.csv", csv(&table)).success();
        cohort.stdout_contains("12 people").stderr_contains("Rows left out: 1. The survey tool marks them as tests");
    }
    // Progress decides only where no column states whether the form was submitted.
    let mut table = qualtrics(&[("Progress", "100")]);
    let mut open = table[3].clone();
    open[0] = "99".to_owned();
    table.push(open);
    same("q.csv", csv(&table)).stderr_contains("1 not submitted");
}

/// In a table of another tool, or of no tool, the same headers are ordinary columns.
#[test]
fn status_columns_count_only_in_exports_of_their_tool() {
    let table = csv(&export(code, value, &[("Finished", "0"), ("Status", "1"), ("ReviewState", "rejected")], &[]));
    same("a.csv", table).stderr_contains("3 columns do not count: Finished, Status, ReviewState");
    let object = |_: usize, fields: Map<String, Value>| {
        let mut row = Value::Object(fields);
        row["finished"] = json!(false);
        row
    };
    let rows: Vec<String> = objects(object).iter().map(Value::to_string).collect();
    same("a.jsonl", rows.join("\n")).stderr_contains("does not count: finished");
}

#[test]
fn rows_that_a_reviewer_rejected_are_excluded() {
    for (tool, review, rejected) in [
        ([("KEY", "k#"), ("SubmissionDate", "2026")], "ReviewState", "rejected"),
        ([("_uuid", "u#"), ("_submission_time", "2026")], "_validation_status", "Not Approved"),
    ] {
        let mut table = export(code, value, &tool, &[(review, "")]);
        let mut row = table[1].clone();
        *row.last_mut().unwrap() = rejected.to_owned();
        table.push(row);
        same("a.csv", csv(&table)).stderr_contains("0 rejected, 1 set aside in the survey tool");
        let explained = score("a.csv", csv(&table)).arguments(["--explain-columns"]).success();
        explained.stdout_contains(&format!("“{review}”: tells which rows a reviewer rejected"));
        // A map takes nothing of it away.
        let map = score("a.csv", csv(&table)).arguments(["--write-map", "m.toml"]).success().file("m.toml");
        let mapped = score("a.csv", csv(&table)).file("m.toml", map).arguments(["--map", "m.toml"]).success();
        mapped.stderr_contains("1 set aside");
    }
    let mut rows = objects(odk);
    let mut rejected = rows[0].clone();
    rejected["__system"]["reviewState"] = json!("rejected");
    rejected["__system"]["submissionDate"] = json!("2026");
    rows.push(rejected);
    same("odk.json", json!({ "value": rows }).to_string()).stderr_contains("1 set aside");
    let mut rows = objects(kobo);
    let mut rejected = rows[0].clone();
    rejected["_validation_status"] = json!({ "uid": "validation_status_not_approved", "label": "Not Approved" });
    rows.push(rejected);
    same("kobo.json", json!({ "results": rows }).to_string()).stderr_contains("1 set aside");
}
