//! Numbers in machine formats.

/// Appends `value` ≥ 0 with four decimals: floor((x + 1e-9)·10⁴ + 0.5)/10⁴, so that a tie goes up
/// whatever the order of the additions that made it; nothing where it is absent.
#[inline]
pub fn push_four_decimals(out: &mut Vec<u8>, value: Option<f64>) {
    let Some(value) = value else { return };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "levels and shares are small and ≥ 0")]
    let units = ((value + 1e-9) * 1e4 + 0.5) as u64;
    if units < 100_000 {
        // A level or a share: one digit, and the general way costs half of a row's time.
        #[expect(clippy::cast_possible_truncation, reason = "five digits")]
        let units = units as u32;
        #[expect(clippy::cast_possible_truncation, reason = "one digit")]
        let digit = |unit: u32| b'0' + (units / unit % 10) as u8;
        out.extend_from_slice(&[digit(10_000), b'.', digit(1000), digit(100), digit(10), digit(1)]);
    } else {
        out.extend_from_slice(format!("{}.{:04}", units / 10_000, units % 10_000).as_bytes());
    }
}

/// Like [`push_four_decimals`], as a text.
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
    fn ties_go_up_and_absence_is_empty() {
        assert_eq!(four_decimals(Some(0.031_25)), "0.0313");
        assert_eq!(four_decimals(Some(2.333_333_333_3)), "2.3333");
        assert_eq!(four_decimals(Some(0.999_99)), "1.0000");
        assert_eq!(four_decimals(Some(0.0)), "0.0000");
        assert_eq!(four_decimals(Some(12.5)), "12.5000");
        assert_eq!(four_decimals(None), "");
    }
}
