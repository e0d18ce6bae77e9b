//! Charts of many respondents: strips of levels and stacked bars of answers.

use std::fmt::Write as _;

use super::{Stretch, attribute, open, percent, places};

/// The levels of a group on a scale from level 1 to N; positions are in [0, 1].
#[derive(Debug, Clone, Default)]
pub struct Strip<'a> {
    /// People in each equal part of the scale; empty where that is not shown.
    pub bars: &'a [u64],
    /// Their mean.
    pub mean: Option<f64>,
    /// From the first to the third quartile.
    pub middle: Option<Stretch>,
    /// The target.
    pub target: Option<f64>,
}

/// Smallest height of a bar that counts at least one respondent; an empty bar has no height.
const LEAST: f64 = 2.0;

/// Between bars, as a share of a bar's width.
const BETWEEN: f64 = 0.12;

impl Strip<'_> {
    /// Appends a picture for a table's cell: bars, and below them the mean and the middle half.
    pub fn cell(&self, out: &mut String) {
        out.push_str("<svg class=\"strip\" aria-hidden=\"true\">");
        out.push_str("<line class=\"ground\" x1=\"0%\" x2=\"100%\" y1=\"22.5\" y2=\"22.5\"/>");
        self.bars(out, (0.0, 1.0), (22.0, 20.0));
        if let Some(target) = self.target {
            upright(out, "target", target, ("1", "24"));
        }
        if let Some((lower, upper)) = self.middle {
            out.push_str("<line class=\"middle\" y1=\"29\" y2=\"29\"");
            percent(out, "x1", lower);
            percent(out, "x2", upper);
            out.push_str("/>");
        }
        if let Some(mean) = self.mean {
            out.push_str("<circle class=\"dot\" r=\"5\" cy=\"29\"");
            percent(out, "cx", mean);
            out.push_str("/>");
        }
        out.push_str("</svg>");
    }

    /// Appends a chart with title and description, over a scale of `levels`. `id` is unique on the page.
    pub fn draw(&self, out: &mut String, levels: usize, (id, title, description): (&str, &str, &str)) {
        open(out, "class=\"crowd\"", id, title, description);
        let (start, width) = (MARGIN, 1.0 - 2.0 * MARGIN);
        out.push_str("<line class=\"ground\" y1=\"110.5\" y2=\"110.5\"");
        percent(out, "x1", start);
        percent(out, "x2", start + width);
        out.push_str("/>");
        self.bars(out, (start, width), (110.0, 84.0));
        #[expect(clippy::cast_precision_loss, reason = "a strip has a dozen bars")]
        let bar = width / self.bars.len().max(1) as f64;
        let most = self.most();
        for (i, &count) in self.bars.iter().enumerate().filter(|(_, count)| **count > 0) {
            #[expect(clippy::cast_precision_loss, reason = "a strip has a dozen bars")]
            let x = start + bar * (i as f64 + 0.5);
            out.push_str("<text class=\"count\"");
            percent(out, "x", x);
            attribute(out, "y", 104.0 - height(count, most, 84.0));
            let _ = write!(out, ">{count}</text>");
        }
        for (level, place) in places(levels) {
            let x = start + width * place;
            upright(out, "tick", x, ("128", "133"));
            out.push_str("<text y=\"147\"");
            percent(out, "x", x);
            let _ = write!(out, ">{level}</text>");
        }
        out.push_str("<rect class=\"track\" y=\"118\" height=\"6\" rx=\"3\"");
        percent(out, "x", start);
        percent(out, "width", width);
        out.push_str("/>");
        if let Some((lower, upper)) = self.middle {
            out.push_str("<line class=\"middle\" y1=\"121\" y2=\"121\"");
            percent(out, "x1", start + width * lower);
            percent(out, "x2", start + width * upper);
            out.push_str("/>");
        }
        if let Some(mean) = self.mean {
            out.push_str("<circle class=\"dot\" r=\"8\" cy=\"121\"");
            percent(out, "cx", start + width * mean);
            out.push_str("/>");
        }
        out.push_str("</svg>");
    }

    fn most(&self) -> u64 {
        self.bars.iter().copied().max().unwrap_or(0)
    }

    fn bars(&self, out: &mut String, (start, width): (f64, f64), (ground, tallest): (f64, f64)) {
        #[expect(clippy::cast_precision_loss, reason = "a strip has a dozen bars")]
        let bar = width / self.bars.len().max(1) as f64;
        let most = self.most();
        for (i, &count) in self.bars.iter().enumerate().filter(|(_, count)| **count > 0) {
            let height = height(count, most, tallest);
            #[expect(clippy::cast_precision_loss, reason = "a strip has a dozen bars")]
            let x = start + bar * (i as f64 + BETWEEN / 2.0);
            out.push_str("<rect class=\"crowds\" rx=\"1\"");
            percent(out, "x", x);
            percent(out, "width", bar * (1.0 - BETWEEN));
            attribute(out, "y", ground - height);
            attribute(out, "height", height);
            out.push_str("/>");
        }
    }
}

