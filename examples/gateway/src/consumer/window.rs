//! Which numbers have been seen, however they come. (A5-13)

use core::ops::Range;
use std::collections::HashMap;

use crate::order::parts;

/// The orders seen, of all producers. Takes memory for gaps only.
#[derive(Default, Debug)]
pub struct Seen {
    producers: HashMap<u16, Window>,
}

/// Runs of numbers, ascending, with at least one number between two.
#[derive(Default, Debug)]
struct Window {
    runs: Vec<Range<u64>>,
}

impl Seen {
    /// Whether this id is seen for the first time.
    pub fn insert(&mut self, id: u64) -> bool {
        let (producer, number) = parts(id);
        self.producers.entry(producer).or_default().insert(number)
    }

    /// How many of these ids `other` has not seen.
    #[must_use]
    pub fn missing_from(&self, other: &Self) -> u64 {
        let nothing = Window::default();
        let missing = |(producer, window): (&u16, &Window)| {
            window.len() - window.common_with(other.producers.get(producer).unwrap_or(&nothing))
        };
        self.producers.iter().map(missing).sum()
    }
}

impl Window {
    fn insert(&mut self, number: u64) -> bool {
        let at = self.runs.partition_point(|run| run.end < number);
        match self.runs.get_mut(at) {
            Some(run) if run.contains(&number) => return false,
            Some(run) if run.end == number => run.end += 1,
            Some(run) if run.start == number + 1 => run.start = number,
            _ => self.runs.insert(at, number..number + 1),
        }
        self.join(at);
        true
    }

    /// A gap behind this run may be closed.
    fn join(&mut self, at: usize) {
        if let Some([run, next]) = self.runs.get_mut(at..at + 2)
            && run.end == next.start
        {
            run.end = next.end;
            self.runs.remove(at + 1);
        }
    }

    fn len(&self) -> u64 {
        self.runs.iter().map(|run| run.end - run.start).sum()
    }

    fn common_with(&self, other: &Self) -> u64 {
        let pairs = self.runs.iter().flat_map(|run| other.runs.iter().map(move |with| (run, with)));
        pairs.map(|(run, with)| run.end.min(with.end).saturating_sub(run.start.max(with.start))).sum()
    }
}
