//! `assess`: the questions, one at a time, then the gap report.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use crate::cli::args::AssessArgs;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::interview::draft::{self, Draft};
use crate::cli::interview::session::Session;
use crate::cli::interview::terminal::Terminal;
use crate::cli::interview::words::Words;
use crate::cli::interview::{self, Choice, Opening, Stop};
use crate::cli::ui::{Ui, shows_unicode};
use crate::cli::{input, report};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, Syntax};

/// Holds the interview.
pub(in crate::cli) fn run(args: &AssessArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    // Reading keys from what is no terminal would never end.
    if !has_terminal() {
        return Err(CliError::Usage(message!("interview-no-terminal")));
    }
    if let Some(path) = &args.resume {
        regular(path)?;
        let (answers, questionnaire) = input::answers(path, args.questionnaire.as_deref(), Some(ui.language()), ui)?;
        input::profile(&questionnaire, &answers, args.profile.as_deref())?;
        let text = input::read_text(path)?.text;
        return interview(args, ui, &questionnaire, Start::resumed(answers, path, text));
    }
    let questionnaire = input::questionnaire(args.questionnaire.as_deref(), ui)?;
    if args.quick && !questionnaire.questions.iter().any(|question| question.quick) {
        return Err(CliError::Usage(message!("command-no-quick", questionnaire = &questionnaire.id)));
    }
    let blank = Answers::blank(&questionnaire, args.quick);
    // What the report would refuse is refused before the questions.
    input::profile(&questionnaire, &blank, args.profile.as_deref())?;
    let Some(path) = &args.output else { return here(args, ui, &questionnaire) };
    regular(path)?;
    if !args.force && std::fs::symlink_metadata(path).is_ok() {
        return Err(CliError::Input(message!("command-exists", path = path.display().to_string())));
    }
    let draft = Draft::fresh(path.clone(), args.force);
    interview(args, ui, &questionnaire, Start::new(&questionnaire, args.quick, draft))
}

/// What an interview begins with.
struct Start {
    answers: Answers,
    draft: Draft,
    opening: Opening,
    converted_from: Option<String>,
    terminal: Option<Terminal>,
}

impl Start {
    fn new(questionnaire: &Questionnaire, quick: bool, draft: Draft) -> Self {
        let answers = Answers { date: Some(today()), ..Answers::blank(questionnaire, quick) };
        Self { answers, draft, opening: Opening::New, converted_from: None, terminal: None }
    }

    /// A JSON file is not turned into TOML under its own name: a sibling takes over.
    fn resumed(answers: Answers, path: &Path, text: String) -> Self {
        let (draft, converted_from) = match Syntax::of(&text) {
            Syntax::Toml => (Draft::resumed(path.to_owned(), text), None),
            Syntax::Json => {
                let sibling = draft::free(path.with_extension("toml"));
                (Draft::fresh(sibling, false), Some(path.display().to_string()))
            }
        };
        Self { answers, draft, opening: Opening::Resumed, converted_from, terminal: None }
    }
}

fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

fn has_terminal() -> bool {
    let draws = cfg!(windows) || std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    draws && io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Answers can neither go to a stream nor to a device.
fn regular(path: &Path) -> Result<(), CliError> {
    let is_other = std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if is_other || path.as_os_str() == "-" {
        return Err(CliError::Usage(message!("interview-needs-file", path = path.display().to_string())));
    }
    Ok(())
}

/// Without a file's name: in this folder, after offering what lies here unfinished.
fn here(args: &AssessArgs, ui: &Ui, questionnaire: &Questionnaire) -> Result<ExitStatus, CliError> {
    let folder = Path::new(".");
    let mut drafts = draft::find(folder, questionnaire);
    let new = || Start::new(questionnaire, args.quick, Draft::of_day(&PathBuf::new(), today()));
    if drafts.is_empty() {
        return interview(args, ui, questionnaire, new());
    }
    let mut terminal = take(ui)?;
    let choice = interview::offer(&mut terminal, words(ui), &drafts);
    let start = match choice {
        Ok(Choice::Resume(index)) => {
            let found = drafts.swap_remove(index);
            Start::resumed(found.answers, &found.path, found.text)
        }
        Ok(Choice::New) => new(),
        Err(Stop::Left) => return Ok(ExitStatus::Done),
        Err(Stop::Interrupted) => return Ok(ExitStatus::Interrupted),
    };
    interview(args, ui, questionnaire, Start { terminal: Some(terminal), ..start })
}

fn take(ui: &Ui) -> Result<Terminal, CliError> {
    Terminal::take(ui.canvas(false).colour).map_err(|_| CliError::Usage(message!("interview-no-terminal")))
}

fn words(ui: &Ui) -> Words<'_> {
    Words { messages: &ui.messages, unicode: shows_unicode() }
}

fn interview(args: &AssessArgs, ui: &Ui, questionnaire: &Questionnaire, start: Start) -> Result<ExitStatus, CliError> {
    start.draft.probe().map_err(|error| CliError::writing(start.draft.path(), error))?;
    let words = words(ui);
    let mut session = Session::new(questionnaire, start.answers, start.draft);
    session.option = args.questionnaire.as_deref();
    session.language = ui.asked_language();
    session.converted_from = start.converted_from;
    let mut terminal = start.terminal.map_or_else(|| take(ui), Ok)?;
    let ended = interview::run(&mut terminal, words, &mut session, start.opening);
    drop(terminal);
    match ended {
        Ok(()) => {
            report::print(session.answers(), questionnaire, args.profile.as_deref(), ui)?;
            ui.info(&session.closing());
            if let Some(open) = session.open_hint() {
                ui.info(&open);
            }
            Ok(ExitStatus::Done)
        }
        Err(stop) => {
            ui.warn(format!("{}\n", session.farewell(&words)));
            Ok(if stop == Stop::Left { ExitStatus::Done } else { ExitStatus::Interrupted })
        }
    }
}
