//! Writing is the exact inverse of reading, or an error. (A3-4, B2-7, B2-4)

use std::fmt::Debug;

use pw::ErrorKind::{BufferTooSmall, Gap, HasDelimiter, OutOfRange, TagMismatch, TooDeep, TooLong, UnequalCounts};
use pw::FromView;
use pw::prelude::*;

use super::subjects::random::Source;
use super::subjects::{
    Chunk, Counts, CountsHead, Ether, EtherType, Framed, FramedHead, Interval, Ip, IpHead, Mapping, Meta, MetaHead,
    Name, TLV_LEVELS, Tlv, VLAN_LEVELS, Vlan, Widths,
};
use super::tools::{fault, is, refuses};

/// Write, view, own, write: the same bytes, of the length that was said before, whatever the buffer held, and in the
/// smallest buffer; every smaller one is told what is needed.
fn inverse<'a, P: FromView<'a> + Debug>(value: &P, bytes: &'a [u8]) {
    let len = bytes.len();
    let again = P::from_view(P::view(bytes).unwrap());
    assert_eq!(
        (value.encoded_len(), again.encoded_len(), again.to_vec().as_deref()),
        (len, len, Ok(bytes)),
        "{value:?}"
    );
    for fill in [0xaa, 0x55] {
        let mut out = vec![fill; len + 3];
        assert_eq!(value.encode_into(&mut out), Ok(len));
        assert_eq!((&out[..len], &out[len..]), (bytes, &[fill; 3][..]), "and nothing behind them");
    }
    let mut out = vec![0xaa; len];
    for room in 0..len {
        let error = value.encode_into(&mut out[..room]).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (BufferTooSmall(len), 0));
    }
    assert_eq!((value.encode_into(&mut out), &out[..]), (Ok(len), bytes));
}

#[test]
fn writing_is_the_inverse_of_reading() {
    let mut source = Source::new(7);
    for _ in 0..300 {
        macro_rules! check {
            ($($value:expr => $packet:ty),*) => {$({
                let value = $value;
                inverse::<$packet>(&value, &value.to_vec().unwrap());
            })*};
        }
        check! {
            source.ip() => Ip<'_>, source.meta() => Meta<'_>, source.widths() => Widths<'_>,
            source.counts() => Counts<'_>, source.framed() => Framed<'_>, source.chunk() => Chunk<'_>,
            source.tlv(TLV_LEVELS) => Tlv, source.vlan(VLAN_LEVELS) => Vlan<'_>
        }
    }
}

/// Negative control: a value that is not what is written is noticed.
#[test]
#[should_panic(expected = "left")]
fn an_inverse_that_is_none_is_noticed() {
    let value = Source::new(7).ip();
    let bytes = Ip { id: !value.id, ..value.clone() }.to_vec().unwrap();
    inverse::<Ip<'_>>(&value, &bytes);
}

/// Tail by tail, without a value: the same bytes.
#[test]
fn writers_write_the_same() {
    let mut source = Source::new(8);
    for fill in [0xaa, 0x55].repeat(50) {
        let mut out = [fill; 400];
        let ip = source.ip();
        let head = IpHead { version: ip.version, ttl: ip.ttl, id: ip.id };
        let written = Ip::writer(&mut out, head).options(ip.options).payload(ip.payload).finish();
        assert_eq!(written.unwrap(), ip.to_vec().unwrap());

        let meta = source.meta();
        let writer =
            Meta::writer(&mut out, MetaHead { version: meta.version }).times(meta.times.clone()).marks(meta.marks);
        let writer = writer.maps(meta.maps.clone()).name(meta.name).blob(meta.blob).crc(meta.crc).one(meta.one.clone());
        assert_eq!(writer.newer(meta.newer).newest(meta.newest).finish().unwrap(), meta.to_vec().unwrap());

        let counts = source.counts();
        let writer = Counts::writer(&mut out, CountsHead { kind: counts.kind }).names(counts.names);
        let writer = writer.words(counts.words.clone()).more(counts.more.clone()).lines(counts.lines).line(counts.line);
        assert_eq!(writer.finish().unwrap(), counts.to_vec().unwrap());

        let framed = source.framed();
        let head = FramedHead { kind: framed.kind };
        let writer = Framed::writer(&mut out, head).head(framed.head).more(framed.more).rest(framed.rest);
        assert_eq!(writer.finish().unwrap(), framed.to_vec().unwrap());
    }
}

