# The gap report.

## Its head

report-title = Raport privind decalajele
report-title-of = Raport privind decalajele: { $organisation }
report-answered-by-on = Răspunsuri date de { $respondent } pe { $date }.
report-answered-by = Răspunsuri date de { $respondent }.
report-answered-on = Răspunsuri date pe { $date }.
report-date = { $day } { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    } { $year }
report-questionnaire = Chestionar: { $title }, versiunea { $version }.
report-quick =
    S-a folosit chestionarul scurt: { $asked ->
        [one] s-a pus o întrebare
        [few] s-au pus { $asked } întrebări
       *[other] s-au pus { $asked } de întrebări
    } din { $questions }, iar nivelurile competențelor sunt deduse de aici.

## Where the firm stands

report-standing = Sunteți la nivelul { $level } din { $top }, „{ $name }”.
report-standing-of = { $organisation } este la nivelul { $level } din { $top }, „{ $name }”.
report-no-standing = Încă nu sunt destule răspunsuri pentru un nivel de ansamblu.
report-too-early =
    Este prea devreme pentru un nivel de ansamblu: deocamdată { $scored ->
        [0] nu poate fi evaluată nicio competență din { $skills }
        [one] poate fi evaluată doar o competență din { $skills }
        [few] pot fi evaluate doar { $scored } competențe din { $skills }
       *[other] pot fi evaluate doar { $scored } de competențe din { $skills }
    }.
report-standing-quick = Chestionarul scurt arată un nivel undeva între { $lower } și { $upper } din { $top }.
report-best-guess = Cea mai bună estimare este { $level }, „{ $name }”.
report-carried =
    { $scored ->
        [one] Rezultatul se sprijină pe o competență din { $skills }.
        [few] Rezultatul se sprijină pe { $scored } competențe din { $skills }.
       *[other] Rezultatul se sprijină pe { $scored } de competențe din { $skills }.
    }
report-between = Cu răspunsurile care lipsesc, ar putea fi oriunde între { $lower } și { $upper }.
report-way = Ați parcurs { $percent } % din drumul până la țintele „{ $profile }”.
report-way-untitled = Ați parcurs { $percent } % din drumul până la ținte.
report-way-between = Socotind și ce nu se știe încă, ar putea fi oriunde între { $lower } și { $upper } %.
report-way-open = Din drumul până la ținte ați parcurs undeva între { $lower } și { $upper } %.
report-furthest = Cel mai departe de țintă: { $skills }, cu un decalaj de { $gap }.
report-furthest-tied = Cel mai departe de țintă, cu un decalaj de { $gap } fiecare: { $skills }.
report-furthest-more =
    Cel mai departe de țintă, cu un decalaj de { $gap } fiecare: { $skills } și încă { $more ->
        [one] una
       *[other] { $more }
    }.
report-quoted = „{ $text }”
report-no-gap = Toate competențele care au un nivel și-au atins ținta.
report-own-targets =
    { $count ->
        [one] Ținta pentru { $skills } ați stabilit-o dumneavoastră.
        [few] Țintele pentru { $skills } le-ați stabilit dumneavoastră.
       *[other] Țintele pentru { $skills } le-ați stabilit dumneavoastră.
    }

## What if

report-what-if-heading = Ce-ar fi dacă
report-what-if-intro =
    { $count ->
        [one] Să presupunem acest răspuns:
        [few] Să presupunem aceste răspunsuri:
       *[other] Să presupunem aceste răspunsuri:
    }
report-what-if-answer = { $to } în loc de { $from }: „{ $text }”
report-what-if-state =
    { $to ->
        [na] „nu se aplică”
        [dk] „nu știu”
       *[none] fără răspuns
    } în loc de { $from }
report-what-if-from =
    { $from ->
        [na] „nu se aplică”
        [dk] „nu știu”
        [none] fără răspuns
       *[other] { $from }
    }
report-what-if-gap = Adunate, nivelurile care lipsesc ar trece de la { $before } la { $after }.
report-what-if-same = Nu s-ar schimba niciun nivel.
report-column-now = Acum
report-column-then = Atunci
report-column-change = Schimbare

## Tables

report-summary-heading = Unde vă aflați
report-overall = Pe ansamblu
report-column-what = { "" }
report-column-level = Nivel
report-column-guess = Estimare
report-column-reached = Atins
report-column-between = Interval
report-column-skills = Competențe
report-column-skill = Competență
report-column-target = Țintă
report-column-scale = 1 la { $top }
report-column-gap = Decalaj
report-column-answered = Acoperire
report-of = { $part } din { $whole }
report-range = { $lower }–{ $upper }
report-percent = { $percent } %
report-absent = –
report-inferred = { $level } ~

