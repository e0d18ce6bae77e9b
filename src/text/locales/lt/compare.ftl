# Prieš ir po.

## Pradžia

compare-title = Tada ir dabar
compare-title-of = Tada ir dabar: { $organisation }
compare-title-group = Tada ir dabar: grupė
compare-files = Palyginta: { $names }.
compare-file-on = { $name } ({ $date })
compare-doubt-organisations = Patikrinkite: failuose nurodytos skirtingos organizacijos. Jei tai skirtingos įmonės, toliau matote ne pažangą, o įmonių skirtumus.
compare-doubt-respondents = Atsakė skirtingi žmonės. Dalis to, ką matote toliau, gali būti skirtingas jų požiūris.
compare-doubt-dates = Patikrinkite failų eilę: vėlesnio failo data ankstesnė.
compare-doubt-forms = Viena anketa trumpoji, kita – visa: kai kurie lygiai remiasi mažiau atsakymų.
compare-doubt-targets = Failuose skiriasi siekiai; kiekvienas lyginamas su savais.

## Viena įmonė

compare-lead-one =
    { $way ->
        [rose] Bendras lygis pakilo nuo { $then } iki { $now }.
        [fell] Bendras lygis nukrito nuo { $then } iki { $now }.
       *[same] Bendras lygis liko { $now }.
    }
compare-lead-no-level = Bendro lygio palyginti negalima: tada arba dabar jam atsakymų per mažai.
compare-lead-skills =
    Iš { $skills ->
        [one] { $skills } įgūdžio
       *[other] { $skills } įgūdžių
    } { $rose ->
        [0] nepakilo nė vienas
       *[other] pakilo { $rose }
    }, { $fell ->
        [0] nenukrito nė vienas
       *[other] nukrito { $fell }
    }.
compare-gap =
    { $skills ->
        [1] Vienintelio įgūdžio, kurio lygis kaskart žinomas, atotrūkis buvo { $then } lygio, o dabar yra { $now }.
       *[other] Sudėjus įgūdžius, kurių lygis kaskart žinomas (jų yra { $skills }), tada iki siekių trūko { $then } lygio, o dabar trūksta { $now }.
    }
compare-way = Tada buvo nueita { $then } % kelio iki siekių, dabar – { $now } %.
compare-levels-heading = Lygiai
compare-phases-heading = Etapai
compare-skills-heading = Įgūdžiai
compare-answers-heading = Pasikeitę atsakymai
compare-answers-same = Nė vienas atsakymas nepasikeitė.
compare-answers-rose = Žingsnis aukštyn
compare-answers-fell = Žingsnis žemyn
compare-answers-new = Atsakyta dabar
compare-answers-open = Nebeatsakyta
compare-answers-other = Pasikeitė kitaip
compare-said-then = tada: { $words }
compare-said-now = dabar: { $words }
compare-said-wave = { $number }: { $words }
compare-said-na = (netaikytina)
compare-said-dk = (nežinau)
compare-said-not-asked = (trumpojoje anketoje neklausta)
compare-said-nothing = (palikta be atsakymo)
compare-plan-heading = Ankstesnis planas
compare-plan-done =
    { $done ->
        [0] Dar neatliktas nė vienas
       *[other] Atlikta { $done }
    } iš { $steps ->
        [one] { $steps } planuoto žingsnio
       *[other] { $steps } planuotų žingsnių
    }.
compare-stage-now = pirma
compare-stage-next = paskui
compare-stage-later = vėliau
compare-done = taip
compare-not-done = dar ne
compare-limits-one = Lygiai yra jūsų pačių požiūris į savo įmonę. Pasikeisti galėjo įmonė, požiūris arba tai, kas atsakė; kuris atvejis jūsų, matyti iš to, ką apčiuopiamo galėtumėte parodyti svečiams.

## Grupė

