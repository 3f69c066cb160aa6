//! The view that checks what it reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::view::path;
use super::view::docs;
use super::{Cx, shape};
use crate::schema::MessageField;

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, lazy, fixed, decl, args, .. } = cx;
    let (vis, ident) = (cx.model.head.vis, cx.model.head.ident);
    let doc = format!(
        "The bytes of a [`{ident}`], each field checked when it is read; made by [`Message::lazy`]({}::Message::lazy).",
        path(krate)
    );
    let getters = cx.model.fields.iter().enumerate().map(|(index, field)| getter(cx, index, field));
    quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types)]
        #vis struct #lazy<#decl>(#krate::LazyTable<#buf, #fixed>);

        #[allow(dead_code, clippy::missing_errors_doc, clippy::same_name_method, clippy::wrong_self_convention)]
        #[automatically_derived]
        impl<#decl> #lazy<#args> {
            #(#getters)*
        }

        // So that `check` has no name that a field could have.
        #[automatically_derived]
        impl<#decl> ::core::ops::Deref for #lazy<#args> {
            type Target = #krate::LazyTable<#buf, #fixed>;
            #[inline]
            fn deref(&self) -> &#krate::LazyTable<#buf, #fixed> {
                &self.0
            }
        }
    }
}

fn getter(cx: &Cx<'_, '_>, index: usize, field: &MessageField<'_>) -> TokenStream {
    if field.reserved.is_some() {
        return TokenStream::new();
    }
    let (krate, buf, form) = (cx.krate, &cx.buf, shape::form(cx, index, field));
    let (vis, name, docs) = (field.vis, &field.name, docs(field));
    quote! {
        #docs
        #[inline]
        #vis fn #name(&self) -> #krate::__private::LazyGetter<#buf, #form> {
            self.0.get::<#form>(#index)
        }
    }
}
