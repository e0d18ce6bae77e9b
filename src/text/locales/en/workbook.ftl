# Workbooks.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \

workbook-sheet-summary = Summary
workbook-sheet-skills = Skills
workbook-sheet-answers = Answers
workbook-sheet-plan = Plan
workbook-sheet-guidance = Beside the plan
workbook-sheet-limits = Limits and sources
workbook-sheet-what-if = What if
workbook-sheet-published = Beside others
workbook-sheet-people = People
workbook-sheet-levels = Levels
workbook-sheet-groups = Groups
workbook-sheet-questions = Questions
workbook-sheet-counts = Counts
workbook-sheet-reliability = Reliability
workbook-sheet-organisations = Organisations
workbook-sheet-notes = Notes
workbook-sheet-codebook = Codebook
workbook-sheet-scores = Scores

## Columns

workbook-column-code = Code
workbook-column-name = Name
workbook-column-kind = Kind
workbook-column-capability = Capability
workbook-column-phase = Phase
workbook-column-at-least = At least
workbook-column-at-most = At most
workbook-column-scored = Skills with a level
workbook-column-all-skills = Skills
workbook-column-remark = Remark
workbook-column-question = Question
workbook-column-answer = Answer
workbook-column-in-words = In words
workbook-column-note = Note
workbook-column-step = Step
workbook-column-when = When
workbook-column-advice = What to do
workbook-column-from = From
workbook-column-to = To
workbook-column-effort = Effort, 1 to 3
workbook-column-upkeep = Upkeep, 0 to 2
workbook-column-basis = Follows
workbook-column-condition = Condition
workbook-column-closes = Closes
workbook-column-left = Left
workbook-column-settles = Settles
workbook-column-lowest = Lowest
workbook-column-first-quartile = First quartile
workbook-column-third-quartile = Third quartile
workbook-column-highest = Highest
workbook-column-rounded = Rounded to
workbook-column-mean-gap = Mean gap
workbook-column-below = Below target
workbook-column-count = People
workbook-column-share = Share
workbook-column-interval-from = 95 %, from
workbook-column-interval-to = 95 %, to
workbook-column-published = { $title }, people
workbook-column-published-share = { $title }, share
workbook-column-spread = Spread
workbook-column-sheet = Sheet
workbook-column-column = Column or kind
workbook-column-option = Option
workbook-column-meaning = Meaning
workbook-column-group = { $name } (n = { $n })
workbook-option = Option { $number }

## Kinds

workbook-kind-capability = Capability
workbook-kind-phase = Phase
workbook-kind-skill = Skill
workbook-kind-section = Section

## Remarks

workbook-inferred = inferred from the short form
workbook-does-not-apply = too little of it applies
workbook-skill-not-asked = the short form does not ask about it
workbook-nothing-answered = none of its questions is answered
workbook-too-little = too little is answered
workbook-not-asked = not asked
workbook-codes = Answers stand here as codes; the sheet “{ $sheet }” has their words. na: not applicable; dk: don’t know; empty: no answer.
workbook-people-many = { $count } people are too many to show one by one; “score --format xlsx” writes a row for each.

## Charts

workbook-chart-skills = Levels and targets of the skills
workbook-chart-means = Mean levels and targets of the skills
workbook-chart-questions = What was answered, as shares of those who answered
workbook-chart-shown = What was answered, as far as it is not hidden

## The codebook

workbook-code-rounded = what the mean is rounded to, so that it tells nothing of hidden counts; empty where it is exact
workbook-code-hidden = a grey cell with the note “{ $hidden }”: held back, so that nobody is exposed

## Faults

workbook-terminal = A workbook is no text for a terminal. Name a file for it with --output, or send it on with a pipe.
workbook-too-large = This does not fit on a sheet, which has { $rows } rows and { $columns } columns.
    .help = --format csv and json have no such limit
workbook-too-many-rows = A sheet has { $rows } rows, and there are more respondents than that.
    .help = --format csv has no such limit; or score the responses in parts
