//! The codes of diagnostics: stable kebab-case names that users may search for and scripts may match.
//!
//! The text of a code is the message `diagnostic-<code>` in `locales/<language>/diagnostic.ftl`.

use std::fmt;

/// Defines the enum, the list of all its variants and their kebab-case names from one table.
macro_rules! diagnostic_codes {
    ($($variant:ident = $name:literal,)*) => {
        /// The kind of a fault, as a stable code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum DiagnosticCode {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl DiagnosticCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code in kebab case, as it is printed.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

diagnostic_codes! {
    TooLarge = "too-large",
    EmptyFile = "empty-file",
    Utf16 = "utf16",
    NotUtf8 = "not-utf8",
    Syntax = "syntax",
    TooDeep = "too-deep",
    DuplicateKey = "duplicate-key",
    MissingKey = "missing-key",
    UnknownKey = "unknown-key",
    WrongType = "wrong-type",
    NotFinite = "not-finite",
    UnsupportedFormat = "unsupported-format",
    OutOfRange = "out-of-range",
    TooFew = "too-few",
    EmptyText = "empty-text",
    InvalidId = "invalid-id",
    InvalidQuestionCode = "invalid-question-code",
    InvalidOptionCode = "invalid-option-code",
    ReservedOptionCode = "reserved-option-code",
    ReservedId = "reserved-id",
    DuplicateName = "duplicate-name",
    UnknownName = "unknown-name",
    NoPhases = "no-phases",
    InvalidVersion = "invalid-version",
    InvalidLanguage = "invalid-language",
    UnknownValue = "unknown-value",
    InvalidWeight = "invalid-weight",
    ScoresIncomplete = "scores-incomplete",
    TooManyOptions = "too-many-options",
    TooManyQuestions = "too-many-questions",
    SeveralDefaults = "several-defaults",
    CountsLength = "counts-length",
    CountsExceed = "counts-exceed",
    UnusedSection = "unused-section",
    UnusedCapability = "unused-capability",
    UnusedPhase = "unused-phase",
    UnusedSkill = "unused-skill",
    UnusedQuestion = "unused-question",
    TextTooLong = "text-too-long",
    WithoutAdvice = "without-advice",
    OptionsAlike = "options-alike",
    DetailsWithoutAdvice = "details-without-advice",
    FirstNeverReached = "first-never-reached",
    CheckNeverMet = "check-never-met",
    CheckAlwaysMet = "check-always-met",
    ContextWithoutAnswers = "context-without-answers",
    ContextTwoKinds = "context-two-kinds",
    UnusedRecommendation = "unused-recommendation",
    TranslationLevels = "translation-levels",
    TranslationOutdated = "translation-outdated",
    TranslationOtherMajor = "translation-other-major",
    TranslationOtherLanguage = "translation-other-language",
    TranslationMissing = "translation-missing",
    TranslationMissingHead = "translation-missing-head",
    TranslationMissingTables = "translation-missing-tables",
    TranslationSuperfluous = "translation-superfluous",
    TranslationSuperfluousText = "translation-superfluous-text",
    OtherQuestionnaire = "other-questionnaire",
    UnknownQuestionnaire = "unknown-questionnaire",
    OlderVersion = "older-version",
    NewerVersion = "newer-version",
    OtherMajorVersion = "other-major-version",
    InvalidDate = "invalid-date",
    UnknownOption = "unknown-option",
    UnknownContextAnswer = "unknown-context-answer",
    HeaderTwice = "header-twice",
    HeaderNotThere = "header-not-there",
    UnknownRole = "unknown-role",
    CellTwice = "cell-twice",
    PairColumns = "pair-columns",
    PairUnknown = "pair-unknown",
    PairAmbiguous = "pair-ambiguous",
    PairTwice = "pair-twice",
    CodeCharacter = "code-character",
    CodeMistyped = "code-mistyped",
    CodeOtherQuestionnaire = "code-other-questionnaire",
}

impl fmt::Display for DiagnosticCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::DiagnosticCode;

    #[test]
    fn codes_are_unique_and_in_kebab_case() {
        let names: BTreeSet<&str> = DiagnosticCode::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), DiagnosticCode::ALL.len());
        for name in names {
            assert!(name.chars().all(|c| c == '-' || c.is_ascii_lowercase() || c.is_ascii_digit()), "{name}");
            assert!(!name.starts_with('-') && !name.ends_with('-') && !name.contains("--"), "{name}");
        }
    }
}
