# Kas faile blogai, kur ir kaip tai pataisyti. Dalis po „diagnostic-“ yra kodas, kurį žmonės mato
# skliaustuose; .label rodomas prie pabraukto teksto, .help – po juo.

diagnostic-did-you-mean = gal turėjote galvoje „{ $name }“?
diagnostic-known = galimi: { $names }

diagnostic-more =
    Po šių yra dar { $count ->
        [one] { $count } klaida
        [few] { $count } klaidos
       *[other] { $count } klaidų
    }.

## Failai

diagnostic-too-large = failas didesnis nei { $megabytes } MB
    .help = ar tikrai norėjote šio failo?
diagnostic-empty-file = failas tuščias
    .help = jei jį ištuštino rengyklė ar pilnas diskas, imkite atsarginę kopiją; naujus failus rašo „allyscope questionnaire new“ ir „allyscope assess“
diagnostic-utf16 = failas įrašytas UTF-16 koduote, kurios čia perskaityti negalima
    .help = įrašykite jį UTF-8 koduote: daugumoje rengyklių ją galima pasirinkti per „Įrašyti kaip“
diagnostic-not-utf8 = eilutė { $line }, stulpelis { $column }: baitas { $byte } nėra UTF-8
    .help = įrašykite failą UTF-8 koduote: daugumoje rengyklių ją galima pasirinkti per „Įrašyti kaip“
diagnostic-syntax = šito nepavyksta perskaityti: { $detail }
    .help = tekstams reikia kabučių, o skaičiams, true ir false – ne
diagnostic-too-deep = čia per daug dalių, įdėtų viena į kitą
diagnostic-duplicate-key = raktas „{ $key }“ čia jau antrą kartą
    .help = palikite vieną

## Raktai ir reikšmės

diagnostic-missing-key = trūksta rakto „{ $key }“
    .label = čia
diagnostic-unknown-key = raktas „{ $key }“ čia nežinomas
diagnostic-wrong-type =
    „{ $key }“ turi būti { $expected ->
        [text] tekstas kabutėse
        [integer] sveikasis skaičius
        [number] skaičius
        [boolean] true arba false
        [date] data, pavyzdžiui, 2026-11-21
        [list] sąrašas
       *[table] lentelė
    }, o čia yra { $found ->
        [text] tekstas
        [integer] sveikasis skaičius
        [number] skaičius
        [boolean] true arba false
        [date] data
        [null] tuščia reikšmė
        [list] sąrašas
       *[table] lentelė
    }
diagnostic-not-finite = „{ $key }“ turi būti skaičius, kurį galima užrašyti, o šio užrašyti neįmanoma
diagnostic-unsupported-format = ši allyscope versija formato { $found } neskaito
    .help = ši versija skaito format = 1; naujesnė gali skaityti daugiau
diagnostic-out-of-range = „{ $key }“ yra { $found }, o turi būti nuo { $low } iki { $high }
diagnostic-too-few =
    „{ $key }“ turi turėti bent { $least ->
        [one] { $least } įrašą
        [few] { $least } įrašus
       *[other] { $least } įrašų
    }
diagnostic-empty-text = „{ $key }“ neturi žodžių, kuriuos kas nors galėtų perskaityti

## Vardai

diagnostic-invalid-id = „{ $name }“ čia negali būti vardas
    .help = rašykite mažąsias raides a–z ir skaitmenis, sujungtus brūkšneliais, pavyzdžiui, goal-convergence, arba kodą, pavyzdžiui, S01
diagnostic-invalid-question-code = „{ $name }“ negali būti klausimo kodas
    .help = raidė, po jos iki 19 raidžių (a–z) ar skaitmenų; visa kita apklausų įrankiai pervadina
diagnostic-invalid-option-code = „{ $name }“ negali būti atsakymo kodas
    .help = nuo 1 iki 5 raidžių (a–z) ar skaitmenų; visa kita apklausų įrankiai išmeta
