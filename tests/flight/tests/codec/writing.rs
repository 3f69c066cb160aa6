//! Writers whose futures are dropped, and sinks that take little, wait, fail or lie: whole frames, in order, once.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use pinwire::flight::{FrameReader, FrameWriter, WriteError};
use pinwire::pool::{EncodeError, PoolError};
use pinwire::prelude::*;
use pinwire::{Envelope, Frame};
use tokio::io::AsyncWrite;

use crate::script::{Order, Random, Script, Sink, Step, framed, live, once, order, orders, pool, times, wait};

/// Every size of a write, each write waits, each future is dropped when it waits: the stream is as if nothing were.
#[test]
fn dropped_futures_leave_whole_frames() {
    let expected = orders(20);
    for is_vectored in [false, true] {
        for most in (1..200).step_by(200 / times(50, 200)) {
            let pool = pool(256, 40);
            let sink = Sink::new(Script::new(&[Step::Pending, Step::Some(most)]), is_vectored);
            let mut writer = FrameWriter::new(sink, &pool);
            for id in 0..20 {
                let message = order(id, id as usize % 50);
                let done =
                    if id % 2 == 0 { once(writer.send(&message, 1, id)) } else { once(writer.feed(&message, 1, id)) };
                assert!(done.is_none_or(|result| result.is_ok()));
                let sent = &writer.get_ref().bytes;
                assert!(expected.starts_with(sent));
            }
            assert_eq!(writer.waiting() + writer.get_ref().bytes.len(), expected.len());
            while once(writer.flush()).is_none() {}
            assert_eq!(writer.waiting(), 0);
            let sink = writer.into_inner();
            assert!(sink.is_flushed && sink.bytes == expected, "{most}");
            assert_eq!(live(&pool), 0);
        }
    }
}

/// Random calls, drops and sinks, against a plain vector.
#[test]
fn whatever_is_called_frames_come_whole() {
    let mut random = Random(9);
    for _ in 0..times(300, 20_000) {
        let pool = pool(512, 64);
        let sink = Sink::new(Script::random(&mut random), random.below(2) == 0);
        let mut writer = FrameWriter::new(sink, &pool);
        let mut expected = Vec::new();
        for id in 0..30 {
            let frame = framed(id, random.below(60));
            let message = order(id, (frame.len() - framed(id, 0).len()) / 4);
            let result = match random.below(3) {
                0 => once(writer.send(&message, 1, id)),
                1 => once(writer.feed(&message, 1, id)),
                _ => {
                    let mut lease = pool.lease(frame.len()).unwrap();
                    lease.push_slice(&frame).unwrap();
                    once(writer.send_lease(lease.freeze()))
                }
            };
            expected.extend_from_slice(&frame);
            assert!(matches!(result, None | Some(Ok(()) | Err(WriteError::Io(_)))));
            assert_eq!(writer.waiting() + writer.get_ref().bytes.len(), expected.len());
        }
        while !matches!(once(writer.shutdown()), Some(Ok(()))) {}
        let sink = writer.into_inner();
        assert!(sink.is_shut && sink.bytes == expected);
        assert_eq!(live(&pool), 0);
    }
}

/// What is fed is gathered: a write for a full slot, not for a message.
#[test]
fn feeding_gathers() {
    let pool = pool(4096, 4);
    let len = framed(0, 10).len();
    for is_vectored in [false, true] {
        let mut writer = FrameWriter::new(Sink::new(Script::new(&[Step::Some(1 << 20)]), is_vectored), &pool);
        let count = 10 * (4096 / len) as u64;
        (0..count).for_each(|id| wait(writer.feed(&order(id, 10), 1, id)).unwrap());
        wait(writer.flush()).unwrap();
        assert_eq!((writer.get_ref().calls, live(&pool)), (10, 1));
    }
}

/// Many leases go out in few writes, each from where it is.
#[test]
fn leases_are_passed_on() {
    let pool = pool(4096, 40);
    let mut writer = FrameWriter::new(Sink::new(Script::new(&[Step::Pending, Step::Some(1 << 20)]), true), &pool);
    let mut lease = pool.lease(64).unwrap();
    let envelope = Envelope { id: 9, version: 1, layout: 0, sequence: 1 };
    let written = lease.fill(|slot| {
        Frame::encode_with(envelope, slot, |body| {
            body[..4].copy_from_slice(b"ping");
            Ok(4)
        })
    });
    assert_eq!(written, Ok(36));
    let lease = lease.freeze();
    for _ in 0..20 {
        assert!(once(writer.send_lease(lease.clone())).is_none_or(|result| result.is_ok()));
    }
    drop(writer.send_lease(lease.slice(..0).unwrap()));
    wait(writer.flush()).unwrap();
    assert_eq!((lease.share_count(), writer.waiting()), (1, 0));
    let sink = writer.into_inner();
    assert!(sink.calls <= 42, "{}", sink.calls);
    assert_eq!(sink.bytes, lease.repeat(20));
}

