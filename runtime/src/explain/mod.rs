//! Messages and packets explained to people: each byte, what it is, and where reading stopped.
//!
//! [`Message::explain`](crate::Message::explain) and [`Packet::explain`](crate::Packet::explain) take any bytes, good
//! or bad, and give an [`Explanation`]. Printed, it is an annotated hex dump:
//!
//! ```
//! use pinwire::prelude::*;
//!
//! #[derive(Packet, Clone, Copy, PartialEq, Debug)]
//! #[repr(u8)]
//! enum Side { Buy = b'B', Sell = b'S' }
//!
//! #[derive(Message)]
//! struct Leg { ratio: i16, symbol: String }
//!
//! #[derive(Message)]
//! struct Order {
//!     id: u64,
//!     side: Side,
//!     stop: Option<i64>,
//!     #[pinwire(sensitive)]
//!     account: String,
//!     legs: Vec<Leg>,
//! }
//!
//! let legs = vec![Leg { ratio: 1, symbol: "ESH6".into() }, Leg { ratio: -1, symbol: "ESM6".into() }];
//! let bytes = Order { id: 7, side: Side::Buy, stop: None, account: "DE-1234".into(), legs }.to_vec()?;
//! assert_eq!(Order::explain(&bytes).to_string(), "\
//! Order: 69 bytes, all read
//!
//!      0  1a 00                    (block length): u16 = 26, version 1
//!      2  12 00                    (text slot): u16 = 18
//!      4  16 00                    (data slot): u16 = 22
//!      6  07 00 00 00 00 00 00 00  id: u64 = 7
//!     14  42                       side: Side = Buy
//!     15  00                       stop (presence) = absent
//!     16  00 00 00 00 00 00 00 00  stop: Option<i64> = None
//!     24  ** ** ** **              account (end): u32 = ***
//!     28  1e 00 00 00              legs (end): u32 = 30
//!     32  ** ** ** ** ** ** **     account: str = ***
//!     39  02 00 00 00              legs (count): u32 = 2
//!     43  06 00                    legs (row length): u16 = 6, version 1
//!     45  02 00                    legs (text slot): u16 = 2
//!     47  ff ff                    legs (data slot): u16 = none
//!     49  01 00                    legs[0].ratio: i16 = 1
//!     51  04 00 00 00              legs[0].symbol (end): u32 = 4
//!     55  ff ff                    legs[1].ratio: i16 = -1
//!     57  08 00 00 00              legs[1].symbol (end): u32 = 8
//!     61  45 53 48 36              legs[0].symbol: str = \"ESH6\"
//!     65  45 53 4d 36              legs[1].symbol: str = \"ESM6\"
//! ");
//! # Ok::<(), Error>(())
//! ```
//!
//! What is wrong stands where reading stopped, and programs can ask for the parts:
//!
//! ```
//! # use pinwire::prelude::*;
//! # #[derive(Message)]
//! # struct Leg { ratio: i16, symbol: String }
//! let mut bytes = Leg { ratio: 1, symbol: "ESH6".into() }.to_vec()?;
//! bytes[14] = 0xff;                                          // not UTF-8
//! let explanation = Leg::explain(&bytes);
//! assert_eq!(explanation.error(), Leg::view(&bytes).err().as_ref());
//! assert_eq!(explanation.stopped_at().unwrap().to_string(), "symbol");
//! assert!(explanation.to_string().ends_with("\
//!     12  45 53                    symbol: str = \"ES\"…
//!                                 >>> Leg at byte 14: expected UTF-8 text (symbol)
//!     14  ff 36                    not read: symbol: str
//! "));
//! let ratio = explanation.segments().nth(3).unwrap();
//! assert_eq!((ratio.range(), ratio.bytes()), (6..8, Some(&[1, 0][..])));
//! assert_eq!(ratio.items().next().unwrap().value().scalar(), Some(pinwire::Scalar::Int(1)));
//! # Ok::<(), Error>(())
//! ```
//!
//! # What is shown
//! * Each byte of the input once, in order. Parts of the format have names in parentheses.
//! * The verdict is that of the reader: [`Explanation::error`] is the error of `view`. What stands behind it was not
//!   read, and is shown as bytes; only where bytes are missing at the end, those at hand are named.
//! * Long lists are shortened in the middle, long values at their end: [`Explanation::in_full`] shows all of them.
//! * Neither value nor bytes of `sensitive` fields, and no bytes that were not read if the message can have such a
//!   field. Lengths can be seen. What a newer writer added is shown: a reader cannot know that it is sensitive.
//!
//! It takes time and memory in proportion to what is shown, not more than to the bytes, whatever they claim, and for
//! each message in another one about one KiB of the stack. Packets that hold sequences of their own kind, of which only
//! the elements say where they end, are gone through once for each level that the declaration allows.

