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
form-closing = Thank you, these were all the questions. You can close this page now.
form-reserved-code = LimeSurvey uses the code “{ $code }” itself and would rename the question, so that allyscope could not read its answers
    .help = give the question another code in the questionnaire
form-code = Code: { $code }
form-dont-know = Don’t know
form-not-applicable = Not applicable
form-notes = Notes: ____________________________________________________________
form-only-codes = Only these codes are understood: { $codes }. Leave the cell empty if there is no answer.
form-save = Save the answers
form-how-to-send =
    When you are done, save the answers as a file and send it to { $address ->
        [none] whoever gave you this form
       *[other] { $address }
    }. Nothing is sent by itself.
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
form-language = Language
form-load = Load saved answers:
form-load-sure = Replace the answers in this page by those of the file?
form-loaded = The answers of “{ $file }” are here.
form-load-unread = “{ $file }” cannot be read here. Choose a file of answers that this page or allyscope saved.
form-load-other = “{ $file }” holds answers to another questionnaire or another version of it. Nothing was loaded.
form-load-unknown = “{ $file }” has an answer that this form does not know: { $question } = { $answer }. Nothing was loaded.
form-draft = This browser keeps your answers as you go, so you can close the page and come back. On a shared computer, save them and then forget them here.
form-draft-back = Your answers of last time are here again.
form-forget = Forget my answers
form-forget-sure = Forget all answers in this page? Files that you have saved stay.
form-take-back = Take the answer back
form-few-answers = Only { $done } of { $all } questions are answered. Each further answer makes the result surer.
form-send-to = Send the file to:
form-result = Your result
form-result-show = Show my result
form-result-hide = Back to the questions
form-result-print = Print my result
form-result-code = Your result code
form-result-code-help = It holds your answers, but no names and no notes. allyscope makes the same result from it.
