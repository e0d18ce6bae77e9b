# Scoring many respondents.

## At the end

score-sentence = { $text }.
score-summary =
    { $rows ->
        [one] One row
       *[other] { $rows } rows
    } read, { $scored } scored, { $rejected } rejected
score-summary-empty = { $count } empty
score-summary-unsent = { $count } not submitted (add --include-incomplete to score { $count ->
        [one] it
       *[other] them
    } too)
score-summary-aside = { $count } set aside in the survey tool: tests, or rejected by a reviewer (--include-incomplete takes these too)
score-aside = Rows left out: { $count }. The survey tool marks them as tests, or a reviewer rejected them there. --include-incomplete takes them too.
score-summary-unanswered = { $count } without any answer
score-unanswered = Rows left out because they answer no question: { $count }.
score-missing-marks = Cells with these marks count as unanswered: { $marks }. “na” in small letters means “not applicable”; --missing says which marks there are.
score-summary-headers = { $count } the header again
score-summary-totals = { $count } a total or mean of other rows
score-summary-repeated = { $count } left out since the same person answered again
score-no-people = Rows left out because they are the header again, or a total or mean of other rows: { $count }.
score-somebody = somebody
score-repeats =
    { $count ->
        [one] One row names a respondent who was named before
       *[other] { $count } rows name respondents who were named before
    }: { $names }. { $rule }
score-repeats-all = Each row was scored. To take one of each person, add --keep last or --keep first.
score-repeats-last = Of each person the last answers count: by the date of the answers where both rows have one, else by the order of reading.
score-repeats-first = Of each person the first answers count: by the date of the answers where both rows have one, else by the order of reading.
score-repeats-partial = Only the first { $most } rows were searched for people who answered more than once; with --keep last or --keep first all are.
score-perhaps-repeats =
    { $count ->
        [one] One row comes perhaps from a person who answered before, but that is not certain
       *[other] { $count } rows come perhaps from people who answered before, but that is not certain
    }: { $names }. Each of them counts.
score-repeat = { $name } (lines { $first } and { $again })
score-repeat-places = { $name } ({ $first } and { $again })
score-place = { $path } line { $line }
score-cells =
    { $question }: { $count ->
        [one] one row has
       *[other] { $count } rows have
    } a cell that is no answer to it: { $cells }.
score-cell =
    “{ $cell }” ({ $count ->
        [one] one row
       *[other] { $count } rows
    })
score-cell-near =
    “{ $cell }” ({ $count ->
        [one] one row
       *[other] { $count } rows
    }, perhaps { $nearest })
score-cells-map = If some of these mean an answer, “--write-map map.toml” lists them for you to fill in, and “--map map.toml” then uses the list.
score-context-near =
    { $path }, line { $line }: “{ $cell }” is no answer to “{ $question }”, perhaps “{ $nearest }”. { $count ->
        [one] It counts
       *[other] { $count } such cells count
    } as no answer; no level depends on it.
score-context-cell =
    { $path }, line { $line }: “{ $cell }” is no answer to “{ $question }”. { $count ->
        [one] It counts
       *[other] { $count } such cells count
    } as no answer; no level depends on it.
score-further-rejects = Rows of files with other columns are in { $names }.
score-and-more = { $names } and { $count } more

## Rows

score-rejected = { $path }, line { $line }, { $respondent }: { $reasons }
score-more-rejected =
    { $count ->
        [one] One more row was rejected.
       *[other] { $count } more rows were rejected.
    } --rejects FILE writes all of them, with their reasons.
score-file-left-out =
    { $rows ->
        [0] “{ $path }” does not count; the other files are read.
       *[other] “{ $path }” counts only as far as it could be read (row { $rows }); the other files are read.
    }
score-file-number = file { $number }
score-row = row { $number }
score-reason-cells =
    { $found ->
        [one] one cell
       *[other] { $found } cells
    } where the header has { $expected }
score-reason-cell = { $question } cannot be “{ $cell }” (answers: { $valid })
score-reason-near = { $question } cannot be “{ $cell }”, perhaps “{ $nearest }” (answers: { $valid })
score-reason-conflict = { $question }: “{ $cell }” means different answers in different languages ({ $meant }); write the code instead
score-reason-formula = { $question }: “{ $cell }” is a formula without a stored result; open the file in a spreadsheet program and save it once
score-reason-object = this is no object of keys and values
score-reason-twice = “{ $first }” and “{ $second }” answer the same question

## Files

score-empty = “{ $path }” has no header
    .help = the first line names the columns: the questions’ codes or texts
score-empty-json = “{ $path }” holds no respondent
    .help = one object for each, a line each or in a list
score-keep-stream = “{ $path }” cannot be read twice, and --keep last and --keep first read the answers twice
    .help = save it to a file, and give that file
score-empty-folder = there is no file of responses in “{ $path }”
    .help = files that end in .csv, .tsv, .txt, .json, .jsonl, .ndjson, .xlsx, .xml or .toml are read, also with .gz behind
score-passed-over =
    { $path }: { $count ->
        [one] one file or folder was
       *[other] { $count } files and folders were
    } passed over: { $names }
score-no-question = “{ $path }” has no column that answers a question
    .help = the header needs the questions’ codes or their full texts; “score --explain-columns” shows how each column is understood, and a map can say what a column means (--write-map)
score-columns = “{ $path }”: { $faults }
    .help = keep one column a question, or let a map say which one counts (--map): the others are to be “ignore”
score-twice = the columns “{ $first }” and “{ $second }” mean the same
score-open-quote = “{ $path }”, line { $line }: a quote is opened in this row and not closed where its cell ends, so that the rows below cannot be told apart
    .help = close the quote, or take it away; inside a quoted cell, a quote is written twice
