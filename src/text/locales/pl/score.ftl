# Ocena odpowiedzi wielu osób.

## Na końcu

score-sentence = { $text }.
score-summary =
    { $rows ->
        [one] Wczytano jeden wiersz
        [few] Wczytano { $rows } wiersze
       *[other] Wczytano { $rows } wierszy
    }, oceniono { $scored }, odrzucono { $rejected }
score-summary-empty = puste: { $count }
score-summary-unsent = nieprzesłane: { $count } (z opcją --include-incomplete { $count ->
        [one] też zostanie oceniony
       *[other] też zostaną ocenione
    })
score-summary-aside = odłożone w narzędziu ankietowym: { $count }, bo to próby albo odrzuciła je osoba sprawdzająca (opcja --include-incomplete uwzględnia je także)
score-aside = Pominięte wiersze: { $count }. W narzędziu ankietowym są oznaczone jako próby albo odrzuciła je osoba sprawdzająca. Opcja --include-incomplete uwzględnia je także.
score-summary-unanswered = bez żadnej odpowiedzi: { $count }
score-unanswered = Wiersze pominięte, bo nie odpowiadają na żadne pytanie: { $count }.
score-missing-marks = Komórki z tymi znakami liczą się jako brak odpowiedzi: { $marks }. „na” małymi literami znaczy „nie dotyczy”; --missing ustala, jakie to znaki.
score-summary-headers = powtórzony nagłówek: { $count }
score-summary-totals = sumy lub średnie innych wierszy: { $count }
score-summary-repeated = pominięte, bo ta sama osoba odpowiedziała więcej niż raz: { $count }
score-no-people = Wiersze pominięte, bo powtarzają nagłówek albo są sumą lub średnią innych wierszy: { $count }.
score-somebody = ktoś
score-repeats =
    { $count ->
        [one] Jeden wiersz dotyczy osoby, która już wystąpiła
        [few] { $count } wiersze dotyczą osób, które już wystąpiły
       *[other] { $count } wierszy dotyczy osób, które już wystąpiły
    }: { $names }. { $rule }
score-repeats-all = Oceniono każdy wiersz. Aby zostawić po jednym na osobę, proszę dodać --keep last lub --keep first.
score-repeats-last = Z odpowiedzi każdej osoby liczą się ostatnie: według daty odpowiedzi, jeśli mają ją oba wiersze, w przeciwnym razie według kolejności czytania.
score-repeats-first = Z odpowiedzi każdej osoby liczą się pierwsze: według daty odpowiedzi, jeśli mają ją oba wiersze, w przeciwnym razie według kolejności czytania.
score-repeats-partial = Osób, które odpowiedziały więcej niż raz, szukano tylko wśród pierwszych { $most } wierszy; z --keep last lub --keep first przeszukiwane są wszystkie.
score-perhaps-repeats =
    { $count ->
        [one] Jeden wiersz pochodzi być może od osoby, która już odpowiedziała, ale nie jest to pewne
        [few] { $count } wiersze pochodzą być może od osób, które już odpowiedziały, ale nie jest to pewne
       *[other] { $count } wierszy pochodzi być może od osób, które już odpowiedziały, ale nie jest to pewne
    }: { $names }. Liczy się każdy z nich.
score-repeat = { $name } (linie { $first } i { $again })
score-repeat-places = { $name } ({ $first } i { $again })
score-place = { $path }, linia { $line }
score-cells =
    { $question }: { $count ->
        [one] { $count } wiersz ma
        [few] { $count } wiersze mają
       *[other] { $count } wierszy ma
    } komórkę, która nie jest odpowiedzią na to pytanie: { $cells }.
score-cell =
    „{ $cell }” ({ $count ->
        [one] jeden wiersz
        [few] { $count } wiersze
       *[other] { $count } wierszy
    })
score-cell-near =
    „{ $cell }” ({ $count ->
        [one] jeden wiersz
        [few] { $count } wiersze
       *[other] { $count } wierszy
    }, może { $nearest })
