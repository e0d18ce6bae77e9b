//! What may be shown of counts without exposing anyone.
//!
//! Sources: A. Hundepool et al., *Statistical Disclosure Control* (2012), chapter 5 (threshold rule,
//! complementary hiding, group disclosure); the exact test for what a table gives away in D. Gusfield, *A
//! graph theoretic approach to statistical data security*, SIAM J. Comput. 17 (1988): hidden cells are
//! edges between rows and columns, and a cell is safe if and only if a cycle through it can be changed.
//!
//! # The rules
//!
//! - A row is the counts of one group on one question; its total is shown. A count from 1 to
//!   `min_cell` − 1 is hidden. So is a whole row in which everybody chose the same: it would tell everyone's
//!   answer.
//! - A zero says that nobody chose an option, which is no one's answer: it is shown in a row where nothing
//!   is hidden. In a row with hidden counts zeros are hidden too, so that no one can tell which of the
//!   hidden ones is somebody.
//! - The hidden counts of a row together are a count as well: the smallest shown ones are hidden with them
//!   until their sum reaches `min_cell` and they are at least two.
//! - Groups side by side share their sums, the row of all: cells are hidden until none of the hidden ones
//!   can be told from any sums.
//! - How many answered is hidden where it, or how many did not, would be a hidden count; the reasons for no
//!   answer then stand in one row with the options.
//! - A group of fewer than `min_cell` is not shown on its own; see [`Suppression::groups`].
//!
//! # What a run may show when suppression is on
//!
//! | output | shown |
//! |---|---|
//! | number of a group, not submitted, rejected, scored | if [`Suppression::split_ok`] |
//! | counts, shares, Wilson intervals, bars | of cells that [`Suppression::question`] or [`Suppression::questions`] show, and shares of the answered only where their number is shown |
//! | mean level of one group that is shown by itself | rounded, if [`super::rounded_means`] finds that it leaves every hidden count open |
//! | other means, SD, median, quartiles, range, `r_wg`, α | if nothing is hidden in any table of the questions that they rest on ([`Suppression::statistics_ok`]); they are equations between hidden counts |
//! | change of pairs | rounded to tenths and p to hundredths, if how many rose, stayed and fell may be shown and no mean lies at an end of the scale |
//! | strips, heat map, minimum, maximum, single respondents | never: they are people |
//! | notes, names, organisations | never |
//! | order of skills or questions by such numbers | only by numbers that are shown |
//!
//! Someone who knows this page is thought to know that hidden counts are whole numbers from 0 and all that
//! is shown. They may still guess: a guess is not what a sum gives away.

use std::collections::VecDeque;

/// The rule of a run: counts from 1 to `min_cell` − 1 are hidden; 0 and 1 hide none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suppression {
    /// Smallest count of people that is shown.
    pub min_cell: u64,
}

/// Counts of which some are hidden.
pub type Row = Vec<Option<u64>>;

/// Groups side by side, and all of them together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Per group, its counts.
    pub groups: Vec<Row>,
    /// The sums over groups.
    pub all: Row,
}

/// What is shown of one question in one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// How many answered.
    pub answered: Option<u64>,
    /// Per option.
    pub options: Row,
    /// Per reason for no answer.
    pub others: Row,
}

impl Protected {
    /// Whether anything is hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.options.iter().chain(&self.others).any(Option::is_none)
    }
}

/// Under what number the people of a group are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// As a group of their own.
    Own,
    /// Together with those of all other groups that say so.
    Together,
    /// Not at all: there are too few people for groups, only for a picture of all.
    Withheld,
}

impl Suppression {
    /// Whether anything is hidden at all.
    #[must_use]
    pub fn is_on(self) -> bool {
        self.min_cell > 1
    }

    /// Whether a group of `n` people may be shown.
    #[must_use]
    pub fn group_ok(self, n: u64) -> bool {
        !self.is_on() || n >= self.min_cell
    }

    /// Whether a `part` of a `whole` that is shown may be shown, which also tells the rest.
    #[must_use]
    pub fn split_ok(self, part: u64, whole: u64) -> bool {
        [part, whole.saturating_sub(part)].into_iter().all(|count| count == 0 || self.group_ok(count))
    }

