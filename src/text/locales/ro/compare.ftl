# Before and after.

## Its head

compare-title = Atunci și acum
compare-title-of = Atunci și acum: { $organisation }
compare-title-group = Atunci și acum: grupul
compare-files = S-au comparat: { $names }.
compare-file-on = { $name } ({ $date })
compare-doubt-organisations = Verificați: fișierele numesc organizații diferite. Dacă este vorba de firme diferite, ce urmează este o diferență între firme, nu un progres.
compare-doubt-respondents = Au răspuns persoane diferite. O parte din ce urmează poate veni din păreri diferite.
compare-doubt-dates = Verificați ordinea fișierelor: unul de mai la urmă are o dată mai veche.
compare-doubt-forms = Unul este chestionarul scurt, celălalt cel întreg: unele niveluri se sprijină pe mai puține răspunsuri.
compare-doubt-targets = Fișierele au ținte diferite; fiecare este comparat cu ale lui.

## One firm

compare-lead-one =
    { $way ->
        [rose] Nivelul de ansamblu a urcat de la { $then } la { $now }.
        [fell] Nivelul de ansamblu a coborât de la { $then } la { $now }.
       *[same] Nivelul de ansamblu a rămas la { $now }.
    }
compare-lead-no-level = Nu sunt destule răspunsuri pentru un nivel de ansamblu și atunci, și acum.
compare-lead-skills =
    { $rose ->
        [0] Nicio competență din { $skills } nu a urcat
        [one] O competență din { $skills } a urcat
        [few] { $rose } competențe din { $skills } au urcat
       *[other] { $rose } de competențe din { $skills } au urcat
    }{ $fell ->
        [0] , niciuna nu a coborât.
        [one] , una a coborât.
       *[other] , { $fell } au coborât.
    }
compare-gap =
    { $skills ->
        [one] La singura competență care are un nivel de fiecare dată, decalajul până la țintă era de { $then } niveluri, iar acum este de { $now }.
        [few] La cele { $skills } competențe care au un nivel de fiecare dată, decalajele până la ținte însumau { $then } niveluri, iar acum însumează { $now }.
       *[other] La cele { $skills } de competențe care au un nivel de fiecare dată, decalajele până la ținte însumau { $then } niveluri, iar acum însumează { $now }.
    }
compare-way = Atunci erau parcurse { $then } % din drumul până la ținte, acum { $now } %.
compare-levels-heading = Niveluri
compare-phases-heading = Faze
compare-skills-heading = Competențe
compare-answers-heading = Răspunsuri schimbate
compare-answers-same = Nu s-a schimbat niciun răspuns.
compare-answers-rose = În sus
compare-answers-fell = În jos
compare-answers-new = Acum au răspuns
compare-answers-open = Nu mai au răspuns
compare-answers-other = Schimbate altfel
compare-said-then = atunci: { $words }
compare-said-now = acum: { $words }
compare-said-wave = { $number }: { $words }
compare-said-na = (nu se aplică)
compare-said-dk = (nu știu)
compare-said-not-asked = (nu face parte din chestionarul scurt)
compare-said-nothing = (fără răspuns)
compare-plan-heading = Planul de atunci
compare-plan-done =
    { $done ->
        [0] Niciun pas din cei plănuiți ({ $steps }) nu este încă făcut.
        [one] Un pas din cei plănuiți ({ $steps }) este făcut.
        [few] { $done } pași din cei plănuiți ({ $steps }) sunt făcuți.
       *[other] { $done } de pași din cei plănuiți ({ $steps }) sunt făcuți.
    }
compare-stage-now = întâi
compare-stage-next = apoi
compare-stage-later = mai târziu
compare-done = da
compare-not-done = încă nu
compare-limits-one = Nivelurile arată cum vă vedeți dumneavoastră firma. O schimbare poate ține de firmă, de felul în care o vedeți sau de persoana care a răspuns; ce ați putea arăta ca dovadă unor vizitatori lămurește de care.

## A group

compare-lead =
    { $rose ->
        [0] Nimeni din { $pairs } nu a urcat
        [one] O persoană din { $pairs } a urcat
        [few] { $rose } persoane din { $pairs } au urcat
       *[other] { $rose } de persoane din { $pairs } au urcat
    }{ $fell ->
        [0] , nimeni nu a coborât
        [one] , o persoană a coborât
       *[other] , { $fell } au coborât
    }; schimbarea tipică este de { $change } niveluri.
compare-lead-few =
    Mai puțin de { $least ->
        [one] o persoană
        [few] { $least } persoane
       *[other] { $least } de persoane
    } au răspuns de fiecare dată: prea puține ca să se arate ceva fără să se poată afla ce a răspuns cineva anume.
compare-lead-hidden = Cum s-a schimbat grupul în întregime rămâne ascuns, pentru că unele numere sunt sub { $least }.
compare-lead-average =
    { $way ->
        [rose] În medie, cei care au răspuns de fiecare dată au urcat cu aproximativ { $change } niveluri.
        [fell] În medie, cei care au răspuns de fiecare dată au coborât cu aproximativ { $change } niveluri.
       *[same] În medie, cei care au răspuns de fiecare dată au rămas cam unde erau.
    }
