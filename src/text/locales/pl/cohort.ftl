# Raport o grupie.

## Początek

cohort-title = Raport o grupie
cohort-title-of = Raport o grupie: { $title }
cohort-nobody = W tej grupie nie ma jeszcze nikogo.
cohort-people-about = Liczba osób, które odpowiedziały: około { $count }.
cohort-people =
    { $count ->
        [one] Odpowiedziała jedna osoba.
        [few] Odpowiedziały { $count } osoby.
       *[other] Odpowiedziało { $count } osób.
    }
cohort-people-of =
    { $count ->
        [one] Odpowiedziała jedna osoba
        [few] Odpowiedziały { $count } osoby
       *[other] Odpowiedziało { $count } osób
    } z { $organisations ->
        [one] jednej organizacji
       *[other] { $organisations } organizacji
    }.
cohort-coverage = Jest odpowiedź na { $percent }% pytań, które ich dotyczą.
cohort-rejected =
    { $count ->
        [one] Jednego wiersza nie dało się odczytać i tu go nie ma.
       *[other] { $count } wierszy nie dało się odczytać i tu ich nie ma.
    }
cohort-unsent =
    { $count ->
        [one] Jeden wiersz jest zaczęty i nieprzesłany; tu go nie ma.
        [few] { $count } wiersze są zaczęte i nieprzesłane; tu ich nie ma.
       *[other] { $count } wierszy jest zaczętych i nieprzesłanych; tu ich nie ma.
    }
cohort-repeats =
    { $count ->
        [one] Jeden wiersz pochodzi od osoby, która jest już we wcześniejszym wierszu; liczą się oba.
        [few] { $count } wiersze pochodzą od osób, które są już we wcześniejszych wierszach; liczą się wszystkie.
       *[other] { $count } wierszy pochodzi od osób, które są już we wcześniejszych wierszach; liczą się wszystkie.
    }
cohort-repeats-left-out =
    { $count ->
        [one] Jednego wiersza tu nie ma, bo ta sama osoba odpowiedziała więcej niż raz.
       *[other] { $count } wierszy tu nie ma, bo te same osoby odpowiedziały więcej niż raz.
    }
cohort-counts-only = Znane są tu tylko liczby odpowiedzi, a nie to, które odpowiedzi dała ta sama osoba. Nie ma więc poziomów umiejętności, luk ani planu.
cohort-counts-rounded = Podano tu tylko zaokrąglone liczby odpowiedzi. Nie ma więc poziomów umiejętności, luk ani planu.

## Gdzie jest grupa

cohort-standing = Średnio grupa jest na poziomie { $mean } z { $top }.
cohort-standing-about = Średnio grupa jest na poziomie około { $mean } z { $top }.
cohort-standing-one = Poziom ma tylko jedna osoba: { $mean } z { $top }.
cohort-standing-same = Wszyscy są na poziomie { $mean } z { $top }.
cohort-standing-same-of =
    { $n ->
        [one] Osoba, która ma poziom ogólny, jest
        [few] Wszystkie { $n } osoby, które mają poziom ogólny, są
       *[other] Wszystkie osoby, które mają poziom ogólny ({ $n }), są
    } na poziomie { $mean } z { $top }.
cohort-scored = Poziom ogólny mają { $n } z { $count } osób; pozostałe odpowiedziały na zbyt mało pytań.
cohort-standing-none = Nikt nie ma jeszcze dość odpowiedzi, by określić poziom ogólny.
cohort-standing-hidden = Średni poziom grupy nie jest podany, aby nikogo nie ujawnić.
cohort-middle = Połowa osób ma poziom od { $lower } do { $upper }, a wszystkie od { $lowest } do { $highest }.
cohort-between = Osoby mają poziomy od { $lowest } do { $highest }.
cohort-one = O jednej osobie więcej powie „allyscope report”.
cohort-few =
    { $count ->
        [one] Te liczby opisują jedną osobę, która odpowiedziała.
        [few] Te liczby opisują { $count } osoby, które odpowiedziały.
       *[other] Te liczby opisują { $count } osób, które odpowiedziały.
    } W tak małej grupie zmienia je każda odpowiedź więcej lub mniej; o innych mówią niewiele.

## Co dalej

cohort-next-heading = Nad czym pracować dalej
cohort-next-skill =
    { $skill }: średnio o { $gap } poniżej poziomu docelowego { $target }; niżej { $below ->
        [one] jest jedna osoba
        [few] są { $below } osoby
       *[other] jest { $below } osób
    } z { $n }.
