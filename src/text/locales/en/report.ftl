# The gap report.

## Its head

report-title = Gap report
report-title-of = Gap report: { $organisation }
report-answered-by-on = Answered by { $respondent } on { $date }.
report-answered-by = Answered by { $respondent }.
report-answered-on = Answered on { $date }.
report-date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
report-questionnaire = Questionnaire: { $title }, version { $version }.
report-quick =
    The short form was used: { $asked ->
        [one] one of { $questions } questions was asked
       *[other] { $asked } of { $questions } questions were asked
    }, and skills are inferred from them.

## Where the firm stands

report-standing = You stand at level { $level } of { $top }, “{ $name }”.
report-standing-of = { $organisation } stands at level { $level } of { $top }, “{ $name }”.
report-no-standing = There are not enough answers yet for an overall level.
report-too-early =
    It is too early for a level of the whole: { $skills ->
        [one] its one skill cannot be judged
       *[other] { $scored ->
            [0] none of the { $skills } skills
            [one] only one of { $skills } skills
           *[other] only { $scored } of { $skills } skills
        } can be judged
    } so far.
report-standing-quick = By the short form, the level lies somewhere between { $lower } and { $upper } of { $top }.
report-best-guess = The best guess is { $level }, “{ $name }”.
report-carried =
    This rests on { $scored ->
        [one] one
       *[other] { $scored }
    } of { $skills ->
        [one] one skill
       *[other] { $skills } skills
    }.
report-between = With the open answers it could be anywhere from { $lower } to { $upper }.
report-way = { $percent } % of the way to the targets “{ $profile }” is done.
report-way-untitled = { $percent } % of the way to the targets is done.
report-way-between = Counting what is open, it could be anywhere from { $lower } to { $upper } %.
report-way-open = Of the way to the targets, somewhere between { $lower } and { $upper } % is done.
report-furthest = Furthest from its target is { $skills }, by { $gap }.
report-furthest-tied = Furthest from their targets, by { $gap } each: { $skills }.
report-furthest-more =
    Furthest from their targets, by { $gap } each: { $skills } and { $more ->
        [one] one more
       *[other] { $more } more
    }.
report-quoted = “{ $text }”
report-no-gap = Every skill that has a level has reached its target.
report-own-targets =
    { $count ->
        [one] You set the target of { $skills } yourself.
       *[other] You set the targets of { $skills } yourself.
    }

## What if

report-what-if-heading = What if
report-what-if-intro =
    { $count ->
        [one] Suppose this answer:
       *[other] Suppose these answers:
    }
report-what-if-answer = { $to } instead of { $from }: “{ $text }”
report-what-if-state =
    { $to ->
        [na] “not applicable”
        [dk] “don’t know”
       *[none] left open
    } instead of { $from }
report-what-if-from =
    { $from ->
        [na] “not applicable”
        [dk] “don’t know”
        [none] left open
       *[other] { $from }
    }
report-what-if-gap = Added up, the missing levels would go from { $before } to { $after }.
report-what-if-same = No level would change.
report-column-now = Now
report-column-then = Then
report-column-change = Change

## Tables

report-summary-heading = Where you stand
report-overall = Overall
report-column-what = { "" }
report-column-level = Level
report-column-guess = Best guess
report-column-reached = Reached
report-column-between = Between
report-column-skills = Skills
report-column-skill = Skill
report-column-target = Target
report-column-scale = 1 to { $top }
report-column-gap = Gap
report-column-answered = Answered
report-of = { $part } of { $whole }
report-range = { $lower }–{ $upper }
report-percent = { $percent } %
report-absent = –
report-inferred = { $level } ~

report-grid-heading = Capabilities and phases
report-column-phase = Phase
report-grid-whole = Whole phase
report-grid-unscored = { $skill } –
report-grid-legend = Each row shows the level and the skills that stand there; – marks a skill without a level.

report-skills-heading =
    { $count ->
        [one] The skill
       *[other] The { $count } skills
    }
report-skills-legend = The bar shows the level, and in the lighter part the gap to the target.
report-skills-inferred = ~ marks a level inferred from the short form.
report-skills-answered = “Answered” is the share of a skill’s evidence that is answered.
report-no-level-does-not-apply = No level, because too little of them applies to you: { $skills }.
report-no-level-not-asked = No level, because the short form does not ask about them: { $skills }.
report-no-level-nothing-answered = No level yet, because none of the questions is answered: { $skills }.
report-no-level-too-little = No level yet, because too little of the evidence is answered: { $skills }.

## The largest gaps

report-gaps-heading =
    { $count ->
        [one] The largest gap
       *[other] The { $count } largest gaps
    }
report-gap = { $skill }: level { $level }, target { $target }, gap { $gap }.
report-gap-made-by = The level is 1 and what these answers add:
report-gap-answer-nothing = “{ $question }” adds nothing yet (weight { $weight } of { $total }): “{ $option }”
report-gaps-tied =
    { $count ->
        [one] One more skill has
       *[other] { $count } more skills have
    } the same gap as the last of these: { $skills }.
report-gap-answer = “{ $question }” adds { $levels } (weight { $weight } of { $total }): “{ $option }”

