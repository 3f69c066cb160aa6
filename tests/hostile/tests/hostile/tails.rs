//! Packets with several tails: cut at every byte, every byte changed to every value, and nested without end.
//! (X-4, B2-3, B2-4, A3-4, B2-7, X-17)

use std::fmt::Debug;
use std::hint::black_box;

use pinwire_hostile::data::quick;
use pinwire_hostile::tails::random::Source;
use pinwire_hostile::tails::{
    Chunk, Counts, Ether, EtherType, Framed, Interval, Ip, Mapping, Meta, TLV_LEVELS, Tlv, VLAN_LEVELS, Vlan, Widths,
};
use pinwire_hostile::touch::{self, Fault};
use pw::FromView;
use pw::prelude::*;

use crate::depth::{DEEP, on_a_small_stack};
use crate::messages::{Bench, Read};

/// Values of a kind: as many as differ in which tails are empty.
fn rounds() -> usize {
    if quick() { 2 } else { 12 }
}

/// All kinds of extents, of packets that say where they end.
#[test]
fn every_cut_and_every_change() {
    let (mut bench, mut source) = (Bench::new(), Source::new(31));
    macro_rules! damage {
        ($($touch:ident $packet:ty = $value:expr),* $(,)?) => {$({
            let read: Read<'_> = &|bytes, out| touch::$touch::<$packet>(bytes, out);
            let bytes = $value.to_vec().expect("the values fit");
            bench.cut(read, &bytes);
            bench.change(read, &bytes);
        })*};
    }
    for _ in 0..rounds() {
        damage! {
            packet Ip<'_> = source.ip(),
            padded Meta<'_> = source.meta(),
            packet Widths<'_> = source.widths(),
            packet Counts<'_> = source.counts(),
            packet Framed<'_> = source.framed(),
            padded Chunk<'_> = source.chunk(),
            packet Tlv = source.tlv(TLV_LEVELS),
        }
    }
    assert!(quick() || bench.reads > 300_000, "{}", bench.reads);
}

/// One that takes what is left, through a union inside of itself: a cut can be another packet.
#[test]
fn inner_unions() {
    let (mut bench, mut source) = (Bench::new(), Source::new(32));
    let read: Read<'_> = &|bytes, out| touch::packet::<Vlan<'_>>(bytes, out);
    for _ in 0..rounds() {
        let bytes = source.vlan(VLAN_LEVELS).to_vec().expect("the values fit");
        for cut in 0..=bytes.len() {
            bench.change(read, &bytes[..cut]);
        }
    }
}

/// Explained to the last byte: whole, cut, and with bits changed. (A2-13)
#[test]
fn every_damage_is_explained() {
    fn check<P: Packet>(value: &P) -> Result<(), Fault> {
        let mut bytes = value.to_vec().expect("the values fit");
        for cut in 0..=bytes.len() {
            touch::explained::<P>(&bytes[..cut])?;
        }
        for at in 0..bytes.len() {
            for change in [1, 0x10, 0x80, 0xff] {
                bytes[at] ^= change;
                touch::explained::<P>(&bytes)?;
                bytes[at] ^= change;
            }
        }
        Ok(())
    }
    let mut source = Source::new(33);
    let outcome = (0..2).try_for_each(|_| {
        check(&source.ip())?;
        check(&source.meta())?;
        check(&source.widths())?;
        check(&source.counts())?;
        check(&source.framed())?;
        check(&source.chunk())?;
        check(&source.tlv(TLV_LEVELS))?;
        check(&source.vlan(VLAN_LEVELS))
    });
    assert_eq!(outcome, Ok(()));
}

/// Setters on damaged bytes: what the cursor lends is a packet, and stays one. (B5-7)
#[test]
fn cursors_over_damaged_bytes() {
    let mut source = Source::new(34);
    let mut guarded = pinwire_hostile::guard::Guarded::new(1 << 12);
    for _ in 0..if quick() { 500 } else { 20_000 } {
        let mut bytes: Vec<u8> = (0..3).flat_map(|_| source.ip().to_vec().expect("the values fit")).collect();
        let at = source.below(bytes.len());
        bytes[at] = source.bits() as u8;
        bytes.truncate(source.below(bytes.len()) + 1);
        let before: Vec<_> = Ip::stream(&bytes).map(|ip| ip.map(|ip| ip.payload().len())).collect();
        let mut cursor = Ip::cursor_mut(guarded.place(&bytes));
        while let Some(packet) = cursor.next() {
            let Ok(mut ip) = packet else { continue };
            ip.set_id(source.bits() as u32);
            assert!(ip.set_version(15).is_ok());
            assert!(ip.as_view().is_ok_and(|ip| ip.version() == 15));
        }
        let after: Vec<_> = Ip::stream(guarded.last(bytes.len())).map(|ip| ip.map(|ip| ip.payload().len())).collect();
        assert_eq!(after, before, "lengths and errors are what they were");
    }
}

