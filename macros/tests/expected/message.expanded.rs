///Borrowed view of the bytes of a [`Message`]; made by [`Packet::view`](::pinwire::Packet::view).
#[allow(non_camel_case_types)]
pub struct MessageView<
    'buf,
    __Tail
        = <::pinwire::__private::CheckedType<
            Message<'static>,
            Body<'static>,
        > as ::pinwire::Union>::View<'buf>,
>(
    ::pinwire::__private::Valid<'buf, Message<'static>, __Tail>,
);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> MessageView<'buf> {
    ///Declared as `u16`, little-endian.
    #[inline]
    #[must_use]
    pub fn size(
        &self,
    ) -> <u16 as ::pinwire::Wire<
        ::pinwire::__private::CheckedLe<Message<'static>>,
    >>::View<'buf> {
        self.0.get::<u16, ::pinwire::__private::CheckedLe<Message<'static>>>(0usize)
    }
    ///Declared as `u8`, little-endian.
    #[inline]
    #[must_use]
    pub fn kind(
        &self,
    ) -> <u8 as ::pinwire::Wire<
        ::pinwire::__private::CheckedLe<Message<'static>>,
    >>::View<'buf> {
        self.0.get::<u8, ::pinwire::__private::CheckedLe<Message<'static>>>(1usize)
    }
    ///Declared as `Body<'a>`, little-endian.
    #[inline]
    #[must_use]
    pub fn body(
        &self,
    ) -> <::pinwire::__private::CheckedType<
        Message<'static>,
        Body<'static>,
    > as ::pinwire::Union>::View<'buf> {
        self.0.tail()
    }
    /// The bytes of the fixed fields, in place.
    #[inline]
    #[must_use]
    pub fn as_bytes(&self) -> &'buf [::core::primitive::u8] {
        self.0.block()
    }
    /// The fields as an owned value; a borrowed tail stays borrowed from the bytes.
    #[inline]
    #[must_use]
    pub fn to_value(&self) -> Message<'buf> {
        ::pinwire::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for MessageView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        ::pinwire::Item::visit_at(
            &self.size(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Message<'static>>(0usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::__private::visit_fields::<
            Message<'static>,
            _,
        >(1usize, &(self.kind(),), visitor);
        ::pinwire::Item::visit_at(
            &self.body(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Message<'static>>(2usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Message<'static> as ::pinwire::Packet>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf MessageView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for MessageView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::marker::Copy
for MessageView<'buf, __Tail> {}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::clone::Clone
for MessageView<'buf, __Tail> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::cmp::PartialEq> ::core::cmp::PartialEq
for MessageView<'buf, __Tail> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Message`], to set fixed fields in place; made by `Message::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct MessageMut<'buf>(::pinwire::__private::ValidMut<'buf, Message<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> MessageMut<'buf> {
    /// Reads what is being changed.
    ///
    /// # Errors
    /// None that the setters can cause: they keep the packet valid.
    #[inline]
    pub fn as_view(&self) -> ::core::result::Result<MessageView<'_>, ::pinwire::Error> {
        <Message<'static> as ::pinwire::Packet>::view(self.0.bytes())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for MessageMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fixed fields that [`Message::writer`] takes; what is constant or follows from a tail is not among them.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct MessageHead {
    ///Declared as `u8`, little-endian.
    pub kind: u8,
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> Message<'a> {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: MessageHead,
    ) -> MessageNeedsBody<'buf> {
        MessageNeedsBody(
            ::pinwire::__private::Draft::<
                Message<'static>,
            >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Message<'static>,
                        ::pinwire::__private::CheckedLe<Message<'static>>,
                    >(block, 1usize, &(&head.kind,))?;
                    ::core::result::Result::Ok(())
                },
            ),
        )
    }
}
///A [`Message`] of which `body` comes next: call `body`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct MessageNeedsBody<'buf>(::pinwire::__private::Draft<'buf, Message<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> MessageNeedsBody<'buf> {
    ///Declared as `Body<'a>`, little-endian.
    #[inline]
    pub fn body<'a>(self, value: Body<'a>) -> ::pinwire::Written<'buf> {
        self.0
            .union_tail::<
                ::pinwire::__private::CheckedType<Message<'static>, Body<'a>>,
            >(
                <::pinwire::__private::CheckedType<
                    Message<'static>,
                    Body<'a>,
                > as ::pinwire::Union>::body_len_at(
                    &value,
                    ::pinwire::__private::Depth::TOP,
                ),
                &value,
                ::pinwire::__private::facts::<Message<'static>>(2usize),
            )
            .seal(|block, tail| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Message<'static>, u16>,
                ::pinwire::__private::CheckedLe<Message<'static>>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 4i64,
                    unit: 2u64,
                }
                    .value(
                        tail,
                        ::pinwire::__private::facts::<Message<'static>>(0usize),
                    )?,
                ::pinwire::__private::facts::<Message<'static>>(0usize),
            ))
            .tagged::<
                ::pinwire::__private::CheckedType<Message<'static>, Body<'a>>,
            >(
                &value,
                |block| {
                    let part_0 = <::pinwire::__private::CheckedType<
                        Message<'static>,
                        u8,
                    > as ::pinwire::__private::TagField>::tag(
                        ::pinwire::__private::read::<
                            ::pinwire::__private::CheckedType<Message<'static>, u8>,
                            ::pinwire::__private::CheckedLe<Message<'static>>,
                        >(block, ::pinwire::__private::facts::<Message<'static>>(1usize)),
                    );
                    let part_1 = <::pinwire::__private::CheckedType<
                        Message<'static>,
                        u16,
                    > as ::pinwire::__private::TagField>::tag(
                        ::pinwire::__private::read::<
                            ::pinwire::__private::CheckedType<Message<'static>, u16>,
                            ::pinwire::__private::CheckedLe<Message<'static>>,
                        >(block, ::pinwire::__private::facts::<Message<'static>>(0usize)),
                    );
                    let tag: <::pinwire::__private::CheckedType<
                        Message<'static>,
                        Body<'static>,
                    > as ::pinwire::Union>::Tag = (part_0, part_1);
                    tag
                },
                ::pinwire::__private::facts::<Message<'static>>(1usize),
            )
            .close()
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Packet for Message<'a> {
    type View<'buf> = MessageView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Message",
        doc: "",
        size: <Message<'static> as ::pinwire::Layout>::SIZE,
        fields: &::pinwire::Field::list::<
            3usize,
        >(
            "Message",
            <Message<'static> as ::pinwire::Layout>::OFFSETS,
            &[
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        ::pinwire::__private::CheckedType<Message<'static>, u16>,
                        ::pinwire::__private::CheckedLe<Message<'static>>,
                    >(
                        "Message",
                        "size",
                        "",
                        <Message<'static> as ::pinwire::Layout>::OFFSETS[0usize],
                        ::pinwire::Role::Length,
                    ),
                ),
                ::pinwire::__private::Part::Group {
                    cell: 1usize,
                    kinds: <(
                        u8,
                    ) as ::pinwire::__private::Group<
                        ::pinwire::__private::CheckedLe<Message<'static>>,
                    >>::KINDS,
                    order: <::pinwire::__private::CheckedLe<
                        Message<'static>,
                    > as ::pinwire::__private::ByteOrder>::ORDER,
                    names: &[("kind", "", ::pinwire::Role::Tag)],
                },
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedLe<Message<'static>>,
                    >(
                            "Message",
                            "body",
                            "",
                            <Message<'static> as ::pinwire::Layout>::SIZE,
                            &::pinwire::Kind::Packet(
                                <::pinwire::__private::CheckedType<
                                    Message<'static>,
                                    Body<'static>,
                                > as ::pinwire::Union>::UNION_SCHEMA,
                            ),
                        )
                        .selected_by(|block| <::pinwire::__private::CheckedType<
                            Message<'static>,
                            Body<'static>,
                        > as ::pinwire::Union>::schema_of({
                            let part_0 = <::pinwire::__private::CheckedType<
                                Message<'static>,
                                u8,
                            > as ::pinwire::__private::TagField>::tag(
                                ::pinwire::__private::read::<
                                    ::pinwire::__private::CheckedType<Message<'static>, u8>,
                                    ::pinwire::__private::CheckedLe<Message<'static>>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Message<'static>>(1usize),
                                ),
                            );
                            let part_1 = <::pinwire::__private::CheckedType<
                                Message<'static>,
                                u16,
                            > as ::pinwire::__private::TagField>::tag(
                                ::pinwire::__private::read::<
                                    ::pinwire::__private::CheckedType<Message<'static>, u16>,
                                    ::pinwire::__private::CheckedLe<Message<'static>>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Message<'static>>(0usize),
                                ),
                            );
                            let tag: <::pinwire::__private::CheckedType<
                                Message<'static>,
                                Body<'static>,
                            > as ::pinwire::Union>::Tag = (part_0, part_1);
                            tag
                        }))
                        .ending(
                            ::pinwire::Extent::Len {
                                field: 0usize,
                                add: 4i64,
                                unit: 2u64,
                                other: ::core::option::Option::None,
                            },
                            0usize,
                        ),
                ),
            ],
        ),
        variants: &[],
        align: 1,
    };
    #[inline]
    fn parse(
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<
        (MessageView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let (valid, rest) = ::pinwire::__private::Valid::parse(
            bytes,
            |block, tails| {
                let _ = (block, depth);
                let tail_0 = tails
                    .rest()
                    .union_tail::<
                        ::pinwire::__private::CheckedType<
                            Message<'static>,
                            Body<'static>,
                        >,
                    >(
                        {
                            let part_0 = <::pinwire::__private::CheckedType<
                                Message<'static>,
                                u8,
                            > as ::pinwire::__private::TagField>::tag(
                                ::pinwire::__private::read::<
                                    ::pinwire::__private::CheckedType<Message<'static>, u8>,
                                    ::pinwire::__private::CheckedLe<Message<'static>>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Message<'static>>(1usize),
                                ),
                            );
                            let part_1 = <::pinwire::__private::CheckedType<
                                Message<'static>,
                                u16,
                            > as ::pinwire::__private::TagField>::tag(
                                ::pinwire::__private::read::<
                                    ::pinwire::__private::CheckedType<Message<'static>, u16>,
                                    ::pinwire::__private::CheckedLe<Message<'static>>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Message<'static>>(0usize),
                                ),
                            );
                            let tag: <::pinwire::__private::CheckedType<
                                Message<'static>,
                                Body<'static>,
                            > as ::pinwire::Union>::Tag = (part_0, part_1);
                            tag
                        },
                        depth,
                        ::pinwire::__private::facts::<Message<'static>>(1usize),
                        ::pinwire::__private::facts::<Message<'static>>(2usize),
                    )?;
                ::core::result::Result::Ok(tail_0)
            },
        )?;
        ::core::result::Result::Ok((MessageView(valid), rest))
    }
    #[inline]
    fn len_at(&self, depth: ::pinwire::__private::Depth) -> ::core::primitive::usize {
        let _ = depth;
        <Self as ::pinwire::Layout>::SIZE
            .saturating_add(
                <::pinwire::__private::CheckedType<
                    Message<'static>,
                    Body<'a>,
                > as ::pinwire::Union>::body_len_at(&self.body, depth),
            )
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, ::pinwire::Error> {
        let _ = (&self.size,);
        ::pinwire::__private::Draft::<
            Message<'static>,
        >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Message<'static>,
                        ::pinwire::__private::CheckedLe<Message<'static>>,
                    >(block, 1usize, &(&self.kind,))?;
                    ::core::result::Result::Ok(())
                },
            )
            .union_tail::<
                ::pinwire::__private::CheckedType<Message<'static>, Body<'a>>,
            >(
                <::pinwire::__private::CheckedType<
                    Message<'static>,
                    Body<'a>,
                > as ::pinwire::Union>::body_len_at(
                    &self.body,
                    ::pinwire::__private::Depth::TOP,
                ),
                &self.body,
                ::pinwire::__private::facts::<Message<'static>>(2usize),
            )
            .seal(|block, tail| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Message<'static>, u16>,
                ::pinwire::__private::CheckedLe<Message<'static>>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 4i64,
                    unit: 2u64,
                }
                    .value(
                        tail,
                        ::pinwire::__private::facts::<Message<'static>>(0usize),
                    )?,
                ::pinwire::__private::facts::<Message<'static>>(0usize),
            ))
            .tagged::<
                ::pinwire::__private::CheckedType<Message<'static>, Body<'a>>,
            >(
                &self.body,
                |block| {
                    let part_0 = <::pinwire::__private::CheckedType<
                        Message<'static>,
                        u8,
                    > as ::pinwire::__private::TagField>::tag(
                        ::pinwire::__private::read::<
                            ::pinwire::__private::CheckedType<Message<'static>, u8>,
                            ::pinwire::__private::CheckedLe<Message<'static>>,
                        >(block, ::pinwire::__private::facts::<Message<'static>>(1usize)),
                    );
                    let part_1 = <::pinwire::__private::CheckedType<
                        Message<'static>,
                        u16,
                    > as ::pinwire::__private::TagField>::tag(
                        ::pinwire::__private::read::<
                            ::pinwire::__private::CheckedType<Message<'static>, u16>,
                            ::pinwire::__private::CheckedLe<Message<'static>>,
                        >(block, ::pinwire::__private::facts::<Message<'static>>(0usize)),
                    );
                    let tag: <::pinwire::__private::CheckedType<
                        Message<'static>,
                        Body<'static>,
                    > as ::pinwire::Union>::Tag = (part_0, part_1);
                    tag
                },
                ::pinwire::__private::facts::<Message<'static>>(1usize),
            )
            .close()
            .finish()
            .map(|out| out.len())
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Layout for Message<'a> {
    type Block = [::core::primitive::u8; <Message<
        'static,
    > as ::pinwire::Layout>::OFFSETS[2usize]];
    type Bits = ::pinwire::__private::Validity<
        {
            true
                && <(
                    u8,
                ) as ::pinwire::Wire<
                    ::pinwire::__private::CheckedLe<Message<'static>>,
                >>::ANY_BITS
        },
    >;
    type Mut<'buf> = MessageMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &::pinwire::__private::offsets::<
        { 2usize + 1 },
    >(
        &[
            &[
                <::pinwire::__private::CheckedType<
                    Message<'static>,
                    u16,
                > as ::pinwire::Wire<
                    ::pinwire::__private::CheckedLe<Message<'static>>,
                >>::SIZE,
            ],
            <(
                u8,
            ) as ::pinwire::__private::Group<
                ::pinwire::__private::CheckedLe<Message<'static>>,
            >>::SIZES,
        ],
    );
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = block;
        ::pinwire::__private::check_fields::<
            Message<'static>,
            (u8,),
            ::pinwire::__private::CheckedLe<Message<'static>>,
        >(block, 1usize)?;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn extent(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<
        ::core::option::Option<::core::primitive::usize>,
        ::pinwire::Error,
    > {
        let value = ::pinwire::__private::read::<
            ::pinwire::__private::CheckedType<Message<'static>, u16>,
            ::pinwire::__private::CheckedLe<Message<'static>>,
        >(block, ::pinwire::__private::facts::<Message<'static>>(0usize));
        ::pinwire::__private::Affine {
            add: 4i64,
            unit: 2u64,
        }
            .tail_len(value, ::pinwire::__private::facts::<Message<'static>>(0usize))
            .map(::core::option::Option::Some)
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<MessageMut<'_>, ::pinwire::Error> {
        ::pinwire::__private::ValidMut::parse(bytes).map(MessageMut)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Message<'static> {
    type Fields = [(); {
        let _ = <u16 as ::pinwire::__private::TagField>::tag;
        let _ = <u16 as ::pinwire::__private::Length>::to_len;
        let _ = <u8 as ::pinwire::Wire<::pinwire::Le>>::put;
        ::core::assert!(
            < u8 as ::pinwire::Wire < ::pinwire::Le >> ::SIZE > 0,
            "`kind` has no bytes on the wire: remove it"
        );
        let _ = <u8 as ::pinwire::__private::TagField>::tag;
        let _ = <Body<'static> as ::pinwire::Union>::put_body;
        1
    }];
}
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Message<'buf> {
    #[inline]
    fn from_view(view: MessageView<'buf>) -> Self {
        let (field_1,) = view
            .0
            .read::<(u8,), ::pinwire::__private::CheckedLe<Message<'static>>>(1usize);
        Self {
            size: view
                .0
                .read::<
                    ::pinwire::__private::CheckedType<Message<'static>, u16>,
                    ::pinwire::__private::CheckedLe<Message<'static>>,
                >(0usize),
            kind: field_1,
            body: <::pinwire::__private::CheckedType<
                Message<'static>,
                Body<'buf>,
            > as ::pinwire::FromUnion>::from_union(view.0.tail()),
        }
    }
}
