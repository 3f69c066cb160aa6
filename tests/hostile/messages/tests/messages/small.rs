//! Small messages, so that an attack is a few bytes; what takes them and what refuses them.

use std::collections::BTreeMap;
use std::fmt::Debug;

use pinwire_hostile::guard::Guarded;
use pinwire_hostile::touch;
use pinwire_hostile_messages::le;
use pinwire_hostile_messages::message::build::{NONE, table};
use pw::{ErrorKind, Message, UnknownBuf, View, Visit};

/// Two ends in the text lane.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Texts {
    pub(crate) a: String,
    pub(crate) b: String,
    pub(crate) c: String,
}

/// Three ends in the data lane.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Bodies {
    pub(crate) a: Vec<u8>,
    pub(crate) b: Vec<u8>,
    pub(crate) c: Vec<u8>,
}

/// One body of each kind.
macro_rules! one_body {
    ($($name:ident: $ty:ty;)*) => {$(
        #[derive(Message)]
        #[pinwire(crate = ::pw)]
        pub(crate) struct $name {
            pub(crate) body: $ty,
        }
    )*};
}
one_body! {
    Numbers: Vec<u32>;
    Names: Vec<String>;
    Blobs: Vec<Vec<u8>>;
    Grid: Vec<Vec<u32>>;
    Nested: Item;
    Items: Vec<Item>;
    Items2: Vec<Item2>;
    Boths: Vec<Both>;
    Picked: Pick;
    Picks: Vec<Pick>;
    Prices: BTreeMap<String, u32>;
    Numbered: BTreeMap<i16, String>;
}

/// Nothing, a message, fields.
#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
pub(crate) enum Pick {
    #[pinwire(tag = 1)]
    Nothing,
    #[pinwire(tag = 2)]
    Item(Item),
    #[pinwire(tag = 3)]
    Text { text: String },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

/// A message that holds itself in a box and as rows: a byte of flags, a number, two ends.
#[derive(Message)]
#[pinwire(crate = ::pw, recursive)]
pub(crate) struct Node {
    pub(crate) id: u8,
    pub(crate) next: Option<Box<Node>>,
    pub(crate) kids: Vec<Node>,
}

/// Numbers that are aligned to 8 bytes, and such that are not.
#[derive(Message)]
#[pinwire(crate = ::pw, align = 8)]
pub(crate) struct Wide {
    pub(crate) n: u8,
    pub(crate) floats: Vec<f64>,
    pub(crate) shorts: Vec<u16>,
    pub(crate) grid: Vec<Vec<f64>>,
}

/// A row of 8 bytes: the end of its text, and a number.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Item {
    pub(crate) s: String,
    pub(crate) n: u32,
}

/// The same one version on: 12 bytes.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Item2 {
    pub(crate) s: String,
    pub(crate) n: u32,
    #[pinwire(since = 2, default = "")]
    pub(crate) t: String,
}

/// An end in each lane.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub(crate) struct Both {
    pub(crate) s: String,
    pub(crate) d: Vec<u8>,
}

/// A message with that body alone.
pub(crate) fn one(body: &[u8]) -> Vec<u8> {
    table(NONE, 0, &le![body.len() as u32], body)
}

fn guarded(bytes: &[u8]) -> Guarded {
    let mut guarded = Guarded::new(bytes.len());
    guarded.place(bytes);
    guarded
}

/// Every way to a view refuses the bytes; the kind of the error.
pub(crate) fn refused<M: Message>(bytes: &[u8]) -> ErrorKind {
    let mut guarded = guarded(bytes);
    let bytes = guarded.last(bytes.len());
    let error = M::view(bytes).err().expect("bytes that are to be refused");
    assert!(error.offset() <= bytes.len(), "{error}");
    assert!(M::view_canonical(bytes).is_err());
    if let Ok((_, rest)) = M::view_prefix(bytes) {
        assert_eq!(error.kind(), ErrorKind::Trailing(rest.len()));
    }
    assert_eq!(M::view_mut(bytes).err(), Some(error));
    error.kind()
}

/// `view` takes the bytes, and everything in them can be touched. Whether they are canonical.
pub(crate) fn accepted<M: Message>(bytes: &[u8]) -> bool
where
    for<'b> View<'b, M>: Visit + Debug,
{
    let mut guarded = guarded(bytes);
    let bytes = guarded.last(bytes.len());
    touch::shown(&M::view(bytes).unwrap_or_else(|error| panic!("{error}")));
    M::view_canonical(bytes).is_ok()
}
