//! The reader that waits and the one that does not find the same, in any stream. (A1-9)

use pinwire::flight::FrameReader;
use pinwire::pool::{PoolError, ReadError, Reader};
use pinwire::prelude::*;

use crate::script::{Order, Random, Script, Source, framed, live, once, pool, times};

/// Frames, frames that are cut off or damaged, starts that are none, and noise.
fn dirty(random: &mut Random) -> Vec<u8> {
    let mut stream = Vec::new();
    for id in 0..20 {
        let mut frame = framed(id, random.below(100));
        match random.below(6) {
            0 => frame.truncate(random.below(frame.len())),
            1 => {
                let at = random.below(frame.len());
                frame[at] ^= 1 << random.below(8);
            }
            2 => frame = [b"\xf7PW\x01????".as_slice(), &(random.below(1200) as u32).to_le_bytes(), &frame].concat(),
            3 => frame = (0..random.below(50)).map(|_| random.next() as u8).collect(),
            _ => {}
        }
        stream.extend_from_slice(&frame);
    }
    stream
}

/// What one call came to.
#[derive(PartialEq, Eq, Debug)]
enum Seen {
    Bytes(Vec<u8>),
    Failed(String),
    Wait,
    End,
}

fn seen<T>(result: Result<Option<T>, ReadError>, bytes: impl FnOnce(T) -> Vec<u8>) -> Seen {
    match result {
        Ok(Some(found)) => Seen::Bytes(bytes(found)),
        Ok(None) => Seen::End,
        Err(ReadError::Io(error)) if error.kind() == std::io::ErrorKind::WouldBlock => Seen::Wait,
        Err(error) => Seen::Failed(error.to_string()),
    }
}

fn bytes_of(message: &Validated<Order<'_>>) -> Vec<u8> {
    message.lease().to_vec()
}

/// The same calls to both, as a number says.
fn call_both(call: usize, twin: &mut Reader<Source<'_>>, reader: &mut FrameReader<Source<'_>>) -> (Seen, Seen) {
    match call {
        0 => (
            seen(twin.next_frame(), |frame| frame.as_bytes().to_vec()),
            once(reader.next_frame()).map_or(Seen::Wait, |found| seen(found, |frame| frame.as_bytes().to_vec())),
        ),
        1 => (
            seen(twin.next_view::<Order<'_>>(), |view| view.id().to_le_bytes().to_vec()),
            once(reader.next_view::<Order<'_>>())
                .map_or(Seen::Wait, |found| seen(found, |view| view.id().to_le_bytes().to_vec())),
        ),
        2 => (
            seen(twin.next_owned::<Order<'_>>(), |message| bytes_of(&message)),
            once(reader.next_owned::<Order<'_>>())
                .map_or(Seen::Wait, |found| seen(found, |message| bytes_of(&message))),
        ),
        3 => {
            let twins = seen(twin.keep::<Order<'_>>(), |message| bytes_of(&message));
            (twins, seen(reader.keep::<Order<'_>>(), |message| bytes_of(&message)))
        }
        _ => {
            let keep = |kept: Result<Option<Lease>, PoolError>| seen(kept.map_err(Into::into), |kept| kept.to_vec());
            (keep(twin.keep_body()), keep(reader.keep_body()))
        }
    }
}

/// Random streams, pieces, waits, errors and calls: both give the same at each call.
#[test]
fn both_readers_find_the_same() {
    const MAX: u32 = 1000;
    let (pools, mut random) = ([pool(MAX as usize, 3), pool(MAX as usize, 3)], Random(7));
    let (mut found, mut failed) = (0, 0);
    for _ in 0..times(400, 20_000) {
        let (stream, script) = (dirty(&mut random), Script::random(&mut random));
        let source = || Source { bytes: &stream, script: script.clone() };
        let ahead = [0, 100, 1000, 5000][random.below(4)];
        let mut twin = Reader::new(source(), &pools[0]).max_frame(MAX).read_ahead(ahead);
        let mut reader = FrameReader::new(source(), &pools[1]).max_frame(MAX).read_ahead(ahead);
        loop {
            let call = random.below(5);
            let (twins, own) = call_both(call, &mut twin, &mut reader);
            assert_eq!(twins, own);
            assert_eq!(twin.skipped(), reader.skipped());
            found += usize::from(matches!(own, Seen::Bytes(_)));
            failed += usize::from(matches!(own, Seen::Failed(_)));
            if call < 3 && own == Seen::End {
                break;
            }
        }
    }
    assert!(found > 4000 && failed > 200, "{found} {failed}");
    assert!(pools.iter().all(|pool| live(pool) == 0));
}

/// Bounded memory: what no slot can hold is an error with both sizes, and the stream goes on.
#[test]
fn a_frame_longer_than_every_slot() {
    let (pool, large) = (pool(512, 2), framed(2, 300));
    let stream = [framed(1, 1), large.clone(), framed(3, 1)].concat();
    let mut reader = FrameReader::new(&stream[..], &pool);
    assert_eq!(once(reader.next_view::<Order<'_>>()).unwrap().unwrap().unwrap().id(), 1);
    let error = once(reader.next_view::<Order<'_>>()).unwrap().map(drop).unwrap_err();
    let ReadError::Pool(PoolError::TooLarge { asked, largest }) = error else { panic!("{error}") };
    assert_eq!((asked, largest), (large.len(), 512));
    assert_eq!(once(reader.next_view::<Order<'_>>()).unwrap().unwrap().unwrap().id(), 3);
    assert!(once(reader.next_view::<Order<'_>>()).unwrap().unwrap().is_none());
    assert_eq!(reader.skipped(), large.len() as u64);
}
