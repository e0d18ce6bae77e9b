# What is wrong with a file, where, and how to mend it. The part after "diagnostic-" is the code that
# people see in brackets; .label stands beside the underlined text, .help below it.

diagnostic-level-error = error
diagnostic-level-warning = warning
diagnostic-level-help = help

diagnostic-did-you-mean = did you mean “{ $name }”?
diagnostic-known = there are: { $names }

diagnostic-more =
    { $count ->
        [one] There is one more fault
       *[other] There are { $count } more faults
    } after these.

## Files

diagnostic-too-large = the file is larger than { $megabytes } MB
    .help = is this the file you meant?
diagnostic-empty-file = the file is empty
    .help = if an editor or a full disk emptied it, take it from your backup; “allyscope questionnaire new” and “allyscope assess” write fresh ones
diagnostic-utf16 = the file is written in UTF-16, which cannot be read here
    .help = save it as UTF-8: in most editors, “Save as” offers the encoding
diagnostic-not-utf8 = line { $line }, column { $column }: the byte { $byte } is not UTF-8
    .help = save the file as UTF-8: in most editors, “Save as” offers the encoding
diagnostic-syntax = this cannot be read: { $detail }
    .help = texts need quotes; numbers, true and false do not
diagnostic-too-deep = this is nested too deeply
diagnostic-duplicate-key = the key “{ $key }” stands here a second time
    .help = keep one of them

## Keys and values

diagnostic-missing-key = the key “{ $key }” is missing
    .label = here
diagnostic-unknown-key = the key “{ $key }” is not known here
diagnostic-wrong-type =
    “{ $key }” must be { $expected ->
        [text] a text in quotes
        [integer] a whole number
        [number] a number
        [boolean] true or false
        [date] a date such as 2026-11-21
        [list] a list
       *[table] a table
    }, and this is { $found ->
        [text] a text
        [integer] a whole number
        [number] a number
        [boolean] true or false
        [date] a date
        [null] nothing
        [list] a list
       *[table] a table
    }
diagnostic-not-finite = “{ $key }” must be a number that can be written out, and this one cannot
diagnostic-unsupported-format = format { $found } cannot be read by this version of allyscope
    .help = this version reads format = 1; a newer one may read more
diagnostic-out-of-range = “{ $key }” is { $found }, and must lie between { $low } and { $high }
diagnostic-too-few =
    “{ $key }” needs at least { $least ->
        [one] one entry
       *[other] { $least } entries
    }
diagnostic-empty-text = “{ $key }” has no words that people could read

## Names

diagnostic-invalid-id = “{ $name }” cannot be a name here
    .help = use lower-case letters and digits joined by hyphens, as in goal-convergence, or a code such as S01
diagnostic-invalid-question-code = “{ $name }” cannot be a question’s code
    .help = a letter, then up to 19 letters or digits; survey tools rename anything else
diagnostic-invalid-option-code = “{ $name }” cannot be an option’s code
    .help = 1 to 5 letters or digits; survey tools drop anything else
diagnostic-reserved-option-code = “{ $name }” cannot be an option’s code: in files it means “not applicable” or “don’t know”
    .help = every question can be answered so already; no option is needed for it
diagnostic-reserved-id = “{ $name }” is a column of the scored rows already
    .help = choose another name
diagnostic-duplicate-name = “{ $name }” stands here a second time
    .help = names must differ in more than upper and lower case
diagnostic-unknown-name =
    there is no { $kind ->
        [section] section
        [source] source
        [capability] capability
        [phase] phase
        [question] question
        [profile] profile
        [context] context question
        [option] option
        [recommendation] recommendation
       *[skill] skill
    } “{ $name }”
diagnostic-no-phases = the phase “{ $name }” is named, but the file has no phases
    .help = add [[phases]], or leave “phase” out of every skill

## Questionnaires

diagnostic-invalid-version = “{ $found }” is not a version
    .help = write three numbers, as in 1.0.0
diagnostic-invalid-language = “{ $found }” is not a language tag
    .help = write a tag such as en, it or pt-BR
diagnostic-unknown-value = “{ $name }” is not possible for “{ $key }”
diagnostic-invalid-weight = a weight of { $found } is not possible
    .help = a weight is a number from 0.001 to 1000000; leave out what should not count
diagnostic-scores-incomplete = this option has no score, while others of the question have one
    .help = give a score to all options of a question, or to none
diagnostic-too-many-options = a question can have at most { $most } options
diagnostic-too-many-questions = a questionnaire can have at most { $most } questions
diagnostic-several-defaults = a second profile is marked as default
    .help = mark one only
diagnostic-counts-length =
    { $found ->
        [one] { $found } count
       *[other] { $found } counts
    } for { $options ->
        [one] { $options } option
       *[other] { $options } options
    }
    .help = give one count for each option, 0 where nobody chose it
diagnostic-counts-exceed = the counts sum to { $sum }, more than n = { $n }

## Warnings on questionnaires

diagnostic-unused-section = no question stands in the section “{ $name }”
diagnostic-unused-capability = no skill belongs to the capability “{ $name }”
diagnostic-unused-phase = no skill belongs to the phase “{ $name }”
diagnostic-unused-skill = no question informs the skill “{ $name }”: it can never have a score
    .help = name at least one question in its evidence
diagnostic-unused-question = the question “{ $name }” informs no skill: its answers never count
    .help = name it in a skill’s evidence, or leave it out
