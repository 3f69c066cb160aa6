///Borrowed view of the bytes of a [`Record`]; made by [`Packet::view`](::pinwire::Packet::view).
#[allow(non_camel_case_types)]
pub struct RecordView<
    'buf,
    __Tail
        = (
            <&'static [u8] as ::pinwire::Tail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::View<'buf>,
            <&'static [u8] as ::pinwire::Tail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::View<'buf>,
            <Vec<
                u32,
            > as ::pinwire::Tail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::View<'buf>,
            <&'static [u8] as ::pinwire::Tail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::View<'buf>,
            <Vec<
                Level,
            > as ::pinwire::Tail<
                ::pinwire::__private::CheckedLe<Record<'static>>,
            >>::View<'buf>,
            <&'static str as ::pinwire::Tail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::View<'buf>,
            <&'static [u8] as ::pinwire::Tail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::View<'buf>,
            ::pinwire::__private::FixedBytes<
                'buf,
                {
                    <u32 as ::pinwire::Wire<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::SIZE
                },
            >,
            <::pinwire::__private::CheckedType<
                Record<'static>,
                Trade<'static>,
            > as ::pinwire::Tail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::View<'buf>,
            ::core::option::Option<
                ::pinwire::__private::FixedBytes<
                    'buf,
                    {
                        <<Option<
                            u16,
                        > as ::pinwire::__private::Optional<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::Inner as ::pinwire::Wire<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::SIZE
                    },
                >,
            >,
        ),
