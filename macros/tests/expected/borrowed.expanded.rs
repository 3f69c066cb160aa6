///Borrowed view of the bytes of a [`Line`]; made by [`Message::view`](::pinwire::Message::view).
#[allow(non_camel_case_types)]
pub struct LineView<'buf>(::pinwire::__private::Table<'buf, Line<'static>>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> LineView<'buf> {
    ///Declared as `&'a str`.
    #[inline]
    #[must_use]
    pub fn user(
        &self,
    ) -> ::pinwire::__private::Getter<
        'buf,
        ::pinwire::__private::CheckedType<Line<'static>, &'static str>,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize)
    }
    ///Declared as `Vec<&'a str>`.
    #[inline]
    #[must_use]
    pub fn tags(
        &self,
    ) -> ::pinwire::__private::Getter<
        'buf,
        ::pinwire::__private::CheckedType<Line<'static>, Vec<&'static str>>,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Vec<&'static str>,
                > as ::pinwire::__private::Value>::Form,
            >(1usize)
    }
    ///Declared as `Option<Inner<'a>>`.
    #[inline]
    #[must_use]
    pub fn inner(
        &self,
    ) -> ::pinwire::__private::Getter<
        'buf,
        ::pinwire::__private::CheckedType<Line<'static>, Option<Inner<'static>>>,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Option<Inner<'static>>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `&'a [u8]`, since version 2.
    #[inline]
    #[must_use]
    pub fn body(
        &self,
    ) -> ::pinwire::__private::Getter<
        'buf,
        ::pinwire::__private::CheckedType<Line<'static>, &'static [u8]>,
    > {
        self.0
            .get::<
                ::pinwire::__private::Later<
                    <::pinwire::__private::CheckedType<
                        Line<'static>,
                        &'static [u8],
                    > as ::pinwire::__private::Value>::Form,
                    Line<'static>,
                    3usize,
                >,
            >(3usize)
    }
    /// The fields as an owned value; borrowed fields stay borrowed from the bytes.
    #[inline]
    #[must_use]
    pub fn to_value(&self) -> Line<'buf>
    where
        Line<'buf>: ::pinwire::__private::FromTable<'buf, Line<'static>>,
    {
        ::pinwire::__private::FromTable::from_table(&self.0)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Viewed for Line<'static> {
    #[inline(always)]
    fn table<'buf>(
        view: &<Self as ::pinwire::__private::Shape>::View<'buf>,
    ) -> ::pinwire::__private::Table<'buf, Self> {
        view.0
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for LineView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for LineView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for LineView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
#[automatically_derived]
impl<'buf, 'a> ::core::cmp::PartialEq<Line<'a>> for LineView<'buf> {
    #[inline]
    fn eq(&self, other: &Line<'a>) -> ::core::primitive::bool {
        ::pinwire::__private::Fielded::is(other, &self.0)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for LineView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        self.0.visit(visitor);
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Line<'static> as ::pinwire::__private::Shape>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf LineView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for LineView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
///The bytes of a [`Line`], to set fixed fields in place; made by `Line::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct LineMut<'buf>(::pinwire::__private::TableMut<'buf, Line<'static>>);
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<'buf> LineMut<'buf> {
    ///Declared as `&'a str`.
    #[inline]
    pub fn set_user(
        &mut self,
        value: ::pinwire::__private::SetValue<
            <::pinwire::__private::CheckedType<
                Line<'static>,
                &'static str,
            > as ::pinwire::__private::Value>::Form,
        >,
    ) -> ::pinwire::__private::SetResult<
        <::pinwire::__private::CheckedType<
            Line<'static>,
            &'static str,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .set::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize, value)
    }
    ///Declared as `&'a str`.
    #[inline]
    pub fn user_mut(
        &mut self,
    ) -> ::pinwire::__private::NestOf<
        '_,
        <::pinwire::__private::CheckedType<
            Line<'static>,
            &'static str,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize)
    }
    ///Declared as `Vec<&'a str>`.
    #[inline]
    pub fn set_tags(
        &mut self,
        value: ::pinwire::__private::SetValue<
            <::pinwire::__private::CheckedType<
                Line<'static>,
                Vec<&'static str>,
            > as ::pinwire::__private::Value>::Form,
        >,
    ) -> ::pinwire::__private::SetResult<
        <::pinwire::__private::CheckedType<
            Line<'static>,
            Vec<&'static str>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .set::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Vec<&'static str>,
                > as ::pinwire::__private::Value>::Form,
            >(1usize, value)
    }
    ///Declared as `Vec<&'a str>`.
    #[inline]
    pub fn tags_mut(
        &mut self,
    ) -> ::pinwire::__private::NestOf<
        '_,
        <::pinwire::__private::CheckedType<
            Line<'static>,
            Vec<&'static str>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Vec<&'static str>,
                > as ::pinwire::__private::Value>::Form,
            >(1usize)
    }
    ///Declared as `Option<Inner<'a>>`.
    #[inline]
    pub fn set_inner(
        &mut self,
        value: ::pinwire::__private::SetValue<
            <::pinwire::__private::CheckedType<
                Line<'static>,
                Option<Inner<'static>>,
            > as ::pinwire::__private::Value>::Form,
        >,
    ) -> ::pinwire::__private::SetResult<
        <::pinwire::__private::CheckedType<
            Line<'static>,
            Option<Inner<'static>>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .set::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Option<Inner<'static>>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize, value)
    }
    ///Declared as `Option<Inner<'a>>`.
    #[inline]
    pub fn inner_mut(
        &mut self,
    ) -> ::pinwire::__private::NestOf<
        '_,
        <::pinwire::__private::CheckedType<
            Line<'static>,
            Option<Inner<'static>>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Option<Inner<'static>>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `&'a [u8]`, since version 2.
    #[inline]
    pub fn set_body(
        &mut self,
        value: ::pinwire::__private::SetValue<
            ::pinwire::__private::Later<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    &'static [u8],
                > as ::pinwire::__private::Value>::Form,
                Line<'static>,
                3usize,
            >,
        >,
    ) -> ::pinwire::__private::SetResult<
        ::pinwire::__private::Later<
            <::pinwire::__private::CheckedType<
                Line<'static>,
                &'static [u8],
            > as ::pinwire::__private::Value>::Form,
            Line<'static>,
            3usize,
        >,
    > {
        self.0
            .set::<
                ::pinwire::__private::Later<
                    <::pinwire::__private::CheckedType<
                        Line<'static>,
                        &'static [u8],
                    > as ::pinwire::__private::Value>::Form,
                    Line<'static>,
                    3usize,
                >,
            >(3usize, value)
    }
    ///Declared as `&'a [u8]`, since version 2.
    #[inline]
    pub fn body_mut(
        &mut self,
    ) -> ::pinwire::__private::NestOf<
        '_,
        ::pinwire::__private::Later<
            <::pinwire::__private::CheckedType<
                Line<'static>,
                &'static [u8],
            > as ::pinwire::__private::Value>::Form,
            Line<'static>,
            3usize,
        >,
    > {
        self.0
            .nest::<
                ::pinwire::__private::Later<
                    <::pinwire::__private::CheckedType<
                        Line<'static>,
                        &'static [u8],
                    > as ::pinwire::__private::Value>::Form,
                    Line<'static>,
                    3usize,
                >,
            >(3usize)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> LineView<'_> {
        LineView(self.0.as_table())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for LineMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
///The bytes of a [`Line`], each field checked when it is read; made by [`Message::lazy`](::pinwire::Message::lazy).
#[allow(non_camel_case_types)]
pub struct LineLazy<'buf>(::pinwire::LazyTable<'buf, Line<'static>>);
#[allow(
    dead_code,
    clippy::missing_errors_doc,
    clippy::same_name_method,
    clippy::wrong_self_convention
)]
#[automatically_derived]
impl<'buf> LineLazy<'buf> {
    ///Declared as `&'a str`.
    #[inline]
    pub fn user(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <::pinwire::__private::CheckedType<
            Line<'static>,
            &'static str,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize)
    }
    ///Declared as `Vec<&'a str>`.
    #[inline]
    pub fn tags(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <::pinwire::__private::CheckedType<
            Line<'static>,
            Vec<&'static str>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Vec<&'static str>,
                > as ::pinwire::__private::Value>::Form,
            >(1usize)
    }
    ///Declared as `Option<Inner<'a>>`.
    #[inline]
    pub fn inner(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <::pinwire::__private::CheckedType<
            Line<'static>,
            Option<Inner<'static>>,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    Option<Inner<'static>>,
                > as ::pinwire::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `&'a [u8]`, since version 2.
    #[inline]
    pub fn body(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        ::pinwire::__private::Later<
            <::pinwire::__private::CheckedType<
                Line<'static>,
                &'static [u8],
            > as ::pinwire::__private::Value>::Form,
            Line<'static>,
            3usize,
        >,
    > {
        self.0
            .get::<
                ::pinwire::__private::Later<
                    <::pinwire::__private::CheckedType<
                        Line<'static>,
                        &'static [u8],
                    > as ::pinwire::__private::Value>::Form,
                    Line<'static>,
                    3usize,
                >,
            >(3usize)
    }
}
#[automatically_derived]
impl<'buf> ::core::ops::Deref for LineLazy<'buf> {
    type Target = ::pinwire::LazyTable<'buf, Line<'static>>;
    #[inline]
    fn deref(&self) -> &::pinwire::LazyTable<'buf, Line<'static>> {
        &self.0
    }
}
#[automatically_derived]
impl ::pinwire::__private::Shape for Line<'static> {
    type View<'buf> = LineView<'buf>;
    type Mut<'buf> = LineMut<'buf>;
    type Lazy<'buf> = LineLazy<'buf>;
    type Fields = (
        (
            <::pinwire::__private::CheckedType<
                Line<'static>,
                &'static str,
            > as ::pinwire::__private::Value>::Form,
            <::pinwire::__private::CheckedType<
                Line<'static>,
                Vec<&'static str>,
            > as ::pinwire::__private::Value>::Form,
            <::pinwire::__private::CheckedType<
                Line<'static>,
                Option<Inner<'static>>,
            > as ::pinwire::__private::Value>::Form,
            ::pinwire::__private::Later<
                <::pinwire::__private::CheckedType<
                    Line<'static>,
                    &'static [u8],
                > as ::pinwire::__private::Value>::Form,
                Line<'static>,
                3usize,
            >,
        ),
    );
    const DEPTH: ::core::primitive::usize = <Self::Fields as ::pinwire::__private::Fields>::DEPTH;
    const ALIGN: ::core::primitive::usize = 1usize;
    const NAME: &'static ::core::primitive::str = "Line";
    const SINCE: &'static [::core::primitive::u16] = &[1u16, 1u16, 1u16, 2u16];
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::__private::message_schema::<
        Self,
    >(
        "Line",
        "",
        &::pinwire::__private::message_fields::<
            Self,
            4usize,
        >(
            "Line",
            &[
                ("user", "", false),
                ("tags", "", false),
                ("inner", "", false),
                ("body", "", false),
            ],
        ),
    );
    const KIND: &'static ::pinwire::Kind = &::pinwire::Kind::Message(
        <Self as ::pinwire::__private::Shape>::SCHEMA,
    );
    #[inline]
    fn view(table: ::pinwire::__private::Table<'_, Self>) -> LineView<'_> {
        LineView(table)
    }
    #[inline]
    fn view_mut(table: ::pinwire::__private::TableMut<'_, Self>) -> LineMut<'_> {
        LineMut(table)
    }
    #[inline]
    fn lazy(table: ::pinwire::LazyTable<'_, Self>) -> LineLazy<'_> {
        LineLazy(table)
    }
}
const _: () = if let ::core::option::Option::Some(problem) = ::pinwire::__private::check_shape::<
    Line<'static>,
>() {
    ::core::panic!("{}", problem)
};
#[automatically_derived]
impl ::pinwire::__private::Constant<3usize> for Line<'static> {
    type Type = <<::pinwire::__private::CheckedType<
        Line<'static>,
        &'static [u8],
    > as ::pinwire::__private::Value>::Form as ::pinwire::__private::HasDefault>::Default;
    const VALUE: <<::pinwire::__private::CheckedType<
        Line<'static>,
        &'static [u8],
    > as ::pinwire::__private::Value>::Form as ::pinwire::__private::HasDefault>::Default = b"\0";
}
#[automatically_derived]
impl<'a> ::pinwire::__private::Value for Line<'a> {
    type Form = ::pinwire::__private::Data<::pinwire::__private::Nested<Line<'static>>>;
}
#[automatically_derived]
impl<'a> ::pinwire::__private::Fielded for Line<'a> {
    type Shape = Line<'static>;
    #[inline(always)]
    fn with_fields<__T: ::pinwire::__private::Take<Line<'static>>>(
        &self,
        take: __T,
    ) -> __T::Out {
        take.take(((&self.user, &self.tags, &self.inner, &self.body),))
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Message for Line<'a> {}
#[automatically_derived]
impl<'buf> ::pinwire::__private::FromTable<'buf, Line<'static>> for Line<'buf>
where
    <Line<
        'static,
    > as ::pinwire::__private::Shape>::Fields: ::pinwire::__private::DecodeFields<
        'buf,
        ((&'buf str, Vec<&'buf str>, Option<Inner<'buf>>, &'buf [u8]),),
    >,
{
    #[inline]
    fn from_table(table: &::pinwire::__private::Table<'buf, Line<'static>>) -> Self {
        let ((field_0, field_1, field_2, field_3),) = table
            .decode::<((&'buf str, Vec<&'buf str>, Option<Inner<'buf>>, &'buf [u8]),)>();
        Self {
            user: field_0,
            tags: field_1,
            inner: field_2,
            body: field_3,
        }
    }
}
///The fields that [`Line::writer`] takes: all but lists, which follow one by one.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct LineHead<'buf> {
    ///Declared as `&'a str`.
    pub user: ::pinwire::__private::Given<
        'buf,
        ::pinwire::__private::CheckedType<Line<'static>, &'static str>,
    >,
    ///Declared as `Option<Inner<'a>>`.
    pub inner: ::pinwire::__private::Given<
        'buf,
        ::pinwire::__private::CheckedType<Line<'static>, Option<Inner<'static>>>,
    >,
}
#[automatically_derived]
impl ::pinwire::__private::Heading for LineHead<'_> {
    type Shape = Line<'static>;
    #[inline(always)]
    fn with_given<__T: ::pinwire::__private::Take<Line<'static>>>(
        &self,
        take: __T,
    ) -> __T::Out {
        take.take((
            (
                &self.user,
                &::pinwire::__private::Pending,
                &self.inner,
                &::pinwire::__private::Pending,
            ),
        ))
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> Line<'a> {
    /// Writes straight into `out`: first these fields, then the lists in order, then `finish()`.
    #[inline]
    pub fn writer<'buf, 'head>(
        out: &'buf mut [::core::primitive::u8],
        head: LineHead<'head>,
    ) -> LineNeedsTags<'buf, 'head> {
        let draft = ::pinwire::__private::MessageDraft::new(out, &head, 1usize);
        LineNeedsTags(draft, head)
    }
}
///A [`Line`] whose `tags` is not yet written: call `tags`.
#[must_use = "`tags` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub struct LineNeedsTags<'buf, 'head>(
    ::pinwire::__private::MessageDraft<'buf, Line<'static>>,
    LineHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> LineNeedsTags<'buf, 'head> {
    ///Declared as `Vec<&'a str>`.
    #[inline]
    pub fn tags(
        self,
        value: impl ::pinwire::Feed<
            <::pinwire::__private::CheckedType<
                Line<'static>,
                Vec<&'static str>,
            > as ::pinwire::__private::Value>::Form,
        >,
    ) -> LineNeedsBody<'buf, 'head> {
        let Self(draft, head) = self;
        let draft = draft.feed(1usize, value).given(&head, 2usize, 3usize);
        LineNeedsBody(draft, head)
    }
}
///A [`Line`] whose `body` is not yet written: call `body`.
#[must_use = "`body` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub struct LineNeedsBody<'buf, 'head>(
    ::pinwire::__private::MessageDraft<'buf, Line<'static>>,
    LineHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> LineNeedsBody<'buf, 'head> {
    ///Declared as `&'a [u8]`, since version 2.
    #[inline]
    pub fn body(self, value: &[u8]) -> ::pinwire::Written<'buf> {
        let Self(draft, head) = self;
        let draft = draft
            .put::<
                ::pinwire::__private::Later<
                    <::pinwire::__private::CheckedType<
                        Line<'static>,
                        &'static [u8],
                    > as ::pinwire::__private::Value>::Form,
                    Line<'static>,
                    3usize,
                >,
                _,
            >(3usize, &value);
        draft.done()
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Line<'static> {
    type Fields = [(); {
        ::pinwire::__private::meet::<&'static str>();
        ::pinwire::__private::meet::<Vec<&'static str>>();
        ::pinwire::__private::meet::<Option<Inner<'static>>>();
        ::pinwire::__private::meet::<&'static [u8]>();
        ::pinwire::__private::meet_default::<&'static [u8]>();
        1
    }];
}
