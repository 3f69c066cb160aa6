//! Packets: existing protocols, byte for byte as declared.

#[cfg(feature = "alloc")]
mod alloc;
mod cursor;
mod depth;
mod fields;
mod row;
mod sequence;
mod stream;
mod tail;
mod tails;
mod union;
mod valid;
mod writer;

#[cfg(feature = "alloc")]
pub use alloc::{SequenceBuf, UnknownBuf};
pub use cursor::CursorMut;
pub use depth::Depth;
pub use fields::{
    Constant, check_bits, check_const, check_fields, check_null, facts, match_const, offsets, put, put_bits,
    put_fields, put_flags, put_null, read, read_bits, visit_fields, visit_optional, zero,
};
pub use row::{EveryBitPattern, KnownValidity, Row, Validity};
pub use sequence::{Sequence, SequenceIter};
pub use stream::Stream;
pub use tail::{Counted, FromTail, Optional, Plain, Tail, is_counted};
pub(crate) use tails::Tails;
#[cfg(feature = "alloc")]
pub(crate) use tails::padding;
pub use tails::{FixedBytes, Inner, KeepsUnknown};
pub(crate) use union::selected;
pub use union::{
    FromUnion, Keeps, Tag, TagField, Union, Unknown, behind_tag, encode_leading, put_unknown, split_tag, unknown_tag,
};
pub use valid::{Block, Valid, ValidMut, view_fixed};
pub use writer::{Affine, Draft, Length, Written, count_of, encode_fixed, optional_len, padded, write_fixed};

use zerocopy::IntoBytes;

use crate::error::{Error, ErrorKind};
#[cfg(feature = "alloc")]
use crate::explain::{self, Explanation};
use crate::schema::{Kind, Schema};
use crate::visit::Visit;
use crate::wire::{ByteOrder, Slot, Wire};

/// A type with a declared layout: `#[derive(Packet)]` on a struct, or on an enum over packets.
///
/// The methods are the whole life of a packet: [`view`](Self::view) bytes that are one,
/// [`stream`](Self::stream) bytes that hold many, [`encode_into`](Self::encode_into) a value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a packet",
    label = "does not derive `Packet`",
    note = "write `#[derive(Packet)]` on the struct, or on the enum over packets; a union whose tag stands elsewhere is read with `Union::view_as`"
)]
pub trait Packet: Sized {
    /// The borrowed view: `Copy`, getters only, tied to the bytes.
    type View<'buf>: Copy + Visit;

    /// The layout as data.
    const SCHEMA: &'static Schema;

    /// [`view_prefix`](Self::view_prefix) at some depth. For generated code.
    ///
    /// # Errors
    /// The same.
    #[doc(hidden)]
    fn parse(bytes: &[u8], depth: Depth) -> Result<(Self::View<'_>, &[u8]), Error>;

    /// [`view`](Self::view) at some depth. For generated code.
    ///
    /// # Errors
    /// The same.
    #[doc(hidden)]
    #[inline]
    fn parse_exact(bytes: &[u8], depth: Depth) -> Result<Self::View<'_>, Error> {
        let (view, rest) = Self::parse(bytes, depth)?;
        if rest.is_empty() { Ok(view) } else { Err(trailing(Self::SCHEMA.name, bytes, rest)) }
    }

    /// Sees the packet at the start of `bytes`, and returns what follows it.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`] if the bytes end too early; else the first field that is not as declared.
    #[inline]
    fn view_prefix(bytes: &[u8]) -> Result<(Self::View<'_>, &[u8]), Error> {
        Self::parse(bytes, Depth::TOP)
    }

    /// [`encoded_len`](Self::encoded_len) at some depth; [`usize::MAX`] if the value nests deeper. For generated code.
    #[doc(hidden)]
    fn len_at(&self, depth: Depth) -> usize;

    /// Whether the packet says itself where it ends: if not, it goes on to the end of the bytes.
    #[doc(hidden)]
    const ENDS: bool = true;

