# Atotrūkių ataskaita.

## Pradžia

report-title = Atotrūkių ataskaita
report-title-of = Atotrūkių ataskaita: { $organisation }
report-answered-by-on = Atsakė: { $respondent }, { $date }
report-answered-by = Atsakė: { $respondent }.
report-answered-on = Atsakyta { $date }
report-date = { $year } m. { $month ->
        [1] sausio
        [2] vasario
        [3] kovo
        [4] balandžio
        [5] gegužės
        [6] birželio
        [7] liepos
        [8] rugpjūčio
        [9] rugsėjo
        [10] spalio
        [11] lapkričio
       *[12] gruodžio
    } { $day } d.
report-questionnaire = Klausimynas: { $title }, versija { $version }.
report-quick = Pildyta trumpoji anketa: užduota { $asked } iš { $questions } klausimų, įgūdžiai numanomi iš jų.

## Kur yra įmonė

report-standing = Jūsų lygis yra { $level } iš { $top }, „{ $name }“.
report-standing-of = { $organisation }: lygis yra { $level } iš { $top }, „{ $name }“.
report-no-standing = Bendram lygiui atsakymų dar per mažai.
report-carried =
    { $skills ->
        [one] Šis lygis remiasi { $scored } iš { $skills } įgūdžio.
       *[other] Šis lygis remiasi { $scored } iš { $skills } įgūdžių.
    }
report-between = Paaiškėjus likusiems atsakymams, jis galėtų būti nuo { $lower } iki { $upper }.
report-way = Nueita { $percent } % kelio iki siekių „{ $profile }“.
report-way-untitled = Nueita { $percent } % kelio iki siekių.
report-furthest = Toliausiai nuo siekio yra „{ $skill }“: trūksta { $gap } lygio.
report-furthest-levels = Toliausiai nuo siekio yra „{ $skill }“: trūksta { $gap } lygio.
report-no-gap = Visi įvertinti įgūdžiai pasiekė savo siekį.
report-own-targets =
    { $count ->
        [1] Siekį jūs nustatėte savo nuožiūra: { $skills }.
       *[other] Siekius jūs nustatėte savo nuožiūra: { $skills }.
    }

## O jeigu

report-what-if-heading = O jeigu
report-what-if-intro =
    { $count ->
        [1] Tarkime, kad šis atsakymas kitoks:
       *[other] Tarkime, kad šie atsakymai kitokie:
    }
report-what-if-answer = { $to } (buvo { $from }): „{ $text }“
report-what-if-state =
    { $to ->
        [na] „netaikytina“
        [dk] „nežinau“
       *[none] neatsakyta
    } (buvo { $from })
report-what-if-from =
    { $from ->
        [na] „netaikytina“
        [dk] „nežinau“
        [none] neatsakyta
       *[other] { $from }
    }
report-what-if-gap = Sudėjus viską, dabar trūksta { $before } lygio, o tada trūktų { $after }.
report-what-if-same = Nė vienas lygis nepasikeistų.
report-column-now = Dabar
report-column-then = Tada
report-column-change = Pokytis

## Lentelės

report-summary-heading = Jūsų lygis
report-overall = Bendras lygis
report-column-what = { "" }
report-column-level = Lygis
report-column-reached = Pasiekta
report-column-between = Ribos
report-column-skills = Įgūdžiai
report-column-skill = Įgūdis
report-column-target = Siekis
report-column-scale = 1–{ $top }
report-column-gap = Trūksta
report-column-answered = Atsakyta
report-of = { $part } iš { $whole }
report-range = { $lower }–{ $upper }
report-percent = { $percent } %
report-absent = –
report-inferred = { $level } ~

report-grid-heading = Gebėjimai ir etapai
report-grid-whole = Visas etapas
report-grid-unscored = { $skill } –
report-grid-legend = Kiekvienas langelis rodo lygį ir jame esančius įgūdžius; brūkšnys (–) žymi įgūdį be lygio.

report-skills-heading =
    { $count ->
        [1] Įgūdis
        [one] { $count } įgūdis
        [few] { $count } įgūdžiai
       *[other] { $count } įgūdžių
    }
report-skills-legend = Juosta rodo lygį, o šviesesnė jos dalis – kiek trūksta iki siekio.
report-skills-inferred = ~ žymi lygį, numanomą iš trumposios anketos.
report-skills-answered = „Atsakyta“ rodo, kokia įgūdžio pagrindo (jam svarbių klausimų) dalis atsakyta.
report-no-level-does-not-apply = Lygio nėra, nes jums taikytina per maža jų dalis: { $skills }.
report-no-level-not-asked = Lygio nėra, nes trumpoji anketa apie juos neklausia: { $skills }.
report-no-level-nothing-answered = Lygio dar nėra, nes neatsakyta nė į vieną klausimą: { $skills }.
report-no-level-too-little = Lygio dar nėra, nes atsakyta per maža pagrindo dalis: { $skills }.

