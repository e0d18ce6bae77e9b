# Showing and checking questionnaires.

questionnaire-check-clean =
    { $path }: no faults. { $questions ->
        [one] One question
       *[other] { $questions } questions
    }, { $skills ->
        [one] one skill
       *[other] { $skills } skills
    }.
questionnaire-check-warnings =
    { $path }: can be used, with { $warnings ->
        [one] one warning
       *[other] { $warnings } warnings
    }.
questionnaire-check-errors =
    { $path }: { $errors ->
        [one] one error
       *[other] { $errors } errors
    }{ $warnings ->
        [0] .
        [one] { " " }and one warning.
       *[other] { " " }and { $warnings } warnings.
    }
questionnaire-check-translated = { $path }: no faults. Every text is there in “{ $language }”, for version { $version }.

questionnaire-translate-head = Texts of “{ $id }”, version { $version }, to translate.
questionnaire-translate-how = Translate each line that begins with # and take the # away. “allyscope questionnaire check” says what is missing.
questionnaire-translate-version = What is here was made for an older version. Look through what changed, then write { $version } below.
questionnaire-own-language = “{ $id }” is written in this language ({ $language }) already
    .help = name another one: the language of the texts that you want to write

questionnaire-invalid-new-id = “{ $id }” cannot be a questionnaire’s id
    .help = use lower-case letters and digits joined by hyphens, as in our-own-check

questionnaire-sql-logarithms = { $dialect } has logarithms only if it was built with them, and the geometric means of “{ $questionnaire }” need them
    .help = choose another engine, or use “allyscope score”
questionnaire-sql-name = { $dialect } cannot have a table or column called “{ $name }”
    .help = a name needs at least one character, and none that controls a terminal or is replaced by the engine
questionnaire-sql-long-name = { $dialect } cuts names after { $most } bytes, and the statement needs “{ $name }”
    .help = a shorter id in the questionnaire makes this name shorter
questionnaire-sql-taken = the statement needs the name “{ $name }” for something else
    .help = call the table or column otherwise, by a view for example

questionnaire-identity = { $id }, version { $version }, language { $language }.
questionnaire-minutes = Answering takes about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
questionnaire-levels = Levels, lowest first: { $levels }.
questionnaire-aggregation =
    Levels are combined by { $aggregation ->
        [arithmetic] the weighted arithmetic mean
        [geometric] the weighted geometric mean
       *[minimum] taking the lowest
    }. A skill needs { $percent } % of its evidence answered.
questionnaire-questions = Questions
questionnaire-question = { $code }: { $text }
questionnaire-quick = Also in the short form.
questionnaire-show = To show a visitor: { $show }
questionnaire-from = Derived from { $source }.
questionnaire-skills = Skills
questionnaire-column-skill = Skill
questionnaire-column-capability = Capability
questionnaire-column-phase = Phase
questionnaire-column-evidence = Evidence, by weight
questionnaire-evidence = { $question } × { $weight }
questionnaire-column-weight = Weight
questionnaire-capabilities = Capabilities
questionnaire-phases = Phases
questionnaire-profiles = Targets
questionnaire-profile-default = { $title } (used unless another is chosen)
questionnaire-profile-targets = { $id }: { $targets }
questionnaire-target = { $skill } { $target }
questionnaire-target-others = all others { $target }
questionnaire-benchmarks = Published counts
questionnaire-benchmark = { $title } (n = { $n })
questionnaire-counts = { $question }: { $counts }
questionnaire-limits = What it does not show
questionnaire-sources = Sources
questionnaire-minimums = A skill applies if at least { $applicable } % of its evidence does, and the whole has a level if at least { $skills } % of the skills that apply have one.
questionnaire-about-firm = About the firm.
questionnaire-about-alliance = About one alliance.
questionnaire-unranked = A higher answer is not better for everyone, so nobody is ranked by it.
questionnaire-follows = Follows “{ $title }”.
questionnaire-recommendations = Published recommendations
questionnaire-check-if = Asked where the answers are { $answers }.
questionnaire-modules = Training
questionnaire-indicators = Figures to follow
questionnaire-kind-result = What comes out.
questionnaire-kind-process = How the work runs.
questionnaire-kind-relationship = How people get on.
questionnaire-kind-fit = Whether it is still the right alliance.
questionnaire-context = Who answers (never scored)
questionnaire-number = A whole number from { $low } to { $high }.
questionnaire-outcome = Asks how well it went.
