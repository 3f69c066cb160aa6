//! Messages that hold themselves: as deep as declared and no deeper, for reading and for writing.
//! (X-4, B2-3; B2-4: pinwire-hostile, which is optimised, does the same with 64 levels on a small stack)

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::thread;

use pinwire_hostile::touch;
use pinwire_hostile_messages::le;
use pinwire_hostile_messages::message::build::{NONE, ends, rows, table};
use pw::{ErrorKind, Message, UnknownBuf, View, Visit};

use crate::small::{Node, accepted, refused};

/// Levels that a declaration allows that says no number.
const LEVELS: usize = 64;
/// Far more than a stack has room for.
const DEEP: usize = 100_000;
/// That of a thread that must make do with little.
const STACK: usize = 64 << 10;

/// Runs on a stack of 64 KiB. That it overflows ends the whole program.
fn on_a_small_stack<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).expect("a thread");
        thread.join().expect("no panic")
    })
}

/// One way in which messages are nested: what stands around the next one, whose length is known.
type Around = fn(usize) -> Vec<u8>;

/// So many levels, the outermost first: each level's head says how much follows it.
fn nested(levels: usize, leaf: &[u8], around: Around) -> Vec<u8> {
    let head = around(0).len();
    let mut bytes = Vec::with_capacity(levels * (head + 1));
    for level in 1..levels {
        bytes.extend(around((levels - level - 1) * head + leaf.len()));
    }
    bytes.extend(leaf);
    bytes
}

fn leaf() -> Vec<u8> {
    node(false, [0, 0])
}

/// Its number, its flags, the ends of `next` and `kids`.
fn node(has_next: bool, ends: [u32; 2]) -> Vec<u8> {
    table(NONE, 6, &[&[7, has_next.into()][..], &le![ends[0], ends[1]]].concat(), b"")
}

fn in_a_box(len: usize) -> Vec<u8> {
    node(true, [len as u32; 2])
}

fn in_rows(len: usize) -> Vec<u8> {
    rows(1, 10, NONE, 6, &[&[7, 0][..], &le![0_u32, len as u32]].concat(), b"")
}

/// Levels of rows: the root is a table, all others are lists of one row.
fn rows_of(levels: usize) -> Vec<u8> {
    if levels == 1 {
        return leaf();
    }
    let inside = nested(levels - 1, &in_rows(0), in_rows);
    [node(false, [0, inside.len() as u32]), inside].concat()
}

fn boxes_of(levels: usize) -> Vec<u8> {
    nested(levels, &leaf(), in_a_box)
}

#[test]
fn as_deep_as_declared_and_no_deeper() {
    for bytes in [boxes_of(1), boxes_of(2), boxes_of(LEVELS), rows_of(2), rows_of(LEVELS)] {
        assert!(accepted::<Node>(&bytes));
    }
    for bytes in [boxes_of(LEVELS + 1), rows_of(LEVELS + 1), boxes_of(1000), rows_of(1000)] {
        assert_eq!(refused::<Node>(&bytes), ErrorKind::TooDeep);
    }
}

/// A list without rows at the last level is no level more.
#[test]
fn empty_lists_at_the_last_level() {
    let bytes = boxes_of(LEVELS);
    let value: Node = Node::view(&bytes).expect("as deep as it may be").to_value();
    assert_eq!(value.to_vec().as_deref(), Ok(&bytes[..]));
}

/// 100,000 levels are refused by every way to read.
#[test]
fn bytes_nested_a_hundred_thousand_deep() {
    for bytes in [boxes_of(DEEP), rows_of(DEEP)] {
        assert!(bytes.len() > 10 * DEEP);
        assert_eq!(refused::<Node>(&bytes), ErrorKind::TooDeep);
        let prefix = Node::view_prefix(&bytes).map(drop).map_err(|error| error.kind());
        assert_eq!(prefix, Err(ErrorKind::TooDeep));
    }
}

/// Where fewer levels are declared, 64 KiB of stack are enough without optimisation, too. (B2-4)
#[test]
fn eight_levels_on_a_small_stack() {
    #[derive(Message)]
    #[pinwire(crate = ::pw, recursive = 8)]
    struct Short {
        id: u8,
        next: Option<Box<Short>>,
        kids: Vec<Short>,
    }
    let bytes = [boxes_of(DEEP), rows_of(DEEP), boxes_of(9)];
    let (deepest, value) = (boxes_of(8), value_of(8, boxed));
    on_a_small_stack(|| {
        for bytes in &bytes {
            assert_eq!(Short::view(bytes).map(drop).map_err(|error| error.kind()), Err(ErrorKind::TooDeep));
        }
        let view = Short::view(&deepest).expect("eight levels");
        let ids: Vec<_> = std::iter::successors(Some(view), |node| node.next()).map(|node| node.id()).collect();
        assert_eq!(ids, [7; 8]);
    });
    assert!(Short::view(&deepest).expect("eight levels").to_value().to_vec() == value.to_vec());
}

/// A value of so many levels, the innermost first; `None` for one level.
fn value_of(levels: usize, wrap: fn(Node) -> Node) -> Node {
    (1..levels).fold(Node { id: 7, next: None, kids: vec![] }, |node, _| wrap(node))
}

fn boxed(node: Node) -> Node {
    Node { id: 7, next: Some(Box::new(node)), kids: vec![] }
}

fn as_a_row(node: Node) -> Node {
    Node { id: 7, next: None, kids: vec![node] }
}

/// Takes a value apart without recursion, as rustc's own drop would overflow any stack.
fn dismantle(mut node: Node) {
    while let Some(next) = node.next.take().map(|next| *next).or_else(|| node.kids.pop()) {
        node = next;
    }
}

/// A value of 100,000 levels is refused by every way to write; a view is not equal to it.
#[test]
fn values_nested_a_hundred_thousand_deep() {
    for (wrap, bytes) in [(boxed as fn(Node) -> Node, boxes_of(LEVELS)), (as_a_row, rows_of(LEVELS))] {
        let value = value_of(DEEP, wrap);
        let kind = |error: pw::Error| error.kind();
        assert_eq!(value.encoded_len(), usize::MAX);
        assert_eq!(value.to_vec().map_err(kind), Err(ErrorKind::TooDeep));
        assert_eq!(value.encode_into(&mut [0; 100]).map_err(kind), Err(ErrorKind::TooDeep));
        assert!(Node::view(&bytes).expect("as deep as it may be") != value);
        dismantle(value);
    }
}

#[test]
fn values_as_deep_as_declared_and_no_deeper() {
    for (wrap, build) in [(boxed as fn(Node) -> Node, boxes_of as fn(usize) -> Vec<u8>), (as_a_row, rows_of)] {
        for levels in [1, 2, LEVELS] {
            let (value, bytes) = (value_of(levels, wrap), build(levels));
            assert_eq!((value.encoded_len(), value.to_vec().as_deref()), (bytes.len(), Ok(&bytes[..])), "{levels}");
            assert!(Node::view(&bytes).expect("not too deep") == value);
        }
        let value = value_of(LEVELS + 1, wrap);
        assert_eq!(value.to_vec().map_err(|error| error.kind()), Err(ErrorKind::TooDeep));
    }
}

/// Everything that can be done with a message as deep as it may be.
fn everything<M>(bytes: &[u8])
where
    for<'b> View<'b, M>: Visit + Debug + PartialEq + PartialEq<M>,
    M: Message + for<'b> FromBytes<'b>,
{
    let view = M::view(bytes).expect("as deep as it may be");
    assert!(M::view_canonical(bytes).is_ok() && M::view_mut(&mut bytes.to_vec()).is_ok());
    assert!(M::view_prefix(bytes).is_ok());
    assert!(view == M::view(bytes).expect("the same"));
    touch::shown(&view);
    assert!(format!("{view:?}").len() > bytes.len() / 10 && format!("{view:#?}").len() > bytes.len() / 10);
    let value = M::from_bytes(bytes);
    assert!(view == value);
    assert_eq!((value.encoded_len(), value.to_vec().as_deref()), (bytes.len(), Ok(bytes)));
    let mut room = vec![0; bytes.len()];
    assert_eq!(value.encode_into(&mut room), Ok(bytes.len()));
}

