//! The view for setting fields of fixed size in place.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::Cx;
use super::view::docs;
use crate::schema::MessageField;

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, view_mut, fixed, .. } = cx;
    let (vis, ident) = (cx.model.head.vis, cx.model.head.ident);
    let doc = format!("The bytes of a [`{ident}`], to set fixed fields in place; made by `{ident}::view_mut`.");
    let setters = cx.model.fields.iter().enumerate().map(|(index, field)| setter(cx, index, field));
    quote! {
        #[doc = #doc]
        #[allow(dead_code, non_camel_case_types)]
        #vis struct #view_mut<#buf>(#krate::__private::TableMut<#buf, #fixed>);

        #[allow(dead_code)]
        #[automatically_derived]
        impl<#buf> #view_mut<#buf> {
            #(#setters)*
            /// Reads what is being changed.
            #[inline]
            #[must_use]
            #vis fn as_view(&self) -> #view<'_> {
                #view(self.0.as_table())
            }
        }

        #[automatically_derived]
        impl<#buf> ::core::fmt::Debug for #view_mut<#buf> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_view(), f)
            }
        }
    }
}

/// A setter, and the way to the parts of the field. Which of the two a field has is known to rustc only, so both are
/// there with a bound that one of them does not meet; the lifetime keeps rustc from asking before there is a call.
fn setter(cx: &Cx<'_, '_>, index: usize, field: &MessageField<'_>) -> TokenStream {
    if field.reserved.is_some() {
        return TokenStream::new();
    }
    let Cx { krate, fixed, .. } = cx;
    let (chunk, place) = cx.position(index);
    let (vis, ty, docs) = (field.vis, field.ty, docs(field));
    let ty = cx.free_type(ty);
    let name = field.name.unraw();
    let set = format_ident!("set_{name}", span = field.name.span());
    let nest = format_ident!("{name}_mut", span = field.name.span());
    quote! {
        #docs
        #[inline]
        #vis fn #set<'__set>(&'__set mut self, value: #ty) -> #krate::__private::SetOf<'__set, #fixed, #chunk, #place, #ty>
        where
            #krate::__private::FormOf<#fixed, #chunk, #place>: #krate::__private::SetField<'__set, #ty>,
        {
            self.0.set::<#chunk, #place, #ty>(&value)
        }
        #docs
        #[inline]
        #vis fn #nest<'__set>(&'__set mut self) -> #krate::__private::NestOf<'__set, #fixed, #chunk, #place>
        where
            #krate::__private::FormOf<#fixed, #chunk, #place>: #krate::__private::Nest<'__set>,
        {
            self.0.nest::<#chunk, #place>()
        }
    }
}
