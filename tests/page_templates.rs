//! Templates of pages: a copy of a built-in template renders the same page, and an edited copy shows the edit.

use std::path::Path;

use allyscope::questionnaire::{Questionnaire, builtin};
use allyscope::report::page::{
    FormPage, Index, IndexRow, Pages, STYLES, TemplateFault, comparison_page, index_page, names, report_page,
};
use allyscope::report::{Comparison, Edition, Form, Progress, Report};
use allyscope::responses::{Answers, AnswersFile};
use allyscope::text::Messages;

use crate::fixture::{Run, read};

type Page = Result<Vec<u8>, TemplateFault>;

fn built_in(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/page");
    let folder = if STYLES.contains(&name) { folder } else { folder.join("templates") };
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn with(name: &str, text: &str) -> Pages {
    Pages::with(vec![(name.to_owned(), text.to_owned())]).unwrap()
}

fn questionnaire() -> Questionnaire {
    builtin::ALL[0].load()
}

fn answers(example: &str, questionnaire: &Questionnaire) -> Answers {
    AnswersFile::parse(&read(&format!("examples/{example}.toml"))).check(questionnaire).answers.unwrap()
}

fn edition(pages: &Pages, edition: Edition) -> Page {
    let questionnaire = questionnaire();
    let answers = answers("hesitant", &questionnaire);
    let report = Report::new(&questionnaire, questionnaire.default_profile(), &answers, &[]);
    report_page(&report, pages, &Messages::english(), None, edition)
}

fn report(pages: &Pages) -> Page {
    edition(pages, Edition::Whole)
}

fn one_page(pages: &Pages) -> Page {
    edition(pages, Edition::OnePage)
}

fn role(pages: &Pages) -> Page {
    edition(pages, Edition::Role)
}

fn slides(pages: &Pages) -> Page {
    edition(pages, Edition::Slides)
}

fn comparison(pages: &Pages) -> Page {
    let questionnaire = questionnaire();
    let waves = ["beginner", "beginner-later"].map(|name| (name.to_owned(), answers(name, &questionnaire)));
    let comparison = Comparison::Progress(Progress::new(&questionnaire, questionnaire.default_profile(), &waves));
    comparison_page(&comparison, pages, &Messages::english(), None)
}

fn form(pages: &Pages) -> Page {
    let (questionnaire, messages) = (questionnaire(), Messages::english());
    FormPage::default().render(&[Form::new(&questionnaire, true, &messages)], pages)
}

fn index(pages: &Pages) -> Page {
    let row = |name: &str| IndexRow { respondent: name.to_owned(), row: 1, ..IndexRow::default() };
    let done = IndexRow { level: Some(2.0), reports: vec![("html", "ann.html".to_owned())], ..row("Ann") };
    let rejected = IndexRow { rejected: Some("C1 cannot be “9”"), ..row("Bob") };
    let index = Index {
        questionnaire: "Alliances",
        levels: 4,
        several_files: false,
        repeats: [0, 0],
        done: vec![done.clone(), IndexRow { respondent: "Cid".to_owned(), ..done }],
        rejected: vec![rejected],
    };
    index_page(&index, pages, &Messages::english())
}

fn text(page: Page) -> String {
    String::from_utf8(page.unwrap()).unwrap()
}

#[test]
fn a_copy_of_a_template_renders_the_same_page() {
    for name in names() {
        let copy = with(name, &built_in(name));
        for page in [report, one_page, role, slides, comparison, form, index] {
            // A style sheet of one's own comes without the built-in one for groups.
            if name == "style.css" {
                continue;
            }
            assert!(page(&copy) == page(&Pages::built_in()), "{name}");
        }
    }
}

#[test]
fn a_folder_of_copies_gives_the_pages_of_the_built_in_templates() {
    let run = |arguments: &[&str], own: bool| {
        let run = Run::new(arguments.iter().copied()).file("t.csv", read("examples/workshop.csv"));
        let run = run.file("a.toml", read("examples/hesitant.toml"));
        if !own {
            return run.success().stdout().to_owned();
        }
        let run = names().fold(run.folder("own"), |run, name| run.file(format!("own/{name}"), built_in(name)));
        run.arguments(["--template", "own"]).success().stdout().to_owned()
    };
    for arguments in [["report", "a.toml", "--format", "html"], ["cohort", "t.csv", "--format", "html"]] {
        assert!(run(&arguments, false) == run(&arguments, true), "{arguments:?}");
    }
}

#[test]
fn an_edited_copy_shows_the_edit() {
    let edited = |name: &str, from: &str, to: &str| {
        let template = built_in(name);
        assert!(template.contains(from), "{name}: {from}");
        with(name, &template.replace(from, to))
    };
    // A condition and a filter around a value of an element, and another order of elements.
    let page = edited(
        "report.html",
        "{% for row in skills.rows %}",
        "{% for row in skills.rows | sort(attribute=\"title\") if row.has_gap %}<!-- {{ row.title | upper }} -->",
    );
    let page = text(report(&page));
    let titles: Vec<&str> = page.split("<!-- ").skip(1).filter_map(|rest| rest.split(" -->").next()).collect();
    assert!(titles.len() > 2 && titles.is_sorted(), "{titles:?}");
    assert!(titles.iter().all(|title| *title == title.to_uppercase()));
    // Numbers of the JSON report, which the built-in page does not use.
    let page = edited("report.html", "<main", "{{ report.skills | map(attribute=\"id\") | join(\"+\") }}<main");
    assert!(text(report(&page)).contains("S01+S02+S03"));
    let page = edited("index.html", "{% for row in rows %}", "{% for row in rows | reverse %}{{ loop.index }}. ");
    let page = text(index(&page));
    let place = |name: &str| page.find(name).unwrap();
    assert!(place("1. <tr") < place(">Cid<") && place(">Cid<") < place("2. <tr") && place("2. <tr") < place(">Ann<"));
    let page = edited("compare.html", "{% for slope in slopes %}", "{% for slope in slopes if slope.skill %}");
    assert_eq!(text(comparison(&page)).matches("<svg class=\"slope\"").count(), 11);
    let page = edited("form.html", "{{ question.text }}", "{{ question.text | length }}");
    assert!(!text(form(&page)).contains(&format!("{}</span></legend>", questionnaire().questions[0].text)));
    for (name, page) in [("letterhead.html", report as fn(&Pages) -> Page), ("footer.html", index), ("base.html", form)]
    {
        let before = text(page(&Pages::built_in()));
        let template = format!("{}<!-- {{{{ title | length }}}} -->", built_in(name));
        assert!(text(page(&with(name, &template))).len() > before.len(), "{name}");
    }
    let ending = with("ending.html", "{% for limit in limits %}{{ loop.index }}: {{ limit }};{% endfor %}");
    assert!(text(report(&ending)).contains("1: "));
}

#[test]
fn two_sets_of_templates_used_in_turn_do_not_mix() {
    let red = with("report.html", "red {{ report.organisation }}");
    let blue = with("letterhead.html", "<p>blue</p>");
    let plain = text(report(&Pages::built_in()));
    for _ in 0..3 {
        assert!(text(report(&red)).ends_with("\">red Riverside Joinery"));
        let page = text(report(&blue));
        assert!(page.contains("<p>blue</p>") && page.replacen("<p>blue</p>", "", 1).len() <= plain.len() + 1);
        assert!(text(report(&Pages::built_in())) == plain);
        assert!(!text(index(&red)).contains("red"));
    }
}

#[test]
fn a_template_without_the_policy_gets_it_all_the_same() {
    let pages = with("base.html", "<html><head><script>x</script></head>{% block body %}{% endblock %}</html>");
    for page in [report, one_page, role, slides, comparison, form, index] {
        let page = text(page(&pages));
        let head = "<html><head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"";
        assert!(page.starts_with(head), "{}", &page[..200]);
    }
}
