//! A slope chart: lines from the level before to the level after.

use super::{attribute, line, open};

/// A level at several times; positions are in [0, 1].
#[derive(Debug, Clone)]
pub struct Slope<'a> {
    /// Unique on the page.
    pub id: &'a str,
    /// What it shows.
    pub title: &'a str,
    /// The same in a sentence.
    pub description: &'a str,
    /// Position at each time; `None` where there is no level.
    pub places: &'a [Option<f64>],
}

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 84.0;
const MARGIN: f64 = 10.0;

impl Slope<'_> {
    /// Appends the chart. Lines join only adjacent times that both have a level.
    pub fn draw(&self, out: &mut String) {
        open(out, "class=\"slope\" viewBox=\"0 0 120 84\"", self.id, self.title, self.description);
        let points: Vec<Option<(f64, f64)>> = (0..).zip(self.places).map(|(i, place)| self.point(i, *place)).collect();
        for i in 0..points.len() {
            out.push_str("<line class=\"axis\"");
            let x = self.x(i);
            line(out, (x, MARGIN), (x, HEIGHT - MARGIN));
        }
        for pair in points.windows(2) {
            if let [Some(from), Some(to)] = pair {
                out.push_str(if to.1 > from.1 { "<line class=\"falls\"" } else { "<line class=\"rises\"" });
                line(out, *from, *to);
            }
        }
        for (x, y) in points.into_iter().flatten() {
            out.push_str("<circle class=\"dot\" r=\"5\"");
            attribute(out, "cx", x);
            attribute(out, "cy", y);
            out.push_str("/>");
        }
        out.push_str("</svg>");
    }

    fn x(&self, i: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a handful of times")]
        let share = i as f64 / (self.places.len() - 1).max(1) as f64;
        MARGIN + share * (WIDTH - 2.0 * MARGIN)
    }

    fn point(&self, i: usize, place: Option<f64>) -> Option<(f64, f64)> {
        place.map(|place| (self.x(i), HEIGHT - MARGIN - place * (HEIGHT - 2.0 * MARGIN)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawn;
    use super::*;

    #[test]
    fn a_line_joins_only_what_is_there() {
        let draw =
            |places: &[Option<f64>]| drawn(|out| Slope { id: "s", title: "t", description: "d", places }.draw(out));
        assert!(draw(&[Some(0.0), Some(1.0)]).contains("class=\"rises\" x1=\"10\" y1=\"74\" x2=\"110\" y2=\"10\""));
        assert!(draw(&[Some(1.0), Some(0.0)]).contains("class=\"falls\""));
        let open = draw(&[Some(1.0), None, Some(0.0)]);
        assert!(!open.contains("rises") && !open.contains("falls"));
        assert_eq!(open.matches("class=\"dot\"").count(), 2);
    }
}
