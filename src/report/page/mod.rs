//! Pages for a browser: one self-contained file each, with pictures, that reads, prints and opens without
//! a network and without scripts.
//!
//! Facts become a context of words and pictures (one file a kind of page), and templates put it in place.
//! The templates are compiled in; [`Pages::with`] takes others in their stead. Whatever people wrote is
//! escaped by the templates, and a content security policy forbids scripts and loads should that ever fail.

mod cohort;
mod comparison;
mod gap_report;
mod index;
mod speaker;
mod style;

use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};

pub use cohort::cohort_page;
pub use comparison::comparison_page;
pub use gap_report::report_page;
pub use index::{Index, IndexRow, index_page};
pub use speaker::Speaker;
pub use style::Paper;

use crate::questionnaire::Source;

/// The templates that are compiled in, by name; each can also be had as `builtin/NAME`, to build upon.
const TEMPLATES: [(&str, &str, &str); 9] = [
    ("base.html", "builtin/base.html", include_str!("templates/base.html")),
    ("letterhead.html", "builtin/letterhead.html", include_str!("templates/letterhead.html")),
    ("footer.html", "builtin/footer.html", include_str!("templates/footer.html")),
    ("ending.html", "builtin/ending.html", include_str!("templates/ending.html")),
    ("report.html", "builtin/report.html", include_str!("templates/report.html")),
    ("cohort.html", "builtin/cohort.html", include_str!("templates/cohort.html")),
    ("question.html", "builtin/question.html", include_str!("templates/question.html")),
    ("compare.html", "builtin/compare.html", include_str!("templates/compare.html")),
    ("index.html", "builtin/index.html", include_str!("templates/index.html")),
];

/// The style sheet's name among the templates.
pub const STYLE: &str = "style.css";

const STYLE_SHEET: &str = include_str!("style.css");

/// The names that an own template can have to take the place of a built-in one.
pub fn names() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(name, ..)| *name).chain([STYLE])
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
        // The innermost one knows the place: an error in an included template is told by both.
        while let Some(inner) = std::error::Error::source(cause).and_then(|inner| inner.downcast_ref()) {
            cause = inner;
        }
        let reason = match cause.detail() {
            Some(detail) => format!("{}: {detail}", cause.kind()),
            None => cause.kind().to_string(),
        };
        Self { template: cause.name().unwrap_or_default().to_owned(), line: cause.line().unwrap_or_default(), reason }
    }
}

/// Templates, compiled once and shared by all threads.
#[derive(Debug)]
pub struct Pages {
    environment: Environment<'static>,
    style: style::Style,
    /// Whether templates may ask for the bare facts: building them takes time, and the built-in ones
    /// do not.
    gives_facts: bool,
}

/// What every page has.
#[derive(Debug, Clone)]
struct Frame<'a> {
    /// The window's title.
    title: &'a str,
    /// What stands at the head of each printed page: left and right.
    running: (&'a str, &'a str),
    /// The paper, where it is not left to whoever prints.
    paper: Option<Paper>,
}

/// So many shades tell cells apart.
const SHADES: f64 = 6.0;

/// Which shade a place in [0, 1] gets, from 0; "none" without one.
fn shade(share: Option<f64>) -> String {
    share.map_or_else(|| "none".to_owned(), |share| format!("{:.0}", share.clamp(0.0, 1.0) * SHADES))
}

fn safe(picture: String) -> Value {
    Value::from_safe_string(picture)
}

/// A link only where a browser would open a page: whoever writes a questionnaire writes these.
fn sources(sources: &[Source]) -> Value {
    let source = |source: &Source| {
        let url = source.url.as_deref();
        let page = url.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        context! { id => source.id.as_str(), citation => source.citation.as_str(), url => url, page => page }
    };
    sources.iter().map(source).collect::<Vec<_>>().into()
}

impl Pages {
    /// The built-in templates.
    ///
    /// # Panics
    ///
    /// Never: every test of a page compiles them.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static BUILT_IN: LazyLock<Pages> = LazyLock::new(|| {
            let mut pages = Pages::with(Vec::new()).unwrap_or_else(|fault| panic!("{fault:?}"));
            pages.gives_facts = false;
            pages
        });
        &BUILT_IN
    }

    /// Templates of which `own` (name, text) take the place of built-in ones or can be included by them.
    ///
    /// # Errors
    ///
    /// A template with a fault in its syntax.
    pub fn with(own: Vec<(String, String)>) -> Result<Self, TemplateFault> {
        let mut environment = Environment::new();
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // Letterheads too, whatever their names end in.
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        for (name, built_in, text) in TEMPLATES {
            environment.add_template(name, text)?;
            environment.add_template(built_in, text)?;
        }
        let mut sheet = STYLE_SHEET.to_owned();
        for (name, text) in own {
            if name == STYLE {
                sheet = text;
            } else {
                environment.add_template_owned(name, text)?;
            }
        }
        Ok(Self { environment, style: style::Style::new(sheet), gives_facts: true })
    }

    /// A part of a page, from a template of its own.
    fn part(&self, template: &str, context: Value) -> Result<Value, TemplateFault> {
        Ok(Value::from_safe_string(self.environment.get_template(template)?.render(context)?))
    }

    fn render(&self, template: &str, frame: &Frame, speaker: &Speaker, own: Value) -> Result<Vec<u8>, TemplateFault> {
        let print = style::print(frame.running, frame.paper);
        let context = context! {
            lang => speaker.language(),
            title => frame.title,
            policy => Value::from_safe_string(self.style.policy(&print)),
            style => self.style.sheet.clone(),
            print_style => Value::from_safe_string(print),
            words => speaker.labels(),
            ..own
        };
        Ok(self.environment.get_template(template)?.render(context)?.into_bytes())
    }
}
