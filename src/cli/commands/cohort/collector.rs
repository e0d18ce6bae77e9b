//! Counts respondents as a group, or as several groups side by side.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::cli::error::CliError;
use crate::cli::ingest::{AnsweredFile, Row, RowConsumer, RowWorker};
use crate::cohort::{Cohort, Group, Member, Sample, Tally};
use crate::message;
use crate::questionnaire::{ContextAnswer, ContextQuestion, Questionnaire};
use crate::responses::{AnswerLexicon, Columns};
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
    /// The context question (index) that the header stands for, if it stands for one.
    group_context: Option<usize>,
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

/// A group that a column typed by hand tells, in all spellings.
struct SpelledGroup {
    tally: Tally,
    /// Per spelling: how many rows have it, and the index of the first one.
    spellings: HashMap<Box<[u8]>, (u64, u64)>,
}

impl SpelledGroup {
    fn merge(&mut self, other: Self) {
        self.tally.merge(&other.tally);
        for (spelling, (count, first)) in other.spellings {
            let known = self.spellings.entry(spelling).or_insert((0, first));
            *known = (known.0 + count, known.1.min(first));
        }
    }

    /// The group under its most frequent spelling; of several, the first one.
    fn named(self, key: String) -> Group {
        let most = self.spellings.into_iter().max_by_key(|(_, (count, first))| (*count, std::cmp::Reverse(*first)));
        let name = most.map(|(spelling, _)| String::from_utf8_lossy(&spelling).into_owned()).unwrap_or_default();
        Group { name, key, tally: self.tally }
    }
}

/// What those have in common who belong to a group: an answer, else a cell, in any spelling.
fn group_key(answer: Option<&str>, cell: &[u8]) -> String {
    answer
        .map_or_else(|| format!("{CELL}{}", fold(&String::from_utf8_lossy(cell))), |answer| format!("answer {answer}"))
}

/// The beginning of the key of a group that a cell tells.
const CELL: &str = "cell ";

/// Counts respondents on one thread.
pub(super) struct Counter<'a> {
    questionnaire: &'a Questionnaire,
    outcomes: &'a OutcomeTable<'a>,
    has_groups: bool,
    scores: RowScore,
    all: Tally,
    /// Groups by the answer to the context question that tells them.
    answers: HashMap<String, Tally>,
    /// Groups by a cell that is no such answer, folded.
    groups: HashMap<String, SpelledGroup>,
    /// Whether groups without an answer were too many; some then count as the group without a name.
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
            answers: HashMap::new(),
            groups: HashMap::new(),
            too_many: false,
            stride,
        }
    }

    /// Counts the respondent with this index in the group of the answer to the context question, else in that of the cell.
    fn count(&mut self, index: u64, (answer, cell): (Option<&str>, &[u8]), numbers: &[u8]) {
        self.outcomes.score(numbers, &mut self.scores);
        self.all.add(numbers, &self.scores);
        if !self.has_groups {
            return;
        }
        let nobody = || Tally::new(self.questionnaire, self.outcomes);
        let tally = if let Some(answer) = answer {
            self.answers.entry(answer.to_owned()).or_insert_with(nobody)
        } else {
            let folded = fold(&String::from_utf8_lossy(cell));
            let fits = self.groups.len() < MOST_GROUPS || self.groups.contains_key(&folded);
            self.too_many |= !fits;
            let (folded, cell) = if fits { (folded, cell) } else { (String::new(), &b""[..]) };
            let spelled = || SpelledGroup { tally: nobody(), spellings: HashMap::new() };
            let group = self.groups.entry(folded).or_insert_with(spelled);
            match group.spellings.get_mut(cell) {
                Some((count, _)) => *count += 1,
                None => drop(group.spellings.insert(cell.into(), (1, index))),
            }
            &mut group.tally
        };
        tally.add(numbers, &self.scores);
    }
}

impl Counter<'_> {
    fn merge(&mut self, other: Self) {
        self.all.merge(&other.all);
        self.too_many |= other.too_many;
        for (answer, tally) in other.answers {
            self.answers.entry(answer).and_modify(|known| known.merge(&tally)).or_insert(tally);
        }
        for (folded, group) in other.groups {
            match self.groups.entry(folded) {
                Entry::Occupied(known) => known.into_mut().merge(group),
                Entry::Vacant(new) => drop(new.insert(group)),
            }
        }
    }
}

impl RowWorker for Counter<'_> {
    /// Some of the respondents, with the index of their row.
    type Output = Vec<(u64, Member)>;

    fn row(&mut self, row: &Row<'_>, members: &mut Vec<(u64, Member)>) {
        self.count(row.index, (row.context.first().map(|(_, answer)| answer.as_str()), row.group), row.numbers);
        if row.index.is_multiple_of(self.stride.load(Ordering::Relaxed)) {
            let [name, organisation] = row.names.map(|name| name.text().into_owned());
            let name = if row.is_named { name } else { String::new() };
            let answer = row.context.first().map(|(_, answer)| answer.as_str());
            let group = if self.has_groups { group_key(answer, row.group) } else { String::new() };
            members.push((row.index, Member { name, organisation, group, numbers: row.numbers.into() }));
        }
    }
}

