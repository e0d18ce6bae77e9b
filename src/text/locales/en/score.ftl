# Scoring many respondents.

score-summary =
    { $rows ->
        [one] One row
       *[other] { $rows } rows
    } read, { $scored } scored, { $rejected } rejected, { $empty } empty.
score-rejected = { $path }, line { $line }, { $respondent }: { $reasons }
score-reason-cells =
    { $found ->
        [one] one cell
       *[other] { $found } cells
    } where the header has { $expected }
score-reason-cell = { $question } cannot be “{ $cell }” (answers: { $valid })
score-reason-near = { $question } cannot be “{ $cell }”, perhaps “{ $nearest }” (answers: { $valid })

score-empty = “{ $path }” has no header
    .help = the first line names the columns: the questions’ codes or texts
score-no-question = “{ $path }” has no column that answers a question
    .help = the header needs the questions’ codes or their full texts; “score --explain-columns” shows how each column is understood
score-columns = “{ $path }”: { $faults }
    .help = keep one column a question
score-twice = the columns “{ $first }” and “{ $second }” mean the same
score-too-wide = “{ $path }”, line { $line }: more than { $most } cells in a row
    .help = is this a table with one respondent a row?

score-ignored =
    { $path }: { $count ->
        [one] one column does not count
       *[other] { $count } columns do not count
    }: { $names }
score-nearly = “{ $header }” looks like { $question }, but is not quite its text; it does not count.
score-missing =
    { $path }: no column for { $names }; { $count ->
        [one] it counts
       *[other] they count
    } as unanswered.
score-missing-quick =
    { $path }: no column for { $names }, which count as unanswered. If the short form was used, say so with --quick.

score-column-respondent = { $number }. “{ $header }”: the respondent
score-column-organisation = { $number }. “{ $header }”: the organisation
score-column-code = { $number }. “{ $header }”: { $question }, by its code
score-column-text = { $number }. “{ $header }”: { $question }, by its text
score-column-dressed = { $number }. “{ $header }”: { $question }, by the code in it
score-column-ignored = { $number }. “{ $header }”: does not count
