//! A field-less enum: a wire type through its integer.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use crate::schema::ReprEnum;

pub(super) fn emit(model: &ReprEnum<'_>) -> TokenStream {
    let (krate, ident, repr) = (&model.head.krate, model.head.ident, &model.repr);
    let repr = quote!(::core::primitive::#repr);
    let name = model.head.name.unraw().to_string();
    // The discriminant is taken from the variant, never from the tokens that the user wrote for it.
    let raws = model
        .variants
        .iter()
        .map(|(variant, _)| quote!(raw if raw == #ident::#variant as #repr => #krate::Open::Known(#ident::#variant)));
    let to_raws = model.variants.iter().map(|(variant, _)| quote!(#ident::#variant => #ident::#variant as #repr));
    let values = model.variants.iter().map(
        |(variant, name)| quote!(#krate::EnumValue { name: #name, raw: #ident::#variant as ::core::primitive::i128 }),
    );
    let indices = model.variants.iter().enumerate().map(|(index, (variant, _))| quote!(#ident::#variant => #index));
    let fallback = model.variants.last().map(|(variant, _)| quote!(#ident::#variant));
    let wire = wire(model, &repr);
    quote! {
        #[automatically_derived]
        impl #krate::ReprEnum for #ident {
            type Repr = #repr;
            const NAME: &'static ::core::primitive::str = #name;
            const VARIANTS: &'static [#krate::EnumValue] = &[#(#values),*];
            #[inline(always)]
            fn open(raw: #repr) -> #krate::Open<Self> {
                match raw {
                    #(#raws,)*
                    raw => #krate::Open::Unknown(raw),
                }
            }
            #[inline(always)]
            fn to_repr(&self) -> #repr {
                match self {
                    #(#to_raws,)*
                }
            }
            #[inline(always)]
            fn fallback() -> Self {
                #fallback
            }
            #[inline]
            fn variant_index(&self) -> ::core::primitive::usize {
                match self {
                    #(#indices,)*
                }
            }
        }
        #wire
    }
}

fn wire(model: &ReprEnum<'_>, repr: &TokenStream) -> TokenStream {
    let (krate, ident) = (&model.head.krate, model.head.ident);
    quote! {
        #[automatically_derived]
        impl<__O: #krate::__private::ByteOrder> #krate::Wire<__O> for #ident
        where
            #repr: #krate::Wire<__O>,
        {
            const SIZE: ::core::primitive::usize = <#repr as #krate::Wire<__O>>::SIZE;
            const ANY_BITS: ::core::primitive::bool = false;
            const KIND: &'static #krate::Kind = <Self as #krate::ReprEnum>::CLOSED_KIND;
            type View<'buf> = Self;
            type Array<'buf, const N: ::core::primitive::usize> = #krate::Array<'buf, Self, __O, N>;
            type Slice<'buf> = #krate::Slice<'buf, Self, __O>;
            type Set = ();
            #[inline(always)]
            fn check(slot: #krate::__private::Slot<'_>) -> ::core::result::Result<(), #krate::Error> {
                #krate::__private::enums::check::<Self, __O>(slot)
            }
            #[inline(always)]
            fn get(slot: #krate::__private::Slot<'_>) -> Self {
                #krate::__private::enums::read::<Self, __O>(slot)
            }
            #[inline(always)]
            fn read(slot: #krate::__private::Slot<'_>) -> Self {
                #krate::__private::enums::read::<Self, __O>(slot)
            }
            #[inline(always)]
            fn put(&self, out: &mut [::core::primitive::u8]) -> ::core::result::Result<(), #krate::Error> {
                <#repr as #krate::Wire<__O>>::put(&#krate::ReprEnum::to_repr(self), out)
            }
            #[inline(always)]
            fn array<const N: ::core::primitive::usize>(slot: #krate::__private::Slot<'_>) -> #krate::Array<'_, Self, __O, N> {
                #krate::__private::array(slot)
            }
            #[inline(always)]
            fn slice(slot: #krate::__private::Slot<'_>) -> #krate::Slice<'_, Self, __O> {
                #krate::__private::slice(slot)
            }
            #[inline(always)]
            fn values<'buf>(slice: #krate::Slice<'buf, Self, __O>) -> impl ::core::iter::Iterator<Item = Self>
            where
                Self: 'buf,
            {
                slice.values()
            }
        }
        #[automatically_derived]
        impl #krate::Value for #ident {
            type Form = #krate::__private::FixedForm<Self>;
        }
        #[automatically_derived]
        impl #krate::__private::BitValue for #ident {
            const MAX_WIDTH: ::core::primitive::u32 = <#repr as #krate::__private::BitValue>::MAX_WIDTH;
            const ANY_BITS: ::core::primitive::bool = false;
            const KIND: &'static #krate::Kind = <Self as #krate::ReprEnum>::CLOSED_KIND;
            #[inline(always)]
            fn from_bits(raw: ::core::primitive::u64, width: ::core::primitive::u32) -> Self {
                #krate::__private::enums::from_bits(raw, width)
            }
            #[inline(always)]
            fn is_valid(raw: ::core::primitive::u64, width: ::core::primitive::u32) -> ::core::primitive::bool {
                #krate::__private::enums::is_valid::<Self>(raw, width)
            }
            #[inline(always)]
            fn to_bits(&self, width: ::core::primitive::u32) -> ::core::option::Option<::core::primitive::u64> {
                #krate::__private::BitValue::to_bits(&#krate::ReprEnum::to_repr(self), width)
            }
        }
        #[automatically_derived]
        impl #krate::Item for #ident {
            #[inline]
            fn visit_at<__V: #krate::Visitor + ?::core::marker::Sized>(&self, at: #krate::At, visitor: &mut __V) {
                #krate::__private::enums::visit(self, at, visitor);
            }
        }
    }
}
