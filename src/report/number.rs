//! Numbers with four decimals, as machine formats carry them.

/// Appends `value` ≥ 0 with four decimals: floor((x + 1e-9)·10⁴ + 0.5)/10⁴, so that a tie goes up
/// whatever the order of the additions that made it. Appends nothing if it is absent.
#[inline]
pub fn push_four_decimals(out: &mut Vec<u8>, value: Option<f64>) {
    let Some(value) = value else { return };
    let units = (value + 1e-9) * 1e4 + 0.5;
    if units < 100_000.0 {
        // Levels and shares have one digit before the point.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "five digits")]
        let units = units as u32;
        let digit = |power: u32| b'0' + (units / power % 10) as u8;
        out.extend_from_slice(&[digit(10_000), b'.', digit(1000), digit(100), digit(10), digit(1)]);
    } else {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "levels and shares are small")]
        let units = units as u64;
        out.extend_from_slice(format!("{}.{:04}", units / 10_000, units % 10_000).as_bytes());
    }
}

/// The text that [`push_four_decimals`] appends.
///
/// # Panics
///
/// Never: digits are UTF-8.
#[must_use]
pub fn four_decimals(value: Option<f64>) -> String {
    let mut digits = Vec::new();
    push_four_decimals(&mut digits, value);
    String::from_utf8(digits).expect("digits")
}

#[cfg(test)]
mod tests {
    use super::four_decimals;

    #[test]
    fn ties_go_up_and_an_absent_number_is_empty() {
        assert_eq!(four_decimals(Some(0.031_25)), "0.0313");
        assert_eq!(four_decimals(Some(2.333_333_333_3)), "2.3333");
        assert_eq!(four_decimals(Some(0.999_99)), "1.0000");
        assert_eq!(four_decimals(Some(0.0)), "0.0000");
        assert_eq!(four_decimals(Some(12.5)), "12.5000");
        assert_eq!(four_decimals(None), "");
    }
}
