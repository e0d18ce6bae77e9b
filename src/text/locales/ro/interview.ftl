# The interview of “allyscope assess”: short words for people who answer between two phone calls.

## Letters that do something. They must differ from each other; digits, arrows, Enter and Esc always work.

interview-key-back = i
interview-key-skip = s
interview-key-dont-know = u
interview-key-not-applicable = p
interview-key-note = n
interview-key-help = a
interview-key-clear = x
interview-key-report = r
interview-key-quit = o
interview-key-skip-rest = t

## The line of keys at the bottom

interview-choose-first = Mai întâi alegeți: apăsați un număr sau mergeți cu săgețile și apăsați Enter.
interview-hint-choose = 1-{ $last }/săgeți+Enter: alegeți
interview-hint-back = { interview-key-back } înapoi
interview-hint-to-review = { interview-key-back } înapoi la listă
interview-hint-skip = { interview-key-skip } săriți
interview-hint-note = { interview-key-note } notiță
interview-hint-help = { interview-key-help } ajutor
interview-hint-quit = { interview-key-quit } stop
interview-hint-save-note = Enter: salvați notița
interview-hint-leave-note = Esc: rămâne cum era
interview-hint-return = Orice tastă: înapoi la întrebare
interview-hint-arrows = Săgeți: mișcare
interview-hint-change = Enter: alt răspuns
interview-hint-report = Enter: vedeți raportul
interview-hint-to-report = { interview-key-report } raport
interview-hint-clear = { interview-key-clear } ștergeți
interview-hint-skip-rest = { interview-key-skip-rest } terminați fără restul
interview-hint-choose-long = 1-{ $last } și Enter, sau săgeți: alegeți
interview-hint-save-number = Enter: salvați
interview-hint-check = Enter: revedeți aceste răspunsuri

interview-more =
    { $arrows ->
        [yes] { $place ->
            [below] (mai e ceva jos: săgeată jos)
            [above] (mai e ceva sus: săgeată sus)
           *[both] (mai e ceva sus și jos: săgeți)
        }
       *[no] { $place ->
            [below] (mai e ceva jos)
            [above] (mai e ceva sus)
           *[both] (mai e ceva sus și jos)
        }
    }

## Unfinished interviews

interview-offer-title =
    { $count ->
        [one] Ați început deja. Doriți să continuați?
        [few] Ați început deja. Cu ce doriți să continuați?
       *[other] Ați început deja. Cu ce doriți să continuați?
    }
interview-offer-draft =
    { $named ->
        [yes] { $name }
       *[no] fără nume
    }{ $dated ->
        [yes] , { $date }
       *[no] { "" }
    }: întrebări gata: { $done } din { $asked }, { $path }
interview-exists-title = În „{ $path }” sunt deja răspunsuri. Ce doriți să faceți?
interview-exists-go-on = Continuați cu ele
interview-exists-replace = Luați-o de la capăt; răspunsurile vechi rămân în „{ $path }.bak”
interview-exists =
    în „{ $path }” sunt deja răspunsuri
    .help = continuați cu „allyscope assess --resume { $path }”, alegeți alt nume sau luați-o de la capăt cu --force; răspunsurile vechi rămân atunci în „{ $path }.bak”
interview-offer-new = Începeți altul
interview-offer-leave = Ieșiți
interview-offer-finished-title = Ați răspuns deja. Ce doriți să faceți?
interview-offer-change = Revedeți sau schimbați: { $entry }
interview-forgotten = Lista fișierelor la care ați răspuns a fost ștearsă. Fișierele sunt în continuare acolo.
interview-forgotten-nothing = Nu era nicio listă de șters.

## Greeting

