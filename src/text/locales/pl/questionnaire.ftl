# Pokazywanie i sprawdzanie kwestionariuszy.

questionnaire-check-clean = { $path }: bez błędów. Pytania: { $questions }, umiejętności: { $skills }.
questionnaire-check-warnings =
    { $path }: można używać, { $warnings ->
        [one] jest jedno ostrzeżenie
        [few] są { $warnings } ostrzeżenia
       *[other] jest { $warnings } ostrzeżeń
    }.
questionnaire-check-errors =
    { $path }: { $errors ->
        [one] jeden błąd
        [few] { $errors } błędy
       *[other] { $errors } błędów
    }{ $warnings ->
        [0] .
        [one] { " " }i jedno ostrzeżenie.
        [few] { " " }i { $warnings } ostrzeżenia.
       *[other] { " " }i { $warnings } ostrzeżeń.
    }

questionnaire-invalid-new-id = „{ $id }” nie może być identyfikatorem kwestionariusza
    .help = proszę użyć małych liter i cyfr łączonych łącznikiem, np. nasza-samoocena

questionnaire-sql-logarithms = { $dialect } ma logarytmy tylko wtedy, gdy został z nimi zbudowany, a wymagają ich średnie geometryczne w „{ $questionnaire }”
    .help = proszę wybrać inny silnik albo użyć „allyscope score”
questionnaire-sql-name = w { $dialect } żadna tabela ani kolumna nie może się nazywać „{ $name }”
    .help = nazwa ma co najmniej jeden znak i nie zawiera znaków, które sterują terminalem albo które silnik zastępuje
questionnaire-sql-long-name = { $dialect } obcina nazwy po { $most } bajtach, a polecenie wymaga nazwy „{ $name }”
    .help = krótszy identyfikator w kwestionariuszu skróci tę nazwę
questionnaire-sql-taken = nazwa „{ $name }” jest w poleceniu potrzebna do czegoś innego
    .help = proszę nazwać tabelę lub kolumnę inaczej, na przykład w widoku

questionnaire-identity = { $id }, wersja { $version }, język { $language }.
questionnaire-minutes = Odpowiedzi zajmą około { $minutes ->
        [one] jednej minuty
       *[other] { $minutes } minut
    }.
questionnaire-levels = Poziomy, od najniższego: { $levels }.
questionnaire-aggregation =
    Poziomy łączy { $aggregation ->
        [arithmetic] ważona średnia arytmetyczna
        [geometric] ważona średnia geometryczna
       *[minimum] wybór najniższego z nich
    }. Umiejętność wymaga odpowiedzi na { $percent }% podstawy oceny.
questionnaire-questions = Pytania
questionnaire-question = { $code }: { $text }
questionnaire-quick = Także w wersji skróconej.
questionnaire-show = Do pokazania komuś z zewnątrz: { $show }
questionnaire-from = Na podstawie { $source }.
questionnaire-skills = Umiejętności
questionnaire-column-skill = Umiejętność
questionnaire-column-capability = Zdolność
questionnaire-column-phase = Faza
questionnaire-column-evidence = Podstawa oceny, wagi
questionnaire-evidence = { $question } × { $weight }
questionnaire-column-weight = Waga
questionnaire-capabilities = Zdolności
questionnaire-phases = Fazy
questionnaire-profiles = Poziomy docelowe
questionnaire-profile-default = { $title } (używany, jeśli nie wybrano innego)
questionnaire-profile-targets = { $id }: { $targets }
questionnaire-target = { $skill } { $target }
questionnaire-target-others = wszystkie pozostałe { $target }
questionnaire-benchmarks = Opublikowane liczby odpowiedzi
questionnaire-benchmark = { $title } (n = { $n })
questionnaire-counts = { $question }: { $counts }
questionnaire-limits = Czego to nie pokazuje
questionnaire-sources = Źródła

questionnaire-check-translated = { $path }: bez błędów. Wszystkie teksty są w języku „{ $language }”, dla wersji { $version }.

questionnaire-translate-head = Teksty kwestionariusza „{ $id }”, wersja { $version }, do przetłumaczenia.
questionnaire-translate-how = Proszę przetłumaczyć każdy wiersz zaczynający się od # i usunąć znak #. Czego brakuje, powie „allyscope questionnaire check”.
questionnaire-translate-version = Te teksty powstały dla starszej wersji. Proszę przejrzeć, co się zmieniło, a potem wpisać niżej { $version }.
questionnaire-own-language = „{ $id }” jest już w tym języku ({ $language })
    .help = proszę podać inny język: ten, w którym mają być teksty
questionnaire-minimums = Umiejętność liczy się, jeśli firmy dotyczy co najmniej { $applicable }% jej podstawy oceny; całość ma poziom, jeśli ma go co najmniej { $skills }% umiejętności, które się liczą.
questionnaire-about-firm = Dotyczy firmy.
questionnaire-about-alliance = Dotyczy jednego sojuszu.
questionnaire-unranked = Wyższa odpowiedź nie dla każdego jest lepsza, dlatego nikogo się według niej nie klasyfikuje.
questionnaire-follows = Zgodnie z zaleceniem „{ $title }”.
questionnaire-recommendations = Opublikowane zalecenia
questionnaire-check-if = Pojawia się przy odpowiedziach { $answers }.
questionnaire-modules = Szkolenia
questionnaire-indicators = Wskaźniki do śledzenia
questionnaire-kind-result = Co z tego wychodzi.
questionnaire-kind-process = Jak przebiega praca.
questionnaire-kind-relationship = Jak układają się relacje.
questionnaire-kind-fit = Czy to nadal właściwy sojusz.
questionnaire-context = Kto odpowiada (bez wpływu na wynik)
questionnaire-number = Liczba całkowita od { $low } do { $high }.
questionnaire-outcome = Pyta o to, jak poszło.
