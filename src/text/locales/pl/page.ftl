# Strony dla przeglądarki.

## Na każdej stronie

page-skip = Przejdź do raportu
page-contents = Na tej stronie
page-made-with = Utworzono programem allyscope, na tym komputerze. Strona niczego nie pobiera i niczego nie wysyła.

## Raport o lukach

page-own = Państwa poziom
page-possible = Możliwe, zależnie od brakujących odpowiedzi
page-missing = Brakuje do poziomu docelowego
page-levels = Poziomy, od najniższego
page-radar-heading = Państwa umiejętności i ich poziomy docelowe
page-radar-description =
    { $scored ->
        [0] Żadna umiejętność nie ma jeszcze poziomu. Przerywana linia pokazuje poziomy docelowe.
        [one] Poziom ma jedna z { $skills } umiejętności; osiągnięte poziomy docelowe: { $reached }. Środek to poziom 1, brzeg to poziom { $top }. Liczby są w tabeli umiejętności.
        [few] Poziom mają { $scored } z { $skills } umiejętności; osiągnięte poziomy docelowe: { $reached }. Środek to poziom 1, brzeg to poziom { $top }. Liczby są w tabeli umiejętności.
       *[other] Poziom ma { $scored } z { $skills } umiejętności; osiągnięte poziomy docelowe: { $reached }. Środek to poziom 1, brzeg to poziom { $top }. Liczby są w tabeli umiejętności.
    }
page-scale-title = Poziom ogólny na skali
page-scale-description = Poziom { $level } na skali od 1 do { $top }.
page-scale-between = Poziom { $level } na skali od 1 do { $top }. Zależnie od brakujących odpowiedzi może to być od { $lower } do { $upper }.
page-tile-way = Droga do poziomów docelowych
page-tile-gap = Najdalej do poziomu docelowego
page-who = Kto
page-by-when = Do kiedy
page-one-page-gaps = Najdalej do poziomu docelowego
page-one-page-today = Dziś
page-one-page-aim = Za pół roku
page-one-page-agreed = Omówiono na spotkaniu z partnerem dnia
page-one-page-sign-firm = Za firmę
page-one-page-sign-partner = Za partnera
page-column-what = Co
page-column-picture = Od 1 do najwyższego
page-column-capability = Zdolność
page-grid-legend = Im mocniejszy kolor pola, tym wyższy poziom. Pod poziomem są umiejętności; – oznacza umiejętność bez poziomu.
page-grid-none = Nie ma tu żadnej umiejętności
page-of-top = z { $top }

## Spis wielu raportów

page-index-title = Raporty o lukach
page-index-count =
    { $count ->
        [one] Jeden raport
        [few] { $count } raporty
       *[other] { $count } raportów
    }
page-index-rejected-count =
    { $count ->
        [one] jeden wiersz bez raportu
        [few] { $count } wiersze bez raportu
       *[other] { $count } wierszy bez raportu
    }
page-index-summary = { $reports }, { $rejected }.
page-index-all = { $reports }.
page-index-respondent = Osoba
page-index-organisation = Organizacja
page-index-file = Plik
page-index-row = Wiersz
page-index-reports = Raporty
page-index-rejected = Wiersze bez raportu
page-index-reason = Powód
page-index-range = Poziomy od { $lowest } do { $highest }.

## Szablony i drukowanie

page-template-fault =
    szablonu „{ $template }” nie da się użyć{ $line ->
        [0] {""}
       *[other] , linia { $line }
    }: { $reason }
    .help = docs/templates.md opisuje, co szablony mogą pokazać
page-template-none = w „{ $path }” nie ma szablonu, który zastępowałby któryś z wbudowanych
    .help = proszę nazwać plik tak jak ten, który ma zastąpić: { $known }
page-template-many = w „{ $path }” jest za dużo plików albo są za duże jak na folder z szablonami
    .help = w --template proszę podać folder, w którym są tylko szablony
page-template-encoding = szablon „{ $path }” nie jest w UTF-8
    .help = proszę zapisać go jako UTF-8
page-pdf-terminal = pliku PDF nie da się pokazać w terminalu
    .help = proszę zapisać go do pliku: --output report.pdf
page-browser-none = nie ma przeglądarki, która wydrukowałaby PDF
    .help = proszę zainstalować Chromium, Chrome lub Edge albo wskazać własną przeglądarkę w { $variable }; można też użyć --format html, otworzyć stronę w dowolnej przeglądarce i tam wydrukować ją do PDF
page-browser-named = { $variable } wskazuje „{ $path }”, a nie ma takiego programu
    .help = proszę podać ścieżkę do programu Chromium, Chrome lub Edge
page-browser-failed =
    { $reason ->
        [late] przeglądarka „{ $path }” nie skończyła na czas
       *[nothing] przeglądarka „{ $path }” nie utworzyła pliku PDF
    }
    .help = proszę wskazać inny program Chromium, Chrome lub Edge w { $variable }; można też użyć --format html, otworzyć stronę w dowolnej przeglądarce i tam wydrukować ją do PDF

## Raport o grupie

page-group-standing = Obecny poziom grupy
page-group-people = Osoby
page-group-gap = Luka
page-group-below = Poniżej celu
page-group-group = Grupa
page-group-question = Pytanie
page-group-answers = Odpowiedzi, od najniższej
page-group-glance-legend = Każdy pasek to wszyscy, którzy odpowiedzieli. Pierwsza odpowiedź jest najjaśniejsza i stoi po lewej, ostatnia jest najciemniejsza. Liczby to osoby.
page-group-groups-legend = Średnie poziomy.
page-group-shades = Poziomy od 1 do { $top }. Im ciemniejsze pole, tym wyższy poziom; – oznacza poziom nieznany lub ukryty.
page-group-crowd-title = Obecny poziom poszczególnych osób
page-group-crowd-description = Średnia to { $level } na skali od 1 do { $top }. Liczby osób w kolejnych dwunastych częściach skali, od najniższej: { $counts }.

## Wtedy i teraz

page-slopes-heading = Od wtedy do teraz
page-slopes-legend = Każda linia biegnie od stanu wtedy po lewej do stanu teraz po prawej; u dołu jest poziom 1, u góry { $top }. Linia przerywana opada.
page-slope-level = { $level }
page-slope-description = Z { $then } na { $now }.
page-ways-heading = U kogo poziom wzrósł, został i spadł
page-ways-legend = Od lewej: spadł, bez zmian, wzrósł (osoby)
