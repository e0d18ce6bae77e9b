//! A form for `LimeSurvey`: the structure of a survey as tab-separated values, to import as a `.txt` file.
//!
//! Columns and classes of rows are those of its manual, “Tab Separated Value survey structure”.

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use super::{Form, LONG_LIST};
use crate::questionnaire::ContextAnswer;
use crate::report::csv::starts_formula;
use crate::text::sanitize;

/// The last three are attributes of questions for numbers.
const COLUMNS: [&str; 15] = [
    "id",
    "class",
    "type/scale",
    "name",
    "relevance",
    "text",
    "help",
    "language",
    "validation",
    "mandatory",
    "other",
    "default",
    "min_num_value_n",
    "max_num_value_n",
    "num_value_int_only",
];

/// A row, by what it fills.
#[derive(Default)]
struct Row<'a> {
    id: usize,
    class: &'a str,
    kind: &'a str,
    name: &'a str,
    relevance: &'a str,
    text: &'a str,
    help: &'a str,
    language: &'a str,
    range: Option<&'a RangeInclusive<i64>>,
}

impl Form<'_> {
    /// The form as `LimeSurvey` imports it: UTF-8 with a mark of its order, as it writes such files itself.
    ///
    /// # Panics
    ///
    /// Never: a vector takes any bytes.
    #[must_use]
    pub fn limesurvey(&self) -> Vec<u8> {
        let mut sheet = Sheet::new();
        let language = self.questionnaire.language.as_str();
        let set = |name, text| Row { class: "S", name, text, ..Row::default() };
        // Group by group, with a way back and a way to go on later.
        for (name, text) in [("language", language), ("format", "G"), ("allowprev", "Y"), ("allowsave", "Y")] {
            sheet.push(&set(name, text));
        }
        let said = |name, text| Row { class: "SL", name, text, language, ..Row::default() };
        let (title, intro) = (markup(&self.questionnaire.title), markup(&self.intro_on_screen()));
        sheet.push(&said("surveyls_title", &title));
        sheet.push(&said("surveyls_welcometext", &intro));
        let (mut group, mut question) = (0, 0);
        let about: Vec<_> = self.about().collect();
        if !about.is_empty() {
            group += 1;
            sheet.push(&Row::group(group, &title, "", language));
        }
        for about in about {
            question += 1;
            let (text, help) = (markup(&about.title), markup(&about.help));
            sheet.push(&Row::question(question, "S", about.name, (&text, &help), language));
        }
        for (section, questions) in self.sections() {
            group += 1;
            sheet.push(&Row::group(group, &markup(&section.title), &markup(&section.summary), language));
            for asked in questions {
                question += 1;
                let (text, help) = (markup(&asked.text), markup(&asked.help));
                sheet.push(&Row::question(question, "L", &asked.code, (&text, &help), language));
                for (name, text) in self.answers(asked) {
                    let text = &markup(&text);
                    sheet.push(&Row { id: question, class: "A", kind: "0", name, text, language, ..Row::default() });
                }
            }
        }
        self.push_context(&mut sheet, group + 1, question);
        sheet.bytes()
    }

    /// Adds the group of the context questions, the first of which comes after `question`.
    fn push_context(&self, sheet: &mut Sheet, group: usize, question: usize) {
        let language = self.questionnaire.language.as_str();
        if !self.context().is_empty() {
            let (title, intro) = (markup(&self.context_title()), markup(&self.context_intro()));
            sheet.push(&Row::group(group, &title, &intro, language));
        }
        for (asked, id) in self.context().iter().zip(question + 1..) {
            let (text, help) = (markup(&asked.text), markup(&asked.help));
            let row = |kind| Row::question(id, kind, &asked.code, (&text, &help), language);
            match &asked.answer {
                ContextAnswer::Choice(options) => {
                    // A list of buttons, or a drop-down list.
                    sheet.push(&row(if options.len() > LONG_LIST { "!" } else { "L" }));
                    for option in options {
                        let (name, text) = (&*option.code, &*markup(&option.text));
                        sheet.push(&Row { id, class: "A", kind: "0", name, text, language, ..Row::default() });
                    }
                }
                ContextAnswer::Number(range) => sheet.push(&Row { range: Some(range), ..row("N") }),
            }
        }
    }
}

impl<'a> Row<'a> {
    fn group(id: usize, name: &'a str, text: &'a str, language: &'a str) -> Self {
        Self { id, class: "G", name, relevance: "1", text, language, ..Self::default() }
    }

    fn question(id: usize, kind: &'a str, name: &'a str, (text, help): (&'a str, &'a str), language: &'a str) -> Self {
        Self { id, class: "Q", kind, name, relevance: "1", text, help, language, range: None }
    }
}

/// Rows that are being written.
struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    fn new() -> Self {
        let mut writer = csv::WriterBuilder::new().delimiter(b'\t').from_writer("\u{feff}".as_bytes().to_vec());
        writer.write_record(COLUMNS).expect("a vector takes any bytes");
        Self(writer)
    }

    fn push(&mut self, row: &Row) {
        let Row { class, kind, name, relevance, text, help, language, .. } = row;
        let id = if row.id == 0 { String::new() } else { row.id.to_string() };
        // No question must be answered, and none has an option “other”.
        let no = if *class == "Q" { "N" } else { "" };
        let [low, high, whole] = row.range.map_or_else(Default::default, |range| {
            [range.start().to_string(), range.end().to_string(), "1".to_owned()]
        });
        let numbers = [low.as_str(), &high, &whole];
        let cells = [id.as_str(), class, kind, name, relevance, text, help, language, "", no, no, ""];
        let cells = cells.into_iter().chain(numbers);
        self.0.write_record(cells).expect("a vector takes any bytes");
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_inner().expect("a vector takes any bytes")
    }
}

/// A text as `LimeSurvey` shows it: its texts are markup, and braces hold expressions.
fn markup(text: &str) -> String {
    let text = sanitize::line(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        // A spreadsheet program would take some for the beginning of a formula.
        let begins = out.is_empty() && starts_formula(text.as_bytes());
        if begins || matches!(c, '&' | '<' | '>' | '"' | '{' | '}') {
            let _ = write!(out, "&#{};", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}
