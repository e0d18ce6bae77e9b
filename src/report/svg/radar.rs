//! A radar: one axis a skill, with the own level and the target on each.

use super::{Stretch, attribute, escape, number, open};
use std::f64::consts::TAU;
use std::ops::Range;

/// One axis; places lie in [0, 1].
#[derive(Debug, Clone)]
pub struct Axis<'a> {
    /// A few letters at its end.
    pub label: &'a str,
    /// Where one stands; absent where there is no level.
    pub own: Option<f64>,
    /// The target.
    pub target: f64,
    /// What the open answers leave possible.
    pub possible: Option<Stretch>,
}

/// What to draw.
#[derive(Debug, Clone)]
pub struct Radar<'a> {
    /// Unique on the page.
    pub id: &'a str,
    /// What it shows.
    pub title: &'a str,
    /// The same in a sentence.
    pub description: &'a str,
    /// Clockwise from the top; three at least.
    pub axes: &'a [Axis<'a>],
    /// How many levels there are, 2 at least.
    pub levels: usize,
}

const CENTRE: f64 = 200.0;

/// Of the outermost ring.
const RADIUS: f64 = 152.0;

/// Of the innermost ring, which is level 1: a point could not be told from nothing.
const INNER: f64 = 22.0;

/// Beyond the outermost ring, where labels stand.
const LABELS: f64 = 18.0;

/// More axes than these get smaller labels.
const CROWD: usize = 24;

/// The longest label; longer ones are cut.
const LONGEST: usize = 5;

/// Where one stands on an axis.
struct Dot {
    x: f64,
    y: f64,
    /// Where the place is written.
    written: Range<usize>,
}

impl Radar<'_> {
    /// Appends the picture, which grows with the room for it.
    pub fn draw(&self, out: &mut String) {
        let attributes = if self.axes.len() > CROWD {
            "class=\"radar many\" viewBox=\"0 0 400 400\""
        } else {
            "class=\"radar\" viewBox=\"0 0 400 400\""
        };
        open(out, attributes, self.id, self.title, self.description);
        let directions: Vec<(f64, f64)> = (0..self.axes.len()).map(|i| self.direction(i)).collect();
        self.rings(out);
        self.axes(&directions, out);
        self.targets(&directions, out);
        self.own(&directions, out);
        out.push_str("</svg>");
    }

    fn rings(&self, out: &mut String) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let steps = (self.levels.max(2) - 1) as f64;
        for level in 0..self.levels {
            #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
            let radius = radius(level as f64 / steps);
            out.push_str("<circle class=\"ring\" cx=\"200\" cy=\"200\"");
            attribute(out, "r", radius);
            out.push_str("/>");
        }
    }

    fn axes(&self, directions: &[(f64, f64)], out: &mut String) {
        for (axis, &(sin, cos)) in self.axes.iter().zip(directions) {
            out.push_str(if axis.own.is_some() { "<line class=\"axis\"" } else { "<line class=\"axis open\"" });
            line(out, point(sin, cos, INNER), point(sin, cos, RADIUS));
            if let Some((lower, upper)) = axis.possible {
                out.push_str("<line class=\"possible\"");
                line(out, point(sin, cos, radius(lower)), point(sin, cos, radius(upper)));
            }
            let (x, y) = point(sin, cos, RADIUS + LABELS);
            out.push_str("<text");
            attribute(out, "x", x);
            attribute(out, "y", y + 5.0);
            if sin.abs() > 0.35 {
                out.push_str(if sin > 0.0 { " class=\"start\"" } else { " class=\"end\"" });
            }
            out.push('>');
            if axis.label.chars().nth(LONGEST).is_some() {
                let short: String = axis.label.chars().take(LONGEST - 1).collect();
                escape(out, &short);
                out.push('…');
            } else {
                escape(out, axis.label);
            }
            out.push_str("</text>");
        }
    }

    /// The targets, as one dashed line around.
    fn targets(&self, directions: &[(f64, f64)], out: &mut String) {
        out.push_str("<polygon class=\"targets\" points=\"");
        for (axis, &(sin, cos)) in self.axes.iter().zip(directions) {
            coordinates(out, point(sin, cos, radius(axis.target)));
            out.push(' ');
        }
        out.push_str("\"/>");
    }

    /// The own levels: dots, joined where neighbours both have a level. A line across a skill without
    /// one would claim to know it.
    fn own(&self, directions: &[(f64, f64)], out: &mut String) {
        // Each place is written once and shown four times.
        let mut written = String::with_capacity(self.axes.len() * 12);
        let mut dot = |(axis, &(sin, cos)): (&Axis, &(f64, f64))| {
            let (x, y) = point(sin, cos, radius(axis.own?));
            let start = written.len();
            coordinates(&mut written, (x, y));
            Some(Dot { x, y, written: start..written.len() })
        };
        let dots: Vec<Option<Dot>> = self.axes.iter().zip(directions).map(&mut dot).collect();
        let written = |dot: &Dot| &written[dot.written.clone()];
        let pairs = || dots.iter().zip(dots.iter().cycle().skip(1));
        let joined = || pairs().filter_map(|(from, to)| Some((written(from.as_ref()?), written(to.as_ref()?))));
        out.push_str("<path class=\"area\" d=\"");
        joined().for_each(|(from, to)| out.extend(["M200 200L", from, "L", to, "Z"]));
        out.push_str("\"/><path class=\"outline\" d=\"");
        joined().for_each(|(from, to)| out.extend(["M", from, "L", to]));
        out.push_str("\"/>");
        for dot in dots.iter().flatten() {
            out.push_str("<circle class=\"dot\" r=\"5\"");
            attribute(out, "cx", dot.x);
            attribute(out, "cy", dot.y);
            out.push_str("/>");
        }
    }

    fn direction(&self, axis: usize) -> (f64, f64) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of skills")]
        let angle = TAU * axis as f64 / self.axes.len() as f64;
        (libm::sin(angle), libm::cos(angle))
    }
}

