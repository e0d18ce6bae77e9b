//! Headings that `LimeSurvey` writes in the language of its interface. All headers here are folded
//! ([`crate::text::fold`]).
//!
//! Sources: exports of `LimeSurvey` 6 and public programs that read such exports.

/// Per code, the headings of its column in English, Italian, Polish, Spanish, Romanian, Lithuanian, German, French,
/// Portuguese and Dutch, with variants of several releases.
const HEADINGS: [(&str, &[&str]); 11] = [
    (
        "id",
        &[
            "response id",
            "id risposta",
            "id odpowiedzi",
            "id de respuesta",
            "id de la respuesta",
            "id răspuns",
            "id-ul răspunsului",
            "atsakymo id",
            "antwort id",
            "antwort-id",
            "id de la réponse",
            "id réponse",
            "id da resposta",
            "antwoord id",
            "reactie-id",
        ],
    ),
    (
        SUBMIT_DATE,
        &[
            "date submitted",
            "data invio",
            "data di invio",
            "data dell'invio",
            "data zakończenia",
            "data wysłania",
            "data przesłania",
            "fecha de envío",
            "fecha de envio",
            "data trimiterii",
            "data trimisă",
            "dată trimitere",
            "data expedierii",
            "data finalizării",
            "išsiuntimo data",
            "pateikimo data",
            "pateikta",
            "datum abgeschickt",
            "abgeschickt am",
            "date de soumission",
            "date d'envoi",
            "data de envio",
            "data de submissão",
            "datum ingestuurd",
            "datum verzonden",
            "verzenddatum",
        ],
    ),
    (
        "lastpage",
        &[
            "last page",
            "ultima pagina",
            "ostatnia strona",
            "última página",
            "ultima pagină",
            "paskutinis puslapis",
            "letzte seite",
            "dernière page",
            "laatste pagina",
        ],
    ),
    (
        "startlanguage",
        &[
            "start language",
            "lingua iniziale",
            "język początkowy",
            "język startowy",
            "lenguaje inicial",
            "idioma inicial",
            "idioma de inicio",
            "limba de start",
            "limba de început",
            "limba inițială",
            "kalba",
            "pradinė kalba",
            "start-sprache",
            "startsprache",
            "langue de départ",
            "língua inicial",
            "starttaal",
        ],
    ),
    (
        "seed",
        &["seed", "seme", "ziarno", "semilla", "sămânță", "jungtis", "zufallsstartwert", "tête de série", "semente"],
    ),
    (
        "token",
        &[
            "access code",
            "codice di accesso",
            "codice d'accesso",
            "kod dostępu",
            "código de acceso",
            "cod de acces",
            "prieigos kodas",
            "zugangscode",
            "zugangsschlüssel",
            "code d'accès",
            "código de acesso",
            "toegangscode",
        ],
    ),
    (
        "startdate",
        &[
            "date started",
            "data di inizio",
            "data inizio",
            "data rozpoczęcia",
            "fecha de inicio",
            "data începerii",
            "data de început",
            "pradžios data",
            "datum gestartet",
            "date de lancement",
            "date de début",
            "data de início",
            "startdatum",
        ],
    ),
    (
        "datestamp",
        &[
            "date last action",
            "data ultima azione",
            "data dell'ultima azione",
            "data ostatniej akcji",
            "data ostatniej czynności",
            "fecha de la última acción",
            "data ultimei acțiuni",
            "paskutinio veiksmo data",
            "datum letzte aktivität",
            "date de la dernière action",
            "data da última ação",
            "datum laatste actie",
        ],
    ),
    (
        "ipaddr",
        &[
            "ip address",
            "indirizzo ip",
            "adres ip",
            "dirección ip",
            "adresă ip",
            "adresa ip",
            "ip adresas",
            "ip-adresse",
            "ip adresse",
            "adresse ip",
            "endereço ip",
            "ip-adres",
        ],
    ),
    (
        "refurl",
        &[
            "referrer url",
            "url di provenienza",
            "url odsyłający",
            "adres url strony odsyłającej",
            "url de referencia",
            "url de referință",
            "url-ul de referință",
            "referrer-url",
            "weiterleitungs-url",
            "url de provenance",
            "url referente",
        ],
    ),
    (
        "interviewtime",
        &[
            "total time",
            "tempo totale",
            "całkowity czas",
            "czas całkowity",
            "tiempo total",
            "timp total",
            "timpul total",
            "bendras laikas",
            "gesamtzeit",
            "temps total",
            "tempo total",
            "totale tijd",
        ],
    ),
];

/// The code of the date of submission.
const SUBMIT_DATE: &str = "submitdate";

/// Characters of the shortest heading that `LimeSurvey` cuts.
const SHORTEST_CUT: usize = 12;

/// Whether a column with this header holds the date of submission in any table: it has `LimeSurvey`'s code, alone or
/// before its text.
pub(super) fn is_submit_date(header: &str) -> bool {
    let rest = header.strip_prefix(SUBMIT_DATE);
    header == "date submitted" || rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// Whether a column with this header holds the date of submission in a table of `LimeSurvey`.
pub(super) fn is_submit_date_of_tool(header: &str) -> bool {
    code(header) == Some(SUBMIT_DATE)
}

/// Whether `LimeSurvey` adds a column with this header.
pub(super) fn adds(header: &str) -> bool {
    code(header).is_some()
}

/// Whether a table with these headers is an export of `LimeSurvey`: it has the date of submission, and a second column
/// that `LimeSurvey` adds. One heading alone could be a question.
pub(super) fn is_recognised(headers: impl Fn(&str) -> bool) -> bool {
    let has = |(code, texts): &(&str, &[&str])| {
        headers(code) || texts.iter().any(|text| headers(text) || headers(&format!("{code}. {text}")))
    };
    let found = |code: &str| HEADINGS.iter().any(|heading| heading.0 == code && has(heading));
    found(SUBMIT_DATE) && ["id", "lastpage", "startlanguage", "seed", "token"].into_iter().any(found)
}

/// The code of the column with this header: the code itself, before a text or not, or a text, which may be cut.
fn code(header: &str) -> Option<&'static str> {
    let name = header.split_once(". ").map_or(header, |(code, _)| code);
    let cut = header.strip_suffix("..").map(|cut| cut.trim_end_matches(['.', ' ']));
    let cut = cut.filter(|cut| cut.chars().count() >= SHORTEST_CUT);
    let is_text = |text: &str| text == header || cut.is_some_and(|cut| text.starts_with(cut));
    HEADINGS.iter().find(|(code, texts)| *code == name || texts.iter().any(|text| is_text(text))).map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::fold;

    #[test]
    fn headings_are_folded_and_mean_one_column() {
        for (code_of, texts) in HEADINGS {
            for text in texts {
                assert_eq!(fold(text), *text);
                assert_eq!(code(text), Some(code_of), "{text}");
            }
        }
    }

    #[test]
    fn the_date_of_submission_is_known_by_its_code_and_by_its_text() {
        assert!(is_submit_date("submitdate") && is_submit_date("submitdate. data invio"));
        assert!(!is_submit_date("submitdate_2") && !is_submit_date("data invio"));
        assert!(is_submit_date_of_tool("data zakończenia") && is_submit_date_of_tool("data zakończeni.."));
        let headers = ["data invio", "id risposta"];
        assert!(is_recognised(|header| headers.contains(&header)));
        assert!(!is_recognised(|header| header == "data invio"));
    }
}
