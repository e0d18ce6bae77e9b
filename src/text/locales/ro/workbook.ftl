# Workbooks.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \

workbook-sheet-summary = Rezumat
workbook-sheet-skills = Competențe
workbook-sheet-answers = Răspunsuri
workbook-sheet-plan = Plan
workbook-sheet-guidance = Pe lângă plan
workbook-sheet-limits = Limite și surse
workbook-sheet-what-if = Ce-ar fi dacă
workbook-sheet-published = Față de alții
workbook-sheet-people = Persoane
workbook-sheet-levels = Niveluri
workbook-sheet-groups = Grupuri
workbook-sheet-questions = Întrebări
workbook-sheet-counts = Număr de răspunsuri
workbook-sheet-reliability = Consistență internă
workbook-sheet-organisations = Organizații
workbook-sheet-notes = Notițe
workbook-sheet-codebook = Legendă
workbook-sheet-scores = Rezultate

## Columns

workbook-column-code = Cod
workbook-column-name = Nume
workbook-column-kind = Tip
workbook-column-capability = Capacitate
workbook-column-phase = Fază
workbook-column-at-least = Cel puțin
workbook-column-at-most = Cel mult
workbook-column-scored = Competențe cu nivel
workbook-column-all-skills = Competențe
workbook-column-remark = Observație
workbook-column-question = Întrebare
workbook-column-answer = Răspuns
workbook-column-in-words = În cuvinte
workbook-column-note = Notiță
workbook-column-step = Pas
workbook-column-when = Când
workbook-column-advice = Ce e de făcut
workbook-column-from = De la
workbook-column-to = La
workbook-column-effort = Efort, de la 1 la 3
workbook-column-upkeep = Efort ulterior, de la 0 la 2
workbook-column-basis = Recomandare
workbook-column-condition = Condiție
workbook-column-closes = Recuperează
workbook-column-left = Rămâne
workbook-column-settles = Lămurește
workbook-column-lowest = Minim
workbook-column-first-quartile = Prima cuartilă
workbook-column-third-quartile = A treia cuartilă
workbook-column-highest = Maxim
workbook-column-rounded = Rotunjire la
workbook-column-mean-gap = Decalaj mediu
workbook-column-below = Sub țintă
workbook-column-count = Persoane
workbook-column-share = Proporție
workbook-column-interval-from = 95 %, de la
workbook-column-interval-to = 95 %, până la
workbook-column-published = { $title }, persoane
workbook-column-published-share = { $title }, proporție
workbook-column-spread = Împrăștiere
workbook-column-sheet = Foaie
workbook-column-column = Coloană sau tip
workbook-column-option = Variantă
workbook-column-meaning = Ce înseamnă
workbook-column-group = { $name } (n = { $n })
workbook-option = Varianta { $number }

## Kinds

workbook-kind-capability = Capacitate
workbook-kind-phase = Fază
workbook-kind-skill = Competență
workbook-kind-section = Secțiune

## Remarks

workbook-inferred = dedus din chestionarul scurt
workbook-does-not-apply = prea puține dintre întrebările ei se aplică
workbook-skill-not-asked = chestionarul scurt nu întreabă despre ea
workbook-nothing-answered = nicio întrebare nu are răspuns
workbook-too-little = prea puține întrebări au răspuns
workbook-not-asked = nu s-a pus întrebarea
workbook-codes = Aici răspunsurile apar sub formă de coduri; textul lor este în foaia „{ $sheet }”. na: nu se aplică; dk: nu știu; gol: fără răspuns.
workbook-people-many =
    { $count ->
        [one] Persoana nu se arată separat
        [few] Cele { $count } persoane sunt prea multe ca să fie arătate una câte una
       *[other] Cele { $count } de persoane sunt prea multe ca să fie arătate una câte una
    }; „score --format xlsx” scrie câte un rând pentru fiecare.

## Charts

workbook-chart-skills = Nivelurile și țintele competențelor
workbook-chart-means = Nivelurile medii și țintele competențelor
workbook-chart-questions = Ce s-a răspuns, ca proporții din cei care au răspuns
workbook-chart-shown = Ce s-a răspuns, fără ce este ascuns

## The codebook

workbook-code-rounded = la cât este rotunjită media, ca din ea să nu se poată afla numere ascunse; gol unde este exactă
workbook-code-hidden = o celulă gri cu notița „{ $hidden }”: valoarea nu se arată, ca să nu se poată afla ce a răspuns cineva anume

## Faults

workbook-terminal = Un registru nu se poate afișa în terminal. Indicați un fișier cu --output sau trimiteți-l mai departe printr-un pipe.
workbook-too-large = Nu încape pe o foaie, care are { $rows } de rânduri și { $columns } de coloane.
    .help = --format csv și json nu au această limită
workbook-too-many-rows = O foaie are { $rows } de rânduri, iar persoanele care au răspuns sunt mai multe.
    .help = --format csv nu are această limită; sau evaluați răspunsurile pe părți
