///Borrowed view of the bytes of a [`Order`]; made by [`Message::view`](crate::reexported::Message::view).
#[allow(non_camel_case_types)]
pub(crate) struct TicketView<'buf>(crate::reexported::__private::Table<'buf, Order>);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> TicketView<'buf> {
    /// Given by the exchange.
    ///
    ///Declared as `u64`.
    #[inline]
    #[must_use]
    pub fn id(&self) -> crate::reexported::__private::Getter<'buf, u64> {
        self.0.get::<<u64 as crate::reexported::__private::Value>::Form>(0usize)
    }
    ///Declared as `Side`.
    #[inline]
    #[must_use]
    fn side(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, Side>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Side,
                > as crate::reexported::__private::Value>::Form,
            >(1usize)
    }
    ///Declared as `Open<Side>`.
    #[inline]
    #[must_use]
    fn venue_side(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, Open<Side>>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Open<Side>,
                > as crate::reexported::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `bool`.
    #[inline]
    #[must_use]
    fn active(&self) -> crate::reexported::__private::Getter<'buf, bool> {
        self.0.get::<<bool as crate::reexported::__private::Value>::Form>(3usize)
    }
    ///Declared as `Option<i64>`.
    #[inline]
    #[must_use]
    fn stop(&self) -> crate::reexported::__private::Getter<'buf, Option<i64>> {
        self.0.get::<<Option<i64> as crate::reexported::__private::Value>::Form>(4usize)
    }
    ///Declared as `Point`.
    #[inline]
    #[must_use]
    fn at(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, Point>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Point,
                > as crate::reexported::__private::Value>::Form,
            >(5usize)
    }
    ///Declared as `(u16 , f32)`.
    #[inline]
    #[must_use]
    fn pair(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, (u16, f32)>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    (u16, f32),
                > as crate::reexported::__private::Value>::Form,
            >(6usize)
    }
    ///Declared as `[u8 ; 4]`.
    #[inline]
    #[must_use]
    fn code(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, [u8; 4]>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    [u8; 4],
                > as crate::reexported::__private::Value>::Form,
            >(7usize)
    }
    ///Declared as `Vec<u8>`.
    #[inline]
    #[must_use]
    fn blob(&self) -> crate::reexported::__private::Getter<'buf, Vec<u8>> {
        self.0.get::<<Vec<u8> as crate::reexported::__private::Value>::Form>(8usize)
    }
    ///Declared as `Vec<u32>`.
    #[inline]
    #[must_use]
    fn sizes(&self) -> crate::reexported::__private::Getter<'buf, Vec<u32>> {
        self.0.get::<<Vec<u32> as crate::reexported::__private::Value>::Form>(9usize)
    }
    ///Declared as `Vec<String>`.
    #[inline]
    #[must_use]
    fn names(&self) -> crate::reexported::__private::Getter<'buf, Vec<String>> {
        self.0.get::<<Vec<String> as crate::reexported::__private::Value>::Form>(10usize)
    }
    ///Declared as `Vec<Vec<u32>>`.
    #[inline]
    #[must_use]
    fn grid(&self) -> crate::reexported::__private::Getter<'buf, Vec<Vec<u32>>> {
        self.0
            .get::<<Vec<Vec<u32>> as crate::reexported::__private::Value>::Form>(11usize)
    }
    ///Declared as `Leg`.
    #[inline]
    #[must_use]
    fn leg(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, Leg>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Leg,
                > as crate::reexported::__private::Value>::Form,
            >(12usize)
    }
    ///Declared as `Vec<Leg>`.
    #[inline]
    #[must_use]
    fn legs(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, Vec<Leg>>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Vec<Leg>,
                > as crate::reexported::__private::Value>::Form,
            >(13usize)
    }
    ///Declared as `Option<([u32 ; 4] , Leg)>`.
    #[inline]
    #[must_use]
    fn extra(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, Option<([u32; 4], Leg)>>,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Option<([u32; 4], Leg)>,
                > as crate::reexported::__private::Value>::Form,
            >(14usize)
    }
    ///Declared as `char`.
    #[inline]
    #[must_use]
    fn type_(&self) -> crate::reexported::__private::Getter<'buf, char> {
        self.0.get::<<char as crate::reexported::__private::Value>::Form>(15usize)
    }
    ///Declared as `String`.
    #[inline]
    #[must_use]
    fn password(&self) -> crate::reexported::__private::Getter<'buf, String> {
        self.0.get::<<String as crate::reexported::__private::Value>::Form>(17usize)
    }
    ///Declared as `u32`, since version 2.
    #[inline]
    #[must_use]
    fn flags(&self) -> crate::reexported::__private::Getter<'buf, u32> {
        self.0
            .get::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        u32,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    18usize,
                >,
            >(18usize)
    }
    ///Declared as `Side`, since version 2.
    #[inline]
    #[must_use]
    fn other_side(
        &self,
    ) -> crate::reexported::__private::Getter<
        'buf,
        crate::reexported::__private::CheckedType<Order, Side>,
    > {
        self.0
            .get::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        Side,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    19usize,
                >,
            >(19usize)
    }
    ///Declared as `String`, since version 3.
    #[inline]
    #[must_use]
    fn note(&self) -> crate::reexported::__private::Getter<'buf, String> {
        self.0
            .get::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        String,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    20usize,
                >,
            >(20usize)
    }
    ///Declared as `Vec<u32>`, since version 3.
    #[inline]
    #[must_use]
    fn more(&self) -> crate::reexported::__private::Getter<'buf, Vec<u32>> {
        self.0
            .get::<
                crate::reexported::__private::Added<
                    <Vec<u32> as crate::reexported::__private::Value>::Form,
                >,
            >(21usize)
    }
    /// The fields as an owned value; borrowed fields stay borrowed from the bytes.
    #[inline]
    #[must_use]
    pub(crate) fn to_value(&self) -> Order
    where
        Order: crate::reexported::__private::FromTable<'buf, Order>,
    {
        crate::reexported::__private::FromTable::from_table(&self.0)
    }
}
#[automatically_derived]
impl crate::reexported::__private::Viewed for Order {
    #[inline(always)]
    fn table<'buf>(
        view: &<Self as crate::reexported::__private::Shape>::View<'buf>,
    ) -> crate::reexported::__private::Table<'buf, Self> {
        view.0
    }
}
#[automatically_derived]
impl<'buf> ::core::marker::Copy for TicketView<'buf> {}
#[automatically_derived]
impl<'buf> ::core::clone::Clone for TicketView<'buf> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq for TicketView<'buf> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
#[automatically_derived]
impl<'buf> ::core::cmp::PartialEq<Order> for TicketView<'buf> {
    #[inline]
    fn eq(&self, other: &Order) -> ::core::primitive::bool {
        crate::reexported::__private::Fielded::is(other, &self.0)
    }
}
#[automatically_derived]
impl<'buf> crate::reexported::Visit for TicketView<'buf> {
    #[inline]
    fn visit<__V: crate::reexported::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        self.0.visit(visitor);
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Order as crate::reexported::__private::Shape>::SCHEMA.name
    }
}
crate::reexported::__private::serialize_view!('buf TicketView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for TicketView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        crate::reexported::__private::debug(self, f)
    }
}
///The bytes of a [`Order`], to set fixed fields in place; made by `Order::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub(crate) struct TicketMut<'buf>(crate::reexported::__private::TableMut<'buf, Order>);
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<'buf> TicketMut<'buf> {
    /// Given by the exchange.
    ///
    ///Declared as `u64`.
    #[inline]
    pub fn set_id(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <u64 as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <u64 as crate::reexported::__private::Value>::Form,
    > {
        self.0.set::<<u64 as crate::reexported::__private::Value>::Form>(0usize, value)
    }
    ///Declared as `Side`.
    #[inline]
    fn set_side(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                Side,
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            Side,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Side,
                > as crate::reexported::__private::Value>::Form,
            >(1usize, value)
    }
    ///Declared as `Side`.
    #[inline]
    fn side_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <crate::reexported::__private::CheckedType<
            Order,
            Side,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Side,
                > as crate::reexported::__private::Value>::Form,
            >(1usize)
    }
    ///Declared as `Open<Side>`.
    #[inline]
    fn set_venue_side(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                Open<Side>,
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            Open<Side>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Open<Side>,
                > as crate::reexported::__private::Value>::Form,
            >(2usize, value)
    }
    ///Declared as `Open<Side>`.
    #[inline]
    fn venue_side_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <crate::reexported::__private::CheckedType<
            Order,
            Open<Side>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Open<Side>,
                > as crate::reexported::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `bool`.
    #[inline]
    fn set_active(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <bool as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <bool as crate::reexported::__private::Value>::Form,
    > {
        self.0.set::<<bool as crate::reexported::__private::Value>::Form>(3usize, value)
    }
    ///Declared as `Option<i64>`.
    #[inline]
    fn set_stop(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <Option<i64> as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <Option<i64> as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <Option<i64> as crate::reexported::__private::Value>::Form,
            >(4usize, value)
    }
    ///Declared as `Point`.
    #[inline]
    fn set_at(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                Point,
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            Point,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Point,
                > as crate::reexported::__private::Value>::Form,
            >(5usize, value)
    }
    ///Declared as `Point`.
    #[inline]
    fn at_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <crate::reexported::__private::CheckedType<
            Order,
            Point,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Point,
                > as crate::reexported::__private::Value>::Form,
            >(5usize)
    }
    ///Declared as `(u16 , f32)`.
    #[inline]
    fn set_pair(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                (u16, f32),
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            (u16, f32),
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    (u16, f32),
                > as crate::reexported::__private::Value>::Form,
            >(6usize, value)
    }
    ///Declared as `[u8 ; 4]`.
    #[inline]
    fn set_code(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                [u8; 4],
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            [u8; 4],
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    [u8; 4],
                > as crate::reexported::__private::Value>::Form,
            >(7usize, value)
    }
    ///Declared as `[u8 ; 4]`.
    #[inline]
    fn code_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <crate::reexported::__private::CheckedType<
            Order,
            [u8; 4],
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    [u8; 4],
                > as crate::reexported::__private::Value>::Form,
            >(7usize)
    }
    ///Declared as `Vec<u8>`.
    #[inline]
    fn blob_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <Vec<u8> as crate::reexported::__private::Value>::Form,
    > {
        self.0.nest::<<Vec<u8> as crate::reexported::__private::Value>::Form>(8usize)
    }
    ///Declared as `Vec<u32>`.
    #[inline]
    fn sizes_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <Vec<u32> as crate::reexported::__private::Value>::Form,
    > {
        self.0.nest::<<Vec<u32> as crate::reexported::__private::Value>::Form>(9usize)
    }
    ///Declared as `Leg`.
    #[inline]
    fn set_leg(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                Leg,
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            Leg,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Leg,
                > as crate::reexported::__private::Value>::Form,
            >(12usize, value)
    }
    ///Declared as `Leg`.
    #[inline]
    fn leg_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <crate::reexported::__private::CheckedType<
            Order,
            Leg,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Leg,
                > as crate::reexported::__private::Value>::Form,
            >(12usize)
    }
    ///Declared as `Vec<Leg>`.
    #[inline]
    fn set_legs(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                Vec<Leg>,
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            Vec<Leg>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Vec<Leg>,
                > as crate::reexported::__private::Value>::Form,
            >(13usize, value)
    }
    ///Declared as `Vec<Leg>`.
    #[inline]
    fn legs_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <crate::reexported::__private::CheckedType<
            Order,
            Vec<Leg>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Vec<Leg>,
                > as crate::reexported::__private::Value>::Form,
            >(13usize)
    }
    ///Declared as `Option<([u32 ; 4] , Leg)>`.
    #[inline]
    fn set_extra(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <crate::reexported::__private::CheckedType<
                Order,
                Option<([u32; 4], Leg)>,
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <crate::reexported::__private::CheckedType<
            Order,
            Option<([u32; 4], Leg)>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .set::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Option<([u32; 4], Leg)>,
                > as crate::reexported::__private::Value>::Form,
            >(14usize, value)
    }
    ///Declared as `Option<([u32 ; 4] , Leg)>`.
    #[inline]
    fn extra_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        <crate::reexported::__private::CheckedType<
            Order,
            Option<([u32; 4], Leg)>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .nest::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Option<([u32; 4], Leg)>,
                > as crate::reexported::__private::Value>::Form,
            >(14usize)
    }
    ///Declared as `char`.
    #[inline]
    fn set_type_(
        &mut self,
        value: crate::reexported::__private::SetValue<
            <char as crate::reexported::__private::Value>::Form,
        >,
    ) -> crate::reexported::__private::SetResult<
        <char as crate::reexported::__private::Value>::Form,
    > {
        self.0.set::<<char as crate::reexported::__private::Value>::Form>(15usize, value)
    }
    ///Declared as `u32`, since version 2.
    #[inline]
    fn set_flags(
        &mut self,
        value: crate::reexported::__private::SetValue<
            crate::reexported::__private::Later<
                <crate::reexported::__private::CheckedType<
                    Order,
                    u32,
                > as crate::reexported::__private::Value>::Form,
                Order,
                18usize,
            >,
        >,
    ) -> crate::reexported::__private::SetResult<
        crate::reexported::__private::Later<
            <crate::reexported::__private::CheckedType<
                Order,
                u32,
            > as crate::reexported::__private::Value>::Form,
            Order,
            18usize,
        >,
    > {
        self.0
            .set::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        u32,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    18usize,
                >,
            >(18usize, value)
    }
    ///Declared as `Side`, since version 2.
    #[inline]
    fn set_other_side(
        &mut self,
        value: crate::reexported::__private::SetValue<
            crate::reexported::__private::Later<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Side,
                > as crate::reexported::__private::Value>::Form,
                Order,
                19usize,
            >,
        >,
    ) -> crate::reexported::__private::SetResult<
        crate::reexported::__private::Later<
            <crate::reexported::__private::CheckedType<
                Order,
                Side,
            > as crate::reexported::__private::Value>::Form,
            Order,
            19usize,
        >,
    > {
        self.0
            .set::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        Side,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    19usize,
                >,
            >(19usize, value)
    }
    ///Declared as `Side`, since version 2.
    #[inline]
    fn other_side_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        crate::reexported::__private::Later<
            <crate::reexported::__private::CheckedType<
                Order,
                Side,
            > as crate::reexported::__private::Value>::Form,
            Order,
            19usize,
        >,
    > {
        self.0
            .nest::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        Side,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    19usize,
                >,
            >(19usize)
    }
    ///Declared as `Vec<u32>`, since version 3.
    #[inline]
    fn more_mut(
        &mut self,
    ) -> crate::reexported::__private::NestOf<
        '_,
        crate::reexported::__private::Added<
            <Vec<u32> as crate::reexported::__private::Value>::Form,
        >,
    > {
        self.0
            .nest::<
                crate::reexported::__private::Added<
                    <Vec<u32> as crate::reexported::__private::Value>::Form,
                >,
            >(21usize)
    }
    /// Reads what is being changed.
    #[inline]
    #[must_use]
    pub(crate) fn as_view(&self) -> TicketView<'_> {
        TicketView(self.0.as_table())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for TicketMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
