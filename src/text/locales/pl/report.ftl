# Raport o lukach.

## Początek

report-title = Raport o lukach
report-title-of = Raport o lukach: { $organisation }
report-answered-by-on = Odpowiedzi: { $respondent }, { $date } r.
report-answered-by = Odpowiedzi: { $respondent }.
report-answered-on = Data odpowiedzi: { $date } r.
report-date = { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }
report-questionnaire = Kwestionariusz: { $title }, wersja { $version }.
report-quick = Użyto wersji skróconej: zadano { $asked } z { $questions } pytań i z nich oszacowano umiejętności.

## Gdzie jest firma

report-standing = Są Państwo na poziomie { $level } z { $top }, „{ $name }”.
report-standing-of = { $organisation }: poziom { $level } z { $top }, „{ $name }”.
report-no-standing = Na poziom ogólny jest jeszcze za mało odpowiedzi.
report-too-early =
    Na poziom ogólny jest za wcześnie: na razie { $scored ->
        [0] nie da się ocenić żadnej z { $skills } umiejętności
        [one] da się ocenić tylko jedną z { $skills } umiejętności
       *[other] da się ocenić tylko { $scored } z { $skills } umiejętności
    }.
report-standing-quick = Według wersji skróconej poziom leży gdzieś między { $lower } a { $upper } na skali do { $top }.
report-best-guess = Szacunkowo jest to { $level }, „{ $name }”.
report-carried =
    { $scored ->
        [one] Wynik opiera się na jednej z { $skills } umiejętności.
       *[other] Wynik opiera się na { $scored } z { $skills } umiejętności.
    }
report-between = Zależnie od brakujących odpowiedzi może to być od { $lower } do { $upper }.
report-way = Za Państwem { $percent }% drogi do poziomów docelowych z profilu „{ $profile }”.
report-way-untitled = Za Państwem { $percent }% drogi do poziomów docelowych.
report-way-between = Zależnie od brakujących odpowiedzi może to być od { $lower } do { $upper }%.
report-way-open = Za Państwem od { $lower } do { $upper }% drogi do poziomów docelowych.
report-furthest = Najdalej do poziomu docelowego ma umiejętność { $skills }: brakuje { $gap } poziomu.
report-furthest-tied = Najdalej do poziomu docelowego, po { $gap } poziomu, mają umiejętności: { $skills }.
report-furthest-more =
    Najdalej do poziomu docelowego, po { $gap } poziomu, mają umiejętności: { $skills } i jeszcze { $more ->
        [one] jedna
        [few] { $more } inne
       *[other] { $more } innych
    }.
report-quoted = „{ $text }”
report-no-gap = Każda oceniona umiejętność osiągnęła poziom docelowy.
report-own-targets =
    { $count ->
        [one] Poziom docelowy dla { $skills } to Państwa własny wybór.
       *[other] Poziomy docelowe dla { $skills } to Państwa własny wybór.
    }

## Co by było, gdyby

report-what-if-heading = Co by było, gdyby
report-what-if-intro =
    { $count ->
        [one] Załóżmy taką odpowiedź:
       *[other] Załóżmy takie odpowiedzi:
    }
report-what-if-answer = { $to } zamiast { $from }: „{ $text }”
report-what-if-state =
    { $to ->
        [na] „nie dotyczy”
        [dk] „nie wiem”
       *[none] brak odpowiedzi
    } zamiast { $from }
report-what-if-from =
    { $from ->
        [na] „nie dotyczy”
        [dk] „nie wiem”
        [none] braku odpowiedzi
       *[other] { $from }
    }
report-what-if-gap = Suma brakujących poziomów zmieniłaby się z { $before } na { $after }.
report-what-if-same = Żaden poziom by się nie zmienił.
report-column-now = Teraz
report-column-then = Wtedy
report-column-change = Zmiana

## Tabele

report-summary-heading = Obecny poziom
report-overall = Ogółem
report-column-what = { "" }
report-column-level = Poziom
report-column-guess = Szacunek
report-column-reached = Osiągnięty
report-column-between = Zakres
report-column-skills = Umiejętności
report-column-skill = Umiejętność
report-column-target = Cel
report-column-scale = 1 do { $top }
report-column-gap = Luka
report-column-answered = Odpowiedzi
report-of = { $part } z { $whole }
report-range = { $lower }–{ $upper }
report-percent = { $percent }%
report-absent = –
report-inferred = { $level } ~

report-grid-heading = Zdolności i fazy
report-column-phase = Faza
report-grid-whole = Cała faza
report-grid-unscored = { $skill } –
report-grid-legend = W każdym wierszu jest poziom i umiejętności, które do niego należą; – oznacza umiejętność bez poziomu.

