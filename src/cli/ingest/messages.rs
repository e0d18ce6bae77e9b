//! What `score` says: about columns, rows, cells, and at the end.

use std::path::{Path, PathBuf};

use super::rejects::Rejects;
use super::{Counts, Job, Run};
use crate::cli::error::CliError;
use crate::message;
use crate::responses::{
    Column, ColumnFault, Columns, How, Pages, Reject, Role, RowFault, RowStatus, Tool, map_to_toml,
};
use crate::text::diagnostic::{self, Diagnostic, Severity, Source};
use crate::text::fold::fold;
use crate::text::{Message, Messages, sanitize};

/// Longer lists are cut: names of columns, faults, answers.
const MOST_LISTED: usize = 20;

/// So many different cells a question are kept for a map.
const MOST_CELLS: usize = 100;

/// So many of them are shown.
const MOST_SHOWN: usize = 5;

/// Longer cells are cut where they are shown.
const LONGEST: usize = 60;

/// So are longer headers and names, which can be whole questions.
const LONGEST_NAME: usize = 300;

/// `names` with commas between, and how many more there are.
pub(super) fn listed<S: AsRef<str>>(names: &[S], messages: &Messages) -> String {
    let shown: Vec<&str> = names.iter().take(MOST_LISTED).map(AsRef::as_ref).collect();
    let shown = shown.join(", ");
    match names.len().checked_sub(MOST_LISTED) {
        None | Some(0) => shown,
        Some(more) => messages.translate(&message!("score-and-more", names = shown, count = more)),
    }
}

fn shortened(cell: &str) -> String {
    cut(&sanitize::revealed(cell), LONGEST)
}

/// A header or a name; a whole question goes in.
fn named(name: &str) -> String {
    cut(name, LONGEST_NAME)
}

fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// CellParser that are no answer, by question, with the number of their rows.
pub(super) struct Unmatched {
    questions: Vec<(u64, Vec<(String, u64)>)>,
}

impl Unmatched {
    pub(super) fn new(questions: usize) -> Self {
        Self { questions: vec![(0, Vec::new()); questions] }
    }

    pub(super) fn add(&mut self, question: usize, cell: &str) {
        let (rows, cells) = &mut self.questions[question];
        *rows += 1;
        let cell = cell.trim();
        if let Some((_, count)) = cells.iter_mut().find(|(known, _)| known == cell) {
            *count += 1;
        } else if cells.len() < MOST_CELLS {
            cells.push((cell.to_owned(), 1));
        }
    }
}

