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
page-tile-step = Primo passo
page-tile-answered = Domande con una risposta
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