score-scale = “{ $path }”: { $faults }; so no answer in these columns is certain
    .help = number the options as the questionnaire does, or let a map say what each number means (--map)
score-scale-one = the column “{ $header }” holds { $least } to { $most }, where { $first } to { $last } are the answers
score-sheets = { $path }: sheets read: { $names }.
score-sheets-left = { $path }: other sheets have columns of questions too, and are not read, because they are hidden or ask other questions: { $names }.
score-other-header = “{ $path }”, line { $line }: the header comes again with its columns in another order
    .help = split the file here, and give both files
score-header-line = { $path }: the header is line { $line }.
score-second-header = { $path }: line { $line } is a second header, and no respondent.
score-too-wide = “{ $path }”, line { $line }: more than { $most } cells in a row
    .help = is this a table with one respondent a row?
score-too-long = “{ $path }”: one row is longer than { $most } MB
    .help = is this a table with one respondent a row? A quote that is opened and never closed also makes one long row
score-too-many-keys = “{ $path }” has more than { $most } different keys
    .help = are the keys the questions’ codes?
score-list-open = “{ $path }” ends in the middle of its list
    .help = the file was cut off; export or copy it again
score-list-behind = “{ $path }”: something stands behind the end of the list
    .help = write one list in square brackets, or one object a line
score-several-lists = “{ $path }” holds several lists of objects
    .help = keep the one with the respondents, and leave the others out
score-page-of = { $path } is one page of a longer list: { $rows } of { $count } respondents. Give all its pages together, or export everything as one file.
score-page = { $path } is one page of a longer list; respondents read: { $count }. Give all its pages together, or export everything as one file.
score-unknown-encoding = no encoding is called “{ $name }”
    .help = leave it out (auto), or name one such as utf-8, windows-1250 (Poland, Romania), windows-1252 (Western Europe) or windows-1257 (Lithuania)
score-guessed = Some names are not in UTF-8 and were read as Windows-1252. If letters look wrong, name the right code page, such as --encoding windows-1250.
score-gzip = “{ $path }” is packed, and cannot be unpacked
    .help = the file was cut off or damaged; copy it again
score-no-workbook = “{ $path }” is no XLSX workbook that can be read
    .help = open it in a spreadsheet program and save it as XLSX, or as CSV
score-old-workbook = “{ $path }” is a workbook of the old kind (XLS), or has a password
    .help = open it in a spreadsheet program and save it as XLSX without a password, or as CSV
score-password = “{ $path }” is a workbook with a password
    .help = open it in a spreadsheet program and save it as XLSX without a password, or as CSV
score-archive = “{ $path }” is an archive or a document, but no XLSX workbook
    .help = unpack an archive and give the tables in it; open any other workbook, such as ODS, in a spreadsheet program and save it as XLSX or as CSV
score-no-text = “{ $path }” is no table: there are bytes in its first line that no text has
    .help = export or copy it again; if it is a table in UTF-16, say so with --encoding utf-16le
score-markup = “{ $path }” is a web page or XML, and no table
    .help = perhaps the download needed a login: export it again as CSV, XLSX or JSON, or open it in a spreadsheet program and save it so
score-delimiter = “{ $path }” says in its first line that “{ $delimiter }” parts its cells
    .help = save it again with comma, semicolon or tab between the cells
score-large-workbook = “{ $path }” is too large a workbook
    .help = save the sheet with the answers as CSV: of that, any size can be read
score-own-targets = { $path } sets targets of its own; here everyone is held against the same ones (--profile).

## Columns

score-ignored =
    { $path }: { $count ->
        [one] one column does not count
       *[other] { $count } columns do not count
    }: { $names }
score-unnamed = column { $number } (without a name)
score-nearly-one = “{ $header }” looks like { $question }
score-nearly-columns = “{ $path }”: { $faults }, but that is not certain
    .help = a wrong guess would be a wrong level: give the column the question’s code as its header, or let a map say what it means (--write-map writes one, --map uses it); “ignore” leaves it out
score-nearly = “{ $header }” looks like { $question }, but that is not certain; it does not count. A map can say that it does (--map).
score-missing =
    { $path }: no column for { $names }; { $count ->
        [one] it counts
       *[other] they count
    } as unanswered.
score-missing-quick =
    { $path }: no column for { $names }, which count as unanswered. If the short form was used, say so with --quick.

score-column = { $number }. “{ $header }”: { $meaning }
score-column-answers = { $path }: one respondent’s answers, in a file of their own
score-column-codes = { $path }: result codes, one a line
score-column-respondent = the respondent
score-column-organisation = the organisation
score-column-submitted = empty if the form was not submitted
score-column-finished = tells which rows were not finished
score-column-origin = tells which rows are tests
score-column-review = tells which rows a reviewer rejected
score-column-added = kept out: added by { $tool }
score-column-code = { $question }, by its code
score-column-text = { $question }, by its text
score-column-dressed = { $question }, by the code in it
score-column-second-row = { $question }, by its text in the second row
score-column-question = { $question }
score-column-map = { $meaning }, as the map says
score-column-nearly = does not count, though it looks like { $question }
score-column-context = { $question }, about who answers; it is never scored
score-column-ignored = does not count

## Maps

score-map-head = How { $files } is understood. Use it with “allyscope score --map”.
score-map-columns = Not understood. Put in what is right and take the first sign away: a question’s code, “respondent”, “organisation”, “submitted” or “ignore”.
score-map-cells = Cells that are no answer. Put in an option’s code, “na”, “dk” or nothing between the quotes, and take the first sign away.
score-map-rows =
    { $count ->
        [one] one row
       *[other] { $count } rows
    }
score-map-written =
    { $path } is written. { $count ->
        [0] Everything was understood.
        [one] One line in it waits for you.
       *[other] { $count } lines in it wait for you.
    }
