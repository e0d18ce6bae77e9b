# Skoroszyty.

## Nazwy arkuszy: najwyżej 31 znaków, bez [ ] : * ? / \

workbook-sheet-summary = Podsumowanie
workbook-sheet-skills = Umiejętności
workbook-sheet-answers = Odpowiedzi
workbook-sheet-plan = Plan
workbook-sheet-guidance = Oprócz planu
workbook-sheet-limits = Ograniczenia i źródła
workbook-sheet-what-if = Co jeśli
workbook-sheet-published = Na tle innych
workbook-sheet-people = Osoby
workbook-sheet-levels = Poziomy
workbook-sheet-groups = Grupy
workbook-sheet-questions = Pytania
workbook-sheet-counts = Liczby odpowiedzi
workbook-sheet-reliability = Rzetelność
workbook-sheet-organisations = Organizacje
workbook-sheet-notes = Notatki
workbook-sheet-codebook = Objaśnienia
workbook-sheet-scores = Wyniki

## Kolumny

workbook-column-code = Kod
workbook-column-name = Nazwa
workbook-column-kind = Rodzaj
workbook-column-capability = Zdolność
workbook-column-phase = Faza
workbook-column-at-least = Co najmniej
workbook-column-at-most = Co najwyżej
workbook-column-scored = Umiejętności z poziomem
workbook-column-all-skills = Umiejętności
workbook-column-remark = Objaśnienie
workbook-column-question = Pytanie
workbook-column-answer = Odpowiedź
workbook-column-in-words = Słownie
workbook-column-note = Notatka
workbook-column-step = Krok
workbook-column-when = Kiedy
workbook-column-advice = Co zrobić
workbook-column-from = Z
workbook-column-to = Na
workbook-column-effort = Nakład pracy, 1 do 3
workbook-column-upkeep = Potem, 0 do 2
workbook-column-basis = Zgodnie z
workbook-column-condition = Warunek
workbook-column-closes = Zamyka
workbook-column-left = Zostaje
workbook-column-settles = Rozstrzyga
workbook-column-lowest = Najniższy
workbook-column-first-quartile = Pierwszy kwartyl
workbook-column-third-quartile = Trzeci kwartyl
workbook-column-highest = Najwyższy
workbook-column-rounded = Zaokrąglono do
workbook-column-mean-gap = Średnia luka
workbook-column-below = Poniżej celu
workbook-column-count = Osoby
workbook-column-share = Udział
workbook-column-interval-from = 95%, od
workbook-column-interval-to = 95%, do
workbook-column-published = { $title }, osoby
workbook-column-published-share = { $title }, udział
workbook-column-spread = Rozrzut
workbook-column-sheet = Arkusz
workbook-column-column = Kolumna lub rodzaj
workbook-column-option = Odpowiedź
workbook-column-meaning = Znaczenie
workbook-column-group = { $name } (n = { $n })
workbook-option = Odpowiedź { $number }

## Rodzaje

workbook-kind-capability = Zdolność
workbook-kind-phase = Faza
workbook-kind-skill = Umiejętność
workbook-kind-section = Sekcja

## Objaśnienia

workbook-inferred = oszacowany z wersji skróconej
workbook-does-not-apply = firmy dotyczy za mała jej część
workbook-skill-not-asked = wersja skrócona jej nie obejmuje
workbook-nothing-answered = żadne z jej pytań nie ma odpowiedzi
workbook-too-little = za mało odpowiedzi
workbook-not-asked = pytanie nie padło
workbook-codes = Odpowiedzi są tu podane kodami; ich treść jest w arkuszu „{ $sheet }”. na: nie dotyczy; dk: nie wiem; puste: bez odpowiedzi.
workbook-people-many = Liczba osób: { $count }. To za dużo, by pokazać każdą z osobna; „score --format xlsx” zapisuje wiersz dla każdej.

## Wykresy

workbook-chart-skills = Poziomy umiejętności i poziomy docelowe
workbook-chart-means = Średnie poziomy umiejętności i poziomy docelowe
workbook-chart-questions = Odpowiedzi jako udział wśród tych, którzy odpowiedzieli
workbook-chart-shown = Odpowiedzi, o ile nie są ukryte

## Objaśnienia liczb

workbook-code-rounded = do czego zaokrąglono średnią, aby nie zdradzała ukrytych liczb; puste, gdy jest dokładna
workbook-code-hidden = szara komórka z uwagą „{ $hidden }”: nie podano, aby nikogo nie ujawnić

## Usterki

workbook-terminal = Skoroszyt to nie tekst dla terminala. Proszę podać plik po --output albo przekazać wynik dalej potokiem.
workbook-too-large = To nie mieści się w arkuszu, który ma wierszy: { $rows }, a kolumn: { $columns }.
    .help = --format csv i json nie mają takiego ograniczenia
workbook-too-many-rows = Arkusz ma wierszy: { $rows }, a osób, które odpowiedziały, jest więcej.
    .help = --format csv nie ma takiego ograniczenia; można też ocenić odpowiedzi w częściach
