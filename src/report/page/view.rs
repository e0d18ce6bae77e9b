//! Parts of views that several pages have.

use minijinja::value::Value;
use serde::Serialize;

use crate::questionnaire::Source;

/// Markup that templates show without escaping it: a picture, a style sheet, a script.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub(super) struct Markup(Value);

impl Markup {
    pub(super) fn new(markup: String) -> Self {
        Self(Value::from_safe_string(markup))
    }

    /// The picture that `draw` appends to an empty string.
    pub(super) fn picture(draw: impl FnOnce(&mut String)) -> Self {
        let mut picture = String::new();
        draw(&mut picture);
        Self::new(picture)
    }
}

/// How many shades above the palest one tell the cells of a table apart.
const SHADES: f64 = 6.0;

/// The shade for a place in [0, 1] on the scale of levels: 0 to 6, or "none" without a level.
pub(super) fn shade(share: Option<f64>) -> String {
    share.map_or("none".to_owned(), |share| (share.clamp(0.0, 1.0) * SHADES).round_ties_even().to_string())
}

/// A work that a questionnaire rests on.
#[derive(Serialize)]
pub(super) struct SourceView<'a> {
    id: &'a str,
    citation: &'a str,
    url: Option<&'a str>,
    /// The address where it is one of the web. The author of a questionnaire could write any other.
    page: Option<&'a str>,
}

impl<'a> SourceView<'a> {
    pub(super) fn list(sources: &'a [Source]) -> Vec<Self> {
        let is_web = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
        let view = |source: &'a Source| {
            let url = source.url.as_deref();
            Self { id: &source.id, citation: &source.citation, url, page: url.filter(is_web) }
        };
        sources.iter().map(view).collect()
    }
}
