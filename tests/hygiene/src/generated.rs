//! Structs that a macro writes, with conditional fields and attributes.

/// Types, names, lifetimes and attributes come from outside.
macro_rules! message {
    ($(#[$attribute:meta])* $vis:vis $name:ident<$life:lifetime>, $id:ident: $ty:ty, $tail:ident: $tail_ty:ty, $order:ident, $len:expr_2021) => {
        $(#[$attribute])*
        #[derive(::renamed::Packet)]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[pinwire(crate = ::renamed, $order)]
        $vis struct $name<$life> {
            /// A number.
            pub $id: $ty,
            /// A constant.
            #[pinwire(const = $len)]
            pub constant: u16,
            /// An array of what came in.
            pub array: [$ty; 2],
            /// The rest.
            #[pinwire(rest)]
            pub $tail: $tail_ty,
        }
    };
}
message!(
    /// By a macro.
    pub Written<'m>, id: u32, tail: &'m [u8], be, 3 + 4);
message!(
    /// By a macro, with a nested packet.
    pub Nested<'buf>, value: crate::kinds::Level, bytes: crate::lifetimes::Buf<'buf>, le, 0xff);

/// An enum and a union by a macro.
macro_rules! choice {
    ($name:ident, $tag:ty, $($variant:ident = $value:literal => $packet:ty),*) => {
        /// By a macro.
        #[derive(::renamed::Packet)]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[pinwire(crate = ::renamed, tag = $tag)]
        pub enum $name {
            $(
                /// By a macro.
                #[pinwire(tag = $value)]
                $variant($packet),
            )*
        }
    };
}
choice!(Chosen, u8, Level = 1 => crate::kinds::Level, Methods = b'M' => crate::fields::Methods);

mod private {
    /// Seen by nobody: lints that spare an exported interface look at it.
    macro_rules! pair {
        ($name:ident, $union:ident) => {
            #[derive(::renamed::Packet)]
            #[pinwire(crate = ::renamed, be)]
            #[allow(dead_code, reason = "the user's own")]
            struct $name<'a> {
                id: u16,
                #[pinwire(rest)]
                name: &'a str,
            }
            #[derive(::renamed::Packet)]
            #[pinwire(crate = ::renamed, tag = u8)]
            #[allow(dead_code, reason = "the user's own")]
            enum $union<'a> {
                #[pinwire(tag = 1)]
                One($name<'a>),
                #[pinwire(tag = 2)]
                Level(crate::kinds::Level),
            }
        };
    }
    pair!(Private, Either);
}

/// Fields that are there or not; attributes that are there or not.
#[derive(::renamed::Packet, ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
#[cfg_attr(all(), pinwire(crate = ::renamed, be))]
pub struct Conditional {
    /// Always.
    pub id: u16,
    /// Never.
    #[cfg(any())]
    pub never: NoSuchType,
    /// Always, in the other order.
    #[cfg_attr(all(), pinwire(le))]
    #[cfg_attr(any(), pinwire(bits = 3))]
    #[cfg(not(any()))]
    pub twisted: u16,
}
