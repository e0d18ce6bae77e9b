//! What a page shows, as data: the names that templates know, and behind each a text, a picture or a list.

use std::borrow::Cow;

use minijinja::value::Value;

/// A part of what a page shows.
#[derive(Debug, Clone)]
pub(super) enum Content<'a> {
    /// What there is nothing to say about: `none`.
    Nothing,
    /// What a template may ask for.
    Flag(bool),
    /// A whole number.
    Count(u64),
    /// A text, which templates escape.
    Text(Cow<'a, str>),
    /// A sentence, which templates escape.
    Said(Value),
    /// Markup of our own: a picture, a style, a policy.
    Markup(String),
    /// What is the same on all pages that one speaker speaks on.
    Fixed(Value),
    /// Sentences that templates only ever join by a space.
    Sentences(Vec<Value>),
    /// Elements that templates of their own have drawn, of which another template shows what is drawn,
    /// one after another with nothing in between.
    Parts(Vec<Part<'a>>),
    /// A list to go through.
    List(Vec<Content<'a>>),
    /// Names, the same ones wherever the same template sees them.
    Map(Vec<(&'static str, Content<'a>)>),
}

/// An element that a template has drawn.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    /// The name under which templates find what is drawn.
    pub name: &'static str,
    /// What is drawn.
    pub drawn: Value,
    /// What it was drawn from.
    pub content: Content<'a>,
}

/// Builds a [`Content::Map`]: `content! { title => skill.title.as_str(), level => level }`.
macro_rules! content {
    ($($name:ident => $value:expr),* $(,)?) => {
        $crate::report::page::content::Content::Map(vec![
            $((stringify!($name), $crate::report::page::content::Content::from($value))),*
        ])
    };
}
pub(super) use content;

impl<'a> From<&'a str> for Content<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Content<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Content<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

/// A sentence.
impl From<Value> for Content<'_> {
    fn from(sentence: Value) -> Self {
        Self::Said(sentence)
    }
}

impl From<bool> for Content<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u64> for Content<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Content<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// Sentences.
impl From<Vec<Value>> for Content<'_> {
    fn from(sentences: Vec<Value>) -> Self {
        Self::Sentences(sentences)
    }
}

impl<'a> From<Vec<Content<'a>>> for Content<'a> {
    fn from(list: Vec<Content<'a>>) -> Self {
        Self::List(list)
    }
}

impl<'a> From<Vec<Part<'a>>> for Content<'a> {
    fn from(parts: Vec<Part<'a>>) -> Self {
        Self::Parts(parts)
    }
}

impl<'a, T: Into<Content<'a>>> From<Option<T>> for Content<'a> {
    fn from(content: Option<T>) -> Self {
        content.map_or(Self::Nothing, Into::into)
    }
}

/// As templates see it.
impl From<&Content<'_>> for Value {
    fn from(content: &Content<'_>) -> Self {
        match content {
            Content::Nothing => Self::from(()),
            Content::Flag(flag) => Self::from(*flag),
            Content::Count(count) => Self::from(*count),
            Content::Text(text) => Self::from(&**text),
            Content::Said(value) | Content::Fixed(value) => value.clone(),
            Content::Markup(markup) => Self::from_safe_string(markup.clone()),
            Content::Sentences(sentences) => Self::from(sentences.clone()),
            Content::Parts(parts) => parts.iter().map(Self::from).collect::<Vec<_>>().into(),
            Content::List(list) => list.iter().map(Self::from).collect::<Vec<_>>().into(),
            Content::Map(names) => Self::from_pairs(names.iter().map(|(name, content)| (*name, Self::from(content)))),
        }
    }
}

impl From<&Part<'_>> for Value {
    fn from(part: &Part<'_>) -> Self {
        let drawn = Self::from_pairs([(part.name, part.drawn.clone())]);
        minijinja::value::merge_maps([drawn, Self::from(&part.content)])
    }
}
