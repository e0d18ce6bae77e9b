//! Some of many, evenly spread: a few pictures need single respondents, and memory must not grow with
//! their number.

/// At most so many things, every n-th of those that come, n being as small as that allows.
#[derive(Debug, Clone)]
pub struct Sample<T> {
    most: usize,
    stride: u64,
    kept: Vec<(u64, T)>,
}

impl<T> Sample<T> {
    /// A sample of at most `most`, which is above 0.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { most, stride: 1, kept: Vec::new() }
    }

    /// Which ones are taken: those whose number, from 0, this divides. It only grows.
    #[must_use]
    pub fn stride(&self) -> u64 {
        self.stride
    }

    /// Takes the thing with this number, if it is one of those that are taken. Numbers rise.
    pub fn offer(&mut self, number: u64, thing: T) {
        if number.is_multiple_of(self.stride) {
            self.kept.push((number, thing));
            while self.kept.len() > self.most {
                self.stride *= 2;
                self.kept.retain(|(number, _)| number.is_multiple_of(self.stride));
            }
        }
    }

    /// Those that were kept, in the order in which they came.
    #[must_use]
    pub fn kept(self) -> Vec<T> {
        self.kept.into_iter().map(|(_, thing)| thing).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Sample;

    #[test]
    fn few_are_all_kept_and_many_evenly() {
        let sample = |n: u64| {
            let mut sample = Sample::new(10);
            (0..n).for_each(|number| sample.offer(number, number));
            sample.kept()
        };
        assert_eq!(sample(10), (0..10).collect::<Vec<_>>());
        assert_eq!(sample(11), [0, 2, 4, 6, 8, 10]);
        assert_eq!(sample(100), [0, 16, 32, 48, 64, 80, 96]);
    }
}
