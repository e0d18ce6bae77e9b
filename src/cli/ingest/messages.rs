//! Diagnostics on rows, cells and files: those printed while reading, and the summary at the end.

use std::path::{Path, PathBuf};

use super::blocks::Counts;
use super::context::ContextFindings;
use super::findings::{Findings, UnmatchedCells};
use super::job::Ingest;
use super::options::Times;
use super::repeats::{FileLine, MOST_SEARCHED, Repeated};
use super::texts::{listed, shortened_cell, shortened_name};
use crate::cli::args::Keep;
use crate::message;
use crate::responses::{ContextParser, Pages, Reject, RowFault};
use crate::text::diagnostic::{self, Diagnostic, Severity, Source};
use crate::text::{Message, Messages};

/// So many different cells that are no answer are shown for a question.
const MOST_CELLS_SHOWN: usize = 5;

/// So many faults of a row are shown.
pub(super) const MOST_FAULTS: usize = 10;

/// Faults of a row, and how many there are besides of all.
fn and_more(shown: &[String], all: usize, messages: &Messages) -> String {
    let (count, shown) = (all - shown.len(), shown.join("; "));
    if count == 0 { shown } else { messages.translate(&message!("score-and-more", names = shown, count = count)) }
}

/// What is wrong with a row.
impl Ingest<'_> {
    pub(super) fn translate(&self, message: &Message) -> String {
        self.ui.messages.translate(message)
    }

    /// Shows a row that cannot be read; an anonymous run does not name the respondent.
    pub(super) fn show_reject(&self, reject: &Reject, path: &Path) {
        let reasons = self.reasons(reject, &self.ui.messages, MOST_FAULTS);
        let (path, line) = (self.name(path), reject.line.to_string());
        let is_unnamed = reject.respondent == format!("row {}", reject.row);
        let respondent = if is_unnamed || self.options.anonymous {
            self.translate(&message!("score-row", number = reject.row.to_string()))
        } else {
            shortened_name(&reject.respondent)
        };
        let shown = message!("score-rejected", path = path, line = line, respondent = respondent, reasons = reasons);
        self.ui.warn(format!("{}\n", self.translate(&shown)));
    }

    /// What is wrong with a row: so many faults, and how many more there are.
    pub(super) fn reasons(&self, reject: &Reject, messages: &Messages, most: usize) -> String {
        let reasons = reject.faults.iter().take(most).map(|fault| self.reason(fault, messages, most));
        and_more(&reasons.collect::<Vec<_>>(), reject.faults.len(), messages)
    }

    /// What a fault of a row is; a row that cannot be read has several.
    pub(super) fn reason(&self, fault: &RowFault, messages: &Messages, most: usize) -> String {
        match fault {
            RowFault::Cells { found, expected } => {
                messages.translate(&message!("score-reason-cells", found = *found, expected = *expected))
            }
            RowFault::Cell { question, cell } => messages.translate(&self.no_answer(*question, cell)),
            RowFault::Unreadable(diagnostics) => {
                let errors = || diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
                let shown = errors().take(most).map(|diagnostic| messages.translate(&diagnostic.message()));
                and_more(&shown.collect::<Vec<_>>(), errors().count(), messages)
            }
            RowFault::NoObject => messages.translate(&message!("score-reason-object")),
            RowFault::Twice { first, second } => {
                messages.translate(&message!("score-reason-twice", first = first, second = second))
            }
        }
    }

    /// Why a cell is no answer to a question.
    fn no_answer(&self, question: usize, cell: &str) -> Message {
        let code = &self.questionnaire.questions[question].code;
        if cell.trim_start().starts_with('=') {
            return message!("score-reason-formula", question = code, cell = shortened_cell(cell));
        }
        let (nearest, valid) = self.cells.valid(question, cell);
        let valid = valid.join(", ");
        let conflict = self.cells.conflict(question, cell).map(|codes| codes.join(", "));
        let cell = shortened_cell(cell);
        match (conflict, nearest) {
            (Some(meant), _) => message!("score-reason-conflict", question = code, cell = cell, meant = meant),
            (None, Some(nearest)) => {
                message!("score-reason-near", question = code, cell = cell, nearest = nearest, valid = valid)
            }
            (None, None) => message!("score-reason-cell", question = code, cell = cell, valid = valid),
        }
    }

    /// Shows what is wrong with an answers file.
    pub(super) fn show_diagnostics(&self, diagnostics: &[Diagnostic], source: &Source) {
        let messages = &self.ui.messages;
        self.ui.warn(diagnostic::render(diagnostics, source, messages, self.ui.diagnostic_style()));
    }
}

