//! One of every kind of field under the lint wall.

/// A closed enum.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
#[repr(u16)]
pub enum Kind {
    /// The first.
    First = 1,
    /// Its value is computed.
    Second = 1 << 4,
}

/// Fixed, of which every bit pattern is valid.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Level {
    /// A price.
    pub price: i64,
    /// A size.
    pub size: ::renamed::U24,
}

/// One of each.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, le, msb)]
pub struct Fixed {
    /// A float.
    pub float: f32,
    /// Another.
    #[pinwire(be)]
    pub double: f64,
    /// A truth value.
    pub truth: bool,
    /// A letter.
    pub letter: char,
    /// Closed.
    pub closed: Kind,
    /// Open.
    pub open: ::renamed::Open<Kind>,
    /// Text.
    pub text: ::renamed::Ascii<6, 0>,
    /// An array.
    pub array: [u32; 2],
    /// A table.
    pub table: [[u16; 2]; 2],
    /// Nested.
    pub nested: Level,
    /// Several.
    pub levels: [Level; 2],
    /// Mixed.
    pub mixed: (u8, ::renamed::I48, Level),
    /// Some bits.
    #[pinwire(bits = 3)]
    pub three: i8,
    /// More bits.
    #[pinwire(bits = 16)]
    pub bits: Kind,
    /// A bit.
    #[pinwire(bits = 1)]
    pub bit: bool,
    /// The other bits.
    #[pinwire(bits = 4)]
    pub others: u64,
    /// A magic number.
    #[pinwire(const = 0x1234_5678)]
    pub magic: u32,
    /// Nothing.
    #[pinwire(pad = 5)]
    pub pad: (),
    /// A number, or none.
    #[pinwire(null = i32::MIN)]
    pub null: ::core::option::Option<i32>,
}

/// Tag in two fields, patterns of all sorts.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, tag = (u8, u16), external)]
#[allow(clippy::large_enum_variant, variant_size_differences, reason = "the user's own")]
pub enum Body<'a> {
    /// A range.
    #[pinwire(tag = (1..=3, _))]
    Level(Level),
    /// Two values.
    #[pinwire(tag = (7 | 8, 1))]
    Fixed(Fixed),
    /// Others.
    #[pinwire(unknown)]
    Unknown(::renamed::Unknown<'a, (u8, u16)>),
}

/// A container of a union.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
#[allow(variant_size_differences, reason = "the user's own")]
pub struct Message<'a> {
    /// First part of the tag.
    pub kind: u8,
    /// Second part of the tag, and the length.
    #[pinwire(len = (body + 4) / 4)]
    pub size: u16,
    /// What the tag says.
    #[pinwire(tag = (kind, size))]
    pub body: Body<'a>,
}

/// Rows as a tail.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Rows<'a> {
    /// A number.
    pub id: u8,
    /// In place.
    #[pinwire(rest)]
    pub rows: &'a [::renamed::Row<Level>],
}

/// Closed, with a leading tag in a byte order.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, tag = u16, le)]
pub enum Closed {
    /// A literal.
    #[pinwire(tag = 0x0102)]
    Level(Level),
}
