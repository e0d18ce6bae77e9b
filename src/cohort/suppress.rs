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
//! - The rows of several groups add up to the row of the whole cohort: cells are hidden until no hidden one
//!   can be derived from any sums.
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
//! | mean level of one group that is shown by itself | rounded, if [`super::rounded_means`] proves that it reveals no hidden count |
//! | other means, SD, median, quartiles, range, `r_wg`, α | if no count is hidden in any table of the questions that they depend on; they are equations between hidden counts |
//! | change of pairs | rounded to tenths and p to hundredths, if the numbers of rises, falls and no changes may be published and no mean lies at an end of the scale |
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

/// The counts of several groups and of the whole cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountTable {
    /// The counts of each group.
    pub groups: Vec<CountRow>,
    /// The sums over all groups.
    pub all: CountRow,
}

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
        let mut cells = CellGrid::new(self, &[counts.to_vec()]);
        cells.suppress_small();
        cells.published(0)
    }

    /// The published counts of several groups, whose totals are published, and of their sums. Each respondent
    /// must belong to one group.
    #[must_use]
    pub fn tables(self, groups: &[Vec<u64>]) -> CountTable {
        let mut cells = CellGrid::new(self, &with_sums(groups));
        cells.suppress_small();
        cells.suppress_derivable();
        CountTable {
            groups: (0..groups.len()).map(|group| cells.published(group)).collect(),
            all: cells.published(groups.len()),
        }
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

    /// As [`Self::question`] for several groups; the last entry is the whole cohort.
    #[must_use]
    pub fn questions(self, groups: &[(Vec<u64>, Vec<u64>)]) -> Vec<PublishedQuestion> {
        let Some(options) = groups.first().map(|(options, _)| options.len()) else { return Vec::new() };
        let sums = |row: &(Vec<u64>, Vec<u64>)| [row.0.iter().sum::<u64>(), row.1.iter().sum()];
        let mut totals: Vec<[u64; 2]> = groups.iter().map(sums).collect();
        totals.push([0, 1].map(|part| totals.iter().map(|total| total[part]).sum()));
        let (own, reasons): (Vec<_>, Vec<_>) = groups.iter().cloned().unzip();
        let joined = |table: CountTable| table.groups.into_iter().chain([table.all]);
        if totals.iter().all(|total| self.split_ok(total[0], total[0] + total[1])) {
            let shown = joined(self.tables(&own));
            let mut reasons = CellGrid::new(self, &with_sums(&reasons));
            reasons.hide_unanimous = false;
            reasons.suppress_small();
            reasons.suppress_derivable();
            return shown
                .enumerate()
                .map(|(g, options)| PublishedQuestion {
                    answered: Some(totals[g][0]),
                    options,
                    others: reasons.published(g),
                })
                .collect();
        }
        let row = |row: CountRow| PublishedQuestion {
            answered: None,
            options: row[..options].to_vec(),
            others: row[options..].to_vec(),
        };
        joined(self.tables(&groups.iter().map(|(own, reasons)| [&own[..], reasons].concat()).collect::<Vec<_>>()))
            .map(row)
            .collect()
    }

    /// The published reasons for missing answers. One reason for all respondents reveals no answer, so such a
    /// row is not hidden.
    fn reasons(self, counts: &[u64]) -> CountRow {
        let mut cells = CellGrid::new(self, &[counts.to_vec()]);
        cells.hide_unanimous = false;
        cells.suppress_small();
        cells.published(0)
    }
}

fn with_sums(groups: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let columns = groups.first().map_or(0, Vec::len);
    let sums = (0..columns).map(|column| groups.iter().map(|row| row[column]).sum()).collect();
    groups.iter().cloned().chain([sums]).collect()
}

/// Counts and which of them are hidden. With several rows, the last holds the sums of the others.
struct CellGrid {
    rule: Suppression,
    rows: Vec<Vec<u64>>,
    hidden: Vec<Vec<bool>>,
    /// Whether a row is hidden in which all respondents chose the same option.
    hide_unanimous: bool,
}

impl CellGrid {
    fn new(rule: Suppression, rows: &[Vec<u64>]) -> Self {
        let hidden = rows.iter().map(|row| vec![false; row.len()]).collect();
        Self { rule, rows: rows.to_vec(), hidden, hide_unanimous: true }
    }

    fn published(&self, row: usize) -> CountRow {
        self.rows[row].iter().zip(&self.hidden[row]).map(|(&count, &hidden)| (!hidden).then_some(count)).collect()
    }

    /// Primary suppression: hides small counts, then completes each row.
    fn suppress_small(&mut self) {
        if !self.rule.is_on() {
            return;
        }
        for row in 0..self.rows.len() {
            let counts = &self.rows[row];
            let somebody = counts.iter().filter(|&&count| count > 0).count();
            if self.hide_unanimous && somebody == 1 {
                self.hidden[row].fill(true);
            }
            for (hidden, &count) in self.hidden[row].iter_mut().zip(counts) {
                *hidden |= count > 0 && count < self.rule.min_cell;
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
        for (hidden, &count) in hidden.iter_mut().zip(counts) {
            *hidden |= count < self.rule.min_cell;
        }
        loop {
            let sum: u64 = counts.iter().zip(&*hidden).filter(|(_, hidden)| **hidden).map(|(count, _)| count).sum();
            let enough = sum >= self.rule.min_cell && hidden.iter().filter(|&&hidden| hidden).count() > 1;
            let smallest = (0..counts.len()).filter(|&column| !hidden[column]).min_by_key(|&column| counts[column]);
            match smallest {
                Some(column) if !enough => hidden[column] = true,
                _ => return,
            }
        }
    }

    /// Complementary suppression across rows: hides cells until no hidden one follows from sums over rows and
    /// columns.
    fn suppress_derivable(&mut self) {
        while let Some((row, column)) = self.exposed() {
            let all = self.rows.len() - 1;
            // All counts of a row with total 0 are known to be 0.
            let shown =
                |row: usize, column: usize| !self.hidden[row][column] && self.rows[row].iter().any(|&count| count > 0);
            // Prefers rows that have hidden cells already.
            let group = (0..all).filter(|&group| shown(group, column));
            let group = group.min_by_key(|&group| (!self.hidden[group].contains(&true), self.rows[group][column]));
            let whole = shown(all, column).then_some(all);
            let next = group.or(whole).map(|group| (group, column)).or_else(|| {
                let columns = (0..self.rows[row].len()).filter(|&column| shown(row, column));
                columns.min_by_key(|&column| self.rows[row][column]).map(|column| (row, column))
            });
            let next = next.or_else(|| {
                let rows = (0..=all).flat_map(|row| (0..self.rows[row].len()).map(move |column| (row, column)));
                rows.filter(|&(row, column)| shown(row, column)).min_by_key(|&(row, column)| self.rows[row][column])
            });
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
        let (from, to) = if cell.0 + 1 == self.rows.len() { (column, row) } else { (row, column) };
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
                let raised = (node < rows) != (row + 1 == rows);
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
        let table = FIVE.tables(&[vec![6, 2, 9], vec![8, 7, 9], vec![10, 12, 6]]);
        let hidden = table.groups.iter().flatten().filter(|cell| cell.is_none()).count();
        assert!(hidden >= 4, "{table:?}");
    }

    #[test]
    fn parts_of_a_whole() {
        assert!(FIVE.split_ok(0, 9) && FIVE.split_ok(9, 9) && FIVE.split_ok(5, 10));
        assert!(!FIVE.split_ok(4, 10) && !FIVE.split_ok(7, 9));
    }
}
