# One report for each of many respondents.

batch-one-only = one report goes to one place: one answers file, in one format
    .help = add --output-dir FOLDER to write reports on many respondents, or in several formats
batch-table = this holds the answers of { $count } people
    .help = add --output-dir FOLDER to write one report for each of them
batch-nobody = nobody’s answers in “{ $path }” count
    .help = rows that were never submitted, or answer nothing, are left out; --include-incomplete takes the first kind too
batch-reading-options = an answers file is read as it is
    .help = the options for reading, such as --map and --quick, are for tables and exports of survey tools
batch-too-many = there are more than { $most } respondents
    .help = split the file, and write the reports of each part into a folder of its own
batch-no-folder = “{ $path }” is a file, and a folder is needed
    .help = give --output-dir a folder; it is made if it is not there
batch-same-folder = the reports cannot go into “{ $path }”, from which the answers are read
    .help = give --output-dir another folder
batch-existing =
    { $count ->
        [one] one file is there already
       *[other] { $count } files are there already
    } in “{ $path }”: { $names }
    .help = keep them and write what is missing with --resume, replace them with --force, or choose another folder
batch-and-more = { $names } and { $count } more

batch-rejected = rejected: { $reason }
batch-sentence = { $text }.
batch-written =
    { $path }: { $count ->
        [0] no report written
        [one] one report written
       *[other] { $count } reports written
    }
batch-kept =
    { $count ->
        [one] one was there already
       *[other] { $count } were there already
    }
batch-rejected-count = { $count } rejected
batch-unsent = { $count } not submitted (add --include-incomplete for a report all the same)
batch-same-names =
    { $count ->
        [one] One respondent has the same name as another, or nearly; index.csv tells
       *[other] { $count } respondents have the same name as another, or nearly; index.csv tells
    } whose file is whose.

batch-interrupted =
    Interrupted: { $done } of { $all } respondents have their reports. Only whole files are in “{ $path }”; the index is still missing. To do the rest:
