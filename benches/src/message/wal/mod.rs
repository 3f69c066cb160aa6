//! An entry of a write-ahead log, 1 KB, and a snapshot of 100 MB of them: read by view, and decoded to owned values.
//! Each contestant's allocations stand beside its name (B5-6).

mod data;
mod sums;

use std::cell::RefCell;

use prost::Message as _;
use rkyv::rancor::Failure;
use rkyv::util::AlignedVec;

use super::pass::{done, pass};
use super::write::{self, Write};
use super::{goals, read};
use crate::allocations::{self, Pass};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::{self, Work};
use data::{Snapshot, entries};
use sums::Wal;

/// As many entries as a pass takes, so that the clock does not show.
const AT_ONCE: usize = 64;
/// A snapshot's: 100 MB.
const ENTRIES: usize = 98_000;
/// The allocations that are promised for reading or writing 100 MB.
const FEW: u64 = 10;

const ENTRY: &str = "write-ahead log, an entry of 1 KB";
const SNAPSHOT: &str = "write-ahead log, a snapshot of 100 MB";

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if work::wanted(only, "entry.") {
        let items: Vec<_> = entries(AT_ONCE).into_iter().map(Encoded::new).collect();
        take(read_all("entry", ENTRY, &items, Promise { allocations: 0, goal: goals::VIEW }));
        take(write_all("entry", ENTRY, &items, 0));
    }
    if work::wanted(only, "snapshot.") {
        let items = [Encoded::new(Snapshot { taken_at: 1, entries: entries(ENTRIES) })];
        take(read_all("snapshot", SNAPSHOT, &items, Promise { allocations: FEW, goal: goals::AHEAD }));
        take(write_all("snapshot", SNAPSHOT, &items, FEW));
    }
}

/// Of the view, beside values that are decoded.
struct Promise {
    allocations: u64,
    goal: f64,
}

struct Encoded<T: Wal> {
    value: T,
    proto_value: T::Proto,
    ours: Vec<u8>,
    rkyv: AlignedVec,
    bitcode: Vec<u8>,
    postcard: Vec<u8>,
    proto: Vec<u8>,
}

impl<T: Wal> Encoded<T> {
    fn new(value: T) -> Self {
        let proto_value = value.convert();
        Self {
            ours: value.to_vec().expect("a message below 4 GiB"),
            rkyv: rkyv::to_bytes::<Failure>(&value).expect("a writer that grows"),
            bitcode: bitcode::encode(&value),
            postcard: postcard::to_allocvec(&value).expect("a writer that grows"),
            proto: proto_value.encode_to_vec(),
            proto_value,
            value,
        }
    }
}

/// From bytes that nobody has looked at: all is looked at, by view, or in a value that was decoded and is dropped.
fn read_all<'a, T: Wal>(key: &str, title: &str, items: &'a [Encoded<T>], promise: Promise) -> Work<'a> {
    let buffer = RefCell::new(bitcode::Buffer::default());
    let ours: Pass<'a> = Box::new(pass(1, items, |item| T::sum_view(&item.ours)));
    let owned: Pass<'a> = Box::new(pass(1, items, |item| Some(T::owned(&item.ours)?.sum())));
    let rkyv: Pass<'a> = Box::new(pass(1, items, |item| Some(T::sum_archived(read::rkyv::<T>(&item.rkyv)?))));
    let bitcode: Pass<'a> =
        Box::new(pass(1, items, move |item| Some(buffer.borrow_mut().decode::<T>(&item.bitcode).ok()?.sum())));
    let postcard: Pass<'a> = Box::new(pass(1, items, |item| Some(read::postcard::<T>(&item.postcard)?.sum())));
    let prost: Pass<'a> = Box::new(pass(1, items, |item| Some(T::sum_proto(&T::Proto::decode(&*item.proto).ok()?))));
    let count = items.len();
    let contestants = vec![
        Contestant::new("pinwire", 0.0, allocations::within(promise.allocations, ours)),
        counted("pinwire, decoded to owned".to_owned(), promise.goal, count, owned),
        counted(versioned("rkyv"), goals::AHEAD, count, rkyv),
        counted(versioned("bitcode"), promise.goal, count, bitcode),
        counted(versioned("postcard"), promise.goal, count, postcard),
        counted(versioned("prost"), promise.goal, count, prost),
    ];
    let title = format!("{title}, all of it looked at (pinwire: by view, {} allocations at most)", promise.allocations);
    Work { key: format!("{key}.read"), title, units: count, contestants }
}

/// Each into a buffer used before.
fn write_all<'a, T: Wal>(key: &str, title: &str, items: &'a [Encoded<T>], allocations: u64) -> Work<'a> {
    let longest = |len: fn(&Encoded<T>) -> usize| vec![0; items.iter().map(len).max().unwrap_or(0)];
    let (room, postcard) = (longest(|item| item.ours.len()), longest(|item| item.postcard.len()));
    let room = RefCell::new(room);
    let ours: Pass<'a> =
        Box::new(pass(1, items, move |item| done(item.value.encode_into(&mut room.borrow_mut()).ok())));
    let rkyv = writing(items, |item| &item.value, write::RkyvVec::default());
    let bitcode = writing(items, |item| &item.value, write::BitcodeBuffer::default());
    let postcard = writing(items, |item| &item.value, write::PostcardSlice(postcard));
    let prost = writing(items, |item| &item.proto_value, write::ProtoVec::default());
    let count = items.len();
    let contestants = vec![
        Contestant::new("pinwire", 0.0, allocations::within(allocations, ours)),
        counted(versioned("rkyv"), goals::AHEAD, count, rkyv),
        counted(versioned("bitcode"), goals::AHEAD, count, bitcode),
        counted(versioned("postcard"), goals::AHEAD, count, postcard),
        counted(versioned("prost"), goals::AHEAD, count, prost),
    ];
    let title = format!("{title}, written (pinwire: {allocations} allocations at most)");
    Work { key: format!("{key}.write"), title, units: count, contestants }
}

fn writing<'a, T: Wal, V: 'a>(
    items: &'a [Encoded<T>],
    value: impl Fn(&'a Encoded<T>) -> &'a V,
    writer: impl Write<V> + 'a,
) -> Pass<'a> {
    let writer = RefCell::new(writer);
    let values: Vec<&V> = items.iter().map(value).collect();
    Box::new(pass(1, values, move |value| done(writer.borrow_mut().write(value))))
}

/// With the allocations of each message behind the name: of many in a pass that warmed up, of a large one in the first.
fn counted<'a>(name: String, goal: f64, messages: usize, pass: Pass<'a>) -> Contestant<'a> {
    let pass = if messages > 1 { allocations::warmed(pass) } else { pass };
    let count = allocations::of_pass(&pass) as f64 / messages as f64;
    Contestant::new(format!("{name}, {count:.0} allocations"), goal, pass)
}