/// Claims of more elements than there are bytes: it ends, at the first element that is not there.
#[test]
fn huge_counts_end() {
    let names = |count: u64, bytes: usize| {
        let mut packet = vec![0; 9 + 8 + 4 + bytes];
        packet[17..21].copy_from_slice(&(count as u32).to_le_bytes());
        packet
    };
    for count in [1 << 31, u64::from(u32::MAX)] {
        // Each name is one byte, so so many are missing at least.
        let error = Counts::view(&names(count, 1000)).map(drop).expect_err("not so many");
        assert_eq!((error.kind(), error.offset()), (ErrorKind::NeedMore(count as usize - 1000), 21 + 1000));
    }
    let mut mapping = vec![0xff; 6];
    mapping.resize(1 << 16, 0);
    assert!(Mapping::view(&mapping).map(drop).is_err_and(|error| error.needed().is_some()));
}

/// Every value of every tail is touched: the bytes that are not, are lengths, counts, ends and fills.
#[test]
fn accessors_reach_every_tail() {
    #[derive(Default)]
    struct Bytes {
        seen: usize,
        packets: usize,
    }
    impl pw::Visitor for Bytes {
        fn number(&mut self, _: pw::At, _: pw::Scalar, size: usize) {
            self.seen += size;
        }
        fn text(&mut self, _: pw::At, text: &[u8]) {
            self.seen += text.len();
        }
        fn bytes(&mut self, _: pw::At, bytes: &[u8]) {
            self.seen += bytes.len();
        }
        fn nested<P: Visit>(&mut self, _: pw::At, packet: &P) {
            self.packets += 1;
            packet.visit(self);
        }
    }
    let mut source = Source::new(35);
    for _ in 0..100 {
        let value = source.meta();
        let bytes = value.to_vec().expect("the values fit");
        let mut found = Bytes::default();
        Visit::visit(&Meta::view(&bytes).expect("just written"), &mut found);
        let lists = value.maps.0.len();
        let end = 6 + value.times.len() * 5 + 2 + lists * 6 + value.name.len() + 1 + 1 + value.blob.len();
        let intervals: usize = value.maps.0.iter().map(|map| map.intervals.len()).sum();
        let fill = (end + intervals * 6).next_multiple_of(4) - (end + intervals * 6);
        assert_eq!(found.seen, bytes.len() - 2 - 4 * lists - 1 - 1 - fill - 4, "{value:?}");
        let newest = usize::from(value.newest.is_some());
        assert_eq!(found.packets, lists + intervals + 1 + value.one.intervals.len() + newest, "{value:?}");

        let tree = source.tlv(TLV_LEVELS).to_vec().expect("the values fit");
        let mut found = Bytes::default();
        Visit::visit(&Tlv::view(&tree).expect("just written"), &mut found);
        assert_eq!((found.seen, found.packets + 1), (tree.len(), tree.len() / 3), "each level of the tree");
    }
    black_box(Interval { start: 1, end: 2 });
}

/// A tree whose lengths are wide enough for any depth.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
struct Tree {
    id: u8,
    #[pinwire(len = inner)]
    size: u32,
    #[pinwire(recursive = 32)]
    inner: SequenceBuf<Tree>,
}

/// A chain as long as a declaration can allow.
#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
struct Link<'a> {
    kind: u8,
    #[pinwire(tag = kind, recursive = 64)]
    next: Box<Next<'a>>,
}

#[derive(Packet, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw, tag = u8, external)]
enum Next<'a> {
    #[pinwire(tag = 1)]
    Link(Link<'a>),
    #[pinwire(unknown)]
    End(Unknown<'a, u8>),
}

const LEVELS: usize = 32;

fn tree(levels: usize) -> Tree {
    let leaf = Tree { id: 1, size: 0, inner: SequenceBuf::default() };
    (1..levels).fold(leaf, |inner, _| Tree { id: 2, size: 0, inner: vec![inner].into() })
}

fn chain(levels: usize) -> Link<'static> {
    let end = Link { kind: 0, next: Box::new(Next::End(Unknown { tag: 0, bytes: b"end" })) };
    (1..levels).fold(end, |inner, _| Link { kind: 1, next: Box::new(Next::Link(inner)) })
}

