//! Keys that come together are a paste, also where the terminal does not say so.

use std::time::Duration;

use super::backend::{Event, Key};

/// The shortest time between two keys of a person, or of a key that is held down.
const FASTEST_KEY: Duration = Duration::from_millis(20);

/// Whether more text came within `time` than anybody types. `time` is short where the interview waited for input, and
/// longer where it was busy meanwhile.
pub(super) fn is_paste(events: &[Event], time: Duration) -> bool {
    let typed = events.iter().filter(|event| text(event).is_some()).count();
    typed > 1 && FASTEST_KEY * u32::try_from(typed - 1).unwrap_or(u32::MAX) > time
}

/// The same with all text as one paste.
pub(super) fn merge(events: &[Event]) -> Vec<Event> {
    let pasted = events.iter().filter_map(text).collect();
    let rest = events.iter().filter(|event| !matches!(event, Event::Key(_))).cloned();
    std::iter::once(Event::Paste(pasted)).chain(rest).collect()
}

/// The character of a key that can be part of a paste. Arrows cannot: one that is held down sends many.
fn text(event: &Event) -> Option<char> {
    match event {
        Event::Key(Key::Char(c)) => Some(*c),
        Event::Key(Key::Enter) => Some('\n'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_ONCE: Duration = Duration::from_millis(4);

    fn keys(text: &str) -> Vec<Event> {
        let key = |c| Event::Key(if c == '\n' { Key::Enter } else { Key::Char(c) });
        text.chars().map(key).collect()
    }

    #[test]
    fn lines_at_once_are_a_paste() {
        for lines in ["1\n2\n", "1\n", "12"] {
            assert!(is_paste(&keys(lines), AT_ONCE), "{lines:?}");
        }
        assert_eq!(merge(&keys("1\n2\n")), [Event::Paste("1\n2\n".to_owned())]);
    }

    #[test]
    fn what_a_person_types_is_not() {
        assert!(!is_paste(&keys("1"), AT_ONCE));
        // The interview was busy saving while two more keys were pressed.
        assert!(!is_paste(&keys("123"), Duration::from_millis(60)));
        let arrows = [vec![Event::Key(Key::Down); 30], keys("\n")].concat();
        assert!(!is_paste(&arrows, AT_ONCE), "a key that is held down");
    }

    #[test]
    fn the_end_of_input_is_kept() {
        let events = [keys("11"), vec![Event::End]].concat();
        assert_eq!(merge(&events), [Event::Paste("11".to_owned()), Event::End]);
    }
}
