//! Streams, the lending cursor, layouts as data, printing and comparing. (B5-7, A2-2, A3-4, X-17)

use pw::prelude::*;
use pw::{ErrorKind, Extent, Kind, Scalar};

use super::subjects::random::Source;
use super::subjects::{
    Chunk, Counts, Ether, EtherView, Framed, Interval, Ip, Mapping, Meta, Name, TLV_LEVELS, Tlv, Vlan, Widths,
};

/// Packets with several tails one after the other, and every cut of them.
#[test]
fn streams() {
    let mut source = Source::new(21);
    let packets: Vec<Vec<u8>> = (0..4).map(|_| source.meta().to_vec().unwrap()).collect();
    let bytes = packets.concat();
    let ends: Vec<usize> = packets
        .iter()
        .scan(0, |end, packet| {
            Some({
                *end += packet.len();
                *end
            })
        })
        .collect();
    for cut in 0..=bytes.len() {
        let mut stream = Meta::stream(&bytes[..cut]);
        let whole = ends.iter().filter(|end| **end <= cut).count();
        assert_eq!(stream.by_ref().take(whole).filter(Result::is_ok).count(), whole);
        let start = if whole == 0 { 0 } else { ends[whole - 1] };
        assert_eq!(stream.offset(), start);
        match stream.next() {
            None => assert_eq!(cut, start),
            Some(last) => assert!(last.unwrap_err().needed().is_some_and(|needed| needed <= ends[whole] - cut)),
        }
        assert!(stream.next().is_none());
    }
    // Hostile bytes: at most a step a byte.
    for value in 0..=u8::MAX {
        assert!(Meta::stream(&[value; 300]).count() <= 300 && Counts::stream(&[value; 300]).count() <= 300);
    }
}

