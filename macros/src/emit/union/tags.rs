//! What rustc is asked about the tag and the variants' types before all else.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Pat, spanned::Spanned};

use super::Cx;
use crate::emit::types;

/// `impl Checked`: meets the variants' types first, as `checked` does for those of fields.
pub(super) fn checked(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, fixed, model, .. } = cx;
    let meets = model.variants.iter().map(|variant| {
        let (span, ty) = (variant.ty.span(), types::lifetime_free(variant.ty, model.head.lifetime));
        match variant.tag {
            Some(_) => quote_spanned!(span=> let _ = <#ty as #krate::Packet>::encoded_len;),
            None => quote_spanned!(span=> let _ = <#ty as #krate::__private::Keeps<'_, #tag>>::unknown;),
        }
    });
    quote! {
        #[automatically_derived]
        impl #krate::__private::Checked for #fixed {
            type Fields = [(); {
                #(#meets)*
                1
            }];
        }
    }
}

/// A tag whose bytes differ between byte orders needs one.
pub(super) fn has_order(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, model, .. } = cx;
    if model.external || model.order.is_some() {
        return TokenStream::new();
    }
    let order = types::order(None, krate);
    let message = "the tag is wider than one byte and has no byte order: write `#[pinwire(be, …)]` (network order) or `#[pinwire(le, …)]` on the enum";
    quote_spanned!(tag.span()=> const _: () = ::core::assert!(!<#tag as #krate::Wire<#order>>::NEEDS_ORDER, #message);)
}

/// Lets rustc judge the patterns: a name in one must be that of a constant, not a new binding for all values, and
/// each must match something that none before it does.
pub(super) fn tags_are_distinct(cx: &Cx<'_, '_>) -> TokenStream {
    let tag = cx.tag;
    let patterns: Vec<_> = cx.known.iter().filter_map(|variant| variant.tag.as_ref()).collect();
    let names = patterns.iter().flat_map(|pattern| names(pattern));
    quote! {
        const _: () = {
            #(let _ = #names;)*
            #[allow(dead_code)]
            fn tags(tag: #tag) {
                #[deny(unreachable_patterns)]
                #[allow(unused_variables)]
                match tag {
                    #(#patterns => {})*
                    #[allow(unreachable_patterns, unused_variables)]
                    _ => {}
                }
            }
        };
    }
}

/// The identifiers in a pattern.
fn names(pattern: &Pat) -> Vec<&Ident> {
    match pattern {
        Pat::Ident(name) => vec![&name.ident],
        Pat::Or(pattern) => pattern.cases.iter().flat_map(names).collect(),
        Pat::Tuple(pattern) => pattern.elems.iter().flat_map(names).collect(),
        Pat::Paren(pattern) => names(&pattern.pat),
        _ => Vec::new(),
    }
}
