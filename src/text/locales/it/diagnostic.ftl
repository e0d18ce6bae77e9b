# Che cosa non va in un file, dove, e come rimediare.

diagnostic-did-you-mean = forse si intendeva «{ $name }»?
diagnostic-known = ci sono: { $names }

diagnostic-more =
    { $count ->
        [one] C’è ancora un errore
       *[other] Ci sono ancora { $count } errori
    } dopo questi.

## File

diagnostic-too-large = il file supera { $megabytes } MB
    .help = è il file giusto?
diagnostic-empty-file = il file è vuoto
    .help = se lo ha svuotato un editor o un disco pieno, riprenderlo dalla copia di sicurezza; «allyscope questionnaire new» e «allyscope assess» ne scrivono di nuovi
diagnostic-utf16 = il file è scritto in UTF-16, che qui non si può leggere
    .help = salvarlo in UTF-8: nella maggior parte degli editor la codifica si sceglie in «Salva con nome»
diagnostic-not-utf8 = riga { $line }, colonna { $column }: il byte { $byte } non è UTF-8
    .help = salvare il file in UTF-8: nella maggior parte degli editor la codifica si sceglie in «Salva con nome»
diagnostic-syntax = impossibile leggere questo punto: { $detail }
    .help = i testi vanno tra virgolette; numeri, true e false no
diagnostic-too-deep = qui gli elementi sono annidati troppo in profondità
diagnostic-duplicate-key = la chiave «{ $key }» compare qui una seconda volta
    .help = tenerne una sola

## Chiavi e valori

diagnostic-missing-key = manca la chiave «{ $key }»
    .label = qui
diagnostic-unknown-key = la chiave «{ $key }» qui non è prevista
diagnostic-wrong-type =
    «{ $key }» deve essere { $expected ->
        [text] un testo tra virgolette
        [integer] un numero intero
        [number] un numero
        [boolean] true o false
        [date] una data come 2026-11-21
        [list] un elenco
       *[table] una tabella
    }, e qui c’è { $found ->
        [text] un testo
        [integer] un numero intero
        [number] un numero
        [boolean] true o false
        [date] una data
        [null] un valore vuoto
        [list] un elenco
       *[table] una tabella
    }
diagnostic-not-finite = «{ $key }» deve essere un numero che si può scrivere in cifre, e questo non lo è
diagnostic-unsupported-format = questa versione di allyscope non legge il formato { $found }
    .help = questa versione legge format = 1; una più recente può leggerne altri
diagnostic-out-of-range = «{ $key }» vale { $found }, ma deve stare tra { $low } e { $high }
diagnostic-too-few =
    a «{ $key }» { $least ->
        [one] serve almeno una voce
       *[other] servono almeno { $least } voci
    }
diagnostic-empty-text = in «{ $key }» non c’è alcun testo da leggere

## Nomi

diagnostic-invalid-id = «{ $name }» qui non può essere un nome
    .help = usare lettere minuscole e cifre unite da trattini, per esempio goal-convergence, o un codice come S01
diagnostic-invalid-question-code = «{ $name }» non può essere il codice di una domanda
    .help = una lettera, poi fino a 19 lettere o cifre; i programmi per sondaggi cambiano nome a tutto il resto
diagnostic-invalid-option-code = «{ $name }» non può essere il codice di un’opzione
    .help = da 1 a 5 lettere o cifre; i programmi per sondaggi scartano tutto il resto
diagnostic-reserved-option-code = «{ $name }» non può essere il codice di un’opzione: nei file vuol dire «non applicabile» o «non so»
    .help = a ogni domanda si può già rispondere così; non serve un’opzione apposta
diagnostic-reserved-id = «{ $name }» è già il nome di una colonna dei risultati
    .help = scegliere un altro nome
diagnostic-duplicate-name = «{ $name }» compare qui una seconda volta
    .help = non basta che i nomi differiscano per maiuscole e minuscole
diagnostic-unknown-name =
    non esiste { $kind ->
        [section] la sezione
        [source] la fonte
        [capability] la capacità
        [phase] la fase
        [question] la domanda
        [profile] il profilo
        [context] la domanda di contesto
        [option] l’opzione
        [recommendation] la raccomandazione
       *[skill] la competenza
    } «{ $name }»
diagnostic-no-phases = è indicata la fase «{ $name }», ma il file non ha fasi
    .help = aggiungere [[phases]], o togliere «phase» da ogni competenza

## Questionari

