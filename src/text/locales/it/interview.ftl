# L’intervista di «allyscope assess»: parole brevi per chi risponde tra una telefonata e l’altra.

## Lettere che fanno qualcosa. Devono essere tutte diverse: i(ndietro), s(alta), d(ubbio), r(iguarda),
## n(ota), g(uida), c(ancella), v(edi), e(sci), t(ermina).

interview-key-back = i
interview-key-skip = s
interview-key-dont-know = d
interview-key-not-applicable = r
interview-key-note = n
interview-key-help = g
interview-key-clear = c
interview-key-report = v
interview-key-quit = e
interview-key-skip-rest = t

## La riga dei tasti in basso

interview-choose-first = Prima scegliete: premete un numero, o muovetevi con le frecce e premete Invio.
interview-hint-choose = 1-{ $last }, frecce e Invio: scelta
interview-hint-back = { interview-key-back } indietro
interview-hint-to-review = { interview-key-back } all’elenco
interview-hint-skip = { interview-key-skip } salta
interview-hint-note = { interview-key-note } nota
interview-hint-help = { interview-key-help } guida
interview-hint-quit = { interview-key-quit } esci
interview-hint-save-note = Invio: salva la nota
interview-hint-leave-note = Esc: lascia com’era
interview-hint-return = Un tasto qualsiasi: torna alla domanda
interview-hint-arrows = Frecce: su/giù
interview-hint-change = Invio: cambia risposta
interview-hint-report = Invio: vedi il report
interview-hint-to-report = { interview-key-report } vedi report
interview-hint-clear = { interview-key-clear } cancella
interview-hint-skip-rest = { interview-key-skip-rest } termina qui
interview-hint-choose-long = 1-{ $last } e Invio, o frecce: scelta
interview-hint-save-number = Invio: salva
interview-hint-check = Invio: rivedi queste risposte

interview-more =
    { $arrows ->
        [yes] { $place ->
            [below] (continua sotto: freccia giù)
            [above] (continua sopra: freccia su)
           *[both] (continua sopra e sotto: frecce)
        }
       *[no] { $place ->
            [below] (continua sotto)
            [above] (continua sopra)
           *[both] (continua sopra e sotto)
        }
    }

## Interviste non finite

interview-offer-title =
    { $count ->
        [one] C’è un questionario già iniziato. Volete continuare?
       *[other] Ci sono questionari già iniziati. Quale volete continuare?
    }
interview-offer-draft =
    { $named ->
        [yes] { $name }
       *[no] senza nome
    }{ $dated ->
        [yes] , { $date }
       *[no] { "" }
    }: domande completate { $done } su { $asked }, { $path }
interview-exists-title = In «{ $path }» ci sono già risposte. Che cosa volete fare?
interview-exists-go-on = Continuare
interview-exists-replace = Ricominciare; le vecchie risposte restano in «{ $path }.bak»
interview-exists =
    in «{ $path }» ci sono già risposte
    .help = continuare con «allyscope assess --resume { $path }», scegliere un altro nome, o ricominciare con --force; le vecchie risposte restano allora in «{ $path }.bak»
interview-offer-new = Iniziarne uno nuovo
interview-offer-leave = Uscire
interview-offer-finished-title = Avete già risposto in passato. Che cosa volete fare?
interview-offer-change = Rivedere o cambiare: { $entry }
interview-forgotten = L’elenco dei file a cui avete risposto è stato eliminato. I file ci sono ancora.
interview-forgotten-nothing = Non c’era nessun elenco da eliminare.

## Saluto

interview-length-minutes =
    { $questions ->
        [one] C’è una domanda
       *[other] Ci sono { $questions } domande
    }. Prevedete circa { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }.
interview-length =
    { $questions ->
        [one] C’è una domanda
       *[other] Ci sono { $questions } domande
    }.
interview-private = Niente esce da questo computer. Le vostre risposte restano qui, in un file, e non vengono inviate a nessuno.
interview-saving = Ogni risposta viene salvata subito in «{ $path }». Potete smettere in qualsiasi momento e continuare più tardi.
interview-unsure = Non ci sono risposte giuste o sbagliate. Se non sapete rispondere, indicatelo; potete saltare qualsiasi domanda.
interview-welcome-back =
    { $done ->
        [0] Rieccoci. Non c’è ancora nessuna risposta.
       *[other] Rieccoci. Domande completate: { $done } su { $asked }.
    }

interview-names = Prima, due nomi per il report. Potete lasciarli vuoti.
interview-organisation = Come si chiama la vostra impresa?
interview-respondent = Chi risponde?
interview-respondent-prompt = Il nome o il ruolo, per esempio «titolare». Potete lasciare vuoto.

## Domande

interview-progress = Domanda { $number } di { $total }
interview-dont-know = Non so
interview-not-applicable = Non ci riguarda
interview-note-line = La vostra nota: { $note }
interview-show = Che cosa potreste mostrare a chi vi fa visita: { $show }
interview-source = Questa domanda si basa su: { $source }
interview-no-help = Su questa domanda non c’è altro da dire.
interview-note-prompt = Scrivete una nota per voi, per esempio perché avete scelto questa risposta. Resta insieme alle risposte.

