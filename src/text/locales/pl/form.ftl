# Formularz do wypełnienia na papierze lub na ekranie.

form-organisation = Firma lub organizacja: ______________________________
form-respondent = Imię i nazwisko: ______________________________
form-date = Data: ____________________
form-intro =
    Przy każdym pytaniu proszę zaznaczyć jedno pole: to, które dziś pasuje najlepiej. Nie ma dobrych ani złych odpowiedzi. W razie wątpliwości proszę zaznaczyć „nie wiem”, a jeśli pytanie nie ma nic wspólnego z Państwa firmą, „nie dotyczy”.
form-intro-on-screen =
    Przy każdym pytaniu proszę wybrać jedną odpowiedź: tę, która dziś pasuje najlepiej. Nie ma dobrych ani złych odpowiedzi. W razie wątpliwości proszę wybrać „nie wiem”, a jeśli pytanie nie ma nic wspólnego z Państwa firmą, „nie dotyczy”.
form-can-be-empty = To pole może zostać puste.
form-minutes = Zajmie to około { $minutes ->
        [one] jednej minuty
       *[other] { $minutes } minut
    }.
form-question = { $number }. { $text }
form-closing = Dziękujemy, to już wszystkie pytania. Można teraz zamknąć tę stronę.
form-reserved-code = LimeSurvey sam używa kodu „{ $code }” i zmieniłby nazwę pytania, więc allyscope nie odczytałby odpowiedzi
    .help = proszę nadać temu pytaniu inny kod w kwestionariuszu
form-code = Kod: { $code }
form-dont-know = Nie wiem
form-not-applicable = Nie dotyczy
form-notes = Notatki: ____________________________________________________________
form-only-codes = Tu można wpisać tylko te kody: { $codes }. Jeśli nie ma odpowiedzi, proszę zostawić pustą komórkę.
form-save = Zapisz odpowiedzi
form-how-to-send =
    Na koniec proszę zapisać odpowiedzi w pliku i wysłać go { $address ->
        [none] osobie, od której pochodzi ten formularz
       *[other] na adres { $address }
    }. Nic nie wysyła się samo.
form-saved = Zapisano jako „{ $file }” w folderze pobranych plików przeglądarki.
form-progress = Udzielone odpowiedzi: { $done } z { $all }
form-note = Notatka (nieobowiązkowo):
form-no-script = W tej przeglądarce skrypty są wyłączone, więc odpowiedzi nie można zapisać. Można wydrukować stronę i zaznaczyć odpowiedzi na papierze.
form-context = O Państwu i Państwa firmie
form-context-intro = Te pytania nie wpływają na wynik i każde może zostać bez odpowiedzi. Pozwalają porównać firmę z podobnymi do niej.
form-no-answer = Bez odpowiedzi
form-number = Liczba całkowita od { $low } do { $high }: ____________
form-only-numbers = Tu można wpisać tylko liczbę całkowitą od { $low } do { $high }. Jeśli nie ma odpowiedzi, proszę zostawić puste miejsce.
form-checks-intro = Te odpowiedzi raczej do siebie nie pasują. Można którąś zmienić albo zostawić je bez zmian: zapisać można tak czy tak.
form-language = Język
form-load = Wczytaj zapisane odpowiedzi:
form-load-sure = Zastąpić odpowiedzi na tej stronie odpowiedziami z pliku?
form-loaded = Wczytano odpowiedzi z pliku „{ $file }”.
form-load-unread = Pliku „{ $file }” nie da się tu odczytać. Proszę wybrać plik z odpowiedziami zapisany przez tę stronę lub przez allyscope.
form-load-other = Plik „{ $file }” zawiera odpowiedzi na inną ankietę albo na inną jej wersję. Niczego nie wczytano.
form-load-unknown = W pliku „{ $file }” jest odpowiedź, której ten formularz nie zna: { $question } = { $answer }. Niczego nie wczytano.
form-draft = Ta przeglądarka na bieżąco przechowuje odpowiedzi, więc można zamknąć stronę i wrócić. Na wspólnym komputerze proszę je zapisać, a potem usunąć stąd.
form-draft-back = Odpowiedzi z poprzedniego razu znów tu są.
form-forget = Usuń moje odpowiedzi
form-forget-sure = Usunąć wszystkie odpowiedzi z tej strony? Zapisane pliki zostaną.
form-take-back = Cofnij odpowiedź
form-few-answers = Liczba odpowiedzi: tylko { $done } z { $all }. Każda kolejna odpowiedź sprawia, że wynik jest pewniejszy.
form-send-to = Plik proszę wysłać na adres:
form-result = Wynik
form-result-show = Pokaż wynik
form-result-hide = Wróć do pytań
form-result-print = Drukuj wynik
form-result-code = Kod wyniku
form-result-code-help = Zawiera odpowiedzi, ale bez nazwisk, nazw i notatek. allyscope odtworzy z niego ten sam wynik.
