//! Views, getters, iteration, comparison, `Debug` and encoding into a slice allocate nothing. (dsl.md; A2-5)

use std::alloc::{GlobalAlloc, Layout as MemoryLayout, System};
use std::cell::Cell;
use std::fmt::{self, Write};
use std::hint::black_box;

use pw::{Ascii, At, Layout, Message, Open, Packet, Row, Scalar, Sequence, SequenceBuf, U24, Unknown, Visit, Visitor};

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

/// Counts the allocations of this thread.
struct Counting;

// SAFETY: 1. every call goes on to `System` unchanged; the counts are plain thread-locals that never allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: MemoryLayout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        BYTES.with(|bytes| bytes.set(bytes.get() + layout.size()));
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, memory: *mut u8, layout: MemoryLayout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn allocations(work: impl FnOnce()) -> usize {
    let before = COUNT.with(Cell::get);
    work();
    COUNT.with(Cell::get) - before
}

/// The bytes that are asked for meanwhile.
fn allocated(work: impl FnOnce()) -> usize {
    let before = BYTES.with(Cell::get);
    work();
    BYTES.with(Cell::get) - before
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
struct Level {
    price: i64,
    size: U24,
    #[pinwire(bits = 3)]
    low: u8,
    #[pinwire(bits = 5)]
    high: i8,
}

bitflags::bitflags! {
    struct Marks: u8 { const NEW = 1; const OLD = 2; }
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
struct Book<'a> {
    id: u64,
    side: Side,
    other: Open<Side>,
    symbol: Ascii<8>,
    #[pinwire(null = 0)]
    price: Option<u32>,
    best: Level,
    levels: [Level; 3],
    pair: (u8, u16),
    ratio: f64,
    #[pinwire(flags)]
    marks: Marks,
    #[pinwire(len = rows)]
    size: u16,
    rows: &'a [Row<Level>],
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u8)]
enum Feed<'a> {
    #[pinwire(tag = b'B')]
    Book(Book<'a>),
    #[pinwire(tag = b'S')]
    Shorts(Shorts),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
struct Shorts {
    id: u8,
    #[pinwire(rest)]
    values: Vec<u16>,
}

/// Takes text and keeps none.
struct Sink(usize);

impl Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

#[derive(Default)]
struct Sum(u128);

impl Visitor for Sum {
    fn scalar(&mut self, _: At, value: Scalar) {
        if let Scalar::Uint(value) = value {
            self.0 += value;
        }
    }
}

fn book() -> Vec<u8> {
    let mut bytes = vec![7; Book::SIZE + 24];
    bytes[8] = b'B';
    let size = Book::SCHEMA.fields.iter().find(|field| field.name == "size").unwrap().offset;
    bytes[size..size + 2].copy_from_slice(&[0, 24]);
    bytes
}

fn read(bytes: &[u8]) {
    let view = Book::view(bytes).unwrap();
    black_box((
        view.id(),
        view.side(),
        view.other(),
        view.symbol().as_str().is_ok(),
        view.price(),
        view.pair(),
        view.ratio(),
    ));
    black_box((view.marks(), view.size(), view.best().high(), view.best().low(), view.best().size()));
    black_box(view.levels().iter().rev().fold(0, |sum, level| level.price().wrapping_add(sum)));
    black_box(view.rows().iter().fold(0, |sum, row| row.view().high() ^ sum));
    black_box(view.as_bytes().len());
    assert_eq!(view, Book::view(bytes).unwrap());
    let mut sum = Sum::default();
    view.visit(&mut sum);
    black_box(sum.0);
}

#[test]
fn reading_allocates_nothing() {
    let bytes = book();
    assert_eq!(allocations(|| read(&bytes)), 0);
    let rows = Level::rows(&[7; 24]).unwrap();
    assert_eq!(allocations(|| assert_eq!(rows[0], rows[1])), 0);
    assert_eq!(allocations(|| assert_eq!(Book::stream(&bytes).count(), 1)), 0);
}

#[test]
fn debug_allocates_nothing() {
    let bytes = book();
    let view = Book::view(&bytes).unwrap();
    let feed = Feed::view(b"S\x01\0\x02\0\x03").unwrap();
    let mut sink = Sink(0);
    let count = allocations(|| {
        write!(sink, "{view:?} {view:#?} {feed:?} {:?}", Book::view(&bytes[..9]).unwrap_err()).unwrap();
    });
    assert_eq!(count, 0);
    assert!(sink.0 > 500, "something was printed");
}

#[test]
fn writing_allocates_nothing() {
    let bytes = book();
    let value = Book::view(&bytes).unwrap().to_value();
    let mut out = [0; 256];
    let count = allocations(|| {
        assert_eq!(value.encode_into(&mut out).unwrap(), value.encoded_len());
        let head = ShortsHead { id: 7 };
        assert!(Shorts::writer(&mut out, head).values(Vec::new()).finish().is_ok());
        let mut level = Level::view_mut(&mut out[..Level::SIZE]).unwrap();
        level.set_price(5);
        level.set_high(-16).unwrap();
        black_box(level.as_view().price());
    });
    assert_eq!(count, 0);
    assert_eq!(
        allocations(|| assert_eq!(black_box(Book::view(&bytes).unwrap().to_value()).rows.len(), 2)),
        0,
        "tails that borrow stay borrowed"
    );
}

#[test]
fn errors_and_unions_allocate_nothing() {
    let bytes = book();
    let count = allocations(|| {
        for cut in 0..bytes.len() {
            assert!(Book::view(&bytes[..cut]).is_err());
        }
        for tag in 0..=255 {
            black_box(Feed::view(&[tag, 0, 0]).is_ok());
        }
        // A length that claims gigabytes reserves nothing.
        black_box(Book::view(&[0xff; 64]).is_err());
    });
    assert_eq!(count, 0);
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Leg {
    ratio: i16,
    live: bool,
    name: String,
    sizes: Vec<u16>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Trade {
    id: u64,
    side: Side,
    best: Level,
    maybe: Option<bool>,
    pos: [f64; 3],
    pair: (u16, f32),
    symbol: String,
    blob: Vec<u8>,
    sizes: Vec<u32>,
    levels: Vec<Level>,
    tuples: Vec<(u8, String)>,
    names: Vec<String>,
    grid: Vec<Vec<u32>>,
    leg: Leg,
    legs: Vec<Leg>,
    leg_grid: Vec<Vec<Leg>>,
    #[pinwire(since = 2, default = "né")]
    note: String,
    #[pinwire(since = 2)]
    venue: Option<String>,
    #[pinwire(since = 2, sensitive, default = 5)]
    secret: u32,
}

fn leg(name: &str) -> Leg {
    Leg { ratio: -1, live: true, name: name.into(), sizes: vec![1, 2, 3] }
}

fn level() -> Level {
    Level { price: 1, size: U24::MAX, low: 1, high: -1 }
}

fn trade() -> Trade {
    Trade {
        id: 1,
        side: Side::Buy,
        best: level(),
        maybe: Some(false),
        pos: [0.5; 3],
        pair: (1, 2.0),
        symbol: "ESZ6 é".into(),
        blob: vec![1, 2],
        sizes: vec![1, 2, 3],
        levels: vec![level(), level()],
        tuples: vec![(1, "a".into()), (2, "".into())],
        names: vec!["a".into(), "é".into()],
        grid: vec![vec![1], vec![], vec![2, 3]],
        leg: leg("x"),
        legs: vec![leg("é"), leg("")],
        leg_grid: vec![vec![leg("y")], vec![]],
        note: "note".into(),
        venue: Some("CME".into()),
        secret: 7,
    }
}

/// What `Vec`s and `String`s of the value above are not empty: 19, one allocation each.
const OWNERS: usize = {
    let plain = 4; // symbol, blob, sizes, levels
    let tuples = 1 + 1; // and one text
    let names = 1 + 2;
    let grid = 1 + 2;
    let leg = 2; // name, sizes
    let legs = 1 + 2 + 1; // the second one has no name
    let leg_grid = 1 + 1 + 2;
    let later = 2; // note, venue
    plain + tuples + names + grid + leg + legs + leg_grid + later
};

fn read_message(bytes: &[u8], value: &Trade) {
    let view = Trade::view(bytes).unwrap();
    black_box((view.id(), view.side(), view.best().price(), view.maybe(), view.pair(), view.symbol(), view.blob()));
    black_box((view.note(), view.venue(), view.secret(), view.leg().name(), view.leg().live()));
    black_box(view.pos().iter().sum::<f64>());
    black_box(view.sizes().iter().rev().fold(0, |sum, size| sum ^ size));
    black_box(view.levels().iter().fold(0, |sum, level| level.price() ^ sum));
    black_box(view.tuples().iter().rev().fold(0, |sum, (_, text)| text.len() + sum));
    black_box(view.names().iter().fold(0, |sum, name| name.len() + sum));
    black_box(view.grid().iter().flatten().fold(0, |sum, number| number ^ sum));
    for leg in view.legs().iter().rev().chain(view.leg_grid().iter().flatten()) {
        black_box((leg.ratio(), leg.name(), leg.sizes().get(1)));
    }
    black_box((view.legs().get(1).is_some(), view.names().get(9), view.grid().get(2).map(|list| list.len())));
    assert!(view == Trade::view(bytes).unwrap() && view == *value);
    let mut sum = Sum::default();
    view.visit(&mut sum);
    black_box(sum.0);
    assert!(Trade::view_canonical(bytes).is_ok() && Trade::view_prefix(bytes).is_ok());
}

#[test]
fn reading_messages_allocates_nothing() {
    let value = trade();
    let bytes = value.to_vec().unwrap();
    assert_eq!(allocations(|| read_message(&bytes, &value)), 0);
    let view = Trade::view(&bytes).unwrap();
    let mut sink = Sink(0);
    let count = allocations(|| write!(sink, "{view:?} {view:#?} {:?}", view.legs()).unwrap());
    assert_eq!(count, 0);
    assert!(sink.0 > 1000, "something was printed");
}

#[test]
fn writing_messages_allocates_nothing() {
    let value = trade();
    let mut out = [0; 1024];
    let count = allocations(|| {
        let len = value.encode_into(&mut out).unwrap();
        assert_eq!(len, value.encoded_len());
        assert!(value.encode_into(&mut out[..len - 1]).is_err());
        value.encode_into(&mut out).unwrap();
        let mut view = Trade::view_mut(&mut out[..len]).unwrap();
        view.set_id(5);
        view.set_maybe(None);
        view.set_secret(9).unwrap();
        view.leg_mut().set_live(false);
        view.legs_mut().for_each(|mut leg| leg.set_ratio(7));
        view.legs_mut().get_mut(1).unwrap().sizes_mut().update(|size| size + 1).unwrap();
        view.levels_mut().get_mut(0).unwrap().set_price(3);
        black_box(view.as_view().id());
    });
    assert_eq!(count, 0);
    assert_eq!(allocations(|| assert!(value.to_vec().is_ok())), 1, "the vector");
}

/// Lists that are walked, and rows that are staged; room that is not enough. (B1-5)
#[test]
fn streaming_messages_allocates_nothing() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Row {
        name: String,
        sizes: Option<Vec<u16>>,
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Streamed {
        id: u64,
        text: String,
        rows: Vec<Row>,
        names: Vec<String>,
        staged: Vec<Row>,
    }
    let rows = [Row { name: "first".into(), sizes: None }, Row { name: "é".into(), sizes: Some(vec![1, 2]) }];
    let mut out = [0; 256];
    let count = allocations(|| {
        for room in 0..out.len() {
            let written = Streamed::writer(&mut out[..room], StreamedHead { id: 7, text: "text" })
                .rows(rows.iter().filter(|row| !row.name.is_empty()))
                .names(["a", "b"])
                .staged(pw::Staged(rows.iter()))
                .finish();
            assert!(written.is_ok_and(|bytes| Streamed::view(bytes).is_ok()) || room < 255);
        }
    });
    assert_eq!(count, 0);
}

/// Hostile counts and cuts: nothing is reserved for what a message claims.
#[test]
fn bad_messages_allocate_nothing() {
    let bytes = trade().to_vec().unwrap();
    let mut changed = bytes.clone();
    let count = allocations(|| {
        for cut in 0..bytes.len() {
            assert!(Trade::view(&bytes[..cut]).is_err());
        }
        for at in 0..bytes.len() {
            changed[at] ^= 0xff;
            if let Err(error) = Trade::view(&changed) {
                black_box(write!(Sink(0), "{error}").is_ok());
            }
            changed[at] ^= 0xff;
        }
    });
    assert_eq!(count, 0);
}

/// A value takes one allocation for each of its own that is not empty. The bytes follow from what they hold: `collect`
/// makes room for four elements at least.
#[test]
fn to_value_allocates_what_it_holds() {
    let bytes = trade().to_vec().unwrap();
    let view = Trade::view(&bytes).unwrap();
    assert_eq!(allocations(|| drop(black_box(view.to_value()))), OWNERS);
    let exact = allocated(|| drop(black_box(trade())));
    assert!(allocated(|| drop(black_box(view.to_value()))) <= 4 * exact);
    // In proportion to the message: no element is larger than its owned form needs.
    assert!(exact < 16 * bytes.len());
}

/// Negative control: the counter counts, and what owns does allocate.
#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(Box::new(1)))), 1);
    let shorts = Shorts::view(&[1, 0, 2]).unwrap();
    assert!(allocations(|| drop(black_box(shorts.to_value()))) > 0);
    assert!(allocations(|| drop(black_box(shorts.to_value().to_vec()))) > 1);
    assert_eq!(allocated(|| drop(black_box([7_u8; 100].to_vec()))), 100);
}

/// Every extent.
#[derive(Packet, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
struct Parts<'a> {
    n: u8,
    #[pinwire(len = self)]
    whole: u32,
    #[pinwire(len = text)]
    size: u8,
    #[pinwire(count = n)]
    times: Vec<u32>,
    #[pinwire(count = n)]
    marks: &'a [u8],
    text: &'a str,
    #[pinwire(count_prefix = u32)]
    lines: Sequence<'a, Line<'a>>,
    #[pinwire(until = 0)]
    name: &'a str,
    #[pinwire(prefix = u16, pad_to = 4)]
    blob: &'a [u8],
    #[pinwire(prefix = u16)]
    tree: Tree,
    #[pinwire(nested)]
    one: Line<'a>,
    #[pinwire(optional)]
    newer: Option<u16>,
    #[pinwire(rest)]
    rest: &'a [u8],
}

#[derive(Packet, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
struct Line<'a> {
    number: u8,
    #[pinwire(prefix = u64)]
    text: &'a str,
}

