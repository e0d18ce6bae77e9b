# Wywiad „allyscope assess”: krótkie słowa dla osób, które odpowiadają między dwoma telefonami.

## Litery, które coś robią. Muszą się od siebie różnić; cyfry, strzałki, Enter i Esc działają zawsze.

interview-key-back = w
interview-key-skip = p
interview-key-dont-know = n
interview-key-not-applicable = d
interview-key-note = t
interview-key-help = h
interview-key-clear = x
interview-key-report = r
interview-key-quit = k
interview-key-skip-rest = o

## Wiersz klawiszy na dole

interview-choose-first = Najpierw proszę wybrać: nacisnąć cyfrę albo przejść strzałkami i nacisnąć Enter.
interview-hint-choose = 1-{ $last } lub strzałki+Enter: wybór
interview-hint-back = { interview-key-back } wróć
interview-hint-to-review = { interview-key-back } wróć do listy
interview-hint-skip = { interview-key-skip } pomiń
interview-hint-note = { interview-key-note } notka
interview-hint-help = { interview-key-help } pomoc
interview-hint-quit = { interview-key-quit } koniec
interview-hint-save-note = Enter: zapisz notatkę
interview-hint-leave-note = Esc: zostaw bez zmian
interview-hint-return = Dowolny klawisz: powrót do pytania
interview-hint-arrows = Strzałki: ruch
interview-hint-change = Enter: zmień odpowiedź
interview-hint-report = Enter: pokaż raport
interview-hint-to-report = { interview-key-report } raport
interview-hint-clear = { interview-key-clear } wyczyść
interview-hint-skip-rest = { interview-key-skip-rest } omiń resztę
interview-hint-choose-long = 1-{ $last } + Enter lub strzałki
interview-hint-save-number = Enter: zapisz
interview-hint-check = Enter: wróć do tych odpowiedzi

interview-more =
    { $arrows ->
        [yes] { $place ->
            [below] (niżej jest więcej: strzałka w dół)
            [above] (wyżej jest więcej: strzałka w górę)
           *[both] (więcej wyżej i niżej: strzałki)
        }
       *[no] { $place ->
            [below] (więcej niżej)
            [above] (więcej wyżej)
           *[both] (więcej wyżej i niżej)
        }
    }

## Niedokończone wywiady

interview-offer-title =
    { $count ->
        [one] Są już wcześniejsze odpowiedzi. Czy chcą Państwo je dokończyć?
       *[other] Są już wcześniejsze odpowiedzi. Które chcą Państwo dokończyć?
    }
interview-offer-draft =
    { $named ->
        [yes] { $name }
       *[no] bez nazwy
    }{ $dated ->
        [yes] , { $date }
       *[no] { "" }
    }: gotowe pytania: { $done } z { $asked }, { $path }
interview-exists-title = W „{ $path }” są już odpowiedzi. Co zrobić?
interview-exists-go-on = Kontynuować
interview-exists-replace = Zacząć od nowa; stare odpowiedzi zostaną w „{ $path }.bak”
interview-exists =
    w „{ $path }” są już odpowiedzi
    .help = kontynuować przez „allyscope assess --resume { $path }”, podać inną nazwę albo zacząć od nowa z --force; stare odpowiedzi zostaną wtedy w „{ $path }.bak”
interview-offer-new = Zacznij nowe odpowiedzi
interview-offer-leave = Wyjdź
interview-offer-finished-title = Są już wcześniejsze odpowiedzi. Co chcą Państwo zrobić?
interview-offer-change = Obejrzeć lub zmienić: { $entry }
interview-forgotten = Lista plików z odpowiedziami została usunięta. Same pliki pozostały.
interview-forgotten-nothing = Nie było listy do usunięcia.

## Powitanie

interview-length-minutes =
    { $questions ->
        [one] Jest jedno pytanie
        [few] Są { $questions } pytania
       *[other] Jest { $questions } pytań
    }. Potrzeba na to około { $minutes ->
        [one] jednej minuty
       *[other] { $minutes } minut
    }.
