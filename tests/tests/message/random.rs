//! Random values from fixed seeds.

use pw::prelude::*;

use crate::shapes::{All, Bar, Leg, Side, Vec3};

/// SplitMix64.
pub struct Random(pub u64);

/// Characters of one to four bytes.
const LETTERS: [char; 8] = ['a', 'Z', '\0', 'é', 'ß', '€', '語', '𝄞'];

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
    pub fn truth(&mut self) -> bool {
        self.next() & 1 == 1
    }
    pub fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.truth().then(|| make(self))
    }
    /// Short lists, of which one in four is empty.
    pub fn list<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(4)).map(|_| make(self)).collect()
    }
    pub fn letter(&mut self) -> char {
        LETTERS[self.below(LETTERS.len())]
    }
    /// Lengths on both sides of what copies treat apart.
    pub fn text(&mut self) -> String {
        let len = [0, 1, 2, 3, 5, 9, 17, 40][self.below(8)];
        (0..len).map(|_| self.letter()).collect()
    }
    pub fn side(&mut self) -> Side {
        if self.truth() { Side::Buy } else { Side::Sell }
    }
    pub fn open(&mut self) -> Open<Side> {
        Open::from_repr(self.next() as u8 & b'S')
    }
    fn vec3(&mut self) -> Vec3 {
        Vec3 { x: self.next() as f32, y: -0.0, z: self.below(9) as f32 / 8.0 }
    }
    pub fn bar(&mut self) -> Bar {
        Bar { side: self.side(), on: self.truth(), _pad: (), low: self.next() as u8 & 15, high: self.next() as u8 & 15 }
    }
    pub fn leg(&mut self) -> Leg {
        Leg {
            ratio: self.next() as i16,
            live: self.maybe(Self::truth),
            name: self.text(),
            sizes: self.list(|random| random.next() as u16),
        }
    }
    pub fn all(&mut self) -> All {
        All {
            id: self.next(),
            small: self.next() as i8,
            wide: u128::from(self.next()) << 64 | 7,
            odd: I24::new(self.next() as i32 >> 8).unwrap(),
            single: self.next() as f32,
            double: self.next() as f64 / 3.0,
            letter: self.letter(),
            active: self.truth(),
            side: self.side(),
            venue: self.open(),
            stop: self.maybe(|random| random.next() as i64),
            known: self.maybe(Self::truth),
            maybe_side: self.maybe(Self::side),
            at: self.vec3(),
            bar: self.bar(),
            maybe_bar: self.maybe(Self::bar),
            pair: (self.next() as u16, self.next() as f32),
            truths: (self.truth(), self.next() as u8),
            pos: [self.next() as f64, 0.0, -1.5],
            bits: [self.truth(), self.truth()],
            code: Ascii::new(["", "A", "BC", "DEFG"][self.below(4)]).unwrap(),
            tag: (self.next() as u32).to_le_bytes(),
            symbol: self.text(),
            note: self.maybe(Self::text),
            blob: self.list(|random| random.next() as u8),
            maybe_blob: self.maybe(|random| random.text().into_bytes()),
            sizes: self.list(|random| random.next() as u32),
            floats: self.list(|random| random.next() as f32),
            flags: self.list(Self::truth),
            letters: self.list(Self::letter),
            sides: self.list(Self::side),
            venues: self.list(Self::open),
            path: self.list(Self::vec3),
            bars: self.list(Self::bar),
            arrays: self.list(|random| [random.next() as u16, 1]),
            pairs: self.list(|random| (random.next() as u8, 0.5)),
            tuples: self.list(|random| (random.next() as u8, random.text(), random.maybe(Self::truth))),
            names: self.list(Self::text),
            blobs: self.list(|random| random.list(|random| random.next() as u8)),
            grid: self.list(|random| random.list(|random| random.next() as u32)),
            text_grid: self.list(|random| random.list(Self::text)),
            leg: self.leg(),
            maybe_leg: self.maybe(Self::leg),
            legs: self.list(Self::leg),
            leg_grid: self.list(|random| random.list(Self::leg)),
            extra: self.maybe(|random| ([1, 2, 3, random.next() as u32], random.leg())),
            last: self.next() as u8,
        }
    }
}