#[derive(Packet, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
struct Tree {
    id: u8,
    #[pinwire(len = inner)]
    size: u16,
    #[pinwire(recursive = 4)]
    inner: SequenceBuf<Tree>,
}

/// Two lines, without their prefixes of eight bytes.
const LINES: &[u8] = b"\x01\x02\0\0\0\0\0\0\0ab\x02\0\0\0\0\0\0\0\0";

fn parts() -> Parts<'static> {
    let leaf = |id| Tree { id, size: 0, inner: SequenceBuf::default() };
    let tree = Tree { id: 1, size: 0, inner: vec![leaf(2), leaf(3)].into() };
    Parts {
        n: 0,
        whole: 0,
        size: 0,
        times: vec![7, 8],
        marks: b"ab",
        text: "né",
        lines: Sequence::view(LINES).unwrap(),
        name: "name",
        blob: b"xyz",
        tree,
        one: Line { number: 3, text: "three" },
        newer: Some(7),
        rest: b"rest",
    }
}

/// Packets with several tails: all getters, sequences, trees, streams, the cursor, printing and comparing. (B5-7)
#[test]
fn reading_tails_allocates_nothing() {
    let bytes = parts().to_vec().unwrap();
    let (mut two, mut sink) = (bytes.repeat(2), Sink(0));
    let count = allocations(|| {
        let view = Parts::view(&bytes).unwrap();
        black_box((view.whole(), view.marks(), view.text(), view.name(), view.blob(), view.newer(), view.rest()));
        black_box((view.one().text(), view.times().iter().fold(0, |sum, time| sum ^ time)));
        black_box(view.lines().iter().fold(0, |sum, line| sum + line.text().len()));
        black_box(view.tree().inner().iter().fold(0, |sum, tree| sum + tree.inner().len()));
        assert!(view == Parts::view(&bytes).unwrap());
        let mut sum = Sum::default();
        view.visit(&mut sum);
        black_box(sum.0);
        write!(sink, "{view:?} {view:#?} {:?}", view.lines()).unwrap();
        assert_eq!(Parts::stream(&two).filter(Result::is_ok).count(), 2);
        let mut cursor = Parts::cursor_mut(&mut two);
        while let Some(packet) = cursor.next() {
            black_box(packet.is_ok());
        }
    });
    assert_eq!(count, 0);
    assert!(sink.0 > 500, "something was printed");
}

