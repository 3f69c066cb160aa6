//! Futures that are dropped wherever they wait: nothing is lost, nothing comes twice.

use pinwire::flight::FrameReader;
use pinwire::pool::{PoolError, ReadError};

use crate::script::{Order, Script, Source, Step, framed, live, once, order, orders, pool};

/// Every split of a stream in two, with a wait before each piece, and every future dropped at every wait.
#[test]
fn every_split_and_every_drop() {
    let stream = [b"noise".to_vec(), framed(0, 3), framed(1, 0), framed(2, 9)].concat();
    let pool = pool(1024, 4);
    for split in 0..=stream.len() {
        for ahead in [0, 50, 1024] {
            let script = Script::new(&[Step::Pending, Step::Some(split.max(1)), Step::Pending, Step::Some(1024)]);
            let mut reader = FrameReader::new(Source { bytes: &stream, script }, &pool).read_ahead(ahead);
            let (mut next, mut drops) = (0, 0);
            loop {
                match once(reader.next_view::<Order<'_>>()) {
                    None => drops += 1,
                    Some(Ok(Some(view))) => {
                        assert!(view == order(next, [3, 0, 9][next as usize]), "{split} {ahead}");
                        next += 1;
                    }
                    Some(Ok(None)) => break,
                    Some(Err(error)) => panic!("{error}"),
                }
            }
            assert_eq!((next, reader.skipped()), (3, 5), "{split} {ahead}");
            assert!(drops >= 2, "{drops}");
        }
    }
    assert_eq!(live(&pool), 0);
}

/// The source waits before every byte.
#[test]
fn a_wait_before_every_byte() {
    let (pool, stream) = (pool(1024, 4), orders(60));
    let script = Script::new(&[Step::Pending, Step::Some(1)]);
    let mut reader = FrameReader::new(Source { bytes: &stream, script }, &pool);
    let (mut next, mut drops) = (0, 0);
    loop {
        match once(reader.next_owned::<Order<'_>>()) {
            None => drops += 1,
            Some(message) => match message.unwrap() {
                Some(message) => {
                    assert!(message.view() == order(next, next as usize % 50));
                    next += 1;
                }
                None => break,
            },
        }
    }
    assert_eq!((next, drops), (60, stream.len() + 1));
}

/// Negative control: a future of a reader that keeps its bytes in the future would lose them. `read_exact` does.
#[test]
fn a_future_that_owns_its_bytes_loses_them() {
    use tokio::io::AsyncReadExt;
    let stream = framed(0, 3);
    let script = Script::new(&[Step::Some(7), Step::Pending]);
    let mut source = Source { bytes: &stream, script };
    assert!(once(source.read_exact(&mut [0; 32])).is_none());
    assert_eq!(source.bytes.len(), stream.len() - 7);
}

/// An error of the source or of the pool loses nothing, also between waits and drops.
#[test]
fn errors_lose_nothing() {
    let (pool, stream) = (pool(1024, 3), orders(50));
    let steps = [
        Step::Error(std::io::ErrorKind::Interrupted),
        Step::Error(std::io::ErrorKind::ConnectionReset),
        Step::Pending,
        Step::Some(90),
    ];
    for ahead in [0, 100, 1024] {
        let source = Source { bytes: &stream, script: Script::new(&steps) };
        let mut reader = FrameReader::new(source, &pool).read_ahead(ahead);
        let (mut kept, mut next, mut full, mut resets) = (Vec::new(), 0, 0, 0);
        loop {
            match once(reader.next_owned::<Order<'_>>()) {
                None => {}
                Some(Ok(Some(message))) => {
                    assert!(message.view() == order(next, next as usize % 50));
                    next += 1;
                    kept.push(message);
                }
                Some(Ok(None)) => break,
                Some(Err(ReadError::Pool(PoolError::Exhausted { .. }))) => {
                    full += 1;
                    kept.clear();
                }
                Some(Err(ReadError::Io(error))) => {
                    resets += 1;
                    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
                }
                Some(Err(error)) => panic!("{error}"),
            }
        }
        assert_eq!((next, reader.skipped()), (50, 0), "{ahead}");
        assert!(full > 5 && resets > 50, "{full} {resets}");
    }
}

/// A source that says nothing more: `give_up` lets the frames behind a cut one come.
#[test]
fn a_reader_gives_up_waiting() {
    struct Silent<'a>(&'a [u8]);
    impl tokio::io::AsyncRead for Silent<'_> {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>,
            context: &mut std::task::Context<'_>,
            room: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>> {
            if self.0.is_empty() {
                return std::task::Poll::Pending;
            }
            std::pin::Pin::new(&mut self.0).poll_read(context, room)
        }
    }
    let stream = [&framed(1, 40)[..60], &framed(2, 1)].concat();
    let mut reader = FrameReader::new(Silent(&stream), &pool(1024, 2));
    assert!(once(reader.next_view::<Order<'_>>()).is_none());
    reader.give_up();
    assert_eq!(once(reader.next_view::<Order<'_>>()).unwrap().unwrap().unwrap().id(), 2);
    assert_eq!((reader.skipped(), reader.get_ref().0.len(), reader.into_inner().0.len()), (60, 0, 0));
}
