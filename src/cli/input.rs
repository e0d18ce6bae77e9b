//! All files that a run reads.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::error::CliError;
use super::ui::Ui;
use crate::message;
use crate::questionnaire::builtin::{self, Builtin};
use crate::questionnaire::{self, CheckLevel, Profile, Questionnaire, Translation};
use crate::responses::{AnswerLexicon, Answers, AnswersFile, Kind, Texts, kind, result_code};
use crate::text::decode::{MAX_BYTES, decode};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode, Rejected, Source};
use crate::text::node::{Value, toml_tree};
use crate::text::record::Located;
use crate::text::suggest;
use crate::text::{Language, Message};

/// Reads a text file, or standard input for `-`.
///
/// # Errors
///
/// What cannot be opened or decoded.
pub(super) fn read_text(path: &Path) -> Result<Source, CliError> {
    decoded(path, &read_bytes(path)?)
}

/// The text of a file that was read.
///
/// # Errors
///
/// What cannot be decoded.
pub(super) fn decoded(path: &Path, bytes: &[u8]) -> Result<Source, CliError> {
    let name = path.display().to_string();
    match decode(bytes) {
        Ok(text) => Ok(Source { name, text }),
        Err(fault) => Err(Rejected { source: Source { name, text: String::new() }, diagnostics: vec![fault] }.into()),
    }
}

/// Reads a file, or standard input for `-`, up to a little more than the longest text.
///
/// # Errors
///
/// What cannot be opened or read.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, CliError> {
    read(path).map_err(|error| CliError::reading(path, error))
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    // One byte more than is allowed tells too large a file from one that just fits.
    let limit = MAX_BYTES + 1;
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// A questionnaire in its own language, and where its texts in others are.
pub(super) struct QuestionnaireSource {
    questionnaire: Questionnaire,
    overlays: Overlays,
}

enum Overlays {
    Builtin(&'static Builtin),
    /// Beside this file.
    Beside(PathBuf),
}

/// Where the texts in `language` stand for the questionnaire in `path`: beside it, as `it.toml` for a
/// `questionnaire.toml`, else as `NAME.it.toml`.
pub(super) fn overlay(path: &Path, language: Language) -> PathBuf {
    let tag = language.tag();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(if stem == "questionnaire" { format!("{tag}.toml") } else { format!("{stem}.{tag}.toml") })
}

/// The questionnaire beside `path` whose texts `path` holds by its name, and the language of these.
pub(super) fn questionnaire_of(path: &Path) -> Option<(PathBuf, Language)> {
    let stem = path.file_stem()?.to_str()?;
    let (name, tag) = stem.rsplit_once('.').unwrap_or(("questionnaire", stem));
    let language = Language::find(tag)?;
    let found = path.with_file_name(format!("{name}.toml"));
    (found.is_file() && overlay(&found, language) == path).then_some((found, language))
}

impl QuestionnaireSource {
    fn builtin(builtin: &'static Builtin) -> Self {
        Self { questionnaire: builtin.load(), overlays: Overlays::Builtin(builtin) }
    }

    /// The questionnaire in its own language.
    #[must_use]
    pub(super) fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// The questionnaire in `language`, or as it is where none is asked for; where there are no texts in
    /// it, as it is, with a note.
    ///
    /// # Errors
    ///
    /// Texts with faults.
    pub(super) fn in_language(&self, language: Option<Language>, ui: &Ui) -> Result<Questionnaire, CliError> {
        let own = &self.questionnaire;
        let Some(language) = language.filter(|&language| Language::find(&own.language) != Some(language)) else {
            return Ok(own.clone());
        };
        if let Some(translation) = self.translation(language)? {
            return Ok(own.in_language(&translation));
        }
        let (questionnaire, language) = (&own.id, language.tag());
        ui.info(&message!("command-no-translation", questionnaire = questionnaire, language = language));
        Ok(own.clone())
    }

    /// The texts in `language`, if there are any.
    ///
    /// # Errors
    ///
    /// Texts with faults.
    fn translation(&self, language: Language) -> Result<Option<Translation>, CliError> {
        self.read(language, |translation| translation.check(&self.questionnaire, CheckLevel::Errors))
    }

    /// The texts in `language`, if there are any, even if they do not go with the questionnaire any more.
    ///
    /// # Errors
    ///
    /// Texts that cannot be read.
    pub(super) fn draft(&self, language: Language) -> Result<Option<Translation>, CliError> {
        self.read(language, |_| Vec::new())
    }

    fn read(
        &self,
        language: Language,
        check: impl Fn(&Translation) -> Vec<Diagnostic>,
    ) -> Result<Option<Translation>, CliError> {
        let path = match &self.overlays {
            Overlays::Builtin(builtin) => return Ok(builtin.translation(language)),
            Overlays::Beside(path) => overlay(path, language),
        };
        if !path.is_file() {
            return Ok(None);
        }
        let source = read_text(&path)?;
        let (translation, mut diagnostics) = Translation::parse(&source.text);
        diagnostics.extend(translation.iter().filter_map(|translation| translation.check_language(language)));
        diagnostics.extend(translation.iter().flat_map(check));
        if diagnostics.is_empty() { Ok(translation) } else { Err(Rejected { source, diagnostics }.into()) }
    }

    /// The texts of questions and answers in every language. A translation with faults is skipped, with a
    /// message.
    #[must_use]
    pub(super) fn lexicon(&self, ui: &Ui) -> AnswerLexicon<'_> {
        let texts = match &self.overlays {
            Overlays::Builtin(builtin) => builtin.overlays.iter().map(|(_, text)| Texts::Later(text)).collect(),
            Overlays::Beside(path) => {
                let read = |language: Language| {
                    self.translation(language).unwrap_or_else(|_| {
                        let path = overlay(path, language).display().to_string();
                        ui.info(&message!("command-translation-unusable", path = path));
                        None
                    })
                };
                Language::ALL.into_iter().filter_map(read).map(|texts| Texts::Now(Box::new(texts))).collect()
            }
        };
        AnswerLexicon::new(&self.questionnaire, texts)
    }
}

/// The questionnaire that the option names, in the language that people read.
///
/// # Errors
///
/// As [`resolve`] and [`QuestionnaireSource::in_language`].
pub(super) fn questionnaire(option: Option<&str>, ui: &Ui) -> Result<Questionnaire, CliError> {
    resolve(option, ui)?.in_language(Some(ui.language()), ui)
}

/// The questionnaire that the option names: a built-in id or a file; the default one without it.
///
/// # Errors
///
/// An id that is not built in, or a file with faults.
pub(super) fn resolve(option: Option<&str>, ui: &Ui) -> Result<QuestionnaireSource, CliError> {
    let Some(name) = option else { return Ok(QuestionnaireSource::builtin(&builtin::ALL[0])) };
    if let Some(builtin) = builtin::find(name) {
        return Ok(QuestionnaireSource::builtin(builtin));
    }
    let path = Path::new(name);
    if !path.exists() && path.extension().is_none() && path.components().count() == 1 && name != "-" {
        let known = builtin::ALL.map(|builtin| builtin.id).join(", ");
        return Err(CliError::Usage(message!("command-unknown-questionnaire", name = name, known = known)));
    }
    let source = read_text(path)?;
    let (questionnaire, diagnostics) = questionnaire::parse(&source.text);
    if let Some(questionnaire) = questionnaire {
        Ok(QuestionnaireSource { questionnaire, overlays: Overlays::Beside(path.to_owned()) })
    } else {
        let errors = diagnostics.into_iter().filter(|d| d.severity == crate::text::diagnostic::Severity::Error);
        ui.info(&message!("command-questionnaire-unusable", path = name));
        Err(Rejected { source, diagnostics: errors.collect() }.into())
    }
}

/// The questionnaire that the option names, else the one that a file `named`; what is wrong with the
/// file if there is none of that name.
///
/// # Errors
///
/// As [`resolve`].
pub(super) fn resolve_for(
    option: Option<&str>,
    named: Option<&Located<String>>,
    ui: &Ui,
) -> Result<Result<QuestionnaireSource, Diagnostic>, CliError> {
    let Some(named) = named.filter(|_| option.is_none()) else { return resolve(option, ui).map(Ok) };
    Ok(builtin::find(&named.value).map(QuestionnaireSource::builtin).ok_or_else(|| {
        let nearest = suggest::nearest(&named.value, builtin::ALL.iter().map(|builtin| builtin.id));
        Diagnostic::error(DiagnosticCode::UnknownQuestionnaire)
            .text("name", &named.value)
            .suggest(nearest)
            .at(&named.span)
    }))
}

/// So much of a file tells whose answers it holds.
const HEAD: u64 = 64 * 1024;

/// The result code that stands where the path of a file could, unless there is such a file.
pub(super) fn code(path: &Path) -> Option<Source> {
    let code = path.to_str().filter(|text| result_code::is_meant_as_code(text) && !path.exists())?;
    Some(Source { name: code.to_owned(), text: code.to_owned() })
}

