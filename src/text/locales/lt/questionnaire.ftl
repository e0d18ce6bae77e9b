# Klausimynų rodymas ir tikrinimas.

questionnaire-check-clean = { $path }: klaidų nėra. Klausimų: { $questions }, įgūdžių: { $skills }.
questionnaire-check-warnings =
    { $path }: naudoti galima, bet yra { $warnings ->
        [one] { $warnings } įspėjimas
        [few] { $warnings } įspėjimai
       *[other] { $warnings } įspėjimų
    }.
questionnaire-check-errors =
    { $path }: { $errors ->
        [one] { $errors } klaida
        [few] { $errors } klaidos
       *[other] { $errors } klaidų
    }{ $warnings ->
        [0] .
        [one] { " " }ir { $warnings } įspėjimas.
        [few] { " " }ir { $warnings } įspėjimai.
       *[other] { " " }ir { $warnings } įspėjimų.
    }

questionnaire-invalid-new-id = „{ $id }“ negali būti klausimyno vardas
    .help = rašykite mažąsias raides a–z ir skaitmenis, sujungtus brūkšneliais, pavyzdžiui, musu-klausimynas

questionnaire-sql-logarithms = { $dialect } turi logaritmus tik tada, jei buvo su jais sukompiliuotas, o „{ $questionnaire }“ geometriniams vidurkiams jų reikia
    .help = pasirinkite kitą variklį arba naudokite „allyscope score“
questionnaire-sql-name = { $dialect } lentelė ar stulpelis negali vadintis „{ $name }“
    .help = pavadinime turi būti bent vienas ženklas ir neturi būti ženklų, kurie valdo terminalą arba kuriuos variklis pakeičia
questionnaire-sql-long-name = { $dialect } nukerpa pavadinimus po { $most } baitų, o sakiniui reikia „{ $name }“
    .help = trumpesnis klausimyno identifikatorius sutrumpina šį pavadinimą
questionnaire-sql-taken = pavadinimo „{ $name }“ sakiniui reikia kitam tikslui
    .help = pavadinkite lentelę ar stulpelį kitaip, pavyzdžiui, rodinyje

questionnaire-identity = { $id }, versija { $version }, kalba { $language }.
questionnaire-minutes = Atsakyti užtrunka apie { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
       *[other] { $minutes } minučių
    }.
questionnaire-levels = Lygiai, pradedant žemiausiu: { $levels }.
questionnaire-aggregation =
    Lygiai jungiami taip: { $aggregation ->
        [arithmetic] skaičiuojamas svertinis aritmetinis vidurkis
        [geometric] skaičiuojamas svertinis geometrinis vidurkis
       *[minimum] imamas žemiausias
    }. Įgūdžiui įvertinti turi būti atsakyta { $percent } % jo pagrindo.
questionnaire-questions = Klausimai
questionnaire-question = { $code }: { $text }
questionnaire-quick = Yra ir trumpojoje anketoje.
questionnaire-show = Ką parodyti svečiui: { $show }
questionnaire-from = Parengta pagal { $source }.
questionnaire-skills = Įgūdžiai
questionnaire-column-skill = Įgūdis
questionnaire-column-capability = Gebėjimas
questionnaire-column-phase = Etapas
questionnaire-column-evidence = Pagrindas, svoriai
questionnaire-evidence = { $question } × { $weight }
questionnaire-column-weight = Svoris
questionnaire-capabilities = Gebėjimai
questionnaire-phases = Etapai
questionnaire-profiles = Siekiai
questionnaire-profile-default = { $title } (taikomas, jei nepasirenkamas kitas)
questionnaire-profile-targets = { $id }: { $targets }
questionnaire-target = { $skill } { $target }
questionnaire-target-others = visi kiti { $target }
questionnaire-benchmarks = Paskelbti skaičiai
questionnaire-benchmark = { $title } (n = { $n })
questionnaire-counts = { $question }: { $counts }
questionnaire-limits = Ko jis neparodo
questionnaire-sources = Šaltiniai

questionnaire-check-translated = { $path }: klaidų nėra. Yra visi tekstai kalba „{ $language }“, versijai { $version }.

questionnaire-translate-head = Verstini klausimyno „{ $id }“ tekstai, versija { $version }.
questionnaire-translate-how = Išverskite kiekvieną eilutę, kuri prasideda ženklu #, ir tą ženklą ištrinkite. Ko trūksta, pasakys „allyscope questionnaire check“.
questionnaire-translate-version = Čia esantys tekstai parengti pagal senesnę versiją. Peržiūrėkite, kas pasikeitė, ir žemiau įrašykite { $version }.
questionnaire-own-language = „{ $id }“ jau yra šia kalba ({ $language })
    .help = nurodykite kitą kalbą: tą, kuria rašysite tekstus
questionnaire-minimums = Įgūdis taikytinas, jei taikytina bent { $applicable } % jo pagrindo, o visumos lygis nustatomas, jei lygį turi bent { $skills } % taikytinų įgūdžių.
questionnaire-about-firm = Apie įmonę.
questionnaire-about-alliance = Apie vieną aljansą.
questionnaire-unranked = Aukštesnis atsakymas ne kiekvienam geresnis, todėl pagal jį niekas nelyginamas.
questionnaire-follows = Pagal rekomendaciją „{ $title }“.
questionnaire-recommendations = Paskelbtos rekomendacijos
questionnaire-check-if = Rodoma, kai atsakymai yra { $answers }.
questionnaire-modules = Mokymai
questionnaire-indicators = Rodikliai, kuriuos verta stebėti
questionnaire-kind-result = Kas pasiekiama.
questionnaire-kind-process = Kaip vyksta darbas.
questionnaire-kind-relationship = Kaip žmonės sutaria.
questionnaire-kind-fit = Ar aljansas vis dar tinkamas.
questionnaire-context = Kas atsako (nevertinama)
questionnaire-number = Sveikasis skaičius nuo { $low } iki { $high }.
questionnaire-outcome = Klausiama, kaip sekėsi.
