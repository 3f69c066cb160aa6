//! Names and lifetimes of generated items.

use proc_macro2::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{ConstParam, GenericParam, Lifetime, Path, TypeParam};

use crate::schema::{ByteOrder, Head};

/// `Trade` and `View` give `TradeView`, at the place of the struct's name.
pub(crate) fn generated(name: &Ident, suffix: &str) -> Ident {
    format_ident!("{}{suffix}", name.unraw(), span = name.span())
}

/// `payload` gives `Payload`.
pub(super) fn camel_case(name: &Ident) -> String {
    let text = name.unraw().to_string();
    let words = text.split('_').map(|word| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    });
    words.collect()
}

/// The byte order as a type.
pub(super) fn order(order: Option<ByteOrder>, krate: &Path) -> TokenStream {
    match order {
        Some(ByteOrder::Be) => quote!(#krate::Be),
        Some(ByteOrder::Le) => quote!(#krate::Le),
        None => quote!(#krate::__private::NoByteOrder),
    }
}

/// The lifetime of the bytes in generated items; another name where the user took this one.
pub(super) fn buf(head: &Head<'_>) -> Lifetime {
    let name = if head.lifetime.is_some_and(|lifetime| lifetime.ident == "buf") { "'bytes" } else { "'buf" };
    Lifetime::new(name, Span::call_site())
}

/// The user's type with `lifetime` for its parameter.
pub(super) fn with_lifetime(head: &Head<'_>, lifetime: &TokenStream) -> TokenStream {
    let (ident, names) = (head.ident, names(head));
    match head.lifetime {
        Some(_) => quote!(#ident<#lifetime #(, #names)*>),
        None if names.is_empty() => quote!(#ident),
        None => quote!(#ident<#(#names),*>),
    }
}

/// The names of the parameters but the lifetime.
pub(super) fn names<'a>(head: &Head<'a>) -> Vec<&'a Ident> {
    let name = |param: &&'a GenericParam| match *param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
        GenericParam::Lifetime(_) => None,
    };
    head.params.iter().filter_map(name).collect()
}

/// The same as they are declared. A type that is a field lives as long as it likes.
pub(super) fn declared(head: &Head<'_>) -> Vec<TokenStream> {
    let krate = &head.krate;
    let declare = |param: &&GenericParam| match *param {
        GenericParam::Type(TypeParam { ident, bounds, .. }) => {
            let bounds = bounds.iter();
            quote!(#ident: #(#bounds +)* #krate::Value + 'static)
        }
        GenericParam::Const(ConstParam { ident, ty, .. }) => quote!(const #ident: #ty),
        GenericParam::Lifetime(param) => param.to_token_stream(),
    };
    head.params.iter().map(declare).collect()
}

/// The user's type without a free lifetime, for places where none may stand.
pub(super) fn fixed_type(head: &Head<'_>) -> TokenStream {
    with_lifetime(head, &quote!('static))
}

/// Generic parameters of an `impl` for the user's type.
pub(super) fn impl_generics(head: &Head<'_>) -> TokenStream {
    let lifetime = head.lifetime.map(ToTokens::to_token_stream);
    in_brackets(lifetime.into_iter().chain(declared(head)))
}

/// The same for the type without a free lifetime.
pub(super) fn fixed_generics(head: &Head<'_>) -> TokenStream {
    in_brackets(declared(head))
}

fn in_brackets(params: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let params: Vec<_> = params.into_iter().collect();
    if params.is_empty() { TokenStream::new() } else { quote!(<#(#params),*>) }
}

/// An item that rustc reports on the user's name of the type: there it finds packets that hold one another.
pub(super) fn at(head: &Head<'_>, item: TokenStream) -> TokenStream {
    let at = |mut token: TokenTree| {
        token.set_span(token.span().located_at(head.ident.span()));
        token
    };
    item.into_iter().map(at).collect()
}

/// The user's type as the user wrote it.
pub(super) fn user_type(head: &Head<'_>) -> TokenStream {
    with_lifetime(head, &head.lifetime.to_token_stream())
}

/// A field's type with `'static` for the user's lifetime.
pub(crate) fn lifetime_free(tokens: impl ToTokens, from: Option<&Lifetime>) -> TokenStream {
    substitute(tokens, from, &Lifetime::new("'static", Span::call_site()))
}

/// Tokens with one lifetime put for another.
pub(crate) fn substitute(tokens: impl ToTokens, from: Option<&Lifetime>, to: &Lifetime) -> TokenStream {
    let Some(from) = from else { return tokens.into_token_stream() };
    let mut out = TokenStream::new();
    let mut tokens = tokens.into_token_stream().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(quote) if quote.as_char() == '\'' => {
                let here = matches!(tokens.peek(), Some(TokenTree::Ident(name)) if *name == from.ident);
                let name = tokens.next();
                out.extend([TokenTree::Punct(Punct::new('\'', Spacing::Joint))]);
                out.extend(if here { Some(TokenTree::Ident(to.ident.clone())) } else { name });
            }
            TokenTree::Group(group) => {
                let inner = substitute(group.stream(), Some(from), to);
                let mut new = Group::new(group.delimiter(), inner);
                new.set_span(group.span());
                out.extend([TokenTree::Group(new)]);
            }
            other => out.extend([other]),
        }
    }
    out
}
