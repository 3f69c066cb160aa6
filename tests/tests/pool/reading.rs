//! Streams that are read into slots: framed messages to look at and to keep (B5-7, B5-8), and cleanup exactly once on
//! every way out (A4-6, A4-7).

use std::io::{self, BufRead, Cursor, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use pw::pool::{Lease, Pool, PoolError, ReadError, Reader, Validated};
use pw::{Envelope, ErrorKind, Frame, Message, Scanner};

use crate::carriers::{Order, Tick};
use crate::counting::allocations;
use crate::support::{Random, filled, fixed, frozen, pool, times};

fn order(id: u64, count: usize) -> Order<'static> {
    Order { id, symbol: "ESZ6", sizes: vec![id as u32; count] }
}

fn framed(id: u64, count: usize) -> Vec<u8> {
    Frame::to_vec(&order(id, count), 1, id).unwrap()
}

/// So many orders, of lengths that differ.
fn orders(count: u64) -> Vec<u8> {
    (0..count).flat_map(|id| framed(id, id as usize % 50)).collect()
}

fn live(pool: &Pool) -> usize {
    pool.snapshot().classes.iter().map(|class| class.live).sum()
}

/// Gives the bytes in pieces of at most so many.
struct Pieces<'a> {
    bytes: &'a [u8],
    most: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let most = self.most.min(room.len());
        self.bytes.read(&mut room[..most])
    }
}

/// B5-7: a cursor that lends: one slot for the whole stream, and the views are in it.
#[test]
fn lent_messages_share_a_slot() {
    let pool = pool(4096, 2);
    let stream = orders(1000);
    let mut reader = Reader::new(&stream[..], &pool);
    for id in 0..1000 {
        let view = reader.next_view::<Order<'_>>().unwrap().unwrap();
        assert!(view == order(id, id as usize % 50));
        assert!(pool.owner_of(view.symbol().as_ptr()).is_some(), "in the slot itself");
        assert_eq!(live(&pool), 1);
    }
    assert!(reader.next_view::<Order<'_>>().unwrap().is_none());
    assert!(reader.next_view::<Order<'_>>().unwrap().is_none(), "and so it stays");
    drop(reader);
    assert_eq!(live(&pool), 0);
}

/// B5-8: 3 messages that are held hold exactly 3 slots; they need neither the reader nor the pool.
#[test]
fn kept_messages_hold_their_slots() {
    let stream = orders(10);
    for ahead in [0, 300, 4096] {
        let pool = pool(4096, 8);
        let mut reader = Reader::new(&stream[..], &pool).read_ahead(ahead);
        let kept: Vec<_> = (0..3).map(|_| reader.next_owned::<Order<'_>>().unwrap().unwrap()).collect();
        assert_eq!(live(&pool), if ahead == 0 { 3 } else { 4 }, "what was read ahead has a slot, too");
        drop(reader);
        assert_eq!(live(&pool), 3);
        drop(pool);
        let check = move || (0..).zip(&kept).for_each(|(id, kept)| assert!(kept.view() == order(id, id as usize)));
        std::thread::spawn(check).join().unwrap();
    }
}

/// B5-8: a kept message has its own handle, and is writable again when nobody else has it.
#[test]
fn a_kept_message_is_a_lease_like_others() {
    let pool = pool(4096, 8);
    let stream = orders(20);
    for ahead in [0, 200, 4096] {
        let mut reader = Reader::new(&stream[..], &pool).read_ahead(ahead);
        for id in 0..20 {
            let kept = reader.next_owned::<Order<'_>>().unwrap().unwrap();
            let again = pool.resolve(kept.handle().unwrap()).unwrap();
            assert_eq!(again, *kept.lease());
            assert_eq!(Validated::<Order<'_>>::new(again).unwrap().view().id(), id);
            let mut lease = kept.into_lease().try_into_mut().unwrap();
            lease.clear();
        }
    }
}

/// What a stream holds, by the scanner over all of it at once.
fn expected(stream: &[u8], max: u32) -> (Vec<(u64, Vec<u8>)>, u64) {
    let mut scanner = Scanner::with_max_len(max);
    let frames = scanner.last_frames(stream).map(|frame| (frame.sequence(), frame.body().to_vec())).collect();
    (frames, scanner.skipped())
}

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
            3 => {
                let len = random.below(50);
                frame = random.bytes(len);
            }
            _ => {}
        }
        stream.extend_from_slice(&frame);
    }
    stream
}

/// B5-7, B5-8: whichever way they are taken, and however they arrive, the same messages come out: those of the scanner.
#[test]
fn all_ways_find_the_same() {
    const MAX: u32 = 1000;
    let (pool, mut random) = (pool(MAX as usize, 64), Random(7));
    for _ in 0..times(2000, 50_000) {
        let stream = dirty(&mut random);
        let source = Pieces { bytes: &stream, most: 1 + random.below(700) };
        let ahead = [0, 100, 1000, 5000][random.below(4)];
        let mut reader = Reader::new(source, &pool).max_frame(MAX).read_ahead(ahead);
        let mut found = Vec::new();
        while let Some(frame) = reader.next_frame().unwrap() {
            let (sequence, body) = (frame.sequence(), frame.body().to_vec());
            if random.below(2) == 0 {
                let kept = reader.keep_body().unwrap().unwrap();
                assert_eq!(*kept, *body);
                assert!(reader.keep_body().unwrap().is_none(), "once");
            }
            found.push((sequence, body));
        }
        assert_eq!((found, reader.skipped()), expected(&stream, MAX));
    }
    assert_eq!(live(&pool), 0);
}

/// Messages that are kept stay as they were while the stream goes on.
#[test]
fn kept_messages_do_not_change() {
    let (pool, mut random) = (Pool::new().unwrap(), Random(8));
    let stream: Vec<u8> = (0..200).flat_map(|id| framed(id, random.below(2000))).collect();
    for ahead in [0, 1000, 16_384] {
        let mut reader = Reader::new(&stream[..], &pool).read_ahead(ahead);
        let mut kept = Vec::new();
        while let Some(message) = reader.next_owned::<Order<'_>>().unwrap() {
            kept.push((message.lease().as_ptr(), message.lease().to_vec(), message));
        }
        assert_eq!(kept.len(), 200);
        for (id, (address, bytes, message)) in (0..).zip(&kept) {
            assert_eq!((*address, &bytes[..]), (message.lease().as_ptr(), &**message.lease()));
            assert_eq!((message.view().id(), message.view().symbol()), (id, "ESZ6"));
        }
    }
}

