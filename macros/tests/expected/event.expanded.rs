///The message of [`Event::Moved`].
#[allow(dead_code)]
pub struct EventMoved<'a> {
    #[allow(missing_docs)]
    pub to: &'a str,
    #[allow(missing_docs)]
    pub after: Option<Box<Event<'a>>>,
}
///Borrowed view of the bytes of a [`EventMoved`]; made by [`Message::view`](::pinwire::Message::view).
#[allow(non_camel_case_types)]
pub struct EventMovedView<'buf>(::pinwire::__private::Table<'buf, EventMoved<'static>>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> EventMovedView<'buf> {
    ///Declared as `&'a str`.
    #[inline]
    #[must_use]
    pub fn to(
        &self,
    ) -> ::pinwire::__private::Getter<
        'buf,
        ::pinwire::__private::CheckedType<EventMoved<'static>, &'static str>,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    EventMoved<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize)
    }
    ///Declared as `Option<Box<Event<'a>>>`.
    #[inline]
    #[must_use]
    pub fn after(
        &self,
    ) -> ::pinwire::__private::Getter<
        'buf,
        ::pinwire::__private::CheckedType<
            EventMoved<'static>,
            Option<Box<Event<'static>>>,
        >,
    > {
        self.0
            .get::<
                ::pinwire::__private::Recursive<
                    <::pinwire::__private::CheckedType<
                        EventMoved<'static>,
                        Option<Box<Event<'static>>>,
                    > as ::pinwire::__private::Value>::Form,
                    Event<'static>,
                >,
            >(1usize)
    }
    /// The fields as an owned value; borrowed fields stay borrowed from the bytes.
    #[inline]
    #[must_use]
    pub fn to_value(&self) -> EventMoved<'buf>
    where
        EventMoved<'buf>: ::pinwire::__private::FromTable<'buf, EventMoved<'static>>,
    {
        ::pinwire::__private::FromTable::from_table(&self.0)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Viewed for EventMoved<'static> {
    #[inline(always)]
    fn table<'buf>(
        view: &<Self as ::pinwire::__private::Shape>::View<'buf>,
    ) -> ::pinwire::__private::Table<'buf, Self> {
        view.0
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for EventMovedView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for EventMovedView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for EventMovedView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
#[automatically_derived]
impl<'buf, 'a> ::core::cmp::PartialEq<EventMoved<'a>> for EventMovedView<'buf> {
    #[inline]
    fn eq(&self, other: &EventMoved<'a>) -> ::core::primitive::bool {
        ::pinwire::__private::Fielded::is(other, &self.0)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for EventMovedView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        self.0.visit(visitor);
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <EventMoved<'static> as ::pinwire::__private::Shape>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf EventMovedView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for EventMovedView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
///The bytes of a [`EventMoved`], to set fixed fields in place; made by `EventMoved::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct EventMovedMut<'buf>(
    ::pinwire::__private::TableMut<'buf, EventMoved<'static>>,
);
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<'buf> EventMovedMut<'buf> {
    ///Declared as `&'a str`.
    #[inline]
    pub fn set_to(
        &mut self,
        value: ::pinwire::__private::SetValue<
            <::pinwire::__private::CheckedType<
                EventMoved<'static>,
                &'static str,
            > as ::pinwire::__private::Value>::Form,
        >,
    ) -> ::pinwire::__private::SetResult<
        <::pinwire::__private::CheckedType<
            EventMoved<'static>,
            &'static str,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .set::<
                <::pinwire::__private::CheckedType<
                    EventMoved<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize, value)
    }
    ///Declared as `&'a str`.
    #[inline]
    pub fn to_mut(
        &mut self,
    ) -> ::pinwire::__private::NestOf<
        '_,
        <::pinwire::__private::CheckedType<
            EventMoved<'static>,
            &'static str,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <::pinwire::__private::CheckedType<
                    EventMoved<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize)
    }
    ///Declared as `Option<Box<Event<'a>>>`.
    #[inline]
    pub fn set_after(
        &mut self,
        value: ::pinwire::__private::SetValue<
            ::pinwire::__private::Recursive<
                <::pinwire::__private::CheckedType<
                    EventMoved<'static>,
                    Option<Box<Event<'static>>>,
                > as ::pinwire::__private::Value>::Form,
                Event<'static>,
            >,
        >,
    ) -> ::pinwire::__private::SetResult<
        ::pinwire::__private::Recursive<
            <::pinwire::__private::CheckedType<
                EventMoved<'static>,
                Option<Box<Event<'static>>>,
            > as ::pinwire::__private::Value>::Form,
            Event<'static>,
        >,
    > {
        self.0
            .set::<
                ::pinwire::__private::Recursive<
                    <::pinwire::__private::CheckedType<
                        EventMoved<'static>,
                        Option<Box<Event<'static>>>,
                    > as ::pinwire::__private::Value>::Form,
                    Event<'static>,
                >,
            >(1usize, value)
    }
    ///Declared as `Option<Box<Event<'a>>>`.
    #[inline]
    pub fn after_mut(
        &mut self,
    ) -> ::pinwire::__private::NestOf<
        '_,
        ::pinwire::__private::Recursive<
            <::pinwire::__private::CheckedType<
                EventMoved<'static>,
                Option<Box<Event<'static>>>,
            > as ::pinwire::__private::Value>::Form,
            Event<'static>,
        >,
    > {
        self.0
            .nest::<
                ::pinwire::__private::Recursive<
                    <::pinwire::__private::CheckedType<
                        EventMoved<'static>,
                        Option<Box<Event<'static>>>,
                    > as ::pinwire::__private::Value>::Form,
                    Event<'static>,
                >,
            >(1usize)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> EventMovedView<'_> {
        EventMovedView(self.0.as_table())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for EventMovedMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
///The bytes of a [`EventMoved`], each field checked when it is read; made by [`Message::lazy`](::pinwire::Message::lazy).
#[allow(non_camel_case_types)]
pub struct EventMovedLazy<'buf>(::pinwire::LazyTable<'buf, EventMoved<'static>>);
#[allow(
    dead_code,
    clippy::missing_errors_doc,
    clippy::same_name_method,
    clippy::wrong_self_convention
)]
#[automatically_derived]
impl<'buf> EventMovedLazy<'buf> {
    ///Declared as `&'a str`.
    #[inline]
    pub fn to(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        <::pinwire::__private::CheckedType<
            EventMoved<'static>,
            &'static str,
        > as ::pinwire::__private::Value>::Form,
    > {
        self.0
            .get::<
                <::pinwire::__private::CheckedType<
                    EventMoved<'static>,
                    &'static str,
                > as ::pinwire::__private::Value>::Form,
            >(0usize)
    }
    ///Declared as `Option<Box<Event<'a>>>`.
    #[inline]
    pub fn after(
        &self,
    ) -> ::pinwire::__private::LazyGetter<
        'buf,
        ::pinwire::__private::Recursive<
            <::pinwire::__private::CheckedType<
                EventMoved<'static>,
                Option<Box<Event<'static>>>,
            > as ::pinwire::__private::Value>::Form,
            Event<'static>,
        >,
    > {
        self.0
            .get::<
                ::pinwire::__private::Recursive<
                    <::pinwire::__private::CheckedType<
                        EventMoved<'static>,
                        Option<Box<Event<'static>>>,
                    > as ::pinwire::__private::Value>::Form,
                    Event<'static>,
                >,
            >(1usize)
    }
}
#[automatically_derived]
impl<'buf> ::core::ops::Deref for EventMovedLazy<'buf> {
    type Target = ::pinwire::LazyTable<'buf, EventMoved<'static>>;
    #[inline]
    fn deref(&self) -> &::pinwire::LazyTable<'buf, EventMoved<'static>> {
        &self.0
    }
}
#[automatically_derived]
impl ::pinwire::__private::Shape for EventMoved<'static> {
    type View<'buf> = EventMovedView<'buf>;
    type Mut<'buf> = EventMovedMut<'buf>;
    type Lazy<'buf> = EventMovedLazy<'buf>;
    type Fields = (
        (
            <::pinwire::__private::CheckedType<
                EventMoved<'static>,
                &'static str,
            > as ::pinwire::__private::Value>::Form,
            ::pinwire::__private::Recursive<
                <::pinwire::__private::CheckedType<
                    EventMoved<'static>,
                    Option<Box<Event<'static>>>,
                > as ::pinwire::__private::Value>::Form,
                Event<'static>,
            >,
        ),
    );
    const DEPTH: ::core::primitive::usize = <Self::Fields as ::pinwire::__private::Fields>::DEPTH;
    const ALIGN: ::core::primitive::usize = 4usize;
    const NAME: &'static ::core::primitive::str = "EventMoved";
    const SINCE: &'static [::core::primitive::u16] = &[1u16, 1u16];
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::__private::message_schema::<
        Self,
    >(
        "EventMoved",
        "",
        &::pinwire::__private::message_fields::<
            Self,
            2usize,
        >("EventMoved", &[("to", "", false), ("after", "", false)]),
    );
    const KIND: &'static ::pinwire::Kind = &::pinwire::Kind::Message(
        <Self as ::pinwire::__private::Shape>::SCHEMA,
    );
    #[inline]
    fn view(table: ::pinwire::__private::Table<'_, Self>) -> EventMovedView<'_> {
        EventMovedView(table)
    }
    #[inline]
    fn view_mut(table: ::pinwire::__private::TableMut<'_, Self>) -> EventMovedMut<'_> {
        EventMovedMut(table)
    }
    #[inline]
    fn lazy(table: ::pinwire::LazyTable<'_, Self>) -> EventMovedLazy<'_> {
        EventMovedLazy(table)
    }
}
const _: () = if let ::core::option::Option::Some(problem) = ::pinwire::__private::check_shape::<
    EventMoved<'static>,
>() {
    ::core::panic!("{}", problem)
};
#[automatically_derived]
impl<'a> ::pinwire::__private::Value for EventMoved<'a> {
    type Form = ::pinwire::__private::Data<
        ::pinwire::__private::Nested<EventMoved<'static>>,
    >;
}
#[automatically_derived]
impl<'a> ::pinwire::__private::Fielded for EventMoved<'a> {
    type Shape = EventMoved<'static>;
    #[inline(always)]
    fn with_fields<__T: ::pinwire::__private::Take<EventMoved<'static>>>(
        &self,
        take: __T,
    ) -> __T::Out {
        take.take(((&self.to, &self.after),))
    }
}
#[automatically_derived]
impl<'a> ::pinwire::Message for EventMoved<'a> {}
#[automatically_derived]
impl<'buf> ::pinwire::__private::FromTable<'buf, EventMoved<'static>>
for EventMoved<'buf> {
    #[inline]
    fn from_table(
        table: &::pinwire::__private::Table<'buf, EventMoved<'static>>,
    ) -> Self {
        let ((field_0, field_1),) = table
            .decode::<((&'buf str, Option<Box<Event<'buf>>>),)>();
        Self {
            to: field_0,
            after: field_1,
        }
    }
}
///The fields that [`EventMoved::writer`] takes: all but lists, which follow one by one.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct EventMovedHead<'buf> {
    ///Declared as `&'a str`.
    pub to: ::pinwire::__private::Given<
        'buf,
        ::pinwire::__private::CheckedType<EventMoved<'static>, &'static str>,
    >,
    ///Declared as `Option<Box<Event<'a>>>`.
    pub after: ::pinwire::__private::Given<
        'buf,
        ::pinwire::__private::CheckedType<
            EventMoved<'static>,
            Option<Box<Event<'static>>>,
        >,
    >,
}
#[automatically_derived]
impl ::pinwire::__private::Fielded for EventMovedHead<'_> {
    type Shape = EventMoved<'static>;
    #[inline(always)]
    fn with_fields<__T: ::pinwire::__private::Take<EventMoved<'static>>>(
        &self,
        take: __T,
    ) -> __T::Out {
        take.take(((&self.to, &self.after),))
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> EventMoved<'a> {
    /// Writes straight into `out`: first these fields, then the lists in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: EventMovedHead<'_>,
    ) -> ::pinwire::Written<'buf> {
        let draft = ::pinwire::__private::MessageDraft::new(out, &head, 2usize);
        draft.done()
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for EventMoved<'static> {
    type Fields = [(); {
        ::pinwire::__private::meet::<&'static str>();
        ::pinwire::__private::meet::<Option<Box<Event<'static>>>>();
        1
    }];
}
///Borrowed view of a [`Event`]: the view of the message that the tag says.
#[allow(
    non_camel_case_types,
    variant_size_differences,
    clippy::exhaustive_enums,
    clippy::large_enum_variant
)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq)]
pub enum EventView<'buf> {
    /// A trade.
    Filled(
        <<::pinwire::__private::CheckedType<
            Event<'static>,
            Fill<'static>,
        > as ::pinwire::__private::Fielded>::Shape as ::pinwire::__private::Shape>::View<
            'buf,
        >,
    ),
    ///The variant `Moved`.
    Moved(
        <<EventMoved<
            'static,
        > as ::pinwire::__private::Fielded>::Shape as ::pinwire::__private::Shape>::View<
            'buf,
        >,
    ),
    ///The variant `Halted`.
    Halted,
    /// A variant that this reader does not know.
    Other(::pinwire::Unknown<'buf, u8>),
}
#[allow(dead_code, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> EventView<'buf> {
    ///As an owned [`Event`]; borrowed fields stay borrowed from the bytes.
    #[inline]
    #[must_use]
    pub fn to_value(&self) -> Event<'buf>
    where
        Event<'buf>: ::pinwire::__private::FromChoice<'buf, Event<'static>>,
    {
        ::pinwire::__private::FromChoice::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf, 'a> ::core::cmp::PartialEq<Event<'a>> for EventView<'buf> {
    #[inline]
    fn eq(&self, other: &Event<'a>) -> ::core::primitive::bool {
        match (self, other) {
            (Self::Filled(view), Event::Filled(message)) => {
                ::pinwire::__private::is_viewed::<
                    ::pinwire::__private::CheckedType<Event<'static>, Fill<'a>>,
                >(message, view)
            }
            (Self::Moved(view), Event::Moved { to: field_0, after: field_1 }) => {
                ::pinwire::__private::is_viewed(
                    &::pinwire::__private::Refs::<
                        <EventMoved<'static> as ::pinwire::__private::Fielded>::Shape,
                        _,
                    >::new(((field_0, field_1),)),
                    view,
                )
            }
            (Self::Halted, Event::Halted) => true,
            (Self::Other(view), Event::Other(unknown)) => {
                *view
                    == <::pinwire::__private::CheckedType<
                        Event<'static>,
                        Unknown<'a, u8>,
                    > as ::pinwire::__private::Keeps<'_, u8>>::unknown(unknown)
            }
            _ => false,
        }
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for EventView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        match self {
            Self::Filled(view) => ::pinwire::Visit::visit(view, visitor),
            Self::Moved(view) => ::pinwire::Visit::visit(view, visitor),
            Self::Halted => {}
            Self::Other(view) => ::pinwire::Visit::visit(view, visitor),
        }
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        match self {
            Self::Filled { .. } => "Filled",
            Self::Moved { .. } => "Moved",
            Self::Halted { .. } => "Halted",
            Self::Other(view) => ::pinwire::Visit::name(view),
        }
    }
    #[inline]
    fn variant(&self) -> ::core::option::Option<::pinwire::VariantOf> {
        let (index, name, is_unit) = match self {
            Self::Filled { .. } => (0u32, "Filled", false),
            Self::Moved { .. } => (1u32, "Moved", false),
            Self::Halted { .. } => (2u32, "Halted", true),
            Self::Other(_) => (3u32, "Other", false),
        };
        ::core::option::Option::Some(::pinwire::VariantOf {
            owner: "Event",
            index,
            name,
            is_unit,
        })
    }
}
::pinwire::__private::serialize_view!('buf EventView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for EventView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Filled(view) => ::core::fmt::Debug::fmt(view, f),
            Self::Moved(view) => ::core::fmt::Debug::fmt(view, f),
            Self::Halted => ::core::fmt::Formatter::write_str(f, "Halted"),
            Self::Other(view) => ::core::fmt::Debug::fmt(view, f),
        }
    }
}
#[automatically_derived]
impl ::pinwire::__private::Choice for Event<'static> {
    type View<'buf> = EventView<'buf>;
    type Tag = u8;
    type Cases = (
        ::pinwire::__private::Dozen<
            (
                ::pinwire::__private::Case<
                    <::pinwire::__private::CheckedType<
                        Event<'static>,
                        Fill<'static>,
                    > as ::pinwire::__private::Fielded>::Shape,
                >,
                ::pinwire::__private::Case<
                    <EventMoved<'static> as ::pinwire::__private::Fielded>::Shape,
                >,
                ::pinwire::__private::Unit,
            ),
        >,
    );
    const TAGS: &'static [::core::primitive::u64] = &[1u64, 2u64, 3u64];
    const ALIGN: ::core::primitive::usize = 4usize;
    const DEPTH: ::core::primitive::usize = <<Self as ::pinwire::__private::Choice>::Cases as ::pinwire::__private::Cases>::DEPTH;
    const NAME: &'static ::core::primitive::str = "Event";
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::__private::choice_schema::<
        Self,
    >(
        "Event",
        "",
        &[
            ::pinwire::__private::choice_variant(
                "Filled",
                "1",
                1u64,
                ::core::option::Option::Some(
                    <<::pinwire::__private::CheckedType<
                        Event<'static>,
                        Fill<'static>,
                    > as ::pinwire::__private::Fielded>::Shape as ::pinwire::__private::Shape>::SCHEMA,
                ),
            ),
            ::pinwire::__private::choice_variant(
                "Moved",
                "2",
                2u64,
                ::core::option::Option::Some(
                    <<EventMoved<
                        'static,
                    > as ::pinwire::__private::Fielded>::Shape as ::pinwire::__private::Shape>::SCHEMA,
                ),
            ),
            ::pinwire::__private::choice_variant(
                "Halted",
                "3",
                3u64,
                ::core::option::Option::None,
            ),
        ],
    );
    #[inline]
    fn see(chosen: ::pinwire::__private::Chosen<'_, Self>) -> EventView<'_> {
        match chosen.index() {
            0usize => {
                EventView::Filled(
                    chosen
                        .message::<
                            <::pinwire::__private::CheckedType<
                                Event<'static>,
                                Fill<'static>,
                            > as ::pinwire::__private::Fielded>::Shape,
                        >(0usize),
                )
            }
            1usize => {
                EventView::Moved(
                    chosen
                        .message::<
                            <EventMoved<'static> as ::pinwire::__private::Fielded>::Shape,
                        >(1usize),
                )
            }
            2usize => EventView::Halted,
            _ => EventView::Other(chosen.unknown()),
        }
    }
}
const _: () = if let ::core::option::Option::Some(problem) = ::pinwire::__private::check_choice::<
    Event<'static>,
>() {
    ::core::panic!("{}", problem)
};
#[automatically_derived]
impl<'a> ::pinwire::__private::Value for Event<'a> {
    type Form = ::pinwire::__private::Data<
        ::pinwire::__private::UnionOf<Event<'static>>,
    >;
}
#[automatically_derived]
impl<'a> ::pinwire::__private::Choosing for Event<'a> {
    type Choice = Event<'static>;
    #[inline]
    fn with_case<__T: ::pinwire::__private::TakeCase<Event<'static>>>(
        &self,
        take: __T,
    ) -> __T::Out {
        match self {
            Self::Filled(message) => {
                take.message::<
                        ::pinwire::__private::CheckedType<Event<'static>, Fill<'a>>,
                    >(0usize, message)
            }
            Self::Moved { to: field_0, after: field_1 } => {
                take.message(
                    1usize,
                    &::pinwire::__private::Refs::<
                        <EventMoved<'static> as ::pinwire::__private::Fielded>::Shape,
                        _,
                    >::new(((field_0, field_1),)),
                )
            }
            Self::Halted => take.unit(2usize),
            Self::Other(unknown) => {
                let unknown = <::pinwire::__private::CheckedType<
                    Event<'static>,
                    Unknown<'a, u8>,
                > as ::pinwire::__private::Keeps<'_, u8>>::unknown(unknown);
                take.unknown(
                    <u8 as ::pinwire::__private::ChoiceTag>::widen(unknown.tag),
                    unknown.bytes,
                )
            }
        }
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::__private::FromChoice<'buf, Event<'static>> for Event<'buf> {
    #[inline]
    fn from_view(view: EventView<'buf>) -> Self {
        match view {
            EventView::Filled(view) => {
                Self::Filled(
                    ::pinwire::__private::value_of::<
                        <::pinwire::__private::CheckedType<
                            Event<'static>,
                            Fill<'static>,
                        > as ::pinwire::__private::Fielded>::Shape,
                        _,
                    >(&view),
                )
            }
            EventView::Moved(view) => {
                let EventMoved { to: field_0, after: field_1 } = ::pinwire::__private::value_of::<
                    <EventMoved<'static> as ::pinwire::__private::Fielded>::Shape,
                    _,
                >(&view);
                Self::Moved {
                    to: field_0,
                    after: field_1,
                }
            }
            EventView::Halted => Self::Halted,
            EventView::Other(unknown) => {
                Self::Other(
                    <::pinwire::__private::CheckedType<
                        Event<'static>,
                        Unknown<'buf, u8>,
                    > as ::pinwire::__private::Keeps<'buf, u8>>::keep(unknown),
                )
            }
        }
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Event<'static> {
    type Fields = [(); {
        ::pinwire::__private::meet_held::<Fill<'static>>();
        let _ = <Unknown<'static, u8> as ::pinwire::__private::Keeps<'_, u8>>::unknown;
        1
    }];
}
#[automatically_derived]
impl ::pinwire::__private::Limit for Event<'static> {
    const LEVELS: ::core::primitive::u32 = 8u32;
}
