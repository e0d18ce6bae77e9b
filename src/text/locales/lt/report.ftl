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
report-too-early =
    Bendram lygiui dar per anksti: kol kas { $scored ->
        [0] negalima įvertinti nė vieno įgūdžio iš { $skills }
        [one] galima įvertinti tik { $scored } įgūdį iš { $skills }
        [few] galima įvertinti tik { $scored } įgūdžius iš { $skills }
       *[other] galima įvertinti tik { $scored } įgūdžių iš { $skills }
    }.
report-standing-quick = Pagal trumpąją anketą lygis yra kažkur tarp { $lower } ir { $upper } iš { $top }.
report-best-guess = Tikėtiniausias lygis – { $level }, „{ $name }“.
report-carried =
    { $skills ->
        [one] Šis lygis remiasi { $scored } iš { $skills } įgūdžio.
       *[other] Šis lygis remiasi { $scored } iš { $skills } įgūdžių.
    }
report-between = Paaiškėjus likusiems atsakymams, jis galėtų būti nuo { $lower } iki { $upper }.
report-way = Nueita { $percent } % kelio iki siekių „{ $profile }“.
report-way-untitled = Nueita { $percent } % kelio iki siekių.
report-way-between = Įskaičius tai, kas dar neaišku, gali būti nuo { $lower } iki { $upper } %.
report-way-open = Iki siekių nueita nuo { $lower } iki { $upper } % kelio.
report-furthest = Toliausiai nuo siekio yra { $skills }: trūksta { $gap } lygio.
report-furthest-tied = Toliausiai nuo siekio yra šie įgūdžiai (kiekvienam trūksta { $gap } lygio): { $skills }.
report-furthest-more =
    Toliausiai nuo siekio yra šie įgūdžiai (kiekvienam trūksta { $gap } lygio): { $skills } ir { $more ->
        [one] dar { $more } įgūdis
        [few] dar { $more } įgūdžiai
       *[other] dar { $more } įgūdžių
    }.
report-quoted = „{ $text }“
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
report-column-guess = Tikėtina
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
report-column-phase = Etapas
report-grid-whole = Visas etapas
report-grid-unscored = { $skill } –
report-grid-legend = Kiekviena eilutė rodo lygį ir jame esančius įgūdžius; brūkšnys (–) žymi įgūdį be lygio.

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
report-gap-answer-nothing = „{ $question }“ dar nieko neprideda (svoris { $weight } iš { $total }): „{ $option }“
report-gaps-tied =
    Toks pat kaip paskutinio iš jų yra dar { $count ->
        [one] { $count } įgūdžio
       *[other] { $count } įgūdžių
    } atotrūkis: { $skills }.
report-gap-answer = „{ $question }“ prideda { $levels } (svoris { $weight } iš { $total }): „{ $option }“

## Planas

report-short-strengths = Stiprybės: { $skills }.
report-short-steps = Nuo ko pradėti
report-short-look-again =
    { $count ->
        [one] { $count } atsakymų pora vargu ar dera
        [few] { $count } atsakymų poros vargu ar dera
       *[other] { $count } atsakymų porų vargu ar dera
    }: „--full“ parodo, kurios.
report-code = Rezultato kodas vietoj failo: { $code }
report-short-more = Viskas, su visu planu, mokymais, palyginimu ir ribotumais: „--full“. Puslapis pažiūrėti, spausdinti ar siųsti: „-o report.html“.
report-plan-heading = Ką daryti
report-plan-intro = Pradėkite nuo trijų pirmųjų žingsnių. Prie kiekvieno parašyta, ko jam reikia ir kokią dalį to, ko trūksta, jis užpildo.
report-plan-none = Žingsnių nėra: visi įvertinti įgūdžiai pasiekė savo siekį.
report-plan-unscored = Pirma sužinokite daugiau: kol nėra lygio, nėra ir atotrūkio, kurį galėtumėte mažinti.
report-stage-now = Dabar
report-stage-next = Paskui
report-stage-later = Vėliau
report-step-no-advice = Pasiekite, kad tiktų atsakymas „{ $to }“.
report-step-aim = Siekiama: { $text }
report-step-takes =
    { $effort ->
        [1] Pradžiai užteks popietės
        [2] Pradžiai reikės kelių dienų ar savaičių
       *[3] Pradžiai reikės kelių mėnesių arba pinigų
    }, { $upkeep ->
        [0] paskui nieko nebereikės.
        [1] paskui – po valandą ar dvi per mėnesį.
       *[2] paskui – po dieną ar daugiau per mėnesį.
    }
