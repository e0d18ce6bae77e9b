//! Responses as JSON: an object a respondent, one a line or in a list.

pub(super) mod blocks;
pub(super) mod envelope;
pub(super) mod rows;
pub(super) mod scale;
