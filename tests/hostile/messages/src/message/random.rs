//! Values of all types that a message can hold, from a seed.

use std::collections::BTreeMap;

use pw::{Ascii, I48, Open, U24, U40, Unknown, UnknownBuf};

use super::schemas::{Point, Side, Stamp};

/// What lists and text are filled with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fill {
    /// Nothing: zeros, `None`, empty.
    Empty,
    /// Short ASCII text and short lists.
    Ascii,
    /// Text of 2, 3 and 4 bytes a character.
    Unicode,
    /// Some of each.
    Mixed,
}

/// A source of values: the same seed gives the same ones.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
    fill: Fill,
    /// Messages around this place that can hold themselves.
    levels: usize,
}

impl Random {
    /// A source with a seed.
    #[must_use]
    pub fn new(seed: u64, fill: Fill) -> Self {
        Self { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0xd1b5_4a32_d192_ed03, fill, levels: 0 }
    }

    /// 64 bits; zeros for [`Fill::Empty`].
    pub fn bits(&mut self) -> u64 {
        // splitmix64
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        if self.fill == Fill::Empty { 0 } else { mixed ^ (mixed >> 31) }
    }

    /// A message that can hold itself. The second in one another holds no lists, the third nothing: messages stay short.
    pub fn level<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        self.levels += 1;
        let made = make(self);
        self.levels -= 1;
        made
    }

    /// One of so many variants.
    pub fn below(&mut self, limit: usize) -> usize {
        self.bits() as usize % limit
    }

    fn len(&mut self) -> usize {
        match self.fill {
            _ if self.levels > 1 => 0,
            Fill::Empty => 0,
            Fill::Ascii | Fill::Unicode => 1 + self.below(2),
            Fill::Mixed => self.below(3),
        }
    }

    fn is_present(&mut self) -> bool {
        match self.fill {
            _ if self.levels > 2 => false,
            Fill::Empty => false,
            Fill::Ascii | Fill::Unicode => true,
            Fill::Mixed => self.below(2) == 1,
        }
    }

    fn text(&mut self) -> &'static str {
        let ascii = ["-", "abc", "0123456789"];
        let wide = ["é", "日本", "🦀", "naïve"];
        let any = ["", "x", "é", "a🦀"];
        match self.fill {
            Fill::Empty => "",
            Fill::Ascii => ascii[self.below(3)],
            Fill::Unicode => wide[self.below(4)],
            Fill::Mixed => any[self.below(4)],
        }
    }
}

/// Types with values from a seed.
pub trait Sample: Sized {
    /// The next value.
    fn sample(random: &mut Random) -> Self;
}

macro_rules! numbers {
    ($($ty:ty = $random:ident => $value:expr;)*) => {$(
        impl Sample for $ty {
            fn sample($random: &mut Random) -> Self {
                $value
            }
        }
    )*};
}

numbers! {
    () = _random => ();
    u8 = random => random.bits() as u8;
    u16 = random => random.bits() as u16;
    u32 = random => random.bits() as u32;
    u64 = random => random.bits();
    u128 = random => u128::from(random.bits()) << 32;
    i8 = random => random.bits() as i8;
    i16 = random => random.bits() as i16;
    i32 = random => random.bits() as i32;
    i64 = random => random.bits() as i64;
    i128 = random => i128::from(random.bits() as i64);
    // Whole numbers: some bits of a NaN are lost where the processor moves floats through 80 bits.
    f32 = random => f32::from(random.bits() as i16);
    f64 = random => f64::from(random.bits() as i32);
    bool = random => random.bits() & 1 == 1;
    char = random => random.text().chars().next().unwrap_or('\0');
    U24 = random => U24::new(random.bits() as u32 >> 8).unwrap_or(U24::MAX);
    U40 = random => U40::new(random.bits() >> 24).unwrap_or(U40::MAX);
    I48 = random => I48::new((random.bits() as i64) >> 16).unwrap_or(I48::MAX);
    Ascii<4> = random => Ascii::new(["", "ab", "ESZ6"][random.below(3)]).expect("at most 4 letters");
    Side = random => [Side::Buy, Side::Sell][random.below(2)];
    Open<Side> = random => match random.below(3) {
        0 => Open::Unknown(random.bits() as u8 | 0x80),
        1 => Open::Known(Side::Buy),
        _ => Open::Known(Side::Sell),
    };
    Point = random => Point { x: Sample::sample(random), y: Sample::sample(random) };
    Stamp = random => Stamp {
        time: Sample::sample(random), side: Sample::sample(random), sure: Sample::sample(random), pad: (),
    };
    String = random => random.text().to_owned();
    &str = random => random.text();
    &[u8] = random => random.text().as_bytes();
    // Tags that no version knows.
    UnknownBuf<u8> = random => Self { tag: 250 | random.bits() as u8, bytes: random.text().into() };
    UnknownBuf<u16> = random => Self { tag: 0xff00 | random.bits() as u16, bytes: random.text().into() };
    Unknown<'_, u32> = random => Self { tag: 0x8000_0000 | (random.bits() as u32 >> 2), bytes: random.text().as_bytes() };
}

impl<T: Sample> Sample for Option<T> {
    fn sample(random: &mut Random) -> Self {
        random.is_present().then(|| T::sample(random))
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn sample(random: &mut Random) -> Self {
        (0..random.len()).map(|_| T::sample(random)).collect()
    }
}

impl<T: Sample> Sample for Box<T> {
    fn sample(random: &mut Random) -> Self {
        Self::new(T::sample(random))
    }
}

impl<K: Sample + Ord, V: Sample> Sample for BTreeMap<K, V> {
    fn sample(random: &mut Random) -> Self {
        (0..random.len()).map(|_| (K::sample(random), V::sample(random))).collect()
    }
}

impl<T: Sample, const N: usize> Sample for [T; N] {
    fn sample(random: &mut Random) -> Self {
        std::array::from_fn(|_| T::sample(random))
    }
}

macro_rules! tuples {
    ($(($($T:ident),+))*) => {$(
        impl<$($T: Sample),+> Sample for ($($T,)+) {
            fn sample(random: &mut Random) -> Self {
                ($($T::sample(random),)+)
            }
        }
    )*};
}
tuples! { (A) (A, B) (A, B, C) (A, B, C, D) }
