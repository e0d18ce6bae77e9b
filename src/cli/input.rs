//! All files that a run reads.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::context::Context;
use super::exit::Failure;
use crate::message;
use crate::questionnaire::{self, Questionnaire, builtin};
use crate::responses::{Answers, AnswersFile};
use crate::text::decode::{MAX_BYTES, decode};
use crate::text::diagnostic::{Diagnostic, Rejected, Source};
use crate::text::suggest;

/// Reads a text file, or standard input for `-`.
///
/// # Errors
///
/// What cannot be opened or decoded.
pub(super) fn read_text(path: &Path) -> Result<Source, Failure> {
    let name = path.display().to_string();
    let bytes = read_bytes(path).map_err(|error| Failure::reading(path, &error))?;
    match decode(&bytes) {
        Ok(text) => Ok(Source { name, text }),
        Err(fault) => Err(Rejected { source: Source { name, text: String::new() }, diagnostics: vec![fault] }.into()),
    }
}

fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
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

/// The questionnaire that the option names: a built-in id or a file; the default one without it.
///
/// # Errors
///
/// An id that is not built in, or a file with faults.
pub(super) fn questionnaire(option: Option<&str>, context: &Context) -> Result<Questionnaire, Failure> {
    let Some(name) = option else { return Ok(builtin::ALL[0].load()) };
    if let Some(builtin) = builtin::find(name) {
        return Ok(builtin.load());
    }
    let path = Path::new(name);
    if !path.exists() && path.extension().is_none() && path.components().count() == 1 && name != "-" {
        let known = builtin::ALL.map(|builtin| builtin.id).join(", ");
        return Err(Failure::Usage(message!("command-unknown-questionnaire", name = name, known = known)));
    }
    let source = read_text(path)?;
    let (questionnaire, diagnostics) = questionnaire::parse(&source.text);
    if let Some(questionnaire) = questionnaire {
        Ok(questionnaire)
    } else {
        let errors = diagnostics.into_iter().filter(|d| d.severity == crate::text::diagnostic::Severity::Error);
        context.note(&message!("command-questionnaire-unusable", path = name));
        Err(Rejected { source, diagnostics: errors.collect() }.into())
    }
}

/// The answers in a file, with the questionnaire that the option names, else the one that the file
/// names. Warnings are told.
///
/// # Errors
///
/// What cannot be read, or has faults.
pub(super) fn answers(
    path: &Path,
    option: Option<&str>,
    context: &Context,
) -> Result<(Answers, Questionnaire), Failure> {
    let source = read_text(path)?;
    let file = AnswersFile::parse(&source.text);
    let questionnaire = match (option, file.questionnaire()) {
        (None, Some(named)) => {
            if let Some(builtin) = builtin::find(&named.value) {
                builtin.load()
            } else {
                let nearest = suggest::nearest(&named.value, builtin::ALL.iter().map(|builtin| builtin.id));
                let fault = Diagnostic::error("unknown-questionnaire").text("name", &named.value);
                let fault = fault.suggest(nearest).at(&named.span);
                let diagnostics = file.into_faults().into_iter().chain([fault]).collect();
                return Err(Rejected { source, diagnostics }.into());
            }
        }
        (option, _) => questionnaire(option, context)?,
    };
    let read = file.check(&questionnaire);
    match read.answers {
        Some(answers) => {
            context.warn(&read.diagnostics, &source);
            Ok((answers, questionnaire))
        }
        None => Err(Rejected { source, diagnostics: read.diagnostics }.into()),
    }
}
