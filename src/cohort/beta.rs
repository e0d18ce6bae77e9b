//! Quantiles of Fisher's F distribution, by the incomplete beta function.
//!
//! Source: M. Abramowitz and I. Stegun, *Handbook of Mathematical Functions* (1964), 26.5.8 (the
//! continued fraction) and 26.6.2 (F as a beta variable); evaluated after W. J. Lentz, *Generating Bessel
//! functions in Mie scattering calculations using continued fractions*, Appl. Opt. 15 (1976).

/// The upper quantile of F: the value that F with `d1` and `d2` degrees of freedom exceeds with probability
/// `tail`, in (0, 1).
pub(super) fn f_exceeded(tail: f64, d1: f64, d2: f64) -> f64 {
    // d1·F / (d1·F + d2) is beta distributed, and so is its complement with the parameters swapped. Solving
    // for the smaller of the two probabilities avoids cancellation.
    let (a, b) = (d1 / 2.0, d2 / 2.0);
    if tail <= 0.5 {
        let rest = quantile(tail, b, a);
        d2 / d1 * (1.0 - rest) / rest
    } else {
        let part = quantile(1.0 - tail, a, b);
        d2 / d1 * part / (1.0 - part)
    }
}

/// Solves `I_x(a, b)` = p for x by Newton's method, with bisection where a step would leave the bracket.
fn quantile(p: f64, a: f64, b: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut x = a / (a + b);
    for _ in 0..200 {
        let error = incomplete(x, a, b) - p;
        if error > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let newton = x - error / density(x, a, b);
        let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
        if (next - x).abs() <= 1e-15 * x || error == 0.0 {
            return next;
        }
        x = next;
    }
    x
}

/// The regularised incomplete beta function `I_x(a, b)`.
fn incomplete(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        0.0
    } else if x >= 1.0 {
        1.0
    } else if x < (a + 1.0) / (a + b + 2.0) {
        front(x, a, b) / a * fraction(x, a, b)
    } else {
        1.0 - front(1.0 - x, b, a) / b * fraction(1.0 - x, b, a)
    }
}

fn density(x: f64, a: f64, b: f64) -> f64 {
    front(x, a, b) / (x * (1.0 - x))
}

/// x^a (1 − x)^b ÷ B(a, b).
fn front(x: f64, a: f64, b: f64) -> f64 {
    let log = a * libm::log(x) + b * libm::log1p(-x) + libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b);
    libm::exp(log)
}

fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let kept = |value: f64| if value.abs() < TINY { TINY } else { value };
    let (mut above, mut below) = (1.0, 1.0 / kept(1.0 - (a + b) * x / (a + 1.0)));
    let mut result = below;
    let mut step = 0.0;
    // The number of terms needed grows with the square root of the larger parameter: thousands for a
    // million respondents.
    for _ in 0..100_000 {
        step += 1.0;
        let even = step * (b - step) * x / ((a + 2.0 * step - 1.0) * (a + 2.0 * step));
        let odd = -(a + step) * (a + b + step) * x / ((a + 2.0 * step) * (a + 2.0 * step + 1.0));
        for term in [even, odd] {
            below = 1.0 / kept(1.0 + term * below);
            above = kept(1.0 + term / above);
            result *= below * above;
        }
        if (below * above - 1.0).abs() < 1e-16 {
            break;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tail, degrees of freedom and value: scipy 1.17.1, `scipy.stats.f.isf(tail, d1, d2)`.
    const SCIPY: [(f64, f64, f64, f64); 16] = [
        (0.025, 2.0, 2.0, 39.0),
        (0.975, 2.0, 2.0, 0.025_641_025_641_025_7),
        (0.025, 2.0, 4.0, 10.649_110_640_673_5),
        (0.975, 2.0, 4.0, 0.025_478_734_167_333_3),
        (0.025, 8.0, 80.0, 2.354_941_128_642_47),
        (0.975, 8.0, 80.0, 0.266_216_233_076_755),
        (0.025, 11.0, 11.0, 3.473_699_051_085_81),
        (0.975, 11.0, 11.0, 0.287_877_557_984_599),
        (0.025, 29.0, 87.0, 1.746_959_851_084_42),
        (0.975, 29.0, 87.0, 0.522_355_349_242_48),
        (0.025, 499.0, 1_497.0, 1.151_197_891_406_96),
        (0.975, 499.0, 1_497.0, 0.864_146_797_093_124),
        (0.025, 9_999.0, 29_997.0, 1.032_392_870_762_1),
        (0.975, 9_999.0, 29_997.0, 0.968_372_020_794_852),
        (0.025, 999_999.0, 6_999_993.0, 1.002_965_910_502_12),
        (0.975, 999_999.0, 6_999_993.0, 0.997_039_532_005_512),
    ];

    #[test]
    fn quantiles_agree_with_scipy() {
        for (tail, d1, d2, expected) in SCIPY {
            let found = f_exceeded(tail, d1, d2);
            assert!((found / expected - 1.0).abs() < 1e-9, "{tail} {d1} {d2}: {found}, not {expected}");
        }
    }
}