/// Prints the summary after all files are read.
impl Ingest<'_> {
    /// Shows that respondents are missing where lists go on elsewhere: per file its number, what it says of pages,
    /// and its rows. Files that speak of as many respondents are pages of one list.
    pub(super) fn show_pages(&self, files: &[(usize, Pages, u64)]) {
        for &(number, pages, rows) in files {
            let path = self.name(&self.files[number]);
            let of_list = files.iter().filter(|(_, other, _)| other.all == pages.all).map(|(.., rows)| rows).sum();
            match pages.all {
                Some(all) if all > of_list => {
                    self.ui.info(&message!("score-page-of", path = path, rows = rows, count = all));
                }
                // The pages around it are here too.
                Some(_) if of_list > rows => {}
                _ if pages.others => self.ui.info(&message!("score-page", path = path, count = rows)),
                _ => {}
            }
        }
    }

    /// Shows what the options ask for of what was found.
    pub(super) fn show_end(&self, found: &Findings) {
        self.show_repeats(found);
        if found.unshown > 0 {
            self.ui.warn_message(&message!("score-more-rejected", count = found.unshown));
        }
        self.show_unmatched(&found.unmatched, &found.further_rejects);
        let marks: Vec<String> = self.cells.missing().met().map(str::to_owned).collect();
        if !marks.is_empty() {
            self.ui.info(&message!("score-missing-marks", marks = listed(&marks, &self.ui.messages)));
        }
        if !self.options.summary && found.counts.unanswered > 0 {
            self.ui.info(&message!("score-unanswered", count = found.counts.unanswered));
        }
        let no_people = found.counts.headers + found.counts.totals;
        if !self.options.summary && no_people > 0 {
            self.ui.info(&message!("score-no-people", count = no_people));
        }
        if self.options.summary {
            self.show_counts(found.counts);
        } else if found.counts.aside > 0 {
            self.ui.info(&message!("score-aside", count = found.counts.aside));
        }
    }

    /// Shows, once for each context question, cells that are no answer to it. A column without any answer tells groups
    /// by words of its own, if groups are told by the question `group`.
    pub(super) fn show_context(&self, found: &ContextFindings, group: Option<usize>) {
        for (question, column) in found.iter() {
            let Some((file, line, cell)) = &column.first else { continue };
            if column.answers == 0 && group == Some(question) {
                continue;
            }
            let path = self.files.get(*file).map(|path| self.name(path)).unwrap_or_default();
            let (line, count) = (line.to_string(), column.unknown);
            let nearest = ContextParser::new(self.lexicon(), &[question]).nearest(question, cell);
            let (cell, text) = (shortened_cell(cell), &self.questionnaire.context[question].text);
            self.ui.info(&match nearest {
                Some(nearest) => message!(
                    "score-context-near",
                    path = path,
                    line = line,
                    cell = cell,
                    question = text,
                    nearest = nearest,
                    count = count
                ),
                None => message!(
                    "score-context-cell",
                    path = path,
                    line = line,
                    cell = cell,
                    question = text,
                    count = count
                ),
            });
        }
    }

    /// Cells that are no answer, and further files of rejected rows.
    fn show_unmatched(&self, unmatched: &UnmatchedCells, further: &[PathBuf]) {
        let mut is_any = false;
        for (q, (rows, cells)) in unmatched.questions.iter().enumerate().filter(|(_, (rows, _))| *rows >= 2) {
            is_any = true;
            let cells: Vec<String> = cells.iter().take(MOST_CELLS_SHOWN).map(|cell| self.unmatched(q, cell)).collect();
            let question = &self.questionnaire.questions[q].code;
            let cells = cells.join(", ");
            self.ui.info(&message!("score-cells", question = question, count = *rows, cells = cells));
        }
        if is_any {
            self.ui.info(&message!("score-cells-map"));
        }
        if !further.is_empty() {
            let names: Vec<String> = further.iter().map(|path| path.display().to_string()).collect();
            self.ui.info(&message!("score-further-rejects", names = listed(&names, &self.ui.messages)));
        }
    }

    fn unmatched(&self, question: usize, (cell, rows): &(String, u64)) -> String {
        let shown = shortened_cell(cell);
        self.translate(&match self.cells.nearest(question, cell) {
            Some(nearest) => message!("score-cell-near", cell = shown, count = *rows, nearest = nearest),
            None => message!("score-cell", cell = shown, count = *rows),
        })
    }

    fn show_counts(&self, counts: Counts) {
        let Counts { rows, rejected, empty, unanswered, headers, totals, unsent, aside, repeated, again: _ } = counts;
        let not = rejected + empty + unanswered + headers + totals + unsent + aside + repeated;
        if not == 0 {
            return;
        }
        let mut text =
            self.translate(&message!("score-summary", rows = rows, scored = rows - not, rejected = rejected));
        let others = [
            (empty, message!("score-summary-empty", count = empty)),
            (unanswered, message!("score-summary-unanswered", count = unanswered)),
            (headers, message!("score-summary-headers", count = headers)),
            (totals, message!("score-summary-totals", count = totals)),
            (unsent, message!("score-summary-unsent", count = unsent)),
            (aside, message!("score-summary-aside", count = aside)),
            (repeated, message!("score-summary-repeated", count = repeated)),
        ];
        for (_, message) in others.iter().filter(|(count, _)| *count > 0) {
            text = format!("{text}, {}", self.translate(message));
        }
        self.ui.info(&message!("score-sentence", text = text));
    }

    /// Shows who answered more than once, and who perhaps did. Where each file is a time, the comparison tells it.
    fn show_repeats(&self, found: &Findings) {
        let (repeats, keep) = (&found.repeats, self.options.reading.keep());
        if self.options.times == Times::EachArgument && keep == Keep::All {
            return;
        }
        if repeats.certain.count > 0 {
            let (count, names) = (repeats.certain.count, self.repeated(&repeats.certain));
            let rule = self.translate(&match keep {
                Keep::All => message!("score-repeats-all"),
                Keep::Last => message!("score-repeats-last"),
                Keep::First => message!("score-repeats-first"),
            });
            self.ui.info(&message!("score-repeats", count = count, names = names, rule = rule));
        }
        if repeats.possible.count > 0 {
            let (count, names) = (repeats.possible.count, self.repeated(&repeats.possible));
            self.ui.info(&message!("score-perhaps-repeats", count = count, names = names));
        }
        if repeats.is_partial(found.counts.rows) {
            self.ui.info(&message!("score-repeats-partial", most = MOST_SEARCHED));
        }
    }

    /// Names of people with the places of their rows.
    fn repeated(&self, repeated: &Repeated) -> String {
        let several = self.files.len() > 1;
        let place = |(file, line): FileLine| {
            let path = self.files.get(file).map(|path| self.name(path)).unwrap_or_default();
            self.translate(&message!("score-place", path = path, line = line.to_string()))
        };
        let hidden = self.translate(&message!("score-somebody"));
        let found = repeated.found.iter().map(|(name, [first, again])| {
            let name = if self.options.anonymous { &hidden } else { name };
            self.translate(&if several {
                message!("score-repeat-places", name = name, first = place(*first), again = place(*again))
            } else {
                message!("score-repeat", name = name, first = first.1.to_string(), again = again.1.to_string())
            })
        });
        found.collect::<Vec<_>>().join(", ")
    }
}
