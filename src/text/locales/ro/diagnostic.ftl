# What is wrong with a file, where, and how to mend it.

diagnostic-did-you-mean = v-ați gândit la „{ $name }”?
diagnostic-known = există: { $names }

diagnostic-more =
    { $count ->
        [one] Mai este o problemă
        [few] Mai sunt { $count } probleme
       *[other] Mai sunt { $count } de probleme
    } după acestea.

## Files

diagnostic-too-large = fișierul depășește { $megabytes } MB
    .help = acesta este fișierul dorit?
diagnostic-empty-file = fișierul este gol
    .help = dacă l-a golit un editor sau un disc plin, luați-l din copia de rezervă; „allyscope questionnaire new” și „allyscope assess” scriu fișiere noi
diagnostic-utf16 = fișierul este scris în UTF-16, care nu se poate citi aici
    .help = salvați-l ca UTF-8: în cele mai multe editoare, „Salvare ca” oferă codificarea
diagnostic-not-utf8 = linia { $line }, coloana { $column }: octetul { $byte } nu este UTF-8
    .help = salvați fișierul ca UTF-8: în cele mai multe editoare, „Salvare ca” oferă codificarea
diagnostic-syntax = nu se poate citi: { $detail }
    .help = textele se scriu între ghilimele; numerele, true și false, fără
diagnostic-too-deep = structura este imbricată prea adânc
diagnostic-duplicate-key = cheia „{ $key }” apare aici a doua oară
    .help = păstrați una singură

## Keys and values

diagnostic-missing-key = lipsește cheia „{ $key }”
    .label = aici
diagnostic-unknown-key = cheia „{ $key }” nu este cunoscută aici
diagnostic-wrong-type =
    „{ $key }” trebuie să fie { $expected ->
        [text] un text între ghilimele
        [integer] un număr întreg
        [number] un număr
        [boolean] true sau false
        [date] o dată, ca 2026-11-21
        [list] o listă
       *[table] un tabel
    }, iar aici este { $found ->
        [text] un text
        [integer] un număr întreg
        [number] un număr
        [boolean] true sau false
        [date] o dată
        [null] nimic
        [list] o listă
       *[table] un tabel
    }
diagnostic-not-finite = „{ $key }” trebuie să fie un număr care se poate scrie, iar acesta nu se poate
diagnostic-unsupported-format = formatul { $found } nu se poate citi cu această versiune de allyscope
    .help = această versiune citește format = 1; una mai nouă poate citi mai mult
diagnostic-out-of-range = „{ $key }” este { $found } și trebuie să fie între { $low } și { $high }
diagnostic-too-few =
    „{ $key }” are nevoie de cel puțin { $least ->
        [one] un element
        [few] { $least } elemente
       *[other] { $least } de elemente
    }
diagnostic-empty-text = „{ $key }” nu conține cuvinte de citit

## Names

diagnostic-invalid-id = „{ $name }” nu poate fi un nume aici
    .help = folosiți litere mici fără diacritice și cifre, legate prin cratime, ca în goal-convergence, sau un cod ca S01
diagnostic-invalid-question-code = „{ $name }” nu poate fi codul unei întrebări
    .help = o literă, apoi cel mult 19 litere sau cifre; programele de sondaj redenumesc orice altceva
diagnostic-invalid-option-code = „{ $name }” nu poate fi codul unei variante
    .help = 1 până la 5 litere sau cifre; programele de sondaj elimină orice altceva
diagnostic-reserved-option-code = „{ $name }” nu poate fi codul unei variante: în fișiere înseamnă „nu se aplică” sau „nu știu”
    .help = la orice întrebare se poate răspunde deja așa; nu e nevoie de o variantă
diagnostic-reserved-id = „{ $name }” este deja o coloană a rândurilor evaluate
    .help = alegeți alt nume
diagnostic-duplicate-name = „{ $name }” apare aici a doua oară
    .help = numele trebuie să difere nu doar prin litere mari și mici
diagnostic-unknown-name =
    nu există { $kind ->
        [section] secțiunea
        [source] sursa
        [capability] capacitatea
        [phase] faza
        [question] întrebarea
        [profile] profilul
        [context] întrebarea de context
        [option] varianta
        [recommendation] recomandarea
       *[skill] competența
    } „{ $name }”
diagnostic-no-phases = este numită faza „{ $name }”, dar fișierul nu are faze
    .help = adăugați [[phases]] sau scoateți „phase” de la toate competențele

## Questionnaires

diagnostic-invalid-version = „{ $found }” nu este o versiune
    .help = scrieți trei numere, ca în 1.0.0
diagnostic-invalid-language = „{ $found }” nu este un cod de limbă
    .help = scrieți un cod ca en, it sau pt-BR
