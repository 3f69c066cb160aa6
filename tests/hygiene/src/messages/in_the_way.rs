//! Names that the derive's code for messages might rely on mean something else here, and fields have those names.

#![allow(dead_code, non_camel_case_types, reason = "the names only have to be in the way")]

mod core {}
mod std {}
mod alloc {}
mod pinwire {}

struct String;
struct Option;
struct Some;
struct None;
struct Ok;
struct Err;
struct Result;
struct Table;
struct TableMut;
struct Shape;
struct Value;
struct Form;
struct Fixed;
struct Nested;
struct Data;
struct Added;
struct Later;
struct Fields;
struct Take;
struct Visit;
struct Error;
struct Checked;
enum Vec {}
trait Clone {}
trait Copy {}
trait Debug {}
trait PartialEq {}
trait Sized {}
trait FromTable {}
type u8 = ::core::primitive::u16;
type usize = ();
type bool = ();
type str = ();
type u64 = ();
type Truth = ::core::primitive::bool;
type Text<'x> = &'x ::core::primitive::str;
type Bytes<'x> = &'x [::core::primitive::u8];
type Maybe<T> = ::core::option::Option<T>;

/// `u8` has two bytes here: kinds are those of the types, not of their names.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Aliased<'a> {
    /// Two bytes.
    pub wide: u8,
    /// A flag.
    pub truth: Truth,
    /// A flag and two bytes.
    pub maybe: Maybe<u8>,
    /// Text.
    pub text: Text<'a>,
    /// Bytes.
    pub bytes: Bytes<'a>,
    /// Numbers, not bytes.
    pub numbers: &'a [u8],
    /// Texts.
    pub texts: &'a [Text<'a>],
    /// Later.
    #[pinwire(since = 2, default = u8::MAX)]
    pub later: u8,
    /// Later.
    #[pinwire(since = 2, default = true)]
    pub later_truth: Truth,
    /// Later.
    #[pinwire(since = 2, default = "é")]
    pub later_text: Text<'a>,
}

/// A message named like the trait, with fields named like locals, parameters and methods of generated code.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Message<'a> {
    /// A name in the way.
    pub value: u8,
    /// A name in the way.
    pub table: u8,
    /// A name in the way.
    pub take: u8,
    /// A keyword.
    pub r#type: Maybe<u8>,
    /// A keyword.
    pub r#match: [u8; 2],
    /// A name in the way.
    pub self_: char,
    /// A name in the way.
    pub block: Text<'a>,
    /// A name in the way.
    pub text: Text<'a>,
    /// A name in the way.
    pub data: Bytes<'a>,
    /// A name in the way.
    pub out: u8,
    /// A name in the way.
    pub place: u8,
    /// A name in the way.
    pub row: u8,
    /// A name in the way, beyond the first twelve fields.
    pub get: u8,
    /// A name in the way.
    pub set: u8,
    /// A name in the way.
    pub field_0: u8,
    /// A name in the way.
    pub fields: u8,
    /// A name in the way.
    pub other: u8,
    /// A name in the way.
    pub visitor: Truth,
    /// A name in the way.
    pub buf: u8,
    /// A name in the way.
    pub f: u8,
    /// A name in the way.
    pub name: u8,
    /// A name in the way.
    pub fmt: u8,
    /// A name in the way.
    pub eq: u8,
    /// A name in the way.
    pub clone: u8,
    /// A name in the way.
    pub encode_into: u8,
    /// A name in the way, beyond 24 fields.
    #[pinwire(since = 2, default = VALUE)]
    pub encoded_len: u8,
    /// A name in the way.
    #[pinwire(since = 2, default = value())]
    pub default: u8,
    /// By a constant of the type.
    #[pinwire(since = 2, default = Self::SINCE)]
    pub since: u8,
    /// Gone.
    #[pinwire(since = 2, reserved = Maybe<Text<'static>>)]
    pub reserved: (),
}

const VALUE: ::core::primitive::u16 = 7;

const fn value() -> ::core::primitive::u16 {
    8
}

impl Message<'_> {
    /// A constant of the user's.
    pub const SINCE: ::core::primitive::u16 = 9;
}

/// Named like a type parameter of generated code.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct T<'a> {
    /// A message.
    pub s: S,
    /// Several.
    pub v: &'a [S],
}

/// Likewise.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct S {
    /// A number.
    pub r: u8,
}

/// A keyword.
#[allow(non_camel_case_types, reason = "that is the point")]
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct r#struct<'a> {
    /// A keyword.
    pub r#if: u8,
    /// A keyword.
    pub r#loop: Text<'a>,
}
