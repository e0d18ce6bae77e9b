# A form to answer on paper.

form-organisation = Organisation: ______________________________
form-respondent = Your name: ______________________________
form-date = Date: ____________________
form-intro =
    Tick one box for each question, the one that fits best today. There are no right or wrong answers. If you are not sure, tick “don’t know”; if a question has nothing to do with your firm, tick “not applicable”.
form-minutes = It takes about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
form-question = { $number }. { $text }
form-code = Code: { $code }
form-dont-know = Don’t know
form-not-applicable = Not applicable
form-notes = Notes: ____________________________________________________________
