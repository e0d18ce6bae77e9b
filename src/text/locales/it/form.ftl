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
form-code = Codice: { $code }
form-dont-know = Non so
form-not-applicable = Non applicabile
form-notes = Note: ____________________________________________________________
form-only-codes = Qui valgono solo questi codici: { $codes }. Se non c’è risposta, lasciate vuota la cella.
form-save = Salva le risposte
form-how-to-send = Le risposte restano in questa pagina finché non le salvate in un file. Poi mandate il file a chi vi ha dato il modulo. Niente viene inviato automaticamente.
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
