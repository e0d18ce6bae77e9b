//! The menu of `allyscope` without a command on a terminal. Each entry leads to a command, which then runs as if it had
//! been typed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};

use super::args::{Cli, Command, FormFormat, PLAN};
use super::commands::assess::{describe, known_answers, today};
use super::commands::report;
use super::error::{CliError, ExitStatus};
use super::input;
use super::interview::draft::{free_name, name_for_date};
use super::interview::found::FoundAnswers;
use super::prompt::{self, Stop};
use super::ui::Ui;
use crate::message;
use crate::responses::AnswersFile;
use crate::text::Message;

/// The answers of the example report.
const EXAMPLE: &str = include_str!("../../examples/beginner.toml");

/// What the user chose.
#[derive(Debug)]
pub(super) enum Choice {
    /// To run a command, and then to print a message if it succeeded.
    Run(Box<Command>, Option<Message>),
    /// To see the report of the built-in example.
    Example,
    /// To quit.
    Quit,
}

/// An entry of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Answer,
    Resume,
    Report,
    Plan,
    Form,
    Example,
    Quit,
}

/// Shows the menu until something is chosen. Leaving a list leads back to the menu.
///
/// # Errors
///
/// Ctrl-C.
pub(super) fn choose(ui: &Ui) -> Result<Choice, Stop> {
    if !ui.is_plain() {
        ui.info(&message!("prompt-menu-hint"));
    }
    loop {
        let chosen = match menu(ui) {
            Ok(Entry::Answer) => run(["assess".into(), assigned("--output", &name_for_date(today()))]),
            Ok(Entry::Resume) => choose_file(&message!("prompt-menu-resume-question"), &drafts(ui), ui)
                .and_then(|path| run(["assess".into(), assigned("--resume", &path)])),
            Ok(Entry::Report) => {
                choose_report(ui).and_then(|path| run(["report".into(), "--".into(), path.into_os_string()]))
            }
            // A plan that is kept already is shown.
            Ok(Entry::Plan) if Path::new(PLAN).exists() => run(["plan".into(), "show".into()]),
            Ok(Entry::Plan) => {
                choose_report(ui).and_then(|path| run(["plan".into(), "--".into(), path.into_os_string()]))
            }
            Ok(Entry::Form) => choose_form(ui),
            Ok(Entry::Example) => return Ok(Choice::Example),
            Ok(Entry::Quit) | Err(Stop::Left) => return Ok(Choice::Quit),
            Err(Stop::Interrupted) => return Err(Stop::Interrupted),
        };
        match chosen {
            Err(Stop::Left) => {}
            chosen => return chosen,
        }
    }
}

/// Prints the report of the built-in example.
pub(super) fn print_example(ui: &Ui) -> Result<ExitStatus, CliError> {
    let questionnaire = input::questionnaire(None, ui)?;
    let answers = AnswersFile::parse(EXAMPLE).check(&questionnaire).answers.expect("the example has no faults");
    report::print(&answers, &questionnaire, None, ui)?;
    ui.info(&message!("prompt-menu-example-note"));
    Ok(ExitStatus::Done)
}

fn menu(ui: &Ui) -> Result<Entry, Stop> {
    let mut entries = vec![
        (Entry::Answer, message!("prompt-menu-answer")),
        (Entry::Report, message!("prompt-menu-report")),
        (Entry::Plan, message!("prompt-menu-plan")),
        (Entry::Form, message!("prompt-menu-form")),
        (Entry::Example, message!("prompt-menu-example")),
        (Entry::Quit, message!("prompt-menu-quit")),
    ];
    if !drafts(ui).is_empty() {
        entries.insert(0, (Entry::Resume, message!("prompt-menu-resume")));
    }
    let texts: Vec<String> = entries.iter().map(|(_, text)| ui.messages.translate(text)).collect();
    prompt::select(&message!("prompt-menu-question"), &texts, ui).map(|index| entries[index].0)
}

/// The unfinished interviews.
fn drafts(ui: &Ui) -> Vec<FoundAnswers> {
    input::questionnaire(None, ui).map(|questionnaire| known_answers(&questionnaire).0).unwrap_or_default()
}