interview-length-minutes =
    { $questions ->
        [one] Este o întrebare
        [few] Sunt { $questions } întrebări
       *[other] Sunt { $questions } de întrebări
    }. Vă ia cam { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
interview-length =
    { $questions ->
        [one] Este o întrebare
        [few] Sunt { $questions } întrebări
       *[other] Sunt { $questions } de întrebări
    }.
interview-private = Nimic nu pleacă din acest calculator. Răspunsurile rămân aici, într-un fișier, și nu se trimit nimănui.
interview-saving = Fiecare răspuns se salvează pe loc în „{ $path }”. Vă puteți opri oricând și puteți continua mai târziu.
interview-unsure = Nu există răspunsuri corecte sau greșite. Dacă nu știți, spuneți așa; puteți sări peste orice întrebare.
interview-welcome-back =
    { $done ->
        [0] Bine ați revenit. Încă nu există niciun răspuns.
       *[other] Bine ați revenit. Întrebări gata: { $done } din { $asked }.
    }

interview-names = Mai întâi, două nume pentru raport. Le puteți lăsa goale.
interview-organisation = Cum se numește firma?
interview-respondent = Cine răspunde?
interview-respondent-prompt = Numele sau rolul, de exemplu „conducerea firmei”. Puteți lăsa gol.

## Questions

interview-progress = Întrebarea { $number } din { $total }
interview-dont-know = Nu știu
interview-not-applicable = Nu ni se aplică
interview-note-line = Notița: { $note }
interview-show = Ce i-ați putea arăta cuiva în vizită: { $show }
interview-source = Întrebarea are la bază: { $source }
interview-no-help = Despre această întrebare nu mai e nimic de spus.
interview-note-prompt = Scrieți-vă o notiță, de exemplu de ce ați ales acest răspuns. Se păstrează cu răspunsurile.

interview-saved-question = Întrebarea { $number } s-a salvat.
interview-saved-note = Notița s-a salvat.
interview-cleared = Răspunsul s-a șters, iar schimbarea s-a salvat.
interview-escape = Apăsați Esc încă o dată ca să vă opriți. Ce ați răspuns s-a salvat.
interview-pasted = Părea un text lipit, așa că nu s-a ales nimic. Apăsați câte o tastă pe rând.
interview-full = Aici nu mai încape text.
interview-not-saved =
    Încă nu s-a salvat: „{ $path }” nu se poate scrie ({ $reason ->
        [not-found] folderul lui nu mai există
        [permission] contul acesta nu are dreptul să scrie acolo
        [directory] este un folder
        [not-a-directory] o parte din cale nu este folder
        [full] discul este plin
        [read-only] pe disc se poate doar citi
       *[other] { $reason }
    }). Alegeți din nou ca să mai încercați sau opriți-vă; ce ați confirmat înainte este în siguranță.
interview-place = Folderul fișierului „{ $path }” nu mai există și, odată cu el, nici fișierul cu răspunsurile. Ele sunt încă aici, dar nu sunt salvate nicăieri.
interview-place-prompt = Unde să fie salvate? Scrieți numele unui fișier sau al unui folder.
interview-hint-save-place = Enter: salvați aici
interview-hint-leave-place = Esc: nu acum
interview-locked = La „{ $path }” se răspunde deja într-un alt interviu
    .help = continuați acolo sau închideți-l mai întâi pe acela
interview-moved = Alt program a modificat „{ $before }”. A rămas așa cum este, iar răspunsurile dumneavoastră sunt acum în „{ $path }”.

interview-about-firm = Despre firma dumneavoastră
interview-about-alliance = Despre cea mai importantă alianță

interview-context-title = Despre dumneavoastră și firmă
interview-context-progress = { $number } din { $total }
interview-context-intro = Aceste ultime întrebări nu schimbă rezultatul. Puteți sări peste oricare dintre ele sau peste toate.
interview-context-number = Scrieți un număr întreg de la { $least } la { $most }.
interview-context-saved = Răspunsul s-a salvat.

## Review

interview-review-title = Răspunsurile dumneavoastră
interview-review-open =
    { $open ->
        [0] Toate întrebările sunt gata. Schimbați ce doriți sau vedeți raportul.
        [one] A rămas o întrebare fără răspuns. Puteți vedea totuși raportul.
        [few] Au rămas { $open } întrebări fără răspuns. Puteți vedea totuși raportul.
       *[other] Au rămas { $open } de întrebări fără răspuns. Puteți vedea totuși raportul.
    }
interview-review-answer = { $number }: { $text }
interview-review-dont-know = Nu știu
interview-review-not-applicable = Nu se aplică
interview-review-unanswered = Fără răspuns
interview-review-noted = { $answer } (notiță)
interview-see-report = Vedeți raportul
interview-review-checks = Merită revăzute

## Rânduri simple

interview-line-choose = Scrieți numărul sau litera răspunsului și apăsați Enter.
interview-line-keys = Merg și aceste litere, fiecare cu Enter: { $keys }. Doar Enter repetă întrebarea.
interview-line-prompt = Răspunsul dumneavoastră:
interview-line-text = Textul:
interview-line-now = Până acum: { $answer }
interview-line-unknown = „{ $typed }” nu înseamnă nimic aici.
interview-line-note = Scrieți-o pe un rând și apăsați Enter. Doar Enter lasă totul cum este; doar o cratimă șterge notița.
interview-line-place = Scrieți-l și apăsați Enter. Doar Enter: nu acum.
interview-line-review = Scrieți un număr și apăsați Enter ca să schimbați acel răspuns, { interview-key-clear } și numărul ca să îl ștergeți, { interview-key-report } ca să vedeți raportul, { interview-key-quit } ca să vă opriți. Doar Enter arată toate răspunsurile.

## After the screen has gone

interview-left =
    Răspunsurile sunt în „{ $path }”; întrebări gata: { $done } din { $asked }.
    Ca să continuați: { $command }
interview-left-complete =
    Răspunsurile sunt în „{ $path }”, { $asked ->
        [one] iar întrebarea este gata.
        [few] toate cele { $asked } întrebări sunt gata.
       *[other] toate cele { $asked } de întrebări sunt gata.
    }
    Ca să vedeți raportul: { $command }
interview-left-nothing = Nu s-a introdus nimic, deci nu s-a scris niciun fișier.
interview-left-gone = „{ $path }” nu mai există, deci răspunsurile nu sunt salvate.
interview-done =
    Răspunsurile sunt în „{ $path }”.
    Ca să vedeți din nou acest raport: { $command }
    Ca pagină pentru browser: { $page }
    Ca să țineți primii pași cu nume și termene: { $plan }
    Răspundeți din nou peste vreo șase luni, ca să vedeți ce s-a schimbat.
interview-done-open =
    { $open ->
        [one] A rămas o întrebare fără răspuns.
        [few] Au rămas { $open } întrebări fără răspuns.
       *[other] Au rămas { $open } de întrebări fără răspuns.
    } Ca să răspundeți: { $command }
interview-left-context = Ca să răspundeți la întrebările rămase despre dumneavoastră și firmă: { $command }

## Before the interview can begin

interview-no-terminal = întrebările au nevoie de un terminal: un ecran pe care să apară și o tastatură
    .help = „allyscope form” scrie un formular de completat în altă parte; „allyscope report ANSWERS” face raportul unui fișier de răspunsuri
interview-cannot-write =
    „{ $path }” nu se poate scrie, așa că nu este loc pentru răspunsuri
    .help = alegeți alt fișier sau alt folder, de exemplu cu --output raspunsuri.toml
interview-needs-file = „{ $path }” nu poate păstra răspunsurile: au nevoie de un fișier al lor
    .help = numiți un fișier, ca în --output answers.toml
interview-from-json = „{ $before }” este un fișier JSON și rămâne cum este. Răspunsurile continuă în „{ $path }”.