    /// Whether numbers may be shown that rest on these tables: on at least `min_cell` people and nothing
    /// hidden.
    #[must_use]
    pub fn statistics_ok<'a>(self, n: u64, tables: impl IntoIterator<Item = &'a Protected>) -> bool {
        self.group_ok(n) && !tables.into_iter().any(Protected::hides)
    }

    /// Under what heading groups of these sizes are shown. Groups below `min_cell` are put together; if
    /// they are too few even so, the smallest of the others joins them, for it could be told by
    /// subtraction who they are. All are withheld where fewer than two headings would be left.
    #[must_use]
    pub fn groups(self, sizes: &[u64]) -> Vec<Place> {
        let mut places: Vec<Place> =
            sizes.iter().map(|&n| if n == 0 || self.group_ok(n) { Place::Own } else { Place::Together }).collect();
        loop {
            let together: Vec<u64> =
                sizes.iter().zip(&places).filter(|(_, place)| **place == Place::Together).map(|(n, _)| *n).collect();
            // One group that is put together with itself is a group of its own.
            if together.is_empty() || together.len() > 1 && self.group_ok(together.iter().sum()) {
                break;
            }
            let others = (0..sizes.len()).filter(|&group| places[group] == Place::Own && sizes[group] > 0);
            match others.min_by_key(|&group| sizes[group]) {
                Some(smallest) => places[smallest] = Place::Together,
                None => return vec![Place::Withheld; sizes.len()],
            }
        }
        let own = sizes.iter().zip(&places).filter(|(n, place)| **n > 0 && **place == Place::Own).count();
        let alone = own == 0 && places.contains(&Place::Together);
        if alone { vec![Place::Withheld; sizes.len()] } else { places }
    }

    /// What is shown of the counts of a row whose total is shown.
    #[must_use]
    pub fn table(self, counts: &[u64]) -> Row {
        let mut cells = Cells::new(self, &[counts.to_vec()]);
        cells.begin();
        cells.shown(0)
    }

    /// What is shown of groups side by side, whose totals are shown, and of their sums. Everyone of the
    /// whole must stand in one of the groups.
    #[must_use]
    pub fn tables(self, groups: &[Vec<u64>]) -> Table {
        let mut cells = Cells::new(self, &with_sums(groups));
        cells.begin();
        cells.close();
        Table { groups: (0..groups.len()).map(|group| cells.shown(group)).collect(), all: cells.shown(groups.len()) }
    }

    /// What is shown of a question, from counts per option and per reason for no answer.
    #[must_use]
    pub fn question(self, options: &[u64], others: &[u64]) -> Protected {
        let missing: u64 = others.iter().sum();
        let answered: u64 = options.iter().sum();
        if self.split_ok(answered, answered + missing) {
            Protected { answered: Some(answered), options: self.table(options), others: self.reasons(others) }
        } else {
            let row = self.table(&[options, others].concat());
            Protected { answered: None, options: row[..options.len()].to_vec(), others: row[options.len()..].to_vec() }
        }
    }

    /// As [`Self::question`], for groups side by side; the last is all of them together.
    #[must_use]
    pub fn questions(self, groups: &[(Vec<u64>, Vec<u64>)]) -> Vec<Protected> {
        let Some(options) = groups.first().map(|(options, _)| options.len()) else { return Vec::new() };
        let sums = |row: &(Vec<u64>, Vec<u64>)| [row.0.iter().sum::<u64>(), row.1.iter().sum()];
        let mut totals: Vec<[u64; 2]> = groups.iter().map(sums).collect();
        totals.push([0, 1].map(|part| totals.iter().map(|total| total[part]).sum()));
        let (own, reasons): (Vec<_>, Vec<_>) = groups.iter().cloned().unzip();
        let joined = |table: Table| table.groups.into_iter().chain([table.all]);
        if totals.iter().all(|total| self.split_ok(total[0], total[0] + total[1])) {
            let shown = joined(self.tables(&own));
            let mut reasons = Cells::new(self, &with_sums(&reasons));
            reasons.unanimous = false;
            reasons.begin();
            reasons.close();
            return shown
                .enumerate()
                .map(|(g, options)| Protected { answered: Some(totals[g][0]), options, others: reasons.shown(g) })
                .collect();
        }
        let row =
            |row: Row| Protected { answered: None, options: row[..options].to_vec(), others: row[options..].to_vec() };
        joined(self.tables(&groups.iter().map(|(own, reasons)| [&own[..], reasons].concat()).collect::<Vec<_>>()))
            .map(row)
            .collect()
    }

    /// Reasons for no answer: that all have the same tells nobody's answer.
    fn reasons(self, counts: &[u64]) -> Row {
        let mut cells = Cells::new(self, &[counts.to_vec()]);
        cells.unanimous = false;
        cells.begin();
        cells.shown(0)
    }
}

