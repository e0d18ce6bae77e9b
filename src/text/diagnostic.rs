//! A fault in a file: what, where, and how to mend it.
//!
//! A diagnostic is data: a stable kebab-case code, the values it speaks of and the bytes it points
//! at. Its words are the message `diagnostic-<code>` with the optional attributes `.label` (beside the
//! underline) and `.help`.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

pub use super::diagnostic_code::DiagnosticCode;
use super::message::{Message, Messages, Value};

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file can be used as it is.
    Warning,
    /// The file cannot be used.
    Error,
}

/// One fault of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// Stable kebab-case code, also the name of its words.
    pub code: DiagnosticCode,
    /// Byte range in the decoded text, where there is one.
    pub span: Option<Range<usize>>,
    /// The nearest valid name.
    pub suggestion: Option<String>,
    /// The valid names, for when none is near.
    pub known: Vec<String>,
    values: Vec<(&'static str, Value)>,
}

impl Diagnostic {
    /// A fault that makes the file unusable.
    #[must_use]
    pub fn error(code: DiagnosticCode) -> Self {
        Self { severity: Severity::Error, code, span: None, suggestion: None, known: Vec::new(), values: Vec::new() }
    }

    /// A fault that the file can be used with.
    #[must_use]
    pub fn warning(code: DiagnosticCode) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code) }
    }

    /// Points at these bytes.
    #[must_use]
    pub fn at(mut self, span: &Range<usize>) -> Self {
        self.span = Some(span.clone());
        self
    }

    /// Adds a text that the words speak of.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, Value::Text(shortened(value.into()))));
        self
    }

    /// Adds a whole number that the words speak of.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: u64) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Adds a number that the words speak of, in its shortest form.
    #[must_use]
    pub fn number(self, name: &'static str, value: f64) -> Self {
        self.text(name, value.to_string())
    }

    /// Adds the nearest valid name.
    #[must_use]
    pub fn suggest(mut self, nearest: Option<&str>) -> Self {
        self.suggestion = nearest.map(str::to_owned);
        self
    }

    /// Adds the valid names: the nearest to `name` if one is near, else all of them.
    #[must_use]
    pub fn among<'a>(mut self, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Self {
        /// More names than this help nobody.
        const MOST: usize = 24;
        self.suggestion = super::suggest::nearest(name, known.clone()).map(str::to_owned);
        let known: Vec<String> = known.take(MOST + 1).map(str::to_owned).collect();
        if self.suggestion.is_none() && known.len() <= MOST {
            self.known = known;
        }
        self
    }

    /// The words, as a message.
    #[must_use]
    pub fn message(&self) -> Message {
        Message { id: format!("diagnostic-{}", self.code).into(), values: self.values.clone() }
    }

    /// What to do, if there is a hint: the nearest name first, then the code's own help.
    fn hints(&self, messages: &Messages) -> Vec<String> {
        let nearest = self.suggestion.as_ref();
        let nearest = nearest.map(|name| messages.translate(&crate::message!("diagnostic-did-you-mean", name = name)));
        let known = self.known.join(", ");
        let known =
            (!known.is_empty()).then(|| messages.translate(&crate::message!("diagnostic-known", names = known)));
        nearest.into_iter().chain(known).chain(messages.attribute(&self.message(), "help")).collect()
    }
}

/// A hostile file must not fill the screen with one value.
fn shortened(text: String) -> String {
    const LONGEST: usize = 120;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A named text that diagnostics point into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The file's name as the user gave it.
    pub name: String,
    /// Its decoded text; empty where it could not be decoded.
    pub text: String,
}

/// How [`render`] draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// With ANSI colours.
    pub colour: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// More faults than anybody mends in one go are counted, not shown: rubbish as large as a file may be
/// has millions of them.
const MOST_SHOWN: usize = 100;

