# Grupės ataskaita.

## Pradžia

cohort-title = Grupės ataskaita
cohort-title-of = Grupės ataskaita: { $title }
cohort-nobody = Šioje grupėje dar nieko nėra.
cohort-people-about = Atsakiusių žmonių skaičius: maždaug { $count }.
cohort-people =
    { $count ->
        [1] Atsakė vienas žmogus.
        [one] Atsakė { $count } žmogus.
        [few] Atsakė { $count } žmonės.
       *[other] Atsakė { $count } žmonių.
    }
cohort-people-of =
    Atsakė { $count ->
        [one] { $count } žmogus
        [few] { $count } žmonės
       *[other] { $count } žmonių
    } iš { $organisations ->
        [1] vienos organizacijos
        [one] { $organisations } organizacijos
       *[other] { $organisations } organizacijų
    }.
cohort-coverage = Atsakyta į { $percent } % klausimų, kurie jiems taikytini.
cohort-rejected =
    { $count ->
        [1] Vienos eilutės perskaityti nepavyko, jos čia nėra.
        [one] { $count } eilutės perskaityti nepavyko, jų čia nėra.
       *[other] { $count } eilučių perskaityti nepavyko, jų čia nėra.
    }
cohort-unsent =
    { $count ->
        [1] Viena eilutė pradėta, bet nepateikta; jos čia nėra.
        [one] { $count } eilutė pradėta, bet nepateikta; jų čia nėra.
        [few] { $count } eilutės pradėtos, bet nepateiktos; jų čia nėra.
       *[other] { $count } eilučių pradėta, bet nepateikta; jų čia nėra.
    }
cohort-repeats =
    { $count ->
        [1] Vienos eilutės atsakymus pateikė žmogus, kuris yra ir ankstesnėje eilutėje; skaičiuojamos abi.
        [one] { $count } eilutės atsakymus pateikė žmonės, kurie yra ir ankstesnėse eilutėse; skaičiuojamos visos.
       *[other] { $count } eilučių atsakymus pateikė žmonės, kurie yra ir ankstesnėse eilutėse; skaičiuojamos visos.
    }
cohort-repeats-left-out =
    { $count ->
        [1] Vienos eilutės čia nėra, nes tas pats žmogus atsakė daugiau nei kartą.
        [one] { $count } eilutės čia nėra, nes tie patys žmonės atsakė daugiau nei kartą.
       *[other] { $count } eilučių čia nėra, nes tie patys žmonės atsakė daugiau nei kartą.
    }
cohort-counts-only = Čia žinoma tik, kiek kartų koks atsakymas pasirinktas, bet ne tai, kurie atsakymai yra to paties žmogaus. Todėl nėra nei įgūdžių lygių, nei atotrūkių, nei plano.
cohort-counts-rounded = Čia pateikti tik suapvalinti atsakymų skaičiai, todėl nėra nei įgūdžių lygių, nei atotrūkių, nei plano.

## Kur yra grupė

cohort-standing = Vidutinis grupės lygis yra { $mean } iš { $top }.
cohort-standing-about = Vidutinis grupės lygis yra maždaug { $mean } iš { $top }.
cohort-standing-one = Žinomas tik vieno žmogaus lygis: { $mean } iš { $top }.
cohort-standing-same = Visų lygis vienodas: { $mean } iš { $top }.
cohort-standing-same-of = Visų, kurie turi bendrą lygį (žmonių: { $n }), lygis vienodas: { $mean } iš { $top }.
cohort-scored = Bendrą lygį turi { $n } iš { $count } žmonių; kiti atsakė per mažai.
cohort-standing-none = Nė vieno žmogaus lygiui atsakymų dar nepakanka.
cohort-standing-hidden = Vidutinis grupės lygis nerodomas, kad nė vieno žmogaus nebūtų galima atpažinti.
cohort-middle = Pusės žmonių lygis yra nuo { $lower } iki { $upper }, o visų – nuo { $lowest } iki { $highest }.
cohort-between = Žmonių lygiai yra nuo { $lowest } iki { $highest }.
cohort-one = Apie vieną žmogų daugiau pasako „allyscope report“.
cohort-few =
    Šie skaičiai rodo { $count ->
        [one] { $count } atsakiusį žmogų
        [few] { $count } atsakiusius žmones
       *[other] { $count } atsakiusių žmonių
    }. Kai grupė tokia maža, užtenka vieno atsakymo daugiau ar mažiau, ir skaičiai jau kiti; apie kitus žmones jie pasako mažai.

## Kas toliau

