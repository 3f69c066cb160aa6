///Borrowed view of a [`Feed`]: the view of the packet that the tag says.
#[allow(
    non_camel_case_types,
    variant_size_differences,
    clippy::exhaustive_enums,
    clippy::large_enum_variant
)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq)]
pub enum FeedView<'buf> {
    ///The variant `Level`.
    Level(
        <::pinwire::__private::CheckedType<
            Feed<'static>,
            Level,
        > as ::pinwire::Packet>::View<'buf>,
    ),
    ///The variant `Trade`.
    Trade(
        <::pinwire::__private::CheckedType<
            Feed<'static>,
            Trade<'static>,
        > as ::pinwire::Packet>::View<'buf>,
    ),
}
#[allow(dead_code, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> FeedView<'buf> {
    ///As an owned [`Feed`]; borrowed tails stay borrowed from the bytes.
    #[inline]
    #[must_use]
    pub fn to_value(&self) -> Feed<'buf> {
        ::pinwire::FromUnion::from_union(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for FeedView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        match self {
            Self::Level(view) => ::pinwire::Visit::visit(view, visitor),
            Self::Trade(view) => ::pinwire::Visit::visit(view, visitor),
        }
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        match self {
            Self::Level(view) => ::pinwire::Visit::name(view),
            Self::Trade(view) => ::pinwire::Visit::name(view),
        }
    }
    #[inline]
    fn variant(&self) -> ::core::option::Option<::pinwire::VariantOf> {
        let (index, name) = match self {
            Self::Level(_) => (0u32, "Level"),
            Self::Trade(_) => (1u32, "Trade"),
        };
        ::core::option::Option::Some(::pinwire::VariantOf {
            owner: "Feed",
            index,
            name,
            is_unit: false,
        })
    }
}
::pinwire::__private::serialize_view!('buf FeedView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for FeedView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Level(view) => ::core::fmt::Debug::fmt(view, f),
            Self::Trade(view) => ::core::fmt::Debug::fmt(view, f),
        }
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Union for Feed<'a> {
    type Tag = u16;
    type View<'buf> = FeedView<'buf>;
    const UNION_SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Feed",
        doc: "",
        size: <u16 as ::pinwire::Wire<::pinwire::Be>>::SIZE,
        fields: &[::pinwire::Field::of_tag::<Self, ::pinwire::Be>("Feed")],
        variants: &[
            ::pinwire::Variant {
                name: "Level",
                tag: "1",
                value: ::core::option::Option::None,
                schema: <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Level,
                > as ::pinwire::Packet>::SCHEMA,
            },
            ::pinwire::Variant {
                name: "Trade",
                tag: "2",
                value: ::core::option::Option::None,
                schema: <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Trade<'static>,
                > as ::pinwire::Packet>::SCHEMA,
            },
        ],
        align: 1,
    };
    #[inline]
    fn parse_as(
        tag: u16,
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<
        (FeedView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let _ = depth;
        #[allow(unreachable_patterns, unused_variables)]
        match tag {
            1 => {
                let (view, rest) = <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Level,
                > as ::pinwire::Packet>::parse(bytes, depth)?;
                ::core::result::Result::Ok((FeedView::Level(view), rest))
            }
            2 => {
                let (view, rest) = <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Trade<'static>,
                > as ::pinwire::Packet>::parse(bytes, depth)?;
                ::core::result::Result::Ok((FeedView::Trade(view), rest))
            }
            tag => {
                ::core::result::Result::Err(
                    ::pinwire::__private::unknown_tag(
                        &tag,
                        <Feed<'a> as ::pinwire::Union>::UNION_SCHEMA.name,
                    ),
                )
            }
        }
    }
    #[inline]
    fn parse_exact_as(
        tag: u16,
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<FeedView<'_>, ::pinwire::Error> {
        let _ = depth;
        #[allow(unreachable_patterns, unused_variables)]
        match tag {
            1 => {
                let view = <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Level,
                > as ::pinwire::Packet>::parse_exact(bytes, depth)?;
                ::core::result::Result::Ok(FeedView::Level(view))
            }
            2 => {
                let view = <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Trade<'static>,
                > as ::pinwire::Packet>::parse_exact(bytes, depth)?;
                ::core::result::Result::Ok(FeedView::Trade(view))
            }
            tag => {
                ::core::result::Result::Err(
                    ::pinwire::__private::unknown_tag(
                        &tag,
                        <Feed<'a> as ::pinwire::Union>::UNION_SCHEMA.name,
                    ),
                )
            }
        }
    }
    #[inline]
    fn schema_of(tag: u16) -> ::core::option::Option<&'static ::pinwire::Schema> {
        #[allow(unreachable_patterns, unused_variables)]
        match tag {
            1 => {
                ::core::option::Option::Some(
                    <::pinwire::__private::CheckedType<
                        Feed<'static>,
                        Level,
                    > as ::pinwire::Packet>::SCHEMA,
                )
            }
            2 => {
                ::core::option::Option::Some(
                    <::pinwire::__private::CheckedType<
                        Feed<'static>,
                        Trade<'static>,
                    > as ::pinwire::Packet>::SCHEMA,
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn has_tag(&self, tag: u16) -> ::core::primitive::bool {
        #[allow(unreachable_patterns, unused_variables)]
        match (self, tag) {
            (Self::Level(_), 1) => true,
            (Self::Trade(_), 2) => true,
            _ => false,
        }
    }
    #[inline]
    fn body_len_at(
        &self,
        depth: ::pinwire::__private::Depth,
    ) -> ::core::primitive::usize {
        let _ = depth;
        match self {
            Self::Level(packet) => {
                <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Level,
                > as ::pinwire::Packet>::len_at(packet, depth)
            }
            Self::Trade(packet) => {
                <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Trade<'a>,
                > as ::pinwire::Packet>::len_at(packet, depth)
            }
        }
    }
    #[inline]
    fn put_body(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        match self {
            Self::Level(packet) => {
                <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Level,
                > as ::pinwire::Packet>::encode_into(packet, out)
                    .map(|_| ())
            }
            Self::Trade(packet) => {
                <::pinwire::__private::CheckedType<
                    Feed<'static>,
                    Trade<'a>,
                > as ::pinwire::Packet>::encode_into(packet, out)
                    .map(|_| ())
            }
        }
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::FromUnion<'buf> for Feed<'buf> {
    #[inline]
    fn from_union(view: FeedView<'buf>) -> Self {
        match view {
            FeedView::Level(view) => {
                Self::Level(
                    <::pinwire::__private::CheckedType<
                        Feed<'static>,
                        Level,
                    > as ::pinwire::FromView<'buf>>::from_view(view),
                )
            }
            FeedView::Trade(view) => {
                Self::Trade(
                    <::pinwire::__private::CheckedType<
                        Feed<'static>,
                        Trade<'buf>,
                    > as ::pinwire::FromView<'buf>>::from_view(view),
                )
            }
        }
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Feed<'static> {
    type Fields = [(); {
        let _ = <Level as ::pinwire::Packet>::encoded_len;
        let _ = <Trade<'static> as ::pinwire::Packet>::encoded_len;
        1
    }];
}
const _: () = {
    #[allow(dead_code)]
    fn tags(tag: u16) {
        #[deny(unreachable_patterns)] #[allow(unused_variables)]
        match tag {
            1 => {}
            2 => {}
            #[allow(unreachable_patterns, unused_variables)]
            _ => {}
        }
    }
};
#[automatically_derived]
impl<'a> ::pinwire::Packet for Feed<'a> {
    type View<'buf> = FeedView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = <Self as ::pinwire::Union>::UNION_SCHEMA;
    const ENDS: ::core::primitive::bool = <::pinwire::__private::CheckedType<
        Feed<'static>,
        Level,
    > as ::pinwire::Packet>::ENDS
        && <::pinwire::__private::CheckedType<
            Feed<'static>,
            Trade<'static>,
        > as ::pinwire::Packet>::ENDS;
    #[inline]
    fn parse(
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<
        (FeedView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let (tag, body) = ::pinwire::__private::split_tag::<Self, ::pinwire::Be>(bytes)?;
        ::pinwire::__private::behind_tag::<
            Self,
            ::pinwire::Be,
            _,
        >(tag, <Self as ::pinwire::Union>::parse_as(tag, body, depth))
    }
    #[inline]
    fn parse_exact(
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<FeedView<'_>, ::pinwire::Error> {
        let (tag, body) = ::pinwire::__private::split_tag::<Self, ::pinwire::Be>(bytes)?;
        ::pinwire::__private::behind_tag::<
            Self,
            ::pinwire::Be,
            _,
        >(tag, <Self as ::pinwire::Union>::parse_exact_as(tag, body, depth))
    }
    #[inline]
    fn len_at(&self, depth: ::pinwire::__private::Depth) -> ::core::primitive::usize {
        <u16 as ::pinwire::Wire<::pinwire::Be>>::SIZE
            .saturating_add(::pinwire::Union::body_len_at(self, depth))
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, ::pinwire::Error> {
        let tag: u16 = match self {
            Self::Level(_) => 1,
            Self::Trade(_) => 2,
        };
        ::pinwire::__private::encode_leading::<Self, ::pinwire::Be>(self, tag, out)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Feed<'buf> {
    #[inline]
    fn from_view(view: FeedView<'buf>) -> Self {
        ::pinwire::FromUnion::from_union(view)
    }
}