impl Job<'_> {
    fn translate(&self, message: &Message) -> String {
        self.ui.messages.translate(message)
    }

    pub(super) fn column_fault(&self, faults: &[ColumnFault], path: &Path) -> Message {
        let twice = faults.iter().filter_map(|fault| match fault {
            ColumnFault::Twice(first, second) => {
                Some(self.translate(&message!("score-twice", first = named(first), second = named(second))))
            }
            ColumnFault::NoQuestion => None,
        });
        let mut twice: Vec<String> = twice.collect();
        twice.truncate(MOST_LISTED);
        let path = path.display().to_string();
        if twice.is_empty() {
            message!("score-no-question", path = path)
        } else {
            message!("score-columns", path = path, faults = twice.join("; "))
        }
    }

    /// What did not go without saying about the columns.
    pub(super) fn tell_columns(&self, columns: &Columns, path: &Path) {
        let path = path.display().to_string();
        let shown = |(c, column): (usize, &Column)| match column.header.as_str() {
            "" => self.translate(&message!("score-unnamed", number = (c + 1).to_string())),
            header => named(header),
        };
        let tells_groups = |column: &Column| self.group_by().is_some_and(|by| by == fold(&column.header));
        let ignored = columns.ignored().filter(|(_, column)| !tells_groups(column));
        let ignored: Vec<String> = ignored.map(shown).collect();
        if !ignored.is_empty() {
            let names = listed(&ignored, &self.ui.messages);
            self.ui.info(&message!("score-ignored", path = &path, count = ignored.len(), names = names));
        }
        for (_, column) in columns.ignored().take(MOST_LISTED) {
            if let Some(nearest) = &column.nearest {
                self.ui.info(&message!("score-nearly", header = named(&column.header), question = nearest));
            }
        }
        let questionnaire = self.questionnaire;
        let missing: Vec<&str> = columns.missing(questionnaire).collect();
        let quick = |code: &&str| questionnaire.question(code).is_some_and(|q| questionnaire.questions[q].quick);
        if missing.is_empty() || (self.reading.quick && !missing.iter().any(quick)) {
            return;
        }
        let exactly_quick = !missing.iter().any(quick)
            && questionnaire.questions.iter().filter(|q| q.quick).count() + missing.len()
                == questionnaire.questions.len();
        let names = missing.join(", ");
        self.ui.info(&if exactly_quick {
            message!("score-missing-quick", path = &path, names = names)
        } else {
            message!("score-missing", path = &path, count = missing.len(), names = names)
        });
    }

    /// That respondents are missing where lists go on elsewhere: per file its number, what it says of pages, and
    /// its rows. Files that speak of as many respondents are pages of one list.
    pub(super) fn tell_pages(&self, files: &[(usize, Pages, u64)]) {
        for &(number, pages, rows) in files {
            let path = self.files[number].display().to_string();
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

    pub(super) fn tell_reject(
        &self,
        reject: &Reject,
        path: &Path,
        rejects: Option<&mut Rejects>,
    ) -> Result<(), CliError> {
        if let Some(rejects) = rejects {
            return rejects.add(reject, &self.reasons(reject, self.ui.messages_for_programs()));
        }
        let reasons = self.reasons(reject, &self.ui.messages);
        let (path, line) = (path.display().to_string(), reject.line.to_string());
        let is_unnamed = reject.respondent == format!("row {}", reject.row);
        let respondent = if is_unnamed || !self.names_people() {
            self.translate(&message!("score-row", number = reject.row.to_string()))
        } else {
            named(&reject.respondent)
        };
        let told = message!("score-rejected", path = path, line = line, respondent = respondent, reasons = reasons);
        self.ui.warn(format!("{}\n", self.translate(&told)));
        Ok(())
    }

    /// All that is wrong with a row.
    pub(super) fn reasons(&self, reject: &Reject, messages: &Messages) -> String {
        let reasons: Vec<String> = reject.faults.iter().map(|fault| self.reason(fault, messages)).collect();
        reasons.join("; ")
    }

    pub(super) fn reason(&self, fault: &RowFault, messages: &Messages) -> String {
        match fault {
            RowFault::Cells { found, expected } => {
                messages.translate(&message!("score-reason-cells", found = *found, expected = *expected))
            }
            RowFault::Cell { question, cell } => {
                let code = &self.questionnaire.questions[*question].code;
                let (nearest, valid) = self.cells.valid(*question, cell);
                let valid = valid.join(", ");
                let conflict = self.cells.conflict(*question, cell).map(|codes| codes.join(", "));
                let cell = shortened(cell);
                if let Some(meant) = conflict {
                    return messages.translate(&message!(
                        "score-reason-conflict",
                        question = code,
                        cell = cell,
                        meant = meant
                    ));
                }
                messages.translate(&match nearest {
                    Some(nearest) => {
                        message!("score-reason-near", question = code, cell = cell, nearest = nearest, valid = valid)
                    }
                    None => message!("score-reason-cell", question = code, cell = cell, valid = valid),
                })
            }
            RowFault::Unreadable(diagnostics) => {
                let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
                errors.map(|diagnostic| messages.translate(&diagnostic.message())).collect::<Vec<_>>().join("; ")
            }
            RowFault::NoObject => messages.translate(&message!("score-reason-object")),
            RowFault::Twice { first, second } => {
                messages.translate(&message!("score-reason-twice", first = first, second = second))
            }
        }
    }

    /// An answers file that cannot be scored.
    pub(super) fn tell_answers(&self, diagnostics: &[Diagnostic], source: &Source) {
        let messages = &self.ui.messages;
        self.ui.warn(diagnostic::render(diagnostics, source, messages, self.ui.diagnostic_style()));
    }

    /// What is to be said when everything is read.
    pub(super) fn tell_end(&self, run: &Run, further: &[PathBuf]) {
        self.tell_repeats(run);
        self.tell_unmatched(run, further);
        self.tell_counts(run.counts);
    }

    /// CellParser that are no answer, and further files of rejected rows.
    pub(super) fn tell_unmatched(&self, run: &Run, further: &[PathBuf]) {
        for (q, (rows, cells)) in run.unmatched.questions.iter().enumerate() {
            if *rows >= 2 {
                let cells: Vec<String> = cells.iter().take(MOST_SHOWN).map(|cell| self.unmatched(q, cell)).collect();
                let question = &self.questionnaire.questions[q].code;
                let cells = cells.join(", ");
                self.ui.info(&message!("score-cells", question = question, count = *rows, cells = cells));
            }
        }
        if run.unmatched.questions.iter().any(|(rows, _)| *rows >= 2) {
            self.ui.info(&message!("score-cells-map"));
        }
        if !further.is_empty() {
            let names: Vec<String> = further.iter().map(|path| path.display().to_string()).collect();
            self.ui.info(&message!("score-further-rejects", names = listed(&names, &self.ui.messages)));
        }
    }

    fn tell_counts(&self, Counts { rows, rejected, empty, unsent, aside }: Counts) {
        let not = rejected + empty + unsent + aside;
        if not == 0 {
            return;
        }
        let mut said =
            self.translate(&message!("score-summary", rows = rows, scored = rows - not, rejected = rejected));
        let others = [
            (empty, message!("score-summary-empty", count = empty)),
            (unsent, message!("score-summary-unsent", count = unsent)),
            (aside, message!("score-summary-aside", count = aside)),
        ];
        for (_, message) in others.iter().filter(|(count, _)| *count > 0) {
            said = format!("{said}, {}", self.translate(message));
        }
        self.ui.info(&message!("score-sentence", text = said));
    }

    fn unmatched(&self, question: usize, (cell, rows): &(String, u64)) -> String {
        let shown = shortened(cell);
        self.translate(&match self.cells.nearest(question, cell) {
            Some(nearest) => message!("score-cell-near", cell = shown, count = *rows, nearest = nearest),
            None => message!("score-cell", cell = shown, count = *rows),
        })
    }

    fn tell_repeats(&self, run: &Run) {
        let repeats = &run.repeats;
        if repeats.count == 0 {
            return;
        }
        let several = self.files.len() > 1;
        let place = |(file, line): (u32, u32)| {
            let path = self.files.get(file as usize).map(|path| path.display().to_string()).unwrap_or_default();
            self.translate(&message!("score-place", path = path, line = line.to_string()))
        };
        let hidden = self.translate(&message!("score-somebody"));
        let found = repeats.found.iter().map(|(name, [first, again])| {
            let name = if self.names_people() { name } else { &hidden };
            self.translate(&if several {
                message!("score-repeat-places", name = name, first = place(*first), again = place(*again))
            } else {
                message!("score-repeat", name = name, first = first.1.to_string(), again = again.1.to_string())
            })
        });
        let names = found.collect::<Vec<_>>().join(", ");
        self.ui.info(&message!("score-repeats", count = repeats.count, names = names));
    }

    /// How each column is understood.
    pub(super) fn explained(&self, columns: &Columns, path: &Path) -> String {
        let mut out = format!("{}\n", sanitize::line(&path.display().to_string()));
        for (c, column) in columns.columns.iter().enumerate() {
            let (number, header) = ((c + 1).to_string(), named(&column.header));
            let meaning = self.meaning(column);
            out.push_str("  ");
            out.push_str(&self.translate(&message!(
                "score-column",
                number = number,
                header = header,
                meaning = meaning
            )));
            out.push('\n');
        }
        out
    }

    fn meaning(&self, column: &Column) -> String {
        let meaning = match column.role {
            Role::Respondent => message!("score-column-respondent"),
            Role::Organisation => message!("score-column-organisation"),
            Role::RowStatus(RowStatus::Submitted) => message!("score-column-submitted"),
            Role::RowStatus(RowStatus::Finished | RowStatus::Progress) => message!("score-column-finished"),
            Role::RowStatus(RowStatus::Origin) => message!("score-column-origin"),
            Role::RowStatus(RowStatus::Review) => message!("score-column-review"),
            Role::Added(tool) => message!("score-column-added", tool = name(tool)),
            Role::Ignored => match &column.nearest {
                Some(nearest) => message!("score-column-nearly", question = nearest),
                None => message!("score-column-ignored"),
            },
            Role::Question(q) => {
                let question = &self.questionnaire.questions[q].code;
                match column.how {
                    How::Text => message!("score-column-text", question = question),
                    How::Dressed => message!("score-column-dressed", question = question),
                    How::SecondRow => message!("score-column-second-row", question = question),
                    How::Map => message!("score-column-question", question = question),
                    How::Name | How::Not => message!("score-column-code", question = question),
                }
            }
        };
        let meaning = self.translate(&meaning);
        if column.how == How::Map { self.translate(&message!("score-column-map", meaning = meaning)) } else { meaning }
    }

    /// The map that a run was asked for.
    pub(super) fn map_file(&self, run: &Run) -> String {
        let columns: Vec<&Column> = run.columns.iter().filter(|column| !column.header.is_empty()).collect();
        let mut unmatched = Vec::new();
        for (q, (_, cells)) in run.unmatched.questions.iter().enumerate() {
            for (cell, rows) in cells.iter().filter(|(cell, _)| !sanitize::line(cell).is_empty()) {
                unmatched.push(crate::responses::Unmatched {
                    question: q,
                    cell: sanitize::line(cell).into_owned(),
                    nearest: self.cells.nearest(q, cell),
                    comment: self.translate(&message!("score-map-rows", count = *rows)),
                });
            }
        }
        let files: Vec<String> = self.files.iter().map(|path| path.display().to_string()).collect();
        let comments = [
            self.translate(&message!("score-map-head", files = listed(&files, &self.ui.messages))),
            self.translate(&message!("score-map-columns")),
            self.translate(&message!("score-map-cells")),
        ];
        map_to_toml(&columns, &unmatched, self.mapping(), self.questionnaire, &comments)
    }

    /// What a written map is for.
    pub(super) fn tell_map(&self, run: &Run, path: Option<&Path>) {
        let open = run.unmatched.questions.iter().map(|(_, cells)| cells.len()).sum::<usize>();
        let ignored = run.columns.iter().filter(|column| column.role == Role::Ignored && column.how == How::Not);
        let open = open + ignored.count();
        let path = path.unwrap_or(Path::new("-")).display().to_string();
        self.ui.info(&message!("score-map-written", path = path, count = open));
    }
}

fn name(tool: Tool) -> &'static str {
    match tool {
        Tool::Allyscope => "allyscope",
        Tool::LimeSurvey => "LimeSurvey",
        Tool::KoboToolbox => "KoboToolbox",
        Tool::OdkCentral => "ODK Central",
        Tool::GoogleForms => "Google Forms",
        Tool::MicrosoftForms => "Microsoft Forms",
        Tool::Qualtrics => "Qualtrics",
        Tool::SurveyJs => "SurveyJS",
    }
}
