//! An overlay file as it is written. The doc comments here become the descriptions in the JSON Schema.

use crate::questionnaire::patterns::VERSION;
use crate::text::record::{Located, Map, record};

record! {
    /// The texts of an allyscope questionnaire in another language.
    pub struct Overlay {
        required {
            /// Language tag of the texts in this file, such as "it".
            language: String,
            /// The version of the questionnaire whose texts were translated.
            #[schemars(extend("pattern" = VERSION))]
            version: String,
        }
        optional {
            /// Name that people see.
            title: String,
            /// One or two sentences on what it is for.
            summary: String,
            /// What the instrument does not show, one point a line.
            limits: String,
            /// Names of the levels, lowest first, as many as the questionnaire has.
            levels: Vec<Located<String>>,
            /// Groups of questions, by id.
            sections: Map<Section>,
            /// Groups of skills, by id.
            capabilities: Map<Group>,
            /// Stages, by id.
            phases: Map<Group>,
            /// What is measured, by id.
            skills: Map<Title>,
            /// What is asked, by code.
            questions: Map<Question>,
            /// Sets of target levels, by id.
            profiles: Map<Group>,
            /// Published counts, by id.
            benchmarks: Map<Title>,
            /// Published recommendations, by id.
            recommendations: Map<Title>,
            /// Combinations of answers that hardly go together, by id.
            checks: Map<Check>,
            /// Questions on who answers, by code.
            context: Map<ContextQuestion>,
            /// Tasks of the person in charge, by id.
            tasks: Map<Task>,
            /// Training modules, by id.
            modules: Map<Module>,
            /// Figures to follow, by id.
            indicators: Map<Indicator>,
        }
    }
}

record! {
    /// A group of questions.
    pub struct Section {
        required {}
        optional {
            /// Name that people see.
            title: String,
            /// A sentence shown before its first question.
            intro: String,
        }
    }
}

record! {
    /// A name with what it means.
    pub struct Group {
        required {}
        optional {
            /// Name that people see.
            title: String,
            /// What it means, in a sentence.
            summary: String,
        }
    }
}

record! {
    /// A name.
    pub struct Title {
        required {}
        optional {
            /// Name that people see.
            title: String,
        }
    }
}

record! {
    /// What is asked.
    pub struct Question {
        required {}
        optional {
            /// The question.
            text: String,
            /// What is meant, with an example.
            help: String,
            /// What a visitor could be shown as evidence.
            show: String,
            /// Its answers, by code.
            options: Map<AnswerOption>,
        }
    }
}

record! {
    /// One of a question's answers.
    pub struct AnswerOption {
        required {}
        optional {
            /// What people read.
            text: String,
            /// What to do to reach the next option.
            advice: String,
            /// The condition under which the advice fits.
            when: String,
            /// What the advice leads to.
            goal: String,
        }
    }
}

record! {
    /// A combination of answers that hardly go together.
    pub struct Check {
        required {}
        optional {
            /// What to ask the respondent.
            ask: String,
        }
    }
}

record! {
    /// A question on who answers.
    pub struct ContextQuestion {
        required {}
        optional {
            /// The question.
            text: String,
            /// What is meant.
            help: String,
            /// Its answers, by code.
            options: Map<ContextOption>,
        }
    }
}

record! {
    /// One of a context question's answers.
    pub struct ContextOption {
        required {}
        optional {
            /// What people read.
            text: String,
        }
    }
}

record! {
    /// A task of the person in charge.
    pub struct Task {
        required {}
        optional {
            /// Name that people see.
            title: String,
            /// What the person does.
            text: String,
        }
    }
}

record! {
    /// A training module.
    pub struct Module {
        required {}
        optional {
            /// Name that people see.
            title: String,
            /// What people can do afterwards.
            outcome: String,
        }
    }
}

record! {
    /// A figure to follow.
    pub struct Indicator {
        required {}
        optional {
            /// Name that people see.
            title: String,
            /// How to count it.
            how: String,
        }
    }
}

pub(super) type Entries<T> = [(Located<String>, Located<T>)];

/// The entries of a table that may not be there.
pub(super) fn entries<T>(map: Option<&Located<Map<T>>>) -> &Entries<T> {
    map.map_or(&[], |map| &map.value.0)
}
