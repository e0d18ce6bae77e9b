//! QR pictures, from which a telephone reads a text such as a result code.

use std::fmt::Write as _;
use std::io::Cursor;

use anstyle::{Ansi256Color, Style};
use qrcode::{Color, EcLevel, QrCode};

use super::Canvas;

/// The light margin that readers need around a picture, in modules.
const MARGIN: usize = 4;

/// Pixels of a module in a PNG, along each side.
const PIXELS: usize = 8;

/// A QR picture: a square of dark and light modules, with its margin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Modules along each side.
    width: usize,
    /// Whether each module is dark, row by row.
    dark: Vec<bool>,
}

impl Qr {
    /// The picture of a text; none if it is too long for one (some thousand characters).
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let (inner, width) = (code.width(), code.width() + 2 * MARGIN);
        let is_dark = |at: usize| {
            let (x, y) = ((at % width).checked_sub(MARGIN)?, (at / width).checked_sub(MARGIN)?);
            (x < inner && y < inner).then(|| code[(x, y)] == Color::Dark)
        };
        Some(Self { width, dark: (0..width * width).map(|at| is_dark(at).unwrap_or(false)).collect() })
    }

    /// As a file of SVG, black on white.
    #[must_use]
    pub fn svg(&self) -> String {
        format!("{}\n", self.markup().replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1))
    }

    /// As SVG within a page, black on white.
    #[must_use]
    pub fn markup(&self) -> String {
        let width = self.width;
        let mut path = String::new();
        for (y, row) in self.dark.chunks(width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run[0] {
                    write!(path, "M{x} {y}h{0}v1h-{0}z", run.len()).expect("a string takes any text");
                }
                x += run.len();
            }
        }
        format!(
            "<svg aria-hidden=\"true\" viewBox=\"0 0 {width} {width}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{width}v{width}H0z\"/><path d=\"{path}\"/></svg>"
        )
    }

    /// As PNG, black on white.
    ///
    /// # Panics
    ///
    /// Never: memory takes any picture.
    #[must_use]
    pub fn png(&self) -> Vec<u8> {
        let side = self.width * PIXELS;
        let mut rows = Vec::with_capacity(side * side.div_ceil(8));
        for modules in self.dark.chunks(self.width) {
            // A module is as wide as the pixels of a byte.
            let row: Vec<u8> = modules.iter().map(|&dark| if dark { 0 } else { 0xff }).collect();
            (0..PIXELS).for_each(|_| rows.extend_from_slice(&row));
        }
        let mut out = Vec::new();
        let side = u32::try_from(side).expect("a picture is small");
        let mut encoder = png::Encoder::new(Cursor::new(&mut out), side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let mut writer = encoder.write_header().expect("memory takes any picture");
        writer.write_image_data(&rows).expect("the rows are whole");
        writer.finish().expect("memory takes any picture");
        out
    }

    /// As text. Two modules stand in a character, one above the other; in ASCII a module is two characters wide. With
    /// colour it is black on white, without it the dark modules are blocks.
    #[must_use]
    pub fn text(&self, canvas: Canvas) -> String {
        let (black, white) = (Ansi256Color(16), Ansi256Color(231));
        let style = if canvas.colour { black.on(white) } else { Style::new() };
        let rows: Vec<&[bool]> = self.dark.chunks(self.width).collect();
        let mut out = String::new();
        for pair in rows.chunks(if canvas.unicode { 2 } else { 1 }) {
            let line: String = if canvas.unicode {
                let half = |x: usize| match (pair[0][x], pair.get(1).is_some_and(|below| below[x])) {
                    (false, false) => ' ',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (true, true) => '█',
                };
                (0..self.width).map(half).collect()
            } else {
                pair[0].iter().map(|&dark| if dark { "##" } else { "  " }).collect()
            };
            let line = if canvas.colour { &line } else { line.trim_end() };
            writeln!(out, "{style}{line}{style:#}").expect("a string takes any text");
        }
        out
    }
}
