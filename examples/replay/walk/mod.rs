//! Walks through framing: a [`Walker`] finds the messages of a file, a [`Sink`] takes them.

mod cursor;
mod dbn;
mod elf;
mod flows;
mod ice_impact;
mod ip;
mod itch50;
mod net;
mod nyse_xdp;
mod pcap;
mod tzif;
mod wav;

use pinwire::{Field, FromUnion, FromView, Kind, Role, Schema, Tag};

use super::{Fact, Failure};
use cursor::Cursor;
use flows::Evidence;

pub use dbn::Dbn;
pub use elf::Elf;
pub use ice_impact::IceImpact;
pub use itch50::Itch50;
pub use net::Pcap;
pub use nyse_xdp::NyseXdp;
pub use tzif::Tzif;
pub use wav::Wav;

/// How the messages of a protocol lie in a file.
pub trait Walker: Sized {
    /// The messages.
    type Messages<'a>: FromUnion<'a, Tag = Self::Tag>;
    /// What tells their types apart.
    type Tag: Tag;

    /// Name on the command line.
    const NAME: &'static str;
    /// One line for people.
    const ABOUT: &'static str;
    /// Fields that are framing, not content: they are left out of the sums.
    const FRAMING: &'static [&'static str] = &[];
    /// Whether a file is of one piece: then reports have what it says, and its messages are its headers.
    const IS_DOCUMENT: bool = false;

    /// Hands everything that is whole to the sink, in order.
    ///
    /// # Errors
    /// The first thing that is wrong. A capture goes on behind it with the next frame.
    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, Self::Tag>) -> Result<(), Failure>;

    /// A number for the tag.
    fn key(tag: Self::Tag) -> u16;

    /// What reports call a known type.
    fn type_name(tag: Self::Tag, schema: &Schema) -> String {
        let _ = tag;
        schema.name.to_owned()
    }

    /// What reports call the sum of a field, and in which unit of theirs the field is; `None` for what says what
    /// something is, and not how much.
    fn sum(kind: &str, field: &'static Field) -> Option<(&'static str, i128)> {
        let _ = kind;
        let is_code = matches!(field.kind, Kind::Enum { .. }) && field.size == 1;
        let is_number = field.role == Role::Value && !is_code && !Self::FRAMING.contains(&field.name);
        is_number.then_some((field.name, 1))
    }

    /// What reports call an unknown kind.
    fn code(tag: Self::Tag) -> String {
        Self::key(tag).to_string()
    }

    /// The tag of the layout to read with, where that is not the tag itself.
    fn layout(tag: Self::Tag) -> Self::Tag {
        tag
    }
}

/// A protocol whose messages also come in UDP datagrams.
trait Datagrams: Walker {
    /// Hands the messages of a datagram to the sink, and tells whether it is as the protocol has it.
    ///
    /// # Errors
    /// The first thing that is wrong.
    fn datagram<'a>(payload: Cursor<'a>, sink: &mut impl Sink<'a, Self::Tag>) -> Result<Evidence, Failure>;
}

/// One message.
#[derive(Clone, Copy)]
pub struct Message<'a, T> {
    /// What it is.
    pub tag: T,
    /// Its bytes behind the tag; maybe fewer or more than its layout has.
    pub body: &'a [u8],
    /// Bytes that it takes in the file, with what frames it.
    pub framed: usize,
    /// A number that stands behind it.
    pub extra: Option<(&'static str, u64)>,
}

/// Takes what a walk finds.
pub trait Sink<'a, T> {
    /// A record, or a frame of a capture, begins here.
    fn record(&mut self, offset: usize) {
        let _ = offset;
    }
    /// The file is a capture.
    fn capture(&mut self) {}
    /// A whole frame of it, of this length in the network.
    fn frame(&mut self, original_len: u32) {
        let _ = original_len;
    }
    /// Such a frame, of which the capture keeps too little.
    fn cut(&mut self) {}
    /// A datagram of another protocol.
    fn skipped(&mut self) {}
    /// A fragment of a datagram: none is put together again.
    fn fragment(&mut self) {}
    /// The bytes of a header, or of a message's envelope.
    fn envelope<P: FromView<'a>>(&mut self, bytes: &'a [u8]) {
        let _ = bytes;
    }
    /// What a document says.
    fn fact(&mut self, name: &str, fact: Fact) {
        let _ = (name, fact);
    }
    /// A message.
    fn message(&mut self, message: Message<'a, T>) {
        let _ = message;
    }
}

/// A code that is a letter; bytes that are none in hexadecimal.
fn letter(tag: u8) -> String {
    if tag.is_ascii_graphic() { char::from(tag).to_string() } else { format!("0x{tag:02x}") }
}

/// Takes nothing: for looking ahead.
struct Nowhere;

impl<T> Sink<'_, T> for Nowhere {}

/// Notes where records begin.
pub(super) struct Boundaries(Vec<usize>);

impl<T> Sink<'_, T> for Boundaries {
    fn record(&mut self, offset: usize) {
        self.0.push(offset);
    }
}

pub(super) fn boundaries<W: Walker>(bytes: &[u8]) -> Vec<usize> {
    let mut found = Boundaries(Vec::new());
    if W::walk(bytes, &mut found).is_ok() {
        found.0.push(bytes.len());
    }
    found.0
}
