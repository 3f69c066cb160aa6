//! Enums of messages, maps, recursive messages and alignment: what may change and what may not, by both checks.

use std::string::{String, ToString};
use std::vec::Vec;

use super::*;
use crate::evolution::compat;
use crate::evolution::lock;
use crate::evolution::render::LockFile;
use crate::fingerprint::{Fingerprint, field_layout, layout_at};
use crate::schema::{Variant, Whole};

type Message = &'static Schema;

fn message(name: &'static str, fields: &[Field]) -> Message {
    let fields: Vec<Field> = fields.iter().map(|field| Field { owner: name, ..*field }).collect();
    keep(schema(name, keep(fields)))
}

fn choice(name: &'static str, variants: &[(u64, &'static str, Message)]) -> Schema {
    let variants = variants.iter().map(|&(tag, name, schema)| Variant { name, tag: "", value: Some(tag), schema });
    let variants: &'static Vec<Variant> = keep(variants.collect());
    Schema { variants, size: 1, ..schema(name, &[]) }
}

fn event(variants: &[(u64, &'static str, Message)]) -> Message {
    keep(choice("Event", variants))
}

fn kind(kind: Kind) -> &'static Kind {
    keep(kind)
}

/// A place of the message around, in each way that one can hold a message or enum.
fn places(inner: &'static Kind) -> Vec<Field> {
    let entry = message("entry", &[field("key", 1, &Kind::Str, 4), field("value", 1, inner, 4)]);
    let members = keep([&Kind::Uint, inner]);
    [
        inner,
        kind(Kind::Optional(inner)),
        kind(Kind::List(inner)),
        kind(Kind::Map(entry)),
        kind(Kind::Tuple { members, sizes: &[2, 4] }),
        kind(Kind::Optional(kind(Kind::List(kind(Kind::Map(entry)))))),
    ]
    .map(|kind| field("place", 1, kind, 4))
    .to_vec()
}

fn event_in(event: Message, place: usize) -> Message {
    message("Desk", &[ID, places(kind(Kind::Union(event)))[place]])
}

fn leg_in(leg: Message, place: usize) -> Message {
    message("Desk", &[ID, places(kind(Kind::Message(leg)))[place]])
}

/// What both checks say; they say the same but for what to do about the file.
#[track_caller]
fn fault_of(pairs: &[(Message, Message)]) -> Option<String> {
    let kinds: Vec<_> = pairs.iter().map(|pair| (of(pair.0), of(pair.1))).collect();
    let by_type: Option<String> = compat::find(&kinds).map(|(_, found)| found.text().as_str().into());
    let (old, new): (Vec<_>, Vec<_>) = kinds.into_iter().unzip();
    let by_lock: Option<String> =
        lock::find(&LockFile(&old).to_string(), &new).map(|found| found.text("a.lock").as_str().into());
    match (&by_type, &by_lock) {
        (None, None) => {}
        (Some(by_type), Some(by_lock)) => {
            let start = by_type.split(", too").next().unwrap();
            assert!(by_lock.contains(start), "{by_type}\n{by_lock}");
        }
        _ => panic!("one check sees nothing: {by_type:?} {by_lock:?}"),
    }
    by_type
}

#[track_caller]
fn passes(old: Message, new: Message) {
    assert_eq!(fault_of(&[(old, new)]), None);
    assert_eq!(layout_at(new, 1), layout_at(old, 1), "a frame of either is no foreign one");
}

#[track_caller]
fn breaks(old: Message, new: Message, words: &[&str]) {
    let text = fault_of(&[(old, new)]).unwrap_or_else(|| panic!("{words:?} goes unseen"));
    assert!(words.iter().all(|word| text.contains(word)), "{words:?}: {text}");
}

const UNIT: Message = &Schema::UNIT;
const LATER_WHY: Field = field("why", 2, &Kind::Optional(&Kind::Str), 4);

fn fill() -> Message {
    message("Fill", &[PRICE])
}

fn old_event() -> Message {
    event(&[(1, "Filled", fill()), (2, "Moved", message("Moved", &[ID, NOTE])), (7, "Halted", UNIT)])
}

#[test]
fn variants_may_come_grow_and_change_names() {
    let grown = message("Fill", &[PRICE, FLAGS]);
    let moved = || message("Moved", &[ID, NOTE]);
    let good = [
        event(&[(1, "Filled", fill()), (2, "Moved", moved()), (7, "Halted", UNIT), (3, "New", moved())]),
        event(&[(9, "New", UNIT), (7, "Halted", UNIT), (2, "Moved", moved()), (1, "Filled", fill())]),
        event(&[(1, "Filled", grown), (2, "Moved", moved()), (7, "Halted", UNIT)]),
        event(&[(1, "Filled", fill()), (2, "Moved", moved()), (7, "Halted", message("EventHalted", &[LATER_WHY]))]),
        event(&[(1, "Done", fill()), (2, "Went", moved()), (7, "Stopped", UNIT)]),
        // A new variant under an old name.
        event(&[(1, "OldFilled", fill()), (2, "Moved", moved()), (7, "Halted", UNIT), (8, "Filled", grown)]),
        keep(Schema { name: "Happening", ..*old_event() }),
    ];
    for new in good {
        for place in 0..6 {
            passes(event_in(old_event(), place), event_in(new, place));
        }
    }
}

#[test]
fn variants_stay() {
    let moved = || message("Moved", &[ID, NOTE]);
    let (filled, halted) = ((1, "Filled", fill()), (7, "Halted", UNIT));
    let bad: Vec<(Message, &[&str])> = std::vec![
        (event(&[filled, (2, "Moved", moved())]), &["`Event` has lost its variant `Halted` with tag 7", "put it back"]),
        (event(&[halted, (2, "Moved", moved())]), &["lost its variant `Filled` with tag 1"]),
        (event(&[filled, (5, "Moved", moved()), halted]), &["variant `Moved` of `Event` has tag 5, and had 2"]),
        (event(&[filled, (7, "Moved", moved()), (2, "Halted", UNIT)]), &["variant `Moved` of `Event` has tag 7"]),
        (event(&[filled, (2, "Moved", message("Moved", &[ID, PRICE])), halted]), &["`Moved.note` now holds `price`"]),
        (event(&[filled, (2, "Moved", message("Moved", &[ID])), halted]), &["`Moved` has lost its field `note`"]),
        (
            event(&[filled, (2, "Moved", message("Moved", &[ID, NOTE, PRICE])), halted]),
            &["`Moved.price` joins version 1", "since = 2"]
        ),
        (
            event(&[filled, (2, "Went", message("Went", &[PRICE])), halted]),
            &["tag 2 of `Event` was variant `Moved` and is now `Went`, which holds something else"]
        ),
        (event(&[(1, "Filled", UNIT), (2, "Moved", moved()), halted]), &["variant `Filled` of `Event` holds nothing"]),
        (
            event(&[filled, (2, "Moved", moved()), (7, "Halted", fill())]),
            &["variant `Halted` of `Event` held nothing", "`Halted { #[pinwire(since = 2)] name: Option<Type> }`"]
        ),
        (keep(Schema { size: 2, ..*old_event() }), &["the tag of `Event` is a u16, and was a u8", "`tag = u8` back"]),
        (keep(Schema { align: 4, ..*old_event() }), &["`Event` has `align = 4`, and had none"]),
    ];
    for (new, words) in bad {
        for place in 0..6 {
            breaks(event_in(old_event(), place), event_in(new, place), words);
        }
        breaks(old_event(), new, words);
    }
}

#[test]
fn units_that_are_swapped_are_seen() {
    let unit = |tag, name| (tag, name, UNIT);
    let old = event(&[unit(1, "Buy"), unit(2, "Sell"), unit(3, "Hold")]);
    passes(old, event(&[unit(1, "Bid"), unit(2, "Ask"), unit(3, "Hold")]));
    breaks(old, event(&[unit(2, "Buy"), unit(1, "Sell"), unit(3, "Hold")]), &["`Buy` of `Event` has tag 2, and had 1"]);
    breaks(old, event(&[unit(3, "Buy"), unit(1, "Sell"), unit(2, "Hold")]), &["has tag 3, and had 1"]);
}

#[test]
fn what_grew_does_not_shrink() {
    let halted = |schema| event(&[(7, "Halted", schema)]);
    let grown = message("EventHalted", &[LATER_WHY]);
    passes(halted(UNIT), halted(grown));
    breaks(halted(grown), halted(UNIT), &["variant `Halted` of `Event` holds nothing now"]);
    let aligned = keep(Schema { align: 8, ..*grown });
    let at_8 = |schema| -> Message { keep(Schema { align: 8, ..*halted(schema) }) };
    passes(at_8(UNIT), at_8(aligned));
    breaks(at_8(aligned), at_8(grown), &["`EventHalted` has no `align`, and had `align = 8` when it was released"]);
}

#[test]
fn alignment_stays() {
    let tensor = |align| -> Message { keep(Schema { align, ..*message("Tensor", &[ID, NOTE]) }) };
    passes(tensor(8), tensor(8));
    for (was, is, words) in [
        (1, 8, "`Tensor` has `align = 8`, and had none when it was released"),
        (8, 1, "`Tensor` has no `align`, and had `align = 8` when it was released"),
        (8, 4, "`Tensor` has `align = 4`, and had `align = 8` when it was released"),
    ] {
        breaks(tensor(was), tensor(is), &[words, "put it back"]);
        for place in 0..6 {
            breaks(leg_in(tensor(was), place), leg_in(tensor(is), place), &[words]);
        }
        assert_ne!(Fingerprint::of(tensor(was)).layout, Fingerprint::of(tensor(is)).layout);
    }
}

fn map(key: &'static Kind, size: usize, value: &'static Kind) -> Message {
    let entry = message("entry", &[field("key", 1, key, size), field("value", 1, value, 4)]);
    message("Desk", &[field("map", 1, kind(Kind::Map(entry)), 4)])
}

#[test]
fn maps_keep_their_key_and_their_values_evolve() {
    let leg = |fields| kind(Kind::Message(message("Leg", fields)));
    let old = map(&Kind::Uint, 4, leg(&[PRICE]));
    passes(old, map(&Kind::Uint, 4, leg(&[PRICE, FLAGS])));
    breaks(map(&Kind::Uint, 4, leg(&[PRICE, FLAGS])), old, &["`Leg` has lost its field `flags`"]);
    for (key, size) in [(&Kind::Uint, 8), (&Kind::Int, 4), (&Kind::Str, 4)] {
        let new = map(key, size, leg(&[PRICE]));
        breaks(old, new, &["the place of `Desk.map` has another type"]);
        assert_ne!(layout_at(old, 1), layout_at(new, 1));
    }
    breaks(old, map(&Kind::Uint, 4, leg(&[ID])), &["now holds `id`"]);
    breaks(old, map(&Kind::Uint, 4, &Kind::Str), &["the place of `Desk.map` has another type"]);
    let rows = message("Desk", &[field("map", 1, kind(Kind::List(leg(&[PRICE]))), 4)]);
    breaks(old, rows, &["the place of `Desk.map` has another type"]);
}

fn recursive(kind: Kind, levels: u32) -> &'static Kind {
    keep(Kind::Recursive { kind: keep(kind), levels, whole: Whole(|| &Kind::Pad) })
}