cohort-next-heading = Ko imtis toliau
cohort-next-skill = { $skill }: iki siekio { $target } vidutiniškai trūksta { $gap } lygio; žemiau jo yra { $below } iš { $n }.
cohort-next-skill-hidden = { $skill }: iki siekio { $target } vidutiniškai trūksta { $gap } lygio.
cohort-next-none = Visų įgūdžių, kurių lygis žinomas, vidurkis pasiekė siekį.
cohort-steps-heading = Nuo ko pradėtų dauguma
cohort-step =
    { $question } { $text } (tarp pirmų trijų žingsnių – { $count } iš { $of ->
        [one] { $of } žmogaus
       *[other] { $of } žmonių
    })
cohort-step-how = Nuo atsakymo { $from } prie { $to }: { $advice }
cohort-step-only = Nuo atsakymo { $from } prie { $to }.
cohort-steps-sampled =
    Planai sudaryti { $count ->
        [one] { $count } žmogui
        [few] { $count } žmonėms
       *[other] { $count } žmonių
    }, iš failo imant po vieną iš kiekvienų { $every }.

## Lygiai

cohort-levels-heading = Grupės lygiai
cohort-skills-heading = Grupės įgūdžiai
cohort-spread-heading = Kiek skiriasi žmonių lygiai
cohort-column-n = n
cohort-column-mean = Vid.
cohort-column-target = Siekis
cohort-column-below = Žemiau
cohort-column-strip = 1–{ $top }
cohort-column-sd = SN
cohort-column-median = Mediana
cohort-column-middle = Vidurinė pusė
cohort-column-range = Visi
cohort-levels-legend = n: žmonės, kurių lygis žinomas. Vid.: vidurkis. Juosta eina nuo 1 lygio kairėje iki { $top } lygio dešinėje; kuo aukštesnis stulpelis, tuo daugiau ten žmonių.
cohort-levels-legend-about = n: žmonės, kurių lygis žinomas. Vid.: vidurkis. ~: suapvalinta iki artimiausios pusės lygio.
cohort-skills-legend = Žemiau: kiek žmonių yra žemiau siekio.
cohort-about = ~{ $level }
cohort-spread-legend = SN: standartinis nuokrypis, įprastas atstumas nuo vidurkio. Pusė žmonių yra žemiau medianos. Vidurinė pusė: nuo pirmojo iki trečiojo kvartilio, be žemiausio ir aukščiausio ketvirčio.

## Grupės viena šalia kitos

cohort-groups-heading = Viena šalia kitos pagal stulpelį „{ $column }“
cohort-groups-heading-question = Viena šalia kitos: { $question }
cohort-group-item = { $name } (n = { $n })
cohort-group-unnamed = nenurodyta
cohort-group-everybody = Visi
cohort-groups-legend = Lygių vidurkiai. Kurią grupę žymi raidė, parašyta virš lentelės.
cohort-groups-legend-about = ~: suapvalinta iki artimiausios pusės lygio; ~{ $level } gali būti bet kas nuo { $lower } iki { $upper }. –: galėtų ką nors išduoti.

## Žmonės

cohort-people-heading = Žmonės ir įgūdžiai
cohort-column-person = Žmogus
cohort-column-whole = Bendras
cohort-person-unnamed = Nr. { $number }
cohort-people-legend = Lygiai nuo 1 iki { $top }; tuščia vieta reiškia, kad atsakymų nepakanka.
cohort-people-many = Žmonių per daug ({ $count }), kad būtų galima rodyti kiekvieną.

## Klausimai

cohort-questions-heading = Kas atsakyta
cohort-question = { $question } { $text }
cohort-column-option = Atsakymas
cohort-column-share = %
cohort-column-interval = 95 % PI
cohort-column-published = Skelbta
cohort-interval = { $lower } – { $upper }
cohort-published = { $count } ({ $percent } %)
cohort-total = Atsakė
cohort-hidden = paslėpta
cohort-others = { $what }: { $count }
cohort-dont-know = nežinau
cohort-not-applicable = netaikytina
cohort-unanswered = neatsakyta
cohort-not-asked = neklausta
cohort-questions-hidden = Paslėpti visi šių klausimų skaičiai: { $questions }.
cohort-questions-legend-published = Skelbta: { $titles }.
cohort-questions-legend = 95 % PI (pasikliautinasis intervalas, Wilsono metodas): ribos procentais, tarp kurių ši dalis būtų, jei atsakytų daug panašių žmonių.
cohort-published-title = { $title } (n = { $n })

## Skirtingos nuomonės

cohort-disagreement-heading = Kur žmonės nesutaria labiausiai
cohort-disagreement = { $question } { $text }
cohort-disagreement-spread = Sklaida { $spread }: 0 reikštų, kad visi atsakė vienodai, maždaug 0,5 – kad pusė yra viename gale, o pusė kitame.
cohort-disagreement-none = Nė vieno klausimo atsakymai nesiskiria.

