//! Diagnostics: faults in input files, with their position and a hint how to correct them.
//!
//! A diagnostic is data: a stable code, the values of its message and a byte range. Its message has the id
//! `diagnostic-<code>` and the optional attributes `.label` (beside the underlined text) and `.help`.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

pub use super::diagnostic_code::DiagnosticCode;
use super::message::{Message, Messages, Value};

/// The severity of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file is usable.
    Warning,
    /// The file is unusable.
    Error,
}

/// One fault of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The severity.
    pub severity: Severity,
    /// The stable code, which also names the message.
    pub code: DiagnosticCode,
    /// Byte range in the decoded text, if the fault has a position.
    pub span: Option<Range<usize>>,
    /// The nearest valid name.
    pub suggestion: Option<String>,
    /// The valid names, if none is similar.
    pub known: Vec<String>,
    values: Vec<(&'static str, Value)>,
}

impl Diagnostic {
    /// Creates an error.
    #[must_use]
    pub fn error(code: DiagnosticCode) -> Self {
        Self { severity: Severity::Error, code, span: None, suggestion: None, known: Vec::new(), values: Vec::new() }
    }

    /// Creates a warning.
    #[must_use]
    pub fn warning(code: DiagnosticCode) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code) }
    }

    /// Sets the byte range.
    #[must_use]
    pub fn at(mut self, span: &Range<usize>) -> Self {
        self.span = Some(span.clone());
        self
    }

    /// Adds a text value of the message.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, Value::Text(shortened(value.into()))));
        self
    }

    /// Adds an integer value of the message.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: u64) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Adds a number in its shortest form as a value of the message.
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
        /// Longer lists are not shown.
        const MOST: usize = 24;
        self.suggestion = super::suggest::nearest(name, known.clone()).map(str::to_owned);
        let known: Vec<String> = known.take(MOST + 1).map(str::to_owned).collect();
        if self.suggestion.is_none() && known.len() <= MOST {
            self.known = known;
        }
        self
    }

    /// The message of the diagnostic.
    #[must_use]
    pub fn message(&self) -> Message {
        Message { id: format!("diagnostic-{}", self.code).into(), values: self.values.clone() }
    }

    /// The hints: the nearest name or the valid names, then the `.help` of the message.
    fn hints(&self, messages: &Messages) -> Vec<String> {
        let nearest = self.suggestion.as_ref();
        let nearest = nearest.map(|name| messages.translate(&crate::message!("diagnostic-did-you-mean", name = name)));
        let known = self.known.join(", ");
        let known =
            (!known.is_empty()).then(|| messages.translate(&crate::message!("diagnostic-known", names = known)));
        nearest.into_iter().chain(known).chain(messages.attribute(&self.message(), "help")).collect()
    }
}

/// Limits the length of a value, so that input cannot flood the screen.
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

/// The output style of [`render`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// With ANSI colours.
    pub colour: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// Further diagnostics are counted, not printed: a file of the wrong kind can have millions.
const MOST_SHOWN: usize = 100;

/// Formats `diagnostics` in the order of their positions, each with an underlined excerpt of `source`. At most
/// `MOST_SHOWN` are printed, followed by the number of the others.
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
        Some(Excerpt::Position { line, column }) => {
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

/// The part of the file that is shown with a diagnostic.
enum Excerpt {
    /// The line on which the fault begins.
    Line {
        text: String,
        /// The line's number, from 1.
        line: usize,
        /// The byte range to underline.
        span: Range<usize>,
    },
    /// Only the position, if the line is too long to show; both numbers from 1.
    Position { line: usize, column: usize },
}

/// A cursor over the lines of a text, which is scanned only once for any number of diagnostics.
struct Lines<'a> {
    text: &'a str,
    /// Byte offset of the current line.
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line on which `span` begins. Spans must be ascending. A span over several lines is cut at the end of
    /// its first line.
    fn excerpt(&mut self, span: &Range<usize>) -> Excerpt {
        /// Longer lines, in bytes, are not shown.
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
            return Excerpt::Position { line, column: text[self.at..start].chars().count() + 1 };
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

/// Replaces each unsafe character by U+FFFD, so that columns stay aligned.
fn visible(text: &str) -> String {
    let sign = |c| if super::sanitize::is_safe(c) { c } else { char::REPLACEMENT_CHARACTER };
    text.chars().map(sign).collect()
}

/// An unusable file with its diagnostics.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    /// The file.
    pub source: Source,
    /// All diagnostics, at least one of them an error.
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
