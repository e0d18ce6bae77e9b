//! `assess`: the questions, one at a time, then the gap report.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::args::AssessArgs;
use super::context::{Context, shows_unicode};
use super::exit::{Exit, Failure};
use super::wizard::draft::{self, Draft};
use super::wizard::session::Session;
use super::wizard::terminal::Terminal;
use super::wizard::words::Words;
use super::wizard::{self, Choice, Opening, Stop};
use super::{input, report};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, Syntax};

/// Holds the interview.
pub(super) fn run(args: &AssessArgs, context: &Context) -> Result<Exit, Failure> {
    // Reading keys from what is no terminal would never end.
    if !has_terminal() {
        return Err(Failure::Usage(message!("interview-no-terminal")));
    }
    if let Some(path) = &args.resume {
        regular(path)?;
        let (answers, questionnaire) =
            input::answers(path, args.questionnaire.as_deref(), Some(context.language()), context)?;
        report::profile(&questionnaire, &answers, args.profile.as_deref())?;
        let text = input::read_text(path)?.text;
        return interview(args, context, &questionnaire, Start::resumed(answers, path, text));
    }
    let questionnaire = input::questionnaire(args.questionnaire.as_deref(), context)?;
    if args.quick && !questionnaire.questions.iter().any(|question| question.quick) {
        return Err(Failure::Usage(message!("command-no-quick", questionnaire = &questionnaire.id)));
    }
    let blank = Answers::blank(&questionnaire, args.quick);
    // What the report would refuse is refused before the questions.
    report::profile(&questionnaire, &blank, args.profile.as_deref())?;
    let Some(path) = &args.output else { return here(args, context, &questionnaire) };
    regular(path)?;
    if !args.force && std::fs::symlink_metadata(path).is_ok() {
        return Err(Failure::Input(message!("command-exists", path = path.display().to_string())));
    }
    let draft = Draft::fresh(path.clone(), args.force);
    interview(args, context, &questionnaire, Start::new(&questionnaire, args.quick, draft))
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
fn regular(path: &Path) -> Result<(), Failure> {
    let is_other = std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if is_other || path.as_os_str() == "-" {
        return Err(Failure::Usage(message!("interview-needs-file", path = path.display().to_string())));
    }
    Ok(())
}

/// Without a file's name: in this folder, after offering what lies here unfinished.
fn here(args: &AssessArgs, context: &Context, questionnaire: &Questionnaire) -> Result<Exit, Failure> {
    let folder = Path::new(".");
    let mut drafts = draft::find(folder, questionnaire);
    let new = || Start::new(questionnaire, args.quick, Draft::of_day(&PathBuf::new(), today()));
    if drafts.is_empty() {
        return interview(args, context, questionnaire, new());
    }
    let mut terminal = take(context)?;
    let choice = wizard::offer(&mut terminal, words(context), &drafts);
    let start = match choice {
        Ok(Choice::Resume(index)) => {
            let found = drafts.swap_remove(index);
            Start::resumed(found.answers, &found.path, found.text)
        }
        Ok(Choice::New) => new(),
        Err(Stop::Left) => return Ok(Exit::Done),
        Err(Stop::Interrupted) => return Ok(Exit::Interrupted),
    };
    interview(args, context, questionnaire, Start { terminal: Some(terminal), ..start })
}

fn take(context: &Context) -> Result<Terminal, Failure> {
    Terminal::take(context.canvas(false).colour).map_err(|_| Failure::Usage(message!("interview-no-terminal")))
}

fn words(context: &Context) -> Words<'_> {
    Words { messages: &context.messages, unicode: shows_unicode() }
}

fn interview(
    args: &AssessArgs,
    context: &Context,
    questionnaire: &Questionnaire,
    start: Start,
) -> Result<Exit, Failure> {
    start.draft.probe().map_err(|error| Failure::writing(start.draft.path(), &error))?;
    let words = words(context);
    let mut session = Session::new(questionnaire, start.answers, start.draft);
    session.option = args.questionnaire.as_deref();
    session.language = context.asked_language();
    session.converted_from = start.converted_from;
    let mut terminal = start.terminal.map_or_else(|| take(context), Ok)?;
    let ended = wizard::run(&mut terminal, words, &mut session, start.opening);
    drop(terminal);
    match ended {
        Ok(()) => {
            report::print(session.answers(), questionnaire, args.profile.as_deref(), context)?;
            context.note(&session.closing());
            if let Some(open) = session.open_hint() {
                context.note(&open);
            }
            Ok(Exit::Done)
        }
        Err(stop) => {
            context.tell(format!("{}\n", session.farewell(&words)));
            Ok(if stop == Stop::Left { Exit::Done } else { Exit::Interrupted })
        }
    }
}
