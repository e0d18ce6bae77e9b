//! Output formats of each command, with their file extensions and properties.

use std::path::Path;

use clap::ValueEnum;

use crate::cli::error::CliError;
use crate::message;

/// The extension of the files of each format, by its name on the command line.
const EXTENSIONS: [(&str, &str); 15] = [
    ("terminal", "txt"),
    ("markdown", "md"),
    ("json", "json"),
    ("jsonl", "jsonl"),
    ("csv", "csv"),
    ("ics", "ics"),
    ("xlsx", "xlsx"),
    ("html", "html"),
    ("pdf", "pdf"),
    ("xlsform", "xlsx"),
    ("limesurvey", "txt"),
    ("surveyjs", "json"),
    ("text", "txt"),
    ("svg", "svg"),
    ("png", "png"),
];

/// A format of a command's result.
pub(in crate::cli) trait Format: ValueEnum + Copy + PartialEq + 'static {
    /// The format if neither the option nor the extension of the output file determines it.
    const DEFAULT: Self;

    /// The option that chooses the format.
    const OPTION: &'static str = "--format";

    /// The extension of files in this format, without the dot.
    fn extension(self) -> &'static str {
        let name = self.name();
        EXTENSIONS.iter().find(|(format, _)| *format == name).map(|(_, extension)| *extension).unwrap_or_default()
    }

    /// Whether people read it: then its texts are in the user's language, else in the questionnaire's own.
    fn is_for_people(self) -> bool {
        !matches!(self.extension(), "json" | "jsonl" | "csv")
    }

    /// Whether it needs an installed browser, which prints the page.
    fn needs_browser(self) -> bool {
        self.extension() == "pdf"
    }

    /// Whether it is a workbook or a picture, which no terminal shows.
    fn is_binary(self) -> bool {
        matches!(self.extension(), "xlsx" | "png")
    }

    /// Its name on the command line.
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// The format that the option gives, else the first one with the extension of the output file.
    ///
    /// # Errors
    ///
    /// If the extension is that of another format.
    fn choose(given: Option<Self>, output: Option<&Path>) -> Result<Self, CliError> {
        let extension = output.and_then(Path::extension).map(|text| text.to_string_lossy().to_ascii_lowercase());
        let implied =
            Self::value_variants().iter().copied().find(|format| Some(format.extension()) == extension.as_deref());
        match (given, implied, output) {
            (Some(given), Some(implied), Some(path)) if given.extension() != implied.extension() => {
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
            _ => Ok(given.or(implied).unwrap_or(Self::DEFAULT)),
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
}

/// Formats of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PlanFormat {
    /// Text, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// One row a step
    Csv,
    /// For a calendar (iCalendar): an event on the day that each step is due
    Ics,
}

impl Format for PlanFormat {
    const DEFAULT: Self = Self::Terminal;
}

/// Formats of what became of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ProgressFormat {
    /// Text, as wide as the terminal
    Terminal,
    /// Markdown
    Markdown,
}

impl Format for ProgressFormat {
    const DEFAULT: Self = Self::Terminal;
}

/// Formats of a result code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CodeFormat {
    /// The code itself
    Text,
    /// Its QR picture, for pages and print
    Svg,
    /// Its QR picture, for everything else
    Png,
}

impl Format for CodeFormat {
    const DEFAULT: Self = Self::Text;
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
}

/// Formats of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FormFormat {
    /// A page to print, with boxes to tick
    Markdown,
    /// The same in two columns, printed by a Chromium, Chrome or Edge that is installed
    Pdf,
    /// A page to fill in with a browser, which shows the result and saves an answers file
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_an_extension() {
        fn check<F: Format>() {
            assert!(F::value_variants().iter().all(|format| !format.extension().is_empty()));
        }
        check::<ReportFormat>();
        check::<RowFormat>();
        check::<CohortFormat>();
        check::<CompareFormat>();
        check::<FormFormat>();
        check::<CodeFormat>();
    }

    #[test]
    fn the_option_comes_before_the_extension() {
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
