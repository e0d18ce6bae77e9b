# Daugelio respondentų vertinimas.

## Pabaigoje

score-sentence = { $text }.
score-summary =
    { $rows ->
        [one] Perskaityta { $rows } eilutė
        [few] Perskaitytos { $rows } eilutės
       *[other] Perskaityta { $rows } eilučių
    }: įvertinta { $scored }, atmesta { $rejected }
score-summary-empty = tuščių { $count }
score-summary-unsent = nepateiktų { $count } (kad būtų { $count ->
        [1] įvertinta ir ji
       *[other] įvertintos ir jos
    }, pridėkite --include-incomplete)
score-summary-aside = atidėta apklausos įrankyje: { $count }, nes tai bandymai arba juos atmetė tikrintojas (su --include-incomplete įtraukiama ir tai)
score-aside = Neįtraukta eilučių: { $count }. Apklausos įrankyje jos pažymėtos kaip bandymai arba jas atmetė tikrintojas. Su --include-incomplete įtraukiamos ir jos.
score-summary-unanswered = be jokio atsakymo: { $count }
score-unanswered = Praleistos eilutės, kuriose neatsakyta nė į vieną klausimą: { $count }.
score-missing-marks = Langeliai su šiais ženklais laikomi neatsakytais: { $marks }. Mažosiomis raidėmis parašytas „na“ reiškia „netaikoma“; ženklus nustato --missing.
score-summary-headers = pakartota antraštė: { $count }
score-summary-totals = kitų eilučių suma arba vidurkis: { $count }
score-summary-repeated = praleista, nes tas pats žmogus atsakė daugiau nei kartą: { $count }
score-no-people = Praleistos eilutės, kuriose pakartota antraštė arba yra kitų eilučių suma ar vidurkis: { $count }.
score-somebody = kažkas
score-repeats =
    Jau minėti respondentai kartojasi { $count ->
        [one] { $count } eilutėje
        [few] { $count } eilutėse
       *[other] { $count } eilučių
    }: { $names }. { $rule }
score-repeats-all = Kiekviena eilutė įvertinta. Kad liktų po vieną kiekvieno žmogaus eilutę, pridėkite --keep last arba --keep first.
score-repeats-last = Iš kiekvieno žmogaus atsakymų skaičiuojami paskutiniai: pagal atsakymų datą, jei ją turi abi eilutės, kitaip – skaitymo tvarka.
score-repeats-first = Iš kiekvieno žmogaus atsakymų skaičiuojami pirmieji: pagal atsakymų datą, jei ją turi abi eilutės, kitaip – skaitymo tvarka.
score-repeats-partial = Žmonių, atsakiusių daugiau nei kartą, ieškota tik pirmosiose eilutėse (jų – { $most }); su --keep last arba --keep first ieškoma visose.
score-perhaps-repeats =
    Galbūt, nors tai nėra tikra, jau atsakiusių žmonių atsakymai yra { $count ->
        [one] { $count } eilutėje
        [few] { $count } eilutėse
       *[other] { $count } eilučių
    }: { $names }. Skaičiuojamos visos.
score-repeat = { $name } (eilutės { $first } ir { $again })
score-repeat-places = { $name } ({ $first } ir { $again })
score-place = { $path } { $line } eilutė
score-cells =
    { $question }: { $count ->
        [one] { $count } eilutės
       *[other] { $count } eilučių
    } langelyje įrašyta tai, kas nėra šio klausimo atsakymas: { $cells }.
score-cell =
    „{ $cell }“ ({ $count ->
        [one] { $count } eilutė
        [few] { $count } eilutės
       *[other] { $count } eilučių
    })
score-cell-near =
    „{ $cell }“ ({ $count ->
        [one] { $count } eilutė
        [few] { $count } eilutės
       *[other] { $count } eilučių
    }, galbūt { $nearest })
score-cells-map = Jei kuris nors iš jų reiškia atsakymą, „--write-map map.toml“ juos surašys, kad galėtumėte papildyti, o „--map map.toml“ tą sąrašą panaudos.
score-context-near =
    { $path }, { $line } eilutė: „{ $cell }“ nėra klausimo „{ $question }“ atsakymas, galbūt „{ $nearest }“. { $count ->
        [1] Langelis laikomas
       *[other] Tokių langelių: { $count }; jie laikomi
    } neatsakytu klausimu; nuo to nepriklauso nė vienas lygis.
