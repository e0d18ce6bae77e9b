# Planas, kurio įmonė laikosi.

plan-title = Planas
plan-title-of = Planas: { $organisation }
plan-empty = Žingsnių nėra.
plan-open = Padaryti
plan-done = Padaryta
plan-dropped = Atsisakyta
plan-nobody = Dar niekas to nesiėmė, ir nėra datos.
plan-nobody-by = Dar niekas to nesiėmė. Terminas: { $date }
plan-who = Kas: { $owner }
plan-who-by = Kas: { $owner }. Terminas: { $date }
plan-review = Į klausimus dar kartą atsakykite { $date } ir pažiūrėkite, kas pasikeitė: „allyscope plan check“.
plan-written =
    { $path }: { $count ->
        [one] { $count } žingsnis
        [few] { $count } žingsniai
       *[other] { $count } žingsnių
    }.
plan-written-next = Planą parodo „allyscope plan show“, į kalendorių jį perkelsite su „allyscope plan show --output plan.ics“, o kas padaryta, pažymėsite su „allyscope plan done 1“.
plan-marked = { $path }: { $number } žingsnis { $status ->
        [done] padarytas
        [dropped] atmestas
       *[open] dar nepadarytas
    }.
plan-no-step = faile „{ $path }“ nėra { $number } žingsnio
    .help = { $count ->
        [0] žingsnių jame nėra
        [one] žingsnis jame vienas
       *[other] žingsniai sunumeruoti nuo 1 iki { $count }
    }; juos parodo „allyscope plan show“
plan-nothing = nėra ko planuoti: joks žingsnis nemažina atotrūkio
    .help = pažiūrėkite „allyscope report“; galbūt trūksta atsakymų arba pasiekti visi tikslai
plan-ask-step = { $number } žingsnis: { $text }
plan-ask-owner = Kas to imsis? (galima palikti tuščią)
plan-ask-due = Iki kada? (metai-mėnuo-diena; galima palikti tuščią)
plan-wrong-date = „{ $text }“ nėra data; rašykite, pavyzdžiui, 2026-12-15
plan-option-step = „{ $given }“ nenurodo jokio plano žingsnio (jų yra { $count })
    .help = nurodykite vardą ar datą visiems žingsniams arba vienam, pavyzdžiui, 2=Rosa
plan-progress-title = Kas išėjo iš plano
plan-progress-title-of = Kas išėjo iš plano: { $organisation }
plan-progress-summary = Pakilusių atsakymų: { $moved } iš { $steps }.
plan-progress-done-moved = Padaryta, ir atsakymas pakilo. Dabar: { $now }
plan-progress-done = Padaryta, bet atsakymas toks pat: { $now }
plan-progress-moved = Nepažymėta kaip padaryta, bet atsakymas pakilo. Dabar: { $now }
plan-progress-open = Dar nepadaryta. Šiandienos atsakymas: { $now }
plan-progress-dropped = Atsisakyta.
plan-progress-unanswered = Šįkart į klausimą neatsakyta.
plan-progress-done-advice = Kur žingsnis padarytas, o atsakymas toks pat, paklauskite, ko dar trūksta, arba palaukite kelias savaites.
plan-progress-open-advice = Nepadaryti žingsniai bus pirmi kitame plane: „allyscope plan ATSAKYMAI --previous PLANAS“.
plan-calendar-done = Padaryta: { $text }
plan-calendar-review = Dar kartą atsakyti į klausimus apie aljansus
plan-calendar-review-text = Apie 15 minučių: „allyscope assess“. Paskui „allyscope plan check“ parodys, kas pasikeitė.
