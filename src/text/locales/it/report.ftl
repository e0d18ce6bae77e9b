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
report-too-early =
    È troppo presto per un livello complessivo: per ora { $scored ->
        [0] { $skills ->
            [one] l’unica competenza non si può valutare
           *[other] nessuna delle { $skills } competenze si può valutare
        }
        [one] si può valutare solo una competenza su { $skills }
       *[other] si possono valutare solo { $scored } competenze su { $skills }
    }.
report-standing-quick = Secondo la versione breve, il livello sta tra { $lower } e { $upper } su { $top }.
report-best-guess = La stima migliore è { $level }, «{ $name }».
report-carried =
    { $scored ->
        [one] Il risultato copre una competenza su { $skills }.
       *[other] Il risultato copre { $scored } competenze su { $skills }.
    }
report-between = Con le risposte in sospeso potrebbe andare da { $lower } a { $upper }.
report-way = Percorso compiuto verso i traguardi del profilo «{ $profile }»: { $percent }%.
report-way-untitled = Percorso compiuto verso i traguardi: { $percent }%.
report-way-between = Tenendo conto di ciò che è in sospeso, potrebbe stare tra { $lower } e { $upper }%.
report-way-open = Percorso compiuto verso i traguardi: tra { $lower } e { $upper }%.
report-furthest = La competenza più lontana dal suo traguardo è { $skills }: mancano { $gap } livelli.
report-furthest-tied = Le competenze più lontane dal traguardo, ciascuna a { $gap } livelli di distanza: { $skills }.
report-furthest-more =
    Le competenze più lontane dal traguardo, ciascuna a { $gap } livelli di distanza: { $skills } e { $more ->
        [one] un’altra
       *[other] altre { $more }
    }.
report-quoted = «{ $text }»
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
report-column-guess = Stima
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
report-column-phase = Fase
report-grid-whole = Intera fase
report-grid-unscored = { $skill } –
report-grid-legend = Ogni riga mostra il livello e le competenze che ne fanno parte; – indica una competenza senza livello.

report-skills-heading =
    { $count ->
        [one] La competenza
       *[other] Le { $count } competenze
    }
report-skills-legend = La barra mostra il livello e, nella parte più chiara, il divario dal traguardo.
report-skills-inferred = ~ indica un livello ricavato dalla versione breve.
report-skills-answered = «Risposte» è la quota, in base al peso, delle domande collegate alla competenza che hanno una risposta.
report-no-level-does-not-apply = Senza livello, perché vi riguardano troppo poco: { $skills }.
report-no-level-not-asked = Senza livello, perché la versione breve non ha domande che le riguardano: { $skills }.
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
report-gap-answer-nothing = «{ $question }» non aggiunge ancora nulla (peso { $weight } di { $total }): «{ $option }»
report-gaps-tied =
    { $count ->
        [one] Un’altra competenza ha
       *[other] Altre { $count } competenze hanno
    } lo stesso divario dell’ultima qui sopra: { $skills }.
report-gap-answer = «{ $question }» aggiunge { $levels } (peso { $weight } di { $total }): «{ $option }»

## Il piano

report-short-strengths = Punti di forza: { $skills }.
report-short-steps = Da dove cominciare
report-short-look-again =
    { $count ->
        [one] Una coppia di risposte difficilmente sta insieme
       *[other] { $count } coppie di risposte difficilmente stanno insieme
    }: «--full» mostra quali.
report-code = Codice del risultato, al posto del file: { $code }
report-short-more = Tutto, con il piano intero, la formazione, i confronti e i limiti: «--full». Una pagina da guardare, stampare o inviare: «-o report.html».
report-plan-heading = Che cosa fare
report-plan-intro = Cominciate dai primi tre passi. Per ciascuno si legge che cosa richiede e quanto colma di ciò che manca.
report-plan-none = Non c’è nessun passo da fare: ogni competenza che ha un livello ha raggiunto il suo traguardo.
report-plan-unscored = Prima occorre saperne di più: senza un livello non c’è un divario da colmare.
report-stage-now = Subito
report-stage-next = Poi
report-stage-later = Più avanti
report-step-no-advice = Arrivare a «{ $to }».
report-step-aim = L’obiettivo: { $text }
report-step-takes =
    { $effort ->
        [1] Un pomeriggio per iniziare
        [2] Alcuni giorni o settimane per iniziare
       *[3] Mesi, o denaro, per iniziare
    }, { $upkeep ->
        [0] poi più nulla.
        [1] poi una o due ore al mese.
       *[2] poi un giorno o più al mese.
    }
