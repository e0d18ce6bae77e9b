# L’analisi dei divari.

## Intestazione

report-title = Analisi dei divari
report-title-of = Analisi dei divari: { $organisation }
report-answered-by-on = Risposte di { $respondent }, { $date }.
report-answered-by = Risposte di { $respondent }.
report-answered-on = Data delle risposte: { $date }.
report-date = { $day ->
        [1] 1º
       *[other] { $day }
    } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }
report-questionnaire = Questionario: { $title }, versione { $version }.
report-quick = È stata usata la versione breve: domande poste { $asked } su { $questions }; da queste sono ricavati i livelli delle competenze.

## A che punto è l’impresa

report-standing = Siete al livello { $level } su { $top }, «{ $name }».
report-standing-of = { $organisation } è al livello { $level } su { $top }, «{ $name }».
report-no-standing = Non ci sono ancora abbastanza risposte per un livello complessivo.
report-carried =
    { $scored ->
        [one] Il risultato copre una competenza su { $skills }.
       *[other] Il risultato copre { $scored } competenze su { $skills }.
    }
report-between = Con le risposte in sospeso potrebbe andare da { $lower } a { $upper }.
report-way = Percorso compiuto verso i traguardi del profilo «{ $profile }»: { $percent }%.
report-way-untitled = Percorso compiuto verso i traguardi: { $percent }%.
report-furthest = La competenza più lontana dal suo traguardo è «{ $skill }»: mancano { $gap } livelli.
report-furthest-levels = La competenza più lontana dal suo traguardo è «{ $skill }»: mancano { $gap } livelli.
report-no-gap = Ogni competenza che ha un livello ha raggiunto il suo traguardo.
report-own-targets =
    { $count ->
        [one] Il traguardo di { $skills } lo avete fissato voi.
       *[other] I traguardi di { $skills } li avete fissati voi.
    }

## E se

report-what-if-heading = E se…
report-what-if-intro =
    { $count ->
        [one] Supponiamo questa risposta:
       *[other] Supponiamo queste risposte:
    }
report-what-if-answer = { $to } invece di { $from }: «{ $text }»
report-what-if-state =
    { $to ->
        [na] «non applicabile»
        [dk] «non so»
       *[none] nessuna risposta
    } invece di { $from }
report-what-if-from =
    { $from ->
        [na] «non applicabile»
        [dk] «non so»
        [none] nessuna risposta
       *[other] { $from }
    }
report-what-if-gap = In tutto, i livelli mancanti passerebbero da { $before } a { $after }.
report-what-if-same = Nessun livello cambierebbe.
report-column-now = Ora
report-column-then = Dopo
report-column-change = Differenza

## Tabelle

report-summary-heading = A che punto siete
report-overall = Complessivo
report-column-what = { "" }
report-column-level = Livello
report-column-reached = Raggiunto
report-column-between = Margine
report-column-skills = Competenze
report-column-skill = Competenza
report-column-target = Traguardo
report-column-scale = 1–{ $top }
report-column-gap = Divario
report-column-answered = Risposte
report-of = { $part } su { $whole }
report-range = { $lower }–{ $upper }
report-percent = { $percent }%
report-absent = –
report-inferred = { $level } ~

report-grid-heading = Capacità e fasi
report-grid-whole = Intera fase
report-grid-unscored = { $skill } –
report-grid-legend = Ogni casella mostra il livello e le competenze che ne fanno parte; – indica una competenza senza livello.

report-skills-heading =
    { $count ->
        [one] La competenza
       *[other] Le { $count } competenze
    }
report-skills-legend = La barra mostra il livello e, nella parte più chiara, il divario dal traguardo.
report-skills-inferred = ~ indica un livello ricavato dalla versione breve.
report-skills-answered = «Risposte» è la quota, in base al peso, delle domande collegate alla competenza che hanno una risposta.
report-no-level-does-not-apply = Senza livello, perché troppo poco di queste riguarda la vostra impresa: { $skills }.
report-no-level-not-asked = Senza livello, perché il questionario breve non ne chiede: { $skills }.
report-no-level-nothing-answered = Ancora senza livello, perché nessuna delle domande ha una risposta: { $skills }.
report-no-level-too-little = Ancora senza livello, perché le domande con una risposta sono troppo poche: { $skills }.

## I divari maggiori

