//! Several tails: each word once, in fields that are called like locals and parameters of generated code.

/// Each way in which a tail can end.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Tails<'a> {
    /// A name in the way.
    pub depth: u8,
    /// A length in other units.
    #[pinwire(bits = 4, len = (tails + 2) / 2)]
    pub affine: u8,
    /// A number of elements, of two lists.
    #[pinwire(bits = 4)]
    pub number: u8,
    /// The length of two tails.
    #[pinwire(len = tail_0 + 2 * affine)]
    pub other: u16,
    /// The length of the packet.
    #[pinwire(len = self - 2)]
    pub whole: u32,
    /// A name in the way.
    pub tails: &'a [u8],
    /// A name in the way, filled up.
    #[pinwire(pad_to = 4)]
    pub tail_0: &'a str,
    /// Counted.
    #[pinwire(count = number)]
    pub block: &'a [u8],
    /// Counted by the same number.
    #[pinwire(count = number)]
    pub count: &'a [::renamed::Row<crate::kinds::Level>],
    /// A number in front, in the other order.
    #[pinwire(prefix = u16, le)]
    pub prefix: &'a str,
    /// A name in the way, and a tag.
    #[pinwire(tag = depth, prefix = ::renamed::U24)]
    pub tag: Chosen<'a>,
    /// Up to a byte.
    #[pinwire(until = b'\n')]
    pub end: &'a str,
    /// Of a fixed size.
    pub fixed: (u8, u16),
    /// Says itself where it ends.
    #[pinwire(nested)]
    pub nested: Tree<'a>,
    /// There or not.
    #[pinwire(optional)]
    pub optional: ::core::option::Option<u32>,
    /// What is left.
    #[pinwire(rest)]
    pub valid: &'a [u8],
}

/// Packets of its own kind, counted by a number in front.
#[allow(clippy::use_self, reason = "`Self` is not the type in the items that the derive makes")]
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Tree<'a> {
    /// A name in the way.
    pub bytes: u8,
    /// A name in the way.
    #[pinwire(count_prefix = u8, recursive = 3)]
    pub value: ::renamed::Sequence<'a, Tree<'a>>,
}

/// What a tag in another field chooses.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, tag = u8, external)]
pub enum Chosen<'a> {
    /// Packets in packets.
    #[pinwire(tag = 1)]
    Tree(Tree<'a>),
    /// Others.
    #[pinwire(unknown)]
    Unknown(::renamed::Unknown<'a, u8>),
}
