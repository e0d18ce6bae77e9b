//! A scale from level 1 to N, with where one stands on it.

use std::fmt::Write as _;

use super::{Stretch, attribute, open, percent};

/// What to draw on the scale; places lie in [0, 1].
#[derive(Debug, Clone)]
pub struct Scale<'a> {
    /// Unique on the page.
    pub id: &'a str,
    /// What it shows.
    pub title: &'a str,
    /// The same in a sentence.
    pub description: &'a str,
    /// How many levels there are, 2 at least.
    pub levels: usize,
    /// Where one stands.
    pub own: f64,
    /// What the open answers leave possible.
    pub possible: Option<Stretch>,
}

/// Room for the marker at both ends, as a share of the width.
const MARGIN: f64 = 0.035;

fn place(share: f64) -> f64 {
    MARGIN + (1.0 - 2.0 * MARGIN) * share
}

impl Scale<'_> {
    /// Appends the picture, as wide as the room for it.
    pub fn draw(&self, out: &mut String) {
        open(out, "class=\"scale\"", self.id, self.title, self.description);
        out.push_str("<rect class=\"track\" y=\"16\" height=\"8\" rx=\"4\"");
        percent(out, "x", place(0.0));
        percent(out, "width", place(1.0) - place(0.0));
        out.push_str("/><rect class=\"own\" y=\"16\" height=\"8\" rx=\"4\"");
        percent(out, "x", place(0.0));
        percent(out, "width", place(self.own) - place(0.0));
        out.push_str("/>");
        if let Some((lower, upper)) = self.possible {
            out.push_str("<rect class=\"range\" y=\"11\" height=\"18\" rx=\"5\"");
            percent(out, "x", place(lower));
            percent(out, "width", place(upper) - place(lower));
            out.push_str("/>");
        }
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let steps = (self.levels.max(2) - 1) as f64;
        for level in 0..self.levels {
            #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
            let x = place(level as f64 / steps);
            out.push_str("<line class=\"tick\" y1=\"29\" y2=\"34\"");
            percent(out, "x1", x);
            percent(out, "x2", x);
            out.push_str("/><text y=\"48\"");
            percent(out, "x", x);
            let _ = write!(out, ">{}</text>", level + 1);
        }
        out.push_str("<circle class=\"dot\" cy=\"20\"");
        attribute(out, "r", 9.0);
        percent(out, "cx", place(self.own));
        out.push_str("/></svg>");
    }
}