/// Each packet is lent until the next call; what is set is there, tails stay, and a fault is told once. (B5-7)
#[test]
fn a_lending_cursor() {
    let mut source = Source::new(22);
    let values: Vec<Ip<'_>> = (0..5).map(|_| source.ip()).collect();
    let mut bytes: Vec<u8> = values.iter().flat_map(|value| value.to_vec().unwrap()).collect();
    let good = bytes.len();
    bytes.extend([0x40, 0, 0, 0, 0, 0, 0, 0]);
    let mut cursor = Ip::cursor_mut(&mut bytes);
    let mut id = 0;
    let error = loop {
        match cursor.next().unwrap() {
            Ok(mut ip) => {
                ip.set_id(id);
                ip.set_ttl(0);
                assert!(ip.set_version(16).is_err());
                assert_eq!(ip.as_view().unwrap().id(), id);
                id += 1;
            }
            Err(error) => break error,
        }
    };
    assert_eq!((error.kind(), error.offset()), (ErrorKind::BadLength(0), good));
    assert_eq!(cursor.offset(), good, "a fault takes nothing");
    assert!(cursor.next().is_none() && cursor.next().is_none());
    assert_eq!(format!("{cursor:?}"), format!("CursorMut {{ offset: {good}, stopped: true }}"));
    let views: Vec<_> = Ip::stream(&bytes[..good]).map(|view| view.unwrap()).collect();
    assert_eq!(views.iter().map(|view| view.id()).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    for (view, value) in views.iter().zip(&values) {
        assert_eq!((view.ttl(), view.version()), (0, value.version));
        assert_eq!((view.options(), view.payload()), (value.options, value.payload));
    }
    assert!(Ip::cursor_mut(&mut []).next().is_none());
    // A cut packet: how much is missing.
    let last = bytes[..good].len() - 1;
    let mut cursor = Ip::cursor_mut(&mut bytes[..last]);
    while cursor.next().is_some_and(|packet| packet.is_ok()) {}
    assert!(cursor.offset() < last);
}

/// The cursor and the stream see the same packets and the same errors in damaged bytes.
#[test]
fn the_cursor_and_the_stream_agree() {
    let mut source = Source::new(23);
    for _ in 0..500 {
        let mut bytes: Vec<u8> = (0..3).flat_map(|_| source.meta().to_vec().unwrap()).collect();
        let at = source.below(bytes.len());
        bytes[at] = source.bits() as u8;
        let seen: Vec<_> = Meta::stream(&bytes).map(|view| view.map(|view| format!("{view:?}"))).collect();
        let (mut cursor, mut lent) = (Meta::cursor_mut(&mut bytes), Vec::new());
        while let Some(packet) = cursor.next() {
            lent.push(packet.map(|packet| format!("{packet:?}")));
        }
        assert_eq!(lent, seen);
    }
}

/// Where each tail ends, as data; lengths name their tail by its index. (A2-2)
#[test]
fn extents_are_data() {
    let extents = |schema: &pw::Schema| schema.fields.iter().map(|field| field.extent).collect::<Vec<_>>();
    let rule = |field, add, unit, other| Some(Extent::Len { field, add, unit, other });
    assert_eq!(extents(Ip::SCHEMA)[..5], [None; 5]);
    assert_eq!(extents(Ip::SCHEMA)[5..], [rule(1, 8, 4, None), rule(3, 0, 1, Some((4, 1)))]);
    assert_eq!(
        extents(Meta::SCHEMA),
        [
            None,
            None,
            Some(Extent::Whole { add: 0, unit: 1, other: None }),
            Some(Extent::Count { field: 1 }),
            Some(Extent::Count { field: 1 }),
            Some(Extent::CountPrefix { size: 2 }),
            Some(Extent::Until(0)),
            Some(Extent::Prefix { size: 1 }),
            Some(Extent::Fixed),
            Some(Extent::Nested),
            Some(Extent::Optional),
            Some(Extent::Optional),
        ]
    );
    assert_eq!(extents(Framed::SCHEMA)[0], Some(Extent::Whole { add: -2, unit: 1, other: None }));
    assert_eq!(extents(Framed::SCHEMA)[4], Some(Extent::Rest));
    let sizes = [1, 2, 3, 4, 5, 6, 8].map(|size| Some(Extent::Prefix { size }));
    assert_eq!(extents(Widths::SCHEMA)[1..], sizes);
    let field = |schema: &'static pw::Schema, name| schema.fields.iter().find(|field| field.name == name).unwrap();
    assert_eq!((field(Meta::SCHEMA, "blob").pad_to, field(Chunk::SCHEMA, "body").pad_to), (4, 2));
    assert_eq!(field(Meta::SCHEMA, "maps").kind, &Kind::Sequence(Mapping::SCHEMA));
    assert_eq!(field(Counts::SCHEMA, "names").kind, &Kind::Sequence(Name::SCHEMA));
    assert_eq!((field(Meta::SCHEMA, "crc").size, field(Meta::SCHEMA, "newer").size), (4, 2));
    assert_eq!(field(Meta::SCHEMA, "times").offset, 6, "the end of the block");
}

fn meta() -> Meta<'static> {
    Meta {
        version: 1,
        n: 0,
        whole: 0,
        times: vec![5, 6],
        marks: b"ab",
        maps: vec![Mapping { raw: 7, intervals: vec![Interval { start: 1, end: 2 }] }].into(),
        name: "né",
        blob: b"cd",
        crc: 9,
        one: Mapping { raw: 8, intervals: vec![] },
        newer: Some(3),
        newest: None,
    }
}

#[test]
fn views_are_printed() {
    let text = format!("{:?}", Meta::view(&meta().to_vec().unwrap()).unwrap());
    let maps = "[Mapping { raw: 7, intervals: [Interval { start: 1, end: 2 }] }]";
    let tails = format!("times: [5, 6], marks: [97, 98], maps: {maps}, name: \"né\", blob: [99, 100], crc: 9");
    let one = "one: Mapping { raw: 8, intervals: [] }, newer: 3, newest: None";
    assert_eq!(text, format!("Meta {{ version: 1, n: 2, whole: 52, {tails}, {one} }}"));

    let leaf = Tlv { kind: 2, size: 0, inner: SequenceBuf::default() };
    let tree = Tlv { kind: 1, size: 0, inner: vec![leaf.clone(), leaf].into() }.to_vec().unwrap();
    let leaf = "Tlv { kind: 2, size: 0, inner: [] }";
    let view = Tlv::view(&tree).unwrap();
    assert_eq!(format!("{view:?}"), format!("Tlv {{ kind: 1, size: 6, inner: [{leaf}, {leaf}] }}"));
    assert_eq!(format!("{:?}", view.inner()), format!("[{leaf}, {leaf}]"));
    assert_eq!(format!("{:?}", view.inner().iter()), "SequenceIter { left: 2 }");
}

