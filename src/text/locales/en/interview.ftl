# The interview of “allyscope assess”: short words for people who answer between two phone calls.

## Letters that do something. They must differ from each other; digits, arrows, Enter and Esc always work.

interview-key-back = b
interview-key-skip = s
interview-key-dont-know = d
interview-key-not-applicable = a
interview-key-note = n
interview-key-help = h
interview-key-clear = x
interview-key-report = r
interview-key-quit = q
interview-key-skip-rest = f

## The line of keys at the bottom

interview-choose-first = Choose first: press a number, or move with the arrows and press Enter.
interview-hint-choose = 1-{ $last } or arrows and Enter: choose
interview-hint-back = { interview-key-back } back
interview-hint-to-review = { interview-key-back } back to the list
interview-hint-skip = { interview-key-skip } skip
interview-hint-note = { interview-key-note } note
interview-hint-help = { interview-key-help } help
interview-hint-quit = { interview-key-quit } stop
interview-hint-save-note = Enter: save the note
interview-hint-leave-note = Esc: leave it as it was
interview-hint-return = Any key: back to the question
interview-hint-arrows = Arrows: move
interview-hint-change = Enter: change the answer
interview-hint-report = Enter: see your report
interview-hint-to-report = { interview-key-report } report
interview-hint-clear = { interview-key-clear } clear it
interview-hint-skip-rest = { interview-key-skip-rest } finish without the rest
interview-hint-choose-long = 1-{ $last } + Enter, or arrows
interview-hint-save-number = Enter: save
interview-hint-check = Enter: look at these answers again

interview-more =
    { $arrows ->
        [yes] { $place ->
            [below] (more below: arrow down)
            [above] (more above: arrow up)
           *[both] (more above and below: arrows)
        }
       *[no] { $place ->
            [below] (more below)
            [above] (more above)
           *[both] (more above and below)
        }
    }

## Unfinished interviews

interview-offer-title =
    { $count ->
        [one] You have begun before. Would you like to go on?
       *[other] You have begun before. Which one would you like to go on with?
    }
interview-offer-draft =
    { $named ->
        [yes] { $name }
       *[no] without a name
    }{ $dated ->
        [yes] , { $date }
       *[no] { "" }
    }: { $done } of { $asked } questions, { $path }
interview-exists-title = “{ $path }” has answers already. What would you like to do?
interview-exists-go-on = Go on with them
interview-exists-replace = Start again; the old answers are kept in “{ $path }.bak”
interview-exists =
    “{ $path }” has answers already
    .help = go on with “allyscope assess --resume { $path }”, choose another name, or start again with --force; the old answers are then kept in “{ $path }.bak”
interview-offer-new = Start a new one
interview-offer-leave = Leave
interview-offer-finished-title = You have answered before. What would you like to do?
interview-offer-change = Look at or change: { $entry }
interview-forgotten = The list of the files that you answered is removed. The files themselves are still there.
interview-forgotten-nothing = There was no list to remove.

## Greeting

interview-length-minutes =
    There { $questions ->
        [one] is one question
       *[other] are { $questions } questions
    }. Allow about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
interview-length =
    There { $questions ->
        [one] is one question
       *[other] are { $questions } questions
    }.
interview-private = Nothing leaves this computer. Your answers are kept in a file here and are sent to nobody.
interview-saving = Every answer is saved at once in “{ $path }”. You can stop at any time and go on later.
interview-unsure = There are no right or wrong answers. If you do not know, say so; you can leave any question out.
interview-welcome-back =
    { $done ->
        [0] Welcome back. Nothing is answered yet.
        [one] Welcome back. One of { $asked } questions is done.
       *[other] Welcome back. { $done } of { $asked } questions are done.
    }

interview-names = First, two names for your report. Each can stay empty.
interview-organisation = What is your firm called?
interview-respondent = Who is answering?
interview-respondent-prompt = Your name or your role, such as “owner”. You can leave this empty.

## Questions

interview-progress = Question { $number } of { $total }
interview-dont-know = I don’t know
interview-not-applicable = This does not apply to us
interview-note-line = Your note: { $note }
interview-show = What you could show a visitor: { $show }
interview-source = This question goes back to: { $source }
interview-no-help = There is no more to say about this question.
interview-note-prompt = Write a note for yourself, for example why you chose this answer. It is kept with your answers.

