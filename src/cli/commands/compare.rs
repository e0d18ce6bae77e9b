//! `compare`: one firm's progress, or a group's.

use std::collections::HashSet;
use std::path::PathBuf;

use super::respondents::{Answered, Respondents};
use crate::cli::args::{CompareArgs, CompareFormat, Format};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::ingest::{ReadOptions, Times};
use crate::cli::input;
use crate::cli::output::Existing;
use crate::cli::render::{RenderOptions, open};
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::page::comparison_page;
use crate::report::{Comparison, GroupChange, PerhapsSame, Person, PrivacyOptions, Progress, Twice, pairs};
use crate::text::diagnostic::Rejected;
use crate::text::sanitize;

/// So many people who are perhaps the same are proposed.
const MOST_PROPOSED: usize = 10;

pub(in crate::cli) fn run(args: &CompareArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    check(args)?;
    let firm = one_firm(&args.files)?;
    let format = CompareFormat::choose(args.format, args.output.path())?;
    let sink = open(&args.output, format)?;
    let rendering = RenderOptions::new(&args.rendering, format.needs_browser(), ui, sink.is_file())?;
    let (comparison, exit) =
        if firm { (progress(args, format, ui)?, ExitStatus::Done) } else { group(args, format, ui)? };
    let bytes = match format {
        CompareFormat::Terminal => crate::report::terminal(&comparison.document(&ui.messages), rendering.canvas()),
        CompareFormat::Markdown => crate::report::markdown(&comparison.document(&ui.messages)),
        CompareFormat::Json => comparison.json(),
        CompareFormat::Csv => comparison.csv(),
        CompareFormat::Html => comparison_page(&comparison, rendering.pages(), &ui.messages, None)?,
        CompareFormat::Pdf => {
            rendering.print(|pages, paper| comparison_page(&comparison, pages, &ui.messages, paper))?
        }
    };
    sink.finish(&bytes)?;
    Ok(exit)
}

fn check(args: &CompareArgs) -> Result<(), CliError> {
    if args.files.len() < 2 {
        return Err(CliError::Usage(message!("compare-too-few")));
    }
    if args.group.min_cell.is_some_and(|least| least < 2) {
        let least = args.group.min_cell.unwrap_or_default();
        return Err(CliError::Usage(message!("compare-min-cell", least = least)));
    }
    let mut seen = HashSet::new();
    for path in &args.files {
        if !seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())) {
            return Err(CliError::Usage(if path.as_os_str() == "-" {
                message!("compare-stdin")
            } else {
                message!("compare-same-file", path = path.display().to_string())
            }));
        }
    }
    Ok(())
}

/// Whether the files are answers files of one firm; standard input is what the others are.
fn one_firm(files: &[PathBuf]) -> Result<bool, CliError> {
    let (mut one, mut many) = (None, None);
    for path in files.iter().filter(|path| path.as_os_str() != "-") {
        let name = path.display().to_string();
        *(if input::holds_answers(path)? { &mut one } else { &mut many }) = Some(name);
    }
    match (one, many) {
        (Some(one), Some(many)) => Err(CliError::Usage(message!("compare-mixed", one = one, many = many))),
        (one, _) => Ok(one.is_some()),
    }
}

