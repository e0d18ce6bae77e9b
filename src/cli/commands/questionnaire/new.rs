//! `questionnaire new`: a commented questionnaire to start from.

use std::path::PathBuf;

use crate::cli::args::Output;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::interview::draft::free_name;
use crate::cli::output::Sink;
use crate::cli::prompt::{self, Stop, may_ask};
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire;

/// Writes a questionnaire with this id. Without one, a user at a terminal is asked for it and for title and language.
pub(super) fn run(id: Option<String>, mut output: Output, ui: &Ui) -> Result<ExitStatus, CliError> {
    let is_interactive = id.is_none();
    let text = match id {
        Some(id) => {
            let text = questionnaire::starter(&id);
            if questionnaire::parse(&text).0.is_none() {
                return Err(CliError::Usage(message!("questionnaire-invalid-new-id", id = id)));
            }
            text
        }
        None if may_ask(ui) => match ask(&mut output, ui) {
            Ok(text) => text,
            Err(Stop::Left) => return Ok(ExitStatus::Done),
            Err(Stop::Interrupted) => return Ok(ExitStatus::Interrupted),
        },
        None => return Err(CliError::Usage(message!("prompt-new-needs-id"))),
    };
    Sink::open(&output)?.finish(text.as_bytes())?;
    if let Some(path) = output.output.filter(|_| is_interactive) {
        let path = path.display().to_string();
        let command = format!("allyscope questionnaire check {path}");
        ui.info(&message!("prompt-new-saved", path = path, command = command));
    }
    Ok(ExitStatus::Done)
}

/// Asks for id, title, language and, unless it is given, the file. An empty id leaves.
fn ask(output: &mut Output, ui: &Ui) -> Result<String, Stop> {
    let (id, text) = loop {
        let id = prompt::input(&message!("prompt-new-id"), "", ui)?;
        if id.is_empty() {
            return Err(Stop::Left);
        }
        let text = questionnaire::starter(&id);
        if questionnaire::parse(&text).0.is_some() {
            break (id, text);
        }
        ui.warn(format!("{}\n", ui.messages.translate(&message!("questionnaire-invalid-new-id", id = id))));
    };
    let title = prompt::input(&message!("prompt-new-title"), "", ui)?;
    let text = with_value(&text, "title", &title);
    let text = loop {
        let language = prompt::input(&message!("prompt-new-language"), ui.language().tag(), ui)?;
        let text = with_value(&text, "language", &language);
        if questionnaire::parse(&text).0.is_some() {
            break text;
        }
    };
    if output.output.is_none() {
        let name = free_name(PathBuf::from(format!("{id}.toml"))).display().to_string();
        let path = prompt::input(&message!("prompt-new-file"), &name, ui)?;
        output.output = (!path.is_empty()).then(|| path.into());
    }
    Ok(text)
}

/// `text` with another value of the first `key`; as it is for an empty value.
fn with_value(text: &str, key: &str, value: &str) -> String {
    let start = format!("{key} = ");
    let mut is_done = value.is_empty();
    let replaced = text.lines().map(|line| {
        if is_done || !line.starts_with(&start) {
            return line.to_owned();
        }
        is_done = true;
        format!("{start}{}", toml::Value::from(value))
    });
    replaced.flat_map(|line| [line, "\n".to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_value_of_a_key_is_replaced() {
        let text = "title = \"a\"\n[[x]]\ntitle = \"b\"\n";
        assert_eq!(with_value(text, "title", "c \"d\""), "title = 'c \"d\"'\n[[x]]\ntitle = \"b\"\n");
        assert_eq!(with_value(text, "title", ""), text);
    }
}
