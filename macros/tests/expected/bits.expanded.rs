///Borrowed view of the bytes of a [`Bits`]; made by [`Packet::view`](crate::reexported::Packet::view).
#[allow(non_camel_case_types)]
pub(crate) struct BitsView<'buf>(crate::reexported::__private::Valid<'buf, Bits>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> BitsView<'buf> {
    ///Declared as `u8`, big-endian.
    #[inline]
    #[must_use]
    fn version(&self) -> u8 {
        self.0
            .get_bits::<
                crate::reexported::__private::CheckedType<Bits, u8>,
            >(
                0usize,
                crate::reexported::Bits {
                    start: 0u32,
                    width: 4u32,
                    msb_first: true,
                },
            )
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    #[must_use]
    fn ihl(&self) -> u8 {
        self.0
            .get_bits::<
                crate::reexported::__private::CheckedType<Bits, u8>,
            >(
                0usize,
                crate::reexported::Bits {
                    start: 4u32,
                    width: 4u32,
                    msb_first: true,
                },
            )
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    #[must_use]
    fn tos(
        &self,
    ) -> <u8 as crate::reexported::Wire<
        crate::reexported::__private::CheckedBe<Bits>,
    >>::View<'buf> {
        self.0.get::<u8, crate::reexported::__private::CheckedBe<Bits>>(1usize)
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    #[must_use]
    fn flags(&self) -> u8 {
        self.0
            .get_bits::<
                crate::reexported::__private::CheckedType<Bits, u8>,
            >(
                2usize,
                crate::reexported::Bits {
                    start: 0u32,
                    width: 3u32,
                    msb_first: true,
                },
            )
    }
    ///Declared as `i16`, big-endian.
    #[inline]
    #[must_use]
    fn fragment(&self) -> i16 {
        self.0
            .get_bits::<
                crate::reexported::__private::CheckedType<Bits, i16>,
            >(
                2usize,
                crate::reexported::Bits {
                    start: 3u32,
                    width: 13u32,
                    msb_first: true,
                },
            )
    }
    /// The bytes of the fixed fields, in place.
    #[inline]
    #[must_use]
    pub(crate) fn as_bytes(&self) -> &'buf [::core::primitive::u8] {
        self.0.block()
    }
    /// The fields as an owned value; a borrowed tail stays borrowed from the bytes.
    #[inline]
    #[must_use]
    pub(crate) fn to_value(&self) -> Bits {
        crate::reexported::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> crate::reexported::Visit for BitsView<'buf> {
    #[inline]
    fn visit<__V: crate::reexported::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        crate::reexported::Item::visit_at(
            &self.version(),
            crate::reexported::At {
                field: crate::reexported::__private::facts::<Bits>(0usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        crate::reexported::Item::visit_at(
            &self.ihl(),
            crate::reexported::At {
                field: crate::reexported::__private::facts::<Bits>(1usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        crate::reexported::__private::visit_fields::<
            Bits,
            _,
        >(2usize, &(self.tos(),), visitor);
        crate::reexported::Item::visit_at(
            &self.flags(),
            crate::reexported::At {
                field: crate::reexported::__private::facts::<Bits>(3usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        crate::reexported::Item::visit_at(
            &self.fragment(),
            crate::reexported::At {
                field: crate::reexported::__private::facts::<Bits>(4usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Bits as crate::reexported::Packet>::SCHEMA.name
    }
}
crate::reexported::__private::serialize_view!('buf BitsView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for BitsView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::reexported::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for BitsView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for BitsView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for BitsView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Bits`], to set fixed fields in place; made by `Bits::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub(crate) struct BitsMut<'buf>(crate::reexported::__private::ValidMut<'buf, Bits>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> BitsMut<'buf> {
    ///Declared as `u8`, big-endian.
    #[inline]
    fn set_version(
        &mut self,
        value: u8,
    ) -> ::core::result::Result<(), crate::reexported::Error> {
        self.0
            .set_bits::<
                crate::reexported::__private::CheckedType<Bits, u8>,
            >(0usize, &value)
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    fn set_ihl(
        &mut self,
        value: u8,
    ) -> ::core::result::Result<(), crate::reexported::Error> {
        self.0
            .set_bits::<
                crate::reexported::__private::CheckedType<Bits, u8>,
            >(1usize, &value)
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    fn set_tos(
        &mut self,
        value: u8,
    ) -> <u8 as crate::reexported::Wire<
        crate::reexported::__private::CheckedBe<Bits>,
    >>::Set {
        self.0.set::<u8, crate::reexported::__private::CheckedBe<Bits>>(2usize, &value)
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    fn set_flags(
        &mut self,
        value: u8,
    ) -> ::core::result::Result<(), crate::reexported::Error> {
        self.0
            .set_bits::<
                crate::reexported::__private::CheckedType<Bits, u8>,
            >(3usize, &value)
    }
    ///Declared as `i16`, big-endian.
    #[inline]
    fn set_fragment(
        &mut self,
        value: i16,
    ) -> ::core::result::Result<(), crate::reexported::Error> {
        self.0
            .set_bits::<
                crate::reexported::__private::CheckedType<Bits, i16>,
            >(4usize, &value)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    pub(crate) fn as_view(&self) -> BitsView<'_> {
        BitsView(self.0.as_valid())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for BitsMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fields that [`Bits::writer`] takes: all of [`Bits`].
#[allow(dead_code, non_camel_case_types)]
pub(crate) type BitsHead = Bits;
#[allow(dead_code)]
#[automatically_derived]
impl Bits {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    pub(crate) fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: BitsHead,
    ) -> crate::reexported::Written<'buf> {
        crate::reexported::__private::write_fixed::<Bits>(out, &head)
    }
}
#[automatically_derived]
impl crate::reexported::Packet for Bits {
    type View<'buf> = BitsView<'buf>;
    const SCHEMA: &'static crate::reexported::Schema = &crate::reexported::Schema {
        name: "Bits",
        doc: "",
        size: <Bits as crate::reexported::Layout>::SIZE,
        fields: &crate::reexported::Field::list::<
            5usize,
        >(
            "Bits",
            <Bits as crate::reexported::Layout>::OFFSETS,
            &[
                crate::reexported::__private::Part::One(
                    crate::reexported::Field::of_bits::<
                        crate::reexported::__private::CheckedType<Bits, u8>,
                        crate::reexported::__private::CheckedBe<Bits>,
                    >(
                        "Bits",
                        "version",
                        "",
                        <Bits as crate::reexported::Layout>::OFFSETS[0usize],
                        1usize,
                        crate::reexported::Role::Value,
                        crate::reexported::Bits {
                            start: 0u32,
                            width: 4u32,
                            msb_first: true,
                        },
                    ),
                ),
                crate::reexported::__private::Part::One(
                    crate::reexported::Field::of_bits::<
                        crate::reexported::__private::CheckedType<Bits, u8>,
                        crate::reexported::__private::CheckedBe<Bits>,
                    >(
                        "Bits",
                        "ihl",
                        "",
                        <Bits as crate::reexported::Layout>::OFFSETS[0usize],
                        1usize,
                        crate::reexported::Role::Value,
                        crate::reexported::Bits {
                            start: 4u32,
                            width: 4u32,
                            msb_first: true,
                        },
                    ),
                ),
                crate::reexported::__private::Part::Group {
                    cell: 1usize,
                    kinds: <(
                        u8,
                    ) as crate::reexported::__private::Group<
                        crate::reexported::__private::CheckedBe<Bits>,
                    >>::KINDS,
                    order: <crate::reexported::__private::CheckedBe<
                        Bits,
                    > as crate::reexported::__private::ByteOrder>::ORDER,
                    names: &[("tos", "", crate::reexported::Role::Value)],
                },
                crate::reexported::__private::Part::One(
                    crate::reexported::Field::of_bits::<
                        crate::reexported::__private::CheckedType<Bits, u8>,
                        crate::reexported::__private::CheckedBe<Bits>,
                    >(
                        "Bits",
                        "flags",
                        "",
                        <Bits as crate::reexported::Layout>::OFFSETS[2usize],
                        2usize,
                        crate::reexported::Role::Value,
                        crate::reexported::Bits {
                            start: 0u32,
                            width: 3u32,
                            msb_first: true,
                        },
                    ),
                ),
                crate::reexported::__private::Part::One(
                    crate::reexported::Field::of_bits::<
                        crate::reexported::__private::CheckedType<Bits, i16>,
                        crate::reexported::__private::CheckedBe<Bits>,
                    >(
                        "Bits",
                        "fragment",
                        "",
                        <Bits as crate::reexported::Layout>::OFFSETS[2usize],
                        2usize,
                        crate::reexported::Role::Value,
                        crate::reexported::Bits {
                            start: 3u32,
                            width: 13u32,
                            msb_first: true,
                        },
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
        depth: crate::reexported::__private::Depth,
    ) -> ::core::result::Result<
        (BitsView<'_>, &[::core::primitive::u8]),
        crate::reexported::Error,
    > {
        let _ = depth;
        crate::reexported::__private::view_fixed::<Self>(bytes)
    }
    #[inline]
    fn len_at(
        &self,
        depth: crate::reexported::__private::Depth,
    ) -> ::core::primitive::usize {
        let _ = depth;
        <Self as crate::reexported::Layout>::SIZE
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, crate::reexported::Error> {
        crate::reexported::__private::encode_fixed(self, out)
    }
}
#[automatically_derived]
impl crate::reexported::Layout for Bits {
    type Block = [::core::primitive::u8; <Bits as crate::reexported::Layout>::OFFSETS[3usize]];
    type Bits = crate::reexported::__private::Validity<
        {
            <crate::reexported::__private::CheckedType<
                Bits,
                u8,
            > as crate::reexported::__private::BitValue>::ANY_BITS
                && <crate::reexported::__private::CheckedType<
                    Bits,
                    u8,
                > as crate::reexported::__private::BitValue>::ANY_BITS
                && <(
                    u8,
                ) as crate::reexported::Wire<
                    crate::reexported::__private::CheckedBe<Bits>,
                >>::ANY_BITS
                && <crate::reexported::__private::CheckedType<
                    Bits,
                    u8,
                > as crate::reexported::__private::BitValue>::ANY_BITS
                && <crate::reexported::__private::CheckedType<
                    Bits,
                    i16,
                > as crate::reexported::__private::BitValue>::ANY_BITS
        },
    >;
    type Mut<'buf> = BitsMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &crate::reexported::__private::offsets::<
        { 3usize + 1 },
    >(
        &[
            &[1usize],
            <(
                u8,
            ) as crate::reexported::__private::Group<
                crate::reexported::__private::CheckedBe<Bits>,
            >>::SIZES,
            &[2usize],
        ],
    );
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), crate::reexported::Error> {
        let _ = block;
        crate::reexported::__private::check_bits::<
            crate::reexported::__private::CheckedType<Bits, u8>,
        >(block, crate::reexported::__private::facts::<Bits>(0usize))?;
        crate::reexported::__private::check_bits::<
            crate::reexported::__private::CheckedType<Bits, u8>,
        >(block, crate::reexported::__private::facts::<Bits>(1usize))?;
        crate::reexported::__private::check_fields::<
            Bits,
            (u8,),
            crate::reexported::__private::CheckedBe<Bits>,
        >(block, 1usize)?;
        crate::reexported::__private::check_bits::<
            crate::reexported::__private::CheckedType<Bits, u8>,
        >(block, crate::reexported::__private::facts::<Bits>(3usize))?;
        crate::reexported::__private::check_bits::<
            crate::reexported::__private::CheckedType<Bits, i16>,
        >(block, crate::reexported::__private::facts::<Bits>(4usize))?;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<BitsMut<'_>, crate::reexported::Error> {
        crate::reexported::__private::ValidMut::parse(bytes).map(BitsMut)
    }
}
const _: () = ::core::assert!(
    < crate ::reexported::__private::CheckedType < Bits, u8 > as crate
    ::reexported::__private::BitValue > ::MAX_WIDTH >= 4u32,
    "`version` has 4 bits, more than its type can hold: use a wider type"
);
const _: () = ::core::assert!(
    < crate ::reexported::__private::CheckedType < Bits, u8 > as crate
    ::reexported::__private::BitValue > ::MAX_WIDTH >= 4u32,
    "`ihl` has 4 bits, more than its type can hold: use a wider type"
);
const _: () = ::core::assert!(
    < crate ::reexported::__private::CheckedType < Bits, u8 > as crate
    ::reexported::__private::BitValue > ::MAX_WIDTH >= 3u32,
    "`flags` has 3 bits, more than its type can hold: use a wider type"
);
const _: () = ::core::assert!(
    < crate ::reexported::__private::CheckedType < Bits, i16 > as crate
    ::reexported::__private::BitValue > ::MAX_WIDTH >= 13u32,
    "`fragment` has 13 bits, more than its type can hold: use a wider type"
);
#[automatically_derived]
impl crate::reexported::__private::Checked for Bits {
    type Fields = [(); {
        let _ = <u8 as crate::reexported::__private::BitValue>::to_bits;
        let _ = <u8 as crate::reexported::__private::BitValue>::to_bits;
        let _ = <u8 as crate::reexported::Wire<crate::reexported::Be>>::put;
        ::core::assert!(
            < u8 as crate ::reexported::Wire < crate ::reexported::Be >> ::SIZE > 0,
            "`tos` has no bytes on the wire: remove it"
        );
        let _ = <u8 as crate::reexported::__private::BitValue>::to_bits;
        let _ = <i16 as crate::reexported::__private::BitValue>::to_bits;
        1
    }];
}
#[automatically_derived]
impl<'buf> crate::reexported::FromView<'buf> for Bits {
    #[inline]
    fn from_view(view: BitsView<'buf>) -> Self {
        let (field_2,) = view
            .0
            .read::<(u8,), crate::reexported::__private::CheckedBe<Bits>>(1usize);
        Self {
            version: view
                .0
                .get_bits::<
                    crate::reexported::__private::CheckedType<Bits, u8>,
                >(
                    0usize,
                    crate::reexported::Bits {
                        start: 0u32,
                        width: 4u32,
                        msb_first: true,
                    },
                ),
            ihl: view
                .0
                .get_bits::<
                    crate::reexported::__private::CheckedType<Bits, u8>,
                >(
                    0usize,
                    crate::reexported::Bits {
                        start: 4u32,
                        width: 4u32,
                        msb_first: true,
                    },
                ),
            tos: field_2,
            flags: view
                .0
                .get_bits::<
                    crate::reexported::__private::CheckedType<Bits, u8>,
                >(
                    2usize,
                    crate::reexported::Bits {
                        start: 0u32,
                        width: 3u32,
                        msb_first: true,
                    },
                ),
            fragment: view
                .0
                .get_bits::<
                    crate::reexported::__private::CheckedType<Bits, i16>,
                >(
                    2usize,
                    crate::reexported::Bits {
                        start: 3u32,
                        width: 13u32,
                        msb_first: true,
                    },
                ),
        }
    }
}
#[automatically_derived]
impl crate::reexported::Value for Bits {
    type Form = crate::reexported::__private::FixedForm<Self>;
}
#[automatically_derived]
impl crate::reexported::Fixed for Bits {
    #[inline]
    fn from_valid(valid: crate::reexported::__private::Valid<'_, Self>) -> BitsView<'_> {
        BitsView(valid)
    }
    #[inline]
    fn put(
        &self,
        block: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<(), crate::reexported::Error> {
        crate::reexported::__private::zero::<Bits>(block, 0usize, 1usize);
        crate::reexported::__private::put_bits::<
            crate::reexported::__private::CheckedType<Bits, u8>,
        >(block, &self.version, crate::reexported::__private::facts::<Bits>(0usize))?;
        crate::reexported::__private::put_bits::<
            crate::reexported::__private::CheckedType<Bits, u8>,
        >(block, &self.ihl, crate::reexported::__private::facts::<Bits>(1usize))?;
        crate::reexported::__private::put_fields::<
            Bits,
            crate::reexported::__private::CheckedBe<Bits>,
        >(block, 1usize, &(&self.tos,))?;
        crate::reexported::__private::zero::<Bits>(block, 2usize, 2usize);
        crate::reexported::__private::put_bits::<
            crate::reexported::__private::CheckedType<Bits, u8>,
        >(block, &self.flags, crate::reexported::__private::facts::<Bits>(3usize))?;
        crate::reexported::__private::put_bits::<
            crate::reexported::__private::CheckedType<Bits, i16>,
        >(block, &self.fragment, crate::reexported::__private::facts::<Bits>(4usize))?;
        <Self as crate::reexported::Layout>::seal(block, 0)
    }
}
