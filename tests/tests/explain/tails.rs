//! Packets with several tails: each extent, good bytes, bytes that are cut, and bytes that lie.

use pinwire_tests::explained::{agree, check};
use pw::explain::{Part, State};
use pw::{Ascii, Error, ErrorKind, Open, Packet, SequenceBuf, Unknown};

use crate::golden::packet;

#[derive(Packet, Clone, Copy, Default, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Interval {
    pub start: u32,
    pub symbol: Ascii<4, 0>,
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Mapping {
    pub raw: Ascii<4, 0>,
    #[pinwire(count_prefix = u16)]
    pub intervals: Vec<Interval>,
}

/// Each extent once.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Meta<'a> {
    pub version: u8,
    pub count: u8,
    #[pinwire(len = self - 2)]
    pub size: u16,
    #[pinwire(len = note + 1)]
    pub note_len: u8,
    #[pinwire(count = count)]
    pub times: Vec<u16>,
    #[pinwire(count = count)]
    pub marks: &'a [u8],
    #[pinwire(count_prefix = u16)]
    pub mappings: SequenceBuf<Mapping>,
    #[pinwire(until = 0)]
    pub name: &'a str,
    #[pinwire(prefix = u8, pad_to = 4)]
    pub blob: &'a [u8],
    pub note: &'a str,
    pub check: u32,
    #[pinwire(nested)]
    pub one: Mapping,
    #[pinwire(optional)]
    pub newer: Option<u16>,
    #[pinwire(optional)]
    pub newest: Option<Interval>,
}

/// A length that counts words, and one that another field is a part of.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Ip<'a> {
    #[pinwire(bits = 4)]
    pub version: u8,
    #[pinwire(bits = 4, len = (options + 4) / 4)]
    pub words: u8,
    #[pinwire(len = payload + 4 * words)]
    pub total: u16,
    pub ttl: u8,
    pub options: &'a [u8],
    pub payload: &'a [u8],
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum EtherType {
    Ip = 0x800,
    Vlan = 0x8100,
}

/// A union that holds what it stands in.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Vlan<'a> {
    pub id: u16,
    pub kind: Open<EtherType>,
    #[pinwire(tag = kind, recursive = 2)]
    pub body: Box<Ether<'a>>,
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u16, external)]
pub enum Ether<'a> {
    #[pinwire(tag = 0x8100)]
    Vlan(Vlan<'a>),
    #[pinwire(tag = 0x800)]
    Ip(Ip<'a>),
    #[pinwire(unknown)]
    Other(Unknown<'a, u16>),
}

/// A sequence of what it stands in.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Tree {
    pub kind: u8,
    #[pinwire(len = inner)]
    pub len: u8,
    #[pinwire(recursive = 3)]
    pub inner: SequenceBuf<Tree>,
}

/// The same, where only the elements say where the sequence ends.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Bush {
    pub kind: u8,
    #[pinwire(count_prefix = u8, recursive = 64)]
    pub inner: SequenceBuf<Bush>,
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Chunk<'a> {
    pub id: Ascii<4>,
    #[pinwire(len = body)]
    pub size: u32,
    #[pinwire(pad_to = 2)]
    pub body: &'a [u8],
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Riff<'a> {
    #[pinwire(len = chunks + 4)]
    pub size: u32,
    pub form: Ascii<4>,
    pub chunks: SequenceBuf<Chunk<'a>>,
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Name<'a> {
    pub id: u16,
    #[pinwire(until = b'\n')]
    pub text: &'a str,
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be, tag = u8)]
pub enum Entry<'a> {
    #[pinwire(tag = 1)]
    Name(Name<'a>),
    #[pinwire(tag = 2)]
    Range(Interval),
}

/// Packets of several kinds, in a packet whose length another field is a part of.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Log<'a> {
    pub words: u8,
    #[pinwire(len = self + 2 * words)]
    pub size: u16,
    #[pinwire(prefix = u16)]
    pub entries: SequenceBuf<Entry<'a>>,
    #[pinwire(rest)]
    pub pairs: Vec<(u8, bool)>,
}

