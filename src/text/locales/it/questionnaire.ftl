# Mostrare e controllare i questionari.

questionnaire-check-clean = { $path }: nessun errore. Domande: { $questions }, competenze: { $skills }.
questionnaire-check-warnings =
    { $path }: utilizzabile, con { $warnings ->
        [one] un avviso
       *[other] { $warnings } avvisi
    }.
questionnaire-check-errors =
    { $path }: { $errors ->
        [one] un errore
       *[other] { $errors } errori
    }{ $warnings ->
        [0] .
        [one] { " " }e un avviso.
       *[other] { " " }e { $warnings } avvisi.
    }

questionnaire-invalid-new-id = «{ $id }» non può essere l’id di un questionario
    .help = usare lettere minuscole e cifre unite da trattini, per esempio our-own-check

questionnaire-sql-logarithms = { $dialect } ha i logaritmi solo se è stato compilato con essi, e le medie geometriche di «{ $questionnaire }» ne hanno bisogno
    .help = scegliere un altro motore, o usare «allyscope score»
questionnaire-sql-name = in { $dialect } nessuna tabella o colonna può chiamarsi «{ $name }»
    .help = un nome ha almeno un carattere, e nessuno che comandi un terminale o che il motore sostituisca
questionnaire-sql-long-name = { $dialect } taglia i nomi dopo { $most } byte, e all’istruzione serve «{ $name }»
    .help = un id più corto nel questionario accorcia questo nome
questionnaire-sql-taken = all’istruzione il nome «{ $name }» serve per altro
    .help = dare un altro nome alla tabella o alla colonna, per esempio con una vista

questionnaire-identity = { $id }, versione { $version }, lingua { $language }.
questionnaire-minutes = Per rispondere { $minutes ->
        [one] serve circa un minuto
       *[other] servono circa { $minutes } minuti
    }.
questionnaire-levels = Livelli, dal più basso: { $levels }.
questionnaire-aggregation =
    Livelli combinati secondo { $aggregation ->
        [arithmetic] la media aritmetica ponderata
        [geometric] la media geometrica ponderata
       *[minimum] il valore più basso
    }. Quota minima di risposte, in base al peso, perché una competenza abbia un livello: { $percent }%.
questionnaire-questions = Domande
questionnaire-question = { $code }: { $text }
questionnaire-quick = Anche nella versione breve.
questionnaire-show = Da mostrare a chi fa visita: { $show }
questionnaire-from = Tratta da { $source }.
questionnaire-skills = Competenze
questionnaire-column-skill = Competenza
questionnaire-column-capability = Capacità
questionnaire-column-phase = Fase
questionnaire-column-evidence = Domande e loro peso
questionnaire-evidence = { $question } × { $weight }
questionnaire-column-weight = Peso
questionnaire-capabilities = Capacità
questionnaire-phases = Fasi
questionnaire-profiles = Traguardi
questionnaire-profile-default = { $title } (vale se non se ne sceglie un altro)
questionnaire-profile-targets = { $id }: { $targets }
questionnaire-target = { $skill } { $target }
questionnaire-target-others = tutte le altre { $target }
questionnaire-benchmarks = Conteggi pubblicati
questionnaire-benchmark = { $title } (n = { $n })
questionnaire-counts = { $question }: { $counts }
questionnaire-limits = Che cosa il questionario non mostra
questionnaire-sources = Fonti

questionnaire-check-translated = { $path }: nessun errore. Tutti i testi sono disponibili in «{ $language }», per la versione { $version }.

questionnaire-translate-head = Testi di «{ $id }», versione { $version }, da tradurre.
questionnaire-translate-how = Tradurre ogni riga che comincia con # e togliere il #. «allyscope questionnaire check» dice che cosa manca.
questionnaire-translate-version = I testi già presenti sono stati scritti per una versione precedente. Rivedere ciò che è cambiato, poi scrivere sotto { $version }.
questionnaire-own-language = «{ $id }» è già scritto in questa lingua ({ $language })
    .help = indicare un’altra lingua: quella dei testi da scrivere
questionnaire-minimums = Una competenza vi riguarda se vi riguarda almeno un { $applicable }% delle sue domande, in base al peso; c’è un livello complessivo se ne ha uno almeno un { $skills }% delle competenze che vi riguardano.
questionnaire-about-firm = Riguarda l’impresa.
questionnaire-about-alliance = Riguarda una sola alleanza.
questionnaire-unranked = Una risposta più alta non è migliore per tutti, quindi non serve a fare classifiche.
questionnaire-follows = Segue «{ $title }».
questionnaire-recommendations = Raccomandazioni pubblicate
questionnaire-check-if = Compare se le risposte sono { $answers }.
questionnaire-modules = Formazione
questionnaire-indicators = Dati da seguire
questionnaire-kind-result = Che cosa si ottiene.
questionnaire-kind-process = Come procede il lavoro.
questionnaire-kind-relationship = Come vanno i rapporti tra le persone.
questionnaire-kind-fit = Se l’alleanza è ancora quella giusta.
questionnaire-context = Chi risponde (non entra nel punteggio)
questionnaire-number = Un numero intero da { $low } a { $high }.
questionnaire-outcome = Chiede com’è andata.
