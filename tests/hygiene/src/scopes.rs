//! Private items, restricted visibilities, items in functions.

mod inner {
    /// Seen by the parent only.
    #[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
    #[pinwire(crate = ::renamed, be)]
    pub(super) struct Parent<'a> {
        pub(super) id: u16,
        private: u8,
        pub(in crate::scopes) shared: u8,
        #[pinwire(rest)]
        pub(super) tail: &'a [u8],
    }

    /// Seen by the crate.
    #[allow(clippy::redundant_pub_crate, reason = "it contradicts `unreachable_pub`")]
    #[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
    #[pinwire(crate = ::renamed, tag = u8)]
    pub(crate) enum Crate<'a> {
        #[pinwire(tag = 1)]
        Parent(Parent<'a>),
    }

    impl Parent<'_> {
        pub(super) const fn private(&self) -> u8 {
            self.private
        }
    }
}

/// Nothing of what is derived here is used.
#[derive(::renamed::Packet)]
#[pinwire(crate = ::renamed, be)]
#[allow(dead_code, reason = "the user's own; what is generated needs no such line")]
struct Unused<'a> {
    id: u16,
    #[pinwire(len = tail)]
    length: u8,
    #[pinwire(pad = 1)]
    reserved: (),
    tail: &'a [u8],
}

/// Sums up a packet that is declared inside.
///
/// # Errors
/// If the bytes are not one.
pub fn local(bytes: &[u8]) -> ::core::result::Result<u16, ::renamed::Error> {
    #[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
    #[pinwire(crate = ::renamed, le)]
    struct Local {
        a: u16,
        #[pinwire(bits = 8)]
        b: u8,
    }
    let view = <Local as ::renamed::Packet>::view(bytes)?;
    let value = view.to_value();
    ::core::result::Result::Ok(value.a.saturating_add(::core::convert::From::from(view.b())))
}

/// Reads through the restricted names.
///
/// # Errors
/// If the bytes are not such a packet.
pub fn restricted(bytes: &[u8]) -> ::core::result::Result<usize, ::renamed::Error> {
    use ::core::convert::From;
    let inner::CrateView::Parent(parent) = <inner::Crate<'_> as ::renamed::Packet>::view(bytes)?;
    let value = parent.to_value();
    let sum = usize::from(parent.id()) + usize::from(parent.shared()) + usize::from(value.private());
    ::core::result::Result::Ok(sum + parent.tail().len())
}
