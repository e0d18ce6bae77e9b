# Pages for a browser.

## On every page

page-skip = Skip to the report
page-contents = On this page
page-made-with = Made with allyscope, on this machine. The page loads nothing and sends nothing.

## The gap report

page-own = Your level
page-possible = Possible, with the open answers
page-missing = Missing to the target
page-levels = The levels, lowest first
page-radar-heading = Your skills and their targets
page-radar-description =
    { $scored ->
        [0] No skill has a level yet. The dashed line shows the targets.
        [one] One of { $skills ->
            [one] one skill
           *[other] { $skills } skills
        } has a level; { $reached } reached its target. The centre is level 1, the rim level { $top }. The table of skills has the numbers.
       *[other] { $scored } of { $skills ->
            [one] one skill
           *[other] { $skills } skills
        } have a level; { $reached } of them reached their target. The centre is level 1, the rim level { $top }. The table of skills has the numbers.
    }
page-scale-title = The overall level on the scale
page-scale-description = Level { $level } on a scale from 1 to { $top }.
page-scale-between = Level { $level } on a scale from 1 to { $top }. With the open answers it could be from { $lower } to { $upper }.
page-tile-way = Way to the targets
page-tile-gap = Furthest from its target
page-who = Who
page-by-when = By when
page-one-page-gaps = What is furthest from its target
page-one-page-today = Today
page-one-page-aim = In six months
page-one-page-agreed = Talked through at the partner meeting on
page-one-page-sign-firm = For the firm
page-one-page-sign-partner = For the partner
page-column-what = What
page-column-picture = From 1 to the top
page-column-capability = Capability
page-grid-legend = The stronger a cell’s colour, the higher its level. Below the level stand the skills; – marks one without a level.
page-grid-none = No skill stands here
page-of-top = of { $top }

## The report on a group

page-group-standing = Where the group stands
page-group-people = People
page-group-gap = Gap
page-group-below = Below target
page-group-group = Group
page-group-question = Question
page-group-answers = Answers, lowest first
page-group-glance-legend = Each bar is everybody who answered. The first option is the lightest and stands at the left, the last one the darkest. The numbers are people.
page-group-groups-legend = Mean levels.
page-group-shades = Levels from 1 to { $top }. The darker a cell, the higher its level; – marks one that is not known or not shown.
page-group-crowd-title = Where people stand
page-group-crowd-description = The mean is { $level } on a scale from 1 to { $top }. People in each twelfth of the scale, lowest first: { $counts }.

## A comparison

page-slopes-heading = From then to now
page-slopes-legend = Each line goes from then at the left to now at the right; the foot is level 1, the top level { $top }. A dashed line falls.
page-slope-level = { $level }
page-slope-description = From { $then } to { $now }.
page-ways-heading = Who rose, stayed and fell
page-ways-legend = Left to right: fell, stayed, rose (people)

## The index of many reports

page-index-title = Gap reports
page-index-count =
    { $count ->
        [one] One report
       *[other] { $count } reports
    }
page-index-rejected-count =
    { $count ->
        [one] one row without a report
       *[other] { $count } rows without a report
    }
page-index-summary = { $reports }, { $rejected }.
page-index-all = { $reports }.
page-index-respondent = Respondent
page-index-organisation = Organisation
page-index-file = File
page-index-row = Row
page-index-reports = Reports
page-index-rejected = Rows without a report
page-index-reason = Reason
page-index-range = From level { $lowest } to { $highest }.

## Templates and printing

page-template-fault =
    the template “{ $template }” cannot be used{ $line ->
        [0] {""}
       *[other] , line { $line }
    }: { $reason }
    .help = docs/templates.md says what templates can show
page-template-none = “{ $path }” holds no template that takes the place of one of ours
    .help = name it after what it replaces: { $known }
page-template-many = “{ $path }” holds too many or too large files for a folder of templates
    .help = give --template a folder with nothing but templates
page-template-encoding = the template “{ $path }” is not UTF-8
    .help = save it as UTF-8
page-pdf-terminal = a PDF cannot be shown on a terminal
    .help = write it to a file with --output report.pdf
page-browser-none = there is no browser to print a PDF with
    .help = install Chromium, Chrome or Edge, or name yours in { $variable }; or use --format html, open the page in any browser, and print it to PDF there
page-browser-named = { $variable } names “{ $path }”, and there is no such program
    .help = give the path of a Chromium, Chrome or Edge program
page-browser-failed =
    { $reason ->
        [late] the browser “{ $path }” did not finish in time
       *[nothing] the browser “{ $path }” left no PDF
    }
    .help = name another Chromium, Chrome or Edge in { $variable }; or use --format html, open the page in any browser, and print it to PDF there
