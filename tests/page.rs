//! HTML pages: well-formed and escaped. `tests/browser/run` opens them in a browser.

use std::collections::HashSet;
use std::fmt::Write as _;

use crate::fixture::{EXAMPLES, Run, read};

fn page(example: &str) -> String {
    Run::report(example, ["--format", "html"]).success().quiet().stdout().to_owned()
}

/// What stands between `from` and `to`, each time.
pub fn between<'t>(text: &'t str, from: &'t str, to: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(from).skip(1).filter_map(move |rest| rest.split(to).next())
}

/// What must hold for any page.
#[track_caller]
fn is_sound(page: &str) {
    assert!(page.len() < 150_000, "{} bytes", page.len());
    is_whole(page);
}

/// What must hold for any page of any size.
#[track_caller]
pub fn is_whole(page: &str) {
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"), "{}", &page[..100]);
    assert!(!page.contains("<script") && !page.contains("<link") && !page.contains("@import"));
    assert!(
        page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
    );
    // The style attribute would be refused by the policy.
    assert!(!page.contains(" style=\""));
    let ids: Vec<&str> = between(page, " id=\"", "\"").collect();
    let unique: HashSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for named in between(page, " aria-labelledby=\"", "\"").flat_map(str::split_whitespace) {
        assert!(unique.contains(&named), "nothing has the id {named}");
    }
    for link in between(page, " href=\"#", "\"") {
        assert!(unique.contains(&link), "a link leads nowhere: {link}");
    }
    for picture in between(page, "<svg ", "</svg>") {
        let speaks = picture.contains("role=\"img\"") && picture.contains("<title") && picture.contains("<desc");
        assert!(speaks || picture.contains("aria-hidden=\"true\""), "{picture}");
    }
    for tag in ["section", "table", "tr", "ul", "ol", "li", "svg", "div", "p", "td", "dl", "figure", "article"] {
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn the_examples_give_sound_pages() {
    for example in EXAMPLES {
        is_sound(&page(example));
    }
}

#[test]
fn the_page_contains_the_text_of_the_report() {
    let page = page("hesitant");
    for part in [
        "<h1>Riverside Joinery</h1>",
        "Answered by Production manager on 20 November 2026.",
        "<strong>2.2</strong> <span>of 4</span> <em>Emerging</em>",
        "With the open answers it could be anywhere from 1.8 to 2.8.",
        "71 % of the way to the targets",
        "What to find out first",
        "Not sure what is meant.</p><p>Come back to this with Marta.",
    ] {
        assert!(page.contains(part), "{part}");
    }
    // The answer to C1, among the published ones.
    assert_eq!(page.matches("<mark>◄ you</mark>").count(), 3);
}

#[test]
fn a_page_shows_what_another_answer_would_change() {
    let outcome = Run::report("beginner", ["--format", "html", "--what-if", "C1=3"]).success();
    is_sound(outcome.stdout());
    outcome.stdout_contains("<h2 id=\"h-what-if\">What if</h2>");
}

#[test]
fn a_report_without_any_score_is_a_page_too() {
    let answers = "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\n[answers]\n";
    let outcome = Run::new(["report", "-", "--format", "html"]).stdin(answers).success();
    is_sound(outcome.stdout());
    outcome
        .stdout_contains("It is too early for a level of the whole: none of the 11 skills can be judged so far.")
        .stdout_lacks("class=\"figure\"")
        .stdout_contains("What to find out first");
}

/// A questionnaire of any size, with titles that would like to be markup.
pub fn questionnaire(skills: usize, levels: usize, phases: usize) -> String {
    const HOSTILE: &str = "</style></title><script>alert(1)</script>'\\\"{{ 7 * 7 }}{% raw %}";
    let names: Vec<String> = (1..=levels).map(|n| format!("\"{HOSTILE} {n}\"")).collect();
    let mut text = format!(
        "format = 1\nid = \"x\"\nversion = \"1.0.0\"\nlanguage = \"en\"\ntitle = \"{HOSTILE}\"\nlevels = [{}]\n\
         limits = \"{HOSTILE}\"\n[[sources]]\nid = \"A\"\ncitation = \"{HOSTILE}\"\nurl = \"javascript:alert(1)\"\n\
         [[sections]]\nid = \"all\"\ntitle = \"All\"\n[[capabilities]]\nid = \"c\"\ntitle = \"{HOSTILE}\"\n",
        names.join(", ")
    );
    for n in 0..phases {
        write!(text, "[[phases]]\nid = \"p{n}\"\ntitle = \"{HOSTILE}\"\n").unwrap();
    }
    for n in 0..skills {
        let phase = if phases > 0 { format!("phase = \"p{}\"\n", n % phases) } else { String::new() };
        write!(
            text,
            "[[skills]]\nid = \"K{n}\"\ntitle = \"{HOSTILE}\"\ncapability = \"c\"\n{phase}evidence = {{ Q{n} = 1 }}\n\
             [[questions]]\ncode = \"Q{n}\"\nsection = \"all\"\ntext = \"{HOSTILE}\"\noptions = [\n\
             {{ code = \"1\", text = \"{HOSTILE}\", advice = \"{HOSTILE}\", effort = 1 }},\n\
             {{ code = \"2\", text = \"{HOSTILE}\" }}]\n"
        )
        .unwrap();
    }
    write!(text, "[[benchmarks]]\nid = \"b\"\ntitle = \"{HOSTILE}\"\nn = 9\ncounts = {{ Q0 = [0, 9] }}\n").unwrap();
    text
}

#[test]
fn any_questionnaire_gives_a_sound_page_and_no_text_becomes_markup() {
    for (skills, levels, phases) in [(1, 2, 0), (2, 2, 1), (3, 7, 0), (40, 7, 5)] {
        let mut answers = "format = 1\nquestionnaire = \"x\"\nversion = \"1.0.0\"\nrespondent = \"<b>\"\n\
                           organisation = \"<img src=x onerror=alert(1)>\\\"}</style>\"\n[answers]\n"
            .to_owned();
        (0..skills).for_each(|n| writeln!(answers, "Q{n} = \"{}\"", ["1", "2", "dk"][n % 3]).unwrap());
        answers.push_str("[notes]\nQ0 = \"<script>alert(1)</script>\"\n");
        let outcome = Run::new(["report", "a.toml", "-q", "q.toml", "--format", "html"])
            .file("a.toml", answers)
            .file("q.toml", questionnaire(skills, levels, phases))
            .success();
        let page = outcome.stdout();
        is_sound(page);
        assert!(!page.contains("<img") && page.contains("{{ 7 * 7 }}{% raw %}"));
        assert_eq!(page.matches("</style>").count(), 2);
        assert!(!page.contains("href=\"javascript"));
        assert_eq!(page.contains("<svg class=\"radar"), skills >= 3, "{skills} skills");
        assert_eq!(page.contains("class=\"heat"), phases > 0);
    }
}

#[test]
fn own_templates_take_the_place_of_ours() {
    let template = |name: &str, text: &str| {
        Run::report("beginner", ["--format", "html", "--template", "own"])
            .folder("own")
            .file(format!("own/{name}"), text)
    };
    template("letterhead.html", "<p class=\"letterhead\">Chamber of Crafts, for {{ head.organisation }}</p>")
        .success()
        .stdout_contains("<p class=\"letterhead\">Chamber of Crafts, for Corner Bakery</p>");
    template("report.html", "{{ report.skills[0].title }}: {{ report.skills[0].target }}")
        .success()
        .stdout_contains("\">Spot promising partners: 2.5");
    template("report.html", "{% extends \"builtin/report.html\" %}{% block plan %}<p>Ask us.</p>{% endblock %}")
        .success()
        .stdout_contains("<p>Ask us.</p>")
        .stdout_lacks("h-plan");
    // The policy allows the other sheet, and so its hash is another one.
    let own = template("style.css", "body{color:red}").success().stdout_contains("<style>body{color:red}</style>");
    let policy = |page: &str| between(page, "style-src ", " ").next().unwrap().to_owned();
    assert_ne!(policy(own.stdout()), policy(&page("beginner")));
    // What pages on groups need besides comes with our own sheet alone, and not into reports.
    assert!(!page("beginner").contains(".crowds{"));
    let group = |name: &str, text: &str| {
        Run::new(["cohort", "t.csv", "--format", "html", "--template", "own"])
            .file("t.csv", include_str!("../examples/workshop.csv"))
            .folder("own")
            .file(format!("own/{name}"), text)
            .success()
    };
    group("footer.html", "").stdout_contains(".hero{").stdout_contains(".crowds{fill:var(");
    group("style.css", "body{color:red}").stdout_contains("<style>body{color:red}</style>");
    group("group.css", ".crowds{fill:red}").stdout_contains(".hero{").stdout_contains(".crowds{fill:red}</style>");
}

#[test]
fn a_faulty_template_is_named_with_its_line() {
    let run = |name: &str, text: &str| {
        Run::report("beginner", ["--format", "html", "--template", "own"])
            .folder("own")
            .file(format!("own/{name}"), text)
    };
    run("report.html", "<p>\n{{ head.organisaton }}</p>")
        .status(1)
        .no_result()
        .stderr_contains("the template “report.html” cannot be used, line 2: undefined value");
    run("footer.html", "\n\n{% if %}").status(1).no_result().stderr_contains("“footer.html” cannot be used, line 3");
    run("raport.html", "").status(2).no_result().stderr_contains("name it after what it replaces: base.html");
    Run::report("beginner", ["--format", "html", "--template", "none"])
        .status(1)
        .stderr_contains("there is no such file");
}

#[test]
fn a_batch_of_pages_has_an_index_page() {
    let table = "respondent,organisation,C1,S01\n<b>Ann</b>,../x,1,2\nBob,Mill,9,1\n,,2,2\n";
    let outcome = Run::new(["report", "t.csv", "--output-dir", "out", "--format", "html,json", "--keep-going"])
        .file("t.csv", table)
        .success();
    let index = outcome.file("out/index.html");
    is_sound(&index);
    for part in [
        "2 reports, one row without a report.",
        "&lt;b&gt;Ann&lt;&#x2f;b&gt;",
        "href=\"b-ann-b.html\"",
        "href=\"b-ann-b.json\"",
        "href=\"row-3.html\"",
        "<h2 id=\"h-rejected\">Rows without a report</h2>",
    ] {
        assert!(index.contains(part), "{part}\n{index}");
    }
    assert!(!index.contains("href=\"bob"));
    is_sound(&outcome.file("out/b-ann-b.html"));
}

#[test]
fn a_batch_gives_the_page_of_a_single_report_whatever_the_jobs() {
    let table = read("examples/workshop.csv");
    let run = |jobs| {
        Run::new(["report", "t.csv", "--output-dir", "out", "--format", "html", "--jobs", jobs])
            .file("t.csv", &table)
            .success()
    };
    let (one, three) = (run("1"), run("3"));
    for n in 1..=12 {
        let name = format!("out/p{n:02}.html");
        assert_eq!(one.file(&name), three.file(&name));
    }
    assert_eq!(one.file("out/index.html"), three.file("out/index.html"));
}

#[test]
fn a_pdf_without_a_browser_gives_an_error_with_a_hint() {
    Run::report("beginner", ["--format", "pdf", "-o", "x.pdf"])
        .env("PATH", "")
        .env("ALLYSCOPE_BROWSER", "no-such-browser")
        .status(1)
        .no_result()
        .stderr_contains("ALLYSCOPE_BROWSER names “no-such-browser”, and there is no such program");
}

#[cfg(unix)]
#[test]
fn a_browser_that_leaves_no_pdf_leaves_no_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let run =
        Run::report("beginner", ["--format", "pdf", "-o", "x.pdf"]).file("fake", "#!/bin/sh\nexit 0\n").folder("tmp");
    let (fake, folder) = (run.path("fake"), run.path("tmp"));
    std::fs::set_permissions(&fake, std::fs::Permissions::from_mode(0o755)).unwrap();
    let outcome = run
        .env("ALLYSCOPE_BROWSER", fake.to_str().unwrap())
        .env("TMPDIR", folder.to_str().unwrap())
        .status(1)
        .stderr_contains("left no PDF");
    assert_eq!(outcome.names(), ["beginner.toml", "fake", "tmp"]);
    assert_eq!(std::fs::read_dir(outcome.path("tmp")).unwrap().count(), 0, "something is left behind");
}

#[cfg(unix)]
#[test]
fn a_printing_browser_gives_the_pdf_without_its_dates() {
    use std::os::unix::fs::PermissionsExt as _;
    // Stands in for a browser: tests/browser/run has the real one.
    let fake = "#!/bin/sh\nfor a; do case $a in --print-to-pdf=*) goal=${a#*=};; *.html) page=$a;; esac; done\n\
                grep -q 'size:letter' \"$page\" || exit 1\n\
                printf '%%PDF-1.4\\n/CreationDate (D:20260102030405Z)\\n%%%%EOF\\n' > \"$goal\"\n";
    let run = Run::report("beginner", ["--format", "pdf", "--paper", "letter"]).file("fake", fake);
    let program = run.path("fake");
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    run.env("ALLYSCOPE_BROWSER", program.to_str().unwrap())
        .env("PATH", "/usr/bin:/bin")
        .success()
        .stdout_is("%PDF-1.4\n/CreationDate (D:20000101000000Z)\n%%EOF\n");
}

/// A run with a program in place of a browser, whose temporary files are in a folder of their own.
#[cfg(unix)]
fn with_browser(script: &str) -> Run {
    use std::os::unix::fs::PermissionsExt as _;
    let run = Run::report("beginner", ["--format", "pdf", "-o", "x.pdf"]).file("fake", script).folder("tmp");
    let (fake, folder) = (run.path("fake"), run.path("tmp"));
    std::fs::set_permissions(&fake, std::fs::Permissions::from_mode(0o755)).unwrap();
    let run = run.env("ALLYSCOPE_BROWSER", fake.to_str().unwrap()).env("PATH", "/usr/bin:/bin");
    run.env("TMPDIR", folder.to_str().unwrap())
}

/// Whether a process still runs a moment later, and is not only waiting to be forgotten.
#[cfg(target_os = "linux")]
fn runs(process: &str) -> bool {
    let runs = || {
        let status = std::fs::read_to_string(format!("/proc/{}/stat", process.trim())).unwrap_or_default();
        status.rsplit(") ").next().is_some_and(|state| !state.is_empty() && !state.starts_with(['Z', 'X']))
    };
    let start = std::time::Instant::now();
    while runs() && start.elapsed().as_secs() < 10 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    runs()
}

#[cfg(target_os = "linux")]
#[test]
fn a_browser_asks_no_host_runs_no_script_and_leaves_no_process() {
    let fake = "#!/bin/sh\nsleep 300 &\necho $! > ../../child; stat -c %a . > ../../mode; cp profile/Default/Preferences ../../settings; printf '%s\\n' \"$@\" > ../../args\n";
    let outcome = with_browser(fake).status(1).stderr_contains("left no PDF");
    assert_eq!(outcome.file("mode"), "700\n");
    let arguments = outcome.file("args");
    assert!(arguments.lines().any(|line| line == "--host-resolver-rules=MAP * ~NOTFOUND"), "{arguments}");
    assert!(outcome.file("settings").contains("\"javascript\":2"));
    assert!(!runs(&outcome.file("child")), "a process of the browser still runs");
    assert_eq!(std::fs::read_dir(outcome.path("tmp")).unwrap().count(), 0, "something is left behind");
}

/// Only where there is a browser; the others stand in for one.
#[cfg(target_os = "linux")]
#[test]
fn a_browser_that_is_there_prints_and_leaves_nothing() {
    let Some(browser) = crate::fixture::browser() else { return };
    let run = with_browser("").env("ALLYSCOPE_BROWSER", browser);
    let outcome = run.success();
    assert!(std::fs::read(outcome.path("x.pdf")).unwrap().starts_with(b"%PDF-"));
    assert_eq!(std::fs::read_dir(outcome.path("tmp")).unwrap().count(), 0, "something is left behind");
}

#[cfg(target_os = "linux")]
#[test]
fn a_signal_while_the_browser_prints_leaves_neither_folder_nor_process() {
    for signal in ["HUP", "TERM", "INT"] {
        let run =
            with_browser("#!/bin/sh\nsleep 300 &\necho $! > ../../child.new; mv ../../child.new ../../child; wait\n");
        let mut child = run.command().spawn().unwrap();
        let start = std::time::Instant::now();
        while !run.path("child").exists() {
            assert!(start.elapsed().as_secs() < 30, "the browser does not start");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let kill = std::process::Command::new("kill").args(["-s", signal, &child.id().to_string()]).status();
        assert!(kill.unwrap().success());
        assert_eq!(crate::fixture::wait(&mut child, &[]), 130);
        assert_eq!(std::fs::read_dir(run.path("tmp")).unwrap().count(), 0, "something is left behind");
        assert!(!run.path("x.pdf").exists());
        assert!(!runs(&std::fs::read_to_string(run.path("child")).unwrap()), "a process of the browser still runs");
    }
}

#[test]
fn the_command_of_the_readme_writes_a_page() {
    let readme = read("README.md");
    let command = readme.lines().find(|line| line.starts_with("allyscope report") && line.contains("--format html"));
    let mut words = command.unwrap().split(' ').skip(1);
    let (report, answers) = (words.next().unwrap(), words.next().unwrap());
    let outcome =
        Run::new([report, "answers.toml"]).file("answers.toml", read(answers)).arguments(words).success().no_result();
    is_sound(&outcome.file("riverside-joinery.html"));
}

/// The page of an example in another edition.
fn edition(example: &str, arguments: &[&str]) -> String {
    let name = format!("{example}.toml");
    let run = Run::new(["report", &name, "--format", "html"]).arguments(arguments);
    run.file(&name, read(&format!("examples/{name}"))).success().quiet().stdout().to_owned()
}

#[test]
fn one_page_has_the_level_three_gaps_three_steps_three_figures_and_room_to_sign() {
    for example in EXAMPLES {
        let page = edition(example, &["--one-page"]);
        is_sound(&page);
        let main = page.split("class=\"one-page\"").nth(1).unwrap();
        assert!(main.matches("<p class=\"advice\">").count() <= 3, "{example}");
        assert!(main.matches("<span class=\"name\">").count() <= 3, "{example}");
        assert!(main.matches("<tr><th scope=\"row\">").count() <= 3, "{example}");
        assert!(main.contains("For the partner"), "{example}");
    }
    let page = edition("beginner", &["--one-page"]);
    assert!(page.contains("<strong>1.5</strong>") && page.contains("<b class=\"n\">1.0 → 2.5</b>"));
    assert_eq!(page.matches("<p class=\"advice\">").count(), 3);
    assert_eq!(page.matches("<span>Who</span><span>By when</span>").count(), 3);
}

#[test]
fn slides_have_one_thought_a_screen() {
    let page = edition("beginner", &["--style", "slides"]);
    is_sound(&page);
    // The title, the level, strengths, gaps, three steps, skills, figures, limits.
    assert_eq!(page.matches("<section class=\"slide").count(), 10);
    assert!(page.contains("scroll-snap-type:y mandatory"));
    let group = Run::new(["cohort", "t.csv", "--format", "html", "--style", "slides", "--anonymous"]);
    let group = group.file("t.csv", read("examples/workshop.csv")).success();
    is_whole(group.stdout());
    group.stdout_contains("What is hidden, and why").stdout_lacks("Corner Bakery").stdout_lacks("P01");
}

#[test]
fn half_a_page_for_the_person_in_charge() {
    let page = edition("beginner", &["--role"]);
    is_sound(&page);
    let tasks: Vec<&str> = between(&page, "<li>", ":").take(3).collect();
    let first = ["Keep aims together", "Turn plans into meetings and figures", "Make good practice a habit"];
    assert_eq!(tasks[..3], first);
    for language in crate::fixture::LANGUAGES {
        let run = Run::new(["report", "a.toml", "--role", "--lang", language]);
        let outcome = run.file("a.toml", read("examples/beginner.toml")).success();
        let lines = outcome.stdout().lines().count();
        assert!((15..=46).contains(&lines), "{language}: {lines} lines\n{}", outcome.stdout());
    }
}

#[test]
fn an_edition_that_a_format_does_not_have_is_refused() {
    let run = |arguments: &[&str]| Run::new(["report", "a.toml"]).arguments(arguments).status(2).no_result();
    run(&["--one-page"]).stderr_contains("--one-page goes with these formats: html, pdf");
    run(&["--role", "--format", "json"])
        .stderr_contains("--role goes with these formats: terminal, markdown, html, pdf");
    run(&["--style", "slides", "--format", "pdf"]).stderr_contains("--style slides goes with these formats: html");
    let group = Run::new(["cohort", "t.csv", "--style", "slides"]).file("t.csv", read("examples/workshop.csv"));
    group.status(2).no_result().stderr_contains("--style slides goes with these formats: html");
}

#[test]
fn what_explains_the_numbers_is_folded_and_open_in_print() {
    let page = page("beginner");
    assert_eq!(page.matches("<details class=\"more\"").count(), page.matches("</details>").count());
    assert!(page.matches("<details class=\"more\"").count() >= 8 && !page.contains("<details class=\"more\" open"));
    assert!(page.contains(".more::details-content{content-visibility:visible"));
}
