//! Who gave a response: the one rule by which two responses come from the same person.
//!
//! - The same name, folded, at the same organisation, folded, is the same person. At two organisations it is two people;
//!   with and without an organisation it is perhaps the same person.
//! - The same id that a survey tool gives to a submission, such as `_uuid`, is the same submission.
//! - The same token of an invitation under another name is perhaps the same person.
//! - A running number says nothing across tables; twice in one table, it is perhaps the same row.
//! - A file without a name is the copy of another if it is called like a copy, such as `answers (1).json`, and holds the
//!   same; if it holds something else, it is perhaps from the same person.
//! - A response without any of these is like no other, and so is one of “anonymous”.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use super::RowStatus;
use super::tools::row_status;
use crate::text::fold::fold;

/// What tells who gave a response.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// Responses are compared within a scope: a comparison of two times has one for each.
    pub scope: u64,
    /// The name; empty if the response names nobody.
    pub name: &'a str,
    /// May be empty.
    pub organisation: &'a str,
    /// The table, if the name is only a running number in it.
    pub numbered_in: Option<u64>,
    /// The id that a survey tool gives to the submission; may be empty.
    pub submission: &'a str,
    /// The token of an invitation; may be empty.
    pub token: &'a str,
}

/// Hashes of what tells who gave a response.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Identity {
    /// Responses that share one of these come from the same person.
    pub certain: [Option<u64>; 2],
    /// Pairs: a response whose second hash is the first one of another comes perhaps from the same person.
    pub possible: [Option<[u64; 2]>; 2],
}

impl Identity {
    /// The identity of a response in a table.
    #[must_use]
    pub fn of(given: &Given<'_>) -> Self {
        let hash = |kind: &str, texts: [&str; 2]| hash(given.scope, kind, &texts);
        let mut identity = Self::default();
        if let Some(table) = given.numbered_in {
            let number = hash("number", [&table.to_string(), given.name]);
            identity.possible[0] = Some([number; 2]);
        } else if let Some(name) = folded_name(given.name) {
            let organisation = fold(given.organisation);
            identity.certain[0] = Some(hash("person", [&name, &organisation]));
            let [alone, somewhere] = [("person", ""), ("somewhere", "")].map(|(kind, end)| hash(kind, [&name, end]));
            identity.possible[0] = Some(if organisation.is_empty() { [alone, somewhere] } else { [somewhere, alone] });
        }
        let submission = given.submission.trim();
        // Running numbers of submissions begin again in each survey.
        if !submission.is_empty() && !submission.bytes().all(|byte| byte.is_ascii_digit()) {
            identity.certain[1] = Some(hash("submission", [&fold(submission), ""]));
        }
        let token = given.token.trim();
        if !token.is_empty() && token != given.name {
            identity.possible[1] = Some([hash("token", [&fold(token), ""]); 2]);
        }
        identity
    }

    /// The identity of an answers file that names nobody.
    #[must_use]
    pub fn of_unnamed_file(scope: u64, path: &Path, content: &str) -> Self {
        let stem = path.file_stem().map(|stem| fold(&stem.to_string_lossy())).unwrap_or_default();
        let folder = path.parent().map(|folder| folder.to_string_lossy()).unwrap_or_default();
        let (base, folder) = (copy_of(&stem).0, &*folder);
        let same = hash(scope, "file", &[folder, base, content]);
        let named = hash(scope, "name of a file", &[folder, base]);
        Self { certain: [Some(same), None], possible: [Some([named; 2]), None] }
    }

    /// Whether nothing tells who gave the response.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.certain == [None; 2] && self.possible == [None; 2]
    }
}

