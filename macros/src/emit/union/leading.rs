//! With the tag in front of its own bytes, the union is a packet.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Cx;
use crate::emit::types;

pub(super) fn leading(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, tag, view, buf, user, generics, model, .. } = cx;
    let order = types::order(model.order, krate);
    let user_buf = types::with_lifetime(&model.head, &buf.to_token_stream());
    // What is unknown goes on to the end.
    let known = cx.known.iter().map(|variant| {
        let ty = cx.fixed_type(variant);
        quote!(<#ty as #krate::Packet>::ENDS)
    });
    let ends = if cx.unknown.is_some() { quote!(false) } else { quote!(#(#known)&&*) };
    let tags = model.variants.iter().map(|variant| match (&variant.tag, variant.ident) {
        (Some(tag), name) => quote!(Self::#name(_) => #tag,),
        (None, name) => {
            let keeps = cx.keeps(variant.ty);
            quote!(Self::#name(unknown) => #keeps::unknown(unknown).tag,)
        }
    });
    quote! {
        #[automatically_derived]
        impl #generics #krate::Packet for #user {
            type View<#buf> = #view<#buf>;
            const SCHEMA: &'static #krate::Schema = <Self as #krate::Union>::UNION_SCHEMA;
            const ENDS: ::core::primitive::bool = #ends;
            #[inline]
            fn parse(
                bytes: &[::core::primitive::u8],
                depth: #krate::__private::Depth,
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> {
                let (tag, body) = #krate::__private::split_tag::<Self, #order>(bytes)?;
                #krate::__private::behind_tag::<Self, #order, _>(tag, <Self as #krate::Union>::parse_as(tag, body, depth))
            }
            #[inline]
            fn parse_exact(
                bytes: &[::core::primitive::u8],
                depth: #krate::__private::Depth,
            ) -> ::core::result::Result<#view<'_>, #krate::Error> {
                let (tag, body) = #krate::__private::split_tag::<Self, #order>(bytes)?;
                #krate::__private::behind_tag::<Self, #order, _>(tag, <Self as #krate::Union>::parse_exact_as(tag, body, depth))
            }
            #[inline]
            fn len_at(&self, depth: #krate::__private::Depth) -> ::core::primitive::usize {
                <#tag as #krate::Wire<#order>>::SIZE.saturating_add(#krate::Union::body_len_at(self, depth))
            }
            #[inline]
            fn encode_into(&self, out: &mut [::core::primitive::u8]) -> ::core::result::Result<::core::primitive::usize, #krate::Error> {
                let tag: #tag = match self {
                    #(#tags)*
                };
                #krate::__private::encode_leading::<Self, #order>(self, tag, out)
            }
        }
        #[automatically_derived]
        impl<#buf> #krate::FromView<#buf> for #user_buf {
            #[inline]
            fn from_view(view: #view<#buf>) -> Self {
                #krate::FromUnion::from_union(view)
            }
        }
    }
}