fn radius(share: f64) -> f64 {
    INNER + (RADIUS - INNER) * share
}

fn point(sin: f64, cos: f64, radius: f64) -> (f64, f64) {
    (CENTRE + sin * radius, CENTRE - cos * radius)
}

fn coordinates(out: &mut String, (x, y): (f64, f64)) {
    number(out, x);
    out.push(' ');
    number(out, y);
}

fn line(out: &mut String, from: (f64, f64), to: (f64, f64)) {
    attribute(out, "x1", from.0);
    attribute(out, "y1", from.1);
    attribute(out, "x2", to.0);
    attribute(out, "y2", to.1);
    out.push_str("/>");
}

#[cfg(test)]
mod tests {
    use super::super::drawn;
    use super::*;

    #[test]
    fn no_line_crosses_a_skill_without_a_level() {
        let axis = |own| Axis { label: "S", own, target: 0.5, possible: None };
        let draw =
            |axes: &[Axis]| drawn(|out| Radar { id: "r", title: "t", description: "d", axes, levels: 4 }.draw(out));
        let segments = |drawn: &str| {
            drawn.split("class=\"outline\" d=\"").nth(1).unwrap().split('"').next().unwrap().matches('M').count()
        };
        assert_eq!(segments(&draw(&[axis(Some(0.1)), axis(Some(0.2)), axis(Some(0.3)), axis(Some(1.0))])), 4);
        let open = draw(&[axis(Some(0.1)), axis(None), axis(Some(0.3)), axis(Some(1.0))]);
        assert_eq!(segments(&open), 2);
        assert_eq!(open.matches("class=\"dot\"").count(), 3);
        assert_eq!(segments(&draw(&[axis(None), axis(None), axis(None)])), 0);
    }

    #[test]
    fn long_labels_are_cut_and_hostile_ones_escaped() {
        let axes = ["abcdefghij", "<b>", "c"].map(|label| Axis { label, own: None, target: 0.5, possible: None });
        let radar = Radar { id: "r", title: "<t>", description: "d", axes: &axes, levels: 2 };
        let drawn = drawn(|out| radar.draw(out));
        assert!(drawn.contains(">abcd…<") && drawn.contains("&lt;b&gt;") && drawn.contains("&lt;t&gt;"));
    }
}