compare-lead-counts = La nivelul de ansamblu: au urcat { $rose }, au rămas { $same }, au coborât { $fell }.
compare-lead-about = La nivelul de ansamblu, aproximativ: au urcat { $rose }, au rămas { $same }, au coborât { $fell }.
compare-lead-nobody = Nimeni nu apare cu același nume în toate fișierele, așa că nu se poate compara nimic.
compare-lead-no-levels = Nimeni nu are de fiecare dată un nivel de ansamblu.
compare-matched-about = Numărul aproximativ al celor care au răspuns de fiecare dată: { $people }.
compare-matched =
    { $waves ->
        [2] { $people ->
            [one] O persoană a răspuns de ambele dăți.
            [few] { $people } persoane au răspuns de ambele dăți.
           *[other] { $people } de persoane au răspuns de ambele dăți.
        }
       *[other] { $people ->
            [one] O persoană a răspuns de fiecare dată ({ $waves } din { $waves }).
            [few] { $people } persoane au răspuns de fiecare dată ({ $waves } din { $waves }).
           *[other] { $people } de persoane au răspuns de fiecare dată ({ $waves } din { $waves }).
        }
    }
compare-unmatched =
    { $count ->
        [one] Lăsată deoparte din { $name }, fără pereche în celelalte fișiere: { $names }.
       *[other] Lăsate deoparte din { $name }, fără pereche în celelalte fișiere: { $names }.
    }
compare-unmatched-count =
    { $count ->
        [one] O persoană din { $name } nu are pereche în celelalte fișiere și este lăsată deoparte.
        [few] { $count } persoane din { $name } nu au pereche în celelalte fișiere și sunt lăsate deoparte.
       *[other] { $count } de persoane din { $name } nu au pereche în celelalte fișiere și sunt lăsate deoparte.
    }
compare-unmatched-hidden = Câte persoane din { $name } sunt lăsate deoparte rămâne ascuns.
compare-unnamed =
    { $count ->
        [one] Un rând din { $name } nu are un nume după care să fie regăsit.
        [few] { $count } rânduri din { $name } nu au un nume după care să fie regăsite.
       *[other] { $count } de rânduri din { $name } nu au un nume după care să fie regăsite.
    }
compare-levels-key = „Atunci” și „Acum” sunt medii ale persoanelor care au un nivel de fiecare dată. „Schimbare” este schimbarea medie, „Tipic”, cea mediană; ↑ au urcat, = au rămas, ↓ au coborât.
compare-levels-key-partly = n: persoane care au un nivel de fiecare dată. „Schimbare”: schimbarea medie, rotunjită; ~: la cea mai apropiată jumătate de nivel.
compare-directions = { $rose }↑ { $same }= { $fell }↓
compare-steps-heading = De la o dată la următoarea
compare-hidden = ascuns
compare-chance-heading = Ar putea fi din întâmplare?
compare-chance-few =
    { $pairs ->
        [one] La o singură persoană, nimic nu se poate deosebi de întâmplare.
        [few] La { $pairs } persoane, întâmplarea nu se poate exclude niciodată: chiar dacă urcă toate, p este { $percent } %.
       *[other] La { $pairs } de persoane, întâmplarea nu se poate exclude niciodată: chiar dacă urcă toate, p este { $percent } %.
    }
compare-chance-key = p: cât de des ar apărea o schimbare medie la fel de mare dacă fiecare ar avea aceleași șanse să coboare ca și să urce. r: 1 dacă toate schimbările sunt în sus, −1 dacă toate sunt în jos; cele mai mari contează mai mult. δ: cu cât este mai des cineva de acum peste cineva de atunci decât sub.
compare-chance-draws = La peste 20 de persoane, p se estimează din 100.000 de extrageri la întâmplare, mereu aceleași.
compare-p-below = <{ $least }
compare-questions-heading = Întrebări
compare-questions-hidden =
    { $count ->
        [one] { $codes } rămâne ascunsă, pentru că unele numere sunt sub { $least }.
       *[other] { $codes } rămân ascunse, pentru că unele numere sunt sub { $least }.
    }
compare-people-heading = Persoane
compare-limits-heading = Ce nu se poate vedea de aici
compare-limits-cause = Dacă instruirea este cauza. Nu există un grup fără instruire cu care să se compare; și timpul, alt ajutor sau a doua întâlnire cu aceleași întrebări schimbă răspunsuri.
compare-limits-regression = Dacă au câștigat cel mai mult cei care au pornit de cel mai jos. Cine este prima dată foarte jos (sau foarte sus) din întâmplare ajunge de obicei, data următoare, mai aproape de mijloc.
compare-limits-small =
    { $pairs ->
        [one] Ceva despre alte firme: aici este o singură persoană.
        [few] Diferențele mici: la { $pairs } persoane, una în plus sau în minus schimbă imaginea. Ea vorbește despre aceste persoane, nu despre toate firmele.
       *[other] Diferențele mici: la { $pairs } de persoane, una în plus sau în minus schimbă imaginea. Ea vorbește despre aceste persoane, nu despre toate firmele.
    }