/// Lengths that no field value stands for; the largest that one does.
#[test]
fn lengths_without_an_inverse() {
    static BYTES: [u8; 70_000] = [1; 70_000];
    let ip = |options, payload| Ip { options: &BYTES[..options], payload: &BYTES[..payload], ..Source::new(1).ip() };
    for options in [1, 2, 3, 5, 51] {
        refuses(&ip(options, 0), (TooLong(options), 0, "Ip.words"));
    }
    refuses(&ip(56, 0), (OutOfRange(16), 0, "Ip.words"));
    inverse::<Ip<'_>>(&ip(52, 3), &ip(52, 3).to_vec().unwrap());
    assert_eq!(ip(8, 0xffff - 16).to_vec().unwrap().len(), 0xffff);
    let mut room = vec![0; BYTES.len()];
    let error = ip(8, 0xffff - 15).encode_into(&mut room).unwrap_err();
    assert_eq!(fault(error), (TooLong(0xffff - 15), 2, "Ip.total".into()));

    let framed = |rest| Framed { rest: &BYTES[..rest], head: b"", more: Some(1), ..Source::new(1).framed() };
    // Of the whole there are 3 bytes, a prefix and an optional value beside.
    assert_eq!(framed(0xffff + 2 - 8).to_vec().unwrap()[..2], [0xff, 0xff]);
    let error = framed(0xffff + 3 - 8).encode_into(&mut room).unwrap_err();
    assert_eq!(fault(error), (TooLong(0xffff + 3 - 3), 0, "Framed.size".into()));
}

#[test]
fn prefixes_without_an_inverse() {
    let bytes = vec![1; (1 << 24) + 1];
    let widths = Widths { id: 1, a: b"", b: b"", c: b"", d: b"", e: b"", f: b"", g: b"" };
    let most = Widths { a: &bytes[..0xff], b: &bytes[..0xffff], c: &bytes[..0xff_ffff], ..widths };
    assert!(Widths::view(&most.to_vec().unwrap()).unwrap().to_value() == most);
    let mut room = vec![0; bytes.len() + 100];
    let mut refuses = |value: Widths<'_>, len, offset, place: &str| {
        let error = value.encode_into(&mut room).unwrap_err();
        assert_eq!(fault(error), (TooLong(len), offset, place.into()));
        assert_eq!(value.to_vec(), Err(error));
    };
    refuses(Widths { a: &bytes[..0x100], ..widths }, 0x100, 1, "Widths.a");
    refuses(Widths { b: &bytes[..0x1_0000], ..widths }, 0x1_0000, 2, "Widths.b");
    refuses(Widths { a: b"five!", c: &bytes[..0x100_0000], ..widths }, 0x100_0000, 9, "Widths.c");
}

#[test]
fn counts_without_an_inverse() {
    let meta =
        |times: usize, marks: usize| Meta { times: vec![7; times], marks: &[1; 300][..marks], ..Source::new(1).meta() };
    refuses(&meta(3, 2), (UnequalCounts { first: 3, count: 2 }, 6 + 12, "Meta.marks"));
    refuses(&meta(0, 1), (UnequalCounts { first: 0, count: 1 }, 6, "Meta.marks"));
    let mut room = vec![0; 4000];
    let error = meta(256, 256).encode_into(&mut room).unwrap_err();
    assert_eq!(fault(error), (TooLong(256), 1, "Meta.n".into()));
    inverse::<Meta<'_>>(&meta(255, 255), &meta(255, 255).to_vec().unwrap());

    let names = [0; 16];
    let counts = |names| Counts { names, ..Source::new(1).counts() };
    let of = |count| Sequence::<Name<'_>>::view(&names[..count]).unwrap();
    inverse::<Counts<'_>>(&counts(of(15)), &counts(of(15)).to_vec().unwrap());
    refuses(&counts(of(16)), (OutOfRange(16), 0, "Counts.few"));
}

#[test]
fn values_that_end_early_or_are_missing_in_the_middle() {
    let meta =
        Meta { times: vec![], marks: b"", maps: vec![].into(), newer: Some(7), newest: None, ..Source::new(1).meta() };
    refuses(&Meta { name: "ab\0c", ..meta.clone() }, (HasDelimiter(0), 6 + 2 + 2, "Meta.name"));
    inverse::<Meta<'_>>(&Meta { name: "", ..meta.clone() }, &Meta { name: "", ..meta.clone() }.to_vec().unwrap());
    let newest = Some(Interval { start: 1, end: 2 });
    let short = Meta { newer: None, newest: None, ..meta.clone() };
    refuses(&Meta { newer: None, newest, ..meta.clone() }, (Gap, short.encoded_len(), "Meta.newer"));
    inverse::<Meta<'_>>(&Meta { newest, ..meta.clone() }, &Meta { newest, ..meta }.to_vec().unwrap());

    let counts = Source::new(1).counts();
    let at = counts.encoded_len() - counts.line.len() - 1;
    refuses(&Counts { line: b"two\nlines", ..counts }, (HasDelimiter(b'\n'), at + 3, "Counts.line"));

    let framed = Framed { more: None, rest: b"", ..Source::new(1).framed() };
    inverse::<Framed<'_>>(&framed, &framed.to_vec().unwrap());
    refuses(&Framed { rest: b"r", ..framed }, (Gap, framed.encoded_len(), "Framed.more"));
}

fn chain(levels: usize) -> Tlv {
    let leaf = Tlv { kind: 1, size: 0, inner: SequenceBuf::default() };
    (1..levels).fold(leaf, |inner, _| Tlv { kind: 2, size: 0, inner: vec![inner].into() })
}

