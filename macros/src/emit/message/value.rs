//! The user's struct as a value: what it is written from and read to.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use super::Cx;

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, user, fixed, generics, .. } = cx;
    let fields = cx.tuples(|_, field| {
        let ident = field.ident;
        quote!(&self.#ident)
    });
    let from_table = from_table(cx);
    quote! {
        #[automatically_derived]
        impl #generics #krate::__private::Value for #user {
            type Form = #krate::__private::Data<#krate::__private::Nested<#fixed>>;
        }
        #[automatically_derived]
        impl #generics #krate::__private::Fielded for #user {
            type Shape = #fixed;
            #[inline(always)]
            fn with_fields<__T: #krate::__private::Take<#fixed>>(&self, take: __T) -> __T::Out {
                take.take(#fields)
            }
        }
        #[automatically_derived]
        impl #generics #krate::Message for #user {}
        #from_table
    }
}

/// Only where each field has an owned value, or can be borrowed from bytes: `&[Leg]` can be written but not read.
fn from_table(cx: &Cx<'_, '_>) -> TokenStream {
    // A borrowed list of the message itself cannot be read, and its condition could not be asked, as below.
    if cx.model.fields.iter().any(|field| cx.is_recursive(field) && borrows(field.ty)) {
        return TokenStream::new();
    }
    let Cx { krate, buf, borrowed, fixed, decl, .. } = cx;
    let types = cx.tuples(|_, field| super::super::substitute(field.ty, cx.model.head.lifetime, buf));
    // Names that no field of the user's can have.
    let local = |index| format_ident!("field_{index}", span = Span::mixed_site());
    let locals = cx.tuples(|index, _| {
        let local = local(index);
        quote!(#local)
    });
    // A message that holds itself would be asked for by its own condition.
    let clause = (!cx.model.fields.iter().any(|field| cx.is_recursive(field))).then(|| {
        quote! {
            where
                <#fixed as #krate::__private::Shape>::Fields: #krate::__private::DecodeFields<#buf, #types>,
        }
    });
    let fields = cx.model.fields.iter().enumerate().map(|(index, field)| {
        let (ident, local) = (field.ident, local(index));
        quote!(#ident: #local)
    });
    quote! {
        #[automatically_derived]
        impl<#decl> #krate::__private::FromTable<#buf, #fixed> for #borrowed
        #clause
        {
            #[inline]
            fn from_table(table: &#krate::__private::Table<#buf, #fixed>) -> Self {
                let #locals = table.decode::<#types>();
                Self { #(#fields),* }
            }
        }
    }
}

/// Whether there is a borrowed list in the type, but of bytes.
fn borrows(ty: &Type) -> bool {
    fn any(tokens: TokenStream) -> bool {
        let mut is_borrowed = false;
        tokens.into_iter().any(|token| match token {
            TokenTree::Group(group) => {
                let is_list = is_borrowed && group.delimiter() == Delimiter::Bracket;
                is_borrowed = false;
                is_list && group.stream().to_string() != "u8" || any(group.stream())
            }
            TokenTree::Punct(punct) => {
                is_borrowed = punct.as_char() == '&' || is_borrowed && punct.as_char() == '\'';
                false
            }
            // The name of the lifetime.
            _ => false,
        })
    }
    any(ty.to_token_stream())
}