impl<'a> CohortCollector<'a> {
    /// Counts everybody, and groups that the column `group_by` tells apart: a context question by its code or text in
    /// a language of `lexicon`, or any other header.
    ///
    /// # Errors
    ///
    /// A column that would expose people in an anonymous report.
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        outcomes: &'a OutcomeTable<'a>,
        (group_by, lexicon): (Option<&str>, &AnswerLexicon<'_>),
        anonymous: bool,
    ) -> Result<Self, CliError> {
        let stride = Arc::new(AtomicU64::new(1));
        let collector = Self {
            questionnaire,
            outcomes,
            anonymous,
            group_by: group_by.map(fold),
            group_context: group_by.and_then(|by| lexicon.context_question(&fold(by))),
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
        let (every, question) = (self.members.stride(), self.question());
        let (all, groups) = self.counted.unwrap_or_else(nobody);
        let mut members = self.members.kept();
        if question.is_some() {
            members
                .iter_mut()
                .filter(|member| member.group.starts_with(CELL))
                .for_each(|member| CELL.clone_into(&mut member.group));
        }
        Cohort { all, groups, members, every, notes: self.notes }
    }

    /// The context question that tells the groups, if one does.
    pub(super) fn question(&self) -> Option<&'a ContextQuestion> {
        self.group_context.map(|question| &self.questionnaire.context[question])
    }

    /// Groups by the answers to a context question, in the order of its options or of their numbers, and named by its
    /// words; then the group without an answer.
    fn groups_by_answer(question: &ContextQuestion, counter: Counter<'_>) -> Vec<Group> {
        let mut answers: Vec<(String, Tally)> = counter.answers.into_iter().collect();
        answers.sort_by_cached_key(|(answer, _)| match &question.answer {
            ContextAnswer::Choice(options) => {
                options.iter().position(|option| option.code == *answer).and_then(|option| i64::try_from(option).ok())
            }
            ContextAnswer::Number(_) => answer.parse().ok(),
        });
        let named = answers.into_iter().map(|(answer, tally)| Group {
            name: question.text_of(&answer).to_owned(),
            key: group_key(Some(&answer), b""),
            tally,
        });
        let without = counter.groups.into_values().map(|group| group.tally).reduce(|mut all, tally| {
            all.merge(&tally);
            all
        });
        named.chain(without.map(|tally| Group { name: String::new(), key: CELL.to_owned(), tally })).collect()
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

    fn context(&self) -> Vec<usize> {
        self.group_context.into_iter().collect()
    }

    fn group_context(&self) -> Option<usize> {
        self.group_context
    }

    fn group_by(&self) -> Option<&str> {
        self.group_by.as_deref()
    }

    fn group_column(&self, columns: &Columns, path: &Path) -> Result<Option<usize>, CliError> {
        let Some(by) = &self.group_by else { return Ok(None) };
        let found = self.group_context.and_then(|question| columns.context[question]);
        let found = found.or_else(|| columns.columns.iter().position(|column| fold(&column.header) == *by));
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
        let answer = self.group_context.and_then(|question| answers.context(question));
        self.own.count(index, (answer, group.as_bytes()), &numbers);
        let group = self.group_by.as_ref().map(|_| group_key(answer, group.as_bytes())).unwrap_or_default();
        self.notes.extend(answers.notes);
        let organisation = answers.organisation;
        self.members.offer(index, Member { name, organisation, group, numbers: numbers.into() });
        Ok(())
    }

    /// Adds up what all threads counted. Groups are in the order of the question's options, else of their names; the one
    /// without a name is last.
    fn finish(&mut self, workers: Vec<Counter<'a>>) -> Result<(), CliError> {
        let nobody = self.worker();
        let mut counter = std::mem::replace(&mut self.own, nobody);
        workers.into_iter().for_each(|worker| counter.merge(worker));
        let all = counter.all.clone();
        // A column without any answer to the question it is called like tells groups by words of its own.
        self.group_context = self.group_context.filter(|_| !counter.answers.is_empty());
        let question = self.question();
        let is_too_many = match question {
            Some(_) => counter.answers.len() > MOST_GROUPS,
            None => counter.too_many || counter.groups.len() > MOST_GROUPS,
        };
        if is_too_many {
            let column = self.group_by.clone().unwrap_or_default();
            return Err(CliError::Input(message!("cohort-too-many-groups", column = column, most = MOST_GROUPS)));
        }
        let groups = if let Some(question) = question {
            Self::groups_by_answer(question, counter)
        } else {
            let mut groups: Vec<Group> =
                counter.groups.into_iter().map(|(cell, group)| group.named(format!("{CELL}{cell}"))).collect();
            groups.sort_by_cached_key(|group| (group.name.is_empty(), fold(&group.name), group.name.clone()));
            groups
        };
        self.counted = Some((all, groups));
        Ok(())
    }
}
