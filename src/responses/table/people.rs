//! Headers of the columns that name the respondent or the organisation. All headers here are folded
//! ([`crate::text::fold`]).

/// Headers of the respondent’s name, most specific first.
const RESPONDENT: [&str; 27] = [
    "respondent",
    "respondent id",
    "respondent_id",
    "participant",
    "participant id",
    "participant_id",
    "rispondente",
    "partecipante",
    "uczestnik",
    "uczestniczka",
    "encuestado",
    "encuestada",
    "participante",
    "respondentul",
    "participantul",
    "respondentas",
    "dalyvis",
    "id rispondente",
    "id partecipante",
    "respondentka",
    "osoba odpowiadająca",
    "id uczestnika",
    "identificador",
    "respondenta",
    "participanta",
    "respondentė",
    "dalyvė",
];

/// Less specific headers of the respondent’s name. E-mail addresses are excluded: they would be copied into
/// results.
const NAMES: [&str; 24] = [
    "token",
    "access code",
    "name",
    "your name",
    "_id",
    "key",
    "__id",
    "id",
    "responseid",
    "response id",
    "nome",
    "il suo nome",
    "nome e cognome",
    "imię i nazwisko",
    "imię",
    "nombre",
    "su nombre",
    "nombre y apellidos",
    "nume",
    "numele",
    "nume și prenume",
    "vardas",
    "vardas ir pavardė",
    "jūsų vardas",
];

/// Headers of the organisation’s name, most specific first.
const ORGANISATION: [&str; 53] = [
    "organisation",
    "organization",
    "your organisation",
    "your organization",
    "organisation name",
    "organization name",
    "name of your organisation",
    "name of your organization",
    "company",
    "your company",
    "company name",
    "firm",
    "your firm",
    "firm name",
    "name of your firm",
    "business",
    "organizzazione",
    "azienda",
    "impresa",
    "organizacja",
    "firma",
    "przedsiębiorstwo",
    "organización",
    "empresa",
    "organizație",
    "firmă",
    "întreprindere",
    "organizacija",
    "įmonė",
    "nome dell'organizzazione",
    "nome dell'azienda",
    "nome dell'impresa",
    "ragione sociale",
    "nome azienda",
    "nome impresa",
    "nazwa organizacji",
    "nazwa firmy",
    "nazwa przedsiębiorstwa",
    "nombre de la organización",
    "nombre de la empresa",
    "nombre de su empresa",
    "razón social",
    "compañía",
    "organizația",
    "firma dumneavoastră",
    "numele organizației",
    "numele firmei",
    "denumirea firmei",
    "compania",
    "organizacijos pavadinimas",
    "įmonės pavadinimas",
    "jūsų įmonė",
    "bendrovė",
];

/// The rank of a text of our own forms: behind the headers that say what they are, before any other.
pub(super) const OWN_FORM: usize = 99;

/// What a name column names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    /// The respondent.
    Respondent,
    /// The organisation.
    Organisation,
}

/// What a column with this header names, and its rank, smallest for the most specific header. With `hyphens`, a
/// hyphen separates a group from the name, as in exports of ODK.
#[must_use]
pub fn person(header: &str, hyphens: bool) -> Option<(Person, usize)> {
    /// Larger than the length of any list of headers.
    const NEXT: usize = 100;
    let among = |names: &[&str], name: &str| names.iter().position(|known| *known == name);
    let sure = |name: &str| {
        let respondent = among(&RESPONDENT, name).map(|rank| (Person::Respondent, rank));
        respondent.or_else(|| among(&ORGANISATION, name).map(|rank| (Person::Organisation, rank)))
    };
    if let Some(found) = sure(header) {
        return Some(found);
    }
    // Behind a group, or before a text, only what can mean nothing else.
    let behind = header.rsplit_once('/').or_else(|| header.rsplit_once('-').filter(|_| hyphens));
    let name = behind.map(|(_, name)| name).or_else(|| header.split_once(". ").map(|(code, _)| code));
    if let Some((person, rank)) = name.and_then(sure) {
        return Some((person, NEXT + rank));
    }
    among(&NAMES, header).map(|rank| (Person::Respondent, 2 * NEXT + rank))
}

/// Whether a column with this header holds numbers that a survey tool gives to rows. Those of another file begin again.
#[must_use]
pub fn is_row_number(header: &str) -> bool {
    let name = header.split_once(". ").map_or(header, |(code, _)| code);
    let name = name.rsplit_once('/').map_or(name, |(_, name)| name);
    ["id", "_id", "response id", "responseid", "response_id", "record id", "record_id", "no", "nr", "#", "row", "index"]
        .contains(&name.trim_end_matches('.'))
}

/// Whether a cell is a number.
#[must_use]
pub fn is_number(cell: &[u8]) -> bool {
    let cell = cell.trim_ascii();
    !cell.is_empty() && cell.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
}

/// Whether a cell in the column of names, or in the first column, says that the row sums up other rows.
#[must_use]
pub fn is_total(cell: &[u8]) -> bool {
    const WORDS: [&str; 20] = [
        "total",
        "totals",
        "sum",
        "average",
        "mean",
        "median",
        "count",
        "totale",
        "media",
        "somma",
        "suma",
        "razem",
        "łącznie",
        "średnia",
        "promedio",
        "medie",
        "viso",
        "iš viso",
        "vidurkis",
        "grand total",
    ];
    let cell = cell.trim_ascii();
    let cell = cell.strip_suffix(b":").unwrap_or(cell);
    (3..=12).contains(&cell.len()) && WORDS.iter().any(|word| cell.eq_ignore_ascii_case(word.as_bytes()))
}
