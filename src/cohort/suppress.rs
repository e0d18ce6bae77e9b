//! Cell suppression: which counts may be published without revealing single respondents.
//!
//! Sources: A. Hundepool et al., *Statistical Disclosure Control* (2012), chapter 5 (threshold rule,
//! complementary suppression, group disclosure); the exact test for what a table reveals in D. Gusfield, *A
//! graph theoretic approach to statistical data security*, SIAM J. Comput. 17 (1988): hidden cells are
//! edges between rows and columns, and a cell is safe if and only if a cycle through it can be changed.
//!
//! # The rules
//!
//! - A row holds the counts of one group on one question; its total is published. A count from 1 to
//!   `min_cell` − 1 is hidden. A row in which all respondents chose the same option is hidden as a whole,
//!   because it would reveal the answer of each of them (group disclosure).
//! - A zero reveals nobody's answer and is published in a row without hidden counts. In a row with hidden
//!   counts zeros are hidden too, so that a hidden count may be 0.
//! - The sum of the hidden counts of a row follows from the total. The smallest published counts are hidden
//!   as well until at least two counts are hidden and their sum reaches `min_cell`.
//! - The rows of several groups add up to the row of the whole cohort, of which the same is published as without groups:
//!   cells of groups are hidden until no hidden one can be derived from any sums, a report without groups included. A
//!   published 0 of the whole cohort tells that every group has 0 there, which reveals nobody's answer.
//! - The number of answers is hidden where it, or the number of missing answers, would be a hidden count; the
//!   reasons for missing answers then form one row with the options.
//! - A group of fewer than `min_cell` respondents is not published on its own; see [`Suppression::groups`].
//!
//! # What a report may contain when suppression is on
//!
//! | output | published |
//! |---|---|
//! | number of a group, not submitted, rejected, scored | if [`Suppression::split_ok`] |
//! | counts, shares, Wilson intervals, bars | of cells that [`Suppression::question`] or [`Suppression::questions`] show, and shares of the answered only where their number is shown |
//! | mean level of everybody or a group, mean change | rounded, if [`super::Publication`] proves that it reveals no hidden count, of groups beside the report without them, of changes beside the report on each time |
//! | other means, SD, median, quartiles, range, `r_wg`, α | if no count is hidden in any table of the questions that they depend on; they are equations between hidden counts |
//! | other statistics of change | rounded to tenths and p to hundredths, if no count is hidden, at any time or of changes, that they depend on |
//! | strips, heat map, minimum, maximum, single respondents | never: they stand for single respondents |
//! | notes, names, organisations | never |
//! | order of skills or questions by such numbers | only by numbers that are shown |
//!
//! The attacker is assumed to know these rules, everything that is published, and that hidden counts are
//! non-negative integers. Protection is against exact derivation, not against guesses.

use std::collections::VecDeque;

/// The suppression rule: counts from 1 to `min_cell` − 1 are hidden. 0 and 1 turn suppression off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suppression {
    /// The smallest count that is published.
    pub min_cell: u64,
}

/// Counts; `None` where hidden.
pub type CountRow = Vec<Option<u64>>;

/// The published counts of one question in one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedQuestion {
    /// Number of answers.
    pub answered: Option<u64>,
    /// Counts by option.
    pub options: CountRow,
    /// Counts by reason for a missing answer.
    pub others: CountRow,
}

impl PublishedQuestion {
    /// Whether any count is hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.options.iter().chain(&self.others).any(Option::is_none)
    }
}

/// How a group appears in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupDisplay {
    /// As a group of its own.
    Own,
    /// Merged with all other such groups.
    Merged,
    /// Not at all: there are too few respondents for groups.
    Withheld,
}

impl Suppression {
    /// Whether suppression is on.
    #[must_use]
    pub fn is_on(self) -> bool {
        self.min_cell > 1
    }

    /// Whether a group of `n` respondents may be published.
    #[must_use]
    pub fn group_ok(self, n: u64) -> bool {
        !self.is_on() || n >= self.min_cell
    }

