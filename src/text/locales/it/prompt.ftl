# Domande accanto al questionario

prompt-yes = Sì
prompt-no = No
prompt-exists = «{ $path }» esiste già.
prompt-replace =
    { $count ->
        [one] Sostituirlo?
       *[other] Sostituirli?
    }
prompt-not-replaced = Non è stato scritto nulla. Scegliere un altro nome, o sostituire quel che c’è con --force.
prompt-line-number = Scrivete un numero da 1 a { $last } e premete Invio.
prompt-line-default = Solo Invio: { $initial }
prompt-respondent = Chi risponde (nome o ruolo)?
prompt-new-needs-id = a un questionario serve un id
    .help = indicarne uno, per esempio «allyscope questionnaire new il-nostro-questionario»
prompt-new-id = Il suo id, per esempio il-nostro-questionario
prompt-new-title = Il suo titolo
prompt-new-language = Lingua dei suoi testi
prompt-new-file = Salvarlo come
prompt-new-saved = Il questionario è in «{ $path }». Per cercare errori dopo una modifica: { $command }

## Il menu di «allyscope» senza comando

prompt-menu-hint = Frecce e Invio per scegliere, Esc per uscire.
prompt-menu-question = Che cosa volete fare?
prompt-menu-resume = Continuare un questionario già iniziato
prompt-menu-answer = Rispondere alle domande e vedere il report
prompt-menu-report = Vedere il report di un file di risposte
prompt-menu-plan = Tenere un piano dei primi passi
prompt-menu-form = Preparare un modulo da compilare altrove
prompt-menu-example = Guardare un report di esempio
prompt-menu-quit = Uscire
prompt-menu-back = Indietro
prompt-menu-resume-question = Quale volete continuare?
prompt-menu-report-question = Di quali risposte volete vedere il report?
prompt-menu-report-file = Nome del file di risposte
prompt-menu-other-file = Un altro file
prompt-menu-form-question = Che tipo di modulo?
prompt-menu-form-html = Una pagina da compilare con un browser
prompt-menu-form-markdown = Una pagina da stampare, con caselle da barrare
prompt-menu-form-xlsx = Una cartella di lavoro da compilare, una riga per persona
prompt-menu-form-xlsform = Una cartella di lavoro per KoboToolbox o ODK (XLSForm)
prompt-menu-form-limesurvey = Un sondaggio per LimeSurvey
prompt-menu-form-surveyjs = Un sondaggio per SurveyJS
prompt-menu-form-file = Salvare il modulo come
prompt-menu-form-saved = Il modulo è in «{ $path }».
prompt-menu-example-note = Queste risposte sono inventate. Per il vostro report: allyscope assess
