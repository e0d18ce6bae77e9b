//! How the columns of a file are understood, in words.

use std::path::Path;

use super::job::Ingest;
use super::texts::{MOST_LISTED, listed, shortened_name};
use crate::message;
use crate::responses::{Column, ColumnFault, Columns, How, Role, RowStatus, Tool};
use crate::text::fold::fold;
use crate::text::{Message, sanitize};

impl Ingest<'_> {
    /// Why columns cannot be used.
    pub(super) fn column_fault(&self, faults: &[ColumnFault], path: &Path) -> Message {
        let twice = faults.iter().filter_map(|fault| match fault {
            ColumnFault::Twice(first, second) => Some(self.translate(&message!(
                "score-twice",
                first = shortened_name(first),
                second = shortened_name(second)
            ))),
            _ => None,
        });
        let scales = faults.iter().filter_map(|fault| match fault {
            ColumnFault::OtherScale { header, found: [low, high], expected: [first, last] } => {
                let [low, high, first, last] = [low, high, first, last].map(ToString::to_string);
                Some(self.translate(&message!(
                    "score-scale-one",
                    header = shortened_name(header),
                    least = low,
                    most = high,
                    first = first,
                    last = last
                )))
            }
            _ => None,
        });
        let nearly = faults.iter().filter_map(|fault| match fault {
            ColumnFault::Nearly(header, question) => Some(self.translate(&message!(
                "score-nearly-one",
                header = shortened_name(header),
                question = question
            ))),
            _ => None,
        });
        let scales: Vec<String> = scales.take(MOST_LISTED).collect();
        let nearly: Vec<String> = nearly.take(MOST_LISTED).collect();
        let mut twice: Vec<String> = twice.collect();
        twice.truncate(MOST_LISTED);
        let path = path.display().to_string();
        if twice.is_empty() && !scales.is_empty() {
            message!("score-scale", path = path, faults = scales.join("; "))
        } else if twice.is_empty() && !nearly.is_empty() && !faults.contains(&ColumnFault::NoQuestion) {
            message!("score-nearly-columns", path = path, faults = nearly.join("; "))
        } else if twice.is_empty() {
            message!("score-no-question", path = path)
        } else {
            message!("score-columns", path = path, faults = twice.join("; "))
        }
    }

    /// Shows which columns are ignored and which questions have none. `group_by` is the header, folded, whose cells
    /// tell groups apart.
    pub(super) fn show_columns(&self, columns: &Columns, group_by: Option<&str>, path: &Path) {
        let path = self.name(path);
        let shown = |(c, column): (usize, &Column)| match column.header.as_str() {
            "" => self.translate(&message!("score-unnamed", number = (c + 1).to_string())),
            header => shortened_name(header),
        };
        let is_group = |column: &Column| group_by.is_some_and(|by| by == fold(&column.header));
        let ignored = columns.ignored().filter(|(_, column)| !is_group(column));
        let ignored: Vec<String> = ignored.map(shown).collect();
        if !ignored.is_empty() {
            let names = listed(&ignored, &self.ui.messages);
            self.ui.info(&message!("score-ignored", path = &path, count = ignored.len(), names = names));
        }
        self.show_nearest(columns);
        let questionnaire = self.questionnaire;
        let missing: Vec<&str> = columns.missing(questionnaire).collect();
        let quick = |code: &&str| questionnaire.question(code).is_some_and(|q| questionnaire.questions[q].quick);
        if missing.is_empty() || (self.options.reading.quick && !missing.iter().any(quick)) {
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

    /// Shows which questions the ignored columns look like.
    pub(super) fn show_nearest(&self, columns: &Columns) {
        let near = columns.ignored().filter_map(|(_, column)| Some((column, column.nearest.as_ref()?)));
        for (column, nearest) in near.take(MOST_LISTED) {
            self.ui.info(&message!("score-nearly", header = shortened_name(&column.header), question = nearest));
        }
    }

    /// How each column is understood.
    pub(super) fn explained(&self, columns: &Columns, path: &Path) -> String {
        let mut out = format!("{}\n", sanitize::line(&path.display().to_string()));
        for (c, column) in columns.columns.iter().enumerate() {
            let (number, header) = ((c + 1).to_string(), shortened_name(&column.header));
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
            Role::Context(q) => message!("score-column-context", question = &self.questionnaire.context[q].code),
            Role::Question(q) => {
                let question = &self.questionnaire.questions[q].code;
                match column.how {
                    How::Text => message!("score-column-text", question = question),
                    How::EmbeddedCode => message!("score-column-dressed", question = question),
                    How::SecondRow => message!("score-column-second-row", question = question),
                    How::Map => message!("score-column-question", question = question),
                    How::Name | How::Not => message!("score-column-code", question = question),
                }
            }
        };
        let meaning = self.translate(&meaning);
        if column.how == How::Map { self.translate(&message!("score-column-map", meaning = meaning)) } else { meaning }
    }
}

/// The name of a survey tool as its makers write it.
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
