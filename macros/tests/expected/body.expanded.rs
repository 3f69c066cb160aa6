///Borrowed view of a [`Body`]: the view of the packet that the tag says.
#[allow(
    non_camel_case_types,
    variant_size_differences,
    clippy::exhaustive_enums,
    clippy::large_enum_variant
)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq)]
pub enum BodyView<'bytes> {
    ///The variant `Level`.
    Level(
        <::pinwire::__private::CheckedType<
            Body<'static>,
            Level,
        > as ::pinwire::Packet>::View<'bytes>,
    ),
    ///The variant `Trade`.
    Trade(
        <::pinwire::__private::CheckedType<
            Body<'static>,
            Trade<'static>,
        > as ::pinwire::Packet>::View<'bytes>,
    ),
    ///The variant `Unknown`.
    Unknown(::pinwire::Unknown<'bytes, (u8, u16)>),
}
#[allow(dead_code, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'bytes> BodyView<'bytes> {
    ///As an owned [`Body`]; borrowed tails stay borrowed from the bytes.
    #[inline]
    #[must_use]
    pub fn to_value(&self) -> Body<'bytes> {
        ::pinwire::FromUnion::from_union(*self)
    }
}
#[automatically_derived]
impl<'bytes> ::pinwire::Visit for BodyView<'bytes> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        match self {
            Self::Level(view) => ::pinwire::Visit::visit(view, visitor),
            Self::Trade(view) => ::pinwire::Visit::visit(view, visitor),
            Self::Unknown(view) => ::pinwire::Visit::visit(view, visitor),
        }
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        match self {
            Self::Level(view) => ::pinwire::Visit::name(view),
            Self::Trade(view) => ::pinwire::Visit::name(view),
            Self::Unknown(view) => ::pinwire::Visit::name(view),
        }
    }
    #[inline]
    fn variant(&self) -> ::core::option::Option<::pinwire::VariantOf> {
        let (index, name) = match self {
            Self::Level(_) => (0u32, "Level"),
            Self::Trade(_) => (1u32, "Trade"),
            Self::Unknown(_) => (2u32, "Unknown"),
        };
        ::core::option::Option::Some(::pinwire::VariantOf {
            owner: "Body",
            index,
            name,
            is_unit: false,
        })
    }
}
::pinwire::__private::serialize_view!('bytes BodyView < 'bytes >);
#[automatically_derived]
impl<'bytes> ::core::fmt::Debug for BodyView<'bytes> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Level(view) => ::core::fmt::Debug::fmt(view, f),
            Self::Trade(view) => ::core::fmt::Debug::fmt(view, f),
            Self::Unknown(view) => ::core::fmt::Debug::fmt(view, f),
        }
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Union for Body<'buf> {
    type Tag = (u8, u16);
    type View<'bytes> = BodyView<'bytes>;
    const UNION_SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Body",
        doc: "",
        size: 0,
        fields: &[],
        variants: &[
            ::pinwire::Variant {
                name: "Level",
                tag: "(24 , 16)",
                value: ::core::option::Option::None,
                schema: <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Level,
                > as ::pinwire::Packet>::SCHEMA,
            },
            ::pinwire::Variant {
                name: "Trade",
                tag: "(1 ..= 3 , _)",
                value: ::core::option::Option::None,
                schema: <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Trade<'static>,
                > as ::pinwire::Packet>::SCHEMA,
            },
        ],
        align: 1,
    };
    #[inline]
    fn parse_as(
        tag: (u8, u16),
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<
        (BodyView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let _ = depth;
        #[allow(unreachable_patterns, unused_variables)]
        match tag {
            (24, 16) => {
                let (view, rest) = <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Level,
                > as ::pinwire::Packet>::parse(bytes, depth)?;
                ::core::result::Result::Ok((BodyView::Level(view), rest))
            }
            (1..=3, _) => {
                let (view, rest) = <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Trade<'static>,
                > as ::pinwire::Packet>::parse(bytes, depth)?;
                ::core::result::Result::Ok((BodyView::Trade(view), rest))
            }
            tag => {
                ::core::result::Result::Ok((
                    BodyView::Unknown(::pinwire::Unknown { tag, bytes }),
                    &[],
                ))
            }
        }
    }
    #[inline]
    fn parse_exact_as(
        tag: (u8, u16),
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<BodyView<'_>, ::pinwire::Error> {
        let _ = depth;
        #[allow(unreachable_patterns, unused_variables)]
        match tag {
            (24, 16) => {
                let view = <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Level,
                > as ::pinwire::Packet>::parse_exact(bytes, depth)?;
                ::core::result::Result::Ok(BodyView::Level(view))
            }
            (1..=3, _) => {
                let view = <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Trade<'static>,
                > as ::pinwire::Packet>::parse_exact(bytes, depth)?;
                ::core::result::Result::Ok(BodyView::Trade(view))
            }
            tag => {
                ::core::result::Result::Ok(
                    BodyView::Unknown(::pinwire::Unknown { tag, bytes }),
                )
            }
        }
    }
    #[inline]
    fn schema_of(tag: (u8, u16)) -> ::core::option::Option<&'static ::pinwire::Schema> {
        #[allow(unreachable_patterns, unused_variables)]
        match tag {
            (24, 16) => {
                ::core::option::Option::Some(
                    <::pinwire::__private::CheckedType<
                        Body<'static>,
                        Level,
                    > as ::pinwire::Packet>::SCHEMA,
                )
            }
            (1..=3, _) => {
                ::core::option::Option::Some(
                    <::pinwire::__private::CheckedType<
                        Body<'static>,
                        Trade<'static>,
                    > as ::pinwire::Packet>::SCHEMA,
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn has_tag(&self, tag: (u8, u16)) -> ::core::primitive::bool {
        #[allow(unreachable_patterns, unused_variables)]
        match (self, tag) {
            (Self::Level(_), (24, 16)) => true,
            (Self::Trade(_), (1..=3, _)) => true,
            (Self::Unknown(unknown), tag) => {
                <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Unknown<'buf, (u8, u16)>,
                > as ::pinwire::__private::Keeps<'_, (u8, u16)>>::unknown(unknown)
                    .tag == tag
                    && <Body<'buf> as ::pinwire::Union>::schema_of(tag).is_none()
            }
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
                    Body<'static>,
                    Level,
                > as ::pinwire::Packet>::len_at(packet, depth)
            }
            Self::Trade(packet) => {
                <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Trade<'buf>,
                > as ::pinwire::Packet>::len_at(packet, depth)
            }
            Self::Unknown(unknown) => {
                <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Unknown<'buf, (u8, u16)>,
                > as ::pinwire::__private::Keeps<'_, (u8, u16)>>::unknown(unknown)
                    .bytes
                    .len()
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
                    Body<'static>,
                    Level,
                > as ::pinwire::Packet>::encode_into(packet, out)
                    .map(|_| ())
            }
            Self::Trade(packet) => {
                <::pinwire::__private::CheckedType<
                    Body<'static>,
                    Trade<'buf>,
                > as ::pinwire::Packet>::encode_into(packet, out)
                    .map(|_| ())
            }
            Self::Unknown(unknown) => {
                ::pinwire::__private::put_unknown(
                    &<::pinwire::__private::CheckedType<
                        Body<'static>,
                        Unknown<'buf, (u8, u16)>,
                    > as ::pinwire::__private::Keeps<'_, (u8, u16)>>::unknown(unknown),
                    out,
                )
            }
        }
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::__private::KeepsUnknown for Body<'buf> {
    #[inline]
    fn unknown<'bytes>(
        unknown: ::pinwire::Unknown<'bytes, (u8, u16)>,
    ) -> BodyView<'bytes> {
        BodyView::Unknown(unknown)
    }
}
#[automatically_derived]
impl<'bytes> ::pinwire::FromUnion<'bytes> for Body<'bytes> {
    #[inline]
    fn from_union(view: BodyView<'bytes>) -> Self {
        match view {
            BodyView::Level(view) => {
                Self::Level(
                    <::pinwire::__private::CheckedType<
                        Body<'static>,
                        Level,
                    > as ::pinwire::FromView<'bytes>>::from_view(view),
                )
            }
            BodyView::Trade(view) => {
                Self::Trade(
                    <::pinwire::__private::CheckedType<
                        Body<'static>,
                        Trade<'bytes>,
                    > as ::pinwire::FromView<'bytes>>::from_view(view),
                )
            }
            BodyView::Unknown(unknown) => {
                Self::Unknown(
                    <::pinwire::__private::CheckedType<
                        Body<'static>,
                        Unknown<'bytes, (u8, u16)>,
                    > as ::pinwire::__private::Keeps<'_, (u8, u16)>>::keep(unknown),
                )
            }
        }
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Body<'static> {
    type Fields = [(); {
        let _ = <Level as ::pinwire::Packet>::encoded_len;
        let _ = <Trade<'static> as ::pinwire::Packet>::encoded_len;
        let _ = <Unknown<
            'static,
            (u8, u16),
        > as ::pinwire::__private::Keeps<'_, (u8, u16)>>::unknown;
        1
    }];
}
const _: () = {
    #[allow(dead_code)]
    fn tags(tag: (u8, u16)) {
        #[deny(unreachable_patterns)] #[allow(unused_variables)]
        match tag {
            (24, 16) => {}
            (1..=3, _) => {}
            #[allow(unreachable_patterns, unused_variables)]
            _ => {}
        }
    }
};