interview-length =
    { $questions ->
        [one] Jest jedno pytanie
        [few] Są { $questions } pytania
       *[other] Jest { $questions } pytań
    }.
interview-private = Nic nie opuszcza tego komputera. Odpowiedzi są tu, w pliku, i do nikogo nie są wysyłane.
interview-saving = Każda odpowiedź od razu zapisuje się w „{ $path }”. Można przerwać w każdej chwili i wrócić później.
interview-unsure = Nie ma dobrych ani złych odpowiedzi. Można odpowiedzieć „nie wiem” i można pominąć każde pytanie.
interview-welcome-back =
    { $done ->
        [0] Witamy ponownie. Nie ma jeszcze żadnej odpowiedzi.
       *[other] Witamy ponownie. Gotowe pytania: { $done } z { $asked }.
    }

interview-names = Najpierw dwa wpisy do raportu. Oba mogą zostać puste.
interview-organisation = Jak nazywa się Państwa firma?
interview-respondent = Kto odpowiada?
interview-respondent-prompt = Imię i nazwisko albo rola w firmie, np. „zarząd”. To pole może zostać puste.

## Pytania

interview-progress = Pytanie { $number } z { $total }
interview-dont-know = Nie wiem
interview-not-applicable = Nas to nie dotyczy
interview-note-line = Notatka: { $note }
interview-show = Co można by pokazać komuś z zewnątrz: { $show }
interview-source = Źródło tego pytania: { $source }
interview-no-help = Do tego pytania nie ma dalszych objaśnień.
interview-note-prompt = Tu można zapisać notatkę dla siebie, na przykład dlaczego taka odpowiedź. Zostanie razem z odpowiedziami.

interview-saved-question = Zapisano pytanie { $number }.
interview-saved-note = Zapisano notatkę.
interview-cleared = Odpowiedź usunięto i zapisano zmianę.
interview-escape = Aby przerwać, proszę jeszcze raz nacisnąć Esc. Udzielone odpowiedzi są zapisane.
interview-pasted = Wyglądało to na wklejony tekst, więc nic nie zostało wybrane. Proszę naciskać klawisze pojedynczo.
interview-full = Więcej tekstu tu się nie zmieści.
interview-not-saved =
    To nie jest jeszcze zapisane: nie da się zapisać „{ $path }” ({ $reason ->
        [not-found] folderu z tej ścieżki już nie ma
        [permission] to konto nie ma prawa tam pisać
        [directory] to folder
        [not-a-directory] część ścieżki nie jest folderem
        [full] dysk jest pełny
        [read-only] dysk jest tylko do odczytu
       *[other] { $reason }
    }). Można wybrać jeszcze raz, by spróbować ponownie, albo przerwać; to, co wcześniej potwierdzono, jest bezpieczne.
interview-place = Folderu pliku „{ $path }” już nie ma, a z nim pliku z odpowiedziami. Odpowiedzi są jeszcze tutaj, ale nigdzie nie są zapisane.
interview-place-prompt = Gdzie je zapisać? Proszę wpisać nazwę pliku albo folderu.
interview-hint-save-place = Enter: zapisz tutaj
interview-hint-leave-place = Esc: nie teraz
interview-locked = Plik „{ $path }” jest właśnie wypełniany w innym wywiadzie
    .help = można kontynuować w tamtym albo najpierw go zakończyć
interview-moved = Inny program zmienił „{ $before }”. Ten plik został bez zmian, a Państwa odpowiedzi są teraz w „{ $path }”.

interview-about-firm = O firmie
interview-about-alliance = O najważniejszym sojuszu

interview-context-title = O Państwu i firmie
interview-context-progress = { $number } z { $total }
interview-context-intro = Te ostatnie pytania nie zmieniają wyniku. Można pominąć dowolne z nich albo wszystkie.
interview-context-number = Proszę wpisać liczbę całkowitą od { $least } do { $most }.
interview-context-saved = Odpowiedź jest zapisana.

## Przegląd

