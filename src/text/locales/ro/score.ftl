# Scoring many respondents.

## At the end

score-sentence = { $text }.
score-summary = Rânduri citite: { $rows }, evaluate: { $scored }, respinse: { $rejected }
score-summary-empty = goale: { $count }
score-summary-unsent =
    netrimise: { $count } (adăugați --include-incomplete ca să { $count ->
        [one] îl evaluați și pe acesta
        [few] le evaluați și pe acestea
       *[other] le evaluați și pe acestea
    })
score-summary-aside = puse deoparte în instrumentul de sondaj: { $count }, fiindcă sunt probe sau au fost respinse la verificare (--include-incomplete le ia și pe acestea)
score-aside = Rânduri lăsate deoparte: { $count }. Instrumentul de sondaj le marchează ca probe sau au fost respinse la verificare. --include-incomplete le ia și pe acestea.
score-summary-unanswered = { $count } fără niciun răspuns
score-unanswered = Rânduri lăsate deoparte pentru că nu răspund la nicio întrebare: { $count }.
score-missing-marks = Celulele cu aceste semne se socotesc fără răspuns: { $marks }. „na” cu litere mici înseamnă „nu se aplică”; --missing stabilește care sunt semnele.
score-summary-headers = { $count } cu antetul repetat
score-summary-totals = { $count } cu totaluri sau medii ale altor rânduri
score-summary-repeated = lăsate deoparte, fiindcă aceeași persoană a răspuns de mai multe ori: { $count }
score-no-people = Rânduri lăsate deoparte pentru că repetă antetul sau sunt totaluri ori medii ale altor rânduri: { $count }.
score-somebody = cineva
score-repeats =
    { $count ->
        [one] Un rând numește o persoană care a mai apărut
        [few] { $count } rânduri numesc persoane care au mai apărut
       *[other] { $count } de rânduri numesc persoane care au mai apărut
    }: { $names }. { $rule }
score-repeats-all = Fiecare rând a fost evaluat. Pentru a păstra câte unul de persoană, adăugați --keep last sau --keep first.
score-repeats-last = Pentru fiecare persoană contează ultimele răspunsuri: după data răspunsurilor, dacă ambele rânduri o au, altfel în ordinea citirii.
score-repeats-first = Pentru fiecare persoană contează primele răspunsuri: după data răspunsurilor, dacă ambele rânduri o au, altfel în ordinea citirii.
score-repeats-partial = Persoanele care au răspuns de mai multe ori au fost căutate numai printre primele { $most } rânduri; cu --keep last sau --keep first se caută în toate.
score-perhaps-repeats =
    { $count ->
        [one] Un rând vine poate de la o persoană care a mai răspuns, dar nu este sigur
        [few] { $count } rânduri vin poate de la persoane care au mai răspuns, dar nu este sigur
       *[other] { $count } de rânduri vin poate de la persoane care au mai răspuns, dar nu este sigur
    }: { $names }. Toate contează.
score-repeat = { $name } (liniile { $first } și { $again })
score-repeat-places = { $name } ({ $first } și { $again })
score-place = { $path } linia { $line }
score-cells =
    { $question }: { $count ->
        [one] un rând are o celulă care nu este
        [few] { $count } rânduri au o celulă care nu este
       *[other] { $count } de rânduri au o celulă care nu este
    } un răspuns la ea: { $cells }.
score-cell =
    „{ $cell }” ({ $count ->
        [one] un rând
        [few] { $count } rânduri
       *[other] { $count } de rânduri
    })
score-cell-near =
    „{ $cell }” ({ $count ->
        [one] un rând
        [few] { $count } rânduri
       *[other] { $count } de rânduri
    }, poate { $nearest })
score-cells-map = Dacă unele dintre ele înseamnă un răspuns, „--write-map map.toml” le listează ca să le completați, iar „--map map.toml” folosește apoi lista.
score-context-near =
    { $path }, linia { $line }: „{ $cell }” nu este un răspuns la „{ $question }”, poate „{ $nearest }”. { $count ->
        [one] Celula contează
        [few] { $count } astfel de celule contează
       *[other] { $count } de astfel de celule contează
    } ca fără răspuns; niciun nivel nu depinde de asta.
