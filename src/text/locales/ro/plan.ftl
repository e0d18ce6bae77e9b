# Planul pe care îl ține o firmă.

plan-title = Plan
plan-title-of = Plan: { $organisation }
plan-empty = Nu e niciun pas de făcut.
plan-open = De făcut
plan-done = Făcut
plan-dropped = Abandonat
plan-nobody = Nu se ocupă nimeni încă și nu e nicio dată.
plan-nobody-by = Nu se ocupă nimeni încă. Termen: { $date }.
plan-who = Cine: { $owner }
plan-who-by = Cine: { $owner }. Termen: { $date }.
plan-review = Răspundeți din nou la întrebări pe { $date } și vedeți ce s-a schimbat: „allyscope plan check”.
plan-written =
    { $path }: { $count ->
        [one] un pas
        [few] { $count } pași
       *[other] { $count } de pași
    }.
plan-written-next = Îl vedeți cu „allyscope plan show”, îl puneți în calendar cu „allyscope plan show --output plan.ics” și bifați ce e făcut cu „allyscope plan done 1”.
plan-marked = { $path }: pasul { $number } este { $status ->
        [done] făcut
        [dropped] abandonat
       *[open] de făcut
    }.
plan-no-step = în „{ $path }” nu există pasul { $number }
    .help = { $count ->
        [0] nu are pași
        [one] are un singur pas
       *[other] pașii merg de la 1 la { $count }
    }; „allyscope plan show” îi arată
plan-nothing = nu e nimic de planificat: niciun pas nu micșorează vreo distanță
    .help = vedeți „allyscope report”; poate lipsesc răspunsuri sau toate țintele sunt atinse
plan-ask-step = Pasul { $number }: { $text }
plan-ask-owner = Cine se ocupă? (poate rămâne gol)
plan-ask-due = Până când? (an-lună-zi; poate rămâne gol)
plan-wrong-date = „{ $text }” nu este o dată; scrieți de exemplu 2026-12-15
plan-option-step = „{ $given }” nu indică niciun pas al planului, care are { $count }
    .help = scrieți un nume sau o dată pentru toți pașii ori pentru unul, ca 2=Rosa
plan-progress-title = Ce s-a ales de plan
plan-progress-title-of = Ce s-a ales de plan: { $organisation }
plan-progress-summary = Răspunsuri care au urcat: { $moved } din { $steps }.
plan-progress-done-moved = Făcut, iar răspunsul a urcat. Acum: { $now }
plan-progress-done = Făcut, dar răspunsul e ca înainte: { $now }
plan-progress-moved = Nebifat, dar răspunsul a urcat. Acum: { $now }
plan-progress-open = Încă de făcut. Răspunsul de azi: { $now }
plan-progress-dropped = Abandonat.
plan-progress-unanswered = De data aceasta întrebarea nu are răspuns.
plan-progress-done-advice = Unde un pas e făcut și răspunsul e ca înainte, întrebați-vă ce mai lipsește sau mai lăsați câteva săptămâni.
plan-progress-open-advice = Pașii de făcut deschid planul următor: „allyscope plan RĂSPUNSURI --previous PLAN”.
plan-calendar-done = Făcut: { $text }
plan-calendar-review = Răspuns din nou la întrebările despre alianțe
plan-calendar-review-text = Cam 15 minute: „allyscope assess”. Apoi „allyscope plan check” arată ce s-a schimbat.