diagnostic-text-too-long = { $words } words are a lot to read at a glance
    .help = at most { $most } are read with ease; “help” has room for more
diagnostic-without-advice =
    “{ $question }” does not say how to get further from { $count ->
        [one] option
       *[other] options
    } { $options }
    .help = add “advice” (what to do to reach the next option) and “effort” (1 to 3); the report’s plan is made of them
diagnostic-options-alike = this option reads almost like “{ $other }”
    .help = a person should see the difference at a glance
diagnostic-details-without-advice = “{ $key }” describes an advice, and this option has none
    .help = add “advice”, or take “{ $key }” out
diagnostic-first-never-reached = this advice of “{ $question }” can never come first
    .help = “first” counts only for advice without “when”, below the target of a skill that the question informs
diagnostic-check-never-met = the check “{ $name }” can never be met
    .help = name at least one option of each of its questions
diagnostic-check-always-met = the check “{ $name }” is met whatever is answered
    .help = name only the options that hardly go together
diagnostic-context-without-answers = this context question cannot be answered
    .help = add “options”, or “min” and “max” for a number
diagnostic-context-two-kinds = this context question has both options and bounds of a number
    .help = keep one of the two
diagnostic-unused-recommendation = no advice follows the recommendation “{ $name }”
    .help = name it as “basis” of an option, or take it out

## Texts in other languages

diagnostic-translation-levels =
    { $found ->
        [one] { $found } name
       *[other] { $found } names
    } for { $levels ->
        [one] { $levels } level
       *[other] { $levels } levels
    }
    .help = give one name for each level, lowest first
diagnostic-translation-outdated = these texts were made for version { $found }; the questionnaire is version { $current }
    .help = look through what changed, then write { $current } here
diagnostic-translation-other-major = these texts were made for version { $found } and may mean something else in version { $current }; they are not used
    .help = look through what changed, then write { $current } here
diagnostic-translation-other-language = the file’s name says “{ $expected }”, and this says “{ $found }”
diagnostic-translation-missing =
    “{ $table }” is not translated whole; { $count ->
        [one] one text is
       *[other] { $count } texts are
    } missing: { $keys }
diagnostic-translation-missing-head =
    { $count ->
        [one] one text is
       *[other] { $count } texts are
    } missing before the first table: { $keys }
diagnostic-translation-missing-tables =
    { $count ->
        [one] a table is missing
       *[other] { $count } tables are missing
    }: { $tables }
    .help = “allyscope questionnaire translate” writes what is missing, to be filled in
diagnostic-translation-superfluous = the questionnaire has no “{ $name }” in { $table }
diagnostic-translation-superfluous-text = the questionnaire has no text “{ $name }” to translate

## Answers

diagnostic-other-questionnaire = these are answers to “{ $found }”, and the questionnaire in use is “{ $expected }”
    .help = choose the right one with --questionnaire
diagnostic-unknown-questionnaire = the questionnaire “{ $name }” is not built in
    .help = give its file with --questionnaire; “allyscope questionnaire list” shows the built-in ones
diagnostic-older-version = these answers were given to version { $found }; they are scored by version { $current }
diagnostic-newer-version = these answers were given to version { $found }, and the questionnaire in use is version { $current }
    .help = a newer allyscope may know more of them
diagnostic-other-major-version = answers to version { $found } cannot be scored by version { $current }: what changed makes levels differ
    .help =
        { $changes ->
            [none] this file’s codes are all still known, but may mean something else
           *[other] changes that this file shows (- gone, + new): { $changes }
        }. Use the questionnaire’s version { $found } with --questionnaire FILE, or answer again with “allyscope assess”
diagnostic-invalid-date = “{ $found }” is not a date
    .help = write it as 2026-11-21
diagnostic-unknown-option = “{ $found }” is not an answer to { $question }
    .help = answers are { $options }, na (not applicable) and dk (don’t know)
diagnostic-unknown-context-answer = “{ $found }” is not an answer to { $question }
    .help = answers are { $options }; leave it empty if none fits

## Maps of columns and cells

diagnostic-header-twice = the column “{ $name }” stands here a second time
    .help = keep one of the two lines; upper and lower case make no difference
diagnostic-header-not-there = there is no column “{ $name }”
    .help = “allyscope score FILE --explain-columns” lists the columns there are
diagnostic-unknown-role = a column cannot be “{ $name }”
    .help = write a question’s code, “respondent”, “organisation”, “submitted” or “ignore”
diagnostic-cell-twice = the cell “{ $name }” stands here a second time
    .help = keep one of the two lines; upper and lower case make no difference
diagnostic-pair-columns =
    { $found ->
        [one] one name
       *[other] { $found } names
    } in this row, where { $expected } are needed
    .help = each row needs one name for each file, in the order of the files
diagnostic-pair-unknown = nobody is called “{ $name }” in { $path }
diagnostic-pair-ambiguous = several people are called “{ $name }” in { $path }
    .help = write the organisation in brackets behind the name, as in Ada Frey (Mill)
diagnostic-pair-twice = “{ $name }” of { $path } is in a row before this one already
    .help = keep one of the two rows

## Result codes

diagnostic-code-character = “{ $found }” is in no result code
    .help = a code has the digits and the letters without I, L, O and U
diagnostic-code-mistyped = this result code is not whole
    .help = compare it with the original, character by character: one is wrong, missing, or has changed places with its neighbour
diagnostic-code-other-questionnaire = this result code belongs to another questionnaire, or to another major version of it
    .help = name the questionnaire with “-q FILE”
