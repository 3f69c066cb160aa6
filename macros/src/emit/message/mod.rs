//! Everything for a message, in the order in which a reader wants it.

mod checked;
mod mutable;
mod shape;
mod value;
mod view;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, Lifetime, Path, Type};

use super::types;
use crate::schema::{Message, MessageField};

/// Fields that one tuple holds.
const CHUNK: usize = 12;

/// The model and the names that the emitters share.
struct Cx<'m, 'a> {
    model: &'m Message<'a>,
    krate: &'m Path,
    /// Lifetime of the bytes.
    buf: Lifetime,
    /// The user's type: as declared, with `'static`, and borrowed from the bytes.
    user: TokenStream,
    fixed: TokenStream,
    borrowed: TokenStream,
    /// Generics of an `impl` for the user's type.
    generics: TokenStream,
    view: syn::Ident,
    view_mut: syn::Ident,
}

pub(crate) fn message(model: &Message<'_>) -> TokenStream {
    let head = &model.head;
    let buf = types::buf(head);
    let cx = Cx {
        model,
        krate: &head.krate,
        user: types::user_type(head),
        fixed: types::fixed_type(head),
        borrowed: types::with_lifetime(head, &buf.to_token_stream()),
        generics: types::impl_generics(head),
        view: types::generated(&head.name, "View"),
        view_mut: types::generated(&head.name, "Mut"),
        buf,
    };
    [view::emit(&cx), mutable::emit(&cx), shape::emit(&cx), value::emit(&cx), checked::emit(&cx)].into_iter().collect()
}

impl<'m> Cx<'m, '_> {
    /// One item for each field, in tuples of twelve in a tuple.
    fn tuples(&self, item: impl Fn(usize, &MessageField<'m>) -> TokenStream) -> TokenStream {
        let model: &'m Message<'m> = self.model;
        let items: Vec<_> = model.fields.iter().enumerate().map(|(index, field)| item(index, field)).collect();
        let chunks = items.chunks(CHUNK);
        quote!((#((#(#chunks,)*),)*))
    }

    /// A field's type without a free lifetime.
    fn free_type(&self, declared: &Type) -> TokenStream {
        if checked::is_known(declared) {
            types::lifetime_free(declared, self.model.head.lifetime)
        } else {
            self.checked_type(declared)
        }
    }

    /// The same, known only when all types are.
    fn checked_type(&self, declared: &Type) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        let ty = types::lifetime_free(declared, self.model.head.lifetime);
        quote!(#krate::__private::CheckedType<#fixed, #ty>)
    }
}

/// `[]`: what every list has, whatever its elements.
fn is_empty_list(default: &Expr) -> bool {
    matches!(default, Expr::Array(list) if list.elems.is_empty())
}