/// The folded name by which somebody is found again; none for a name of nobody, such as `anonymous` or a dash.
#[must_use]
pub fn folded_name(name: &str) -> Option<String> {
    const NOBODY: [&str; 22] = [
        "anonymous",
        "anon",
        "anonimo",
        "anonima",
        "anonim",
        "anonimowo",
        "anonimowy",
        "anonimowa",
        "anónimo",
        "anónima",
        "anonimă",
        "anonimas",
        "anonimiškai",
        "nobody",
        "none",
        "no name",
        "unknown",
        "n/a",
        "na",
        "null",
        "test",
        "x",
    ];
    let folded = fold(name);
    let is_name = folded.chars().any(char::is_alphanumeric) && !NOBODY.contains(&folded.as_str());
    is_name.then_some(folded)
}

fn hash(scope: u64, kind: &str, texts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (scope, kind, texts).hash(&mut hasher);
    hasher.finish()
}

/// The name of a file without what systems add to the names of copies, and the number of the copy; 0 for none.
#[must_use]
pub fn copy_of(stem: &str) -> (&str, u32) {
    const WORDS: [&str; 6] = ["copy", "copia", "kopia", "copie", "kopija", "kopie"];
    let (mut base, mut copy) = (stem.trim(), 0);
    loop {
        let number = base.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
        let number = number.and_then(|(before, number)| Some((before, number.parse::<u32>().ok()?)));
        let word = || {
            let (before, last) = base.rsplit_once([' ', '-', '_'])?;
            let is_copy = WORDS.iter().any(|word| last.eq_ignore_ascii_case(word));
            is_copy.then(|| (before.trim_end_matches([' ', '-', '_']), 1))
        };
        match number.or_else(word).map(|(before, number)| (before.trim_end(), number)) {
            Some((before, number)) if !before.is_empty() => (base, copy) = (before, copy.max(number)),
            _ => return (base, copy),
        }
    }
}

/// A column that helps to tell who gave a response, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentityField {
    /// The id of a submission.
    Submission,
    /// The token of an invitation.
    Token,
    /// The date of the response.
    Moment,
}

/// Headers of ids of submissions, the most certain first.
const SUBMISSIONS: [&str; 8] =
    ["_uuid", "meta/instanceid", "meta-instanceid", "instanceid", "__id", "responseid", "response id", "response_id"];

/// Headers of dates of responses beside those of `LimeSurvey`, the most certain first.
const MOMENTS: [&str; 22] = [
    "_submission_time",
    "submissiondate",
    "__system/submissiondate",
    "recordeddate",
    "recorded date",
    "enddate",
    "end date",
    "completion time",
    "ora di completamento",
    "godzina ukończenia",
    "hora de finalización",
    "ora de finalizare",
    "užbaigimo laikas",
    "timestamp",
    "informazioni cronologiche",
    "sygnatura czasowa",
    "marca temporal",
    "marcaj de timp",
    "laiko žyma",
    "happenedat",
    "end",
    "date",
];

impl IdentityField {
    /// What a column with this folded header tells, with its rank: 0 is the most certain header.
    #[must_use]
    pub fn of(header: &str) -> Option<(Self, usize)> {
        let among = |names: &[&str]| names.iter().position(|name| *name == header);
        if let Some(rank) = among(&SUBMISSIONS) {
            return Some((Self::Submission, rank));
        }
        let status = row_status::certain(header).or_else(|| row_status::of_a_tool(header).map(|(_, status)| status));
        if status == Some(RowStatus::Submitted) {
            return Some((Self::Moment, 0));
        }
        if let Some(rank) = among(&MOMENTS) {
            return Some((Self::Moment, rank + 1));
        }
        among(&["token", "access code"]).map(|rank| (Self::Token, rank))
    }

    /// Per field, the index of the best of these folded headers.
    pub fn columns<'h>(headers: impl Iterator<Item = &'h str>) -> [Option<usize>; 3] {
        let mut best: [Option<(usize, usize)>; 3] = [None; 3];
        for (column, header) in headers.enumerate() {
            let Some((field, rank)) = Self::of(header) else { continue };
            let known = &mut best[field as usize];
            if known.is_none_or(|(least, _)| rank < least) {
                *known = Some((rank, column));
            }
        }
        best.map(|known| known.map(|(_, column)| column))
    }
}

