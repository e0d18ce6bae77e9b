//! HTML pages on groups and comparisons: well-formed, escaped, and with the numbers of the JSON, for any respondents.

use std::fmt::Write as _;

use crate::fixture::{Run, read};
use crate::page::{between, is_whole, questionnaire};

const WORKSHOP: &str = include_str!("../examples/workshop.csv");

fn cohort<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Run {
    Run::new(["cohort", "people.csv", "--format", "html"].into_iter().chain(arguments))
}

#[track_caller]
fn page(run: Run) -> String {
    let page = run.success().quiet().stdout().to_owned();
    is_whole(&page);
    page
}

/// The workshop's answers over and over, for `people` people of so many sectors.
fn many(people: usize, sectors: usize) -> String {
    let mut lines = WORKSHOP.lines();
    let mut table = format!("{},sector\n", lines.next().unwrap());
    let rows: Vec<&str> = lines.collect();
    for i in 0..people {
        let cells: Vec<&str> = rows[i % rows.len()].split(',').skip(2).collect();
        writeln!(table, "Z{i:03},Firm {i},{},sector {}", cells.join(","), i % sectors).unwrap();
    }
    table
}

#[test]
fn the_page_contains_the_text_of_the_group_report() {
    let page = page(cohort(None).file("people.csv", WORKSHOP));
    for part in [
        "<p class=\"kind\">Group report</p>",
        "12 people of 10 organisations answered. 92 % of the questions that apply to them have an answer.",
        "<strong>2.0</strong> <span>of 4</span>",
        "Half of the people are between 1.8 and 2.2, and all between 1.3 and 2.5.",
        "People in each twelfth of the scale, lowest first: 0, 1, 2, 4, 2, 1, 2, 0, 0, 0, 0, 0.",
        "<b class=\"code\">S02</b> Keep up with the market",
        "<dt>Below target</dt><dd>10 of 11</dd>",
        "(among the first three steps of 5 of 12)",
        "<h2 id=\"h-modules\">Training that fits</h2>",
        "<h2 id=\"h-checks\">Answers worth a second look</h2>",
        "<td role=\"cell\" class=\"n\" data-head=\"95 % interval\">15 to 65</td>",
        "<td role=\"cell\" class=\"n\" data-head=\"Published\">4 (40 %)</td>",
        "1: 4, 2: 6, 3: 1, 4: 0",
        "Where people differ most",
        "Cronbach’s α says",
        "<h2 id=\"h-organisations\">Several people of one organisation</h2>",
    ] {
        assert!(page.contains(part), "{part}");
    }
    // Twelve people with an overall level and eleven skills.
    assert_eq!(page.matches("class=\"cell shade-").count(), 12 * 12);
    assert_eq!(page.matches("<svg class=\"strip\"").count(), 8 + 11);
    assert_eq!(page.matches("<article class=\"card\">").count(), 17);
}

#[test]
fn shares_of_a_stack_add_up() {
    let page = page(cohort(None).file("people.csv", WORKSHOP));
    for stack in between(&page, "<svg class=\"stack\"", "</svg>") {
        let parts = stack.split("class=\"part ").skip(1);
        let widths = parts.map(|part| between(part, "width=\"", "%").next().unwrap().parse::<f64>().unwrap());
        let whole: f64 = widths.sum();
        assert!((whole - 100.0).abs() < 0.3, "{whole}: {stack}");
    }
}

#[test]
fn a_counts_file_gives_a_page_without_levels() {
    let counts = include_str!("../examples/poland-2024.toml");
    let page = page(Run::new(["cohort", "c.toml", "--format", "html"]).file("c.toml", counts));
    assert!(page.contains("<h1>Ten Polish SMEs, interviews of 2024</h1>"));
    assert!(page.contains("Only counts of answers are known here"));
    assert!(page.contains("data-head=\"95 % interval\">17 to 69</td>"));
    assert!(!page.contains("class=\"figure\"") && !page.contains("id=\"levels\"") && !page.contains("id=\"steps\""));
}

#[test]
fn groups_of_nobody_and_of_one_person_give_a_page() {
    let rows = |count: usize| WORKSHOP.lines().take(1 + count).collect::<Vec<_>>().join("\n");
    let nobody = cohort(None).file("people.csv", rows(0)).success().stdout().to_owned();
    is_whole(&nobody);
    assert!(nobody.contains("There is nobody in this group yet."));
    assert!(!nobody.contains("class=\"figure\"") && !nobody.contains("id=\"questions\""));
    let one = page(cohort(None).file("people.csv", rows(1)));
    assert!(one.contains("For one person, “allyscope report” says more."));
    assert!(!one.contains("id=\"people\"") && !one.contains("id=\"disagreement\""));
}