fn progress(args: &CompareArgs, format: CompareFormat, ui: &Ui) -> Result<Comparison, CliError> {
    let group = &args.group;
    let misplaced = [
        (group.anonymous, "--anonymous"),
        (group.min_cell.is_some(), "--min-cell"),
        (group.round.is_some(), "--round"),
        (group.reading.quick, "--quick"),
        (group.reading.rejects.is_some(), "--rejects"),
        (group.reading.keep_going, "--keep-going"),
        (group.reading.include_incomplete, "--include-incomplete"),
        (group.reading.map.is_some(), "--map"),
        (group.reading.encoding.is_some(), "--encoding"),
        (group.reading.missing.is_some(), "--missing"),
        (group.reading.keep.is_some(), "--keep"),
        (group.pairs.is_some(), "--pairs"),
    ];
    if let Some((_, option)) = misplaced.iter().find(|(given, _)| *given) {
        return Err(CliError::Usage(message!("compare-only-group", option = *option)));
    }
    let mut waves = Vec::new();
    let mut first: Option<(String, Questionnaire)> = None;
    for (path, label) in args.files.iter().zip(labels(args, ui)?) {
        let (answers, questionnaire) =
            input::answers(path, args.source.questionnaire.as_deref(), ui.language_for(format.is_for_people()), ui)?;
        let name = path.display().to_string();
        match &first {
            None => first = Some((name.clone(), questionnaire)),
            Some((other, known)) if known.id != questionnaire.id => {
                return Err(CliError::Input(message!(
                    "compare-questionnaires",
                    first = other,
                    one = &known.id,
                    second = name,
                    other = &questionnaire.id
                )));
            }
            Some(_) => {}
        }
        waves.push((label, answers));
    }
    let Some((_, questionnaire)) = first else { return Err(CliError::Usage(message!("compare-too-few"))) };
    let profile = input::profile(&questionnaire, &waves[0].1, args.profile.as_deref())?;
    Ok(Comparison::Progress(Progress::new(&questionnaire, profile, &waves)))
}

fn group(args: &CompareArgs, format: CompareFormat, ui: &Ui) -> Result<(Comparison, ExitStatus), CliError> {
    let questionnaire_source = input::resolve(args.source.questionnaire.as_deref(), ui)?;
    let questionnaire = questionnaire_source.in_language(ui.language_for(format.is_for_people()), ui)?;
    let blank = crate::responses::Answers::blank(&questionnaire, false);
    let profile = input::profile(&questionnaire, &blank, args.profile.as_deref())?;
    let read = Respondents::read(&options(args), ui, &questionnaire_source.lexicon(ui), Vec::new())?;
    let rejected = read.entries.iter().filter(|entry| entry.answers.is_err()).count();
    let unsent = read.unsent;
    let waves = waves(args, read, &questionnaire, ui);
    let sources = labels(args, ui)?;
    let showing = PrivacyOptions::new(args.group.anonymous, args.group.min_cell);
    let pairs = read_pairs(args, &waves, &sources)?;
    let people = (waves.as_slice(), pairs.as_slice());
    let change = match args.group.round {
        Some(base) => GroupChange::noisy(&questionnaire, &sources, people, base),
        None => GroupChange::new((&questionnaire, profile), &sources, people, showing),
    };
    let change = change.map_err(|twice| CliError::Input(there_twice(&twice, &sources, args.group.anonymous, ui)))?;
    if rejected > 0 {
        ui.info(&message!("compare-read", rejected = rejected));
    }
    if unsent > 0 {
        ui.info(&message!("compare-unsent", count = unsent));
    }
    show_perhaps_same(&change, ui);
    if change.is_nobody_matched {
        ui.show_error(&CliError::Input(message!("compare-nobody")).into());
    }
    let is_bad = change.is_nobody_matched || (rejected > 0 && !args.group.reading.keep_going);
    Ok((Comparison::Group(change), if is_bad { ExitStatus::Bad } else { ExitStatus::Done }))
}

/// The people whom a file says to be the same, if there is one.
fn read_pairs(args: &CompareArgs, waves: &[Vec<Person>], sources: &[String]) -> Result<Vec<Vec<usize>>, CliError> {
    let Some(path) = &args.group.pairs else { return Ok(Vec::new()) };
    let source = input::read_text(path)?;
    let read = pairs(&source.text, (waves, sources), !args.group.anonymous);
    read.map_err(|diagnostics| Rejected { source, diagnostics }.into())
}