score-context-cell =
    { $path }, { $line } eilutė: „{ $cell }“ nėra klausimo „{ $question }“ atsakymas. { $count ->
        [1] Langelis laikomas
       *[other] Tokių langelių: { $count }; jie laikomi
    } neatsakytu klausimu; nuo to nepriklauso nė vienas lygis.
score-further-rejects = Failų su kitokiais stulpeliais eilutės yra čia: { $names }.
score-and-more = { $names } ir dar { $count }

## Eilutės

score-rejected = { $path }, eilutė { $line }, { $respondent }: { $reasons }
score-more-rejected =
    { $count ->
        [one] Atmesta dar { $count } eilutė.
        [few] Atmestos dar { $count } eilutės.
       *[other] Atmesta dar { $count } eilučių.
    } --rejects FILE įrašo jas visas su priežastimis.
score-file-left-out =
    { $rows ->
        [0] Failas „{ $path }“ neskaičiuojamas; kiti failai skaitomi.
       *[other] Failas „{ $path }“ skaičiuojamas tik iki ten, kur pavyko perskaityti ({ $rows } eilutė); kiti failai skaitomi.
    }
score-file-number = { $number } failas
score-row = eilutė { $number }
score-reason-cells =
    { $found ->
        [one] { $found } langelis
        [few] { $found } langeliai
       *[other] { $found } langelių
    }, o antraštėje jų { $expected }
score-reason-cell = { $question } negali būti „{ $cell }“ (atsakymai: { $valid })
score-reason-near = { $question } negali būti „{ $cell }“, galbūt „{ $nearest }“ (atsakymai: { $valid })
score-reason-formula = { $question }: „{ $cell }“ yra formulė be įrašyto rezultato; atverkite failą skaičiuoklėje ir vieną kartą įrašykite
score-reason-object = tai nėra objektas su raktais ir reikšmėmis
score-reason-twice = „{ $first }“ ir „{ $second }“ atsako į tą patį klausimą

## Failai

score-empty = „{ $path }“ neturi antraštės
    .help = pirmoje eilutėje turi būti stulpelių vardai: klausimų kodai arba tekstai
score-empty-json = „{ $path }“ neturi nė vieno respondento
    .help = kiekvienam reikia po objektą, atskiroje eilutėje arba sąraše
score-keep-stream = „{ $path }“ negalima perskaityti du kartus, o --keep last ir --keep first atsakymus skaito du kartus
    .help = išsaugokite tai faile ir nurodykite tą failą
score-empty-folder = aplanke „{ $path }“ nėra atsakymų failų
    .help = skaitomi failai, kurių vardas baigiasi .csv, .tsv, .txt, .json, .jsonl, .ndjson, .xlsx, .xml ar .toml, taip pat ir su .gz gale
score-passed-over =
    { $path }: { $count ->
        [one] praleistas { $count } failas ar aplankas
        [few] praleisti { $count } failai ir aplankai
       *[other] praleista { $count } failų ir aplankų
    }: { $names }
score-no-question = faile „{ $path }“ nė vienas stulpelis neatsako į klausimą
    .help = antraštėje turi būti klausimų kodai arba visas jų tekstas; kaip suprastas kiekvienas stulpelis, rodo „score --explain-columns“, o atitikmenų faile galima nurodyti, ką jis reiškia (--write-map)
score-columns = „{ $path }“: { $faults }
    .help = klausimui palikite vieną stulpelį arba atitikmenų faile nurodykite, kuris skaičiuojamas (--map): kiti turi būti „ignore“
score-twice = stulpeliai „{ $first }“ ir „{ $second }“ reiškia tą patį
score-open-quote = „{ $path }“, { $line } eilutė: šioje eilutėje kabutės atidarytos ir neuždarytos ten, kur baigiasi langelis, todėl toliau esančių eilučių neįmanoma atskirti
    .help = uždarykite kabutes arba jas pašalinkite; langelyje su kabutėmis kabutės rašomos du kartus
score-scale = „{ $path }“: { $faults }; todėl nė vienas šių stulpelių atsakymas nėra tikras
    .help = sunumeruokite variantus kaip klausimyne arba žemėlapyje nurodykite, ką reiškia kiekvienas skaičius (--map)
