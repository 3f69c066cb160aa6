//! Everything for a message, in the order in which a reader wants it.

mod checked;
mod choice;
mod lazy;
mod mutable;
mod shape;
mod value;
mod view;
mod writer;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, Lifetime, Path, Type};

use super::types;
use crate::check;
use crate::schema::{Head, Message, MessageField, MessageItem};

/// Fields that one tuple holds.
const CHUNK: usize = 12;

/// The model and the names that the emitters share.
struct Cx<'m, 'a> {
    model: &'m Message<'a>,
    krate: &'m Path,
    /// The type that says how deep recursive fields may nest.
    limit: &'m TokenStream,
    /// Lifetime of the bytes.
    buf: Lifetime,
    /// The user's type: as declared, with `'static`, and borrowed from the bytes.
    user: TokenStream,
    fixed: TokenStream,
    borrowed: TokenStream,
    /// Generics of an `impl` for the user's type: as declared, and with `'static`.
    generics: TokenStream,
    fixed_generics: TokenStream,
    /// Parameters of what is borrowed from the bytes: as they are declared, and as arguments with and without the name
    /// of the lifetime.
    decl: TokenStream,
    args: TokenStream,
    anon: TokenStream,
    view: syn::Ident,
    view_mut: syn::Ident,
    lazy: syn::Ident,
}

pub(crate) fn item(item: &MessageItem<'_>) -> TokenStream {
    match item {
        MessageItem::Struct(model) => {
            let limit = limit(model.recursive, &model.head);
            let message = message(model, &types::fixed_type(&model.head));
            quote!(#message #limit)
        }
        MessageItem::Enum(model) => choice::emit(model),
    }
}

/// How deep a message may hold itself.
fn limit(recursive: Option<u32>, head: &Head<'_>) -> TokenStream {
    let Some(levels) = recursive else { return TokenStream::new() };
    let (krate, fixed, generics) = (&head.krate, types::fixed_type(head), types::fixed_generics(head));
    quote! {
        #[automatically_derived]
        impl #generics #krate::__private::Limit for #fixed {
            const LEVELS: ::core::primitive::u32 = #levels;
        }
    }
}

/// A struct, whose recursive fields are limited by `limit`: itself, or the enum around it.
fn message(model: &Message<'_>, limit: &TokenStream) -> TokenStream {
    let head = &model.head;
    let buf = types::buf(head);
    let (declared, names) = (types::declared(head), types::names(head));
    let cx = Cx {
        model,
        krate: &head.krate,
        user: types::user_type(head),
        fixed: types::fixed_type(head),
        borrowed: types::with_lifetime(head, &buf.to_token_stream()),
        generics: types::impl_generics(head),
        fixed_generics: types::fixed_generics(head),
        decl: quote!(#buf #(, #declared)*),
        args: quote!(#buf #(, #names)*),
        anon: quote!('_ #(, #names)*),
        view: types::generated(&head.name, "View"),
        view_mut: types::generated(&head.name, "Mut"),
        limit,
        lazy: types::generated(&head.name, "Lazy"),
        buf,
    };
    let items = [
        view::emit(&cx),
        mutable::emit(&cx),
        lazy::emit(&cx),
        shape::emit(&cx),
        value::emit(&cx),
        writer::emit(&cx),
        checked::emit(&cx),
    ];
    items.into_iter().collect()
}

impl<'m> Cx<'m, '_> {
    /// One item for each field, in tuples of twelve in a tuple.
    fn tuples(&self, item: impl Fn(usize, &MessageField<'m>) -> TokenStream) -> TokenStream {
        let model: &'m Message<'m> = self.model;
        let items: Vec<_> = model.fields.iter().enumerate().map(|(index, field)| item(index, field)).collect();
        let chunks = items.chunks(CHUNK);
        quote!((#((#(#chunks,)*),)*))
    }

    fn is_generic(&self) -> bool {
        !self.model.head.params.is_empty()
    }

    /// Whether the field holds the message around it again.
    fn is_recursive(&self, field: &MessageField<'_>) -> bool {
        let ty = field.reserved.as_ref().unwrap_or(field.ty);
        field.recursive || self.model.recursive.is_some() && check::holds(ty, self.model).is_some()
    }

    /// A field's type without a free lifetime.
    fn free_type(&self, declared: &Type) -> TokenStream {
        if checked::is_known(declared) {
            types::lifetime_free(declared, self.model.head.lifetime)
        } else {
            self.checked_type(declared)
        }
    }

    /// The same, known only when all types are. Those of a generic message are known only where it is used.
    fn checked_type(&self, declared: &Type) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        let ty = types::lifetime_free(declared, self.model.head.lifetime);
        if self.is_generic() {
            return ty;
        }
        quote!(#krate::__private::CheckedType<#fixed, #ty>)
    }
}

/// `[]`: what every list has, whatever its elements.
fn is_empty_list(default: &Expr) -> bool {
    matches!(default, Expr::Array(list) if list.elems.is_empty())
}
