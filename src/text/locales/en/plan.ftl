# The plan that a firm keeps.

plan-title = Plan
plan-title-of = Plan: { $organisation }
plan-empty = There is no step to take.
plan-open = To do
plan-done = Done
plan-dropped = Dropped
plan-nobody = Nobody has taken this on yet, and there is no date.
plan-nobody-by = Nobody has taken this on yet. Due on { $date }.
plan-who = Who: { $owner }
plan-who-by = Who: { $owner }. Due on { $date }.
plan-review = Answer the questions again on { $date }, and see what has moved: “allyscope plan check”.
plan-written =
    { $path }: { $count ->
        [one] one step
       *[other] { $count } steps
    }.
plan-written-next = See it with “allyscope plan show”, put it into your calendar with “allyscope plan show --output plan.ics”, and mark what is done with “allyscope plan done 1”.
plan-marked = { $path }: step { $number } is { $status ->
        [done] done
        [dropped] dropped
       *[open] open
    }.
plan-no-step = there is no step { $number } in “{ $path }”
    .help = { $count ->
        [0] it has no steps
        [one] it has one step
       *[other] its steps are 1 to { $count }
    }; “allyscope plan show” lists them
plan-nothing = there is nothing to plan: no step closes a gap
    .help = see “allyscope report”; perhaps some answers are open, or all targets are reached
plan-ask-step = Step { $number }: { $text }
plan-ask-owner = Who does this? (may stay empty)
plan-ask-due = By when? (year-month-day; may stay empty)
plan-wrong-date = “{ $text }” is no date; write it like 2026-12-15
plan-option-step = “{ $given }” names no step of the { $count ->
        [one] one
       *[other] { $count }
    } in the plan
    .help = write a name or date for all steps, or one for a step, as in 2=Rosa
plan-progress-title = What became of the plan
plan-progress-title-of = What became of the plan: { $organisation }
plan-progress-summary = { $moved } of { $steps ->
        [one] one answer
       *[other] { $steps } answers
    } moved up.
plan-progress-done-moved = Done, and the answer moved up. Now: { $now }
plan-progress-done = Done, but the answer is as before: { $now }
plan-progress-moved = Not marked as done, but the answer moved up. Now: { $now }
plan-progress-open = Still open. Today’s answer: { $now }
plan-progress-dropped = Dropped.
plan-progress-unanswered = The question has no answer this time.
plan-progress-done-advice = Where a step is done and the answer is as before, ask what is still missing for the aim, or give it some more weeks.
plan-progress-open-advice = Open steps come first in the next plan: “allyscope plan ANSWERS --previous PLAN”.
plan-calendar-done = Done: { $text }
plan-calendar-review = Answer the alliance questions again
plan-calendar-review-text = About 15 minutes: “allyscope assess”. Then “allyscope plan check” shows what has moved.
