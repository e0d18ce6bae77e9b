//! How reports are rendered: for which screen or paper, and with which templates.

use std::ffi::OsStr;
use std::path::Path;

use super::args::{Format, Output, PaperSize, RenderArgs, ReportFormat};
use super::browser::Browser;
use super::error::CliError;
use super::output::Sink;
use super::ui::Ui;
use crate::message;
use crate::report::page::{self, Pages, Paper, TemplateFault, report_page};
use crate::report::{self, Canvas, Document, Edition, Report};
use crate::text::Messages;

/// A folder with more templates was named by mistake.
const MOST_TEMPLATES: usize = 100;

/// In bytes; a larger template was named by mistake.
const LARGEST_TEMPLATE: u64 = 10_000_000;

/// How to render reports. Made before the work starts, so that mistakes show first; threads share it.
pub(super) struct RenderOptions {
    canvas: Canvas,
    pages: Pages,
    paper: Paper,
    browser: Option<Browser>,
    edition: Edition,
}

impl RenderOptions {
    /// For people at a terminal, in short.
    pub(super) fn plain(canvas: Canvas) -> Self {
        Self { canvas, pages: Pages::built_in(), paper: Paper::A4, browser: None, edition: Edition::Short }
    }

    /// What the options ask for; if it `prints`, a browser is looked for.
    ///
    /// # Errors
    ///
    /// Templates that cannot be read or have faults; no browser to print with.
    pub(super) fn new(args: &RenderArgs, prints: bool, ui: &Ui, to_file: bool) -> Result<Self, CliError> {
        let paper = match args.paper {
            PaperSize::A4 => Paper::A4,
            PaperSize::Letter => Paper::Letter,
        };
        let pages = args.template.as_deref().map_or_else(|| Ok(Pages::built_in()), own_templates)?;
        let browser = prints.then(Browser::find).transpose()?;
        Ok(Self { canvas: ui.canvas(to_file), pages, paper, browser, edition: Edition::Whole })
    }

    /// The same, in another edition.
    pub(super) fn edition(self, edition: Edition) -> Self {
        Self { edition, ..self }
    }

    /// The screen or file that text is rendered for.
    pub(super) fn canvas(&self) -> Canvas {
        self.canvas
    }

    /// How much of a report is shown.
    pub(super) fn shown(&self) -> Edition {
        self.edition
    }

    /// The templates.
    pub(super) fn pages(&self) -> &Pages {
        &self.pages
    }

    /// The bytes of a report.
    ///
    /// # Errors
    ///
    /// A template that asks for what is not there; a browser that does not print.
    pub(super) fn render(
        &self,
        report: &Report,
        format: ReportFormat,
        messages: &Messages,
    ) -> Result<Vec<u8>, CliError> {
        let document: fn(&Report, &Messages) -> Document = match (self.edition, format) {
            (Edition::Role, _) => report::role_report,
            (Edition::Short, ReportFormat::Terminal) => report::short_report,
            (_, ReportFormat::Terminal) => report::screen_report,
            _ => report::gap_report,
        };
        Ok(match format {
            ReportFormat::Terminal => report::terminal(&document(report, messages), self.canvas),
            ReportFormat::Markdown => report::markdown(&document(report, messages)),
            ReportFormat::Json => report::json(report),
            ReportFormat::Csv => report::csv(report),
            ReportFormat::Xlsx => report::workbook::report_workbook(report, messages).map_err(CliError::Input)?,
            ReportFormat::Html => report_page(report, self.pages(), messages, None, self.edition)?,
            ReportFormat::Pdf => {
                self.print(|pages, paper| report_page(report, pages, messages, paper, self.edition))?
            }
        })
    }

    /// A page as PDF.
    ///
    /// # Errors
    ///
    /// Those of the page; a browser that does not print.
    pub(super) fn print(
        &self,
        page: impl FnOnce(&Pages, Option<Paper>) -> Result<Vec<u8>, TemplateFault>,
    ) -> Result<Vec<u8>, CliError> {
        let page = page(self.pages(), Some(self.paper))?;
        let browser = self.browser.as_ref().map_or_else(Browser::find, |browser| Ok(browser.clone()))?;
        browser.print(&page)
    }
}

/// Opens the output for a result in this format.
///
/// # Errors
///
/// Those of [`Sink::open`]; what is no text and would go to a terminal.
pub(super) fn open(output: &Output, format: impl Format) -> Result<Sink, CliError> {
    let sink = Sink::open(output)?;
    if format.needs_browser() {
        sink.takes_pdf()?;
    }
    if format.is_binary() {
        sink.refuse_terminal()?;
    }
    Ok(sink)
}

impl From<TemplateFault> for CliError {
    fn from(fault: TemplateFault) -> Self {
        let TemplateFault { template, line, reason } = fault;
        Self::Input(message!("page-template-fault", template = template, line = line, reason = reason))
    }
}

/// The templates of a folder: every HTML file, and the style sheet.
fn own_templates(folder: &Path) -> Result<Pages, CliError> {
    let path = || folder.display().to_string();
    let entries = std::fs::read_dir(folder).map_err(|error| CliError::reading(folder, error))?;
    let mut own = Vec::new();
    for entry in entries {
        let file = entry.map_err(|error| CliError::reading(folder, error))?.path();
        let Some(name) = file.file_name().and_then(OsStr::to_str) else { continue };
        let is_template =
            Path::new(name).extension().is_some_and(|ending| ending == "html") || page::STYLES.contains(&name);
        if !is_template || !file.is_file() {
            continue;
        }
        let size = file.metadata().map_err(|error| CliError::reading(&file, error))?.len();
        if own.len() >= MOST_TEMPLATES || size > LARGEST_TEMPLATE {
            return Err(CliError::Usage(message!("page-template-many", path = path())));
        }
        let text = std::fs::read(&file).map_err(|error| CliError::reading(&file, error))?;
        let text = String::from_utf8(text)
            .map_err(|_| CliError::Input(message!("page-template-encoding", path = file.display().to_string())))?;
        own.push((name.to_owned(), text));
    }
    own.sort();
    if !own.iter().any(|(name, _)| page::names().any(|known| known == name)) {
        let known = page::names().collect::<Vec<_>>().join(", ");
        return Err(CliError::Usage(message!("page-template-none", path = path(), known = known)));
    }
    Ok(Pages::with(own)?)
}
