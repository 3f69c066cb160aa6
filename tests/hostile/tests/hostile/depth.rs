//! Row B2-4: messages that hold themselves, on a stack of 64 KiB. 100,000 levels of bytes or of a value are an error;
//! with the deepest legal message everything can be done. Here, because this package is optimised: without optimisation a
//! level takes several times the stack; in a release build half of it, so that the default of 64 levels is refused and
//! read there on this stack, too (see docs/limits.md).

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::thread;

use pinwire_hostile::touch;
use pw::prelude::*;
use pw::{View, Visit};

/// What the messages here declare.
const LEVELS: usize = 32;
/// Far more than any stack has room for.
pub(super) const DEEP: usize = 100_000;
/// That of a thread that must make do with little.
const STACK: usize = 64 << 10;

/// In a box and as rows.
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 32)]
struct Node {
    id: u8,
    next: Option<Box<Node>>,
    kids: Vec<Node>,
}

/// In a map, with text.
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 32)]
struct Named {
    name: String,
    inner: BTreeMap<u8, Named>,
}

/// Through an enum.
#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Expr {
    n: u8,
    kind: ExprKind,
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8, recursive = 32)]
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

/// Runs on a stack of 64 KiB. That it overflows ends the whole program.
pub(super) fn on_a_small_stack<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).expect("a thread");
        thread.join().expect("no panic")
    })
}

/// A way to nest values: one more level around this one, and what was inside taken out again. (What rustc drops by itself
/// is dropped level by level: that would overflow any stack.)
trait Nests: Message + Send + Sync {
    fn leaf() -> Self;
    fn around(self, level: usize) -> Self;
    fn inside(self) -> Option<Self>;
    fn of_view(bytes: &[u8]) -> Self;

    fn nested(levels: usize) -> Self {
        (1..levels).fold(Self::leaf(), Self::around)
    }
    fn dismantle(self) {
        let mut value = Some(self);
        while let Some(next) = value {
            value = next.inside();
        }
    }
}

impl Nests for Node {
    fn leaf() -> Self {
        Self { id: 0, next: None, kids: vec![] }
    }
    fn around(self, level: usize) -> Self {
        match level % 2 {
            0 => Self { id: 7, next: Some(Box::new(self)), kids: vec![] },
            _ => Self { id: 7, next: None, kids: vec![self] },
        }
    }
    fn inside(mut self) -> Option<Self> {
        self.next.take().map(|next| *next).or_else(|| self.kids.pop())
    }
    fn of_view(bytes: &[u8]) -> Self {
        Self::view(bytes).expect("seen before").to_value()
    }
}

impl Nests for Named {
    fn leaf() -> Self {
        Self { name: "é".into(), inner: BTreeMap::new() }
    }
    fn around(self, _: usize) -> Self {
        Self { name: String::new(), inner: BTreeMap::from([(7, self)]) }
    }
    fn inside(mut self) -> Option<Self> {
        self.inner.pop_first().map(|(_, inner)| inner)
    }
    fn of_view(bytes: &[u8]) -> Self {
        Self::view(bytes).expect("seen before").to_value()
    }
}

impl Nests for Expr {
    fn leaf() -> Self {
        Self { n: 0, kind: ExprKind::Leaf }
    }
    fn around(self, level: usize) -> Self {
        let kind = match level % 2 {
            0 => ExprKind::Neg { of: Some(Box::new(self)) },
            _ => ExprKind::Sum { all: vec![self] },
        };
        Self { n: 7, kind }
    }
    fn inside(self) -> Option<Self> {
        match self.kind {
            ExprKind::Neg { of } => of.map(|inner| *inner),
            ExprKind::Sum { mut all } => all.pop(),
            _ => None,
        }
    }
    fn of_view(bytes: &[u8]) -> Self {
        Self::view(bytes).expect("seen before").to_value()
    }
}

/// What is written of a value that is too deep: nothing.
fn refused_by_the_writer<M: Nests>(value: &M) {
    let kind = |error: Error| error.kind();
    assert_eq!(value.encoded_len(), usize::MAX);
    assert_eq!(value.to_vec().map_err(kind), Err(ErrorKind::TooDeep));
    assert_eq!(value.encode_into(&mut [0; 100]).map_err(kind), Err(ErrorKind::TooDeep));
}

fn refused_by_the_reader<M: Nests>(bytes: &[u8]) {
    let kind = |error: Error| error.kind();
    assert_eq!(M::view(bytes).map(drop).map_err(kind), Err(ErrorKind::TooDeep));
    assert_eq!(M::view_canonical(bytes).map(drop).map_err(kind), Err(ErrorKind::TooDeep));
    assert_eq!(M::view_prefix(bytes).map(drop).map_err(kind), Err(ErrorKind::TooDeep));
    assert_eq!(M::view_mut(&mut bytes.to_vec()).map(drop).map_err(kind), Err(ErrorKind::TooDeep));
}

