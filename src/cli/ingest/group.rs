//! Respondents that are counted as a group, or as several side by side.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::worker::{Buffer, Take};
use super::{Job, Reading, Run};
use crate::cli::error::CliError;
use crate::cli::ui::Ui;
use crate::cohort::{Cohort, Group, Member, Sample, Tally};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::{CsvRows, LeftOut};
use crate::responses::{AnswerLexicon, Answers, Columns};
use crate::scoring::{Model, OutcomeTable, RowScore};
use crate::text::fold::fold;

/// More groups than this are no longer a picture.
const MOST_GROUPS: usize = 40;

/// So many respondents are kept for the pictures that show single ones.
const MOST_KEPT: usize = 1000;

/// Names of the columns that say for which organisation somebody answered, whatever they are called.
const ORGANISATION: [&str; 2] = ["organisation", "organization"];

/// Name of the column that names the respondent, in files of our own.
const RESPONDENT: &str = "respondent";

/// Where the counts of all threads come together.
pub(super) struct CohortCollector<'a> {
    questionnaire: &'a Questionnaire,
    rows: &'a OutcomeTable<'a>,
    /// Whether respondents may be named.
    anonymous: bool,
    /// What groups are told by, folded.
    by: Option<String>,
    parts: Mutex<Vec<Arc<Mutex<Part>>>>,
    /// Every how many rows one is kept.
    stride: AtomicU64,
    /// OutcomeTable of the files before.
    before: AtomicU64,
}

/// What one thread has counted.
pub(super) struct Part {
    all: Tally,
    groups: HashMap<Box<[u8]>, Tally>,
    too_many: bool,
}

/// A group's respondents, and who was left out.
pub(in crate::cli) struct Gathered {
    pub cohort: Cohort,
    pub left_out: LeftOut,
}

impl<'a> CohortCollector<'a> {
    fn new(
        questionnaire: &'a Questionnaire,
        rows: &'a OutcomeTable<'a>,
        (by, anonymous): (Option<&str>, bool),
    ) -> Self {
        let (parts, stride, before) = (Mutex::new(Vec::new()), AtomicU64::new(1), AtomicU64::new(0));
        Self { questionnaire, rows, anonymous, by: by.map(fold), parts, stride, before }
    }

    /// What groups are told by, folded.
    pub(super) fn by(&self) -> Option<&str> {
        self.by.as_deref()
    }

    /// Counts of a thread of its own.
    pub(super) fn part(&self) -> Arc<Mutex<Part>> {
        let all = Tally::new(self.questionnaire, self.rows);
        let part = Arc::new(Mutex::new(Part { all, groups: HashMap::new(), too_many: false }));
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&part));
        part
    }

    /// Counts a respondent.
    pub(super) fn count(&self, part: &mut Part, group: &[u8], numbers: &[u8], scores: &RowScore) {
        part.all.add(numbers, scores);
        if self.by.is_none() || part.too_many {
            return;
        }
        if let Some(tally) = part.groups.get_mut(group) {
            tally.add(numbers, scores);
        } else if part.groups.len() == MOST_GROUPS {
            part.too_many = true;
        } else {
            let mut tally = Tally::new(self.questionnaire, self.rows);
            tally.add(numbers, scores);
            part.groups.insert(group.into(), tally);
        }
    }

    /// Whether the respondent in this row of the file is one of those that are kept.
    #[inline]
    pub(super) fn keeps(&self, row: u64) -> bool {
        let stride = self.stride.load(Ordering::Relaxed);
        stride == 1 || (self.before.load(Ordering::Relaxed) + row - 1).is_multiple_of(stride)
    }

    /// The column of a table that tells the groups.
    pub(super) fn column(&self, columns: &Columns, path: &Path) -> Result<Option<usize>, CliError> {
        let Some(by) = &self.by else { return Ok(None) };
        let found = columns.columns.iter().position(|column| fold(&column.header) == *by);
        let found = found.or_else(|| columns.organisation.filter(|_| ORGANISATION.contains(&by.as_str())));
        if self.anonymous && found.is_some() && (found == columns.respondent || found == columns.organisation) {
            return Err(self.exposing());
        }
        found.map(Some).ok_or_else(|| {
            let names: Vec<&str> = columns.columns.iter().map(|column| column.header.as_str()).collect();
            let (path, names) = (path.display().to_string(), names.join(", "));
            CliError::Input(message!("cohort-no-column", path = path, column = by, names = names))
        })
    }

    fn exposing(&self) -> CliError {
        CliError::Usage(message!("cohort-exposing", column = self.by.clone().unwrap_or_default()))
    }

    /// What tells the group of somebody who answered in a file of their own.
    fn own<'r>(&self, respondent: &'r str, organisation: &'r str) -> &'r str {
        match self.by.as_deref() {
            Some(RESPONDENT) => respondent,
            Some(by) if ORGANISATION.contains(&by) => organisation,
            _ => "",
        }
    }

    /// The whole, groups in the order of their names.
    fn together(self) -> Result<(Tally, Vec<Group>), CliError> {
        let mut all = Tally::new(self.questionnaire, self.rows);
        let mut groups: HashMap<String, Tally> = HashMap::new();
        let mut too_many = false;
        for part in self.parts.into_inner().unwrap_or_else(PoisonError::into_inner) {
            let part = part.lock().unwrap_or_else(PoisonError::into_inner);
            all.merge(&part.all);
            too_many |= part.too_many;
            for (name, tally) in &part.groups {
                let name = String::from_utf8_lossy(name).into_owned();
                match groups.get_mut(&name) {
                    Some(known) => known.merge(tally),
                    None => drop(groups.insert(name, tally.clone())),
                }
            }
        }
        if too_many || groups.len() > MOST_GROUPS {
            let column = self.by.unwrap_or_default();
            return Err(CliError::Input(message!("cohort-too-many-groups", column = column, most = MOST_GROUPS)));
        }
        let mut groups: Vec<Group> = groups.into_iter().map(|(name, tally)| Group { name, tally }).collect();
        groups.sort_by_cached_key(|group| (group.name.is_empty(), fold(&group.name), group.name.clone()));
        Ok((all, groups))
    }
}