diagnostic-reserved-option-code = „{ $name }“ negali būti atsakymo kodas: failuose tai reiškia „netaikytina“ arba „nežinau“
    .help = taip galima atsakyti į kiekvieną klausimą; atskiro atsakymo tam nereikia
diagnostic-reserved-id = „{ $name }“ jau yra įvertintų eilučių stulpelis
    .help = pasirinkite kitą vardą
diagnostic-duplicate-name = „{ $name }“ čia jau antrą kartą
    .help = vardai turi skirtis ne tik didžiosiomis ir mažosiomis raidėmis
diagnostic-unknown-name =
    nėra { $kind ->
        [section] skyriaus
        [source] šaltinio
        [capability] gebėjimo
        [phase] etapo
        [question] klausimo
        [profile] profilio
        [context] konteksto klausimo
        [option] atsakymo varianto
        [recommendation] rekomendacijos
       *[skill] įgūdžio
    } „{ $name }“
diagnostic-no-phases = nurodytas etapas „{ $name }“, bet faile etapų nėra
    .help = pridėkite [[phases]] arba visuose įgūdžiuose išbraukite „phase“

## Klausimynai

diagnostic-invalid-version = „{ $found }“ nėra versija
    .help = parašykite tris skaičius, pavyzdžiui, 1.0.0
diagnostic-invalid-language = „{ $found }“ nėra kalbos žymuo
    .help = parašykite žymenį, pavyzdžiui, en, it arba pt-BR
diagnostic-unknown-value = „{ $name }“ negali būti „{ $key }“ reikšmė
diagnostic-invalid-weight = svoris { $found } negalimas
    .help = svoris yra skaičius nuo 0.001 iki 1000000; ko skaičiuoti nereikia, to nerašykite
diagnostic-scores-incomplete = šis atsakymas neturi balo, o kiti to klausimo atsakymai turi
    .help = balus rašykite visiems klausimo atsakymams arba nė vienam
diagnostic-too-many-options =
    klausimas gali turėti daugiausia { $most ->
        [one] { $most } atsakymą
        [few] { $most } atsakymus
       *[other] { $most } atsakymų
    }
diagnostic-too-many-questions =
    klausimyne gali būti daugiausia { $most ->
        [one] { $most } klausimas
        [few] { $most } klausimai
       *[other] { $most } klausimų
    }
diagnostic-several-defaults = numatytuoju pažymėtas jau antras profilis
    .help = pažymėkite tik vieną
diagnostic-counts-length =
    { $options ->
        [one] { $options } atsakymui
       *[other] { $options } atsakymams
    } { $found ->
        [one] nurodytas { $found } skaičius
        [few] nurodyti { $found } skaičiai
       *[other] nurodyta { $found } skaičių
    }
    .help = nurodykite po skaičių kiekvienam atsakymui; jei jo niekas nepasirinko, rašykite 0
diagnostic-counts-exceed = skaičių suma yra { $sum }, o tai daugiau nei n = { $n }

## Įspėjimai apie klausimynus

diagnostic-unused-section = skyriuje „{ $name }“ nėra nė vieno klausimo
diagnostic-unused-capability = gebėjimui „{ $name }“ nepriklauso nė vienas įgūdis
diagnostic-unused-phase = etapui „{ $name }“ nepriklauso nė vienas įgūdis
diagnostic-unused-skill = įgūdis „{ $name }“ nesiremia nė vienu klausimu, todėl niekada neturės lygio
    .help = jo pagrinde (evidence) nurodykite bent vieną klausimą
diagnostic-unused-question = klausimu „{ $name }“ nesiremia nė vienas įgūdis, todėl jo atsakymai niekada nebus skaičiuojami
    .help = nurodykite jį kurio nors įgūdžio pagrinde (evidence) arba išbraukite