    /// Whether `part` may be published beside `whole`, which also reveals the difference.
    #[must_use]
    pub fn split_ok(self, part: u64, whole: u64) -> bool {
        [part, whole.saturating_sub(part)].into_iter().all(|count| count == 0 || self.group_ok(count))
    }

    /// Decides how groups of these sizes appear. Groups below `min_cell` are merged. If the merged group is still
    /// too small, it could be derived by subtraction, so the smallest other group is merged as well. All groups
    /// are withheld where fewer than two would be left.
    #[must_use]
    pub fn groups(self, sizes: &[u64]) -> Vec<GroupDisplay> {
        let mut places: Vec<GroupDisplay> = sizes
            .iter()
            .map(|&n| if n == 0 || self.group_ok(n) { GroupDisplay::Own } else { GroupDisplay::Merged })
            .collect();
        loop {
            let together: Vec<u64> = sizes
                .iter()
                .zip(&places)
                .filter(|(_, place)| **place == GroupDisplay::Merged)
                .map(|(n, _)| *n)
                .collect();
            // A merged group needs at least two members.
            if together.is_empty() || together.len() > 1 && self.group_ok(together.iter().sum()) {
                break;
            }
            let others = (0..sizes.len()).filter(|&group| places[group] == GroupDisplay::Own && sizes[group] > 0);
            match others.min_by_key(|&group| sizes[group]) {
                Some(smallest) => places[smallest] = GroupDisplay::Merged,
                None => return vec![GroupDisplay::Withheld; sizes.len()],
            }
        }
        let own = sizes.iter().zip(&places).filter(|(n, place)| **n > 0 && **place == GroupDisplay::Own).count();
        let alone = own == 0 && places.contains(&GroupDisplay::Merged);
        if alone { vec![GroupDisplay::Withheld; sizes.len()] } else { places }
    }

    /// The published counts of one row whose total is published.
    #[must_use]
    pub fn table(self, counts: &[u64]) -> CountRow {
        let mut cells = CellGrid::new(self, &[counts.to_vec()], &[]);
        cells.suppress_small();
        cells.published(0)
    }

    /// The published counts of a question, from counts by option and by reason for a missing answer.
    #[must_use]
    pub fn question(self, options: &[u64], others: &[u64]) -> PublishedQuestion {
        let missing: u64 = others.iter().sum();
        let answered: u64 = options.iter().sum();
        if self.split_ok(answered, answered + missing) {
            PublishedQuestion { answered: Some(answered), options: self.table(options), others: self.reasons(others) }
        } else {
            let row = self.table(&[options, others].concat());
            PublishedQuestion {
                answered: None,
                options: row[..options.len()].to_vec(),
                others: row[options.len()..].to_vec(),
            }
        }
    }