interview-saved-question = Question { $number } is saved.
interview-saved-note = The note is saved.
interview-cleared = The answer is cleared, and this is saved.
interview-escape = Press Esc once more to stop. What you have answered is saved.
interview-pasted = That looked like a paste, so nothing was chosen. Please press one key after the other.
interview-full = There is no room for more text here.
interview-not-saved =
    This is not saved yet: “{ $path }” cannot be written ({ $reason ->
        [not-found] its folder is no longer there
        [permission] this user may not write there
        [directory] it is a folder
        [not-a-directory] a part of the path is no folder
        [full] the disk is full
        [read-only] the disk is read-only
       *[other] { $reason }
    }). Choose again to try once more, or stop; what you confirmed before is safe.
interview-place = The folder of “{ $path }” is gone, and with it the file with your answers. They are still here, but saved nowhere.
interview-place-prompt = Where should they be saved? Write the name of a file or of a folder.
interview-hint-save-place = Enter: save here
interview-hint-leave-place = Esc: not now
interview-locked = “{ $path }” is being answered in another interview
    .help = go on there, or end that one first
interview-moved = Another program has changed “{ $before }”. It was left as it is, and your answers are now in “{ $path }”.

interview-about-firm = About your firm
interview-about-alliance = About your most important alliance

interview-context-title = About you and your firm
interview-context-progress = { $number } of { $total }
interview-context-intro = These last questions do not change your result. You can leave out any of them, or all.
interview-context-number = Type a whole number from { $least } to { $most }.
interview-context-saved = Your answer is saved.

## Review

interview-review-title = Your answers
interview-review-open =
    { $open ->
        [0] All questions are done. Change what you like, or see your report.
        [one] One question is still open. You can see your report all the same.
       *[other] { $open } questions are still open. You can see your report all the same.
    }
interview-review-answer = { $number }: { $text }
interview-review-dont-know = Don’t know
interview-review-not-applicable = Does not apply
interview-review-unanswered = Not answered
interview-review-noted = { $answer } (note)
interview-see-report = See your report
interview-review-checks = Worth a second look

## Plain lines

interview-line-choose = Type the number or the letter of your answer and press Enter.
interview-line-keys = These letters work too, each with Enter: { $keys }. Enter alone repeats the question.
interview-line-prompt = Your answer:
interview-line-text = Your text:
interview-line-now = So far: { $answer }
interview-line-unknown = “{ $typed }” means nothing here.
interview-line-note = Type it in one line and press Enter. Enter alone leaves everything as it is; a hyphen alone deletes the note.
interview-line-place = Type it and press Enter. Enter alone: not now.
interview-line-review = Type a number and press Enter to change that answer, { interview-key-clear } and the number to clear it, { interview-key-report } to see your report, { interview-key-quit } to stop. Enter alone lists all answers.

## After the screen has gone

interview-left =
    Your answers are in “{ $path }”: { $done } of { $asked } questions done.
    To go on: { $command }
interview-left-complete =
    Your answers are in “{ $path }”, { $asked ->
        [one] and the question is done.
       *[other] all { $asked } questions done.
    }
    To see your report: { $command }
interview-left-nothing = Nothing was entered, so no file was written.
interview-left-gone = “{ $path }” is no longer there, so your answers are not saved.
interview-done =
    Your answers are in “{ $path }”.
    To see this report again: { $command }
    As a page for a browser: { $page }
    To keep the first steps with names and dates: { $plan }
    Answer again in about six months, to see what has moved.
interview-done-open =
    { $open ->
        [one] One question is still open.
       *[other] { $open } questions are still open.
    } To answer { $open ->
        [one] it
       *[other] them
    }: { $command }
interview-left-context = To answer what is still open about you and your firm: { $command }

## Before the interview can begin

interview-no-terminal = the questions need a terminal: a screen to show them on and a keyboard to answer
    .help = “allyscope form” writes a form to fill in elsewhere; “allyscope report ANSWERS” reports on an answers file
interview-cannot-write =
    “{ $path }” cannot be written, so there is no place for your answers
    .help = choose another file or folder, as in --output answers.toml
interview-needs-file = “{ $path }” cannot hold the answers: they need a file of their own
    .help = name a file, as in --output answers.toml
interview-from-json = “{ $before }” is a JSON file and stays as it is. Your answers go on in “{ $path }”.
