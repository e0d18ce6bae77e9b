//! Gap reports.

/// What people's output is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Canvas {
    /// Columns, at least 40.
    pub width: usize,
    /// With ANSI colours.
    pub colour: bool,
    /// With more than ASCII.
    pub unicode: bool,
}
