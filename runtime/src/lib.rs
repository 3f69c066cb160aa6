//! Zero-copy messages: borrowed views over bytes, from plain structs, with lifetimes tied to the buffer.
//!
//! ```
//! use pinwire::prelude::*;
//!
//! #[derive(Packet)] // an existing protocol, byte for byte
//! #[pinwire(be)]
//! struct Trade {
//!     id: u64,
//!     price: u32,
//!     symbol: Ascii<4>,
//! }
//!
//! let bytes = *b"\0\0\0\0\0\0\0\x07\0\0\0\x64ESZ6";
//! let trade: TradeView<'_> = Trade::view(&bytes)?; // checked once; lives as long as `bytes`
//! assert_eq!(trade.price(), 100);
//! assert_eq!(trade.symbol().as_str()?, "ESZ6");
//!
//! #[derive(Message)] // the library's own format, which can grow
//! struct Order {
//!     id: u64,
//!     symbol: String,
//!     legs: Vec<u32>,
//!     #[pinwire(since = 2, default = 1)]
//!     lots: u32,
//! }
//!
//! let order = Order { id: 7, symbol: "ESZ6".into(), legs: vec![1, 2], lots: 3 };
//! let mut buffer = [0; 64];
//! let written = order.encode_into(&mut buffer)?; // no allocation
//! let view: OrderView<'_> = Order::view(&buffer[..written])?;
//! assert_eq!(view.symbol(), "ESZ6"); // in place
//! assert!(view == order);
//! # Ok::<(), Error>(())
//! ```
//!
//! A view cannot outlive its buffer, and the buffer cannot be changed, grown or freed while a view of it lives:
//!
//! ```compile_fail
//! # use pinwire::prelude::*;
//! # #[derive(Packet)]
//! # #[pinwire(be)]
//! # struct Trade { id: u64 }
//! let mut buffer = vec![0; 8];
//! let trade = Trade::view(&buffer).unwrap();
//! buffer.clear(); // error[E0502]: cannot borrow `buffer` as mutable
//! trade.id();
//! ```
//!
//! Start with the derives, [`macro@Packet`] and [`macro@Message`]: their pages are the references of all attributes.
//! Then the traits [`trait@Packet`] and [`trait@Message`]: what can be done with them. A packet can have several fields of
//! variable size, and hold a [`Sequence`] of others. Messages travel in a [`Frame`],
//! which adds a checksum and says which schema they are of; [`lock!`] and [`assert_compatible!`] keep a schema from
//! changing in a way that old readers cannot follow.
//!
//! # Features
//! * `std` (default): `alloc` and what needs an operating system.
//! * `alloc`: fields that own (`Vec`, `String`) and `to_vec`.
//! * `frame` (with `std`): frames, with CRC-32C.
//! * `pool` (default): [the pinned pool](pool).
//! * `bytes`: leases become `bytes::Bytes` and back. `tracing`: events of the pool, off its fast path.
//! * `tokio`: framed messages over `AsyncRead` and `AsyncWrite`, straight into leases.
//! * `doctor`: a running process shows its pools to the command `doctor`.
//! * `tokio-uring`, `monoio` (both for Linux), `compio` (needs Rust 1.93): leases are buffers of these runtimes.
//! * `io-uring`: [a driver of io_uring](flight), whose operations own leases. Linux only.
//! * `simdutf8` (with `std`): text that is not ASCII is checked with vector instructions.
//! * `hardened`: getters check text again, in safe code, about ten times as slow.
//! * `bytemuck`: [`Row`] and [`Ascii`] are `bytemuck::Pod`.
//! * `bitflags`: sets of flags as fields.
//! * `serde`: views are `serde::Serialize`.
//!
//! Without features the crate is `no_std` and allocates nothing. No feature changes a byte on the wire.

#![no_std]
// One `unsafe impl` line and one function say otherwise, each with its argument: see SAFETY.md.
#![deny(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

// So that the derives, which name `::pinwire`, work in this crate's own tests and examples.
#[cfg(test)]
extern crate self as pinwire;

mod const_text;
mod encode;
mod error;
mod evolution;
#[cfg(feature = "alloc")]
pub mod explain;
mod fingerprint;
#[cfg(all(feature = "pool", target_has_atomic = "64"))]
pub mod flight;
mod form;
#[cfg(feature = "frame")]
mod frame;
mod lazy;
mod message;
mod packet;
#[cfg(all(feature = "pool", target_has_atomic = "64"))]
pub mod pool;
mod schema;
mod serialize;
#[cfg(all(feature = "pool", target_has_atomic = "64"))]
mod sync;
mod view;
mod visit;
mod wire;

