//! Faults in the structure of a file of responses that stop reading, in addition to I/O errors.

use std::{error, fmt, io};

/// A fault in the structure of a file. Readers return it inside an [`io::Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadError {
    /// A record, or the object around a list, exceeds the maximum length.
    TooLong,
    /// The file ends inside a JSON list.
    ListOpen,
    /// Text other than white space follows a JSON list.
    TextAfterList,
    /// A JSON object holds several lists of objects.
    SeveralLists,
}

impl ReadError {
    /// The fault that `error` carries, if it is one of these.
    #[must_use]
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "a record is too long",
            Self::ListOpen => "the file ends inside a list",
            Self::TextAfterList => "there is something behind the list",
            Self::SeveralLists => "there are several lists of objects",
        })
    }
}

impl error::Error for ReadError {}

impl From<ReadError> for io::Error {
    fn from(error: ReadError) -> Self {
        Self::new(io::ErrorKind::InvalidData, error)
    }
}

/// Why a workbook cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkbookFault {
    /// It is not a workbook, or broken.
    Broken,
    /// A part or a sheet is too large.
    TooLarge,
    /// An archive without a workbook.
    OtherArchive,
    /// No sheet has a cell with a value.
    Empty,
}

impl fmt::Display for WorkbookFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Broken => "the workbook is broken",
            Self::TooLarge => "the workbook is too large",
            Self::OtherArchive => "the archive is no workbook",
            Self::Empty => "the workbook is empty",
        })
    }
}

impl std::error::Error for WorkbookFault {}
