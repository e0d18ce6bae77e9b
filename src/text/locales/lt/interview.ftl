# „allyscope assess“ pokalbis: trumpi žodžiai tiems, kas atsako tarp dviejų skambučių.

## Raidės, kurios ką nors daro. Jos turi skirtis; skaitmenys, rodyklės, Enter ir Esc veikia visada.

interview-key-back = g
interview-key-skip = v
interview-key-dont-know = n
interview-key-not-applicable = m
interview-key-note = p
interview-key-help = d
interview-key-clear = t
interview-key-report = a
interview-key-quit = i
interview-key-skip-rest = b

## Klavišų eilutė apačioje

interview-choose-first = Pirmiausia pasirinkite: paspauskite skaičių arba eikite rodyklėmis ir spauskite „Enter“.
interview-hint-choose = 1-{ $last } ar rodyklės+Enter
interview-hint-back = { interview-key-back } grįžti
interview-hint-to-review = { interview-key-back } grįžti į sąrašą
interview-hint-skip = { interview-key-skip } vėliau
interview-hint-note = { interview-key-note } pastaba
interview-hint-help = { interview-key-help } daugiau
interview-hint-quit = { interview-key-quit } išeiti
interview-hint-save-note = Enter: išsaugoti pastabą
interview-hint-leave-note = Esc: palikti, kaip buvo
interview-hint-return = Bet kuris klavišas: grįžti prie klausimo
interview-hint-arrows = Rodyklės: judėti
interview-hint-change = Enter: keisti atsakymą
interview-hint-report = Enter: žiūrėti ataskaitą
interview-hint-to-report = { interview-key-report } ataskaita
interview-hint-clear = { interview-key-clear } trinti
interview-hint-skip-rest = { interview-key-skip-rest } baigti be likusių
interview-hint-choose-long = 1-{ $last }+Enter arba rodyklės
interview-hint-save-number = Enter: išsaugoti
interview-hint-check = Enter: peržiūrėti šiuos atsakymus

interview-more =
    { $arrows ->
        [yes] { $place ->
            [below] (toliau žemiau: rodyklė žemyn)
            [above] (dar aukščiau: rodyklė aukštyn)
           *[both] (dar aukščiau ir žemiau: rodyklės)
        }
       *[no] { $place ->
            [below] (toliau žemiau)
            [above] (dar aukščiau)
           *[both] (dar aukščiau ir žemiau)
        }
    }

## Nebaigti pokalbiai

interview-offer-title =
    { $count ->
        [1] Jau turite pradėtą klausimyną. Ar norite tęsti?
       *[other] Jau turite pradėtų klausimynų. Kurį norite tęsti?
    }
interview-offer-draft =
    { $named ->
        [yes] { $name }
       *[no] be pavadinimo
    }{ $dated ->
        [yes] , { $date }
       *[no] { "" }
    }: atsakyta klausimų: { $done } iš { $asked }, { $path }
interview-exists-title = Faile „{ $path }“ jau yra atsakymų. Ką norėtumėte daryti?
interview-exists-go-on = Tęsti
interview-exists-replace = Pradėti iš naujo; seni atsakymai liks faile „{ $path }.bak“
interview-exists =
    faile „{ $path }“ jau yra atsakymų
    .help = tęskite su „allyscope assess --resume { $path }“, pasirinkite kitą vardą arba pradėkite iš naujo su --force; seni atsakymai tada liks faile „{ $path }.bak“
interview-offer-new = Pradėti naują
interview-offer-leave = Išeiti
interview-offer-finished-title = Jau esate atsakę. Ką norėtumėte daryti?
interview-offer-change = Peržiūrėti ar keisti: { $entry }
interview-forgotten = Failų, kuriuose atsakėte, sąrašas pašalintas. Patys failai liko.
interview-forgotten-nothing = Nebuvo sąrašo, kurį reikėtų pašalinti.

## Pasisveikinimas

interview-length-minutes =
    Čia { $questions ->
        [one] { $questions } klausimas
        [few] { $questions } klausimai
       *[other] { $questions } klausimų
    }. Skirkite apie { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
       *[other] { $minutes } minučių
    }.
