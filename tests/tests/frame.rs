//! Frames: what is damaged is caught, what is whole is found.

use pw::{Envelope, Error, ErrorKind, Frame, Scanner};

/// A sequence of numbers that is the same in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next() as u8).collect()
    }
}

const ENVELOPE: Envelope = Envelope { id: 0x1234, version: 3, layout: 0x0102_0304_0506_0708, sequence: 77 };

fn frame_with(envelope: Envelope, body: &[u8]) -> Vec<u8> {
    let mut out = vec![0xaa; Frame::HEADER_LEN + body.len()];
    let len = Frame::encode_with(envelope, &mut out, |to| {
        to.copy_from_slice(body);
        Ok(body.len())
    });
    assert_eq!(len, Ok(out.len()));
    out
}

fn frame(sequence: u64, body: &[u8]) -> Vec<u8> {
    frame_with(Envelope { sequence, ..ENVELOPE }, body)
}

/// The format, byte by byte.
#[test]
fn golden() {
    let bytes = frame(77, b"body");
    let header = [
        [0xf7, b'P', b'W', 1, 0x6e, 0x73, 0xae, 0x7c],
        [36, 0, 0, 0, 0x34, 0x12, 3, 0],
        [8, 7, 6, 5, 4, 3, 2, 1],
        [77, 0, 0, 0, 0, 0, 0, 0],
    ];
    assert_eq!(bytes, [header.as_flattened(), b"body"].concat(), "{bytes:02x?}");

    let (frame, rest) = Frame::parse_prefix(&bytes).unwrap();
    assert_eq!((frame.id(), frame.version(), frame.layout(), frame.sequence()), (0x1234, 3, 0x0102_0304_0506_0708, 77));
    assert_eq!((frame.body(), rest, frame.as_bytes()), (&b"body"[..], &[][..], &bytes[..]));
    let text = "Frame { id: 4660, version: 3, layout: 0x0102030405060708, sequence: 77, body_len: 4 }";
    assert_eq!(format!("{frame:?}"), text);
}

/// Every byte of a frame, changed to every other value.
#[test]
fn every_changed_byte_is_caught() {
    let good = frame(1, b"\x03\0\xff\xff\xff\xff\x07 symbol and text");
    let mut bad = good.clone();
    for index in 0..good.len() {
        for change in 1..=255 {
            bad[index] = good[index] ^ change;
            let error = Frame::parse(&bad).expect_err("a changed byte goes unseen");
            let expected = match index {
                0..3 => matches!(error.kind(), ErrorKind::NotAFrame),
                3 => matches!(error.kind(), ErrorKind::FrameFormat(_)),
                8..12 => matches!(
                    error.kind(),
                    ErrorKind::NeedMore(_) | ErrorKind::BadLength(_) | ErrorKind::BadChecksum { .. }
                ),
                _ => matches!(error.kind(), ErrorKind::BadChecksum { .. }),
            };
            assert!(expected, "byte {index} ^ {change}: {error}");
        }
        bad[index] = good[index];
    }
    assert!(Frame::parse(&bad).is_ok());
}

/// The number of missing bytes is exact as soon as the length is there.
#[test]
fn every_truncation() {
    let whole = frame(1, &[7; 100]);
    for len in 0..whole.len() {
        let missing = if len < 12 { 32 - len } else { whole.len() - len };
        let error = Frame::parse_prefix(&whole[..len]).unwrap_err();
        assert_eq!(error.needed(), Some(missing), "{len} bytes");
        // More of the same bytes than that are never needed.
        if len >= 12 {
            assert!(Frame::parse_prefix(&whole[..len + missing]).is_ok());
        }
    }
    let (_, rest) = Frame::parse_prefix(&[&whole[..], b"next"].concat()).map(|(f, r)| (f.id(), r.to_vec())).unwrap();
    assert_eq!(rest, b"next");
}

