# One report for each of many respondents.

batch-one-only = un singur raport merge într-un singur loc: un fișier de răspunsuri, un format
    .help = adăugați --output-dir FOLDER ca să scrieți rapoarte pentru mai multe persoane sau în mai multe formate
batch-table = aici sunt răspunsurile mai multor persoane ({ $count })
    .help = adăugați --output-dir FOLDER ca să scrieți câte un raport pentru fiecare
batch-nobody = în „{ $path }” nu contează răspunsurile nimănui
    .help = rândurile netrimise sau fără răspunsuri sunt lăsate deoparte; cu --include-incomplete contează și primele
batch-reading-options = un fișier de răspunsuri se citește așa cum este
    .help = opțiunile de citire, ca --map și --quick, sunt pentru tabele și exporturi din programe de sondaje
batch-too-many =
    sunt mai mult de { $most ->
        [one] { $most } persoană
        [few] { $most } persoane
       *[other] { $most } de persoane
    }
    .help = împărțiți fișierul și scrieți rapoartele fiecărei părți într-un folder separat
batch-no-folder = „{ $path }” este un fișier și e nevoie de un folder
    .help = dați un folder la --output-dir; dacă nu există, se creează
batch-same-folder = rapoartele nu pot ajunge în „{ $path }”, de unde se citesc răspunsurile
    .help = dați alt folder la --output-dir
batch-existing =
    { $count ->
        [one] există deja un fișier
        [few] există deja { $count } fișiere
       *[other] există deja { $count } de fișiere
    } în „{ $path }”: { $names }
    .help = păstrați-le și scrieți ce lipsește cu --resume, înlocuiți-le cu --force sau alegeți alt folder
batch-and-more = { $names } și încă { $count }

batch-rejected = respins: { $reason }
batch-sentence = { $text }.
batch-written =
    { $path }: { $count ->
        [0] niciun raport scris
        [one] un raport scris
        [few] { $count } rapoarte scrise
       *[other] { $count } de rapoarte scrise
    }
batch-kept =
    { $count ->
        [one] unul exista deja
        [few] { $count } existau deja
       *[other] { $count } existau deja
    }
batch-rejected-count = respinse: { $count }
batch-unsent = netrimise: { $count } (adăugați --include-incomplete ca să aibă totuși raport)
batch-same-names =
    { $count ->
        [one] O persoană are același nume ca alta sau aproape
        [few] { $count } persoane au același nume ca altele sau aproape
       *[other] { $count } de persoane au același nume ca altele sau aproape
    }; în index.csv scrie al cui este fiecare fișier.

batch-interrupted =
    Întrerupt. Persoane care au deja raport: { $done } din { $all }. În „{ $path }” sunt numai fișiere întregi; indexul încă lipsește. Pentru rest:
