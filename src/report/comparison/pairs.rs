//! Reads a file that says who is who: one row a person, one column for each time.

use std::ops::Range;

use super::matching::Person;
use crate::responses::blocks::sniff_delimiter;
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::fold::fold;
use crate::text::suggest;

/// First cells that make a row the header, folded.
const HEADERS: [&str; 22] = [
    "before",
    "then",
    "first",
    "old",
    "name",
    "respondent",
    "from",
    "prima",
    "allora",
    "nome",
    "przed",
    "wtedy",
    "antes",
    "entonces",
    "nombre",
    "înainte",
    "atunci",
    "nume",
    "prieš",
    "anksčiau",
    "vardas",
    "imię",
];

/// The indices of each person in the `waves`, whose names are `sources`. The nearest name is told where `suggests`.
///
/// # Errors
///
/// All faults of the file.
pub fn pairs(
    text: &str,
    (waves, sources): (&[Vec<Person>], &[String]),
    suggests: bool,
) -> Result<Vec<Vec<usize>>, Vec<Diagnostic>> {
    let delimiter = sniff_delimiter(text.as_bytes());
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).trim(csv::Trim::All).delimiter(delimiter);
    let mut reader = reader.from_reader(text.as_bytes());
    let mut reading = Reading { waves, sources, suggests, pairs: Vec::new(), faults: Vec::new() };
    let mut record = csv::StringRecord::new();
    let mut is_first = true;
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        let is_header = std::mem::take(&mut is_first)
            && record.get(0).is_some_and(|cell| HEADERS.contains(&fold(cell).as_str()))
            && !(0..waves.len()).all(|wave| record.get(wave).is_some_and(|cell| reading.named(wave, cell).len() == 1));
        if !is_header && record.iter().any(|cell| !cell.is_empty()) {
            reading.row(&record, &line(text, start));
        }
    }
    if reading.faults.is_empty() { Ok(reading.pairs) } else { Err(reading.faults) }
}

/// The bytes of the line that begins at `start`, or behind the line ends there.
fn line(text: &str, start: usize) -> Range<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let start = start + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
    let rest = text.get(start..).unwrap_or_default();
    start..start + rest.find(['\r', '\n']).unwrap_or(rest.len())
}

struct Reading<'a> {
    waves: &'a [Vec<Person>],
    sources: &'a [String],
    suggests: bool,
    pairs: Vec<Vec<usize>>,
    faults: Vec<Diagnostic>,
}

impl Reading<'_> {
    /// People with this name; those with this name and organisation, as in `Ada Frey (Mill)`, come alone.
    fn named(&self, wave: usize, name: &str) -> Vec<usize> {
        let name = fold(name);
        let of = |is: &dyn Fn(&Person) -> bool| -> Vec<usize> {
            (0..self.waves[wave].len()).filter(|&index| is(&self.waves[wave][index])).collect()
        };
        let whole = of(&|person| !person.respondent.is_empty() && fold(&person.shown()) == name);
        if whole.is_empty() { of(&|person| !name.is_empty() && fold(&person.respondent) == name) } else { whole }
    }

    fn row(&mut self, record: &csv::StringRecord, span: &Range<usize>) {
        if record.len() < self.waves.len() || record.iter().skip(self.waves.len()).any(|cell| !cell.is_empty()) {
            let fault = Diagnostic::error(DiagnosticCode::PairColumns);
            let fault = fault.count("found", record.len() as u64).count("expected", self.waves.len() as u64);
            self.faults.push(fault.at(span));
            return;
        }
        let people: Vec<Option<usize>> =
            (0..self.waves.len()).map(|wave| self.person(wave, &record[wave], span)).collect();
        self.pairs.extend(people.into_iter().collect::<Option<Vec<usize>>>());
    }

    /// The one person of this name who is in no pair yet; adds a fault if there is none.
    fn person(&mut self, wave: usize, name: &str, span: &Range<usize>) -> Option<usize> {
        let found = self.named(wave, name);
        let fault = |code| Diagnostic::error(code).text("name", name).text("path", &self.sources[wave]).at(span);
        let fault = match found[..] {
            [] => {
                let names = self.waves[wave].iter().map(|person| person.respondent.as_str());
                let names = names.filter(|name| !name.is_empty() && self.suggests);
                fault(DiagnosticCode::PairUnknown).suggest(suggest::nearest(name, names))
            }
            [person] if self.pairs.iter().all(|pair| pair[wave] != person) => return Some(person),
            [_] => fault(DiagnosticCode::PairTwice),
            _ => fault(DiagnosticCode::PairAmbiguous),
        };
        self.faults.push(fault);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave(people: &[(&str, &str)]) -> Vec<Person> {
        let person = |(name, organisation): &(&str, &str)| Person {
            respondent: (*name).to_owned(),
            organisation: (*organisation).to_owned(),
            place: String::new(),
            states: Vec::new(),
        };
        people.iter().map(person).collect()
    }

    #[test]
    fn pairs_are_read_with_and_without_a_header() {
        let waves =
            [wave(&[("Ada", ""), ("Owner", "Mill"), ("Owner", "Dairy")]), wave(&[("Boss", ""), ("Ada F.", "")])];
        let sources = ["a.csv".to_owned(), "b.csv".to_owned()];
        for text in ["before,after\nada,Ada F.\nOwner (dairy),Boss\n", "Ada;ada f.\n\nOwner (Dairy);Boss;\n"] {
            assert_eq!(pairs(text, (&waves, &sources), true).unwrap(), [[0, 1], [2, 0]], "{text}");
        }
    }

    #[test]
    fn all_faults_are_told_with_their_line() {
        use DiagnosticCode::{PairAmbiguous, PairColumns, PairTwice, PairUnknown};
        let waves = [wave(&[("Ada", ""), ("Owner", "Mill"), ("Owner", "Dairy")]), wave(&[("Ada F.", "")])];
        let sources = ["a.csv".to_owned(), "b.csv".to_owned()];
        let text = "Ada,Ada F.\nAda\nAda,Ada F.\nOwner,Add F.\n";
        let faults = pairs(text, (&waves, &sources), true).unwrap_err();
        let codes: Vec<DiagnosticCode> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, [PairColumns, PairTwice, PairTwice, PairAmbiguous, PairUnknown]);
        assert_eq!(faults[4].suggestion.as_deref(), Some("Ada F."));
        assert_eq!(&text[faults[0].span.clone().unwrap()], "Ada");
    }
}