## The plan

report-short-strengths = Strengths: { $skills }.
report-short-steps = What to begin with
report-short-look-again =
    { $count ->
        [one] One pair of answers hardly goes together
       *[other] { $count } pairs of answers hardly go together
    }: “--full” shows which.
report-code = Result code, in place of the file: { $code }
report-short-more = Everything, with the whole plan, training, comparison and limits: “--full”. A page to look at, print or send: “-o report.html”.
report-plan-heading = What to do
report-plan-intro = Begin with the first three steps. Each says what it takes and how much of what is missing it closes.
report-plan-none = There is no step to take: every skill that has a level has reached its target.
report-plan-unscored = Find out more first: without a level there is no gap to close.
report-stage-now = Now
report-stage-next = Next
report-stage-later = Later
report-step-no-advice = Get to “{ $to }”.
report-step-aim = The aim: { $text }
report-step-takes =
    { $effort ->
        [1] An afternoon to start
        [2] Some days or weeks to start
       *[3] Months, or money, to start
    }, { $upkeep ->
        [0] nothing from then on.
        [1] then an hour or two a month.
       *[2] then a day or more a month.
    }
report-step-closes = Closes { $percent } % of what is missing.
report-step-closes-little = Closes less than 1 % of what is missing.
report-serves = Helps with: { $skills }
report-step-follows =
    Follows a published recommendation: “{ $title }”{ $source ->
        [none] .
       *[other] { " " }[{ $source }].
    }
report-step-own = The questionnaire’s own advice; no published recommendation stands behind it.
report-plan-left = After these steps, { $percent } % of what is missing would still be open.
report-plan-left-conditional = After these steps, { $percent } % of what is missing would still be open. What is left depends on the kind of alliance: see “Only if it fits”.
report-conditional-heading = Only if it fits
report-conditional-intro = These steps suit some firms only. They are not part of the plan.
report-conditional-step = { $when }: { $advice }

## Beside the plan

report-checks-heading = Look again
report-checks-intro = These answers hardly go together. That changes no number; it only asks.
report-check-about = Asked: { $questions }
report-recommendations-heading = What is recommended
report-recommendations-intro = Published recommendations. Done: as far as your targets ask for it. Next: a step above follows it. Open: neither.
report-column-recommendation = Recommendation
report-column-source = Source
report-column-progress = State
report-progress-done = done
report-progress-next = next
report-progress-open = open
report-tasks-heading = Tasks of the person in charge
report-tasks-intro = Those that serve your largest gaps come first.
report-task = { $title }: { $text }
report-role-title = For the person in charge of alliances
report-role-title-of = For the person in charge of alliances: { $organisation }
report-role-learn-heading = What to learn first
report-training-heading = Training that fits
report-training-intro = What people could learn, phase by phase.
report-module =
    { $title }{ $phase ->
        [none] { "" }
       *[other] { " " }({ $phase })
    }{ $hours ->
        [0] { "" }
        [one] , one hour
       *[other] , { $hours } hours
    }
report-indicators-heading =
    { $count ->
        [one] A figure to follow
       *[other] { $count } figures to follow
    }
report-indicators-intro = On one sheet, on fixed dates. That is enough for a small firm.
report-indicator = { $title }: { $how }
report-context-heading = About you
report-context-intro = What you said about yourself. It is not scored.
report-context = { $question } { $answer }
report-find-out-heading = What to find out first
report-find-out-intro = These answers are open. Those that settle most come first.
report-find-out-question = { $question }: { $text }
report-find-out-unanswered = Left open. Answering it settles up to { $width } levels ({ $skills }).
report-find-out-dont-know = Answered “don’t know”. Knowing it settles up to { $width } levels ({ $skills }).

## Benchmarks

report-benchmark-heading = Beside others: { $title }
report-benchmark-question = { $question }: { $text }
report-benchmark-standing =
    Of { $n ->
        [one] one firm
       *[other] { $n } firms
    }, { $below ->
        [0] none answered
       *[other] { $below } answered
    } lower than you, { $at ->
        [0] none
       *[other] { $at }
    } the same and { $above ->
        [0] none
       *[other] { $above }
    } higher.
report-benchmark-same =
    Of { $n ->
        [one] one firm
       *[other] { $n } firms
    }, { $at ->
        [0] none
        [one] one
       *[other] { $at }
    } gave the same answer as you.
report-benchmark-open = You gave no answer to compare with these { $n }.
report-benchmark-you = you
report-column-firms = Firms
report-column-option = Answer

## How sure this is

report-robust-heading = How sure this is
report-robust = These would stay among the three largest gaps if the weights were a little different: { $skills }.
    Each percentage says in how many of { $draws } trials, in which every weight was moved at random by up to { $delta } %.
report-robust-skill = “{ $skill }” ({ $percent } %)

## The end

report-notes-heading = Your notes
report-note-about = { $question }: { $text }
report-limits-heading = What this does not show
report-limits-more =
    { $count ->
        [one] One more point
       *[other] { $count } more points
    }: “allyscope questionnaire show”, “--format markdown”.
report-sources-heading = Sources