report-step-closes = Užpildo { $percent } % to, ko trūksta.
report-step-closes-little = Užpildo mažiau nei 1 % to, ko trūksta.
report-serves = Padeda įgūdžiams: { $skills }
report-step-follows =
    Remiasi paskelbta rekomendacija „{ $title }“{ $source ->
        [none] .
       *[other] { " " }[{ $source }].
    }
report-step-own = Tai paties klausimyno patarimas; jis nesiremia jokia paskelbta rekomendacija.
report-plan-left = Po šių žingsnių dar liktų { $percent } % to, ko trūksta.
report-plan-left-conditional = Po šių žingsnių dar liktų { $percent } % to, ko trūksta. Likutis priklauso nuo aljanso rūšies: žr. „Tik jei tinka“.
report-conditional-heading = Tik jei tinka
report-conditional-intro = Šie žingsniai tinka ne visoms įmonėms. Jie nėra plano dalis.
report-conditional-step = { $when }: { $advice }

## Šalia plano

report-checks-heading = Verta pažiūrėti dar kartą
report-checks-intro = Šie atsakymai vargu ar dera tarpusavyje. Nė vienas skaičius dėl to nesikeičia; tai tik klausimas.
report-check-about = Klausimai: { $questions }
report-recommendations-heading = Kas rekomenduojama
report-recommendations-intro = Paskelbtos rekomendacijos. „Padaryta“: tiek, kiek reikia jūsų siekiams. „Toliau“: ja remiasi žingsnis aukščiau. „Laukia“: nei viena, nei kita.
report-column-recommendation = Rekomendacija
report-column-source = Šaltinis
report-column-progress = Būsena
report-progress-done = padaryta
report-progress-next = toliau
report-progress-open = laukia
report-tasks-heading = Atsakingo žmogaus užduotys
report-tasks-intro = Pirmiausia tos, kurios padeda mažinti didžiausius atotrūkius.
report-task = { $title }: { $text }
report-role-title = Už aljansus atsakingam žmogui
report-role-title-of = Už aljansus atsakingam žmogui: { $organisation }
report-role-learn-heading = Ko mokytis pirmiausia
report-training-heading = Tinkami mokymai
report-training-intro = Ko žmonės galėtų išmokti, etapas po etapo.
report-module =
    { $title }{ $phase ->
        [none] { "" }
       *[other] { " " }({ $phase })
    }{ $hours ->
        [0] { "" }
       *[other] , { $hours } val.
    }
report-indicators-heading =
    { $count ->
        [1] Rodiklis, kurį verta stebėti
        [one] { $count } rodiklis, kurį verta stebėti
        [few] { $count } rodikliai, kuriuos verta stebėti
       *[other] { $count } rodiklių, kuriuos verta stebėti
    }
report-indicators-intro = Viename lape, sutartomis dienomis. Mažai įmonei to pakanka.
report-indicator = { $title }: { $how }
report-context-heading = Apie jus
report-context-intro = Ką papasakojote apie save. Tai nevertinama.
report-context = { $question } { $answer }
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
    }.
report-benchmark-same =
    Iš { $n ->
        [one] { $n } įmonės
       *[other] { $n } įmonių
    } { $at ->
        [0] tokio paties atsakymo nepasirinko nė viena
       *[other] tokį patį atsakymą pasirinko { $at }
    }.
report-benchmark-open = Nėra jūsų atsakymo, kurį būtų galima palyginti su šiomis { $n }.
report-benchmark-you = jūs
report-column-firms = Įmonės
report-column-option = Atsakymas

## Kiek tai tikra

report-robust-heading = Kiek tai tikra
report-robust = Jei svoriai būtų kiek kitokie, tarp trijų didžiausių atotrūkių liktų: { $skills }.
    Procentai rodo, kurioje dalyje iš { $draws } bandymų taip buvo; per kiekvieną bandymą visi svoriai atsitiktinai pakeisti iki { $delta } %.
report-robust-skill = „{ $skill }“ ({ $percent } %)

## Pabaiga

report-notes-heading = Jūsų pastabos
report-note-about = { $question }: { $text }
report-limits-heading = Ko tai neparodo
report-limits-more =
    { $count ->
        [one] Dar { $count } punktas
        [few] Dar { $count } punktai
       *[other] Dar { $count } punktų
    }: „allyscope questionnaire show“, „--format markdown“.
report-sources-heading = Šaltiniai
