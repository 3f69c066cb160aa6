//! Messages under the lint wall: kinds, names in the way, aliases, lifetimes, macros, scopes. Without `alloc`, so all
//! that is variable is borrowed.

pub mod in_the_way;

/// A closed enum.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
#[repr(u16)]
pub enum Side {
    /// The first.
    Buy = 1,
    /// The second.
    Sell = 1 << 9,
}

/// A Packet in a message.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, be)]
pub struct Level {
    /// A price.
    pub price: i64,
    /// A size.
    pub size: ::renamed::U24,
}

/// A message without a lifetime.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Plain {
    /// A number.
    pub number: u16,
    /// A truth value.
    pub truth: bool,
}

/// One of each.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Kinds<'a> {
    /// A number.
    pub number: u128,
    /// An odd one.
    pub odd: ::renamed::I40,
    /// A float.
    pub float: f64,
    /// A letter.
    pub letter: char,
    /// A truth value.
    pub truth: bool,
    /// Closed.
    pub side: Side,
    /// Open.
    pub open: ::renamed::Open<Side>,
    /// Maybe.
    pub maybe: ::core::option::Option<i64>,
    /// Maybe.
    pub maybe_truth: ::core::option::Option<bool>,
    /// In place.
    pub level: Level,
    /// In place.
    pub pair: (u8, f32),
    /// In place.
    pub array: [[u16; 2]; 3],
    /// In place.
    pub fixed: ::renamed::Ascii<5>,
    /// Text.
    pub text: &'a str,
    /// Bytes.
    pub bytes: &'a [u8],
    /// Numbers.
    pub numbers: &'a [u32],
    /// Packets.
    pub levels: &'a [Level],
    /// Texts.
    pub names: &'a [&'a str],
    /// Lists of bytes.
    pub blobs: &'a [&'a [u8]],
    /// Nested.
    pub plain: Plain,
    /// A list of messages.
    pub plains: &'a [Plain],
    /// Lists of those.
    pub grid: &'a [&'a [Plain]],
    /// With a variable member.
    pub tuple: (u8, &'a str),
    /// A list of them.
    pub tuples: &'a [(&'a str, bool)],
    /// A later number.
    #[pinwire(since = 2, default = 7)]
    pub later: u8,
    /// A later text.
    #[pinwire(since = 2, default = "none")]
    pub later_text: &'a str,
    /// Later bytes.
    #[pinwire(since = 2, default = b"\x01")]
    pub later_bytes: &'a [u8],
    /// A later list.
    #[pinwire(since = 2, default = [])]
    pub later_list: &'a [u64],
    /// A later enum.
    #[pinwire(since = 2, default = Side::Sell)]
    pub later_side: Side,
    /// A later open one.
    #[pinwire(since = 2, default = ::renamed::Open::Known(Side::Buy))]
    pub later_open: ::renamed::Open<Side>,
    /// A later message.
    #[pinwire(since = 300)]
    pub later_plain: ::core::option::Option<Plain>,
    /// Gone.
    #[pinwire(since = 300, reserved = ::core::option::Option<u32>)]
    pub gone: (),
    /// Nobody's.
    #[pinwire(since = 300, sensitive)]
    pub secret: ::core::option::Option<&'a str>,
}

/// What can be read to a value: all that is borrowed as it stands.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Readable<'buf> {
    /// Text.
    pub text: &'buf str,
    /// Nested.
    pub inner: Inner<'buf>,
    /// Maybe.
    pub maybe: ::core::option::Option<&'buf [u8]>,
}

/// Has the lifetime of generated code, too.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Inner<'buf> {
    /// Text.
    pub text: &'buf str,
}

/// More names of lifetimes: a setter's.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed)]
pub struct Lifetime<'bytes> {
    /// Text.
    pub text: &'bytes str,
    /// Nested.
    pub inner: Inner<'bytes>,
}

/// A message that a macro writes: types, names, lifetimes, defaults from outside.
macro_rules! message {
    ($(#[$attribute:meta])* $vis:vis $name:ident<$life:lifetime>, $id:ident: $ty:ty, $text:ident: $text_ty:ty, $default:expr_2021, $since:literal) => {
        $(#[$attribute])*
        #[derive(::renamed::Message)]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[pinwire(crate = ::renamed)]
        $vis struct $name<$life> {
            /// A number.
            pub $id: $ty,
            /// Text.
            pub $text: $text_ty,
            /// A default from outside.
            #[pinwire(since = $since, default = $default)]
            pub later: $ty,
            /// In a tuple.
            #[pinwire(since = $since)]
            pub tuple: ::core::option::Option<($ty, $text_ty)>,
        }
    };
}
message!(
    /// By a macro.
    pub Written<'m>, id: u32, text: &'m str, 3 + 4, 2);
message!(
    /// By a macro, with names of generated code.
    pub Taken<'buf>, take: i16, table: &'buf str, -3, 5);

/// Fields that are there or not; attributes that are there or not.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[cfg_attr(all(), pinwire(crate = ::renamed))]
pub struct Conditional {
    /// Always.
    pub id: u16,
    /// Never.
    #[cfg(any())]
    pub never: NoSuchType,
    /// Always.
    #[cfg(not(any()))]
    #[cfg_attr(all(), pinwire(since = 2, default = 9))]
    #[cfg_attr(any(), pinwire(sensitive))]
    pub later: u16,
}

/// The generated types are called `Short…`.
#[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[pinwire(crate = ::renamed, rename = "Short")]
pub struct AnInconvenientlyLongName {
    /// A number, by another name.
    #[pinwire(rename = "number_")]
    pub number: u8,
}

mod private {
    /// Seen by nobody, and nothing of it is used.
    #[derive(::renamed::Message)]
    #[pinwire(crate = ::renamed)]
    #[allow(dead_code, reason = "the user's own; what is generated needs no such line")]
    struct Unused<'a> {
        id: u16,
        name: &'a str,
        bytes: &'a [u8],
        rows: &'a [Row],
        #[pinwire(since = 2)]
        maybe: ::core::option::Option<Row>,
        #[pinwire(since = 3, reserved = u8)]
        gone: (),
    }

    #[derive(::renamed::Message)]
    #[pinwire(crate = ::renamed)]
    #[allow(dead_code, reason = "the user's own")]
    struct Row {
        id: u16,
    }

    /// Seen by the parent only.
    #[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
    #[pinwire(crate = ::renamed)]
    pub(super) struct Parent<'a> {
        pub(super) id: u16,
        private: u8,
        pub(in crate::messages) text: &'a str,
    }

    impl Parent<'_> {
        pub(super) const fn private(&self) -> u8 {
            self.private
        }
    }
}

/// Reads through the restricted names.
///
/// # Errors
/// If the bytes are not such a message.
pub fn restricted(bytes: &[u8]) -> ::core::result::Result<usize, ::renamed::Error> {
    use ::core::convert::From;
    let view = <private::Parent<'_> as ::renamed::Message>::view(bytes)?;
    let value = view.to_value();
    ::core::result::Result::Ok(usize::from(view.id()) + usize::from(value.private()) + view.text().len())
}

/// Reads a message that is declared inside.
///
/// # Errors
/// If the bytes are not one.
pub fn local(bytes: &[u8]) -> ::core::result::Result<u16, ::renamed::Error> {
    #[derive(::renamed::Message, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
    #[pinwire(crate = ::renamed)]
    struct Local {
        a: u16,
        #[pinwire(since = 2, default = 5)]
        b: u16,
    }
    let value = <Local as ::renamed::Message>::view(bytes)?.to_value();
    ::core::result::Result::Ok(value.a.saturating_add(value.b))
}
