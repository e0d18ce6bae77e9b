//! A text input of one or more lines. Long lines wrap between words.

use unicode_width::UnicodeWidthChar;

use super::backend::Key;
use crate::text::sanitize;

/// What a key or a paste did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// The key was used.
    Done,
    /// The text has its greatest length.
    Full,
    /// The key is not one of the editor's.
    Unused,
}

/// A text while it is edited. It contains no control characters but line breaks.
#[derive(Debug, Clone)]
pub(super) struct Editor {
    text: Vec<char>,
    at: usize,
    /// Greatest length, in characters.
    longest: usize,
}

impl Editor {
    /// An editor with `text`, which is never cut, and the cursor at its end.
    pub(super) fn new(text: &str, longest: usize) -> Self {
        let longest = longest.max(text.chars().count());
        let mut editor = Self { text: Vec::new(), at: 0, longest };
        editor.paste(text);
        editor
    }

    /// The text, without control characters.
    pub(super) fn text(&self) -> String {
        let text: String = self.text.iter().collect();
        sanitize::block(&text).trim().to_owned()
    }

    /// Inserts the safe characters of `text`, up to the greatest length.
    pub(super) fn paste(&mut self, text: &str) -> Effect {
        let safe = sanitize::block(text);
        let mut effect = Effect::Done;
        for c in safe.chars() {
            effect = self.insert(if c == '\t' { ' ' } else { c });
            if effect == Effect::Full {
                break;
            }
        }
        effect
    }

    /// Puts `text` in the place of what is there, as [`Editor::paste`] does.
    pub(super) fn replace(&mut self, text: &str) -> Effect {
        self.press(Key::EraseLine);
        self.paste(text)
    }

    /// Reacts to a key.
    pub(super) fn press(&mut self, key: Key) -> Effect {
        match key {
            Key::Char(c) if sanitize::is_safe(c) && !matches!(c, '\n' | '\t') => return self.insert(c),
            Key::Backspace => {
                if self.at > 0 {
                    self.at -= 1;
                    self.text.remove(self.at);
                }
            }
            Key::Delete => {
                if self.at < self.text.len() {
                    self.text.remove(self.at);
                }
            }
            Key::Left => self.at = self.step(|at| at.checked_sub(1)),
            Key::Right => self.at = self.step(|at| Some(at + 1)),
            Key::Home => self.at = 0,
            Key::End => self.at = self.text.len(),
            Key::EraseLine => {
                self.text.clear();
                self.at = 0;
            }
            _ => return Effect::Unused,
        }
        Effect::Done
    }

    fn insert(&mut self, c: char) -> Effect {
        if self.text.len() >= self.longest {
            return Effect::Full;
        }
        self.text.insert(self.at, c);
        self.at += 1;
        Effect::Done
    }

    /// The next cursor position that is not between a letter and its combining accents.
    fn step(&self, next: impl Fn(usize) -> Option<usize>) -> usize {
        let mut at = self.at;
        while let Some(there) = next(at).filter(|&there| there <= self.text.len()) {
            at = there;
            if self.text.get(at).is_none_or(|&c| c == '\n' || columns(c) > 0) {
                break;
            }
        }
        at
    }

    /// The text in lines of at most `width` columns, and the row and column of the cursor. The last column is left
    /// free for the cursor.
    pub(super) fn layout(&self, width: usize) -> (Vec<String>, (usize, usize)) {
        let width = width.saturating_sub(1).max(1);
        let mut rows: Vec<Vec<usize>> = vec![Vec::new()];
        let mut used = 0;
        for (index, &c) in self.text.iter().enumerate() {
            if c == '\n' {
                rows.push(vec![index]);
                used = 0;
                continue;
            }
            let row = rows.last_mut().expect("there is a first row");
            if used + columns(c) > width && !row.is_empty() {
                let carried = self.carried(row);
                used = carried.iter().map(|&i| columns(self.text[i])).sum();
                rows.push(carried);
            }
            rows.last_mut().expect("there is a first row").push(index);
            used += columns(c);
        }
        let caret = self.caret(&rows);
        let line = |row: &Vec<usize>| row.iter().map(|&i| self.text[i]).filter(|&c| c != '\n').collect();
        (rows.iter().map(line).collect(), caret)
    }

    /// Removes the last word from `row` and returns it, if there is a space before it: it starts the next row.
    fn carried(&self, row: &mut Vec<usize>) -> Vec<usize> {
        let last_space = row.iter().rposition(|&i| self.text[i] == ' ');
        match last_space {
            Some(space) if space + 1 < row.len() => row.split_off(space + 1),
            _ => Vec::new(),
        }
    }

    fn caret(&self, rows: &[Vec<usize>]) -> (usize, usize) {
        let holds = |row: &Vec<usize>| row.first().is_some_and(|&first| first < self.at);
        // A row starts with its newline; a cursor before that is on the row above.
        let row = rows.iter().rposition(holds).unwrap_or(0);
        let before = rows[row].iter().filter(|&&i| i < self.at && self.text[i] != '\n');
        (row, before.map(|&i| columns(self.text[i])).sum())
    }
}

fn columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Editor {
        let mut editor = Editor::new("", 100);
        for c in text.chars() {
            editor.press(Key::Char(c));
        }
        editor
    }

    #[test]
    fn keys_edit() {
        let mut editor = typed("mil");
        editor.press(Key::Char('l'));
        editor.press(Key::Home);
        editor.press(Key::Delete);
        editor.press(Key::Char('M'));
        editor.press(Key::End);
        editor.press(Key::Char('s'));
        editor.press(Key::Left);
        editor.press(Key::Right);
        editor.press(Key::Backspace);
        assert_eq!(editor.text(), "Mill");
        editor.press(Key::EraseLine);
        assert_eq!((editor.text(), editor.press(Key::Backspace)), (String::new(), Effect::Done));
    }

    #[test]
    fn unsafe_characters_are_not_typed() {
        let editor = typed("a\u{1b}[\u{7}\u{202e}\n\tb");
        assert_eq!(editor.text(), "a[b");
    }

    #[test]
    fn the_cursor_moves_over_a_letter_and_its_accents_in_one_step() {
        let mut editor = typed("ae\u{301}");
        editor.press(Key::Left);
        editor.press(Key::Char('x'));
        assert_eq!(editor.text(), "axe\u{301}");
    }

    #[test]
    fn long_text_breaks_between_words() {
        let editor = typed("one two three");
        assert_eq!(editor.layout(9), (vec!["one two ".to_owned(), "three".to_owned()], (1, 5)));
        let editor = typed("abcdefgh");
        assert_eq!(editor.layout(5), (vec!["abcd".to_owned(), "efgh".to_owned()], (1, 4)));
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let editor = typed("漢字漢");
        assert_eq!(editor.layout(5), (vec!["漢字".to_owned(), "漢".to_owned()], (1, 2)));
    }

    #[test]
    fn line_breaks_are_kept() {
        let mut editor = Editor::new("one\ntwo", 100);
        assert_eq!(editor.layout(20), (vec!["one".to_owned(), "two".to_owned()], (1, 3)));
        editor.press(Key::Home);
        assert_eq!(editor.layout(20).1, (0, 0));
    }
}