/// Reads all respondents as a group, or as groups that a column tells apart; rows that cannot be read are
/// told, in an anonymous run without names.
pub(in crate::cli) fn gathered(
    reading: &Reading,
    ui: &Ui,
    wordings: &AnswerLexicon<'_>,
    model: &Model,
    by: (Option<&str>, bool),
) -> Result<Gathered, CliError> {
    let questionnaire = wordings.questionnaire();
    let csv = CsvRows::new(questionnaire, model);
    let gathering = CohortCollector::new(questionnaire, csv.rows(), by);
    let exposing = |by: &str| by == RESPONDENT || ORGANISATION.contains(&by);
    if gathering.anonymous && gathering.by().is_some_and(exposing) {
        return Err(gathering.exposing());
    }
    let job = Job::new(reading, ui, wordings, model, Take::Group(&gathering))?;
    let Run { members, notes, counts, .. } = job.gather(Some(Sample::new(MOST_KEPT)))?;
    drop(job);
    let (all, groups) = gathering.together()?;
    let members = members.unwrap_or_else(|| Sample::new(MOST_KEPT));
    let every = members.stride();
    Ok(Gathered {
        cohort: Cohort { all, groups, members: members.kept(), every, notes },
        left_out: LeftOut { rejected: counts.rejected, not_submitted: counts.unsent, empty: counts.empty },
    })
}

impl Job<'_> {
    /// The column that tells groups, folded.
    pub(super) fn group_by(&self) -> Option<&str> {
        match self.take {
            Take::Group(gathering) => gathering.by(),
            _ => None,
        }
    }

    /// Whether respondents may be named.
    pub(super) fn names_people(&self) -> bool {
        match self.take {
            Take::Group(gathering) => !gathering.anonymous,
            Take::Respondents { anonymous } => !anonymous,
            Take::Csv | Take::Jsonl => true,
        }
    }

    /// A file's rows are numbered behind those of the files before.
    pub(super) fn begin_group(&self, run: &Run) {
        if let Take::Group(gathering) = self.take {
            gathering.before.store(run.counts.rows, Ordering::Relaxed);
        }
    }

    /// Keeps some respondents of a block.
    pub(super) fn sample(gathering: &CohortCollector<'_>, buffer: &mut Buffer, run: &mut Run) {
        let Some(members) = &mut run.members else { return };
        let before = gathering.before.load(Ordering::Relaxed);
        for respondent in buffer.respondents.drain(..) {
            let [name, organisation] = respondent.names;
            let number = before + respondent.row - 1;
            members.offer(number, Member { name, organisation, numbers: respondent.numbers });
        }
        gathering.stride.store(members.stride(), Ordering::Relaxed);
    }

    /// Counts a respondent who answered in a file of their own.
    pub(super) fn add_answers(&self, gathering: &CohortCollector<'_>, name: &str, answers: &Answers, run: &mut Run) {
        let numbers = answers.numbers(self.questionnaire);
        let rows = self.csv.rows();
        let mut scores = rows.buffer();
        rows.score(&numbers, &mut scores);
        let part = gathering.part();
        let group = gathering.own(name, &answers.organisation);
        gathering.count(&mut part.lock().unwrap_or_else(PoisonError::into_inner), group.as_bytes(), &numbers, &scores);
        run.notes.extend(answers.notes.iter().cloned());
        let (name, organisation) = (name.to_owned(), answers.organisation.clone());
        if let Some(members) = &mut run.members {
            let number = gathering.before.load(Ordering::Relaxed);
            members.offer(number, Member { name, organisation, numbers: numbers.into() });
        }
    }
}
