//! `allyscope` asks a small firm how it runs its sustainability alliances, scores the answers as
//! levels of skills, and reports the gaps: where the firm stands, how sure that is, what is furthest
//! from its target and which step closes most of it.
//!
//! Data flows one way: [`text`] → [`questionnaire`] → [`responses`] → [`scoring`] → [`sql`] → [`cohort`] →
//! [`report`] → [`cli`]. A room uses only those before it. The library never prints and reads neither clock nor
//! environment; all of that is [`cli`].

pub mod cli;
pub mod cohort;
pub mod questionnaire;
pub mod report;
pub mod responses;
pub mod scoring;
pub mod sql;
pub mod text;
