//! `form`
use super::args::FormArgs;
use super::context::Context;
use super::exit::{Exit, Failure};

pub(super) fn run(_: &FormArgs, _: &Context) -> Result<Exit, Failure> {
    Ok(Exit::Done)
}
