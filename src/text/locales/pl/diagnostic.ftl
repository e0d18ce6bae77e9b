# Co jest nie tak w pliku, gdzie i jak to naprawić.

diagnostic-did-you-mean = może chodzi o „{ $name }”?
diagnostic-known = dostępne są: { $names }

diagnostic-more =
    { $count ->
        [one] Dalej jest jeszcze jeden błąd.
        [few] Dalej są jeszcze { $count } błędy.
       *[other] Dalej jest jeszcze { $count } błędów.
    }

## Pliki

diagnostic-too-large = plik ma ponad { $megabytes } MB
    .help = czy to na pewno ten plik?
diagnostic-empty-file = plik jest pusty
    .help = jeśli wyczyścił go edytor lub zapełniony dysk, proszę sięgnąć po kopię zapasową; nowe pliki tworzą „allyscope questionnaire new” i „allyscope assess”
diagnostic-utf16 = plik jest zapisany w UTF-16, którego nie da się tu odczytać
    .help = proszę zapisać go jako UTF-8: w większości edytorów kodowanie wybiera się przy „Zapisz jako”
diagnostic-not-utf8 = linia { $line }, kolumna { $column }: bajt { $byte } nie należy do UTF-8
    .help = proszę zapisać plik jako UTF-8: w większości edytorów kodowanie wybiera się przy „Zapisz jako”
diagnostic-syntax = tego nie da się odczytać: { $detail }
    .help = teksty muszą być w cudzysłowie; liczby oraz true i false nie
diagnostic-too-deep = zbyt wiele poziomów zagnieżdżenia
diagnostic-duplicate-key = klucz „{ $key }” pojawia się tu po raz drugi
    .help = proszę zostawić jeden z nich

## Klucze i wartości

diagnostic-missing-key = brakuje klucza „{ $key }”
    .label = tutaj
diagnostic-unknown-key = klucz „{ $key }” nie jest tu znany
diagnostic-wrong-type =
    „{ $key }”: potrzebna wartość to { $expected ->
        [text] tekst w cudzysłowie
        [integer] liczba całkowita
        [number] liczba
        [boolean] true albo false
        [date] data, np. 2026-11-21
        [list] lista
       *[table] tabela
    }, a podana to { $found ->
        [text] tekst
        [integer] liczba całkowita
        [number] liczba
        [boolean] true albo false
        [date] data
        [null] wartość pusta
        [list] lista
       *[table] tabela
    }
diagnostic-not-finite = „{ $key }” musi być liczbą, którą da się zapisać, a tej się nie da
diagnostic-unsupported-format = ta wersja allyscope nie umie odczytać formatu { $found }
    .help = ta wersja czyta format = 1; nowsza może czytać więcej
diagnostic-out-of-range = „{ $key }” ma wartość { $found }, a powinno mieć od { $low } do { $high }
diagnostic-too-few =
    „{ $key }” wymaga co najmniej { $least ->
        [one] jednego wpisu
       *[other] { $least } wpisów
    }
diagnostic-empty-text = w „{ $key }” nie ma słów, które dałoby się przeczytać

## Nazwy

diagnostic-invalid-id = „{ $name }” nie może tu być nazwą
    .help = proszę użyć małych liter i cyfr łączonych łącznikiem, np. goal-convergence, albo kodu takiego jak S01
diagnostic-invalid-question-code = „{ $name }” nie może być kodem pytania
    .help = litera, a po niej najwyżej 19 liter lub cyfr; wszystko inne narzędzia do ankiet zmieniają
diagnostic-invalid-option-code = „{ $name }” nie może być kodem wariantu odpowiedzi
    .help = od 1 do 5 liter lub cyfr; wszystko inne narzędzia do ankiet gubią
diagnostic-reserved-option-code = „{ $name }” nie może być kodem wariantu odpowiedzi: w plikach oznacza „nie dotyczy” albo „nie wiem”
    .help = tak można odpowiedzieć na każde pytanie; osobny wariant nie jest potrzebny
diagnostic-reserved-id = „{ $name }” to już nazwa kolumny w ocenionych wierszach
    .help = proszę wybrać inną nazwę
diagnostic-duplicate-name = „{ $name }” pojawia się tu po raz drugi
    .help = nazwy muszą się różnić czymś więcej niż wielkością liter
diagnostic-unknown-name =
    nie ma { $kind ->
        [section] sekcji
        [source] źródła
        [capability] zdolności
        [phase] fazy
        [question] pytania
        [profile] profilu
        [context] pytania o kontekst
        [option] wariantu
        [recommendation] zalecenia
       *[skill] umiejętności
    } „{ $name }”
diagnostic-no-phases = podano fazę „{ $name }”, ale w pliku nie ma faz
    .help = proszę dodać [[phases]] albo usunąć „phase” z każdej umiejętności

## Kwestionariusze

diagnostic-invalid-version = „{ $found }” nie jest numerem wersji
    .help = proszę podać trzy liczby, np. 1.0.0
