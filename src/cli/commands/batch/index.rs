//! The index beside many reports: which is whose, for programs and for a browser.

use super::{Batch, Request};
use crate::cli::args::Format;
use crate::cli::commands::respondents::Respondents;
use crate::cli::error::CliError;
use crate::cli::output::AtomicFile;
use crate::cli::ui::Ui;
use crate::message;
use crate::report::escape_formula;
use crate::report::number::four_decimals;
use crate::report::page::{Index, IndexEntry, IndexRow, IndexTable, Speaker, index_page};
use crate::text::sanitize;
use crate::threads;

/// The file that says which report is whose.
pub(super) const INDEX: &str = "index.csv";

/// The same for a browser, beside pages.
pub(super) const INDEX_PAGE: &str = "index.html";

/// A respondent's numbers in the index.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Numbers<'q> {
    pub level: Option<f64>,
    /// Name of the level, and the same in the language of the pages.
    pub name: Option<&'q str>,
    pub name_for_people: Option<&'q str>,
    pub percent_to_target: Option<f64>,
    /// Id of the skill.
    pub top_gap: Option<&'q str>,
}

/// What the indexes say of a respondent that has reports.
#[derive(Debug, Clone)]
pub(super) struct Line<'q> {
    numbers: Numbers<'q>,
    /// The row of the page, where it is drawn.
    drawn: Option<String>,
}

impl Batch<'_> {
    /// The line of a respondent.
    ///
    /// # Errors
    ///
    /// A template that asks for what is not there.
    pub(super) fn line<'a>(
        &self,
        entry: usize,
        numbers: Numbers<'a>,
        speaker: &mut Speaker,
    ) -> Result<Line<'a>, CliError> {
        let drawn = if self.request.has_pages() {
            self.table().drawn(&self.row(entry, Some(numbers)), self.request.look.pages(), speaker)?
        } else {
            None
        };
        Ok(Line { numbers, drawn })
    }

    /// Writes both, or the first alone where there are no pages.
    pub(super) fn write_index(
        &self,
        lines: &[Option<Line<'_>>],
        speaker: &mut Speaker,
        ui: &Ui,
    ) -> Result<(), CliError> {
        let table = || self.put(INDEX, &self.index(lines, ui));
        if !self.request.has_pages() {
            return table();
        }
        let mut page = || {
            let index = self.index_of_pages(lines);
            self.put(INDEX_PAGE, &index_page(&index, self.request.look.pages(), speaker)?)
        };
        if self.threads() == 1 {
            return table().and_then(|()| page());
        }
        std::thread::scope(|scope| {
            let table = threads::beside(scope, table);
            page().and(threads::joined(table))
        })
    }

    /// Writes an index.
    fn put(&self, name: &str, index: &[u8]) -> Result<(), CliError> {
        let Request { args, folder, .. } = self.request;
        let path = folder.join(name);
        let file = AtomicFile::create(&path, args.output.force || args.batch.resume);
        file.and_then(|file| file.put(index)).map_err(|error| CliError::writing(&path, error))
    }

    /// The index for a browser.
    fn index_of_pages<'a>(&'a self, lines: &'a [Option<Line<'a>>]) -> Index<'a> {
        let (mut done, mut rejected) = (Vec::with_capacity(lines.len()), Vec::new());
        for (entry, line) in lines.iter().enumerate() {
            match line {
                None => rejected.push(self.row(entry, None)),
                Some(Line { numbers, drawn: None }) => done.push(IndexEntry::Row(self.row(entry, Some(*numbers)))),
                Some(Line { numbers, drawn: Some(drawn) }) => done.push(IndexEntry::Drawn(numbers.level, drawn)),
            }
        }
        Index { questionnaire: &self.request.questionnaires.people().title, table: self.table(), done, rejected }
    }

    fn table(&self) -> IndexTable {
        IndexTable {
            levels: self.request.questionnaires.people().levels.len(),
            several_files: self.read.files.len() > 1,
        }
    }

    /// A respondent's row of the index for a browser; without `numbers` there is no report.
    fn row<'a>(&'a self, number: usize, numbers: Option<Numbers<'a>>) -> IndexRow<'a> {
        let Request { questionnaires, formats, .. } = self.request;
        let Respondents { files, entries, .. } = &self.read;
        let entry = &entries[number];
        let title = |id: &'a str| {
            let skill = questionnaires.people().skills.iter().find(|skill| skill.id == id);
            (id, skill.map(|skill| skill.title.as_str()).unwrap_or_default())
        };
        let formats = formats.iter().filter(|_| numbers.is_some());
        let numbers = numbers.unwrap_or_default();
        let file = || sanitize::line(&files[entry.file].display().to_string()).into_owned();
        IndexRow {
            respondent: sanitize::line(&entry.name),
            organisation: sanitize::line(&entry.organisation),
            file: (files.len() > 1).then(file),
            row: entry.row,
            level: numbers.level,
            level_name: numbers.name_for_people,
            percent_to_target: numbers.percent_to_target,
            top_gap: numbers.top_gap.map(title),
            reports: formats.map(|&format| (format.extension(), self.file(number, format))).collect(),
            rejected: entry.answers.as_ref().err().map(|reason| reason.for_people.as_str()),
        }
    }

    /// Which report is whose. With several files of responses, each row names its own.
    fn index(&self, lines: &[Option<Line<'_>>], ui: &Ui) -> Vec<u8> {
        let Respondents { files, entries, .. } = &self.read;
        let several = files.len() > 1;
        let names: Vec<String> = self.request.formats.iter().map(|format| format.name()).collect();
        let mut header = vec!["respondent", "organisation"];
        header.extend(several.then_some("file"));
        header.extend(["row", "overall", "level_name", "percent_to_target", "top_gap"]);
        header.extend(names.iter().map(String::as_str));
        header.push("status");
        let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
        writer.write_record(header).expect("a vector takes any bytes");
        for (e, (entry, line)) in entries.iter().zip(lines).enumerate() {
            let mut write = |cell: &str| writer.write_field(cell).expect("a vector takes any bytes");
            write(&escape_formula(&entry.name));
            write(&escape_formula(&entry.organisation));
            if several {
                write(&escape_formula(&sanitize::line(&files[entry.file].display().to_string())));
            }
            write(&entry.row.to_string());
            let numbers = line.as_ref().map(|line| line.numbers).unwrap_or_default();
            write(&four_decimals(numbers.level));
            write(&escape_formula(numbers.name.unwrap_or_default()));
            write(&four_decimals(numbers.percent_to_target));
            write(&escape_formula(numbers.top_gap.unwrap_or_default()));
            for &format in &self.request.formats {
                write(&if line.is_some() { self.file(e, format) } else { String::new() });
            }
            match &entry.answers {
                Ok(_) => write("done"),
                Err(reason) => {
                    let reason = &reason.for_programs;
                    write(&ui.messages_for_programs().translate(&message!("batch-rejected", reason = reason)));
                }
            }
            writer.write_record(None::<&[u8]>).expect("a vector takes any bytes");
        }
        writer.into_inner().expect("a vector takes any bytes")
    }
}