fn choose_file(question: &Message, files: &[FoundAnswers], ui: &Ui) -> Result<PathBuf, Stop> {
    let mut entries: Vec<String> = files.iter().map(|found| describe(found, ui)).collect();
    entries.push(ui.messages.translate(&message!("prompt-menu-back")));
    let index = prompt::select(question, &entries, ui)?;
    files.get(index).map(|found| found.path.clone()).ok_or(Stop::Left)
}

/// An answers file, finished ones first, or another one whose name the user types.
fn choose_report(ui: &Ui) -> Result<PathBuf, Stop> {
    let known = input::questionnaire(None, ui).map(|questionnaire| known_answers(&questionnaire));
    let (drafts, mut files) = known.unwrap_or_default();
    files.extend(drafts);
    if !files.is_empty() {
        let mut entries: Vec<String> = files.iter().map(|found| describe(found, ui)).collect();
        entries.extend(
            [message!("prompt-menu-other-file"), message!("prompt-menu-back")].map(|text| ui.messages.translate(&text)),
        );
        match prompt::select(&message!("prompt-menu-report-question"), &entries, ui)? {
            index if index < files.len() => return Ok(files[index].path.clone()),
            index if index == files.len() => {}
            _ => return Err(Stop::Left),
        }
    }
    typed_file(&message!("prompt-menu-report-file"), "", ui)
}

/// A form in one of the formats, and the file that it is written to.
fn choose_form(ui: &Ui) -> Result<Choice, Stop> {
    let formats = [
        (FormFormat::Html, "html", message!("prompt-menu-form-html")),
        (FormFormat::Markdown, "md", message!("prompt-menu-form-markdown")),
        (FormFormat::Xlsx, "xlsx", message!("prompt-menu-form-xlsx")),
        (FormFormat::Xlsform, "xlsx", message!("prompt-menu-form-xlsform")),
        (FormFormat::Limesurvey, "txt", message!("prompt-menu-form-limesurvey")),
        (FormFormat::Surveyjs, "json", message!("prompt-menu-form-surveyjs")),
    ];
    let mut entries: Vec<String> = formats.iter().map(|(_, _, text)| ui.messages.translate(text)).collect();
    entries.push(ui.messages.translate(&message!("prompt-menu-back")));
    let index = prompt::select(&message!("prompt-menu-form-question"), &entries, ui)?;
    let (format, extension, _) = formats.get(index).ok_or(Stop::Left)?;
    let name = free_name(PathBuf::from(format!("allyscope-form.{extension}")));
    let path = typed_file(&message!("prompt-menu-form-file"), &name.display().to_string(), ui)?;
    let format = format.to_possible_value().expect("every format has a name");
    let form = command(["form".into(), format!("--to={}", format.get_name()).into(), assigned("--output", &path)]);
    Ok(Choice::Run(Box::new(form), Some(message!("prompt-menu-form-saved", path = path.display().to_string()))))
}

/// The name of a file that the user types; an empty line leads back to the menu.
fn typed_file(question: &Message, initial: &str, ui: &Ui) -> Result<PathBuf, Stop> {
    let path = prompt::input(question, initial, ui)?;
    if path.is_empty() { Err(Stop::Left) } else { Ok(path.into()) }
}

/// `--option=path`, so that a path that starts with a hyphen is no option.
fn assigned(option: &str, path: &Path) -> OsString {
    let mut argument = OsString::from(option);
    argument.push("=");
    argument.push(path);
    argument
}

#[expect(clippy::unnecessary_wraps, reason = "the result of choosing")]
fn run<const N: usize>(arguments: [OsString; N]) -> Result<Choice, Stop> {
    Ok(Choice::Run(Box::new(command(arguments)), None))
}

fn command<const N: usize>(arguments: [OsString; N]) -> Command {
    let arguments = std::iter::once("allyscope".into()).chain(arguments);
    Cli::try_parse_from(arguments).ok().and_then(|cli| cli.command).expect("the menu offers valid commands only")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_whose_name_starts_with_a_hyphen_is_no_option() {
        let path = Path::new("-x.toml");
        assert!(
            matches!(command(["assess".into(), assigned("--resume", path)]), Command::Assess(args) if args.resume.as_deref() == Some(path))
        );
        assert!(
            matches!(command(["report".into(), "--".into(), path.into()]), Command::Report(args) if args.answers == [path])
        );
    }
}