fn log<'a>() -> Log<'a> {
    let entries = vec![Entry::Name(Name { id: 1, text: "one" }), Entry::Range(Interval::default())];
    let entries = entries.into();
    Log { words: 3, size: 0, entries, pairs: vec![(1, true), (2, false)] }
}

fn mapping(raw: &str, count: u32) -> Mapping {
    let interval = |start| Interval { start, symbol: Ascii::new("ES").unwrap() };
    Mapping { raw: Ascii::new(raw).unwrap(), intervals: (0..count).map(interval).collect() }
}

fn meta<'a>() -> Meta<'a> {
    Meta {
        version: 3,
        count: 0,
        size: 0,
        note_len: 0,
        times: vec![1, 2, 3],
        marks: b"abc",
        mappings: SequenceBuf(vec![mapping("a", 1), mapping("b", 0), mapping("c", 2)]),
        name: "GLBX",
        blob: &[1, 2],
        note: "ä note",
        check: 0xdead_beef,
        one: mapping("d", 1),
        newer: Some(5),
        newest: None,
    }
}

fn chunks(count: u32) -> Vec<u8> {
    let chunk =
        |index: u32| Chunk { id: Ascii::new("data").unwrap(), size: 0, body: &b"0123456789"[..index as usize % 10] };
    let chunks: SequenceBuf<Chunk<'_>> = (0..count).map(chunk).collect();
    Riff { size: 0, form: Ascii::new("WAVE").unwrap(), chunks }.to_vec().unwrap()
}

fn ip<'a>() -> Ip<'a> {
    Ip { version: 4, words: 0, total: 0, ttl: 9, options: &[1, 2, 3, 4], payload: b"hello" }
}