/// A message that cannot be taken is told, and is not there; all others are.
#[test]
fn a_refused_message_leaves_no_trace() {
    #[derive(Message)]
    #[pinwire(recursive = 2)]
    struct Tree {
        children: Vec<Tree>,
    }
    fn tree(depth: usize) -> Tree {
        Tree { children: (0..depth).map(|_| tree(depth - 1)).collect() }
    }
    let pool = pool(512, 2);
    let mut writer = FrameWriter::new(Sink::new(Script::new(&[Step::Some(1 << 20)]), false), &pool);
    wait(writer.feed(&order(1, 1), 1, 1)).unwrap();
    let too_large = wait(writer.feed(&order(2, 300), 1, 2)).unwrap_err();
    assert!(matches!(too_large, WriteError::Encode(EncodeError::Pool(PoolError::TooLarge { largest: 512, .. }))));
    let refused = wait(writer.feed(&tree(2), 1, 2)).unwrap_err();
    let WriteError::Encode(EncodeError::Message(error)) = refused else { panic!("{refused}") };
    assert_eq!(error.kind(), ErrorKind::TooDeep);
    wait(writer.send(&order(3, 1), 1, 3)).unwrap();
    assert_eq!(writer.into_inner().bytes, [framed(1, 1), framed(3, 1)].concat());
}

/// Exhaustion is told; after a flush it goes on.
#[test]
fn an_exhausted_pool_is_told() {
    let pool = pool(256, 1);
    let mut writer = FrameWriter::new(Sink::new(Script::new(&[Step::Pending, Step::Some(1 << 20)]), false), &pool);
    let (mut id, mut exhausted) = (0, 0);
    while id < 50 {
        match once(writer.feed(&order(id, 30), 1, id)) {
            None | Some(Ok(())) => id += 1,
            Some(Err(WriteError::Encode(EncodeError::Pool(PoolError::Exhausted { .. })))) => {
                exhausted += 1;
                wait(writer.flush()).unwrap();
            }
            Some(Err(error)) => panic!("{error}"),
        }
    }
    wait(writer.flush()).unwrap();
    assert!(exhausted > 10, "{exhausted}");
    let expected: Vec<u8> = (0..50).flat_map(|id| framed(id, 30)).collect();
    assert_eq!(writer.into_inner().bytes, expected);
}

/// A frame that is longer than what is gathered has a slot of its own, which goes home.
#[test]
fn a_long_frame_has_its_own_slot() {
    let pool = Pool::new().unwrap();
    let mut writer = FrameWriter::new(Vec::new(), &pool);
    for (id, count) in [(0, 1), (1, 100_000), (2, 1), (3, 5000), (4, 0)] {
        wait(writer.feed(&order(id, count), 1, id)).unwrap();
    }
    wait(writer.flush()).unwrap();
    assert_eq!((live(&pool), pool.snapshot().heap), (1, 0));
    let stream = writer.into_inner();
    let mut reader = FrameReader::new(&stream[..], &pool);
    for (id, count) in [(0, 1), (1, 100_000), (2, 1), (3, 5000), (4, 0)] {
        assert!(once(reader.next_view::<Order<'_>>()).unwrap().unwrap().unwrap() == order(id, count));
    }
}

/// Sinks that break their word: an error each time, never bytes that are not there.
#[test]
fn a_sink_that_lies() {
    struct Liar(usize);
    impl AsyncWrite for Liar {
        fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
            Poll::Ready(Ok(self.0))
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }
    let pool = pool(256, 4);
    for (count, expected) in [(0, io::ErrorKind::WriteZero), (1 << 20, io::ErrorKind::InvalidData)] {
        let mut writer = FrameWriter::new(Liar(count), &pool);
        for _ in 0..3 {
            let result = once(writer.send(&order(1, 1), 1, 1)).unwrap();
            assert!(matches!(result, Err(WriteError::Io(error)) if error.kind() == expected));
        }
        assert_eq!(writer.waiting(), 3 * framed(1, 1).len());
    }
    assert_eq!(live(&pool), 0);
}