interview-length =
    Čia { $questions ->
        [one] { $questions } klausimas
        [few] { $questions } klausimai
       *[other] { $questions } klausimų
    }.
interview-private = Viskas lieka šiame kompiuteryje. Jūsų atsakymai saugomi čia, faile, ir niekam nesiunčiami.
interview-saving = Kiekvienas atsakymas iškart išsaugomas faile „{ $path }“. Galite bet kada sustoti ir tęsti vėliau.
interview-unsure = Teisingų ar klaidingų atsakymų nėra. Jei nežinote, taip ir pasakykite; bet kurį klausimą galite praleisti.
interview-welcome-back =
    { $done ->
        [0] Džiaugiamės, kad grįžote. Dar nė į vieną klausimą neatsakyta.
       *[other] Džiaugiamės, kad grįžote. Atsakyta klausimų: { $done } iš { $asked }.
    }

interview-names = Pirmiausia du pavadinimai ataskaitai. Galite nieko nerašyti.
interview-organisation = Kaip vadinasi jūsų įmonė?
interview-respondent = Kas atsako?
interview-respondent-prompt = Jūsų vardas ar vaidmuo, pavyzdžiui, „vadovybė“. Galite nieko nerašyti.

## Klausimai

interview-progress = Klausimas { $number } iš { $total }
interview-dont-know = Nežinau
interview-not-applicable = Mums netaikytina
interview-note-line = Jūsų pastaba: { $note }
interview-show = Ką galėtumėte parodyti svečiui: { $show }
interview-source = Klausimo šaltinis: { $source }
interview-no-help = Apie šį klausimą daugiau pasakyti nėra ko.
interview-note-prompt = Parašykite sau pastabą, pavyzdžiui, kodėl pasirinkote šį atsakymą. Ji liks prie jūsų atsakymų.

interview-saved-question = Klausimas { $number } išsaugotas.
interview-saved-note = Pastaba išsaugota.
interview-cleared = Atsakymas ištrintas, ir tai išsaugota.
interview-escape = Jei norite baigti, dar kartą spauskite Esc. Jūsų atsakymai išsaugoti.
interview-pasted = Tai atrodė kaip įklijuotas tekstas, todėl niekas nepasirinkta. Spauskite klavišus po vieną.
interview-full = Daugiau teksto čia netelpa.
interview-not-saved =
    Tai dar neišsaugota: nepavyksta įrašyti „{ $path }“ ({ $reason ->
        [not-found] aplanko nebėra
        [permission] neturite teisės ten rašyti
        [directory] tai aplankas
        [not-a-directory] viena kelio dalis nėra aplankas
        [full] diskas pilnas
        [read-only] diskas skirtas tik skaityti
       *[other] { $reason }
    }). Pasirinkite dar kartą, kad bandytumėte iš naujo, arba išeikite; kas patvirtinta anksčiau, saugu.
interview-place = Failo „{ $path }“ aplanko nebėra, o su juo ir failo su jūsų atsakymais. Atsakymai dar yra čia, bet niekur neišsaugoti.
interview-place-prompt = Kur juos išsaugoti? Parašykite failo arba aplanko pavadinimą.
interview-hint-save-place = Enter: išsaugoti čia
interview-hint-leave-place = Esc: ne dabar
interview-locked = „{ $path }“ jau pildomas kitame pokalbyje
    .help = tęskite ten arba pirmiau jį užbaikite
interview-moved = Kita programa pakeitė „{ $before }“. Tas failas paliktas, o jūsų atsakymai dabar yra faile „{ $path }“.

interview-about-firm = Apie jūsų įmonę
interview-about-alliance = Apie svarbiausią jūsų aljansą

interview-context-title = Apie jus ir jūsų įmonę
interview-context-progress = { $number } iš { $total }
interview-context-intro = Šie paskutiniai klausimai rezultato nekeičia. Galite praleisti bet kurį arba visus.
interview-context-number = Įrašykite sveikąjį skaičių nuo { $least } iki { $most }.
interview-context-saved = Atsakymas išsaugotas.

## Peržiūra