diagnostic-text-too-long = per daug žodžių, kad juos apžvelgtum iš karto: { $words }
    .help = lengvai perskaitoma daugiausia { $most }; daugiau vietos yra „help“
diagnostic-without-advice =
    „{ $question }“ nepasako, kaip eiti toliau nuo { $count ->
        [one] atsakymo
       *[other] atsakymų
    } { $options }
    .help = pridėkite „advice“ (ką daryti, kad pasiektumėte kitą atsakymą) ir „effort“ (nuo 1 iki 3); iš jų sudaromas ataskaitos planas
diagnostic-options-alike = šis atsakymas skamba beveik taip pat kaip „{ $other }“
    .help = skirtumas turi būti matomas iš pirmo žvilgsnio
diagnostic-details-without-advice = „{ $key }“ apibūdina patarimą, o šis atsakymas jo neturi
    .help = pridėkite „advice“ arba išbraukite „{ $key }“
diagnostic-first-never-reached = šis „{ $question }“ patarimas niekada negali būti pirmas
    .help = „first“ galioja tik patarimui be „when“, kol nepasiektas siekis kurio nors įgūdžio, kuriam šis klausimas svarbus
diagnostic-check-never-met = patikros „{ $name }“ sąlyga niekada negali būti įvykdyta
    .help = nurodykite bent po vieną kiekvieno jos klausimo atsakymą
diagnostic-check-always-met = patikros „{ $name }“ sąlyga įvykdoma, kad ir kas būtų atsakyta
    .help = nurodykite tik tuos atsakymus, kurie vargu ar dera tarpusavyje
diagnostic-context-without-answers = į šį konteksto klausimą neįmanoma atsakyti
    .help = pridėkite „options“ arba, jei tai skaičius, „min“ ir „max“
diagnostic-context-two-kinds = šis konteksto klausimas turi ir atsakymų, ir skaičiaus ribas
    .help = palikite tik vieną iš jų
diagnostic-unused-recommendation = nė vienas patarimas nesiremia rekomendacija „{ $name }“
    .help = nurodykite ją kaip kurio nors atsakymo „basis“ arba išbraukite

## Atsakymai

diagnostic-other-questionnaire = tai klausimyno „{ $found }“ atsakymai, o naudojamas klausimynas „{ $expected }“
    .help = tinkamą nurodykite su --questionnaire
diagnostic-unknown-questionnaire = integruoto klausimyno „{ $name }“ nėra
    .help = nurodykite jo failą su --questionnaire; integruotus parodo „allyscope questionnaire list“
diagnostic-older-version = atsakyta pagal versiją { $found }; vertinama pagal versiją { $current }
diagnostic-newer-version = atsakyta pagal versiją { $found }, o naudojamo klausimyno versija yra { $current }
    .help = naujesnė allyscope gali žinoti daugiau versijų
diagnostic-other-major-version = versijos { $found } atsakymų negalima vertinti pagal versiją { $current }: dėl pakeitimų lygiai skirtųsi
    .help =
        { $changes ->
            [none] visi šio failo kodai tebėra žinomi, bet gali reikšti ką kita
           *[other] pakeitimai, matomi iš šio failo (- dingo, + nauja): { $changes }
        }. Naudokite klausimyno versiją { $found } su --questionnaire FAILAS arba atsakykite iš naujo su „allyscope assess“
diagnostic-invalid-date = „{ $found }“ nėra data
    .help = rašykite taip: 2026-11-21
diagnostic-unknown-option = „{ $found }“ nėra klausimo { $question } atsakymas
    .help = atsakymai: { $options }, na (netaikytina) ir dk (nežinau)
diagnostic-unknown-context-answer = „{ $found }“ nėra klausimo { $question } atsakymas
    .help = atsakymai: { $options }; jei nė vienas netinka, palikite tuščią

## Stulpelių ir langelių atitikmenys

diagnostic-header-twice = stulpelis „{ $name }“ čia jau antrą kartą
    .help = palikite vieną iš dviejų eilučių; didžiosios ir mažosios raidės neskiriamos