score-context-cell =
    { $path }, linia { $line }: „{ $cell }” nu este un răspuns la „{ $question }”. { $count ->
        [one] Celula contează
        [few] { $count } astfel de celule contează
       *[other] { $count } de astfel de celule contează
    } ca fără răspuns; niciun nivel nu depinde de asta.
score-further-rejects = Rândurile din fișiere cu alte coloane sunt în { $names }.
score-and-more = { $names } și încă { $count }

## Rows

score-rejected = { $path }, linia { $line }, { $respondent }: { $reasons }
score-more-rejected =
    { $count ->
        [one] A mai fost respins un rând.
        [few] Au mai fost respinse { $count } rânduri.
       *[other] Au mai fost respinse { $count } de rânduri.
    } --rejects FILE le scrie pe toate, cu motivele lor.
score-file-left-out =
    { $rows ->
        [0] „{ $path }” nu se ia în calcul; celelalte fișiere se citesc.
       *[other] „{ $path }” se ia în calcul numai până unde s-a putut citi (rândul { $rows }); celelalte fișiere se citesc.
    }
score-file-number = fișierul { $number }
score-row = rândul { $number }
score-reason-cells =
    { $found ->
        [one] o celulă
        [few] { $found } celule
       *[other] { $found } de celule
    }, iar antetul are { $expected }
score-reason-cell = la { $question } nu există răspunsul „{ $cell }” (răspunsuri: { $valid })
score-reason-near = la { $question } nu există răspunsul „{ $cell }”, poate „{ $nearest }” (răspunsuri: { $valid })
score-reason-formula = { $question }: „{ $cell }” este o formulă fără rezultat salvat; deschideți fișierul într-un program de calcul tabelar și salvați-l o dată
score-reason-object = acesta nu este un obiect cu chei și valori
score-reason-twice = „{ $first }” și „{ $second }” răspund la aceeași întrebare

## Files

score-empty = „{ $path }” nu are antet
    .help = prima linie numește coloanele: codurile sau textele întrebărilor
score-empty-json = „{ $path }” nu conține nicio persoană
    .help = câte un obiect pentru fiecare, unul pe linie sau într-o listă
score-keep-stream = „{ $path }” nu se poate citi de două ori, iar --keep last și --keep first citesc răspunsurile de două ori
    .help = salvați-l într-un fișier și indicați acel fișier
score-empty-folder = nu există niciun fișier cu răspunsuri în „{ $path }”
    .help = se citesc fișierele care se termină în .csv, .tsv, .txt, .json, .jsonl, .ndjson, .xlsx, .xml sau .toml, și cu .gz la sfârșit
score-passed-over =
    { $path }: { $count ->
        [one] un fișier sau folder a fost lăsat deoparte
        [few] { $count } fișiere și foldere au fost lăsate deoparte
       *[other] { $count } de fișiere și foldere au fost lăsate deoparte
    }: { $names }
score-no-question = „{ $path }” nu are nicio coloană care să răspundă la o întrebare
    .help = antetul trebuie să conțină codurile întrebărilor sau textele lor întregi; „score --explain-columns” arată cum este înțeleasă fiecare coloană, iar o listă de corespondențe poate spune ce înseamnă o coloană (--write-map)
score-columns = „{ $path }”: { $faults }
    .help = păstrați o singură coloană pe întrebare sau spuneți într-o listă de corespondențe care contează (--map): celelalte se trec cu „ignore”
score-twice = coloanele „{ $first }” și „{ $second }” înseamnă același lucru
score-open-quote = „{ $path }”, linia { $line }: în acest rând se deschid ghilimele care nu se închid unde se termină celula, așa că rândurile de mai jos nu se pot deosebi
    .help = închideți ghilimelele sau ștergeți-le; într-o celulă între ghilimele, ghilimelele se scriu de două ori