/// Proposes people who are perhaps the same.
fn show_perhaps_same(change: &GroupChange, ui: &Ui) {
    if change.perhaps_same.is_empty() {
        return;
    }
    let pair = |pair: &PerhapsSame| {
        let [first, second] = &pair.names;
        ui.messages.translate(&message!("compare-perhaps-one", first = first, second = second))
    };
    let names: Vec<String> = change.perhaps_same.iter().take(MOST_PROPOSED).map(pair).collect();
    let mut names = names.join("; ");
    if change.perhaps_same.len() > MOST_PROPOSED {
        let more = change.perhaps_same.len() - MOST_PROPOSED;
        names = ui.messages.translate(&message!("score-and-more", names = names, count = more));
    }
    ui.info(&message!("compare-perhaps", names = names));
}

/// What the times are called: as `--labels` says, else by the names of the files without their folders. An anonymous run
/// numbers them.
fn labels(args: &CompareArgs, ui: &Ui) -> Result<Vec<String>, CliError> {
    let (labels, files) = (&args.labels, args.files.len());
    if !labels.is_empty() && labels.len() != files {
        return Err(CliError::Usage(message!("compare-labels", labels = labels.len(), files = files)));
    }
    let label = |(number, path): (usize, &PathBuf)| match labels.get(number) {
        Some(label) => sanitize::line(label).into_owned(),
        None if args.group.anonymous => {
            ui.messages.translate(&message!("score-file-number", number = (number + 1).to_string()))
        }
        None => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
    };
    Ok(args.files.iter().enumerate().map(label).collect())
}

/// The people of each file or folder that was named.
fn waves(args: &CompareArgs, read: Respondents, questionnaire: &Questionnaire, ui: &Ui) -> Vec<Vec<Person>> {
    let of = |file: &PathBuf| {
        let inside = |path: &PathBuf| path == file || (path.is_dir() && file.starts_with(path));
        args.files.iter().position(inside).unwrap_or(0)
    };
    let wave_of: Vec<usize> = read.files.iter().map(of).collect();
    let mut waves: Vec<Vec<Person>> = vec![Vec::new(); args.files.len()];
    if read.entries.iter().any(|entry| entry.is_numbered) {
        ui.info(&message!("compare-numbers"));
    }
    for entry in read.entries {
        let Ok(answered) = &entry.answers else { continue };
        let answers = answered.answers(&entry.organisation, args.group.reading.quick, questionnaire);
        let place = match answered {
            Answered::Row(..) => message!("compare-place-row", row = entry.row),
            Answered::File(_) => message!("compare-place-file", path = read.files[entry.file].display().to_string()),
        };
        waves[wave_of[entry.file]].push(Person {
            // Numbers that a tool gives to rows begin again in each file.
            respondent: if entry.is_numbered { String::new() } else { answers.respondent },
            organisation: answers.organisation,
            place: ui.messages.translate(&place),
            states: answers.states,
        });
    }
    waves
}

/// Names who is in a file twice; the first file with such people is enough to mend at a time.
fn there_twice(twice: &[Twice], sources: &[String], anonymous: bool, ui: &Ui) -> crate::text::Message {
    let wave = twice.first().map_or(0, |twice| twice.wave);
    let own: Vec<&Twice> = twice.iter().filter(|twice| twice.wave == wave).collect();
    let one = |twice: &&Twice| {
        let (name, places) = (&twice.respondent, twice.places.join(", "));
        if anonymous {
            return places;
        }
        ui.messages.translate(&message!("compare-twice-one", name = name, places = places))
    };
    let names: Vec<String> = own.iter().map(one).collect();
    message!("compare-twice", path = &sources[wave], count = own.len(), names = names.join(", "))
}

fn options(args: &CompareArgs) -> ReadOptions {
    ReadOptions {
        responses: args.files.clone(),
        piped: Vec::new(),
        reading: args.group.reading.clone(),
        existing: Existing::forced(args.output.force),
        written: args.output.output.iter().cloned().collect(),
        threads: None,
        anonymous: args.group.anonymous,
        summary: false,
        times: Times::EachArgument,
    }
}
