# The report on a group.

## Its head

cohort-title = Group report
cohort-title-of = Group report: { $title }
cohort-nobody = There is nobody in this group yet.
cohort-people-about = About { $count } people answered.
cohort-people =
    { $count ->
        [one] One person answered.
       *[other] { $count } people answered.
    }
cohort-people-of =
    { $count ->
        [one] One person
       *[other] { $count } people
    } of { $organisations ->
        [one] one organisation
       *[other] { $organisations } organisations
    } answered.
cohort-coverage = { $percent } % of the questions that apply to them have an answer.
cohort-rejected =
    { $count ->
        [one] One row could not be read and is not in here.
       *[other] { $count } rows could not be read and are not in here.
    }
cohort-unsent =
    { $count ->
        [one] One row was begun and never sent; it is not in here.
       *[other] { $count } rows were begun and never sent; they are not in here.
    }
cohort-repeats =
    { $count ->
        [one] One row comes from a person who is in an earlier row too; both count.
       *[other] { $count } rows come from people who are in an earlier row too; all of them count.
    }
cohort-repeats-left-out =
    { $count ->
        [one] One row is not in here, since the same person answered more than once.
       *[other] { $count } rows are not in here, since the same people answered more than once.
    }
cohort-counts-only = Only counts of answers are known here, not who gave which answers together. So there are no levels of skills, no gaps and no plan.
cohort-counts-rounded = Only rounded counts of answers are given here, so there are no levels of skills, no gaps and no plan.

## Where the group stands

cohort-standing = On average the group stands at level { $mean } of { $top }.
cohort-standing-about = On average the group stands at about level { $mean } of { $top }.
cohort-standing-one = The one person with a level stands at { $mean } of { $top }.
cohort-standing-same = Everybody stands at level { $mean } of { $top }.
cohort-standing-same-of =
    { $n ->
        [one] The one person who has an overall level stands
       *[other] All { $n } people who have an overall level stand
    } at { $mean } of { $top }.
cohort-scored =
    { $n ->
        [one] One of { $count } people has
       *[other] { $n } of { $count } people have
    } an overall level; the others answered too little for one.
cohort-standing-none = Nobody has enough answers for an overall level yet.
cohort-standing-hidden = Where the group stands on average is held back, so that nobody is exposed.
cohort-middle = Half of the people are between { $lower } and { $upper }, and all between { $lowest } and { $highest }.
cohort-between = The people are between { $lowest } and { $highest }.
cohort-one = For one person, “allyscope report” says more.
cohort-few =
    These numbers describe the { $count ->
        [one] one person
       *[other] { $count } people
    } who answered. With so few, one answer more or less moves them; they say little about others.

## What next

cohort-next-heading = What to work on next
cohort-next-skill =
    { $below ->
        [one] { $skill }: on average { $gap } below the target of { $target }; one of { $n } is below it.
       *[other] { $skill }: on average { $gap } below the target of { $target }; { $below } of { $n } are below it.
    }
cohort-next-skill-hidden = { $skill }: on average { $gap } below the target of { $target }.
cohort-next-none = On average every skill that has a level has reached its target.
cohort-steps-heading = What most would do first
cohort-step =
    { $count ->
        [one] { $question } { $text } (among the first three steps of one of { $of })
       *[other] { $question } { $text } (among the first three steps of { $count } of { $of })
    }
cohort-step-how = From option { $from } to { $to }: { $advice }
cohort-step-only = From option { $from } to { $to }.
cohort-steps-sampled = Plans were worked out for { $count } people, every { $every }th of the file.

## Levels

cohort-levels-heading = Levels of the group
cohort-skills-heading = Skills of the group
cohort-spread-heading = How far apart people are
cohort-column-n = n
cohort-column-mean = Mean
cohort-column-target = Target
cohort-column-below = Below
cohort-column-strip = 1 to { $top }
cohort-column-sd = SD
cohort-column-median = Median
cohort-column-middle = Middle half
cohort-column-range = All
cohort-levels-legend = n: people with a level. The strip goes from level 1 at the left to { $top } at the right; the taller a bar, the more people stand there.
cohort-levels-legend-about = n: people with a level. ~: to the nearest half level.
cohort-skills-legend = Below: how many are below the target.
cohort-about = ~{ $level }
cohort-spread-legend = SD: standard deviation, the usual distance from the mean. Half of the people are below the median. Middle half: from the first to the third quartile.

