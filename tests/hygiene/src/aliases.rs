//! Types are what they are, not what they are called: `u8` is sixteen bits wide here.

#![allow(non_camel_case_types, reason = "that is the point")]

type u8 = ::core::primitive::u16;
type Option<T> = ::core::option::Option<T>;
type Text = ::renamed::Ascii<4>;
type Bytes<'x> = &'x [::core::primitive::u8];

/// Eight bytes and a tail.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, le)]
pub struct Aliased<'a> {
    /// Two bytes.
    pub wide: u8,
    /// Two bytes, or none.
    #[pinwire(null = u8::MAX)]
    pub maybe: Option<u8>,
    /// Four letters.
    pub text: Text,
    /// The rest.
    #[pinwire(rest)]
    pub tail: Bytes<'a>,
}