#[test]
fn errors() {
    let kind = |bytes: &[u8]| Frame::parse(bytes).map(|frame| frame.id()).map_err(|error| error.kind());
    assert_eq!(kind(b"GET / HTTP/1.1"), Err(ErrorKind::NotAFrame));
    assert_eq!(kind(b"\xf7PX"), Err(ErrorKind::NotAFrame));
    assert_eq!(kind(b"\xf7PW\x02"), Err(ErrorKind::FrameFormat(2)));
    let good = frame(1, b"");
    assert_eq!(kind(&good), Ok(0x1234));
    assert_eq!(kind(&[&good[..], b"x"].concat()), Err(ErrorKind::Trailing(1)));
    let short = [&good[..8], &[31, 0, 0, 0], &good[12..]].concat();
    assert_eq!(kind(&short), Err(ErrorKind::BadLength(31)));
    let huge = [&good[..8], &[0xff; 4], &good[12..]].concat();
    assert_eq!(kind(&huge), Err(ErrorKind::NeedMore(u32::MAX as usize - 32)));
    let text = Frame::parse(&[&good[..31], &[1]].concat()).unwrap_err().to_string();
    assert!(text.starts_with("Frame.crc at byte 4: expected the checksum 0x"), "{text}");
}

#[test]
fn writing_errors() {
    let small = Frame::encode_with(ENVELOPE, &mut [0; 31], |_| Ok(0)).unwrap_err();
    assert_eq!(small.kind(), ErrorKind::BufferTooSmall(32));
    let inner = |kind| move |_: &mut [u8]| Err(Error::new(kind).within(5));
    let body = Frame::encode_with(ENVELOPE, &mut [0; 40], inner(ErrorKind::BufferTooSmall(9))).unwrap_err();
    assert_eq!(body.kind(), ErrorKind::BufferTooSmall(41), "of the whole frame");
    let value = Frame::encode_with(ENVELOPE, &mut [0; 40], inner(ErrorKind::OutOfRange(9))).unwrap_err();
    assert_eq!((value.kind(), value.offset()), (ErrorKind::OutOfRange(9), 37));
    let lie = Frame::encode_with(ENVELOPE, &mut [0; 40], |_| Ok(usize::MAX));
    assert!(lie.is_err(), "a writer that claims more than it was given");
}

/// All frames of a stream that comes in these pieces, and the bytes between them.
fn scan(scanner: &mut Scanner, stream: &[u8], pieces: &[usize]) -> Vec<Vec<u8>> {
    let (mut found, mut buffer, mut at) = (Vec::new(), Vec::new(), 0);
    for piece in pieces {
        let end = (at + piece).min(stream.len());
        buffer.extend_from_slice(&stream[at..end]);
        at = end;
        let mut frames = scanner.frames(&buffer);
        found.extend(frames.by_ref().map(|frame| frame.as_bytes().to_vec()));
        assert!(frames.needed().is_some_and(|needed| needed > 0));
        let taken = frames.taken();
        buffer.drain(..taken);
    }
    buffer.extend_from_slice(&stream[at..]);
    let mut frames = scanner.last_frames(&buffer);
    found.extend(frames.by_ref().map(|frame| frame.as_bytes().to_vec()));
    assert_eq!((frames.taken(), frames.needed()), (buffer.len(), None), "nothing is left");
    let len: usize = found.iter().map(Vec::len).sum();
    assert_eq!(scanner.skipped() as usize, stream.len() - len);
    found
}

/// What a scanner must find, the slow way: a frame at each place where there is one.
fn oracle(stream: &[u8], max: usize) -> Vec<Vec<u8>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < stream.len() {
        match Frame::parse_prefix(&stream[at..]) {
            Ok((frame, _)) if frame.as_bytes().len() <= max => {
                found.push(frame.as_bytes().to_vec());
                at += frame.as_bytes().len();
            }
            _ => at += 1,
        }
    }
    found
}