fn vlan(levels: usize) -> Vlan<'static> {
    let end = Vlan { id: 1, kind: Open::Unknown(7), body: Box::new(Ether::Other(Unknown { tag: 7, bytes: b"end" })) };
    (1..levels).fold(end, |inner, _| Vlan {
        id: 2,
        kind: Open::Known(EtherType::Vlan),
        body: Box::new(Ether::Vlan(inner)),
    })
}

fn tree_bytes(levels: usize) -> Vec<u8> {
    (0..levels).rev().flat_map(|inner| [&[1][..], &(5 * inner as u32).to_be_bytes()].concat()).collect()
}

fn too_deep<T>(read: Result<T, Error>) {
    assert_eq!(read.map(drop).map_err(|error| error.kind()), Err(ErrorKind::TooDeep));
}

fn refused_by_the_reader<P: Layout>(bytes: &[u8]) {
    too_deep(P::view(bytes));
    too_deep(P::view_prefix(bytes));
    too_deep(P::view_mut(&mut bytes.to_vec()));
    too_deep(P::stream(bytes).next().expect("there are bytes"));
    too_deep(P::cursor_mut(&mut bytes.to_vec()).next().expect("there are bytes"));
}

fn refused_by_the_writer(value: &impl Packet) {
    assert_eq!(value.encoded_len(), usize::MAX);
    too_deep(value.to_vec());
    too_deep(value.encode_into(&mut [0; 100]));
    too_deep(value.encode_into(&mut []));
}

fn everything<'a, P: FromView<'a> + Layout>(bytes: &'a [u8])
where
    P::View<'a>: Debug + PartialEq,
{
    let view = P::view(bytes).expect("as deep as it may be");
    assert!(view == P::view(bytes).expect("the same") && P::view_mut(&mut bytes.to_vec()).is_ok());
    touch::shown(&view);
    let value = P::from_view(view);
    assert_eq!((value.encoded_len(), value.to_vec().as_deref()), (bytes.len(), Ok(bytes)));
}

/// 100,000 levels of bytes on a stack of 64 KiB are an error; at the limit, everything can be done. (B2-4)
#[test]
fn bytes_nested_a_hundred_thousand_deep() {
    on_a_small_stack(|| everything::<Tree>(&tree_bytes(LEVELS).leak()[..]));
    let chains = |levels: usize| [0, 1, 0x81, 0].repeat(levels);
    for levels in [LEVELS + 1, DEEP] {
        let bytes = tree_bytes(levels);
        on_a_small_stack(|| refused_by_the_reader::<Tree>(&bytes));
        on_a_small_stack(|| too_deep(Sequence::<Tree>::view(&bytes)));
    }
    for levels in [VLAN_LEVELS, DEEP] {
        // Behind the last head there is nothing: of two bytes of its number.
        on_a_small_stack(|| refused_by_the_reader::<Vlan<'_>>(&[&chains(levels)[..], &[0, 1, 0, 7]].concat()));
    }
}

/// 100,000 levels of a value are refused without going there. (B2-4)
#[test]
fn values_nested_a_hundred_thousand_deep() {
    on_a_small_stack(|| {
        let mut value = Some(tree(DEEP));
        value.iter().for_each(refused_by_the_writer);
        // What rustc drops by itself is dropped level by level, which would overflow any stack.
        while let Some(mut next) = value {
            value = next.inner.0.pop();
        }
        let mut value = Some(vlan(DEEP));
        value.iter().for_each(refused_by_the_writer);
        while let Some(next) = value {
            value = if let Ether::Vlan(inner) = *next.body { Some(inner) } else { None };
        }
    });
}

/// 64 levels, the most that can be declared: if anything were done twice on each level, this would not end.
#[test]
fn the_work_does_not_double_with_each_level() {
    let value = chain(64);
    let bytes = value.to_vec().expect("as deep as it may be");
    assert_eq!(bytes.len(), 64 + 3);
    everything::<Link<'_>>(&bytes);
    refused_by_the_writer(&chain(257));
    refused_by_the_reader::<Link<'_>>(&[&[1][..], &bytes].concat());
}
