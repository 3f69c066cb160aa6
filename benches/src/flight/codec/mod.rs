//! Framed messages of a stream: written, and read with every field touched. In memory, and over a loopback connection
//! of which both ends stand in one thread.

mod delimited;
mod formats;
mod ours;
mod tcp;

use std::cell::RefCell;
use std::rc::Rc;

use pinwire::prelude::*;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::runtime::{Builder, Runtime};

use super::goals;
use crate::measure::Contestant;
use crate::message::data::log::{self, Logs};
use crate::peers::versioned;
use crate::pool::Pass;
use crate::work::{self, Work};

/// What one pass moves, in bytes or so.
const STREAM: usize = 256 << 10;
/// Bytes of a line, or so.
const LINE: usize = 100;
/// Log lines of one message: 100 bytes, 1 KiB, 16 KiB.
const LINES: [usize; 3] = [1, 10, 160];

/// A way to frame messages, with all messages of a stream.
trait Codec: 'static {
    /// Writes all.
    async fn write<W: AsyncWrite + Unpin>(&self, to: W) -> Option<()>;
    /// Reads as many as were written: the sum over every field.
    async fn read<R: AsyncRead + Unpin>(&self, from: R) -> Option<u64>;
}

pub fn each_in_memory(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    each("memory", "framed messages in memory, every field", only, take, &InMemory);
}

pub fn each_over_tcp(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    each("tcp", "framed messages over loopback TCP, both ends", only, take, &tcp::OverTcp);
}

fn each(key: &str, title: &str, only: Option<&str>, take: &mut dyn FnMut(Work<'_>), way: &impl Way) {
    if !work::wanted(only, key) {
        return;
    }
    let logs: Vec<log::Log> = log::generate().logs;
    for lines in LINES {
        let messages: Rc<[Logs]> =
            logs.chunks_exact(lines).take(STREAM / LINE / lines).map(|logs| Logs { logs: logs.to_vec() }).collect();
        let work = |word: &str, contestants| Work {
            key: format!("{key}.{word}.{lines}"),
            title: format!("{title}: {word}, {} B each", messages[0].encoded_len()),
            units: messages.len(),
            contestants,
        };
        take(work("read", contestants(&messages, &Reading(way))));
        take(work("write", contestants(&messages, &Writing(way))));
    }
}

/// Between what a stream is.
trait Way {
    fn read(&self, runtime: Runtime, codec: impl Codec) -> Pass;
    fn write(&self, runtime: Runtime, codec: impl Codec) -> Pass;
}

struct InMemory;

impl Way for InMemory {
    fn read(&self, runtime: Runtime, codec: impl Codec) -> Pass {
        let stream = stream(&runtime, &codec);
        Box::new(move || runtime.block_on(codec.read(&stream[..])))
    }

    fn write(&self, runtime: Runtime, codec: impl Codec) -> Pass {
        let stream = RefCell::new(stream(&runtime, &codec));
        Box::new(move || {
            let stream = &mut *stream.borrow_mut();
            stream.clear();
            runtime.block_on(codec.write(stream)).map(|()| 1)
        })
    }
}

/// What a codec makes of all messages.
fn stream(runtime: &Runtime, codec: &impl Codec) -> Vec<u8> {
    let mut stream = Vec::new();
    runtime.block_on(codec.write(&mut stream)).expect("memory takes everything");
    stream
}

/// Which half is measured.
trait Half {
    fn pass(&self, codec: impl Codec) -> Pass;
    /// What ours can do in more than one way.
    fn ours(&self, messages: &Rc<[Logs]>) -> Vec<Contestant<'static>>;
}

struct Reading<'a, W>(&'a W);
struct Writing<'a, W>(&'a W);

impl<W: Way> Half for Reading<'_, W> {
    fn pass(&self, codec: impl Codec) -> Pass {
        self.0.read(runtime(), codec)
    }

    fn ours(&self, messages: &Rc<[Logs]>) -> Vec<Contestant<'static>> {
        vec![
            of_ours("pinwire", self.pass(ours::Owned::new(messages))),
            of_ours("pinwire, lent until the next", self.pass(ours::Lent::new(messages))),
        ]
    }
}

impl<W: Way> Half for Writing<'_, W> {
    fn pass(&self, codec: impl Codec) -> Pass {
        self.0.write(runtime(), codec)
    }

    fn ours(&self, messages: &Rc<[Logs]>) -> Vec<Contestant<'static>> {
        vec![of_ours("pinwire", self.pass(ours::Owned::new(messages)))]
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_io().build().expect("a runtime of this thread")
}

fn contestants(messages: &Rc<[Logs]>, half: &impl Half) -> Vec<Contestant<'static>> {
    let delimited = format!("{} with", versioned("tokio-util"));
    let (prost, rkyv) = (versioned("prost"), versioned("rkyv"));
    let of_prost = || formats::Prost::new(messages);
    let of_rkyv = || formats::Rkyv::new(messages);
    let peer = |name, pass| Contestant { name, goal: goals::AHEAD, pass };
    let mut contestants = half.ours(messages);
    contestants.extend([
        peer(format!("{delimited} {prost}"), half.pass(delimited::Delimited::new(of_prost()))),
        peer(format!("{delimited} {rkyv}"), half.pass(delimited::Delimited::new(of_rkyv()))),
        peer(format!("{delimited} {prost} and CRC-32C"), half.pass(delimited::Checked::new(of_prost()))),
        peer(format!("{delimited} {rkyv} and CRC-32C"), half.pass(delimited::Checked::new(of_rkyv()))),
    ]);
    contestants
}

fn of_ours(name: &str, pass: Pass) -> Contestant<'static> {
    Contestant { name: name.to_owned(), goal: goals::NONE, pass }
}
