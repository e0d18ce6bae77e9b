# The report on a group.

## Its head

cohort-title = Raport de grup
cohort-title-of = Raport de grup: { $title }
cohort-nobody = În acest grup nu este încă nimeni.
cohort-people-about = Numărul celor care au răspuns: aproximativ { $count }.
cohort-people =
    { $count ->
        [one] A răspuns o persoană.
        [few] Au răspuns { $count } persoane.
       *[other] Au răspuns { $count } de persoane.
    }
cohort-people-of =
    { $count ->
        [one] A răspuns o persoană
        [few] Au răspuns { $count } persoane
       *[other] Au răspuns { $count } de persoane
    } { $organisations ->
        [one] dintr-o singură organizație
        [few] din { $organisations } organizații
       *[other] din { $organisations } de organizații
    }.
cohort-coverage = La { $percent } % dintre întrebările care li se aplică există un răspuns.
cohort-rejected =
    { $count ->
        [one] Un rând nu s-a putut citi și nu intră aici.
        [few] { $count } rânduri nu s-au putut citi și nu intră aici.
       *[other] { $count } de rânduri nu s-au putut citi și nu intră aici.
    }
cohort-unsent =
    { $count ->
        [one] Un rând a fost început și nu a mai fost trimis; nu intră aici.
        [few] { $count } rânduri au fost începute și nu au mai fost trimise; nu intră aici.
       *[other] { $count } de rânduri au fost începute și nu au mai fost trimise; nu intră aici.
    }
cohort-repeats =
    { $count ->
        [one] Un rând vine de la o persoană care apare și într-un rând anterior; contează ambele.
        [few] { $count } rânduri vin de la persoane care apar și într-un rând anterior; contează toate.
       *[other] { $count } de rânduri vin de la persoane care apar și într-un rând anterior; contează toate.
    }
cohort-repeats-left-out =
    { $count ->
        [one] Un rând nu intră aici, fiindcă aceeași persoană a răspuns de mai multe ori.
        [few] { $count } rânduri nu intră aici, fiindcă aceleași persoane au răspuns de mai multe ori.
       *[other] { $count } de rânduri nu intră aici, fiindcă aceleași persoane au răspuns de mai multe ori.
    }
cohort-counts-only = Aici se știe doar de câte ori s-a dat fiecare răspuns, nu și cine a dat ce răspunsuri împreună. De aceea nu există niveluri ale competențelor, decalaje și plan.
cohort-counts-rounded = Aici se dau doar numere rotunjite de răspunsuri. De aceea nu există niveluri ale competențelor, decalaje și plan.

## Where the group stands

cohort-standing = În medie, grupul este la nivelul { $mean } din { $top }.
cohort-standing-about = În medie, grupul este cam la nivelul { $mean } din { $top }.
cohort-standing-one = Singura persoană cu un nivel este la { $mean } din { $top }.
cohort-standing-same = Toată lumea este la nivelul { $mean } din { $top }.
cohort-standing-same-of =
    { $n ->
        [one] Singura persoană care are un nivel pe ansamblu este
        [few] Toate cele { $n } persoane care au un nivel pe ansamblu sunt
       *[other] Toate cele { $n } de persoane care au un nivel pe ansamblu sunt
    } la { $mean } din { $top }.
cohort-scored =
    { $n ->
        [one] O persoană din { $count } are
       *[other] { $n } din { $count } persoane au
    } un nivel pe ansamblu; celelalte au răspuns la prea puține întrebări.
cohort-standing-none = Încă nimeni nu are destule răspunsuri pentru un nivel pe ansamblu.
cohort-standing-hidden = Media grupului nu se arată, ca să nu se poată afla ce a răspuns cineva anume.
cohort-middle = Jumătate dintre persoane sunt între { $lower } și { $upper }, iar toate, între { $lowest } și { $highest }.
cohort-between = Persoanele sunt între { $lowest } și { $highest }.
cohort-one = Pentru o singură persoană, „allyscope report” spune mai mult.
cohort-few =
    { $count ->
        [one] Aceste cifre descriu persoana care a răspuns.
        [few] Aceste cifre descriu cele { $count } persoane care au răspuns.
       *[other] Aceste cifre descriu cele { $count } de persoane care au răspuns.
    } La atât de puține, un răspuns în plus sau în minus le schimbă; despre alții spun puțin.

## What next

