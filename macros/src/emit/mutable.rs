//! The view for setting fixed fields in place.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::packet::Cx;
use super::view::docs;
use crate::schema::{Codec, Field};

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view_mut, fixed, .. } = cx;
    let (vis, ident) = (cx.model.head.vis, cx.model.head.ident);
    let doc = format!("The bytes of a [`{ident}`], to set fixed fields in place; made by `{ident}::view_mut`.");
    let setters = cx.block_fields().map(|(index, field)| setter(cx, index, field));
    let as_view = as_view(cx);
    quote! {
        #[doc = #doc]
        #[allow(dead_code, non_camel_case_types)]
        #vis struct #view_mut<#buf>(#krate::__private::ValidMut<#buf, #fixed>);

        #[allow(dead_code)]
        #[automatically_derived]
        impl<#buf> #view_mut<#buf> {
            #(#setters)*
            #as_view
        }

        #[automatically_derived]
        impl<#buf> ::core::fmt::Debug for #view_mut<#buf> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    }
}

/// Lengths, counts, tags, constants and pads have none: they are not free to change.
fn setter(cx: &Cx<'_, '_>, index: usize, field: &Field<'_>) -> TokenStream {
    let (krate, user_type, ty, order) = (cx.krate, field.ty, cx.free_type(field), cx.order(field));
    if cx.model.is_structural(field) || field.follows.is_some() {
        return TokenStream::new();
    }
    let refused = quote!(::core::result::Result<(), #krate::Error>);
    let (result, call) = match &field.codec {
        Codec::Plain => (quote!(<#ty as #krate::Wire<#order>>::Set), quote!(set::<#ty, #order>(#index, &value))),
        Codec::Null(_) => {
            let null = super::field::constant(cx, index);
            (refused, quote!(set_null::<#ty, #order>(#index, &value, #null)))
        }
        Codec::Flags => (
            quote!(<<#ty as #krate::__private::FlagSet>::Bits as #krate::Wire<#order>>::Set),
            quote!(set_flags::<#ty, #order>(#index, &value)),
        ),
        Codec::Bits { .. } => (refused, quote!(set_bits::<#ty>(#index, &value))),
        _ => return TokenStream::new(),
    };
    let (vis, docs) = (field.vis, docs(field));
    let name = format_ident!("set_{}", field.name.unraw(), span = field.name.span());
    quote! {
        #docs
        #[inline]
        #vis fn #name(&mut self, value: #user_type) -> #result {
            self.0.#call
        }
    }
}

fn as_view(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, fixed, .. } = cx;
    let vis = cx.model.head.vis;
    if cx.has_tail() {
        return quote! {
            /// Reads what is being changed.
            ///
            /// # Errors
            /// None that the setters can cause: they keep the packet valid.
            #[inline]
            #vis fn as_view(&self) -> ::core::result::Result<#view<'_>, #krate::Error> {
                <#fixed as #krate::Packet>::view(self.0.bytes())
            }
        };
    }
    quote! {
        /// Reads what is being changed.
        #[inline]
        #[must_use]
        #vis fn as_view(&self) -> #view<'_> {
            #view(self.0.as_valid())
        }
    }
}