## Mokymai ir patikrinimai

cohort-modules-heading = Tinkami mokymai
cohort-modules-legend = Prie kiekvieno modulio: kiek žmonių bent vienas jo įgūdis yra žemiau siekio, iš tų, kurie ten turi lygį.
cohort-module = { $title }: { $count }
cohort-hours =
    { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
       *[other] { $count } valandų
    }
cohort-checks-heading = Atsakymai, į kuriuos verta pažiūrėti dar kartą
cohort-checks-legend = Šie atsakymai sunkiai dera tarpusavyje. Skaičių jie nekeičia; paklauskite tų, kurie taip atsakė. Prie kiekvieno klausimo: kiek žmonių jis skirtas.
cohort-check = { $ask } ({ $count })
cohort-sheet-modules = Mokymai
cohort-sheet-checks = Pažiūrėti dar kartą
cohort-column-module = Modulis
cohort-column-hours = Valandos
cohort-column-outcome = Po mokymų
cohort-column-check = Ko paklausti
cohort-column-met = Žmonės

## Patikimumas

cohort-alpha-heading = Kiek klausimai dera tarpusavyje
cohort-column-part = Dalis
cohort-column-questions = Klausimai
cohort-column-alpha = α
cohort-alpha-one-question = nėra: vienas klausimas
cohort-alpha-few = nėra: į viską atsakė mažiau nei trys žmonės
cohort-alpha-no-variance = nėra: visų suma vienoda
cohort-alpha-hidden = nerodoma
cohort-alpha-legend = Cronbacho α rodo, kiek žmonės, kurių atsakymas į vieną dalies klausimą aukštas, aukštai atsako ir į kitus: 1 – visada, 0 – visai ne; žemiau 0 atsakymai eina priešingomis kryptimis. n: žmonės, atsakę į visus dalies klausimus. 95 % PI: pasikliautinasis α intervalas.

## Organizacijos

cohort-organisations-heading = Keli žmonės iš vienos organizacijos
cohort-column-organisation = Organizacija
cohort-column-agreement = Sutarimas
cohort-column-differ = Skiriasi labiausiai
cohort-differ = { $question } (atsakymai { $lowest }–{ $highest })
cohort-organisations-legend = Lygis: jos žmonių vidurkis. Sutarimas: klausimų r_wg vidurkis, lygus 1, kai visi atsakė vienodai, 0, kai atsakymai pasiskirstę tarsi atsitiktinai, ir mažesnis už 0, kai jie skiriasi dar labiau.

## Pastabos

cohort-notes-heading = Žmonių pastabos

## Kas slepiama

cohort-hidden-heading = Kas paslėpta ir kodėl
cohort-hidden-counts =
    { $count ->
        [1] Paslėptas vienas skaičius: jis mažesnis nei { $least } arba iš jo būtų galima apskaičiuoti kitus.
        [one] Paslėptas { $count } skaičius: jie mažesni nei { $least } arba tokį skaičių iš jų būtų galima apskaičiuoti.
        [few] Paslėpti { $count } skaičiai: jie mažesni nei { $least } arba tokį skaičių iš jų būtų galima apskaičiuoti.
       *[other] Paslėpta { $count } skaičių: jie mažesni nei { $least } arba tokį skaičių iš jų būtų galima apskaičiuoti.
    }
cohort-hidden-nothing = Mažesnių nei { $least } skaičių nėra, tad nieko slėpti nereikėjo.
cohort-hidden-people = Pavieniai žmonės nerodomi nei lentelėje, nei kaip žemiausias ar aukščiausias lygis.
cohort-hidden-anonymous = Vardų, organizacijų, pastabų ir eilučių tvarkos čia nėra.
cohort-hidden-noise = Kiekvienas skaičius, taip pat ir žmonių, atsitiktinai pakeistas, dažniausiai vienetu ar dviem, o paskui suapvalintas iki skaičiaus { $base } kartotinio. Todėl niekieno atsakymo nustatyti neįmanoma, net ir iš dviejų tokių ataskaitų apie beveik tuos pačius žmones.
cohort-hidden-differences = Dvi anoniminės ataskaitos apie beveik tuos pačius žmones gali išduoti skirtumą: jei tarp jų prisidėjo vienas žmogus ir skaičius pakilo nuo 5 iki 6, tai buvo jo atsakymas. Skelbkite vieną ataskaitą, palaukite, kol pasikeis bent tiek žmonių: { $least }, arba naudokite --round 3.
cohort-hidden-lower = Mažesnis --min-cell slepia mažiau.
cohort-hidden-numbers = Tikslūs skaičiai, kurie remiasi paslėptaisiais, taip pat nerodomi.
cohort-hidden-rounded = Suapvalinti vidurkiai rodomi tik ten, kur iš jų negalima nustatyti nė vieno paslėpto skaičiaus.
cohort-hidden-groups =
    { $count ->
        [1] Vienoje grupėje žmonių mažiau nei { $least }, todėl atskirai ji nerodoma.
       *[other] Atskirai nerodoma grupių: { $count }, nes kai kuriose žmonių mažiau nei { $least }.
    }