score-scale-one = stulpelyje „{ $header }“ yra skaičiai nuo { $least } iki { $most }, o atsakymai yra nuo { $first } iki { $last }
score-sheets = { $path }: perskaityti lapai: { $names }.
score-sheets-left = { $path }: klausimų stulpelių yra ir kituose lapuose, bet jie neskaitomi, nes yra paslėpti arba juose kiti klausimai: { $names }.
score-other-header = „{ $path }“, { $line } eilutė: antraštė pasikartoja, o jos stulpeliai išdėstyti kita tvarka
    .help = šioje vietoje padalykite failą ir nurodykite abu failus
score-header-line = { $path }: antraštė yra { $line } eilutėje.
score-second-header = { $path }: { $line } eilutė yra antroji antraštė, o ne respondentas.
score-too-wide = „{ $path }“, eilutė { $line }: joje langelių daugiau nei { $most }
    .help = ar tai lentelė, kurioje kiekviena eilutė yra vienas respondentas?
score-too-long = „{ $path }“: viena eilutė ilgesnė nei { $most } MB
    .help = ar tai lentelė, kurioje kiekviena eilutė yra vienas respondentas? Ilga eilutė atsiranda ir tada, kai atidarytos kabutės neuždaromos
score-too-many-keys = „{ $path }“ skirtingų raktų turi daugiau nei { $most }
    .help = ar raktai yra klausimų kodai?
score-list-open = „{ $path }“ baigiasi sąrašo viduryje
    .help = failo pabaigos trūksta; eksportuokite arba nukopijuokite jį iš naujo
score-list-behind = „{ $path }“: už sąrašo pabaigos dar kažkas yra
    .help = rašykite vieną sąrašą laužtiniuose skliaustuose arba po vieną objektą eilutėje
score-several-lists = „{ $path }“ yra keli objektų sąrašai
    .help = palikite tą, kuriame yra respondentai, o kitus pašalinkite
score-page-of = { $path } yra tik vienas ilgesnio sąrašo puslapis: { $rows } iš { $count } respondentų. Nurodykite visus puslapius kartu arba eksportuokite viską į vieną failą.
score-page = { $path } yra tik vienas ilgesnio sąrašo puslapis; perskaityta respondentų: { $count }. Nurodykite visus puslapius kartu arba eksportuokite viską į vieną failą.
score-unknown-encoding = koduotės „{ $name }“ nėra
    .help = praleiskite ją (auto) arba nurodykite, pavyzdžiui, utf-8, windows-1250 (Lenkija, Rumunija), windows-1252 (Vakarų Europa) ar windows-1257 (Lietuva)
score-guessed = Kai kurie vardai užrašyti ne UTF-8 ir perskaityti kaip Windows-1252. Jei raidės atrodo netinkamai, nurodykite tikrąją koduotę, pavyzdžiui, --encoding windows-1257.
score-gzip = „{ $path }“ yra suspaustas ir jo nepavyksta išskleisti
    .help = failo pabaigos trūksta arba jis sugadintas; nukopijuokite jį iš naujo
score-no-workbook = „{ $path }“ nėra XLSX darbaknygė, kurią būtų galima perskaityti
    .help = atverkite ją skaičiuokle ir įrašykite kaip XLSX arba CSV
score-old-workbook = „{ $path }“ yra senojo tipo (XLS) arba slaptažodžiu apsaugota darbaknygė
    .help = atverkite ją skaičiuokle ir įrašykite kaip XLSX be slaptažodžio arba kaip CSV
score-password = „{ $path }“ yra slaptažodžiu apsaugota darbo knyga
    .help = atverkite ją skaičiuoklėje ir įrašykite kaip XLSX be slaptažodžio arba kaip CSV
score-archive = „{ $path }“ yra archyvas arba dokumentas, bet ne XLSX darbo knyga
    .help = archyvą išskleiskite ir nurodykite jame esančias lenteles; kitokią darbo knygą, pavyzdžiui, ODS, atverkite skaičiuoklėje ir įrašykite kaip XLSX arba CSV
score-no-text = „{ $path }“ nėra lentelė: pirmoje eilutėje yra baitų, kurių tekste nebūna
    .help = eksportuokite arba nukopijuokite failą iš naujo; jei tai UTF-16 lentelė, pridėkite --encoding utf-16le
