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
report-quick = The short form was used: { $asked } of { $questions } questions were asked, and skills are inferred from them.

## Where the firm stands

report-standing = You stand at level { $level } of { $top }, “{ $name }”.
report-standing-of = { $organisation } stands at level { $level } of { $top }, “{ $name }”.
report-no-standing = There are not enough answers yet for an overall level.
report-carried =
    { $scored ->
        [one] This rests on one of { $skills } skills.
       *[other] This rests on { $scored } of { $skills } skills.
    }
report-between = With the open answers it could be anywhere from { $lower } to { $upper }.
report-way = { $percent } % of the way to the targets “{ $profile }” is done.
report-way-untitled = { $percent } % of the way to the targets is done.
report-furthest = Furthest from its target is “{ $skill }”, by { $gap } of a level.
report-furthest-levels = Furthest from its target is “{ $skill }”, by { $gap } levels.
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
report-grid-whole = Whole phase
report-grid-unscored = { $skill } –
report-grid-legend = Each cell shows the level and the skills that stand in it; – marks a skill without a level.

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
report-gap-answer-nothing = { $question } adds nothing yet (weight { $weight } of { $total }): “{ $option }”
report-gaps-tied =
    { $count ->
        [one] One more skill has
       *[other] { $count } more skills have
    } the same gap as the last of these: { $skills }.
report-gap-answer = { $question } adds { $levels } (weight { $weight } of { $total }): “{ $option }”

## The plan

report-plan-heading = What to do
report-plan-intro =
    Added up over the skills, { $gap } levels are missing. The steps come in order of how much of that each closes for the work it takes.
report-plan-none = There is no step to take: every skill that has a level has reached its target.
report-plan-unscored = Find out more first: without a level there is no gap to close.
report-stage-now = Now
report-stage-next = Next
report-stage-later = Later
report-step-no-advice = Get to “{ $to }”.
report-step-goal = { $question }, from answer { $from } to { $to }: “{ $text }”
report-step-effort =
    { $effort ->
        [1] An afternoon’s work.
        [2] Some weeks’ work.
       *[3] Months of work, or money.
    } Closes { $benefit } of the missing levels; { $left } are left.
report-step-effort-last =
    { $effort ->
        [1] An afternoon’s work.
        [2] Some weeks’ work.
       *[3] Months of work, or money.
    } Closes { $benefit } of the missing levels; nothing is left.
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
    } higher. Counting the same as half, you stand above { $rank } % of these { $n }.
report-benchmark-open = You gave no answer to compare with these { $n }.
report-benchmark-you = you
report-column-firms = Firms
report-column-option = Answer

## How sure this is

report-robust-heading = How sure this is
report-robust-none = There is no gap to put in an order.
report-robust-1 = { $s1 } stays the largest gap in { $p1 } % of { $draws } re-weightings.
report-robust-2 = Among the three largest gaps { $s1 } stays in { $p1 } % and { $s2 } in { $p2 } % of { $draws } re-weightings.
report-robust-3 =
    Among the three largest gaps { $s1 } stays in { $p1 } %, { $s2 } in { $p2 } % and { $s3 } in { $p3 } % of { $draws } re-weightings.
report-robust-how = Weights are judgements, so each was moved at random by up to { $delta } % to see whether the order holds.

## The end

report-notes-heading = Your notes
report-note-about = { $question }: { $text }
report-limits-heading = What this does not show
report-sources-heading = Sources
