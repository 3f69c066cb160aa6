//! The view for setting fields of fixed size in place.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{GenericArgument, PathArguments, Type};

use super::view::docs;
use super::{Cx, checked, shape};
use crate::schema::MessageField;

pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    let Cx { krate, buf, view, view_mut, fixed, decl, args, anon, .. } = cx;
    let (vis, ident) = (cx.model.head.vis, cx.model.head.ident);
    let doc = format!("The bytes of a [`{ident}`], to set fixed fields in place; made by `{ident}::view_mut`.");
    let setters = cx.model.fields.iter().enumerate().map(|(index, field)| setter(cx, index, field));
    quote! {
        #[doc = #doc]
        #[allow(dead_code, non_camel_case_types)]
        #vis struct #view_mut<#decl>(#krate::__private::TableMut<#buf, #fixed>);

        // A name that ends with an underscore gives one with two inside.
        #[allow(dead_code, non_snake_case)]
        #[automatically_derived]
        impl<#decl> #view_mut<#args> {
            #(#setters)*
            /// Reads what is being changed.
            #[inline]
            #[must_use]
            #vis fn as_view(&self) -> #view<#anon> {
                #view(self.0.as_table())
            }
        }

        #[automatically_derived]
        impl<#decl> ::core::fmt::Debug for #view_mut<#args> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_view(), f)
            }
        }
    }
}

/// A setter, and the way to the parts of the field. Only rustc knows which of the two a field has. Where the name of the
/// type is one that everybody knows, what it cannot have is left out; for all other types both are there: the setter of
/// a field of variable size takes a type without values, and the parts of a field without any are nothing. (A bound on
/// the method would say it better, but each bound makes rustc start anew: 2.5 times the time for the whole derive.)
fn setter(cx: &Cx<'_, '_>, index: usize, field: &MessageField<'_>) -> TokenStream {
    if field.reserved.is_some() {
        return TokenStream::new();
    }
    let looks = Looks::of(field.ty);
    let (krate, form) = (cx.krate, shape::form(cx, index, field));
    let (vis, docs) = (field.vis, docs(field));
    let name = field.name.unraw();
    let set = format_ident!("set_{name}", span = field.name.span());
    let nest = format_ident!("{name}_mut", span = field.name.span());
    let set = looks.settable().then(|| {
        quote! {
            #docs
            #[inline]
            #vis fn #set(&mut self, value: #krate::__private::SetValue<#form>) -> #krate::__private::SetResult<#form> {
                self.0.set::<#form>(#index, value)
            }
        }
    });
    let nest = looks.has_parts().then(|| {
        quote! {
            #docs
            #[inline]
            #vis fn #nest(&mut self) -> #krate::__private::NestOf<'_, #form> {
                self.0.nest::<#form>(#index)
            }
        }
    });
    quote!(#set #nest)
}

/// What a type looks like. Types of the user's with a well-known name lose an accessor, and nothing else.
#[derive(Clone, Copy, PartialEq)]
enum Looks {
    Fixed,
    Text,
    /// A list of fixed values.
    Slice,
    /// A list of lists or of text.
    List,
    Unknown,
}

impl Looks {
    fn of(ty: &Type) -> Self {
        let path = match ty {
            Type::Group(group) => return Self::of(&group.elem),
            Type::Tuple(tuple) => return Self::of_members(tuple.elems.iter().map(Self::of)),
            Type::Path(path) if path.path.segments.len() == 1 => &path.path.segments[0],
            _ => return Self::Unknown,
        };
        let inner = match &path.arguments {
            PathArguments::AngleBracketed(list) if list.args.len() == 1 => match &list.args[0] {
                GenericArgument::Type(ty) => Some(Self::of(ty)),
                _ => return Self::Unknown,
            },
            PathArguments::None => None,
            _ => return Self::Unknown,
        };
        match (path.ident.to_string().as_str(), inner) {
            ("String", None) => Self::Text,
            (name, None) if checked::KNOWN.contains(&name) => Self::Fixed,
            ("Option", Some(inner)) => inner,
            ("Vec", Some(Self::Fixed)) => Self::Slice,
            ("Vec", Some(Self::Text | Self::Slice | Self::List)) => Self::List,
            _ => Self::Unknown,
        }
    }

    /// A tuple with a variable member is a table, of which nothing is set.
    fn of_members(members: impl Iterator<Item = Self>) -> Self {
        members.fold(Self::Fixed, |all, member| match (all, member) {
            (Self::Fixed, Self::Fixed) => Self::Fixed,
            (Self::Text | Self::Slice | Self::List, _) | (_, Self::Text | Self::Slice | Self::List) => Self::List,
            _ => Self::Unknown,
        })
    }

    fn settable(self) -> bool {
        matches!(self, Self::Fixed | Self::Unknown)
    }

    fn has_parts(self) -> bool {
        matches!(self, Self::Slice | Self::Unknown)
    }
}