#[test]
fn writing_tails_allocates_nothing() {
    let (value, times) = (parts(), vec![7, 8]);
    let (len, mut out) = (value.encoded_len(), [0xaa; 256]);
    let (tree, one) = (parts().tree, Line { number: 3, text: "three" });
    let count = allocations(|| {
        for room in 0..len {
            assert!(value.encode_into(&mut out[..room]).is_err());
        }
        assert_eq!(value.encode_into(&mut out), Ok(len));
        let writer = Parts::writer(&mut out, PartsHead {}).times(times).marks(b"ab").text("né").lines(value.lines);
        let writer = writer.name("name").blob(b"xyz").tree(tree).one(one).newer(Some(7)).rest(b"rest");
        assert_eq!(writer.finish().map(|bytes| bytes.len()), Ok(len));
    });
    assert_eq!(count, 0);
    assert_eq!(allocations(|| assert!(value.to_vec().is_ok())), 1, "the vector");
}

/// Cuts, changes, and lengths and counts that claim as much as they can: nothing is reserved for them.
#[test]
fn bad_tails_allocate_nothing() {
    let bytes = parts().to_vec().unwrap();
    let mut changed = bytes.clone();
    let count = allocations(|| {
        for cut in 0..bytes.len() {
            assert!(Parts::view(&bytes[..cut]).is_err());
        }
        for at in 0..bytes.len() {
            for width in 1..=8.min(bytes.len() - at) {
                changed[at..at + width].fill(0xff);
                if let Err(error) = Parts::view(&changed) {
                    black_box(write!(Sink(0), "{error}").is_ok());
                }
                changed[at..at + width].copy_from_slice(&bytes[at..at + width]);
            }
        }
    });
    assert_eq!(count, 0);
}

/// What owns is allocated once, what borrows is not.
#[test]
fn tails_to_value_allocates_what_it_holds() {
    let bytes = parts().to_vec().unwrap();
    let view = Parts::view(&bytes).unwrap();
    assert_eq!(allocations(|| drop(black_box(view.to_value()))), 2, "the times, and the list in the tree");
}
