//! Bars for the cells of a table, as wide as their cell.

use super::{Stretch, percent};

/// A bar on a scale from level 1 to N. Its parts differ in shape, not in colour alone: the level is a full
/// bar, what is missing a hatched frame, the target an upright line, what the open answers leave possible
/// a thin line with ends. All places lie in [0, 1]; there is no bar where there is no level.
#[must_use]
pub fn level_bar(level: Option<f64>, target: Option<f64>, possible: Option<Stretch>) -> String {
    let mut out = String::with_capacity(400);
    out.push_str("<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" y=\"5\" width=\"100%\" height=\"8\" rx=\"2\"/>");
    if let Some(level) = level {
        if let Some(target) = target.filter(|&target| target > level) {
            out.push_str("<rect class=\"gap\" y=\"5\" height=\"8\"");
            percent(&mut out, "x", level);
            percent(&mut out, "width", target - level);
            out.push_str("/>");
        }
        out.push_str("<rect class=\"own\" y=\"5\" height=\"8\" rx=\"2\"");
        percent(&mut out, "width", level.max(LEAST));
        out.push_str("/>");
    }
    if let Some((lower, upper)) = possible {
        for (x1, x2, y1, y2) in [(lower, upper, "16", "16"), (lower, lower, "14", "18"), (upper, upper, "14", "18")] {
            out.push_str("<line class=\"possible\"");
            percent(&mut out, "x1", x1);
            percent(&mut out, "x2", x2);
            out.extend([" y1=\"", y1, "\" y2=\"", y2, "\"/>"]);
        }
    }
    if let Some(target) = target {
        out.push_str("<line class=\"target\" y1=\"2\" y2=\"16\"");
        percent(&mut out, "x1", target);
        percent(&mut out, "x2", target);
        out.push_str("/>");
    }
    out.push_str("</svg>");
    out
}

/// The lowest level still shows that there is one.
const LEAST: f64 = 0.012;

/// A bar of `count` out of `of`; `own` marks the respondent's, with a frame.
#[must_use]
pub fn count_bar(count: u64, of: u64, own: bool) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counts of people")]
    let share = if of > 0 { count as f64 / of as f64 } else { 0.0 };
    let mut out = String::with_capacity(200);
    out.push_str("<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" y=\"3\" width=\"100%\" height=\"12\" rx=\"2\"/><rect y=\"3\" height=\"12\" rx=\"2\"");
    out.push_str(if own { " class=\"own\"" } else { " class=\"others\"" });
    percent(&mut out, "width", share);
    out.push_str("/></svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_shows_a_gap_only_where_there_is_one() {
        assert!(
            level_bar(Some(0.25), Some(0.5), None)
                .contains("class=\"gap\" y=\"5\" height=\"8\" x=\"25%\" width=\"25%\"")
        );
        assert!(!level_bar(Some(0.5), Some(0.5), None).contains("class=\"gap\""));
        let unscored = level_bar(None, Some(0.5), Some((0.1, 0.9)));
        assert!(!unscored.contains("class=\"own\"") && unscored.contains("class=\"possible\""));
    }

    #[test]
    fn nobody_asked_is_an_empty_bar() {
        assert!(count_bar(0, 0, false).contains("width=\"0%\""));
    }
}