    /// Bytes that [`encode_into`](Self::encode_into) will write.
    #[inline]
    fn encoded_len(&self) -> usize {
        self.len_at(Depth::TOP)
    }

    /// Writes the value to the start of `out`, without allocating, and returns the number of bytes.
    ///
    /// # Errors
    /// [`ErrorKind::BufferTooSmall`], or a value that its field cannot hold. What `out` then holds is not specified.
    fn encode_into(&self, out: &mut [u8]) -> Result<usize, Error>;

    /// Sees `bytes` as exactly one packet.
    ///
    /// # Errors
    /// Those of [`view_prefix`](Self::view_prefix), and [`ErrorKind::Trailing`] if bytes are left.
    #[inline]
    fn view(bytes: &[u8]) -> Result<Self::View<'_>, Error> {
        Self::parse_exact(bytes, Depth::TOP)
    }

    /// Walks packets that stand one after the other. What came before a fault is not lost:
    /// the iterator gives it first, then the fault, then nothing more.
    #[inline]
    fn stream(bytes: &[u8]) -> Stream<'_, Self> {
        Stream::new(bytes)
    }

    /// Says of each byte what it is, and of bad bytes where reading stopped and why: an annotated hex dump.
    #[cfg(feature = "alloc")]
    fn explain(bytes: &[u8]) -> Explanation<'_> {
        Explanation::new(explain::Root::Packet(Self::SCHEMA), bytes, Self::view(bytes).err())
    }

    /// A picture of the layout as SVG, eight bytes a row as in the drawings of RFCs.
    ///
    /// Each field is a box of its bytes. Below stand the tails, each with where it ends, and the bits of bit fields.
    /// Long fields are drawn shortened. The text needs no font of its own and adapts to dark pages, and a description
    /// says the same in words.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn layout_svg() -> ::alloc::string::String {
        explain::layout_svg(explain::Root::Packet(Self::SCHEMA))
    }

    /// Writes the value to a new vector.
    ///
    /// # Errors
    /// Those of [`encode_into`](Self::encode_into).
    #[cfg(feature = "alloc")]
    fn to_vec(&self) -> Result<::alloc::vec::Vec<u8>, Error> {
        let len = self.encoded_len();
        if isize::try_from(len).is_err() {
            // No buffer is as long; what is wrong with the value is told by writing it.
            return self.encode_into(&mut []).map(|_| ::alloc::vec::Vec::new());
        }
        let mut out = ::alloc::vec![0; len];
        let written = self.encode_into(&mut out)?;
        out.truncate(written);
        Ok(out)
    }
}

#[cold]
fn trailing(name: &'static str, bytes: &[u8], rest: &[u8]) -> Error {
    Error::new(ErrorKind::Trailing(rest.len())).in_packet(name).within(bytes.len() - rest.len())
}

/// A packet that is a struct: a block of fixed fields, and perhaps tails.
pub trait Layout: Packet {
    /// The fixed fields: `[u8; SIZE]`.
    type Block: Block;
    /// Whether every bit pattern of the block is a value.
    type Bits: KnownValidity;
    /// The view for changing fixed fields in place.
    type Mut<'buf>;

    /// Where each field of the block begins, and at last where the block ends.
    #[doc(hidden)]
    const OFFSETS: &'static [usize];

    /// Bytes of the fixed fields.
    const SIZE: usize = size_of::<Self::Block>();

    /// Whether the block's fields hold values.
    #[doc(hidden)]
    fn check(block: &[u8]) -> Result<(), Error>;

    /// Bytes of all tails as the block says; `None` if it does not say that.
    #[doc(hidden)]
    #[inline]
    fn extent(block: &[u8]) -> Result<Option<usize>, Error> {
        let _ = block;
        Ok(Some(0))
    }

    /// Writes constants, and the length of the whole packet if a field holds it.
    #[doc(hidden)]
    #[inline]
    fn seal(block: &mut [u8], tails: usize) -> Result<(), Error> {
        let _ = (block, tails);
        Ok(())
    }

