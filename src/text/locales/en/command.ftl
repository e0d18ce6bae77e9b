# What the commands say around their results.

command-error = error: { $text }
command-help = help: { $text }

command-cannot-read =
    cannot read “{ $path }”: { $reason ->
        [not-found] there is no such file
        [permission] this user may not read it
        [directory] it is a folder, and one file is needed
        [not-a-directory] a part of the path is no folder
       *[other] { $reason }
    }
command-cannot-write =
    cannot write “{ $path }”: { $reason ->
        [not-found] its folder does not exist
        [permission] this user may not write there
        [directory] it is a folder, and a file’s name is needed
        [not-a-directory] a part of the path is no folder
        [full] the disk is full
        [read-only] the disk is read-only
       *[other] { $reason }
    }
command-exists = “{ $path }” is there already
    .help = choose another name, or replace it with --force

command-unknown-language = there are no words for “{ $language }” yet
    .help = languages: en
command-unknown-questionnaire =
    the questionnaire “{ $name }” is not built in{ $nearest ->
        [""] .
       *[other] ; did you mean “{ $nearest }”?
    }
    .help = built in: { $known }. A file of your own is named by its path, as in ./{ $name }.toml
command-questionnaire-unusable = The questionnaire “{ $path }” has faults:
