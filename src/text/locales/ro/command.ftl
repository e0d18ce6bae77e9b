# What the commands say around their results.

command-error = eroare: { $text }
command-help = ajutor: { $text }
command-cause = cauza: { $text }
command-one-file = V-ați referit la un singur fișier? Numele are spații și are nevoie de ghilimele:

command-cannot-read = „{ $path }” nu se poate citi
command-cannot-read-near = „{ $path }” nu se poate citi
    .help = poate vă gândiți la „{ $nearest }”
command-is-questionnaire = „{ $path }” este un chestionar, nu un fișier de răspunsuri
    .help = răspundeți la el cu „allyscope assess --questionnaire { $path }” sau citiți-l cu „allyscope questionnaire show { $path }”
command-is-counts = „{ $path }” conține numărători de răspunsuri, nu răspunsurile unei persoane
    .help = „allyscope cohort { $path }” face un raport din ele
command-is-plan = „{ $path }” este un plan, nu un fișier de răspunsuri
    .help = „allyscope plan show { $path }” îl arată
command-cause-read =
    { $reason ->
        [not-found] nu există un asemenea fișier
        [permission] contul acesta nu are dreptul să îl citească
        [directory] este un folder și e nevoie de un fișier
        [not-a-directory] o parte din cale nu este folder
       *[other] { $reason }
    }
command-cannot-write = „{ $path }” nu se poate scrie
command-cause-write =
    { $reason ->
        [not-found] folderul lui nu există
        [permission] contul acesta nu are dreptul să scrie acolo
        [directory] este un folder și e nevoie de numele unui fișier
        [not-a-directory] o parte din cale nu este folder
        [full] discul este plin
        [read-only] pe disc se poate doar citi
       *[other] { $reason }
    }
command-exists = „{ $path }” există deja
    .help = alegeți alt nume sau înlocuiți-l cu --force
command-same-file = „{ $path }” este dat de două ori: prin { $first } și prin { $second }
    .help = în ce se citește nu se scrie niciodată, iar fiecare rezultat are nevoie de fișierul lui
command-format-ending = { $option } { $format } nu se potrivește cu extensia din „{ $path }”
    .help = lăsați deoparte { $option } sau dați fișierului un nume care se termină în .{ $ending }

command-form-only = { $option } merge numai cu „--to { $format }”
    .help = renunțați la { $option } sau adăugați „--to { $format }”
command-form-one-language = acest format acceptă o singură limbă
    .help = formularele pe hârtie sunt într-o singură limbă: rulați comanda câte o dată pentru fiecare sau alegeți alt format, de exemplu „--to html”
command-one-language = numai un formular poate avea mai multe limbi
    .help = dați o singură limbă cu --lang, de exemplu „--lang ro”
command-unknown-language = încă nu există texte în limba „{ $language }”
    .help = limbi: { $known }
command-unknown-questionnaire = chestionarul „{ $name }” nu este inclus în program
    .help = incluse: { $known }. Un fișier propriu se dă prin calea lui, ca în ./{ $name }.toml
command-questionnaire-unusable = Chestionarul „{ $path }” are probleme:
command-unknown-profile = nu există profilul de ținte „{ $name }”
    .help = profiluri: { $known }

command-what-if-form = din „{ $given }” nu reiese ce răspuns să presupunem
    .help = scrieți codul întrebării și al variantei, ca în C1=3
command-what-if-question = --what-if: nu există întrebarea „{ $question }”
    .help = poate { $known }
command-what-if-option = --what-if: „{ $option }” nu este un răspuns la { $question }
    .help = răspunsurile sunt { $options }, na (nu se aplică) și dk (nu știu)
command-what-if-twice = --what-if: { $question } apare de două ori
    .help = presupuneți un singur răspuns pe întrebare

command-threshold-range = --fail-under { $least } nu este un nivel
    .help = nivelurile merg de la 1 la { $top }
command-below-threshold = Nivelul de ansamblu, { $level }, este sub { $least }.
command-no-level-for-threshold = Nu există un nivel de ansamblu de comparat cu { $least }.

command-no-quick = „{ $questionnaire }” nu are un chestionar scurt
    .help = marcați întrebările chestionarului scurt cu „quick = true”
command-no-translation = Chestionarul „{ $questionnaire }” nu are texte în această limbă ({ $language }); se afișează cele proprii.
command-translation-unusable = Textele din „{ $path }” au probleme și nu sunt folosite; „allyscope questionnaire check” le arată.
command-read-as-code = Nu există niciun fișier „{ $text }”, așa că a fost citit drept cod de rezultat.
command-code-too-long = „{ $questionnaire }” are prea multe întrebări pentru un cod de rezultat: ar avea peste 60 de caractere
    .help = păstrați fișierul cu răspunsuri
command-edition-format = { $option } merge cu aceste formate: { $formats }
    .help = alegeți unul cu --format sau prin terminația din --output
