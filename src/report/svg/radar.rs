//! A radar chart with one axis per skill, showing level and target.

use super::{Stretch, attribute, escape, line, number, open, places};
use std::f64::consts::TAU;
use std::fmt::Write as _;
use std::ops::Range;

/// The values on one axis, each in [0, 1] from the innermost to the outermost ring.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The level; `None` if there is none.
    pub own: Option<f64>,
    /// The target.
    pub target: f64,
    /// Lowest and highest level that the open answers allow.
    pub possible: Option<Stretch>,
}

/// Rings, axes and labels, shared by any number of pictures.
#[derive(Debug, Clone)]
pub struct Radar {
    rings: String,
    /// Clockwise from the top.
    axes: Vec<Axis>,
}

#[derive(Debug, Clone)]
struct Axis {
    sin: f64,
    cos: f64,
    /// From the innermost ring to the outermost.
    line: String,
    label: String,
}

const CENTRE: f64 = 200.0;

/// Radius of the outermost ring.
const RADIUS: f64 = 152.0;

/// Radius of the innermost ring, which is level 1. At 0 a level of 1 could not be seen.
const INNER: f64 = 22.0;

/// Distance of the labels from the outermost ring.
const LABELS: f64 = 18.0;

/// More axes than these get smaller labels.
const CROWD: usize = 24;

/// Signs in a line of a label; longer words are cut.
const LONGEST: usize = 18;

/// Lines of a label.
const LINES: usize = 3;

/// Height of such a line.
const LINE: f64 = 14.0;

/// The level on an axis.
struct Dot {
    x: f64,
    y: f64,
    /// Where the place is written.
    written: Range<usize>,
}

/// Neighbours that all have a dot, two of them at least: around from the first to the first again if nobody is
/// missing.
fn runs(dots: &[Option<Dot>]) -> impl Iterator<Item = impl Iterator<Item = &Dot>> {
    let count = dots.len();
    let has = move |i: usize| dots[i % count].is_some();
    let is_whole = (0..count).all(has);
    // A run begins behind a gap.
    let starts = (0..count).filter(move |&i| if is_whole { i == 0 } else { has(i) && !has(i + count - 1) });
    let length = move |start| if is_whole { count + 1 } else { (start..start + count).take_while(|&i| has(i)).count() };
    let runs = starts.map(move |start| (start, length(start))).filter(|(_, length)| *length > 1);
    runs.map(move |(start, length)| (start..start + length).filter_map(move |i| dots[i % count].as_ref()))
}

impl Radar {
    /// With an axis for each of the `labels`, three at least; and a ring for each of the
    /// `levels`, 2 at least.
    #[must_use]
    pub fn new<'l>(labels: impl ExactSizeIterator<Item = &'l str>, levels: usize) -> Self {
        let count = labels.len();
        Self { rings: rings(levels), axes: labels.enumerate().map(|(i, label)| Axis::new(i, count, label)).collect() }
    }

    /// Appends the picture of `marks`, one an axis. It grows with the room for it; `id` is unique on the page,
    /// and `description` says in a sentence what it shows.
    pub fn draw(&self, out: &mut String, (id, title, description): (&str, &str, &str), marks: &[Mark]) {
        let attributes = if self.axes.len() > CROWD {
            "class=\"radar many\" viewBox=\"-110 -10 620 420\""
        } else {
            "class=\"radar\" viewBox=\"-110 -10 620 420\""
        };
        open(out, attributes, id, title, description);
        out.push_str(&self.rings);
        self.spokes(out, marks, "axis", |mark| mark.own.is_some());
        self.spokes(out, marks, "axis open", |mark| mark.own.is_none());
        for (axis, mark) in self.axes.iter().zip(marks) {
            axis.draw(out, mark);
        }
        self.targets(out, marks);
        self.own(out, marks);
        out.push_str("</svg>");
    }

    /// The axes whose marks are `such`, as one shape of this class.
    fn spokes(&self, out: &mut String, marks: &[Mark], class: &str, such: impl Fn(&Mark) -> bool) {
        let mut lines = self.axes.iter().zip(marks).filter(|(_, mark)| such(mark)).map(|(axis, _)| axis.line.as_str());
        let Some(first) = lines.next() else { return };
        out.extend(["<path class=\"", class, "\" d=\"", first]);
        out.extend(lines);
        out.push_str("\"/>");
    }

    /// The targets, as one dashed line around.
    fn targets(&self, out: &mut String, marks: &[Mark]) {
        out.push_str("<polygon class=\"targets\" points=\"");
        for (axis, mark) in self.axes.iter().zip(marks) {
            coordinates(out, axis.point(radius(mark.target)));
            out.push(' ');
        }
        out.push_str("\"/>");
    }

    /// The own levels: dots, joined where neighbours both have a level. A line across a skill without
    /// one would claim to know it.
    fn own(&self, out: &mut String, marks: &[Mark]) {
        // Each position is written once and used three times.
        let mut written = String::with_capacity(self.axes.len() * 12);
        let mut dot = |(axis, mark): (&Axis, &Mark)| {
            let (x, y) = axis.point(radius(mark.own?));
            let start = written.len();
            coordinates(&mut written, (x, y));
            Some(Dot { x, y, written: start..written.len() })
        };
        let dots: Vec<Option<Dot>> = self.axes.iter().zip(marks).map(&mut dot).collect();
        let written = |dot: &Dot| &written[dot.written.clone()];
        out.push_str("<path class=\"area\" d=\"");
        for run in runs(&dots) {
            out.push_str("M200 200L");
            run.for_each(|dot| out.extend([written(dot), " "]));
            out.push('Z');
        }
        out.push_str("\"/><path class=\"outline\" d=\"");
        for run in runs(&dots) {
            out.push('M');
            run.for_each(|dot| out.extend([written(dot), " "]));
        }
        out.push_str("\"/>");
        for dot in dots.iter().flatten() {
            out.push_str("<circle class=\"dot\"");
            attribute(out, "cx", dot.x);
            attribute(out, "cy", dot.y);
            out.push_str("/>");
        }
    }
}

