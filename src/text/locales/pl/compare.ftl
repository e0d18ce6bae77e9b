# Przedtem i potem.

## Początek

compare-title = Wtedy i teraz
compare-title-of = Wtedy i teraz: { $organisation }
compare-title-group = Wtedy i teraz: grupa
compare-files = Porównane pliki: { $names }.
compare-file-on = { $name } ({ $date })
compare-doubt-organisations = Proszę sprawdzić: w plikach są różne organizacje. Jeśli to różne firmy, dalej widać różnicę między firmami, a nie postęp.
compare-doubt-respondents = Odpowiadały różne osoby. Część tego, co dalej, może wynikać z ich różnych spojrzeń.
compare-doubt-dates = Proszę sprawdzić kolejność plików: późniejszy ma wcześniejszą datę.
compare-doubt-forms = Jeden plik to wersja skrócona, a drugi pełna: niektóre poziomy opierają się na mniejszej liczbie odpowiedzi.
compare-doubt-targets = W plikach są różne poziomy docelowe; każdy plik porównano z jego własnymi.

## Jedna firma

compare-lead-one =
    { $way ->
        [rose] Poziom ogólny wzrósł z { $then } do { $now }.
        [fell] Poziom ogólny spadł z { $then } do { $now }.
       *[same] Poziom ogólny nadal wynosi { $now }.
    }
compare-lead-no-level = Na poziom ogólny zarówno wtedy, jak i teraz jest za mało odpowiedzi.
compare-lead-skills =
    Z { $skills } umiejętności { $rose ->
        [0] nie wzrosła żadna
        [one] wzrosła jedna
        [few] wzrosły { $rose }
       *[other] wzrosło { $rose }
    }{ $fell ->
        [0] , a nie spadła żadna.
        [one] , a spadła jedna.
        [few] , a spadły { $fell }.
       *[other] , a spadło { $fell }.
    }
compare-gap =
    { $skills ->
        [one] W jedynej umiejętności, która za każdym razem ma poziom, do poziomu docelowego brakowało { $then } poziomu, a teraz brakuje { $now }.
       *[other] W { $skills } umiejętnościach, które za każdym razem mają poziom, do poziomów docelowych brakowało łącznie { $then } poziomu, a teraz brakuje { $now }.
    }
compare-way = Wtedy było za Państwem { $then }% drogi do poziomów docelowych, teraz jest { $now }%.
compare-levels-heading = Poziomy
compare-phases-heading = Fazy
compare-skills-heading = Umiejętności
compare-answers-heading = Odpowiedzi, które się zmieniły
compare-answers-same = Żadna odpowiedź się nie zmieniła.
compare-answers-rose = Krok w górę
compare-answers-fell = Krok w dół
compare-answers-new = Odpowiedź dopiero teraz
compare-answers-open = Teraz już bez odpowiedzi
compare-answers-other = Inna zmiana
compare-said-then = wtedy: { $words }
compare-said-now = teraz: { $words }
compare-said-wave = { $number }: { $words }
compare-said-na = (nie dotyczy)
compare-said-dk = (nie wiem)
compare-said-not-asked = (w wersji skróconej nie zadano)
compare-said-nothing = (bez odpowiedzi)
compare-plan-heading = Ówczesny plan
compare-plan-done =
    Wykonane kroki z planu: { $done ->
        [0] na razie żaden
        [one] jeden
       *[other] { $done }
    } z { $steps }.
compare-stage-now = najpierw
compare-stage-next = następnie
compare-stage-later = później
compare-done = tak
compare-not-done = jeszcze nie
compare-limits-one = Poziomy to Państwa własne spojrzenie na firmę. Zmiana może znaczyć, że zmieniła się firma, spojrzenie albo osoba, która odpowiada; rozstrzyga to, co można by pokazać komuś z zewnątrz.

## Grupa

compare-lead =
    { $rose ->
        [0] U nikogo z { $pairs ->
            [one] jednej osoby
           *[other] { $pairs } osób
        } poziom nie wzrósł
        [one] U jednej z { $pairs ->
            [one] jednej osoby
           *[other] { $pairs } osób
        } poziom wzrósł
       *[other] U { $rose } z { $pairs ->
            [one] jednej osoby
           *[other] { $pairs } osób
        } poziom wzrósł
    }{ $fell ->
        [0] , u nikogo nie spadł
        [one] , u jednej spadł
       *[other] , u { $fell } spadł
    }; typowa zmiana to { $change } poziomu.
compare-lead-few = Osób, które odpowiedziały za każdym razem, jest mniej niż { $least }: za mało, by coś pokazać i nikogo nie ujawnić.
compare-lead-hidden = To, jak zmieniła się cała grupa, pozostaje ukryte, bo niektóre liczby są mniejsze niż { $least }.
compare-lead-average =
    { $way ->
        [rose] Średni poziom osób, które odpowiedziały za każdym razem, wzrósł mniej więcej o { $change }.
        [fell] Średni poziom osób, które odpowiedziały za każdym razem, spadł mniej więcej o { $change }.
       *[same] Średni poziom osób, które odpowiedziały za każdym razem, prawie się nie zmienił.
    }