cohort-hidden-groups-withheld = Grupės greta nerodomos: iš jų skaičių būtų galima sužinoti, kas ką atsakė.
cohort-hidden-too-small = Kai žmonių mažiau nei { $least }, galima rodyti tik jų skaičių.
cohort-group-others = kiti

## Klaidos

cohort-no-column = „{ $path }“ neturi stulpelio „{ $column }“. Jo stulpeliai: { $names }.
cohort-too-many-groups = Skirtingų reikšmių stulpelyje „{ $column }“ yra daugiau nei { $most }. Pasirinkite tokį, kuriame jų mažiau, pavyzdžiui, veiklos sritį ar regioną.
cohort-counts-with-others = Faile „{ $path }“ surašyti atsakymų skaičiai, o jų ataskaita gali būti tik atskira.
cohort-counts-groups = Faile „{ $path }“ surašyti atsakymų skaičiai; nėra stulpelio, pagal kurį būtų galima skirti grupes.
cohort-counts-round = Faile „{ $path }“ surašyti atsakymų skaičiai; --round skirta žmonių atsakymams.

## Kodų knyga: ką reiškia programoms skirtos lentelės statistikos

cohort-code-n = žmonės: grupėje, su žinomu lygiu arba atsakę į klausimą
cohort-code-coverage = atsakyti klausimai, padalyti iš tų, kurie užduoti ir taikytini, visų žmonių
cohort-code-rejected = eilutės, kurių nepavyko perskaityti
cohort-code-not-submitted = eilutės, kurios pradėtos, bet nepateiktos
cohort-code-empty = eilutės, kuriose nieko nėra
cohort-code-repeats = eilutės žmonių, kurie yra ir ankstesnėje eilutėje; jos skaičiuojamos
cohort-code-repeats-left-out = eilutės, kurios neskaičiuojamos, nes tas pats žmogus atsakė daugiau nei kartą
cohort-code-organisations = skirtingos organizacijos
cohort-code-hidden = skaičiai, paslėpti, kad nė vieno žmogaus nebūtų galima atpažinti
cohort-code-mean = lygių vidurkis
cohort-code-rounded-to = žingsnis, iki kurio suapvalintas vidurkis, kad nieko neišduotų
cohort-code-sd = lygių imties standartinis nuokrypis
cohort-code-min = žemiausias lygis
cohort-code-q1 = pirmasis lygių kvartilis (Hyndman ir Fan, 7 tipas)
cohort-code-median = lygių mediana
cohort-code-q3 = trečiasis lygių kvartilis (Hyndman ir Fan, 7 tipas)
cohort-code-max = aukščiausias lygis
cohort-code-target = siekiamas lygis
cohort-code-mean-gap = vidurkis to, ko trūksta iki siekio; siekį pasiekusiems 0
cohort-code-below = žmonės žemiau siekio
cohort-code-met = žmonės, į kurių atsakymus verta pažiūrėti dar kartą
cohort-code-count = žmonės, pasirinkę šį atsakymą
cohort-code-share = tokių žmonių skaičius, padalytas iš n
cohort-code-lower = apatinė 95 % pasikliautinojo dalies intervalo riba (Wilson)
cohort-code-upper = viršutinė 95 % pasikliautinojo dalies intervalo riba (Wilson)
cohort-code-published = paskelbtas šio atsakymo skaičius
cohort-code-na = žmonės, atsakę, kad klausimas jiems netaikytinas
cohort-code-dk = žmonės, atsakę „nežinau“
cohort-code-unanswered = žmonės, nieko neatsakę
cohort-code-not-asked = žmonės, kurių neklausta, nes jų anketa buvo trumpoji
cohort-code-spread = atsakymų balų (nuo 0 iki 1) imties standartinis nuokrypis
cohort-code-questions = skyriaus arba gebėjimo klausimai
cohort-code-complete = žmonės, atsakę į juos visus
cohort-code-alpha = skyriaus arba gebėjimo Cronbacho α
cohort-code-alpha-lower = apatinė 95 % pasikliautinojo α intervalo riba (Feldt)
cohort-code-alpha-upper = viršutinė 95 % pasikliautinojo α intervalo riba (Feldt)
cohort-exposing = Stulpelis „{ $column }“ pasako, kas atsakė. Anoniminės ataskaitos pagal jį skirstyti negalima; pasirinkite kitą, pavyzdžiui, veiklos sritį.
