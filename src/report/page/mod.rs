//! Pages for a browser: one self-contained HTML file each, with pictures, that needs no network and no scripts.
//!
//! Each kind of page has a view, a struct that serde serialises, and one [MiniJinja](https://docs.rs/minijinja)
//! template that shows it. [`Pages::with`] replaces built-in templates by others. The templates escape all text, and a
//! content security policy forbids scripts and loads in case one does not. Only the form to fill in has a script, its
//! own.

mod cohort;
mod comparison;
mod form;
mod gap_report;
mod index;
mod labels;
mod pages;
mod paper_form;
mod style;
mod view;

pub use cohort::cohort_page;
pub use comparison::comparison_page;
pub use form::FormPage;
pub use gap_report::report_page;
pub use index::{Index, IndexRow, index_page};
pub use pages::{Pages, STYLES, TemplateFault, names};
pub use paper_form::paper_form;
pub use style::Paper;
