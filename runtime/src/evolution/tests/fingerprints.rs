use std::collections::HashMap;
use std::vec::Vec;

use super::*;
use crate::fingerprint::{Fingerprint, field_layout, layout_at, newest_version};

/// Every kind, each a little different from its neighbours.
const KINDS: &[(&Kind, usize)] = &[
    (&Kind::Uint, 4),
    (&Kind::Uint, 8),
    (&Kind::Int, 4),
    (&Kind::Float, 4),
    (&Kind::Bool, 0),
    (&Kind::Bool, 1),
    (&Kind::Char, 4),
    (&Kind::Text { fill: 0 }, 4),
    (&Kind::Text { fill: b' ' }, 4),
    (&Kind::Enum { name: "Side", repr: &Kind::Uint, open: false, values: &[] }, 1),
    (&Kind::Enum { name: "Side", repr: &Kind::Uint, open: true, values: &[] }, 1),
    (&Kind::Enum { name: "Side", repr: &Kind::Int, open: true, values: &[] }, 1),
    (&Kind::Flags, 4),
    (&Kind::Packet(&VEC), 8),
    (&Kind::Array { element: &Kind::Uint, len: 2 }, 4),
    (&Kind::Array { element: &Kind::Uint, len: 4 }, 4),
    (&Kind::Array { element: &Kind::Int, len: 4 }, 4),
    (&Kind::Tuple { members: &[&Kind::Uint, &Kind::Int], sizes: &[2, 2] }, 4),
    (&Kind::Tuple { members: &[&Kind::Uint, &Kind::Int], sizes: &[1, 3] }, 4),
    (&Kind::Tuple { members: &[&Kind::Int, &Kind::Uint], sizes: &[2, 2] }, 4),
    (&Kind::Tuple { members: &[&Kind::Int, &Kind::Uint, &Kind::Uint], sizes: &[2, 1, 1] }, 4),
    (&Kind::Bytes, 4),
    (&Kind::Str, 4),
    (&Kind::Slice { element: &Kind::Uint, size: 4 }, 4),
    (&Kind::Slice { element: &Kind::Uint, size: 2 }, 4),
    (&Kind::Slice { element: &Kind::Float, size: 4 }, 4),
    (&Kind::List(&Kind::Str), 4),
    (&Kind::List(&Kind::Bytes), 4),
    (&Kind::List(&Kind::Slice { element: &Kind::Uint, size: 4 }), 4),
    (&Kind::Message(&LEG), 4),
    (&Kind::Message(&ORDER), 4),
    (&Kind::List(&Kind::Message(&LEG)), 4),
    (&Kind::Optional(&Kind::Uint), 4),
    (&Kind::Optional(&Kind::Optional(&Kind::Uint)), 4),
    (&Kind::Optional(&Kind::Message(&LEG)), 4),
];

#[test]
fn every_kind_has_its_own_layout() {
    let mut seen = HashMap::new();
    for &(kind, size) in KINDS {
        let field: &'static Field = keep(field("x", 1, kind, size));
        if let Some(other) = seen.insert(field_layout(field, None), kind) {
            panic!("{kind:?} and {other:?} have one fingerprint");
        }
    }
}

#[test]
fn what_is_not_on_the_wire_is_not_in_the_layout() {
    let (was, is) = (Fingerprint::of(&ORDER), Fingerprint::of(&RENAMED));
    assert_eq!(was.layout, is.layout);
    assert_ne!(was.schema, is.schema);
    assert_eq!(Fingerprint::of(&RESERVED).layout, was.layout);

    const DOCS: Schema = {
        const FIELDS: &[Field] = &[Field { doc: "Its key.", sensitive: true, ..ID }, PRICE, NOTE, FLAGS];
        Schema { doc: "An order.", ..schema("Order", FIELDS) }
    };
    assert_eq!(Fingerprint::of(&DOCS), was);
}

#[test]
fn a_later_version_knows_the_fingerprints_of_the_older_ones() {
    assert_eq!((newest_version(&ORDER), newest_version(&LATER)), (2, 3));
    assert_eq!(layout_at(&LATER, 2), Fingerprint::of(&ORDER).layout);
    let versions: Vec<u64> = (1..=3).map(|version| layout_at(&LATER, version)).collect();
    assert!(versions[0] != versions[1] && versions[1] != versions[2]);
    assert!(versions.iter().all(|layout| layout >> 32 == versions[0] >> 32));
    assert!(versions[0] >> 32 != Fingerprint::of(&LEG).layout >> 32);
}

#[test]
fn a_nested_message_may_grow() {
    let (was, is) = (Fingerprint::of(&HOLDER), Fingerprint::of(&HOLDER_2));
    assert_eq!(was.layout, is.layout);
    assert_ne!(was.schema, is.schema);
    assert_ne!(was.layout, Fingerprint::of(&HOLDER_X).layout);
}

#[test]
fn broken_messages_have_other_layouts() {
    for (what, schema, _) in BROKEN {
        assert_ne!(Fingerprint::of(schema).layout, Fingerprint::of(&ORDER).layout, "{what}");
    }
}

#[test]
fn a_packet_is_frozen() {
    let mut seen = HashMap::new();
    for (what, packet) in [("as it was", VEC)].iter().chain(VECS) {
        let kind: &'static Kind = keep(Kind::Packet(packet));
        let field: &'static Field = keep(field("at", 1, kind, 8));
        if let Some(other) = seen.insert(field_layout(field, None), what) {
            panic!("{what} and {other} have one fingerprint");
        }
    }
}

/// Numbers that must never change: they stand in lock files and in stored frames. Made by the description in
/// `fingerprint.rs` in another language.
#[test]
fn fingerprints_are_for_ever() {
    assert_eq!(field_layout(&ORDER.fields[0], None), GOLDEN[0], "u64");
    assert_eq!(field_layout(&ORDER.fields[2], None), GOLDEN[1], "str");
    assert_eq!(layout_at(&ORDER, 1), GOLDEN[2], "version 1");
    assert_eq!(Fingerprint::of(&ORDER).layout, GOLDEN[3], "version 2");
    assert_eq!(Fingerprint::of(&ORDER).schema, GOLDEN[4], "with names");
}

const GOLDEN: [u64; 5] =
    [0x6e00_b806_cf6d_c0e5, 0x7945_c42e_9d25_52a2, 0x04e2_9302_682c_e9f5, 0x04e2_9302_6dfd_10ab, 0xbb70_a0e0_d4b0_3eb8];