report-step-closes = Colma un { $percent }% di ciò che manca.
report-step-closes-little = Colma meno dell’1% di ciò che manca.
report-serves = Aiuta a: { $skills }
report-step-follows =
    Segue una raccomandazione pubblicata: «{ $title }»{ $source ->
        [none] .
       *[other] { " " }[{ $source }].
    }
report-step-own = Un consiglio del questionario: alla base non c’è nessuna raccomandazione pubblicata.
report-plan-left = Dopo questi passi resterebbe ancora da colmare un { $percent }% di ciò che manca.
report-plan-left-conditional = Dopo questi passi resterebbe ancora da colmare un { $percent }% di ciò che manca. Il resto dipende dal tipo di alleanza: vedi «Solo se fa al caso vostro».
report-conditional-heading = Solo se fa al caso vostro
report-conditional-intro = Questi passi vanno bene solo per alcune imprese. Non fanno parte del piano.
report-conditional-step = { $when }: { $advice }

## Accanto al piano

report-checks-heading = Da rivedere
report-checks-intro = Queste risposte difficilmente stanno insieme. I numeri non cambiano: è solo una domanda.
report-check-about = Le domande: { $questions }
report-recommendations-heading = Che cosa si raccomanda
report-recommendations-intro = Raccomandazioni pubblicate. Fatto: quanto basta per i vostri traguardi. Prossimo: un passo qui sopra la segue. Da fare: né l’uno né l’altro.
report-column-recommendation = Raccomandazione
report-column-source = Fonte
report-column-progress = Stato
report-progress-done = fatto
report-progress-next = prossimo
report-progress-open = da fare
report-tasks-heading = I compiti di chi segue le alleanze
report-tasks-intro = Prima quelli che aiutano a colmare i vostri divari maggiori.
report-task = { $title }: { $text }
report-role-title = Per chi segue le alleanze
report-role-title-of = Per chi segue le alleanze: { $organisation }
report-role-learn-heading = Che cosa imparare per primo
report-training-heading = La formazione adatta
report-training-intro = Che cosa si potrebbe imparare, fase per fase.
report-module =
    { $title }{ $phase ->
        [none] { "" }
       *[other] { " " }({ $phase })
    }{ $hours ->
        [0] { "" }
        [one] , un’ora
       *[other] , { $hours } ore
    }
report-indicators-heading =
    { $count ->
        [one] Un dato da seguire
       *[other] { $count } dati da seguire
    }
report-indicators-intro = Su un solo foglio, in date fisse. Per una piccola impresa basta.
report-indicator = { $title }: { $how }
report-context-heading = Chi siete
report-context-intro = Ciò che avete detto di voi. Non entra nel punteggio.
report-context = { $question } { $answer }
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
    } più in alto.
report-benchmark-same =
    Su { $n ->
        [one] un’impresa
       *[other] { $n } imprese
    }, { $at ->
        [0] nessuna ha dato
        [one] una ha dato
       *[other] { $at } hanno dato
    } la vostra stessa risposta.
report-benchmark-open = Non avete dato una risposta da confrontare con queste { $n }.
report-benchmark-you = voi
report-column-firms = Imprese
report-column-option = Risposta

## Quanto è sicuro

report-robust-heading = Quanto è sicuro tutto questo
report-robust = Se i pesi fossero un po’ diversi, queste competenze resterebbero tra i tre divari maggiori: { $skills }.
    Ogni percentuale dice in quante prove su { $draws } è stato così; in ogni prova ciascun peso è stato spostato a caso, al massimo di un { $delta }%.
report-robust-skill = «{ $skill }» ({ $percent }%)

## La fine

report-notes-heading = Le vostre note
report-note-about = { $question }: { $text }
report-limits-heading = Che cosa questo report non mostra
report-limits-more =
    { $count ->
        [one] Un altro punto
       *[other] Altri { $count } punti
    }: «allyscope questionnaire show», «--format markdown».
report-sources-heading = Fonti
