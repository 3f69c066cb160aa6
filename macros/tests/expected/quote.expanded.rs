///Borrowed view of the bytes of a [`Quote`]; made by [`Message::view`](::pinwire::Message::view).
#[allow(non_camel_case_types)]
pub struct QuoteView<'buf>(::pinwire::__private::Table<'buf, Quote>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> QuoteView<'buf> {
    ///Declared as `String`.
    #[inline]
    #[must_use]
    pub fn symbol(&self) -> ::pinwire::__private::Getter<'buf, String> {
        self.0.get::<<String as ::pinwire::__private::Value>::Form>(0usize)
    }
    ///Declared as `i64`.
    #[inline]
    #[must_use]
    pub fn bid(&self) -> ::pinwire::__private::Getter<'buf, i64> {
        self.0.get::<<i64 as ::pinwire::__private::Value>::Form>(1usize)
    }
    ///Declared as `Vec<Level>`.
    #[inline]
    #[must_use]
    pub fn levels(
        &self,
    ) -> ::pinwire::__private::Getter<
        'buf,
        ::pinwire::__private::CheckedType<Quote, Vec<Level>>,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Quote,
                    Vec<Level>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `Option<String>`, since version 2.
    #[inline]
    #[must_use]
    pub fn venue(&self) -> ::pinwire::__private::Getter<'buf, Option<String>> {
        self.0
            .get::<
                ::pinwire::__private::Added<
                    <Option<String> as ::pinwire::__private::Value>::Form,
                >,
            >(3usize)
    }
    /// The fields as an owned value; borrowed fields stay borrowed from the bytes.
    #[inline]
    #[must_use]
    pub fn to_value(&self) -> Quote
    where
        Quote: ::pinwire::__private::FromTable<'buf, Quote>,
    {
        ::pinwire::__private::FromTable::from_table(&self.0)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Viewed for Quote {
    #[inline(always)]
    fn table<'buf>(
        view: &<Self as ::pinwire::__private::Shape>::View<'buf>,
    ) -> ::pinwire::__private::Table<'buf, Self> {
        view.0
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for QuoteView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for QuoteView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for QuoteView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq<Quote> for QuoteView<'buf> {
    #[inline]
    fn eq(&self, other: &Quote) -> ::core::primitive::bool {
        ::pinwire::__private::Fielded::is(other, &self.0)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for QuoteView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        self.0.visit(visitor);
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Quote as ::pinwire::__private::Shape>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf QuoteView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for QuoteView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
///The bytes of a [`Quote`], to set fixed fields in place; made by `Quote::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct QuoteMut<'buf>(::pinwire::__private::TableMut<'buf, Quote>);
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<'buf> QuoteMut<'buf> {
    ///Declared as `i64`.
    #[inline]
    pub fn set_bid(
        &mut self,
        value: ::pinwire::__private::SetValue<<i64 as ::pinwire::__private::Value>::Form>,
    ) -> ::pinwire::__private::SetResult<<i64 as ::pinwire::__private::Value>::Form> {
        self.0.set::<<i64 as ::pinwire::__private::Value>::Form>(1usize, value)
    }
    ///Declared as `Vec<Level>`.
    #[inline]
    pub fn set_levels(
        &mut self,
        value: ::pinwire::__private::SetValue<
            <::pinwire::__private::CheckedType<
                Quote,
                Vec<Level>,
            > as ::pinwire::__private::Value>::Form,
        >,
    ) -> ::pinwire::__private::SetResult<
        <::pinwire::__private::CheckedType<
            Quote,
            Vec<Level>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .set::<
                <::pinwire::__private::CheckedType<
                    Quote,
                    Vec<Level>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize, value)
    }
    ///Declared as `Vec<Level>`.
    #[inline]
    pub fn levels_mut(
        &mut self,
    ) -> ::pinwire::__private::NestOf<
        '_,
        <::pinwire::__private::CheckedType<
            Quote,
            Vec<Level>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <::pinwire::__private::CheckedType<
                    Quote,
                    Vec<Level>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> QuoteView<'_> {
        QuoteView(self.0.as_table())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for QuoteMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
///The bytes of a [`Quote`], each field checked when it is read; made by [`Message::lazy`](::pinwire::Message::lazy).
#[allow(non_camel_case_types)]
pub struct QuoteLazy<'buf>(::pinwire::LazyTable<'buf, Quote>);
#[allow(
    dead_code,
    clippy::missing_errors_doc,
    clippy::same_name_method,
    clippy::wrong_self_convention
)]
#[automatically_derived]
impl<'buf> QuoteLazy<'buf> {
    ///Declared as `String`.
    #[inline]
    pub fn symbol(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <String as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<String as ::pinwire::__private::Value>::Form>(0usize)
    }
    ///Declared as `i64`.
    #[inline]
    pub fn bid(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <i64 as ::pinwire::__private::Value>::Form,
    > {
        self.0.get::<<i64 as ::pinwire::__private::Value>::Form>(1usize)
    }
    ///Declared as `Vec<Level>`.
    #[inline]
    pub fn levels(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <::pinwire::__private::CheckedType<
            Quote,
            Vec<Level>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Quote,
                    Vec<Level>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `Option<String>`, since version 2.
    #[inline]
    pub fn venue(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        ::pinwire::__private::Added<
            <Option<String> as ::pinwire::__private::Value>::Form,
        >,
    > {
        self.0
            .get::<
                ::pinwire::__private::Added<
                    <Option<String> as ::pinwire::__private::Value>::Form,
                >,
            >(3usize)
    }
}
#[automatically_derived]
impl<'buf> ::core::ops::Deref for QuoteLazy<'buf> {
    type Target = ::pinwire::LazyTable<'buf, Quote>;
    #[inline]
    fn deref(&self) -> &::pinwire::LazyTable<'buf, Quote> {
        &self.0
    }
}
#[automatically_derived]
impl ::pinwire::__private::Shape for Quote {
    type View<'buf> = QuoteView<'buf>;
    type Mut<'buf> = QuoteMut<'buf>;
    type Lazy<'buf> = QuoteLazy<'buf>;
    type Fields = (
        (
            <String as ::pinwire::__private::Value>::Form,
            <i64 as ::pinwire::__private::Value>::Form,
            <::pinwire::__private::CheckedType<
                Quote,
                Vec<Level>,
            > as ::pinwire::__private::Value>::Form,
            ::pinwire::__private::Added<
                <Option<String> as ::pinwire::__private::Value>::Form,
            >,
        ),
    );
    const DEPTH: ::core::primitive::usize = <Self::Fields as ::pinwire::__private::Fields>::DEPTH;
    const ALIGN: ::core::primitive::usize = 1usize;
    const NAME: &'static ::core::primitive::str = "Quote";
    const SINCE: &'static [::core::primitive::u16] = &[1u16, 1u16, 1u16, 2u16];
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::__private::message_schema::<
        Self,
    >(
        "Quote",
        "",
        &::pinwire::__private::message_fields::<
            Self,
            4usize,
        >(
            "Quote",
            &[
                ("symbol", "", false),
                ("bid", "", false),
                ("levels", "", false),
                ("venue", "", false),
            ],
        ),
    );
    const KIND: &'static ::pinwire::Kind = &::pinwire::Kind::Message(
        <Self as ::pinwire::__private::Shape>::SCHEMA,
    );
    #[inline]
    fn view(table: ::pinwire::__private::Table<'_, Self>) -> QuoteView<'_> {
        QuoteView(table)
    }
    #[inline]
    fn view_mut(table: ::pinwire::__private::TableMut<'_, Self>) -> QuoteMut<'_> {
        QuoteMut(table)
    }
    #[inline]
    fn lazy(table: ::pinwire::LazyTable<'_, Self>) -> QuoteLazy<'_> {
        QuoteLazy(table)
    }
}
const _: () = if let ::core::option::Option::Some(problem) = ::pinwire::__private::check_shape::<
    Quote,
>() {
    ::core::panic!("{}", problem)
};
const _: () = ::core::assert!(
    < < Option < String > as ::pinwire::__private::Value > ::Form as
    ::pinwire::__private::Form > ::IS_OPTIONAL,
    "older messages do not have `venue`: make it an `Option`, or say what they have instead, as in `#[pinwire(since = 2, default = …)]`"
);
#[automatically_derived]
impl ::pinwire::__private::Value for Quote {
    type Form = ::pinwire::__private::Data<::pinwire::__private::Nested<Quote>>;
}
#[automatically_derived]
impl ::pinwire::__private::Fielded for Quote {
    type Shape = Quote;
    #[inline(always)]
    fn with_fields<__T: ::pinwire::__private::Take<Quote>>(
        &self,
        take: __T,
    ) -> __T::Out {
        take.take(((&self.symbol, &self.bid, &self.levels, &self.venue),))
    }
}
#[automatically_derived]
impl ::pinwire::Message for Quote {}
#[automatically_derived]
impl<'buf> ::pinwire::__private::FromTable<'buf, Quote> for Quote
where
    <Quote as ::pinwire::__private::Shape>::Fields: ::pinwire::__private::DecodeFields<
        'buf,
        ((String, i64, Vec<Level>, Option<String>),),
    >,
{
    #[inline]
    fn from_table(table: &::pinwire::__private::Table<'buf, Quote>) -> Self {
        let ((field_0, field_1, field_2, field_3),) = table
            .decode::<((String, i64, Vec<Level>, Option<String>),)>();
        Self {
            symbol: field_0,
            bid: field_1,
            levels: field_2,
            venue: field_3,
        }
    }
}
///The fields that [`Quote::writer`] takes: all but lists, which follow one by one.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct QuoteHead<'buf> {
    ///Declared as `String`.
    pub symbol: ::pinwire::__private::Given<'buf, String>,
    ///Declared as `i64`.
    pub bid: i64,
    ///Declared as `Option<String>`, since version 2.
    pub venue: ::pinwire::__private::Given<'buf, Option<String>>,
}
#[automatically_derived]
impl ::pinwire::__private::Heading for QuoteHead<'_> {
    type Shape = Quote;
    #[inline(always)]
    fn with_given<__T: ::pinwire::__private::Take<Quote>>(&self, take: __T) -> __T::Out {
        take.take((
            (&self.symbol, &self.bid, &::pinwire::__private::Pending, &self.venue),
        ))
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl Quote {
    /// Writes straight into `out`: first these fields, then the lists in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: QuoteHead<'_>,
    ) -> QuoteNeedsLevels<'buf> {
        let draft = ::pinwire::__private::MessageDraft::new(out, &head, 0usize);
        QuoteNeedsLevels(draft)
    }
}
///A [`Quote`] whose `levels` is not yet written: call `levels`.
#[must_use = "`levels` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub struct QuoteNeedsLevels<'buf>(::pinwire::__private::MessageDraft<'buf, Quote>);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf> QuoteNeedsLevels<'buf> {
    ///Declared as `Vec<Level>`.
    #[inline]
    pub fn levels(
        self,
        value: impl ::pinwire::Feed<
            <::pinwire::__private::CheckedType<
                Quote,
                Vec<Level>,
            > as ::pinwire::__private::Value>::Form,
        >,
    ) -> ::pinwire::Written<'buf> {
        let Self(draft) = self;
        let draft = draft.feed(2usize, value);
        draft.done()
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Quote {
    type Fields = [(); {
        ::pinwire::__private::meet::<Vec<Level>>();
        1
    }];
}
