//! Pieces of SQL expressions.

/// Bytes of the longest sum on one line.
const LINE: usize = 100;

/// A number that all engines read: as a double, unless it is whole.
pub(super) fn number(number: f64) -> String {
    if number.fract() == 0.0 { number.to_string() } else { format!("{number}e0") }
}

/// A minimum share, with the tolerance of all comparisons.
pub(super) fn minimum(share: f64) -> String {
    format!("({} - 1e-9)", number(share))
}

/// `factor` × `value`.
pub(super) fn times(factor: f64, value: &str) -> String {
    match number(factor).as_str() {
        "1" => value.to_owned(),
        factor => format!("{factor} * {value}"),
    }
}

/// The sum of `terms`, on several lines if it is long; 0 without any.
pub(super) fn sum(terms: impl Iterator<Item = String>) -> String {
    let terms: Vec<String> = terms.collect();
    match terms.join(" + ") {
        sum if sum.is_empty() => "0".to_owned(),
        sum if sum.len() > LINE => terms.join("\n      + "),
        sum => sum,
    }
}

/// 1 where `condition` is true, else 0.
pub(super) fn one_if(condition: &str) -> String {
    format!("CASE WHEN {condition} THEN 1 ELSE 0 END")
}