report-gaps-heading =
    { $count ->
        [one] Il divario maggiore
       *[other] I { $count } divari maggiori
    }
report-gap = { $skill }: livello { $level }, traguardo { $target }, divario { $gap }.
report-gap-made-by = Il livello è 1 più ciò che aggiungono queste risposte:
report-gap-answer-nothing = { $question } non aggiunge ancora nulla (peso { $weight } di { $total }): «{ $option }»
report-gaps-tied =
    { $count ->
        [one] Un’altra competenza ha
       *[other] Altre { $count } competenze hanno
    } lo stesso divario dell’ultima qui sopra: { $skills }.
report-gap-answer = { $question } aggiunge { $levels } (peso { $weight } di { $total }): «{ $option }»

## Il piano

report-plan-heading = Che cosa fare
report-plan-intro =
    Sommando tutte le competenze, i livelli mancanti sono { $gap }. I passi sono in ordine: prima quelli che ne colmano di più rispetto al lavoro che richiedono.
report-plan-none = Non c’è nessun passo da fare: ogni competenza che ha un livello ha raggiunto il suo traguardo.
report-plan-unscored = Prima occorre saperne di più: senza un livello non c’è un divario da colmare.
report-stage-now = Subito
report-stage-next = Poi
report-stage-later = Più avanti
report-step-no-advice = Arrivare a «{ $to }».
report-step-goal = { $question }, dalla risposta { $from } alla { $to }: «{ $text }»
report-step-effort =
    { $effort ->
        [1] Un pomeriggio di lavoro.
        [2] Alcune settimane di lavoro.
       *[3] Mesi di lavoro, oppure denaro.
    } Livelli mancanti colmati: { $benefit }; ne restano { $left }.
report-step-effort-last =
    { $effort ->
        [1] Un pomeriggio di lavoro.
        [2] Alcune settimane di lavoro.
       *[3] Mesi di lavoro, oppure denaro.
    } Livelli mancanti colmati: { $benefit }; non ne resta nessuno.
report-find-out-heading = Che cosa chiarire prima
report-find-out-intro = Queste risposte sono in sospeso. Prima vengono quelle che chiariscono di più.
report-find-out-question = { $question }: { $text }
report-find-out-unanswered = Senza risposta. Rispondere chiarisce fino a { $width } livelli ({ $skills }).
report-find-out-dont-know = La risposta è «non so». Saperlo chiarisce fino a { $width } livelli ({ $skills }).

## Confronti

report-benchmark-heading = A confronto con altri: { $title }
report-benchmark-question = { $question }: { $text }
report-benchmark-standing =
    Su { $n ->
        [one] un’impresa
       *[other] { $n } imprese
    }, { $below ->
        [0] nessuna ha risposto
        [one] una ha risposto
       *[other] { $below } hanno risposto
    } più in basso di voi, { $at ->
        [0] nessuna
        [one] una
       *[other] { $at }
    } come voi e { $above ->
        [0] nessuna
        [one] una
       *[other] { $above }
    } più in alto. Quota sotto di voi, contando per metà quelle come voi: { $rank }% di { $n }.
report-benchmark-open = Non avete dato una risposta da confrontare con queste { $n }.
report-benchmark-you = voi
report-column-firms = Imprese
report-column-option = Risposta

## Quanto è sicuro

report-robust-heading = Quanto è sicuro tutto questo
report-robust-none = Non ci sono divari da mettere in ordine.
report-robust-1 = Su { $draws } ricalcoli con altri pesi, resta il divario maggiore: { $s1 } ({ $p1 }% dei casi).
report-robust-2 = Su { $draws } ricalcoli con altri pesi, restano tra i tre divari maggiori: { $s1 } ({ $p1 }% dei casi) e { $s2 } ({ $p2 }%).
report-robust-3 =
    Su { $draws } ricalcoli con altri pesi, restano tra i tre divari maggiori: { $s1 } ({ $p1 }% dei casi), { $s2 } ({ $p2 }%) e { $s3 } ({ $p3 }%).
report-robust-how = I pesi sono una valutazione: per vedere se l’ordine regge, ciascuno è stato modificato a caso, fino a un { $delta }% in più o in meno.

## La fine

report-notes-heading = Le vostre note
report-note-about = { $question }: { $text }
report-limits-heading = Che cosa questo report non mostra
report-sources-heading = Fonti