/// Whether a file is one respondent's answers file, and no table, submission or folder; so is a result code.
///
/// # Errors
///
/// What cannot be opened or read.
pub(super) fn holds_answers(path: &Path) -> Result<bool, CliError> {
    if code(path).is_some() {
        return Ok(true);
    }
    if path.is_dir() {
        return Ok(false);
    }
    let failed = |error| CliError::reading(path, error);
    let mut head = Vec::new();
    File::open(path).map_err(failed)?.take(HEAD).read_to_end(&mut head).map_err(failed)?;
    let is_named_so = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    Ok(is_named_so || are_answers(&head))
}

/// Whether what begins with `head` is an answers file.
pub(super) fn are_answers(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let names_a_questionnaire = || AnswersFile::parse(&String::from_utf8_lossy(head)).questionnaire().is_some();
    match kind(head) {
        Kind::Toml => true,
        Kind::JsonObject => names_a_questionnaire(),
        // An object on one line may be either.
        Kind::JsonLines => !head.trim_ascii().contains(&b'\n') && names_a_questionnaire(),
        _ => false,
    }
}

/// The answers in a file, with the questionnaire that the option names, else the one that the file
/// names, in this language if one is given. Prints warnings.
///
/// # Errors
///
/// What cannot be read, or has faults.
pub(super) fn answers(
    path: &Path,
    option: Option<&str>,
    language: Option<Language>,
    ui: &Ui,
) -> Result<(Answers, Questionnaire), CliError> {
    match code(path) {
        Some(source) => answers_in_code(source, option, language, ui),
        None => answers_in(read_text(path)?, option, language, ui),
    }
}

/// The answers in a result code, to the questionnaire that the option names, else to the default one.
fn answers_in_code(
    source: Source,
    option: Option<&str>,
    language: Option<Language>,
    ui: &Ui,
) -> Result<(Answers, Questionnaire), CliError> {
    let questionnaire_source = resolve(option, ui)?;
    let code = result_code::CodeLine { line: 1, start: 0, code: &source.text, name: "" };
    let read = code.read(questionnaire_source.questionnaire());
    let Some(answers) = read.answers else {
        ui.info(&message!("command-read-as-code", text = &source.name));
        return Err(Rejected { source, diagnostics: read.diagnostics }.into());
    };
    Ok((answers, questionnaire_source.in_language(language, ui)?))
}

/// As [`answers`], of a file that was read.
///
/// # Errors
///
/// What has faults.
pub(super) fn answers_in(
    source: Source,
    option: Option<&str>,
    language: Option<Language>,
    ui: &Ui,
) -> Result<(Answers, Questionnaire), CliError> {
    let file = AnswersFile::parse(&source.text);
    if file.has_faults()
        && let Some(other) = other_kind(&source)
    {
        return Err(CliError::Input(other));
    }
    let questionnaire_source = match resolve_for(option, file.questionnaire(), ui)? {
        Ok(questionnaire_source) => questionnaire_source,
        Err(fault) => {
            let diagnostics = file.into_faults().into_iter().chain([fault]).collect();
            return Err(Rejected { source, diagnostics }.into());
        }
    };
    let read = file.check(questionnaire_source.questionnaire());
    match read.answers {
        Some(answers) => {
            ui.warn_about(&read.diagnostics, &source);
            Ok((answers, questionnaire_source.in_language(language, ui)?))
        }
        None => Err(Rejected { source, diagnostics: read.diagnostics }.into()),
    }
}

/// What a file is instead of answers, and which command is for it; `None` for answers, also faulty ones.
fn other_kind(source: &Source) -> Option<Message> {
    let Value::Table(entries) = toml_tree(&source.text).ok()?.value else { return None };
    let has = |key: &str| entries.iter().any(|entry| entry.key == key);
    let path = &source.name;
    match () {
        () if has("answers") => None,
        () if has("questions") => Some(message!("command-is-questionnaire", path = path)),
        () if has("counts") => Some(message!("command-is-counts", path = path)),
        () if has("steps") => Some(message!("command-is-plan", path = path)),
        () => None,
    }
}

/// The profile of the option, else of the answers, else the default one.
///
/// # Errors
///
/// A profile that the questionnaire does not have.
pub(super) fn profile<'q>(
    questionnaire: &'q Questionnaire,
    answers: &Answers,
    option: Option<&str>,
) -> Result<&'q Profile, CliError> {
    match option.or(answers.profile.as_deref()) {
        None => Ok(questionnaire.default_profile()),
        Some(id) => questionnaire.profile(id).ok_or_else(|| {
            let known: Vec<&str> = questionnaire.profiles.iter().map(|profile| profile.id.as_str()).collect();
            CliError::Usage(message!("command-unknown-profile", name = id, known = known.join(", ")))
        }),
    }
}
