# Questions beside the interview

prompt-yes = Da
prompt-no = Nu
prompt-exists = „{ $path }” există deja.
prompt-replace =
    { $count ->
        [one] Îl înlocuiți?
        [few] Le înlocuiți?
       *[other] Le înlocuiți?
    }
prompt-not-replaced = Nu s-a scris nimic. Alegeți alt nume sau înlocuiți ce există cu --force.
prompt-line-number = Scrieți un număr de la 1 la { $last } și apăsați Enter.
prompt-line-default = Doar Enter: { $initial }
prompt-respondent = Cine răspunde (nume sau rol)?
prompt-new-needs-id = un chestionar are nevoie de un id
    .help = indicați unul, de exemplu „allyscope questionnaire new chestionarul-nostru”
prompt-new-id = Id-ul lui, de exemplu chestionarul-nostru
prompt-new-title = Titlul lui
prompt-new-language = Limba textelor
prompt-new-file = Salvați ca
prompt-new-saved = Chestionarul este în „{ $path }”. Ca să căutați greșeli după o modificare: { $command }

## The menu of “allyscope” without a command

prompt-menu-hint = Săgeți și Enter: alegeți, Esc: ieșiți.
prompt-menu-question = Ce doriți să faceți?
prompt-menu-resume = Continuați răspunsurile neterminate
prompt-menu-answer = Răspundeți la întrebări și vedeți raportul
prompt-menu-report = Vedeți raportul unui fișier de răspunsuri
prompt-menu-plan = Ține un plan al primilor pași
prompt-menu-form = Pregătiți un formular de completat în altă parte
prompt-menu-example = Vedeți un exemplu de raport
prompt-menu-quit = Ieșiți
prompt-menu-back = Înapoi
prompt-menu-resume-question = Cu ce doriți să continuați?
prompt-menu-report-question = Pentru ce răspunsuri doriți raportul?
prompt-menu-report-file = Numele fișierului de răspunsuri
prompt-menu-other-file = Alt fișier
prompt-menu-form-question = Ce fel de formular?
prompt-menu-form-html = O pagină de completat într-un browser
prompt-menu-form-markdown = O pagină de tipărit, cu căsuțe de bifat
prompt-menu-form-xlsx = Un registru XLSX pentru răspunsuri, câte un rând de persoană
prompt-menu-form-xlsform = Un registru XLSX pentru KoboToolbox sau ODK (XLSForm)
prompt-menu-form-limesurvey = Un sondaj pentru LimeSurvey
prompt-menu-form-surveyjs = Un sondaj pentru SurveyJS
prompt-menu-form-file = Salvați formularul ca
prompt-menu-form-saved = Formularul este în „{ $path }”.
prompt-menu-example-note = Aceste răspunsuri sunt inventate. Pentru raportul firmei: allyscope assess