compare-lead =
    Iš { $pairs ->
        [one] { $pairs } žmogaus
       *[other] { $pairs } žmonių
    } lygis { $rose ->
        [0] nepakilo nė vienam
       *[other] pakilo { $rose }
    }, { $fell ->
        [0] nenukrito nė vienam
       *[other] nukrito { $fell }
    }; tipinis pokytis yra { $change } lygio.
compare-lead-few = Kaskart atsakiusių žmonių yra mažiau nei { $least }: per mažai, kad būtų galima ką nors parodyti ir jų neatpažintum.
compare-lead-hidden = Kaip pasikeitė visa grupė, nerodoma, nes kai kurie skaičiai mažesni nei { $least }.
compare-lead-average =
    { $way ->
        [rose] Vidutiniškai tie, kurie atsakė kaskart, pakilo maždaug { $change } lygio.
        [fell] Vidutiniškai tie, kurie atsakė kaskart, nukrito maždaug { $change } lygio.
       *[same] Vidutiniškai tie, kurie atsakė kaskart, liko maždaug ten, kur buvo.
    }
compare-lead-counts = Bendras lygis: pakilo { $rose }, liko { $same }, nukrito { $fell }.
compare-lead-about = Bendras lygis, apytiksliai: pakilo { $rose }, liko { $same }, nukrito { $fell }.
compare-lead-nobody = Visuose failuose tuo pačiu vardu nėra nė vieno žmogaus, todėl palyginti nėra ko.
compare-lead-no-levels = Nėra nė vieno žmogaus, kurio bendras lygis būtų žinomas kaskart.
compare-matched-about = Kaskart atsakė maždaug tiek žmonių: { $people }.
compare-matched =
    { $waves ->
        [2] Abu kartus
        [one] Visus { $waves } kartą
        [few] Visus { $waves } kartus
       *[other] Visus { $waves } kartų
    } atsakė { $people ->
        [1] vienas žmogus
        [one] { $people } žmogus
        [few] { $people } žmonės
       *[other] { $people } žmonių
    }.
compare-unmatched =
    { $count ->
        [1] Iš „{ $name }“ neįtrauktas žmogus, kuriam kituose failuose nėra poros: { $names }.
       *[other] Iš „{ $name }“ neįtraukti žmonės, kuriems kituose failuose nėra poros: { $names }.
    }
compare-unmatched-count =
    { $count ->
        [1] Vienam žmogui iš „{ $name }“ kituose failuose nėra poros, todėl jis neįtrauktas.
        [one] { $count } žmogui iš „{ $name }“ kituose failuose nėra poros, todėl jie neįtraukti.
        [few] { $count } žmonėms iš „{ $name }“ kituose failuose nėra poros, todėl jie neįtraukti.
       *[other] { $count } žmonių iš „{ $name }“ kituose failuose neturi poros, todėl jie neįtraukti.
    }
compare-unmatched-hidden = Kiek žmonių neįtraukta iš „{ $name }“, nerodoma.
compare-unnamed =
    { $count ->
        [1] Viena „{ $name }“ eilutė neturi vardo, pagal kurį ją būtų galima vėl rasti.
        [one] { $count } „{ $name }“ eilutė neturi vardo, pagal kurį jas būtų galima vėl rasti.
        [few] { $count } „{ $name }“ eilutės neturi vardo, pagal kurį jas būtų galima vėl rasti.
       *[other] { $count } „{ $name }“ eilučių neturi vardo, pagal kurį jas būtų galima vėl rasti.
    }
