# Puslapiai naršyklei.

## Kiekviename puslapyje

page-skip = Eiti prie ataskaitos
page-contents = Šiame puslapyje
page-made-with = Parengta naudojant allyscope šiame kompiuteryje. Puslapis nieko neatsisiunčia ir nieko neišsiunčia.

## Atotrūkių ataskaita

page-own = Jūsų lygis
page-possible = Galimas, paaiškėjus likusiems atsakymams
page-missing = Trūksta iki siekio
page-levels = Lygiai, nuo žemiausio
page-radar-heading = Jūsų įgūdžiai ir jų siekiai
page-radar-description =
    { $scored ->
        [0] Nė vienas įgūdis dar neturi lygio. Punktyrinė linija rodo siekius.
       *[other] Lygį turi { $scored } iš { $skills ->
            [one] { $skills } įgūdžio
           *[other] { $skills } įgūdžių
        }; siekį iš jų pasiekė { $reached }. Centras yra 1 lygis, kraštas – { $top } lygis. Skaičiai surašyti įgūdžių lentelėje.
    }
page-scale-title = Bendras lygis skalėje
page-scale-description = Lygis yra { $level } skalėje nuo 1 iki { $top }.
page-scale-between = Lygis yra { $level } skalėje nuo 1 iki { $top }. Paaiškėjus likusiems atsakymams, jis galėtų būti nuo { $lower } iki { $upper }.
page-tile-way = Kelias iki siekių
page-tile-gap = Toliausiai nuo siekio
page-who = Kas
page-by-when = Iki kada
page-one-page-gaps = Toliausiai nuo siekio
page-one-page-today = Šiandien
page-one-page-aim = Po pusmečio
page-one-page-agreed = Aptarta susitikime su partneriu, data
page-one-page-sign-firm = Įmonės vardu
page-one-page-sign-partner = Partnerio vardu
page-column-what = Kas
page-column-picture = Nuo 1 iki viršaus
page-column-capability = Gebėjimas
page-grid-legend = Kuo sodresnė langelio spalva, tuo aukštesnis jo lygis. Po lygiu surašyti įgūdžiai; – žymi įgūdį be lygio.
page-grid-none = Įgūdžių čia nėra
page-of-top = iš { $top }

## Daugelio ataskaitų sąrašas

page-index-title = Atotrūkių ataskaitos
page-index-count =
    { $count ->
        [one] { $count } ataskaita
        [few] { $count } ataskaitos
       *[other] { $count } ataskaitų
    }
page-index-rejected-count =
    { $count ->
        [one] { $count } eilutė be ataskaitos
        [few] { $count } eilutės be ataskaitos
       *[other] { $count } eilučių be ataskaitos
    }
page-index-summary = { $reports }, { $rejected }.
page-index-all = { $reports }.
page-index-respondent = Kas atsakė
page-index-organisation = Organizacija
page-index-file = Failas
page-index-row = Eilutė
page-index-reports = Ataskaitos
page-index-rejected = Eilutės be ataskaitos
page-index-reason = Priežastis
page-index-range = Nuo { $lowest } iki { $highest } lygio.

## Šablonai ir spausdinimas

page-template-fault =
    šablono „{ $template }“ naudoti negalima{ $line ->
        [0] {""}
       *[other] , eilutė { $line }
    }: { $reason }
    .help = ką šablonai gali rodyti, parašyta docs/templates.md
page-template-none = „{ $path }“ neturi šablono, kuris pakeistų kurį nors iš mūsų
    .help = pavadinkite jį taip, kaip vadinasi keičiamasis: { $known }
page-template-many = „{ $path }“ turi per daug arba per didelių failų, kad būtų šablonų aplankas
    .help = po --template nurodykite aplanką, kuriame yra tik šablonai
page-template-encoding = šablonas „{ $path }“ įrašytas ne UTF-8 koduote
    .help = įrašykite jį UTF-8 koduote
page-pdf-terminal = PDF terminale parodyti negalima
    .help = įrašykite jį į failą su --output report.pdf
page-browser-none = nėra naršyklės, kuri išspausdintų PDF
    .help = įdiekite Chromium, Chrome ar Edge arba savąją nurodykite kintamajame { $variable }; arba naudokite --format html, atverkite puslapį bet kuria naršykle ir išspausdinkite jį į PDF iš ten
page-browser-named = { $variable } nurodo „{ $path }“, bet tokios programos nėra
    .help = nurodykite kelią iki Chromium, Chrome ar Edge programos
page-browser-failed =
    { $reason ->
        [late] naršyklė „{ $path }“ nebaigė laiku
       *[nothing] naršyklė „{ $path }“ PDF neparašė
    }
    .help = kintamajame { $variable } nurodykite kitą Chromium, Chrome ar Edge; arba naudokite --format html, atverkite puslapį bet kuria naršykle ir išspausdinkite jį į PDF iš ten

## Ataskaita apie grupę

page-group-standing = Kur yra grupė
page-group-people = Žmonės
page-group-gap = Trūksta
page-group-below = Žemiau siekio
page-group-group = Grupė
page-group-question = Klausimas
page-group-answers = Atsakymai, nuo žemiausio
page-group-glance-legend = Kiekviena juosta – visi atsakiusieji. Pirmasis atsakymas šviesiausias ir yra kairėje, paskutinis – tamsiausias. Skaičiai rodo žmones.
page-group-groups-legend = Vidutiniai lygiai.
page-group-shades = Lygiai nuo 1 iki { $top }. Kuo tamsesnis langelis, tuo aukštesnis lygis; – žymi nežinomą arba nerodomą lygį.
page-group-crowd-title = Kur yra žmonės
page-group-crowd-description = Vidurkis – { $level }, skalė – nuo 1 iki { $top }. Žmonių skaičiai kiekvienoje skalės dvyliktojoje dalyje, nuo žemiausios: { $counts }.

## Tada ir dabar

page-slopes-heading = Nuo tada iki dabar
page-slopes-legend = Kiekviena linija eina nuo tada (kairėje) iki dabar (dešinėje); apačioje – 1 lygis, viršuje – { $top } lygis. Punktyrinė linija leidžiasi.
page-slope-level = { $level }
page-slope-description = Nuo { $then } iki { $now }.
page-ways-heading = Kam pakilo, liko tiek pat ir nukrito
page-ways-legend = Iš kairės į dešinę: nukrito, tiek pat, pakilo (žmonės)