diagnostic-invalid-version = «{ $found }» non è una versione
    .help = scrivere tre numeri, per esempio 1.0.0
diagnostic-invalid-language = «{ $found }» non è il codice di una lingua
    .help = scrivere un codice come en, it o pt-BR
diagnostic-unknown-value = «{ $name }» non è possibile per «{ $key }»
diagnostic-invalid-weight = il peso { $found } non è possibile
    .help = un peso è un numero da 0.001 a 1000000; ciò che non deve contare va tolto
diagnostic-scores-incomplete = questa opzione non ha un punteggio, mentre altre della stessa domanda lo hanno
    .help = dare un punteggio a tutte le opzioni di una domanda, o a nessuna
diagnostic-too-many-options = una domanda può avere al massimo { $most } opzioni
diagnostic-too-many-questions = un questionario può avere al massimo { $most } domande
diagnostic-several-defaults = un secondo profilo è indicato come predefinito
    .help = indicarne uno solo
diagnostic-counts-length =
    { $found ->
        [one] { $found } conteggio
       *[other] { $found } conteggi
    } per { $options ->
        [one] { $options } opzione
       *[other] { $options } opzioni
    }
    .help = indicare un conteggio per ogni opzione, 0 se nessuno l’ha scelta
diagnostic-counts-exceed = la somma dei conteggi è { $sum }, più di n = { $n }

## Avvisi sui questionari

diagnostic-unused-section = nella sezione «{ $name }» non c’è alcuna domanda
diagnostic-unused-capability = nessuna competenza appartiene alla capacità «{ $name }»
diagnostic-unused-phase = nessuna competenza appartiene alla fase «{ $name }»
diagnostic-unused-skill = nessuna domanda è collegata alla competenza «{ $name }»: non potrà mai avere un livello
    .help = indicare almeno una domanda in «evidence»
diagnostic-unused-question = la domanda «{ $name }» non è collegata ad alcuna competenza: le sue risposte non contano mai
    .help = indicarla in «evidence» di una competenza, o toglierla
diagnostic-text-too-long = { $words } parole sono molte da leggere a colpo d’occhio
    .help = se ne leggono con facilità al massimo { $most }; in «help» c’è più spazio
diagnostic-without-advice =
    «{ $question }» non dice come andare oltre { $count ->
        [one] l’opzione
       *[other] le opzioni
    } { $options }
    .help = aggiungere «advice» (che cosa fare per arrivare all’opzione successiva) e «effort» (da 1 a 3): da qui nasce il piano del report
diagnostic-options-alike = questa opzione si legge quasi come «{ $other }»
    .help = la differenza si deve vedere a colpo d’occhio
diagnostic-details-without-advice = «{ $key }» descrive un consiglio, e questa opzione non ne ha
    .help = aggiungere «advice» o togliere «{ $key }»
diagnostic-first-never-reached = questo consiglio di «{ $question }» non può mai venire per primo
    .help = «first» vale solo per un consiglio senza «when», sotto il traguardo di una competenza legata alla domanda
diagnostic-check-never-met = il controllo «{ $name }» non può mai scattare
    .help = indicare almeno un’opzione per ciascuna delle sue domande
diagnostic-check-always-met = il controllo «{ $name }» scatta qualunque sia la risposta
    .help = indicare solo le opzioni che difficilmente stanno insieme
diagnostic-context-without-answers = a questa domanda di contesto non si può rispondere
    .help = aggiungere «options», oppure «min» e «max» per un numero
diagnostic-context-two-kinds = questa domanda di contesto ha sia opzioni sia i limiti di un numero
    .help = tenere una delle due cose
diagnostic-unused-recommendation = nessun consiglio segue la raccomandazione «{ $name }»
    .help = indicarla come «basis» di un’opzione, o toglierla

## Risposte

diagnostic-other-questionnaire = queste sono risposte a «{ $found }», mentre il questionario in uso è «{ $expected }»
    .help = scegliere quello giusto con --questionnaire
diagnostic-unknown-questionnaire = il questionario «{ $name }» non è tra quelli inclusi
    .help = indicare il suo file con --questionnaire; «allyscope questionnaire list» mostra quelli inclusi
diagnostic-older-version = queste risposte sono state date alla versione { $found }; vengono valutate con la versione { $current }
diagnostic-newer-version = queste risposte sono state date alla versione { $found }, mentre il questionario in uso è alla versione { $current }
    .help = un allyscope più recente può conoscerne di più
