//! Messages for a page whose script fills in the values: the patterns of the message files as data.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern as Source, PatternElement, VariantKey};
use serde::Serialize;

/// A message: its parts, one after the other.
pub type Pattern = Vec<Part>;

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Part {
    /// Words.
    Text(String),
    /// The value of this name.
    Value {
        /// The name.
        value: String,
    },
    /// One of several wordings.
    Select {
        /// The name of the value that chooses.
        select: String,
        /// Wordings by what the value must be: its text, its digits or its plural category. The first that fits counts.
        variants: Vec<(String, Pattern)>,
        /// The wording where none fits.
        default: Pattern,
    },
}

/// The parts of a pattern of Fluent.
///
/// # Panics
///
/// If the pattern uses more of Fluent than texts, values and choices between plain variants. A test converts every
/// message that pages use.
pub(super) fn parts(source: &Source<&str>) -> Pattern {
    source.elements.iter().map(part).collect()
}

fn part(element: &PatternElement<&str>) -> Part {
    match element {
        PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } => Part::Text((*value).to_owned()),
            inline => Part::Value { value: variable(inline) },
        },
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let key = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => (*key).to_owned(),
            };
            let (defaults, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
            Part::Select {
                select: variable(selector),
                variants: others.iter().map(|variant| (key(&variant.key), parts(&variant.value))).collect(),
                default: defaults.first().map(|variant| parts(&variant.value)).unwrap_or_default(),
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>) -> String {
    let InlineExpression::VariableReference { id } = inline else { panic!("only values stand in messages of pages") };
    id.name.to_owned()
}

#[cfg(test)]
mod tests {
    use crate::text::{Language, Messages};

    #[test]
    fn a_pattern_keeps_words_values_and_choices() {
        let pattern = |id| serde_json::to_string(&Messages::english().pattern(id)).unwrap();
        assert_eq!(pattern("form-progress"), r#"["Answered: ",{"value":"done"}," of ",{"value":"all"}]"#);
        let scored = r#"{"select":"scored","variants":[["one",["one"]]],"default":[{"value":"scored"}]}"#;
        let skills =
            r#"{"select":"skills","variants":[["one",["one skill"]]],"default":[{"value":"skills"}," skills"]}"#;
        let select = format!(r#"["This rests on ",{scored}," of ",{skills},"."]"#);
        assert_eq!(pattern("report-carried"), select);
        assert_ne!(
            Messages::new(Language::Polish).pattern("form-progress"),
            Messages::english().pattern("form-progress")
        );
    }
}
