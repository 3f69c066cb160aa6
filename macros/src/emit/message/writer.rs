//! Writing without a value: one struct literal of all fields that are no lists, then the lists one after the other.

use std::ops::Range;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{GenericArgument, Lifetime, PathArguments, PathSegment, Type};

use super::super::types::{camel_case, generated};
use super::view::docs;
use super::{Cx, checked, shape};
use crate::schema::MessageField;

/// What the writer is made of.
struct Writer<'c, 'm, 'a> {
    cx: &'c Cx<'m, 'a>,
    head: Ident,
    /// Whether something in the head is borrowed.
    borrows: bool,
    /// The fields that are written after the head.
    late: Vec<Late<'c, 'm>>,
}

/// A list, and the state in which it is the next one.
struct Late<'c, 'm> {
    index: usize,
    field: &'c MessageField<'m>,
    list: List<'m>,
    state: Ident,
}

/// Of a generic message it is not known which fields are lists: it is written from values only.
pub(super) fn emit(cx: &Cx<'_, '_>) -> TokenStream {
    if cx.is_generic() {
        return TokenStream::new();
    }
    let name = &cx.model.head.name;
    let fields = || cx.model.fields.iter().enumerate().filter(|(_, field)| field.reserved.is_none());
    let late: Vec<_> = fields()
        .filter_map(|(index, field)| {
            let state = format_ident!("{name}Needs{}", camel_case(&field.name), span = name.span());
            Some(Late { index, field, list: List::of(field.ty)?, state })
        })
        .collect();
    let borrows = fields().any(|(_, field)| List::of(field.ty).is_none() && !is_plain(field.ty));
    let writer = Writer { cx, head: generated(name, "Head"), borrows, late };
    let (head, start) = (writer.head(), writer.start());
    let states = (0..writer.late.len()).map(|at| writer.state(at));
    quote!(#head #start #(#states)*)
}

impl Writer<'_, '_, '_> {
    /// The head as a struct.
    fn head(&self) -> TokenStream {
        let Cx { krate, buf, fixed, .. } = self.cx;
        let (name, vis, user) = (&self.head, self.cx.model.head.vis, self.cx.model.head.ident);
        let fields = self.cx.model.fields.iter().map(|field| self.head_field(field));
        let doc = format!("The fields that [`{user}::writer`] takes: all but lists, which follow one by one.");
        let (lifetime, elided) = if self.borrows { (quote!(<#buf>), quote!(<'_>)) } else { Default::default() };
        let values = self.cx.tuples(|_, field| {
            let ident = field.ident;
            match List::of(field.ty) {
                _ if field.reserved.is_some() => quote!(&()),
                Some(_) => quote!(&#krate::__private::Pending),
                None => quote!(&self.#ident),
            }
        });
        // Only what is whole without lists can be a row, or a part of another message.
        let (heading, with) = match self.late[..] {
            [] => (quote!(Fielded), quote!(with_fields)),
            _ => (quote!(Heading), quote!(with_given)),
        };
        quote! {
            #[doc = #doc]
            #[allow(dead_code, non_camel_case_types, missing_debug_implementations, missing_copy_implementations, clippy::exhaustive_structs)]
            #vis struct #name #lifetime {
                #(#fields)*
            }
            #[automatically_derived]
            impl #krate::__private::#heading for #name #elided {
                type Shape = #fixed;
                #[inline(always)]
                fn #with<__T: #krate::__private::Take<#fixed>>(&self, take: __T) -> __T::Out {
                    take.take(#values)
                }
            }
        }
    }

    fn head_field(&self, field: &MessageField<'_>) -> TokenStream {
        if field.reserved.is_some() || List::of(field.ty).is_some() {
            return TokenStream::new();
        }
        let (docs, vis, ident, ty) = (docs(field), field.vis, field.ident, field.ty);
        if is_plain(ty) {
            return quote!(#docs #vis #ident: #ty,);
        }
        let (Cx { krate, buf, .. }, ty) = (self.cx, self.cx.free_type(ty));
        quote!(#docs #vis #ident: #krate::__private::Given<#buf, #ty>,)
    }

    /// The function that takes the head.
    fn start(&self) -> TokenStream {
        let Cx { krate, buf, user, generics, .. } = self.cx;
        let (name, vis, head) = (&self.head, self.cx.model.head.vis, self.head_lifetime());
        let (to, (state, wrapped)) = (self.next(0), self.wrap(0));
        let to = if self.holds_parts(0..to) { to } else { 0 };
        let (lifetime, argument) = match self.keeps_head() {
            true => (quote!(, #head), quote!(<#head>)),
            false if self.borrows => (TokenStream::new(), quote!(<'_>)),
            false => Default::default(),
        };
        quote! {
            #[allow(dead_code)]
            #[automatically_derived]
            impl #generics #user {
                /// Writes straight into `out`: first these fields, then the lists in order, then `finish()`.
                #[inline]
                #vis fn writer<#buf #lifetime>(out: &#buf mut [::core::primitive::u8], head: #name #argument) -> #state {
                    let draft = #krate::__private::MessageDraft::new(out, &head, #to);
                    #wrapped
                }
            }
        }
    }

    /// The state in which list `at` is the next one.
    fn state(&self, at: usize) -> TokenStream {
        let Cx { krate, buf, fixed, .. } = self.cx;
        let Late { index, field, list, state } = &self.late[at];
        let (vis, field_vis, name, docs) = (self.cx.model.head.vis, field.vis, &field.name, docs(field));
        let doc = format!("A [`{}`] whose `{name}` is not yet written: call `{name}`.", self.cx.model.head.ident);
        let must_use = format!("`{name}` is not yet written");
        let (head, head_type) = (self.head_lifetime(), &self.head);
        let (lifetime, kept) =
            if self.keeps_head() { (quote!(, #head), quote!(, #head_type<#head>)) } else { Default::default() };
        let form = shape::form(self.cx, *index, field);
        let (argument, put) = match list.slice() {
            Some(slice) => (slice, quote!(put::<#form, _>(#index, &value))),
            // The bound tells the form.
            None => (quote!(impl #krate::Feed<#form>), quote!(feed(#index, value))),
        };
        let (next, (next_state, wrapped)) = (self.next(at + 1), self.wrap(at + 1));
        let self_parts = if self.keeps_head() { quote!(draft, head) } else { quote!(draft) };
        let behind = index + 1;
        let parts = self.holds_parts(behind..next).then(|| quote!(.given(&head, #behind, #next)));
        quote! {
            #[doc = #doc]
            #[must_use = #must_use]
            #[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
            #vis struct #state<#buf #lifetime>(#krate::__private::MessageDraft<#buf, #fixed> #kept);

            #[allow(dead_code, unused_variables)]
            #[automatically_derived]
            impl<#buf #lifetime> #state<#buf #lifetime> {
                #docs
                #[inline]
                #field_vis fn #name(self, value: #argument) -> #next_state {
                    let Self(#self_parts) = self;
                    let draft = draft.#put #parts;
                    #wrapped
                }
            }
        }
    }

    /// What follows when `at` lists are written: its type, and how it is made of what there is.
    fn wrap(&self, at: usize) -> (TokenStream, TokenStream) {
        let (Cx { krate, buf, .. }, head) = (self.cx, self.head_lifetime());
        match self.late.get(at) {
            None => (quote!(#krate::Written<#buf>), quote!(draft.done())),
            Some(Late { state, .. }) if self.keeps_head() => (quote!(#state<#buf, #head>), quote!(#state(draft, head))),
            Some(Late { state, .. }) => (quote!(#state<#buf>), quote!(#state(draft))),
        }
    }

    /// The field that is the list `at`, or the end.
    fn next(&self, at: usize) -> usize {
        self.late.get(at).map_or(self.cx.model.fields.len(), |late| late.index)
    }

    /// Whether the head may hold something that comes after a list.
    fn keeps_head(&self) -> bool {
        self.late.first().is_some_and(|late| self.holds_parts(late.index..self.cx.model.fields.len()))
    }

    /// Whether these fields of the head, or the places of removed ones, may be in the data lane: only rustc knows.
    fn holds_parts(&self, range: Range<usize>) -> bool {
        self.cx.model.fields[range].iter().any(|field| match &field.reserved {
            Some(ty) => List::of(ty).is_some() || !checked::is_known(ty),
            None => List::of(field.ty).is_none() && !checked::is_known(field.ty),
        })
    }

    /// Another name than those of the bytes and of the user.
    fn head_lifetime(&self) -> Lifetime {
        let is_taken = self.cx.model.head.lifetime.is_some_and(|lifetime| lifetime.ident == "head");
        Lifetime::new(if is_taken { "'given" } else { "'head" }, Span::call_site())
    }
}

/// Whether the type is spelled as one that the head holds by value, and without a lifetime.
fn is_plain(ty: &Type) -> bool {
    match ty {
        Type::Group(group) => is_plain(&group.elem),
        Type::Path(path) if path.path.segments.len() == 1 => match argument(&path.path.segments[0]) {
            Some(inner) if path.path.segments[0].ident == "Option" => is_plain(inner),
            None => checked::is_known(ty) && path.path.segments[0].ident != "String",
            Some(_) => false,
        },
        _ => false,
    }
}

/// A type that is spelled as a list, or as an `Option` of one. A list of another name is taken by the head.
struct List<'t> {
    /// The elements; none for a map.
    element: Option<&'t Type>,
    is_optional: bool,
}

impl<'t> List<'t> {
    fn of(ty: &'t Type) -> Option<Self> {
        let of_elements = |element| Some(Self { element, is_optional: false });
        let segment = match ty {
            Type::Group(group) => return Self::of(&group.elem),
            Type::Reference(reference) => match &*reference.elem {
                Type::Slice(slice) => return of_elements(Some(&slice.elem)),
                _ => return None,
            },
            Type::Path(path) => path.path.segments.last()?,
            _ => return None,
        };
        match (segment.ident.to_string().as_str(), argument(segment)) {
            ("Vec", Some(element)) => of_elements(Some(element)),
            ("BTreeMap", _) => of_elements(None),
            ("Option", Some(inner)) => {
                Self::of(inner).filter(|list| !list.is_optional).map(|list| Self { is_optional: true, ..list })
            }
            _ => None,
        }
    }

    /// The argument of a list of numbers: no other type takes part.
    fn slice(&self) -> Option<TokenStream> {
        let element = self.element.filter(|element| is_plain(element))?;
        let slice = quote!(&[#element]);
        Some(if self.is_optional { quote!(::core::option::Option<#slice>) } else { slice })
    }
}

/// The one type argument.
fn argument(segment: &PathSegment) -> Option<&Type> {
    match &segment.arguments {
        PathArguments::AngleBracketed(list) if list.args.len() == 1 => match list.args.first()? {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}
