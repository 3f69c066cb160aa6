//! Values as the vectors show them: JSON without spaces, fields in order, enums as their integer, byte strings as digits.

use std::fmt::Write;

use std::collections::BTreeMap;

use pw::{Ascii, I48, Open, ReprEnum, U24, UnknownBuf};

pub trait Json {
    fn json(&self, out: &mut String);

    /// A list of such values.
    fn list_json(list: &[Self], out: &mut String)
    where
        Self: Sized,
    {
        array(list.iter(), out);
    }
}

pub fn json(value: &impl Json) -> String {
    let mut out = String::new();
    value.json(&mut out);
    out
}

fn array<'a, T: Json + 'a>(items: impl Iterator<Item = &'a T>, out: &mut String) {
    out.push('[');
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        item.json(out);
    }
    out.push(']');
}

fn put(out: &mut String, value: impl std::fmt::Display) {
    write!(out, "{value}").unwrap();
}

macro_rules! number_json {
    ($($ty:ty),*) => {$(
        impl Json for $ty {
            fn json(&self, out: &mut String) {
                put(out, self);
            }
        }
    )*};
}
number_json!(u16, u32, u64, u128, i8, i16, i32, i64, i128, bool, U24, I48);

impl Json for u8 {
    fn json(&self, out: &mut String) {
        put(out, self);
    }
    /// A byte string.
    fn list_json(list: &[u8], out: &mut String) {
        out.push('"');
        list.iter().for_each(|byte| put(out, format_args!("{byte:02x}")));
        out.push('"');
    }
}

impl Json for f32 {
    fn json(&self, out: &mut String) {
        if self.is_nan() {
            return put(out, format_args!("\"nan:{:08x}\"", self.to_bits()));
        }
        f64::from(*self).json(out);
    }
}

impl Json for f64 {
    fn json(&self, out: &mut String) {
        if self.is_nan() {
            return put(out, format_args!("\"nan:{:016x}\"", self.to_bits()));
        }
        put(out, format_args!("{self:?}"));
    }
}

/// Nothing in the vectors needs an escape.
impl Json for char {
    fn json(&self, out: &mut String) {
        put(out, format_args!("\"{self}\""));
    }
}

impl Json for String {
    fn json(&self, out: &mut String) {
        put(out, format_args!("\"{self}\""));
    }
}

/// All bytes, filling included.
impl<const N: usize, const FILL: u8> Json for Ascii<N, FILL> {
    fn json(&self, out: &mut String) {
        self.raw().to_vec().json(out);
    }
}

/// A removed field.
impl Json for () {
    fn json(&self, out: &mut String) {
        out.push_str("null");
    }
}

impl<T: Json> Json for Option<T> {
    fn json(&self, out: &mut String) {
        match self {
            Some(value) => value.json(out),
            None => ().json(out),
        }
    }
}

impl<T: Json> Json for Vec<T> {
    fn json(&self, out: &mut String) {
        T::list_json(self, out);
    }
}

impl<T: Json, const N: usize> Json for [T; N] {
    fn json(&self, out: &mut String) {
        array(self.iter(), out);
    }
}

impl<T: Json> Json for Box<T> {
    fn json(&self, out: &mut String) {
        (**self).json(out);
    }
}

/// Pairs, in the order of the wire.
impl<K: Json, V: Json> Json for BTreeMap<K, V> {
    fn json(&self, out: &mut String) {
        array(self.iter().map(Entry).collect::<Vec<_>>().iter(), out);
    }
}

struct Entry<'a, K, V>((&'a K, &'a V));

impl<K: Json, V: Json> Json for Entry<'_, K, V> {
    fn json(&self, out: &mut String) {
        out.push('[');
        self.0.0.json(out);
        out.push(',');
        self.0.1.json(out);
        out.push(']');
    }
}

impl<T: Json> Json for UnknownBuf<T> {
    fn json(&self, out: &mut String) {
        out.push_str("{\"tag\":");
        self.tag.json(out);
        out.push_str(",\"bytes\":");
        self.bytes.json(out);
        out.push('}');
    }
}

impl<E: ReprEnum<Repr: Json>> Json for Open<E> {
    fn json(&self, out: &mut String) {
        self.to_repr().json(out);
    }
}

macro_rules! tuple_json {
    ($first:ident $($name:ident)*) => {
        impl<$first: Json, $($name: Json),*> Json for ($first, $($name),*) {
            #[allow(non_snake_case, reason = "a name is type and variable")]
            fn json(&self, out: &mut String) {
                let ($first, $($name),*) = self;
                out.push('[');
                $first.json(out);
                $(
                    out.push(',');
                    $name.json(out);
                )*
                out.push(']');
            }
        }
    };
}
tuple_json!(A B);
tuple_json!(A B C);

macro_rules! struct_json {
    ($name:ident { $first:ident $(, $field:ident)* }) => {
        impl crate::json::Json for $name {
            fn json(&self, out: &mut String) {
                out.push_str(concat!("{\"", stringify!($first), "\":"));
                crate::json::Json::json(&self.$first, out);
                $(
                    out.push_str(concat!(",\"", stringify!($field), "\":"));
                    crate::json::Json::json(&self.$field, out);
                )*
                out.push('}');
            }
        }
    };
}
pub(crate) use struct_json;

/// A variant with a message is an object with its name, one without is its name.
macro_rules! choice_json {
    ($name:ident { $($message:ident)* } { $($grown:ident { $($field:ident),* })* } $($unit:ident)*) => {
        impl crate::json::Json for $name {
            fn json(&self, out: &mut String) {
                match self {
                    $(Self::$message(message) => {
                        out.push_str(concat!("{\"", stringify!($message), "\":"));
                        crate::json::Json::json(message, out);
                        out.push('}');
                    })*
                    $(Self::$grown { $($field),* } => {
                        out.push_str(concat!("{\"", stringify!($grown), "\":{"));
                        $(
                            out.push_str(concat!("\"", stringify!($field), "\":"));
                            crate::json::Json::json($field, out);
                        )*
                        out.push_str("}}");
                    })*
                    $(Self::$unit => out.push_str(concat!("\"", stringify!($unit), "\"")),)*
                    Self::Unknown(unknown) => crate::json::Json::json(unknown, out),
                }
            }
        }
    };
}
pub(crate) use choice_json;

macro_rules! enum_json {
    ($name:ident) => {
        impl crate::json::Json for $name {
            fn json(&self, out: &mut String) {
                crate::json::Json::json(&pw::ReprEnum::to_repr(self), out);
            }
        }
    };
}
pub(crate) use enum_json;