/// Everything that can be done with the deepest legal message.
fn everything<M: Nests>(bytes: &[u8])
where
    for<'b> View<'b, M>: Visit + Debug + PartialEq + PartialEq<M>,
{
    let view = M::view(bytes).expect("as deep as it may be");
    assert!(M::view_canonical(bytes).is_ok() && M::view_prefix(bytes).is_ok());
    assert!(M::view_mut(&mut bytes.to_vec()).is_ok());
    assert!(view == M::view(bytes).expect("the same"));
    touch::shown(&view);
    assert!(format!("{view:?}").len() > LEVELS && format!("{view:#?}").len() > LEVELS);
    let value = M::of_view(bytes);
    assert!(view == value);
    assert_eq!((value.encoded_len(), value.to_vec().as_deref()), (bytes.len(), Ok(bytes)));
    assert_eq!(value.encode_into(&mut vec![0; bytes.len()]), Ok(bytes.len()));
}

/// The bytes of so many levels, around those of a legal message: each level's head says how much follows it.
fn deeper(levels: usize, inner: &[u8], head: impl Fn(u32) -> Vec<u8>) -> Vec<u8> {
    let (first, mut bytes) = (head(0).len(), Vec::new());
    for level in (0..levels).rev() {
        bytes.extend(head((level * first + inner.len()) as u32));
    }
    bytes.extend(inner);
    bytes
}

/// Number, flags and ends of a [`Node`] whose `next` has so many bytes.
fn boxed(len: u32) -> Vec<u8> {
    [&[10, 0, 0xff, 0xff, 6, 0, 7, 1][..], &len.to_le_bytes(), &len.to_le_bytes()].concat()
}

/// Header and row of a list of one [`Node`] whose `kids` have so many bytes.
fn row(len: u32) -> Vec<u8> {
    [&[1, 0, 0, 0, 10, 0, 0xff, 0xff, 6, 0, 7, 0, 0, 0, 0, 0][..], &len.to_le_bytes()].concat()
}

/// An [`Expr`] that is the negative of one of so many bytes.
fn negative(len: u32) -> Vec<u8> {
    let neg = [&[1, 5, 0, 0xff, 0xff, 1, 0, 1][..], &len.to_le_bytes()].concat();
    [&[5, 0, 0xff, 0xff, 1, 0, 7][..], &(neg.len() as u32 + len).to_le_bytes(), &neg].concat()
}

/// 32 levels are read, shown, compared, owned and written.
#[test]
fn the_deepest_legal_message() {
    fn check<M: Nests>()
    where
        for<'b> View<'b, M>: Visit + Debug + PartialEq + PartialEq<M>,
    {
        let bytes = M::nested(LEVELS).to_vec().expect("as deep as it may be");
        on_a_small_stack(|| everything::<M>(&bytes));
        refused_by_the_writer(&M::nested(LEVELS + 1));
    }
    check::<Node>();
    check::<Named>();
    check::<Expr>();
}

#[test]
fn bytes_nested_a_hundred_thousand_deep() {
    let node = Node::leaf().to_vec().expect("a leaf");
    let expr = Expr::leaf().to_vec().expect("a leaf");
    let rows = deeper(DEEP, b"", row);
    let in_rows =
        [&[10, 0, 0xff, 0xff, 6, 0, 7, 0, 0, 0, 0, 0][..], &(rows.len() as u32).to_le_bytes(), &rows].concat();
    // The heads are right: a few of them make a legal message.
    assert!(Node::view_canonical(&deeper(LEVELS - 1, &node, boxed)).is_ok());
    assert!(Expr::view_canonical(&deeper(LEVELS - 1, &expr, negative)).is_ok());
    for bytes in [deeper(LEVELS, &node, boxed), deeper(DEEP, &node, boxed), in_rows] {
        on_a_small_stack(|| refused_by_the_reader::<Node>(&bytes));
    }
    for bytes in [deeper(LEVELS, &expr, negative), deeper(DEEP, &expr, negative)] {
        on_a_small_stack(|| refused_by_the_reader::<Expr>(&bytes));
    }
}

#[test]
fn values_nested_a_hundred_thousand_deep() {
    fn check<M: Nests>()
    where
        for<'b> View<'b, M>: PartialEq<M>,
    {
        let bytes = M::nested(LEVELS).to_vec().expect("as deep as it may be");
        on_a_small_stack(|| {
            let value = M::nested(DEEP);
            refused_by_the_writer(&value);
            assert!(M::view(&bytes).expect("32 levels") != value);
            value.dismantle();
        });
    }
    check::<Node>();
    check::<Named>();
    check::<Expr>();
}

/// Negative control: this stack is a small one. What recurses without a limit does not get through 1,000 levels.
#[test]
fn the_stack_is_small() {
    fn used(level: usize, start: usize) -> usize {
        let here = std::hint::black_box([level as u8; 32]);
        let deepest = start.abs_diff(here.as_ptr().addr());
        if deepest > STACK / 2 || level == 0 { deepest } else { used(level - 1, start).max(usize::from(here[0] == 1)) }
    }
    let reached = on_a_small_stack(|| {
        let start = std::hint::black_box([0_u8; 1]);
        used(1_000_000, start.as_ptr().addr())
    });
    assert!((STACK / 2..STACK).contains(&reached), "{reached} bytes");
}