compare-lead-counts = Poziom ogólny: wzrost { $rose }, bez zmiany { $same }, spadek { $fell }.
compare-lead-about = Poziom ogólny, w przybliżeniu: wzrost { $rose }, bez zmiany { $same }, spadek { $fell }.
compare-lead-nobody = Nikt nie jest we wszystkich plikach podpisany tak samo, więc nie ma czego porównać.
compare-lead-no-levels = Nikt nie ma poziomu ogólnego za każdym razem.
compare-matched-about = Za każdym razem odpowiedziało około { $people } osób.
compare-matched =
    { $waves ->
        [2] { $people ->
            [one] Oba razy odpowiedziała jedna osoba.
            [few] Oba razy odpowiedziały { $people } osoby.
           *[other] Oba razy odpowiedziało { $people } osób.
        }
       *[other] { $people ->
            [one] We wszystkich { $waves } pomiarach odpowiedziała jedna osoba.
            [few] We wszystkich { $waves } pomiarach odpowiedziały { $people } osoby.
           *[other] We wszystkich { $waves } pomiarach odpowiedziało { $people } osób.
        }
    }
compare-unmatched =
    { $count ->
        [one] Z { $name } pominięto osobę, której nie ma w pozostałych plikach: { $names }.
       *[other] Z { $name } pominięto osoby, których nie ma w pozostałych plikach: { $names }.
    }
compare-unmatched-count =
    { $count ->
        [one] Jednej osoby z { $name } nie ma w pozostałych plikach, więc ją pominięto.
       *[other] { $count } osób z { $name } nie ma w pozostałych plikach, więc je pominięto.
    }
compare-unmatched-hidden = To, ile osób z { $name } pominięto, pozostaje ukryte.
compare-unnamed =
    { $count ->
        [one] W { $name } jest jeden wiersz bez podpisu, po którym można by go odnaleźć.
        [few] W { $name } są { $count } wiersze bez podpisu, po którym można by je odnaleźć.
       *[other] W { $name } jest { $count } wierszy bez podpisu, po którym można by je odnaleźć.
    }
compare-levels-key = „Wtedy” i „Teraz” to średnie osób, które za każdym razem mają poziom. „Zmiana” to średnia zmiana, a „Typowa” to mediana zmian; ↑ wzrost, = bez zmiany, ↓ spadek.
compare-levels-key-partly = n: liczba osób, które za każdym razem mają poziom. „Zmiana”: średnia zmiana, zaokrąglona; ~: z dokładnością do pół poziomu.
compare-directions = { $rose }↑ { $same }= { $fell }↓
compare-steps-heading = Od pomiaru do pomiaru
compare-hidden = ukryte
compare-chance-heading = Czy to może być przypadek?
compare-chance-few =
    { $pairs ->
        [one] Przy jednej osobie niczego nie da się odróżnić od przypadku.
       *[other] Przy { $pairs } osobach nigdy nie da się wykluczyć przypadku: nawet jeśli poziom wzrośnie u wszystkich, p wynosi { $percent }%.
    }
compare-chance-key = p: jak często zdarzałaby się tak duża średnia zmiana, gdyby u każdej osoby wzrost był tak samo możliwy jak spadek. r: 1, jeśli każda zmiana jest w górę, −1, jeśli każda w dół; większe zmiany liczą się bardziej. δ: gdy porównać każdą osobę teraz z każdą wtedy, o ile częściej teraz jest wyżej niż niżej.
compare-chance-draws = Przy więcej niż 20 osobach p szacuje się ze 100 000 losowań, za każdym razem tych samych.
compare-p-below = <{ $least }
compare-questions-heading = Pytania
compare-questions-hidden =
    { $count ->
        [one] Pytanie { $codes } pozostaje ukryte, bo niektóre liczby są mniejsze niż { $least }.
       *[other] Pytania { $codes } pozostają ukryte, bo niektóre liczby są mniejsze niż { $least }.
    }
compare-people-heading = Osoby
compare-limits-heading = Czego to nie pokaże
compare-limits-cause = Czy to zasługa szkolenia. Nie ma grupy bez szkolenia, z którą można by porównać; na odpowiedzi wpływa też czas, inna pomoc i ponowne spojrzenie na te same pytania.
compare-limits-regression = Czy najwięcej zyskały osoby, które zaczynały najniżej. Kto za pierwszym razem przypadkiem jest bardzo nisko (lub wysoko), następnym razem bywa bliżej środka.
compare-limits-small =
    { $pairs ->
        [one] Niczego o innych firmach: to jedna osoba.
       *[other] Małych różnic: przy { $pairs } osobach jedna osoba więcej lub mniej zmienia obraz. Mówi on o tych osobach, a nie o wszystkich firmach.
    }