cohort-next-skill-hidden = { $skill }: średnio o { $gap } poniżej poziomu docelowego { $target }.
cohort-next-none = Średnio każda oceniona umiejętność osiągnęła poziom docelowy.
cohort-steps-heading = Od czego zaczęłoby najwięcej osób
cohort-step =
    { $question } { $text } (wśród pierwszych trzech kroków u { $count ->
        [one] jednej osoby
       *[other] { $count } osób
    } z { $of })
cohort-step-how = Z odpowiedzi { $from } na { $to }: { $advice }
cohort-step-only = Z odpowiedzi { $from } na { $to }.
cohort-steps-sampled = Plany ułożono dla co { $every }. osoby z pliku (łącznie: { $count }).

## Poziomy

cohort-levels-heading = Poziomy grupy
cohort-skills-heading = Umiejętności grupy
cohort-spread-heading = Jak bardzo osoby się różnią
cohort-column-n = n
cohort-column-mean = Średnia
cohort-column-target = Cel
cohort-column-below = Poniżej
cohort-column-strip = 1 do { $top }
cohort-column-sd = SD
cohort-column-median = Mediana
cohort-column-middle = Środkowa połowa
cohort-column-range = Zakres
cohort-levels-legend = n: liczba osób z poziomem. Pasek biegnie od poziomu 1 po lewej do { $top } po prawej; im wyższy słupek, tym więcej osób jest w tym miejscu.
cohort-levels-legend-about = n: liczba osób z poziomem. ~: z dokładnością do pół poziomu.
cohort-skills-legend = Poniżej: ile osób jest poniżej poziomu docelowego.
cohort-about = ~{ $level }
cohort-spread-legend = SD: odchylenie standardowe, czyli typowa odległość od średniej. Połowa osób jest poniżej mediany. Środkowa połowa: od pierwszego do trzeciego kwartyla.

## Grupy obok siebie

cohort-groups-heading = Grupy obok siebie, według kolumny „{ $column }”
cohort-groups-heading-question = Grupy obok siebie: { $question }
cohort-group-item = { $name } (n = { $n })
cohort-group-unnamed = nie podano
cohort-group-everybody = Wszyscy
cohort-groups-legend = Średnie poziomy. Litery grup są wyjaśnione nad tabelą.
cohort-groups-legend-about = ~: z dokładnością do pół poziomu; ~{ $level } oznacza dowolną wartość od { $lower } do { $upper }. –: mogłoby kogoś ujawnić.

## Osoby

cohort-people-heading = Osoby i umiejętności
cohort-column-person = Osoba
cohort-column-whole = Ogółem
cohort-person-unnamed = osoba { $number }
cohort-people-legend = Poziomy od 1 do { $top }; puste miejsce oznacza, że odpowiedzi jest za mało.
cohort-people-many =
    { $count ->
        [one] Jedna osoba to za dużo, by pokazać każdą z osobna.
        [few] { $count } osoby to za dużo, by pokazać każdą z osobna.
       *[other] { $count } osób to za dużo, by pokazać każdą z osobna.
    }

## Pytania

cohort-questions-heading = Jak odpowiadano
cohort-question = { $question } { $text }
cohort-column-option = Odpowiedź
cohort-column-share = %
cohort-column-interval = Przedział 95%
cohort-column-published = Badanie
cohort-interval = { $lower } do { $upper }
cohort-published = { $count } ({ $percent }%)
cohort-total = Razem odpowiedzi
cohort-hidden = ukryte
cohort-others = { $what }: { $count }
cohort-dont-know = nie wiem
cohort-not-applicable = nie dotyczy
cohort-unanswered = bez odpowiedzi
cohort-not-asked = nie zadano
cohort-questions-hidden = Wszystkie liczby są ukryte w pytaniach: { $questions }.
cohort-questions-legend-published = Badanie, z którego są opublikowane liczby: { $titles }.
cohort-questions-legend = Przedział 95%: zakres w procentach, w którym mieściłby się ten udział wśród wielu podobnych osób (Wilson).
cohort-published-title = { $title } (n = { $n })

## Różnice zdań

cohort-disagreement-heading = Gdzie odpowiedzi różnią się najbardziej
cohort-disagreement = { $question } { $text }
cohort-disagreement-spread = Rozrzut { $spread }: 0 to ta sama odpowiedź od wszystkich, około 0,5 to połowa osób na jednym końcu, a połowa na drugim.
cohort-disagreement-none = W żadnym pytaniu odpowiedzi się nie różnią.

