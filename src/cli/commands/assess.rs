//! `assess`: asks the questions one at a time, then prints the gap report.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::report;
use crate::cli::args::AssessArgs;
use crate::cli::error::{Access, CliError, ExitStatus};
use crate::cli::input;
use crate::cli::interview::draft::{self, Draft};
use crate::cli::interview::found::{self, FoundAnswers};
use crate::cli::interview::plain_terminal::PlainTerminal;
use crate::cli::interview::session::{Session, progress};
use crate::cli::interview::terminal::Terminal;
use crate::cli::interview::words::Words;
use crate::cli::interview::{self, Opening, greeting};
use crate::cli::prompt::{self, Stop, may_ask};
use crate::cli::remembered;
use crate::cli::ui::{Ui, shows_unicode};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, Syntax};

/// Most drafts in the list that the user chooses from.
const MOST_DRAFTS: usize = 5;

/// Most finished answers in the list that the user chooses from.
const MOST_FINISHED: usize = 9;

/// Runs the interview and prints the report.
pub(in crate::cli) fn run(args: &AssessArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    if args.forget {
        let was_there = remembered::forget().map_err(|(path, error)| CliError::writing(&path, error))?;
        let forgotten =
            if was_there { message!("interview-forgotten") } else { message!("interview-forgotten-nothing") };
        ui.info(&forgotten);
        return Ok(ExitStatus::Done);
    }
    // Without a terminal, waiting for keys would never end.
    if !has_terminal(ui) {
        return Err(CliError::Usage(message!("interview-no-terminal")));
    }
    if let Some(path) = &args.resume {
        return resume(path, args, ui);
    }
    let questionnaire = input::questionnaire(args.source.questionnaire.as_deref(), ui)?;
    if args.quick && !questionnaire.questions.iter().any(|question| question.quick) {
        return Err(CliError::Usage(message!("command-no-quick", questionnaire = &questionnaire.id)));
    }
    // An unknown profile is reported before the questions, not after them.
    input::profile(&questionnaire, &Answers::blank(&questionnaire, args.quick), args.profile.as_deref())?;
    let draft = match &args.output {
        Some(path) => {
            check_regular(path)?;
            let is_there = std::fs::symlink_metadata(path).is_ok();
            let name = path.display().to_string();
            match is_there && !args.force {
                false => Draft::new(path.clone(), args.force),
                true if !may_ask(ui) => return Err(CliError::Input(message!("interview-exists", path = name))),
                true => match choose_existing(&name, ui) {
                    Ok(ExistingAnswers::GoOn) => return resume(path, args, ui),
                    Ok(ExistingAnswers::Replace) => Draft::new(path.clone(), true),
                    Err(Stop::Left) => return Ok(ExitStatus::Done),
                    Err(Stop::Interrupted) => return Ok(ExitStatus::Interrupted),
                },
            }
        }
        None => match choose_draft(&questionnaire, ui) {
            Ok(Some(path)) => return resume(&path, args, ui),
            Ok(None) => Draft::for_date(today()),
            Err(Stop::Left) => return Ok(ExitStatus::Done),
            Err(Stop::Interrupted) => return Ok(ExitStatus::Interrupted),
        },
    };
    interview(args, ui, &questionnaire, Start::new(&questionnaire, args.quick, draft))
}

fn resume(path: &Path, args: &AssessArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    check_regular(path)?;
    let (answers, questionnaire) = input::answers(path, args.source.questionnaire.as_deref(), Some(ui.language()), ui)?;
    input::profile(&questionnaire, &answers, args.profile.as_deref())?;
    let text = input::read_text(path)?.text;
    interview(args, ui, &questionnaire, Start::resumed(answers, path, text))
}

/// What an interview begins with.
struct Start {
    answers: Answers,
    draft: Draft,
    opening: Opening,
    /// The JSON file that the answers were read from.
    converted_from: Option<String>,
}

impl Start {
    fn new(questionnaire: &Questionnaire, quick: bool, draft: Draft) -> Self {
        let answers = Answers { date: Some(today()), ..Answers::blank(questionnaire, quick) };
        Self { answers, draft, opening: Opening::New, converted_from: None }
    }

    /// Answers from a JSON file are saved as TOML in a new file beside it.
    fn resumed(answers: Answers, path: &Path, text: String) -> Self {
        let (draft, converted_from) = match Syntax::of(&text) {
            Syntax::Toml => (Draft::existing(path.to_owned(), text), None),
            Syntax::Json => {
                let sibling = draft::free_name(path.with_extension("toml"));
                (Draft::new(sibling, false), Some(path.display().to_string()))
            }
        };
        Self { answers, draft, opening: Opening::Resumed, converted_from }
    }
}

pub(in crate::cli) fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

fn has_terminal(ui: &Ui) -> bool {
    if ui.is_plain() { prompt::has_terminal() } else { io::stdin().is_terminal() && io::stdout().is_terminal() }
}

/// Refuses streams and devices: answers cannot be saved there.
fn check_regular(path: &Path) -> Result<(), CliError> {
    let is_other = std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if is_other || path.as_os_str() == "-" {
        return Err(CliError::Usage(message!("interview-needs-file", path = path.display().to_string())));
    }
    Ok(())
}

/// The answers files of this folder and those that were answered elsewhere: the unfinished ones, and the others.
pub(in crate::cli) fn known_answers(questionnaire: &Questionnaire) -> (Vec<FoundAnswers>, Vec<FoundAnswers>) {
    let found = found::find(Path::new("."), &remembered::paths(), questionnaire);
    let (mut drafts, mut finished): (Vec<_>, Vec<_>) = found.into_iter().partition(FoundAnswers::is_draft);
    drafts.truncate(MOST_DRAFTS);
    finished.truncate(MOST_FINISHED);
    (drafts, finished)
}

/// Lets the user choose answers to go on with, or a new interview (none). Does not ask where there are no answers.
fn choose_draft(questionnaire: &Questionnaire, ui: &Ui) -> Result<Option<PathBuf>, Stop> {
    if !may_ask(ui) {
        return Ok(None);
    }
    let (drafts, finished) = known_answers(questionnaire);
    if drafts.is_empty() && finished.is_empty() {
        return Ok(None);
    }
    let title = match drafts.len() {
        0 => message!("interview-offer-finished-title"),
        count => message!("interview-offer-title", count = count),
    };
    let change = |found| ui.messages.translate(&message!("interview-offer-change", entry = describe(found, ui)));
    let mut entries: Vec<String> = drafts.iter().map(|found| describe(found, ui)).collect();
    entries.push(ui.messages.translate(&message!("interview-offer-new")));
    entries.extend(finished.iter().map(change));
    entries.push(ui.messages.translate(&message!("interview-offer-leave")));
    let index = prompt::select(&title, &entries, ui)?;
    let chosen = drafts.into_iter().map(Some).chain([None]).chain(finished.into_iter().map(Some)).nth(index);
    chosen.map(|found| found.map(|found| found.path)).ok_or(Stop::Left)
}

/// What to do with an answers file that is there already.
enum ExistingAnswers {
    GoOn,
    /// The old answers are kept beside it.
    Replace,
}

/// Lets the user choose what becomes of an answers file that is there already.
fn choose_existing(path: &str, ui: &Ui) -> Result<ExistingAnswers, Stop> {
    let entries = [
        message!("interview-exists-go-on"),
        message!("interview-exists-replace", path = path),
        message!("interview-offer-leave"),
    ];
    let entries = entries.map(|entry| ui.messages.translate(&entry));
    match prompt::select(&message!("interview-exists-title", path = path), &entries, ui)? {
        0 => Ok(ExistingAnswers::GoOn),
        1 => Ok(ExistingAnswers::Replace),
        _ => Err(Stop::Left),
    }
}

/// An answers file as an entry of a list: whose answers, from when, how many, and the file's name.
pub(in crate::cli) fn describe(found: &FoundAnswers, ui: &Ui) -> String {
    let Answers { organisation, respondent, date, .. } = &found.answers;
    let name = if organisation.is_empty() { respondent } else { organisation };
    let (done, asked) = progress(&found.answers);
    let yes_no = |is: bool| if is { "yes" } else { "no" };
    ui.messages.translate(&message!(
        "interview-offer-draft",
        named = yes_no(!name.is_empty()),
        name = name,
        dated = yes_no(date.is_some()),
        date = date.map(|date| date.to_string()).unwrap_or_default(),
        done = done,
        asked = asked,
        path = short(&found.path)
    ))
}

/// A path as people write it, the home folder as `~`.
fn short(path: &Path) -> String {
    let home = std::env::home_dir().filter(|home| cfg!(unix) && home.is_absolute());
    match home.and_then(|home| path.strip_prefix(home).ok().map(Path::to_owned)) {
        Some(inside) => format!("~/{}", inside.display()),
        None => path.display().to_string(),
    }
}

fn interview(
    args: &AssessArgs,
    ui: &Ui,
    questionnaire: &Questionnaire,
    mut start: Start,
) -> Result<ExitStatus, CliError> {
    start.draft.check_writable().map_err(|source| {
        let message = message!("interview-cannot-write", path = start.draft.path().display().to_string());
        CliError::Io { message, access: Access::Write, source }
    })?;
    if !start.draft.lock() {
        return Err(CliError::Input(message!("interview-locked", path = start.draft.path().display().to_string())));
    }
    let words = Words { messages: &ui.messages, unicode: shows_unicode() };
    let mut session = Session::new(questionnaire, start.answers, start.draft);
    session.option = args.source.questionnaire.as_deref();
    session.language = ui.chosen_language();
    session.plain = args.plain;
    session.remembers = true;
    session.converted_from = start.converted_from;
    match hold(&mut session, start.opening, words, ui)? {
        Ok(()) => {
            report::print(session.answers(), questionnaire, args.profile.as_deref(), ui)?;
            ui.info(&session.done_message());
            if let Some(open) = session.open_hint() {
                ui.info(&open);
            }
            Ok(ExitStatus::Done)
        }
        Err(stop) => {
            ui.warn(format!("{}\n", session.exit_message(&words)));
            Ok(if stop == Stop::Left { ExitStatus::Done } else { ExitStatus::Interrupted })
        }
    }
}

/// Greets, asks for the names and then the questions. The terminal is restored when this returns.
fn hold(session: &mut Session<'_>, opening: Opening, words: Words<'_>, ui: &Ui) -> Result<Result<(), Stop>, CliError> {
    let no_terminal = |_| CliError::Usage(message!("interview-no-terminal"));
    let mut plain = ui.is_plain().then(PlainTerminal::open).transpose().map_err(no_terminal)?;
    if opening == Opening::New && may_ask(ui) {
        greeting::greet(session, &words, ui);
        if let Err(stop) = greeting::ask_names(session, &words, ui) {
            return Ok(Err(stop));
        }
    }
    if let Some(terminal) = &mut plain {
        return Ok(interview::run_in_lines(terminal, words, session, opening));
    }
    let mut terminal = Terminal::open(ui.canvas(false).colour).map_err(no_terminal)?;
    Ok(interview::run(&mut terminal, words, session, opening))
}
