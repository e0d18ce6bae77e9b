# A form to answer elsewhere: on paper or on a screen.

form-organisation = Organisation: ______________________________
form-respondent = Your name: ______________________________
form-date = Date: ____________________
form-intro =
    Tick one box for each question, the one that fits best today. There are no right or wrong answers. If you are not sure, tick “don’t know”; if a question has nothing to do with your firm, tick “not applicable”.
form-intro-on-screen =
    Choose one answer to each question, the one that fits best today. There are no right or wrong answers. If you are not sure, choose “don’t know”; if a question has nothing to do with your firm, choose “not applicable”.
form-can-be-empty = You can leave this empty.
form-minutes = It takes about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
form-question = { $number }. { $text }
form-code = Code: { $code }
form-dont-know = Don’t know
form-not-applicable = Not applicable
form-notes = Notes: ____________________________________________________________
form-only-codes = Only these codes are understood: { $codes }. Leave the cell empty if there is no answer.
form-save = Save the answers
form-how-to-send = The answers stay in this page until you save them as a file. Then send the file to whoever gave you this form. Nothing is sent by itself.
form-saved = Saved as “{ $file }” in the folder where your browser keeps downloads.
form-progress = Answered: { $done } of { $all }
form-note = Note, if you like:
form-no-script = Scripts are switched off in this browser, so the answers cannot be saved. You can print the page and tick the answers by hand.
form-context = About you and your firm
form-context-intro = Nothing here is scored, and all of it may stay empty. It lets firms be compared with others like them.
form-no-answer = No answer
form-number = A whole number from { $low } to { $high }: ____________
form-only-numbers = Only a whole number from { $low } to { $high } is understood. Leave it empty if there is no answer.
form-checks-intro = These answers hardly go together. Change one if you like, or leave them: you can save them either way.
