//! The user interface of a run: language, colour, the width of the terminal, and messages on standard error.

use std::io::{self, IsTerminal};
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};

use super::args::{ColourChoice, Common};
use super::error::{Access, CliError, is_closed_pipe, to_stderr};
use crate::message;
use crate::text::{Language, Message, Messages, diagnostic, sanitize};

/// Width in columns of output that does not go to a terminal.
const DEFAULT_WIDTH: usize = 80;

/// Maximum width in columns; wider lines are hard to read.
const WIDEST: usize = 120;

/// Language, colour and verbosity of a run.
#[derive(Debug)]
pub(super) struct Ui {
    /// Messages in the language of the user.
    pub messages: Messages,
    /// Messages for results that programs read, if their language is another one.
    for_programs: OnceLock<Messages>,
    /// The languages of the run, the user's first; a form can have several.
    languages: Vec<Language>,
    /// Whether the language is given on the command line.
    is_language_given: bool,
    quiet: bool,
    /// Whether questions are asked in plain lines.
    plain: bool,
    colour: ColourChoice,
}

impl Ui {
    /// Reads the common options and the environment. `plain` is the `--plain` of the command.
    pub(super) fn new(common: &Common, plain: bool) -> Self {
        let given = common.lang.as_deref().map(languages).and_then(Result::ok);
        let chosen = given.clone().unwrap_or_else(|| vec![language_of_environment().unwrap_or_default()]);
        Self {
            messages: Messages::new(chosen[0]),
            languages: chosen,
            for_programs: OnceLock::new(),
            is_language_given: given.is_some(),
            quiet: common.quiet,
            plain: plain || is_dumb() || std::env::var("ACCESSIBLE").is_ok_and(|set| !matches!(&*set, "" | "0")),
            colour: common.color,
        }
    }

    /// As without options, where these could not be read.
    pub(super) fn of_environment() -> Self {
        Self::new(&Common { color: ColourChoice::Auto, lang: None, quiet: false }, false)
    }

    /// The language of the user.
    #[must_use]
    pub(super) fn language(&self) -> Language {
        self.messages.language()
    }

    /// The languages that a form is written in, that of the user first.
    #[must_use]
    pub(super) fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language of results for programs: only the command line chooses one, so that the same command
    /// gives the same bytes on every machine.
    #[must_use]
    pub(super) fn language_for_programs(&self) -> Option<Language> {
        self.chosen_language()
    }

    /// The language that the command line names.
    #[must_use]
    pub(super) fn chosen_language(&self) -> Option<Language> {
        self.is_language_given.then(|| self.language())
    }

    /// The language of the texts in a result for people or for programs; none for the questionnaire's own.
    #[must_use]
    pub(super) fn language_for(&self, people: bool) -> Option<Language> {
        if people { Some(self.language()) } else { self.language_for_programs() }
    }

    /// The words of a result for people or for programs.
    #[must_use]
    pub(super) fn messages_for(&self, people: bool) -> &Messages {
        if people { &self.messages } else { self.messages_for_programs() }
    }

    /// The words of results for programs.
    #[must_use]
    pub(super) fn messages_for_programs(&self) -> &Messages {
        let language = self.language_for_programs().unwrap_or_default();
        if language == self.language() {
            return &self.messages;
        }
        self.for_programs.get_or_init(|| Messages::new(language))
    }

    /// Says something on standard error.
    #[expect(clippy::unused_self, reason = "speaking belongs to the run")]
    pub(super) fn warn(&self, text: impl AsRef<str>) {
        to_stderr(text.as_ref());
    }

    /// Says on standard error what a run in quiet mode leaves out.
    pub(super) fn info(&self, message: &Message) {
        if !self.quiet {
            self.warn(format!("{}\n", self.messages.translate(message)));
        }
    }

    /// Whether only results and errors are printed (`--quiet`).
    #[must_use]
    pub(super) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Whether questions are asked in plain lines, for a screen reader or a simple terminal: `--plain`, `ACCESSIBLE=1` or
    /// `TERM=dumb`.
    #[must_use]
    pub(super) fn is_plain(&self) -> bool {
        self.plain
    }

    /// Shows an error and its causes on standard error: one message, beneath it what caused it, and how to mend it.
    /// A file with faults shows all of them. If the reader of the output has gone, there is nobody to tell.
    pub(super) fn show_error(&self, error: &anyhow::Error) {
        if is_closed_pipe(error) {
            return;
        }
        let context = error.downcast_ref::<Message>();
        let mut help = context.and_then(|context| self.messages.attribute(context, "help"));
        let mut access = Access::Read;
        for (depth, cause) in error.chain().enumerate() {
            let known = cause.downcast_ref::<CliError>();
            let text = match (known, cause.downcast_ref::<io::Error>()) {
                (Some(CliError::Rejected(rejected)), _) => {
                    self.warn_of(&rejected.diagnostics, &rejected.source);
                    continue;
                }
                (Some(CliError::Usage(message) | CliError::Input(message) | CliError::Io { message, .. }), _) => {
                    if let Some(CliError::Io { access: tried, .. }) = known {
                        access = *tried;
                    }
                    help = help.or_else(|| self.messages.attribute(message, "help"));
                    self.messages.translate(message)
                }
                (None, Some(error)) => self.messages.translate(&access.cause(error)),
                (None, None) => match context.filter(|_| depth == 0) {
                    Some(context) => self.messages.translate(context),
                    None => sanitize::line(&cause.to_string()).into_owned(),
                },
            };
            if depth == 0 {
                let error = wrapped(&self.messages.translate(&message!("command-error", text = text)), "");
                self.warn(format!("{}\n", self.paint_error(&error)));
            } else {
                let cause = self.messages.translate(&message!("command-cause", text = text));
                self.warn(format!("{}\n", wrapped(&cause, "  ")));
            }
        }
        if let Some(help) = help {
            self.warn_message(&message!("command-help", text = help));
        }
    }

