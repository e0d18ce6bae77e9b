//! The structure of a questionnaire file: every key with its position, checked for its type only.
//!
//! The doc comments of the records are the descriptions in the JSON Schema, which editors show.

mod guidance;

pub use guidance::{Check, ContextOption, ContextQuestion, Indicator, Module, Recommendation, Task};

use super::patterns::{ID, OPTION_CODE, QUESTION_CODE, VERSION};
use crate::text::record::{Located, Map, record};

type List<T> = Vec<Located<T>>;

record! {
    /// A questionnaire for allyscope: what is asked, and how the answers become levels of skills.
    pub struct Questionnaire {
        required {
            /// Version of this file format: 1.
            #[schemars(extend("const" = 1))]
            format: i64,
            /// Short name, in kebab case.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Semantic version. The major number changes when old answers can no longer be scored alike.
            #[schemars(extend("pattern" = VERSION))]
            version: String,
            /// Language tag of the texts in this file, such as "en".
            language: String,
            /// Name that people see.
            title: String,
            /// Names of the levels, lowest first; at least two.
            #[schemars(extend("minItems" = 2))]
            levels: List<String>,
            /// Groups of questions, in the order in which they are asked.
            sections: List<Section>,
            /// Groups of skills.
            capabilities: List<Capability>,
            /// What is measured.
            skills: List<Skill>,
            /// What is asked, in this order.
            questions: List<Question>,
        }
        optional {
            /// One or two sentences on what it is for.
            summary: String,
            /// How long answering takes.
            #[schemars(extend("minimum" = 1, "maximum" = 1440))]
            minutes: i64,
            /// How levels are combined: "arithmetic" (default), "geometric" or "minimum".
            #[schemars(extend("enum" = ["arithmetic", "geometric", "minimum"]))]
            aggregation: String,
            /// Share of a skill's evidence that must be answered for it to have a score; 0.5 unless given.
            #[schemars(extend("minimum" = 0, "maximum" = 1))]
            min_coverage: f64,
            /// Share of a skill's asked evidence that must apply for the skill to apply; 0.5 unless given.
            #[schemars(extend("minimum" = 0, "maximum" = 1))]
            min_applicable: f64,
            /// Share of the skills that apply that must have a score, for there to be a level of the whole and a
            /// percentage of the way to the targets; 0.5 unless given.
            #[schemars(extend("minimum" = 0, "maximum" = 1))]
            min_skills: f64,
            /// What this instrument does not show, one point a line.
            limits: String,
            /// Works that the questionnaire rests on.
            sources: List<Source>,
            /// Stages in which the skills matter; if there are any, each skill names one.
            phases: List<Phase>,
            /// Sets of target levels; without any, every skill's target is the last level but one.
            profiles: List<Profile>,
            /// Published counts to compare answers with.
            benchmarks: List<Benchmark>,
            /// Published recommendations that advice can follow.
            recommendations: List<Recommendation>,
            /// Combinations of answers that hardly go together.
            checks: List<Check>,
            /// Questions on who answers: never scored, and all may stay empty.
            context: List<ContextQuestion>,
            /// Tasks of the person in charge.
            tasks: List<Task>,
            /// Training modules.
            modules: List<Module>,
            /// Figures to follow.
            indicators: List<Indicator>,
        }
    }
}

record! {
    /// A work that the questionnaire rests on.
    pub struct Source {
        required {
            /// Short name, such as "PL".
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Authors, title, place and year.
            citation: String,
        }
        optional {
            /// Address of the work.
            url: String,
        }
    }
}

record! {
    /// A group of questions.
    pub struct Section {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
        }
        optional {
            /// A sentence shown before its first question.
            intro: String,
        }
    }
}

record! {
    /// A group of skills.
    pub struct Capability {
        required {
            /// Short name; also a column of the scored rows.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
        }
        optional {
            /// What it means, in a sentence.
            summary: String,
        }
    }
}