/// Room for the marker at both ends of a scale, as a share of the width.
const MARGIN: f64 = 0.035;

fn height(count: u64, most: u64, tallest: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of people")]
    let share = if most == 0 { 0.0 } else { count as f64 / most as f64 };
    (share * tallest).max(LEAST)
}

fn upright(out: &mut String, class: &str, x: f64, (y1, y2): (&str, &str)) {
    out.extend(["<line class=\"", class, "\" y1=\"", y1, "\" y2=\"", y2, "\""]);
    percent(out, "x1", x);
    percent(out, "x2", x);
    out.push_str("/>");
}

/// Shades from the first option to the last.
const SHADES: usize = 6;

/// A segment at least this wide has room for its count.
const ROOM: f64 = 0.06;

/// Appends one bar of everybody who answered, a segment an option, the first at the left and lightest.
pub fn stack(out: &mut String, counts: &[u64]) {
    out.push_str("<svg class=\"stack\" aria-hidden=\"true\">");
    out.push_str("<rect class=\"track\" y=\"2\" width=\"100%\" height=\"22\"/>");
    let all: u64 = counts.iter().sum();
    let mut start = 0;
    #[expect(clippy::cast_precision_loss, reason = "counts of people")]
    let part = |count: u64| count as f64 / all as f64;
    for (o, &count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let shade = 1 + o * (SHADES - 1) / (counts.len() - 1).max(1);
        let _ = write!(out, "<rect class=\"part part-{shade}\" y=\"2\" height=\"22\"");
        percent(out, "x", part(start));
        percent(out, "width", part(count));
        out.push_str("/>");
        if part(count) >= ROOM {
            let _ = write!(out, "<text class=\"on-{shade}\" y=\"18\"");
            percent(out, "x", part(start) + part(count) / 2.0);
            let _ = write!(out, ">{count}</text>");
        }
        start += count;
    }
    out.push_str("</svg>");
}

/// Appends a share with its interval as a thin line with ends, and a published share as an upright line.
pub fn share_bar(out: &mut String, share: Option<f64>, interval: Option<Stretch>, published: Option<f64>) {
    out.push_str("<svg class=\"bar flat\" aria-hidden=\"true\"><rect class=\"track\"/>");
    if let Some(share) = share {
        out.push_str("<rect class=\"own\"");
        percent(out, "width", share);
        out.push_str("/>");
    }
    if let Some(interval) = interval {
        super::interval(out, interval);
    }
    if let Some(published) = published {
        upright(out, "target", published, ("0", "14"));
    }
    out.push_str("</svg>");
}

#[cfg(test)]
mod tests {
    use super::super::drawn;
    use super::*;

    #[test]
    fn a_strip_shows_all_levels_and_no_hidden_ones() {
        let strip = Strip { bars: &[0, 1, 4], mean: Some(0.5), middle: None, target: Some(1.0) };
        let shown = drawn(|out| strip.cell(out));
        assert_eq!(shown.matches("class=\"crowds\"").count(), 2);
        assert!(shown.contains("y=\"2\" height=\"20\"") && shown.contains("y=\"17\" height=\"5\""), "{shown}");
        assert!(shown.contains("class=\"target\"") && !shown.contains("class=\"middle\""));
        let hidden = drawn(|out| Strip::default().cell(out));
        assert!(!hidden.contains("crowds") && !hidden.contains("dot"));
    }

    #[test]
    fn a_stack_is_whole_and_has_a_shade_an_option() {
        let shown = drawn(|out| stack(out, &[1, 0, 2, 1]));
        assert!(shown.contains("part-1\" y=\"2\" height=\"22\" x=\"0%\" width=\"25%\""), "{shown}");
        assert!(shown.contains("part-4\" y=\"2\" height=\"22\" x=\"25%\" width=\"50%\""));
        assert!(shown.contains("part-6\" y=\"2\" height=\"22\" x=\"75%\" width=\"25%\""));
        assert!(![&[0, 0][..], &[]].map(|nobody| drawn(|out| stack(out, nobody))).concat().contains("part"));
    }
}