fn vlan(body: Ether<'_>) -> Vlan<'_> {
    let kind = match body {
        Ether::Vlan(_) => EtherType::Vlan,
        _ => EtherType::Ip,
    };
    Vlan { id: 7, kind: kind.into(), body: Box::new(body) }
}

/// Bytes, and in each place of them every value that a length can go wrong by; each prefix.
fn attack<P: Packet>(good: &[u8]) {
    let try_it = |bytes: &[u8]| {
        let error = P::view(bytes).err();
        check(&P::explain(bytes), bytes, error);
        if let (Ok(view), false) = (P::view(bytes), has_unknown::<P>(bytes)) {
            agree(&view, P::explain(bytes));
        }
    };
    (0..=good.len()).for_each(|len| try_it(&good[..len]));
    try_it(&[good, b"more"].concat());
    for at in 0..good.len() {
        for value in [0, 1, 0x7f, 0xff, good[at].wrapping_add(1), good[at].wrapping_sub(1)] {
            let mut bytes = good.to_vec();
            bytes[at] = value;
            try_it(&bytes);
            try_it(&bytes[..bytes.len() - 1]);
        }
    }
}

fn has_unknown<P: Packet>(bytes: &[u8]) -> bool {
    P::explain(bytes).segments().any(|segment| segment.items().any(|item| item.part() == Part::Unknown))
}

#[test]
fn each_extent() {
    let bytes = meta().to_vec().unwrap();
    assert_eq!(packet::<Meta<'_>>("meta", &bytes), None);
    let newest = Some(Interval::default());
    let bytes = Meta { newest, ..meta() }.to_vec().unwrap();
    let explanation = Meta::explain(&bytes);
    check(&explanation, &bytes, None);
    assert!(explanation.to_string().contains("newest.start: u32 = 0"));
    let bytes = Meta { newer: None, ..meta() }.to_vec().unwrap();
    let explanation = Meta::explain(&bytes);
    check(&explanation, &bytes, None);
    assert!(!explanation.to_string().contains("newe"));
}

/// What the numbers in front of tails and the bytes behind them are for.
#[test]
fn parts_of_tails() {
    let bytes = meta().to_vec().unwrap();
    let explanation = Meta::explain(&bytes);
    let parts = |path: &str| {
        let items = explanation.segments().filter_map(|segment| Some((segment.range(), segment.items().next()?)));
        let of_it = items.filter(|(_, item)| item.path().to_string() == path);
        of_it.map(|(range, item)| (item.part(), range.len())).collect::<Vec<_>>()
    };
    assert_eq!(parts("count"), [(Part::Count, 1)]);
    assert_eq!(parts("size"), [(Part::Length, 2)]);
    assert_eq!(parts("mappings"), [(Part::Count, 2)]);
    assert_eq!(parts("name"), [(Part::Field, 4), (Part::Delimiter, 1)]);
    assert_eq!(parts("blob"), [(Part::Length, 1), (Part::Field, 2), (Part::Padding, 2)]);
    assert_eq!(parts("one.intervals"), [(Part::Count, 2)]);
}

#[test]
fn lengths_of_two_fields() {
    assert_eq!(packet::<Ip<'_>>("ip", &ip().to_vec().unwrap()), None);
}

#[test]
fn sequences_of_unions() {
    let bytes = log().to_vec().unwrap();
    assert_eq!(packet::<Log<'_>>("log", &bytes), None);
    // Less than it holds, by the field that its length does not count.
    let error = packet::<Log<'_>>("log_short", &[&[4], &bytes[1..]].concat()).unwrap();
    assert!(matches!(error.kind(), ErrorKind::UnevenLength { .. } | ErrorKind::Trailing(_)), "{error}");
}

#[test]
fn long_sequences() {
    let bytes = chunks(40);
    assert_eq!(packet::<Riff<'_>>("riff", &bytes), None);
    // A fault in the middle is shown with what is around it.
    let mut bytes = bytes;
    let at = Riff::explain(&bytes).in_full().segments().find_map(|segment| {
        let is_it = segment.items().any(|item| item.path().to_string() == "chunks[20].size");
        is_it.then(|| segment.range().start)
    });
    bytes[at.unwrap() + 3] = 0x80;
    let error = packet::<Riff<'_>>("riff_bad_length", &bytes).unwrap();
    assert!(matches!(error.kind(), ErrorKind::TooShort(_)));
    let text = Riff::explain(&bytes).to_string();
    assert!(text.contains("chunks[20]") && !text.contains("chunks[15]"), "{text}");
}

#[test]
fn recursive_unions() {
    let bytes = vlan(Ether::Vlan(vlan(Ether::Ip(ip())))).to_vec().unwrap();
    assert_eq!(packet::<Vlan<'_>>("vlan", &bytes), None);
    let deep = [0, 1, 0x81, 0].repeat(50_000);
    let error = packet::<Vlan<'_>>("vlan_too_deep", &deep).unwrap();
    assert_eq!(error.kind(), ErrorKind::TooDeep);
    let unknown = [0, 1, 0x12, 0x34, 5, 6];
    assert_eq!(packet::<Vlan<'_>>("vlan_unknown", &unknown), None);
}

fn tree(kind: u8, inner: Vec<Tree>) -> Tree {
    Tree { kind, len: 0, inner: SequenceBuf(inner) }
}

#[test]
fn recursive_sequences() {
    let leaves = |count| (0..count).map(|kind| tree(kind, vec![])).collect();
    let bytes = tree(9, vec![tree(8, leaves(2)), tree(7, vec![tree(6, vec![])])]).to_vec().unwrap();
    assert_eq!(packet::<Tree>("tree", &bytes), None);
    let bytes = tree(1, leaves(100)).to_vec().unwrap();
    let explanation = Tree::explain(&bytes);
    check(&explanation, &bytes, None);
    assert!(explanation.to_string().contains("inner (elements) = 90 not shown: 8 to 97"), "{explanation}");
    assert!(explanation.in_full().to_string().contains("inner[50].kind"));
}

/// As deep as is declared, deeper, and bytes that would go on for ever.
#[test]
fn declared_levels() {
    let nested = |levels: usize| [&[1, 1].repeat(levels)[..], &[1, 0]].concat();
    for levels in [0, 1, 63, 64, 65, 20_000] {
        let bytes = nested(levels);
        let error = Bush::view(&bytes).err();
        assert_eq!(error.map(|error| error.kind()), (levels >= 64).then_some(ErrorKind::TooDeep));
        check(&Bush::explain(&bytes), &bytes, error);
    }
    // Where bytes are missing, those at hand are named, but not beyond what is declared.
    let cut = [1, 1].repeat(200);
    check(&Bush::explain(&cut), &cut, Bush::view(&cut).err());
    let wide = [&[1, 255][..], &[1, 0].repeat(255)].concat();
    check(&Bush::explain(&wide), &wide, None);
}

#[test]
fn faults_of_tails() {
    let bytes = meta().to_vec().unwrap();
    let whole = Meta::explain(&bytes);
    let start = |path: &str, part: Part| {
        let found = whole
            .segments()
            .find(|segment| segment.items().any(|item| item.part() == part && item.path().to_string() == path));
        found.unwrap().range().start
    };
    let with = |at: usize, value: u8| {
        let mut bytes = bytes.clone();
        bytes[at] = value;
        bytes
    };
    let wrong = |name: &str, bytes: &[u8]| packet::<Meta<'_>>(name, bytes).unwrap();
    let error = wrong("meta_cut", &bytes[..start("blob", Part::Field) + 1]);
    assert!(matches!(error.kind(), ErrorKind::NeedMore(_)));
    let error = wrong("meta_long_prefix", &with(start("blob", Part::Length), 200));
    assert!(matches!(error.kind(), ErrorKind::TooShort(_)));
    wrong("meta_no_delimiter", &bytes[..start("name", Part::Delimiter)]);
    wrong("meta_bad_count", &with(start("mappings", Part::Count), 9));
    wrong("meta_not_utf8", &with(start("name", Part::Field) + 1, 0xff));
    wrong("meta_short_whole", &with(start("size", Part::Length), 40));
    wrong("meta_trailing", &[&bytes[..], b"and more"].concat());
}

/// Whatever is changed: each byte once, the reader's verdict, and no panic.
#[test]
fn damaged_packets() {
    attack::<Meta<'_>>(&meta().to_vec().unwrap());
    attack::<Ip<'_>>(&ip().to_vec().unwrap());
    attack::<Riff<'_>>(&chunks(14));
    attack::<Vlan<'_>>(&vlan(Ether::Vlan(vlan(Ether::Ip(ip())))).to_vec().unwrap());
    attack::<Tree>(&tree(9, vec![tree(8, vec![tree(6, vec![]); 2]), tree(7, vec![])]).to_vec().unwrap());
    attack::<Bush>(&[1, 2, 1, 1, 1, 0, 1, 0]);
    attack::<Log<'_>>(&log().to_vec().unwrap());
}

/// Bytes that are nothing at all.
#[test]
fn noise() {
    fn of<P: Packet>(bytes: &[u8]) {
        check(&P::explain(bytes), bytes, P::view(bytes).err());
    }
    let mut state = 7_u64;
    for len in 0..1200 {
        let noise = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            // Small numbers are good lengths.
            (state >> 60) as u8 >> (state >> 59 & 3)
        });
        let noise: Vec<u8> = noise.take(len % 60).collect();
        of::<Meta<'_>>(&noise);
        of::<Ip<'_>>(&noise);
        of::<Riff<'_>>(&noise);
        of::<Vlan<'_>>(&noise);
        of::<Tree>(&noise);
        of::<Bush>(&noise);
        of::<Log<'_>>(&noise);
    }
}

/// What stands behind the fault is not read.
#[test]
fn stops_at_the_fault() {
    let mut bytes = meta().to_vec().unwrap();
    bytes[2] = 1;
    let error: Error = Meta::view(&bytes).err().unwrap();
    let explanation = Meta::explain(&bytes);
    check(&explanation, &bytes, Some(error));
    assert!(explanation.segments().last().unwrap().state() != State::Read);
}