/// A1-9: without an intermediate buffer: nothing is allocated per message.
#[test]
fn reading_allocates_nothing() {
    let pool = Pool::new().unwrap();
    let stream = orders(500);
    let read = |mut reader: Reader<&[u8]>| {
        while let Some(frame) = reader.next_frame().unwrap() {
            if frame.sequence() % 2 == 0 {
                drop(reader.keep::<Order<'_>>().unwrap());
            }
        }
    };
    for ahead in [0, 1000, 16_384] {
        let reader = || Reader::new(&stream[..], &pool).read_ahead(ahead);
        read(reader()); // the thread's cache, and what is in quarantine
        assert_eq!(allocations(|| read(reader())), 0, "{ahead}");
    }
}

/// An error of the source or of the pool loses nothing.
#[test]
fn errors_lose_nothing() {
    /// Says something else before each piece.
    struct Moody<'a>(Pieces<'a>, usize);
    impl Read for Moody<'_> {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            self.1 += 1;
            match self.1 % 3 {
                0 => self.0.read(room),
                1 => Err(io::ErrorKind::Interrupted.into()),
                _ => Err(io::ErrorKind::WouldBlock.into()),
            }
        }
    }
    let (pool, stream) = (pool(1024, 3), orders(50));
    for ahead in [0, 100, 1024] {
        let mut reader = Reader::new(Moody(Pieces { bytes: &stream, most: 90 }, 0), &pool).read_ahead(ahead);
        let (mut kept, mut next, mut full, mut waits) = (Vec::new(), 0, 0, 0);
        loop {
            match reader.next_owned::<Order<'_>>() {
                Ok(Some(message)) => {
                    assert!(message.view() == order(next, next as usize % 50));
                    next += 1;
                    kept.push(message);
                }
                Ok(None) => break,
                Err(ReadError::Pool(PoolError::Exhausted { .. })) => {
                    full += 1;
                    kept.clear();
                }
                Err(ReadError::Io(error)) => {
                    waits += 1;
                    assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
                }
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!((next, reader.skipped()), (50, 0), "{ahead}");
        assert!(full > 5 && waits > 50, "{full} {waits}");
    }
}

