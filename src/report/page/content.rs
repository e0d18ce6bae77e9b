//! What a page shows, as data: the names that templates know, and behind each a text, a picture or a list.
//!
//! A page is hundreds of small things that are all forgotten together, so they stand in an arena.

use bumpalo::Bump;
use bumpalo::collections::Vec;
use minijinja::value::Value;

/// A part of what a page shows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content<'a> {
    /// What there is nothing to say about: `none`.
    Nothing,
    /// What a template may ask for.
    Flag(bool),
    /// A whole number.
    Count(u64),
    /// A text, which templates escape.
    Text(&'a str),
    /// Markup of our own: a picture, a style, a policy.
    Markup(&'a str),
    /// What is the same on all pages that one speaker speaks on.
    Fixed(&'a Value),
    /// Sentences that templates only ever join by a space.
    Sentences(&'a [&'a str]),
    /// Elements that templates of their own have drawn, of which another template shows what is drawn,
    /// one after another with nothing in between.
    Parts(&'a [Part<'a>]),
    /// A list to go through.
    List(&'a [Content<'a>]),
    /// Names, the same ones wherever the same template sees them.
    Map(&'a [(&'static str, Content<'a>)]),
}

/// An element that a template has drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    /// The name under which templates find what is drawn.
    pub name: &'static str,
    /// What is drawn.
    pub drawn: &'a str,
    /// What it was drawn from; nothing where no template asks for it.
    pub content: Content<'a>,
}

/// Builds a [`Content::Map`] in an arena: `content! { arena; title => skill.title, level => level }`.
macro_rules! content {
    ($arena:expr; $($name:ident => $value:expr),* $(,)?) => {
        $crate::report::page::content::Content::Map($arena.alloc([
            $((stringify!($name), $crate::report::page::content::Content::from($value))),*
        ]))
    };
}
pub(super) use content;

impl<'a> Content<'a> {
    /// A list in `arena`.
    pub(super) fn list<C: Into<Self>>(arena: &'a Bump, list: impl IntoIterator<Item = C>) -> Self {
        let list = list.into_iter().map(Into::into);
        Self::List(Vec::from_iter_in(list, arena).into_bump_slice())
    }

    /// A list in `arena`, of what may fail.
    ///
    /// # Errors
    ///
    /// The first that fails.
    pub(super) fn try_list<E>(arena: &'a Bump, list: impl IntoIterator<Item = Result<Self, E>>) -> Result<Self, E> {
        all(arena, list).map(Self::List)
    }

    /// Elements, in `arena`.
    ///
    /// # Errors
    ///
    /// The first that fails.
    pub(super) fn parts<E>(arena: &'a Bump, parts: impl IntoIterator<Item = Result<Part<'a>, E>>) -> Result<Self, E> {
        all(arena, parts).map(Self::Parts)
    }
}

fn all<T, E>(arena: &Bump, things: impl IntoIterator<Item = Result<T, E>>) -> Result<&[T], E> {
    let things = things.into_iter();
    let mut all = Vec::with_capacity_in(things.size_hint().0, arena);
    for thing in things {
        all.push(thing?);
    }
    Ok(all.into_bump_slice())
}

impl<'a> From<&'a str> for Content<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
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

impl<'a, T: Into<Content<'a>>> From<Option<T>> for Content<'a> {
    fn from(content: Option<T>) -> Self {
        content.map_or(Self::Nothing, Into::into)
    }
}

/// As templates see it.
impl From<Content<'_>> for Value {
    fn from(content: Content<'_>) -> Self {
        match content {
            Content::Nothing => Self::from(()),
            Content::Flag(flag) => Self::from(flag),
            Content::Count(count) => Self::from(count),
            Content::Text(text) => Self::from(text),
            Content::Fixed(value) => value.clone(),
            Content::Markup(markup) => Self::from_safe_string(markup.to_owned()),
            Content::Sentences(sentences) => sentences.iter().copied().collect(),
            Content::Parts(parts) => parts.iter().copied().map(Self::from).collect(),
            Content::List(list) => list.iter().copied().map(Self::from).collect(),
            Content::Map(names) => Self::from_pairs(names.iter().map(|&(name, content)| (name, Self::from(content)))),
        }
    }
}

impl From<Part<'_>> for Value {
    fn from(part: Part<'_>) -> Self {
        let drawn = Self::from_pairs([(part.name, Self::from_safe_string(part.drawn.to_owned()))]);
        minijinja::value::merge_maps([drawn, Self::from(part.content)])
    }
}