fn tagged(levels: usize) -> Vlan<'static> {
    let leaf = Vlan { id: 1, kind: Open::Known(EtherType::Ip), body: Box::new(Ether::Ip(Source::new(1).ip())) };
    (1..levels).fold(leaf, |inner, _| Vlan {
        id: 2,
        kind: Open::Known(EtherType::Vlan),
        body: Box::new(Ether::Vlan(inner)),
    })
}

/// As deep as may be can be written and read; a level more is refused by both sides. (B2-4)
#[test]
fn depth_at_its_limit() {
    let deepest = chain(TLV_LEVELS);
    inverse::<Tlv>(&deepest, &deepest.to_vec().unwrap());
    let deeper = chain(TLV_LEVELS + 1);
    refuses(&deeper, (TooDeep, 3, "Tlv.inner"));
    assert_eq!(deeper.encoded_len(), usize::MAX);
    let mut bytes = [&[9, 0, 12][..], &deepest.to_vec().unwrap()].concat();
    is::<Tlv>(&bytes, Err((TooDeep, 3 * (TLV_LEVELS + 1), "Tlv.inner")));
    // A level further out, the error is the same, and further in its tree is not looked at.
    bytes.splice(0..0, [9, 0, 15]);
    is::<Tlv>(&bytes, Err((TooDeep, 3 * (TLV_LEVELS + 1), "Tlv.inner")));

    let deepest = tagged(VLAN_LEVELS);
    inverse::<Vlan<'_>>(&deepest, &deepest.to_vec().unwrap());
    refuses(&tagged(VLAN_LEVELS + 1), (TooDeep, 4, "Vlan.body"));
    let bytes = [&[0, 1, 0x81, 0][..], &deepest.to_vec().unwrap()].concat();
    is::<Vlan<'_>>(&bytes, Err((TooDeep, 4 * (VLAN_LEVELS + 1), "Vlan.body")));
    refuses(&Vlan { kind: Open::Known(EtherType::Ip), ..tagged(2) }, (TagMismatch(0x800, 0), 2, "Vlan.kind"));
}

/// A fault deep inside of a value has its place in the bytes that would have been written. (A3-2)
#[test]
fn faults_inside_have_their_offset() {
    let bad = Vlan { body: Box::new(Ether::Ip(Ip { options: b"abc", ..Source::new(1).ip() })), ..tagged(1) };
    let outer = Vlan { id: 2, kind: Open::Known(EtherType::Vlan), body: Box::new(Ether::Vlan(bad)) };
    refuses(&outer, (TooLong(3), 8, "Ip.words"));
    let mapping = Mapping { raw: 1, intervals: vec![] };
    let meta = Meta { times: vec![], marks: b"", maps: vec![mapping; 0x1_0000].into(), ..Source::new(1).meta() };
    let mut room = vec![0; 500_000];
    assert_eq!(fault(meta.encode_into(&mut room).unwrap_err()), (TooLong(0x1_0000), 6, "Meta.maps".into()));
}

/// A tag that is the length of the whole, as in DBN: known when all is written. (A3-4)
#[test]
fn a_tag_that_is_the_whole_length() {
    #[derive(Packet, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, be)]
    struct Record<'a> {
        #[pinwire(len = self / 4)]
        words: u8,
        kind: u8,
        #[pinwire(tag = (kind, words))]
        body: Sized<'a>,
    }
    #[derive(Packet, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = (u8, u8), external)]
    enum Sized<'a> {
        #[pinwire(tag = (1, 2))]
        Interval(Interval),
        #[pinwire(unknown)]
        Other(Unknown<'a, (u8, u8)>),
    }
    let interval = Interval { start: 5, end: 6 };
    let record = Record { words: 0, kind: 1, body: Sized::Interval(interval) };
    for fill in [0xaa, 0x55, 0] {
        let mut out = [fill; 8];
        assert_eq!(record.encode_into(&mut out), Ok(8));
        assert_eq!(Record::view(&out).unwrap().to_value(), Record { words: 2, ..record.clone() });
    }
    let other = |tag| Record { words: 0, kind: 9, body: Sized::Other(Unknown { tag, bytes: b"0123456789" }) };
    assert!(other((9, 3)).to_vec().is_ok());
    refuses(&other((9, 4)), (TagMismatch(9, 3), 1, "Record.kind"));
    refuses(&Record { kind: 2, ..record }, (TagMismatch(2, 2), 1, "Record.kind"));
}

/// Trees in a packet that is none.
#[derive(Packet, Debug)]
#[pinwire(crate = ::pw)]
struct Forest {
    id: u8,
    #[pinwire(rest)]
    trees: SequenceBuf<Tlv>,
}

/// That a value nests too deep is also said where the field itself is not recursive: no larger buffer would help. (B2-4)
#[test]
fn depth_below_a_field_that_is_not_recursive() {
    let forest = |levels| Forest { id: 1, trees: vec![chain(1), chain(levels)].into() };
    let deepest = forest(TLV_LEVELS);
    inverse::<Forest>(&deepest, &deepest.to_vec().unwrap());
    let deeper = forest(TLV_LEVELS + 1);
    assert_eq!(deeper.encoded_len(), usize::MAX);
    refuses(&deeper, (TooDeep, 1, "Forest.trees"));
}