report-skills-heading =
    { $count ->
        [one] Umiejętność
       *[other] { $count } umiejętności
    }
report-skills-legend = Pasek pokazuje poziom, a jaśniejsza część lukę do poziomu docelowego.
report-skills-inferred = ~ oznacza poziom oszacowany z wersji skróconej.
report-skills-answered = „Odpowiedzi” pokazują, jaka część podstawy oceny (pytań, z których wynika poziom) ma już odpowiedź.
report-no-level-does-not-apply = Bez poziomu, bo firmy dotyczy za mała ich część: { $skills }.
report-no-level-not-asked = Bez poziomu, bo wersja skrócona ich nie obejmuje: { $skills }.
report-no-level-nothing-answered = Jeszcze bez poziomu, bo na żadne z pytań nie ma odpowiedzi: { $skills }.
report-no-level-too-little = Jeszcze bez poziomu, bo odpowiedzi obejmują za małą część podstawy oceny: { $skills }.

## Największe luki

report-gaps-heading =
    { $count ->
        [one] Największa luka
        [few] { $count } największe luki
       *[other] { $count } największych luk
    }
report-gap = { $skill }: poziom { $level }, docelowy { $target }, luka { $gap }.
report-gap-made-by = Poziom to 1 plus to, co wnoszą te odpowiedzi:
report-gap-answer-nothing = „{ $question }” na razie nic nie dodaje (waga { $weight } z { $total }): „{ $option }”
report-gaps-tied =
    { $count ->
        [one] Jeszcze jedna umiejętność ma
        [few] Jeszcze { $count } umiejętności mają
       *[other] Jeszcze { $count } umiejętności ma
    } taką samą lukę jak ostatnia z nich: { $skills }.
report-gap-answer = „{ $question }” dodaje { $levels } (waga { $weight } z { $total }): „{ $option }”

## Plan

report-short-strengths = Mocne strony: { $skills }.
report-short-steps = Od czego zacząć
report-short-look-again =
    { $count ->
        [one] Jedna para odpowiedzi raczej do siebie nie pasuje
        [few] { $count } pary odpowiedzi raczej do siebie nie pasują
       *[other] { $count } par odpowiedzi raczej do siebie nie pasuje
    }: „--full” pokaże które.
report-code = Kod wyniku, zamiast pliku: { $code }
report-short-more = Wszystko, z całym planem, szkoleniami, porównaniem i ograniczeniami: „--full”. Strona do obejrzenia, wydruku lub wysłania: „-o report.html”.
report-plan-heading = Co zrobić
report-plan-intro = Proszę zacząć od trzech pierwszych kroków. Przy każdym widać, ile wymaga pracy i jaką część tego, czego brakuje, uzupełnia.
report-plan-none = Nie trzeba podejmować żadnych kroków: każda oceniona umiejętność osiągnęła poziom docelowy.
report-plan-unscored = Najpierw warto dowiedzieć się więcej: bez poziomu nie ma luki do zamknięcia.
report-stage-now = Teraz
report-stage-next = Następnie
report-stage-later = Później
report-step-no-advice = Dojść do „{ $to }”.
report-step-aim = Cel: { $text }
report-step-takes =
    { $effort ->
        [1] Na początek jedno popołudnie
        [2] Na początek kilka dni lub tygodni
       *[3] Na początek miesiące pracy albo pieniądze
    }, { $upkeep ->
        [0] potem już nic.
        [1] potem godzina lub dwie w miesiącu.
       *[2] potem dzień lub więcej w miesiącu.
    }
report-step-closes = Uzupełnia { $percent }% tego, czego brakuje.
report-step-closes-little = Uzupełnia mniej niż 1% tego, czego brakuje.
report-serves = Wspiera: { $skills }
report-step-follows =
    Zgodnie z opublikowanym zaleceniem: „{ $title }”{ $source ->
        [none] .
       *[other] { " " }[{ $source }].
    }
report-step-own = To rada samego kwestionariusza; nie stoi za nią żadne opublikowane zalecenie.
report-plan-left = Po tych krokach nadal brakowałoby { $percent }% tego, czego brakuje dziś.
report-plan-left-conditional = Po tych krokach nadal brakowałoby { $percent }% tego, czego brakuje dziś. To, co zostaje, zależy od rodzaju sojuszu: więcej pod „Tylko jeśli pasuje”.
report-conditional-heading = Tylko jeśli pasuje
report-conditional-intro = Te kroki pasują tylko do niektórych firm. Nie są częścią planu.
report-conditional-step = { $when }: { $advice }

## Oprócz planu

