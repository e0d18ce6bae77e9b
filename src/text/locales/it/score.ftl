# Valutare le risposte di molte persone.

## Alla fine

score-sentence = { $text }.
score-summary =
    { $rows ->
        [one] Una riga letta
       *[other] { $rows } righe lette
    }, { $scored ->
        [one] una valutata
       *[other] { $scored } valutate
    }, { $rejected ->
        [one] una scartata
       *[other] { $rejected } scartate
    }
score-summary-empty =
    { $count ->
        [one] una vuota
       *[other] { $count } vuote
    }
score-summary-unsent =
    { $count ->
        [one] una non inviata (per valutarla
       *[other] { $count } non inviate (per valutarle
    } comunque, aggiungere --include-incomplete)
score-summary-aside = messe da parte nello strumento di indagine: { $count }, perché prove o respinte da chi le ha controllate (--include-incomplete prende anche queste)
score-aside = Righe lasciate fuori: { $count }. Lo strumento di indagine le segna come prove, oppure chi le ha controllate le ha respinte. --include-incomplete prende anche queste.
score-summary-unanswered = { $count } senza alcuna risposta
score-unanswered = Righe tralasciate perché non rispondono a nessuna domanda: { $count }.
score-missing-marks = Le celle con questi segni contano come senza risposta: { $marks }. «na» in minuscolo vuol dire «non applicabile»; --missing stabilisce quali segni valgono.
score-summary-headers = { $count } con di nuovo l’intestazione
score-summary-totals = { $count } con totali o medie di altre righe
score-summary-repeated =
    { $count ->
        [one] una esclusa
       *[other] { $count } escluse
    } perché la stessa persona ha risposto più volte
score-no-people = Righe tralasciate perché ripetono l’intestazione o contengono totali o medie di altre righe: { $count }.
score-somebody = qualcuno
score-repeats =
    { $count ->
        [one] In una riga compare una persona già indicata prima
       *[other] In { $count } righe compaiono persone già indicate prima
    }: { $names }. { $rule }
score-repeats-all = Ogni riga è stata valutata. Per tenerne una sola per persona, aggiungere --keep last o --keep first.
score-repeats-last = Di ogni persona valgono le ultime risposte: secondo la data delle risposte se entrambe le righe ne hanno una, altrimenti nell’ordine di lettura.
score-repeats-first = Di ogni persona valgono le prime risposte: secondo la data delle risposte se entrambe le righe ne hanno una, altrimenti nell’ordine di lettura.
score-repeats-partial = Solo nelle prime { $most } righe si sono cercate persone che hanno risposto più volte; con --keep last o --keep first si cerca in tutte.
score-perhaps-repeats =
    { $count ->
        [one] Una riga viene forse da una persona che ha già risposto, ma non è certo
       *[other] { $count } righe vengono forse da persone che hanno già risposto, ma non è certo
    }: { $names }. Valgono tutte.
score-repeat = { $name } (righe { $first } e { $again })
score-repeat-places = { $name } ({ $first } e { $again })
score-place = { $path } riga { $line }
score-cells =
    { $question }: in { $count ->
        [one] una riga
       *[other] { $count } righe
    } c’è una cella che non è una sua risposta: { $cells }.
score-cell =
    «{ $cell }» ({ $count ->
        [one] una riga
       *[other] { $count } righe
    })
score-cell-near =
    «{ $cell }» ({ $count ->
        [one] una riga
       *[other] { $count } righe
    }, forse { $nearest })
score-cells-map = Se alcune di queste indicano una risposta, «--write-map map.toml» le elenca da completare, e «--map map.toml» usa poi l’elenco.
score-context-near =
    { $path }, riga { $line }: «{ $cell }» non è una risposta a «{ $question }», forse «{ $nearest }». { $count ->
        [one] La cella vale
       *[other] { $count } celle così valgono
    } come senza risposta; nessun livello ne dipende.
score-context-cell =
    { $path }, riga { $line }: «{ $cell }» non è una risposta a «{ $question }». { $count ->
        [one] La cella vale
       *[other] { $count } celle così valgono
    } come senza risposta; nessun livello ne dipende.
score-further-rejects = Le righe dei file con altre colonne sono in { $names }.
score-and-more = { $names } e { $count } in più

## Righe

score-rejected = { $path }, riga { $line }, { $respondent }: { $reasons }
score-more-rejected =
    { $count ->
        [one] Un’altra riga è stata scartata.
       *[other] Altre { $count } righe sono state scartate.
    } --rejects FILE le scrive tutte, con i motivi.
score-file-left-out =
    { $rows ->
        [0] «{ $path }» non viene contato; gli altri file vengono letti.
       *[other] «{ $path }» viene contato solo fin dove è stato possibile leggerlo (riga { $rows }); gli altri file vengono letti.
    }
score-file-number = file { $number }
score-row = riga { $number }
score-reason-cells =
    { $found ->
        [one] una cella
       *[other] { $found } celle
    }, mentre l’intestazione ne ha { $expected }
score-reason-cell = { $question } non può essere «{ $cell }» (risposte: { $valid })
score-reason-near = { $question } non può essere «{ $cell }», forse «{ $nearest }» (risposte: { $valid })
score-reason-formula = { $question }: «{ $cell }» è una formula senza risultato salvato; aprire il file in un foglio di calcolo e salvarlo una volta
score-reason-object = non è un oggetto di chiavi e valori
score-reason-twice = «{ $first }» e «{ $second }» rispondono alla stessa domanda

## File

score-empty = «{ $path }» non ha un’intestazione
    .help = la prima riga dà un nome alle colonne: i codici o i testi delle domande
score-empty-json = in «{ $path }» non c’è nessuna persona
    .help = un oggetto per persona, uno per riga o tutti in un elenco
score-keep-stream = «{ $path }» non si può leggere due volte, e --keep last e --keep first leggono le risposte due volte
    .help = salvarlo in un file e indicare quel file
score-empty-folder = in «{ $path }» non c’è nessun file di risposte
    .help = si leggono i file che finiscono in .csv, .tsv, .txt, .json, .jsonl, .ndjson, .xlsx, .xml o .toml, anche seguiti da .gz
score-passed-over =
    { $path }: { $count ->
        [one] un file o una cartella non letti
       *[other] { $count } file e cartelle non letti
    }: { $names }
score-no-question = in «{ $path }» nessuna colonna risponde a una domanda
    .help = nell’intestazione servono i codici delle domande o i loro testi completi; «score --explain-columns» mostra come viene intesa ogni colonna, e una mappa può dire che cosa significa (--write-map)
score-columns = «{ $path }»: { $faults }
    .help = tenere una sola colonna per domanda, o indicare in una mappa quale conta (--map): per le altre scrivere «ignore»
score-twice = le colonne «{ $first }» e «{ $second }» vogliono dire la stessa cosa
score-open-quote = «{ $path }», riga { $line }: in questa riga si aprono virgolette che non si chiudono dove finisce la cella, così le righe sotto non si distinguono
    .help = chiudere le virgolette o toglierle; dentro una cella tra virgolette, le virgolette si scrivono due volte
score-scale = «{ $path }»: { $faults }; perciò nessuna risposta di queste colonne è certa
    .help = numerare le opzioni come nel questionario, o indicare in una mappa che cosa significa ogni numero (--map)
score-scale-one = la colonna «{ $header }» contiene da { $least } a { $most }, mentre le risposte vanno da { $first } a { $last }
score-sheets = { $path }: fogli letti: { $names }.
score-sheets-left = { $path }: anche altri fogli hanno colonne di domande, ma non vengono letti, perché sono nascosti o hanno altre domande: { $names }.
score-other-header = «{ $path }», riga { $line }: torna l’intestazione con le colonne in un altro ordine
    .help = dividere qui il file e indicare entrambi i file
score-header-line = { $path }: l’intestazione è alla riga { $line }.
score-second-header = { $path }: la riga { $line } è una seconda intestazione e non una persona.
score-too-wide = «{ $path }», riga { $line }: più di { $most } celle in una riga
    .help = è una tabella con una persona per riga?
score-too-long = «{ $path }»: una riga supera { $most } MB
    .help = è una tabella con una persona per riga? Anche virgolette aperte e mai chiuse allungano la riga
score-too-many-keys = «{ $path }» ha più di { $most } chiavi diverse
    .help = le chiavi sono i codici delle domande?
score-list-open = «{ $path }» finisce a metà del suo elenco
    .help = il file è incompleto; esportarlo o copiarlo di nuovo
score-list-behind = «{ $path }»: c’è qualcosa dopo la fine dell’elenco
    .help = scrivere un solo elenco tra parentesi quadre, o un oggetto per riga
score-several-lists = in «{ $path }» ci sono più elenchi di oggetti
    .help = tenere quello con le persone che rispondono e togliere gli altri
score-page-of = { $path } è una sola pagina di un elenco più lungo: { $rows } persone su { $count }. Si possono dare tutte le pagine insieme, oppure esportare tutto in un solo file.
score-page = { $path } è una sola pagina di un elenco più lungo; persone lette: { $count }. Si possono dare tutte le pagine insieme, oppure esportare tutto in un solo file.
score-unknown-encoding = nessuna codifica si chiama «{ $name }»
    .help = lasciarla fuori (auto) o indicarne una, come utf-8, windows-1250 (Polonia, Romania), windows-1252 (Europa occidentale) o windows-1257 (Lituania)
score-guessed = Alcuni nomi non sono in UTF-8 e sono stati letti come Windows-1252. Se delle lettere sembrano sbagliate, indicare la codifica giusta, per esempio --encoding windows-1250.
score-gzip = «{ $path }» è compresso, ed è impossibile estrarlo
    .help = il file è incompleto o danneggiato; copiarlo di nuovo
score-no-workbook = «{ $path }» non è una cartella di lavoro XLSX leggibile
    .help = aprirlo in un foglio di calcolo e salvarlo come XLSX, o come CSV
score-old-workbook = «{ $path }» è una cartella di lavoro di vecchio tipo (XLS), o ha una password
    .help = aprirla in un foglio di calcolo e salvarla come XLSX senza password, o come CSV
score-password = «{ $path }» è una cartella di lavoro protetta da password
    .help = aprirla in un foglio di calcolo e salvarla come XLSX senza password, o come CSV
score-archive = «{ $path }» è un archivio o un documento, ma non una cartella di lavoro XLSX
    .help = estrarre l’archivio e dare le tabelle che contiene; una cartella di altro tipo, come ODS, va aperta in un foglio di calcolo e salvata come XLSX o CSV
score-no-text = «{ $path }» non è una tabella: nella prima riga ci sono byte che nessun testo ha
    .help = esportare o copiare di nuovo il file; se è una tabella in UTF-16, dirlo con --encoding utf-16le
score-markup = «{ $path }» è una pagina web o XML, non una tabella
    .help = forse per scaricare il file serviva l’accesso: esportare di nuovo come CSV, XLSX o JSON, oppure aprirlo in un foglio di calcolo e salvarlo così
score-delimiter = «{ $path }» dice nella prima riga che le celle sono separate da «{ $delimiter }»
    .help = salvare di nuovo con virgola, punto e virgola o tabulazione tra le celle
score-large-workbook = «{ $path }» è una cartella di lavoro troppo grande
    .help = salvare come CSV il foglio con le risposte: un CSV si legge di qualsiasi dimensione
score-own-targets = { $path } fissa traguardi propri; qui valgono gli stessi per tutti (--profile).

## Colonne

score-ignored =
    { $path }: { $count ->
        [one] una colonna non conta
       *[other] { $count } colonne non contano
    }: { $names }
score-unnamed = colonna { $number } (senza nome)
score-nearly-one = «{ $header }» somiglia a { $question }
score-nearly-columns = «{ $path }»: { $faults }, ma non è certo
    .help = un’ipotesi sbagliata darebbe un livello sbagliato: intestare la colonna con il codice della domanda, o indicare in una mappa che cosa significa (--write-map ne scrive una, --map la usa); con «ignore» resta fuori
score-nearly = «{ $header }» somiglia a { $question }, ma non è certo; non conta. Una mappa può dire che conta (--map).
score-missing =
    { $path }: nessuna colonna per { $names }; { $count ->
        [one] vale
       *[other] valgono
    } come senza risposta.
score-missing-quick =
    { $path }: nessuna colonna per { $names }, che valgono come senza risposta. Se è stata usata la versione breve, indicarlo con --quick.

score-column = { $number }. «{ $header }»: { $meaning }
score-column-answers = { $path }: le risposte di una persona, in un file a parte
score-column-codes = { $path }: codici dei risultati, uno per riga
score-column-respondent = chi risponde
score-column-organisation = l’organizzazione
score-column-submitted = vuota se il modulo non è stato inviato
score-column-finished = dice quali righe non sono state completate
score-column-origin = dice quali righe sono prove
score-column-review = dice quali righe sono state respinte da chi le ha controllate
score-column-added = esclusa: aggiunta da { $tool }
score-column-code = { $question }, dal codice
score-column-text = { $question }, dal testo
score-column-dressed = { $question }, dal codice che contiene
score-column-second-row = { $question }, dal testo nella seconda riga
score-column-question = { $question }
score-column-map = { $meaning }, come dice la mappa
score-column-nearly = non conta, anche se somiglia a { $question }
score-column-context = { $question }, su chi risponde; non conta mai per i livelli
score-column-ignored = non conta

## Mappe

score-map-head = Come viene inteso { $files }. Da usare con «allyscope score --map».
score-map-columns = Non chiaro. Inserire ciò che è giusto e togliere il cancelletto iniziale: il codice di una domanda, «respondent», «organisation», «submitted» o «ignore».
score-map-cells = Celle che non sono una risposta. Inserire tra le virgolette il codice di un’opzione, «na», «dk» o nulla, e togliere il cancelletto iniziale.
score-map-rows =
    { $count ->
        [one] una riga
       *[other] { $count } righe
    }
score-map-written =
    { $path } è scritto. { $count ->
        [0] Era tutto chiaro.
        [one] Una riga è da completare.
       *[other] { $count } righe sono da completare.
    }

score-reason-conflict = { $question }: «{ $cell }» indica risposte diverse in lingue diverse ({ $meant }); scrivere il codice
