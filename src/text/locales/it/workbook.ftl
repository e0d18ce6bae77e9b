# Cartelle di lavoro.

## Nomi dei fogli: al massimo 31 caratteri, nessuno tra [ ] : * ? / \

workbook-sheet-summary = Riepilogo
workbook-sheet-skills = Competenze
workbook-sheet-answers = Risposte
workbook-sheet-plan = Piano
workbook-sheet-guidance = Accanto al piano
workbook-sheet-limits = Limiti e fonti
workbook-sheet-what-if = E se
workbook-sheet-published = A confronto con altri
workbook-sheet-people = Persone
workbook-sheet-levels = Livelli
workbook-sheet-groups = Gruppi
workbook-sheet-questions = Domande
workbook-sheet-counts = Conteggi
workbook-sheet-reliability = Affidabilità
workbook-sheet-organisations = Organizzazioni
workbook-sheet-notes = Note
workbook-sheet-codebook = Legenda
workbook-sheet-scores = Risultati

## Colonne

workbook-column-code = Codice
workbook-column-name = Nome
workbook-column-kind = Tipo
workbook-column-capability = Capacità
workbook-column-phase = Fase
workbook-column-at-least = Almeno
workbook-column-at-most = Al massimo
workbook-column-scored = Competenze con livello
workbook-column-all-skills = Competenze
workbook-column-remark = Osservazione
workbook-column-question = Domanda
workbook-column-answer = Risposta
workbook-column-in-words = A parole
workbook-column-note = Nota
workbook-column-step = Passo
workbook-column-when = Quando
workbook-column-advice = Che cosa fare
workbook-column-from = Da
workbook-column-to = A
workbook-column-effort = Impegno, da 1 a 3
workbook-column-upkeep = Impegno in seguito, da 0 a 2
workbook-column-basis = Segue
workbook-column-condition = Condizione
workbook-column-closes = Colma
workbook-column-left = Resta
workbook-column-settles = Chiarisce
workbook-column-lowest = Minimo
workbook-column-first-quartile = Primo quartile
workbook-column-third-quartile = Terzo quartile
workbook-column-highest = Massimo
workbook-column-rounded = Arrotondato a
workbook-column-mean-gap = Divario medio
workbook-column-below = Sotto il traguardo
workbook-column-count = Persone
workbook-column-share = Quota
workbook-column-interval-from = 95%, da
workbook-column-interval-to = 95%, a
workbook-column-published = { $title }, persone
workbook-column-published-share = { $title }, quota
workbook-column-spread = Dispersione
workbook-column-sheet = Foglio
workbook-column-column = Colonna o tipo
workbook-column-option = Opzione
workbook-column-meaning = Significato
workbook-column-group = { $name } (n = { $n })
workbook-option = Opzione { $number }

## Tipi

workbook-kind-capability = Capacità
workbook-kind-phase = Fase
workbook-kind-skill = Competenza
workbook-kind-section = Sezione

## Osservazioni

workbook-inferred = ricavato dalla versione breve
workbook-does-not-apply = vi riguarda troppo poco
workbook-skill-not-asked = la versione breve non ha domande che la riguardano
workbook-nothing-answered = nessuna delle domande ha una risposta
workbook-too-little = le domande con una risposta sono troppo poche
workbook-not-asked = non posta
workbook-codes = Qui le risposte sono in codice; il testo è nel foglio «{ $sheet }». na: non applicabile; dk: non so; vuoto: nessuna risposta.
workbook-people-many = { $count } persone sono troppe per mostrarle una per una; «score --format xlsx» scrive una riga per ciascuna.

## Grafici

workbook-chart-skills = Livelli e traguardi delle competenze
workbook-chart-means = Livelli medi e traguardi delle competenze
workbook-chart-questions = Le risposte date, in quote di chi ha risposto
workbook-chart-shown = Le risposte date, per la parte non nascosta

## La legenda

workbook-code-rounded = a quanto è arrotondata la media, perché non riveli conteggi nascosti; vuoto dove è esatta
workbook-code-hidden = una cella grigia con la nota «{ $hidden }»: il valore non si mostra, perché nessuna persona sia riconoscibile

## Errori

workbook-terminal = Una cartella di lavoro non si può mostrare in un terminale. Indicare un file con --output, oppure passarla a un altro programma con una pipe.
workbook-too-large = Non entra in un foglio, che ha { $rows } righe e { $columns } colonne.
    .help = --format csv e json non hanno questo limite
workbook-too-many-rows = Un foglio ha { $rows } righe, e le persone che hanno risposto sono di più.
    .help = --format csv non ha questo limite; oppure dividere le risposte e valutarle una parte alla volta
