//! `impl Shape`: the fields as types and as data.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::super::schema::doc;
use super::{Cx, is_empty_list};
use crate::schema::MessageField;

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, fixed, fixed_generics, buf, view, view_mut, lazy, args, anon, .. } = cx;
    let forms = cx.tuples(|index, field| form(cx, index, field));
    let since = cx.model.fields.iter().map(|field| field.since);
    let schema = schema(cx);
    let (align, name) = (cx.model.align as usize, cx.model.head.name.unraw().to_string());
    let constants = constants(cx);
    // Of a generic message rustc knows the forms where it is used.
    let rules = rules(cx);
    let (rules, own_rules) = if cx.is_generic() {
        (TokenStream::new(), quote!(const RULES: () = { #(#rules)* };))
    } else {
        (quote!(#(const _: () = #rules)*), TokenStream::new())
    };
    // On the struct's name, and so is the depth: there rustc reports messages that hold one another.
    let check = quote_spanned! {cx.model.head.ident.span()=>
        const _: () = if let ::core::option::Option::Some(problem) = #krate::__private::check_shape::<#fixed>() {
            ::core::panic!("{}", problem)
        };
    };
    let check = if cx.is_generic() { TokenStream::new() } else { check };
    let depth = quote_spanned! {cx.model.head.ident.span()=>
        const DEPTH: ::core::primitive::usize = <Self::Fields as #krate::__private::Fields>::DEPTH;
    };
    quote! {
        #[automatically_derived]
        impl #fixed_generics #krate::__private::Shape for #fixed {
            type View<#buf> = #view<#args>;
            type Mut<#buf> = #view_mut<#args>;
            type Lazy<#buf> = #lazy<#args>;
            type Fields = #forms;
            #depth
            const ALIGN: ::core::primitive::usize = #align;
            const NAME: &'static ::core::primitive::str = #name;
            const SINCE: &'static [::core::primitive::u16] = &[#(#since),*];
            #own_rules
            #schema
            const KIND: &'static #krate::Kind = &#krate::Kind::Message(<Self as #krate::__private::Shape>::SCHEMA);
            #[inline]
            fn view(table: #krate::__private::Table<'_, Self>) -> #view<#anon> {
                #view(table)
            }
            #[inline]
            fn view_mut(table: #krate::__private::TableMut<'_, Self>) -> #view_mut<#anon> {
                #view_mut(table)
            }
            #[inline]
            fn lazy(table: #krate::LazyTable<'_, Self>) -> #lazy<#anon> {
                #lazy(table)
            }
        }
        #check
        #rules
        #constants
    }
}

/// How a field stands in this message: by its type, and by what older messages have in its place.
pub(super) fn form(cx: &Cx<'_, '_>, index: usize, field: &MessageField<'_>) -> TokenStream {
    let (krate, fixed) = (cx.krate, &cx.fixed);
    if let Some(ty) = &field.reserved {
        let form = recursive_form(cx, field, &cx.free_type(ty));
        return quote!(#krate::__private::Reserved<#form>);
    }
    let inner = inner_form(cx, field);
    match &field.default {
        Some(default) if !is_empty_list(default) => quote!(#krate::__private::Later<#inner, #fixed, #index>),
        _ if field.since > 1 => quote!(#krate::__private::Added<#inner>),
        _ => inner,
    }
}

fn inner_form(cx: &Cx<'_, '_>, field: &MessageField<'_>) -> TokenStream {
    // A default is met with the types, so its field's form hangs on that, too.
    let has_default = field.default.as_ref().is_some_and(|default| !is_empty_list(default));
    let ty = if has_default { cx.checked_type(field.ty) } else { cx.free_type(field.ty) };
    recursive_form(cx, field, &ty)
}

/// The form of a type, where rustc stops to look for what is in it if that is the message around it.
fn recursive_form(cx: &Cx<'_, '_>, field: &MessageField<'_>, ty: &TokenStream) -> TokenStream {
    let (krate, limit) = (cx.krate, cx.limit);
    let form = quote!(<#ty as #krate::__private::Value>::Form);
    if cx.is_recursive(field) { quote!(#krate::__private::Recursive<#form, #limit>) } else { form }
}

fn schema(cx: &Cx<'_, '_>) -> TokenStream {
    let (krate, count) = (cx.krate, cx.model.fields.len());
    let (name, doc_text) = (cx.model.head.name.unraw().to_string(), doc(&cx.model.head.docs));
    let names = cx.model.fields.iter().map(|field| {
        let (name, doc, sensitive) = (field.name.unraw().to_string(), doc(&field.docs), field.sensitive);
        quote!((#name, #doc, #sensitive))
    });
    quote_spanned! {cx.model.head.ident.span()=>
        const SCHEMA: &'static #krate::Schema = &#krate::__private::message_schema::<Self>(
            #name,
            #doc_text,
            &#krate::__private::message_fields::<Self, #count>(#name, &[#(#names),*]),
        );
    }
}

/// The defaults, which are the user's constants.
fn constants(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, fixed, fixed_generics, .. } = cx;
    let constants = cx.model.fields.iter().enumerate().filter_map(|(index, field)| {
        let default = field.default.as_ref().filter(|default| field.reserved.is_none() && !is_empty_list(default))?;
        let inner = inner_form(cx, field);
        Some(quote! {
            #[automatically_derived]
            impl #fixed_generics #krate::__private::Constant<#index> for #fixed {
                type Type = <#inner as #krate::__private::HasDefault>::Default;
                const VALUE: <#inner as #krate::__private::HasDefault>::Default = #default;
            }
        })
    });
    constants.collect()
}

/// What only rustc can check, because it takes the types: one assertion each.
fn rules(cx: &Cx<'_, '_>) -> Vec<TokenStream> {
    let krate = cx.krate;
    let rules = cx.model.fields.iter().filter_map(|field| {
        let inner = inner_form(cx, field);
        if let Some(ty) = &field.reserved {
            let inner = cx.free_type(ty);
            let message = format!(
                "the place of `{}` cannot be reserved, because older readers would refuse zeros in it: declare fields that may be removed one day as an `Option`",
                field.ident
            );
            return Some(quote_spanned!(ty.span()=> ::core::assert!(<<#inner as #krate::__private::Value>::Form as #krate::__private::Form>::IS_RESERVABLE, #message);));
        }
        match &field.default {
            Some(default) if is_empty_list(default) => {
                let message = format!("`[]` is the default of lists, and `{}` is none", field.ident);
                Some(quote_spanned!(default.span()=> ::core::assert!(<#inner as #krate::__private::Form>::IS_LIST, #message);))
            }
            None if field.since > 1 => {
                let message = format!(
                    "older messages do not have `{}`: make it an `Option`, or say what they have instead, as in `#[pinwire(since = {}, default = …)]`",
                    field.ident, field.since
                );
                Some(quote_spanned!(field.ty.span()=> ::core::assert!(<#inner as #krate::__private::Form>::IS_OPTIONAL, #message);))
            }
            _ => None,
        }
    });
    rules.collect()
}