interview-review-title = Jūsų atsakymai
interview-review-open =
    { $open ->
        [0] Atsakyta į visus klausimus. Keiskite, ką norite, arba žiūrėkite ataskaitą.
        [one] Liko { $open } neatsakytas klausimas. Ataskaitą vis tiek galite žiūrėti.
        [few] Liko { $open } neatsakyti klausimai. Ataskaitą vis tiek galite žiūrėti.
       *[other] Liko { $open } neatsakytų klausimų. Ataskaitą vis tiek galite žiūrėti.
    }
interview-review-answer = { $number }: { $text }
interview-review-dont-know = Nežinau
interview-review-not-applicable = Netaikytina
interview-review-unanswered = Neatsakyta
interview-review-noted = { $answer } (pastaba)
interview-see-report = Žiūrėti ataskaitą
interview-review-checks = Verta pažiūrėti dar kartą

## Paprastos eilutės

interview-line-choose = Įrašykite atsakymo skaičių arba raidę ir spauskite „Enter“.
interview-line-keys = Veikia ir šios raidės, kiekviena su „Enter“: { $keys }. Vien „Enter“ pakartoja klausimą.
interview-line-prompt = Jūsų atsakymas:
interview-line-text = Tekstas:
interview-line-now = Iki šiol: { $answer }
interview-line-unknown = „{ $typed }“ čia nieko nereiškia.
interview-line-note = Parašykite vienoje eilutėje ir spauskite „Enter“. Vien „Enter“ viską palieka, kaip yra; vien brūkšnelis ištrina pastabą.
interview-line-place = Parašykite ir spauskite „Enter“. Vien „Enter“: ne dabar.
interview-line-review = Įrašykite numerį ir spauskite „Enter“, jei norite keisti tą atsakymą; { interview-key-clear } ir numerį – ištrinti; { interview-key-report } – žiūrėti ataskaitą; { interview-key-quit } – išeiti. Vien „Enter“ išvardija visus atsakymus.

## Ekranui užgesus

interview-left =
    Jūsų atsakymai yra faile „{ $path }“. Atsakyta klausimų: { $done } iš { $asked }.
    Tęsti: { $command }
interview-left-complete =
    Jūsų atsakymai yra faile „{ $path }“. { $asked ->
        [1] Į klausimą atsakyta.
       *[other] Atsakyta į visus klausimus: { $asked }.
    }
    Žiūrėti ataskaitą: { $command }
interview-left-nothing = Nieko neįvesta, todėl failas neįrašytas.
interview-left-gone = Failo „{ $path }“ nebėra, todėl jūsų atsakymai neišsaugoti.
interview-done =
    Jūsų atsakymai yra faile „{ $path }“.
    Žiūrėti šią ataskaitą dar kartą: { $command }
    Kaip puslapis naršyklei: { $page }
    Pirmiesiems žingsniams su vardais ir datomis sekti: { $plan }
    Po maždaug pusės metų atsakykite dar kartą ir pamatysite, kas pasikeitė.
interview-done-open =
    { $open ->
        [one] Liko { $open } neatsakytas klausimas.
        [few] Liko { $open } neatsakyti klausimai.
       *[other] Liko { $open } neatsakytų klausimų.
    } Atsakyti į { $open ->
        [1] jį
       *[other] juos
    }: { $command }
interview-left-context = Atsakyti į likusius klausimus apie jus ir jūsų įmonę: { $command }

## Prieš pokalbį

interview-no-terminal = klausimams reikia terminalo: ekrano jiems parodyti ir klaviatūros atsakyti
    .help = „allyscope form“ parašo anketą, kurią galima pildyti kitur; „allyscope report ATSAKYMAI“ parengia ataskaitą iš atsakymų failo
interview-cannot-write =
    nepavyksta įrašyti „{ $path }“, todėl atsakymams nėra vietos
    .help = pasirinkite kitą failą ar aplanką, pavyzdžiui, --output atsakymai.toml
interview-needs-file = „{ $path }“ atsakymams netinka: jiems reikia atskiro failo
    .help = nurodykite failą, pavyzdžiui, --output atsakymai.toml
interview-from-json = „{ $before }“ yra JSON failas ir lieka, koks buvo. Toliau atsakymai rašomi į „{ $path }“.
