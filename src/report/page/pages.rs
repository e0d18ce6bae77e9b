//! The templates of pages, and how a page is rendered with them.

use std::collections::BTreeMap;
use std::error::Error;
use std::io;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, merge_maps};
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use super::labels::labels;
use super::style::{Paper, Style, print_style};
use super::view::Markup;
use crate::text::Messages;

/// The built-in templates by name. Each is known as `builtin/NAME` too, so that a template of the same name can extend
/// it.
const TEMPLATES: [(&str, &str); 14] = [
    ("base.html", include_str!("templates/base.html")),
    ("letterhead.html", include_str!("templates/letterhead.html")),
    ("footer.html", include_str!("templates/footer.html")),
    ("ending.html", include_str!("templates/ending.html")),
    ("report.html", include_str!("templates/report.html")),
    ("one-page.html", include_str!("templates/one-page.html")),
    ("role.html", include_str!("templates/role.html")),
    ("slides.html", include_str!("templates/slides.html")),
    ("cohort.html", include_str!("templates/cohort.html")),
    ("cohort-slides.html", include_str!("templates/cohort-slides.html")),
    ("compare.html", include_str!("templates/compare.html")),
    ("index.html", include_str!("templates/index.html")),
    ("form.html", include_str!("templates/form.html")),
    ("paper-form.html", include_str!("templates/paper-form.html")),
];

/// Names of the style sheet of all pages, and of those that pages on groups and slides add to it.
pub const STYLES: [&str; 3] = ["style.css", "group.css", "slides.css"];

const STYLE_SHEETS: [&str; 3] = [include_str!("style.css"), include_str!("group.css"), include_str!("slides.css")];

/// Names of the templates and style sheets that can be replaced.
pub fn names() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(name, _)| *name).chain(STYLES)
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// The template's name.
    pub template: String,
    /// From 1; 0 where it is not known.
    pub line: usize,
    /// In the words of the template engine, which are English.
    pub reason: String,
}

impl From<minijinja::Error> for TemplateFault {
    fn from(error: minijinja::Error) -> Self {
        let mut cause = &error;
        // An error in an included template is reported by both templates; the innermost error knows the place.
        while let Some(inner) = cause.source().and_then(|inner| inner.downcast_ref()) {
            cause = inner;
        }
        let reason = match cause.detail() {
            Some(detail) => format!("{}: {detail}", cause.kind()),
            None => cause.kind().to_string(),
        };
        Self { template: cause.name().unwrap_or_default().to_owned(), line: cause.line().unwrap_or_default(), reason }
    }
}

/// Templates and style sheets. Threads can share them; each template is compiled when it is first used.
#[derive(Debug)]
pub struct Pages {
    environment: Environment<'static>,
    style: Style,
    group_style: Style,
    slide_style: Style,
}

impl Pages {
    /// The built-in templates.
    ///
    /// # Panics
    ///
    /// Never: a test compiles all built-in templates.
    #[must_use]
    pub fn built_in() -> Self {
        Self::with(Vec::new()).expect("no template is added that could have a fault")
    }

    /// The built-in templates with `own` ones (name, text) added; one with the name of a built-in template replaces
    /// it.
    ///
    /// # Errors
    ///
    /// A template with a syntax error.
    pub fn with(own: Vec<(String, String)>) -> Result<Self, TemplateFault> {
        let mut environment = environment()?;
        let mut sheets = [None, None, None];
        for (name, text) in own {
            match STYLES.iter().position(|style| *style == name) {
                Some(style) => sheets[style] = Some(text),
                None => environment.add_template_owned(name, text)?,
            }
        }
        let [sheet, group_sheet, slide_sheet] = sheets;
        // An own style sheet need not undo what the built-in one of groups says.
        let default_group_sheet = if sheet.is_some() { "" } else { STYLE_SHEETS[1] };
        let group_sheet = group_sheet.unwrap_or_else(|| default_group_sheet.to_owned());
        let sheet = sheet.unwrap_or_else(|| STYLE_SHEETS[0].to_owned());
        let group_style = Style::new(format!("{sheet}{group_sheet}"));
        let slide_sheet = slide_sheet.unwrap_or_else(|| STYLE_SHEETS[2].to_owned());
        let slide_style = Style::new(format!("{sheet}{group_sheet}{slide_sheet}"));
        Ok(Self { environment, style: Style::new(sheet), group_style, slide_style })
    }

    /// The style of pages on one respondent.
    pub(super) fn style(&self) -> &Style {
        &self.style
    }

    /// The style of pages on groups.
    pub(super) fn group_style(&self) -> &Style {
        &self.group_style
    }

    /// The style of slides.
    pub(super) fn slide_style(&self) -> &Style {
        &self.slide_style
    }

    /// Renders `view` with the template `template`, as UTF-8.
    pub(super) fn render(
        &self,
        template: &str,
        frame: &Frame,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, TemplateFault> {
        let frame = frame.view();
        let policy = frame.policy.clone();
        let context = merge_maps([Value::from(Serde(view)), Value::from(Serde(frame))]);
        let mut page = Page::default();
        self.environment.get_template(template)?.render_captured_to(context, &mut page)?;
        Ok(with_policy(page.0, &policy))
    }
}

/// A page has at most so many bytes.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// Rendering a page takes at most so many steps, which is some seconds.
const MOST_STEPS: u64 = 500_000_000;

/// A page that is rendered, of a bounded size.
#[derive(Default)]
struct Page(Vec<u8>);

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST_BYTES {
            return Err(io::Error::other("the page is too large"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Puts the encoding and the content security policy at the beginning of a page, whatever its template says: into its
/// head, if nothing stands before that, else before all but the document type.
fn with_policy(mut page: Vec<u8>, policy: &str) -> Vec<u8> {
    let meta =
        format!("\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let at = head(&page);
    page.splice(at..at, meta.into_bytes());
    page
}

/// Where the head of a page begins, or where it would.
fn head(page: &[u8]) -> usize {
    let behind = |at: usize, tag: &str| {
        let rest = page[at..].trim_ascii_start();
        let begins = rest.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()));
        begins.then(|| page.len() - rest.len() + tag.len())
    };
    let start = behind(0, "<!doctype html>").unwrap_or(0);
    let inside = behind(start, "<html").and_then(|at| {
        let end = page[at..].iter().position(|&byte| byte == b'>')?;
        let attributes = &page[at..at + end];
        // Otherwise what looks like tags may stand in an attribute.
        let are_closed = attributes.split(|&byte| byte == b'"').count() % 2 == 1;
        let is_plain = are_closed && !attributes.iter().any(|byte| matches!(byte, b'\'' | b'<' | b'`'));
        behind(at + end + 1, "<head>").filter(|_| is_plain)
    });
    inside.unwrap_or(start)
}

fn environment() -> Result<Environment<'static>, TemplateFault> {
    let mut environment = Environment::new();
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_fuel(Some(MOST_STEPS));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Whatever a template's name ends in.
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_loader(|name| {
        let name = name.strip_prefix("builtin/").unwrap_or(name);
        Ok(TEMPLATES.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned()))
    });
    Ok(environment)
}

/// What every page has.
pub(super) struct Frame<'a> {
    pub messages: &'a Messages,
    pub style: &'a Style,
    /// The only script that may run.
    pub script: Option<&'a str>,
    /// The window's title.
    pub title: &'a str,
    /// What stands at the head of each printed page: left and right.
    pub running: (&'a str, &'a str),
    /// The paper to print on, unless the reader chooses it.
    pub paper: Option<Paper>,
}

impl Frame<'_> {
    fn view(&self) -> FrameView<'_> {
        let print_style = print_style(self.running, self.paper);
        FrameView {
            lang: self.messages.language().tag(),
            prints: self.paper.is_some(),
            title: self.title,
            policy: self.style.policy(&print_style, self.script),
            style: self.style.sheet(),
            print_style: Markup::new(print_style),
            words: labels(self.messages),
        }
    }
}

/// What templates see of a [`Frame`].
#[derive(Serialize)]
struct FrameView<'a> {
    lang: &'a str,
    title: &'a str,
    /// Whether the page goes straight to print.
    prints: bool,
    /// Pages have it already; templates of earlier versions repeat it.
    policy: String,
    style: &'a Markup,
    print_style: Markup,
    words: BTreeMap<&'static str, String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_compiles_under_both_of_its_names() {
        let environment = &Pages::built_in().environment;
        for (name, _) in TEMPLATES {
            environment.get_template(name).unwrap();
            environment.get_template(&format!("builtin/{name}")).unwrap();
        }
        assert!(environment.get_template("builtin/nothing.html").is_err());
    }

    #[test]
    fn the_policy_stands_before_all_that_it_is_for() {
        let inserted = |page: &str| String::from_utf8(with_policy(page.into(), "P")).unwrap();
        let meta = inserted("");
        assert!(meta.contains("charset") && meta.ends_with("content=\"P\">"));
        for (before, after) in [
            ("<!doctype html>\n<html lang=\"en\">\n<head>", "\n<title>"),
            ("<!DOCTYPE HTML> <HTML><HEAD>", "<script>"),
            ("", "<script>x</script><html><head>"),
            ("<!doctype html>", "<html a=\"><head>\"><script>"),
            ("<!doctype html>", "<html a='><head>'><script>"),
            ("<!doctype html>", "<!-- <html><head> --><script>"),
            ("<!doctype html>", "<p>no head"),
        ] {
            assert_eq!(inserted(&format!("{before}{after}")), format!("{before}{meta}{after}"));
        }
    }

    #[test]
    fn a_template_without_end_is_stopped() {
        let fault = |text: &str| {
            let pages = Pages::with(vec![("page.html".to_owned(), text.to_owned())]).unwrap();
            let mut environment = pages.environment.clone();
            environment.set_fuel(Some(1_000_000));
            let mut page = Page::default();
            let rendered = environment.get_template("page.html").unwrap().render_captured_to((), &mut page);
            TemplateFault::from(rendered.map(drop).unwrap_err()).reason
        };
        let nested = "{% for a in range(10000) %}{% for b in range(10000) %}{% endfor %}{% endfor %}";
        assert!(fault(nested).contains("fuel"), "{}", fault(nested));
        assert_eq!(Pages::built_in().environment.fuel(), Some(MOST_STEPS));
        let mut page = Page(vec![0; MOST_BYTES]);
        assert!(io::Write::write(&mut page, b"x").is_err());
    }
}
