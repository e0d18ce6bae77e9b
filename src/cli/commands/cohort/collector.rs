//! Counts respondents as a group, or as several groups side by side.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::cli::error::CliError;
use crate::cli::ingest::{AnsweredFile, Row, RowConsumer, RowWorker};
use crate::cohort::{Cohort, Group, Member, Sample, Tally};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::Columns;
use crate::scoring::{OutcomeTable, RowScore};
use crate::text::fold::fold;

/// More groups than this are too many to compare.
const MOST_GROUPS: usize = 40;

/// So many respondents are kept for the charts that show single ones.
const MOST_MEMBERS: usize = 1000;

/// Names by which `--group-by` selects the column of organisations, whatever its header is.
const ORGANISATION: [&str; 2] = ["organisation", "organization"];

/// Name of the column that names the respondent, in our own files.
const RESPONDENT: &str = "respondent";

/// Collects the counts of all threads, and some respondents for charts.
pub(super) struct CohortCollector<'a> {
    questionnaire: &'a Questionnaire,
    outcomes: &'a OutcomeTable<'a>,
    /// Whether nobody may be named.
    anonymous: bool,
    /// The header whose cells tell groups apart, folded.
    group_by: Option<String>,
    members: Sample<Member>,
    /// Every how many rows one is kept, for the workers.
    stride: Arc<AtomicU64>,
    /// Notes of answers files, by index of the question.
    notes: Vec<(usize, String)>,
    /// What answers files count.
    own: Counter<'a>,
    /// What all threads counted, when all files are read.
    counted: Option<(Tally, Vec<Group>)>,
}

/// Counts respondents on one thread.
pub(super) struct Counter<'a> {
    questionnaire: &'a Questionnaire,
    outcomes: &'a OutcomeTable<'a>,
    has_groups: bool,
    scores: RowScore,
    all: Tally,
    groups: HashMap<Box<[u8]>, Tally>,
    too_many: bool,
    stride: Arc<AtomicU64>,
}

impl<'a> Counter<'a> {
    fn new(
        questionnaire: &'a Questionnaire,
        outcomes: &'a OutcomeTable<'a>,
        has_groups: bool,
        stride: Arc<AtomicU64>,
    ) -> Self {
        Self {
            questionnaire,
            outcomes,
            has_groups,
            scores: outcomes.buffer(),
            all: Tally::new(questionnaire, outcomes),
            groups: HashMap::new(),
            too_many: false,
            stride,
        }
    }

    fn count(&mut self, group: &[u8], numbers: &[u8]) {
        self.outcomes.score(numbers, &mut self.scores);
        self.all.add(numbers, &self.scores);
        if !self.has_groups || self.too_many {
            return;
        }
        if let Some(tally) = self.groups.get_mut(group) {
            tally.add(numbers, &self.scores);
        } else if self.groups.len() == MOST_GROUPS {
            self.too_many = true;
        } else {
            let mut tally = Tally::new(self.questionnaire, self.outcomes);
            tally.add(numbers, &self.scores);
            self.groups.insert(group.into(), tally);
        }
    }
}

impl RowWorker for Counter<'_> {
    /// Some of the respondents, with the index of their row.
    type Output = Vec<(u64, Member)>;

    fn row(&mut self, row: &Row<'_>, members: &mut Vec<(u64, Member)>) {
        self.count(row.group, row.numbers);
        if row.index.is_multiple_of(self.stride.load(Ordering::Relaxed)) {
            let [name, organisation] = row.names.map(|name| name.text().into_owned());
            let name = if row.is_named { name } else { String::new() };
            members.push((row.index, Member { name, organisation, numbers: row.numbers.into() }));
        }
    }
}

