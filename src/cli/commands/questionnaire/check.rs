//! `questionnaire check`: every fault of questionnaires and of their texts in other languages.

use std::path::{Path, PathBuf};

use crate::cli::error::{CliError, ExitStatus};
use crate::cli::input;
use crate::cli::output::Sink;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::{self, CheckLevel, Questionnaire, Translation};
use crate::text::diagnostic::{self, Diagnostic, Severity, Source, has_errors};
use crate::text::{Language, Message};

/// Faults go to standard error, one line on each file to standard output.
pub(super) fn run(files: &[PathBuf], ui: &Ui) -> Result<ExitStatus, CliError> {
    let mut checked = Checked { ui, summary: String::new(), exit: ExitStatus::Done };
    for path in files {
        // One file that cannot be read must not keep the others from being checked.
        if let Err(error) = checked.file(path) {
            ui.show_error(&error.into());
            checked.exit = ExitStatus::Bad;
        }
    }
    Sink::Stdout.finish(checked.summary.as_bytes())?;
    Ok(checked.exit)
}

struct Checked<'a> {
    ui: &'a Ui,
    summary: String,
    exit: ExitStatus,
}

impl Checked<'_> {
    /// A questionnaire with its overlays, or one overlay of a questionnaire that lies beside it.
    fn file(&mut self, path: &Path) -> Result<(), CliError> {
        let source = input::read_text(path)?;
        if let Some((base, language)) = input::questionnaire_of(path) {
            let text = input::read_text(&base)?.text;
            if let (Some(questionnaire), _) = questionnaire::parse(&text) {
                self.overlay(&source, language, &questionnaire);
                return Ok(());
            }
        }
        let (found, diagnostics) = questionnaire::check(&source.text);
        let clean = found.as_ref().map(|found| {
            let (questions, skills) = (found.questions.len(), found.skills.len());
            message!("questionnaire-check-clean", path = &source.name, questions = questions, skills = skills)
        });
        self.tell(&source, &diagnostics, clean);
        let Some(questionnaire) = found.filter(|_| path.as_os_str() != "-") else { return Ok(()) };
        for language in Language::ALL {
            let beside = input::overlay(path, language);
            if Language::find(&questionnaire.language) != Some(language) && beside.is_file() {
                self.overlay(&input::read_text(&beside)?, language, &questionnaire);
            }
        }
        Ok(())
    }

    fn overlay(&mut self, source: &Source, language: Language, questionnaire: &Questionnaire) {
        let (translation, mut diagnostics) = Translation::parse(&source.text);
        let clean = translation.map(|translation| {
            diagnostics.extend(translation.check_language(language));
            diagnostics.extend(translation.check(questionnaire, CheckLevel::Everything));
            let (language, version) = (translation.language(), translation.version().to_string());
            message!("questionnaire-check-translated", path = &source.name, language = language, version = version)
        });
        self.tell(source, &diagnostics, clean);
    }

    /// Shows what was found in a file; `clean` says that nothing was.
    fn tell(&mut self, source: &Source, diagnostics: &[Diagnostic], clean: Option<Message>) {
        let ui = self.ui;
        ui.warn(diagnostic::render(diagnostics, source, &ui.messages, ui.diagnostic_style()));
        let warnings = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning).count();
        let errors = diagnostics.len() - warnings;
        let path = &source.name;
        let line = match clean {
            Some(clean) if diagnostics.is_empty() => clean,
            _ if errors == 0 => message!("questionnaire-check-warnings", path = path, warnings = warnings),
            _ => message!("questionnaire-check-errors", path = path, errors = errors, warnings = warnings),
        };
        self.summary.push_str(&ui.messages.translate(&line));
        self.summary.push('\n');
        if has_errors(diagnostics) {
            self.exit = ExitStatus::Bad;
        }
    }
}
