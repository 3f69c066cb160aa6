#[automatically_derived]
impl ::pinwire::ReprEnum for Side {
    type Repr = ::core::primitive::u8;
    const NAME: &'static ::core::primitive::str = "Side";
    const VARIANTS: &'static [::pinwire::EnumValue] = &[
        ::pinwire::EnumValue {
            name: "Buy",
            raw: Side::Buy as ::core::primitive::i128,
        },
        ::pinwire::EnumValue {
            name: "Ask",
            raw: Side::Sell as ::core::primitive::i128,
        },
    ];
    #[inline(always)]
    fn open(raw: ::core::primitive::u8) -> ::pinwire::Open<Self> {
        match raw {
            raw if raw == Side::Buy as ::core::primitive::u8 => {
                ::pinwire::Open::Known(Side::Buy)
            }
            raw if raw == Side::Sell as ::core::primitive::u8 => {
                ::pinwire::Open::Known(Side::Sell)
            }
            raw => ::pinwire::Open::Unknown(raw),
        }
    }
    #[inline(always)]
    fn to_repr(&self) -> ::core::primitive::u8 {
        match self {
            Side::Buy => Side::Buy as ::core::primitive::u8,
            Side::Sell => Side::Sell as ::core::primitive::u8,
        }
    }
    #[inline(always)]
    fn fallback() -> Self {
        Side::Sell
    }
    #[inline]
    fn variant_index(&self) -> ::core::primitive::usize {
        match self {
            Side::Buy => 0usize,
            Side::Sell => 1usize,
        }
    }
}
#[automatically_derived]
impl<__O: ::pinwire::__private::ByteOrder> ::pinwire::Wire<__O> for Side
where
    ::core::primitive::u8: ::pinwire::Wire<__O>,
{
    const SIZE: ::core::primitive::usize = <::core::primitive::u8 as ::pinwire::Wire<
        __O,
    >>::SIZE;
    const ANY_BITS: ::core::primitive::bool = false;
    const KIND: &'static ::pinwire::Kind = <Self as ::pinwire::ReprEnum>::CLOSED_KIND;
    type View<'buf> = Self;
    type Array<'buf, const N: ::core::primitive::usize> = ::pinwire::Array<
        'buf,
        Self,
        __O,
        N,
    >;
    type Slice<'buf> = ::pinwire::Slice<'buf, Self, __O>;
    type Set = ();
    #[inline(always)]
    fn check(
        slot: ::pinwire::__private::Slot<'_>,
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        ::pinwire::__private::enums::check::<Self, __O>(slot)
    }
    #[inline(always)]
    fn get(slot: ::pinwire::__private::Slot<'_>) -> Self {
        ::pinwire::__private::enums::read::<Self, __O>(slot)
    }
    #[inline(always)]
    fn read(slot: ::pinwire::__private::Slot<'_>) -> Self {
        ::pinwire::__private::enums::read::<Self, __O>(slot)
    }
    #[inline(always)]
    fn put(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        <::core::primitive::u8 as ::pinwire::Wire<
            __O,
        >>::put(&::pinwire::ReprEnum::to_repr(self), out)
    }
    #[inline(always)]
    fn array<const N: ::core::primitive::usize>(
        slot: ::pinwire::__private::Slot<'_>,
    ) -> ::pinwire::Array<'_, Self, __O, N> {
        ::pinwire::__private::array(slot)
    }
    #[inline(always)]
    fn slice(slot: ::pinwire::__private::Slot<'_>) -> ::pinwire::Slice<'_, Self, __O> {
        ::pinwire::__private::slice(slot)
    }
    #[inline(always)]
    fn values<'buf>(
        slice: ::pinwire::Slice<'buf, Self, __O>,
    ) -> impl ::core::iter::Iterator<Item = Self>
    where
        Self: 'buf,
    {
        slice.values()
    }
}
#[automatically_derived]
impl ::pinwire::Value for Side {
    type Form = ::pinwire::__private::FixedForm<Self>;
}
#[automatically_derived]
impl ::pinwire::__private::BitValue for Side {
    const MAX_WIDTH: ::core::primitive::u32 = <::core::primitive::u8 as ::pinwire::__private::BitValue>::MAX_WIDTH;
    const ANY_BITS: ::core::primitive::bool = false;
    const KIND: &'static ::pinwire::Kind = <Self as ::pinwire::ReprEnum>::CLOSED_KIND;
    #[inline(always)]
    fn from_bits(raw: ::core::primitive::u64, width: ::core::primitive::u32) -> Self {
        ::pinwire::__private::enums::from_bits(raw, width)
    }
    #[inline(always)]
    fn is_valid(
        raw: ::core::primitive::u64,
        width: ::core::primitive::u32,
    ) -> ::core::primitive::bool {
        ::pinwire::__private::enums::is_valid::<Self>(raw, width)
    }
    #[inline(always)]
    fn to_bits(
        &self,
        width: ::core::primitive::u32,
    ) -> ::core::option::Option<::core::primitive::u64> {
        ::pinwire::__private::BitValue::to_bits(
            &::pinwire::ReprEnum::to_repr(self),
            width,
        )
    }
}
#[automatically_derived]
impl ::pinwire::Item for Side {
    #[inline]
    fn visit_at<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        at: ::pinwire::At,
        visitor: &mut __V,
    ) {
        ::pinwire::__private::enums::visit(self, at, visitor);
    }
}