interview-saved-question = La domanda { $number } è salvata.
interview-saved-note = La nota è salvata.
interview-cleared = La risposta è cancellata. Salvato.
interview-escape = Premete ancora Esc per uscire. Le risposte date sono salvate.
interview-pasted = Sembrava un testo incollato, quindi nulla è stato scelto. Premete un tasto alla volta.
interview-full = Qui non c’è più spazio per il testo.
interview-not-saved =
    Questo non è ancora salvato: impossibile scrivere «{ $path }» ({ $reason ->
        [not-found] la sua cartella non c’è più
        [permission] questo utente non ha il permesso di scriverci
        [directory] è una cartella
        [not-a-directory] una parte del percorso non è una cartella
        [full] il disco è pieno
        [read-only] il disco è in sola lettura
       *[other] { $reason }
    }). Scegliete di nuovo per riprovare, o uscite; ciò che avete confermato prima è al sicuro.
interview-place = La cartella di «{ $path }» non c’è più, e con essa il file con le vostre risposte. Sono ancora qui, ma non sono salvate da nessuna parte.
interview-place-prompt = Dove salvarle? Scrivete il nome di un file o di una cartella.
interview-hint-save-place = Invio: salva qui
interview-hint-leave-place = Esc: non ora
interview-locked = A «{ $path }» si sta già rispondendo in un’altra intervista
    .help = continuate in quella, oppure chiudetela prima
interview-moved = Un altro programma ha modificato «{ $before }». Quel file è rimasto com’è, e le vostre risposte ora sono in «{ $path }».

interview-about-firm = Riguarda la vostra impresa
interview-about-alliance = Riguarda la vostra alleanza più importante

interview-context-title = Voi e la vostra impresa
interview-context-progress = { $number } di { $total }
interview-context-intro = Queste ultime domande non cambiano il risultato. Potete tralasciarne qualcuna, o tutte.
interview-context-number = Scrivete un numero intero da { $least } a { $most }.
interview-context-saved = La risposta è salvata.

## Riepilogo

interview-review-title = Le vostre risposte
interview-review-open =
    { $open ->
        [0] Le domande sono finite. Cambiate ciò che volete, o guardate il report.
        [one] Una domanda è ancora in sospeso. Potete vedere comunque il report.
       *[other] { $open } domande sono ancora in sospeso. Potete vedere comunque il report.
    }
interview-review-answer = { $number }: { $text }
interview-review-dont-know = Non so
interview-review-not-applicable = Non ci riguarda
interview-review-unanswered = Senza risposta
interview-review-noted = { $answer } (nota)
interview-see-report = Vedi il report
interview-review-checks = Da rivedere con calma

## Righe semplici

interview-line-choose = Scrivete il numero o la lettera della risposta e premete Invio.
interview-line-keys = Valgono anche queste lettere, ciascuna con Invio: { $keys }. Solo Invio ripete la domanda.
interview-line-prompt = La vostra risposta:
interview-line-text = Il vostro testo:
interview-line-now = Finora: { $answer }
interview-line-unknown = «{ $typed }» qui non significa nulla.
interview-line-note = Scrivetela su una riga e premete Invio. Solo Invio lascia tutto com’è; un solo trattino cancella la nota.
interview-line-place = Scrivetelo e premete Invio. Solo Invio: non ora.
interview-line-review = Scrivete un numero e premete Invio per cambiare quella risposta, { interview-key-clear } e il numero per cancellarla, { interview-key-report } per vedere il report, { interview-key-quit } per uscire. Solo Invio elenca tutte le risposte.

## Quando lo schermo è chiuso

interview-left =
    Le vostre risposte sono in «{ $path }»: domande completate { $done } su { $asked }.
    Per continuare: { $command }
interview-left-complete =
    Le vostre risposte sono in «{ $path }», { $asked ->
        [one] e la domanda è completata.
       *[other] tutte e { $asked }.
    }
    Per vedere il report: { $command }
interview-left-nothing = Non è stato inserito nulla, perciò nessun file è stato scritto.
interview-left-gone = «{ $path }» non c’è più, perciò le vostre risposte non sono salvate.
interview-done =
    Le vostre risposte sono in «{ $path }».
    Per rivedere questo report: { $command }
    Come pagina per il browser: { $page }
    Per tenere i primi passi con nomi e date: { $plan }
    Rispondete di nuovo fra circa sei mesi, per vedere che cosa è cambiato.
interview-done-open =
    { $open ->
        [one] Una domanda è ancora in sospeso.
       *[other] { $open } domande sono ancora in sospeso.
    } Per rispondere: { $command }
interview-left-context = Per rispondere alle domande in sospeso su di voi e sulla vostra impresa: { $command }

## Prima che l’intervista possa iniziare

interview-no-terminal = per le domande serve un terminale: uno schermo su cui mostrarle e una tastiera per rispondere
    .help = «allyscope form» scrive un modulo da compilare altrove; «allyscope report ANSWERS» fa il report di un file di risposte
interview-cannot-write =
    non si può scrivere «{ $path }», quindi non c’è posto per le vostre risposte
    .help = scegliete un altro file o un’altra cartella, per esempio con --output risposte.toml
interview-needs-file = «{ $path }» non può contenere le risposte: serve un file apposta
    .help = indicare un file, per esempio --output answers.toml
interview-from-json = «{ $before }» è un file JSON e resta com’è. Le vostre risposte continuano in «{ $path }».