score-cells-map = Jeśli niektóre z nich są odpowiedziami, „--write-map map.toml” wypisze je do uzupełnienia, a „--map map.toml” użyje tej listy.
score-context-near =
    { $path }, linia { $line }: „{ $cell }” nie jest odpowiedzią na pytanie „{ $question }”, może „{ $nearest }”. { $count ->
        [one] Komórka liczy się
        [few] Takich komórek: { $count }; liczą się
       *[other] Takich komórek: { $count }; liczą się
    } jako brak odpowiedzi. Żaden poziom od tego nie zależy.
score-context-cell =
    { $path }, linia { $line }: „{ $cell }” nie jest odpowiedzią na pytanie „{ $question }”. { $count ->
        [one] Komórka liczy się
        [few] Takich komórek: { $count }; liczą się
       *[other] Takich komórek: { $count }; liczą się
    } jako brak odpowiedzi. Żaden poziom od tego nie zależy.
score-further-rejects = Wiersze z plików o innych kolumnach są w { $names }.
score-and-more = { $names } i jeszcze { $count }

## Wiersze

score-rejected = { $path }, linia { $line }, { $respondent }: { $reasons }
score-more-rejected =
    { $count ->
        [one] Odrzucono jeszcze jeden wiersz.
        [few] Odrzucono jeszcze { $count } wiersze.
       *[other] Odrzucono jeszcze { $count } wierszy.
    } --rejects FILE zapisuje wszystkie, z powodami.
score-file-left-out =
    { $rows ->
        [0] Plik „{ $path }” się nie liczy; pozostałe pliki są czytane.
       *[other] Plik „{ $path }” liczy się tylko do miejsca, do którego dało się go odczytać (wiersz { $rows }); pozostałe pliki są czytane.
    }
score-file-number = plik { $number }
score-row = wiersz { $number }
score-reason-cells =
    { $found ->
        [one] jedna komórka
        [few] { $found } komórki
       *[other] { $found } komórek
    }, a w nagłówku jest { $expected }
score-reason-cell = { $question } nie może mieć wartości „{ $cell }” (odpowiedzi: { $valid })
score-reason-near = { $question } nie może mieć wartości „{ $cell }”, może { $nearest } (odpowiedzi: { $valid })
score-reason-formula = { $question }: „{ $cell }” to formuła bez zapisanego wyniku; otworzyć plik w arkuszu kalkulacyjnym i raz go zapisać
score-reason-object = to nie jest obiekt z kluczami i wartościami
score-reason-twice = „{ $first }” i „{ $second }” odpowiadają na to samo pytanie

## Pliki

score-empty = „{ $path }” nie ma nagłówka
    .help = pierwsza linia to nazwy kolumn: kody pytań albo ich treść
score-empty-json = w „{ $path }” nie ma niczyich odpowiedzi
    .help = po jednym obiekcie na osobę, każdy w osobnej linii albo razem w liście
score-keep-stream = „{ $path }” nie da się odczytać dwa razy, a --keep last i --keep first czytają odpowiedzi dwa razy
    .help = proszę zapisać to w pliku i podać ten plik
score-empty-folder = w „{ $path }” nie ma pliku z odpowiedziami
    .help = czytane są pliki .csv, .tsv, .txt, .json, .jsonl, .ndjson, .xlsx, .xml i .toml, także z .gz na końcu
score-passed-over =
    { $path }: pominięto { $count ->
        [one] jeden plik lub folder
        [few] { $count } pliki i foldery
       *[other] { $count } plików i folderów
    }: { $names }
score-no-question = w „{ $path }” żadna kolumna nie odpowiada na pytanie
    .help = w nagłówku potrzebne są kody pytań albo ich pełna treść; „score --explain-columns” pokazuje, jak rozumiana jest każda kolumna, a mapa może powiedzieć, co kolumna znaczy (--write-map)
score-columns = „{ $path }”: { $faults }
    .help = proszę zostawić po jednej kolumnie na pytanie albo wskazać w mapie, która się liczy (--map): pozostałe mają mieć „ignore”
score-twice = kolumny „{ $first }” i „{ $second }” znaczą to samo
score-open-quote = „{ $path }”, wiersz { $line }: w tym wierszu otwarto cudzysłów i nie zamknięto go na końcu komórki, więc nie da się rozróżnić wierszy poniżej
    .help = zamknąć cudzysłów albo go usunąć; wewnątrz komórki w cudzysłowie cudzysłów pisze się dwa razy