/// `to_value`, which is a method of each view and of no trait.
trait FromBytes<'b>: Sized {
    fn from_bytes(bytes: &'b [u8]) -> Self;
}

macro_rules! from_bytes {
    ($($ty:ty),*) => {$(
        impl<'b> FromBytes<'b> for $ty {
            fn from_bytes(bytes: &'b [u8]) -> Self {
                Self::view(bytes).expect("checked before").to_value()
            }
        }
    )*};
}
from_bytes!(Node, Expr, Named, Grid);

#[test]
fn the_deepest_message() {
    everything::<Node>(&boxes_of(LEVELS));
    everything::<Node>(&rows_of(LEVELS));
}

/// A message that holds itself through an enum: a longer cycle.
#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Expr {
    n: u8,
    kind: ExprKind,
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
enum ExprKind {
    #[pinwire(tag = 0)]
    Leaf,
    #[pinwire(tag = 1)]
    Neg {
        #[pinwire(recursive)]
        of: Option<Box<Expr>>,
    },
    #[pinwire(tag = 2)]
    Sum {
        #[pinwire(recursive)]
        all: Vec<Expr>,
    },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn expr(kind: &[u8]) -> Vec<u8> {
    table(NONE, 1, &[&[7][..], &le![kind.len() as u32]].concat(), kind)
}

fn in_neg(len: usize) -> Vec<u8> {
    let inner = len as u32;
    // Tag, header, flags, end: 12 bytes; the expression's header and block before them: 11.
    let neg = [&[1][..], &table(NONE, 1, &[&[1][..], &le![inner]].concat(), b"")].concat();
    table(NONE, 1, &[&[7][..], &le![neg.len() as u32 + inner]].concat(), &neg)
}

fn exprs_of(levels: usize) -> Vec<u8> {
    nested(levels, &expr(&[0]), in_neg)
}

#[test]
fn through_an_enum() {
    assert!(accepted::<Expr>(&exprs_of(1)) && accepted::<Expr>(&exprs_of(LEVELS)));
    assert_eq!(refused::<Expr>(&exprs_of(LEVELS + 1)), ErrorKind::TooDeep);
    everything::<Expr>(&exprs_of(LEVELS));
    assert_eq!(refused::<Expr>(&exprs_of(DEEP)), ErrorKind::TooDeep);
}

/// Bytes behind an unknown tag are not looked into, however deep they are.
#[test]
fn unknown_variants_have_no_depth() {
    let inside = exprs_of(DEEP);
    let bytes = expr(&[&[99][..], &inside].concat());
    let view = Expr::view(&bytes).expect("an unknown variant");
    assert!(matches!(view.kind(), ExprKindView::Other(unknown) if unknown.bytes == inside));
    assert!(view.to_value().to_vec().as_deref() == Ok(&bytes[..]));
}

/// A message that holds itself in a map.
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 5)]
struct Named {
    n: u8,
    by_name: BTreeMap<String, Named>,
}

fn named(levels: usize) -> Named {
    (1..levels).fold(Named { n: 0, by_name: BTreeMap::new() }, |inner, level| Named {
        n: level as u8,
        by_name: BTreeMap::from([("a".into(), inner), ("b".into(), Named { n: 9, by_name: BTreeMap::new() })]),
    })
}

#[test]
fn through_a_map() {
    let bytes = named(5).to_vec().expect("five levels");
    assert!(accepted::<Named>(&bytes));
    everything::<Named>(&bytes);
    assert_eq!(named(6).to_vec().map_err(|error| error.kind()), Err(ErrorKind::TooDeep));
    // As a map of its own, which allows more.
    #[derive(Message)]
    #[pinwire(crate = ::pw, recursive = 6)]
    struct More {
        n: u8,
        by_name: BTreeMap<String, More>,
    }
    let more = (1..6).fold(More { n: 0, by_name: BTreeMap::new() }, |inner, level| More {
        n: level,
        by_name: BTreeMap::from([("a".into(), inner)]),
    });
    let bytes = more.to_vec().expect("six levels");
    assert!(accepted::<More>(&bytes));
    assert_eq!(refused::<Named>(&bytes), ErrorKind::TooDeep);
}

/// A message that holds itself in lists of lists.
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 3)]
struct Grid {
    n: u8,
    all: Vec<Vec<Grid>>,
}

/// What the writer writes its own reader takes, also where lists are empty at the last level: no message is there.
#[test]
fn lists_of_no_messages_at_the_last_level() {
    let at_last = |all| Grid { n: 1, all: vec![vec![Grid { n: 2, all: vec![vec![Grid { n: 3, all }]] }], vec![]] };
    for all in [vec![], vec![vec![]], vec![vec![], vec![]]] {
        let bytes = at_last(all).to_vec().expect("three levels");
        assert!(accepted::<Grid>(&bytes));
        everything::<Grid>(&bytes);
    }
    let leaf = || Grid { n: 4, all: vec![] };
    assert_eq!(at_last(vec![vec![], vec![leaf()]]).to_vec().map_err(|error| error.kind()), Err(ErrorKind::TooDeep));
    let body = |end: u32| table(NONE, 1, &[&[1][..], &le![end]].concat(), b"");
    assert!(accepted::<Grid>(&[body(12), ends(2, &[0, 0], b"")].concat()));
}

/// A value that says it is its own child: each level needs its own header, and they must fit into one another.
#[test]
fn self_reference() {
    let sound = boxes_of(3);
    assert!(accepted::<Node>(&sound));
    for len in 0..=u8::MAX {
        let mut bytes = sound.clone();
        // The end of `next` in the second level.
        bytes[16 + 8] = len;
        assert_eq!(Node::view(&bytes).is_ok(), len == sound[24], "{len}");
    }
    // Ends that name the same bytes for both children: the second one is empty.
    let both = node(true, [16, 16]);
    let bytes = [&both[..], &leaf()].concat();
    assert!(accepted::<Node>(&bytes));
    let view = Node::view(&bytes).expect("one child");
    assert_eq!((view.next().is_some(), view.kids().len()), (true, 0));
}

/// Lists in one another with huge counts are refused by the first of them.
#[test]
fn huge_counts() {
    for count in [2, 0xffff, 0x1999_999a, 0x8000_0000, u32::MAX] {
        let body = rows(count, 10, NONE, 6, &[&[7, 0][..], &le![0_u32, 0_u32]].concat(), b"");
        let bytes = [node(false, [0, body.len() as u32]), body].concat();
        assert_eq!(refused::<Node>(&bytes), ErrorKind::BadCount(count));
    }
}

/// 1 KB of nested lists whose ends name the same bytes again and again does no more than 1 KB of work.
#[test]
fn one_kilobyte_that_claims_a_gigabyte() {
    // Model 14: the ends of nine rows go back and forth over the same body.
    let mut body = Vec::new();
    while body.len() < 900 {
        let len = body.len() as u32;
        let row = |index: u32| [&[7, 0][..], &le![0_u32, if index.is_multiple_of(2) { len } else { 0 }]].concat();
        let block: Vec<u8> = (0..9).flat_map(row).collect();
        body = rows(9, 10, NONE, 6, &block, &body);
    }
    let bytes = [node(false, [0, body.len() as u32]), body].concat();
    assert!(matches!(refused::<Node>(&bytes), ErrorKind::BadEnd { end: 0, .. }));
}