## Groups side by side

cohort-groups-heading = Side by side, by { $column }
cohort-groups-heading-question = Side by side: { $question }
cohort-group-item = { $name } (n = { $n })
cohort-group-unnamed = not given
cohort-group-everybody = All
cohort-groups-legend = Mean levels. A group’s letter is explained above the table.
cohort-groups-legend-about = ~: to the nearest half level; ~{ $level } stands for anything from { $lower } to { $upper }. –: could expose somebody.

## People

cohort-people-heading = People and skills
cohort-column-person = Person
cohort-column-whole = Overall
cohort-person-unnamed = person { $number }
cohort-people-legend = Levels from 1 to { $top }; an empty place means that there are not enough answers.
cohort-people-many = { $count } people are too many to show one by one.

## Questions

cohort-questions-heading = What was answered
cohort-question = { $question } { $text }
cohort-column-option = Option
cohort-column-share = %
cohort-column-interval = 95 % interval
cohort-column-published = Published
cohort-interval = { $lower } to { $upper }
cohort-published = { $count } ({ $percent } %)
cohort-total = Answered
cohort-hidden = hidden
cohort-others = { $what }: { $count }
cohort-dont-know = don’t know
cohort-not-applicable = not applicable
cohort-unanswered = no answer
cohort-not-asked = not asked
cohort-questions-hidden = All counts are hidden for { $questions }.
cohort-questions-legend-published = Published: { $titles }.
cohort-questions-legend = 95 % interval: the range, in percent, in which the share would lie among many similar people (Wilson).
cohort-published-title = { $title } (n = { $n })

## Disagreement

cohort-disagreement-heading = Where people differ most
cohort-disagreement = { $question } { $text }
cohort-disagreement-spread = Spread { $spread }: 0 would be the same answer from all, about 0.5 half at the one end and half at the other.
cohort-disagreement-none = On no question do the answers differ.

## Training and checks

cohort-modules-heading = Training that fits
cohort-modules-legend = Behind each module: how many are below the target in at least one of its skills, of those who have a level there.
cohort-module = { $title }: { $count }
cohort-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
cohort-checks-heading = Answers worth a second look
cohort-checks-legend = These answers hardly go together. They change no number; ask the people who gave them. Behind each question: how many it is for.
cohort-check = { $ask } ({ $count })
cohort-sheet-modules = Training
cohort-sheet-checks = Second look
cohort-column-module = Module
cohort-column-hours = Hours
cohort-column-outcome = Afterwards
cohort-column-check = What to ask
cohort-column-met = People

## Reliability

cohort-alpha-heading = How well the questions hold together
cohort-column-part = Part
cohort-column-questions = Questions
cohort-column-alpha = α
cohort-alpha-one-question = not available: one question
cohort-alpha-few = not available: fewer than three people answered all of it
cohort-alpha-no-variance = not available: all have the same sum
cohort-alpha-hidden = held back
cohort-alpha-legend = Cronbach’s α says how far people who score high on one question of a part score high on the others: 1 is always, 0 is not at all; below 0 they run against each other. n: people who answered all of its questions.

## Organisations

cohort-organisations-heading = Several people of one organisation
cohort-column-organisation = Organisation
cohort-column-agreement = Agreement
cohort-column-differ = Differ most on
cohort-differ = { $question } (options { $lowest } to { $highest })
cohort-organisations-legend = Level: the mean of its people. Agreement: the mean over the questions of r_wg, 1 where all gave the same answer, 0 where answers are spread as if by chance, below 0 where they differ even more.

## Notes

cohort-notes-heading = What people noted

## Hiding

cohort-hidden-heading = What is hidden, and why
cohort-hidden-counts =
    { $count ->
        [one] One count is hidden: it is below { $least }, or others could be worked out from it.
       *[other] { $count } counts are hidden: they are below { $least }, or such a one could be worked out from them.
    }
