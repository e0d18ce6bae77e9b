# What the commands say around their results.

command-error = error: { $text }
command-help = help: { $text }
command-cause = caused by: { $text }
command-one-file = Did you mean one file? Its name has spaces, so it needs quotes:

command-cannot-read = cannot read “{ $path }”
command-cannot-read-near = cannot read “{ $path }”
    .help = perhaps “{ $nearest }” is meant
command-is-questionnaire = “{ $path }” is a questionnaire, and no answers
    .help = answer it with “allyscope assess --questionnaire { $path }”, or read it with “allyscope questionnaire show { $path }”
command-is-counts = “{ $path }” holds counts of answers, and not those of one person
    .help = “allyscope cohort { $path }” reports on them
command-is-plan = “{ $path }” is a plan, and no answers
    .help = “allyscope plan show { $path }” prints it
command-cause-read =
    { $reason ->
        [not-found] there is no such file
        [permission] this user may not read it
        [directory] it is a folder, and one file is needed
        [not-a-directory] a part of the path is no folder
       *[other] { $reason }
    }
command-cannot-write = cannot write “{ $path }”
command-cause-write =
    { $reason ->
        [not-found] its folder does not exist
        [permission] this user may not write there
        [directory] it is a folder, and a file’s name is needed
        [not-a-directory] a part of the path is no folder
        [full] the disk is full
        [read-only] the disk is read-only
       *[other] { $reason }
    }
command-exists = “{ $path }” is there already
    .help = choose another name, or replace it with --force
command-same-file = “{ $path }” is named twice: by { $first } and by { $second }
    .help = what is read is never written to, and each result needs a file of its own
command-format-ending = { $option } { $format } does not go with the ending of “{ $path }”
    .help = leave { $option } out, or end the file’s name in .{ $ending }

command-form-only = { $option } goes with “--to { $format }” only
    .help = leave { $option } out, or add “--to { $format }”
command-form-one-language = this format takes one language
    .help = forms on paper are in one language: run the command once for each, or choose another format, such as “--to html”
command-one-language = only a form can have several languages
    .help = give --lang one language, such as “--lang it”
command-unknown-language = there are no words for “{ $language }” yet
    .help = languages: { $known }
command-unknown-questionnaire = the questionnaire “{ $name }” is not built in
    .help = built in: { $known }. A file of your own is named by its path, as in ./{ $name }.toml
command-questionnaire-unusable = The questionnaire “{ $path }” has faults:
command-no-translation = The questionnaire “{ $questionnaire }” has no texts in this language ({ $language }); its own are shown.
command-translation-unusable = The texts in “{ $path }” have faults and are not used; “allyscope questionnaire check” shows them.
command-unknown-profile = there is no target profile “{ $name }”
    .help = profiles: { $known }

command-what-if-form = “{ $given }” does not say which answer to suppose
    .help = write the question’s code and the option’s, as in C1=3
command-what-if-question = --what-if: there is no question “{ $question }”
    .help = perhaps { $known }
command-what-if-option = --what-if: “{ $option }” is not an answer to { $question }
    .help = answers are { $options }, na (not applicable) and dk (don’t know)
command-what-if-twice = --what-if: { $question } is given twice
    .help = suppose one answer a question

command-threshold-range = --fail-under { $least } is no level
    .help = levels run from 1 to { $top }
command-below-threshold = The overall level, { $level }, is below { $least }.
command-no-level-for-threshold = There is no overall level to hold against { $least }.

command-no-quick = “{ $questionnaire }” has no short form
    .help = mark the questions of a short form with “quick = true”
command-read-as-code = There is no file “{ $text }”, so it was read as a result code.
command-code-too-long = “{ $questionnaire }” has too many questions for a result code: it would have over 60 characters
    .help = keep the answers file
command-edition-format = { $option } goes with these formats: { $formats }
    .help = name one with --format, or with the ending of --output
