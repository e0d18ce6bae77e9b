# Un modulo da compilare su carta o a schermo.

form-organisation = Organizzazione: ______________________________
form-respondent = Nome di chi risponde: ______________________________
form-date = Data: ____________________
form-intro =
    Segnate una sola casella per domanda, quella che oggi vi descrive meglio. Non ci sono risposte giuste o sbagliate. In caso di dubbio segnate «non so»; se una domanda non riguarda la vostra impresa, segnate «non applicabile».
form-intro-on-screen =
    Scegliete una sola risposta per domanda, quella che oggi vi descrive meglio. Non ci sono risposte giuste o sbagliate. In caso di dubbio scegliete «non so»; se una domanda non riguarda la vostra impresa, scegliete «non applicabile».
form-can-be-empty = Potete lasciare vuoto.
form-minutes = { $minutes ->
        [one] Basta circa un minuto.
       *[other] Bastano circa { $minutes } minuti.
    }
form-question = { $number }. { $text }
form-closing = Grazie, le domande sono finite. Ora potete chiudere questa pagina.
form-reserved-code = LimeSurvey usa il codice “{ $code }” per sé e cambierebbe nome alla domanda, così che allyscope non ne leggerebbe le risposte
    .help = date alla domanda un altro codice nel questionario
form-code = Codice: { $code }
form-dont-know = Non so
form-not-applicable = Non applicabile
form-notes = Note: ____________________________________________________________
form-only-codes = Qui valgono solo questi codici: { $codes }. Se non c’è risposta, lasciate vuota la cella.
form-save = Salva le risposte
form-how-to-send =
    Quando avete finito, salvate le risposte in un file e mandatelo a { $address ->
        [none] chi vi ha dato il modulo
       *[other] { $address }
    }. Niente viene inviato automaticamente.
form-saved = Salvato come «{ $file }», nella cartella dei download del browser.
form-progress = Risposte date: { $done } su { $all }
form-note = Nota, se volete:
form-no-script = In questo browser gli script sono disattivati, quindi le risposte non si possono salvare. Potete stampare la pagina e segnare le risposte a mano.
form-context = Voi e la vostra impresa
form-context-intro = Qui niente entra nel punteggio e tutto può restare vuoto. Serve a confrontare le imprese con altre simili.
form-no-answer = Nessuna risposta
form-number = Un numero intero da { $low } a { $high }: ____________
form-only-numbers = Qui vale solo un numero intero da { $low } a { $high }. Se non c’è risposta, lasciate vuoto il campo.
form-checks-intro = Queste risposte difficilmente stanno insieme. Se volete, cambiatene una; altrimenti lasciatele così: si possono salvare comunque.
form-language = Lingua
form-load = Carica risposte salvate:
form-load-sure = Sostituire le risposte di questa pagina con quelle del file?
form-loaded = Ecco le risposte di «{ $file }».
form-load-unread = Qui «{ $file }» non si può leggere. Scegliete un file di risposte salvato da questa pagina o da allyscope.
form-load-other = «{ $file }» contiene risposte a un altro questionario o a un’altra sua versione. Non è stato caricato niente.
form-load-unknown = «{ $file }» contiene una risposta che questo modulo non conosce: { $question } = { $answer }. Non è stato caricato niente.
form-draft = Questo browser conserva le risposte man mano che le date: potete chiudere la pagina e tornare. Su un computer condiviso, salvatele e poi cancellatele da qui.
form-draft-back = Ecco di nuovo le vostre risposte dell’ultima volta.
form-forget = Cancella le mie risposte
form-forget-sure = Cancellare tutte le risposte di questa pagina? I file che avete salvato restano.
form-take-back = Togli la risposta
form-few-answers = Avete risposto solo a { $done } domande su { $all }. Ogni risposta in più rende il risultato più sicuro.
form-send-to = Mandate il file a:
form-result = Il vostro risultato
form-result-show = Mostra il risultato
form-result-hide = Torna alle domande
form-result-print = Stampa il risultato
form-result-code = Il codice del vostro risultato
form-result-code-help = Contiene le vostre risposte, ma nessun nome e nessuna nota. Con il codice allyscope ricostruisce lo stesso risultato.
