//! The statement: one common table expression a section, each adding columns to those before it.

use std::fmt::Write as _;

use super::columns::{Column, Columns, Section};
use super::options::SqlOptions;
use crate::message;
use crate::questionnaire::{Aggregation, Profile, Questionnaire};
use crate::text::Message;

/// The statement that scores `questionnaire` with the targets of `profile`, without a semicolon.
///
/// # Errors
///
/// What the dialect cannot do, and names that it cannot have.
pub fn statement(questionnaire: &Questionnaire, profile: &Profile, options: &SqlOptions) -> Result<String, Message> {
    let (dialect, id) = (options.dialect.name(), &questionnaire.id);
    if questionnaire.aggregation == Aggregation::Geometric && !options.dialect.has_logarithms() {
        return Err(message!("questionnaire-sql-logarithms", dialect = dialect, questionnaire = id));
    }
    let columns = Columns { questionnaire, profile, options };
    let (sections, result) = (columns.sections(), columns.result());
    check_names(options, &sections, &result)?;
    let head = format!(
        "-- Scores of the questionnaire {id} {} with the targets of the profile {}, for {dialect}.\n\
         -- A row with a cell that is no answer is rejected and has no scores. Numbers that differ by less than 1e-9\n\
         -- count as equal. e0 marks a double.\n",
        questionnaire.version, profile.id
    );
    Ok(head + &render(options, &sections, &result))
}

/// Refuses names that the dialect cannot have, and those of the user's that the statement needs itself.
fn check_names(options: &SqlOptions, sections: &[Section], result: &[Column]) -> Result<(), Message> {
    let columns = sections.iter().flat_map(|section| &section.columns).chain(result);
    let columns: Vec<&str> = columns.map(|(_, name)| name.as_str()).collect();
    options.table.split('.').chain(columns.iter().copied()).try_for_each(|name| options.dialect.check_name(name))?;

    let is_in = |name: &str, names: &[&str]| names.iter().any(|other| other.eq_ignore_ascii_case(name));
    // The columns that keep their names are the first.
    let (kept, made) = columns.split_at(options.columns.len());
    let is_taken = |index: &usize| is_in(kept[*index], made) || is_in(kept[*index], &kept[..*index]);
    let column = (0..kept.len()).find(is_taken).map(|index| kept[index]);
    let tables: Vec<&str> = sections.iter().map(|section| section.name).collect();
    match column.or(Some(options.table.as_str()).filter(|table| is_in(table, &tables))) {
        Some(name) => Err(message!("questionnaire-sql-taken", name = name)),
        None => Ok(()),
    }
}

fn render(options: &SqlOptions, sections: &[Section], result: &[Column]) -> String {
    let quoted = |name: &str| options.dialect.identifier(name);
    let column = |(value, name): &Column| {
        let name = quoted(name);
        if *value == name { name } else { format!("{value} AS {name}") }
    };
    let table: Vec<String> = options.table.split('.').map(quoted).collect();
    let mut from = format!("{} AS answers", table.join("."));
    let mut expressions = Vec::new();
    for Section { comment, name, columns } in sections {
        let carried = (!expressions.is_empty()).then(|| "*".to_owned());
        let columns: Vec<String> = carried.into_iter().chain(columns.iter().map(column)).collect();
        let (columns, fence) = (columns.join(",\n    "), options.dialect.fence());
        expressions.push(format!("-- {comment}\n{name} AS (\n  SELECT\n    {columns}\n  FROM {from}{fence}\n)"));
        (*name).clone_into(&mut from);
    }
    let kept = options.columns.iter().map(|name| quoted(name));
    let columns: Vec<String> = kept.chain(result.iter().map(column)).collect();
    let mut text = format!("WITH\n{}\n", expressions.join(",\n"));
    _ = write!(text, "-- The scored rows, with four decimals.\nSELECT\n  {}\nFROM {from}\n", columns.join(",\n  "));
    text
}