///The bytes of a [`Order`], each field checked when it is read; made by [`Message::lazy`](crate::reexported::Message::lazy).
#[allow(non_camel_case_types)]
pub(crate) struct TicketLazy<'buf>(crate::reexported::LazyTable<'buf, Order>);
#[allow(
    dead_code,
    clippy::missing_errors_doc,
    clippy::same_name_method,
    clippy::wrong_self_convention
)]
#[automatically_derived]
impl<'buf> TicketLazy<'buf> {
    /// Given by the exchange.
    ///
    ///Declared as `u64`.
    #[inline]
    pub fn id(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <u64 as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<u64 as crate::reexported::__private::Value>::Form>(0usize)
    }
    ///Declared as `Side`.
    #[inline]
    fn side(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            Side,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Side,
                > as crate::reexported::__private::Value>::Form,
            >(1usize)
    }
    ///Declared as `Open<Side>`.
    #[inline]
    fn venue_side(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            Open<Side>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Open<Side>,
                > as crate::reexported::__private::Value>::Form,
            >(2usize)
    }
    ///Declared as `bool`.
    #[inline]
    fn active(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <bool as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<bool as crate::reexported::__private::Value>::Form>(3usize)
    }
    ///Declared as `Option<i64>`.
    #[inline]
    fn stop(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <Option<i64> as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<Option<i64> as crate::reexported::__private::Value>::Form>(4usize)
    }
    ///Declared as `Point`.
    #[inline]
    fn at(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            Point,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Point,
                > as crate::reexported::__private::Value>::Form,
            >(5usize)
    }
    ///Declared as `(u16 , f32)`.
    #[inline]
    fn pair(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            (u16, f32),
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    (u16, f32),
                > as crate::reexported::__private::Value>::Form,
            >(6usize)
    }
    ///Declared as `[u8 ; 4]`.
    #[inline]
    fn code(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            [u8; 4],
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    [u8; 4],
                > as crate::reexported::__private::Value>::Form,
            >(7usize)
    }
    ///Declared as `Vec<u8>`.
    #[inline]
    fn blob(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <Vec<u8> as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<Vec<u8> as crate::reexported::__private::Value>::Form>(8usize)
    }
    ///Declared as `Vec<u32>`.
    #[inline]
    fn sizes(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <Vec<u32> as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<Vec<u32> as crate::reexported::__private::Value>::Form>(9usize)
    }
    ///Declared as `Vec<String>`.
    #[inline]
    fn names(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <Vec<String> as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<Vec<String> as crate::reexported::__private::Value>::Form>(10usize)
    }
    ///Declared as `Vec<Vec<u32>>`.
    #[inline]
    fn grid(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <Vec<Vec<u32>> as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<<Vec<Vec<u32>> as crate::reexported::__private::Value>::Form>(11usize)
    }
    ///Declared as `Leg`.
    #[inline]
    fn leg(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            Leg,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Leg,
                > as crate::reexported::__private::Value>::Form,
            >(12usize)
    }
    ///Declared as `Vec<Leg>`.
    #[inline]
    fn legs(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            Vec<Leg>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Vec<Leg>,
                > as crate::reexported::__private::Value>::Form,
            >(13usize)
    }
    ///Declared as `Option<([u32 ; 4] , Leg)>`.
    #[inline]
    fn extra(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <crate::reexported::__private::CheckedType<
            Order,
            Option<([u32; 4], Leg)>,
        > as crate::reexported::__private::Value>::Form,
    > {
        self.0
            .get::<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Option<([u32; 4], Leg)>,
                > as crate::reexported::__private::Value>::Form,
            >(14usize)
    }
    ///Declared as `char`.
    #[inline]
    fn type_(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <char as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<char as crate::reexported::__private::Value>::Form>(15usize)
    }
    ///Declared as `String`.
    #[inline]
    fn password(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        <String as crate::reexported::__private::Value>::Form,
    > {
        self.0.get::<<String as crate::reexported::__private::Value>::Form>(17usize)
    }
    ///Declared as `u32`, since version 2.
    #[inline]
    fn flags(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        crate::reexported::__private::Later<
            <crate::reexported::__private::CheckedType<
                Order,
                u32,
            > as crate::reexported::__private::Value>::Form,
            Order,
            18usize,
        >,
    > {
        self.0
            .get::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        u32,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    18usize,
                >,
            >(18usize)
    }
    ///Declared as `Side`, since version 2.
    #[inline]
    fn other_side(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        crate::reexported::__private::Later<
            <crate::reexported::__private::CheckedType<
                Order,
                Side,
            > as crate::reexported::__private::Value>::Form,
            Order,
            19usize,
        >,
    > {
        self.0
            .get::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        Side,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    19usize,
                >,
            >(19usize)
    }
    ///Declared as `String`, since version 3.
    #[inline]
    fn note(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        crate::reexported::__private::Later<
            <crate::reexported::__private::CheckedType<
                Order,
                String,
            > as crate::reexported::__private::Value>::Form,
            Order,
            20usize,
        >,
    > {
        self.0
            .get::<
                crate::reexported::__private::Later<
                    <crate::reexported::__private::CheckedType<
                        Order,
                        String,
                    > as crate::reexported::__private::Value>::Form,
                    Order,
                    20usize,
                >,
            >(20usize)
    }
    ///Declared as `Vec<u32>`, since version 3.
    #[inline]
    fn more(
        &self,
    ) -> crate::reexported::__private::LazyGetter<
        'buf,
        crate::reexported::__private::Added<
            <Vec<u32> as crate::reexported::__private::Value>::Form,
        >,
    > {
        self.0
            .get::<
                crate::reexported::__private::Added<
                    <Vec<u32> as crate::reexported::__private::Value>::Form,
                >,
            >(21usize)
    }
}
#[automatically_derived]
impl<'buf> ::core::ops::Deref for TicketLazy<'buf> {
    type Target = crate::reexported::LazyTable<'buf, Order>;
    #[inline]
    fn deref(&self) -> &crate::reexported::LazyTable<'buf, Order> {
        &self.0
    }
}
#[automatically_derived]
impl crate::reexported::__private::Shape for Order {
    type View<'buf> = TicketView<'buf>;
    type Mut<'buf> = TicketMut<'buf>;
    type Lazy<'buf> = TicketLazy<'buf>;
    type Fields = (
        (
            <u64 as crate::reexported::__private::Value>::Form,
            <crate::reexported::__private::CheckedType<
                Order,
                Side,
            > as crate::reexported::__private::Value>::Form,
            <crate::reexported::__private::CheckedType<
                Order,
                Open<Side>,
            > as crate::reexported::__private::Value>::Form,
            <bool as crate::reexported::__private::Value>::Form,
            <Option<i64> as crate::reexported::__private::Value>::Form,
            <crate::reexported::__private::CheckedType<
                Order,
                Point,
            > as crate::reexported::__private::Value>::Form,
            <crate::reexported::__private::CheckedType<
                Order,
                (u16, f32),
            > as crate::reexported::__private::Value>::Form,
            <crate::reexported::__private::CheckedType<
                Order,
                [u8; 4],
            > as crate::reexported::__private::Value>::Form,
            <Vec<u8> as crate::reexported::__private::Value>::Form,
            <Vec<u32> as crate::reexported::__private::Value>::Form,
            <Vec<String> as crate::reexported::__private::Value>::Form,
            <Vec<Vec<u32>> as crate::reexported::__private::Value>::Form,
        ),
        (
            <crate::reexported::__private::CheckedType<
                Order,
                Leg,
            > as crate::reexported::__private::Value>::Form,
            <crate::reexported::__private::CheckedType<
                Order,
                Vec<Leg>,
            > as crate::reexported::__private::Value>::Form,
            <crate::reexported::__private::CheckedType<
                Order,
                Option<([u32; 4], Leg)>,
            > as crate::reexported::__private::Value>::Form,
            <char as crate::reexported::__private::Value>::Form,
            crate::reexported::__private::Reserved<
                <Option<u32> as crate::reexported::__private::Value>::Form,
            >,
            <String as crate::reexported::__private::Value>::Form,
            crate::reexported::__private::Later<
                <crate::reexported::__private::CheckedType<
                    Order,
                    u32,
                > as crate::reexported::__private::Value>::Form,
                Order,
                18usize,
            >,
            crate::reexported::__private::Later<
                <crate::reexported::__private::CheckedType<
                    Order,
                    Side,
                > as crate::reexported::__private::Value>::Form,
                Order,
                19usize,
            >,
            crate::reexported::__private::Later<
                <crate::reexported::__private::CheckedType<
                    Order,
                    String,
                > as crate::reexported::__private::Value>::Form,
                Order,
                20usize,
            >,
            crate::reexported::__private::Added<
                <Vec<u32> as crate::reexported::__private::Value>::Form,
            >,
        ),
    );
    const DEPTH: ::core::primitive::usize = <Self::Fields as crate::reexported::__private::Fields>::DEPTH;
    const ALIGN: ::core::primitive::usize = 1usize;
    const NAME: &'static ::core::primitive::str = "Ticket";
    const SINCE: &'static [::core::primitive::u16] = &[
        1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16, 1u16,
        1u16, 1u16, 1u16, 1u16, 1u16, 2u16, 2u16, 3u16, 3u16,
    ];
    const SCHEMA: &'static crate::reexported::Schema = &crate::reexported::__private::message_schema::<
        Self,
    >(
        "Ticket",
        "One order.",
        &crate::reexported::__private::message_fields::<
            Self,
            22usize,
        >(
            "Ticket",
            &[
                ("id", "Given by the exchange.", false),
                ("side", "", false),
                ("venue_side", "", false),
                ("active", "", false),
                ("stop", "", false),
                ("at", "", false),
                ("pair", "", false),
                ("code", "", false),
                ("blob", "", false),
                ("sizes", "", false),
                ("names", "", false),
                ("grid", "", false),
                ("leg", "", false),
                ("legs", "", false),
                ("extra", "", false),
                ("type_", "", false),
                ("gone", "", false),
                ("password", "", true),
                ("flags", "", false),
                ("other_side", "", false),
                ("note", "", false),
                ("more", "", false),
            ],
        ),
    );
    const KIND: &'static crate::reexported::Kind = &crate::reexported::Kind::Message(
        <Self as crate::reexported::__private::Shape>::SCHEMA,
    );
    #[inline]
    fn view(table: crate::reexported::__private::Table<'_, Self>) -> TicketView<'_> {
        TicketView(table)
    }
    #[inline]
    fn view_mut(
        table: crate::reexported::__private::TableMut<'_, Self>,
    ) -> TicketMut<'_> {
        TicketMut(table)
    }
    #[inline]
    fn lazy(table: crate::reexported::LazyTable<'_, Self>) -> TicketLazy<'_> {
        TicketLazy(table)
    }
}
const _: () = if let ::core::option::Option::Some(problem) = crate::reexported::__private::check_shape::<
    Order,
>() {
    ::core::panic!("{}", problem)
};
const _: () = ::core::assert!(
    << Option < u32 > as crate ::reexported::__private::Value > ::Form as crate
    ::reexported::__private::Form > ::IS_RESERVABLE,
    "the place of `gone` cannot be reserved, because older readers would refuse zeros in it: declare fields that may be removed one day as an `Option`"
);
const _: () = ::core::assert!(
    < < Vec < u32 > as crate ::reexported::__private::Value > ::Form as crate
    ::reexported::__private::Form > ::IS_LIST,
    "`[]` is the default of lists, and `more` is none"
);
#[automatically_derived]
impl crate::reexported::__private::Constant<18usize> for Order {
    type Type = <<crate::reexported::__private::CheckedType<
        Order,
        u32,
    > as crate::reexported::__private::Value>::Form as crate::reexported::__private::HasDefault>::Default;
    const VALUE: <<crate::reexported::__private::CheckedType<
        Order,
        u32,
    > as crate::reexported::__private::Value>::Form as crate::reexported::__private::HasDefault>::Default = 0;
}
#[automatically_derived]
impl crate::reexported::__private::Constant<19usize> for Order {
    type Type = <<crate::reexported::__private::CheckedType<
        Order,
        Side,
    > as crate::reexported::__private::Value>::Form as crate::reexported::__private::HasDefault>::Default;
    const VALUE: <<crate::reexported::__private::CheckedType<
        Order,
        Side,
    > as crate::reexported::__private::Value>::Form as crate::reexported::__private::HasDefault>::Default = Side::Buy;
}
#[automatically_derived]
impl crate::reexported::__private::Constant<20usize> for Order {
    type Type = <<crate::reexported::__private::CheckedType<
        Order,
        String,
    > as crate::reexported::__private::Value>::Form as crate::reexported::__private::HasDefault>::Default;
    const VALUE: <<crate::reexported::__private::CheckedType<
        Order,
        String,
    > as crate::reexported::__private::Value>::Form as crate::reexported::__private::HasDefault>::Default = "none";
}
#[automatically_derived]
impl crate::reexported::__private::Value for Order {
    type Form = crate::reexported::__private::Data<
        crate::reexported::__private::Nested<Order>,
    >;
}
#[automatically_derived]
impl crate::reexported::__private::Fielded for Order {
    type Shape = Order;
    #[inline(always)]
    fn with_fields<__T: crate::reexported::__private::Take<Order>>(
        &self,
        take: __T,
    ) -> __T::Out {
        take.take((
            (
                &self.id,
                &self.side,
                &self.venue_side,
                &self.active,
                &self.stop,
                &self.at,
                &self.pair,
                &self.code,
                &self.blob,
                &self.sizes,
                &self.names,
                &self.grid,
            ),
            (
                &self.leg,
                &self.legs,
                &self.extra,
                &self.r#type,
                &self.gone,
                &self.password,
                &self.flags,
                &self.other_side,
                &self.note,
                &self.more,
            ),
        ))
    }
}
#[automatically_derived]
impl crate::reexported::Message for Order {}
#[automatically_derived]
impl<'buf> crate::reexported::__private::FromTable<'buf, Order> for Order
where
    <Order as crate::reexported::__private::Shape>::Fields: crate::reexported::__private::DecodeFields<
        'buf,
        (
            (
                u64,
                Side,
                Open<Side>,
                bool,
                Option<i64>,
                Point,
                (u16, f32),
                [u8; 4],
                Vec<u8>,
                Vec<u32>,
                Vec<String>,
                Vec<Vec<u32>>,
            ),
            (
                Leg,
                Vec<Leg>,
                Option<([u32; 4], Leg)>,
                char,
                (),
                String,
                u32,
                Side,
                String,
                Vec<u32>,
            ),
        ),
    >,
{
    #[inline]
    fn from_table(table: &crate::reexported::__private::Table<'buf, Order>) -> Self {
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
            ),
        ) = table
            .decode::<
                (
                    (
                        u64,
                        Side,
                        Open<Side>,
                        bool,
                        Option<i64>,
                        Point,
                        (u16, f32),
                        [u8; 4],
                        Vec<u8>,
                        Vec<u32>,
                        Vec<String>,
                        Vec<Vec<u32>>,
                    ),
                    (
                        Leg,
                        Vec<Leg>,
                        Option<([u32; 4], Leg)>,
                        char,
                        (),
                        String,
                        u32,
                        Side,
                        String,
                        Vec<u32>,
                    ),
                ),
            >();
        Self {
            id: field_0,
            side: field_1,
            venue_side: field_2,
            active: field_3,
            stop: field_4,
            at: field_5,
            pair: field_6,
            code: field_7,
            blob: field_8,
            sizes: field_9,
            names: field_10,
            grid: field_11,
            leg: field_12,
            legs: field_13,
            extra: field_14,
            r#type: field_15,
            gone: field_16,
            password: field_17,
            flags: field_18,
            other_side: field_19,
            note: field_20,
            more: field_21,
        }
    }
}
///The fields that [`Order::writer`] takes: all but lists, which follow one by one.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub(crate) struct TicketHead<'buf> {
    /// Given by the exchange.
    ///
    ///Declared as `u64`.
    pub id: u64,
    ///Declared as `Side`.
    side: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, Side>,
    >,
    ///Declared as `Open<Side>`.
    venue_side: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, Open<Side>>,
    >,
    ///Declared as `bool`.
    active: bool,
    ///Declared as `Option<i64>`.
    stop: Option<i64>,
    ///Declared as `Point`.
    at: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, Point>,
    >,
    ///Declared as `(u16 , f32)`.
    pair: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, (u16, f32)>,
    >,
    ///Declared as `[u8 ; 4]`.
    code: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, [u8; 4]>,
    >,
    ///Declared as `Leg`.
    leg: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, Leg>,
    >,
    ///Declared as `Option<([u32 ; 4] , Leg)>`.
    extra: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, Option<([u32; 4], Leg)>>,
    >,
    ///Declared as `char`.
    r#type: char,
    ///Declared as `String`.
    password: crate::reexported::__private::Given<'buf, String>,
    ///Declared as `u32`, since version 2.
    flags: u32,
    ///Declared as `Side`, since version 2.
    other_side: crate::reexported::__private::Given<
        'buf,
        crate::reexported::__private::CheckedType<Order, Side>,
    >,
    ///Declared as `String`, since version 3.
    note: crate::reexported::__private::Given<'buf, String>,
}
#[automatically_derived]
impl crate::reexported::__private::Heading for TicketHead<'_> {
    type Shape = Order;
    #[inline(always)]
    fn with_given<__T: crate::reexported::__private::Take<Order>>(
        &self,
        take: __T,
    ) -> __T::Out {
        take.take((
            (
                &self.id,
                &self.side,
                &self.venue_side,
                &self.active,
                &self.stop,
                &self.at,
                &self.pair,
                &self.code,
                &crate::reexported::__private::Pending,
                &crate::reexported::__private::Pending,
                &crate::reexported::__private::Pending,
                &crate::reexported::__private::Pending,
            ),
            (
                &self.leg,
                &crate::reexported::__private::Pending,
                &self.extra,
                &self.r#type,
                &(),
                &self.password,
                &self.flags,
                &self.other_side,
                &self.note,
                &crate::reexported::__private::Pending,
            ),
        ))
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl Order {
    /// Writes straight into `out`: first these fields, then the lists in order, then `finish()`.
    #[inline]
    pub(crate) fn writer<'buf, 'head>(
        out: &'buf mut [::core::primitive::u8],
        head: TicketHead<'head>,
    ) -> TicketNeedsBlob<'buf, 'head> {
        let draft = crate::reexported::__private::MessageDraft::new(out, &head, 8usize);
        TicketNeedsBlob(draft, head)
    }
}
///A [`Order`] whose `blob` is not yet written: call `blob`.
#[must_use = "`blob` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub(crate) struct TicketNeedsBlob<'buf, 'head>(
    crate::reexported::__private::MessageDraft<'buf, Order>,
    TicketHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> TicketNeedsBlob<'buf, 'head> {
    ///Declared as `Vec<u8>`.
    #[inline]
    fn blob(self, value: &[u8]) -> TicketNeedsSizes<'buf, 'head> {
        let Self(draft, head) = self;
        let draft = draft
            .put::<
                <Vec<u8> as crate::reexported::__private::Value>::Form,
                _,
            >(8usize, &value);
        TicketNeedsSizes(draft, head)
    }
}
///A [`Order`] whose `sizes` is not yet written: call `sizes`.
#[must_use = "`sizes` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub(crate) struct TicketNeedsSizes<'buf, 'head>(
    crate::reexported::__private::MessageDraft<'buf, Order>,
    TicketHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> TicketNeedsSizes<'buf, 'head> {
    ///Declared as `Vec<u32>`.
    #[inline]
    fn sizes(self, value: &[u32]) -> TicketNeedsNames<'buf, 'head> {
        let Self(draft, head) = self;
        let draft = draft
            .put::<
                <Vec<u32> as crate::reexported::__private::Value>::Form,
                _,
            >(9usize, &value);
        TicketNeedsNames(draft, head)
    }
}
///A [`Order`] whose `names` is not yet written: call `names`.
#[must_use = "`names` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub(crate) struct TicketNeedsNames<'buf, 'head>(
    crate::reexported::__private::MessageDraft<'buf, Order>,
    TicketHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> TicketNeedsNames<'buf, 'head> {
    ///Declared as `Vec<String>`.
    #[inline]
    fn names(
        self,
        value: impl crate::reexported::Feed<
            <Vec<String> as crate::reexported::__private::Value>::Form,
        >,
    ) -> TicketNeedsGrid<'buf, 'head> {
        let Self(draft, head) = self;
        let draft = draft.feed(10usize, value);
        TicketNeedsGrid(draft, head)
    }
}
///A [`Order`] whose `grid` is not yet written: call `grid`.
#[must_use = "`grid` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub(crate) struct TicketNeedsGrid<'buf, 'head>(
    crate::reexported::__private::MessageDraft<'buf, Order>,
    TicketHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> TicketNeedsGrid<'buf, 'head> {
    ///Declared as `Vec<Vec<u32>>`.
    #[inline]
    fn grid(
        self,
        value: impl crate::reexported::Feed<
            <Vec<Vec<u32>> as crate::reexported::__private::Value>::Form,
        >,
    ) -> TicketNeedsLegs<'buf, 'head> {
        let Self(draft, head) = self;
        let draft = draft.feed(11usize, value).given(&head, 12usize, 13usize);
        TicketNeedsLegs(draft, head)
    }
}
///A [`Order`] whose `legs` is not yet written: call `legs`.
#[must_use = "`legs` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub(crate) struct TicketNeedsLegs<'buf, 'head>(
    crate::reexported::__private::MessageDraft<'buf, Order>,
    TicketHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> TicketNeedsLegs<'buf, 'head> {
    ///Declared as `Vec<Leg>`.
    #[inline]
    fn legs(
        self,
        value: impl crate::reexported::Feed<
            <crate::reexported::__private::CheckedType<
                Order,
                Vec<Leg>,
            > as crate::reexported::__private::Value>::Form,
        >,
    ) -> TicketNeedsMore<'buf, 'head> {
        let Self(draft, head) = self;
        let draft = draft.feed(13usize, value).given(&head, 14usize, 21usize);
        TicketNeedsMore(draft, head)
    }
}
///A [`Order`] whose `more` is not yet written: call `more`.
#[must_use = "`more` is not yet written"]
#[allow(dead_code, non_camel_case_types, missing_debug_implementations)]
pub(crate) struct TicketNeedsMore<'buf, 'head>(
    crate::reexported::__private::MessageDraft<'buf, Order>,
    TicketHead<'head>,
);
#[allow(dead_code, unused_variables)]
#[automatically_derived]
impl<'buf, 'head> TicketNeedsMore<'buf, 'head> {
    ///Declared as `Vec<u32>`, since version 3.
    #[inline]
    fn more(self, value: &[u32]) -> crate::reexported::Written<'buf> {
        let Self(draft, head) = self;
        let draft = draft
            .put::<
                crate::reexported::__private::Added<
                    <Vec<u32> as crate::reexported::__private::Value>::Form,
                >,
                _,
            >(21usize, &value);
        draft.done()
    }
}
#[automatically_derived]
impl crate::reexported::__private::Checked for Order {
    type Fields = [(); {
        crate::reexported::__private::meet::<Side>();
        crate::reexported::__private::meet::<Open<Side>>();
        crate::reexported::__private::meet::<Point>();
        crate::reexported::__private::meet::<(u16, f32)>();
        crate::reexported::__private::meet::<[u8; 4]>();
        crate::reexported::__private::meet::<Leg>();
        crate::reexported::__private::meet::<Vec<Leg>>();
        crate::reexported::__private::meet::<Option<([u32; 4], Leg)>>();
        crate::reexported::__private::meet::<Side>();
        crate::reexported::__private::meet_default::<u32>();
        crate::reexported::__private::meet_default::<Side>();
        crate::reexported::__private::meet_default::<String>();
        1
    }];
}
