//! The library's side: one packet as function pointers, so that one suite runs over all of them.

use pinwire_tests::explained::{agree, check};
use pw::explain::Explanation;
use pw::{Array, At, Error, Item, Items, Scalar, Schema, Visit, Visitor};

use crate::fields::V;
use crate::spec::Any;

pub type Setter = fn(&mut [u8], &[u8]) -> Result<(), Error>;
pub type Prefix = fn(&[u8]) -> Result<(V, usize), Error>;
pub type Encode = fn(&[u8], &mut [u8]) -> Result<(usize, usize), Error>;
pub type Write = fn(&[u8], &mut [u8]) -> Result<usize, Error>;

/// What the library does with bytes that are one packet.
pub struct Subject {
    pub any: Any,
    pub schema: &'static Schema,
    pub look: fn(&[u8]) -> Result<V, Error>,
    /// Explains the bytes, and compares with the view of them.
    pub explain: fn(&[u8]),
    /// The value, and how many bytes follow.
    pub prefix: Prefix,
    /// Writes the value that the first bytes hold; gives `encoded_len` and what was written.
    pub encode: Encode,
    /// The same through the writer; absent for unions.
    pub write: Option<Write>,
    /// Each sets one field to the value that it has in the second bytes.
    pub setters: Vec<(&'static str, Setter)>,
}

/// Makes a subject from a struct's name, its head's name, its fields with their setters, and its tail.
macro_rules! subject {
    ($ty:ident, $head:ident, $shape:expr, [$($field:ident $($setter:ident)?),* $(,)?] $(, $tail:ident)?) => {
        $crate::subject::Subject {
            any: $crate::spec::Any::Struct($shape),
            schema: $ty::SCHEMA,
            look: |bytes| Ok($crate::subject::tree(&$ty::view(bytes)?)),
            explain: |bytes| $crate::subject::explained(bytes, $ty::view(bytes), $ty::explain(bytes)),
            prefix: |bytes| $ty::view_prefix(bytes).map(|(view, rest)| ($crate::subject::tree(&view), rest.len())),
            encode: |from, out| {
                let value = $ty::view(from)?.to_value();
                Ok((value.encoded_len(), value.encode_into(out)?))
            },
            write: Some(|from, out| {
                let value = $ty::view(from)?.to_value();
                let head = $head { $($field: value.$field),* };
                $ty::writer(out, head)$(.$tail(value.$tail))?.finish().map(|written| written.len())
            }),
            setters: vec![$($((stringify!($field), |bytes, from| {
                let value = $ty::view(from)?.to_value();
                $crate::subject::Done::done($ty::view_mut(bytes)?.$setter(value.$field))
            }),)?)*],
        }
    };
}

/// Makes a subject from a union with its own tag.
macro_rules! union_subject {
    ($ty:ident, $choice:expr) => {
        $crate::subject::Subject {
            any: $crate::spec::Any::Union($choice),
            schema: $ty::SCHEMA,
            look: |bytes| Ok($crate::subject::tree(&$ty::view(bytes)?)),
            explain: |bytes| $crate::subject::explained(bytes, $ty::view(bytes), $ty::explain(bytes)),
            prefix: |bytes| $ty::view_prefix(bytes).map(|(view, rest)| ($crate::subject::tree(&view), rest.len())),
            encode: |from, out| {
                let value = $ty::view(from)?.to_value();
                Ok((value.encoded_len(), value.encode_into(out)?))
            },
            write: None,
            setters: Vec::new(),
        }
    };
}
pub(crate) use {subject, union_subject};

/// The explanation says what the reader says, and of a good packet what its view says. (A2-13)
pub fn explained(bytes: &[u8], view: Result<impl Visit, Error>, explanation: Explanation<'_>) {
    check(&explanation, bytes, view.as_ref().err().copied());
    if let Ok(view) = view {
        agree(&view, explanation);
    }
}

/// What a setter returns.
pub trait Done {
    fn done(self) -> Result<(), Error>;
}
impl Done for () {
    fn done(self) -> Result<(), Error> {
        Ok(())
    }
}
impl Done for Result<(), Error> {
    fn done(self) -> Result<(), Error> {
        self
    }
}

/// Collects all that a view's getters return.
pub fn tree<P: Visit>(view: &P) -> V {
    let mut fields = Collect::default();
    view.visit(&mut fields);
    V::Packet(view.name(), fields.0)
}

#[derive(Default)]
struct Collect(Vec<(&'static str, V)>);

impl Collect {
    fn push(&mut self, at: At, value: V) {
        self.0.push((at.field.name, value));
    }
}

fn scalar(value: Scalar) -> V {
    match value {
        Scalar::Uint(value) => V::Uint(value),
        Scalar::Int(value) => V::Int(value),
        Scalar::Float(value) => V::Float(value.to_bits()),
        Scalar::Bool(value) => V::Bool(value),
        Scalar::Char(value) => V::Char(value),
    }
}

impl Visitor for Collect {
    fn scalar(&mut self, at: At, value: Scalar) {
        self.push(at, scalar(value));
    }
    fn null(&mut self, at: At, raw: Scalar) {
        self.push(at, V::Null(Box::new(scalar(raw))));
    }
    fn variant(&mut self, at: At, raw: Scalar, name: Option<&'static str>) {
        self.push(at, V::Enum(Box::new(scalar(raw)), name));
    }
    fn flags(&mut self, at: At, bits: u128, _: &dyn std::fmt::Debug) {
        self.push(at, V::Flags(bits));
    }
    fn text(&mut self, at: At, text: &[u8]) {
        self.push(at, V::Text(text.to_vec()));
    }
    fn bytes(&mut self, at: At, bytes: &[u8]) {
        self.push(at, V::Bytes(bytes.to_vec()));
    }
    fn nested<P: Visit>(&mut self, at: At, packet: &P) {
        self.push(at, tree(packet));
    }
    fn sequence<S: Items>(&mut self, at: At, items: &S) {
        let mut inner = Self::default();
        items.visit_items(at.field, &mut inner);
        self.push(at, V::List(inner.0.into_iter().map(|(_, value)| value).collect()));
    }
}

/// Indexing, iterating from both ends and copying out all see the same elements.
pub fn array_agrees<'buf, T, O, const N: usize>(array: Array<'buf, T, O, N>) -> bool
where
    T: pw::Wire<O> + PartialEq,
    O: pw::__private::ByteOrder,
    T::View<'buf>: PartialEq + Item + std::fmt::Debug,
{
    let forward: Vec<_> = array.iter().collect();
    let mut backward: Vec<_> = array.iter().rev().collect();
    backward.reverse();
    let by_index: Vec<_> = (0..array.len()).map(|index| array.get(index).unwrap()).collect();
    let owned: Vec<T> = array.values().collect();
    forward == backward && forward == by_index && owned.iter().eq(array.to_array().iter()) && array.get(N).is_none()
}