/// A union inside of itself is seen level by level.
#[test]
fn inner_unions_are_seen() {
    let bytes = [0, 1, 0x81, 0, 0, 2, 0, 9, b'x'];
    let outer = Vlan::view(&bytes).unwrap();
    let EtherView::Vlan(inner) = outer.body() else { panic!("{outer:?}") };
    assert_eq!(inner.id(), 2);
    assert_eq!(inner.body(), EtherView::Other(Unknown { tag: 9, bytes: b"x" }));
    let text = format!("{outer:?}");
    assert!(text.starts_with("Vlan { id: 1, kind: ") && text.contains("id: 2") && text.contains("[120]"), "{text}");
    let value = outer.to_value();
    assert!(matches!(&*value.body, Ether::Vlan(inner) if matches!(*inner.body, Ether::Other(_))));
    assert!(outer == Vlan::view(&bytes).unwrap());
    let mut other = bytes;
    other[8] = b'y';
    assert!(outer != Vlan::view(&other).unwrap());
}

/// Views are equal when their fixed fields and tails are; what fills is no part of them.
#[test]
fn views_are_compared() {
    let bytes = meta().to_vec().unwrap();
    let view = Meta::view(&bytes).unwrap();
    // Behind the fixed fields, two lists, the maps, the name, and the bytes with their length.
    let fill = 6 + 8 + 2 + (2 + 12) + 4 + 3;
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        if let Ok(other) = Meta::view(&changed) {
            assert_eq!(other == view, (fill..40).contains(&at), "{at}");
        }
    }
    let tree = Source::new(5).tlv(TLV_LEVELS);
    let (one, two) = (tree.to_vec().unwrap(), tree.to_vec().unwrap());
    assert!(Tlv::view(&one).unwrap() == Tlv::view(&two).unwrap());
}

/// Packets of a sequence: in order, as many as it says, and their bytes in place.
#[test]
fn sequences() {
    let bytes = b"\x01a\x00\x02bc";
    let names = Sequence::<Name<'_>>::view(bytes).unwrap();
    assert_eq!((names.len(), names.is_empty(), names.as_bytes()), (3, false, &bytes[..]));
    assert!(names.iter().map(|name| name.text()).eq(["a", "", "bc"]));
    assert!(names.into_iter().map(|name| name.text()).eq(names.iter().map(|name| name.text())));
    assert_eq!((names.iter().len(), names.iter().nth(1).map(|name| name.text())), (3, Some("")));
    assert!(names == Sequence::view(bytes).unwrap() && names != Sequence::default());
    assert_eq!(Sequence::<Name<'_>>::default().len(), 0);
    for cut in [1, 4, 5] {
        let error = Sequence::<Name<'_>>::view(&bytes[..cut]).unwrap_err();
        assert!(error.needed().is_some() && error.offset() < cut, "{error}");
    }
    let error = Sequence::<Name<'_>>::view(b"\x01a\x01\xff").unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::NotUtf8, 3));
}

/// Where a tail begins does not follow from its facts alone, so no number is read out of the wrong place.
#[test]
fn numbers_by_their_facts() {
    let bytes = Source::new(3).meta().to_vec().unwrap();
    let number = |name: &str| {
        let field = Meta::SCHEMA.fields.iter().find(|field| field.name == name).unwrap();
        field.scalar(&bytes)
    };
    assert_eq!(number("version"), Some(Scalar::Uint(Meta::view(&bytes).unwrap().version().into())));
    assert_eq!((number("crc"), number("newer"), number("times")), (None, None, None));
}