/// All of `diagnostics`, in the order of the file, errors and warnings as they come, each with its
/// excerpt of `source`, underlined. Of very many, the first ones and how many more there are.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], source: &Source, messages: &Messages, style: Style) -> String {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width);
    let mut ordered: Vec<&Diagnostic> = diagnostics.iter().collect();
    ordered.sort_by_key(|d| d.span.as_ref().map_or(0, |span| span.start));
    let mut out = String::new();
    let mut lines = Lines { text: &source.text, at: 0, line: 1 };
    for diagnostic in ordered.iter().take(MOST_SHOWN) {
        let excerpt = diagnostic.span.as_ref().map(|span| lines.excerpt(span));
        out.push_str(&renderer.render(&groups(diagnostic, excerpt.as_ref(), source, messages)));
        out.push_str("\n\n");
    }
    if ordered.len() > MOST_SHOWN {
        let more = crate::message!("diagnostic-more", count = ordered.len() - MOST_SHOWN);
        out.push_str(&messages.translate(&more));
    }
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

fn groups<'a>(
    diagnostic: &'a Diagnostic,
    excerpt: Option<&'a Excerpt>,
    source: &'a Source,
    messages: &Messages,
) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(messages.translate(&crate::message!("diagnostic-level-error"))),
        Severity::Warning => Level::WARNING.with_name(messages.translate(&crate::message!("diagnostic-level-warning"))),
    };
    let message = diagnostic.message();
    let mut title = messages.translate(&message);
    if diagnostic.span.is_none() {
        title = format!("{}: {title}", super::sanitize::line(&source.name));
    }
    let mut group = Group::with_title(level.primary_title(title).id(diagnostic.code.as_str()));
    let path = super::sanitize::line(&source.name).into_owned();
    match excerpt {
        None => {}
        Some(Excerpt::Place { line, column }) => {
            group = group.element(Origin::path(path).line(*line).char_column(*column));
        }
        Some(Excerpt::Line { text, line, span }) => {
            let mut annotation = AnnotationKind::Primary.span(span.clone());
            if let Some(label) = messages.attribute(&message, "label") {
                annotation = annotation.label(label);
            }
            let snippet = Snippet::source(text.as_str()).line_start(*line).path(path);
            group = group.element(snippet.annotation(annotation));
        }
    }
    let help = Level::HELP.with_name(messages.translate(&crate::message!("diagnostic-level-help")));
    group = group.elements(diagnostic.hints(messages).into_iter().map(|hint| help.clone().message(hint)));
    vec![group]
}

/// Where a fault begins.
enum Excerpt {
    /// Its whole line.
    Line {
        text: String,
        /// The line's number, from 1.
        line: usize,
        /// What to underline in it.
        span: Range<usize>,
    },
    /// Only the place, where nobody could read the line; both numbers from 1.
    Place { line: usize, column: usize },
}

/// Walks through a text once, however many faults it has.
struct Lines<'a> {
    text: &'a str,
    /// Where the current line begins.
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line that `span` begins on; spans come in the order of the text. What goes beyond the line
    /// is cut off: a whole table or a long text is named by where it begins.
    fn excerpt(&mut self, span: &Range<usize>) -> Excerpt {
        /// Longer lines, in bytes, are no lines that people wrote.
        const LONGEST: usize = 4000;
        let text = self.text;
        let start = boundary(text, span.start);
        while let Some(end) = text[self.at..start].find('\n') {
            self.at += end + 1;
            self.line += 1;
        }
        let line = self.line;
        let end = text[start..].find('\n').map_or(text.len(), |n| start + n);
        if end - self.at > LONGEST {
            return Excerpt::Place { line, column: text[self.at..start].chars().count() + 1 };
        }
        let last = boundary(text, span.end.clamp(start, end));
        let before = visible(&text[self.at..start]);
        let under = visible(&text[start..last]);
        let after = visible(text[last..end].trim_end_matches('\r'));
        let span = before.len()..before.len() + under.len();
        Excerpt::Line { text: [before, under, after].concat(), line, span }
    }
}

/// The nearest character boundary of `text` at or before `at`.
fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// `text` with a visible sign for every character that is not safe to show, so that no column moves.
fn visible(text: &str) -> String {
    let sign = |c| if super::sanitize::is_safe(c) { c } else { char::REPLACEMENT_CHARACTER };
    text.chars().map(sign).collect()
}

/// A file that cannot be used: its text and everything that was found wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    /// The file.
    pub source: Source,
    /// All faults, at least one of them an error.
    pub diagnostics: Vec<Diagnostic>,
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = Style { colour: false, width: 100 };
        f.write_str(render(&self.diagnostics, &self.source, &Messages::english(), style).trim_end())
    }
}

impl std::error::Error for Rejected {}

/// Whether any of `diagnostics` is an error.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}