diagnostic-header-not-there = stulpelio „{ $name }“ nėra
    .help = esamus stulpelius parodo „allyscope score FAILAS --explain-columns“
diagnostic-unknown-role = stulpelis negali būti „{ $name }“
    .help = rašykite klausimo kodą, „respondent“, „organisation“, „submitted“ arba „ignore“
diagnostic-cell-twice = langelis „{ $name }“ čia jau antrą kartą
    .help = palikite vieną iš dviejų eilučių; didžiosios ir mažosios raidės neskiriamos
diagnostic-pair-columns = vardų šioje eilutėje: { $found }, o reikia { $expected }
    .help = kiekvienoje eilutėje reikia po vieną vardą kiekvienam failui, failų eilės tvarka
diagnostic-pair-unknown = faile { $path } nėra vardo „{ $name }“
diagnostic-pair-ambiguous = faile { $path } vardu „{ $name }“ yra keli žmonės
    .help = už vardo skliaustuose parašykite organizaciją, pavyzdžiui, Ada Frey (Mill)
diagnostic-pair-twice = „{ $name }“ iš { $path } jau yra ankstesnėje eilutėje
    .help = palikite vieną iš dviejų eilučių

## Tekstai kitomis kalbomis

diagnostic-level-error = klaida
diagnostic-level-warning = įspėjimas
diagnostic-level-help = patarimas

diagnostic-translation-levels =
    { $levels ->
        [one] { $levels } lygiui
       *[other] { $levels } lygiams
    } { $found ->
        [one] nurodytas { $found } pavadinimas
        [few] nurodyti { $found } pavadinimai
       *[other] nurodyta { $found } pavadinimų
    }
    .help = nurodykite po pavadinimą kiekvienam lygiui, pradedant žemiausiu
diagnostic-translation-outdated = šie tekstai parengti pagal versiją { $found }; klausimyno versija yra { $current }
    .help = peržiūrėkite, kas pasikeitė, ir čia įrašykite { $current }
diagnostic-translation-other-major = šie tekstai parengti pagal versiją { $found } ir versijoje { $current } gali reikšti ką kita; jie nenaudojami
    .help = peržiūrėkite, kas pasikeitė, ir čia įrašykite { $current }
diagnostic-translation-other-language = failo pavadinime yra „{ $expected }“, o čia parašyta „{ $found }“
diagnostic-translation-missing =
    „{ $table }“ išversta ne iki galo; { $count ->
        [one] trūksta { $count } teksto
       *[other] trūksta { $count } tekstų
    }: { $keys }
diagnostic-translation-missing-head =
    prieš pirmąją lentelę { $count ->
        [one] trūksta { $count } teksto
       *[other] trūksta { $count } tekstų
    }: { $keys }
diagnostic-translation-missing-tables =
    { $count ->
        [one] trūksta { $count } lentelės
       *[other] trūksta { $count } lentelių
    }: { $tables }
    .help = „allyscope questionnaire translate“ surašo, ko trūksta, kad galėtumėte užpildyti
diagnostic-translation-superfluous = klausimynas neturi „{ $name }“ lentelėje { $table }
diagnostic-translation-superfluous-text = klausimynas neturi verstino teksto „{ $name }“

## Rezultatų kodai

diagnostic-code-character = ženklo „{ $found }“ nėra jokiame rezultato kode
    .help = kodą sudaro skaitmenys ir raidės be I, L, O ir U
diagnostic-code-mistyped = šis rezultato kodas ne visas arba su klaida
    .help = palyginkite su originalu po vieną ženklą: kuris nors klaidingas, trūksta arba sukeistas su gretimu
diagnostic-code-other-questionnaire = šis rezultato kodas priklauso kitam klausimynui arba kitai jo pagrindinei versijai
    .help = nurodykite klausimyną: „-q FILE“
