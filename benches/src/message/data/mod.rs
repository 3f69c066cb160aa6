//! The four data sets of the community's benchmark (`rust_serialization_benchmark`), rebuilt from their description:
//! same shapes, same sizes, words of our own. One set of types for all contestants that can have it; the
//! others' own are in `flat`, `flatc`, `cap`, `proto` and `borsh`. `…Ref` are the same with `&str`.

pub mod log;
pub mod mesh;
pub mod minecraft;
pub mod mk48;
pub mod players;

use std::ops::Range;

use crate::random::Random;

/// What no data set but these needs of the generator.
impl Random {
    fn chance(&mut self, hundredths: u64) -> bool {
        self.below(100) < hundredths
    }

    /// From 0 inclusive to 1 exclusive.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Both ends inclusive.
    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1) as u64) as i64
    }

    fn list<T>(&mut self, length: Range<u64>, one: impl Fn(&mut Self) -> T) -> Vec<T> {
        let length = length.start + self.below(length.end - length.start);
        (0..length).map(|_| one(self)).collect()
    }

    /// Half of them are there.
    fn option<T>(&mut self, one: impl Fn(&mut Self) -> T) -> Option<T> {
        self.chance(50).then(|| one(self))
    }
}