record! {
    /// A stage in which skills matter.
    pub struct Phase {
        required {
            /// Short name; also a column of the scored rows.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
        }
        optional {
            /// What it means, in a sentence.
            summary: String,
        }
    }
}

record! {
    /// What is measured.
    pub struct Skill {
        required {
            /// Short name; also a column of the scored rows.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
            /// The capability it belongs to.
            capability: String,
            /// Questions that inform it, each with a weight from 0.001 to 1000000.
            evidence: Map<f64>,
        }
        optional {
            /// The phase it belongs to.
            phase: String,
            /// Its weight among the skills; 1 unless given.
            #[schemars(extend("minimum" = 0.001, "maximum" = 1_000_000))]
            weight: f64,
        }
    }
}

record! {
    /// What is asked.
    pub struct Question {
        required {
            /// Short name: a letter, then up to 19 letters or digits.
            #[schemars(extend("pattern" = QUESTION_CODE))]
            code: String,
            /// The section it stands in.
            section: String,
            /// The question.
            text: String,
            /// Its answers, lowest first; at least two.
            #[schemars(extend("minItems" = 2))]
            options: List<AnswerOption>,
        }
        optional {
            /// What is meant, with an example.
            help: String,
            /// What a visitor could be shown as evidence.
            show: String,
            /// The source it was derived from.
            source: String,
            /// Whether the quick form asks it; false unless given.
            quick: bool,
            /// What it is about: "firm" (default) or "alliance", what one alliance does.
            #[schemars(extend("enum" = ["firm", "alliance"]))]
            about: String,
            /// Whether a higher option is better for everyone; true unless given. False where the options are kinds as
            /// much as steps: then nobody is ranked by it.
            rank: bool,
        }
    }
}

record! {
    /// One of a question's answers.
    pub struct AnswerOption {
        required {
            /// What files carry: 1 to 5 letters or digits, not "na" or "dk".
            #[schemars(extend("pattern" = OPTION_CODE))]
            code: String,
            /// What people read.
            text: String,
        }
        optional {
            /// Score from 0 to 1; for all options of a question or for none. Evenly spaced unless given.
            #[schemars(extend("minimum" = 0, "maximum" = 1))]
            score: f64,
            /// What to do to reach the next option.
            advice: String,
            /// What it takes to start: 1 (an afternoon; default), 2 (some days or weeks) or 3 (months or money).
            #[schemars(extend("minimum" = 1, "maximum" = 3))]
            effort: i64,
            /// What it takes from then on: 0 (nothing; default), 1 (an hour or two a month) or 2 (a day or more a month).
            #[schemars(extend("minimum" = 0, "maximum" = 2))]
            upkeep: i64,
            /// Puts the advice before all that have a larger number or none.
            #[schemars(extend("minimum" = 1, "maximum" = 99))]
            first: i64,
            /// The condition under which the advice fits; it then stands apart from the plan.
            when: String,
            /// What the advice leads to, where the next option's text makes no sense as an aim.
            goal: String,
            /// The recommendation that the advice follows.
            basis: String,
        }
    }
}

record! {
    /// A set of target levels.
    pub struct Profile {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
            /// Target level of every skill that `targets` does not name.
            #[schemars(extend("minimum" = 1))]
            target: f64,
        }
        optional {
            /// Who it suits, in a sentence.
            summary: String,
            /// Whether it is used when none is chosen; the first one unless given.
            default: bool,
            /// Target levels of single skills.
            targets: Map<f64>,
        }
    }
}

record! {
    /// Published counts to compare answers with.
    pub struct Benchmark {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
            /// How many were asked.
            #[schemars(extend("minimum" = 1))]
            n: i64,
            /// How many chose each option, by question; a sum below n means that the rest gave no answer.
            counts: Map<List<i64>>,
        }
        optional {
            /// The source that published them.
            source: String,
        }
    }
}
