//! An even sample of a stream in bounded memory, for the charts that show single respondents.

/// Keeps every n-th item of a stream, with the smallest power of two n that keeps at most a given number.
#[derive(Debug, Clone)]
pub struct Sample<T> {
    most: usize,
    stride: u64,
    kept: Vec<(u64, T)>,
}

impl<T> Sample<T> {
    /// A sample of at most `most` > 0 items.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { most, stride: 1, kept: Vec::new() }
    }

    /// The current n: items are kept whose number, from 0, it divides. It only grows.
    #[must_use]
    pub fn stride(&self) -> u64 {
        self.stride
    }

    /// Keeps `item` if its number is a multiple of the stride. Numbers must be ascending.
    pub fn offer(&mut self, number: u64, item: T) {
        if number.is_multiple_of(self.stride) {
            self.kept.push((number, item));
            while self.kept.len() > self.most {
                self.stride *= 2;
                self.kept.retain(|(number, _)| number.is_multiple_of(self.stride));
            }
        }
    }

    /// The kept items in their order.
    #[must_use]
    pub fn kept(self) -> Vec<T> {
        self.kept.into_iter().map(|(_, item)| item).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Sample;

    #[test]
    fn a_small_stream_is_kept_whole_and_a_large_one_sampled_evenly() {
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