/// A stream with everything in it that can confuse; and the frames that were put there whole.
fn hard_stream(random: &mut Random, parts: usize) -> (Vec<u8>, Vec<Vec<u8>>) {
    let (mut stream, mut whole) = (Vec::new(), Vec::new());
    for sequence in 0..parts {
        let len = random.below(60);
        let mut body = random.bytes(len);
        if random.below(4) == 0 {
            // A frame in the body of a frame.
            body.extend(frame(1000, &random.bytes(3)));
        }
        let good = frame(sequence as u64, &body);
        let cut = random.below(good.len());
        match random.below(8) {
            0 => stream.extend(random.bytes(len)),
            1 => stream.extend(&good[..cut]),
            2 => stream.extend(&good[cut..]),
            3 => stream.extend([0xf7, b'P', b'W', 1].repeat(1 + random.below(5))),
            4 => {
                // A start that claims too much: a little, or 4 GiB.
                let length = [40 + random.below(300) as u32, 0xffff_ffff][random.below(2)];
                stream.extend([&good[..8], &length.to_le_bytes(), &good[12..cut.max(12)]].concat());
            }
            5 => {
                let mut bad = good.clone();
                bad[cut] ^= 1 << random.below(8);
                stream.extend(bad);
            }
            _ => {
                stream.extend(&good);
                whole.push(good);
            }
        }
    }
    (stream, whole)
}

/// Nothing that was whole is lost, whatever stands around it and however it arrives.
#[test]
fn streams_with_faults() {
    let mut random = Random(1);
    for round in 0..300 {
        let (stream, whole) = hard_stream(&mut random, 30);
        let expected = oracle(&stream, 1000);
        let all = scan(&mut Scanner::with_max_len(1000), &stream, &[]);
        assert_eq!(all, expected, "round {round}");
        let bytes = vec![1; stream.len()];
        let mut scanner = Scanner::with_max_len(1000);
        assert_eq!(scan(&mut scanner, &stream, &bytes), expected, "byte by byte, round {round}");
        assert!(scanner.checksummed() <= 80 * stream.len() as u64);
        let pieces: Vec<_> = (0..200).map(|_| random.below(90)).collect();
        assert_eq!(scan(&mut Scanner::with_max_len(1000), &stream, &pieces), expected, "pieces, round {round}");
        // A torn piece in front can swallow no frame: it is found again inside.
        assert!(whole.iter().all(|frame| expected.contains(frame)), "round {round}");
    }
}

/// Every split of a short stream into two pieces, and into three.
#[test]
fn every_split() {
    let torn = &frame(9, b"torn")[..35];
    let stream =
        [&b"\xf7P"[..], &frame(1, b"a"), torn, &frame(2, b"bc"), b"\xf7PW\x01", &frame(3, b""), b"\xf7"].concat();
    let expected = [frame(1, b"a"), frame(2, b"bc"), frame(3, b"")];
    for first in 0..=stream.len() {
        for second in 0..=stream.len() - first {
            assert_eq!(scan(&mut Scanner::new(), &stream, &[first, second]), expected, "{first} {second}");
        }
    }
}

/// The usual stream: one checksum over each frame, nothing skipped.
#[test]
fn a_clean_stream_is_summed_once() {
    let stream: Vec<u8> = (0..100).flat_map(|n| frame(n, &vec![n as u8; 10 * n as usize])).collect();
    let mut scanner = Scanner::new();
    assert_eq!(scan(&mut scanner, &stream, &[1000; 40]).len(), 100);
    assert_eq!((scanner.checksummed(), scanner.skipped()), (stream.len() as u64, 0));
}

/// A header without checksum, as close to the next one as it can be.
fn fake(length: u32) -> [u8; 12] {
    let mut start = [0xf7, b'P', b'W', 1, 0, 0, 0, 0, 0, 0, 0, 0];
    start[8..].copy_from_slice(&length.to_le_bytes());
    start
}

