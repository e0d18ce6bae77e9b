//! Formats of results, and all that is known of each.

use std::path::Path;

use clap::ValueEnum;

use crate::cli::error::CliError;
use crate::message;

/// A format of a command's result.
pub(in crate::cli) trait Format: ValueEnum + Copy + PartialEq + 'static {
    /// The format where neither an option nor the ending of the output file tells it.
    const DEFAULT: Self;

    /// The option that tells the format.
    const OPTION: &'static str = "--format";

    /// The ending of files in this format, without the dot.
    fn extension(self) -> &'static str;

    /// Whether people read it, in their language; programs get the questionnaire's own texts.
    fn is_for_people(self) -> bool {
        !matches!(self.extension(), "json" | "jsonl" | "csv")
    }

    /// Whether a browser prints it.
    fn needs_browser(self) -> bool {
        self.extension() == "pdf"
    }

    /// Whether it is a workbook.
    fn is_workbook(self) -> bool {
        self.extension() == "xlsx"
    }

    /// Its name on the command line.
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// The format that the option gives, else the one that the ending of the output file tells.
    ///
    /// # Errors
    ///
    /// An ending that is another format's.
    fn choose(given: Option<Self>, output: Option<&Path>) -> Result<Self, CliError> {
        let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        let told = Self::value_variants().iter().copied().find(|format| Some(format.extension()) == ending.as_deref());
        match (given, told, output) {
            (Some(given), Some(told), Some(path)) if given.extension() != told.extension() => {
                let (format, path) = (given.name(), path.display().to_string());
                let (option, ending) = (Self::OPTION, given.extension());
                Err(CliError::Usage(message!(
                    "command-format-ending",
                    option = option,
                    format = format,
                    path = path,
                    ending = ending
                )))
            }
            _ => Ok(given.or(told).unwrap_or(Self::DEFAULT)),
        }
    }
}

/// Formats of a gap report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReportFormat {
    /// Text with bars, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// One JSON document, for programs
    Json,
    /// One row for the whole and for each capability, phase and skill
    Csv,
    /// A workbook: summary, skills, answers, plan
    Xlsx,
    /// One page for a browser, to read, print or send
    Html,
    /// The same page, printed by a Chromium, Chrome or Edge that is installed
    Pdf,
}

impl Format for ReportFormat {
    const DEFAULT: Self = Self::Terminal;

    fn extension(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::Pdf => "pdf",
        }
    }
}

/// Formats of scored rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum RowFormat {
    /// CSV, levels with four decimals
    Csv,
    /// JSON Lines, numbers in full, with each skill's coverage and bounds
    Jsonl,
    /// A workbook with the columns of the CSV, for up to 1,048,575 respondents
    Xlsx,
}

impl Format for RowFormat {
    const DEFAULT: Self = Self::Csv;

    fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Formats of the report on a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CohortFormat {
    /// Text with bars, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// One JSON document, for programs
    Json,
    /// One row a statistic
    Csv,
    /// One page for a browser, to read, print or send
    Html,
    /// The same page, printed by a Chromium, Chrome or Edge that is installed
    Pdf,
    /// A workbook: people and skills, statistics, questions, answers, codebook
    Xlsx,
}

impl Format for CohortFormat {
    const DEFAULT: Self = Self::Terminal;

    fn extension(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Formats of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CompareFormat {
    /// Text, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// One JSON document, for programs
    Json,
    /// One row a statistic
    Csv,
    /// One page for a browser, to read, print or send
    Html,
    /// The same page, printed by a Chromium, Chrome or Edge that is installed
    Pdf,
}

impl Format for CompareFormat {
    const DEFAULT: Self = Self::Terminal;

    fn extension(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Pdf => "pdf",
        }
    }
}

/// Formats of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FormFormat {
    /// A page to print, with boxes to tick
    Markdown,
    /// A page to fill in with a browser, which saves an answers file
    Html,
    /// A workbook to type answers in, a row a person
    Xlsx,
    /// A workbook for KoboToolbox, ODK and others that read XLSForm
    Xlsform,
    /// Tab-separated values that LimeSurvey imports (name the file .txt)
    Limesurvey,
    /// The JSON of a survey for SurveyJS
    Surveyjs,
}

impl Format for FormFormat {
    const DEFAULT: Self = Self::Markdown;
    const OPTION: &'static str = "--to";

    fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Xlsx | Self::Xlsform => "xlsx",
            Self::Limesurvey => "txt",
            Self::Surveyjs => "json",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_tells_the_format_unless_the_option_does() {
        let choose = |given, path: &str| RowFormat::choose(given, Some(Path::new(path))).ok();
        assert_eq!(choose(None, "rows.JSONL"), Some(RowFormat::Jsonl));
        assert_eq!(choose(None, "rows.data"), Some(RowFormat::Csv));
        assert_eq!(choose(Some(RowFormat::Xlsx), "rows"), Some(RowFormat::Xlsx));
        assert_eq!(choose(Some(RowFormat::Xlsx), "rows.csv"), None);
        assert_eq!(RowFormat::choose(None, None).ok(), Some(RowFormat::Csv));
        let form = FormFormat::choose(Some(FormFormat::Xlsform), Some(Path::new("form.xlsx")));
        assert_eq!(form.ok(), Some(FormFormat::Xlsform));
    }
}
