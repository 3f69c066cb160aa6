//! An enum of messages: an enum of their views, chosen by the tag.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Lifetime, Path};

use super::super::schema::doc;
use super::{CHUNK, types};
use crate::schema::{Choice, ChoiceVariant, Holds, MessageField};

/// The model and the names that the emitters share.
struct Cx<'m, 'a> {
    model: &'m Choice<'a>,
    krate: &'m Path,
    view: Ident,
    buf: Lifetime,
    user: TokenStream,
    /// The user's type without a free lifetime, and borrowed from the bytes.
    fixed: TokenStream,
    borrowed: TokenStream,
    generics: TokenStream,
}

pub(super) fn emit(model: &Choice<'_>) -> TokenStream {
    let head = &model.head;
    let buf = types::buf(head);
    let cx = Cx {
        model,
        krate: &head.krate,
        view: types::generated(&head.name, "View"),
        user: types::user_type(head),
        fixed: types::fixed_type(head),
        borrowed: types::with_lifetime(head, &buf.to_token_stream()),
        generics: types::impl_generics(head),
        buf,
    };
    let limit = super::limit(model.recursive, head);
    [messages(&cx), view(&cx), traits(&cx), choice(&cx), choosing(&cx), from_view(&cx), checked(&cx), limit]
        .into_iter()
        .collect()
}