    /// Sees `bytes` as exactly one packet whose fixed fields can be set in place.
    ///
    /// # Errors
    /// Those of [`Packet::view`].
    fn view_mut(bytes: &mut [u8]) -> Result<Self::Mut<'_>, Error>;

    /// Goes through packets that stand one after the other, to set fixed fields of each in place.
    ///
    /// The cursor lends: what [`next`](CursorMut::next) gives lives until the next call.
    #[inline]
    fn cursor_mut(bytes: &mut [u8]) -> CursorMut<'_, Self> {
        CursorMut::new(bytes)
    }

    /// Sees `bytes` as rows, with one cast: no copy, no check per row.
    ///
    /// # Errors
    /// [`ErrorKind::UnevenLength`] if the bytes do not divide into rows.
    #[inline]
    fn rows(bytes: &[u8]) -> Result<&[Row<Self>], Error>
    where
        Self: Fixed,
        Self::Bits: EveryBitPattern,
    {
        match Self::rows_prefix(bytes) {
            (rows, []) => Ok(rows),
            _ => Err(Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: Self::SIZE })
                .in_packet(Self::SCHEMA.name)),
        }
    }

    /// As many rows as there are, and the bytes of a row that is cut short.
    #[inline]
    fn rows_prefix(bytes: &[u8]) -> (&[Row<Self>], &[u8])
    where
        Self: Fixed,
        Self::Bits: EveryBitPattern,
    {
        row::rows_prefix(bytes)
    }
}

/// A struct without a tail: it can be a field of another packet, an array element or a row.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a packet of fixed size",
    label = "has a tail, or does not derive `Packet`",
    note = "packets with a tail are read one after the other, with `stream`"
)]
pub trait Fixed: Layout + for<'buf> FromView<'buf> + 'static {
    /// The view of a block. For the runtime, which calls it with checked blocks only.
    #[doc(hidden)]
    fn from_valid(valid: Valid<'_, Self>) -> Self::View<'_>;
    /// Writes all fields.
    #[doc(hidden)]
    fn put(&self, block: &mut [u8]) -> Result<(), Error>;
}

/// Views become owned values whose borrowed parts, if any, live as long as the bytes.
pub trait FromView<'buf>: Packet {
    /// Copies the fields.
    fn from_view(view: Self::View<'buf>) -> Self;
}

#[diagnostic::do_not_recommend]
impl<O: ByteOrder, P: Fixed> Wire<O> for P {
    const SIZE: usize = <P as Layout>::SIZE;
    const ANY_BITS: bool = P::Bits::ANY_BITS;
    // It brings its own.
    const NEEDS_ORDER: bool = false;
    const KIND: &'static Kind = &Kind::Packet(P::SCHEMA);
    type View<'buf> = P::View<'buf>;
    type Set = Result<(), Error>;
    crate::wire::element_views!(O);

    #[inline]
    fn check(slot: Slot<'_>) -> Result<(), Error> {
        P::check(slot.0)
    }
    #[inline(always)]
    fn get(slot: Slot<'_>) -> P::View<'_> {
        P::from_valid(Valid::of_slot(slot))
    }
    #[inline]
    fn read(slot: Slot<'_>) -> P {
        P::from_view(<P as Wire<O>>::get(slot))
    }
    #[inline]
    fn put(&self, out: &mut [u8]) -> Result<(), Error> {
        Fixed::put(self, out)
    }
    #[inline]
    fn same(&self, slot: Slot<'_>) -> bool {
        encoded(self).zip(encoded(&<P as Wire<O>>::read(slot))).is_some_and(|(a, b)| a.as_bytes() == b.as_bytes())
    }
    #[inline]
    fn is_canonical(slot: Slot<'_>) -> bool {
        encoded(&<P as Wire<O>>::read(slot)).is_some_and(|block| block.as_bytes() == slot.0)
    }
}

/// The value as it is written, if it can be.
fn encoded<P: Fixed>(value: &P) -> Option<P::Block> {
    let mut block = *P::Block::ZERO;
    value.put(block.as_mut_bytes()).ok().map(|()| block)
}
