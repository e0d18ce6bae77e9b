//! A text input: insert, remove, move, paste; long text wraps.

use unicode_width::UnicodeWidthChar;

use super::backend::Key;
use crate::text::sanitize;

/// What a key did to the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// The key was used.
    Done,
    /// There is no room for more text.
    Full,
    /// The key is not one of the editor's.
    Unused,
}

/// Text being edited. It holds nothing that could move a cursor or recolour a screen.
#[derive(Debug, Clone)]
pub(super) struct Editor {
    text: Vec<char>,
    at: usize,
    several_lines: bool,
    longest: usize,
}

impl Editor {
    /// A one-line text.
    pub(super) fn line(text: &str, longest: usize) -> Self {
        let mut editor = Self { text: Vec::new(), at: 0, several_lines: false, longest };
        editor.paste(text);
        editor
    }

    /// A text that may have several lines.
    pub(super) fn block(text: &str, longest: usize) -> Self {
        // What is there already is never cut.
        let longest = longest.max(text.chars().count());
        let mut editor = Self { text: Vec::new(), at: 0, several_lines: true, longest };
        editor.paste(text);
        editor
    }

    /// The text, safe to store.
    pub(super) fn text(&self) -> String {
        let text: String = self.text.iter().collect();
        if self.several_lines { sanitize::block(&text).trim().to_owned() } else { sanitize::line(&text).into_owned() }
    }

    /// Inserts `text` as far as it is safe and there is room.
    pub(super) fn paste(&mut self, text: &str) -> Effect {
        let safe = sanitize::block(text);
        let mut effect = Effect::Done;
        for c in safe.chars() {
            let c = if c == '\t' || (c == '\n' && !self.several_lines) { ' ' } else { c };
            effect = self.insert(c);
            if effect == Effect::Full {
                break;
            }
        }
        effect
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

    /// The next place that is not inside a character with its accents.
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

    /// The text in lines of at most `width` columns, and where the cursor stands in them. The last
    /// column is left to the cursor.
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

    /// Takes the unfinished word off `row`, so that lines break between words where they can.
    fn carried(&self, row: &mut Vec<usize>) -> Vec<usize> {
        let last_space = row.iter().rposition(|&i| self.text[i] == ' ');
        match last_space {
            Some(space) if space + 1 < row.len() => row.split_off(space + 1),
            _ => Vec::new(),
        }
    }

    fn caret(&self, rows: &[Vec<usize>]) -> (usize, usize) {
        let holds = |row: &Vec<usize>| row.first().is_some_and(|&first| first < self.at);
        // The newline that begins a row belongs to it: a cursor before it stands on the row above.
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
        let mut editor = Editor::line("", 100);
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
    fn the_cursor_passes_a_letter_with_its_accents_in_one_step() {
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
    fn lines_stay_where_there_may_be_several() {
        let mut editor = Editor::block("one\ntwo", 100);
        assert_eq!(editor.layout(20), (vec!["one".to_owned(), "two".to_owned()], (1, 3)));
        editor.press(Key::Home);
        assert_eq!(editor.layout(20).1, (0, 0));
        assert_eq!(Editor::line("one\ntwo", 100).text(), "one two");
    }
}
