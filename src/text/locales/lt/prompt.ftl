# Klausimai šalia klausimyno

prompt-yes = Taip
prompt-no = Ne
prompt-exists = Failas „{ $path }“ jau yra.
prompt-replace =
    { $count ->
        [1] Pakeisti jį?
       *[other] Pakeisti juos?
    }
prompt-not-replaced = Nieko neįrašyta. Pasirinkite kitą pavadinimą arba pakeiskite failą su --force.
prompt-line-number = Įrašykite skaičių nuo 1 iki { $last } ir spauskite „Enter“.
prompt-line-default = Vien „Enter“: { $initial }
prompt-respondent = Kas atsako (vardas ar vaidmuo)?
prompt-new-needs-id = klausimynui reikia id
    .help = nurodykite jį, pavyzdžiui, „allyscope questionnaire new musu-klausimynas“
prompt-new-id = Jo id, pavyzdžiui, musu-klausimynas
prompt-new-title = Jo pavadinimas
prompt-new-language = Tekstų kalba
prompt-new-file = Įrašyti kaip
prompt-new-saved = Klausimynas yra faile „{ $path }“. Ieškoti klaidų po pakeitimo: { $command }

## „allyscope“ be komandos meniu

prompt-menu-hint = Rodyklės ir Enter: rinktis, Esc: išeiti.
prompt-menu-question = Ką norite daryti?
prompt-menu-resume = Tęsti pradėtą klausimyną
prompt-menu-answer = Atsakyti į klausimus ir pamatyti ataskaitą
prompt-menu-report = Pamatyti atsakymų failo ataskaitą
prompt-menu-plan = Susidaryti pirmųjų žingsnių planą
prompt-menu-form = Parengti anketą, kurią galima pildyti kitur
prompt-menu-example = Pažiūrėti ataskaitos pavyzdį
prompt-menu-quit = Išeiti
prompt-menu-back = Atgal
prompt-menu-resume-question = Kurį norite tęsti?
prompt-menu-report-question = Kurių atsakymų ataskaitą norite pamatyti?
prompt-menu-report-file = Atsakymų failo pavadinimas
prompt-menu-other-file = Kitas failas
prompt-menu-form-question = Kokia anketa?
prompt-menu-form-html = Puslapis, pildomas naršyklėje
prompt-menu-form-markdown = Puslapis spausdinti, su langeliais žymėti
prompt-menu-form-xlsx = XLSX darbaknygė atsakymams įrašyti, po eilutę asmeniui
prompt-menu-form-xlsform = XLSX darbaknygė programoms „KoboToolbox“ ar ODK (XLSForm)
prompt-menu-form-limesurvey = Apklausa programai „LimeSurvey“
prompt-menu-form-surveyjs = Apklausa programai „SurveyJS“
prompt-menu-form-file = Įrašyti anketą kaip
prompt-menu-form-saved = Anketa yra faile „{ $path }“.
prompt-menu-example-note = Šie atsakymai išgalvoti. Jūsų ataskaita: allyscope assess