mod message;
mod packet;
mod path;
mod pick;
mod plan;
mod render;
mod svg;
mod tails;
mod value;
mod walk;

use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

pub use path::{Path, Step};
pub use render::Colored;
pub(crate) use svg::layout as layout_svg;
pub use value::{TypeName, Value};

use crate::error::{Error, ErrorKind};
use crate::schema::{Field, Kind, Schema};
use path::Place;
use walk::{Found, Piece, Walk};

/// Bytes, each explained. `Display` is text for people; [`segments`](Self::segments) is the same for programs.
pub struct Explanation<'buf> {
    root: Root,
    bytes: &'buf [u8],
    error: Option<Error>,
    in_full: bool,
    found: Found<'buf>,
}

/// What the bytes should be.
#[derive(Clone, Copy)]
pub(crate) enum Root {
    Message(&'static Schema),
    Packet(&'static Schema),
    /// What a tag that stands elsewhere selects in a union.
    Variant(&'static Schema, Option<&'static Schema>),
}

impl Root {
    const fn name(self) -> &'static str {
        match self {
            Self::Message(schema) | Self::Packet(schema) | Self::Variant(_, Some(schema)) => schema.name,
            Self::Variant(union, None) => union.name,
        }
    }

    const fn schema(self) -> &'static Schema {
        let (Self::Message(schema) | Self::Packet(schema) | Self::Variant(schema, _)) = self;
        schema
    }

    /// Whether the bytes can hold something sensitive.
    fn hides(self) -> bool {
        let mut types = Types::default();
        types.add(self.schema());
        types.0.iter().any(|schema| schema.fields.iter().any(|field| field.sensitive))
    }
}

impl<'buf> Explanation<'buf> {
    pub(crate) fn new(root: Root, bytes: &'buf [u8], error: Option<Error>) -> Self {
        Self { root, bytes, error, in_full: false, found: walk(root, bytes, error, false) }
    }

    /// The same with all elements and whole values.
    #[must_use]
    pub fn in_full(self) -> Self {
        Self { in_full: true, found: walk(self.root, self.bytes, self.error, true), ..self }
    }

    /// Name of the message or packet.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.root.name()
    }

    /// Why reading stopped, if it did: the error of `view`.
    #[must_use]
    pub const fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// What stands where reading stopped; the message itself if it stopped behind the last byte, or where no field is.
    #[must_use]
    pub fn stopped_at(&self) -> Option<Path<'_>> {
        self.error?;
        let piece = self.found.pieces.iter().find(|piece| piece.state == State::Stopped);
        let item = piece.and_then(|piece| self.found.items.get(piece.items.clone())?.first());
        Some(Path::new(&self.found.paths, item.map_or(Place::ROOT, |item| item.place)))
    }

    /// The parts of the bytes, in order. Together they are all bytes, each once.
    pub fn segments(&self) -> impl ExactSizeIterator<Item = Segment<'_, 'buf>> {
        self.found.pieces.iter().map(|piece| Segment { explanation: self, piece })
    }
}

/// Walks the bytes. What the reader said of them decides how far.
fn walk<'buf>(root: Root, bytes: &'buf [u8], error: Option<Error>, in_full: bool) -> Found<'buf> {
    let stop = error.map(|error| error.offset());
    let (limit, goes_on) = match error.map(|error| error.kind()) {
        // What is behind belongs to nothing.
        Some(ErrorKind::Trailing(_)) => (stop.unwrap_or(bytes.len()), false),
        Some(ErrorKind::NeedMore(_)) => (bytes.len(), true),
        _ => (bytes.len(), false),
    };
    let mut walk = Walk::new(bytes, limit, stop, goes_on, in_full);
    let range = 0..walk.limit;
    match root {
        Root::Message(schema) => walk.table(schema, 0..bytes.len(), Place::ROOT),
        Root::Packet(schema) => walk.within(range.clone(), Place::ROOT, |walk| walk.packet(schema, range, Place::ROOT)),
        Root::Variant(_, chosen) => walk.variant(chosen, range, Place::ROOT),
    }
    walk.finish(|| root.hides())
}