score-scale = „{ $path }”: { $faults }; de aceea niciun răspuns din aceste coloane nu este sigur
    .help = numerotați opțiunile ca în chestionar sau arătați într-o hartă ce înseamnă fiecare număr (--map)
score-scale-one = coloana „{ $header }” are numere de la { $least } la { $most }, iar răspunsurile sunt de la { $first } la { $last }
score-sheets = { $path }: foi citite: { $names }.
score-sheets-left = { $path }: și alte foi au coloane de întrebări, dar nu se citesc, pentru că sunt ascunse sau au alte întrebări: { $names }.
score-other-header = „{ $path }”, linia { $line }: antetul apare din nou, cu coloanele în altă ordine
    .help = împărțiți fișierul aici și dați ambele fișiere
score-header-line = { $path }: antetul este pe linia { $line }.
score-second-header = { $path }: linia { $line } este un al doilea antet, nu o persoană.
score-too-wide =
    „{ $path }”, linia { $line }: mai mult de { $most ->
        [one] { $most } celulă
        [few] { $most } celule
       *[other] { $most } de celule
    } într-un rând
    .help = este un tabel cu o persoană pe rând?
score-too-long = „{ $path }”: un rând depășește { $most } MB
    .help = este un tabel cu o persoană pe rând? Și ghilimelele deschise și neînchise fac un rând lung
score-too-many-keys =
    „{ $path }” are mai mult de { $most ->
        [one] { $most } cheie diferită
        [few] { $most } chei diferite
       *[other] { $most } de chei diferite
    }
    .help = cheile sunt codurile întrebărilor?
score-list-open = „{ $path }” se termină în mijlocul listei
    .help = fișierul este trunchiat; exportați-l sau copiați-l din nou
score-list-behind = „{ $path }”: după sfârșitul listei mai este ceva
    .help = scrieți o singură listă între paranteze drepte sau câte un obiect pe linie
score-several-lists = „{ $path }” conține mai multe liste de obiecte
    .help = păstrați-o pe cea cu persoanele care au răspuns și scoateți-le pe celelalte
score-page-of = { $path } este o singură pagină dintr-o listă mai lungă: persoane { $rows } din { $count }. Dați toate paginile împreună sau exportați totul într-un singur fișier.
score-page = { $path } este o singură pagină dintr-o listă mai lungă; persoane citite: { $count }. Dați toate paginile împreună sau exportați totul într-un singur fișier.
score-unknown-encoding = nicio codificare nu se numește „{ $name }”
    .help = lăsați-o deoparte (auto) sau indicați una, precum utf-8, windows-1250 (Polonia, România), windows-1252 (Europa de Vest) sau windows-1257 (Lituania)
score-guessed = Unele nume nu sunt în UTF-8 și au fost citite ca Windows-1252. Dacă literele arată greșit, indicați codificarea potrivită, de exemplu --encoding windows-1250.
score-gzip = „{ $path }” este comprimat și nu se poate decomprima
    .help = fișierul este trunchiat sau deteriorat; copiați-l din nou
score-no-workbook = „{ $path }” nu este un registru XLSX care se poate citi
    .help = deschideți-l într-un program de calcul tabelar și salvați-l ca XLSX sau ca CSV
score-old-workbook = „{ $path }” este un registru de tip vechi (XLS) sau are parolă
    .help = deschideți-l într-un program de calcul tabelar și salvați-l ca XLSX fără parolă sau ca CSV
score-password = „{ $path }” este un registru de lucru cu parolă
    .help = deschideți-l într-un program de calcul tabelar și salvați-l ca XLSX fără parolă sau ca CSV
score-archive = „{ $path }” este o arhivă sau un document, dar nu un registru XLSX
    .help = dezarhivați arhiva și dați tabelele din ea; un registru de alt fel, precum ODS, se deschide într-un program de calcul tabelar și se salvează ca XLSX sau CSV
