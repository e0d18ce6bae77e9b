//! Suggests the known name that is most similar to an unknown one ("did you mean …").

/// The candidate most similar to `name`, ignoring case, if it is similar enough for a typing error.
#[must_use]
pub fn nearest<'a, I>(name: &str, candidates: I) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    nearest_within(name, candidates, 0.75)
}

/// As [`nearest`], with the minimum similarity `least` in [0, 1].
#[must_use]
pub fn nearest_within<'a, I>(name: &str, candidates: I, least: f64) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    // Comparison takes quadratic time, so very long names are not compared.
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