>(
    ::pinwire::__private::Valid<'buf, Record<'static>, __Tail>,
);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> RecordView<'buf> {
    ///Declared as `u8`, big-endian.
    #[inline]
    #[must_use]
    pub fn version(&self) -> u8 {
        self.0
            .get_bits::<
                ::pinwire::__private::CheckedType<Record<'static>, u8>,
            >(
                0usize,
                ::pinwire::Bits {
                    start: 0u32,
                    width: 4u32,
                    msb_first: true,
                },
            )
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    #[must_use]
    pub fn words(&self) -> u8 {
        self.0
            .get_bits::<
                ::pinwire::__private::CheckedType<Record<'static>, u8>,
            >(
                0usize,
                ::pinwire::Bits {
                    start: 4u32,
                    width: 4u32,
                    msb_first: true,
                },
            )
    }
    ///Declared as `u8`, big-endian.
    #[inline]
    #[must_use]
    pub fn number(
        &self,
    ) -> <u8 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.get::<u8, ::pinwire::__private::CheckedBe<Record<'static>>>(1usize)
    }
    ///Declared as `u16`, big-endian.
    #[inline]
    #[must_use]
    pub fn total(
        &self,
    ) -> <u16 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.get::<u16, ::pinwire::__private::CheckedBe<Record<'static>>>(2usize)
    }
    ///Declared as `u32`, big-endian.
    #[inline]
    #[must_use]
    pub fn whole(
        &self,
    ) -> <u32 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.get::<u32, ::pinwire::__private::CheckedBe<Record<'static>>>(3usize)
    }
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    #[must_use]
    pub fn options(
        &self,
    ) -> <&'static [u8] as ::pinwire::Tail<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.tail().0
    }
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    #[must_use]
    pub fn payload(
        &self,
    ) -> <&'static [u8] as ::pinwire::Tail<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.tail().1
    }
    ///Declared as `Vec<u32>`, big-endian.
    #[inline]
    #[must_use]
    pub fn times(
        &self,
    ) -> <Vec<
        u32,
    > as ::pinwire::Tail<::pinwire::__private::CheckedBe<Record<'static>>>>::View<'buf> {
        self.0.tail().2
    }
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    #[must_use]
    pub fn indices(
        &self,
    ) -> <&'static [u8] as ::pinwire::Tail<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.tail().3
    }
    ///Declared as `Vec<Level>`, little-endian.
    #[inline]
    #[must_use]
    pub fn levels(
        &self,
    ) -> <Vec<
        Level,
    > as ::pinwire::Tail<::pinwire::__private::CheckedLe<Record<'static>>>>::View<'buf> {
        self.0.tail().4
    }
    ///Declared as `&'a str`, big-endian.
    #[inline]
    #[must_use]
    pub fn name(
        &self,
    ) -> <&'static str as ::pinwire::Tail<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.tail().5
    }
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    #[must_use]
    pub fn blob(
        &self,
    ) -> <&'static [u8] as ::pinwire::Tail<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.tail().6
    }
    ///Declared as `u32`, big-endian.
    #[inline]
    #[must_use]
    pub fn checksum(
        &self,
    ) -> <u32 as ::pinwire::Wire<
        ::pinwire::__private::CheckedBe<Record<'static>>,
    >>::View<'buf> {
        self.0.tail().7.get::<u32, ::pinwire::__private::CheckedBe<Record<'static>>>()
    }
    ///Declared as `Trade<'a>`, big-endian.
    #[inline]
    #[must_use]
    pub fn trade(
        &self,
    ) -> <::pinwire::__private::CheckedType<
        Record<'static>,
        Trade<'static>,
    > as ::pinwire::Tail<::pinwire::__private::CheckedBe<Record<'static>>>>::View<'buf> {
        self.0.tail().8
    }
    ///Declared as `Option<u16>`, big-endian.
    #[inline]
    #[must_use]
    pub fn newer(
        &self,
    ) -> ::core::option::Option<
        <<Option<
            u16,
        > as ::pinwire::__private::Optional<
            ::pinwire::__private::CheckedBe<Record<'static>>,
        >>::Inner as ::pinwire::Wire<
            ::pinwire::__private::CheckedBe<Record<'static>>,
        >>::View<'buf>,
    > {
        self.0
            .tail()
            .9
            .map(|bytes| {
                bytes
                    .get::<
                        <Option<
                            u16,
                        > as ::pinwire::__private::Optional<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::Inner,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >()
            })
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
    pub fn to_value(&self) -> Record<'buf> {
        ::pinwire::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for RecordView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        ::pinwire::Item::visit_at(
            &self.version(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(0usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.words(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(1usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.number(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(2usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.total(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(3usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.whole(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(4usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.options(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(5usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.payload(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(6usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.times(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(7usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.indices(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(8usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.levels(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(9usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.name(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(10usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.blob(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(11usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.checksum(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(12usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.trade(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(13usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::__private::visit_optional(
            &self.newer(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Record<'static>>(14usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Record<'static> as ::pinwire::Packet>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf RecordView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for RecordView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::marker::Copy
for RecordView<'buf, __Tail> {}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::clone::Clone
for RecordView<'buf, __Tail> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::cmp::PartialEq> ::core::cmp::PartialEq
for RecordView<'buf, __Tail> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Record`], to set fixed fields in place; made by `Record::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct RecordMut<'buf>(::pinwire::__private::ValidMut<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordMut<'buf> {
    ///Declared as `u8`, big-endian.
    #[inline]
    pub fn set_version(
        &mut self,
        value: u8,
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        self.0
            .set_bits::<
                ::pinwire::__private::CheckedType<Record<'static>, u8>,
            >(0usize, &value)
    }
    /// Reads what is being changed.
    ///
    /// # Errors
    /// None that the setters can cause: they keep the packet valid.
    #[inline]
    pub fn as_view(&self) -> ::core::result::Result<RecordView<'_>, ::pinwire::Error> {
        <Record<'static> as ::pinwire::Packet>::view(self.0.bytes())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for RecordMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fixed fields that [`Record::writer`] takes; what is constant or follows from a tail is not among them.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct RecordHead {
    ///Declared as `u8`, big-endian.
    pub version: u8,
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> Record<'a> {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: RecordHead,
    ) -> RecordNeedsOptions<'buf> {
        RecordNeedsOptions(
            ::pinwire::__private::Draft::<
                Record<'static>,
            >::new(
                out,
                |block| {
                    ::pinwire::__private::zero::<Record<'static>>(block, 0usize, 1usize);
                    ::pinwire::__private::put_bits::<
                        ::pinwire::__private::CheckedType<Record<'static>, u8>,
                    >(
                        block,
                        &head.version,
                        ::pinwire::__private::facts::<Record<'static>>(0usize),
                    )?;
                    ::core::result::Result::Ok(())
                },
            ),
        )
    }
}
///A [`Record`] of which `options` comes next: call `options`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsOptions<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsOptions<'buf> {
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    pub fn options<'a>(self, value: &'a [u8]) -> RecordNeedsPayload<'buf> {
        RecordNeedsPayload(
            self
                .0
                .tail::<
                    &'a [u8],
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <&'a [u8] as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    ::pinwire::__private::facts::<Record<'static>>(5usize),
                )
                .seal(|block, tail| ::pinwire::__private::put_bits::<
                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                >(
                    block,
                    &::pinwire::__private::Affine {
                        add: 20i64,
                        unit: 4u64,
                    }
                        .value(
                            tail,
                            ::pinwire::__private::facts::<Record<'static>>(1usize),
                        )?,
                    ::pinwire::__private::facts::<Record<'static>>(1usize),
                )),
        )
    }
}
///A [`Record`] of which `payload` comes next: call `payload`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsPayload<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsPayload<'buf> {
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    pub fn payload<'a>(self, value: &'a [u8]) -> RecordNeedsTimes<'buf> {
        RecordNeedsTimes(
            self
                .0
                .tail::<
                    &'a [u8],
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <&'a [u8] as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    ::pinwire::__private::facts::<Record<'static>>(6usize),
                )
                .seal(|block, tail| ::pinwire::__private::put::<
                    ::pinwire::__private::CheckedType<Record<'static>, u16>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    block,
                    &::pinwire::__private::Affine {
                        add: 0i64,
                        unit: 1u64,
                    }
                        .plus(
                            4i64,
                            ::pinwire::__private::read_bits::<
                                ::pinwire::__private::CheckedType<Record<'static>, u8>,
                            >(
                                block,
                                ::pinwire::__private::facts::<Record<'static>>(1usize),
                            ),
                            ::pinwire::__private::facts::<Record<'static>>(1usize),
                        )?
                        .value(
                            tail,
                            ::pinwire::__private::facts::<Record<'static>>(3usize),
                        )?,
                    ::pinwire::__private::facts::<Record<'static>>(3usize),
                )),
        )
    }
}
///A [`Record`] of which `times` comes next: call `times`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsTimes<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsTimes<'buf> {
    ///Declared as `Vec<u32>`, big-endian.
    #[inline]
    pub fn times(self, value: Vec<u32>) -> RecordNeedsIndices<'buf> {
        RecordNeedsIndices(
            self
                .0
                .tail::<
                    Vec<u32>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <Vec<
                        u32,
                    > as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    ::pinwire::__private::facts::<Record<'static>>(7usize),
                )
                .seal(|block, _| ::pinwire::__private::put::<
                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    block,
                    &::pinwire::__private::count_of(
                        <Vec<
                            u32,
                        > as ::pinwire::Counted<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::count(&value),
                        ::pinwire::__private::facts::<Record<'static>>(2usize),
                    )?,
                    ::pinwire::__private::facts::<Record<'static>>(2usize),
                )),
        )
    }
}
///A [`Record`] of which `indices` comes next: call `indices`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsIndices<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsIndices<'buf> {
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    pub fn indices<'a>(self, value: &'a [u8]) -> RecordNeedsLevels<'buf> {
        RecordNeedsLevels(
            self
                .0
                .tail::<
                    &'a [u8],
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <&'a [u8] as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    ::pinwire::__private::facts::<Record<'static>>(8usize),
                )
                .counts(
                    |block| ::pinwire::__private::read::<
                        ::pinwire::__private::CheckedType<Record<'static>, u8>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(block, ::pinwire::__private::facts::<Record<'static>>(2usize)),
                    <&'a [u8] as ::pinwire::Counted<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::count(&value),
                    ::pinwire::__private::facts::<Record<'static>>(8usize),
                ),
        )
    }
}
///A [`Record`] of which `levels` comes next: call `levels`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsLevels<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsLevels<'buf> {
    ///Declared as `Vec<Level>`, little-endian.
    #[inline]
    pub fn levels(self, value: Vec<Level>) -> RecordNeedsName<'buf> {
        RecordNeedsName(
            self
                .0
                .prefix::<
                    ::pinwire::__private::CheckedType<Record<'static>, u16>,
                    ::pinwire::__private::CheckedLe<Record<'static>>,
                >(
                    <Vec<
                        Level,
                    > as ::pinwire::Counted<
                        ::pinwire::__private::CheckedLe<Record<'static>>,
                    >>::count(&value),
                    ::pinwire::__private::facts::<Record<'static>>(9usize),
                )
                .tail::<
                    Vec<Level>,
                    ::pinwire::__private::CheckedLe<Record<'static>>,
                >(
                    <Vec<
                        Level,
                    > as ::pinwire::Tail<
                        ::pinwire::__private::CheckedLe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    ::pinwire::__private::facts::<Record<'static>>(9usize),
                ),
        )
    }
}
///A [`Record`] of which `name` comes next: call `name`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsName<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsName<'buf> {
    ///Declared as `&'a str`, big-endian.
    #[inline]
    pub fn name<'a>(self, value: &'a str) -> RecordNeedsBlob<'buf> {
        RecordNeedsBlob(
            self
                .0
                .until::<
                    &'a str,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <&'a str as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    <Record<'static> as ::pinwire::__private::Constant<10usize>>::VALUE,
                    ::pinwire::__private::facts::<Record<'static>>(10usize),
                ),
        )
    }
}
///A [`Record`] of which `blob` comes next: call `blob`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsBlob<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsBlob<'buf> {
    ///Declared as `&'a [u8]`, big-endian.
    #[inline]
    pub fn blob<'a>(self, value: &'a [u8]) -> RecordNeedsChecksum<'buf> {
        RecordNeedsChecksum(
            self
                .0
                .prefix::<
                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <&'a [u8] as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    ::pinwire::__private::facts::<Record<'static>>(11usize),
                )
                .tail::<
                    &'a [u8],
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <&'a [u8] as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    ::pinwire::__private::facts::<Record<'static>>(11usize),
                )
                .pad_to(4usize, ::pinwire::__private::facts::<Record<'static>>(11usize)),
        )
    }
}
///A [`Record`] of which `checksum` comes next: call `checksum`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsChecksum<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsChecksum<'buf> {
    ///Declared as `u32`, big-endian.
    #[inline]
    pub fn checksum(self, value: u32) -> RecordNeedsTrade<'buf> {
        RecordNeedsTrade(
            self
                .0
                .fixed::<
                    u32,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(&value, ::pinwire::__private::facts::<Record<'static>>(12usize)),
        )
    }
}
///A [`Record`] of which `trade` comes next: call `trade`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsTrade<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsTrade<'buf> {
    ///Declared as `Trade<'a>`, big-endian.
    #[inline]
    pub fn trade<'a>(self, value: Trade<'a>) -> RecordNeedsNewer<'buf> {
        RecordNeedsNewer(
            self
                .0
                .tail::<
                    Trade<'a>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(
                    <Trade<
                        'a,
                    > as ::pinwire::Tail<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::encoded_len(&value, ::pinwire::__private::Depth::TOP),
                    &value,
                    ::pinwire::__private::facts::<Record<'static>>(13usize),
                ),
        )
    }
}
///A [`Record`] of which `newer` comes next: call `newer`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct RecordNeedsNewer<'buf>(::pinwire::__private::Draft<'buf, Record<'static>>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> RecordNeedsNewer<'buf> {
    ///Declared as `Option<u16>`, big-endian.
    #[inline]
    pub fn newer(self, value: Option<u16>) -> ::pinwire::Written<'buf> {
        self.0
            .optional::<
                Option<u16>,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(&value, ::pinwire::__private::facts::<Record<'static>>(14usize))
            .close()
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Packet for Record<'a> {
    type View<'buf> = RecordView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Record",
        doc: "",
        size: <Record<'static> as ::pinwire::Layout>::SIZE,
        fields: &::pinwire::Field::list::<
            15usize,
        >(
            "Record",
            <Record<'static> as ::pinwire::Layout>::OFFSETS,
            &[
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_bits::<
                        ::pinwire::__private::CheckedType<Record<'static>, u8>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                        "Record",
                        "version",
                        "",
                        <Record<'static> as ::pinwire::Layout>::OFFSETS[0usize],
                        1usize,
                        ::pinwire::Role::Value,
                        ::pinwire::Bits {
                            start: 0u32,
                            width: 4u32,
                            msb_first: true,
                        },
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_bits::<
                        ::pinwire::__private::CheckedType<Record<'static>, u8>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                        "Record",
                        "words",
                        "",
                        <Record<'static> as ::pinwire::Layout>::OFFSETS[0usize],
                        1usize,
                        ::pinwire::Role::Length,
                        ::pinwire::Bits {
                            start: 4u32,
                            width: 4u32,
                            msb_first: true,
                        },
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        ::pinwire::__private::CheckedType<Record<'static>, u8>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                        "Record",
                        "number",
                        "",
                        <Record<'static> as ::pinwire::Layout>::OFFSETS[1usize],
                        ::pinwire::Role::Length,
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        ::pinwire::__private::CheckedType<Record<'static>, u16>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                        "Record",
                        "total",
                        "",
                        <Record<'static> as ::pinwire::Layout>::OFFSETS[2usize],
                        ::pinwire::Role::Length,
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        ::pinwire::__private::CheckedType<Record<'static>, u32>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "whole",
                            "",
                            <Record<'static> as ::pinwire::Layout>::OFFSETS[3usize],
                            ::pinwire::Role::Length,
                        )
                        .ending(
                            ::pinwire::Extent::Whole {
                                add: 0i64,
                                unit: 1u64,
                                other: ::core::option::Option::None,
                            },
                            0,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "options",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <&'static [u8] as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::Len {
                                field: 1usize,
                                add: 20i64,
                                unit: 4u64,
                                other: ::core::option::Option::None,
                            },
                            0usize,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "payload",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <&'static [u8] as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::Len {
                                field: 3usize,
                                add: 0i64,
                                unit: 1u64,
                                other: ::core::option::Option::Some((4i64, 1usize)),
                            },
                            0usize,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "times",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <Vec<
                                u32,
                            > as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::Count {
                                field: 2usize,
                            },
                            0usize,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "indices",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <&'static [u8] as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::Count {
                                field: 2usize,
                            },
                            0usize,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedLe<Record<'static>>,
                    >(
                            "Record",
                            "levels",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <Vec<
                                Level,
                            > as ::pinwire::Tail<
                                ::pinwire::__private::CheckedLe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::CountPrefix {
                                size: <::pinwire::__private::CheckedType<
                                    Record<'static>,
                                    u16,
                                > as ::pinwire::Wire<
                                    ::pinwire::__private::CheckedLe<Record<'static>>,
                                >>::SIZE,
                            },
                            0usize,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "name",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <&'static str as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::Until(
                                <Record<
                                    'static,
                                > as ::pinwire::__private::Constant<10usize>>::VALUE,
                            ),
                            0usize,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "blob",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <&'static [u8] as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(
                            ::pinwire::Extent::Prefix {
                                size: <::pinwire::__private::CheckedType<
                                    Record<'static>,
                                    u8,
                                > as ::pinwire::Wire<
                                    ::pinwire::__private::CheckedBe<Record<'static>>,
                                >>::SIZE,
                            },
                            4usize,
                        ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        u32,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "checksum",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            ::pinwire::Role::Tail,
                        )
                        .ending(::pinwire::Extent::Fixed, 0usize),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "trade",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            <::pinwire::__private::CheckedType<
                                Record<'static>,
                                Trade<'static>,
                            > as ::pinwire::Tail<
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >>::KIND,
                        )
                        .ending(::pinwire::Extent::Nested, 0usize),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        <Option<
                            u16,
                        > as ::pinwire::__private::Optional<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::Inner,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                            "Record",
                            "newer",
                            "",
                            <Record<'static> as ::pinwire::Layout>::SIZE,
                            ::pinwire::Role::Tail,
                        )
                        .ending(::pinwire::Extent::Optional, 0usize),
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
        (RecordView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let (valid, rest) = ::pinwire::__private::Valid::parse(
            bytes,
            |block, tails| {
                let _ = (block, depth);
                let tail_0 = tails
                    .take(
                        ::pinwire::__private::Affine {
                            add: 20i64,
                            unit: 4u64,
                        }
                            .tail_len(
                                ::pinwire::__private::read_bits::<
                                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Record<'static>>(1usize),
                                ),
                                ::pinwire::__private::facts::<Record<'static>>(1usize),
                            )?,
                        ::pinwire::__private::facts::<Record<'static>>(5usize),
                    )?
                    .tail::<
                        &'static [u8],
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(depth, ::pinwire::__private::facts::<Record<'static>>(5usize))?;
                let tail_1 = tails
                    .take(
                        ::pinwire::__private::Affine {
                            add: 0i64,
                            unit: 1u64,
                        }
                            .plus(
                                4i64,
                                ::pinwire::__private::read_bits::<
                                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Record<'static>>(1usize),
                                ),
                                ::pinwire::__private::facts::<Record<'static>>(1usize),
                            )?
                            .tail_len(
                                ::pinwire::__private::read::<
                                    ::pinwire::__private::CheckedType<Record<'static>, u16>,
                                    ::pinwire::__private::CheckedBe<Record<'static>>,
                                >(
                                    block,
                                    ::pinwire::__private::facts::<Record<'static>>(3usize),
                                ),
                                ::pinwire::__private::facts::<Record<'static>>(3usize),
                            )?,
                        ::pinwire::__private::facts::<Record<'static>>(6usize),
                    )?
                    .tail::<
                        &'static [u8],
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(depth, ::pinwire::__private::facts::<Record<'static>>(6usize))?;
                let tail_2 = tails
                    .counted::<
                        Vec<u32>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                        ::pinwire::__private::Length::to_len(
                            ::pinwire::__private::read::<
                                ::pinwire::__private::CheckedType<Record<'static>, u8>,
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >(
                                block,
                                ::pinwire::__private::facts::<Record<'static>>(2usize),
                            ),
                        ),
                        depth,
                        ::pinwire::__private::facts::<Record<'static>>(7usize),
                    )?;
                let tail_3 = tails
                    .counted::<
                        &'static [u8],
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(
                        ::pinwire::__private::Length::to_len(
                            ::pinwire::__private::read::<
                                ::pinwire::__private::CheckedType<Record<'static>, u8>,
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >(
                                block,
                                ::pinwire::__private::facts::<Record<'static>>(2usize),
                            ),
                        ),
                        depth,
                        ::pinwire::__private::facts::<Record<'static>>(8usize),
                    )?;
                let tail_4 = tails
                    .count_prefixed::<
                        Vec<Level>,
                        ::pinwire::__private::CheckedType<Record<'static>, u16>,
                        ::pinwire::__private::CheckedLe<Record<'static>>,
                    >(depth, ::pinwire::__private::facts::<Record<'static>>(9usize))?;
                let tail_5 = tails
                    .until(
                        <Record<
                            'static,
                        > as ::pinwire::__private::Constant<10usize>>::VALUE,
                        ::pinwire::__private::facts::<Record<'static>>(10usize),
                    )?
                    .tail::<
                        &'static str,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(depth, ::pinwire::__private::facts::<Record<'static>>(10usize))?;
                let tail_6 = tails
                    .prefixed::<
                        ::pinwire::__private::CheckedType<Record<'static>, u8>,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(::pinwire::__private::facts::<Record<'static>>(11usize))?
                    .tail::<
                        &'static [u8],
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >(depth, ::pinwire::__private::facts::<Record<'static>>(11usize))?;
                tails
                    .pad_to(
                        4usize,
                        ::pinwire::__private::facts::<Record<'static>>(11usize),
                    )?;
                let tail_7 = tails
                    .fixed::<
                        u32,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                        _,
                    >(::pinwire::__private::facts::<Record<'static>>(12usize))?;
                let tail_8 = tails
                    .nested::<
                        ::pinwire::__private::CheckedType<
                            Record<'static>,
                            Trade<'static>,
                        >,
                    >(depth, ::pinwire::__private::facts::<Record<'static>>(13usize))?;
                let tail_9 = tails
                    .optional::<
                        <Option<
                            u16,
                        > as ::pinwire::__private::Optional<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::Inner,
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                        _,
                    >(::pinwire::__private::facts::<Record<'static>>(14usize))?;
                ::core::result::Result::Ok((
                    tail_0,
                    tail_1,
                    tail_2,
                    tail_3,
                    tail_4,
                    tail_5,
                    tail_6,
                    tail_7,
                    tail_8,
                    tail_9,
                ))
            },
        )?;
        ::core::result::Result::Ok((RecordView(valid), rest))
    }
    #[inline]
    fn len_at(&self, depth: ::pinwire::__private::Depth) -> ::core::primitive::usize {
        let _ = depth;
        ::pinwire::__private::padded(
                <Self as ::pinwire::Layout>::SIZE
                    .saturating_add(
                        <&'a [u8] as ::pinwire::Tail<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::encoded_len(&self.options, depth),
                    )
                    .saturating_add(
                        <&'a [u8] as ::pinwire::Tail<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::encoded_len(&self.payload, depth),
                    )
                    .saturating_add(
                        <Vec<
                            u32,
                        > as ::pinwire::Tail<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::encoded_len(&self.times, depth),
                    )
                    .saturating_add(
                        <&'a [u8] as ::pinwire::Tail<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::encoded_len(&self.indices, depth),
                    )
                    .saturating_add(
                        <Vec<
                            Level,
                        > as ::pinwire::Tail<
                            ::pinwire::__private::CheckedLe<Record<'static>>,
                        >>::encoded_len(&self.levels, depth),
                    )
                    .saturating_add(
                        <::pinwire::__private::CheckedType<
                            Record<'static>,
                            u16,
                        > as ::pinwire::Wire<
                            ::pinwire::__private::CheckedLe<Record<'static>>,
                        >>::SIZE,
                    )
                    .saturating_add(
                        <&'a str as ::pinwire::Tail<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::encoded_len(&self.name, depth),
                    )
                    .saturating_add(1)
                    .saturating_add(
                        <&'a [u8] as ::pinwire::Tail<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::encoded_len(&self.blob, depth),
                    )
                    .saturating_add(
                        <::pinwire::__private::CheckedType<
                            Record<'static>,
                            u8,
                        > as ::pinwire::Wire<
                            ::pinwire::__private::CheckedBe<Record<'static>>,
                        >>::SIZE,
                    ),
                4usize,
            )
            .saturating_add(
                <u32 as ::pinwire::Wire<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::SIZE,
            )
            .saturating_add(
                <Trade<
                    'a,
                > as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.trade, depth),
            )
            .saturating_add(
                ::pinwire::__private::optional_len::<
                    Option<u16>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(&self.newer),
            )
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, ::pinwire::Error> {
        let _ = (&self.words, &self.number, &self.total, &self.whole);
        ::pinwire::__private::Draft::<
            Record<'static>,
        >::new(
                out,
                |block| {
                    ::pinwire::__private::zero::<Record<'static>>(block, 0usize, 1usize);
                    ::pinwire::__private::put_bits::<
                        ::pinwire::__private::CheckedType<Record<'static>, u8>,
                    >(
                        block,
                        &self.version,
                        ::pinwire::__private::facts::<Record<'static>>(0usize),
                    )?;
                    ::core::result::Result::Ok(())
                },
            )
            .tail::<
                &'a [u8],
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.options, ::pinwire::__private::Depth::TOP),
                &self.options,
                ::pinwire::__private::facts::<Record<'static>>(5usize),
            )
            .seal(|block, tail| ::pinwire::__private::put_bits::<
                ::pinwire::__private::CheckedType<Record<'static>, u8>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 20i64,
                    unit: 4u64,
                }
                    .value(
                        tail,
                        ::pinwire::__private::facts::<Record<'static>>(1usize),
                    )?,
                ::pinwire::__private::facts::<Record<'static>>(1usize),
            ))
            .tail::<
                &'a [u8],
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.payload, ::pinwire::__private::Depth::TOP),
                &self.payload,
                ::pinwire::__private::facts::<Record<'static>>(6usize),
            )
            .seal(|block, tail| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Record<'static>, u16>,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 0i64,
                    unit: 1u64,
                }
                    .plus(
                        4i64,
                        ::pinwire::__private::read_bits::<
                            ::pinwire::__private::CheckedType<Record<'static>, u8>,
                        >(block, ::pinwire::__private::facts::<Record<'static>>(1usize)),
                        ::pinwire::__private::facts::<Record<'static>>(1usize),
                    )?
                    .value(
                        tail,
                        ::pinwire::__private::facts::<Record<'static>>(3usize),
                    )?,
                ::pinwire::__private::facts::<Record<'static>>(3usize),
            ))
            .tail::<
                Vec<u32>,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <Vec<
                    u32,
                > as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.times, ::pinwire::__private::Depth::TOP),
                &self.times,
                ::pinwire::__private::facts::<Record<'static>>(7usize),
            )
            .seal(|block, _| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Record<'static>, u8>,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                block,
                &::pinwire::__private::count_of(
                    <Vec<
                        u32,
                    > as ::pinwire::Counted<
                        ::pinwire::__private::CheckedBe<Record<'static>>,
                    >>::count(&self.times),
                    ::pinwire::__private::facts::<Record<'static>>(2usize),
                )?,
                ::pinwire::__private::facts::<Record<'static>>(2usize),
            ))
            .tail::<
                &'a [u8],
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.indices, ::pinwire::__private::Depth::TOP),
                &self.indices,
                ::pinwire::__private::facts::<Record<'static>>(8usize),
            )
            .counts(
                |block| ::pinwire::__private::read::<
                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(block, ::pinwire::__private::facts::<Record<'static>>(2usize)),
                <&'a [u8] as ::pinwire::Counted<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::count(&self.indices),
                ::pinwire::__private::facts::<Record<'static>>(8usize),
            )
            .prefix::<
                ::pinwire::__private::CheckedType<Record<'static>, u16>,
                ::pinwire::__private::CheckedLe<Record<'static>>,
            >(
                <Vec<
                    Level,
                > as ::pinwire::Counted<
                    ::pinwire::__private::CheckedLe<Record<'static>>,
                >>::count(&self.levels),
                ::pinwire::__private::facts::<Record<'static>>(9usize),
            )
            .tail::<
                Vec<Level>,
                ::pinwire::__private::CheckedLe<Record<'static>>,
            >(
                <Vec<
                    Level,
                > as ::pinwire::Tail<
                    ::pinwire::__private::CheckedLe<Record<'static>>,
                >>::encoded_len(&self.levels, ::pinwire::__private::Depth::TOP),
                &self.levels,
                ::pinwire::__private::facts::<Record<'static>>(9usize),
            )
            .until::<
                &'a str,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <&'a str as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.name, ::pinwire::__private::Depth::TOP),
                &self.name,
                <Record<'static> as ::pinwire::__private::Constant<10usize>>::VALUE,
                ::pinwire::__private::facts::<Record<'static>>(10usize),
            )
            .prefix::<
                ::pinwire::__private::CheckedType<Record<'static>, u8>,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.blob, ::pinwire::__private::Depth::TOP),
                ::pinwire::__private::facts::<Record<'static>>(11usize),
            )
            .tail::<
                &'a [u8],
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <&'a [u8] as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.blob, ::pinwire::__private::Depth::TOP),
                &self.blob,
                ::pinwire::__private::facts::<Record<'static>>(11usize),
            )
            .pad_to(4usize, ::pinwire::__private::facts::<Record<'static>>(11usize))
            .fixed::<
                u32,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(&self.checksum, ::pinwire::__private::facts::<Record<'static>>(12usize))
            .tail::<
                Trade<'a>,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(
                <Trade<
                    'a,
                > as ::pinwire::Tail<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::encoded_len(&self.trade, ::pinwire::__private::Depth::TOP),
                &self.trade,
                ::pinwire::__private::facts::<Record<'static>>(13usize),
            )
            .optional::<
                Option<u16>,
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >(&self.newer, ::pinwire::__private::facts::<Record<'static>>(14usize))
            .close()
            .finish()
            .map(|out| out.len())
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Layout for Record<'a> {
    type Block = [::core::primitive::u8; <Record<
        'static,
    > as ::pinwire::Layout>::OFFSETS[4usize]];
    type Bits = ::pinwire::__private::Validity<
        {
            <::pinwire::__private::CheckedType<
                Record<'static>,
                u8,
            > as ::pinwire::__private::BitValue>::ANY_BITS
                && <::pinwire::__private::CheckedType<
                    Record<'static>,
                    u8,
                > as ::pinwire::__private::BitValue>::ANY_BITS && true && true && true
        },
    >;
    type Mut<'buf> = RecordMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &::pinwire::__private::offsets::<
        { 4usize + 1 },
    >(
        &[
            &[1usize],
            &[
                <::pinwire::__private::CheckedType<
                    Record<'static>,
                    u8,
                > as ::pinwire::Wire<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::SIZE,
            ],
            &[
                <::pinwire::__private::CheckedType<
                    Record<'static>,
                    u16,
                > as ::pinwire::Wire<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::SIZE,
            ],
            &[
                <::pinwire::__private::CheckedType<
                    Record<'static>,
                    u32,
                > as ::pinwire::Wire<
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >>::SIZE,
            ],
        ],
    );
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = block;
        ::pinwire::__private::check_bits::<
            ::pinwire::__private::CheckedType<Record<'static>, u8>,
        >(block, ::pinwire::__private::facts::<Record<'static>>(0usize))?;
        ::pinwire::__private::check_bits::<
            ::pinwire::__private::CheckedType<Record<'static>, u8>,
        >(block, ::pinwire::__private::facts::<Record<'static>>(1usize))?;
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
            ::pinwire::__private::CheckedType<Record<'static>, u32>,
            ::pinwire::__private::CheckedBe<Record<'static>>,
        >(block, ::pinwire::__private::facts::<Record<'static>>(4usize));
        ::pinwire::__private::Affine::whole(
                0i64,
                1u64,
                <Record<'static> as ::pinwire::Layout>::SIZE,
            )
            .tail_len(value, ::pinwire::__private::facts::<Record<'static>>(4usize))
            .map(::core::option::Option::Some)
    }
    #[inline]
    fn seal(
        block: &mut [::core::primitive::u8],
        tails: ::core::primitive::usize,
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = tails;
        ::pinwire::__private::put::<
            ::pinwire::__private::CheckedType<Record<'static>, u32>,
            ::pinwire::__private::CheckedBe<Record<'static>>,
        >(
            block,
            &::pinwire::__private::Affine::whole(
                    0i64,
                    1u64,
                    <Record<'static> as ::pinwire::Layout>::SIZE,
                )
                .value(tails, ::pinwire::__private::facts::<Record<'static>>(4usize))?,
            ::pinwire::__private::facts::<Record<'static>>(4usize),
        )?;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<RecordMut<'_>, ::pinwire::Error> {
        ::pinwire::__private::ValidMut::parse(bytes).map(RecordMut)
    }
}
const _: () = ::core::assert!(
    < ::pinwire::__private::CheckedType < Record < 'static >, u8 > as
    ::pinwire::__private::BitValue > ::MAX_WIDTH >= 4u32,
    "`version` has 4 bits, more than its type can hold: use a wider type"
);
const _: () = ::core::assert!(
    < ::pinwire::__private::CheckedType < Record < 'static >, u8 > as
    ::pinwire::__private::BitValue > ::MAX_WIDTH >= 4u32,
    "`words` has 4 bits, more than its type can hold: use a wider type"
);
#[automatically_derived]
impl ::pinwire::__private::Checked for Record<'static> {
    type Fields = [(); {
        let _ = <u8 as ::pinwire::__private::BitValue>::to_bits;
        let _ = <u8 as ::pinwire::__private::BitValue>::to_bits;
        let _ = <u8 as ::pinwire::__private::Length>::to_len;
        let _ = <u8 as ::pinwire::__private::Length>::to_len;
        let _ = <u16 as ::pinwire::__private::Length>::to_len;
        let _ = <u32 as ::pinwire::__private::Length>::to_len;
        let _ = <&'static [u8] as ::pinwire::Tail<::pinwire::Be>>::put;
        let _ = <&'static [u8] as ::pinwire::Tail<::pinwire::Be>>::put;
        let _ = ::pinwire::__private::is_counted::<Vec<u32>, ::pinwire::Be>;
        let _ = ::pinwire::__private::is_counted::<&'static [u8], ::pinwire::Be>;
        let _ = <u16 as ::pinwire::__private::Length>::to_len;
        let _ = ::pinwire::__private::is_counted::<Vec<Level>, ::pinwire::Le>;
        let _ = <&'static str as ::pinwire::Tail<::pinwire::Be>>::put;
        let _ = <u8 as ::pinwire::__private::Length>::to_len;
        let _ = <&'static [u8] as ::pinwire::Tail<::pinwire::Be>>::put;
        let _ = <u32 as ::pinwire::Wire<::pinwire::Be>>::put;
        ::core::assert!(
            < u32 as ::pinwire::Wire < ::pinwire::Be >> ::SIZE > 0,
            "`checksum` has no bytes on the wire: remove it"
        );
        let _ = <Trade<'static> as ::pinwire::Packet>::encode_into;
        ::core::assert!(
            < Trade < 'static > as ::pinwire::Packet > ::ENDS,
            "`trade` goes on to the end of the bytes, so nothing can follow it: give it a length, such as `#[pinwire(len = self)]` in it, or `#[pinwire(prefix = u16)]` in place of `nested`"
        );
        let _: ::core::option::Option<
            <Option<u16> as ::pinwire::__private::Optional<::pinwire::Be>>::Inner,
        > = ::core::option::Option::None;
        1
    }];
}
const _: () = {
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::HAS_BYTES,
        "the elements of `options` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::ELEMENTS_END,
        "the elements of `options` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
const _: () = {
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::HAS_BYTES,
        "the elements of `payload` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::ELEMENTS_END,
        "the elements of `payload` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
const _: () = {
    ::core::assert!(
        < Vec < u32 > as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::HAS_BYTES,
        "the elements of `times` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < Vec < u32 > as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::ELEMENTS_END,
        "the elements of `times` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
const _: () = {
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::HAS_BYTES,
        "the elements of `indices` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::ELEMENTS_END,
        "the elements of `indices` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
const _: () = {
    ::core::assert!(
        < Vec < Level > as ::pinwire::Tail < ::pinwire::__private::CheckedLe < Record <
        'static > > >> ::HAS_BYTES,
        "the elements of `levels` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < Vec < Level > as ::pinwire::Tail < ::pinwire::__private::CheckedLe < Record <
        'static > > >> ::ELEMENTS_END,
        "the elements of `levels` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
const _: () = {
    ::core::assert!(
        < & 'static str as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::HAS_BYTES,
        "the elements of `name` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < & 'static str as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::ELEMENTS_END,
        "the elements of `name` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
const _: () = {
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::HAS_BYTES,
        "the elements of `blob` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < & 'static [u8] as ::pinwire::Tail < ::pinwire::__private::CheckedBe < Record <
        'static > > >> ::ELEMENTS_END,
        "the elements of `blob` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
#[automatically_derived]
impl ::pinwire::__private::Constant<10usize> for Record<'static> {
    type Type = ::core::primitive::u8;
    const VALUE: ::core::primitive::u8 = 0;
}
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Record<'buf> {
    #[inline]
    fn from_view(view: RecordView<'buf>) -> Self {
        Self {
            version: view
                .0
                .get_bits::<
                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                >(
                    0usize,
                    ::pinwire::Bits {
                        start: 0u32,
                        width: 4u32,
                        msb_first: true,
                    },
                ),
            words: view
                .0
                .get_bits::<
                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                >(
                    0usize,
                    ::pinwire::Bits {
                        start: 4u32,
                        width: 4u32,
                        msb_first: true,
                    },
                ),
            number: view
                .0
                .read::<
                    ::pinwire::__private::CheckedType<Record<'static>, u8>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(1usize),
            total: view
                .0
                .read::<
                    ::pinwire::__private::CheckedType<Record<'static>, u16>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(2usize),
            whole: view
                .0
                .read::<
                    ::pinwire::__private::CheckedType<Record<'static>, u32>,
                    ::pinwire::__private::CheckedBe<Record<'static>>,
                >(3usize),
            options: <&'buf [u8] as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_tail(view.0.tail().0),
            payload: <&'buf [u8] as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_tail(view.0.tail().1),
            times: <Vec<
                u32,
            > as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_tail(view.0.tail().2),
            indices: <&'buf [u8] as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_tail(view.0.tail().3),
            levels: <Vec<
                Level,
            > as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedLe<Record<'static>>,
            >>::from_tail(view.0.tail().4),
            name: <&'buf str as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_tail(view.0.tail().5),
            blob: <&'buf [u8] as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_tail(view.0.tail().6),
            checksum: view
                .0
                .tail()
                .7
                .read::<u32, ::pinwire::__private::CheckedBe<Record<'static>>>(),
            trade: <Trade<
                'buf,
            > as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_tail(view.0.tail().8),
            newer: <Option<
                u16,
            > as ::pinwire::__private::Optional<
                ::pinwire::__private::CheckedBe<Record<'static>>,
            >>::from_inner(
                view
                    .0
                    .tail()
                    .9
                    .map(|bytes| {
                        bytes
                            .read::<
                                <Option<
                                    u16,
                                > as ::pinwire::__private::Optional<
                                    ::pinwire::__private::CheckedBe<Record<'static>>,
                                >>::Inner,
                                ::pinwire::__private::CheckedBe<Record<'static>>,
                            >()
                    }),
            ),
        }
    }
}
