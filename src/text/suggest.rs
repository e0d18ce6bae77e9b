//! "Did you mean …": the known name nearest to one that is not known.

/// The candidate nearest to `name`, without regard to case, if it is near enough to be a slip.
#[must_use]
pub fn nearest<'a, I>(name: &str, candidates: I) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    nearest_within(name, candidates, 0.75)
}

/// Like [`nearest`], with the least similarity in [0, 1] that counts as near.
#[must_use]
pub fn nearest_within<'a, I>(name: &str, candidates: I, least: f64) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    // A hostile megabyte-long name must not cost a quadratic comparison.
    if name.len() > 200 {
        return None;
    }
    let wanted = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&wanted, &candidate.to_lowercase()), candidate))
        .filter(|&(score, _)| score > least)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