    /// As [`Self::question`] for several groups, whose sizes are published; the last entry is the whole cohort, of which
    /// the same is published as without groups: whoever has both reports knows no more. Each respondent must belong to
    /// one group.
    #[must_use]
    pub fn questions(self, groups: &[(Vec<u64>, Vec<u64>)]) -> Vec<PublishedQuestion> {
        let Some((first, _)) = groups.first() else { return Vec::new() };
        let (options, others): (Vec<_>, Vec<_>) = groups.iter().cloned().unzip();
        let (all_options, all_others) = (column_sums(&options), column_sums(&others));
        let all = self.question(&all_options, &all_others);
        let total = |counts: &[u64]| counts.iter().sum::<u64>();
        let are_split_ok = groups.iter().all(|(own, other)| self.split_ok(total(own), total(own) + total(other)));
        let beside = |rows: &[Vec<u64>], sums: &[Sums], hide_unanimous: bool| {
            let mut cells = CellGrid { hide_unanimous, ..CellGrid::new(self, rows, sums) };
            cells.suppress_small();
            cells.suppress_derivable();
            (0..rows.len()).map(|row| cells.published(row)).collect::<Vec<_>>()
        };
        let mut published: Vec<PublishedQuestion> = if all.answered.is_some() && are_split_ok {
            let shown = beside(&options, &[(all_options, all.options.clone())], true).into_iter();
            let reasons = beside(&others, &[(all_others, all.others.clone())], false);
            let row = |((options, others), own): ((CountRow, CountRow), &Vec<u64>)| PublishedQuestion {
                answered: Some(total(own)),
                options,
                others,
            };
            shown.zip(reasons).zip(&options).map(row).collect()
        } else {
            let rows: Vec<Vec<u64>> = groups.iter().map(|(own, others)| [&own[..], others].concat()).collect();
            let (own, missing) = (vec![0; all_options.len()], vec![0; all_others.len()]);
            let known = |zeros: &[u64]| zeros.iter().copied().map(Some).collect::<CountRow>();
            // Two sums are known of everybody where the number of answers is published, else one.
            let sums = if all.answered.is_some() {
                vec![
                    ([&all_options[..], &missing].concat(), [&all.options[..], &known(&missing)].concat()),
                    ([&own[..], &all_others].concat(), [&known(&own)[..], &all.others].concat()),
                ]
            } else {
                vec![([&all_options[..], &all_others].concat(), [&all.options[..], &all.others].concat())]
            };
            let row = |row: CountRow| {
                let (options, others) = row.split_at(first.len());
                PublishedQuestion { answered: None, options: options.to_vec(), others: others.to_vec() }
            };
            beside(&rows, &sums, true).into_iter().map(row).collect()
        };
        published.push(all);
        published
    }

    /// The published reasons for missing answers. One reason for all respondents reveals no answer, so such a
    /// row is not hidden.
    fn reasons(self, counts: &[u64]) -> CountRow {
        let mut cells = CellGrid { hide_unanimous: false, ..CellGrid::new(self, &[counts.to_vec()], &[]) };
        cells.suppress_small();
        cells.published(0)
    }
}

fn column_sums(rows: &[Vec<u64>]) -> Vec<u64> {
    let columns = rows.first().map_or(0, Vec::len);
    (0..columns).map(|column| rows.iter().map(|row| row[column]).sum()).collect()
}

/// Sums over all groups, and those that are published. Columns that they do not cover are published zeros.
type Sums = (Vec<u64>, CountRow);

/// Counts and which of them are hidden.
struct CellGrid {
    rule: Suppression,
    /// The rows of the groups, then rows of sums over them.
    rows: Vec<Vec<u64>>,
    hidden: Vec<Vec<bool>>,
    /// Number of groups.
    groups: usize,
    /// Per column: whether a published sum of 0 tells that all groups have 0 there.
    is_known_zero: Vec<bool>,
    /// Whether a row is hidden in which all respondents chose the same option.
    hide_unanimous: bool,
}

impl CellGrid {
    fn new(rule: Suppression, groups: &[Vec<u64>], sums: &[Sums]) -> Self {
        let columns = groups.first().map_or(0, Vec::len);
        let is_zero = |column: usize| !sums.is_empty() && sums.iter().all(|(_, shown)| shown[column] == Some(0));
        let hidden = groups.iter().map(|row| vec![false; row.len()]);
        let hidden_sums = sums.iter().map(|(_, shown)| shown.iter().map(Option::is_none).collect());
        Self {
            rule,
            rows: groups.iter().chain(sums.iter().map(|(counts, _)| counts)).cloned().collect(),
            hidden: hidden.chain(hidden_sums).collect(),
            groups: groups.len(),
            is_known_zero: (0..columns).map(is_zero).collect(),
            hide_unanimous: true,
        }
    }

    fn published(&self, row: usize) -> CountRow {
        self.rows[row].iter().zip(&self.hidden[row]).map(|(&count, &hidden)| (!hidden).then_some(count)).collect()
    }

    /// Primary suppression: hides small counts, then completes each row.
    fn suppress_small(&mut self) {
        if !self.rule.is_on() {
            return;
        }
        for row in 0..self.groups {
            let counts = &self.rows[row];
            let somebody = counts.iter().filter(|&&count| count > 0).count();
            let is_unanimous = self.hide_unanimous && somebody == 1;
            for (column, hidden) in self.hidden[row].iter_mut().enumerate() {
                let is_small = counts[column] > 0 && counts[column] < self.rule.min_cell;
                *hidden = !self.is_known_zero[column] && (is_unanimous || is_small);
            }
            self.complete(row);
        }
    }

    /// Complementary suppression within one row.
    fn complete(&mut self, row: usize) {
        let (counts, hidden) = (&self.rows[row], &mut self.hidden[row]);
        if !hidden.contains(&true) {
            return;
        }
        for (column, hidden) in hidden.iter_mut().enumerate() {
            *hidden |= counts[column] < self.rule.min_cell && !self.is_known_zero[column];
        }
        loop {
            let sum: u64 = counts.iter().zip(&*hidden).filter(|(_, hidden)| **hidden).map(|(count, _)| count).sum();
            let enough = sum >= self.rule.min_cell && hidden.iter().filter(|&&hidden| hidden).count() > 1;
            let open = (0..counts.len()).filter(|&column| !hidden[column] && !self.is_known_zero[column]);
            let smallest = open.min_by_key(|&column| counts[column]);
            match smallest {
                Some(column) if !enough => hidden[column] = true,
                _ => return,
            }
        }
    }

    /// Complementary suppression across rows: hides cells of groups until no hidden one follows from sums over rows and
    /// columns.
    fn suppress_derivable(&mut self) {
        while let Some((exposed, column)) = self.exposed() {
            // All counts of a row with total 0 are known to be 0.
            let can_hide = |&(row, column): &(usize, usize)| {
                let is_open = !self.hidden[row][column] && !self.is_known_zero[column];
                is_open && self.rows[row].iter().any(|&count| count > 0)
            };
            let count = |&(row, column): &(usize, usize)| self.rows[row][column];
            let columns = 0..self.rows[exposed].len();
            // Prefers the same column, and rows that have hidden cells already.
            let in_column = (0..self.groups).map(|group| (group, column)).filter(can_hide);
            let next = in_column.min_by_key(|cell| (!self.hidden[cell.0].contains(&true), count(cell)));
            let in_row = || columns.clone().map(|column| (exposed, column)).filter(|_| exposed < self.groups);
            let next = next.or_else(|| in_row().filter(can_hide).min_by_key(count));
            let anywhere = || (0..self.groups).flat_map(|row| columns.clone().map(move |column| (row, column)));
            let next = next.or_else(|| anywhere().filter(can_hide).min_by_key(count));
            let Some((row, column)) = next else { return };
            self.hidden[row][column] = true;
            self.complete(row);
        }
    }

    /// A hidden cell whose value follows from sums, if there is one.
    fn exposed(&self) -> Option<(usize, usize)> {
        let cells = (0..self.rows.len()).flat_map(|row| (0..self.rows[row].len()).map(move |column| (row, column)));
        cells.into_iter().find(|&cell| self.hidden[cell.0][cell.1] && self.is_exposed(cell))
    }

    /// Whether the sums allow only one value of a hidden cell (Gusfield 1988). Raising the cell by one must be
    /// compensated in other hidden cells of its row and column, and so on; if such a chain closes to a cycle,
    /// another value is possible. The same holds for lowering it.
    fn is_exposed(&self, cell: (usize, usize)) -> bool {
        let (row, column) = (cell.0, self.rows.len() + cell.1);
        let lower = self.rows[cell.0][cell.1] > 0;
        // Raising a cell is an edge from its row to its column; in the row of sums, from column to row.
        let (from, to) = if cell.0 >= self.groups { (column, row) } else { (row, column) };
        !(self.is_reachable(to, from, cell) || lower && self.is_reachable(from, to, cell))
    }

