//! Numbers in machine formats.

/// Appends `value` ≥ 0 with four decimals: floor((x + 1e-9)·10⁴ + 0.5)/10⁴, so that a tie goes up
/// whatever the order of the additions that made it; nothing where it is absent.
#[inline]
pub fn push_four_decimals(out: &mut Vec<u8>, value: Option<f64>) {
    let Some(value) = value else { return };
    match digits(value) {
        // A level or a share: one digit, and the general way costs half of a row's time.
        Ok(digits) => out.extend_from_slice(&digits),
        Err(units) => out.extend_from_slice(format!("{}.{:04}", units / 10_000, units % 10_000).as_bytes()),
    }
}

/// The six characters of a number below 10, or a larger one in ten-thousandths.
#[inline]
pub(super) fn digits(value: f64) -> Result<[u8; 6], u64> {
    let units = (value + 1e-9) * 1e4 + 0.5;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "levels and shares are small and ≥ 0")]
    if units >= 100_000.0 {
        return Err(units as u64);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "five digits")]
    let small = units as i32 as u32;
    let (whole, decimals) = (small / 10_000, small % 10_000);
    let (high, low) = (PAIRS[(decimals / 100) as usize], PAIRS[(decimals % 100) as usize]);
    Ok([PAIRS[whole as usize][1], b'.', high[0], high[1], low[0], low[1]])
}

/// "00" to "99".
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut n = 0;
    while n < 100 {
        #[expect(clippy::cast_possible_truncation, reason = "two digits")]
        let number = n as u8;
        pairs[n] = [b'0' + number / 10, b'0' + number % 10];
        n += 1;
    }
    pairs
};

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