/// Work is bounded by the bytes, not by what they claim: counted, not timed.
#[test]
fn fake_headers_cost_linear_work() {
    for size in [1_usize << 16, 1 << 17, 1 << 18, 1 << 19] {
        // Every dozen bytes a start that claims most of the rest.
        let count = size / 12;
        let mut stream: Vec<u8> = Vec::new();
        for index in 0..count {
            let left = size - 12 * index;
            stream.extend(fake((left.saturating_sub(100 + index % 7).max(40)) as u32));
        }
        stream.extend(frame(5, b"at last"));
        let mut scanner = Scanner::new();
        assert_eq!(scan(&mut scanner, &stream, &[]), [frame(5, b"at last")]);
        let work = scanner.checksummed() / stream.len() as u64;
        // The naive way would be a quarter of a million bytes for each.
        assert!(work <= 30, "{work} times the stream of {size} bytes");
    }
}

/// Tiny good frames between the fakes must not make each fake cost its claim again.
#[test]
fn good_frames_between_fakes() {
    let good = frame(1, b"");
    let mut stream = Vec::new();
    for index in 0..4000_u32 {
        stream.extend(fake((4000 - index) * 44 + 17));
        stream.extend(&good);
    }
    stream.extend([0; 64]);
    for pieces in [&[][..], &[100; 2000]] {
        let mut scanner = Scanner::new();
        let found = scan(&mut scanner, &stream, pieces);
        assert_eq!(found.len(), 4000);
        assert!(scanner.checksummed() <= 30 * stream.len() as u64, "{}", scanner.checksummed());
    }
}

/// A start that claims 4 GiB, or more than the maximum, holds nothing up.
#[test]
fn claims_over_the_maximum() {
    let stream = [&fake(u32::MAX)[..], &fake(16 << 20 | 1), &frame(1, b"x")].concat();
    let mut scanner = Scanner::new();
    assert_eq!(scanner.frames(&stream).count(), 1);
    assert_eq!(scanner.skipped(), 24);

    let mut scanner = Scanner::with_max_len(33);
    assert_eq!(scanner.frames(&frame(1, b"x")).count(), 1);
    assert_eq!(scanner.frames(&frame(1, b"xy")).count(), 0);
    assert_eq!(scanner.skipped(), 34);
}

/// Waiting: for how many bytes, and how to end it.
#[test]
fn giving_up() {
    let torn = frame(1, &[0; 1000])[..100].to_vec();
    let stream = [&torn[..], &frame(2, b"x")].concat();
    let mut scanner = Scanner::new();
    let mut frames = scanner.frames(&stream);
    assert!(frames.next().is_none());
    assert_eq!((frames.taken(), frames.needed()), (0, Some(1032 - stream.len())));
    // The one behind it is held up until then; or until nobody waits for it any more.
    scanner.give_up();
    let mut frames = scanner.frames(&stream);
    assert_eq!(frames.next().map(|frame| frame.sequence()), Some(2));
    assert!(frames.next().is_none());
    assert_eq!((frames.taken(), frames.needed(), frames.skipped()), (stream.len(), Some(32), 100));
}

/// An iterator that is dropped early takes nothing that it did not give.
#[test]
fn stopping_early() {
    let stream = [frame(1, b"a"), frame(2, b"b"), frame(3, b"c")].concat();
    let (mut scanner, mut seen, mut at) = (Scanner::new(), Vec::new(), 0);
    while at < stream.len() {
        let mut frames = scanner.frames(&stream[at..]);
        seen.extend(frames.next().map(|frame| frame.sequence()));
        at += frames.taken();
    }
    assert_eq!(seen, [1, 2, 3]);
}

/// Other bytes than promised: frames may be missed, but none is made up and nothing panics.
#[test]
fn a_broken_promise() {
    let mut random = Random(7);
    for _ in 0..200 {
        let mut scanner = Scanner::with_max_len(500);
        for _ in 0..10 {
            let (stream, _) = hard_stream(&mut random, 8);
            let cut = random.below(stream.len() + 1);
            for frame in scanner.frames(&stream[cut..]) {
                assert!(Frame::parse(frame.as_bytes()).is_ok());
            }
        }
    }
}
