# Il piano che un’impresa tiene.

plan-title = Piano
plan-title-of = Piano: { $organisation }
plan-empty = Non c’è nessun passo da fare.
plan-open = Da fare
plan-done = Fatto
plan-dropped = Lasciato cadere
plan-nobody = Nessuno se ne occupa ancora, e manca una data.
plan-nobody-by = Nessuno se ne occupa ancora. Scadenza: { $date }.
plan-who = Chi: { $owner }
plan-who-by = Chi: { $owner }. Scadenza: { $date }.
plan-review = Rispondete di nuovo alle domande il { $date } e guardate che cosa è cambiato: «allyscope plan check».
plan-written =
    { $path }: { $count ->
        [one] un passo
       *[other] { $count } passi
    }.
plan-written-next = Per vederlo: «allyscope plan show»; per metterlo nel calendario: «allyscope plan show --output plan.ics»; per segnare ciò che è fatto: «allyscope plan done 1».
plan-marked = { $path }: il passo { $number } è { $status ->
        [done] fatto
        [dropped] lasciato cadere
       *[open] da fare
    }.
plan-no-step = in «{ $path }» non c’è il passo { $number }
    .help = { $count ->
        [0] non ha passi
        [one] ha un solo passo
       *[other] i passi vanno da 1 a { $count }
    }; «allyscope plan show» li elenca
plan-nothing = non c’è niente da pianificare: nessun passo colma una distanza
    .help = guardare «allyscope report»; forse alcune risposte mancano, o tutti gli obiettivi sono raggiunti
plan-ask-step = Passo { $number }: { $text }
plan-ask-owner = Chi se ne occupa? (può restare vuoto)
plan-ask-due = Entro quando? (anno-mese-giorno; può restare vuoto)
plan-wrong-date = «{ $text }» non è una data; scrivere per esempio 2026-12-15
plan-option-step = «{ $given }» non indica nessun passo del piano, che ne ha { $count }
    .help = scrivere un nome o una data per tutti i passi, o per uno solo, come 2=Rosa
plan-progress-title = Che cosa è stato del piano
plan-progress-title-of = Che cosa è stato del piano: { $organisation }
plan-progress-summary = Risposte salite: { $moved } su { $steps }.
plan-progress-done-moved = Fatto, e la risposta è salita. Ora: { $now }
plan-progress-done = Fatto, ma la risposta è come prima: { $now }
plan-progress-moved = Non segnato come fatto, ma la risposta è salita. Ora: { $now }
plan-progress-open = Ancora da fare. La risposta di oggi: { $now }
plan-progress-dropped = Lasciato cadere.
plan-progress-unanswered = Questa volta la domanda non ha risposta.
plan-progress-done-advice = Dove un passo è fatto e la risposta è come prima, chiedetevi che cosa manca ancora, o lasciate passare qualche settimana.
plan-progress-open-advice = I passi ancora da fare aprono il piano seguente: «allyscope plan RISPOSTE --previous PIANO».
plan-calendar-done = Fatto: { $text }
plan-calendar-review = Rispondere di nuovo alle domande sulle alleanze
plan-calendar-review-text = Circa 15 minuti: «allyscope assess». Poi «allyscope plan check» mostra che cosa è cambiato.
