//! Views, getters, iteration, comparison, `Debug` and encoding into a slice allocate nothing. (dsl.md; A2-5)

use std::alloc::{GlobalAlloc, Layout as MemoryLayout, System};
use std::cell::Cell;
use std::fmt::{self, Write};
use std::hint::black_box;

use pw::{Ascii, At, Layout, Open, Packet, Row, Scalar, U24, Unknown, Visit, Visitor};

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// Counts the allocations of this thread.
struct Counting;

// SAFETY: 1. every call goes on to `System` unchanged; the count is a plain thread-local that never allocates.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: MemoryLayout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
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

/// Negative control: the counter counts, and what owns does allocate.
#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(Box::new(1)))), 1);
    let shorts = Shorts::view(&[1, 0, 2]).unwrap();
    assert!(allocations(|| drop(black_box(shorts.to_value()))) > 0);
    assert!(allocations(|| drop(black_box(shorts.to_value().to_vec()))) > 1);
}
