//! The parts of a questionnaire file that do not move a score: recommendations, checks, context questions, tasks,
//! training modules and indicators.

use crate::questionnaire::patterns::{ID, OPTION_CODE, QUESTION_CODE};
use crate::text::record::{Located, Map, record};

type List<T> = Vec<Located<T>>;

record! {
    /// A published recommendation that advice can follow.
    pub struct Recommendation {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
        }
        optional {
            /// The source that published it.
            source: String,
        }
    }
}

record! {
    /// A combination of answers that hardly go together. It asks for a second look and never moves a score.
    pub struct Check {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// The answers that meet it: by question, the codes of options of which one was chosen.
            r#if: Map<List<String>>,
            /// What to ask the respondent.
            ask: String,
        }
        optional {}
    }
}

record! {
    /// A question on who answers. It is answered by one of its options, or by a whole number from min to max.
    pub struct ContextQuestion {
        required {
            /// Short name: a letter, then up to 19 letters or digits.
            #[schemars(extend("pattern" = QUESTION_CODE))]
            code: String,
            /// The question.
            text: String,
        }
        optional {
            /// What is meant.
            help: String,
            /// "background" (default), or "outcome": how well it went, to test the instrument with one day.
            #[schemars(extend("enum" = ["background", "outcome"]))]
            kind: String,
            /// Its answers; at least two.
            #[schemars(extend("minItems" = 2))]
            options: List<ContextOption>,
            /// Smallest number.
            min: i64,
            /// Largest number.
            max: i64,
        }
    }
}

record! {
    /// One of a context question's answers.
    pub struct ContextOption {
        required {
            /// What files carry: 1 to 5 letters or digits, not "na" or "dk".
            #[schemars(extend("pattern" = OPTION_CODE))]
            code: String,
            /// What people read.
            text: String,
        }
        optional {}
    }
}

record! {
    /// A task of the person in charge.
    pub struct Task {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
            /// What the person does, in a sentence.
            text: String,
            /// The skills that it needs.
            #[schemars(extend("minItems" = 1))]
            skills: List<String>,
        }
        optional {
            /// The source that describes it.
            source: String,
        }
    }
}

record! {
    /// A training module.
    pub struct Module {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
            /// What people can do afterwards.
            outcome: String,
            /// The skills that it trains.
            #[schemars(extend("minItems" = 1))]
            skills: List<String>,
        }
        optional {
            /// The phase it belongs to.
            phase: String,
            /// How many hours it takes.
            #[schemars(extend("minimum" = 1, "maximum" = 1000))]
            hours: i64,
        }
    }
}

record! {
    /// A figure to follow.
    pub struct Indicator {
        required {
            /// Short name.
            #[schemars(extend("pattern" = ID))]
            id: String,
            /// Name that people see.
            title: String,
            /// What it shows: "result", "process", "relationship" or "fit".
            #[schemars(extend("enum" = ["result", "process", "relationship", "fit"]))]
            kind: String,
            /// How to count it.
            how: String,
            /// The skills that it belongs to.
            #[schemars(extend("minItems" = 1))]
            skills: List<String>,
        }
        optional {
            /// The source that names it.
            source: String,
        }
    }
}
