//! `impl Checked`: the one place where rustc meets a field's type first, as in packets. What it finds wrong there is
//! reported once, on the user's type.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericArgument, PathArguments, Type};

use super::super::types;
use super::{Cx, is_empty_list};

pub(super) const KNOWN: [&str; 15] =
    ["u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64", "bool", "char", "String"];

/// Types that need not be met first. Names decide only how errors look: a type of the user's with the name of a known
/// type is refused as well, with more words.
pub(super) fn is_known(ty: &Type) -> bool {
    let path = match ty {
        Type::Group(group) => return is_known(&group.elem),
        Type::Path(path) => path,
        _ => return false,
    };
    let Some(segment) = path.path.segments.first().filter(|_| path.path.segments.len() == 1) else { return false };
    match &segment.arguments {
        PathArguments::None => KNOWN.iter().any(|known| segment.ident == known),
        PathArguments::AngleBracketed(list) if segment.ident == "Vec" || segment.ident == "Option" => {
            list.args.iter().all(|arg| matches!(arg, GenericArgument::Type(ty) if is_known(ty) && !is_option(ty)))
        }
        _ => false,
    }
}

/// Neither a list nor an option can be of options.
fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.first().is_some_and(|segment| segment.ident == "Option"))
}

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    if cx.is_generic() {
        return TokenStream::new();
    }
    let (krate, fixed) = (cx.krate, &cx.fixed);
    let types = cx.model.fields.iter().map(|field| field.reserved.as_ref().unwrap_or(field.ty));
    let meets: Vec<_> = types
        .filter(|ty| !is_known(ty))
        .map(|ty| {
            let (free, span) = (types::lifetime_free(ty, cx.model.head.lifetime), ty.span());
            quote_spanned!(span=> #krate::__private::meet::<#free>();)
        })
        .collect();
    let defaults = cx.model.fields.iter().filter_map(|field| {
        let default = field.default.as_ref().filter(|default| !is_empty_list(default))?;
        let free = types::lifetime_free(field.ty, cx.model.head.lifetime);
        Some(quote_spanned!(default.span()=> #krate::__private::meet_default::<#free>();))
    });
    let meets: Vec<_> = meets.into_iter().chain(defaults).collect();
    if meets.is_empty() {
        return TokenStream::new();
    }
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
