# Darbaknygės.

## Lapų pavadinimai: ne daugiau kaip 31 ženklas, be [ ] : * ? / \

workbook-sheet-summary = Santrauka
workbook-sheet-skills = Įgūdžiai
workbook-sheet-answers = Atsakymai
workbook-sheet-plan = Planas
workbook-sheet-guidance = Šalia plano
workbook-sheet-limits = Ribotumai ir šaltiniai
workbook-sheet-what-if = Kas būtų, jei
workbook-sheet-published = Palyginimas su kitais
workbook-sheet-people = Žmonės
workbook-sheet-levels = Lygiai
workbook-sheet-groups = Grupės
workbook-sheet-questions = Klausimai
workbook-sheet-counts = Atsakymų skaičiai
workbook-sheet-reliability = Patikimumas
workbook-sheet-organisations = Organizacijos
workbook-sheet-notes = Pastabos
workbook-sheet-codebook = Paaiškinimai
workbook-sheet-scores = Įvertinimai

## Stulpeliai

workbook-column-code = Kodas
workbook-column-name = Pavadinimas
workbook-column-kind = Rūšis
workbook-column-capability = Gebėjimas
workbook-column-phase = Etapas
workbook-column-at-least = Bent
workbook-column-at-most = Daugiausia
workbook-column-scored = Įgūdžiai su lygiu
workbook-column-all-skills = Įgūdžiai
workbook-column-remark = Paaiškinimas
workbook-column-question = Klausimas
workbook-column-answer = Atsakymas
workbook-column-in-words = Žodžiais
workbook-column-note = Pastaba
workbook-column-step = Žingsnis
workbook-column-when = Kada
workbook-column-advice = Ką daryti
workbook-column-from = Iš
workbook-column-to = Į
workbook-column-effort = Pastangos, 1–3
workbook-column-upkeep = Priežiūra, 0–2
workbook-column-basis = Remiasi
workbook-column-condition = Sąlyga
workbook-column-closes = Užpildo
workbook-column-left = Lieka
workbook-column-settles = Patikslina
workbook-column-lowest = Žemiausias
workbook-column-first-quartile = Pirmasis kvartilis
workbook-column-third-quartile = Trečiasis kvartilis
workbook-column-highest = Aukščiausias
workbook-column-rounded = Suapvalinta iki
workbook-column-mean-gap = Vidutiniškai trūksta
workbook-column-below = Žemiau siekio
workbook-column-count = Žmonės
workbook-column-share = Dalis
workbook-column-interval-from = 95 %, nuo
workbook-column-interval-to = 95 %, iki
workbook-column-published = { $title }, žmonės
workbook-column-published-share = { $title }, dalis
workbook-column-spread = Sklaida
workbook-column-sheet = Lapas
workbook-column-column = Stulpelis ar rūšis
workbook-column-option = Atsakymas
workbook-column-meaning = Reikšmė
workbook-column-group = { $name } (n = { $n })
workbook-option = { $number } atsakymas

## Rūšys

workbook-kind-capability = Gebėjimas
workbook-kind-phase = Etapas
workbook-kind-skill = Įgūdis
workbook-kind-section = Skyrius

## Paaiškinimai

workbook-inferred = numanomas iš trumposios anketos
workbook-does-not-apply = taikytina per maža jo dalis
workbook-skill-not-asked = trumpoji anketa apie jį neklausia
workbook-nothing-answered = nė į vieną jam svarbų klausimą neatsakyta
workbook-too-little = atsakyta per mažai
workbook-not-asked = neklausta
workbook-codes = Čia atsakymai įrašyti kodais; jų žodžiai yra lape „{ $sheet }“. na: netaikytina; dk: nežinau; tuščia: neatsakyta.
workbook-people-many = Žmonių skaičius: { $count }. Jų per daug, kad būtų rodomi po vieną; „score --format xlsx“ įrašo po eilutę kiekvienam.

## Diagramos

workbook-chart-skills = Įgūdžių lygiai ir siekiai
workbook-chart-means = Vidutiniai įgūdžių lygiai ir siekiai
workbook-chart-questions = Atsakymai: dalis iš tų, kurie atsakė
workbook-chart-shown = Atsakymai, kiek jie nepaslėpti

## Skaičių paaiškinimai

workbook-code-rounded = iki ko suapvalintas vidurkis, kad neišduotų paslėptų skaičių; tuščia, kai jis tikslus
workbook-code-hidden = pilkas langelis su pastaba „{ $hidden }“: nerodoma, kad niekas nebūtų atpažintas

## Klaidos

workbook-terminal = Darbaknygė nėra tekstas terminalui. Nurodykite failą parinktimi --output arba perduokite toliau kanalu.
workbook-too-large = Tai netelpa į lapą: jame eilučių – { $rows }, stulpelių – { $columns }.
    .help = --format csv ir json tokios ribos neturi
workbook-too-many-rows = Lape eilučių – { $rows }, o respondentų yra daugiau.
    .help = --format csv tokios ribos neturi; atsakymus galima vertinti ir dalimis