score-scale = „{ $path }”: { $faults }; dlatego żadna odpowiedź w tych kolumnach nie jest pewna
    .help = ponumerować opcje tak jak w kwestionariuszu albo wskazać w mapie, co znaczy każdy numer (--map)
score-scale-one = kolumna „{ $header }” ma liczby od { $least } do { $most }, a odpowiedzi to { $first }–{ $last }
score-sheets = { $path }: odczytane arkusze: { $names }.
score-sheets-left = { $path }: inne arkusze też mają kolumny z pytaniami, ale nie są czytane, bo są ukryte lub mają inne pytania: { $names }.
score-other-header = „{ $path }”, wiersz { $line }: nagłówek pojawia się znowu, z kolumnami w innej kolejności
    .help = podzielić plik w tym miejscu i podać oba pliki
score-header-line = { $path }: nagłówek jest w wierszu { $line }.
score-second-header = { $path }: wiersz { $line } to drugi nagłówek, a nie odpowiedzi jakiejś osoby.
score-too-wide = „{ $path }”, linia { $line }: więcej niż { $most } komórek w wierszu
    .help = czy to tabela, w której każda osoba ma jeden wiersz?
score-too-long = „{ $path }”: jeden wiersz ma ponad { $most } MB
    .help = czy to tabela, w której każda osoba ma jeden wiersz? Jeden długi wiersz powstaje też z cudzysłowu, który otwarto i nie zamknięto
score-too-many-keys = w „{ $path }” jest więcej niż { $most } różnych kluczy
    .help = czy klucze to kody pytań?
score-list-open = „{ $path }” kończy się w środku listy
    .help = plik jest ucięty; proszę go jeszcze raz wyeksportować lub skopiować
score-list-behind = „{ $path }”: po końcu listy coś jeszcze stoi
    .help = proszę zapisać jedną listę w nawiasach kwadratowych albo po jednym obiekcie w linii
score-several-lists = w „{ $path }” jest kilka list obiektów
    .help = proszę zostawić tę z odpowiedziami osób i usunąć pozostałe
score-page-of = { $path } to jedna strona dłuższej listy: osoby { $rows } z { $count }. Proszę podać wszystkie strony razem albo wyeksportować całość do jednego pliku.
score-page = { $path } to jedna strona dłuższej listy; wczytane osoby: { $count }. Proszę podać wszystkie strony razem albo wyeksportować całość do jednego pliku.
score-unknown-encoding = nie ma kodowania o nazwie „{ $name }”
    .help = można je pominąć (auto) albo podać jedno z takich jak utf-8, windows-1250 (Polska, Rumunia), windows-1252 (Europa Zachodnia) lub windows-1257 (Litwa)
score-guessed = Niektóre nazwy nie są w UTF-8 i odczytano je jako Windows-1252. Jeśli litery wyglądają źle, proszę podać właściwe kodowanie, np. --encoding windows-1250.
score-gzip = „{ $path }” jest spakowany i nie da się go rozpakować
    .help = plik jest ucięty lub uszkodzony; proszę go jeszcze raz skopiować
score-no-workbook = „{ $path }” nie jest skoroszytem XLSX, który da się odczytać
    .help = proszę otworzyć go w arkuszu kalkulacyjnym i zapisać jako XLSX albo jako CSV
score-old-workbook = „{ $path }” to skoroszyt starego typu (XLS) albo z hasłem
    .help = proszę otworzyć go w arkuszu kalkulacyjnym i zapisać jako XLSX bez hasła albo jako CSV
score-password = „{ $path }” to skoroszyt z hasłem
    .help = proszę otworzyć go w arkuszu kalkulacyjnym i zapisać jako XLSX bez hasła albo jako CSV
score-archive = „{ $path }” to archiwum albo dokument, a nie skoroszyt XLSX
    .help = archiwum proszę rozpakować i podać tabele, które w nim są; inny skoroszyt, np. ODS, proszę otworzyć w arkuszu kalkulacyjnym i zapisać jako XLSX albo CSV
score-no-text = „{ $path }” to nie tabela: w pierwszej linii są bajty, których nie ma w żadnym tekście
    .help = proszę wyeksportować lub skopiować plik ponownie; jeśli to tabela w UTF-16, proszę dodać --encoding utf-16le