score-markup = „{ $path }“ yra tinklalapis arba XML, o ne lentelė
    .help = galbūt atsisiunčiant reikėjo prisijungti: eksportuokite iš naujo kaip CSV, XLSX ar JSON arba atverkite skaičiuoklėje ir taip įrašykite
score-delimiter = „{ $path }“ pirmoje eilutėje nurodo, kad langelius skiria „{ $delimiter }“
    .help = įrašykite iš naujo su kableliu, kabliataškiu arba tabuliacija tarp langelių
score-large-workbook = darbaknygė „{ $path }“ per didelė
    .help = lapą su atsakymais įrašykite kaip CSV: toks failas gali būti bet kokio dydžio
score-own-targets = { $path } nustato savo siekius; čia visi lyginami su tais pačiais (--profile).

## Stulpeliai

score-ignored =
    { $path }: { $count ->
        [one] neskaičiuojamas { $count } stulpelis
        [few] neskaičiuojami { $count } stulpeliai
       *[other] neskaičiuojama { $count } stulpelių
    }: { $names }
score-unnamed = stulpelis { $number } (be vardo)
score-nearly-one = „{ $header }“ panašu į { $question }
score-nearly-columns = „{ $path }“: { $faults }, bet tai nėra tikra
    .help = klaidingas spėjimas duotų klaidingą lygį: stulpelio antraštėje įrašykite klausimo kodą arba žemėlapyje nurodykite, ką jis reiškia (--write-map jį įrašo, --map naudoja); „ignore“ stulpelį praleidžia
score-nearly = „{ $header }“ panašus į { $question }, bet tai nėra tikra, todėl jis neskaičiuojamas. Kad jis skaičiuojamas, galima nurodyti atitikmenų faile (--map).
score-missing =
    { $path }: nėra { $count ->
        [1] stulpelio { $names }; jis laikomas neatsakytu
       *[other] stulpelių { $names }; jie laikomi neatsakytais
    }.
score-missing-quick =
    { $path }: nėra stulpelių { $names }; jie laikomi neatsakytais. Jei pildyta trumpoji anketa, pridėkite --quick.

score-column = { $number }. „{ $header }“: { $meaning }
score-column-answers = { $path }: vieno respondento atsakymai, atskirame faile
score-column-codes = { $path }: rezultatų kodai, po vieną eilutėje
score-column-respondent = respondentas
score-column-organisation = organizacija
score-column-submitted = tuščias, jei anketa nepateikta
score-column-finished = rodo, kurios eilutės nebaigtos
score-column-origin = rodo, kurios eilutės yra bandymai
score-column-review = rodo, kurias eilutes atmetė tikrintojas
score-column-added = nenaudojamas: pridėjo { $tool }
score-column-code = { $question }, pagal kodą
score-column-text = { $question }, pagal tekstą
score-column-dressed = { $question }, pagal viduje esantį kodą
score-column-second-row = { $question }, pagal tekstą antroje eilutėje
score-column-question = { $question }
score-column-map = { $meaning }, kaip nurodyta atitikmenų faile
score-column-nearly = neskaičiuojamas, nors panašus į { $question }
score-column-context = { $question }, apie tai, kas atsako; lygiams neturi įtakos
score-column-ignored = neskaičiuojamas

## Atitikmenys

score-map-head = Kaip suprasta: { $files }. Naudokite su „allyscope score --map“.
score-map-columns = Nesuprasta. Įrašykite, kas teisinga (klausimo kodą, „respondent“, „organisation“, „submitted“ arba „ignore“), ir ištrinkite pirmą ženklą.
score-map-cells = Langeliai, kuriuose nėra atsakymo. Tarp kabučių įrašykite atsakymo kodą, „na“, „dk“ arba nieko ir ištrinkite pirmą ženklą.
score-map-rows =
    { $count ->
        [one] { $count } eilutė
        [few] { $count } eilutės
       *[other] { $count } eilučių
    }
score-map-written =
    { $path } įrašytas. { $count ->
        [0] Viskas suprasta.
        [one] Jame jūsų laukia { $count } eilutė.
        [few] Jame jūsų laukia { $count } eilutės.
       *[other] Jame jūsų laukia { $count } eilučių.
    }

score-reason-conflict = { $question }: „{ $cell }“ skirtingomis kalbomis reiškia skirtingus atsakymus ({ $meant }); įrašykite kodą
