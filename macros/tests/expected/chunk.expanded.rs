///Borrowed view of the bytes of a [`Chunk`]; made by [`Packet::view`](::pinwire::Packet::view).
#[allow(non_camel_case_types)]
pub struct ChunkView<
    'buf,
    __Tail
        = <SequenceBuf<
            Chunk,
        > as ::pinwire::Tail<::pinwire::__private::CheckedLe<Chunk>>>::View<'buf>,
>(
    ::pinwire::__private::Valid<'buf, Chunk, __Tail>,
);
#[allow(dead_code, clippy::same_name_method, clippy::wrong_self_convention)]
#[automatically_derived]
impl<'buf> ChunkView<'buf> {
    ///Declared as `[u8 ; 4]`, little-endian.
    #[inline]
    #[must_use]
    pub fn id(
        &self,
    ) -> <[u8; 4] as ::pinwire::Wire<
        ::pinwire::__private::CheckedLe<Chunk>,
    >>::View<'buf> {
        self.0.get::<[u8; 4], ::pinwire::__private::CheckedLe<Chunk>>(0usize)
    }
    ///Declared as `u32`, little-endian.
    #[inline]
    #[must_use]
    pub fn size(
        &self,
    ) -> <u32 as ::pinwire::Wire<::pinwire::__private::CheckedLe<Chunk>>>::View<'buf> {
        self.0.get::<u32, ::pinwire::__private::CheckedLe<Chunk>>(1usize)
    }
    ///Declared as `SequenceBuf<Chunk>`, little-endian.
    #[inline]
    #[must_use]
    pub fn chunks(
        &self,
    ) -> <SequenceBuf<
        Chunk,
    > as ::pinwire::Tail<::pinwire::__private::CheckedLe<Chunk>>>::View<'buf> {
        self.0.tail()
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
    pub fn to_value(&self) -> Chunk {
        ::pinwire::FromView::from_view(*self)
    }
}
#[automatically_derived]
impl<'buf> ::pinwire::Visit for ChunkView<'buf> {
    #[inline]
    fn visit<__V: ::pinwire::Visitor + ?::core::marker::Sized>(
        &self,
        visitor: &mut __V,
    ) {
        ::pinwire::__private::visit_fields::<Chunk, _>(0usize, &(self.id(),), visitor);
        ::pinwire::Item::visit_at(
            &self.size(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Chunk>(1usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
        ::pinwire::Item::visit_at(
            &self.chunks(),
            ::pinwire::At {
                field: ::pinwire::__private::facts::<Chunk>(2usize),
                index: ::core::option::Option::None,
            },
            visitor,
        );
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        <Chunk as ::pinwire::Packet>::SCHEMA.name
    }
}
::pinwire::__private::serialize_view!('buf ChunkView < 'buf >);
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for ChunkView<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::pinwire::__private::debug(self, f)
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::marker::Copy
for ChunkView<'buf, __Tail> {}
#[automatically_derived]
impl<'buf, __Tail: ::core::marker::Copy> ::core::clone::Clone
for ChunkView<'buf, __Tail> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<'buf, __Tail: ::core::cmp::PartialEq> ::core::cmp::PartialEq
for ChunkView<'buf, __Tail> {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        self.0 == other.0
    }
}
///The bytes of a [`Chunk`], to set fixed fields in place; made by `Chunk::view_mut`.
#[allow(dead_code, non_camel_case_types)]
pub struct ChunkMut<'buf>(::pinwire::__private::ValidMut<'buf, Chunk>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> ChunkMut<'buf> {
    ///Declared as `[u8 ; 4]`, little-endian.
    #[inline]
    pub fn set_id(
        &mut self,
        value: [u8; 4],
    ) -> <[u8; 4] as ::pinwire::Wire<::pinwire::__private::CheckedLe<Chunk>>>::Set {
        self.0.set::<[u8; 4], ::pinwire::__private::CheckedLe<Chunk>>(0usize, &value)
    }
    /// Reads what is being changed.
    ///
    /// # Errors
    /// None that the setters can cause: they keep the packet valid.
    #[inline]
    pub fn as_view(&self) -> ::core::result::Result<ChunkView<'_>, ::pinwire::Error> {
        <Chunk as ::pinwire::Packet>::view(self.0.bytes())
    }
}
#[automatically_derived]
impl<'buf> ::core::fmt::Debug for ChunkMut<'buf> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
///The fixed fields that [`Chunk::writer`] takes; what is constant or follows from a tail is not among them.
#[allow(
    dead_code,
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations,
    clippy::exhaustive_structs
)]
pub struct ChunkHead {
    ///Declared as `[u8 ; 4]`, little-endian.
    pub id: [u8; 4],
}
#[allow(dead_code)]
#[automatically_derived]
impl Chunk {
    /// Writes straight into `out`: first these fields, then the tails if there are any, in order, then `finish()`.
    #[inline]
    pub fn writer<'buf>(
        out: &'buf mut [::core::primitive::u8],
        head: ChunkHead,
    ) -> ChunkNeedsChunks<'buf> {
        ChunkNeedsChunks(
            ::pinwire::__private::Draft::<
                Chunk,
            >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Chunk,
                        ::pinwire::__private::CheckedLe<Chunk>,
                    >(block, 0usize, &(&head.id,))?;
                    ::core::result::Result::Ok(())
                },
            ),
        )
    }
}
///A [`Chunk`] of which `chunks` comes next: call `chunks`.
#[must_use = "the packet is not whole yet"]
#[allow(dead_code, non_camel_case_types)]
#[derive(::core::fmt::Debug)]
pub struct ChunkNeedsChunks<'buf>(::pinwire::__private::Draft<'buf, Chunk>);
#[allow(dead_code)]
#[automatically_derived]
impl<'buf> ChunkNeedsChunks<'buf> {
    ///Declared as `SequenceBuf<Chunk>`, little-endian.
    #[inline]
    pub fn chunks(self, value: SequenceBuf<Chunk>) -> ::pinwire::Written<'buf> {
        self.0
            .tail::<
                SequenceBuf<Chunk>,
                ::pinwire::__private::CheckedLe<Chunk>,
            >(
                ::pinwire::__private::Depth::TOP
                    .len_within(
                        8usize,
                        |depth| <SequenceBuf<
                            Chunk,
                        > as ::pinwire::Tail<
                            ::pinwire::__private::CheckedLe<Chunk>,
                        >>::encoded_len(&value, depth),
                    ),
                &value,
                ::pinwire::__private::facts::<Chunk>(2usize),
            )
            .seal(|block, tail| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Chunk, u32>,
                ::pinwire::__private::CheckedLe<Chunk>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 0i64,
                    unit: 1u64,
                }
                    .value(tail, ::pinwire::__private::facts::<Chunk>(1usize))?,
                ::pinwire::__private::facts::<Chunk>(1usize),
            ))
            .close()
    }
}
#[automatically_derived]
impl ::pinwire::Packet for Chunk {
    type View<'buf> = ChunkView<'buf>;
    const SCHEMA: &'static ::pinwire::Schema = &::pinwire::Schema {
        name: "Chunk",
        doc: "",
        size: <Chunk as ::pinwire::Layout>::SIZE,
        fields: &::pinwire::Field::list::<
            3usize,
        >(
            "Chunk",
            <Chunk as ::pinwire::Layout>::OFFSETS,
            &[
                ::pinwire::__private::Part::Group {
                    cell: 0usize,
                    kinds: <(
                        [u8; 4],
                    ) as ::pinwire::__private::Group<
                        ::pinwire::__private::CheckedLe<Chunk>,
                    >>::KINDS,
                    order: <::pinwire::__private::CheckedLe<
                        Chunk,
                    > as ::pinwire::__private::ByteOrder>::ORDER,
                    names: &[("id", "", ::pinwire::Role::Value)],
                },
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of::<
                        ::pinwire::__private::CheckedType<Chunk, u32>,
                        ::pinwire::__private::CheckedLe<Chunk>,
                    >(
                        "Chunk",
                        "size",
                        "",
                        <Chunk as ::pinwire::Layout>::OFFSETS[1usize],
                        ::pinwire::Role::Length,
                    ),
                ),
                ::pinwire::__private::Part::One(
                    ::pinwire::Field::of_tail::<
                        ::pinwire::__private::CheckedLe<Chunk>,
                    >(
                            "Chunk",
                            "chunks",
                            "",
                            <Chunk as ::pinwire::Layout>::SIZE,
                            &::pinwire::Kind::Recursive {
                                kind: &::pinwire::Kind::Named("SequenceBuf<Chunk>"),
                                levels: 8u32,
                                whole: ::pinwire::__private::Whole::tail::<
                                    SequenceBuf<Chunk>,
                                    ::pinwire::__private::CheckedLe<Chunk>,
                                >(),
                            },
                        )
                        .ending(
                            ::pinwire::Extent::Len {
                                field: 1usize,
                                add: 0i64,
                                unit: 1u64,
                                other: ::core::option::Option::None,
                            },
                            0usize,
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
        depth: ::pinwire::__private::Depth,
    ) -> ::core::result::Result<
        (ChunkView<'_>, &[::core::primitive::u8]),
        ::pinwire::Error,
    > {
        let (valid, rest) = ::pinwire::__private::Valid::parse(
            bytes,
            |block, tails| {
                let _ = (block, depth);
                let tail_0 = {
                    let depth = tails
                        .enter(
                            depth,
                            8usize,
                            ::pinwire::__private::facts::<Chunk>(2usize),
                        )?;
                    tails
                        .rest()
                        .tail::<
                            SequenceBuf<Chunk>,
                            ::pinwire::__private::CheckedLe<Chunk>,
                        >(depth, ::pinwire::__private::facts::<Chunk>(2usize))?
                };
                ::core::result::Result::Ok(tail_0)
            },
        )?;
        ::core::result::Result::Ok((ChunkView(valid), rest))
    }
    #[inline]
    fn len_at(&self, depth: ::pinwire::__private::Depth) -> ::core::primitive::usize {
        let _ = depth;
        <Self as ::pinwire::Layout>::SIZE
            .saturating_add(
                depth
                    .len_within(
                        8usize,
                        |depth| <SequenceBuf<
                            Chunk,
                        > as ::pinwire::Tail<
                            ::pinwire::__private::CheckedLe<Chunk>,
                        >>::encoded_len(&self.chunks, depth),
                    ),
            )
    }
    #[inline]
    fn encode_into(
        &self,
        out: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<::core::primitive::usize, ::pinwire::Error> {
        let _ = (&self.size,);
        ::pinwire::__private::Draft::<
            Chunk,
        >::new(
                out,
                |block| {
                    ::pinwire::__private::put_fields::<
                        Chunk,
                        ::pinwire::__private::CheckedLe<Chunk>,
                    >(block, 0usize, &(&self.id,))?;
                    ::core::result::Result::Ok(())
                },
            )
            .tail::<
                SequenceBuf<Chunk>,
                ::pinwire::__private::CheckedLe<Chunk>,
            >(
                ::pinwire::__private::Depth::TOP
                    .len_within(
                        8usize,
                        |depth| <SequenceBuf<
                            Chunk,
                        > as ::pinwire::Tail<
                            ::pinwire::__private::CheckedLe<Chunk>,
                        >>::encoded_len(&self.chunks, depth),
                    ),
                &self.chunks,
                ::pinwire::__private::facts::<Chunk>(2usize),
            )
            .seal(|block, tail| ::pinwire::__private::put::<
                ::pinwire::__private::CheckedType<Chunk, u32>,
                ::pinwire::__private::CheckedLe<Chunk>,
            >(
                block,
                &::pinwire::__private::Affine {
                    add: 0i64,
                    unit: 1u64,
                }
                    .value(tail, ::pinwire::__private::facts::<Chunk>(1usize))?,
                ::pinwire::__private::facts::<Chunk>(1usize),
            ))
            .close()
            .finish()
            .map(|out| out.len())
    }
}
#[automatically_derived]
impl ::pinwire::Layout for Chunk {
    type Block = [::core::primitive::u8; <Chunk as ::pinwire::Layout>::OFFSETS[2usize]];
    type Bits = ::pinwire::__private::Validity<
        {
            <(
                [u8; 4],
            ) as ::pinwire::Wire<::pinwire::__private::CheckedLe<Chunk>>>::ANY_BITS
                && true
        },
    >;
    type Mut<'buf> = ChunkMut<'buf>;
    const OFFSETS: &'static [::core::primitive::usize] = &::pinwire::__private::offsets::<
        { 2usize + 1 },
    >(
        &[
            <(
                [u8; 4],
            ) as ::pinwire::__private::Group<
                ::pinwire::__private::CheckedLe<Chunk>,
            >>::SIZES,
            &[
                <::pinwire::__private::CheckedType<
                    Chunk,
                    u32,
                > as ::pinwire::Wire<::pinwire::__private::CheckedLe<Chunk>>>::SIZE,
            ],
        ],
    );
    #[inline]
    fn check(
        block: &[::core::primitive::u8],
    ) -> ::core::result::Result<(), ::pinwire::Error> {
        let _ = block;
        ::pinwire::__private::check_fields::<
            Chunk,
            ([u8; 4],),
            ::pinwire::__private::CheckedLe<Chunk>,
        >(block, 0usize)?;
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
            ::pinwire::__private::CheckedType<Chunk, u32>,
            ::pinwire::__private::CheckedLe<Chunk>,
        >(block, ::pinwire::__private::facts::<Chunk>(1usize));
        ::pinwire::__private::Affine {
            add: 0i64,
            unit: 1u64,
        }
            .tail_len(value, ::pinwire::__private::facts::<Chunk>(1usize))
            .map(::core::option::Option::Some)
    }
    #[inline]
    fn view_mut(
        bytes: &mut [::core::primitive::u8],
    ) -> ::core::result::Result<ChunkMut<'_>, ::pinwire::Error> {
        ::pinwire::__private::ValidMut::parse(bytes).map(ChunkMut)
    }
}
#[automatically_derived]
impl ::pinwire::__private::Checked for Chunk {
    type Fields = [(); {
        let _ = <[u8; 4] as ::pinwire::Wire<::pinwire::Le>>::put;
        ::core::assert!(
            < [u8; 4] as ::pinwire::Wire < ::pinwire::Le >> ::SIZE > 0,
            "`id` has no bytes on the wire: remove it"
        );
        let _ = <u32 as ::pinwire::__private::Length>::to_len;
        let _ = <SequenceBuf<Chunk> as ::pinwire::Tail<::pinwire::Le>>::put;
        1
    }];
}
const _: () = {
    ::core::assert!(
        < SequenceBuf < Chunk > as ::pinwire::Tail < ::pinwire::__private::CheckedLe <
        Chunk > >> ::HAS_BYTES,
        "the elements of `chunks` have no bytes, so their number is not known"
    );
    ::core::assert!(
        < SequenceBuf < Chunk > as ::pinwire::Tail < ::pinwire::__private::CheckedLe <
        Chunk > >> ::ELEMENTS_END,
        "the elements of `chunks` go on to the end of the bytes, so there can be one only: give them a length, such as `#[pinwire(len = self)]`"
    );
};
const _: () = ::core::assert!(
    ::core::matches!(< SequenceBuf < Chunk > as ::pinwire::Tail <
    ::pinwire::__private::CheckedLe < Chunk > >> ::KIND, ::pinwire::Kind::Sequence(_) |
    ::pinwire::Kind::Packet(_)),
    "`chunks` holds no packets, so that nothing in it nests: remove `recursive`"
);
#[automatically_derived]
impl<'buf> ::pinwire::FromView<'buf> for Chunk {
    #[inline]
    fn from_view(view: ChunkView<'buf>) -> Self {
        let (field_0,) = view
            .0
            .read::<([u8; 4],), ::pinwire::__private::CheckedLe<Chunk>>(0usize);
        Self {
            id: field_0,
            size: view
                .0
                .read::<
                    ::pinwire::__private::CheckedType<Chunk, u32>,
                    ::pinwire::__private::CheckedLe<Chunk>,
                >(1usize),
            chunks: <SequenceBuf<
                Chunk,
            > as ::pinwire::__private::FromTail<
                ::pinwire::__private::CheckedLe<Chunk>,
            >>::from_tail(view.0.tail()),
        }
    }
}