## Szkolenia i sprawdzenia

cohort-modules-heading = Szkolenia, które pasują
cohort-modules-legend = Przy każdym module: ile osób jest poniżej poziomu docelowego w co najmniej jednej z jego umiejętności, spośród tych, które mają tam poziom.
cohort-module = { $title }: { $count }
cohort-hours =
    { $count ->
        [one] jedna godzina
        [few] { $count } godziny
       *[other] { $count } godzin
    }
cohort-checks-heading = Odpowiedzi, którym warto się przyjrzeć
cohort-checks-legend = Te odpowiedzi słabo do siebie pasują. Nie zmieniają żadnej liczby; warto zapytać osoby, które ich udzieliły. Przy każdym pytaniu: ilu osób dotyczy.
cohort-check = { $ask } ({ $count })
cohort-sheet-modules = Szkolenia
cohort-sheet-checks = Do sprawdzenia
cohort-column-module = Moduł
cohort-column-hours = Godziny
cohort-column-outcome = Po szkoleniu
cohort-column-check = O co zapytać
cohort-column-met = Osoby

## Rzetelność

cohort-alpha-heading = Na ile pytania do siebie pasują
cohort-column-part = Część
cohort-column-questions = Pytania
cohort-column-alpha = α
cohort-alpha-one-question = brak: jedno pytanie
cohort-alpha-few = brak: komplet odpowiedzi mają mniej niż trzy osoby
cohort-alpha-no-variance = brak: wszyscy mają tę samą sumę
cohort-alpha-hidden = nie podano
cohort-alpha-legend = α Cronbacha mówi, na ile osoby z wysokim wynikiem w jednym pytaniu danej części mają wysoki wynik także w pozostałych: 1 to zawsze, 0 to wcale; poniżej 0 wyniki idą w przeciwne strony. n: ile osób odpowiedziało na wszystkie pytania danej części.

## Organizacje

cohort-organisations-heading = Kilka osób z jednej organizacji
cohort-column-organisation = Organizacja
cohort-column-agreement = Zgodność
cohort-column-differ = Największe różnice
cohort-differ = { $question } (odp. { $lowest } do { $highest })
cohort-organisations-legend = Poziom: średnia osób z organizacji. Zgodność: średnia r_wg ze wszystkich pytań; 1, gdy wszyscy odpowiedzieli tak samo, 0, gdy odpowiedzi są rozrzucone jak przypadkowe, poniżej 0, gdy różnią się jeszcze bardziej.

## Notatki

cohort-notes-heading = Co zanotowano

## Ukrywanie

cohort-hidden-heading = Co jest ukryte i dlaczego
cohort-hidden-counts =
    { $count ->
        [one] Ukryto jedną liczbę: jest mniejsza niż { $least } albo dałoby się z niej wyliczyć inne.
        [few] Ukryto { $count } liczby: są mniejsze niż { $least } albo dałoby się z nich wyliczyć taką liczbę.
       *[other] Ukryto { $count } liczb: są mniejsze niż { $least } albo dałoby się z nich wyliczyć taką liczbę.
    }
cohort-hidden-nothing = Żadna liczba osób nie jest mniejsza niż { $least }; niczego nie trzeba było ukrywać.
cohort-hidden-people = Pojedynczych osób nie widać ani w tabeli, ani jako najniższego lub najwyższego poziomu.
cohort-hidden-anonymous = Nie ma tu nazwisk, organizacji, notatek ani kolejności wierszy.
cohort-hidden-noise = Każda liczba, także liczba osób, została losowo przesunięta, przeważnie o jeden lub dwa, a potem zaokrąglona do wielokrotności { $base }. Dlatego nie da się ustalić niczyjej odpowiedzi, nawet z dwóch takich raportów o prawie tych samych osobach.
cohort-hidden-differences = Dwa anonimowe raporty o prawie tych samych osobach mogą zdradzić różnicę: jeśli między nimi doszła jedna osoba, a liczba wzrosła z 5 do 6, była to jej odpowiedź. Należy ogłaszać jeden raport, poczekać, aż zmieni się co najmniej tyle osób: { $least }, albo użyć --round 3.
cohort-hidden-lower = Mniejsza wartość --min-cell ukrywa mniej.
cohort-hidden-numbers = Dokładne wartości, które opierają się na ukrytych liczbach, też nie są podane.
cohort-hidden-rounded = Zaokrąglone średnie są podane tylko tam, gdzie nie zdradzają żadnej ukrytej liczby.
cohort-hidden-groups =
    { $count ->
        [one] W jednej grupie osób jest mniej niż { $least }; nie pokazano jej osobno.
       *[other] Nie pokazano osobno grup w liczbie { $count }, bo w niektórych jest mniej osób niż { $least }.
    }