diagnostic-invalid-language = „{ $found }” nie jest oznaczeniem języka
    .help = proszę podać oznaczenie takie jak en, it lub pt-BR
diagnostic-unknown-value = „{ $key }” nie może mieć wartości „{ $name }”
diagnostic-invalid-weight = waga { $found } nie jest możliwa
    .help = waga to liczba od 0.001 do 1000000; co ma się nie liczyć, proszę pominąć
diagnostic-scores-incomplete = ten wariant nie ma punktów, choć inne warianty tego pytania je mają
    .help = proszę podać punkty dla wszystkich wariantów pytania albo dla żadnego
diagnostic-too-many-options = pytanie może mieć wariantów najwyżej { $most }
diagnostic-too-many-questions = kwestionariusz może mieć pytań najwyżej { $most }
diagnostic-several-defaults = drugi profil jest oznaczony jako domyślny
    .help = proszę oznaczyć tylko jeden
diagnostic-counts-length =
    podano { $found ->
        [one] { $found } liczbę odpowiedzi
        [few] { $found } liczby odpowiedzi
       *[other] { $found } liczb odpowiedzi
    } przy { $options ->
        [one] { $options } wariancie
       *[other] { $options } wariantach
    }
    .help = proszę podać po jednej liczbie dla każdego wariantu, 0 tam, gdzie nikt go nie wybrał
diagnostic-counts-exceed = suma liczb to { $sum }, więcej niż n = { $n }

## Ostrzeżenia o kwestionariuszach

diagnostic-unused-section = w sekcji „{ $name }” nie ma żadnego pytania
diagnostic-unused-capability = żadna umiejętność nie należy do zdolności „{ $name }”
diagnostic-unused-phase = żadna umiejętność nie należy do fazy „{ $name }”
diagnostic-unused-skill = żadne pytanie nie wpływa na umiejętność „{ $name }”: nigdy nie będzie miała wyniku
    .help = proszę podać w „evidence” co najmniej jedno pytanie
diagnostic-unused-question = pytanie „{ $name }” nie wpływa na żadną umiejętność: odpowiedzi na nie nigdy się nie liczą
    .help = proszę wpisać je w „evidence” jakiejś umiejętności albo usunąć
diagnostic-text-too-long =
    { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
       *[other] { $words } słów
    } to dużo na jedno spojrzenie
    .help = łatwo czyta się najwyżej tyle słów: { $most }; na więcej jest miejsce w „help”
diagnostic-without-advice =
    „{ $question }” nie mówi, jak pójść dalej od { $count ->
        [one] wariantu
       *[other] wariantów
    } { $options }
    .help = proszę dodać „advice” (co zrobić, by dojść do następnego wariantu) i „effort” (od 1 do 3); z nich powstaje plan w raporcie
diagnostic-options-alike = ten wariant brzmi prawie tak jak „{ $other }”
    .help = różnicę powinno być widać na pierwszy rzut oka
diagnostic-details-without-advice = „{ $key }” opisuje radę, a ten wariant jej nie ma
    .help = proszę dodać „advice” albo usunąć „{ $key }”
diagnostic-first-never-reached = ta rada w „{ $question }” nigdy nie może być pierwsza
    .help = „first” działa tylko dla rady bez „when”, poniżej poziomu docelowego umiejętności, na którą wpływa pytanie
diagnostic-check-never-met = warunek „{ $name }” nigdy nie może być spełniony
    .help = proszę podać co najmniej jeden wariant każdego z jego pytań
diagnostic-check-always-met = warunek „{ $name }” jest spełniony przy każdej odpowiedzi
    .help = proszę podać tylko warianty, które raczej do siebie nie pasują
diagnostic-context-without-answers = na to pytanie o kontekst nie da się odpowiedzieć
    .help = proszę dodać „options” albo „min” i „max” dla liczby
diagnostic-context-two-kinds = to pytanie o kontekst ma i warianty, i granice liczby
    .help = proszę zostawić jedno z dwojga
diagnostic-unused-recommendation = żadna rada nie odwołuje się do zalecenia „{ $name }”
    .help = proszę wpisać je jako „basis” jakiegoś wariantu albo usunąć

## Odpowiedzi

diagnostic-other-questionnaire = to odpowiedzi na „{ $found }”, a używany kwestionariusz to „{ $expected }”
    .help = właściwy proszę wybrać opcją --questionnaire
diagnostic-unknown-questionnaire = nie ma wbudowanego kwestionariusza „{ $name }”
    .help = jego plik proszę podać w --questionnaire; wbudowane pokazuje „allyscope questionnaire list”
diagnostic-older-version = te odpowiedzi dotyczą wersji { $found }; ocenia je wersja { $current }
diagnostic-newer-version = te odpowiedzi dotyczą wersji { $found }, a używany kwestionariusz ma wersję { $current }
    .help = nowszy allyscope może rozpoznać ich więcej
