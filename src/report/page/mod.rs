//! Pages for a browser: one self-contained file each, with pictures, that reads, prints and opens without
//! a network and without scripts.
//!
//! Facts become a context of words and pictures (one file a kind of page), and templates put it in place.
//! The templates are compiled in; [`Pages::with`] takes others in their stead. Whatever people wrote is
//! escaped by the templates, and a content security policy forbids scripts and loads should that ever fail. The
//! form to fill in alone has a script, its own.

mod cohort;
mod comparison;
mod content;
mod form;
mod gap_report;
mod index;
mod mould;
mod speaker;
mod style;

use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Value, merge_maps};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};

pub use cohort::cohort_page;
pub use comparison::comparison_page;
pub use form::form_page;
pub use gap_report::report_page;
pub use index::{Index, IndexEntry, IndexRow, IndexTable, index_page};
pub use speaker::Speaker;
pub use style::Paper;

use content::{Content, Part, content};
use speaker::unmarked;

use crate::questionnaire::Source;

/// The templates that come with the program, by name; each can also be had as `builtin/NAME`, to build upon.
const TEMPLATES: [(&str, &str); 19] = [
    ("base.html", include_str!("templates/base.html")),
    ("letterhead.html", include_str!("templates/letterhead.html")),
    ("footer.html", include_str!("templates/footer.html")),
    ("ending.html", include_str!("templates/ending.html")),
    ("report.html", include_str!("templates/report.html")),
    ("level.html", include_str!("templates/level.html")),
    ("skill.html", include_str!("templates/skill.html")),
    ("group.html", include_str!("templates/group.html")),
    ("gap.html", include_str!("templates/gap.html")),
    ("stage.html", include_str!("templates/stage.html")),
    ("step.html", include_str!("templates/step.html")),
    ("open.html", include_str!("templates/open.html")),
    ("cell.html", include_str!("templates/cell.html")),
    ("cohort.html", include_str!("templates/cohort.html")),
    ("question.html", include_str!("templates/question.html")),
    ("option.html", include_str!("templates/option.html")),
    ("compare.html", include_str!("templates/compare.html")),
    ("index.html", include_str!("templates/index.html")),
    ("index_row.html", include_str!("templates/index_row.html")),
];

/// The style sheet's name among the templates, and that of what pages on groups need besides.
pub const STYLES: [&str; 2] = ["style.css", "group.css"];

const STYLE_SHEETS: [&str; 2] = [include_str!("style.css"), include_str!("group.css")];

/// The names that an own template can have to take the place of a built-in one.
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
    /// Of pages on one respondent.
    style: style::Style,
    /// Of pages on groups.
    group_style: style::Style,
    /// Whether there are templates of others, which may ask for all that is documented.
    has_own: bool,
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

impl Frame<'_> {
    /// What is around every page.
    fn content<'a>(&'a self, style: &'a style::Style, speaker: &'a Speaker) -> Content<'a> {
        let print = speaker.drawn(|out| style::print(out, self.running, self.paper));
        content! {
            speaker.arena();
            lang => Content::Fixed(speaker.language()),
            title => self.title,
            policy => Content::Markup(speaker.drawn(|out| style.policy(out, print))),
            style => Content::Fixed(&style.sheet),
            print_style => Content::Markup(print),
            words => Content::Fixed(speaker.labels()),
        }
    }
}

/// So many shades tell cells apart.
const SHADES: f64 = 6.0;

/// Which shade a place in [0, 1] gets, from 0; "none" without one.
fn shade(share: Option<f64>) -> &'static str {
    const NAMES: [&str; 7] = ["0", "1", "2", "3", "4", "5", "6"];
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 6")]
    let name = |share: f64| NAMES[(share.clamp(0.0, 1.0) * SHADES).round_ties_even() as usize];
    share.map_or("none", name)
}

/// A picture for a template.
fn picture(draw: impl FnOnce(&mut String)) -> Value {
    let mut out = String::new();
    draw(&mut out);
    Value::from_safe_string(out)
}

/// A link only where a browser would open a page: whoever writes a questionnaire writes these.
fn sources(sources: &[Source]) -> Value {
    let source = |source: &Source| {
        let Source { id, citation, url, .. } = source;
        let page = url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        context! {
            id => unmarked(id),
            citation => unmarked(citation),
            url => url.as_deref().map(unmarked),
            page => page.map(unmarked),
        }
    };
    sources.iter().map(source).collect()
}

