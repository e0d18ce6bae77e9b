//! The index beside many reports: which is whose, for programs and for a browser.

use super::request::{Batch, INDEX, INDEX_PAGE, Request};
use super::write::Row;
use crate::cli::args::Format;
use crate::cli::commands::respondents::Respondents;
use crate::cli::error::CliError;
use crate::cli::output::{AtomicFile, Existing};
use crate::cli::ui::Ui;
use crate::message;
use crate::report::escape_formula;
use crate::report::number::four_decimals;
use crate::report::page::{Index, IndexRow, index_page};
use crate::text::sanitize;

/// Writes the index for programs and, beside pages, the one for a browser.
pub(super) fn write_index(batch: &Batch, rows: &[Option<Row>], ui: &Ui) -> Result<(), CliError> {
    put(batch, INDEX, &csv_index(batch, rows, ui))?;
    if batch.request.has_pages() {
        let page = index_page(&page_index(batch, rows), batch.request.options.pages(), &ui.messages)?;
        put(batch, INDEX_PAGE, &page)?;
    }
    Ok(())
}

fn put(batch: &Batch, name: &str, index: &[u8]) -> Result<(), CliError> {
    let Request { args, folder, .. } = batch.request;
    let path = folder.join(name);
    let existing = Existing::forced(args.output.force || args.batch.resume);
    let file = AtomicFile::create(&path, existing);
    file.and_then(|file| file.finish(index)).map_err(|error| CliError::writing(&path, error))
}

/// The index for a browser.
fn page_index<'a>(batch: &'a Batch, rows: &[Option<Row<'a>>]) -> Index<'a> {
    let questionnaire = batch.request.questionnaires.people();
    let (mut done, mut rejected) = (Vec::new(), Vec::new());
    for (number, row) in rows.iter().enumerate() {
        match row {
            Some(row) => done.push(page_row(batch, number, Some(row))),
            None => rejected.push(page_row(batch, number, None)),
        }
    }
    Index {
        questionnaire: &questionnaire.title,
        levels: questionnaire.levels.len(),
        several_files: batch.read.files.len() > 1,
        repeats: batch.read.repeats,
        done,
        rejected,
    }
}

/// A respondent's row of the index for a browser; without `row` there is no report.
fn page_row<'a>(batch: &'a Batch, number: usize, row: Option<&Row<'a>>) -> IndexRow<'a> {
    let Request { questionnaires, formats, .. } = batch.request;
    let Respondents { files, entries, .. } = &batch.read;
    let entry = &entries[number];
    let title = |id: &'a str| {
        let skill = questionnaires.people().skills.iter().find(|skill| skill.id == id);
        (id, skill.map(|skill| skill.title.as_str()).unwrap_or_default())
    };
    let file = || sanitize::line(&files[entry.file].display().to_string()).into_owned();
    let formats = formats.iter().filter(|_| row.is_some());
    IndexRow {
        respondent: sanitize::line(&entry.name).into_owned(),
        organisation: sanitize::line(&entry.organisation).into_owned(),
        file: (files.len() > 1).then(file),
        row: entry.row,
        level: row.and_then(|row| row.level),
        level_name: row.and_then(|row| row.level_name_for_people),
        percent_to_target: row.and_then(|row| row.percent_to_target),
        top_gap: row.and_then(|row| row.top_gap).map(title),
        reports: formats.map(|&format| (format.extension(), batch.file(number, format))).collect(),
        rejected: entry.answers.as_ref().err().map(|reason| reason.for_people.as_str()),
    }
}

/// The index as CSV. With several files of responses, each row names its own.
fn csv_index(batch: &Batch, rows: &[Option<Row>], ui: &Ui) -> Vec<u8> {
    let Respondents { files, entries, .. } = &batch.read;
    let several = files.len() > 1;
    let names: Vec<String> = batch.request.formats.iter().map(|format| format.name()).collect();
    let mut header = vec!["respondent", "organisation"];
    header.extend(several.then_some("file"));
    header.extend(["row", "overall", "level_name", "percent_to_target", "top_gap"]);
    header.extend(names.iter().map(String::as_str));
    header.push("status");
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(header).expect("a vector takes any bytes");
    for (e, (entry, row)) in entries.iter().zip(rows).enumerate() {
        let mut write = |cell: &str| writer.write_field(cell).expect("a vector takes any bytes");
        write(&escape_formula(&entry.name));
        write(&escape_formula(&entry.organisation));
        if several {
            write(&escape_formula(&sanitize::line(&files[entry.file].display().to_string())));
        }
        write(&entry.row.to_string());
        let numbers = row.unwrap_or_default();
        write(&four_decimals(numbers.level));
        write(&escape_formula(numbers.level_name.unwrap_or_default()));
        write(&four_decimals(numbers.percent_to_target));
        write(&escape_formula(numbers.top_gap.unwrap_or_default()));
        for &format in &batch.request.formats {
            write(&if row.is_some() { batch.file(e, format) } else { String::new() });
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