cohort-next-heading = La ce merită lucrat acum
cohort-next-skill =
    { $below ->
        [one] { $skill }: în medie, cu { $gap } sub ținta de { $target }; sub ea este o persoană din { $n }.
       *[other] { $skill }: în medie, cu { $gap } sub ținta de { $target }; sub ea sunt { $below } din { $n }.
    }
cohort-next-skill-hidden = { $skill }: în medie, cu { $gap } sub ținta de { $target }.
cohort-next-none = În medie, toate competențele care au un nivel și-au atins ținta.
cohort-steps-heading = Ce ar face întâi cei mai mulți
cohort-step =
    { $count ->
        [one] { $question } { $text } (printre primii trei pași la o persoană din { $of })
       *[other] { $question } { $text } (printre primii trei pași la { $count } din { $of })
    }
cohort-step-how = De la răspunsul { $from } la { $to }: { $advice }
cohort-step-only = De la răspunsul { $from } la { $to }.
cohort-steps-sampled =
    Planurile s-au calculat pentru { $count ->
        [one] o persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }, câte una la fiecare { $every } din fișier.

## Levels

cohort-levels-heading = Nivelurile grupului
cohort-skills-heading = Competențele grupului
cohort-spread-heading = Cât de diferite sunt persoanele
cohort-column-n = n
cohort-column-mean = Medie
cohort-column-target = Țintă
cohort-column-below = Sub
cohort-column-strip = 1 la { $top }
cohort-column-sd = AS
cohort-column-median = Mediană
cohort-column-middle = Mijloc
cohort-column-range = Min–max
cohort-levels-legend = n: persoane cu un nivel. Șirul de bare merge de la nivelul 1, în stânga, la { $top }, în dreapta; cu cât o bară e mai înaltă, cu atât mai multe persoane sunt acolo.
cohort-levels-legend-about = n: persoane cu un nivel. ~: rotunjit la cea mai apropiată jumătate de nivel.
cohort-skills-legend = Sub: câte persoane sunt sub țintă.
cohort-about = ~{ $level }
cohort-spread-legend = AS: abaterea standard, distanța obișnuită față de medie. Jumătate dintre persoane sunt sub mediană. Mijloc: jumătatea din mijloc, de la prima la a treia cuartilă.

## Groups side by side

cohort-groups-heading = Față în față, după „{ $column }”
cohort-groups-heading-question = Față în față: { $question }
cohort-group-item = { $name } (n = { $n })
cohort-group-unnamed = nespecificat
cohort-group-everybody = Toate
cohort-groups-legend = Niveluri medii. Ce înseamnă litera fiecărui grup scrie deasupra tabelului.
cohort-groups-legend-about = ~: rotunjit la cea mai apropiată jumătate de nivel; ~{ $level } poate fi orice valoare între { $lower } și { $upper }. –: s-ar putea vedea ce a răspuns cineva anume.

## People

cohort-people-heading = Persoane și competențe
cohort-column-person = Persoană
cohort-column-whole = Ansamblu
cohort-person-unnamed = persoana { $number }
cohort-people-legend = Niveluri de la 1 la { $top }; un loc gol înseamnă că nu sunt destule răspunsuri.
cohort-people-many =
    { $count ->
        [one] Persoana nu se arată separat.
        [few] Cele { $count } persoane sunt prea multe ca să fie arătate una câte una.
       *[other] Cele { $count } de persoane sunt prea multe ca să fie arătate una câte una.
    }

## Questions

cohort-questions-heading = Ce s-a răspuns
cohort-question = { $question } { $text }
cohort-column-option = Răspuns
cohort-column-share = %
cohort-column-interval = Interval 95 %
cohort-column-published = Publicat
cohort-interval = { $lower } la { $upper }
cohort-published = { $count } ({ $percent } %)
cohort-total = Au răspuns
cohort-hidden = ascuns
cohort-others = { $what }: { $count }
cohort-dont-know = nu știu
cohort-not-applicable = nu se aplică
cohort-unanswered = fără răspuns
cohort-not-asked = nu s-a pus întrebarea
cohort-questions-hidden = Toate numerele sunt ascunse la { $questions }.
cohort-questions-legend-published = Publicat: { $titles }.
cohort-questions-legend = Interval 95 %: între ce procente s-ar afla proporția dacă ar răspunde multe persoane asemănătoare (Wilson).
cohort-published-title = { $title } (n = { $n })

## Disagreement

cohort-disagreement-heading = Unde diferă cel mai mult răspunsurile
cohort-disagreement = { $question } { $text }
cohort-disagreement-spread = Împrăștiere { $spread }: 0 ar însemna același răspuns de la toată lumea, cam 0,5, jumătate la un capăt și jumătate la celălalt.
cohort-disagreement-none = La nicio întrebare răspunsurile nu diferă.

## Instruire și verificări

cohort-modules-heading = Instruirea potrivită
cohort-modules-legend = Lângă fiecare modul: câte persoane sunt sub țintă la cel puțin una dintre competențele lui, din cele care au un nivel acolo.
cohort-module = { $title }: { $count }
cohort-hours =
    { $count ->
        [one] o oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
cohort-checks-heading = Răspunsuri la care merită să reveniți
cohort-checks-legend = Aceste răspunsuri nu prea se potrivesc între ele. Nu schimbă niciun număr; întrebați persoanele care le-au dat. Lângă fiecare întrebare: pe câte persoane le privește.
cohort-check = { $ask } ({ $count })
cohort-sheet-modules = Instruire
cohort-sheet-checks = De revăzut
cohort-column-module = Modul
cohort-column-hours = Ore
cohort-column-outcome = După aceea
cohort-column-check = Ce să întrebați
cohort-column-met = Persoane

## Reliability

cohort-alpha-heading = Cât de bine se leagă întrebările între ele
cohort-column-part = Parte
cohort-column-questions = Întrebări
cohort-column-alpha = α
cohort-alpha-one-question = nu se poate calcula: o singură întrebare
cohort-alpha-few = nu se poate calcula: mai puțin de trei persoane au răspuns la toate
cohort-alpha-no-variance = nu se poate calcula: toate persoanele au aceeași sumă
cohort-alpha-hidden = nu se arată
cohort-alpha-legend = α (Cronbach) arată în ce măsură cine are un punctaj mare la o întrebare dintr-o parte are un punctaj mare și la celelalte: 1 înseamnă mereu, 0, deloc; sub 0, întrebările merg una împotriva alteia. n: persoane care au răspuns la toate întrebările părții.

## Organisations

cohort-organisations-heading = Mai multe persoane dintr-o organizație
cohort-column-organisation = Organizație
cohort-column-agreement = Consens
cohort-column-differ = Diferă mai ales la
cohort-differ = { $question } (răspunsuri de la { $lowest } la { $highest })
cohort-organisations-legend = Nivel: media persoanelor din organizație. Consens: media indicelui r_wg pe toate întrebările, 1 unde toate răspunsurile sunt la fel, 0 unde sunt împrăștiate ca la întâmplare, sub 0 unde diferă și mai mult.

## Notes

cohort-notes-heading = Ce s-a notat

## Hiding

cohort-hidden-heading = Ce este ascuns și de ce
cohort-hidden-counts =
    { $count ->
        [one] Un număr este ascuns: este sub { $least } sau din el s-ar putea afla altele.
        [few] { $count } numere sunt ascunse: sunt sub { $least } sau din ele s-ar putea afla unul ca acesta.
       *[other] { $count } de numere sunt ascunse: sunt sub { $least } sau din ele s-ar putea afla unul ca acesta.
    }
cohort-hidden-nothing = Niciun număr nu este sub { $least }; nu a trebuit ascuns nimic.
cohort-hidden-people = Persoanele nu apar separat, nici într-un tabel, nici ca nivelul cel mai mic sau cel mai mare.
cohort-hidden-anonymous = Numele, organizațiile, notițele și ordinea rândurilor sunt lăsate deoparte.
cohort-hidden-noise = Hazardul a schimbat fiecare număr, și pe cel al persoanelor, de obicei cu unu sau doi; apoi numărul a fost rotunjit la un multiplu de { $base }. Astfel nu se poate afla răspunsul nimănui, nici măcar din două asemenea rapoarte despre aproape aceleași persoane.
cohort-hidden-differences = Două rapoarte anonime despre aproape aceleași persoane pot trăda diferența: dacă între ele a apărut o singură persoană și un număr a trecut de la 5 la 6, acela a fost răspunsul ei. Publicați un singur raport, așteptați să se schimbe cel puțin { $least } persoane sau folosiți --round 3.
cohort-hidden-lower = Cu un --min-cell mai mic se ascunde mai puțin.
cohort-hidden-numbers = Nu se arată nici cifrele exacte care se sprijină pe numere ascunse.
cohort-hidden-rounded = Mediile rotunjite se dau numai dacă din ele nu se poate afla niciun număr ascuns.
cohort-hidden-groups =
    { $count ->
        [one] Un grup nu se arată separat, pentru că are
        [few] { $count } grupuri nu se arată separat, pentru că unele au
       *[other] { $count } de grupuri nu se arată separat, pentru că unele au
    } mai puțin de { $least ->
        [one] o persoană
        [few] { $least } persoane
       *[other] { $least } de persoane
    }.
cohort-hidden-groups-withheld = Grupurile nu se arată alăturat: din numerele lor s-ar fi putut afla cine ce a răspuns.
cohort-hidden-too-small =
    La mai puțin de { $least ->
        [one] o persoană
        [few] { $least } persoane
       *[other] { $least } de persoane
    } se poate arăta doar câte sunt.
cohort-group-others = celelalte

## Faults

cohort-no-column = „{ $path }” nu are coloana „{ $column }”. Coloanele sale: { $names }.
cohort-too-many-groups =
    Coloana „{ $column }” are mai mult de { $most ->
        [one] o valoare diferită
        [few] { $most } valori diferite
       *[other] { $most } de valori diferite
    }. Alegeți una cu mai puține, cum ar fi domeniul sau regiunea.
cohort-counts-with-others = „{ $path }” conține doar de câte ori s-a dat fiecare răspuns; un asemenea fișier se poate raporta numai singur.
cohort-counts-groups = „{ $path }” conține doar de câte ori s-a dat fiecare răspuns; nu are nicio coloană după care să se deosebească grupurile.
cohort-counts-round = „{ $path }” conține doar de câte ori s-a dat fiecare răspuns; --round este pentru răspunsurile unor persoane.

## The codebook: what the statistics of the table for programs mean

cohort-code-n = persoane: din grup, cu un nivel sau cu un răspuns la întrebare
cohort-code-coverage = întrebări cu răspuns împărțite la cele puse și care se aplică, pe toate persoanele
cohort-code-rejected = rânduri care nu s-au putut citi
cohort-code-not-submitted = rânduri începute și netrimise
cohort-code-empty = rânduri fără nimic în ele
cohort-code-repeats = rânduri ale unor persoane care apar și într-un rând anterior; contează
cohort-code-repeats-left-out = rânduri care nu contează, fiindcă aceeași persoană a răspuns de mai multe ori
cohort-code-organisations = organizații diferite
cohort-code-hidden = numere ascunse, ca să nu se poată afla ce a răspuns cineva anume
cohort-code-mean = media nivelurilor
cohort-code-rounded-to = pasul la care este rotunjită media, ca să nu expună pe nimeni
cohort-code-sd = abaterea standard de eșantion a nivelurilor
cohort-code-min = nivelul cel mai mic
cohort-code-q1 = prima cuartilă a nivelurilor (Hyndman și Fan, tipul 7)
cohort-code-median = mediana nivelurilor
cohort-code-q3 = a treia cuartilă a nivelurilor (Hyndman și Fan, tipul 7)
cohort-code-max = nivelul cel mai mare
cohort-code-target = nivelul-țintă
cohort-code-mean-gap = media a ceea ce lipsește până la țintă, 0 pentru cine a atins-o
cohort-code-below = persoane sub țintă
cohort-code-met = persoane la ale căror răspunsuri merită revenit
cohort-code-count = persoane care au ales varianta
cohort-code-share = persoane care au ales varianta, împărțite la n
cohort-code-lower = capătul de jos al intervalului de 95 % pentru proporție (Wilson)
cohort-code-upper = capătul de sus al intervalului de 95 % pentru proporție (Wilson)
cohort-code-published = numărul publicat pentru variantă
cohort-code-na = persoane care au spus că întrebarea nu se aplică
cohort-code-dk = persoane care nu au știut
cohort-code-unanswered = persoane care nu au spus nimic
cohort-code-not-asked = persoane cărora nu li s-a pus întrebarea, pentru că au avut chestionarul scurt
cohort-code-spread = abaterea standard de eșantion a punctajelor răspunsurilor, care merg de la 0 la 1
cohort-code-questions = întrebări ale secțiunii sau ale capacității
cohort-code-complete = persoane care au răspuns la toate
cohort-code-alpha = α (Cronbach) al secțiunii sau al capacității
cohort-code-alpha-lower = capătul de jos al intervalului de 95 % pentru α (Feldt)
cohort-code-alpha-upper = capătul de sus al intervalului de 95 % pentru α (Feldt)
cohort-exposing = Coloana „{ $column }” spune cine a răspuns. Un raport anonim nu se poate împărți după ea; alegeți alta, cum ar fi domeniul.
