//! The engine's table: places with generations, so that a completion that comes twice or late hits nothing.

use alloc::vec::Vec;
use core::fmt;

use super::CompletionError;
use crate::sync::stat::{AtomicU32, Ordering};

/// Names one operation: its place in the table and that place's generation. 64 bits, for `user_data` of an io_uring, or
/// for a C engine to hand back.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Token(u64);

impl Token {
    #[inline]
    const fn new(index: u32, generation: u32) -> Self {
        Self((index as u64) << 32 | generation as u64)
    }

    /// Place in the highest 32 bits, generation in the lowest.
    #[inline]
    #[must_use]
    pub const fn to_bits(self) -> u64 {
        self.0
    }

    /// The token that had these bits. Any bits are a token; those that name nothing are found when they are used.
    #[inline]
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    #[inline]
    pub(super) const fn index(self) -> usize {
        (self.0 >> 32) as usize
    }

    #[inline]
    const fn generation(self) -> u32 {
        // The casts cut the two halves out.
        self.0 as u32
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({}, generation {})", self.index(), self.generation())
    }
}

/// What an engine has under way, by [`Token`]. A token gives its value once.
///
/// ```
/// use pinwire::flight::{CompletionError, Table};
///
/// let mut table = Table::new();
/// let token = table.insert("a lease");
/// assert_eq!(table.remove(token)?, "a lease");
/// assert_eq!(table.remove(token), Err(CompletionError::Double(token)));
/// # Ok::<(), CompletionError>(())
/// ```
#[derive(Debug)]
pub struct Table<T> {
    /// Where generations start, so that a token of another table is none of this one's.
    seed: u32,
    /// The place that was vacated last, or [`NONE`].
    free: u32,
    places: Vec<Place<T>>,
    len: usize,
}

#[derive(Debug)]
struct Place<T> {
    /// Of the value that is there, or of the last one.
    generation: u32,
    /// The next vacant place, or [`NONE`].
    next: u32,
    value: Option<T>,
}

const NONE: u32 = u32::MAX;

impl<T> Table<T> {
    /// An empty table.
    #[must_use]
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0x9E37_79B9);
        // Far apart from those of the tables before (the fractional part of the golden ratio), for a few billion tokens.
        let seed = NEXT.fetch_add(0x9E37_79B9, Ordering::Relaxed);
        Self { seed, free: NONE, places: Vec::new(), len: 0 }
    }

    /// How many values it holds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Takes the value in. Allocates only if it never held as many.
    ///
    /// # Panics
    /// If there are 2^32 values.
    #[inline]
    pub fn insert(&mut self, value: T) -> Token {
        let index = self.free;
        let Some(place) = self.places.get_mut(index as usize) else { return self.insert_behind(value) };
        place.generation = place.generation.wrapping_add(1);
        place.value = Some(value);
        self.free = place.next;
        self.len += 1;
        Token::new(index, place.generation)
    }

    #[cold]
    fn insert_behind(&mut self, value: T) -> Token {
        let index = u32::try_from(self.places.len()).ok().filter(|index| *index != NONE);
        let index = index.expect("fewer than 2^32 operations");
        // Neighbours start apart, too: the halves of two tokens do not make a third.
        let generation = first_generation(self.seed, index);
        self.places.push(Place { generation, next: NONE, value: Some(value) });
        self.len += 1;
        Token::new(index, generation)
    }

    /// The value of the token.
    ///
    /// # Errors
    /// [`CompletionError::Double`], [`Stale`](CompletionError::Stale), [`Foreign`](CompletionError::Foreign).
    #[inline]
    pub fn get_mut(&mut self, token: Token) -> Result<&mut T, CompletionError> {
        let Some(place) = self.places.get_mut(token.index()) else { return Err(CompletionError::Foreign(token)) };
        let (generation, is_vacant) = (place.generation, place.value.is_none());
        match &mut place.value {
            Some(value) if generation == token.generation() => Ok(value),
            _ => Err(why_not(token, first_generation(self.seed, token.index() as u32), generation, is_vacant)),
        }
    }

    /// The value of the token, which is used up.
    ///
    /// # Errors
    /// Those of [`get_mut`](Self::get_mut).
    #[inline]
    pub fn remove(&mut self, token: Token) -> Result<T, CompletionError> {
        let first = first_generation(self.seed, token.index() as u32);
        let Some(place) = self.places.get_mut(token.index()) else { return Err(CompletionError::Foreign(token)) };
        let generation = place.generation;
        let value = if generation == token.generation() { place.value.take() } else { None };
        let Some(value) = value else { return Err(why_not(token, first, generation, place.value.is_none())) };
        self.len -= 1;
        // A place whose generations are used up is not used again: a token of 2^32 operations ago would be good again.
        if generation.wrapping_add(1) != first {
            place.next = self.free;
            self.free = token.index() as u32;
        }
        Ok(value)
    }

    /// The values, and their tokens.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Token, &mut T)> {
        self.places.iter_mut().enumerate().filter_map(|(index, place)| {
            let token = Token::new(index as u32, place.generation);
            place.value.as_mut().map(|value| (token, value))
        })
    }
}

