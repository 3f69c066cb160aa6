//! `serde::Serialize` for views, with the feature `serde`. A view is written as the struct would be that derives
//! `Serialize`, out of the bytes and without allocation.
//!
//! The code that the derives make does not see the features of this crate, so it calls a macro which is here in
//! either case.

#[cfg(feature = "serde")]
mod values;
#[cfg(feature = "serde")]
pub mod write;

/// `Serialize` for a view that implements `Visit`. For generated code.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize_view {
    ($buf:lifetime $({ $($param:tt)* })? $view:ty) => {
        #[automatically_derived]
        impl<$buf $(, $($param)*)?> $crate::__private::serialize::Serialize for $view {
            #[inline]
            fn serialize<__S: $crate::__private::serialize::Serializer>(
                &self,
                to: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::__private::serialize::view(self, to)
            }
        }
    };
}

/// Nothing, without the feature.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize_view {
    ($buf:lifetime $({ $($param:tt)* })? $view:ty) => {};
}
