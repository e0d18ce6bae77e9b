# Po jednym raporcie dla każdej z wielu osób.

batch-one-only = jeden raport trafia w jedno miejsce: jeden plik z odpowiedziami, w jednym formacie
    .help = aby zapisać raporty dla wielu osób albo w kilku formatach, proszę dodać --output-dir FOLDER
batch-table = są tu odpowiedzi wielu osób ({ $count })
    .help = aby zapisać po jednym raporcie dla każdej z nich, proszę dodać --output-dir FOLDER
batch-nobody = w „{ $path }” nie liczą się niczyje odpowiedzi
    .help = wiersze nigdy niewysłane lub bez odpowiedzi są pomijane; --include-incomplete uwzględnia też te pierwsze
batch-reading-options = plik z odpowiedziami czyta się tak, jak jest
    .help = opcje odczytu, takie jak --map i --quick, są dla tabel i eksportów z narzędzi ankietowych
batch-too-many = osób jest więcej niż { $most }
    .help = proszę podzielić plik i zapisać raporty z każdej części w osobnym folderze
batch-no-folder = „{ $path }” to plik, a potrzebny jest folder
    .help = proszę podać folder w --output-dir; jeśli go nie ma, zostanie utworzony
batch-same-folder = raporty nie mogą trafić do „{ $path }”, bo stamtąd odczytywane są odpowiedzi
    .help = proszę podać inny folder w --output-dir
batch-existing =
    w „{ $path }” { $count ->
        [one] jest już jeden plik
        [few] są już { $count } pliki
       *[other] jest już { $count } plików
    }: { $names }
    .help = można je zachować i dopisać brakujące (--resume), zastąpić (--force) albo wybrać inny folder
batch-and-more = { $names } i jeszcze { $count }

batch-rejected = odrzucono: { $reason }
batch-sentence = { $text }.
batch-written =
    { $path }: { $count ->
        [0] nie zapisano żadnego raportu
        [one] zapisano jeden raport
        [few] zapisano { $count } raporty
       *[other] zapisano { $count } raportów
    }
batch-kept =
    { $count ->
        [one] jeden już tam był
        [few] { $count } już tam były
       *[other] { $count } już tam było
    }
batch-rejected-count = odrzucono: { $count }
batch-unsent = nieprzesłane: { $count } (z opcją --include-incomplete raport powstanie mimo to)
batch-same-names =
    { $count ->
        [one] Jedna osoba nazywa się
        [few] { $count } osoby nazywają się
       *[other] { $count } osób nazywa się
    } tak samo lub prawie tak samo jak ktoś inny; plik index.csv wyjaśnia, który raport jest czyj.

batch-interrupted =
    Przerwano. Gotowe raporty: { $done } z { $all }. W „{ $path }” są tylko całe pliki; spisu raportów jeszcze nie ma. Aby dokończyć:
