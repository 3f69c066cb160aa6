///Borrowed view of the bytes of a [`Long`]; made by [`Message::view`](::pinwire::Message::view).
#[allow(non_camel_case_types)]
struct LongView<'buf>(::pinwire::__private::Table<'buf, Long>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> LongView<'buf> {
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_0(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(0usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_1(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(1usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_2(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(2usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_3(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(3usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_4(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(4usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_5(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(5usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_6(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(6usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_7(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(7usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_8(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(8usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_9(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(9usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_10(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(10usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_11(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(11usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_12(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(12usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_13(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(13usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_14(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(14usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_15(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(15usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_16(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(16usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_17(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(17usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_18(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(18usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_19(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(19usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_20(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(20usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_21(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(21usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_22(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(22usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_23(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(23usize)
    }
    ///Declared as `u8`.
    #[inline]
    #[must_use]
    fn field_24(&self) -> ::pinwire::__private::Getter<'buf, u8> {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(24usize)
    }
    /// The fields as an owned value; borrowed fields stay borrowed from the bytes.
    #[inline]
    #[must_use]
    fn to_value(&self) -> Long
    where
        Long: ::pinwire::__private::FromTable<'buf, Long>,
    {
        ::pinwire::__private::FromTable::from_table(&self.0)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Viewed for Long {
    #[inline(always)]
    fn table<'buf>(
        view: &<Self as ::pinwire::__private::Shape>::View<'buf>,
    ) -> ::pinwire::__private::Table<'buf, Self> {
        view.0
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for LongView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for LongView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for LongView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq<Long> for LongView<'buf> {
    #[inline]
    fn eq(&self, other: &Long) -> ::core::primitive::bool {
        ::pinwire::__private::Fielded::is(other, &self.0)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for LongView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        self.0.visit(visitor);
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Long as ::pinwire::__private::Shape>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf LongView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for LongView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
///The bytes of a [`Long`], to set fixed fields in place; made by `Long::view_mut`.
#[allow(dead_code, non_camel_case_types)]
struct LongMut<'buf>(::pinwire::__private::TableMut<'buf, Long>);
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<'buf> LongMut<'buf> {
    ///Declared as `u8`.
    #[inline]
    fn set_field_0(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(0usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_1(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(1usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_2(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(2usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_3(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(3usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_4(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(4usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_5(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(5usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_6(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(6usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_7(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(7usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_8(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(8usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_9(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(9usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_10(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(10usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_11(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(11usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_12(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(12usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_13(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(13usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_14(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(14usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_15(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(15usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_16(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(16usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_17(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(17usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_18(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(18usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_19(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(19usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_20(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(20usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_21(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(21usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_22(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(22usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_23(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(23usize, value)
    }
    ///Declared as `u8`.
    #[inline]
    fn set_field_24(
        &mut self,
        value: ::pinwire::__private::SetValue<<u8 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<u8 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<u8 as ::pinwire::__private::Value>::Form>(24usize, value)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    fn as_view(&self) -> LongView<'_> {
        LongView(self.0.as_table())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for LongMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
///The bytes of a [`Long`], each field checked when it is read; made by [`Message::lazy`](::pinwire::Message::lazy).
#[allow(non_camel_case_types)]
struct LongLazy<'buf>(::pinwire::LazyTable<'buf, Long>);
#[allow(
    dead_code,
    clippy::missing_errors_doc,
    clippy::same_name_method,
    clippy::wrong_self_convention
)]
#[automatically_derived]
impl<'buf> LongLazy<'buf> {
    ///Declared as `u8`.
    #[inline]
    fn field_0(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(0usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_1(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(1usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_2(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(2usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_3(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(3usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_4(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(4usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_5(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(5usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_6(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(6usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_7(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(7usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_8(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(8usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_9(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(9usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_10(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(10usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_11(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(11usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_12(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(12usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_13(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(13usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_14(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(14usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_15(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(15usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_16(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(16usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_17(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(17usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_18(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(18usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_19(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(19usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_20(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(20usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_21(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(21usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_22(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(22usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_23(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(23usize)
    }
    ///Declared as `u8`.
    #[inline]
    fn field_24(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <u8 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<u8 as ::pinwire::__private::Value>::Form>(24usize)
    }
}
#[automatically_derived]
impl<'buf> ::core::ops::Deref for LongLazy<'buf> {
    type Target = ::pinwire::LazyTable<'buf, Long>;
    #[inline]
    fn deref(&self) -> &::pinwire::LazyTable<'buf, Long> {
        &self.0
    }
}
#[automatically_derived]
impl ::pinwire::__private::Shape for Long {
    type View<'buf> = LongView<'buf>;
    type Mut<'buf> = LongMut<'buf>;
    type Lazy<'buf> = LongLazy<'buf>;
    type Fields = (
        (
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
        ),
        (
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
            <u8 as ::pinwire::__private::Value>::Form,
        ),
        (<u8 as ::pinwire::__private::Value>::Form,),
    );
    const DEPTH: ::core::primitive::usize = <Self::Fields as ::pinwire::__private::Fields>::DEPTH;
    const ALIGN: ::core::primitive::usize = 1usize;
    const NAME: &'static ::core::primitive::str = "Long";
    const SINCE: &'static [::core::primitive::u16] = &[
        1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16,
        1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16,
    ];
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::__private::message_schema::<
        Self,
    >(
        "Long",
        "",
        &::pinwire::__private::message_fields::<
            Self,
            25usize,
        >(
            "Long",
            &[
                ("field_0", "", false),
                ("field_1", "", false),
                ("field_2", "", false),
                ("field_3", "", false),
                ("field_4", "", false),
                ("field_5", "", false),
                ("field_6", "", false),
                ("field_7", "", false),
                ("field_8", "", false),
                ("field_9", "", false),
                ("field_10", "", false),
                ("field_11", "", false),
                ("field_12", "", false),
                ("field_13", "", false),
                ("field_14", "", false),
                ("field_15", "", false),
                ("field_16", "", false),
                ("field_17", "", false),
                ("field_18", "", false),
                ("field_19", "", false),
                ("field_20", "", false),
                ("field_21", "", false),
                ("field_22", "", false),
                ("field_23", "", false),
                ("field_24", "", false),
            ],
        ),
    );
    const KIND: &'static ::pinwire::Kind = &::pinwire::Kind::Message(
        <Self as ::pinwire::__private::Shape>::SCHEMA,
    );
    #[inline]
    fn view(table: ::pinwire::__private::Table<'_, Self>) -> LongView<'_> {
        LongView(table)
    }
    #[inline]
    fn view_mut(table: ::pinwire::__private::TableMut<'_, Self>) -> LongMut<'_> {
        LongMut(table)
    }
    #[inline]
    fn lazy(table: ::pinwire::LazyTable<'_, Self>) -> LongLazy<'_> {
        LongLazy(table)
    }
}
const _: () = if let ::core::option::Option::Some(problem) = ::pinwire::__private::check_shape::<
    Long,
>() {
    ::core::panic!("{}", problem)
};
#[automatically_derived]
impl ::pinwire::__private::Value for Long {
    type Form = ::pinwire::__private::Data<::pinwire::__private::Nested<Long>>;
}
#[automatically_derived]
impl ::pinwire::__private::Fielded for Long {
    type Shape = Long;
    #[inline(always)]
    fn with_fields<__T: ::pinwire::__private::Take<Long>>(&self, take: __T) -> __T::Out {
        take.take((
            (
                &self.field_0,
                &self.field_1,
                &self.field_2,
                &self.field_3,
                &self.field_4,
                &self.field_5,
                &self.field_6,
                &self.field_7,
                &self.field_8,
                &self.field_9,
                &self.field_10,
                &self.field_11,
            ),
            (
                &self.field_12,
                &self.field_13,
                &self.field_14,
                &self.field_15,
                &self.field_16,
                &self.field_17,
                &self.field_18,
                &self.field_19,
                &self.field_20,
                &self.field_21,
                &self.field_22,
                &self.field_23,
            ),
            (&self.field_24,),
        ))
    }
}
#[automatically_derived]
impl ::pinwire::Message for Long {}
#[automatically_derived]
impl<'buf> ::pinwire::__private::FromTable<'buf, Long> for Long
where
    <Long as ::pinwire::__private::Shape>::Fields: ::pinwire::__private::DecodeFields<
        'buf,
        (
            (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
            (u8,),
        ),
    >,
{
    #[inline]
    fn from_table(table: &::pinwire::__private::Table<'buf, Long>) -> Self {
        let (
            (
                field_0,
                field_1,
                field_2,
                field_3,
                field_4,
                field_5,
                field_6,
                field_7,
                field_8,
                field_9,
                field_10,
                field_11,
            ),
            (
                field_12,
                field_13,
                field_14,
                field_15,
                field_16,
                field_17,
                field_18,
                field_19,
                field_20,
                field_21,
                field_22,
                field_23,
            ),
            (field_24,),
        ) = table
            .decode::<
                (
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
                    (u8,),
                ),
            >();
        Self {
            field_0: field_0,
            field_1: field_1,
            field_2: field_2,
            field_3: field_3,
            field_4: field_4,
            field_5: field_5,
            field_6: field_6,
            field_7: field_7,
            field_8: field_8,
            field_9: field_9,
            field_10: field_10,
            field_11: field_11,
            field_12: field_12,
            field_13: field_13,
            field_14: field_14,
            field_15: field_15,
            field_16: field_16,
            field_17: field_17,
            field_18: field_18,
            field_19: field_19,
            field_20: field_20,
            field_21: field_21,
            field_22: field_22,
            field_23: field_23,
            field_24: field_24,
        }
    }
}
///The fields that [`Long::writer`] takes: all but lists, which follow one by one.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
struct LongHead {
    ///Declared as `u8`.
    field_0: u8,
    ///Declared as `u8`.
    field_1: u8,
    ///Declared as `u8`.
    field_2: u8,
    ///Declared as `u8`.
    field_3: u8,
    ///Declared as `u8`.
    field_4: u8,
    ///Declared as `u8`.
    field_5: u8,
    ///Declared as `u8`.
    field_6: u8,
    ///Declared as `u8`.
    field_7: u8,
    ///Declared as `u8`.
    field_8: u8,
    ///Declared as `u8`.
    field_9: u8,
    ///Declared as `u8`.
    field_10: u8,
    ///Declared as `u8`.
    field_11: u8,
    ///Declared as `u8`.
    field_12: u8,
    ///Declared as `u8`.
    field_13: u8,
    ///Declared as `u8`.
    field_14: u8,
    ///Declared as `u8`.
    field_15: u8,
    ///Declared as `u8`.
    field_16: u8,
    ///Declared as `u8`.
    field_17: u8,
    ///Declared as `u8`.
    field_18: u8,
    ///Declared as `u8`.
    field_19: u8,
    ///Declared as `u8`.
    field_20: u8,
    ///Declared as `u8`.
    field_21: u8,
    ///Declared as `u8`.
    field_22: u8,
    ///Declared as `u8`.
    field_23: u8,
    ///Declared as `u8`.
    field_24: u8,
}
#[automatically_derived]
impl ::pinwire::__private::Fielded for LongHead {
    type Shape = Long;
    #[inline(always)]
    fn with_fields<__T: ::pinwire::__private::Take<Long>>(&self, take: __T) -> __T::Out {
        take.take((
            (
                &self.field_0,
                &self.field_1,
                &self.field_2,
                &self.field_3,
                &self.field_4,
                &self.field_5,
                &self.field_6,
                &self.field_7,
                &self.field_8,
                &self.field_9,
                &self.field_10,
                &self.field_11,
            ),
            (
                &self.field_12,
                &self.field_13,
                &self.field_14,
                &self.field_15,
                &self.field_16,
                &self.field_17,
                &self.field_18,
                &self.field_19,
                &self.field_20,
                &self.field_21,
                &self.field_22,
                &self.field_23,
            ),
            (&self.field_24,),
        ))
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl Long {
    /// Writes straight into `out`: first these fields, then the lists in order, then `finish()`.
    #[inline]
    fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: LongHead,
    ) -> ::pinwire::Written<'buf> {
        let draft = ::pinwire::__private::MessageDraft::new(out, &head, 0usize);
        draft.done()
    }
}
