//! The stub beside errors: the names exist, with signatures near the right ones, so that only the
//! user's mistakes are reported, once.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Data, DeriveInput, Fields, Lifetime};

use crate::emit::{generated, substitute};
use crate::lower;

/// The errors, and for a struct or enum its stub.
pub(crate) fn item(input: &DeriveInput, errors: Option<syn::Error>) -> TokenStream {
    let errors = errors.map(syn::Error::into_compile_error).unwrap_or_default();
    let stub = match &input.data {
        Data::Struct(data) => packet(input, &data.fields),
        Data::Enum(data) if data.variants.iter().any(|variant| !variant.fields.is_empty()) => union(input),
        Data::Enum(_) | Data::Union(_) => TokenStream::new(),
    };
    quote!(#errors #stub)
}

/// The view with its getters, and what makes it.
fn packet(input: &DeriveInput, fields: &Fields) -> TokenStream {
    let (vis, ident, krate) = (&input.vis, &input.ident, lower::crate_path(input));
    let (generics, arguments, clause) = input.generics.split_for_impl();
    let lifetime = input.generics.lifetimes().next().map(|param| &param.lifetime);
    let buf = Lifetime::new("'buf", Span::call_site());
    let view = generated(ident, "View");
    // Other parameters than one lifetime would not be in scope in the view.
    let is_known = input.generics.params.len() == usize::from(lifetime.is_some());
    let fields = fields.iter().filter(|_| is_known);
    let getters = fields.filter_map(|field| {
        let (name, ty) = (field.ident.as_ref()?, substitute(&field.ty, lifetime, &buf));
        Some(quote!(#vis fn #name(&self) -> #ty { loop {} }))
    });
    quote! {
        #[allow(dead_code, missing_docs)]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #vis struct #view<'buf>(::core::marker::PhantomData<&'buf ()>);
        #[allow(dead_code, missing_docs)]
        impl<'buf> #view<'buf> {
            #(#getters)*
        }
        #[allow(dead_code, missing_docs)]
        impl #generics #ident #arguments #clause {
            #vis fn view(_: &[::core::primitive::u8]) -> ::core::result::Result<#view<'_>, #krate::Error> { loop {} }
            #vis fn view_prefix(
                _: &[::core::primitive::u8],
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> { loop {} }
        }
    }
}

/// Only the view type: what its variants hold is not known.
fn union(input: &DeriveInput) -> TokenStream {
    let vis = &input.vis;
    let view = generated(&input.ident, "View");
    quote! {
        #[allow(dead_code, missing_docs)]
        #vis struct #view<'buf>(::core::marker::PhantomData<&'buf ()>);
    }
}