    /// Whether a path of possible changes leads from one row or column to another without using `cell`.
    fn is_reachable(&self, from: usize, to: usize, cell: (usize, usize)) -> bool {
        let rows = self.rows.len();
        let columns = self.rows[0].len();
        let mut seen = vec![false; rows + columns];
        let mut next = VecDeque::from([from]);
        seen[from] = true;
        while let Some(node) = next.pop_front() {
            if node == to {
                return true;
            }
            let neighbours = if node < rows { rows..rows + columns } else { 0..rows };
            for neighbour in neighbours {
                let (row, column) = if node < rows { (node, neighbour - rows) } else { (neighbour, node - rows) };
                let raised = (node < rows) != (row >= self.groups);
                let passable = self.hidden[row][column] && (raised || self.rows[row][column] > 0);
                if passable && (row, column) != cell && !seen[neighbour] {
                    seen[neighbour] = true;
                    next.push_back(neighbour);
                }
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE: Suppression = Suppression { min_cell: 5 };

    #[test]
    fn what_is_small_is_hidden_with_enough_beside_it() {
        assert_eq!(FIVE.table(&[6, 0, 9, 5]), [Some(6), Some(0), Some(9), Some(5)]);
        assert_eq!(FIVE.table(&[6, 1, 9, 7]), [None, None, Some(9), Some(7)]);
        assert_eq!(FIVE.table(&[6, 0, 9, 4]), [None, None, Some(9), None]);
        assert_eq!(FIVE.table(&[3, 3, 9, 0]), [None, None, Some(9), None]);
        assert_eq!(FIVE.table(&[0, 0, 12, 0]), [None; 4]);
        assert_eq!(FIVE.table(&[0, 0, 0]), [Some(0); 3]);
        assert_eq!(Suppression { min_cell: 0 }.table(&[1, 0, 12]), [Some(1), Some(0), Some(12)]);
    }

    #[test]
    fn how_many_answered_is_hidden_where_it_tells_who_did_not() {
        let all = FIVE.question(&[6, 7, 8], &[0, 0, 0]);
        assert_eq!((all.answered, all.hides()), (Some(21), false));
        let nearly = FIVE.question(&[6, 7, 8], &[0, 1, 0]);
        assert_eq!((nearly.answered, nearly.options[0], nearly.others[1]), (None, None, None));
        let many = FIVE.question(&[6, 7, 8], &[0, 0, 9]);
        assert_eq!((many.answered, many.hides()), (Some(21), false));
    }

    #[test]
    fn small_groups_are_put_together_or_withheld() {
        use GroupDisplay::{Merged, Own, Withheld};
        assert_eq!(FIVE.groups(&[9, 8, 5]), [Own; 3]);
        assert_eq!(FIVE.groups(&[9, 2, 3]), [Own, Merged, Merged]);
        assert_eq!(FIVE.groups(&[9, 6, 2]), [Own, Merged, Merged]);
        assert_eq!(FIVE.groups(&[9, 2]), [Withheld; 2]);
        assert_eq!(FIVE.groups(&[2, 2]), [Withheld; 2]);
        assert_eq!(FIVE.groups(&[]), []);
    }

    #[test]
    fn groups_do_not_give_each_other_away() {
        // Each row is safe by itself; columns would tell the first row from the sums.
        let groups = [vec![6, 2, 9], vec![8, 7, 9], vec![10, 12, 6]].map(|options| (options, vec![0; 4]));
        let table = FIVE.questions(&groups);
        let hidden = table[..3].iter().flat_map(|row| &row.options).filter(|cell| cell.is_none()).count();
        assert!(hidden >= 4, "{table:?}");
        assert_eq!(table[3], FIVE.question(&[24, 21, 24], &[0; 4]));
    }

    #[test]
    fn parts_of_a_whole() {
        assert!(FIVE.split_ok(0, 9) && FIVE.split_ok(9, 9) && FIVE.split_ok(5, 10));
        assert!(!FIVE.split_ok(4, 10) && !FIVE.split_ok(7, 9));
    }
}