/// The moment that a cell names, in UTC where it says so; none for anything but a year, month and day in this order.
#[must_use]
pub fn moment(cell: &str) -> Option<DateTime> {
    let cell = cell.trim();
    if let Ok(timestamp) = cell.parse::<Timestamp>() {
        return Some(Offset::UTC.to_datetime(timestamp));
    }
    cell.parse::<DateTime>().ok().or_else(|| cell.parse::<Date>().ok().map(|date| date.at(0, 0, 0, 0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, organisation: &str) -> Identity {
        Identity::of(&Given { name, organisation, ..Given::default() })
    }

    fn is_same(a: &Identity, b: &Identity) -> bool {
        a.certain.iter().flatten().any(|hash| b.certain.contains(&Some(*hash)))
    }

    fn is_perhaps_same(a: &Identity, b: &Identity) -> bool {
        a.possible.iter().flatten().any(|[_, wanted]| b.possible.iter().flatten().any(|[known, _]| known == wanted))
    }

    #[test]
    fn people_are_told_by_name_and_organisation() {
        let ada = person("Ada Frey", "Mill");
        assert!(is_same(&ada, &person(" ada  FREY", "mill")));
        assert!(is_same(&person("Jose\u{301}", ""), &person("José", "")));
        for (other, perhaps) in [(person("Ada Frey", "Dairy"), false), (person("Ada Frey", ""), true)] {
            assert!(!is_same(&ada, &other));
            assert_eq!(is_perhaps_same(&ada, &other), perhaps);
        }
        for nobody in ["", "-", "Anonymous", " n/a"] {
            assert!(person(nobody, "Mill").is_unknown(), "{nobody}");
        }
    }

    #[test]
    fn submissions_are_told_by_their_id_and_not_by_running_numbers() {
        let submission = |submission| Identity::of(&Given { name: "Ada", submission, ..Given::default() });
        let other = |submission| Identity::of(&Given { name: "A. F.", submission, ..Given::default() });
        assert!(is_same(&submission("uuid:7f"), &other("uuid:7F")));
        assert!(!is_same(&submission("12"), &other("12")));
        let number = |table| Identity::of(&Given { name: "12", numbered_in: Some(table), ..Given::default() });
        assert!(is_perhaps_same(&number(1), &number(1)) && !is_same(&number(1), &number(1)));
        assert!(!is_perhaps_same(&number(1), &number(2)));
    }

    #[test]
    fn copies_of_files_are_told_by_their_names() {
        let file = |path: &str, content: &str| Identity::of_unnamed_file(0, Path::new(path), content);
        for copy in ["d/answers (1).json", "d/Answers - Copy.json", "d/answers copia.toml", "d/answers (2) (1).json"] {
            assert!(is_same(&file("d/answers.json", "x"), &file(copy, "x")), "{copy}");
            assert!(!is_same(&file("d/answers.json", "x"), &file(copy, "y")), "{copy}");
            assert!(is_perhaps_same(&file("d/answers.json", "x"), &file(copy, "y")), "{copy}");
        }
        for other in ["e/answers.json", "d/answers-2.json", "d/(1).json"] {
            assert!(!is_perhaps_same(&file("d/answers.json", "x"), &file(other, "x")), "{other}");
        }
    }

    #[test]
    fn only_dates_that_mean_one_thing_are_read() {
        let expected: DateTime = "2026-06-01T10:00:00".parse().unwrap();
        for cell in ["2026-06-01 10:00:00", "2026-06-01T10:00", "2026-06-01T12:00:00.000+02:00", "2026-06-01T10:00:00Z"]
        {
            assert_eq!(moment(cell), Some(expected), "{cell}");
        }
        assert_eq!(moment("2026-06-01").map(DateTime::date), Some(expected.date()));
        assert_eq!([moment("06/01/2026"), moment("")], [None, None]);
    }
}
