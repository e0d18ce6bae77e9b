//! Translations of a questionnaire: an overlay file that contains ids and translated texts only.
//!
//! Texts that an overlay lacks stay in the language of the questionnaire, so an unfinished overlay can be used.

mod texts;
mod write;

use semver::Version;

use super::Questionnaire;
use super::validate::wording;
use crate::text::Language;
use crate::text::diagnostic::{Diagnostic, DiagnosticCode, has_errors};
use crate::text::node;
use crate::text::record::{FromNode, Located, Map};
use crate::text::sanitize;

pub use write::to_toml;

/// The structure of an overlay file. The doc comments here are the descriptions in the JSON Schema.
pub mod raw {
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
            }
        }
    }
}

/// An overlay whose structure is valid.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    raw: raw::Overlay,
    version: Located<Version>,
}

/// Which faults [`Translation::check`] reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckLevel {
    /// Only faults that make the overlay unusable.
    Errors,
    /// Also superfluous texts and another version of the questionnaire.
    Warnings,
    /// Also missing texts, and options with similar texts.
    Everything,
}

impl Translation {
    /// Reads an overlay; returns it if there is no error, and every fault.
    #[must_use]
    pub fn parse(text: &str) -> (Option<Self>, Vec<Diagnostic>) {
        let (node, mut faults) = node::parse_toml(text);
        if !faults.is_empty() {
            return (None, faults);
        }
        let Some(raw) = raw::Overlay::from_node(&node, "overlay", &mut faults) else { return (None, faults) };
        if let Some(language) = &raw.language
            && language.value.parse::<unic_langid::LanguageIdentifier>().is_err()
        {
            faults.push(
                Diagnostic::error(DiagnosticCode::InvalidLanguage).text("found", &language.value).at(&language.span),
            );
        }
        let version = raw.version.as_ref().and_then(|given| {
            let version = Version::parse(&given.value).ok();
            if version.is_none() {
                faults.push(
                    Diagnostic::error(DiagnosticCode::InvalidVersion).text("found", &given.value).at(&given.span),
                );
            }
            version.map(|value| Located { value, span: given.span.clone() })
        });
        for (key, text) in texts::given(&raw) {
            if sanitize::block(&text.value).trim().is_empty() {
                faults.push(Diagnostic::error(DiagnosticCode::EmptyText).text("key", key).at(&text.span));
            }
        }
        let translation = version.filter(|_| !has_errors(&faults)).map(|version| Self { raw, version });
        (translation, faults)
    }

    /// Language tag of the texts.
    #[must_use]
    pub fn language(&self) -> &str {
        self.raw.language.as_ref().map(|language| language.value.as_str()).unwrap_or_default()
    }

    /// The version of the questionnaire whose texts were translated.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.version.value
    }

    /// Reports an overlay whose language differs from the one in its file name.
    #[must_use]
    pub fn check_language(&self, expected: Language) -> Option<Diagnostic> {
        let found = self.raw.language.as_ref().filter(|found| Language::find(&found.value) != Some(expected))?;
        let fault = Diagnostic::error(DiagnosticCode::TranslationOtherLanguage).text("found", &found.value);
        Some(fault.text("expected", expected.tag()).at(&found.span))
    }

    /// Checks the overlay against its questionnaire.
    #[must_use]
    pub fn check(&self, questionnaire: &Questionnaire, look: CheckLevel) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        self.check_version(questionnaire, &mut faults);
        if let Some(levels) = &self.raw.levels
            && levels.value.len() != questionnaire.levels.len()
        {
            let (found, wanted) = (levels.value.len() as u64, questionnaire.levels.len() as u64);
            let fault =
                Diagnostic::error(DiagnosticCode::TranslationLevels).count("found", found).count("levels", wanted);
            faults.push(fault.at(&levels.span));
        }
        texts::superfluous(&self.raw, questionnaire, &mut faults);
        if look == CheckLevel::Everything {
            texts::missing(&self.raw, questionnaire, &mut faults);
            for (_, question) in texts::entries(self.raw.questions.as_ref()) {
                let options = texts::entries(question.value.options.as_ref());
                wording::alike(options.iter().filter_map(|(_, option)| option.value.text.as_ref()), &mut faults);
            }
        }
        if look == CheckLevel::Errors {
            faults.retain(|fault| has_errors(std::slice::from_ref(fault)));
        }
        faults
    }

    /// Reports another major version, because the meaning of texts may have changed.
    fn check_version(&self, questionnaire: &Questionnaire, faults: &mut Vec<Diagnostic>) {
        let Located { value: version, span } = &self.version;
        let current = &questionnaire.version;
        if version == current {
            return;
        }
        let fault = if version.major == current.major {
            Diagnostic::warning(DiagnosticCode::TranslationOutdated)
        } else {
            Diagnostic::error(DiagnosticCode::TranslationOtherMajor)
        };
        faults.push(fault.text("found", version.to_string()).text("current", current.to_string()).at(span));
    }
}

impl Questionnaire {
    /// The questionnaire with the texts of `translation`; texts that it lacks are unchanged.
    #[must_use]
    pub fn in_language(&self, translation: &Translation) -> Self {
        let mut translated = self.clone();
        translation.language().clone_into(&mut translated.language);
        texts::apply(&translation.raw, &mut translated);
        translated
    }
}

type Entries<T> = [(Located<String>, Located<T>)];

/// The entry of an id, without regard to case.
fn entry<'a, T>(map: Option<&'a Located<Map<T>>>, id: &str) -> Option<&'a Located<T>> {
    let found = texts::entries(map).iter().find(|(key, _)| key.value.eq_ignore_ascii_case(id));
    found.map(|(_, value)| value)
}
