//! Names that generated code might rely on mean something else here.

#![allow(dead_code, non_camel_case_types, reason = "the names only have to be in the way")]

mod core {}
mod std {}
mod alloc {}
mod pinwire {}

/// In the way.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Result;
/// In the way.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Option;
struct Some;
struct None;
struct Ok;
struct Err;
struct String;
struct PhantomData;
enum Vec {}
enum Box {}
trait Clone {}
trait Copy {}
trait Debug {}
trait PartialEq {}
trait Sized {}
trait Iterator {}
trait From {}
trait Into {}
trait Drop {}
trait Send {}
type usize = ();
type bool = ();
type str = ();
type u64 = ();
type u32 = ::core::primitive::u32;

/// A closed enum among them.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
#[repr(u8)]
pub enum Error {
    /// Named like a prelude item.
    Ok = 1,
    /// Likewise.
    Err,
    /// Likewise.
    Some,
    /// Likewise.
    None = 9,
}

/// A struct named like the runtime's.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct View {
    /// A number.
    pub number: u32,
    /// An enum.
    pub error: Error,
    /// Absent if zero.
    #[pinwire(null = 0)]
    pub maybe: ::core::option::Option<::core::primitive::u16>,
}

/// A struct named like the runtime's.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Field<'a> {
    /// Nested.
    pub view: View,
    /// How long.
    #[pinwire(len = schema)]
    pub kind: ::core::primitive::u8,
    /// The tail.
    pub schema: &'a [::core::primitive::u8],
}

/// A union named like the trait.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, tag = ::core::primitive::u8)]
pub enum Packet<'a> {
    /// Named like a prelude item.
    #[pinwire(tag = 1)]
    Some(View),
    /// Likewise.
    #[pinwire(tag = 2)]
    Err(Field<'a>),
    /// Likewise.
    #[pinwire(unknown)]
    None(::renamed::Unknown<'a, ::core::primitive::u8>),
}