diagnostic-other-major-version = le risposte alla versione { $found } non si possono valutare con la versione { $current }: le modifiche rendono diversi i livelli
    .help =
        { $changes ->
            [none] i codici di questo file sono ancora tutti noti, ma possono voler dire altro
           *[other] modifiche che si vedono da questo file (- tolto, + nuovo): { $changes }
        }. Usare la versione { $found } del questionario con --questionnaire FILE, o rispondere di nuovo con «allyscope assess»
diagnostic-invalid-date = «{ $found }» non è una data
    .help = scriverla così: 2026-11-21
diagnostic-unknown-option = «{ $found }» non è una risposta a { $question }
    .help = risposte: { $options }, na (non applicabile) e dk (non so)
diagnostic-unknown-context-answer = «{ $found }» non è una risposta a { $question }
    .help = risposte: { $options }; se nessuna è adatta, lasciarla vuota

## Mappe di colonne e celle

diagnostic-header-twice = la colonna «{ $name }» compare qui una seconda volta
    .help = tenere una sola delle due righe; maiuscole e minuscole non fanno differenza
diagnostic-header-not-there = la colonna «{ $name }» non esiste
    .help = «allyscope score FILE --explain-columns» elenca le colonne che ci sono
diagnostic-unknown-role = una colonna non può essere «{ $name }»
    .help = scrivere il codice di una domanda, «respondent», «organisation», «submitted» o «ignore»
diagnostic-cell-twice = la cella «{ $name }» compare qui una seconda volta
    .help = tenere una sola delle due righe; maiuscole e minuscole non fanno differenza
diagnostic-pair-columns =
    { $found ->
        [one] un nome
       *[other] { $found } nomi
    } in questa riga, dove ne servono { $expected }
    .help = ogni riga ha bisogno di un nome per ciascun file, nell’ordine dei file
diagnostic-pair-unknown = nessuno si chiama «{ $name }» in { $path }
diagnostic-pair-ambiguous = più persone si chiamano «{ $name }» in { $path }
    .help = scrivere l’organizzazione tra parentesi dopo il nome, come in Ada Frey (Mill)
diagnostic-pair-twice = «{ $name }» di { $path } compare già in una riga precedente
    .help = tenere una sola delle due righe

## Testi in altre lingue

diagnostic-level-error = errore
diagnostic-level-warning = avviso
diagnostic-level-help = suggerimento

diagnostic-translation-levels =
    { $found ->
        [one] { $found } nome
       *[other] { $found } nomi
    } per { $levels ->
        [one] { $levels } livello
       *[other] { $levels } livelli
    }
    .help = indicare un nome per ogni livello, dal più basso
diagnostic-translation-outdated = questi testi sono stati scritti per la versione { $found }; il questionario è alla versione { $current }
    .help = rivedere ciò che è cambiato, poi scrivere qui { $current }
diagnostic-translation-other-major = questi testi sono stati scritti per la versione { $found } e nella versione { $current } possono voler dire altro; non vengono usati
    .help = rivedere ciò che è cambiato, poi scrivere qui { $current }
diagnostic-translation-other-language = il nome del file dice «{ $expected }», ma qui c’è «{ $found }»
diagnostic-translation-missing =
    «{ $table }» non è tradotto per intero; { $count ->
        [one] manca un testo
       *[other] mancano { $count } testi
    }: { $keys }
diagnostic-translation-missing-head =
    prima della prima tabella { $count ->
        [one] manca un testo
       *[other] mancano { $count } testi
    }: { $keys }
diagnostic-translation-missing-tables =
    { $count ->
        [one] manca una tabella
       *[other] mancano { $count } tabelle
    }: { $tables }
    .help = «allyscope questionnaire translate» scrive ciò che manca, da completare
diagnostic-translation-superfluous = il questionario non ha «{ $name }» in { $table }
diagnostic-translation-superfluous-text = il questionario non ha un testo «{ $name }» da tradurre

## Codici dei risultati

diagnostic-code-character = «{ $found }» non compare in nessun codice dei risultati
    .help = un codice ha cifre e lettere, senza I, L, O e U
diagnostic-code-mistyped = questo codice dei risultati non è integro
    .help = confrontatelo con l’originale, un carattere alla volta: uno è sbagliato, manca o è scambiato con il vicino
diagnostic-code-other-questionnaire = questo codice dei risultati appartiene a un altro questionario, o a un’altra versione principale
    .help = indicate il questionario con «-q FILE»