report-grid-heading = Capacități și faze
report-column-phase = Faza
report-grid-whole = Toată faza
report-grid-unscored = { $skill } –
report-grid-legend = Fiecare rând arată nivelul și competențele din el; – înseamnă o competență fără nivel.

report-skills-heading =
    { $count ->
        [one] Competența
        [few] Cele { $count } competențe
       *[other] Cele { $count } de competențe
    }
report-skills-legend = Bara arată nivelul, iar partea mai deschisă, decalajul până la țintă.
report-skills-inferred = ~ înseamnă un nivel dedus din chestionarul scurt.
report-skills-answered = „Acoperire” arată câte dintre întrebările unei competențe au răspuns, după pondere.
report-no-level-does-not-apply = Fără nivel, pentru că prea puține dintre întrebările lor vi se aplică: { $skills }.
report-no-level-not-asked = Fără nivel, pentru că chestionarul scurt nu întreabă despre ele: { $skills }.
report-no-level-nothing-answered = Încă fără nivel, pentru că nicio întrebare nu are răspuns: { $skills }.
report-no-level-too-little = Încă fără nivel, pentru că prea puține întrebări au răspuns, după pondere: { $skills }.

## The largest gaps

report-gaps-heading =
    { $count ->
        [one] Cel mai mare decalaj
        [few] Cele mai mari { $count } decalaje
       *[other] Cele mai mari { $count } de decalaje
    }
report-gap = { $skill }: nivel { $level }, țintă { $target }, decalaj { $gap }.
report-gap-made-by = Nivelul este 1 plus ce adaugă aceste răspunsuri:
report-gap-answer-nothing = „{ $question }” nu adaugă încă nimic (pondere { $weight } din { $total }): „{ $option }”
report-gaps-tied =
    { $count ->
        [one] Încă o competență are
        [few] Încă { $count } competențe au
       *[other] Încă { $count } de competențe au
    } același decalaj ca ultima de mai sus: { $skills }.
report-gap-answer = „{ $question }” adaugă { $levels } (pondere { $weight } din { $total }): „{ $option }”

## The plan

report-short-strengths = Puncte tari: { $skills }.
report-short-steps = Cu ce să începeți
report-short-look-again =
    { $count ->
        [one] O pereche de răspunsuri se potrivește greu
        [few] { $count } perechi de răspunsuri se potrivesc greu
       *[other] { $count } de perechi de răspunsuri se potrivesc greu
    }: „--full” arată care.
report-code = Cod de rezultat, în locul fișierului: { $code }
report-short-more = Totul, cu întregul plan, instruirea, comparația și limitele: „--full”. O pagină de văzut, tipărit sau trimis: „-o report.html”.
report-plan-heading = Ce e de făcut
report-plan-intro = Începeți cu primii trei pași. La fiecare scrie ce cere și cât recuperează din ce lipsește.
report-plan-none = Nu e niciun pas de făcut: toate competențele care au un nivel și-au atins ținta.
report-plan-unscored = Întâi aflați mai multe: fără un nivel nu există decalaj de recuperat.
report-stage-now = Acum
report-stage-next = Apoi
report-stage-later = Mai târziu
report-step-no-advice = Ajungeți la „{ $to }”.
report-step-aim = Obiectivul: { $text }
report-step-takes =
    { $effort ->
        [1] O după-amiază la început
        [2] Câteva zile sau săptămâni la început
       *[3] Câteva luni de lucru sau cheltuieli la început
    }, { $upkeep ->
        [0] apoi nimic.
        [1] apoi o oră-două pe lună.
       *[2] apoi o zi sau mai mult pe lună.
    }
report-step-closes = Recuperează { $percent } % din ce lipsește.
report-step-closes-little = Recuperează mai puțin de 1 % din ce lipsește.
report-serves = Ajută la: { $skills }
report-step-follows =
    Pune în practică o recomandare publicată: „{ $title }”{ $source ->
        [none] .
       *[other] { " " }[{ $source }].
    }
report-step-own = Este sfatul acestui chestionar și nu se sprijină pe o recomandare publicată.
report-plan-left = După acești pași ar mai fi de recuperat { $percent } % din ce lipsește.
report-plan-left-conditional = După acești pași ar mai fi de recuperat { $percent } % din ce lipsește. Restul ține de tipul alianței: vedeți „Doar dacă se potrivește”.
report-conditional-heading = Doar dacă se potrivește
report-conditional-intro = Acești pași se potrivesc doar unor firme. Nu fac parte din plan.
report-conditional-step = { $when }: { $advice }

