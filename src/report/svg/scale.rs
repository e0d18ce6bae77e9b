//! A scale from level 1 to N with a marker at the level reached.

use std::fmt::Write as _;

use super::{Stretch, attribute, open, percent, places};

/// A scale without a marker, shared by any number of pictures.
#[derive(Debug, Clone)]
pub struct Scale {
    ticks: String,
}

/// Room for the marker at both ends, as a share of the width.
const MARGIN: f64 = 0.035;

fn place(share: f64) -> f64 {
    MARGIN + (1.0 - 2.0 * MARGIN) * share
}

impl Scale {
    /// From level 1 to `levels`, 2 at least.
    #[must_use]
    pub fn new(levels: usize) -> Self {
        let mut ticks = String::new();
        for (level, share) in places(levels) {
            let x = place(share);
            ticks.push_str("<line class=\"tick\" y1=\"29\" y2=\"34\"");
            percent(&mut ticks, "x1", x);
            percent(&mut ticks, "x2", x);
            ticks.push_str("/><text y=\"48\"");
            percent(&mut ticks, "x", x);
            let _ = write!(ticks, ">{level}</text>");
        }
        Self { ticks }
    }

    /// Appends the picture, as wide as the room for it, of where one stands and of what the open answers leave
    /// possible, in [0, 1]. `id` is unique on the page, and `description` says in a sentence what it shows.
    pub fn draw(
        &self,
        out: &mut String,
        (id, title, description): (&str, &str, &str),
        own: f64,
        possible: Option<Stretch>,
    ) {
        open(out, "class=\"scale\"", id, title, description);
        out.push_str("<rect class=\"track\" y=\"16\" height=\"8\" rx=\"4\"");
        percent(out, "x", place(0.0));
        percent(out, "width", place(1.0) - place(0.0));
        out.push_str("/><rect class=\"own\" y=\"16\" height=\"8\" rx=\"4\"");
        percent(out, "x", place(0.0));
        percent(out, "width", place(own) - place(0.0));
        out.push_str("/>");
        if let Some((lower, upper)) = possible {
            out.push_str("<rect class=\"range\" y=\"11\" height=\"18\" rx=\"5\"");
            percent(out, "x", place(lower));
            percent(out, "width", place(upper) - place(lower));
            out.push_str("/>");
        }
        out.push_str(&self.ticks);
        out.push_str("<circle class=\"dot\" cy=\"20\"");
        attribute(out, "r", 9.0);
        percent(out, "cx", place(own));
        out.push_str("/></svg>");
    }
}
