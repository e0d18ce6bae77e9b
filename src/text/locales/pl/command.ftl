# Co polecenia mówią obok swoich wyników.

command-error = błąd: { $text }
command-help = pomoc: { $text }
command-cause = przyczyna: { $text }
command-one-file = Czy chodziło o jeden plik? Jego nazwa ma spacje, więc potrzebuje cudzysłowu:

command-cannot-read = nie da się odczytać „{ $path }”
command-cannot-read-near = nie da się odczytać „{ $path }”
    .help = być może chodzi o „{ $nearest }”
command-is-questionnaire = „{ $path }” to kwestionariusz, a nie odpowiedzi
    .help = odpowiedzieć można przez „allyscope assess --questionnaire { $path }”, a przeczytać przez „allyscope questionnaire show { $path }”
command-is-counts = „{ $path }” zawiera liczby odpowiedzi, a nie odpowiedzi jednej osoby
    .help = raport z nich daje „allyscope cohort { $path }”
command-is-plan = „{ $path }” to plan, a nie odpowiedzi
    .help = pokazuje go „allyscope plan show { $path }”
command-cause-read =
    { $reason ->
        [not-found] nie ma takiego pliku
        [permission] to konto nie ma prawa go czytać
        [directory] to folder, a potrzebny jest plik
        [not-a-directory] część ścieżki nie jest folderem
       *[other] { $reason }
    }
command-cannot-write = nie da się zapisać „{ $path }”
command-cause-write =
    { $reason ->
        [not-found] folder z tej ścieżki nie istnieje
        [permission] to konto nie ma prawa tam pisać
        [directory] to folder, a potrzebna jest nazwa pliku
        [not-a-directory] część ścieżki nie jest folderem
        [full] dysk jest pełny
        [read-only] dysk jest tylko do odczytu
       *[other] { $reason }
    }
command-exists = „{ $path }” już istnieje
    .help = proszę wybrać inną nazwę albo zastąpić plik, dodając --force
command-same-file = „{ $path }” podano dwa razy: przez { $first } i przez { $second }
    .help = plik, który jest czytany, nigdy nie jest zapisywany, a każdy wynik potrzebuje własnego pliku
command-format-ending = { $option } { $format } nie pasuje do rozszerzenia „{ $path }”
    .help = proszę pominąć { $option } albo nadać plikowi nazwę z końcówką .{ $ending }

command-form-only = { $option } działa tylko z „--to { $format }”
    .help = proszę pominąć { $option } albo dodać „--to { $format }”
command-form-one-language = ten format przyjmuje tylko jeden język
    .help = formularze papierowe są w jednym języku: proszę uruchomić polecenie osobno dla każdego albo wybrać inny format, na przykład „--to html”
command-one-language = tylko formularz może mieć kilka języków
    .help = w opcji --lang proszę podać jeden język, na przykład „--lang pl”
command-unknown-language = nie ma jeszcze wersji w języku „{ $language }”
    .help = języki: { $known }
command-unknown-questionnaire = nie ma wbudowanego kwestionariusza „{ $name }”
    .help = wbudowane: { $known }. Własny plik podaje się ze ścieżką, np. ./{ $name }.toml
command-questionnaire-unusable = W kwestionariuszu „{ $path }” są błędy:
command-unknown-profile = nie ma profilu docelowego „{ $name }”
    .help = profile: { $known }

command-what-if-form = „{ $given }” nie mówi, jaką odpowiedź założyć
    .help = proszę podać kod pytania i kod odpowiedzi, np. C1=3
command-what-if-question = --what-if: nie ma pytania „{ $question }”
    .help = może { $known }
command-what-if-option = --what-if: „{ $option }” nie jest odpowiedzią na { $question }
    .help = odpowiedzi to { $options }, na (nie dotyczy) i dk (nie wiem)
command-what-if-twice = --what-if: { $question } podano dwa razy
    .help = na każde pytanie można założyć jedną odpowiedź

command-threshold-range = --fail-under { $least } nie jest poziomem
    .help = poziomy sięgają od 1 do { $top }
command-below-threshold = Poziom ogólny, { $level }, jest niższy niż { $least }.
command-no-level-for-threshold = Nie ma poziomu ogólnego, który można by porównać z { $least }.

command-no-quick = „{ $questionnaire }” nie ma wersji skróconej
    .help = pytania wersji skróconej proszę oznaczyć przez „quick = true”
command-no-translation = Kwestionariusz „{ $questionnaire }” nie ma tekstów w tym języku ({ $language }); pokazane są jego własne.
command-translation-unusable = Teksty w „{ $path }” zawierają błędy i nie są używane; pokazuje je „allyscope questionnaire check”.
command-read-as-code = Nie ma pliku „{ $text }”, więc odczytano to jako kod wyniku.
command-code-too-long = „{ $questionnaire }” ma za dużo pytań na kod wyniku: miałby ponad 60 znaków
    .help = proszę zachować plik odpowiedzi
command-edition-format = { $option } działa z tymi formatami: { $formats }
    .help = proszę podać jeden z nich w --format albo jako końcówkę nazwy w --output