impl Axis {
    fn new(i: usize, count: usize, label: &str) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "a handful of skills")]
        let angle = TAU * i as f64 / count as f64;
        let (sin, cos) = (libm::sin(angle), libm::cos(angle));
        let mut axis = Self { sin, cos, line: String::new(), label: String::new() };
        let (inner, outer) = (axis.point(INNER), axis.point(RADIUS));
        axis.line.push('M');
        coordinates(&mut axis.line, inner);
        axis.line.push('L');
        coordinates(&mut axis.line, outer);
        let (x, y) = axis.point(RADIUS + LABELS);
        let lines = textwrap::wrap(label, textwrap::Options::new(LONGEST).break_words(false));
        #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
        let above = lines.len().min(LINES).saturating_sub(1) as f64 * LINE;
        // Lines grow away from the centre.
        let mut y = y + 5.0 - above * (1.0 + cos) / 2.0;
        for line in lines.iter().take(LINES) {
            axis.label_line(line, (x, y));
            y += LINE;
        }
        axis
    }

    fn label_line(&mut self, line: &str, (x, y): (f64, f64)) {
        let out = &mut self.label;
        out.push_str("<text");
        attribute(out, "x", x);
        attribute(out, "y", y);
        if self.sin.abs() > 0.15 {
            out.push_str(if self.sin > 0.0 { " class=\"start\"" } else { " class=\"end\"" });
        }
        out.push('>');
        if line.chars().nth(LONGEST).is_some() {
            let short: String = line.chars().take(LONGEST - 1).collect();
            escape(out, &short);
            out.push('…');
        } else {
            escape(out, line);
        }
        out.push_str("</text>");
    }

    fn draw(&self, out: &mut String, mark: &Mark) {
        if let Some((lower, upper)) = mark.possible {
            out.push_str("<line class=\"possible\"");
            line(out, self.point(radius(lower)), self.point(radius(upper)));
        }
        out.push_str(&self.label);
    }

    fn point(&self, radius: f64) -> (f64, f64) {
        (CENTRE + self.sin * radius, CENTRE - self.cos * radius)
    }
}

fn rings(levels: usize) -> String {
    let mut out = String::new();
    for (level, place) in places(levels) {
        out.push_str("<circle class=\"ring\" cx=\"200\" cy=\"200\"");
        attribute(&mut out, "r", radius(place));
        out.push_str("/><text class=\"ring-level\"");
        attribute(&mut out, "x", CENTRE + 7.0);
        attribute(&mut out, "y", CENTRE - radius(place) + 11.0);
        let _ = write!(out, ">{level}</text>");
    }
    out
}

fn radius(share: f64) -> f64 {
    INNER + (RADIUS - INNER) * share
}

fn coordinates(out: &mut String, (x, y): (f64, f64)) {
    number(out, x);
    out.push(' ');
    number(out, y);
}

#[cfg(test)]
mod tests {
    use super::super::drawn;
    use super::*;

    #[test]
    fn no_line_crosses_a_skill_without_a_level() {
        let draw = |levels: &[Option<f64>]| {
            let radar = Radar::new(levels.iter().map(|_| "S"), 4);
            let marks: Vec<Mark> = levels.iter().map(|&own| Mark { own, target: 0.5, possible: None }).collect();
            drawn(|out| radar.draw(out, ("r", "t", "d"), &marks))
        };
        let lines = |levels: &[Option<f64>]| {
            let drawn = draw(levels);
            let outline = drawn.split("class=\"outline\" d=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
            let points = |line: &str| line.split_whitespace().count() / 2;
            outline.split('M').skip(1).map(points).collect::<Vec<_>>()
        };
        let on = Some(0.2);
        assert_eq!(lines(&[on, on, on, on]), [5]);
        assert_eq!(lines(&[on, None, on, on]), [3]);
        assert_eq!(lines(&[on, on, None, on, on, None, on, None]), [2, 2]);
        assert_eq!(lines(&[on, None, on, None]), [0; 0]);
        assert_eq!(lines(&[None, None, None]), [0; 0]);
        assert_eq!(draw(&[on, None, on, on]).matches("class=\"dot\"").count(), 3);
    }

    #[test]
    fn long_labels_are_cut_and_hostile_ones_escaped() {
        let radar = Radar::new(["abcdefghijklmnopqrst uvw", "<b>", "c"].into_iter(), 2);
        let marks = [const { Mark { own: None, target: 0.5, possible: None } }; 3];
        let drawn = drawn(|out| radar.draw(out, ("r", "<t>", "d"), &marks));
        assert!(drawn.contains(">abcdefghijklmnopq…<") && drawn.contains(">uvw<"), "{drawn}");
        assert!(drawn.contains("&lt;b&gt;") && drawn.contains("&lt;t&gt;"));
    }
}
