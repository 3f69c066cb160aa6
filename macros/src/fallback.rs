//! The stub beside errors: the names and traits exist, with signatures near the right ones, so that only the
//! user's mistakes are reported, once.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, Lifetime, Path};

use crate::emit::{self, generated, substitute};
use crate::schema::Item;
use crate::{check, lower};

/// The errors, and the stub of what stands there.
pub(crate) fn item(input: &DeriveInput, model: Option<&Item<'_>>, errors: Option<syn::Error>) -> TokenStream {
    let errors = errors.map(syn::Error::into_compile_error).unwrap_or_default();
    // A generic stub would need bounds that nobody wrote.
    let is_plain = input.generics.params.len() == input.generics.lifetimes().take(1).count();
    let stub = match &input.data {
        _ if !is_plain => TokenStream::new(),
        Data::Struct(data) => packet(&Stub::new(input), &data.fields),
        Data::Enum(data) if data.variants.iter().any(|variant| !matches!(variant.fields, Fields::Unit)) => {
            union(&Stub::new(input))
        }
        // A field-less enum has nothing that could not be emitted.
        Data::Enum(_) => model.map(emit::item).unwrap_or_default(),
        Data::Union(_) => TokenStream::new(),
    };
    quote!(#errors #stub)
}

/// The errors, and the stub of a message.
pub(crate) fn message(input: &DeriveInput, errors: Option<syn::Error>) -> TokenStream {
    let errors = errors.map(syn::Error::into_compile_error).unwrap_or_default();
    let is_plain = input.generics.params.len() == input.generics.lifetimes().take(1).count();
    let stub = match &input.data {
        Data::Struct(data) if is_plain => {
            message_stub(&Stub::of(input, lower::message_crate_path(input)), &data.fields)
        }
        Data::Enum(_) if is_plain => choice_stub(&Stub::of(input, lower::message_crate_path(input))),
        _ => TokenStream::new(),
    };
    quote!(#errors #stub)
}

/// The names that the stubs share.
struct Stub<'a> {
    input: &'a DeriveInput,
    krate: Path,
    view: Ident,
    buf: Lifetime,
}

impl<'a> Stub<'a> {
    fn new(input: &'a DeriveInput) -> Self {
        Self::of(input, lower::crate_path(input))
    }

    fn of(input: &'a DeriveInput, krate: Path) -> Self {
        let taken = input.generics.lifetimes().any(|param| param.lifetime.ident == "buf");
        let buf = Lifetime::new(if taken { "'bytes" } else { "'buf" }, Span::call_site());
        Self { input, krate, view: generated(&input.ident, "View"), buf }
    }

    /// The user's type, borrowed from the bytes.
    fn borrowed(&self) -> TokenStream {
        let (ident, buf) = (&self.input.ident, &self.buf);
        if self.input.generics.params.is_empty() { quote!(#ident) } else { quote!(#ident<#buf>) }
    }

    /// The view, with its getters.
    fn view(&self, getters: &TokenStream) -> TokenStream {
        let Self { input, krate, view, buf } = self;
        let (vis, value) = (&input.vis, self.borrowed());
        quote! {
            #[allow(dead_code, missing_docs)]
            #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq)]
            #vis struct #view<#buf>(::core::marker::PhantomData<&#buf ()>);
            #[allow(dead_code, missing_docs)]
            impl<#buf> #view<#buf> {
                #getters
                #vis fn as_bytes(&self) -> &#buf [::core::primitive::u8] { loop {} }
                #vis fn to_value(&self) -> #value { loop {} }
            }
            impl<#buf> #krate::Visit for #view<#buf> {
                fn visit<__V: #krate::Visitor + ?::core::marker::Sized>(&self, _: &mut __V) {}
                fn name(&self) -> &'static ::core::primitive::str { loop {} }
            }
            #krate::__private::serialize_view!(#buf #view<#buf>);
        }
    }

    /// What all packets have.
    fn packet(&self) -> TokenStream {
        let Self { input, krate, view, buf } = self;
        let (ident, value) = (&input.ident, self.borrowed());
        let (generics, arguments, clause) = input.generics.split_for_impl();
        quote! {
            impl #generics #krate::Packet for #ident #arguments #clause {
                type View<#buf> = #view<#buf>;
                const SCHEMA: &'static #krate::Schema =
                    &#krate::Schema { name: "", doc: "", size: 0, fields: &[], variants: &[], align: 1 };
                fn parse(
                    _: &[::core::primitive::u8],
                    _: #krate::__private::Depth,
                ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> { loop {} }
                fn len_at(&self, _: #krate::__private::Depth) -> ::core::primitive::usize { loop {} }
                fn encode_into(
                    &self,
                    _: &mut [::core::primitive::u8],
                ) -> ::core::result::Result<::core::primitive::usize, #krate::Error> { loop {} }
            }
            impl<#buf> #krate::FromView<#buf> for #value {
                fn from_view(_: #view<#buf>) -> Self { loop {} }
            }
        }
    }
}

/// A message of one byte, with the user's getters and setters.
fn message_stub(stub: &Stub<'_>, fields: &Fields) -> TokenStream {
    let Stub { input, krate, view, buf } = stub;
    let (vis, ident, user) = (&input.vis, &input.ident, stub.borrowed());
    let (generics, arguments, clause) = input.generics.split_for_impl();
    let fixed = if input.generics.params.is_empty() { quote!(#ident) } else { quote!(#ident<'static>) };
    let (view_mut, lazy) = (generated(ident, "Mut"), generated(ident, "Lazy"));
    let (getters, setters) = accessors(stub, fields);
    let (view_items, lazy_getters) = (stub.view(&getters), lazy_getters(stub, fields));
    quote! {
        #view_items
        #[allow(dead_code, missing_docs)]
        #[derive(::core::clone::Clone, ::core::marker::Copy)]
        #vis struct #lazy<#buf>(::core::marker::PhantomData<&#buf ()>);
        #[allow(dead_code, missing_docs)]
        impl<#buf> #lazy<#buf> {
            #lazy_getters
            #vis fn check(&self) -> ::core::result::Result<#view<#buf>, #krate::Error> { loop {} }
        }
        #[allow(dead_code, missing_docs)]
        #[derive(::core::fmt::Debug)]
        #vis struct #view_mut<#buf>(::core::marker::PhantomData<&#buf ()>);
        #[allow(dead_code, missing_docs)]
        impl<#buf> #view_mut<#buf> {
            #setters
            #vis fn as_view(&self) -> #view<'_> { loop {} }
        }
        impl #krate::__private::Shape for #fixed {
            type View<#buf> = #view<#buf>;
            type Mut<#buf> = #view_mut<#buf>;
            type Lazy<#buf> = #lazy<#buf>;
            type Fields = ((#krate::__private::FixedForm<::core::primitive::u8>,),);
            const DEPTH: ::core::primitive::usize = 0;
            const ALIGN: ::core::primitive::usize = 1;
            const NAME: &'static ::core::primitive::str = "";
            const SINCE: &'static [::core::primitive::u16] = &[1];
            const SCHEMA: &'static #krate::Schema =
                &#krate::Schema { name: "", doc: "", size: 0, fields: &[], variants: &[], align: 1 };
            const KIND: &'static #krate::Kind = &#krate::Kind::Message(<Self as #krate::__private::Shape>::SCHEMA);
            fn view(_: #krate::__private::Table<'_, Self>) -> #view<'_> { loop {} }
            fn view_mut(_: #krate::__private::TableMut<'_, Self>) -> #view_mut<'_> { loop {} }
            fn lazy(_: #krate::LazyTable<'_, Self>) -> #lazy<'_> { loop {} }
        }
        impl #generics #krate::__private::Value for #ident #arguments #clause {
            type Form = #krate::__private::Data<#krate::__private::Nested<#fixed>>;
        }
        impl #generics #krate::__private::Fielded for #ident #arguments #clause {
            type Shape = #fixed;
            fn with_fields<__T: #krate::__private::Take<#fixed>>(&self, _: __T) -> __T::Out { loop {} }
        }
        impl #generics #krate::Message for #ident #arguments #clause {}
        impl<#buf> #krate::__private::FromTable<#buf, #fixed> for #user {
            fn from_table(_: &#krate::__private::Table<#buf, #fixed>) -> Self { loop {} }
        }
    }
}

/// An enum of messages without variants. The view is a struct here: what its variants hold is not known.
fn choice_stub(stub: &Stub<'_>) -> TokenStream {
    let Stub { input, krate, view, buf } = stub;
    let (ident, user) = (&input.ident, stub.borrowed());
    let (generics, arguments, clause) = input.generics.split_for_impl();
    let fixed = if input.generics.params.is_empty() { quote!(#ident) } else { quote!(#ident<'static>) };
    let view_items = stub.view(&TokenStream::new());
    quote! {
        #view_items
        impl #krate::__private::Choice for #fixed {
            type View<#buf> = #view<#buf>;
            type Tag = ::core::primitive::u8;
            type Cases = (#krate::__private::Dozen<(#krate::__private::Unit,)>,);
            const TAGS: &'static [::core::primitive::u64] = &[0];
            const ALIGN: ::core::primitive::usize = 1;
            const DEPTH: ::core::primitive::usize = 0;
            const NAME: &'static ::core::primitive::str = "";
            const SCHEMA: &'static #krate::Schema =
                &#krate::Schema { name: "", doc: "", size: 1, fields: &[], variants: &[], align: 1 };
            fn see(_: #krate::__private::Chosen<'_, Self>) -> #view<'_> { loop {} }
        }
        impl #generics #krate::__private::Value for #ident #arguments #clause {
            type Form = #krate::__private::Data<#krate::__private::UnionOf<#fixed>>;
        }
        impl #generics #krate::__private::Choosing for #ident #arguments #clause {
            type Choice = #fixed;
            fn with_case<__T: #krate::__private::TakeCase<#fixed>>(&self, _: __T) -> __T::Out { loop {} }
        }
        impl<#buf> #krate::__private::FromChoice<#buf, #fixed> for #user {
            fn from_view(_: #view<#buf>) -> Self { loop {} }
        }
    }
}

/// Getters and setters that return what the fields were declared as.
fn accessors(stub: &Stub<'_>, fields: &Fields) -> (TokenStream, TokenStream) {
    let vis = &stub.input.vis;
    let (mut getters, mut setters) = (TokenStream::new(), TokenStream::new());
    for (name, ty) in named(stub, fields) {
        let setter = format_ident!("set_{}", name.unraw());
        getters.extend(quote!(#vis fn #name(&self) -> #ty { loop {} }));
        setters.extend(quote!(#vis fn #setter(&mut self, _: #ty) {}));
    }
    (getters, setters)
}

/// The getters of what checks when it is read.
fn lazy_getters(stub: &Stub<'_>, fields: &Fields) -> TokenStream {
    let (vis, krate) = (&stub.input.vis, &stub.krate);
    named(stub, fields)
        .map(|(name, ty)| quote!(#vis fn #name(&self) -> ::core::result::Result<#ty, #krate::Error> { loop {} }))
        .collect()
}

/// The fields whose getters hide no method of a view, and their types as borrowed from the bytes.
fn named<'f>(stub: &'f Stub<'_>, fields: &'f Fields) -> impl Iterator<Item = (&'f Ident, TokenStream)> {
    let lifetime = stub.input.generics.lifetimes().next().map(|param| &param.lifetime);
    fields.iter().filter_map(move |field| {
        let name = field.ident.as_ref().filter(|name| !check::TAKEN.contains(&name.to_string().as_str()))?;
        Some((name, substitute(&field.ty, lifetime, &stub.buf)))
    })
}

fn packet(stub: &Stub<'_>, fields: &Fields) -> TokenStream {
    let Stub { input, krate, view, buf } = stub;
    let (vis, ident) = (&input.vis, &input.ident);
    let (generics, arguments, clause) = input.generics.split_for_impl();
    let lifetime = input.generics.lifetimes().next().map(|param| &param.lifetime);
    let view_mut = generated(ident, "Mut");
    let (getters, setters) = accessors(stub, fields);
    let (views, packet) = (stub.view(&getters), stub.packet());
    // Without a lifetime it may well be a field somewhere.
    let fixed = lifetime.is_none().then(|| {
        quote! {
            impl #krate::Value for #ident {
                type Form = #krate::__private::FixedForm<Self>;
            }
            impl #krate::Fixed for #ident {
                fn from_valid(_: #krate::__private::Valid<'_, Self>) -> #view<'_> { loop {} }
                fn put(&self, _: &mut [::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> { loop {} }
            }
        }
    });
    quote! {
        #views
        #packet
        #fixed
        #[allow(dead_code, missing_docs)]
        #[derive(::core::fmt::Debug)]
        #vis struct #view_mut<#buf>(::core::marker::PhantomData<&#buf ()>);
        #[allow(dead_code, missing_docs)]
        impl<#buf> #view_mut<#buf> {
            #setters
            #vis fn as_view(&self) -> #view<'_> { loop {} }
        }
        impl #generics #krate::Layout for #ident #arguments #clause {
            type Block = [::core::primitive::u8; 1];
            type Bits = #krate::__private::Validity<true>;
            type Mut<#buf> = #view_mut<#buf>;
            const OFFSETS: &'static [::core::primitive::usize] = &[0, 1];
            fn check(_: &[::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> { loop {} }
            fn view_mut(
                _: &mut [::core::primitive::u8],
            ) -> ::core::result::Result<#view_mut<'_>, #krate::Error> { loop {} }
        }
    }
}

/// The view is a struct here: what its variants hold is not known.
fn union(stub: &Stub<'_>) -> TokenStream {
    let Stub { input, krate, view, buf } = stub;
    let (ident, value) = (&input.ident, stub.borrowed());
    let (generics, arguments, clause) = input.generics.split_for_impl();
    let (tag, is_external) = lower::stub_tag(input);
    let tag = tag.map_or_else(|| quote!(::core::primitive::u8), |tag| quote!(#tag));
    let views = stub.view(&TokenStream::new());
    let packet = if is_external { TokenStream::new() } else { stub.packet() };
    quote! {
        #views
        #packet
        impl #generics #krate::Union for #ident #arguments #clause {
            type Tag = #tag;
            type View<#buf> = #view<#buf>;
            const UNION_SCHEMA: &'static #krate::Schema =
                &#krate::Schema { name: "", doc: "", size: 0, fields: &[], variants: &[], align: 1 };
            fn parse_as(
                _: #tag,
                _: &[::core::primitive::u8],
                _: #krate::__private::Depth,
            ) -> ::core::result::Result<(#view<'_>, &[::core::primitive::u8]), #krate::Error> { loop {} }
            fn parse_exact_as(_: #tag, _: &[::core::primitive::u8], _: #krate::__private::Depth) -> ::core::result::Result<#view<'_>, #krate::Error> { loop {} }
            fn schema_of(_: #tag) -> ::core::option::Option<&'static #krate::Schema> { loop {} }
            fn has_tag(&self, _: #tag) -> ::core::primitive::bool { loop {} }
            fn body_len_at(&self, _: #krate::__private::Depth) -> ::core::primitive::usize { loop {} }
            fn put_body(&self, _: &mut [::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> { loop {} }
        }
        impl<#buf> #krate::FromUnion<#buf> for #value {
            fn from_union(_: #view<#buf>) -> Self { loop {} }
        }
    }
}