#[inline]
const fn first_generation(seed: u32, index: u32) -> u32 {
    seed.wrapping_add(index.wrapping_mul(0x0100_0193))
}

/// Its place has another generation, or no value.
#[cold]
fn why_not(token: Token, first: u32, generation: u32, is_vacant: bool) -> CompletionError {
    let (age, its) = (generation.wrapping_sub(first), token.generation().wrapping_sub(first));
    match its {
        _ if its > age => CompletionError::Foreign(token),
        _ if its == age && is_vacant => CompletionError::Double(token),
        _ => CompletionError::Stale(token),
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::{Table, Token};
    use crate::flight::CompletionError;

    #[test]
    fn a_token_gives_its_value_once() {
        let mut table = Table::new();
        let tokens: Vec<Token> = (0..5).map(|value| table.insert(value)).collect();
        assert_eq!(table.remove(tokens[2]), Ok(2));
        assert_eq!(table.remove(tokens[2]), Err(CompletionError::Double(tokens[2])));
        let again = table.insert(9);
        assert_eq!(again.index(), 2, "the place is used again");
        assert_eq!(table.remove(tokens[2]), Err(CompletionError::Stale(tokens[2])));
        assert_eq!(table.remove(again), Ok(9));
        assert_eq!(table.remove(tokens[2]), Err(CompletionError::Stale(tokens[2])));
        assert_eq!((table.len(), table.remove(tokens[4])), (4, Ok(4)));
    }

    #[test]
    fn tokens_of_others_are_foreign() {
        let (mut one, mut other) = (Table::new(), Table::new());
        let (mine, its) = (one.insert(1), other.insert(2));
        let foreign = [its, Token::from_bits(u64::MAX), Token::from_bits(0), Token::new(0, mine.generation() + 1)];
        for token in foreign {
            assert_eq!(one.remove(token), Err(CompletionError::Foreign(token)));
        }
        assert_eq!(Token::from_bits(mine.to_bits()), mine);
        assert_eq!(one.remove(mine), Ok(1));
    }

    /// Bits in a row around what was given out: none but the tokens give anything.
    #[test]
    fn no_other_bits_are_a_token() {
        let mut table = Table::new();
        let tokens: Vec<Token> = (0..3).map(|value| table.insert(value)).collect();
        for token in &tokens {
            for distance in (1..1000_u64).chain([1 << 31, 1 << 32, 3 << 32]) {
                for bits in [token.to_bits().wrapping_add(distance), token.to_bits().wrapping_sub(distance)] {
                    let is_one = tokens.iter().any(|token| token.to_bits() == bits);
                    assert_eq!(table.get_mut(Token::from_bits(bits)).is_ok(), is_one);
                }
            }
        }
    }

    #[test]
    fn a_worn_place_is_not_used_again() {
        let mut table = Table::new();
        let first = table.insert(0);
        table.remove(first).unwrap();
        table.places[0].generation = first.generation().wrapping_sub(2);
        let last = table.insert(1);
        assert_eq!(last, Token::new(0, first.generation().wrapping_sub(1)));
        table.remove(last).unwrap();
        assert_eq!(table.insert(2).index(), 1);
        assert_eq!(table.remove(first), Err(CompletionError::Stale(first)));
    }
}
