///Borrowed view of the bytes of a [`Kinds`]; made by [`Packet::view`](::pinwire::Packet::view).
#[allow(non_camel_case_types)]
struct EachView<'buf>(::pinwire::__private::Valid<'buf, Kinds>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> EachView<'buf> {
    ///Declared as `u16`, little-endian.
    #[inline]
    #[must_use]
    fn magic(
        &self,
    ) -> <u16 as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::View<'buf> {
        self.0.get::<u16, ::pinwire::__private::CheckedLe<Kinds>>(0usize)
    }
    ///Declared as `Option<i64>`, little-endian.
    #[inline]
    #[must_use]
    fn price(&self) -> Option<i64> {
        self.0
            .get_null::<
                Option<i64>,
                ::pinwire::__private::CheckedLe<Kinds>,
            >(2usize, <Kinds as ::pinwire::__private::Constant<2usize>>::VALUE)
    }
    ///Declared as `Marks`, big-endian.
    #[inline]
    #[must_use]
    fn marks(&self) -> Marks {
        self.0
            .get_flags::<
                ::pinwire::__private::CheckedType<Kinds, Marks>,
                ::pinwire::__private::CheckedBe<Kinds>,
            >(3usize)
    }
    ///Declared as `[Level ; 10]`, little-endian.
    #[inline]
    #[must_use]
    fn levels(
        &self,
    ) -> <[Level; 10] as ::pinwire::Wire<
        ::pinwire::__private::CheckedLe<Kinds>,
    >>::View<'buf> {
        self.0.get::<[Level; 10], ::pinwire::__private::CheckedLe<Kinds>>(4usize)
    }
    ///Declared as `(u8 , u16)`, little-endian.
    #[inline]
    #[must_use]
    fn pair(
        &self,
    ) -> <(
        u8,
        u16,
    ) as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::View<'buf> {
        self.0.get::<(u8, u16), ::pinwire::__private::CheckedLe<Kinds>>(5usize)
    }
    ///Declared as `Open<Side>`, little-endian.
    #[inline]
    #[must_use]
    fn r#type(
        &self,
    ) -> <Open<
        Side,
    > as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::View<'buf> {
        self.0.get::<Open<Side>, ::pinwire::__private::CheckedLe<Kinds>>(6usize)
    }
    ///Declared as `u8`, little-endian.
    #[inline]
    #[must_use]
    fn visit_(
        &self,
    ) -> <u8 as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::View<'buf> {
        self.0.get::<u8, ::pinwire::__private::CheckedLe<Kinds>>(7usize)
    }
    /// The bytes of the fixed fields, in place.
    #[inline]
    #[must_use]
    fn as_bytes(&self) -> &'buf [::core::primitive::u8] {
        self.0.block()
    }
    /// The fields as an owned value; a borrowed tail stays borrowed from the bytes.
    #[inline]
    #[must_use]
    fn to_value(&self) -> Kinds {
        ::pinwire::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for EachView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        ::pinwire::Item::visit_at(
            &self.magic(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Kinds>(0usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::__private::null::visit::<
            Option<i64>,
            ::pinwire::__private::CheckedLe<Kinds>,
            _,
        >(
            &self.price(),
            <Kinds as ::pinwire::__private::Constant<2usize>>::VALUE,
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Kinds>(2usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::__private::flags::visit::<
            ::pinwire::__private::CheckedType<Kinds, Marks>,
            _,
        >(
            &self.marks(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Kinds>(3usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::__private::visit_fields::<
            Kinds,
            _,
        >(4usize, &(self.levels(), self.pair(), self.r#type(), self.visit_()), visitor);
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Kinds as ::pinwire::Packet>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf EachView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for EachView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for EachView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for EachView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for EachView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Kinds`], to set fixed fields in place; made by `Kinds::view_mut`.
#[allow(dead_code, non_camel_case_types)]
struct EachMut<'buf>(::pinwire::__private::ValidMut<'buf, Kinds>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> EachMut<'buf> {
    ///Declared as `Option<i64>`, little-endian.
    #[inline]
    fn set_price(
        &mut self,
        value: Option<i64>,
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        self.0
            .set_null::<
                Option<i64>,
                ::pinwire::__private::CheckedLe<Kinds>,
            >(2usize, &value, <Kinds as ::pinwire::__private::Constant<2usize>>::VALUE)
    }
    ///Declared as `Marks`, big-endian.
    #[inline]
    fn set_marks(
        &mut self,
        value: Marks,
    ) -> <<::pinwire::__private::CheckedType<
        Kinds,
        Marks,
    > as ::pinwire::__private::FlagSet>::Bits as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Kinds>,
    >>::Set {
        self.0
            .set_flags::<
                ::pinwire::__private::CheckedType<Kinds, Marks>,
                ::pinwire::__private::CheckedBe<Kinds>,
            >(3usize, &value)
    }
    ///Declared as `[Level ; 10]`, little-endian.
    #[inline]
    fn set_levels(
        &mut self,
        value: [Level; 10],
    ) -> <[Level; 10] as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::Set {
        self.0.set::<[Level; 10], ::pinwire::__private::CheckedLe<Kinds>>(4usize, &value)
    }
    ///Declared as `(u8 , u16)`, little-endian.
    #[inline]
    fn set_pair(
        &mut self,
        value: (u8, u16),
    ) -> <(u8, u16) as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::Set {
        self.0.set::<(u8, u16), ::pinwire::__private::CheckedLe<Kinds>>(5usize, &value)
    }
    ///Declared as `Open<Side>`, little-endian.
    #[inline]
    fn set_type(
        &mut self,
        value: Open<Side>,
    ) -> <Open<Side> as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::Set {
        self.0.set::<Open<Side>, ::pinwire::__private::CheckedLe<Kinds>>(6usize, &value)
    }
    ///Declared as `u8`, little-endian.
    #[inline]
    fn set_visit_(
        &mut self,
        value: u8,
    ) -> <u8 as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::Set {
        self.0.set::<u8, ::pinwire::__private::CheckedLe<Kinds>>(7usize, &value)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    fn as_view(&self) -> EachView<'_> {
        EachView(self.0.as_valid())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for EachMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fixed fields that [`Kinds::writer`] takes; what is constant or follows from a tail is not among them.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
struct EachHead {
    ///Declared as `Option<i64>`, little-endian.
    price: Option<i64>,
    ///Declared as `Marks`, big-endian.
    marks: Marks,
    ///Declared as `[Level ; 10]`, little-endian.
    levels: [Level; 10],
    ///Declared as `(u8 , u16)`, little-endian.
    pair: (u8, u16),
    ///Declared as `Open<Side>`, little-endian.
    r#type: Open<Side>,
    ///Declared as `u8`, little-endian.
    visit: u8,
}
#[allow(dead_code)]
#[automatically_derived]
impl Kinds {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: EachHead,
    ) -> ::pinwire::Written<'buf> {
        ::pinwire::__private::Draft::<
            Kinds,
        >::new(
                out,
                |block| {
                    ::pinwire::__private::zero::<Kinds>(block, 1usize, 3usize);
                    ::pinwire::__private::put_null::<
                        Option<i64>,
                        ::pinwire::__private::CheckedLe<Kinds>,
                    >(
                        block,
                        &head.price,
                        <Kinds as ::pinwire::__private::Constant<2usize>>::VALUE,
                        ::pinwire::__private::facts::<Kinds>(2usize),
                    )?;
                    ::pinwire::__private::put_flags::<
                        ::pinwire::__private::CheckedType<Kinds, Marks>,
                        ::pinwire::__private::CheckedBe<Kinds>,
                    >(block, &head.marks, ::pinwire::__private::facts::<Kinds>(3usize))?;
                    ::pinwire::__private::put_fields::<
                        Kinds,
                        ::pinwire::__private::CheckedLe<Kinds>,
                    >(
                        block,
                        4usize,
                        &(&head.levels, &head.pair, &head.r#type, &head.visit),
                    )?;
                    ::core::result::Result::Ok(())
                },
            )
            .close()
    }
}
#[automatically_derived]
impl ::pinwire::Packet for Kinds {
    type View<'buf> = EachView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Each",
        doc: "",
        size: <Kinds as ::pinwire::Layout>::SIZE,
        fields: &::pinwire::Field::list::<
            8usize,
        >(
            "Each",
            <Kinds as ::pinwire::Layout>::OFFSETS,
            &[
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        u16,
                        ::pinwire::__private::CheckedLe<Kinds>,
                    >(
                        "Each",
                        "magic",
                        "",
                        <Kinds as ::pinwire::Layout>::OFFSETS[0usize],
                        ::pinwire::Role::Const,
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_pad(
                        "Each",
                        "_pad",
                        "",
                        <Kinds as ::pinwire::Layout>::OFFSETS[1usize],
                        3usize,
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_null::<
                        Kinds,
                        Option<i64>,
                        ::pinwire::__private::CheckedLe<Kinds>,
                        2usize,
                    >(
                        "Each",
                        "price",
                        "",
                        <Kinds as ::pinwire::Layout>::OFFSETS[2usize],
                        ::pinwire::Role::Value,
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_flags::<
                        ::pinwire::__private::CheckedType<Kinds, Marks>,
                        ::pinwire::__private::CheckedBe<Kinds>,
                    >(
                        "Each",
                        "marks",
                        "",
                        <Kinds as ::pinwire::Layout>::OFFSETS[3usize],
                        ::pinwire::Role::Value,
                    ),
                ),
                ::pinwire::__private::Part::Group {
                    cell: 4usize,
                    kinds: <(
                        [Level; 10],
                        (u8, u16),
                        Open<Side>,
                        u8,
                    ) as ::pinwire::__private::Group<
                        ::pinwire::__private::CheckedLe<Kinds>,
                    >>::KINDS,
                    order: <::pinwire::__private::CheckedLe<
                        Kinds,
                    > as ::pinwire::__private::ByteOrder>::ORDER,
                    names: &[
                        ("levels", "", ::pinwire::Role::Value),
                        ("pair", "", ::pinwire::Role::Value),
                        ("type", "", ::pinwire::Role::Value),
                        ("visit_", "", ::pinwire::Role::Value),
                    ],
                },
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
        (EachView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let _ = depth;
        ::pinwire::__private::view_fixed::<Self>(bytes)
    }
    #[inline]
    fn len_at(&self, depth: ::pinwire::__private::Depth) -> ::core::primitive::usize {
        let _ = depth;
        <Self as ::pinwire::Layout>::SIZE
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, ::pinwire::Error> {
        let _ = (&self._pad,);
        ::pinwire::__private::encode_fixed(self, out)
    }
}
#[automatically_derived]
impl ::pinwire::Layout for Kinds {
    type Block = [::core::primitive::u8; <Kinds as ::pinwire::Layout>::OFFSETS[8usize]];
    type Bits = ::pinwire::__private::Validity<
        {
            false && true
                && <<Option<
                    i64,
                > as ::pinwire::__private::Nullable<
                    ::pinwire::__private::CheckedLe<Kinds>,
                >>::Inner as ::pinwire::Wire<
                    ::pinwire::__private::CheckedLe<Kinds>,
                >>::ANY_BITS && true
                && <(
                    [Level; 10],
                    (u8, u16),
                    Open<Side>,
                    u8,
                ) as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::ANY_BITS
        },
    >;
    type Mut<'buf> = EachMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &::pinwire::__private::offsets::<
        { 8usize + 1 },
    >(
        &[
            &[<u16 as ::pinwire::Wire<::pinwire::__private::CheckedLe<Kinds>>>::SIZE],
            &[3usize],
            &[
                <<Option<
                    i64,
                > as ::pinwire::__private::Nullable<
                    ::pinwire::__private::CheckedLe<Kinds>,
                >>::Inner as ::pinwire::Wire<
                    ::pinwire::__private::CheckedLe<Kinds>,
                >>::SIZE,
            ],
            &[
                <<::pinwire::__private::CheckedType<
                    Kinds,
                    Marks,
                > as ::pinwire::__private::FlagSet>::Bits as ::pinwire::Wire<
                    ::pinwire::__private::CheckedBe<Kinds>,
                >>::SIZE,
            ],
            <(
                [Level; 10],
                (u8, u16),
                Open<Side>,
                u8,
            ) as ::pinwire::__private::Group<
                ::pinwire::__private::CheckedLe<Kinds>,
            >>::SIZES,
        ],
    );
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = block;
        ::pinwire::__private::check_const::<
            u16,
            ::pinwire::__private::CheckedLe<Kinds>,
        >(
            block,
            &<Kinds as ::pinwire::__private::Constant<0usize>>::VALUE,
            ::pinwire::__private::facts::<Kinds>(0usize),
        )?;
        ::pinwire::__private::check_null::<
            Option<i64>,
            ::pinwire::__private::CheckedLe<Kinds>,
        >(block, ::pinwire::__private::facts::<Kinds>(2usize))?;
        ::pinwire::__private::check_fields::<
            Kinds,
            ([Level; 10], (u8, u16), Open<Side>, u8),
            ::pinwire::__private::CheckedLe<Kinds>,
        >(block, 4usize)?;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn seal(
        block: &mut [::core::primitive::u8],
        tails: ::core::primitive::usize,
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = tails;
        ::pinwire::__private::put::<
            u16,
            ::pinwire::__private::CheckedLe<Kinds>,
        >(
            block,
            &<Kinds as ::pinwire::__private::Constant<0usize>>::VALUE,
            ::pinwire::__private::facts::<Kinds>(0usize),
        )?;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<EachMut<'_>, ::pinwire::Error> {
        ::pinwire::__private::ValidMut::parse(bytes).map(EachMut)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Kinds {
    type Fields = [(); {
        let _ = <u16 as ::pinwire::Wire<::pinwire::Le>>::put;
        ::core::assert!(
            < u16 as ::pinwire::Wire < ::pinwire::Le >> ::SIZE > 0,
            "`magic` has no bytes on the wire: remove it"
        );
        let _ = <Option<i64> as ::pinwire::__private::Nullable<::pinwire::Le>>::inner;
        let _ = <Marks as ::pinwire::__private::FlagSet>::to_bits;
        let _ = <[Level; 10] as ::pinwire::Wire<::pinwire::Le>>::put;
        ::core::assert!(
            < [Level; 10] as ::pinwire::Wire < ::pinwire::Le >> ::SIZE > 0,
            "`levels` has no bytes on the wire: remove it"
        );
        let _ = <(u8, u16) as ::pinwire::Wire<::pinwire::Le>>::put;
        ::core::assert!(
            < (u8, u16) as ::pinwire::Wire < ::pinwire::Le >> ::SIZE > 0,
            "`pair` has no bytes on the wire: remove it"
        );
        let _ = <Open<Side> as ::pinwire::Wire<::pinwire::Le>>::put;
        ::core::assert!(
            < Open < Side > as ::pinwire::Wire < ::pinwire::Le >> ::SIZE > 0,
            "`r#type` has no bytes on the wire: remove it"
        );
        let _ = <u8 as ::pinwire::Wire<::pinwire::Le>>::put;
        ::core::assert!(
            < u8 as ::pinwire::Wire < ::pinwire::Le >> ::SIZE > 0,
            "`visit` has no bytes on the wire: remove it"
        );
        1
    }];
}
#[automatically_derived]
impl ::pinwire::__private::Constant<0usize> for Kinds {
    type Type = u16;
    const VALUE: u16 = 0x1234;
}
#[automatically_derived]
impl ::pinwire::__private::Constant<2usize> for Kinds {
    type Type = <Option<
        i64,
    > as ::pinwire::__private::Nullable<::pinwire::__private::CheckedLe<Kinds>>>::Inner;
    const VALUE: <Option<
        i64,
    > as ::pinwire::__private::Nullable<
        ::pinwire::__private::CheckedLe<Kinds>,
    >>::Inner = i64::MAX;
}
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Kinds {
    #[inline]
    fn from_view(view: EachView<'buf>) -> Self {
        let (field_4, field_5, field_6, field_7) = view
            .0
            .read::<
                ([Level; 10], (u8, u16), Open<Side>, u8),
                ::pinwire::__private::CheckedLe<Kinds>,
            >(4usize);
        Self {
            magic: view.0.read::<u16, ::pinwire::__private::CheckedLe<Kinds>>(0usize),
            _pad: (),
            price: view
                .0
                .get_null::<
                    Option<i64>,
                    ::pinwire::__private::CheckedLe<Kinds>,
                >(2usize, <Kinds as ::pinwire::__private::Constant<2usize>>::VALUE),
            marks: view
                .0
                .get_flags::<
                    ::pinwire::__private::CheckedType<Kinds, Marks>,
                    ::pinwire::__private::CheckedBe<Kinds>,
                >(3usize),
            levels: field_4,
            pair: field_5,
            r#type: field_6,
            visit: field_7,
        }
    }
}
#[automatically_derived]
impl ::pinwire::Value for Kinds {
    type Form = ::pinwire::__private::FixedForm<Self>;
}
#[automatically_derived]
impl ::pinwire::Fixed for Kinds {
    #[inline]
    fn from_valid(valid: ::pinwire::__private::Valid<'_, Self>) -> EachView<'_> {
        EachView(valid)
    }
    #[inline]
    fn put(
        &self,
        block: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        ::pinwire::__private::match_const::<
            u16,
            ::pinwire::__private::CheckedLe<Kinds>,
        >(
            &self.magic,
            &<Kinds as ::pinwire::__private::Constant<0usize>>::VALUE,
            ::pinwire::__private::facts::<Kinds>(0usize),
        )?;
        ::pinwire::__private::zero::<Kinds>(block, 1usize, 3usize);
        ::pinwire::__private::put_null::<
            Option<i64>,
            ::pinwire::__private::CheckedLe<Kinds>,
        >(
            block,
            &self.price,
            <Kinds as ::pinwire::__private::Constant<2usize>>::VALUE,
            ::pinwire::__private::facts::<Kinds>(2usize),
        )?;
        ::pinwire::__private::put_flags::<
            ::pinwire::__private::CheckedType<Kinds, Marks>,
            ::pinwire::__private::CheckedBe<Kinds>,
        >(block, &self.marks, ::pinwire::__private::facts::<Kinds>(3usize))?;
        ::pinwire::__private::put_fields::<
            Kinds,
            ::pinwire::__private::CheckedLe<Kinds>,
        >(block, 4usize, &(&self.levels, &self.pair, &self.r#type, &self.visit))?;
        <Self as ::pinwire::Layout>::seal(block, 0)
    }
}