impl<'a> CohortCollector<'a> {
    /// Counts everybody, and groups that the column `group_by` tells apart.
    ///
    /// # Errors
    ///
    /// A column that would expose people in an anonymous report.
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        outcomes: &'a OutcomeTable<'a>,
        group_by: Option<&str>,
        anonymous: bool,
    ) -> Result<Self, CliError> {
        let stride = Arc::new(AtomicU64::new(1));
        let collector = Self {
            questionnaire,
            outcomes,
            anonymous,
            group_by: group_by.map(fold),
            members: Sample::new(MOST_MEMBERS),
            notes: Vec::new(),
            own: Counter::new(questionnaire, outcomes, group_by.is_some(), Arc::clone(&stride)),
            stride,
            counted: None,
        };
        match collector.group_by.as_deref() {
            Some(by) if anonymous && (by == RESPONDENT || ORGANISATION.contains(&by)) => Err(collector.exposing()),
            _ => Ok(collector),
        }
    }

    /// What was counted and kept.
    pub(super) fn into_cohort(self) -> Cohort {
        let nobody = || (Tally::new(self.questionnaire, self.outcomes), Vec::new());
        let (all, groups) = self.counted.unwrap_or_else(nobody);
        let every = self.members.stride();
        Cohort { all, groups, members: self.members.kept(), every, notes: self.notes }
    }

    fn exposing(&self) -> CliError {
        CliError::Usage(message!("cohort-exposing", column = self.group_by.clone().unwrap_or_default()))
    }
}

impl<'a> RowConsumer for CohortCollector<'a> {
    type Worker = Counter<'a>;

    fn worker(&self) -> Counter<'a> {
        Counter::new(self.questionnaire, self.outcomes, self.group_by.is_some(), Arc::clone(&self.stride))
    }

    fn group_by(&self) -> Option<&str> {
        self.group_by.as_deref()
    }

    fn group_column(&self, columns: &Columns, path: &Path) -> Result<Option<usize>, CliError> {
        let Some(by) = &self.group_by else { return Ok(None) };
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

    fn take(&mut self, _file: usize, members: &mut Vec<(u64, Member)>) -> Result<(), CliError> {
        members.drain(..).for_each(|(index, member)| self.members.offer(index, member));
        self.stride.store(self.members.stride(), Ordering::Relaxed);
        Ok(())
    }

    fn take_answers(&mut self, answered: AnsweredFile<'_>) -> Result<(), CliError> {
        let AnsweredFile { index, name, answers, .. } = answered;
        let numbers = answers.numbers(self.questionnaire);
        let group = match self.group_by.as_deref() {
            Some(RESPONDENT) => &name,
            Some(by) if ORGANISATION.contains(&by) => &answers.organisation,
            _ => "",
        };
        self.own.count(group.as_bytes(), &numbers);
        self.notes.extend(answers.notes);
        self.members.offer(index, Member { name, organisation: answers.organisation, numbers: numbers.into() });
        Ok(())
    }

    /// Adds up what all threads counted; groups in the order of their names, the one without a name last.
    fn finish(&mut self, workers: Vec<Counter<'a>>) -> Result<(), CliError> {
        let nobody = self.worker();
        let Counter { mut all, mut groups, mut too_many, .. } = std::mem::replace(&mut self.own, nobody);
        for worker in workers {
            all.merge(&worker.all);
            too_many |= worker.too_many;
            for (name, tally) in worker.groups {
                groups.entry(name).and_modify(|known| known.merge(&tally)).or_insert(tally);
            }
        }
        if too_many || groups.len() > MOST_GROUPS {
            let column = self.group_by.clone().unwrap_or_default();
            return Err(CliError::Input(message!("cohort-too-many-groups", column = column, most = MOST_GROUPS)));
        }
        let group =
            |(name, tally): (Box<[u8]>, Tally)| Group { name: String::from_utf8_lossy(&name).into_owned(), tally };
        let mut groups: Vec<Group> = groups.into_iter().map(group).collect();
        groups.sort_by_cached_key(|group| (group.name.is_empty(), fold(&group.name), group.name.clone()));
        self.counted = Some((all, groups));
        Ok(())
    }
}
