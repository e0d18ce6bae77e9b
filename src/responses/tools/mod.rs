//! What survey tools add to a table of responses: columns of their own, and the status of a row.

pub(super) mod columns;
pub(super) mod row_status;
