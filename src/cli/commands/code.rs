//! `code`: the result code of one respondent, and its QR picture.

use crate::cli::args::{CodeArgs, CodeFormat, Format};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::ui::Ui;
use crate::cli::{input, render};
use crate::message;
use crate::report::Qr;
use crate::responses::result_code;

pub(in crate::cli) fn run(args: &CodeArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let format = CodeFormat::choose(args.format, args.output.path())?;
    let sink = render::open(&args.output, format)?;
    let (answers, questionnaire) = input::answers(&args.answers, args.source.questionnaire.as_deref(), None, ui)?;
    let too_long = || CliError::Input(message!("command-code-too-long", questionnaire = &questionnaire.id));
    let code = result_code::encode(&answers, &questionnaire).ok_or_else(too_long)?;
    let qr = || Qr::new(&code).ok_or_else(too_long);
    let bytes = match format {
        CodeFormat::Text if args.qr => format!("{}{code}\n", qr()?.text(ui.canvas(sink.is_file()))).into_bytes(),
        CodeFormat::Text => format!("{code}\n").into_bytes(),
        CodeFormat::Svg => qr()?.svg().into_bytes(),
        CodeFormat::Png => qr()?.png(),
    };
    sink.finish(&bytes)?;
    Ok(ExitStatus::Done)
}
