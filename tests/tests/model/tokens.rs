//! The normal form of values, read into values.

use std::collections::BTreeMap;
use std::str::{FromStr, SplitAsciiWhitespace};

use pw::{Open, ReprEnum, Unknown, UnknownBuf};

use crate::text::unhex;

/// The tokens of a value, as they are read.
pub struct Tokens<'a>(SplitAsciiWhitespace<'a>);

/// A value that can be made from tokens. Only the model writes them, so a wrong one is a bug of this test.
pub trait Take {
    fn take(from: &mut Tokens<'_>) -> Self;
}

impl Tokens<'_> {
    /// The value that the whole text holds.
    pub fn read<T: Take>(text: &str) -> T {
        Tokens::all(text, |tokens| tokens.take())
    }

    /// What is made of all tokens of the text.
    pub fn all<T>(text: &str, make: impl FnOnce(&mut Tokens<'_>) -> T) -> T {
        let mut tokens = Tokens(text.split_ascii_whitespace());
        let made = make(&mut tokens);
        assert!(tokens.0.next().is_none(), "tokens after the value");
        made
    }

    pub fn take<T: Take>(&mut self) -> T {
        T::take(self)
    }

    pub fn open(&mut self) {
        self.expect("(");
    }

    pub fn close(&mut self) {
        self.expect(")");
    }

    pub fn expect(&mut self, token: &str) {
        assert_eq!(self.next(), token);
    }

    pub fn next(&mut self) -> &str {
        self.0.next().expect("another token")
    }

    /// The tag of a union, and whether it is a known one.
    pub fn tag(&mut self) -> (bool, u32) {
        let is_known = match self.next() {
            "@" => true,
            token => {
                assert_eq!(token, "?");
                false
            }
        };
        (is_known, self.number())
    }

    pub fn number<T: FromStr>(&mut self) -> T {
        let token = self.next();
        token.parse().unwrap_or_else(|_| panic!("{token} is not such a number"))
    }
}

macro_rules! numbers {
    ($($ty:ty)*) => {$(
        impl Take for $ty {
            fn take(from: &mut Tokens<'_>) -> Self {
                from.number()
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 u128 i8 i16 i32 i64 i128);

impl Take for bool {
    fn take(from: &mut Tokens<'_>) -> Self {
        from.number::<u8>() == 1
    }
}

impl Take for char {
    fn take(from: &mut Tokens<'_>) -> Self {
        Self::from_u32(from.number()).expect("a character")
    }
}

impl Take for f32 {
    fn take(from: &mut Tokens<'_>) -> Self {
        Self::from_bits(from.number())
    }
}

impl Take for f64 {
    fn take(from: &mut Tokens<'_>) -> Self {
        Self::from_bits(from.number())
    }
}

impl Take for String {
    fn take(from: &mut Tokens<'_>) -> Self {
        let token = from.next();
        let bytes = token.strip_prefix('"').and_then(unhex);
        bytes.and_then(|bytes| Self::from_utf8(bytes).ok()).unwrap_or_else(|| panic!("{token} is not text"))
    }
}

// Borrowed values outlive their tokens. There are few, and the test ends soon.
impl Take for &'static str {
    fn take(from: &mut Tokens<'_>) -> Self {
        String::take(from).leak()
    }
}

impl Take for &'static [u8] {
    fn take(from: &mut Tokens<'_>) -> Self {
        Vec::take(from).leak()
    }
}

impl<T: Take> Take for Vec<T> {
    fn take(from: &mut Tokens<'_>) -> Self {
        from.expect("[");
        let items = (0..from.number::<usize>()).map(|_| from.take()).collect();
        from.expect("]");
        items
    }
}

impl<T: Take> Take for Box<T> {
    fn take(from: &mut Tokens<'_>) -> Self {
        Self::new(from.take())
    }
}

impl<K: Take + Ord, V: Take> Take for BTreeMap<K, V> {
    fn take(from: &mut Tokens<'_>) -> Self {
        Vec::<(K, V)>::take(from).into_iter().collect()
    }
}

/// A variant that is not known, whose tag was read.
pub trait TakeUnknown<G> {
    fn take_unknown(tag: G, from: &mut Tokens<'_>) -> Self;
}

impl<G> TakeUnknown<G> for UnknownBuf<G> {
    fn take_unknown(tag: G, from: &mut Tokens<'_>) -> Self {
        Self { tag, bytes: from.take() }
    }
}

impl<G> TakeUnknown<G> for Unknown<'static, G> {
    fn take_unknown(tag: G, from: &mut Tokens<'_>) -> Self {
        Self { tag, bytes: from.take() }
    }
}

impl<T: Take> Take for Option<T> {
    fn take(from: &mut Tokens<'_>) -> Self {
        match from.next() {
            "-" => None,
            token => {
                assert_eq!(token, "+");
                Some(from.take())
            }
        }
    }
}

impl<T: Take, const N: usize> Take for [T; N] {
    fn take(from: &mut Tokens<'_>) -> Self {
        from.open();
        let items = std::array::from_fn(|_| from.take());
        from.close();
        items
    }
}

macro_rules! tuples {
    ($(($($T:ident),+))*) => {$(
        impl<$($T: Take),+> Take for ($($T,)+) {
            fn take(from: &mut Tokens<'_>) -> Self {
                from.open();
                let value = ($(from.take::<$T>(),)+);
                from.close();
                value
            }
        }
    )*};
}

tuples! { (A) (A, B) (A, B, C) (A, B, C, D) (A, B, C, D, E) }

impl<E: ReprEnum<Repr: Take>> Take for Open<E> {
    fn take(from: &mut Tokens<'_>) -> Self {
        Self::from_repr(from.take())
    }
}

/// A closed enum is read as its raw value.
macro_rules! take_enum {
    ($E:ident) => {
        impl Take for $E {
            fn take(from: &mut Tokens<'_>) -> Self {
                <Self as ReprEnum>::from_repr(from.take()).expect("a known raw value")
            }
        }
    };
}
pub(crate) use take_enum;

/// An enum of messages is read by its tag; a message that is declared in it like a struct.
macro_rules! take_union {
    ($U:ty { $($tag:literal => $V:ident $(($inner:ident))? $({ $($field:ident),* } { $($gone:ident),* })?,)* }) => {
        impl Take for $U {
            fn take(from: &mut Tokens<'_>) -> Self {
                let (is_known, tag) = from.tag();
                if !is_known {
                    return Self::Other(TakeUnknown::take_unknown(tag.try_into().expect("a tag"), from));
                }
                match tag {
                    $($tag => {
                        $(let $inner = from.take();
                        let value = Self::$V($inner);)?
                        $(from.open();
                        let value = Self::$V { $($field: from.take(),)* $($gone: (),)* };
                        from.close();)?
                        value
                    })*
                    _ => panic!("{tag} is not a tag"),
                }
            }
        }
    };
}
pub(crate) use take_union;

/// A struct is read field by field; removed fields have no tokens.
macro_rules! take_fields {
    ($T:ty { $($field:ident),* } $(gone { $($gone:ident),* })?) => {
        impl Take for $T {
            fn take(from: &mut Tokens<'_>) -> Self {
                from.open();
                let value = Self { $($field: from.take(),)* $($($gone: (),)*)? };
                from.close();
                value
            }
        }
    };
}
pub(crate) use take_fields;