## Didžiausi atotrūkiai

report-gaps-heading =
    { $count ->
        [1] Didžiausias atotrūkis
        [one] { $count } didžiausias atotrūkis
        [few] { $count } didžiausi atotrūkiai
       *[other] { $count } didžiausių atotrūkių
    }
report-gap = { $skill }: lygis { $level }, siekis { $target }, atotrūkis { $gap }.
report-gap-made-by = Lygis susideda iš 1 ir to, ką prideda šie atsakymai:
report-gap-answer-nothing = { $question } dar nieko neprideda (svoris { $weight } iš { $total }): „{ $option }“
report-gaps-tied =
    Toks pat kaip paskutinio iš jų yra dar { $count ->
        [one] { $count } įgūdžio
       *[other] { $count } įgūdžių
    } atotrūkis: { $skills }.
report-gap-answer = { $question } prideda { $levels } (svoris { $weight } iš { $total }): „{ $option }“

## Planas

report-plan-heading = Ką daryti
report-plan-intro =
    Sudėjus visus įgūdžius, trūksta { $gap } lygio. Pirmiausia eina žingsniai, kurie už įdėtą darbą šį trūkumą sumažina labiausiai.
report-plan-none = Žingsnių nėra: visi įvertinti įgūdžiai pasiekė savo siekį.
report-plan-unscored = Pirma sužinokite daugiau: kol nėra lygio, nėra ir atotrūkio, kurį galėtumėte mažinti.
report-stage-now = Dabar
report-stage-next = Paskui
report-stage-later = Vėliau
report-step-no-advice = Pasiekite, kad tiktų atsakymas „{ $to }“.
report-step-goal = { $question }, nuo atsakymo { $from } prie { $to }: „{ $text }“
report-step-effort =
    { $effort ->
        [1] Popietės darbas.
        [2] Kelių savaičių darbas.
       *[3] Kelių mėnesių darbas arba pinigai.
    } Trūkumas sumažėja { $benefit } lygio; lieka { $left }.
report-step-effort-last =
    { $effort ->
        [1] Popietės darbas.
        [2] Kelių savaičių darbas.
       *[3] Kelių mėnesių darbas arba pinigai.
    } Trūkumas sumažėja { $benefit } lygio; daugiau nieko netrūksta.
report-find-out-heading = Ką pirmiausia išsiaiškinti
report-find-out-intro = Šie atsakymai dar neaiškūs. Pirmieji – tie, kurie patikslintų daugiausia.
report-find-out-question = { $question }: { $text }
report-find-out-unanswered = Neatsakyta. Atsakius neaiškumas sumažėtų daugiausia { $width } lygio ({ $skills }).
report-find-out-dont-know = Atsakyta „nežinau“. Sužinojus neaiškumas sumažėtų daugiausia { $width } lygio ({ $skills }).

## Palyginimas

report-benchmark-heading = Palyginimas su kitais: { $title }
report-benchmark-question = { $question }: { $text }
report-benchmark-standing =
    Iš { $n ->
        [one] { $n } įmonės
       *[other] { $n } įmonių
    } { $below ->
        [0] žemesnio atsakymo nei jūs nepasirinko nė viena
       *[other] žemesnį atsakymą nei jūs pasirinko { $below }
    }, { $at ->
        [0] tokio paties nepasirinko nė viena
       *[other] tokį patį pasirinko { $at }
    }, { $above ->
        [0] aukštesnio nepasirinko nė viena
       *[other] aukštesnį pasirinko { $above }
    }. Tokius pat atsakymus skaičiuojant per pusę, esate aukščiau nei { $rank } % iš šių { $n }.
report-benchmark-open = Nėra jūsų atsakymo, kurį būtų galima palyginti su šiomis { $n }.
report-benchmark-you = jūs
report-column-firms = Įmonės
report-column-option = Atsakymas

## Kiek tai tikra

report-robust-heading = Kiek tai tikra
report-robust-none = Atotrūkių nėra, tad nėra ko rikiuoti.
report-robust-1 = { $s1 } lieka didžiausias atotrūkis { $p1 } % atvejų, svorius pakeitus { $draws } kartų.
report-robust-2 = Tarp trijų didžiausių atotrūkių { $s1 } lieka { $p1 } %, o { $s2 } – { $p2 } % atvejų, svorius pakeitus { $draws } kartų.
report-robust-3 =
    Tarp trijų didžiausių atotrūkių { $s1 } lieka { $p1 } %, { $s2 } – { $p2 } %, o { $s3 } – { $p3 } % atvejų, svorius pakeitus { $draws } kartų.
report-robust-how = Svoriai yra nuomonės dalykas, todėl kiekvienas atsitiktinai keistas iki { $delta } %, kad matytume, ar eilė nesikeičia.

## Pabaiga

report-notes-heading = Jūsų pastabos
report-note-about = { $question }: { $text }
report-limits-heading = Ko tai neparodo
report-sources-heading = Šaltiniai
