//! The templates of pages, and how a page is rendered with them.

use std::collections::BTreeMap;
use std::error::Error;

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
const TEMPLATES: [(&str, &str); 9] = [
    ("base.html", include_str!("templates/base.html")),
    ("letterhead.html", include_str!("templates/letterhead.html")),
    ("footer.html", include_str!("templates/footer.html")),
    ("ending.html", include_str!("templates/ending.html")),
    ("report.html", include_str!("templates/report.html")),
    ("cohort.html", include_str!("templates/cohort.html")),
    ("compare.html", include_str!("templates/compare.html")),
    ("index.html", include_str!("templates/index.html")),
    ("form.html", include_str!("templates/form.html")),
];

/// Names of the style sheet of all pages, and of the one that pages on groups add to it.
pub const STYLES: [&str; 2] = ["style.css", "group.css"];

const STYLE_SHEETS: [&str; 2] = [include_str!("style.css"), include_str!("group.css")];

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
        let mut sheets = [None, None];
        for (name, text) in own {
            match STYLES.iter().position(|style| *style == name) {
                Some(style) => sheets[style] = Some(text),
                None => environment.add_template_owned(name, text)?,
            }
        }
        let [sheet, group_sheet] = sheets;
        // An own style sheet need not undo what the built-in one of groups says.
        let default_group_sheet = if sheet.is_some() { "" } else { STYLE_SHEETS[1] };
        let group_sheet = group_sheet.unwrap_or_else(|| default_group_sheet.to_owned());
        let sheet = sheet.unwrap_or_else(|| STYLE_SHEETS[0].to_owned());
        let group_style = Style::new(format!("{sheet}{group_sheet}"));
        Ok(Self { environment, style: Style::new(sheet), group_style })
    }

    /// The style of pages on one respondent.
    pub(super) fn style(&self) -> &Style {
        &self.style
    }

    /// The style of pages on groups.
    pub(super) fn group_style(&self) -> &Style {
        &self.group_style
    }

    /// Renders `view` with the template `template`, as UTF-8.
    pub(super) fn render(
        &self,
        template: &str,
        frame: &Frame,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, TemplateFault> {
        let context = merge_maps([Value::from(Serde(view)), Value::from(Serde(frame.view()))]);
        Ok(self.environment.get_template(template)?.render(context)?.into_bytes())
    }
}

fn environment() -> Result<Environment<'static>, TemplateFault> {
    let mut environment = Environment::new();
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
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
            title: self.title,
            policy: Markup::new(self.style.policy(&print_style, self.script)),
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
    policy: Markup,
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
}
