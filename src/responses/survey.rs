//! What survey tools add to a table of responses, and how people head the columns of names.
//!
//! A tool is recognised by columns that it alone writes; only then are its other additions known by
//! their names. All headers here are folded (`text::fold`).

/// A program whose tables are recognised by what it adds to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// This one: a file of rejected rows.
    Allyscope,
    /// `LimeSurvey`.
    LimeSurvey,
    /// `KoboToolbox`.
    KoboToolbox,
    /// ODK Central.
    OdkCentral,
    /// Google Forms.
    GoogleForms,
    /// Microsoft Forms.
    MicrosoftForms,
    /// Qualtrics.
    Qualtrics,
    /// `SurveyJS`.
    SurveyJs,
}

/// How a tool is recognised and what it adds.
struct Marks {
    tool: Tool,
    /// Any one of these sets of columns is a sign of the tool.
    signs: &'static [&'static [&'static str]],
    added: &'static [&'static str],
    /// Beginnings of further columns.
    prefixes: &'static [&'static str],
}

const MARKS: [Marks; 8] = [
    Marks { tool: Tool::Allyscope, signs: &[&["line", "reason"]], added: &["file", "line", "reason"], prefixes: &[] },
    Marks {
        tool: Tool::LimeSurvey,
        signs: &[&["submitdate"], &["date submitted"], &["submitdate. date submitted"], &["lastpage", "startlanguage"]],
        added: &[
            "id",
            "submitdate",
            "lastpage",
            "startlanguage",
            "seed",
            "token",
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl",
            "interviewtime",
            "response id",
            "date submitted",
            "last page",
            "start language",
            "access code",
            "date started",
            "date last action",
            "ip address",
            "referrer url",
            "total time",
        ],
        prefixes: &["grouptime", "questiontime", "group time", "question time"],
    },
    Marks {
        tool: Tool::KoboToolbox,
        signs: &[&["_uuid"], &["_submission_time"], &["_validation_status"]],
        added: &[
            "start",
            "end",
            "today",
            "username",
            "deviceid",
            "phonenumber",
            "subscriberid",
            "simserial",
            "audit",
            "formhub/uuid",
            "meta/instanceid",
            "meta/instancename",
            "meta/rootuuid",
            "meta/deprecatedid",
        ],
        prefixes: &["_"],
    },
    Marks {
        tool: Tool::OdkCentral,
        signs: &[
            &["key", "submissiondate"],
            &["key", "instanceid"],
            &["key", "meta-instanceid"],
            &["__id", "__system/submissiondate"],
        ],
        added: &[
            "submissiondate",
            "key",
            "instanceid",
            "instancename",
            "meta-instanceid",
            "meta-instancename",
            "meta/instanceid",
            "meta/instancename",
            "submitterid",
            "submittername",
            "attachmentspresent",
            "attachmentsexpected",
            "status",
            "reviewstate",
            "deviceid",
            "edits",
            "formversion",
            "start",
            "end",
            "today",
            "username",
        ],
        prefixes: &["__"],
    },
    Marks {
        tool: Tool::GoogleForms,
        signs: &[
            &["timestamp"],
            &["informazioni cronologiche"],
            &["sygnatura czasowa"],
            &["marca temporal"],
            &["marcaj de timp"],
            &["laiko žyma"],
        ],
        added: &[
            "timestamp",
            "informazioni cronologiche",
            "sygnatura czasowa",
            "marca temporal",
            "marcaj de timp",
            "laiko žyma",
            "email address",
            "username",
            "score",
            "total score",
        ],
        prefixes: &[],
    },
    Marks {
        tool: Tool::MicrosoftForms,
        signs: &[
            &["start time", "completion time"],
            &["ora di inizio", "ora di completamento"],
            &["godzina rozpoczęcia", "godzina ukończenia"],
            &["hora de inicio", "hora de finalización"],
            &["ora de începere", "ora de finalizare"],
            &["pradžios laikas", "užbaigimo laikas"],
        ],
        added: &[
            "id",
            "start time",
            "completion time",
            "ora di inizio",
            "ora di completamento",
            "godzina rozpoczęcia",
            "godzina ukończenia",
            "hora de inicio",
            "hora de finalización",
            "ora de începere",
            "ora de finalizare",
            "pradžios laikas",
            "užbaigimo laikas",
            "posta elettronica",
            "adres e-mail",
            "correo electrónico",
            "el. paštas",
            "email",
            "name",
            "language",
            "last modified time",
            "total points",
            "quiz feedback",
            "grade posted time",
        ],
        prefixes: &["points - ", "feedback - "],
    },
    Marks {
        tool: Tool::Qualtrics,
        signs: &[&["responseid", "recordeddate"], &["responseid", "startdate"], &["response id", "recorded date"]],
        added: &[
            "startdate",
            "enddate",
            "status",
            "ipaddress",
            "progress",
            "duration (in seconds)",
            "finished",
            "recordeddate",
            "responseid",
            "recipientlastname",
            "recipientfirstname",
            "recipientemail",
            "externalreference",
            "externaldatareference",
            "locationlatitude",
            "locationlongitude",
            "distributionchannel",
            "userlanguage",
            "start date",
            "end date",
            "response type",
            "ip address",
            "recorded date",
            "response id",
            "recipient last name",
            "recipient first name",
            "recipient email",
            "external data reference",
            "location latitude",
            "location longitude",
            "distribution channel",
            "user language",
        ],
        prefixes: &["q_"],
    },
    Marks {
        tool: Tool::SurveyJs,
        signs: &[&["happenedat"], &["instanceid", "pageno"]],
        added: &["id", "happenedat", "createdat", "instanceid", "pageno", "locale", "surveyid", "userid"],
        prefixes: &[],
    },
];

