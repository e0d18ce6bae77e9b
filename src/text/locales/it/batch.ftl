# Un report per ciascuna di molte persone.

batch-one-only = un report va in un solo posto: un file di risposte, in un solo formato
    .help = per i report di più persone, o in più formati, aggiungere --output-dir CARTELLA
batch-table = qui ci sono le risposte di { $count } persone
    .help = per scrivere un report per ciascuna, aggiungere --output-dir CARTELLA
batch-nobody = nessuna risposta in «{ $path }» conta
    .help = le righe mai inviate, o senza risposte, sono lasciate fuori; con --include-incomplete contano anche le prime
batch-reading-options = un file di risposte si legge così com’è
    .help = le opzioni di lettura, come --map e --quick, servono per tabelle ed esportazioni di programmi di sondaggio
batch-too-many = le persone sono più di { $most }
    .help = dividere il file e scrivere i report di ogni parte in una cartella diversa
batch-no-folder = «{ $path }» è un file, mentre serve una cartella
    .help = indicare una cartella con --output-dir; se non c’è, viene creata
batch-same-folder = i report non possono andare in «{ $path }», da cui si leggono le risposte
    .help = indicare un’altra cartella con --output-dir
batch-existing =
    in «{ $path }» { $count ->
        [one] c’è già un file
       *[other] ci sono già { $count } file
    }: { $names }
    .help = con --resume restano e si scrive ciò che manca, con --force vengono sostituiti; oppure scegliere un’altra cartella
batch-and-more = { $names } e { $count } in più

batch-rejected = scartata: { $reason }
batch-sentence = { $text }.
batch-written =
    { $path }: { $count ->
        [0] nessun report scritto
        [one] un report scritto
       *[other] { $count } report scritti
    }
batch-kept =
    { $count ->
        [one] uno c’era già
       *[other] { $count } c’erano già
    }
batch-rejected-count =
    { $count ->
        [one] una riga scartata
       *[other] { $count } righe scartate
    }
batch-unsent =
    { $count ->
        [one] un modulo non inviato (per avere comunque il report, aggiungere --include-incomplete)
       *[other] { $count } moduli non inviati (per avere comunque i report, aggiungere --include-incomplete)
    }
batch-same-names =
    { $count ->
        [one] Una persona ha lo stesso nome di un’altra, o quasi; index.csv dice
       *[other] { $count } persone hanno lo stesso nome di un’altra, o quasi; index.csv dice
    } di chi è ogni file.

batch-interrupted =
    Interruzione: report pronti { $done } su { $all }. In «{ $path }» ci sono solo file interi; manca ancora l’indice. Per completare:
