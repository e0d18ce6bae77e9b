# Plan, który firma prowadzi.

plan-title = Plan
plan-title-of = Plan: { $organisation }
plan-empty = Nie ma kroków do zrobienia.
plan-open = Do zrobienia
plan-done = Zrobione
plan-dropped = Zaniechane
plan-nobody = Nikt się tego jeszcze nie podjął i nie ma terminu.
plan-nobody-by = Nikt się tego jeszcze nie podjął. Termin: { $date }.
plan-who = Kto: { $owner }
plan-who-by = Kto: { $owner }. Termin: { $date }.
plan-review = Na pytania warto odpowiedzieć ponownie { $date }; co się zmieniło, pokaże „allyscope plan check”.
plan-written =
    { $path }: { $count ->
        [one] jeden krok
        [few] { $count } kroki
       *[many] { $count } kroków
    }.
plan-written-next = Plan pokazuje „allyscope plan show”, do kalendarza trafia przez „allyscope plan show --output plan.ics”, a to, co zrobione, zaznacza „allyscope plan done 1”.
plan-marked = { $path }: krok { $number } jest { $status ->
        [done] zrobiony
        [dropped] zaniechany
       *[open] do zrobienia
    }.
plan-no-step = w „{ $path }” nie ma kroku { $number }
    .help = { $count ->
        [0] nie ma w nim kroków
        [one] jest w nim jeden krok
       *[other] kroki mają numery od 1 do { $count }
    }; „allyscope plan show” je wymienia
plan-nothing = nie ma czego planować: żaden krok nie zmniejsza luki
    .help = zobaczyć „allyscope report”; być może brakuje odpowiedzi albo wszystkie cele są osiągnięte
plan-ask-step = Krok { $number }: { $text }
plan-ask-owner = Kto to zrobi? (może zostać puste)
plan-ask-due = Do kiedy? (rok-miesiąc-dzień; może zostać puste)
plan-wrong-date = „{ $text }” nie jest datą; zapisać na przykład 2026-12-15
plan-option-step = „{ $given }” nie wskazuje żadnego kroku planu (liczba kroków: { $count })
    .help = podać imię lub datę dla wszystkich kroków albo dla jednego, np. 2=Rosa
plan-progress-title = Co stało się z planem
plan-progress-title-of = Co stało się z planem: { $organisation }
plan-progress-summary = Lepsze odpowiedzi: { $moved } z { $steps }.
plan-progress-done-moved = Zrobione, a odpowiedź jest lepsza. Teraz: { $now }
plan-progress-done = Zrobione, ale odpowiedź jest jak wcześniej: { $now }
plan-progress-moved = Niezaznaczone jako zrobione, ale odpowiedź jest lepsza. Teraz: { $now }
plan-progress-open = Nadal do zrobienia. Dzisiejsza odpowiedź: { $now }
plan-progress-dropped = Zaniechane.
plan-progress-unanswered = Tym razem pytanie nie ma odpowiedzi.
plan-progress-done-advice = Gdzie krok jest zrobiony, a odpowiedź jak wcześniej, warto zapytać, czego jeszcze brakuje, albo poczekać kilka tygodni.
plan-progress-open-advice = Kroki do zrobienia otwierają następny plan: „allyscope plan ODPOWIEDZI --previous PLAN”.
plan-calendar-done = Zrobione: { $text }
plan-calendar-review = Ponownie odpowiedzieć na pytania o sojusze
plan-calendar-review-text = Około 15 minut: „allyscope assess”. Potem „allyscope plan check” pokaże, co się zmieniło.
