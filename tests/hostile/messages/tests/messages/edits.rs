//! 50 messages, cut at every byte and with every byte changed, read by three versions of their schema each.

use std::collections::BTreeSet;

use pinwire_hostile::data::quick;
use pinwire_hostile_messages::message::subject::families;
use pw::{Kind, Role, Schema};

use crate::bench::{Bench, Sample, messages};

/// Each message is read by its own version, where it is canonical, and by the others.
#[test]
fn whole_messages_are_read_by_every_version() {
    let mut bench = Bench::new();
    for Sample { readers, version, bytes } in messages() {
        for reader in readers {
            let verdict = bench.read(&reader, &bytes);
            assert!(verdict.is_ok(), "{} of version {version}: {verdict:?}", reader.name);
            assert!(reader.version != version || verdict.is_canonical(), "{}: {verdict:?}", reader.name);
        }
    }
    assert_eq!(bench.reads, 150);
}

/// The schemas of the 50 messages have every form that there is.
#[test]
fn every_form_is_there() {
    let mut forms = BTreeSet::new();
    for reader in families().into_iter().flatten() {
        collect(reader.schema, &mut forms);
    }
    let all = [
        "Uint",
        "Int",
        "Float",
        "Bool",
        "Char",
        "Text",
        "Enum",
        "Open",
        "Packet",
        "Array",
        "Tuple",
        "Bytes",
        "Str",
        "Slice",
        "List",
        "Message",
        "Option",
        "Reserved",
        "Sensitive",
        "Table of a tuple",
    ];
    let missing: Vec<_> = all.into_iter().filter(|form| !forms.contains(*form)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn collect(schema: &'static Schema, forms: &mut BTreeSet<&'static str>) {
    for field in schema.fields {
        forms.extend((field.role == Role::Reserved).then_some("Reserved"));
        forms.extend(field.sensitive.then_some("Sensitive"));
        collect_kind(field.kind, forms);
    }
}

fn collect_kind(kind: &'static Kind, forms: &mut BTreeSet<&'static str>) {
    forms.insert(match kind {
        Kind::Uint => "Uint",
        Kind::Int => "Int",
        Kind::Float => "Float",
        Kind::Bool => "Bool",
        Kind::Char => "Char",
        Kind::Text { .. } => "Text",
        Kind::Enum { open: false, .. } => "Enum",
        Kind::Enum { .. } => "Open",
        Kind::Packet(_) => "Packet",
        Kind::Array { .. } => "Array",
        Kind::Tuple { members, .. } if members.contains(&&Kind::Str) => "Table of a tuple",
        Kind::Tuple { .. } => "Tuple",
        Kind::Bytes => "Bytes",
        Kind::Str => "Str",
        Kind::Slice { .. } => "Slice",
        Kind::List(_) => "List",
        Kind::Message(_) => "Message",
        Kind::Optional(_) => "Option",
        _ => "",
    });
    match kind {
        Kind::Array { element, .. } | Kind::Slice { element, .. } | Kind::List(element) | Kind::Optional(element) => {
            collect_kind(element, forms);
        }
        Kind::Tuple { members, .. } => members.iter().for_each(|member| collect_kind(member, forms)),
        Kind::Message(schema) => collect(schema, forms),
        _ => {}
    }
}

/// A message says how long it is: cut anywhere, so many bytes are missing, whatever version reads it. (X-4, model 9)
#[test]
fn cut_at_every_byte() {
    let mut bench = Bench::new();
    for Sample { readers, bytes, .. } in messages() {
        for reader in readers {
            for len in 0..bytes.len() {
                let verdict = bench.read(&reader, &bytes[..len]);
                let missing = verdict.error.and_then(|error| error.needed());
                assert!(missing.is_some_and(|n| (1..=bytes.len() - len).contains(&n)), "{}: {verdict:?}", reader.name);
            }
            let verdict = bench.read(&reader, &[bytes.as_slice(), &[0xa5]].concat());
            assert_eq!(verdict.kind(), Some(pw::ErrorKind::Trailing(1)), "{}", reader.name);
        }
    }
    assert!(bench.reads > 10_000 && bench.accepted == 0, "{}", bench.reads);
}

/// What a byte is changed to: each bit flipped, one more, one less, and the ends of the ranges.
fn changes(byte: u8) -> impl Iterator<Item = u8> {
    let set: BTreeSet<u8> = (0..8)
        .map(|bit| byte ^ (1 << bit))
        .chain([byte.wrapping_add(1), byte.wrapping_sub(1), 0, 1, 2, 4, 6, 8, 0x10, 0x20, 0x41, 0x7f])
        .chain([0x80, 0xa5, 0xbf, 0xc3, 0xe6, 0xf0, 0xfe, 0xff])
        .filter(|changed| *changed != byte)
        .collect();
    let every = if quick() { 4 } else { 1 };
    set.into_iter().step_by(every)
}

/// Nothing breaks; what is accepted is touched, compared, written again and changed in place. (X-4, A3-4, B2-3)
fn change(samples: &[Sample]) -> Bench {
    let mut bench = Bench::new();
    for Sample { readers, bytes, .. } in samples {
        for reader in readers {
            let mut changed = bytes.clone();
            for at in 0..bytes.len() {
                for byte in changes(bytes[at]) {
                    changed[at] = byte;
                    bench.read(reader, &changed);
                }
                changed[at] = bytes[at];
            }
        }
    }
    bench
}

#[test]
fn every_byte_changed_first_half() {
    let bench = change(&messages()[..25]);
    assert!(quick() || bench.reads > 100_000 && bench.accepted > 10_000, "{} {}", bench.reads, bench.accepted);
}

#[test]
fn every_byte_changed_second_half() {
    let bench = change(&messages()[25..]);
    assert!(quick() || bench.reads > 100_000 && bench.accepted > 10_000, "{} {}", bench.reads, bench.accepted);
}
