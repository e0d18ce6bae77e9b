//! The files that a command reads and writes. What is read is never written to, and no two results share a file.

use std::collections::HashMap;
use std::path::PathBuf;

use super::args::{Command, Output, PlanAction, PlanArgs, QuestionnaireCommand, ReadingArgs, RenderArgs, ReportArgs};
use super::error::CliError;
use super::paths::Identity;
use crate::message;
use crate::questionnaire::builtin;
use crate::report::page;

/// The files beside the reports of a batch: which report is whose, for programs and for a browser.
pub(super) const INDEXES: [&str; 2] = ["index.csv", "index.html"];

/// A file, and the option or argument that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub option: &'static str,
    pub path: PathBuf,
}

/// The files of a command.
#[derive(Debug, Clone, Default)]
pub(super) struct Files {
    pub read: Vec<Named>,
    pub written: Vec<Named>,
}

impl Files {
    /// The files that the arguments of `command` name.
    pub(super) fn of(command: &Command) -> Self {
        let mut files = Self::default();
        match command {
            Command::Assess(args) => {
                files.questionnaire(args.source.questionnaire.as_deref());
                files.write("--output", args.output.as_ref());
            }
            Command::Report(args) => return Self::of_report(args),
            Command::Score(args) => {
                files.read("RESPONSES", &args.responses);
                files.questionnaire(args.source.questionnaire.as_deref());
                files.reading(&args.reading);
                files.write("--write-map", args.write_map.as_ref());
                files.output(&args.output);
            }
            Command::Cohort(args) => {
                files.read("RESPONSES", &args.responses);
                files.questionnaire(args.source.questionnaire.as_deref());
                files.reading(&args.reading);
                files.rendering(&args.rendering);
                files.write("--codebook", args.codebook.as_ref());
                files.output(&args.output);
            }
            Command::Compare(args) => {
                files.read("FILE", &args.files);
                files.questionnaire(args.source.questionnaire.as_deref());
                files.read("--pairs", args.group.pairs.as_slice());
                files.reading(&args.group.reading);
                files.rendering(&args.rendering);
                files.output(&args.output);
            }
            Command::Plan(args) => files.plan(args),
            Command::Code(args) => {
                files.read("ANSWERS", std::slice::from_ref(&args.answers));
                files.questionnaire(args.source.questionnaire.as_deref());
                files.output(&args.output);
            }
            Command::Form(args) => {
                files.questionnaire(args.source.questionnaire.as_deref());
                files.output(&args.output);
            }
            Command::Questionnaire(QuestionnaireCommand::Translate { questionnaire, output, .. }) => {
                files.questionnaire(questionnaire.as_deref());
                files.output(output);
            }
            Command::Questionnaire(QuestionnaireCommand::Sql(args)) => {
                files.questionnaire(args.source.questionnaire.as_deref());
                files.output(&args.output);
            }
            Command::Questionnaire(
                QuestionnaireCommand::New { output, .. } | QuestionnaireCommand::Schema { output, .. },
            ) => files.output(output),
            _ => {}
        }
        files
    }

    /// The files that the arguments of `report` name.
    pub(super) fn of_report(args: &ReportArgs) -> Self {
        let mut files = Self::default();
        files.read("ANSWERS", &args.answers);
        files.questionnaire(args.questionnaire.as_deref());
        files.reading(&args.batch.reading);
        files.rendering(&args.rendering);
        files.output(&args.output);
        if let Some(folder) = &args.batch.output_dir {
            INDEXES.iter().for_each(|index| files.write("--output-dir", Some(&folder.join(index))));
        }
        files
    }

    fn plan(&mut self, args: &PlanArgs) {
        match &args.action {
            None => {
                self.read("ANSWERS", args.make.answers.as_slice());
                self.read("--previous", args.make.previous.as_slice());
                self.questionnaire(args.make.questionnaire.as_deref());
                self.write("--output", Some(&args.make.output));
            }
            Some(PlanAction::Show { plan, output, source, .. }) => {
                self.read("PLAN", std::slice::from_ref(plan));
                self.questionnaire(source.questionnaire.as_deref());
                self.output(output);
            }
            Some(PlanAction::Check { plan, answers, output, source, .. }) => {
                self.read("PLAN", std::slice::from_ref(plan));
                self.read("ANSWERS", std::slice::from_ref(answers));
                self.questionnaire(source.questionnaire.as_deref());
                self.output(output);
            }
            // These change the plan in its place.
            Some(PlanAction::Done(_) | PlanAction::Drop(_) | PlanAction::Reopen(_)) => {}
        }
    }

    fn read(&mut self, option: &'static str, paths: &[PathBuf]) {
        self.read.extend(paths.iter().map(|path| Named { option, path: path.clone() }));
    }

    fn write(&mut self, option: &'static str, path: Option<&PathBuf>) {
        self.written.extend(path.map(|path| Named { option, path: path.clone() }));
    }

    fn output(&mut self, output: &Output) {
        self.write("--output", output.output.as_ref());
    }

    fn questionnaire(&mut self, option: Option<&str>) {
        let file = option.filter(|name| builtin::find(name).is_none());
        self.read.extend(file.map(|file| Named { option: "--questionnaire", path: file.into() }));
    }

    fn reading(&mut self, reading: &ReadingArgs) {
        self.read("--map", reading.map.as_slice());
        self.write("--rejects", reading.rejects.as_ref());
    }

    fn rendering(&mut self, rendering: &RenderArgs) {
        if let Some(folder) = &rendering.template {
            self.read("--template", &page::names().map(|name| folder.join(name)).collect::<Vec<_>>());
        }
    }

    /// Fails if a file is read and written, or written twice, under whatever names.
    ///
    /// # Errors
    ///
    /// Names the file and both options.
    pub(super) fn check(&self) -> Result<(), CliError> {
        let mut known: HashMap<Identity, &Named> = HashMap::new();
        for named in &self.read {
            if let Some(identity) = Identity::of(&named.path) {
                known.entry(identity).or_insert(named);
            }
        }
        for named in &self.written {
            let Some(identity) = Identity::of(&named.path) else { continue };
            if let Some(other) = known.insert(identity, named) {
                let path = named.path.display().to_string();
                let both = message!("command-same-file", path = path, first = other.option, second = named.option);
                return Err(CliError::Usage(both));
            }
        }
        Ok(())
    }
}
