//! Horizontal bars for table cells. A page has dozens of them, so their common sizes are set in the style
//! sheet and not repeated in each bar.

use super::{Stretch, interval, percent};

/// Appends a bar on a scale from level 1 to N. Its parts differ in shape, not in colour alone: the level is a full
/// bar, what is missing a hatched frame, the target an upright line, what the open answers leave possible
/// a thin line with ends. All places lie in [0, 1]; there is no bar where there is no level.
pub fn level_bar(out: &mut String, level: Option<f64>, target: Option<f64>, possible: Option<Stretch>) {
    out.push_str("<svg class=\"bar\" aria-hidden=\"true\"><rect class=\"track\"/>");
    if let Some(level) = level {
        if let Some(target) = target.filter(|&target| target > level) {
            out.push_str("<rect class=\"gap\"");
            percent(out, "x", level);
            percent(out, "width", target - level);
            out.push_str("/>");
        }
        out.push_str("<rect class=\"own\"");
        percent(out, "width", level.max(LEAST));
        out.push_str("/>");
    }
    if let Some(possible) = possible {
        interval(out, possible);
    }
    if let Some(target) = target {
        out.push_str("<rect class=\"target\"");
        percent(out, "x", target);
        out.push_str("/>");
    }
    out.push_str("</svg>");
}

/// The lowest level still shows that there is one.
const LEAST: f64 = 0.012;

/// Appends a bar of `count` out of `of`; `own` marks the respondent's, with a frame.
pub fn count_bar(out: &mut String, count: u64, of: u64, own: bool) {
    #[expect(clippy::cast_precision_loss, reason = "counts of people")]
    let share = if of > 0 { count as f64 / of as f64 } else { 0.0 };
    out.push_str("<svg class=\"bar tall\" aria-hidden=\"true\"><rect class=\"track\"/>");
    out.push_str(if own { "<rect class=\"own\"" } else { "<rect class=\"others\"" });
    percent(out, "width", share);
    out.push_str("/></svg>");
}

#[cfg(test)]
mod tests {
    use super::super::drawn;
    use super::*;

    #[test]
    fn a_bar_shows_a_gap_only_where_there_is_one() {
        let bar = |level, target, possible| drawn(|out| level_bar(out, level, Some(target), possible));
        let missing = bar(Some(0.25), 0.5, None);
        assert!(missing.contains("class=\"gap\" x=\"25%\" width=\"25%\""));
        assert!(!bar(Some(0.5), 0.5, None).contains("class=\"gap\""));
        let unscored = bar(None, 0.5, Some((0.1, 0.9)));
        assert!(!unscored.contains("class=\"own\"") && unscored.contains("class=\"possible\""));
    }

    #[test]
    fn nobody_asked_is_an_empty_bar() {
        assert!(drawn(|out| count_bar(out, 0, 0, false)).contains("width=\"0%\""));
    }
}