pub use encode::{Feed, Part, Staged};
pub use error::{Error, ErrorKind};
pub use fingerprint::{Fingerprint, layout_at, newest_version};
pub use form::{CannotBeSetInPlace, HasNoParts, Tuples};
#[cfg(feature = "frame")]
pub use frame::{Envelope, Frame, Frames, Scanner};
pub use lazy::{LazyLists, LazyRows, LazyRowsIter, LazyStrs, LazyTable, LazyTuples, LazyUnions};
pub use message::{Getter, Lazy, Message, Mut, Value, View};
pub use packet::{
    Counted, CursorMut, EveryBitPattern, Fixed, FromUnion, FromView, Layout, Packet, Row, Sequence, SequenceIter,
    Stream, Tag, Tail, Union, Unknown, Written,
};
#[cfg(feature = "alloc")]
pub use packet::{SequenceBuf, UnknownBuf};
#[doc = include_str!("../docs/message.md")]
#[doc(inline)]
pub use pinwire_macros::Message;
#[doc = include_str!("../docs/packet.md")]
#[doc(inline)]
pub use pinwire_macros::Packet;
pub use schema::{Bits, EnumValue, Extent, Field, Flag, Kind, Order, Role, Schema, Variant};
pub use view::{Indices, Lists, Rows, RowsIter, RowsMut, SliceMut, Strs, Unions};
#[cfg(feature = "alloc")]
pub use view::{Map, MapEntry};
pub use visit::{At, Item, Items, Scalar, VariantOf, Visit, Visitor};
pub use wire::{Array, Ascii, Be, Endian, I24, I40, I48, Iter, Le, Open, ReprEnum, Slice, U24, U40, U48, Wire};

/// What most users need: `use pinwire::prelude::*;`.
pub mod prelude {
    #[cfg(all(feature = "pool", target_has_atomic = "64"))]
    pub use crate::pool::{Domain, Lease, LeaseMut, Pool, Validated};
    pub use crate::{
        Array, Ascii, Error, ErrorKind, I24, I40, I48, Layout, Lists, Message, Open, Packet, Row, Rows, Sequence,
        Slice, Staged, Strs, U24, U40, U48, Union, Unknown, Visit,
    };
    #[cfg(feature = "alloc")]
    pub use crate::{SequenceBuf, UnknownBuf};
}

/// What the code that the derives make calls. Not for other use; may change at any time. All of it is safe code
/// and sound for any argument.
#[doc(hidden)]
pub mod __private {
    pub use crate::__serialize_view as serialize_view;
    pub use crate::encode::{Draft as MessageDraft, Heading, Pending};
    pub use crate::evolution::{compat::assert_compatible, evolving::Evolving, lock::assert_locked, render::LockFile};
    pub use crate::form::{
        Added, Data, Fixed as FixedForm, Form, HasDefault, Later, Limit, Nested, Recursive, Reserved, UnionOf,
    };
    pub use crate::lazy::LazyGetter;
    pub use crate::message::{
        Case, Cases, Choice, ChoiceTag, Choosing, DecodeFields, Dozen, Fielded, Fields, FromChoice, FromTable, Getter,
        Given, NestOf, Refs, SetResult, SetValue, Shape, Take, TakeCase, Unit, Value, Viewed, check_choice,
        check_shape, choice_schema, choice_variant, is_viewed, meet, meet_default, meet_held, message_fields,
        message_schema, value_of,
    };
    pub use crate::packet::{
        Affine, Block, Constant, Depth, Draft, FixedBytes, FromTail, Inner, Keeps, KeepsUnknown, KnownValidity, Length,
        Optional, Plain, TagField, Valid, ValidMut, Validity, behind_tag, check_bits, check_const, check_fields,
        check_null, count_of, encode_fixed, encode_leading, facts, is_counted, match_const, offsets, optional_len,
        padded, put, put_bits, put_fields, put_flags, put_null, put_unknown, read, read_bits, split_tag, unknown_tag,
        view_fixed, visit_fields, visit_optional, write_fixed, zero,
    };
    pub use crate::schema::{Part, Whole};
    #[cfg(feature = "serde")]
    pub use crate::serialize::write as serialize;
    pub use crate::view::{Chosen, Table, TableMut};
    pub use crate::visit::debug;
    pub use crate::wire::{
        BitValue, ByteOrder, Checked, CheckedBe, CheckedLe, CheckedNoByteOrder, CheckedType, FlagSet, Getters, Group,
        NoByteOrder, Nullable, Slot, ToScalar, Values, array, slice,
    };
    pub use crate::wire::{enums, flags, null};
}

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct ReadmeExamples;
