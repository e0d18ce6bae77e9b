//! Columns that survey tools add to a table of responses.
//!
//! A tool is recognised by columns that only it writes; its other columns are recognised only then. All headers
//! here are folded ([`crate::text::fold`]).

use super::limesurvey;

/// A program that exports tables of responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// This program: a file of rejected rows.
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

/// The columns of one tool.
struct Marks {
    tool: Tool,
    /// The tool is recognised if all columns of one of these sets exist.
    signs: &'static [&'static [&'static str]],
    added: &'static [&'static str],
    /// Prefixes of further columns.
    prefixes: &'static [&'static str],
}

const MARKS: [Marks; 8] = [
    Marks { tool: Tool::Allyscope, signs: &[&["line", "reason"]], added: &["file", "line", "reason"], prefixes: &[] },
    Marks {
        tool: Tool::LimeSurvey,
        // Further signs, in other languages, and all other columns: `limesurvey`.
        signs: &[&["submitdate"], &["date submitted"], &["submitdate. date submitted"], &["lastpage", "startlanguage"]],
        added: &[],
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
            &["meta/instanceid"],
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

/// The tools that are recognised by these headers.
#[must_use]
pub fn tools<'h>(headers: impl Fn(&str) -> bool + 'h) -> Vec<Tool> {
    let shows = |marks: &&Marks| {
        marks.signs.iter().any(|sign| sign.iter().all(|header| headers(header)))
            || (marks.tool == Tool::LimeSurvey && limesurvey::is_recognised(&headers))
    };
    MARKS.iter().filter(shows).map(|marks| marks.tool).collect()
}

/// The one of the `tools` that adds a column with this header.
#[must_use]
pub fn added_by(header: &str, tools: &[Tool]) -> Option<Tool> {
    let adds = |marks: &&Marks| {
        let added = marks.added.contains(&header) || (marks.tool == Tool::LimeSurvey && limesurvey::adds(header));
        tools.contains(&marks.tool) && (added || marks.prefixes.iter().any(|prefix| header.starts_with(prefix)))
    };
    MARKS.iter().find(adds).map(|marks| marks.tool)
}