report-checks-heading = Warto spojrzeć jeszcze raz
report-checks-intro = Te odpowiedzi raczej do siebie nie pasują. Żadna liczba się przez to nie zmienia; to tylko pytanie.
report-check-about = Pytania: { $questions }
report-recommendations-heading = Co jest zalecane
report-recommendations-intro = Opublikowane zalecenia. Zrobione: na tyle, ile wymagają Państwa poziomy docelowe. Następne: realizuje je jeden z kroków powyżej. Otwarte: ani jedno, ani drugie.
report-column-recommendation = Zalecenie
report-column-source = Źródło
report-column-progress = Stan
report-progress-done = zrobione
report-progress-next = następne
report-progress-open = otwarte
report-tasks-heading = Zadania osoby prowadzącej sojusze
report-tasks-intro = Najpierw te, które dotyczą największych luk.
report-task = { $title }: { $text }
report-role-title = Dla osoby prowadzącej sojusze
report-role-title-of = Dla osoby prowadzącej sojusze: { $organisation }
report-role-learn-heading = Czego nauczyć się najpierw
report-training-heading = Odpowiednie szkolenia
report-training-intro = Czego można się nauczyć, faza po fazie.
report-module =
    { $title }{ $phase ->
        [none] { "" }
       *[other] { " " }({ $phase })
    }{ $hours ->
        [0] { "" }
        [one] , jedna godzina
        [few] , { $hours } godziny
       *[other] , { $hours } godzin
    }
report-indicators-heading =
    { $count ->
        [one] Jeden wskaźnik do śledzenia
        [few] { $count } wskaźniki do śledzenia
       *[other] { $count } wskaźników do śledzenia
    }
report-indicators-intro = Na jednej kartce, w stałych terminach. Małej firmie to wystarczy.
report-indicator = { $title }: { $how }
report-context-heading = O Państwu
report-context-intro = To, co powiedzieli Państwo o sobie. Nie wpływa to na wynik.
report-context = { $question } { $answer }
report-find-out-heading = Co ustalić najpierw
report-find-out-intro = Tych odpowiedzi brakuje. Najpierw są te, które rozstrzygają najwięcej.
report-find-out-question = { $question }: { $text }
report-find-out-unanswered = Bez odpowiedzi. Odpowiedź rozstrzygnie do { $width } poziomu ({ $skills }).
report-find-out-dont-know = Odpowiedź „nie wiem”. Ustalenie tego rozstrzygnie do { $width } poziomu ({ $skills }).

## Porównania

report-benchmark-heading = Na tle innych: { $title }
report-benchmark-question = { $question }: { $text }
report-benchmark-standing =
    { $below ->
        [0] Niższej odpowiedzi niż Państwo nie ma żadna
        [one] Niższą odpowiedź niż Państwo ma jedna
        [few] Niższą odpowiedź niż Państwo mają { $below }
       *[other] Niższą odpowiedź niż Państwo ma { $below }
    } z { $n ->
        [one] jednej firmy
       *[other] { $n } firm
    }, { $at ->
        [0] takiej samej nie ma żadna
        [one] taką samą ma jedna
        [few] taką samą mają { $at }
       *[other] taką samą ma { $at }
    }, a { $above ->
        [0] wyższej nie ma żadna
        [one] wyższą ma jedna
        [few] wyższą mają { $above }
       *[other] wyższą ma { $above }
    }.
report-benchmark-same =
    { $at ->
        [0] Takiej samej odpowiedzi nie ma żadna
        [one] Taką samą odpowiedź ma jedna
        [few] Taką samą odpowiedź mają { $at }
       *[other] Taką samą odpowiedź ma { $at }
    } z { $n ->
        [one] jednej firmy
       *[other] { $n } firm
    }.
report-benchmark-open =
    Nie ma Państwa odpowiedzi, którą można by porównać z { $n ->
        [one] tą jedną firmą
       *[other] tymi { $n } firmami
    }.
report-benchmark-you = Państwo
report-column-firms = Firmy
report-column-option = Odpowiedź

## Na ile to pewne

report-robust-heading = Na ile to pewne
report-robust = Gdyby wagi były trochę inne, wśród trzech największych luk pozostałyby: { $skills }.
    Procent mówi, w jakiej części { $draws } prób tak było; w każdej próbie wszystkie wagi przesunięto losowo o najwyżej { $delta }%.
report-robust-skill = „{ $skill }” ({ $percent }%)

## Koniec

report-notes-heading = Państwa notatki
report-note-about = { $question }: { $text }
report-limits-heading = Czego to nie pokazuje
report-limits-more =
    { $count ->
        [one] Jeszcze jeden punkt
        [few] Jeszcze { $count } punkty
       *[many] Jeszcze { $count } punktów
    }: „allyscope questionnaire show”, „--format markdown”.
report-sources-heading = Źródła