/// The tools whose signs stand among these headers.
#[must_use]
pub fn tools<'h>(headers: impl Fn(&str) -> bool + 'h) -> Vec<Tool> {
    let shows = |marks: &&Marks| marks.signs.iter().any(|sign| sign.iter().all(|header| headers(header)));
    MARKS.iter().filter(shows).map(|marks| marks.tool).collect()
}

/// Which of the `tools` adds a column with this header.
#[must_use]
pub fn added_by(header: &str, tools: &[Tool]) -> Option<Tool> {
    // LimeSurvey can write code and text into one header: “submitdate. Date submitted”.
    let name = header.split_once(". ").map_or(header, |(code, _)| code);
    let adds = |marks: &&Marks| {
        let added = marks.added.contains(&header) || (marks.tool == Tool::LimeSurvey && marks.added.contains(&name));
        tools.contains(&marks.tool) && (added || marks.prefixes.iter().any(|prefix| header.starts_with(prefix)))
    };
    MARKS.iter().find(adds).map(|marks| marks.tool)
}

/// Columns that are empty in rows that were begun and never sent.
const SUBMITTED: [&str; 3] = ["submitdate", "date submitted", "submitdate. date submitted"];

/// Whether a row with nothing under this header was begun and never sent.
#[must_use]
pub fn tells_submitted(header: &str) -> bool {
    SUBMITTED.contains(&header)
}

/// Headers that name the respondent wherever they stand, the surest first.
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

/// Headers that name the respondent if nothing surer does. E-mail addresses are not among them: they
/// would travel into results.
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

/// Headers that name the organisation wherever they stand, the surest first.
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

/// Who is meant by a column of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    /// Who answered.
    Respondent,
    /// For which organisation.
    Organisation,
}

/// Whom a column with this header names, and its place among such headers, the surest first.
/// `hyphens` part groups from names, as ODK writes them.
#[must_use]
pub fn person(header: &str, hyphens: bool) -> Option<(Person, usize)> {
    /// More than there are names in any list.
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