diagnostic-unknown-value = „{ $name }” nu este posibil pentru „{ $key }”
diagnostic-invalid-weight = ponderea { $found } nu este posibilă
    .help = o pondere este un număr de la 0.001 la 1000000; lăsați deoparte ce nu trebuie să conteze
diagnostic-scores-incomplete = această variantă nu are punctaj, iar altele de la aceeași întrebare au
    .help = dați punctaj tuturor variantelor unei întrebări sau niciuneia
diagnostic-too-many-options =
    o întrebare poate avea cel mult { $most ->
        [one] { $most } variantă
        [few] { $most } variante
       *[other] { $most } de variante
    }
diagnostic-too-many-questions =
    un chestionar poate avea cel mult { $most ->
        [one] { $most } întrebare
        [few] { $most } întrebări
       *[other] { $most } de întrebări
    }
diagnostic-several-defaults = un al doilea profil este marcat ca implicit
    .help = marcați unul singur
diagnostic-counts-length =
    { $found ->
        [one] un număr
        [few] { $found } numere
       *[other] { $found } de numere
    } pentru { $options ->
        [one] o variantă
        [few] { $options } variante
       *[other] { $options } de variante
    }
    .help = dați câte un număr pentru fiecare variantă, 0 unde nu a ales-o nimeni
diagnostic-counts-exceed = suma numerelor este { $sum }, mai mult decât n = { $n }

## Warnings on questionnaires

diagnostic-unused-section = nicio întrebare nu stă în secțiunea „{ $name }”
diagnostic-unused-capability = nicio competență nu ține de capacitatea „{ $name }”
diagnostic-unused-phase = nicio competență nu ține de faza „{ $name }”
diagnostic-unused-skill = nicio întrebare nu contează la competența „{ $name }”: nu va putea avea niciodată un nivel
    .help = numiți cel puțin o întrebare în „evidence”
diagnostic-unused-question = întrebarea „{ $name }” nu ține de nicio competență: răspunsurile la ea nu contează niciodată
    .help = numiți-o în „evidence” la o competență sau scoateți-o
diagnostic-text-too-long =
    { $words ->
        [one] { $words } cuvânt
        [few] { $words } cuvinte
       *[other] { $words } de cuvinte
    }: e mult de citit dintr-o privire
    .help = ușor se citesc cel mult { $most }; în „help” e loc pentru mai multe
diagnostic-without-advice =
    „{ $question }” nu spune cum se merge mai departe de la { $count ->
        [one] varianta
        [few] variantele
       *[other] variantele
    } { $options }
    .help = adăugați „advice” (ce e de făcut ca să ajungeți la varianta următoare) și „effort” (1 până la 3); din ele se face planul raportului
diagnostic-options-alike = această variantă se citește aproape la fel ca „{ $other }”
    .help = diferența ar trebui să se vadă dintr-o privire
diagnostic-details-without-advice = „{ $key }” descrie un sfat, iar această variantă nu are niciunul
    .help = adăugați „advice” sau scoateți „{ $key }”
diagnostic-first-never-reached = acest sfat de la „{ $question }” nu poate fi niciodată primul
    .help = „first” contează doar pentru un sfat fără „when”, sub ținta unei competențe legate de întrebare
diagnostic-check-never-met = condiția verificării „{ $name }” nu poate fi îndeplinită niciodată
    .help = numiți cel puțin o variantă la fiecare dintre întrebările ei
diagnostic-check-always-met = condiția verificării „{ $name }” este îndeplinită orice s-ar răspunde
    .help = numiți doar variantele care nu prea se potrivesc între ele
diagnostic-context-without-answers = la această întrebare de context nu se poate răspunde
    .help = adăugați „options” sau „min” și „max” pentru un număr
diagnostic-context-two-kinds = această întrebare de context are și variante, și limite de număr
    .help = păstrați una dintre ele
diagnostic-unused-recommendation = niciun sfat nu pune în practică recomandarea „{ $name }”
    .help = numiți-o ca „basis” la o variantă sau scoateți-o

## Answers

diagnostic-other-questionnaire = acestea sunt răspunsuri la „{ $found }”, iar chestionarul folosit este „{ $expected }”
    .help = alegeți chestionarul potrivit cu --questionnaire
diagnostic-unknown-questionnaire = chestionarul „{ $name }” nu este inclus în program
    .help = dați fișierul lui cu --questionnaire; „allyscope questionnaire list” le arată pe cele incluse
diagnostic-older-version = aceste răspunsuri au fost date la versiunea { $found }; sunt evaluate cu versiunea { $current }
diagnostic-newer-version = aceste răspunsuri au fost date la versiunea { $found }, iar chestionarul folosit este versiunea { $current }
    .help = un allyscope mai nou poate ști mai multe despre ele
