//! How reports look: on what they are drawn, and with which templates.

use std::ffi::OsStr;
use std::path::Path;

use super::args::{Format, LookArgs, Output, PaperSize, ReportFormat};
use super::browser::Browser;
use super::error::CliError;
use super::output::Sink;
use super::ui::Ui;
use crate::message;
use crate::report::page::{self, Pages, Paper, Speaker, TemplateFault, report_page};
use crate::report::{self, Canvas, Report};

/// More templates than any letterhead needs; a folder with more was named by mistake.
const MOST_TEMPLATES: usize = 100;

/// A template of this size was named by mistake.
const LARGEST_TEMPLATE: u64 = 10_000_000;

/// Everything that decides a report's look, made before the work starts and shared by all threads.
pub(super) struct RenderOptions {
    canvas: Canvas,
    own: Option<Pages>,
    paper: Paper,
    browser: Option<Browser>,
}

impl RenderOptions {
    /// The look for people at a terminal.
    pub(super) fn plain(canvas: Canvas) -> Self {
        Self { canvas, own: None, paper: Paper::A4, browser: None }
    }

    /// The look that the options ask for; if it `prints`, a browser is looked for.
    ///
    /// # Errors
    ///
    /// Templates that cannot be read or have faults; no browser to print with.
    pub(super) fn new(args: &LookArgs, prints: bool, ui: &Ui, to_file: bool) -> Result<Self, CliError> {
        let paper = match args.paper {
            PaperSize::A4 => Paper::A4,
            PaperSize::Letter => Paper::Letter,
        };
        let own = args.template.as_deref().map(own_templates).transpose()?;
        let browser = prints.then(Browser::find).transpose()?;
        Ok(Self { canvas: ui.canvas(to_file), own, paper, browser })
    }

    /// What text is drawn on.
    pub(super) fn canvas(&self) -> Canvas {
        self.canvas
    }

    /// Whether a browser prints.
    pub(super) fn prints(&self) -> bool {
        self.browser.is_some()
    }

    /// The templates.
    pub(super) fn pages(&self) -> &Pages {
        self.own.as_ref().unwrap_or_else(|| Pages::built_in())
    }

    /// The bytes of a report.
    ///
    /// # Errors
    ///
    /// A template that asks for what is not there; a browser that does not print.
    pub(super) fn render<'q>(
        &self,
        report: &Report<'q>,
        format: ReportFormat,
        speaker: &mut Speaker<'q>,
    ) -> Result<Vec<u8>, CliError> {
        let words = || report::gap_report(report, speaker.messages());
        Ok(match format {
            ReportFormat::Terminal => report::terminal(&words(), self.canvas),
            ReportFormat::Markdown => report::markdown(&words()),
            ReportFormat::Json => report::json(report),
            ReportFormat::Csv => report::csv(report),
            ReportFormat::Xlsx => {
                report::workbook::report_workbook(report, speaker.messages()).map_err(CliError::Input)?
            }
            ReportFormat::Html => report_page(report, self.pages(), speaker, None)?,
            ReportFormat::Pdf => self.print(|pages, paper| report_page(report, pages, speaker, paper))?,
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
    if format.is_workbook() {
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