compare-levels-key = Tada ir Dabar: vidurkiai žmonių, kurių lygis kaskart žinomas. Pokytis: pokyčių vidurkis. Tipinis: jų mediana, vidurinis iš surikiuotų. ↑ pakilo, = liko, ↓ nukrito.
compare-levels-key-partly = n: žmonės, kurių lygis kaskart žinomas. Pokytis: pokyčių vidurkis, suapvalintas; ~: iki artimiausios pusės lygio.
compare-directions = { $rose }↑ { $same }= { $fell }↓
compare-steps-heading = Nuo vieno karto iki kito
compare-hidden = paslėpta
compare-chance-heading = Ar tai galėtų būti atsitiktinumas?
compare-chance-few =
    { $pairs ->
        [1] Iš vieno žmogaus atsakymų nieko negalima atskirti nuo atsitiktinumo.
       *[other] Kai žmonių tik { $pairs }, atsitiktinumo niekada negalima atmesti: net jei visi pakyla, p yra { $percent } %.
    }
compare-chance-key = p: kaip dažnai pasitaikytų bent toks didelis vidutinis pokytis, jei kiekvienas žmogus vienodai galėtų ir pakilti, ir nukristi. r: 1, kai visi pokyčiai eina aukštyn, −1, kai visi žemyn; didesni pokyčiai sveria daugiau. δ: kiek dažniau kurio nors žmogaus lygis dabar yra aukštesnis nei žemesnis už kurio nors žmogaus lygį tada.
compare-chance-draws = Kai žmonių daugiau nei 20, p įvertinamas iš 100 000 atsitiktinių bandymų, kaskart tų pačių.
compare-p-below = <{ $least }
compare-questions-heading = Klausimai
compare-questions-hidden =
    { $count ->
        [1] Klausimas { $codes } nerodomas, nes kai kurie skaičiai mažesni nei { $least }.
       *[other] Klausimai { $codes } nerodomi, nes kai kurie skaičiai mažesni nei { $least }.
    }
compare-people-heading = Žmonės
compare-limits-heading = Ko tai negali parodyti
compare-limits-cause = Ar tai mokymų nuopelnas. Nėra mokymuose nedalyvavusios grupės, su kuria būtų galima palyginti; atsakymus keičia ir laikas, kita pagalba, antras žvilgsnis į tuos pačius klausimus.
compare-limits-regression = Ar daugiausia laimėjo tie, kurių pradžia buvo žemiausia. Kas pirmą kartą atsitiktinai yra labai žemai (ar aukštai), kitą kartą dažniausiai būna arčiau vidurio.
compare-limits-small =
    { $pairs ->
        [1] Kaip yra kitose įmonėse: čia tik vienas žmogus.
       *[other] Mažų skirtumų: kai žmonių { $pairs }, pakanka vieno daugiau ar mažiau, ir vaizdas jau kitas. Jis rodo šiuos žmones, o ne visas įmones.
    }
compare-limits-tests =
    Kuris atskiras lygis tikrai pasikeitė: čia žiūrėta { $tests ->
        [one] { $tests } lygio
       *[other] { $tests } lygių
    }, o maždaug vieno iš dvidešimties p vien atsitiktinai būna mažesnis nei 0,05.
compare-limits-unmatched = Kas nutiko tiems, kurie atsakė tik vieną kartą. Jie gali skirtis nuo kitų.
compare-hidden-names = Vardų ir organizacijų čia nėra.
compare-hidden-counts = Skaičiai, mažesni nei { $least }, ir tai, iš ko juos būtų galima apskaičiuoti, paslėpti.
compare-hidden-proof = Rodomi tik tie skaičiai, iš kurių negalima nustatyti nė vieno paslėpto, net turint šalia ir anoniminę kiekvieno failo ataskaitą (su tais pačiais --min-cell ir --profile, be --group-by).
compare-hidden-differences = Du beveik tų pačių žmonių palyginimai gali išduoti skirtumą: skelbkite vieną, palaukite, kol pasikeis bent tiek žmonių: { $least }, arba naudokite --round 3.

## Stulpeliai