impl Pages {
    /// The built-in templates.
    ///
    /// # Panics
    ///
    /// Never: there is nothing of others that could be wrong.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static BUILT_IN: LazyLock<Pages> =
            LazyLock::new(|| Pages::with(Vec::new()).unwrap_or_else(|fault| panic!("{fault:?}")));
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
        // Each is compiled when it is first asked for: a page needs some of them, and compiling them all takes as
        // long as drawing twenty pages.
        environment.set_loader(|name| {
            let name = name.strip_prefix("builtin/").unwrap_or(name);
            Ok(TEMPLATES.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned()))
        });
        let has_own = own.iter().any(|(name, _)| !STYLES.contains(&name.as_str()));
        let mut sheets = [None, None];
        for (name, text) in own {
            match STYLES.iter().position(|style| *style == name) {
                Some(style) => sheets[style] = Some(text),
                None => environment.add_template_owned(name, text)?,
            }
        }
        let [sheet, for_groups] = sheets;
        // Whoever writes a style sheet of their own need not undo what the built-in one says of groups.
        let for_groups = for_groups.unwrap_or_else(|| match sheet {
            Some(_) => String::new(),
            None => STYLE_SHEETS[1].to_owned(),
        });
        let sheet = sheet.unwrap_or_else(|| STYLE_SHEETS[0].to_owned());
        let group_style = style::Style::new(format!("{sheet}{for_groups}"));
        Ok(Self { environment, style: style::Style::new(sheet), group_style, has_own })
    }

    /// Appends an element of a page to `out`. Its template knows it under the name `sees`.
    fn part(
        &self,
        out: &mut String,
        (template, sees): (&'static str, &'static str),
        content: Content<'_>,
        speaker: &Speaker,
    ) -> Result<(), TemplateFault> {
        let around = |shown| Value::from_pairs([(sees, shown), ("words", speaker.labels().clone())]);
        self.draw((template, content), speaker, out, around)
    }

    /// The same for the page in the making alone, to be shown under the name `gives`.
    fn part_of_page<'a>(
        &self,
        template: (&'static str, &'static str),
        gives: &'static str,
        content: Content<'a>,
        speaker: &'a Speaker,
    ) -> Result<Part<'a>, TemplateFault> {
        let mut outcome = Ok(());
        let drawn = speaker.drawn(|out| outcome = self.part(out, template, content, speaker));
        outcome.map(|()| self.drawn_part(gives, drawn, content))
    }

    /// An element that was drawn from `content`. The built-in templates show what is drawn and ask no more.
    fn drawn_part<'a>(&self, name: &'static str, drawn: &'a str, content: Content<'a>) -> Part<'a> {
        Part { name, drawn, content: if self.has_own { content } else { Content::Nothing } }
    }

    /// A whole page that shows `own` and, if templates of others may ask for them, the bare `facts`.
    fn page<'a>(
        &'a self,
        template: &'static str,
        frame: &'a Frame,
        speaker: &'a Speaker,
        own: Content<'a>,
        facts: impl FnOnce() -> Value,
    ) -> Result<Vec<u8>, TemplateFault> {
        let content = Content::List(speaker.arena().alloc([frame.content(&self.style, speaker), own]));
        let around = |shown: Value| {
            let facts = if self.has_own { facts() } else { Value::from(()) };
            merge_maps(shown.try_iter().into_iter().flatten().chain([facts]))
        };
        let mut out = speaker.blank();
        self.draw((template, content), speaker, &mut out, around)?;
        Ok(out.into_bytes())
    }

    /// Appends to `out` what a template makes of `content`; `around` makes of it what the template sees.
    fn draw(
        &self,
        (template, content): (&'static str, Content<'_>),
        speaker: &Speaker,
        out: &mut String,
        around: impl FnOnce(Value) -> Value,
    ) -> Result<(), TemplateFault> {
        let render = |shown| Ok(self.environment.get_template(template)?.render(around(shown))?);
        if self.has_own {
            out.push_str(&render(content.into())?);
            return Ok(());
        }
        speaker.moulds().fill((template, content), speaker.arena(), out, render)
    }

    fn render(&self, template: &str, frame: &Frame, speaker: &Speaker, own: Value) -> Result<Vec<u8>, TemplateFault> {
        let context = merge_maps([Value::from(frame.content(&self.group_style, speaker)), own]);
        Ok(self.environment.get_template(template)?.render(context)?.into_bytes())
    }
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
}
