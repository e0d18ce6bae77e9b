# Questions beside the interview

prompt-yes = Yes
prompt-no = No
prompt-exists = “{ $path }” is there already.
prompt-replace =
    { $count ->
        [one] Replace it?
       *[other] Replace them?
    }
prompt-not-replaced = Nothing was written. Choose another name, or replace what is there with --force.
prompt-line-number = Type a number from 1 to { $last } and press Enter.
prompt-line-default = Enter alone: { $initial }
prompt-respondent = Who is answering (name or role)?
prompt-new-needs-id = a questionnaire needs an id
    .help = name one, as in “allyscope questionnaire new our-own-check”
prompt-new-id = Its id, such as our-own-check
prompt-new-title = Its title
prompt-new-language = Language of its texts
prompt-new-file = Save it as
prompt-new-saved = The questionnaire is in “{ $path }”. To look for faults after a change: { $command }

## The menu of “allyscope” without a command

prompt-menu-hint = Arrow keys and Enter choose, Esc leaves.
prompt-menu-question = What would you like to do?
prompt-menu-resume = Go on with unfinished answers
prompt-menu-answer = Answer the questions and see your report
prompt-menu-report = See the report of an answers file
prompt-menu-plan = Keep a plan of the first steps
prompt-menu-form = Make a form to fill in elsewhere
prompt-menu-example = Look at an example report
prompt-menu-quit = Quit
prompt-menu-back = Back
prompt-menu-resume-question = Which answers would you like to go on with?
prompt-menu-report-question = Which answers should the report be about?
prompt-menu-report-file = Name of the answers file
prompt-menu-other-file = Another file
prompt-menu-form-question = What kind of form?
prompt-menu-form-html = A page to fill in with a browser
prompt-menu-form-markdown = A page to print, with boxes to tick
prompt-menu-form-xlsx = A workbook to type answers in, a row a person
prompt-menu-form-xlsform = A workbook for KoboToolbox or ODK (XLSForm)
prompt-menu-form-limesurvey = A survey for LimeSurvey
prompt-menu-form-surveyjs = A survey for SurveyJS
prompt-menu-form-file = Save the form as
prompt-menu-form-saved = The form is in “{ $path }”.
prompt-menu-example-note = These answers are made up. For a report of your own: allyscope assess