cohort-hidden-groups-withheld = Grup nie zestawiono obok siebie: ich liczby mogłyby zdradzić, kto co odpowiedział.
cohort-hidden-too-small = Przy mniej niż { $least } osobach można pokazać tylko ich liczbę.
cohort-group-others = pozostałe

## Błędy

cohort-no-column = W { $path } nie ma kolumny „{ $column }”. Kolumny w tym pliku: { $names }.
cohort-too-many-groups = W kolumnie „{ $column }” jest ponad { $most } różnych wartości. Proszę wybrać taką, która ma ich mniej, np. branżę albo region.
cohort-counts-with-others = { $path } zawiera liczby odpowiedzi; raport o nich można zrobić tylko osobno.
cohort-counts-groups = { $path } zawiera liczby odpowiedzi; nie ma w nim kolumny, która dzieliłaby na grupy.
cohort-counts-round = { $path } zawiera liczby odpowiedzi; opcja --round służy do odpowiedzi osób.

## Opis tabeli dla programów: co znaczą jej statystyki

cohort-code-n = osoby: w grupie, z poziomem albo z odpowiedzią na pytanie
cohort-code-coverage = pytania z odpowiedzią podzielone przez te, które zadano i które dotyczą osoby, łącznie dla wszystkich osób
cohort-code-rejected = wiersze, których nie dało się odczytać
cohort-code-not-submitted = wiersze zaczęte i nieprzesłane
cohort-code-empty = wiersze, w których nic nie ma
cohort-code-repeats = wiersze osób, które są już we wcześniejszym wierszu; liczą się
cohort-code-repeats-left-out = wiersze, które się nie liczą, bo ta sama osoba odpowiedziała więcej niż raz
cohort-code-organisations = różne organizacje
cohort-code-hidden = liczby ukryte, aby nikogo nie ujawnić
cohort-code-mean = średnia poziomów
cohort-code-rounded-to = dokładność, do której zaokrąglono średnią, aby nikogo nie ujawniała
cohort-code-sd = odchylenie standardowe poziomów z próby
cohort-code-min = najniższy poziom
cohort-code-q1 = pierwszy kwartyl poziomów (Hyndman i Fan, typ 7)
cohort-code-median = mediana poziomów
cohort-code-q3 = trzeci kwartyl poziomów (Hyndman i Fan, typ 7)
cohort-code-max = najwyższy poziom
cohort-code-target = poziom docelowy
cohort-code-mean-gap = średnia tego, czego brakuje do poziomu docelowego; 0 u osób, które go osiągnęły
cohort-code-below = osoby poniżej poziomu docelowego
cohort-code-met = osoby, których odpowiedziom warto się przyjrzeć
cohort-code-count = osoby, które wybrały tę odpowiedź
cohort-code-share = liczba wyborów podzielona przez n
cohort-code-lower = dolna granica 95-procentowego przedziału udziału (Wilson)
cohort-code-upper = górna granica 95-procentowego przedziału udziału (Wilson)
cohort-code-published = opublikowana liczba wyborów tej odpowiedzi
cohort-code-na = osoby, których zdaniem pytanie ich nie dotyczy
cohort-code-dk = osoby, które nie wiedziały
cohort-code-unanswered = osoby, które nic nie odpowiedziały
cohort-code-not-asked = osoby, którym nie zadano pytania, bo miały wersję skróconą
cohort-code-spread = odchylenie standardowe punktów za odpowiedzi z próby; punkty są od 0 do 1
cohort-code-questions = pytania sekcji lub zdolności
cohort-code-complete = osoby, które odpowiedziały na wszystkie
cohort-code-alpha = α Cronbacha sekcji lub zdolności
cohort-code-alpha-lower = dolna granica 95-procentowego przedziału α (Feldt)
cohort-code-alpha-upper = górna granica 95-procentowego przedziału α (Feldt)
cohort-exposing = Kolumna „{ $column }” mówi, kto odpowiadał. Raportu anonimowego nie można według niej podzielić; proszę wybrać inną, np. branżę.
