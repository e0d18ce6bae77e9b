# Po ataskaitą kiekvienam iš daugelio respondentų.

batch-one-only = viena ataskaita rašoma į vieną vietą: vienas atsakymų failas, vienas formatas
    .help = ataskaitoms apie daug respondentų arba keliais formatais pridėkite --output-dir APLANKAS
batch-table = čia ne vieno žmogaus atsakymai ({ $count })
    .help = kad kiekvienam būtų parašyta po ataskaitą, pridėkite --output-dir APLANKAS
batch-nobody = faile „{ $path }“ nėra atsakymų, kurie būtų įskaityti
    .help = neišsiųstos ar tuščios eilutės praleidžiamos; su --include-incomplete įskaitomos ir neišsiųstos
batch-reading-options = atsakymų failas skaitomas toks, koks yra
    .help = skaitymo parinktys, kaip --map ir --quick, skirtos lentelėms ir apklausų programų failams
batch-too-many = respondentų daugiau nei { $most }
    .help = padalykite failą ir kiekvienos dalies ataskaitas rašykite į atskirą aplanką
batch-no-folder = „{ $path }“ yra failas, o reikia aplanko
    .help = po --output-dir nurodykite aplanką; jei jo nėra, jis bus sukurtas
batch-same-folder = ataskaitų negalima rašyti į „{ $path }“, nes iš ten skaitomi atsakymai
    .help = po --output-dir nurodykite kitą aplanką
batch-existing =
    aplanke „{ $path }“ jau yra { $count ->
        [one] { $count } failas
        [few] { $count } failai
       *[other] { $count } failų
    }: { $names }
    .help = palikite juos ir parašykite trūkstamus su --resume, pakeiskite juos su --force arba pasirinkite kitą aplanką
batch-and-more = { $names } ir dar { $count }

batch-rejected = atmesta: { $reason }
batch-sentence = { $text }.
batch-written =
    { $path }: { $count ->
        [0] neparašyta nė vienos ataskaitos
        [one] parašyta { $count } ataskaita
        [few] parašytos { $count } ataskaitos
       *[other] parašyta { $count } ataskaitų
    }
batch-kept =
    { $count ->
        [one] { $count } jau buvo parašyta
        [few] { $count } jau buvo parašytos
       *[other] { $count } jau buvo parašyta
    }
batch-rejected-count = atmesta: { $count }
batch-unsent = nepateikta: { $count } (kad ataskaita vis tiek būtų parašyta, pridėkite --include-incomplete)
batch-same-names =
    { $count ->
        [one] { $count } respondento vardas toks pat ar beveik toks pat kaip kito
       *[other] { $count } respondentų vardai tokie pat ar beveik tokie pat kaip kitų
    }; kieno kuris failas, parašyta index.csv.

batch-interrupted =
    Nutraukta: ataskaitas turi { $done } iš { $all } respondentų. Aplanke „{ $path }“ yra tik užbaigti failai, o index.csv dar nėra. Kad būtų parašytos likusios:
