//! Every extent, one less than right, right, one more, and as much as there can be: the one error that is specified,
//! with its field and offset. (A3-4, B2-7)

use pw::ErrorKind::{BadLength, NeedMore, NotUtf8, TooShort, Trailing};
use pw::{ErrorKind, Packet};

use super::subjects::{Chunk, Counts, Framed, Ip, Mapping, Meta, Name, Widths};
use super::tools::{fault, is};

/// What a number says that claims so many bytes in all, of which `there` are: no slice is longer than `isize::MAX`.
fn claims(number: u64, bytes: Option<u64>, there: usize) -> ErrorKind {
    let possible = bytes.and_then(|bytes| isize::try_from(bytes).ok()).map(isize::unsigned_abs);
    possible.map_or(BadLength(number), |bytes| NeedMore(bytes - there))
}

fn is_more(kind: ErrorKind) -> bool {
    matches!(kind, NeedMore(_))
}

/// `len = (tail + add) / unit` on bits, `len = tail + 4 * other`.
#[test]
fn lengths_in_fields() {
    let ip = |words: u8, total: u16| {
        let mut bytes = *b"\x40\x01\0\0idididopti1234567";
        bytes[0] |= words;
        bytes[2..4].copy_from_slice(&total.to_be_bytes());
        bytes
    };
    // 8 fixed bytes, 4 of options, 7 of payload.
    let bytes = ip(3, 19);
    assert_eq!(bytes.len(), 21);
    let bytes = &bytes[..19];
    is::<Ip<'_>>(bytes, Ok(()));
    let is = |words, total, expected| is::<Ip<'_>>(&ip(words, total)[..19], expected);
    is(3, 18, Err((Trailing(1), 18, "Ip")));
    is(3, 20, Err((NeedMore(1), 12, "Ip.payload")));
    is(3, u16::MAX, Err((NeedMore(0xffff - 19), 12, "Ip.payload")));
    is(3, 12, Err((Trailing(7), 12, "Ip")));
    is(3, 11, Err((BadLength(11), 2, "Ip.total")));
    is(3, 0, Err((BadLength(0), 2, "Ip.total")));
    // The other length moves the border between the tails, not the end.
    is(2, 19, Ok(()));
    is(4, 19, Ok(()));
    is(1, 19, Err((BadLength(1), 0, "Ip.words")));
    is(0, 19, Err((BadLength(0), 0, "Ip.words")));
    is(15, u16::MAX, Err((NeedMore(60 - 19), 8, "Ip.options")));
    is(4, 15, Err((BadLength(15), 2, "Ip.total")));
}

/// `len = self`, and with something subtracted: below the fixed fields it is impossible, above the bytes there are it asks
/// for more, and what does not fit inside of it is too short, however many bytes follow.
#[test]
fn lengths_of_the_whole() {
    let framed = |size: u16| [&size.to_be_bytes()[..], b"k\x02hemore"].concat();
    // Of 10 bytes, 8 behind the length.
    is::<Framed<'_>>(&framed(8), Ok(()));
    is::<Framed<'_>>(&framed(9), Err((NeedMore(1), 0, "Framed")));
    is::<Framed<'_>>(&framed(u16::MAX), Err((NeedMore(0xffff - 8), 0, "Framed")));
    is::<Framed<'_>>(&framed(7), Err((TooShort(1), 6, "Framed.more")));
    is::<Framed<'_>>(&framed(4), Err((Trailing(4), 6, "Framed")));
    is::<Framed<'_>>(&framed(3), Err((TooShort(1), 4, "Framed.head")));
    is::<Framed<'_>>(&framed(1), Err((TooShort(1), 3, "Framed.head")));
    is::<Framed<'_>>(&framed(0), Err((BadLength(0), 0, "Framed.size")));

    let value = super::subjects::random::Source::new(1).meta();
    let bytes = Meta { newer: Some(7), newest: None, ..value }.to_vec().unwrap();
    let len = bytes.len();
    let meta = |whole: u32| {
        let mut bytes = bytes.clone();
        bytes[2..6].copy_from_slice(&whole.to_le_bytes());
        bytes
    };
    let (whole, newer) = (len as u32, len - 2);
    is::<Meta<'_>>(&meta(whole), Ok(()));
    is::<Meta<'_>>(&meta(whole - 1), Err((TooShort(1), newer, "Meta.newer")));
    is::<Meta<'_>>(&meta(whole - 2), Err((Trailing(2), newer, "Meta")));
    is::<Meta<'_>>(&meta(whole + 1), Err((NeedMore(1), 0, "Meta")));
    for short in 0..6 {
        is::<Meta<'_>>(&meta(short), Err((BadLength(short.into()), 2, "Meta.whole")));
    }
    let all = claims(u32::MAX.into(), Some(u32::MAX.into()), len);
    let (offset, place) = if is_more(all) { (0, "Meta") } else { (2, "Meta.whole") };
    is::<Meta<'_>>(&meta(u32::MAX), Err((all, offset, place)));
}

/// Prefixes of every width: all tails empty but one of three zeros. One less, and each number that follows begins one byte
/// too early; one more, one byte too late.
#[test]
fn prefixes() {
    let widths = [1, 2, 3, 4, 5, 6, 8];
    let places = ["a", "b", "c", "d", "e", "f", "g"].map(|name| format!("Widths.{name}"));
    let (sum, mut offset) = (widths.iter().sum::<usize>(), 1);
    for (width, place) in widths.into_iter().zip(&places) {
        let with = |len: u64| {
            let mut bytes = vec![0; 1 + sum + 3];
            bytes[offset..offset + width].copy_from_slice(&len.to_be_bytes()[8 - width..]);
            bytes
        };
        let found = |len: u64| Widths::view(&with(len)).map(drop).map_err(fault);
        let (end, tail) = (1 + sum + 3, offset + width);
        assert_eq!(found(3), Ok(()));
        assert_eq!(found(2), Err((Trailing(1), end - 1, "Widths".into())));
        let last = if width == 8 { tail } else { end - 7 };
        assert_eq!(found(4), Err((NeedMore(1), last, "Widths.g".into())), "{place}");
        let most = u64::MAX >> (64 - 8 * width);
        let kind = claims(most, Some(most), end - tail);
        let at = if is_more(kind) { tail } else { offset };
        assert_eq!(found(most), Err((kind, at, place.clone())));
        // The number itself is cut.
        for cut in 1..=width {
            let error = Widths::view(&with(0)[..tail - cut]).map(drop).map_err(fault);
            assert_eq!(error, Err((NeedMore(cut), offset, place.clone())));
        }
        offset += width;
    }
}

/// Counts in bits, in 64 bits, and in front of elements of several sizes: the product is checked, too.
#[test]
fn counts() {
    let with = |few: u8, many: u64, more: u64, lines: u32| {
        let head = [&[few][..], &many.to_le_bytes(), b"\x01a\x00", &[7; 8], &more.to_le_bytes(), &[8; 4]];
        [&head.concat()[..], &lines.to_le_bytes(), b"\x02bc\n"].concat()
    };
    let found = |bytes: Vec<u8>| Counts::view(&bytes).map(drop).map_err(fault);
    let err = |kind, offset, place: &str| Err((kind, offset, format!("Counts.{place}")));
    assert_eq!(found(with(2, 2, 2, 1)), Ok(()));
    // 9 fixed bytes; names to 12, words to 20, a count to 28, numbers to 32, a count to 36, lines to 39, a line.
    let len = with(0, 0, 0, 0).len();
    assert_eq!(len, 40);

    // As many as there are bytes for, and then what follows is not there.
    assert_eq!(found(with(2, 8, 0, 0)), err(NeedMore(4), 12, "words"));
    for (many, bytes) in
        [(u64::MAX, None), (1 << 62, None), (1 << 61, Some(1 << 63)), ((1 << 61) - 1, Some((1 << 63) - 4))]
    {
        assert_eq!(found(with(2, many, 2, 1)), err(claims(many, bytes, len - 12), 12, "words"));
    }
    for (more, bytes) in
        [(u64::MAX, None), (1 << 62, Some(1 << 63)), ((1 << 62) - 1, Some((1 << 63) - 2)), (7, Some(14))]
    {
        assert_eq!(found(with(2, 2, more, 1)), err(claims(more, bytes, len - 28), 28, "more"));
    }
    // One line less: it belongs to what comes next. One more: its length is the end of that.
    assert_eq!(found(with(2, 2, 2, 0)), Ok(()));
    assert_eq!(found(with(2, 2, 2, 2)), Err((NeedMore(10), 39, "Name".into())));
    let most = claims(u32::MAX.into(), Some(u32::MAX.into()), 0);
    match found(with(2, 2, 2, u32::MAX)) {
        Err((NeedMore(_), 39, _)) if is_more(most) => {}
        Err((BadLength(number), 36, place)) if number == u64::from(u32::MAX) && place == "Counts.lines" => {}
        other => panic!("{other:?}"),
    }
    // Text inside of an element inside of a list: its own place.
    let mut bytes = with(2, 2, 2, 1);
    bytes[10] = 0xff;
    assert_eq!(found(bytes), Err((NotUtf8, 10, "Name.text".into())));

    let mapping = |count: u32| [&[1, 2][..], &count.to_le_bytes(), &[7; 12]].concat();
    is::<Mapping>(&mapping(2), Ok(()));
    is::<Mapping>(&mapping(1), Err((Trailing(6), 12, "Mapping")));
    is::<Mapping>(&mapping(3), Err((NeedMore(6), 6, "Mapping.intervals")));
    let most = claims(u32::MAX.into(), Some(u64::from(u32::MAX) * 6), 12);
    is::<Mapping>(&mapping(u32::MAX), Err((most, 6, "Mapping.intervals")));
}

