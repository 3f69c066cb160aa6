//! What a document says: values for programs. A document is a file of which the parts are of one piece, not records.

use std::collections::BTreeMap;

use pinwire::{At, Scalar, Visit, Visitor};
use serde::Serialize;

/// A value, as JSON has it; integers have up to 128 bits.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub enum Fact {
    /// An integer.
    Number(i128),
    /// Text.
    Text(String),
    /// Values in order.
    List(Vec<Self>),
    /// Values by name.
    Map(Facts),
}

/// Values by name.
pub type Facts = BTreeMap<String, Fact>;

macro_rules! numbers {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Fact {
            fn from(number: $ty) -> Self {
                Self::Number(number.into())
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64, i32, i64, i128);

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Self::Number(count as i128)
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<F: Into<Self>> FromIterator<F> for Fact {
    fn from_iter<I: IntoIterator<Item = F>>(items: I) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

/// The numbers of a header by name, and enums by the names of their variants; not what is nested in it.
pub(super) fn of(header: &impl Visit) -> Fact {
    let mut fields = Fields(Facts::new());
    header.visit(&mut fields);
    Fact::Map(fields.0)
}

struct Fields(Facts);

impl Visitor for Fields {
    fn scalar(&mut self, at: At, value: Scalar) {
        let number = match value {
            Scalar::Uint(value) => value.cast_signed(),
            Scalar::Int(value) => value,
            _ => return,
        };
        self.0.insert(at.field.name.to_owned(), Fact::Number(number));
    }
    fn variant(&mut self, at: At, raw: Scalar, name: Option<&'static str>) {
        match name {
            Some(name) => drop(self.0.insert(at.field.name.to_owned(), name.into())),
            None => self.scalar(at, raw),
        }
    }
    fn nested<P: Visit>(&mut self, _: At, _: &P) {}
}