## Pe lângă plan

report-checks-heading = De revăzut
report-checks-intro = Aceste răspunsuri nu prea se potrivesc între ele. Rezultatul nu se schimbă; este doar o întrebare.
report-check-about = Întrebările: { $questions }
report-recommendations-heading = Ce se recomandă
report-recommendations-intro = Recomandări publicate. Îndeplinită: atât cât cer țintele dumneavoastră. Urmează: un pas de mai sus o pune în practică. Încă nu: nici una, nici alta.
report-column-recommendation = Recomandare
report-column-source = Sursă
report-column-progress = Stadiu
report-progress-done = îndeplinită
report-progress-next = urmează
report-progress-open = încă nu
report-tasks-heading = Sarcinile persoanei care se ocupă de alianțe
report-tasks-intro = Primele sunt cele care ajută la cele mai mari decalaje.
report-task = { $title }: { $text }
report-role-title = Pentru persoana care se ocupă de alianțe
report-role-title-of = Pentru persoana care se ocupă de alianțe: { $organisation }
report-role-learn-heading = Ce e de învățat mai întâi
report-training-heading = Instruirea potrivită
report-training-intro = Ce ar putea învăța oamenii, fază cu fază.
report-module =
    { $title }{ $phase ->
        [none] { "" }
       *[other] { " " }({ $phase })
    }{ $hours ->
        [0] { "" }
        [one] , o oră
        [few] , { $hours } ore
       *[other] , { $hours } de ore
    }
report-indicators-heading =
    { $count ->
        [one] O cifră de urmărit
        [few] { $count } cifre de urmărit
       *[other] { $count } de cifre de urmărit
    }
report-indicators-intro = Pe o singură foaie, la date fixe. Pentru o firmă mică, atât ajunge.
report-indicator = { $title }: { $how }
report-context-heading = Despre dumneavoastră
report-context-intro = Ce ați spus despre dumneavoastră. Nu intră în punctaj.
report-context = { $question } { $answer }
report-find-out-heading = Ce e de aflat întâi
report-find-out-intro = La aceste întrebări lipsește răspunsul. Primele sunt cele care lămuresc cel mai mult.
report-find-out-question = { $question }: { $text }
report-find-out-unanswered = Fără răspuns. Un răspuns lămurește până la { $width } niveluri ({ $skills }).
report-find-out-dont-know = S-a răspuns „nu știu”. Dacă aflați, se lămuresc până la { $width } niveluri ({ $skills }).

## Benchmarks

report-benchmark-heading = Față de alții: { $title }
report-benchmark-question = { $question }: { $text }
report-benchmark-standing =
    { $n ->
        [one] Dintr-o singură firmă
        [few] Din { $n } firme
       *[other] Din { $n } de firme
    }, { $below ->
        [0] niciuna
        [one] una
       *[other] { $below }
    } sub răspunsul dumneavoastră, { $at ->
        [0] niciuna
        [one] una
       *[other] { $at }
    } la fel și { $above ->
        [0] niciuna
        [one] una
       *[other] { $above }
    } peste.
report-benchmark-same =
    { $n ->
        [one] Dintr-o singură firmă
        [few] Din { $n } firme
       *[other] Din { $n } de firme
    }, { $at ->
        [0] niciuna nu a dat
        [one] una a dat
       *[other] { $at } au dat
    } același răspuns ca dumneavoastră.
report-benchmark-open = Nu ați dat un răspuns de comparat cu aceste { $n }.
report-benchmark-you = dvs.
report-column-firms = Firme
report-column-option = Răspuns

## How sure this is

report-robust-heading = Cât de sigur e rezultatul
report-robust = Dacă ponderile ar fi puțin diferite, acestea ar rămâne între cele mai mari trei decalaje: { $skills }.
    Procentul spune la câte din { $draws } de încercări s-a întâmplat asta; la fiecare încercare, toate ponderile au fost schimbate la întâmplare cu cel mult { $delta } %.
report-robust-skill = „{ $skill }” ({ $percent } %)

## The end

report-notes-heading = Notițele dumneavoastră
report-note-about = { $question }: { $text }
report-limits-heading = Ce nu arată acest raport
report-limits-more =
    { $count ->
        [one] Încă un punct
        [few] Încă { $count } puncte
       *[other] Încă { $count } de puncte
    }: „allyscope questionnaire show”, „--format markdown”.
report-sources-heading = Surse