compare-column-what = Kas
compare-column-then = Tada
compare-column-now = Dabar
compare-column-wave = { $number }.
compare-column-change = Pokytis
compare-column-target = Siekis
compare-column-step = Žingsnis
compare-column-stage = Planuota
compare-column-done = Atlikta
compare-column-people = n
compare-column-typical = Tipinis
compare-column-directions = Kurlink
compare-column-step-of = { $from } → { $to }
compare-column-p = p
compare-column-rank-biserial = r
compare-column-delta = δ
compare-column-question = Klausimas
compare-column-rose = Pakilo
compare-column-same = Liko
compare-column-fell = Nukrito
compare-column-who = Kas

## Kas gali nepavykti

compare-too-few = „compare“ reikia bent dviejų failų: vieno iš anksčiau ir vieno iš vėliau.
    .help = Pavyzdžiui: allyscope compare before.csv after.csv
compare-labels =
    pavadinimų: { $labels }, failų: { $files }
    .help = kiekvieną laiką pavadinkite, atskirdami kableliais: --labels Pavasaris,Ruduo
compare-same-file = „{ $path }“ nurodyta du kartus; kiekvienam kartui reikia atskiro failo.
compare-stdin = Standartinė įvestis (-) gali būti tik vienas iš failų.
compare-mixed = Šie failai nedera: „{ $one }“ turi vienos įmonės atsakymus, o „{ $many }“ – daugelio.
    .help = Įmonės pažangai palyginkite du atsakymų failus, o grupės – dvi lenteles (arba aplankus).
compare-questionnaires = „{ $first }“ atsako į klausimyną „{ $one }“, o „{ $second }“ – į „{ $other }“: palyginti jų negalima.
compare-twice =
    { $count ->
        [1] Tas pats respondentas čia („{ $path }“) yra du kartus: { $names }.
       *[other] Tie patys respondentai čia („{ $path }“) yra du kartus: { $names }.
    }
    .help = Palikite po vieną kiekvieno eilutę arba duokite joms skirtingus vardus; kuri eilutė tikroji, atspėti negalima. Arba tegul parenka --keep last ar --keep first.
compare-twice-one = { $name } ({ $places })
compare-place-row = eilutė { $row }
compare-place-file = { $path }
compare-only-group = { $option } tinka daugelio respondentų atsakymams, o ne vienos įmonės atsakymų failams.
compare-min-cell = --min-cell { $least } nieko neslepia: nurodykite 2 arba daugiau, arba visai jo nerašykite.
compare-read =
    { $rejected ->
        [1] Viena eilutė atmesta ir neįtraukta.
        [one] { $rejected } eilutė atmesta ir neįtraukta.
        [few] { $rejected } eilutės atmestos ir neįtrauktos.
       *[other] { $rejected } eilučių atmesta ir neįtraukta.
    }
compare-unsent =
    { $count ->
        [1] Viena eilutė nepateikta ir neįtraukta.
        [one] { $count } eilutė nepateikta ir neįtraukta.
        [few] { $count } eilutės nepateiktos ir neįtrauktos.
       *[other] { $count } eilučių nepateikta ir neįtraukta.
    }
compare-numbers = Apklausų įrankio eilutėms suteikti numeriai kiekviename faile prasideda iš naujo, todėl pagal juos niekas neatpažįstamas. Jei vis dėlto numerių stulpelis nurodo, kas yra kas, žemėlapis gali tai pasakyti (--map).
compare-perhaps = Galbūt tas pats žmogus: { $names }. Jei taip, nurodykite tai su --pairs FILE: CSV failas, kuriame kiekvienam žmogui skirta eilutė – vardas pirmajame faile, paskui vardas kitame.
compare-perhaps-one = „{ $first }“ ir „{ $second }“
compare-nobody = visuose failuose tuo pačiu vardu ir iš tos pačios organizacijos nėra nė vieno žmogaus, todėl nieko nepalyginta
    .help = rašykite vardus visuose failuose vienodai arba nurodykite, kas yra kas, su --pairs FILE; atsakymų be vardų palyginti po vieną žmogų negalima, bet „cohort“ parengia kiekvieno failo ataskaitą
