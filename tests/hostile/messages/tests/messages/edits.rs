//! 75 messages, cut at every byte and with every byte changed, read by three versions of their schema each.

use std::collections::BTreeSet;

use pinwire_hostile::data::quick;
use pinwire_hostile_messages::message::subject::families;
use pw::{Kind, Role, Schema};

use crate::bench::{Bench, Sample, messages};

/// Each message is read by its own version, where it is canonical, and by the others.
#[test]
fn whole_messages_are_read_by_every_version() {
    let (mut bench, mut unknown) = (Bench::new(), 0);
    for Sample { readers, version, bytes } in messages() {
        for reader in readers {
            let verdict = bench.read(&reader, &bytes);
            assert!(verdict.is_ok(), "{} of version {version}: {verdict:?}", reader.name);
            let is_own = reader.version == version && verdict.unknown == 0;
            assert!(!is_own || verdict.is_canonical(), "{}: {verdict:?}", reader.name);
            unknown += verdict.unknown;
        }
    }
    assert_eq!(bench.reads, 225);
    assert!(unknown > 10, "{unknown} unknown variants");
}

/// The schemas of the 75 messages have every form that there is.
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
        "Union",
        "List of unions",
        "Map",
        "Recursive",
        "Aligned",
    ];
    let missing: Vec<_> = all.into_iter().filter(|form| !forms.contains(*form)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn collect(schema: &'static Schema, forms: &mut BTreeSet<&'static str>) {
    forms.extend((schema.align > 1).then_some("Aligned"));
    schema.variants.iter().for_each(|variant| collect(variant.schema, forms));
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
        Kind::List(Kind::Union(_)) => "List of unions",
        Kind::List(_) => "List",
        Kind::Union(_) => "Union",
        Kind::Map(_) => "Map",
        Kind::Recursive { .. } => "Recursive",
        Kind::Message(_) => "Message",
        Kind::Optional(_) => "Option",
        _ => "",
    });
    match kind {
        Kind::Array { element, .. } | Kind::Slice { element, .. } | Kind::List(element) | Kind::Optional(element) => {
            collect_kind(element, forms);
        }
        Kind::Tuple { members, .. } => members.iter().for_each(|member| collect_kind(member, forms)),
        Kind::Message(schema) | Kind::Union(schema) | Kind::Map(schema) => collect(schema, forms),
        Kind::Recursive { kind, .. } => collect_kind(kind, forms),
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

/// Of a long message, every byte is changed, but to fewer others.
const LONG: usize = 128;
/// So it is for a reader of another version than the writer's: it sees each of so many changes, others at the next byte.
const FOREIGN: usize = 3;

/// Nothing breaks; what is accepted is touched, compared, written again and changed in place. (X-4, A3-4, B2-3)
fn change(samples: &[Sample]) -> Bench {
    let mut bench = Bench::new();
    for Sample { readers, version, bytes } in samples {
        for reader in readers {
            let every = bytes.len().div_ceil(LONG) * if reader.version == *version { 1 } else { FOREIGN };
            let mut changed = bytes.clone();
            for at in 0..bytes.len() {
                for byte in changes(bytes[at]).skip(at % every).step_by(every) {
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
    assert!(quick() || bench.reads > 50_000 && bench.accepted > 10_000, "{} {}", bench.reads, bench.accepted);
}

#[test]
fn every_byte_changed_second_half() {
    let bench = change(&messages()[25..50]);
    assert!(quick() || bench.reads > 50_000 && bench.accepted > 10_000, "{} {}", bench.reads, bench.accepted);
}

/// Enums with data, maps, recursion, alignment.
#[test]
fn every_byte_changed_later_kinds() {
    let messages = messages().split_off(50);
    println!("{:?} bytes", messages.iter().map(|sample| sample.bytes.len()).collect::<Vec<_>>());
    let bench = change(&messages);
    assert!(quick() || bench.reads > 50_000 && bench.accepted > 10_000, "{} {}", bench.reads, bench.accepted);
}
