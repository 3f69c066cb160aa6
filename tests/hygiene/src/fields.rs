//! Fields called like locals, parameters and methods that generated code might use.

/// All of them at once; the tail is one, too.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Locals<'a> {
    /// A name in the way.
    pub bytes: u8,
    /// A name in the way.
    pub block: u16,
    /// A name in the way.
    pub out: u32,
    /// A name in the way.
    pub field: i64,
    /// A name in the way.
    #[pinwire(bits = 4)]
    pub view: u8,
    /// A name in the way.
    #[pinwire(bits = 12)]
    pub value: u16,
    /// A name in the way.
    pub head: [u8; 3],
    /// A name in the way.
    pub visitor: (u8, u16),
    /// A name in the way.
    pub error: bool,
    /// A name in the way.
    pub self_: char,
    /// A name in the way.
    #[pinwire(null = 0)]
    pub rest: ::core::option::Option<u8>,
    /// A name in the way.
    #[pinwire(const = 7)]
    pub valid: u8,
    /// A name in the way.
    #[pinwire(pad = 2)]
    pub buf: (),
    /// A name in the way.
    pub at: u8,
    /// A name in the way.
    pub slot: u8,
    /// A name in the way.
    pub draft: u8,
    /// A name in the way.
    #[pinwire(len = tail + 1)]
    pub extent: u16,
    /// A name in the way.
    pub tail: &'a [u8],
}

/// Names of methods of the traits, and keywords.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, le)]
pub struct Methods {
    /// A name in the way.
    pub name: u8,
    /// A name in the way.
    pub clone: u16,
    /// A name in the way.
    pub eq: u16,
    /// A name in the way.
    pub fmt: u16,
    /// A name in the way.
    pub get: u16,
    /// A name in the way.
    pub set: u16,
    /// A name in the way.
    pub check: u16,
    /// A name in the way.
    pub encode_into: u16,
    /// A name in the way.
    pub writer: u16,
    /// A name in the way.
    pub finish: u16,
    /// A keyword.
    pub r#type: u8,
    /// A keyword.
    pub r#match: [u8; 2],
    /// A keyword.
    #[pinwire(bits = 3)]
    pub r#fn: u8,
    /// A keyword.
    #[pinwire(bits = 5)]
    pub r#impl: u8,
    /// A keyword, by another name.
    #[pinwire(rename = "crate_")]
    pub krate: u8,
    /// Named like a keyword by `rename`.
    #[pinwire(rename = "where")]
    pub place: u8,
    /// Renamed away from a method of the view.
    #[pinwire(rename = "visit_")]
    pub visit: u8,
}

/// Keywords as names of a type, of lengths, tags and tails.
#[allow(non_camel_case_types, reason = "that is the point")]
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct r#struct<'a> {
    /// A keyword.
    #[pinwire(len = r#loop)]
    pub r#if: u8,
    /// A keyword.
    pub r#loop: &'a [u8],
}

/// A variant and a type with keyword names.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, rename = "Renamed")]
#[repr(i8)]
pub enum Raw {
    /// A keyword.
    #[allow(non_camel_case_types, reason = "that is the point")]
    r#yield = -1,
    /// By another name.
    #[pinwire(rename = "other")]
    Other,
}

/// The generated types are called `Short…`.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, rename = "Short")]
pub struct AnInconvenientlyLongName {
    /// An enum.
    pub raw: Raw,
    /// An open one.
    pub open: ::renamed::Open<Raw>,
}

const fn block() -> u16 {
    7
}
const fn tail() -> u16 {
    8
}
const fn value() -> u16 {
    9
}

/// Expressions of the user that meet names of generated code, and `Self`.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Expressions {
    /// By a function.
    #[pinwire(const = block())]
    pub first: u16,
    /// By a function.
    #[pinwire(const = tail())]
    pub second: u16,
    /// By a function.
    #[pinwire(null = value())]
    pub third: ::core::option::Option<u16>,
    /// By a constant of the type.
    #[pinwire(const = Self::MAGIC)]
    pub fourth: u16,
    /// By a constant of the type.
    #[pinwire(null = Self::MAGIC)]
    pub fifth: ::core::option::Option<u16>,
}

impl Expressions {
    /// Not zero.
    pub const MAGIC: u16 = 10;
}