diagnostic-other-major-version = răspunsurile la versiunea { $found } nu se pot evalua cu versiunea { $current }: din cauza schimbărilor, nivelurile ar ieși altfel
    .help =
        { $changes ->
            [none] codurile din acest fișier sunt încă toate cunoscute, dar pot însemna altceva
           *[other] schimbări care se văd în acest fișier (- dispărut, + nou): { $changes }
        }. Folosiți versiunea { $found } a chestionarului cu --questionnaire FILE sau răspundeți din nou cu „allyscope assess”
diagnostic-invalid-date = „{ $found }” nu este o dată
    .help = scrieți-o ca 2026-11-21
diagnostic-unknown-option = „{ $found }” nu este un răspuns la { $question }
    .help = răspunsurile sunt { $options }, na (nu se aplică) și dk (nu știu)
diagnostic-unknown-context-answer = „{ $found }” nu este un răspuns la { $question }
    .help = răspunsurile sunt { $options }; lăsați gol dacă niciunul nu se potrivește

## Maps of columns and cells

diagnostic-header-twice = coloana „{ $name }” apare aici a doua oară
    .help = păstrați una din cele două linii; literele mari și mici nu contează
diagnostic-header-not-there = nu există coloana „{ $name }”
    .help = „allyscope score FILE --explain-columns” listează coloanele existente
diagnostic-unknown-role = o coloană nu poate fi „{ $name }”
    .help = scrieți codul unei întrebări, „respondent”, „organisation”, „submitted” sau „ignore”
diagnostic-cell-twice = celula „{ $name }” apare aici a doua oară
    .help = păstrați una din cele două linii; literele mari și mici nu contează
diagnostic-pair-columns =
    { $found ->
        [one] un nume
        [few] { $found } nume
       *[other] { $found } de nume
    } în acest rând, unde trebuie { $expected }
    .help = fiecare rând are nevoie de câte un nume pentru fiecare fișier, în ordinea fișierelor
diagnostic-pair-unknown = nimeni nu se numește „{ $name }” în { $path }
diagnostic-pair-ambiguous = mai multe persoane se numesc „{ $name }” în { $path }
    .help = scrieți organizația între paranteze după nume, ca în Ada Frey (Mill)
diagnostic-pair-twice = „{ $name }” din { $path } apare deja într-un rând anterior
    .help = păstrați unul din cele două rânduri

## Texte în alte limbi

diagnostic-level-error = eroare
diagnostic-level-warning = avertisment
diagnostic-level-help = ajutor

diagnostic-translation-levels =
    { $found ->
        [one] { $found } nume
        [few] { $found } nume
       *[other] { $found } de nume
    } pentru { $levels ->
        [one] { $levels } nivel
        [few] { $levels } niveluri
       *[other] { $levels } de niveluri
    }
    .help = scrieți câte un nume pentru fiecare nivel, de jos în sus
diagnostic-translation-outdated = aceste texte au fost făcute pentru versiunea { $found }; chestionarul are versiunea { $current }
    .help = revedeți ce s-a schimbat, apoi scrieți aici { $current }
diagnostic-translation-other-major = aceste texte au fost făcute pentru versiunea { $found } și pot însemna altceva în versiunea { $current }; nu sunt folosite
    .help = revedeți ce s-a schimbat, apoi scrieți aici { $current }
diagnostic-translation-other-language = numele fișierului spune „{ $expected }”, iar aici scrie „{ $found }”
diagnostic-translation-missing =
    „{ $table }” nu este tradus în întregime; { $count ->
        [one] lipsește un text
        [few] lipsesc { $count } texte
       *[other] lipsesc { $count } de texte
    }: { $keys }
diagnostic-translation-missing-head =
    înainte de primul tabel { $count ->
        [one] lipsește un text
        [few] lipsesc { $count } texte
       *[other] lipsesc { $count } de texte
    }: { $keys }
diagnostic-translation-missing-tables =
    { $count ->
        [one] lipsește un tabel
        [few] lipsesc { $count } tabele
       *[other] lipsesc { $count } de tabele
    }: { $tables }
    .help = „allyscope questionnaire translate” scrie ce lipsește, de completat
diagnostic-translation-superfluous = chestionarul nu are „{ $name }” în { $table }
diagnostic-translation-superfluous-text = chestionarul nu are un text „{ $name }” de tradus

## Coduri de rezultat

diagnostic-code-character = „{ $found }” nu apare în niciun cod de rezultat
    .help = un cod are cifre și litere, fără I, L, O și U
diagnostic-code-mistyped = acest cod de rezultat nu este întreg
    .help = comparați-l cu originalul, caracter cu caracter: unul este greșit, lipsește sau și-a schimbat locul cu vecinul
diagnostic-code-other-questionnaire = acest cod de rezultat ține de alt chestionar sau de altă versiune majoră a lui
    .help = indicați chestionarul cu „-q FILE”