compare-limits-tests = Który pojedynczy poziom zmienił się na pewno: sprawdzono ich { $tests }, a mniej więcej jeden na dwadzieścia ma p poniżej 0,05 przez sam przypadek.
compare-limits-unmatched = Co się zmieniło u osób, które odpowiedziały tylko raz. Mogą się różnić od pozostałych.
compare-hidden-names = Nie ma tu nazwisk ani organizacji.
compare-hidden-counts = Liczby mniejsze niż { $least } i te, z których dałoby się je wyliczyć, są ukryte.
compare-hidden-proof = Podane są tylko liczby, które nie zdradzają żadnej ukrytej, także komuś, kto ma obok anonimowy raport o każdym z plików (z tymi samymi --min-cell i --profile, bez --group-by).
compare-hidden-differences = Dwa porównania prawie tych samych osób mogą zdradzić różnicę: należy ogłaszać jedno, poczekać, aż zmieni się co najmniej tyle osób: { $least }, albo użyć --round 3.

## Nagłówki kolumn

compare-column-what = Co
compare-column-then = Wtedy
compare-column-now = Teraz
compare-column-wave = { $number }.
compare-column-change = Zmiana
compare-column-target = Cel
compare-column-step = Krok
compare-column-stage = W planie
compare-column-done = Gotowe
compare-column-people = n
compare-column-typical = Typowa
compare-column-directions = Kierunki
compare-column-step-of = { $from }. do { $to }.
compare-column-p = p
compare-column-rank-biserial = r
compare-column-delta = δ
compare-column-question = Pytanie
compare-column-rose = Wyżej
compare-column-same = Równo
compare-column-fell = Niżej
compare-column-who = Kto

## Co może się nie udać

compare-too-few = „compare” wymaga co najmniej dwóch plików: wcześniejszego i późniejszego.
    .help = Na przykład: allyscope compare before.csv after.csv
compare-labels =
    etykiet: { $labels }, plików: { $files }
    .help = podać nazwę dla każdego czasu, oddzielając przecinkami: --labels Wiosna,Jesień
compare-same-file = { $path } podano dwa razy; potrzebny jest osobny plik wcześniejszy i osobny późniejszy.
compare-stdin = Tylko jeden z plików może być standardowym wejściem (-).
compare-mixed = To do siebie nie pasuje: w { $one } są odpowiedzi jednej firmy, a w { $many } wielu.
    .help = Postęp jednej firmy pokaże porównanie dwóch plików z odpowiedziami, a postęp grupy porównanie dwóch tabel (lub folderów).
compare-questionnaires = { $first } zawiera odpowiedzi na kwestionariusz { $one }, a { $second } na { $other }: nie da się ich porównać.
compare-twice =
    { $count ->
        [one] W { $path } ta sama osoba występuje dwa razy: { $names }.
       *[other] W { $path } te same osoby występują dwa razy: { $names }.
    }
    .help = Proszę zostawić po jednym wierszu na osobę albo podpisać wiersze różnie; nie da się zgadnąć, który się liczy. Może też wybrać --keep last lub --keep first.
compare-twice-one = { $name } ({ $places })
compare-place-row = wiersz { $row }
compare-place-file = { $path }
compare-only-group = { $option } jest dla odpowiedzi wielu osób, a nie dla plików z odpowiedziami jednej firmy.
compare-min-cell = --min-cell { $least } niczego nie ukrywa: proszę podać 2 lub więcej albo pominąć tę opcję.
compare-read =
    { $rejected ->
        [one] Odrzucono i pominięto jeden wiersz.
        [few] Odrzucono i pominięto { $rejected } wiersze.
       *[other] Odrzucono i pominięto { $rejected } wierszy.
    }
compare-unsent =
    { $count ->
        [one] Jeden wiersz jest nieprzesłany, więc go pominięto.
        [few] { $count } wiersze są nieprzesłane, więc je pominięto.
       *[other] { $count } wierszy jest nieprzesłanych, więc je pominięto.
    }
compare-numbers = Numery, które narzędzie do ankiet nadaje wierszom, w każdym pliku zaczynają się od nowa, więc nikogo się po nich nie odnajduje. Jeśli kolumna z numerami mówi jednak, kto jest kim, mapa może wskazać, że to nazwy (--map).
compare-perhaps = Być może ta sama osoba: { $names }. Jeśli tak, można to podać opcją --pairs FILE: plik CSV z wierszem na osobę, najpierw nazwa z pierwszego pliku, potem z następnego.
compare-perhaps-one = „{ $first }” i „{ $second }”
compare-nobody = nikt nie jest we wszystkich plikach pod tą samą nazwą i organizacją, więc niczego nie porównano
    .help = proszę zapisać nazwy wszędzie tak samo albo podać opcją --pairs FILE, kto jest kim; odpowiedzi bez nazw nie da się porównać osoba po osobie, ale „cohort” sporządza raport z każdego pliku
