//! Additions of survey tools to a table of responses: metadata columns and the status of each row.

pub(super) mod columns;
mod limesurvey;
pub(super) mod row_status;