diagnostic-other-major-version = odpowiedzi na wersję { $found } nie da się ocenić wersją { $current }: po zmianach poziomy znaczą co innego
    .help =
        { $changes ->
            [none] wszystkie kody z tego pliku są nadal znane, ale mogą znaczyć coś innego
           *[other] zmiany widoczne w tym pliku (- usunięte, + nowe): { $changes }
        }. Można użyć kwestionariusza w wersji { $found } (--questionnaire PLIK) albo odpowiedzieć od nowa przez „allyscope assess”
diagnostic-invalid-date = „{ $found }” nie jest datą
    .help = proszę zapisać ją tak: 2026-11-21
diagnostic-unknown-option = „{ $found }” nie jest odpowiedzią na { $question }
    .help = odpowiedzi to { $options }, na (nie dotyczy) i dk (nie wiem)
diagnostic-unknown-context-answer = „{ $found }” nie jest odpowiedzią na { $question }
    .help = odpowiedzi to { $options }; jeśli żadna nie pasuje, proszę zostawić puste

## Mapy kolumn i komórek

diagnostic-header-twice = kolumna „{ $name }” pojawia się tu po raz drugi
    .help = proszę zostawić jedną z dwóch linii; wielkość liter nie ma znaczenia
diagnostic-header-not-there = nie ma kolumny „{ $name }”
    .help = „allyscope score PLIK --explain-columns” pokazuje, jakie kolumny są
diagnostic-unknown-role = kolumna nie może być „{ $name }”
    .help = proszę wpisać kod pytania, „respondent”, „organisation”, „submitted” albo „ignore”
diagnostic-cell-twice = komórka „{ $name }” pojawia się tu po raz drugi
    .help = proszę zostawić jedną z dwóch linii; wielkość liter nie ma znaczenia
diagnostic-pair-columns = nazwy w tym wierszu: { $found }, a potrzeba ich { $expected }
    .help = każdy wiersz wymaga jednej nazwy na plik, w kolejności plików
diagnostic-pair-unknown = nikt nie nazywa się „{ $name }” w { $path }
diagnostic-pair-ambiguous = kilka osób nazywa się „{ $name }” w { $path }
    .help = proszę dopisać za nazwą organizację w nawiasie, jak w Ada Frey (Mill)
diagnostic-pair-twice = „{ $name }” z { $path } jest już we wcześniejszym wierszu
    .help = proszę zostawić jeden z dwóch wierszy

## Teksty w innych językach

diagnostic-level-error = błąd
diagnostic-level-warning = ostrzeżenie
diagnostic-level-help = pomoc

diagnostic-translation-levels =
    podano { $found ->
        [one] { $found } nazwę
        [few] { $found } nazwy
       *[other] { $found } nazw
    } przy { $levels ->
        [one] { $levels } poziomie
       *[other] { $levels } poziomach
    }
    .help = proszę podać po jednej nazwie dla każdego poziomu, od najniższego
diagnostic-translation-outdated = te teksty powstały dla wersji { $found }; kwestionariusz ma wersję { $current }
    .help = proszę przejrzeć, co się zmieniło, a potem wpisać tu { $current }
diagnostic-translation-other-major = te teksty powstały dla wersji { $found } i w wersji { $current } mogą znaczyć coś innego; nie są używane
    .help = proszę przejrzeć, co się zmieniło, a potem wpisać tu { $current }
diagnostic-translation-other-language = nazwa pliku mówi „{ $expected }”, a tu jest „{ $found }”
diagnostic-translation-missing =
    „{ $table }” nie jest w całości przetłumaczone; { $count ->
        [one] brakuje jednego tekstu
       *[other] brakuje { $count } tekstów
    }: { $keys }
diagnostic-translation-missing-head =
    przed pierwszą tabelą { $count ->
        [one] brakuje jednego tekstu
       *[other] brakuje { $count } tekstów
    }: { $keys }
diagnostic-translation-missing-tables =
    { $count ->
        [one] brakuje jednej tabeli
       *[other] brakuje { $count } tabel
    }: { $tables }
    .help = „allyscope questionnaire translate” wypisuje, czego brakuje, do uzupełnienia
diagnostic-translation-superfluous = kwestionariusz nie ma „{ $name }” w { $table }
diagnostic-translation-superfluous-text = kwestionariusz nie ma tekstu „{ $name }” do przetłumaczenia

## Kody wyników

diagnostic-code-character = znaku „{ $found }” nie ma w żadnym kodzie wyniku
    .help = kod składa się z cyfr i liter bez I, L, O i U
diagnostic-code-mistyped = ten kod wyniku jest niepełny lub błędny
    .help = proszę porównać go z oryginałem znak po znaku: któryś jest błędny, brakuje go albo zamienił się miejscem z sąsiednim
diagnostic-code-other-questionnaire = ten kod wyniku należy do innego kwestionariusza albo do innej jego wersji głównej
    .help = proszę wskazać kwestionariusz przez „-q FILE”