/// The end of what has no length: a byte, and a fill.
#[test]
fn delimiters_and_fills() {
    let mut bytes = [&[0; 9][..], &[0; 12], b"line\n"].concat();
    is::<Counts<'_>>(&bytes, Ok(()));
    bytes.pop();
    is::<Counts<'_>>(&bytes, Err((NeedMore(1), 25, "Counts.line")));
    bytes.truncate(21);
    is::<Counts<'_>>(&bytes, Err((NeedMore(1), 21, "Counts.line")));
    bytes.extend(*b"\n\n");
    is::<Counts<'_>>(&bytes, Err((Trailing(1), 22, "Counts")));

    // 7 fixed bytes, so that bodies of odd lengths end evenly.
    let chunk = |size: u32, rest: &[u8]| [b"fmt", &size.to_le_bytes()[..], rest].concat();
    is::<Chunk<'_>>(&chunk(1, b"a"), Ok(()));
    is::<Chunk<'_>>(&chunk(2, b"ab"), Err((NeedMore(1), 9, "Chunk.body")));
    is::<Chunk<'_>>(&chunk(2, b"ab\xff"), Ok(()));
    is::<Chunk<'_>>(&chunk(2, b"abxy"), Err((Trailing(1), 10, "Chunk")));
    is::<Chunk<'_>>(&chunk(3, b"ab"), Err((NeedMore(1), 7, "Chunk.body")));
    is::<Chunk<'_>>(&chunk(0, b""), Err((NeedMore(1), 7, "Chunk.body")));
    let most = claims(u32::MAX.into(), Some(u32::MAX.into()), 3);
    let offset = if is_more(most) { 7 } else { 3 };
    let place = if is_more(most) { "Chunk.body" } else { "Chunk.size" };
    is::<Chunk<'_>>(&chunk(u32::MAX, b"abc"), Err((most, offset, place)));
}

/// A packet inside of one: its faults are told from outside, and where the outer end is known, nothing is missing.
#[test]
fn nested_packets() {
    let value = Meta { newer: None, newest: None, ..super::subjects::random::Source::new(2).meta() };
    let one = Mapping { raw: 1, intervals: Vec::new() };
    let bytes = Meta { one, ..value }.to_vec().unwrap();
    let at = bytes.len() - 6;
    let mut more = bytes.clone();
    more[at + 2] = 1;
    is::<Meta<'_>>(&more, Err((TooShort(6), at + 6, "Mapping.intervals")));
    more[at + 2..].fill(0xff);
    let kind = match claims(u32::MAX.into(), Some(u64::from(u32::MAX) * 6), 0) {
        NeedMore(bytes) => TooShort(bytes),
        bad => bad,
    };
    is::<Meta<'_>>(&more, Err((kind, at + 6, "Mapping.intervals")));
    // Nested, and then an optional value of which one byte is there.
    let mut one_more = [&bytes[..], &[9]].concat();
    one_more[2..6].copy_from_slice(&(bytes.len() as u32 + 1).to_le_bytes());
    is::<Meta<'_>>(&one_more, Err((TooShort(1), bytes.len(), "Meta.newer")));
}

/// What is missing is asked for until the packet is whole: never more than that, and at most once for each part. The same
/// bytes inside a known end are too short, and ask for nothing. (A2-5, X-17)
#[test]
fn over_runs_are_reported() {
    fn check<P: Packet>(bytes: &[u8], parts: usize) {
        let (mut len, mut steps) = (0, 0);
        while let Err(error) = P::view(&bytes[..len]) {
            let needed = error.needed().unwrap_or_else(|| panic!("cut at {len}: {error}"));
            assert_eq!(P::stream(&bytes[..len]).next().map(|first| first.err()), (len > 0).then_some(Some(error)));
            (len, steps) = (len + needed, steps + 1);
            assert!(needed > 0 && len <= bytes.len(), "{error}: {len} of {}", bytes.len());
        }
        assert!(steps <= parts, "{steps} steps");
        for cut in 0..bytes.len() {
            assert!(P::view(&bytes[..cut]).is_err_and(|error| error.needed().is_some()));
        }
    }
    let mut source = super::subjects::random::Source::new(3);
    for _ in 0..if cfg!(miri) { 2 } else { 200 } {
        check::<Ip<'_>>(&source.ip().to_vec().unwrap(), 3);
        check::<Meta<'_>>(&source.meta().to_vec().unwrap(), 2);
        check::<Widths<'_>>(&source.widths().to_vec().unwrap(), 15);
        check::<Counts<'_>>(&source.counts().to_vec().unwrap(), 30);
        check::<Chunk<'_>>(&source.chunk().to_vec().unwrap(), 3);
        check::<Name<'_>>(&[3, b'a', b'b', b'c'], 2);
    }
    let mut bytes = source.framed().to_vec().unwrap();
    bytes[0..2].copy_from_slice(&[0, 3]);
    bytes[3] = 200;
    assert_eq!(Framed::view_prefix(&bytes).map(drop).map_err(fault), Err((TooShort(199), 4, "Framed.head".into())));
    assert_eq!(Framed::view(&bytes).unwrap_err().needed(), None);
}
