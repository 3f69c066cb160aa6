//! The normal form of values, written from views. Floats are bits, enums raw values, so that both sides write the same
//! value in one way.

use std::fmt::{Display, Write as _};

/// How lists are walked; what is seen must not depend on it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Way {
    Forward,
    Backward,
    ByIndex,
}

// Objects, not type parameters: there are hundreds of lists, and rustc would have to write the code for each.

/// The iterator of a list.
pub trait Items<T>: DoubleEndedIterator<Item = T> + ExactSizeIterator {}

impl<T, I: DoubleEndedIterator<Item = T> + ExactSizeIterator> Items<T> for I {}

/// Element of a list by index.
type At<'a, T> = &'a dyn Fn(usize) -> Option<T>;

/// The text, as it grows.
pub struct Out {
    text: String,
    way: Way,
    /// Whether the message lies in memory such that its aligned lists can be lent as numbers of the processor.
    is_aligned: bool,
}

/// A view that writes its fields.
pub trait Dump {
    fn dump(&self, out: &mut Out);
}

/// What one token holds.
pub trait Leaf {
    fn write(&self, text: &mut String);
}

impl Out {
    /// The normal form of a view.
    pub fn of(view: &impl Dump, way: Way) -> String {
        Self { text: String::new(), way, is_aligned: false }.filled(view)
    }

    /// The same of a message in aligned memory.
    pub fn of_aligned(view: &impl Dump) -> String {
        Self { text: String::new(), way: Way::Forward, is_aligned: true }.filled(view)
    }

    fn filled(mut self, view: &impl Dump) -> String {
        view.dump(&mut self);
        self.text
    }

    pub fn leaf(&mut self, leaf: impl Leaf) {
        self.space();
        leaf.write(&mut self.text);
    }

    pub fn open(&mut self) {
        self.token("(");
    }

    pub fn close(&mut self) {
        self.token(")");
    }

    /// A known variant; what it holds follows.
    pub fn variant(&mut self, tag: u32) {
        self.token("@");
        self.token(&tag.to_string());
    }

    pub fn unknown(&mut self, tag: impl Display, bytes: &[u8]) {
        self.token("?");
        self.token(&tag.to_string());
        self.list(&mut bytes.iter(), &|index| bytes.get(index), &|out, byte| out.leaf(byte));
    }

    /// The elements that a list lends as numbers of the processor are its elements; in aligned memory it lends them.
    /// (An empty one has no padding, so that it stands anywhere.)
    pub fn native<'a, T: Leaf + 'a>(
        &self,
        native: Option<&'a [T]>,
        items: impl ExactSizeIterator<Item = T>,
        must: bool,
    ) {
        let must = must && items.len() > 0 && self.is_aligned && cfg!(target_endian = "little");
        assert!(native.is_some() || !must, "as_native() is None");
        let text = |leaves: &mut dyn Iterator<Item = String>| leaves.collect::<Vec<_>>();
        let leaf = |leaf: &T| {
            let mut text = String::new();
            leaf.write(&mut text);
            text
        };
        if let Some(native) = native {
            assert_eq!(text(&mut native.iter().map(leaf)), text(&mut items.map(|item| leaf(&item))), "as_native()");
        }
    }

    pub fn option<T>(&mut self, value: Option<T>, each: impl FnOnce(&mut Self, T)) {
        self.token(if value.is_some() { "+" } else { "-" });
        if let Some(value) = value {
            each(self, value);
        }
    }

    pub fn list<T>(&mut self, items: &mut dyn Items<T>, at: At<'_, T>, each: &dyn Fn(&mut Self, T)) {
        self.token("[");
        self.token(&items.len().to_string());
        self.items(items, at, each);
        self.token("]");
    }

    pub fn array<T>(&mut self, items: &mut dyn Items<T>, at: At<'_, T>, each: &dyn Fn(&mut Self, T)) {
        self.open();
        self.items(items, at, each);
        self.close();
    }

    fn items<T>(&mut self, items: &mut dyn Items<T>, at: At<'_, T>, each: &dyn Fn(&mut Self, T)) {
        let count = items.len();
        match self.way {
            Way::Forward => items.for_each(|item| each(self, item)),
            Way::ByIndex => (0..count).for_each(|index| each(self, at(index).expect("an index below the length"))),
            Way::Backward => self.backward(items, each),
        }
        assert!(self.way != Way::ByIndex || at(count).is_none(), "an element after the last");
    }

    fn backward<T>(&mut self, items: &mut dyn Items<T>, each: &dyn Fn(&mut Self, T)) {
        let mut parts = Vec::new();
        for item in items.rev() {
            let mut part = Self { text: String::new(), way: self.way, is_aligned: self.is_aligned };
            each(&mut part, item);
            parts.push(part.text);
        }
        parts.iter().rev().for_each(|part| self.token(part));
    }

    fn token(&mut self, token: &str) {
        self.space();
        self.text.push_str(token);
    }

    fn space(&mut self) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
    }
}

fn display(text: &mut String, value: impl Display) {
    write!(text, "{value}").expect("a string takes everything");
}

macro_rules! leaves {
    ($($ty:ty => |$value:ident| $shown:expr;)*) => {$(
        impl Leaf for $ty {
            fn write(&self, text: &mut String) {
                let $value = *self;
                display(text, $shown);
            }
        }
    )*};
}

leaves! {
    u8 => |value| value; u16 => |value| value; u32 => |value| value; u64 => |value| value; u128 => |value| value;
    i8 => |value| value; i16 => |value| value; i32 => |value| value; i64 => |value| value; i128 => |value| value;
    &u8 => |value| value; char => |value| u32::from(value); bool => |value| u8::from(value);
    f32 => |value| value.to_bits(); f64 => |value| value.to_bits();
}

impl Leaf for &str {
    fn write(&self, text: &mut String) {
        text.push('"');
        text.push_str(&hex(self.as_bytes()));
    }
}

/// Two digits a byte.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes of [`hex`].
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        text.chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// Writes a list, in the way of the moment.
macro_rules! list {
    ($out:ident, $items:expr, |$item:ident| $each:block) => {{
        let items = $items;
        $out.list(&mut items.iter(), &|index| items.get(index), &|$out, $item| $each)
    }};
}
pub(crate) use list;

/// Writes an array, in the way of the moment.
macro_rules! array {
    ($out:ident, $items:expr, |$item:ident| $each:block) => {{
        let items = $items;
        $out.array(&mut items.iter(), &|index| items.get(index), &|$out, $item| $each)
    }};
}
pub(crate) use array;

/// Writes a map: a list of pairs. By index, each value is looked up by its key.
macro_rules! map {
    ($out:ident, $map:expr, |$item:ident| $key:block, $value:block) => {{
        let map = $map;
        let find = |index| map.iter().nth(index).map(|(key, _)| (key, map.get(key).expect("a value for the key")));
        $out.list(&mut map.iter(), &find, &|$out, (key, value)| {
            $out.open();
            let $item = key;
            $key
            let $item = value;
            $value
            $out.close();
        })
    }};
}
pub(crate) use map;

/// Writes a list of numbers, which may be lent as numbers of the processor, and must be where it is aligned.
macro_rules! native {
    ($out:ident, $items:expr, $must:literal) => {{
        let items = $items;
        $out.native(items.as_native(), items.iter(), $must);
        list!($out, items, |item| {
            $out.leaf(item);
        });
    }};
}
pub(crate) use native;