score-no-text = „{ $path }” nu este un tabel: în prima linie sunt octeți pe care niciun text nu îi are
    .help = exportați-l sau copiați-l din nou; dacă este un tabel în UTF-16, spuneți asta cu --encoding utf-16le
score-markup = „{ $path }” este o pagină web sau XML, nu un tabel
    .help = poate că descărcarea cerea autentificare: exportați din nou ca CSV, XLSX sau JSON ori deschideți-l într-un program de calcul tabelar și salvați-l așa
score-delimiter = „{ $path }” spune în prima linie că „{ $delimiter }” desparte celulele
    .help = salvați-l din nou cu virgulă, punct și virgulă sau tabulator între celule
score-large-workbook = „{ $path }” este un registru prea mare
    .help = salvați foaia cu răspunsuri ca CSV: acela se citește la orice mărime
score-own-targets = { $path } are ținte proprii; aici toată lumea este comparată cu aceleași ținte (--profile).

## Columns

score-ignored =
    { $path }: { $count ->
        [one] o coloană nu contează
        [few] { $count } coloane nu contează
       *[other] { $count } de coloane nu contează
    }: { $names }
score-unnamed = coloana { $number } (fără nume)
score-nearly-one = „{ $header }” seamănă cu { $question }
score-nearly-columns = „{ $path }”: { $faults }, dar nu e sigur
    .help = o presupunere greșită ar da un nivel greșit: dați coloanei codul întrebării ca antet sau spuneți într-o hartă ce înseamnă (--write-map o scrie, --map o folosește); „ignore” o lasă deoparte
score-nearly = „{ $header }” seamănă cu { $question }, dar nu e sigur; nu contează. O listă de corespondențe poate spune că da (--map).
score-missing =
    { $path }: nicio coloană pentru { $names }; { $count ->
        [one] contează
        [few] contează
       *[other] contează
    } ca fără răspuns.
score-missing-quick =
    { $path }: nicio coloană pentru { $names }, care contează ca fără răspuns. Dacă s-a folosit chestionarul scurt, spuneți asta cu --quick.

score-column = { $number }. „{ $header }”: { $meaning }
score-column-answers = { $path }: răspunsurile unei singure persoane, într-un fișier propriu
score-column-codes = { $path }: coduri de rezultat, câte unul pe rând
score-column-respondent = persoana care a răspuns
score-column-organisation = organizația
score-column-submitted = goală dacă formularul nu a fost trimis
score-column-finished = spune ce rânduri nu au fost terminate
score-column-origin = spune ce rânduri sunt probe
score-column-review = spune ce rânduri au fost respinse la verificare
score-column-added = lăsată deoparte: adăugată de { $tool }
score-column-code = { $question }, după cod
score-column-text = { $question }, după text
score-column-dressed = { $question }, după codul din text
score-column-second-row = { $question }, după textul din al doilea rând
score-column-question = { $question }
score-column-map = { $meaning }, după lista de corespondențe
score-column-nearly = nu contează, deși seamănă cu { $question }
score-column-context = { $question }, despre cine răspunde; nu contează niciodată la niveluri
score-column-ignored = nu contează

## Maps

score-map-head = Cum se înțelege { $files }. Folosiți acest fișier cu „allyscope score --map”.
score-map-columns = Neînțelese. Scrieți ce este corect și ștergeți primul semn: codul unei întrebări, „respondent”, „organisation”, „submitted” sau „ignore”.
score-map-cells = Celule care nu sunt un răspuns. Scrieți între ghilimele codul unei variante, „na”, „dk” sau nimic și ștergeți primul semn.
score-map-rows =
    { $count ->
        [one] un rând
        [few] { $count } rânduri
       *[other] { $count } de rânduri
    }
score-map-written =
    { $path } este scris. { $count ->
        [0] S-a înțeles tot.
        [one] O linie din el vă așteaptă.
        [few] { $count } linii din el vă așteaptă.
       *[other] { $count } de linii din el vă așteaptă.
    }

score-reason-conflict = { $question }: „{ $cell }” înseamnă răspunsuri diferite în limbi diferite ({ $meant }); scrieți codul
