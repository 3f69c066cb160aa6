//! Types called like type parameters of generated code.

/// A parameter of visitors.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct V {
    /// A number.
    pub number: u16,
}

/// A parameter of views.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Tail<'a> {
    /// A number.
    pub number: V,
    /// The tail.
    #[pinwire(rest)]
    pub tail: &'a [u8],
}

/// The byte order of enums.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
#[repr(u8)]
pub enum O {
    /// A variant.
    N = 1,
    /// A variant.
    V,
    /// A variant.
    Tail,
}

/// A length.
pub const N: u32 = 7;

/// Their names as types of fields, and as a tail.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct T<'a> {
    /// Closed.
    pub o: O,
    /// Open.
    pub open: ::renamed::Open<O>,
    /// Nested.
    pub v: V,
    /// Several.
    pub vs: [V; 2],
    /// A constant with the name of a parameter.
    #[pinwire(const = N)]
    pub constant: u32,
    /// A sentinel with the name of a parameter.
    #[pinwire(null = N)]
    pub null: ::core::option::Option<u32>,
    /// In bits.
    #[pinwire(bits = 8)]
    pub bits: O,
    /// The tail.
    #[pinwire(rest)]
    pub tail: Tail<'a>,
}

/// A union of them.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, tag = u8)]
pub enum U<'a> {
    /// A struct.
    #[pinwire(tag = 1)]
    V(V),
    /// With a tail.
    #[pinwire(tag = 2)]
    Tail(Tail<'a>),
    /// With everything.
    #[pinwire(tag = 3)]
    T(T<'a>),
}