fn with_sums(groups: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let columns = groups.first().map_or(0, Vec::len);
    let sums = (0..columns).map(|column| groups.iter().map(|row| row[column]).sum()).collect();
    groups.iter().cloned().chain([sums]).collect()
}

/// Counts with what is hidden of them. Of several rows the last holds the sums of the others.
struct Cells {
    rule: Suppression,
    rows: Vec<Vec<u64>>,
    hidden: Vec<Vec<bool>>,
    /// Whether rows of people who all chose the same are hidden.
    unanimous: bool,
}

impl Cells {
    fn new(rule: Suppression, rows: &[Vec<u64>]) -> Self {
        let hidden = rows.iter().map(|row| vec![false; row.len()]).collect();
        Self { rule, rows: rows.to_vec(), hidden, unanimous: true }
    }

    fn shown(&self, row: usize) -> Row {
        self.rows[row].iter().zip(&self.hidden[row]).map(|(&count, &hidden)| (!hidden).then_some(count)).collect()
    }

    /// Hides what each row needs by itself.
    fn begin(&mut self) {
        if !self.rule.is_on() {
            return;
        }
        for row in 0..self.rows.len() {
            let counts = &self.rows[row];
            let somebody = counts.iter().filter(|&&count| count > 0).count();
            if self.unanimous && somebody == 1 {
                self.hidden[row].fill(true);
            }
            for (hidden, &count) in self.hidden[row].iter_mut().zip(counts) {
                *hidden |= count > 0 && count < self.rule.min_cell;
            }
            self.complete(row);
        }
    }

    /// Hides what goes with the hidden counts of a row.
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

    /// Hides until no hidden cell can be told from sums over rows and columns.
    fn close(&mut self) {
        while let Some((row, column)) = self.exposed() {
            let all = self.rows.len() - 1;
            // A row of nobody is known from its total.
            let shown =
                |row: usize, column: usize| !self.hidden[row][column] && self.rows[row].iter().any(|&count| count > 0);
            // A row that hides something already loses least by hiding more.
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

    /// A hidden cell that sums give away.
    fn exposed(&self) -> Option<(usize, usize)> {
        let cells = (0..self.rows.len()).flat_map(|row| (0..self.rows[row].len()).map(move |column| (row, column)));
        cells.into_iter().find(|&cell| self.hidden[cell.0][cell.1] && self.is_exposed(cell))
    }

    /// Whether sums leave a hidden cell but one value. Raising it by one goes on, through the sums of its row
    /// and its column, to other hidden cells that are lowered or raised; if that comes round, the cell has
    /// another value. Lowering it likewise.
    fn is_exposed(&self, cell: (usize, usize)) -> bool {
        let (row, column) = (cell.0, self.rows.len() + cell.1);
        let lower = self.rows[cell.0][cell.1] > 0;
        // Raised, a cell leads from its row to its column; in the row of sums, the other way round.
        let (from, to) = if cell.0 + 1 == self.rows.len() { (column, row) } else { (row, column) };
        !(self.leads(to, from, cell) || lower && self.leads(from, to, cell))
    }

    /// Whether changes lead from one row or column to another, not over `cell`.
    fn leads(&self, from: usize, to: usize, cell: (usize, usize)) -> bool {
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
        use Place::{Own, Together, Withheld};
        assert_eq!(FIVE.groups(&[9, 8, 5]), [Own; 3]);
        assert_eq!(FIVE.groups(&[9, 2, 3]), [Own, Together, Together]);
        assert_eq!(FIVE.groups(&[9, 6, 2]), [Own, Together, Together]);
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