/// The types that a value of a type can hold, each once.
#[derive(Default)]
struct Types(Vec<&'static Schema>);

impl Types {
    fn add(&mut self, schema: &'static Schema) {
        if self.0.iter().any(|known| core::ptr::eq(*known, schema)) {
            return;
        }
        self.0.push(schema);
        schema.fields.iter().for_each(|field| self.add_kind(field.kind));
        schema.variants.iter().for_each(|variant| self.add(variant.schema));
    }

    fn add_kind(&mut self, kind: &'static Kind) {
        match kind {
            Kind::Packet(schema) | Kind::Sequence(schema) => self.add(schema),
            Kind::Message(schema) | Kind::Union(schema) | Kind::Map(schema) => self.add(schema),
            Kind::Array { element: kind, .. }
            | Kind::Slice { element: kind, .. }
            | Kind::List(kind)
            | Kind::Optional(kind) => self.add_kind(kind),
            Kind::Tuple { members, .. } => members.iter().for_each(|member| self.add_kind(member)),
            Kind::Recursive { .. } => self.add_kind(plan::whole(kind)),
            _ => {}
        }
    }
}

/// Bytes that belong together: mostly one field, else a byte of flags or a run of bit fields.
#[derive(Clone, Copy)]
pub struct Segment<'e, 'buf> {
    explanation: &'e Explanation<'buf>,
    piece: &'e Piece,
}

/// How far the reader came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Before the place where reading stopped.
    Read,
    /// Reading stopped here.
    Stopped,
    /// Behind that place. If it has items, they are what the bytes would mean.
    NotRead,
}

impl<'e, 'buf> Segment<'e, 'buf> {
    /// Which bytes.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.piece.bytes.clone()
    }

    /// The bytes; `None` if they are sensitive.
    #[must_use]
    pub fn bytes(&self) -> Option<&'buf [u8]> {
        if self.piece.is_hidden { None } else { self.explanation.bytes.get(self.range()) }
    }

    /// Whether they were read.
    #[must_use]
    pub const fn state(&self) -> State {
        self.piece.state
    }

    /// What they hold: mostly one thing, several in flags and bit fields, none in bytes that were not read.
    pub fn items(&self) -> impl ExactSizeIterator<Item = Item<'e, 'buf>> {
        let explanation = self.explanation;
        let items = explanation.found.items.get(self.piece.items.clone()).unwrap_or(&[]);
        items.iter().map(move |item| Item { explanation, item })
    }
}

/// One thing that bytes hold: a field's value, or a part of the format.
#[derive(Clone, Copy)]
pub struct Item<'e, 'buf> {
    explanation: &'e Explanation<'buf>,
    item: &'e walk::Item<'buf>,
}

/// What something is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Part {
    /// A field's value.
    Field,
    /// Where a field of variable size ends in its lane.
    End,
    /// Whether an `Option` has a value.
    Presence,
    /// Bytes of the block of a message.
    BlockLength,
    /// Bytes of each row of a list of messages.
    Stride,
    /// Where in the block the last end of text stands.
    TextSlot,
    /// The same for all else that is variable.
    DataSlot,
    /// How many elements a list or tail has.
    Count,
    /// Where the elements of a list end.
    Ends,
    /// What selects a variant.
    Tag,
    /// The length of a packet, or of its tail.
    Length,
    /// The byte that ends a tail.
    Delimiter,
    /// A constant.
    Constant,
    /// Nothing.
    Padding,
    /// The place of a removed field.
    Reserved,
    /// What a newer writer added.
    Newer,
    /// What belongs to a tag that is not known.
    Unknown,
    /// Elements of a long list that are not shown.
    Elided,
    /// Their text.
    ElidedText,
    /// Their lists, bytes and messages.
    ElidedData,
    /// Messages in more others than are shown.
    Deeper,
    /// Bytes that belong to nothing that was declared.
    Unaccounted,
}

impl<'e, 'buf> Item<'e, 'buf> {
    /// Which field, or in which field.
    #[must_use]
    pub const fn path(&self) -> Path<'e> {
        Path::new(&self.explanation.found.paths, self.item.place)
    }

    /// What it is for.
    #[must_use]
    pub const fn part(&self) -> Part {
        self.item.part
    }

    /// The facts of the field, if it is one: elements of lists and members of tuples have none.
    #[must_use]
    pub const fn field(&self) -> Option<&'static Field> {
        self.item.field
    }

    /// Its type.
    #[must_use]
    pub fn ty(&self) -> Option<TypeName> {
        let walk::Type { kind, size, bits } = self.item.ty?;
        Some(TypeName { kind, size, bits })
    }

    /// Its value.
    #[must_use]
    pub const fn value(&self) -> Value<'buf> {
        Value { what: self.item.what, all: self.explanation.in_full }
    }
}

impl fmt::Debug for Explanation<'_> {
    /// A summary; the bytes may be sensitive.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Explanation");
        debug.field("name", &self.name()).field("bytes", &self.bytes.len()).field("error", &self.error);
        debug.finish_non_exhaustive()
    }
}

impl fmt::Debug for Segment<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Segment");
        debug.field("range", &self.piece.bytes).field("state", &self.piece.state).finish_non_exhaustive()
    }
}

impl fmt::Debug for Item<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