#[test]
fn two_hundred_people_and_forty_groups_fit_a_page() {
    let page = page(cohort(["--group-by", "sector"]).file("people.csv", many(200, 40)));
    assert!(page.len() < 500_000, "{} bytes", page.len());
    assert!(page.contains("<h2 id=\"h-groups\">Side by side, by sector</h2>"));
    // Groups and everybody: the whole, three capabilities and eleven skills; people: the whole and skills.
    assert_eq!(page.matches("class=\"cell shade-").count(), 41 * 15 + 200 * 12);
}

#[test]
fn an_anonymous_page_names_nobody_and_shows_no_small_count() {
    let page = page(cohort(["--anonymous", "--group-by", "sector"]).file("people.csv", many(36, 3)));
    assert!(!page.contains("Z00") && !page.contains("Firm "));
    assert!(page.contains("What is hidden, and why") && page.contains(">hidden</td>"));
    assert!(!page.contains("class=\"strip\"") && !page.contains("class=\"crowd\"") && !page.contains("id=\"people\""));
    for count in between(&page, "data-head=\"n\">", "<") {
        assert!(count == "hidden" || count == "0" || count.parse::<u64>().unwrap() >= 5, "{count}");
    }
}

#[test]
fn a_page_on_too_few_people_shows_only_their_number() {
    let few: String = WORKSHOP.lines().take(4).fold(String::new(), |all, line| all + line + "\n");
    let page = page(cohort(["--anonymous"]).file("people.csv", few));
    assert!(page.contains("With fewer than 5 people, nothing but their number can be shown."));
    assert!(!page.contains("class=\"figure\"") && !page.contains("class=\"bar\""));
}

#[test]
fn any_questionnaire_gives_a_whole_page_of_a_group() {
    for (skills, levels, phases) in [(1, 2, 0), (3, 7, 0), (40, 7, 5)] {
        let codes: Vec<String> = (0..skills).map(|n| format!("Q{n}")).collect();
        let mut table = format!("respondent,organisation,{}\n", codes.join(","));
        for person in 0..3 {
            let answers: Vec<&str> = (0..skills).map(|n| ["1", "2", "dk"][(n + person) % 3]).collect();
            writeln!(table, "<b>{person},<img src=x>,{}", answers.join(",")).unwrap();
        }
        let run = cohort(["-q", "q.toml"]).file("q.toml", questionnaire(skills, levels, phases));
        let page = page(run.file("people.csv", table));
        assert!(!page.contains("<img") && page.contains("{{ 7 * 7 }}{% raw %}"));
        assert_eq!(page.matches("</style>").count(), 2);
        assert!(!page.contains("href=\"javascript"));
    }
}

#[test]
fn own_templates_show_the_facts_of_a_group() {
    let template = "{{ report.people.respondents }} and {{ report.all.skills[1].id }}";
    let run = cohort(["--template", "own"]).file("people.csv", WORKSHOP).folder("own");
    let outcome = run.file("own/cohort.html", template).success();
    assert!(outcome.stdout().ends_with("\">12 and S02"), "{}", outcome.stdout());
    cohort(["--template", "own"])
        .file("people.csv", WORKSHOP)
        .folder("own")
        .file("own/letterhead.html", "<p>Chamber of Crafts</p>")
        .success()
        .stdout_contains("<p>Chamber of Crafts</p>");
}

#[test]
fn the_page_contains_the_text_of_the_comparison() {
    let compare = |names: [&str; 2], arguments: &[&'static str]| {
        let run =
            Run::new(["compare", names[0], names[1], "--format", "html"].into_iter().chain(arguments.iter().copied()));
        let files = names.map(|name| (name.to_owned(), read(&format!("examples/{name}"))));
        page(files.into_iter().fold(run, |run, (name, text)| run.file(name, text)))
    };
    let firm = compare(["beginner.toml", "beginner-later.toml"], &[]);
    for part in ["<h1>Then and now: Corner Bakery</h1>", "The overall level rose from 1.5 to 1.7.", "The plan of then"]
    {
        assert!(firm.contains(part), "{part}");
    }
    // The whole, three capabilities and eleven skills; one skill has no level now.
    assert_eq!(firm.matches("<svg class=\"slope\"").count(), 15);
    assert_eq!(firm.matches("class=\"rises\"").count() + firm.matches("class=\"falls\"").count(), 14);
    assert!(!firm.contains("id=\"ways\""));
    let group = compare(["workshop-before.csv", "workshop-after.csv"], &[]);
    assert!(group.contains("9 of 11 rose, one fell; the typical change is +0.2 levels."));
    assert_eq!(group.matches("<svg class=\"stack\"").count(), 19);
    let anonymous = compare(["workshop-before.csv", "workshop-after.csv"], &["--anonymous"]);
    assert!(!anonymous.contains("Marius") && anonymous.contains("What this cannot show"));
}
