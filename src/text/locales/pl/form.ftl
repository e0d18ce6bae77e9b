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
form-code = Kod: { $code }
form-dont-know = Nie wiem
form-not-applicable = Nie dotyczy
form-notes = Notatki: ____________________________________________________________
form-only-codes = Tu można wpisać tylko te kody: { $codes }. Jeśli nie ma odpowiedzi, proszę zostawić pustą komórkę.
form-save = Zapisz odpowiedzi
form-how-to-send = Odpowiedzi pozostają na tej stronie, dopóki nie zapiszą ich Państwo w pliku. Następnie proszę wysłać plik osobie, od której mają Państwo ten formularz. Nic nie jest wysyłane automatycznie.
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
