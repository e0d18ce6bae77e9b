# Showing and checking questionnaires.

questionnaire-check-clean = { $path }: nicio problemă. Întrebări: { $questions }, competențe: { $skills }.
questionnaire-check-warnings =
    { $path }: se poate folosi, cu { $warnings ->
        [one] un avertisment
        [few] { $warnings } avertismente
       *[other] { $warnings } de avertismente
    }.
questionnaire-check-errors =
    { $path }: { $errors ->
        [one] o eroare
        [few] { $errors } erori
       *[other] { $errors } de erori
    }{ $warnings ->
        [0] .
        [one] { " " }și un avertisment.
        [few] { " " }și { $warnings } avertismente.
       *[other] { " " }și { $warnings } de avertismente.
    }

questionnaire-invalid-new-id = „{ $id }” nu poate fi numele unui chestionar
    .help = folosiți litere mici fără diacritice și cifre, legate prin cratime, ca în our-own-check

questionnaire-sql-logarithms = { $dialect } are logaritmi numai dacă a fost compilat cu ei, iar mediile geometrice din „{ $questionnaire }” au nevoie de ei
    .help = alegeți alt motor sau folosiți „allyscope score”
questionnaire-sql-name = în { $dialect } niciun tabel și nicio coloană nu se poate numi „{ $name }”
    .help = un nume are cel puțin un caracter și niciunul care comandă un terminal sau pe care motorul îl înlocuiește
questionnaire-sql-long-name = { $dialect } taie numele după { $most } de octeți, iar instrucțiunea are nevoie de „{ $name }”
    .help = un id mai scurt în chestionar scurtează acest nume
questionnaire-sql-taken = instrucțiunea are nevoie de numele „{ $name }” pentru altceva
    .help = dați alt nume tabelului sau coloanei, de exemplu printr-o vedere

questionnaire-identity = { $id }, versiunea { $version }, limba { $language }.
questionnaire-minutes = Completarea durează cam { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
questionnaire-levels = Niveluri, de jos în sus: { $levels }.
questionnaire-aggregation =
    Nivelurile se combină prin { $aggregation ->
        [arithmetic] media aritmetică ponderată
        [geometric] media geometrică ponderată
       *[minimum] alegerea celui mai mic
    }. O competență are nevoie de răspunsuri la { $percent } % din întrebările ei, după pondere.
questionnaire-questions = Întrebări
questionnaire-question = { $code }: { $text }
questionnaire-quick = Și în chestionarul scurt.
questionnaire-show = De arătat cuiva în vizită: { $show }
questionnaire-from = Derivată din { $source }.
questionnaire-skills = Competențe
questionnaire-column-skill = Competență
questionnaire-column-capability = Capacitate
questionnaire-column-phase = Fază
questionnaire-column-evidence = Întrebări × pondere
questionnaire-evidence = { $question } × { $weight }
questionnaire-column-weight = Pondere
questionnaire-capabilities = Capacități
questionnaire-phases = Faze
questionnaire-profiles = Ținte
questionnaire-profile-default = { $title } (se folosește dacă nu alegeți altul)
questionnaire-profile-targets = { $id }: { $targets }
questionnaire-target = { $skill } { $target }
questionnaire-target-others = toate celelalte { $target }
questionnaire-benchmarks = Rezultate publicate
questionnaire-benchmark = { $title } (n = { $n })
questionnaire-counts = { $question }: { $counts }
questionnaire-limits = Ce nu arată
questionnaire-sources = Surse

questionnaire-check-translated = { $path }: nicio problemă. Toate textele există în „{ $language }”, pentru versiunea { $version }.

questionnaire-translate-head = Textele chestionarului „{ $id }”, versiunea { $version }, de tradus.
questionnaire-translate-how = Traduceți fiecare rând care începe cu # și ștergeți semnul #. „allyscope questionnaire check” spune ce lipsește.
questionnaire-translate-version = Ce se află aici a fost făcut pentru o versiune mai veche. Revedeți ce s-a schimbat, apoi scrieți mai jos { $version }.
questionnaire-own-language = „{ $id }” este scris deja în această limbă ({ $language })
    .help = alegeți alta: limba textelor pe care vreți să le scrieți
questionnaire-minimums = O competență se aplică dacă i se aplică cel puțin { $applicable } % din întrebări, după pondere, iar ansamblul are un nivel dacă au nivel cel puțin { $skills } % din competențele care se aplică.
questionnaire-about-firm = Despre firmă.
questionnaire-about-alliance = Despre o singură alianță.
questionnaire-unranked = Un răspuns de nivel superior nu e mai bun pentru toată lumea, așa că nu se face niciun clasament după el.
questionnaire-follows = Pune în practică „{ $title }”.
questionnaire-recommendations = Recomandări publicate
questionnaire-check-if = Apare la răspunsurile { $answers }.
questionnaire-modules = Instruire
questionnaire-indicators = Cifre de urmărit
questionnaire-kind-result = Ce rezultă.
questionnaire-kind-process = Cum decurge munca.
questionnaire-kind-relationship = Cum se înțeleg oamenii.
questionnaire-kind-fit = Dacă alianța mai este cea potrivită.
questionnaire-context = Cine răspunde (nu intră în punctaj)
questionnaire-number = Un număr întreg de la { $low } la { $high }.
questionnaire-outcome = Întreabă cum a mers.
