//! Pages and elements without the template engine, once it has shown how they look.
//!
//! Two pages with the same sections differ only in texts and pictures, which templates put in place as they
//! are. So a template is rendered once for each such shape, with marks where texts and pictures will stand,
//! and the result is cut at the marks: a mould, which is then filled.
//!
//! That holds for the built-in templates, which ask of a text only whether it is there, show each element of
//! [`Content::Parts`] as it is drawn, and join [`Content::Sentences`] by a space. `tests/page_kept.rs` holds
//! filled moulds against rendered templates.

use std::fmt::Write as _;

use bumpalo::Bump;
use bumpalo::collections::Vec as Listed;
use minijinja::HtmlEscape;
use minijinja::value::Value;

use super::content::{Content, Part};
use crate::kept::{Kept, Lent, print};
use crate::report::svg::has_byte;

/// Stands around the number of a place in rendered templates. No text of people's is ever rendered with it.
pub(super) const MARK: char = '\u{f8ff}';

/// What is to be put in place.
#[derive(Debug, Clone, Copy)]
enum Filling<'c> {
    Text(&'c str),
    Markup(&'c str),
    Count(u64),
    Sentences(&'c [&'c str]),
    Parts(&'c [Part<'c>]),
}

/// Moulds by the template and the shape of what it shows.
#[derive(Debug)]
pub(super) struct Moulds(Kept<Box<[u8]>, Mould>);

impl Default for Moulds {
    /// For 512 of them: a page has few shapes.
    fn default() -> Self {
        Self(Kept::new(32))
    }
}

/// A rendered template, cut where something is to be put in place.
#[derive(Debug)]
struct Mould {
    /// Markup, and the number of what comes behind it.
    pieces: Vec<(String, usize)>,
    end: String,
}

impl Moulds {
    /// Appends to `out` what `template` makes of `content`. `render` renders it where its shape is new;
    /// `arena` has room for notes.
    ///
    /// # Errors
    ///
    /// Those of `render`.
    pub(super) fn fill<E>(
        &self,
        (template, content): (&'static str, Content<'_>),
        arena: &Bump,
        out: &mut String,
        render: impl FnOnce(Value) -> Result<String, E>,
    ) -> Result<(), E> {
        let mut shape = Listed::with_capacity_in(256, arena);
        shape.extend_from_slice_copy(template.as_bytes());
        let mut fillings = Listed::with_capacity_in(128, arena);
        survey(content, &mut shape, &mut fillings);
        let print = print(&shape.as_slice());
        let mould = match self.0.get(print, |known| **known == *shape) {
            Some(mould) => Lent::Kept(mould),
            None => self.0.put(print, shape.as_slice().into(), Mould::cut(&render(marked(content, &mut 0))?)),
        };
        out.reserve(mould.length(&fillings));
        mould.fill(&fillings, out);
        Ok(())
    }
}

/// Notes everything that templates can tell pages apart by, and in the same order all that is put in place.
fn survey<'c>(content: Content<'c>, shape: &mut Listed<'_, u8>, fillings: &mut Listed<'_, Filling<'c>>) {
    let mut filling = |kind: u8, is_there: bool, filling: Filling<'c>| {
        shape.push(if is_there { kind } else { b'0' });
        fillings.push(filling);
    };
    match content {
        Content::Nothing => shape.push(b'n'),
        Content::Flag(flag) => shape.push(if flag { b'y' } else { b'f' }),
        Content::Fixed(_) => {}
        Content::Count(count) => filling(b'c', count > 0, Filling::Count(count)),
        Content::Text(text) => filling(b't', !text.is_empty(), Filling::Text(text)),
        Content::Markup(markup) => filling(b'm', !markup.is_empty(), Filling::Markup(markup)),
        Content::Sentences(sentences) => filling(b's', !sentences.is_empty(), Filling::Sentences(sentences)),
        Content::Parts(parts) => filling(b'p', !parts.is_empty(), Filling::Parts(parts)),
        Content::List(list) => {
            shape.push(b'[');
            list.iter().for_each(|&content| survey(content, shape, fillings));
            shape.push(b']');
        }
        Content::Map(names) => names.iter().for_each(|&(_, content)| survey(content, shape, fillings)),
    }
}

/// The same as a value with marks in it, numbered in the order of [`survey`].
fn marked(content: Content<'_>, count: &mut usize) -> Value {
    let mut mark = |is_there: bool| {
        let number = *count;
        *count += 1;
        if is_there { format!("{MARK}{number}{MARK}") } else { String::new() }
    };
    match content {
        Content::Nothing | Content::Flag(_) | Content::Fixed(_) => Value::from(content),
        Content::Count(0) => {
            mark(false);
            Value::from(0)
        }
        Content::Count(_) => Value::from(mark(true)),
        Content::Text(text) | Content::Markup(text) => Value::from(mark(!text.is_empty())),
        Content::Sentences(sentences) => {
            let mark = mark(!sentences.is_empty());
            Value::from(sentences.first().map(|_| mark).into_iter().collect::<Vec<_>>())
        }
        Content::Parts(parts) => {
            let mark = mark(!parts.is_empty());
            let one = parts.first().map(|part| Value::from_pairs([(part.name, mark)]));
            Value::from(one.into_iter().collect::<Vec<_>>())
        }
        Content::List(list) => list.iter().map(|&content| marked(content, count)).collect::<Vec<_>>().into(),
        Content::Map(names) => {
            Value::from_pairs(names.iter().map(|&(name, content)| (name, marked(content, count))).collect::<Vec<_>>())
        }
    }
}

impl Mould {
    fn cut(rendered: &str) -> Self {
        let mut pieces = Vec::new();
        let mut parts = rendered.split(MARK);
        let mut markup = parts.next().unwrap_or_default();
        while let (Some(number), Some(next)) = (parts.next(), parts.next()) {
            pieces.push((markup.to_owned(), number.parse().unwrap_or_default()));
            markup = next;
        }
        Self { pieces, end: markup.to_owned() }
    }

    /// About how long it is when filled.
    fn length(&self, fillings: &[Filling<'_>]) -> usize {
        let pieces = self.pieces.iter().map(|(markup, place)| markup.len() + fillings[*place].length());
        pieces.sum::<usize>() + self.end.len()
    }

    fn fill(&self, fillings: &[Filling<'_>], out: &mut String) {
        for (markup, place) in &self.pieces {
            out.push_str(markup);
            fillings[*place].put(out);
        }
        out.push_str(&self.end);
    }
}

impl Filling<'_> {
    /// About how long it is.
    fn length(self) -> usize {
        match self {
            Self::Text(text) | Self::Markup(text) => text.len() + 8,
            Self::Count(_) => 8,
            Self::Sentences(sentences) => sentences.iter().map(|said| said.len() + 8).sum(),
            Self::Parts(parts) => parts.iter().map(|part| part.drawn.len()).sum(),
        }
    }

    fn put(self, out: &mut String) {
        match self {
            Self::Text(text) => escape(out, text),
            Self::Markup(markup) => out.push_str(markup),
            Self::Count(count) => match u8::try_from(count) {
                Ok(digit @ 0..=9) => out.push(char::from(b'0' + digit)),
                _ => out.push_str(&count.to_string()),
            },
            Self::Sentences(sentences) => {
                for (i, said) in sentences.iter().enumerate() {
                    out.push_str(if i > 0 { " " } else { "" });
                    escape(out, said);
                }
            }
            Self::Parts(parts) => parts.iter().for_each(|part| out.push_str(part.drawn)),
        }
    }
}

/// Appends `text` as templates escape it.
fn escape(out: &mut String, text: &str) {
    if has_byte(text, |byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'' | b'/')) {
        let _ = write!(out, "{}", HtmlEscape(text));
    } else {
        out.push_str(text);
    }
}