const NODE: Kind = Kind::List(&Kind::Named("Node"));

fn node(name: &'static str, fields: &[Field], levels: u32) -> Message {
    let children = recursive(Kind::List(keep(Kind::Named(name))), levels);
    let mut all = std::vec![ID, field("children", 1, children, 4)];
    all.extend(fields);
    message(name, &all)
}

#[test]
fn recursive_messages_grow_and_keep_their_levels() {
    let old = node("Node", &[], 64);
    passes(old, node("Node", &[FLAGS], 64));
    for new in [node("Node", &[FLAGS], 64), node("Tree", &[], 64)] {
        for place in 0..6 {
            passes(leg_in(old, place), leg_in(new, place));
        }
    }
    let words = "`Node.children` is nested 16 levels deep at most, and was 64";
    for place in 0..6 {
        let (old, new) = (leg_in(old, place), leg_in(node("Node", &[], 16), place));
        breaks(old, new, &[words, "put `recursive = 64` back"]);
        assert_ne!(layout_at(old, 1), layout_at(new, 1));
    }
    breaks(node("Node", &[], 16), old, &["is nested 64 levels deep at most, and was 16"]);
    breaks(node("Node", &[FLAGS], 64), old, &["`Node` has lost its field `flags`"]);
    let option = message("Node", &[ID, field("children", 1, recursive(Kind::Optional(&Kind::Named("Node")), 64), 4)]);
    breaks(old, option, &["the place of `Node.children` has another type"]);
    let no_more = message("Node", &[ID, field("children", 1, &Kind::List(&Kind::Bytes), 4)]);
    breaks(old, no_more, &["the place of `Node.children` has another type"]);
}