/// Bounded memory: what no slot can hold is an error with both sizes, and the stream goes on.
#[test]
fn a_frame_longer_than_every_slot() {
    let pool = pool(512, 2);
    let large = framed(2, 300);
    let stream = [framed(1, 1), large.clone(), framed(3, 1)].concat();
    let mut reader = Reader::new(&stream[..], &pool);
    assert_eq!(reader.next_view::<Order<'_>>().unwrap().unwrap().id(), 1);
    let error = reader.next_view::<Order<'_>>().unwrap_err();
    let ReadError::Pool(PoolError::TooLarge { asked, largest }) = error else { panic!("{error}") };
    assert_eq!((asked, largest), (large.len(), 512));
    assert!(error.to_string().contains("512") && error.to_string().contains(&asked.to_string()), "{error}");
    assert_eq!(reader.next_view::<Order<'_>>().unwrap().unwrap().id(), 3);
    assert!(reader.next_view::<Order<'_>>().unwrap().is_none());
    assert_eq!(reader.skipped(), large.len() as u64);

    let mut reader = Reader::new(&stream[..], &pool).max_frame(512);
    assert_eq!(std::iter::from_fn(|| reader.next_frame().unwrap().map(|frame| frame.sequence())).sum::<u64>(), 4);
}

/// What is not the message that was asked for is told, and was its turn.
#[test]
fn another_message_is_told() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Cancel {
        id: u64,
        hard: bool,
    }
    let envelope = Envelope { id: 1, version: 1, layout: 0, sequence: 2 };
    let mut noise = [0; 40];
    let len = Frame::encode_with(envelope, &mut noise, |_| Ok(3)).unwrap();
    let cancel = Frame::to_vec(&Cancel { id: 1, hard: true }, 2, 1).unwrap();
    let stream = [&cancel, &noise[..len], &framed(3, 1)].concat();
    for ahead in [0, 1024] {
        let pool = pool(1024, 4);
        let mut reader = Reader::new(&stream[..], &pool).read_ahead(ahead);
        for _ in 0..2 {
            let Err(ReadError::Message(error)) = reader.next_owned::<Order<'_>>() else { panic!() };
            assert!(matches!(error.kind(), ErrorKind::ForeignSchema { .. }), "{error}");
        }
        assert_eq!(reader.next_owned::<Order<'_>>().unwrap().unwrap().view().id(), 3);

        // The same errors both ways, and a look does not take the frame away.
        let mut reader = Reader::new(&stream[..], &pool).read_ahead(ahead);
        let lent = reader.next_view::<Order<'_>>().unwrap_err().to_string();
        assert_eq!(reader.keep::<Order<'_>>().unwrap_err().to_string(), lent);
        assert!(reader.keep::<Cancel>().unwrap().unwrap().view().hard());
    }
}

/// A message that is not valid says where, as the frame does.
#[test]
fn a_bad_message_is_told() {
    let good = framed(7, 3);
    let frame = Frame::parse(&good).unwrap();
    let (id, version, layout, sequence) = (frame.id(), frame.version(), frame.layout(), frame.sequence());
    let mut bad = vec![0; good.len() - 3];
    let body = &frame.body()[..frame.body().len() - 3];
    let written = Frame::encode_with(Envelope { id, version, layout, sequence }, &mut bad, |room| {
        room[..body.len()].copy_from_slice(body);
        Ok(body.len())
    });
    assert_eq!(written.unwrap(), bad.len());
    let expected = Frame::parse(&bad).unwrap().view::<Order<'_>>().unwrap_err();
    let pool = pool(1024, 4);
    let lent = Reader::new(&bad[..], &pool).next_view::<Order<'_>>().map(drop).unwrap_err();
    let kept = Reader::new(&bad[..], &pool).next_owned::<Order<'_>>().unwrap_err();
    for error in [lent, kept] {
        assert!(matches!(error, ReadError::Message(error) if error == expected), "{error} {expected}");
    }
    assert_eq!(live(&pool), 0);
}

/// Packets are kept by their body.
#[test]
fn a_packet_is_kept() {
    let envelope = Envelope { id: 9, version: 1, layout: 0, sequence: 1 };
    let mut stream = [0; 64];
    let len = Frame::encode_with(envelope, &mut stream, |body| {
        body[..6].copy_from_slice(b"\0\0\0\x09hi");
        Ok(6)
    });
    let mut reader = Reader::new(&stream[..len.unwrap()], &pool(256, 2));
    assert!(reader.keep_body().unwrap().is_none(), "nothing is at hand yet");
    assert_eq!(reader.next_frame().unwrap().unwrap().id(), 9);
    let tick = Validated::<Tick>::new(reader.keep_body().unwrap().unwrap()).unwrap();
    assert_eq!((tick.view().id(), tick.view().note()), (9, &b"hi"[..]));
    assert!(reader.next_frame().unwrap().is_none());
    assert!(reader.keep_body().unwrap().is_none());
    assert!(format!("{reader:?}").contains("skipped: 0"));
}

/// A source that says nothing for a while: `give_up` lets the frames behind a cut one come.
#[test]
fn a_reader_gives_up_waiting() {
    struct Silent<'a>(&'a [u8]);
    impl Read for Silent<'_> {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() { Err(io::ErrorKind::TimedOut.into()) } else { self.0.read(room) }
        }
    }
    let stream = [&framed(1, 40)[..60], &framed(2, 1)].concat();
    let mut reader = Reader::new(Silent(&stream), &pool(1024, 2));
    assert!(matches!(reader.next_view::<Order<'_>>(), Err(ReadError::Io(_))));
    reader.give_up();
    assert_eq!(reader.next_view::<Order<'_>>().unwrap().unwrap().id(), 2);
    assert_eq!((reader.skipped(), reader.get_ref().0.len(), reader.into_inner().0.len()), (60, 0, 0));
}

/// An owner that counts its end.
struct Counted(Vec<u8>, Arc<AtomicUsize>);

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.fetch_add(1, Ordering::Relaxed);
    }
}

/// Ways to come out of a function.
#[derive(Clone, Copy, Debug)]
enum Exit {
    End,
    Early,
    Error,
    Panic,
}

/// Reads a stream that is a lease itself, keeps each message for a while, and ends as it is told to.
fn serve(stream: Lease, pool: &Pool, exit: Exit) -> Result<u64, ReadError> {
    let mut reader = Reader::new(Cursor::new(stream.clone()).chain(Fails), pool);
    let (mut sum, mut held) = (0, Vec::new());
    while let Some(message) = reader.next_owned::<Order<'_>>()? {
        sum += message.view().id();
        held.push((message.clone(), message));
        match exit {
            Exit::Early if sum > 10 => return Ok(sum),
            Exit::Panic if sum > 10 => panic!("on purpose"),
            Exit::End if sum == 45 => break,
            _ => {}
        }
    }
    Ok(sum)
}

/// What stands behind the stream.
struct Fails;

impl Read for Fails {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

/// A4-6, A4-7: a reader over a lease; on each way out as many cleanups as leases, and every slot is home.
#[test]
fn cleanup_is_done_once_on_every_way_out() {
    let pool = pool(1024, 32);
    let ends = Arc::new(AtomicUsize::new(0));
    let mut leases = 0;
    for exit in [Exit::End, Exit::Early, Exit::Error, Exit::Panic] {
        for _ in 0..times(100, 1000) {
            let owner = Counted(orders(10), Arc::clone(&ends));
            let stream = Lease::from_owner(owner).unwrap();
            leases += 1;
            let out = catch_unwind(AssertUnwindSafe(|| serve(stream, &pool, exit)));
            match (exit, out) {
                (Exit::End, Ok(Ok(45))) | (Exit::Early, Ok(Ok(11..))) | (Exit::Panic, Err(_)) => {}
                (Exit::Error, Ok(Err(ReadError::Io(_)))) => {}
                (exit, _) => panic!("{exit:?} ended otherwise"),
            }
            assert_eq!((ends.load(Ordering::Relaxed), live(&pool)), (leases, 0), "{exit:?}");
        }
    }
    assert_eq!(crate::support::drain(&pool).len(), 32, "no slot is lost");
}

/// A4-6: the standard library's cursor is the reader over a lease, and can be sent.
#[test]
fn a_cursor_reads_a_lease() {
    let pool = pool(64, 1);
    let lease = frozen(&pool, b"first\nsecond\nthird");
    let address = lease.as_ptr();
    let mut cursor = Cursor::new(lease);
    assert_eq!(cursor.fill_buf().unwrap().as_ptr(), address, "0 copies");
    let mut line = String::new();
    cursor.read_line(&mut line).unwrap();
    cursor.seek(SeekFrom::Current(7)).unwrap();
    let third = std::thread::spawn(move || {
        let mut third = String::new();
        cursor.read_to_string(&mut third).map(|_| third)
    });
    assert_eq!((line.as_str(), third.join().unwrap().unwrap().as_str()), ("first\n", "third"));
    assert_eq!(live(&pool), 0);
}

/// A1-9: one read goes straight to the room behind the message, whatever the reader says or does.
#[test]
fn a_lease_reads() {
    struct Sees(*const u8, usize);
    impl Read for Sees {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            (self.0, self.1) = (room.as_ptr(), room.len());
            room[..2].copy_from_slice(b"xy");
            Ok(2)
        }
    }
    let pool = pool(8, 1);
    let mut lease = filled(&pool, b"abc");
    let mut seen = Sees(std::ptr::null(), 0);
    assert_eq!(lease.read_from(&mut seen).unwrap(), 2);
    assert_eq!((seen.0, seen.1), (lease.as_ptr().wrapping_add(3), 5));
    lease.read_exact_from(&b"zzzzz"[..], 3).unwrap();
    assert_eq!(&*lease, b"abcxyzzz");
    assert_eq!(lease.read_from(&b"more"[..]).unwrap(), 0, "it is full");
    assert_eq!(lease.io_slice_mut().len(), 0);
}

/// What goes wrong while reading leaves the message as it was.
#[test]
fn a_failed_read_changes_nothing() {
    struct Liar;
    impl Read for Liar {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            room.fill(0xee);
            Ok(room.len() + 1)
        }
    }
    struct Panics;
    impl Read for Panics {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            panic!("on purpose")
        }
    }
    let pool = fixed(8, 1).scrub(pw::pool::Scrub::Used).build().unwrap();
    let mut lease = filled(&pool, b"abc");
    assert_eq!(lease.read_from(Liar).unwrap_err().kind(), io::ErrorKind::InvalidData);
    assert_eq!(lease.read_from(Fails).unwrap_err().kind(), io::ErrorKind::ConnectionReset);
    assert_eq!(lease.read_exact_from(&b"12"[..], 3).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    for count in [6, usize::MAX] {
        let error = lease.read_exact_from(&b"123456"[..], count).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
        assert!(error.to_string().contains('8'), "{error}");
    }
    assert!(catch_unwind(AssertUnwindSafe(|| lease.read_from(Panics))).is_err());
    assert_eq!(&*lease, b"abc");
    drop(lease);
    let mut next = pool.lease(8).unwrap();
    assert_eq!(next.spare_mut(), [0; 8], "what the liar wrote is scrubbed, too");
}
