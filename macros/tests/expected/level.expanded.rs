///Borrowed view of the bytes of a [`Level`]; made by [`Packet::view`](::pinwire::Packet::view).
#[allow(non_camel_case_types)]
pub struct LevelView<'buf>(::pinwire::__private::Valid<'buf, Level>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> LevelView<'buf> {
    /// In cents.
    ///
    ///Declared as `i64`, little-endian.
    #[inline]
    #[must_use]
    pub fn price(&self) -> <i64 as ::pinwire::Wire<::pinwire::Le>>::View<'buf> {
        self.0.get::<i64, ::pinwire::Le>(0usize)
    }
    ///Declared as `u32`, little-endian.
    #[inline]
    #[must_use]
    pub fn size(&self) -> <u32 as ::pinwire::Wire<::pinwire::Le>>::View<'buf> {
        self.0.get::<u32, ::pinwire::Le>(1usize)
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
    pub fn to_value(&self) -> Level {
        ::pinwire::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for LevelView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        ::pinwire::__private::visit_fields::<
            Level,
            _,
        >(0usize, &(self.price(), self.size()), visitor);
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Level as ::pinwire::Packet>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf LevelView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for LevelView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for LevelView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for LevelView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for LevelView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Level`], to set fixed fields in place; made by `Level::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct LevelMut<'buf>(::pinwire::__private::ValidMut<'buf, Level>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> LevelMut<'buf> {
    /// In cents.
    ///
    ///Declared as `i64`, little-endian.
    #[inline]
    pub fn set_price(
        &mut self,
        value: i64,
    ) -> <i64 as ::pinwire::Wire<::pinwire::Le>>::Set {
        self.0.set::<i64, ::pinwire::Le>(0usize, &value)
    }
    ///Declared as `u32`, little-endian.
    #[inline]
    pub fn set_size(
        &mut self,
        value: u32,
    ) -> <u32 as ::pinwire::Wire<::pinwire::Le>>::Set {
        self.0.set::<u32, ::pinwire::Le>(1usize, &value)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> LevelView<'_> {
        LevelView(self.0.as_valid())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for LevelMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fields that [`Level::writer`] takes: all of [`Level`].
#[allow(dead_code, non_camel_case_types)]
pub type LevelHead = Level;
#[allow(dead_code)]
#[automatically_derived]
impl Level {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: LevelHead,
    ) -> ::pinwire::Written<'buf> {
        ::pinwire::__private::write_fixed::<Level>(out, &head)
    }
}
#[automatically_derived]
impl ::pinwire::Packet for Level {
    type View<'buf> = LevelView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Level",
        doc: "One level of a book.",
        size: <Level as ::pinwire::Layout>::SIZE,
        fields: &::pinwire::Field::list::<
            2usize,
        >(
            "Level",
            <Level as ::pinwire::Layout>::OFFSETS,
            &[
                ::pinwire::__private::Part::Group {
                    cell: 0usize,
                    kinds: <(
                        i64,
                        u32,
                    ) as ::pinwire::__private::Group<::pinwire::Le>>::KINDS,
                    order: <::pinwire::Le as ::pinwire::__private::ByteOrder>::ORDER,
                    names: &[
                        ("price", "In cents.", ::pinwire::Role::Value),
                        ("size", "", ::pinwire::Role::Value),
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
        (LevelView<'_>, &[::core::primitive::u8]),
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
        ::pinwire::__private::encode_fixed(self, out)
    }
}
#[automatically_derived]
impl ::pinwire::Layout for Level {
    type Block = [::core::primitive::u8; <Level as ::pinwire::Layout>::OFFSETS[2usize]];
    type Bits = ::pinwire::__private::Validity<
        { <(i64, u32) as ::pinwire::Wire<::pinwire::Le>>::ANY_BITS },
    >;
    type Mut<'buf> = LevelMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &::pinwire::__private::offsets::<
        { 2usize + 1 },
    >(&[<(i64, u32) as ::pinwire::__private::Group<::pinwire::Le>>::SIZES]);
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = block;
        ::pinwire::__private::check_fields::<
            Level,
            (i64, u32),
            ::pinwire::Le,
        >(block, 0usize)?;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<LevelMut<'_>, ::pinwire::Error> {
        ::pinwire::__private::ValidMut::parse(bytes).map(LevelMut)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Level {
    #[inline]
    fn from_view(view: LevelView<'buf>) -> Self {
        let (field_0, field_1) = view.0.read::<(i64, u32), ::pinwire::Le>(0usize);
        Self {
            price: field_0,
            size: field_1,
        }
    }
}
#[automatically_derived]
impl ::pinwire::Value for Level {
    type Form = ::pinwire::__private::FixedForm<Self>;
}
#[automatically_derived]
impl ::pinwire::Fixed for Level {
    #[inline]
    fn from_valid(valid: ::pinwire::__private::Valid<'_, Self>) -> LevelView<'_> {
        LevelView(valid)
    }
    #[inline]
    fn put(
        &self,
        block: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        ::pinwire::__private::put_fields::<
            Level,
            ::pinwire::Le,
        >(block, 0usize, &(&self.price, &self.size))?;
        <Self as ::pinwire::Layout>::seal(block, 0)
    }
}