interview-review-title = Państwa odpowiedzi
interview-review-open =
    { $open ->
        [0] Wszystkie pytania są gotowe. Można jeszcze coś zmienić albo zobaczyć raport.
        [one] Jedno pytanie jest jeszcze otwarte. Raport można zobaczyć mimo to.
        [few] { $open } pytania są jeszcze otwarte. Raport można zobaczyć mimo to.
       *[other] { $open } pytań jest jeszcze otwartych. Raport można zobaczyć mimo to.
    }
interview-review-answer = { $number }: { $text }
interview-review-dont-know = Nie wiem
interview-review-not-applicable = Nie dotyczy
interview-review-unanswered = Bez odpowiedzi
interview-review-noted = { $answer } (notka)
interview-see-report = Pokaż raport
interview-review-checks = Warto spojrzeć jeszcze raz

## Zwykłe wiersze

interview-line-choose = Proszę wpisać cyfrę lub literę odpowiedzi i nacisnąć Enter.
interview-line-keys = Działają też litery, każda z klawiszem Enter: { $keys }. Sam Enter powtarza pytanie.
interview-line-prompt = Odpowiedź:
interview-line-text = Tekst:
interview-line-now = Dotychczas: { $answer }
interview-line-unknown = „{ $typed }” nic tu nie znaczy.
interview-line-note = Proszę wpisać ją w jednym wierszu i nacisnąć Enter. Sam Enter zostawia wszystko bez zmian; sam łącznik usuwa notatkę.
interview-line-place = Proszę wpisać i nacisnąć Enter. Sam Enter: nie teraz.
interview-line-review = Proszę wpisać numer i nacisnąć Enter, aby zmienić odpowiedź; { interview-key-clear } i numer, aby ją wyczyścić; { interview-key-report }, aby zobaczyć raport; { interview-key-quit }, aby zakończyć. Sam Enter wymienia wszystkie odpowiedzi.

## Gdy ekran już zniknął

interview-left =
    Odpowiedzi są w „{ $path }”, gotowe pytania: { $done } z { $asked }.
    Aby kontynuować: { $command }
interview-left-complete =
    Odpowiedzi są w „{ $path }”, { $asked ->
        [one] pytanie jest gotowe.
        [few] wszystkie { $asked } pytania są gotowe.
       *[other] wszystkich { $asked } pytań jest gotowych.
    }
    Aby zobaczyć raport: { $command }
interview-left-nothing = Nic nie wpisano, więc plik nie powstał.
interview-left-gone = Pliku „{ $path }” już nie ma, więc odpowiedzi nie są zapisane.
interview-done =
    Odpowiedzi są w „{ $path }”.
    Aby znów zobaczyć ten raport: { $command }
    Jako strona do przeglądarki: { $page }
    Aby prowadzić pierwsze kroki z nazwiskami i terminami: { $plan }
    Warto odpowiedzieć ponownie za około pół roku, by zobaczyć, co się zmieniło.
interview-done-open =
    { $open ->
        [one] Jedno pytanie jest jeszcze otwarte.
        [few] { $open } pytania są jeszcze otwarte.
       *[other] { $open } pytań jest jeszcze otwartych.
    } Aby na nie odpowiedzieć: { $command }
interview-left-context = Aby odpowiedzieć na pozostałe pytania o Państwu i firmie: { $command }

## Zanim wywiad może się zacząć

interview-no-terminal = pytania wymagają terminala: ekranu, na którym się pokażą, i klawiatury do odpowiedzi
    .help = „allyscope form” tworzy formularz do wypełnienia gdzie indziej; „allyscope report ODPOWIEDZI” tworzy raport z pliku odpowiedzi
interview-cannot-write =
    nie można zapisać „{ $path }”, więc nie ma miejsca na odpowiedzi
    .help = proszę wybrać inny plik lub folder, na przykład przez --output odpowiedzi.toml
interview-needs-file = „{ $path }” nie może pomieścić odpowiedzi: potrzebny jest osobny plik
    .help = proszę podać plik, np. --output answers.toml
interview-from-json = „{ $before }” to plik JSON i zostaje bez zmian. Dalsze odpowiedzi trafią do „{ $path }”.
