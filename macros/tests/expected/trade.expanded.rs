///Borrowed view of the bytes of a [`Trade`]; made by [`Packet::view`](::pinwire::Packet::view).
#[allow(non_camel_case_types)]
pub struct TradeView<
    'buf,
    __Tail
        = <&'static [u8] as ::pinwire::Tail<
            ::pinwire::__private::CheckedBe<Trade<'static>>,
        >>::View<'buf>,
>(
    ::pinwire::__private::Valid<'buf, Trade<'static>, __Tail>,
);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> TradeView<'buf> {
    ///Declared as `u64`, big-endian.
    #[inline]
    #[must_use]
    pub fn id(
        &self,
    ) -> <u64 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Trade<'static>>,
    >>::View<'buf> {
        self.0.get::<u64, ::pinwire::__private::CheckedBe<Trade<'static>>>(0usize)
    }
    ///Declared as `Side`, big-endian.
    #[inline]
    #[must_use]
    pub fn side(
        &self,
    ) -> <Side as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Trade<'static>>,
    >>::View<'buf> {
        self.0.get::<Side, ::pinwire::__private::CheckedBe<Trade<'static>>>(1usize)
    }
    ///Declared as `u32`, big-endian.
    #[inline]
    #[must_use]
    pub fn price(
        &self,
    ) -> <u32 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Trade<'static>>,
    >>::View<'buf> {
        self.0.get::<u32, ::pinwire::__private::CheckedBe<Trade<'static>>>(2usize)
    }
    ///Declared as `u32`, big-endian.
    #[inline]
    #[must_use]
    pub fn shares(
        &self,
    ) -> <u32 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Trade<'static>>,
    >>::View<'buf> {
        self.0.get::<u32, ::pinwire::__private::CheckedBe<Trade<'static>>>(3usize)
    }
    ///Declared as `Ascii<8>`, big-endian.
    #[inline]
    #[must_use]
    pub fn symbol(
        &self,
    ) -> <Ascii<
        8,
    > as ::pinwire::Wire<::pinwire::__private::CheckedBe<Trade<'static>>>>::View<'buf> {
        self.0.get::<Ascii<8>, ::pinwire::__private::CheckedBe<Trade<'static>>>(4usize)
    }
    ///Declared as `u16`, big-endian.
    #[inline]
    #[must_use]
    pub fn note_len(
        &self,
    ) -> <u16 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Trade<'static>>,
    >>::View<'buf> {
        self.0.get::<u16, ::pinwire::__private::CheckedBe<Trade<'static>>>(5usize)
    }
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    #[must_use]
    pub fn note(
        &self,
    ) -> <&'static [u8] as ::pinwire::Tail<
        ::pinwire::__private::CheckedBe<Trade<'static>>,
    >>::View<'buf> {
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
    pub fn to_value(&self) -> Trade<'buf> {
        ::pinwire::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for TradeView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        ::pinwire::__private::visit_fields::<
            Trade<'static>,
            _,
        >(
            0usize,
            &(self.id(), self.side(), self.price(), self.shares(), self.symbol()),
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.note_len(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Trade<'static>>(5usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.note(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Trade<'static>>(6usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Trade<'static> as ::pinwire::Packet>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf TradeView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for TradeView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::marker::Copy
for TradeView<'buf, __Tail> {}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::clone::Clone
for TradeView<'buf, __Tail> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::cmp::PartialEq> ::core::cmp::PartialEq
for TradeView<'buf, __Tail> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Trade`], to set fixed fields in place; made by `Trade::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct TradeMut<'buf>(::pinwire::__private::ValidMut<'buf, Trade<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> TradeMut<'buf> {
    ///Declared as `u64`, big-endian.
    #[inline]
    pub fn set_id(
        &mut self,
        value: u64,
    ) -> <u64 as ::pinwire::Wire<::pinwire::__private::CheckedBe<Trade<'static>>>>::Set {
        self.0
            .set::<u64, ::pinwire::__private::CheckedBe<Trade<'static>>>(0usize, &value)
    }
    ///Declared as `Side`, big-endian.
    #[inline]
    pub fn set_side(
        &mut self,
        value: Side,
    ) -> <Side as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Trade<'static>>,
    >>::Set {
        self.0
            .set::<Side, ::pinwire::__private::CheckedBe<Trade<'static>>>(1usize, &value)
    }
    ///Declared as `u32`, big-endian.
    #[inline]
    pub fn set_price(
        &mut self,
        value: u32,
    ) -> <u32 as ::pinwire::Wire<::pinwire::__private::CheckedBe<Trade<'static>>>>::Set {
        self.0
            .set::<u32, ::pinwire::__private::CheckedBe<Trade<'static>>>(2usize, &value)
    }
    ///Declared as `u32`, big-endian.
    #[inline]
    pub fn set_shares(
        &mut self,
        value: u32,
    ) -> <u32 as ::pinwire::Wire<::pinwire::__private::CheckedBe<Trade<'static>>>>::Set {
        self.0
            .set::<u32, ::pinwire::__private::CheckedBe<Trade<'static>>>(3usize, &value)
    }
    ///Declared as `Ascii<8>`, big-endian.
    #[inline]
    pub fn set_symbol(
        &mut self,
        value: Ascii<8>,
    ) -> <Ascii<
        8,
    > as ::pinwire::Wire<::pinwire::__private::CheckedBe<Trade<'static>>>>::Set {
        self.0
            .set::<
                Ascii<8>,
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >(4usize, &value)
    }
    /// Reads what is being changed.
    ///
    /// # Errors
    /// None that the setters can cause: they keep the packet valid.
    #[inline]
    pub fn as_view(&self) -> ::core::result::Result<TradeView<'_>, ::pinwire::Error> {
        <Trade<'static> as ::pinwire::Packet>::view(self.0.bytes())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for TradeMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fixed fields that [`Trade::writer`] takes; what is constant or follows from a tail is not among them.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct TradeHead {
    ///Declared as `u64`, big-endian.
    pub id: u64,
    ///Declared as `Side`, big-endian.
    pub side: Side,
    ///Declared as `u32`, big-endian.
    pub price: u32,
    ///Declared as `u32`, big-endian.
    pub shares: u32,
    ///Declared as `Ascii<8>`, big-endian.
    pub symbol: Ascii<8>,
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> Trade<'a> {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: TradeHead,
    ) -> TradeNeedsNote<'buf> {
        TradeNeedsNote(
            ::pinwire::__private::Draft::<
                Trade<'static>,
            >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Trade<'static>,
                        ::pinwire::__private::CheckedBe<Trade<'static>>,
                    >(
                        block,
                        0usize,
                        &(&head.id, &head.side, &head.price, &head.shares, &head.symbol),
                    )?;
                    ::core::result::Result::Ok(())
                },
            ),
        )
    }
}
///A [`Trade`] of which `note` comes next: call `note`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct TradeNeedsNote<'buf>(::pinwire::__private::Draft<'buf, Trade<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> TradeNeedsNote<'buf> {
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    pub fn note<'a>(self, value: &'a [u8]) -> ::pinwire::Written<'buf> {
        self.0
            .tail::<
                &'a [u8],
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Trade<'static>>,
                >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                &value,
                ::pinwire::__private::facts::<Trade<'static>>(6usize),
            )
            .seal(|block, tail| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Trade<'static>, u16>,
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 0i64,
                    unit: 1u64,
                }
                    .value(tail, ::pinwire::__private::facts::<Trade<'static>>(5usize))?,
                ::pinwire::__private::facts::<Trade<'static>>(5usize),
            ))
            .close()
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Packet for Trade<'a> {
    type View<'buf> = TradeView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Trade",
        doc: "",
        size: <Trade<'static> as ::pinwire::Layout>::SIZE,
        fields: &::pinwire::Field::list::<
            7usize,
        >(
            "Trade",
            <Trade<'static> as ::pinwire::Layout>::OFFSETS,
            &[
                ::pinwire::__private::Part::Group {
                    cell: 0usize,
                    kinds: <(
                        u64,
                        Side,
                        u32,
                        u32,
                        Ascii<8>,
                    ) as ::pinwire::__private::Group<
                        ::pinwire::__private::CheckedBe<Trade<'static>>,
                    >>::KINDS,
                    order: <::pinwire::__private::CheckedBe<
                        Trade<'static>,
                    > as ::pinwire::__private::ByteOrder>::ORDER,
                    names: &[
                        ("id", "", ::pinwire::Role::Value),
                        ("side", "", ::pinwire::Role::Value),
                        ("price", "", ::pinwire::Role::Value),
                        ("shares", "", ::pinwire::Role::Value),
                        ("symbol", "", ::pinwire::Role::Value),
                    ],
                },
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        ::pinwire::__private::CheckedType<Trade<'static>, u16>,
                        ::pinwire::__private::CheckedBe<Trade<'static>>,
                    >(
                        "Trade",
                        "note_len",
                        "",
                        <Trade<'static> as ::pinwire::Layout>::OFFSETS[5usize],
                        ::pinwire::Role::Length,
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Trade<'static>>,
                    >(
                            "Trade",
                            "note",
                            "",
                            <Trade<'static> as ::pinwire::Layout>::SIZE,
                            <&'static [u8] as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Trade<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::Len {
                                field: 5usize,
                                add: 0i64,
                                unit: 1u64,
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
        (TradeView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let (valid, rest) = ::pinwire::__private::Valid::parse(
            bytes,
            |block, tails| {
                let _ = (block, depth);
                let tail_0 = tails
                    .rest()
                    .tail::<
                        &'static [u8],
                        ::pinwire::__private::CheckedBe<Trade<'static>>,
                    >(depth, ::pinwire::__private::facts::<Trade<'static>>(6usize))?;
                ::core::result::Result::Ok(tail_0)
            },
        )?;
        ::core::result::Result::Ok((TradeView(valid), rest))
    }
    #[inline]
    fn len_at(&self, depth: ::pinwire::__private::Depth) -> ::core::primitive::usize {
        let _ = depth;
        <Self as ::pinwire::Layout>::SIZE
            .saturating_add(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Trade<'static>>,
                >>::encoded_len(&self.note, depth),
            )
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, ::pinwire::Error> {
        let _ = (&self.note_len,);
        ::pinwire::__private::Draft::<
            Trade<'static>,
        >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Trade<'static>,
                        ::pinwire::__private::CheckedBe<Trade<'static>>,
                    >(
                        block,
                        0usize,
                        &(&self.id, &self.side, &self.price, &self.shares, &self.symbol),
                    )?;
                    ::core::result::Result::Ok(())
                },
            )
            .tail::<
                &'a [u8],
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Trade<'static>>,
                >>::encoded_len(&self.note, ::pinwire::__private::Depth::TOP),
                &self.note,
                ::pinwire::__private::facts::<Trade<'static>>(6usize),
            )
            .seal(|block, tail| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Trade<'static>, u16>,
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 0i64,
                    unit: 1u64,
                }
                    .value(tail, ::pinwire::__private::facts::<Trade<'static>>(5usize))?,
                ::pinwire::__private::facts::<Trade<'static>>(5usize),
            ))
            .close()
            .finish()
            .map(|out| out.len())
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Layout for Trade<'a> {
    type Block = [::core::primitive::u8; <Trade<
        'static,
    > as ::pinwire::Layout>::OFFSETS[6usize]];
    type Bits = ::pinwire::__private::Validity<
        {
            <(
                u64,
                Side,
                u32,
                u32,
                Ascii<8>,
            ) as ::pinwire::Wire<
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >>::ANY_BITS && true
        },
    >;
    type Mut<'buf> = TradeMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &::pinwire::__private::offsets::<
        { 6usize + 1 },
    >(
        &[
            <(
                u64,
                Side,
                u32,
                u32,
                Ascii<8>,
            ) as ::pinwire::__private::Group<
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >>::SIZES,
            &[
                <::pinwire::__private::CheckedType<
                    Trade<'static>,
                    u16,
                > as ::pinwire::Wire<
                    ::pinwire::__private::CheckedBe<Trade<'static>>,
                >>::SIZE,
            ],
        ],
    );
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = block;
        ::pinwire::__private::check_fields::<
            Trade<'static>,
            (u64, Side, u32, u32, Ascii<8>),
            ::pinwire::__private::CheckedBe<Trade<'static>>,
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
        let value = ::pinwire::__private::read::<
            ::pinwire::__private::CheckedType<Trade<'static>, u16>,
            ::pinwire::__private::CheckedBe<Trade<'static>>,
        >(block, ::pinwire::__private::facts::<Trade<'static>>(5usize));
        ::pinwire::__private::Affine {
            add: 0i64,
            unit: 1u64,
        }
            .tail_len(value, ::pinwire::__private::facts::<Trade<'static>>(5usize))
            .map(::core::option::Option::Some)
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<TradeMut<'_>, ::pinwire::Error> {
        ::pinwire::__private::ValidMut::parse(bytes).map(TradeMut)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Trade<'static> {
    type Fields = [(); {
        let _ = <u64 as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < u64 as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`id` has no bytes on the wire: remove it"
        );
        let _ = <Side as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < Side as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`side` has no bytes on the wire: remove it"
        );
        let _ = <u32 as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < u32 as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`price` has no bytes on the wire: remove it"
        );
        let _ = <u32 as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < u32 as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`shares` has no bytes on the wire: remove it"
        );
        let _ = <Ascii<8> as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < Ascii < 8 > as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`symbol` has no bytes on the wire: remove it"
        );
        let _ = <u16 as ::pinwire::__private::Length>::to_len;
        let _ = <&'static [u8] as ::pinwire::Tail<::pinwire::Be>>::put;
        1
    }];
}
const _: () = {
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Trade <
        'static > > >> ::HAS_BYTES,
        "the elements of `note` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Trade <
        'static > > >> ::ELEMENTS_END,
        "the elements of `note` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Trade<'buf> {
    #[inline]
    fn from_view(view: TradeView<'buf>) -> Self {
        let (field_0, field_1, field_2, field_3, field_4) = view
            .0
            .read::<
                (u64, Side, u32, u32, Ascii<8>),
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >(0usize);
        Self {
            id: field_0,
            side: field_1,
            price: field_2,
            shares: field_3,
            symbol: field_4,
            note_len: view
                .0
                .read::<
                    ::pinwire::__private::CheckedType<Trade<'static>, u16>,
                    ::pinwire::__private::CheckedBe<Trade<'static>>,
                >(5usize),
            note: <&'buf [u8] as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Trade<'static>>,
            >>::from_tail(view.0.tail()),
        }
    }
}
