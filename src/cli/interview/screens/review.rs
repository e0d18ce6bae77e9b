//! All questions with their answers, and the answers that hardly go together.

use super::super::layout::{Line, Page, TextStyle, hanging, paragraph, shortened};
use super::super::session::{Notice, Session};
use super::super::words::Words;
use super::foot;
use crate::cli::interview::step::Step;
use crate::message;
use crate::questionnaire::Check;
use crate::responses::State;
use crate::scoring;
use crate::text::Message;

/// Columns before the text of an entry.
const HANG: usize = 5;

/// What the cursor of the review can be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli::interview) enum Entry {
    /// A question and its answer.
    Step(Step),
    /// The check with this index, which the answers meet.
    Check(usize),
    Report,
}

/// The entries in the order shown; the report is the last one.
pub(in crate::cli::interview) fn entries(session: &Session<'_>) -> Vec<Entry> {
    let met = |(index, check)| scoring::met(check, &session.answers().states).then_some(Entry::Check(index));
    let checks = session.questionnaire.checks.iter().enumerate().filter_map(met);
    session.steps().into_iter().map(Entry::Step).chain(checks).chain([Entry::Report]).collect()
}

/// The question that the user comes back to from the review.
pub(in crate::cli::interview) fn last_question(entries: &[Entry]) -> Entry {
    let last = entries.iter().rev().find(|entry| matches!(entry, Entry::Step(_)));
    last.copied().unwrap_or(Entry::Report)
}

/// The page. While the cursor is on the report, the checks are in view.
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
    let entries = entries(session);
    let at_report = entries.get(cursor) == Some(&Entry::Report);
    let mut first_check = None;
    for (index, &entry) in entries.iter().enumerate() {
        let lines = match entry {
            Entry::Step(Step::Question(question)) => {
                self::question(words, session, (index, question), index == cursor, width)
            }
            Entry::Step(Step::Context(question)) => {
                if question == 0 {
                    page.body.extend(heading(words, &message!("interview-context-title"), width));
                }
                context(words, session, question, index == cursor, width)
            }
            Entry::Check(check) => {
                if first_check.is_none() {
                    first_check = Some(page.body.len());
                    page.body.extend(heading(words, &message!("interview-review-checks"), width));
                }
                self::check(words, session, check, index == cursor, width)
            }
            Entry::Report => continue,
        };
        if index == cursor {
            page.focus = page.body.len()..page.body.len() + lines.len();
        }
        page.body.extend(lines);
    }
    if let Some(first) = first_check.filter(|_| at_report) {
        page.focus = first..page.body.len();
    }
    let pointer = if at_report { words.symbols().pointer } else { " " };
    let style = if at_report { TextStyle::Accent } else { TextStyle::Bold };
    page.pinned = hanging(&format!("{pointer} "), &words.translate(&message!("interview-see-report")), style, width);
    page.foot = foot(words, notice, &keys(entries.get(cursor)), width);
    page
}

fn heading(words: &Words<'_>, title: &Message, width: usize) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    lines.extend(paragraph(TextStyle::Bold, &words.translate(title), width));
    lines
}

fn question(
    words: &Words<'_>,
    session: &Session<'_>,
    (index, question): (usize, usize),
    is_current: bool,
    width: usize,
) -> Vec<Line> {
    let asked = &session.questionnaire.questions[question];
    let state = session.answers().states[question];
    let answer = answer(words, session, question);
    let columns = width.saturating_sub(HANG + 8);
    let answer = match session.answers().note(question) {
        Some(_) => words.translate(&message!("interview-review-noted", answer = shortened(&answer, columns, words))),
        None => answer,
    };
    let answer_style = if state == State::Unanswered { TextStyle::Bold } else { TextStyle::Dim };
    let texts = [(TextStyle::Plain, asked.text.as_str()), (answer_style, &answer)];
    two_lines(words, &(index + 1).to_string(), texts, is_current, width)
}

/// The answer to a question, in words.
pub(in crate::cli::interview) fn answer(words: &Words<'_>, session: &Session<'_>, question: usize) -> String {
    let asked = &session.questionnaire.questions[question];
    match session.answers().states[question] {
        State::Answered(option) => words.translate(&message!(
            "interview-review-answer",
            number = option + 1,
            text = &asked.options[option].text
        )),
        State::DontKnow => words.translate(&message!("interview-review-dont-know")),
        State::NotApplicable => words.translate(&message!("interview-review-not-applicable")),
        State::Unanswered | State::NotAsked => words.translate(&message!("interview-review-unanswered")),
    }
}

/// The answer to a question on who answers, in words.
pub(in crate::cli::interview) fn context_answer(words: &Words<'_>, session: &Session<'_>, question: usize) -> String {
    let asked = &session.questionnaire.context[question];
    match session.answers().context(question) {
        Some(code) => asked.text_of(code).to_owned(),
        None => words.translate(&message!("interview-review-unanswered")),
    }
}

fn context(words: &Words<'_>, session: &Session<'_>, question: usize, is_current: bool, width: usize) -> Vec<Line> {
    let asked = &session.questionnaire.context[question];
    let answer = context_answer(words, session, question);
    two_lines(words, "", [(TextStyle::Plain, &asked.text), (TextStyle::Dim, &answer)], is_current, width)
}

/// A question behind its number, and its answer below.
fn two_lines(
    words: &Words<'_>,
    number: &str,
    texts: [(TextStyle, &str); 2],
    is_current: bool,
    width: usize,
) -> Vec<Line> {
    let pointer = if is_current { words.symbols().pointer } else { " " };
    let starts = [format!("{pointer}{number:>3} "), format!("{:HANG$}", "")];
    let lines = starts.into_iter().zip(texts).map(|(start, (style, text))| {
        let style = if is_current { TextStyle::Accent } else { style };
        Line::new(style, start + &shortened(text, width.saturating_sub(HANG), words))
    });
    lines.collect()
}

/// What the check asks, behind the numbers of its questions.
fn check(words: &Words<'_>, session: &Session<'_>, check: usize, is_current: bool, width: usize) -> Vec<Line> {
    let check = &session.questionnaire.checks[check];
    let numbers = check_numbers(session, check);
    let pointer = if is_current { words.symbols().pointer } else { " " };
    let style = if is_current { TextStyle::Accent } else { TextStyle::Plain };
    hanging(&format!("{pointer} {numbers} "), &check.ask, style, width)
}

/// The numbers of a check's questions.
pub(in crate::cli::interview) fn check_numbers(session: &Session<'_>, check: &Check) -> String {
    let number = |q: usize| session.answers().asked().position(|asked| asked == q).map(|index| index + 1);
    let numbers = check.conditions.iter().filter_map(|(q, _)| number(*q)).map(|number| number.to_string());
    numbers.collect::<Vec<_>>().join(" + ")
}

fn keys(entry: Option<&Entry>) -> Vec<Message> {
    match entry {
        Some(Entry::Step(_)) => vec![
            message!("interview-hint-change"),
            message!("interview-hint-arrows"),
            message!("interview-hint-clear"),
            message!("interview-hint-to-report"),
            message!("interview-hint-quit"),
        ],
        Some(Entry::Check(_)) => vec![
            message!("interview-hint-check"),
            message!("interview-hint-arrows"),
            message!("interview-hint-to-report"),
            message!("interview-hint-quit"),
        ],
        _ => {
            vec![message!("interview-hint-report"), message!("interview-hint-arrows"), message!("interview-hint-quit")]
        }
    }
}
