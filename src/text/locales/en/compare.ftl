# Before and after.

## Its head

compare-title = Then and now
compare-title-of = Then and now: { $organisation }
compare-title-group = Then and now: the group
compare-files = Compared: { $names }.
compare-file-on = { $name } ({ $date })
compare-doubt-organisations = Please check: the files name different organisations. If these are different firms, what follows is a difference between firms, not progress.
compare-doubt-respondents = Different people answered. Part of what follows may be their different views.
compare-doubt-dates = Please check the order of the files: a later one has an earlier date.
compare-doubt-forms = One is the short form, the other the whole one: some levels rest on fewer answers.
compare-doubt-targets = The files hold different targets; each is held against its own.

## One firm

compare-lead-one =
    { $way ->
        [rose] The overall level rose from { $then } to { $now }.
        [fell] The overall level fell from { $then } to { $now }.
       *[same] The overall level stayed at { $now }.
    }
compare-lead-no-level = There are not enough answers for an overall level both then and now.
compare-lead-skills =
    { $rose ->
        [0] None
        [one] One
       *[other] { $rose }
    } of { $skills ->
        [one] one skill
       *[other] { $skills } skills
    } rose{ $fell ->
        [0] , none fell.
        [one] , one fell.
       *[other] , { $fell } fell.
    }
compare-gap =
    { $skills ->
        [one] For the one skill with a level every time, the gap to its target was { $then } levels and is { $now } now.
       *[other] Over the { $skills } skills with a level every time, the gaps to their targets came to { $then } levels, and come to { $now } now.
    }
compare-way = Of the way to the targets, { $then } % was done then, { $now } % now.
compare-levels-heading = Levels
compare-phases-heading = Phases
compare-skills-heading = Skills
compare-answers-heading = Answers that changed
compare-answers-same = No answer changed.
compare-answers-rose = A step up
compare-answers-fell = A step down
compare-answers-new = Answered now
compare-answers-open = No longer answered
compare-answers-other = Changed otherwise
compare-said-then = then: { $words }
compare-said-now = now: { $words }
compare-said-wave = { $number }: { $words }
compare-said-na = (not applicable)
compare-said-dk = (don’t know)
compare-said-not-asked = (not asked in the short form)
compare-said-nothing = (left open)
compare-plan-heading = The plan of then
compare-plan-done =
    { $steps ->
        [one] The one planned step is { $done ->
            [0] not done yet.
           *[other] done.
        }
       *[other] { $done ->
            [0] None of the { $steps } planned steps is done yet.
            [one] One of the { $steps } planned steps is done.
           *[other] { $done } of the { $steps } planned steps are done.
        }
    }
compare-stage-now = first
compare-stage-next = next
compare-stage-later = later
compare-done = yes
compare-not-done = not yet
compare-limits-one = Levels are your own view of your firm. A change can be a change of the firm, of the view, or of who answered; what visitors could be shown as evidence tells which.

## A group

compare-lead =
    { $rose ->
        [0] Nobody of { $pairs } rose
        [one] One of { $pairs } rose
       *[other] { $rose } of { $pairs } rose
    }{ $fell ->
        [0] , nobody fell
        [one] , one fell
       *[other] , { $fell } fell
    }; the typical change is { $change } levels.
compare-lead-few = Fewer than { $least } people answered every time: too few to show anything without exposing them.
compare-lead-hidden = How the group as a whole changed stays hidden, for some counts are below { $least }.
compare-lead-average =
    { $way ->
        [rose] On average those who answered every time rose by about { $change } levels.
        [fell] On average those who answered every time fell by about { $change } levels.
       *[same] On average those who answered every time stand about where they stood.
    }
compare-lead-counts = In the overall level { $rose } rose, { $same } stayed and { $fell } fell.
compare-lead-about = In the overall level about { $rose } rose, { $same } stayed and { $fell } fell.
compare-lead-nobody = Nobody is in all files under the same name, so nothing can be compared.
compare-lead-no-levels = Nobody has an overall level every time.
compare-matched-about = About { $people } people answered every time.
compare-matched =
    { $waves ->
        [2] { $people ->
            [one] One person answered both times.
           *[other] { $people } people answered both times.
        }
       *[other] { $people ->
            [one] One person answered all { $waves } times.
           *[other] { $people } people answered all { $waves } times.
        }
    }
compare-unmatched =
    { $count ->
        [one] Left out from { $name }, with no partner in the other files: { $names }.
       *[other] Left out from { $name }, with no partner in the other files: { $names }.
    }
compare-unmatched-count =
    { $count ->
        [one] One person of { $name } has no partner in the other files and is left out.
       *[other] { $count } people of { $name } have no partner in the other files and are left out.
    }
compare-unmatched-hidden = How many of { $name } are left out stays hidden.
compare-unnamed =
    { $count ->
        [one] One row of { $name } has no name to be found again by.
       *[other] { $count } rows of { $name } have no name to be found again by.
    }
