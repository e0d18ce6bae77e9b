# Ciò che i comandi dicono intorno ai risultati.

command-error = errore: { $text }
command-help = suggerimento: { $text }
command-cause = causa: { $text }
command-one-file = Intendevate un solo file? Il nome contiene spazi e va tra virgolette:

command-cannot-read = impossibile leggere «{ $path }»
command-cannot-read-near = impossibile leggere «{ $path }»
    .help = forse si intende «{ $nearest }»
command-is-questionnaire = «{ $path }» è un questionario, non un file di risposte
    .help = per rispondere: «allyscope assess --questionnaire { $path }»; per leggerlo: «allyscope questionnaire show { $path }»
command-is-counts = «{ $path }» contiene conteggi di risposte, non le risposte di una persona
    .help = «allyscope cohort { $path }» ne fa un report
command-is-plan = «{ $path }» è un piano, non un file di risposte
    .help = «allyscope plan show { $path }» lo mostra
command-cause-read =
    { $reason ->
        [not-found] il file non esiste
        [permission] questo utente non ha il permesso di leggerlo
        [directory] è una cartella, mentre serve un file
        [not-a-directory] una parte del percorso non è una cartella
       *[other] { $reason }
    }
command-cannot-write = impossibile scrivere «{ $path }»
command-cause-write =
    { $reason ->
        [not-found] la sua cartella non esiste
        [permission] questo utente non ha il permesso di scriverci
        [directory] è una cartella, mentre serve il nome di un file
        [not-a-directory] una parte del percorso non è una cartella
        [full] il disco è pieno
        [read-only] il disco è in sola lettura
       *[other] { $reason }
    }
command-exists = «{ $path }» esiste già
    .help = scegliere un altro nome, o sostituirlo con --force
command-same-file = «{ $path }» è indicato due volte: da { $first } e da { $second }
    .help = ciò che viene letto non viene mai sovrascritto, e ogni risultato ha bisogno di un file proprio
command-format-ending = { $option } { $format } non corrisponde all’estensione di «{ $path }»
    .help = togliere { $option }, o usare un nome di file che finisca in .{ $ending }

command-form-only = { $option } vale solo con “--to { $format }”
    .help = togliete { $option }, oppure aggiungete “--to { $format }”
command-form-one-language = questo formato ammette una sola lingua
    .help = i moduli su carta sono in una sola lingua: date il comando una volta per ciascuna, o scegliete un altro formato, per esempio “--to html”
command-one-language = solo un modulo può avere più lingue
    .help = indicate una sola lingua con --lang, per esempio “--lang it”
command-unknown-language = per «{ $language }» non ci sono ancora i testi
    .help = lingue: { $known }
command-unknown-questionnaire = il questionario «{ $name }» non è tra quelli inclusi
    .help = inclusi: { $known }. Un file proprio si indica con il percorso, per esempio ./{ $name }.toml
command-questionnaire-unusable = Il questionario «{ $path }» ha degli errori:
command-unknown-profile = il profilo di traguardi «{ $name }» non esiste
    .help = profili: { $known }

command-what-if-form = da «{ $given }» non si capisce quale risposta supporre
    .help = scrivere il codice della domanda e quello dell’opzione, per esempio C1=3
command-what-if-question = --what-if: la domanda «{ $question }» non esiste
    .help = forse { $known }
command-what-if-option = --what-if: «{ $option }» non è una risposta a { $question }
    .help = risposte: { $options }, na (non applicabile) e dk (non so)
command-what-if-twice = --what-if: { $question } compare due volte
    .help = supporre una sola risposta per domanda

command-threshold-range = --fail-under { $least } non è un livello
    .help = i livelli vanno da 1 a { $top }
command-below-threshold = Il livello complessivo, { $level }, è sotto { $least }.
command-no-level-for-threshold = Non c’è un livello complessivo da confrontare con { $least }.

command-no-quick = «{ $questionnaire }» non ha una versione breve
    .help = indicare le domande della versione breve con «quick = true»
command-no-translation = Il questionario «{ $questionnaire }» non ha testi in questa lingua ({ $language }); si vedono quelli originali.
command-translation-unusable = I testi in «{ $path }» contengono errori e non vengono usati; «allyscope questionnaire check» li mostra.
command-read-as-code = Non c’è nessun file «{ $text }»: è stato letto come codice dei risultati.
command-code-too-long = «{ $questionnaire }» ha troppe domande per un codice dei risultati: supererebbe i 60 caratteri
    .help = conservate il file delle risposte
command-edition-format = { $option } va con questi formati: { $formats }
    .help = indicatene uno con --format, o con la fine del nome in --output
