//! All questions with their answers.

use super::super::layout::{Line, Page, TextStyle, hanging, paragraph, shortened};
use super::super::session::{Notice, Session};
use super::super::words::Words;
use super::foot;
use crate::message;
use crate::responses::State;

/// The page. The entry after the questions is the report.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    session: &Session<'_>,
    cursor: usize,
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    let (done, asked) = session.progress();
    let open = message!("interview-review-open", open = asked - done);
    let mut page = Page {
        head: paragraph(TextStyle::Bold, &words.translate(&message!("interview-review-title")), width),
        ..Page::default()
    };
    page.head.extend(paragraph(TextStyle::Plain, &words.translate(&open), width));
    for (index, question) in session.answers().asked().enumerate() {
        let lines = entry(words, session, (index, question), index == cursor, width);
        if index == cursor {
            page.focus = page.body.len()..page.body.len() + lines.len();
        }
        page.body.extend(lines);
    }
    let at_report = cursor >= asked;
    let pointer = if at_report { words.symbols().pointer } else { " " };
    let style = if at_report { TextStyle::Accent } else { TextStyle::Bold };
    page.pinned = hanging(&format!("{pointer} "), &words.translate(&message!("interview-see-report")), style, width);
    page.foot = foot(words, notice, &keys(at_report), width);
    page
}

fn entry(
    words: &Words<'_>,
    session: &Session<'_>,
    (index, question): (usize, usize),
    is_current: bool,
    width: usize,
) -> Vec<Line> {
    const HANG: usize = 5;
    let asked = &session.questionnaire.questions[question];
    let state = session.answers().states[question];
    let pointer = if is_current { words.symbols().pointer } else { " " };
    let style = if is_current { TextStyle::Accent } else { TextStyle::Plain };
    let room = width.saturating_sub(HANG);
    let text = shortened(&asked.text, room, words);
    let answer = match state {
        State::Answered(option) => words.translate(&message!(
            "interview-review-answer",
            number = option + 1,
            text = &asked.options[option].text
        )),
        State::DontKnow => words.translate(&message!("interview-review-dont-know")),
        State::NotApplicable => words.translate(&message!("interview-review-not-applicable")),
        State::Unanswered | State::NotAsked => words.translate(&message!("interview-review-unanswered")),
    };
    let answer = match session.answers().note(question) {
        Some(_) => words
            .translate(&message!("interview-review-noted", answer = shortened(&answer, room.saturating_sub(8), words))),
        None => answer,
    };
    let answer_style = match (is_current, state) {
        (true, _) => TextStyle::Accent,
        (false, State::Unanswered) => TextStyle::Bold,
        (false, _) => TextStyle::Dim,
    };
    vec![
        Line::new(style, format!("{pointer}{:>3} {text}", index + 1)),
        Line::new(answer_style, format!("{:HANG$}{}", "", shortened(&answer, room, words))),
    ]
}

fn keys(at_report: bool) -> Vec<crate::text::Message> {
    if at_report {
        vec![message!("interview-hint-report"), message!("interview-hint-arrows"), message!("interview-hint-quit")]
    } else {
        vec![
            message!("interview-hint-change"),
            message!("interview-hint-arrows"),
            message!("interview-hint-clear"),
            message!("interview-hint-to-report"),
            message!("interview-hint-quit"),
        ]
    }
}
