# Pages for a browser.

## On every page

page-skip = Treceți la raport
page-contents = Pe această pagină
page-made-with = Făcut cu allyscope, pe acest calculator. Pagina nu încarcă nimic și nu trimite nimic.

## The gap report

page-own = Nivelul firmei
page-possible = Posibil, cu răspunsurile care lipsesc
page-missing = Lipsește până la țintă
page-levels = Nivelurile, de jos în sus
page-radar-heading = Competențele și țintele lor
page-radar-description =
    { $scored ->
        [0] Nicio competență nu are încă un nivel. Linia întreruptă arată țintele.
        [one] O competență din { $skills } are un nivel; și-au atins ținta: { $reached }. Centrul este nivelul 1, iar marginea, nivelul { $top }. Cifrele sunt în tabelul competențelor.
        [few] { $scored } competențe din { $skills } au un nivel; dintre ele și-au atins ținta: { $reached }. Centrul este nivelul 1, iar marginea, nivelul { $top }. Cifrele sunt în tabelul competențelor.
       *[other] { $scored } de competențe din { $skills } au un nivel; dintre ele și-au atins ținta: { $reached }. Centrul este nivelul 1, iar marginea, nivelul { $top }. Cifrele sunt în tabelul competențelor.
    }
page-scale-title = Nivelul de ansamblu pe scală
page-scale-description = Nivelul { $level } pe o scală de la 1 la { $top }.
page-scale-between = Nivelul { $level } pe o scală de la 1 la { $top }. Cu răspunsurile care lipsesc, ar putea fi între { $lower } și { $upper }.
page-tile-way = Drumul până la ținte
page-tile-gap = Cel mai departe de țintă
page-who = Cine
page-by-when = Până când
page-one-page-gaps = Cel mai departe de țintă
page-one-page-today = Azi
page-one-page-aim = Peste șase luni
page-one-page-agreed = Discutat la întâlnirea cu partenerul, la data de
page-one-page-sign-firm = Pentru firmă
page-one-page-sign-partner = Pentru partener
page-column-what = Ce
page-column-picture = De la 1 la maxim
page-column-capability = Capacitate
page-grid-legend = Cu cât culoarea unei celule este mai intensă, cu atât nivelul este mai mare. Sub nivel stau competențele; – înseamnă una fără nivel.
page-grid-none = Aici nu este nicio competență
page-of-top = din { $top }

## The report on a group

page-group-standing = Unde se află grupul
page-group-people = Persoane
page-group-gap = Decalaj
page-group-below = Sub țintă
page-group-group = Grup
page-group-question = Întrebare
page-group-answers = Răspunsuri, în ordine crescătoare
page-group-glance-legend = Fiecare bară îi cuprinde pe toți cei care au răspuns. Primul răspuns posibil este cel mai deschis la culoare și stă în stânga, ultimul este cel mai închis. Cifrele înseamnă persoane.
page-group-groups-legend = Niveluri medii.
page-group-shades = Niveluri de la 1 la { $top }. Cu cât o celulă este mai închisă la culoare, cu atât nivelul este mai mare; – înseamnă un nivel care nu se cunoaște sau nu se arată.
page-group-crowd-title = Unde se află persoanele
page-group-crowd-description = Media este { $level } pe o scală de la 1 la { $top }. Câte persoane sunt în fiecare a douăsprezecea parte a scalei, începând de jos: { $counts }.

## The index of many reports

page-index-title = Rapoarte privind decalajele
page-index-count =
    { $count ->
        [one] Un raport
        [few] { $count } rapoarte
       *[other] { $count } de rapoarte
    }
page-index-rejected-count =
    { $count ->
        [one] un rând fără raport
        [few] { $count } rânduri fără raport
       *[other] { $count } de rânduri fără raport
    }
page-index-summary = { $reports }, { $rejected }.
page-index-all = { $reports }.
page-index-respondent = Persoană
page-index-organisation = Organizație
page-index-file = Fișier
page-index-row = Rând
page-index-reports = Rapoarte
page-index-rejected = Rânduri fără raport
page-index-reason = Motiv
page-index-range = De la nivelul { $lowest } la { $highest }.

## Templates and printing

page-template-fault =
    șablonul „{ $template }” nu se poate folosi{ $line ->
        [0] {""}
       *[other] , linia { $line }
    }: { $reason }
    .help = docs/templates.md spune ce pot arăta șabloanele
page-template-none = „{ $path }” nu conține niciun șablon care să ia locul unuia de-ale noastre
    .help = dați-i numele celui pe care îl înlocuiește: { $known }
page-template-many = „{ $path }” conține prea multe fișiere sau fișiere prea mari pentru un folder de șabloane
    .help = dați la --template un folder în care sunt numai șabloane
page-template-encoding = șablonul „{ $path }” nu este în UTF-8
    .help = salvați-l ca UTF-8
page-pdf-terminal = un PDF nu se poate afișa în terminal
    .help = scrieți-l într-un fișier cu --output report.pdf
page-browser-none = nu există niciun browser cu care să se tipărească un PDF
    .help = instalați Chromium, Chrome sau Edge ori indicați-l pe al dumneavoastră în { $variable }; sau folosiți --format html, deschideți pagina în orice browser și tipăriți-o de acolo în PDF
page-browser-named = { $variable } numește „{ $path }”, dar nu există un asemenea program
    .help = dați calea unui program Chromium, Chrome sau Edge
page-browser-failed =
    { $reason ->
        [late] browserul „{ $path }” nu a terminat la timp
       *[nothing] browserul „{ $path }” nu a lăsat niciun PDF
    }
    .help = indicați alt Chromium, Chrome sau Edge în { $variable }; sau folosiți --format html, deschideți pagina în orice browser și tipăriți-o de acolo în PDF

## Atunci și acum

page-slopes-heading = De atunci până acum
page-slopes-legend = Fiecare linie merge de la atunci, în stânga, la acum, în dreapta; jos este nivelul 1, sus nivelul { $top }. O linie întreruptă coboară.
page-slope-level = { $level }
page-slope-description = De la { $then } la { $now }.
page-ways-heading = La cine a crescut, a rămas la fel și a scăzut
page-ways-legend = De la stânga la dreapta: a scăzut, la fel, a crescut (persoane)
