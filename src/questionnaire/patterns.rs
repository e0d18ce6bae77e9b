//! The forms of names as regular expressions, for the JSON Schemas; `validate/names.rs` checks the same forms.

/// An id: kebab case, or like a question's code.
pub(crate) const ID: &str = "^([a-z0-9]+(-[a-z0-9]+)*|[A-Za-z][A-Za-z0-9]{0,19})$";

/// A question's code: a letter, then up to 19 letters or digits.
pub(crate) const QUESTION_CODE: &str = "^[A-Za-z][A-Za-z0-9]{0,19}$";

/// An option's code: 1 to 5 letters or digits, not the cells that mean "not applicable" and "don't know".
pub(crate) const OPTION_CODE: &str = "^(?![Nn][Aa]$|[Dd][Kk]$)[A-Za-z0-9]{1,5}$";

/// A semantic version.
pub(crate) const VERSION: &str = "^[0-9]+\\.[0-9]+\\.[0-9]+([-+].+)?$";