score-markup = „{ $path }” to strona internetowa albo XML, a nie tabela
    .help = może pobranie wymagało zalogowania: proszę wyeksportować plik ponownie jako CSV, XLSX lub JSON albo otworzyć go w arkuszu kalkulacyjnym i tak zapisać
score-delimiter = „{ $path }” mówi w pierwszej linii, że komórki rozdziela „{ $delimiter }”
    .help = proszę zapisać plik ponownie z przecinkiem, średnikiem lub tabulatorem między komórkami
score-large-workbook = „{ $path }” to zbyt duży skoroszyt
    .help = proszę zapisać arkusz z odpowiedziami jako CSV: taki plik może mieć dowolny rozmiar
score-own-targets = { $path } ma własne poziomy docelowe; tutaj wszystkie osoby porównuje się z tymi samymi (--profile).

## Kolumny

score-ignored =
    { $path }: { $count ->
        [one] jedna kolumna się nie liczy
        [few] { $count } kolumny się nie liczą
       *[other] { $count } kolumn się nie liczy
    }: { $names }
score-unnamed = kolumna { $number } (bez nazwy)
score-nearly-one = „{ $header }” przypomina { $question }
score-nearly-columns = „{ $path }”: { $faults }, ale nie ma pewności
    .help = zła odpowiedź dałaby zły poziom: nazwać kolumnę kodem pytania albo wskazać jej znaczenie w mapie (--write-map ją zapisuje, --map jej używa); „ignore” pomija kolumnę
score-nearly = „{ $header }” wygląda na { $question }, ale nie jest to pewne; nie liczy się. Mapa może powiedzieć, że się liczy (--map).
score-missing =
    { $path }: brak kolumny dla { $names }; { $count ->
        [one] to pytanie liczy się
       *[other] te pytania liczą się
    } jako bez odpowiedzi.
score-missing-quick =
    { $path }: brak kolumny dla { $names }, więc te pytania liczą się jako bez odpowiedzi. Jeśli użyto wersji skróconej, proszę dodać --quick.

score-column = { $number }. „{ $header }”: { $meaning }
score-column-answers = { $path }: odpowiedzi jednej osoby w osobnym pliku
score-column-codes = { $path }: kody wyników, po jednym w wierszu
score-column-respondent = osoba, która odpowiada
score-column-organisation = organizacja
score-column-submitted = puste, jeśli formularza nie przesłano
score-column-finished = mówi, których wierszy nie ukończono
score-column-origin = mówi, które wiersze to próby
score-column-review = mówi, które wiersze odrzuciła osoba sprawdzająca
score-column-added = pominięta: dodana przez { $tool }
score-column-code = { $question }, po kodzie
score-column-text = { $question }, po treści
score-column-dressed = { $question }, po zawartym w niej kodzie
score-column-second-row = { $question }, po treści w drugim wierszu
score-column-question = { $question }
score-column-map = { $meaning }, według mapy
score-column-nearly = nie liczy się, choć wygląda na { $question }
score-column-context = { $question }, o tym, kto odpowiada; nie wpływa na poziomy
score-column-ignored = nie liczy się

## Mapy

score-map-head = Jak rozumiane są { $files }. Użycie: „allyscope score --map”.
score-map-columns = Niezrozumiane. Proszę wpisać, co właściwe, i usunąć pierwszy znak: kod pytania, „respondent”, „organisation”, „submitted” albo „ignore”.
score-map-cells = Komórki, które nie są odpowiedzią. Proszę wpisać w cudzysłowie kod odpowiedzi, „na”, „dk” albo nic i usunąć pierwszy znak.
score-map-rows =
    { $count ->
        [one] jeden wiersz
        [few] { $count } wiersze
       *[other] { $count } wierszy
    }
score-map-written =
    Zapisano { $path }. { $count ->
        [0] Wszystko było zrozumiałe.
        [one] Jedna linia czeka na uzupełnienie.
        [few] { $count } linie czekają na uzupełnienie.
       *[other] { $count } linii czeka na uzupełnienie.
    }

score-reason-conflict = { $question }: „{ $cell }” oznacza w różnych językach różne odpowiedzi ({ $meant }); proszę wpisać kod
