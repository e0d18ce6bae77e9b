//! A form for `LimeSurvey`: the structure of a survey as tab-separated values, to import as a `.txt` file.
//!
//! Columns and classes of rows are those of its manual, “Tab Separated Value survey structure”.

use std::ops::RangeInclusive;

use super::{Form, LONG_LIST, markup, tags};
use crate::message;
use crate::questionnaire::ContextAnswer;
use crate::text::Message;

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

/// Codes that have another meaning in the tool, which would give such a question a new code when it imports it.
const RESERVED: [&str; 10] = ["LANG", "SID", "SAVEDID", "TOKEN", "QID", "GID", "SGQ", "self", "that", "this"];

/// A survey of `LimeSurvey` to import: UTF-8 with a mark of its order, as it writes such files itself. `forms` are the same
/// form in one or several languages, the survey's own language first.
///
/// # Errors
///
/// A question with a code that the tool reserves.
///
/// # Panics
///
/// Without a form.
pub fn limesurvey(forms: &[Form]) -> Result<Vec<u8>, Message> {
    let codes = forms[0].questions().map(|question| &question.code);
    let mut codes = codes.chain(forms[0].context().iter().map(|asked| &asked.code));
    if let Some(code) = codes.find(|code| RESERVED.contains(&code.as_str())) {
        return Err(message!("form-reserved-code", code = code));
    }
    let mut sheet = Sheet::new();
    let tags = tags(forms);
    let settings = [
        ("language", tags[0]),
        ("additional_languages", &tags[1..].join(" ")),
        // Group by group, with a way back and a way to go on later.
        ("format", "G"),
        ("allowprev", "Y"),
        ("allowsave", "Y"),
        // When each answered: of two rows of one person the later counts.
        ("datestamp", "Y"),
        // The form has answers of its own for those who cannot answer.
        ("shownoanswer", "N"),
    ];
    for (name, text) in settings {
        sheet.push(&Row { class: "S", name, text, ..Row::default() });
    }
    for (form, language) in forms.iter().zip(&tags) {
        let texts = [
            ("surveyls_title", form.questionnaire.title.clone()),
            ("surveyls_welcometext", form.intro_on_screen()),
            ("surveyls_endtext", form.closing()),
        ];
        for (name, text) in texts {
            sheet.push(&Row { class: "SL", name, text: &markup(&text), language, ..Row::default() });
        }
    }
    // The tool finds what belongs together by the numbers, which are those of the first language in each.
    for (form, language) in forms.iter().zip(&tags) {
        form.push_questions(&mut sheet, language, *language == tags[0]);
    }
    Ok(sheet.bytes())
}

impl Form<'_> {
    /// Adds the groups with their questions and answers. What is the same in all languages stands in the first alone.
    fn push_questions(&self, sheet: &mut Sheet, language: &str, is_first: bool) {
        let (mut group, mut question) = (0, 0);
        let about: Vec<_> = self.about().collect();
        if !about.is_empty() {
            group += 1;
            sheet.push(&Row::group(group, &markup(&self.questionnaire.title), "", language));
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
                    sheet.push(&Row::answer(question, name, &markup(&text), language));
                }
            }
        }
        if !self.context().is_empty() {
            let (title, intro) = (markup(&self.context_title()), markup(&self.context_intro()));
            sheet.push(&Row::group(group + 1, &title, &intro, language));
        }
        for (asked, id) in self.context().iter().zip(question + 1..) {
            let (text, help) = (markup(&asked.text), markup(&asked.help));
            let row = |kind| Row::question(id, kind, &asked.code, (&text, &help), language);
            match &asked.answer {
                ContextAnswer::Choice(options) => {
                    // A list of buttons, or a drop-down list.
                    sheet.push(&row(if options.len() > LONG_LIST { "!" } else { "L" }));
                    for option in options {
                        sheet.push(&Row::answer(id, &option.code, &markup(&option.text), language));
                    }
                }
                ContextAnswer::Number(range) => sheet.push(&Row { range: is_first.then_some(range), ..row("N") }),
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

    fn answer(question: usize, name: &'a str, text: &'a str, language: &'a str) -> Self {
        Self { id: question, class: "A", kind: "0", name, text, language, ..Self::default() }
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
        let kind = if *class == "G" { &id } else { *kind };
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
