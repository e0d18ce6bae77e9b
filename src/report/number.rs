//! Numbers in machine formats.

/// `value` ≥ 0 with four decimals: floor((x + 1e-9)·10⁴ + 0.5)/10⁴, so that a tie goes up whatever
/// the order of the additions that made it; empty where it is absent.
#[must_use]
pub fn four_decimals(value: Option<f64>) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "levels and shares are small and ≥ 0")]
    let units = |value: f64| ((value + 1e-9) * 1e4 + 0.5).floor() as u64;
    value.map(units).map(|units| format!("{}.{:04}", units / 10_000, units % 10_000)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::four_decimals;

    #[test]
    fn ties_go_up_and_absence_is_empty() {
        assert_eq!(four_decimals(Some(0.031_25)), "0.0313");
        assert_eq!(four_decimals(Some(2.333_333_333_3)), "2.3333");
        assert_eq!(four_decimals(Some(0.999_99)), "1.0000");
        assert_eq!(four_decimals(Some(0.0)), "0.0000");
        assert_eq!(four_decimals(None), "");
    }
}