    /// Shows an error that does not end the run.
    pub(super) fn show_failure(&self, error: &CliError) {
        match error {
            CliError::Rejected(rejected) => self.warn_of(&rejected.diagnostics, &rejected.source),
            CliError::Usage(_) | CliError::Input(_) | CliError::Io { .. } => {
                self.warn_message(&message!("command-error", text = error.text(&self.messages)));
            }
        }
    }

    /// A message on standard error, also in a quiet run.
    pub(super) fn warn_message(&self, message: &Message) {
        self.warn(format!("{}\n", wrapped(&self.messages.translate(message), "")));
    }

    /// All that is wrong with a file, on standard error.
    fn warn_of(&self, diagnostics: &[diagnostic::Diagnostic], source: &diagnostic::Source) {
        self.warn(diagnostic::render(diagnostics, source, &self.messages, self.diagnostic_style()));
    }

    /// Warnings on standard error, unless the run is quiet.
    pub(super) fn warn_about(&self, diagnostics: &[diagnostic::Diagnostic], source: &diagnostic::Source) {
        if !self.quiet && !diagnostics.is_empty() {
            self.warn_of(diagnostics, source);
        }
    }

    /// The style of diagnostics on standard error.
    #[must_use]
    pub(super) fn diagnostic_style(&self) -> diagnostic::Style {
        // Without a terminal crossterm would ask `tput`, and a run's words hang on who looks on.
        let width = if std::io::stderr().is_terminal() { terminal_width() } else { DEFAULT_WIDTH };
        diagnostic::Style { colour: self.has_colour(&std::io::stderr()), width }
    }

    /// The canvas of text reports on standard output or in a file.
    #[must_use]
    pub(super) fn canvas(&self, to_file: bool) -> crate::report::Canvas {
        let terminal = !to_file && std::io::stdout().is_terminal();
        crate::report::Canvas {
            width: if terminal { terminal_width() } else { DEFAULT_WIDTH },
            colour: match self.colour {
                ColourChoice::Always => true,
                ColourChoice::Never => false,
                ColourChoice::Auto => !to_file && self.has_colour(&std::io::stdout()),
            },
            unicode: to_file || shows_unicode(),
        }
    }

    fn paint_error(&self, text: &str) -> String {
        let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        if self.has_colour(&std::io::stderr()) { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn has_colour(&self, stream: &impl anstream::stream::RawStream) -> bool {
        match self.colour {
            ColourChoice::Always => true,
            ColourChoice::Never => false,
            ColourChoice::Auto => anstream::AutoStream::choice(stream) != anstream::ColorChoice::Never,
        }
    }
}

/// `text` for standard error, all lines behind `indent`: on a terminal, lines break between words.
fn wrapped(text: &str, indent: &str) -> String {
    if !std::io::stderr().is_terminal() {
        return format!("{indent}{text}");
    }
    let width = terminal_width().saturating_sub(indent.len());
    let lines = text.lines().flat_map(|line| wrap(line, width)).map(|line| format!("{indent}{line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// `text` broken into lines of at most `width` columns.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    // The width of a tab depends on its column, which is unknown here.
    let text = text.replace('\t', " ");
    // At spaces only: a file name broken at its hyphens could not be copied.
    let options = textwrap::Options::new(width.max(1))
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text.trim_end(), options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// The language of the locale, if there are words for it.
fn language_of_environment() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    Language::find(&set.into_iter().find(|value| !value.is_empty())?)
}

/// The languages with these tags, joined by commas, each once; `all` stands for all.
///
/// # Errors
///
/// As [`language`].
pub(super) fn languages(tags: &str) -> Result<Vec<Language>, CliError> {
    if tags == "all" {
        return Ok(Language::ALL.to_vec());
    }
    let mut languages = Vec::new();
    for tag in tags.split(',') {
        let language = language(tag.trim())?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Ok(languages)
}

/// The language with this tag.
///
/// # Errors
///
/// One that there are no words for: says which there are.
pub(super) fn language(tag: &str) -> Result<Language, CliError> {
    let known = || Language::ALL.map(Language::tag).join(", ");
    let unknown = || CliError::Usage(message!("command-unknown-language", language = tag, known = known()));
    Language::find(tag).ok_or_else(unknown)
}

/// Whether the terminal says that it can show lines and no more.
pub(super) fn is_dumb() -> bool {
    std::env::var_os("TERM").map_or(cfg!(unix), |term| term == "dumb")
}

/// Columns of the terminal, as far as lines are still easy to read.
pub(super) fn terminal_width() -> usize {
    match crossterm::terminal::size() {
        Ok((columns, _)) if columns > 0 => usize::from(columns).clamp(40, WIDEST),
        _ => DEFAULT_WIDTH,
    }
}

/// Whether the locale can show more than ASCII. Where none is set, nearly every terminal can.
pub(super) fn shows_unicode() -> bool {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    match set.into_iter().find(|value| !value.is_empty()) {
        Some(locale) => {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        }
        None => true,
    }
}