cohort-hidden-nothing = No count is below { $least }; nothing had to be hidden.
cohort-hidden-people = Single people are not shown, neither in a table nor as the lowest or the highest.
cohort-hidden-anonymous = Names, organisations, notes and the order of rows are left out.
cohort-hidden-noise = Chance has moved every count, and the number of people too, mostly by one or two; then it was rounded to a multiple of { $base }. So no answer of anybody can be worked out, not even from two such reports on nearly the same people.
cohort-hidden-differences = Two anonymous reports on nearly the same people can betray the difference: if one person joined between them and a count went from 5 to 6, that was this person’s answer. Publish one report, wait until at least { $least } people have changed, or take --round 3.
cohort-hidden-lower = A smaller --min-cell hides less.
cohort-hidden-numbers = Exact numbers that rest on hidden counts are held back too.
cohort-hidden-rounded = Rounded means are given only where they leave every hidden count open.
cohort-hidden-groups =
    { $count ->
        [one] One group has fewer than { $least } people and is not shown alone.
       *[other] { $count } groups are not shown alone, since some of them have fewer than { $least } people.
    }
cohort-hidden-groups-withheld = Groups are not put side by side: their numbers could have told who answered what.
cohort-hidden-too-small = With fewer than { $least } people, nothing but their number can be shown.
cohort-group-others = others

## Faults

cohort-no-column = { $path } has no column “{ $column }”. Its columns: { $names }.
cohort-too-many-groups = The column “{ $column }” has more than { $most } different values. Choose one with fewer, such as a sector or a region.
cohort-counts-with-others = { $path } holds counts of answers, which can only be reported alone.
cohort-counts-groups = { $path } holds counts of answers; there is no column to tell groups by.
cohort-counts-round = { $path } holds counts of answers; --round is for the answers of people.

## The codebook: what the statistics of the table for programs mean

cohort-code-n = people: in the group, with a level, or with an answer to the question
cohort-code-coverage = answered questions divided by those that were asked and apply, over all people
cohort-code-rejected = rows that could not be read
cohort-code-not-submitted = rows that were begun and never sent
cohort-code-empty = rows without anything in them
cohort-code-repeats = rows of people who are in an earlier row too; they count
cohort-code-repeats-left-out = rows that do not count, since the same person answered more than once
cohort-code-organisations = different organisations
cohort-code-hidden = counts that are hidden so that nobody is exposed
cohort-code-mean = mean of the levels
cohort-code-rounded-to = the step to which the mean is rounded, so that it exposes nobody
cohort-code-sd = sample standard deviation of the levels
cohort-code-min = lowest level
cohort-code-q1 = first quartile of the levels (Hyndman and Fan, type 7)
cohort-code-median = median of the levels
cohort-code-q3 = third quartile of the levels (Hyndman and Fan, type 7)
cohort-code-max = highest level
cohort-code-target = target level
cohort-code-mean-gap = mean of what is missing to the target, 0 for those who have reached it
cohort-code-below = people below the target
cohort-code-met = people whose answers ask for the second look
cohort-code-count = people who chose the option
cohort-code-share = count divided by n
cohort-code-lower = lower end of the 95 % interval of the share (Wilson)
cohort-code-upper = upper end of the 95 % interval of the share (Wilson)
cohort-code-published = published count of the option
cohort-code-na = people who said that the question does not apply
cohort-code-dk = people who did not know
cohort-code-unanswered = people who said nothing
cohort-code-not-asked = people who were not asked, since they had the short form
cohort-code-spread = sample standard deviation of the scores of the answers, which lie from 0 to 1
cohort-code-questions = questions of the section or capability
cohort-code-complete = people who answered all of them
cohort-code-alpha = Cronbach’s α of the section or capability
cohort-code-alpha-lower = lower end of the 95 % interval of α (Feldt)
cohort-code-alpha-upper = upper end of the 95 % interval of α (Feldt)
cohort-exposing = The column “{ $column }” says who answered. An anonymous report cannot be split by it; choose another one, such as a sector.
