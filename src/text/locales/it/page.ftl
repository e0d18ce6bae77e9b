# Pagine per il browser.

## Su ogni pagina

page-skip = Vai al report
page-contents = In questa pagina
page-made-with = Creata con allyscope, su questo computer. La pagina non carica e non invia nulla.

## L’analisi dei divari

page-own = Il vostro livello
page-possible = Possibile, con le risposte in sospeso
page-missing = Quanto manca al traguardo
page-levels = I livelli, dal più basso
page-radar-heading = Le vostre competenze e i loro traguardi
page-radar-description =
    { $scored ->
        [0] Nessuna competenza ha ancora un livello. La linea tratteggiata mostra i traguardi.
        [one] Ha un livello una competenza su { $skills }; traguardi raggiunti: { $reached }. Il centro è il livello 1, il bordo il livello { $top }. I numeri sono nella tabella delle competenze.
       *[other] Hanno un livello { $scored } competenze su { $skills }; traguardi raggiunti: { $reached }. Il centro è il livello 1, il bordo il livello { $top }. I numeri sono nella tabella delle competenze.
    }
page-scale-title = Il livello complessivo sulla scala
page-scale-description = Livello { $level } su una scala da 1 a { $top }.
page-scale-between = Livello { $level } su una scala da 1 a { $top }. Con le risposte in sospeso potrebbe andare da { $lower } a { $upper }.
page-tile-way = Percorso verso i traguardi
page-tile-gap = La più lontana dal traguardo
page-who = Chi
page-by-when = Entro quando
page-one-page-gaps = Che cosa è più lontano dal traguardo
page-one-page-today = Oggi
page-one-page-aim = Fra sei mesi
page-one-page-agreed = Discusso all’incontro con il partner il
page-one-page-sign-firm = Per l’impresa
page-one-page-sign-partner = Per il partner
page-column-what = Voce
page-column-picture = Da 1 al massimo
page-column-capability = Capacità
page-grid-legend = Più intenso è il colore di una casella, più alto è il livello. Sotto il livello ci sono le competenze; – ne indica una senza livello.
page-grid-none = Qui non c’è nessuna competenza
page-of-top = su { $top }

## L’indice di molti report

page-index-title = Analisi dei divari
page-index-count =
    { $count ->
        [one] Un report
       *[other] { $count } report
    }
page-index-rejected-count =
    { $count ->
        [one] una riga senza report
       *[other] { $count } righe senza report
    }
page-index-summary = { $reports }, { $rejected }.
page-index-all = { $reports }.
page-index-respondent = Persona
page-index-organisation = Organizzazione
page-index-file = File
page-index-row = Riga
page-index-reports = Report
page-index-rejected = Righe senza report
page-index-reason = Motivo
page-index-range = Livelli da { $lowest } a { $highest }.

## Modelli e stampa

page-template-fault =
    impossibile usare il modello «{ $template }»{ $line ->
        [0] {""}
       *[other] , riga { $line }
    }: { $reason }
    .help = docs/templates.md dice che cosa possono mostrare i modelli
page-template-none = in «{ $path }» non c’è alcun modello che prenda il posto di uno dei nostri
    .help = dargli il nome di quello che sostituisce: { $known }
page-template-many = in «{ $path }» ci sono troppi file, o file troppo grandi, per una cartella di modelli
    .help = indicare con --template una cartella che contiene solo modelli
page-template-encoding = il modello «{ $path }» non è in UTF-8
    .help = salvarlo in UTF-8
page-pdf-terminal = un PDF non si può mostrare nel terminale
    .help = scriverlo in un file con --output report.pdf
page-browser-none = non c’è un browser con cui stampare il PDF
    .help = installare Chromium, Chrome o Edge, o indicare il proprio in { $variable }; oppure usare --format html, aprire la pagina in un browser qualsiasi e da lì stamparla in PDF
page-browser-named = { $variable } indica «{ $path }», ma un programma così non c’è
    .help = indicare il percorso di Chromium, Chrome o Edge
page-browser-failed =
    { $reason ->
        [late] il browser «{ $path }» non ha finito in tempo
       *[nothing] il browser «{ $path }» non ha prodotto alcun PDF
    }
    .help = indicare un altro Chromium, Chrome o Edge in { $variable }; oppure usare --format html, aprire la pagina in un browser qualsiasi e da lì stamparla in PDF

## Il report sul gruppo

page-group-standing = A che punto è il gruppo
page-group-people = Persone
page-group-gap = Divario
page-group-below = Sotto il traguardo
page-group-group = Gruppo
page-group-question = Domanda
page-group-answers = Risposte, dalla più bassa
page-group-glance-legend = Ogni barra rappresenta tutte le persone che hanno risposto. La prima opzione è la più chiara e sta a sinistra, l’ultima è la più scura. I numeri sono persone.
page-group-groups-legend = Livelli medi.
page-group-shades = Livelli da 1 a { $top }. Più una casella è scura, più alto è il livello; – indica un livello che non è noto o non si mostra.
page-group-crowd-title = Dove si trovano le persone
page-group-crowd-description = La media è { $level } su una scala da 1 a { $top }. Persone in ogni dodicesimo della scala, dal più basso: { $counts }.

## Prima e ora

page-slopes-heading = Da prima a ora
page-slopes-legend = Ogni linea va da prima, a sinistra, a ora, a destra; in basso c’è il livello 1, in alto il { $top }. Una linea tratteggiata scende.
page-slope-level = { $level }
page-slope-description = Da { $then } a { $now }.
page-ways-heading = Per chi è salito, rimasto uguale e sceso
page-ways-legend = Da sinistra a destra: sceso, uguale, salito (persone)
