///Borrowed view of the bytes of a [`Vlan`]; made by [`Packet::view`](::pinwire::Packet::view).
#[allow(non_camel_case_types)]
pub struct VlanView<
    'buf,
    __Tail
        = ::pinwire::__private::Inner<
            'buf,
            <::pinwire::__private::CheckedType<
                Vlan<'static>,
                Box<Ether<'static>>,
            > as ::pinwire::Union>::Tag,
        >,
>(
    ::pinwire::__private::Valid<'buf, Vlan<'static>, __Tail>,
);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> VlanView<'buf> {
    ///Declared as `u16`, big-endian.
    #[inline]
    #[must_use]
    pub fn id(
        &self,
    ) -> <u16 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Vlan<'static>>,
    >>::View<'buf> {
        self.0.get::<u16, ::pinwire::__private::CheckedBe<Vlan<'static>>>(0usize)
    }
    ///Declared as `Open<EtherType>`, big-endian.
    #[inline]
    #[must_use]
    pub fn kind(
        &self,
    ) -> <Open<
        EtherType,
    > as ::pinwire::Wire<::pinwire::__private::CheckedBe<Vlan<'static>>>>::View<'buf> {
        self.0
            .get::<
                Open<EtherType>,
                ::pinwire::__private::CheckedBe<Vlan<'static>>,
            >(1usize)
    }
    ///Declared as `Box<Ether<'a>>`, big-endian.
    #[inline]
    #[must_use]
    pub fn body(
        &self,
    ) -> <::pinwire::__private::CheckedType<
        Vlan<'static>,
        Box<Ether<'static>>,
    > as ::pinwire::Union>::View<'buf> {
        self.0
            .tail()
            .view::<
                ::pinwire::__private::CheckedType<Vlan<'static>, Box<Ether<'static>>>,
            >()
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
    pub fn to_value(&self) -> Vlan<'buf> {
        ::pinwire::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for VlanView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        ::pinwire::__private::visit_fields::<
            Vlan<'static>,
            _,
        >(0usize, &(self.id(), self.kind()), visitor);
        ::pinwire::Item::visit_at(
            &self.body(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Vlan<'static>>(2usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Vlan<'static> as ::pinwire::Packet>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf VlanView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for VlanView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::marker::Copy
for VlanView<'buf, __Tail> {}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::clone::Clone
for VlanView<'buf, __Tail> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::cmp::PartialEq> ::core::cmp::PartialEq
for VlanView<'buf, __Tail> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Vlan`], to set fixed fields in place; made by `Vlan::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct VlanMut<'buf>(::pinwire::__private::ValidMut<'buf, Vlan<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> VlanMut<'buf> {
    ///Declared as `u16`, big-endian.
    #[inline]
    pub fn set_id(
        &mut self,
        value: u16,
    ) -> <u16 as ::pinwire::Wire<::pinwire::__private::CheckedBe<Vlan<'static>>>>::Set {
        self.0.set::<u16, ::pinwire::__private::CheckedBe<Vlan<'static>>>(0usize, &value)
    }
    /// Reads what is being changed.
    ///
    /// # Errors
    /// None that the setters can cause: they keep the packet valid.
    #[inline]
    pub fn as_view(&self) -> ::core::result::Result<VlanView<'_>, ::pinwire::Error> {
        <Vlan<'static> as ::pinwire::Packet>::view(self.0.bytes())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for VlanMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fixed fields that [`Vlan::writer`] takes; what is constant or follows from a tail is not among them.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct VlanHead {
    ///Declared as `u16`, big-endian.
    pub id: u16,
    ///Declared as `Open<EtherType>`, big-endian.
    pub kind: Open<EtherType>,
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> Vlan<'a> {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: VlanHead,
    ) -> VlanNeedsBody<'buf> {
        VlanNeedsBody(
            ::pinwire::__private::Draft::<
                Vlan<'static>,
            >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Vlan<'static>,
                        ::pinwire::__private::CheckedBe<Vlan<'static>>,
                    >(block, 0usize, &(&head.id, &head.kind))?;
                    ::core::result::Result::Ok(())
                },
            ),
        )
    }
}
///A [`Vlan`] of which `body` comes next: call `body`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct VlanNeedsBody<'buf>(::pinwire::__private::Draft<'buf, Vlan<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> VlanNeedsBody<'buf> {
    ///Declared as `Box<Ether<'a>>`, big-endian.
    #[inline]
    pub fn body<'a>(self, value: Box<Ether<'a>>) -> ::pinwire::Written<'buf> {
        self.0
            .union_tail::<
                ::pinwire::__private::CheckedType<Vlan<'static>, Box<Ether<'a>>>,
            >(
                ::pinwire::__private::Depth::TOP
                    .len_within(
                        2usize,
                        |depth| <::pinwire::__private::CheckedType<
                            Vlan<'static>,
                            Box<Ether<'a>>,
                        > as ::pinwire::Union>::body_len_at(&value, depth),
                    ),
                &value,
                ::pinwire::__private::facts::<Vlan<'static>>(2usize),
            )
            .tagged::<
                ::pinwire::__private::CheckedType<Vlan<'static>, Box<Ether<'a>>>,
            >(
                &value,
                |block| {
                    let part_0 = <::pinwire::__private::CheckedType<
                        Vlan<'static>,
                        Open<EtherType>,
                    > as ::pinwire::__private::TagField>::tag(
                        ::pinwire::__private::read::<
                            ::pinwire::__private::CheckedType<
                                Vlan<'static>,
                                Open<EtherType>,
                            >,
                            ::pinwire::__private::CheckedBe<Vlan<'static>>,
                        >(block, ::pinwire::__private::facts::<Vlan<'static>>(1usize)),
                    );
                    let tag: <::pinwire::__private::CheckedType<
                        Vlan<'static>,
                        Box<Ether<'static>>,
                    > as ::pinwire::Union>::Tag = part_0;
                    tag
                },
                ::pinwire::__private::facts::<Vlan<'static>>(1usize),
            )
            .close()
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Packet for Vlan<'a> {
    type View<'buf> = VlanView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Vlan",
        doc: "",
        size: <Vlan<'static> as ::pinwire::Layout>::SIZE,
        fields: &::pinwire::Field::list::<
            3usize,
        >(
            "Vlan",
            <Vlan<'static> as ::pinwire::Layout>::OFFSETS,
            &[
                ::pinwire::__private::Part::Group {
                    cell: 0usize,
                    kinds: <(
                        u16,
                        Open<EtherType>,
                    ) as ::pinwire::__private::Group<
                        ::pinwire::__private::CheckedBe<Vlan<'static>>,
                    >>::KINDS,
                    order: <::pinwire::__private::CheckedBe<
                        Vlan<'static>,
                    > as ::pinwire::__private::ByteOrder>::ORDER,
                    names: &[
                        ("id", "", ::pinwire::Role::Value),
                        ("kind", "", ::pinwire::Role::Tag),
                    ],
                },
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Vlan<'static>>,
                    >(
                            "Vlan",
                            "body",
                            "",
                            <Vlan<'static> as ::pinwire::Layout>::SIZE,
                            &::pinwire::Kind::Recursive {
                                kind: &::pinwire::Kind::Named("Box<Ether<'a>>"),
                                levels: 2u32,
                                whole: ::pinwire::__private::Whole::union_tail::<
                                    ::pinwire::__private::CheckedType<
                                        Vlan<'static>,
                                        Box<Ether<'static>>,
                                    >,
                                >(),
                            },
                        )
                        .selected_by(|block| <::pinwire::__private::CheckedType<
                            Vlan<'static>,
                            Box<Ether<'static>>,
                        > as ::pinwire::Union>::schema_of({
                            let part_0 = <::pinwire::__private::CheckedType<
                                Vlan<'static>,
                                Open<EtherType>,
                            > as ::pinwire::__private::TagField>::tag(
                                ::pinwire::__private::read::<
                                    ::pinwire::__private::CheckedType<
                                        Vlan<'static>,
                                        Open<EtherType>,
                                    >,
                                    ::pinwire::__private::CheckedBe<Vlan<'static>>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Vlan<'static>>(1usize),
                                ),
                            );
                            let tag: <::pinwire::__private::CheckedType<
                                Vlan<'static>,
                                Box<Ether<'static>>,
                            > as ::pinwire::Union>::Tag = part_0;
                            tag
                        }))
                        .ending(::pinwire::Extent::Rest, 0usize),
                ),
            ],
        ),
        variants: &[],
        align: 1,
    };
    const ENDS: ::core::primitive::bool = false;
    #[inline]
    fn parse(
        bytes: &[::core::primitive::u8],
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<
        (VlanView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let (valid, rest) = ::pinwire::__private::Valid::parse(
            bytes,
            |block, tails| {
                let _ = (block, depth);
                let tail_0 = {
                    let depth = tails
                        .enter(
                            depth,
                            2usize,
                            ::pinwire::__private::facts::<Vlan<'static>>(2usize),
                        )?;
                    tails
                        .rest()
                        .inner_tail::<
                            ::pinwire::__private::CheckedType<
                                Vlan<'static>,
                                Box<Ether<'static>>,
                            >,
                        >(
                            {
                                let part_0 = <::pinwire::__private::CheckedType<
                                    Vlan<'static>,
                                    Open<EtherType>,
                                > as ::pinwire::__private::TagField>::tag(
                                    ::pinwire::__private::read::<
                                        ::pinwire::__private::CheckedType<
                                            Vlan<'static>,
                                            Open<EtherType>,
                                        >,
                                        ::pinwire::__private::CheckedBe<Vlan<'static>>,
                                    >(
                                        block,
                                        ::pinwire::__private::facts::<Vlan<'static>>(1usize),
                                    ),
                                );
                                let tag: <::pinwire::__private::CheckedType<
                                    Vlan<'static>,
                                    Box<Ether<'static>>,
                                > as ::pinwire::Union>::Tag = part_0;
                                tag
                            },
                            depth,
                            ::pinwire::__private::facts::<Vlan<'static>>(1usize),
                            ::pinwire::__private::facts::<Vlan<'static>>(2usize),
                        )?
                };
                ::core::result::Result::Ok(tail_0)
            },
        )?;
        ::core::result::Result::Ok((VlanView(valid), rest))
    }
    #[inline]
    fn len_at(&self, depth: ::pinwire::__private::Depth) -> ::core::primitive::usize {
        let _ = depth;
        <Self as ::pinwire::Layout>::SIZE
            .saturating_add(
                depth
                    .len_within(
                        2usize,
                        |depth| <::pinwire::__private::CheckedType<
                            Vlan<'static>,
                            Box<Ether<'a>>,
                        > as ::pinwire::Union>::body_len_at(&self.body, depth),
                    ),
            )
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, ::pinwire::Error> {
        ::pinwire::__private::Draft::<
            Vlan<'static>,
        >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Vlan<'static>,
                        ::pinwire::__private::CheckedBe<Vlan<'static>>,
                    >(block, 0usize, &(&self.id, &self.kind))?;
                    ::core::result::Result::Ok(())
                },
            )
            .union_tail::<
                ::pinwire::__private::CheckedType<Vlan<'static>, Box<Ether<'a>>>,
            >(
                ::pinwire::__private::Depth::TOP
                    .len_within(
                        2usize,
                        |depth| <::pinwire::__private::CheckedType<
                            Vlan<'static>,
                            Box<Ether<'a>>,
                        > as ::pinwire::Union>::body_len_at(&self.body, depth),
                    ),
                &self.body,
                ::pinwire::__private::facts::<Vlan<'static>>(2usize),
            )
            .tagged::<
                ::pinwire::__private::CheckedType<Vlan<'static>, Box<Ether<'a>>>,
            >(
                &self.body,
                |block| {
                    let part_0 = <::pinwire::__private::CheckedType<
                        Vlan<'static>,
                        Open<EtherType>,
                    > as ::pinwire::__private::TagField>::tag(
                        ::pinwire::__private::read::<
                            ::pinwire::__private::CheckedType<
                                Vlan<'static>,
                                Open<EtherType>,
                            >,
                            ::pinwire::__private::CheckedBe<Vlan<'static>>,
                        >(block, ::pinwire::__private::facts::<Vlan<'static>>(1usize)),
                    );
                    let tag: <::pinwire::__private::CheckedType<
                        Vlan<'static>,
                        Box<Ether<'static>>,
                    > as ::pinwire::Union>::Tag = part_0;
                    tag
                },
                ::pinwire::__private::facts::<Vlan<'static>>(1usize),
            )
            .close()
            .finish()
            .map(|out| out.len())
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Layout for Vlan<'a> {
    type Block = [::core::primitive::u8; <Vlan<
        'static,
    > as ::pinwire::Layout>::OFFSETS[2usize]];
    type Bits = ::pinwire::__private::Validity<
        {
            <(
                u16,
                Open<EtherType>,
            ) as ::pinwire::Wire<
                ::pinwire::__private::CheckedBe<Vlan<'static>>,
            >>::ANY_BITS
        },
    >;
    type Mut<'buf> = VlanMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &::pinwire::__private::offsets::<
        { 2usize + 1 },
    >(
        &[
            <(
                u16,
                Open<EtherType>,
            ) as ::pinwire::__private::Group<
                ::pinwire::__private::CheckedBe<Vlan<'static>>,
            >>::SIZES,
        ],
    );
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = block;
        ::pinwire::__private::check_fields::<
            Vlan<'static>,
            (u16, Open<EtherType>),
            ::pinwire::__private::CheckedBe<Vlan<'static>>,
        >(block, 0usize)?;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn extent(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<
        ::core::option::Option<::core::primitive::usize>,
        ::pinwire::Error,
    > {
        let _ = block;
        ::core::result::Result::Ok(::core::option::Option::None)
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<VlanMut<'_>, ::pinwire::Error> {
        ::pinwire::__private::ValidMut::parse(bytes).map(VlanMut)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Vlan<'static> {
    type Fields = [(); {
        let _ = <u16 as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < u16 as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`id` has no bytes on the wire: remove it"
        );
        let _ = <Open<EtherType> as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < Open < EtherType > as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`kind` has no bytes on the wire: remove it"
        );
        let _ = <Open<EtherType> as ::pinwire::__private::TagField>::tag;
        let _ = <Box<Ether<'static>> as ::pinwire::Union>::put_body;
        let _ = <Box<Ether<'static>> as ::pinwire::__private::KeepsUnknown>::unknown;
        1
    }];
}
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Vlan<'buf> {
    #[inline]
    fn from_view(view: VlanView<'buf>) -> Self {
        let (field_0, field_1) = view
            .0
            .read::<
                (u16, Open<EtherType>),
                ::pinwire::__private::CheckedBe<Vlan<'static>>,
            >(0usize);
        Self {
            id: field_0,
            kind: field_1,
            body: <::pinwire::__private::CheckedType<
                Vlan<'static>,
                Box<Ether<'buf>>,
            > as ::pinwire::FromUnion>::from_union(
                view
                    .0
                    .tail()
                    .view::<
                        ::pinwire::__private::CheckedType<
                            Vlan<'static>,
                            Box<Ether<'static>>,
                        >,
                    >(),
            ),
        }
    }
}
