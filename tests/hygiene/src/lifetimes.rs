//! Lifetimes named like those of generated code.

/// The name that views use.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Buf<'buf> {
    /// A number.
    pub id: u16,
    /// The tail.
    #[pinwire(rest)]
    pub tail: &'buf [u8],
}

/// The name that views use if `'buf` is taken.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Bytes<'bytes> {
    /// A number.
    pub id: u16,
    /// The tail.
    #[pinwire(rest)]
    pub tail: Buf<'bytes>,
}

/// Other names.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct View<'view> {
    /// A number.
    pub id: u16,
    /// The tail.
    #[pinwire(rest)]
    pub tail: &'view str,
}

/// A union with the name that views use.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, tag = u8)]
pub enum Both<'buf> {
    /// One.
    #[pinwire(tag = 1)]
    Buf(Buf<'buf>),
    /// Two.
    #[pinwire(tag = 2)]
    View(View<'buf>),
    /// Others.
    #[pinwire(unknown)]
    Unknown(::renamed::Unknown<'buf, u8>),
}
