# Pytania obok kwestionariusza

prompt-yes = Tak
prompt-no = Nie
prompt-exists = „{ $path }” już istnieje.
prompt-replace =
    { $count ->
        [one] Zastąpić ten plik?
       *[other] Zastąpić te pliki?
    }
prompt-not-replaced = Nic nie zapisano. Proszę wybrać inną nazwę albo zastąpić plik, dodając --force.
prompt-line-number = Proszę wpisać liczbę od 1 do { $last } i nacisnąć Enter.
prompt-line-default = Sam Enter: { $initial }
prompt-respondent = Kto odpowiada (imię i nazwisko albo rola)?
prompt-new-needs-id = kwestionariusz potrzebuje id
    .help = proszę je podać, na przykład „allyscope questionnaire new nasz-kwestionariusz”
prompt-new-id = Jego id, na przykład nasz-kwestionariusz
prompt-new-title = Jego tytuł
prompt-new-language = Język jego tekstów
prompt-new-file = Zapisz jako
prompt-new-saved = Kwestionariusz jest w „{ $path }”. Aby po zmianie poszukać błędów: { $command }

## Menu „allyscope” bez polecenia

prompt-menu-hint = Strzałki i Enter: wybór, Esc: wyjście.
prompt-menu-question = Co chcą Państwo zrobić?
prompt-menu-resume = Dokończyć wcześniejsze odpowiedzi
prompt-menu-answer = Odpowiedzieć na pytania i zobaczyć raport
prompt-menu-report = Zobaczyć raport z pliku odpowiedzi
prompt-menu-plan = Prowadzić plan pierwszych kroków
prompt-menu-form = Przygotować formularz do wypełnienia gdzie indziej
prompt-menu-example = Obejrzeć przykładowy raport
prompt-menu-quit = Wyjść
prompt-menu-back = Wróć
prompt-menu-resume-question = Które odpowiedzi chcą Państwo dokończyć?
prompt-menu-report-question = Z których odpowiedzi pokazać raport?
prompt-menu-report-file = Nazwa pliku odpowiedzi
prompt-menu-other-file = Inny plik
prompt-menu-form-question = Jaki formularz?
prompt-menu-form-html = Strona do wypełnienia w przeglądarce
prompt-menu-form-markdown = Strona do wydrukowania, z kratkami do zaznaczania
prompt-menu-form-xlsx = Skoroszyt XLSX do wpisywania odpowiedzi, wiersz na osobę
prompt-menu-form-xlsform = Skoroszyt XLSX dla KoboToolbox lub ODK (XLSForm)
prompt-menu-form-limesurvey = Ankieta dla LimeSurvey
prompt-menu-form-surveyjs = Ankieta dla SurveyJS
prompt-menu-form-file = Zapisz formularz jako
prompt-menu-form-saved = Formularz jest w „{ $path }”.
prompt-menu-example-note = Te odpowiedzi są zmyślone. Własny raport: allyscope assess