compare-limits-tests =
    Care nivel anume s-a schimbat cu siguranță: din { $tests ->
        [one] nivelul privit
        [few] { $tests } niveluri privite
       *[other] { $tests } de niveluri privite
    }, cam unul din douăzeci are un p sub 0,05 numai din întâmplare.
compare-limits-unmatched = Ce s-a întâmplat cu cei care au răspuns o singură dată. Se pot deosebi de ceilalți.
compare-hidden-names = Numele și organizațiile sunt lăsate deoparte.
compare-hidden-counts = Numerele sub { $least } și cele din care s-ar putea afla sunt ascunse.
compare-hidden-proof = Se dau numai numere din care nu se poate afla niciun număr ascuns, nici de cine are alături raportul anonim despre fiecare fișier (cu aceleași --min-cell și --profile, fără --group-by).
compare-hidden-differences = Două comparații ale aproape acelorași persoane pot trăda diferența: publicați una singură, așteptați să se schimbe cel puțin { $least } persoane sau folosiți --round 3.

## Heads of columns

compare-column-what = Ce
compare-column-then = Atunci
compare-column-now = Acum
compare-column-wave = { $number }.
compare-column-change = Schimbare
compare-column-target = Țintă
compare-column-step = Pas
compare-column-stage = Plănuit
compare-column-done = Făcut
compare-column-people = n
compare-column-typical = Tipic
compare-column-directions = Sensuri
compare-column-step-of = { $from }. la { $to }.
compare-column-p = p
compare-column-rank-biserial = r
compare-column-delta = δ
compare-column-question = Întrebare
compare-column-rose = Sus
compare-column-same = La fel
compare-column-fell = Jos
compare-column-who = Cine

## What can go wrong

compare-too-few = „compare” are nevoie de cel puțin două fișiere: unul de dinainte și unul de după.
    .help = De exemplu: allyscope compare before.csv after.csv
compare-labels =
    etichete: { $labels }; fișiere: { $files }
    .help = dați un nume fiecărui moment, cu virgule: --labels Primăvara,Toamna
compare-same-file = „{ $path }” este dat de două ori; pentru înainte și după e nevoie de câte un fișier.
compare-stdin = Numai unul dintre fișiere poate fi intrarea standard (-).
compare-mixed = Acestea nu se potrivesc: „{ $one }” conține răspunsurile unei firme, „{ $many }”, pe ale mai multora.
    .help = Comparați două fișiere de răspunsuri pentru progresul unei firme sau două tabele (ori foldere) pentru al unui grup.
compare-questionnaires = „{ $first }” răspunde la chestionarul „{ $one }”, iar „{ $second }”, la „{ $other }”: nu se pot compara.
compare-twice =
    { $count ->
        [one] În „{ $path }”, aceeași persoană apare de două ori: { $names }.
       *[other] În „{ $path }”, aceleași persoane apar de două ori: { $names }.
    }
    .help = Păstrați câte un singur rând pentru fiecare sau dați-le nume diferite; care dintre ele contează nu se poate ghici. Sau lăsați alegerea opțiunii --keep last ori --keep first.
compare-twice-one = { $name } ({ $places })
compare-place-row = rândul { $row }
compare-place-file = { $path }
compare-only-group = { $option } este pentru răspunsurile mai multor persoane, nu pentru fișierele de răspunsuri ale unei firme.
compare-min-cell = --min-cell { $least } nu ascunde nimic: dați 2 sau mai mult ori lăsați-l deoparte.
compare-read =
    { $rejected ->
        [one] Un rând a fost respins și este lăsat deoparte.
        [few] { $rejected } rânduri au fost respinse și sunt lăsate deoparte.
       *[other] { $rejected } de rânduri au fost respinse și sunt lăsate deoparte.
    }
compare-unsent =
    { $count ->
        [one] Un rând nu a fost trimis și este lăsat deoparte.
        [few] { $count } rânduri nu au fost trimise și sunt lăsate deoparte.
       *[other] { $count } de rânduri nu au fost trimise și sunt lăsate deoparte.
    }
compare-numbers = Numerele pe care un instrument de sondaj le dă rândurilor încep din nou în fiecare fișier, așa că după ele nu se regăsește nimeni. Dacă totuși o coloană de numere spune cine este cine, o hartă poate arăta că ea conține numele (--map).
compare-perhaps = Poate aceeași persoană: { $names }. Dacă este așa, spuneți-o cu --pairs FILE: un fișier CSV cu un rând pentru fiecare persoană, numele din primul fișier, apoi numele din următorul.
compare-perhaps-one = „{ $first }” și „{ $second }”
compare-nobody = nimeni nu apare în toate fișierele cu același nume și aceeași organizație, așa că nu s-a comparat nimic
    .help = scrieți numele la fel în toate fișierele sau spuneți cine este cine cu --pairs FILE; răspunsurile fără nume nu se pot compara persoană cu persoană, dar „cohort” face un raport despre fiecare fișier