/// `Expr` holds `Kind`, a variant of which holds `Expr`.
fn expr(names: [&'static str; 2], neg: &[Field], levels: u32) -> Message {
    let [expr, of_kind] = names;
    let again = recursive(Kind::Optional(keep(Kind::Named(expr))), levels);
    let mut fields = std::vec![field("of", 1, again, 4)];
    fields.extend(neg);
    let enum_of =
        keep(choice(of_kind, &[(1, "Number", message("Number", &[PRICE])), (2, "Neg", message("Neg", &fields))]));
    message(expr, &[field("kind", 1, kind(Kind::Union(enum_of)), 4)])
}

#[test]
fn changes_inside_a_cycle_are_seen_where_it_begins() {
    let old = expr(["Expr", "ExprKind"], &[], 64);
    passes(old, expr(["Expr", "ExprKind"], &[FLAGS], 64));
    passes(leg_in(old, 0), leg_in(expr(["Term", "TermKind"], &[], 64), 0));
    breaks(old, expr(["Expr", "ExprKind"], &[PRICE], 64), &["`Neg.price` joins version 1"]);
    breaks(old, expr(["Expr", "ExprKind"], &[], 32), &["`Neg.of` is nested 32 levels deep at most, and was 64"]);
}

/// What a recursive field holds is known by how far out it stands, not by its name.
#[test]
fn another_message_of_the_cycle_is_another_type() {
    let holds = |name| {
        let inner = message("Inner", &[field("out", 1, recursive(Kind::Optional(keep(Kind::Named(name))), 64), 4)]);
        message("Outer", &[ID, field("inner", 1, kind(Kind::Message(inner)), 4)])
    };
    passes(holds("Outer"), holds("Outer"));
    // In the hash of `Outer`, too.
    assert_ne!(layout_at(holds("Outer"), 1), layout_at(holds("Inner"), 1));
    breaks(holds("Outer"), holds("Inner"), &["the place of `Inner.out` has another type"]);
}

/// Two messages hold each other, and the recursive field is the first that one meets.
fn cut_early(names: [&'static str; 2], holds: &'static str, kind_fields: &[Field]) -> [Message; 2] {
    let [expr, of_kind] = names;
    let outer = message(expr, &[field("kind", 1, recursive(Kind::List(keep(Kind::Named(holds))), 64), 4)]);
    let mut fields = std::vec![field("of", 1, kind(Kind::Message(outer)), 4)];
    fields.extend(kind_fields);
    [outer, message(of_kind, &fields)]
}

#[test]
fn what_is_not_around_is_named_too() {
    let [expr, of_kind] = cut_early(["Expr", "ExprKind"], "ExprKind", &[]);
    let [expr_2, of_kind_2] = cut_early(["Expr", "ExprKind"], "ExprKind", &[FLAGS]);
    breaks(expr, expr_2, &["`Expr.kind` is recursive and holds `ExprKind`", "name `ExprKind`, too"]);
    let text = fault_of(&[(expr, expr_2)]).unwrap();
    assert!(text.ends_with("`assert_compatible!(…, old::ExprKind => ExprKind)`"), "{text}");
    assert_eq!(fault_of(&[(expr, expr_2), (of_kind, of_kind_2)]), None);
    let [_, other] = cut_early(["Expr", "ExprKind"], "ExprKind", &[PRICE]);
    let text = fault_of(&[(expr, expr_2), (of_kind, other)]).unwrap();
    assert!(text.contains("`ExprKind.price` joins version 1"), "{text}");
    // Another one of the list.
    let [elsewhere, _] = cut_early(["Expr", "ExprKind"], "Leg", &[]);
    let text = fault_of(&[(expr, elsewhere), (of_kind, of_kind), (&LEG, &LEG)]).unwrap();
    assert!(text.contains("the place of `Expr.kind` has another type"), "{text}");
}

/// Only what does not stand around a field has a line of its own.
#[test]
fn around_and_not_around_in_one_field() {
    let pair = Kind::Tuple { members: keep([&Kind::Named("Node"), &Kind::Named("Leg")]), sizes: &[4, 4] };
    let node = message("Node", &[ID, field("pairs", 1, recursive(Kind::List(keep(pair)), 64), 4)]);
    assert_eq!(fault_of(&[(node, node), (&LEG, &LEG)]), None);
    breaks(node, node, &["`Node.pairs` is recursive and holds `Leg`"]);
}

#[test]
#[should_panic(expected = "a.lock: a recursive field holds `ExprKind`")]
fn a_file_is_not_written_without_what_it_holds() {
    let [expr, _] = cut_early(["Expr", "ExprKind"], "ExprKind", &[]);
    let kinds = [of(expr)];
    let file = LockFile(&kinds);
    file.assert_whole("a.lock", &file.to_string());
}

#[test]
fn a_struct_is_no_enum() {
    let kinds = [(of(&ORDER), of(old_event()))];
    let (_, found) = compat::find(&kinds).unwrap();
    assert_eq!(found.text().as_str(), "one is a struct, the other an enum");
    let text = LockFile(&[of(&ORDER)]).to_string();
    let other = keep(Schema { name: "Order", ..*old_event() });
    let text: String = lock::find(&text, &[of(other)]).unwrap().text("a.lock").as_str().into();
    assert!(text.contains("message `Order` is recorded, but not in the list"), "{text}");
}

/// New variants are no part of a layout; what stays is.
#[test]
fn fingerprints() {
    let (old, new) = (old_event(), event(&[(9, "New", UNIT)]));
    let layout = |event| {
        let field: &'static Field = keep(places(kind(Kind::Union(event)))[2]);
        field_layout(field, None)
    };
    assert_eq!(layout(old), layout(new));
    assert_ne!(layout(old), layout(keep(Schema { size: 2, ..*old })));
    assert_ne!(layout(old), layout(keep(Schema { align: 2, ..*old })));
    let schema = |event| Fingerprint::of(event_in(event, 0)).schema;
    let mut seen = std::collections::HashSet::new();
    for variants in [
        &[(1, "A", UNIT)][..],
        &[(1, "B", UNIT)],
        &[(2, "A", UNIT)],
        &[(1, "A", &LEG)],
        &[(1, "A", UNIT), (2, "B", UNIT)],
    ] {
        assert!(seen.insert(schema(event(variants))), "{variants:?}");
    }
    // Inside recursive fields: widths of keys and values, and levels.
    let map_of = |key: &'static Kind, sizes| {
        let field: &'static Field =
            keep(field("map", 1, recursive(Kind::MapOf { members: [key, &NODE], sizes }, 64), 4));
        field_layout(field, None)
    };
    let was = map_of(&Kind::Uint, [4, 4]);
    assert!(was != map_of(&Kind::Uint, [8, 4]) && was != map_of(&Kind::Int, [4, 4]));
}

#[test]
fn the_file_reads_as_text() {
    let event: Message = keep(Schema {
        align: 8,
        ..*event(&[(1, "Filled", keep(Schema { align: 4, ..*fill() })), (u64::MAX, "Halted", UNIT)])
    });
    let entry = message("entry", &[field("key", 1, &Kind::Str, 4), field("value", 1, &Kind::Message(&LEG), 4)]);
    let [expr, of_kind] = cut_early(["Expr", "ExprKind"], "ExprKind", &[]);
    let desk = message(
        "Desk",
        &[
            field("event", 1, kind(Kind::Union(event)), 4),
            field("legs", 1, kind(Kind::Map(entry)), 4),
            field("node", 2, kind(Kind::Optional(kind(Kind::Message(node("Node", &[], 64))))), 4),
        ],
    );
    let desk = keep(Schema { align: 8, ..*desk });
    let kinds = [of(desk), of(event), of(expr), of(of_kind)];
    let text = LockFile(&kinds).to_string();
    let lines: Vec<String> = text.lines().map(super::lock::without_digits).collect();
    assert_eq!(lines.join("\n"), include_str!("choices.lock").trim_end());
    assert!(lock::find(&text, &kinds).is_none());
}

/// Whatever is damaged in a file, the check does not panic, and what a line says counts.
#[test]
fn damaged_files() {
    let desk = event_in(old_event(), 0);
    let kinds = [of(desk)];
    let text = LockFile(&kinds).to_string();
    let breach = |from: &str, to: &str| -> String {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        lock::find(&changed, &kinds).map(|found| found.text("a.lock").as_str().into()).unwrap_or_default()
    };
    for (from, to, words) in [
        ("tag u8", "tag u16", "the tag of `Event` is a u8, and was a u16"),
        ("tag u8", "tag u9", "is not a line of a lock file"),
        ("tag u8", "u8", "is not a line of a lock file"),
        ("tag u8", "tag u8 align 2", "`Event` has no `align`, and had `align = 2`"),
        ("tag u8", "tag u8 align 0", "is not a line of a lock file"),
        ("variant 7 Halted", "variant 8 Halted", "variant `Halted` of `Event` has tag 7, and had 8"),
        ("variant 7 Halted", "variant 8 Stopped", "`Event` has lost its variant `Stopped` with tag 8"),
        ("variant 7 Halted", "variant 99999999999999999999 Halted", "is not a line of a lock file"),
        ("variant 7 Halted", "variant 7", "is not a line of a lock file"),
        ("variant 1 Filled", "variant 1 Filled align 4", "`Fill` has no `align`"),
        ("enum Event tag u8", "message Event", "`Desk.place` has another type"),
        ("message Desk", "message Desk align 4", "`Desk` has no `align`"),
        ("message Desk", "enum Desk tag u8", "message `Desk` is recorded, but not in the list"),
        ("enum Event tag u8", "see Event", "`Desk.place` has another type"),
    ] {
        let found = breach(from, to);
        assert!(found.contains(words), "{to}: {found}");
    }
    for end in 0..text.len() {
        let _ = lock::find(&text[..end], &kinds);
    }
}