/// The messages that variants declare: a struct each, which is a message like any other.
fn messages(cx: &Cx<'_, '_>) -> TokenStream {
    let declared = cx.model.variants.iter().filter_map(|variant| {
        let Holds::Fields(ident, fields) = &variant.holds else { return None };
        let message = cx.model.message(variant, ident, fields);
        let (vis, generics) = (cx.model.head.vis, types::impl_generics(&message.head));
        let doc = format!("The message of [`{}::{}`].", cx.model.head.ident, variant.ident);
        let members =
            fields.iter().map(|MessageField { ident, ty, .. }| quote!(#[allow(missing_docs)] #vis #ident: #ty));
        let emitted = super::message(&message, &cx.fixed);
        Some(quote! {
            #[doc = #doc]
            #[allow(dead_code)]
            #vis struct #ident #generics {
                #(#members),*
            }
            #emitted
        })
    });
    declared.collect()
}

impl<'a> Cx<'_, 'a> {
    /// The type of a variant's message: as it stands, without a free lifetime, or borrowed from the bytes.
    fn message(&self, variant: &ChoiceVariant<'a>, lifetime: &Lifetime) -> Option<TokenStream> {
        match &variant.holds {
            Holds::Nothing => None,
            Holds::Message(ty) => Some(types::substitute(ty, self.model.head.lifetime, lifetime)),
            Holds::Fields(ident, fields) => {
                let message = self.model.message(variant, ident, fields);
                Some(types::with_lifetime(&message.head, &lifetime.to_token_stream()))
            }
        }
    }

    /// The shape of a variant's message.
    fn shape(&self, variant: &ChoiceVariant<'a>) -> Option<TokenStream> {
        let krate = self.krate;
        let ty = self.message(variant, &Lifetime::new("'static", Span::call_site()))?;
        let ty = if matches!(variant.holds, Holds::Message(_)) { self.checked(ty) } else { ty };
        Some(quote!(<#ty as #krate::__private::Fielded>::Shape))
    }

    /// A type that `checked` has met.
    fn checked(&self, ty: TokenStream) -> TokenStream {
        let (krate, fixed) = (self.krate, &self.fixed);
        quote!(#krate::__private::CheckedType<#fixed, #ty>)
    }

    /// One arm for each variant with a tag.
    fn arms(&self, arm: impl Fn(usize, &ChoiceVariant<'a>) -> TokenStream) -> Vec<TokenStream> {
        self.model.variants.iter().enumerate().map(|(index, variant)| arm(index, variant)).collect()
    }

    /// The unknown variant, and its type as what keeps the unknown.
    fn unknown(&self) -> (&Ident, TokenStream) {
        let (krate, tag) = (self.krate, &self.model.tag);
        // There is one, as the rules have seen.
        let (ident, ty) = self.model.unknown[0];
        let ty = self.checked(ty.to_token_stream());
        (ident, quote!(<#ty as #krate::__private::Keeps<'_, #tag>>))
    }
}

/// Names for the fields of a variant that none of the user's can have.
fn locals(fields: &[MessageField<'_>]) -> Vec<Ident> {
    (0..fields.len()).map(|index| format_ident!("field_{index}", span = Span::mixed_site())).collect()
}

/// Items in tuples of twelve in a tuple.
fn tuples(items: &[impl ToTokens]) -> TokenStream {
    let chunks = items.chunks(CHUNK);
    quote!((#((#(#chunks,)*),)*))
}

fn view(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, buf, model, .. } = cx;
    let (vis, ident, tag) = (model.head.vis, model.head.ident, &model.tag);
    let head_doc = format!("Borrowed view of a [`{ident}`]: the view of the message that the tag says.");
    let variants = cx.arms(|_, variant| {
        let name = variant.ident;
        let own = if variant.docs.is_empty() { vec![format!("The variant `{name}`.")] } else { variant.docs.clone() };
        let holds = cx.shape(variant).map(|shape| quote!((<#shape as #krate::__private::Shape>::View<#buf>)));
        quote!(#(#[doc = #own])* #name #holds,)
    });
    let (unknown, _) = cx.unknown();
    quote! {
        #[doc = #head_doc]
        #[allow(non_camel_case_types, variant_size_differences, clippy::exhaustive_enums, clippy::large_enum_variant)]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq)]
        #vis enum #view<#buf> {
            #(#variants)*
            /// A variant that this reader does not know.
            #unknown(#krate::Unknown<#buf, #tag>),
        }
    }
}

fn traits(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, buf, model, user, borrowed, fixed, .. } = cx;
    let (vis, ident) = (model.head.vis, model.head.ident);
    let doc = format!("As an owned [`{ident}`]; borrowed fields stay borrowed from the bytes.");
    let generics = match model.head.lifetime {
        Some(lifetime) => quote!(<#buf, #lifetime>),
        None => quote!(<#buf>),
    };
    let (unknown, keeps) = cx.unknown();
    let (visits, debugs) = (visits(cx), debugs(cx));
    let equals = cx.arms(|_, variant| equals(cx, variant));
    let names = cx.arms(|_, variant| {
        let (ident, name) = (variant.ident, variant.name.unraw().to_string());
        quote!(Self::#ident { .. } => #name,)
    });
    let indices = cx.arms(|index, variant| {
        let (ident, name) = (variant.ident, variant.name.unraw().to_string());
        let (index, is_unit) = (variant_index(index), matches!(variant.holds, Holds::Nothing));
        quote!(Self::#ident { .. } => (#index, #name, #is_unit),)
    });
    let (count, unknown_name) = (variant_index(model.variants.len()), unknown.unraw().to_string());
    let owner = model.head.name.unraw().to_string();
    quote! {
        #[allow(dead_code, clippy::wrong_self_convention)]
        #[automatically_derived]
        impl<#buf> #view<#buf> {
            #[doc = #doc]
            #[inline]
            #[must_use]
            #vis fn to_value(&self) -> #borrowed
            where
                #borrowed: #krate::__private::FromChoice<#buf, #fixed>,
            {
                #krate::__private::FromChoice::from_view(*self)
            }
        }
        #[automatically_derived]
        impl #generics ::core::cmp::PartialEq<#user> for #view<#buf> {
            #[inline]
            fn eq(&self, other: &#user) -> ::core::primitive::bool {
                match (self, other) {
                    #(#equals)*
                    (Self::#unknown(view), #ident::#unknown(unknown)) => *view == #keeps::unknown(unknown),
                    _ => false,
                }
            }
        }
        #[automatically_derived]
        impl<#buf> #krate::Visit for #view<#buf> {
            #[inline]
            fn visit<__V: #krate::Visitor + ?::core::marker::Sized>(&self, visitor: &mut __V) {
                match self {
                    #(#visits)*
                    Self::#unknown(view) => #krate::Visit::visit(view, visitor),
                }
            }
            #[inline]
            fn name(&self) -> &'static ::core::primitive::str {
                match self {
                    #(#names)*
                    Self::#unknown(view) => #krate::Visit::name(view),
                }
            }
            #[inline]
            fn variant(&self) -> ::core::option::Option<#krate::VariantOf> {
                let (index, name, is_unit) = match self {
                    #(#indices)*
                    Self::#unknown(_) => (#count, #unknown_name, false),
                };
                ::core::option::Option::Some(#krate::VariantOf { owner: #owner, index, name, is_unit })
            }
        }
        #krate::__private::serialize_view!(#buf #view<#buf>);
        #[automatically_derived]
        impl<#buf> ::core::fmt::Debug for #view<#buf> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(#debugs)*
                    Self::#unknown(view) => ::core::fmt::Debug::fmt(view, f),
                }
            }
        }
    }
}

/// There are 144 at most.
fn variant_index(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn visits(cx: &Cx<'_, '_>) -> Vec<TokenStream> {
    let krate = cx.krate;
    cx.arms(|_, variant| {
        let ident = variant.ident;
        match variant.holds {
            Holds::Nothing => quote!(Self::#ident => {}),
            _ => quote!(Self::#ident(view) => #krate::Visit::visit(view, visitor),),
        }
    })
}

fn debugs(cx: &Cx<'_, '_>) -> Vec<TokenStream> {
    cx.arms(|_, variant| {
        let (ident, name) = (variant.ident, variant.name.unraw().to_string());
        match variant.holds {
            Holds::Nothing => quote!(Self::#ident => ::core::fmt::Formatter::write_str(f, #name),),
            _ => quote!(Self::#ident(view) => ::core::fmt::Debug::fmt(view, f),),
        }
    })
}

/// Whether a view and a value are the same.
fn equals(cx: &Cx<'_, '_>, variant: &ChoiceVariant<'_>) -> TokenStream {
    let (krate, of, ident) = (cx.krate, cx.model.head.ident, variant.ident);
    match &variant.holds {
        Holds::Nothing => quote!((Self::#ident, #of::#ident) => true,),
        Holds::Message(ty) => {
            let ty = cx.checked(ty.to_token_stream());
            quote!((Self::#ident(view), #of::#ident(message)) => #krate::__private::is_viewed::<#ty>(message, view),)
        }
        Holds::Fields(_, fields) => {
            let (pattern, refs) = refs(cx, variant, fields);
            quote!((Self::#ident(view), #of::#ident { #pattern }) => #krate::__private::is_viewed(&#refs, view),)
        }
    }
}

/// A pattern for the fields of a variant, and what they are as a message.
fn refs(cx: &Cx<'_, '_>, variant: &ChoiceVariant<'_>, fields: &[MessageField<'_>]) -> (TokenStream, TokenStream) {
    let (krate, shape, locals) = (cx.krate, cx.shape(variant), locals(fields));
    let pattern = fields.iter().zip(&locals).map(|(MessageField { ident, .. }, local)| quote!(#ident: #local));
    let tuples = tuples(&locals);
    (quote!(#(#pattern),*), quote!(#krate::__private::Refs::<#shape, _>::new(#tuples)))
}

fn choice(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, buf, fixed, model, .. } = cx;
    let (tag, align) = (&model.tag, model.align as usize);
    let (name, doc) = (model.head.name.unraw().to_string(), doc(&model.head.docs));
    let cases: Vec<_> = cx.arms(|_, variant| match cx.shape(variant) {
        Some(shape) => quote!(#krate::__private::Case<#shape>),
        None => quote!(#krate::__private::Unit),
    });
    let dozens = cases.chunks(CHUNK).map(|cases| quote!(#krate::__private::Dozen<(#(#cases,)*)>));
    let tags = model.variants.iter().map(|variant| variant.tag.base10_digits().parse::<u64>().unwrap_or(0));
    let variants = cx.arms(|_, variant| schema(cx, variant));
    let views = cx.arms(|index, variant| {
        let ident = variant.ident;
        let message = cx.shape(variant).map(|shape| quote!((chosen.message::<#shape>(#index))));
        quote!(#index => #view::#ident #message,)
    });
    let (unknown, _) = cx.unknown();
    // On the enum's name: there rustc reports messages that hold one another.
    let depth = quote_spanned! {model.head.ident.span()=>
        const DEPTH: ::core::primitive::usize =
            <<Self as #krate::__private::Choice>::Cases as #krate::__private::Cases>::DEPTH;
    };
    let check = quote_spanned! {model.head.ident.span()=>
        const _: () = if let ::core::option::Option::Some(problem) = #krate::__private::check_choice::<#fixed>() {
            ::core::panic!("{}", problem)
        };
    };
    quote! {
        #[automatically_derived]
        impl #krate::__private::Choice for #fixed {
            type View<#buf> = #view<#buf>;
            type Tag = #tag;
            type Cases = (#(#dozens,)*);
            const TAGS: &'static [::core::primitive::u64] = &[#(#tags),*];
            const ALIGN: ::core::primitive::usize = #align;
            #depth
            const NAME: &'static ::core::primitive::str = #name;
            const SCHEMA: &'static #krate::Schema =
                &#krate::__private::choice_schema::<Self>(#name, #doc, &[#(#variants),*]);
            #[inline]
            fn see(chosen: #krate::__private::Chosen<'_, Self>) -> #view<'_> {
                match chosen.index() {
                    #(#views)*
                    _ => #view::#unknown(chosen.unknown()),
                }
            }
        }
        #check
    }
}

fn schema(cx: &Cx<'_, '_>, variant: &ChoiceVariant<'_>) -> TokenStream {
    let krate = cx.krate;
    let (name, tag) = (variant.name.unraw().to_string(), variant.tag.to_string());
    let value = variant.tag.base10_digits().parse::<u64>().unwrap_or(0);
    let schema = match cx.shape(variant) {
        Some(shape) => quote!(::core::option::Option::Some(<#shape as #krate::__private::Shape>::SCHEMA)),
        None => quote!(::core::option::Option::None),
    };
    quote!(#krate::__private::choice_variant(#name, #tag, #value, #schema))
}

fn choosing(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, user, fixed, generics, .. } = cx;
    let cases = cx.arms(|index, variant| {
        let ident = variant.ident;
        match &variant.holds {
            Holds::Nothing => quote!(Self::#ident => take.unit(#index),),
            Holds::Message(ty) => {
                let ty = cx.checked(ty.to_token_stream());
                quote!(Self::#ident(message) => take.message::<#ty>(#index, message),)
            }
            Holds::Fields(_, fields) => {
                let (pattern, refs) = refs(cx, variant, fields);
                quote!(Self::#ident { #pattern } => take.message(#index, &#refs),)
            }
        }
    });
    let (unknown, keeps) = cx.unknown();
    let tag = &cx.model.tag;
    quote! {
        #[automatically_derived]
        impl #generics #krate::__private::Value for #user {
            type Form = #krate::__private::Data<#krate::__private::UnionOf<#fixed>>;
        }
        #[automatically_derived]
        impl #generics #krate::__private::Choosing for #user {
            type Choice = #fixed;
            #[inline]
            fn with_case<__T: #krate::__private::TakeCase<#fixed>>(&self, take: __T) -> __T::Out {
                match self {
                    #(#cases)*
                    Self::#unknown(unknown) => {
                        let unknown = #keeps::unknown(unknown);
                        take.unknown(<#tag as #krate::__private::ChoiceTag>::widen(unknown.tag), unknown.bytes)
                    }
                }
            }
        }
    }
}

/// Only where each message has an owned value.
fn from_view(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, view, buf, fixed, borrowed, model, .. } = cx;
    let arms = cx.arms(|_, variant| {
        let ident = variant.ident;
        let value = cx.shape(variant).map(|shape| quote!(#krate::__private::value_of::<#shape, _>(&view)));
        match &variant.holds {
            Holds::Nothing => quote!(#view::#ident => Self::#ident,),
            Holds::Message(_) => quote!(#view::#ident(view) => Self::#ident(#value),),
            Holds::Fields(message, fields) => {
                let names: Vec<_> = fields.iter().map(|MessageField { ident, .. }| ident).collect();
                let locals = locals(fields);
                quote! {
                    #view::#ident(view) => {
                        let #message { #(#names: #locals),* } = #value;
                        Self::#ident { #(#names: #locals),* }
                    }
                }
            }
        }
    });
    let bounds = model.variants.iter().filter_map(|variant| {
        let (shape, message) = (cx.shape(variant)?, cx.message(variant, buf)?);
        Some(quote!(#message: #krate::__private::FromTable<#buf, #shape>,))
    });
    // An enum that holds itself would be asked for by its own condition.
    let clause = model.recursive.is_none().then(|| quote!(where #(#bounds)*));
    let (unknown, ty) = model.unknown[0];
    let keeps = cx.checked(types::substitute(ty, model.head.lifetime, buf));
    let tag = &model.tag;
    quote! {
        #[automatically_derived]
        impl<#buf> #krate::__private::FromChoice<#buf, #fixed> for #borrowed
        #clause
        {
            #[inline]
            fn from_view(view: #view<#buf>) -> Self {
                match view {
                    #(#arms)*
                    #view::#unknown(unknown) => {
                        Self::#unknown(<#keeps as #krate::__private::Keeps<#buf, #tag>>::keep(unknown))
                    }
                }
            }
        }
    }
}

/// `impl Checked`: meets the variants' types first, as `checked` does for those of fields.
fn checked(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, fixed, model, .. } = cx;
    let free = |ty| types::lifetime_free(ty, model.head.lifetime);
    let meets = model.variants.iter().filter_map(|variant| {
        let Holds::Message(ty) = variant.holds else { return None };
        let free = free(ty);
        Some(quote_spanned!(ty.span()=> #krate::__private::meet_held::<#free>();))
    });
    let (tag, (_, ty)) = (&model.tag, model.unknown[0]);
    let unknown = free(ty);
    let keeps = quote_spanned!(ty.span()=> let _ = <#unknown as #krate::__private::Keeps<'_, #tag>>::unknown;);
    quote! {
        #[automatically_derived]
        impl #krate::__private::Checked for #fixed {
            type Fields = [(); {
                #(#meets)*
                #keeps
                1
            }];
        }
    }
}