compare-levels-key = Then and now are means over people with a level every time. Change is the mean change, typical the median one; ↑ rose, = stayed, ↓ fell.
compare-levels-key-partly = n: people with a level every time. Change: the mean change, rounded; ~: to the nearest half level.
compare-directions = { $rose }↑ { $same }= { $fell }↓
compare-steps-heading = From each time to the next
compare-hidden = hidden
compare-chance-heading = Could it be chance?
compare-chance-few =
    { $pairs ->
        [one] With one person nothing can be told from chance.
       *[other] With { $pairs } people chance can never be ruled out: even if all rise, p is { $percent } %.
    }
compare-chance-key = p: how often a mean change as large as this would come up if everyone were as likely to fall as to rise. r: 1 if every change goes up, −1 if every one goes down, larger changes counting more. δ: how much more often somebody now stands above somebody then than below.
compare-chance-draws = With more than 20 people p is estimated from 100,000 random draws, the same ones each time.
compare-p-below = <{ $least }
compare-questions-heading = Questions
compare-questions-hidden =
    { $count ->
        [one] { $codes } stays hidden, for some counts are below { $least }.
       *[other] { $codes } stay hidden, for some counts are below { $least }.
    }
compare-people-heading = People
compare-limits-heading = What this cannot show
compare-limits-cause = Whether the training did it. There is no group without training to compare with; time, other help and a second look at the same questions change answers too.
compare-limits-regression = Whether those who started lowest gained most. Whoever stands very low (or high) by chance the first time tends to be nearer the middle the next time.
compare-limits-small =
    { $pairs ->
        [one] Anything about other firms: this is one person.
       *[other] Small differences: with { $pairs } people, one person more or less changes the picture. It speaks of these people, not of all firms.
    }
compare-limits-tests =
    Which single level changed for sure: of { $tests ->
        [one] one level
       *[other] { $tests } levels
    } looked at, about one in twenty has a p below 0.05 by chance alone.
compare-limits-unmatched = What became of those who answered only once. They may differ from the others.
compare-hidden-names = Names and organisations are left out.
compare-hidden-counts = Counts below { $least } are hidden, and what they could be worked out from.
compare-hidden-proof = Numbers are given only where they leave every hidden count open, also for somebody who has the anonymous report on each file beside this one (with the same --min-cell and --profile, without --group-by).
compare-hidden-differences = Two comparisons of nearly the same people can betray the difference: publish one, wait until at least { $least } people have changed, or take --round 3.

## Heads of columns

compare-column-what = What
compare-column-then = Then
compare-column-now = Now
compare-column-wave = { $number }.
compare-column-change = Change
compare-column-target = Target
compare-column-step = Step
compare-column-stage = Planned
compare-column-done = Done
compare-column-people = n
compare-column-typical = Typical
compare-column-directions = Ways
compare-column-step-of = { $from }. to { $to }.
compare-column-p = p
compare-column-rank-biserial = r
compare-column-delta = δ
compare-column-question = Question
compare-column-rose = Rose
compare-column-same = Same
compare-column-fell = Fell
compare-column-who = Who

## What can go wrong

compare-too-few = “compare” needs at least two files: one of before and one of after.
    .help = For example: allyscope compare before.csv after.csv
compare-labels =
    { $labels ->
        [one] one label is
       *[other] { $labels } labels are
    } given for { $files } files
    .help = name each time once, with commas between: --labels Spring,Autumn
compare-same-file = { $path } is named twice; before and after need a file each.
compare-stdin = Only one of the files can be standard input (-).
compare-mixed = These do not go together: { $one } holds one firm’s answers, { $many } those of many.
    .help = Compare two answers files for one firm’s progress, or two tables (or folders) for a group’s.
compare-questionnaires = { $first } was given to the questionnaire { $one }, { $second } to { $other }: they cannot be compared.
compare-twice =
    { $count ->
        [one] In { $path } the same respondent is there twice: { $names }.
       *[other] In { $path } the same respondents are there twice: { $names }.
    }
    .help = Keep one row of each, or give them names of their own; which one counts cannot be guessed. Or let --keep last or --keep first choose.
compare-twice-one = { $name } ({ $places })
compare-place-row = row { $row }
compare-place-file = { $path }
compare-only-group = { $option } is for the responses of many, not for one firm’s answers files.
compare-min-cell = --min-cell { $least } hides nothing: give 2 or more, or leave it out.
compare-read =
    { $rejected ->
        [one] One row was rejected and is left out.
       *[other] { $rejected } rows were rejected and are left out.
    }
compare-unsent =
    { $count ->
        [one] One row was not submitted and is left out.
       *[other] { $count } rows were not submitted and are left out.
    }
compare-numbers = Numbers that a survey tool gives to rows begin again in each file, so nobody is found again by them. If a column of numbers does say who is who, a map can tell that it names the respondent (--map).
compare-perhaps = Perhaps the same: { $names }. If so, say it with --pairs FILE: a CSV file with a row for each person, the name in the first file, then the name in the next.
compare-perhaps-one = “{ $first }” and “{ $second }”
compare-nobody = nobody is in all files under the same name and organisation, so nothing was compared
    .help = write names alike in all files, or say who is who with --pairs FILE; answers without names cannot be compared person by person, but “cohort” reports on each file
