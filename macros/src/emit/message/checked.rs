//! `impl Checked`: the one place where rustc meets a field's type first, as in packets. What it finds wrong there is
//! reported once, on the user's type.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericArgument, PathArguments, Type};

use super::super::types;
use super::Cx;
use crate::schema::Message;

const KNOWN: [&str; 15] =
    ["u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64", "bool", "char", "String"];

/// Whether some type must be met first. Names decide only how errors look: a type of the user's with the name of a
/// known type is refused as well, with more words.
pub(super) fn is_needed(model: &Message<'_>) -> bool {
    model.fields.iter().any(|field| field.reserved.is_none() && !is_known(field.ty))
}

fn is_known(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(segment) = path.path.segments.first().filter(|_| path.path.segments.len() == 1) else { return false };
    match &segment.arguments {
        PathArguments::None => KNOWN.iter().any(|known| segment.ident == known),
        PathArguments::AngleBracketed(list) if segment.ident == "Vec" => list
            .args
            .iter()
            .all(|arg| matches!(arg, GenericArgument::Type(Type::Path(ty)) if is_known(&Type::Path(ty.clone())))),
        _ => false,
    }
}

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    if !cx.is_checked {
        return TokenStream::new();
    }
    let (krate, fixed) = (cx.krate, &cx.fixed);
    let meets = cx.model.fields.iter().map(|field| {
        let ty = types::lifetime_free(field.reserved.as_ref().unwrap_or(field.ty), cx.model.head.lifetime);
        let span = field.reserved.as_ref().unwrap_or(field.ty).span();
        quote_spanned!(span=> #krate::__private::meet::<#ty>();)
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
