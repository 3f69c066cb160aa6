//! The counterexamples that shaped the format (`t_directed.py` of the executable model), each as a test of its own, with
//! the model's number. (B2-7, A4-1, X-17)
//!
//! What cannot be declared (a removed union that is no `Option`, in case 5) is refused by rustc: ui-tests.

use std::collections::BTreeMap;

use pinwire_hostile_messages::le;
use pinwire_hostile_messages::message::build::{NONE, ends, rows, table};
use pw::{ErrorKind, Message, UnknownBuf};

use crate::small::{Blobs, Item, Items, Items2, Names, Node, accepted, one, refused};

/// Versions of one message.
macro_rules! versions {
    ($($name:ident { $($(#[$attr:meta])* $field:ident: $ty:ty),* $(,)? })*) => {$(
        #[derive(Message)]
        #[pinwire(crate = ::pw)]
        struct $name {
            $($(#[$attr])* $field: $ty,)*
        }
    )*};
}

versions! {
    Bool1 { a: bool }
    Bool2 { a: bool, #[pinwire(since = 2, default = true)] b: bool }
    BoolOpt2 { a: bool, #[pinwire(since = 2)] o: Option<u32> }
    Small1 { a: u8 }
    Small2 { a: u8, #[pinwire(since = 2, default = 0)] x: u32 }
    Tail1 { a: u8 }
    Tail2 { a: u8, #[pinwire(since = 2, default = [])] b: Vec<u8> }
    Inner1 { x: u8 }
    Inner2 { x: u8, #[pinwire(since = 2, default = [])] emb: Vec<f32> }
    Outer1 { t: Inner1 }
    Outer2 { t: Inner2 }
    Number { x: u32 }
    Hidden { o: Option<Number>, z: Vec<u8> }
}

/// A flag byte is never shared by two versions: an old message would answer for the new flag.
#[test]
fn case_01_default_true_in_a_spare_bit() {
    let old = Bool1 { a: true }.to_vec().expect("one flag");
    assert_eq!(old, table(NONE, NONE, &[1], b""));
    assert!(Bool2::view(&old).expect("an old message").b());
    let new = Bool2 { a: true, b: false }.to_vec().expect("two flags");
    assert_eq!(new, table(NONE, NONE, &[1, 0], b""));
    assert!(!Bool2::view(&new).expect("a new message").b());
    assert!(Bool1::view(&new).expect("a newer message").a());
}

/// A bit in the old flag byte does not make the new `Option` present, whose payload lies behind the block.
#[test]
fn case_01b_hostile_bit_in_an_old_flag_byte() {
    for bits in 0..=u8::MAX {
        let old = table(NONE, NONE, &[bits], b"");
        assert_eq!(BoolOpt2::view(&old).expect("spare bits are ignored").o(), None);
        assert_eq!(Bool1::view_canonical(&old).is_ok(), bits < 2);
        assert!(BoolOpt2::view_canonical(&old).is_err());
    }
}

/// Absent with default 0, and present as 0: one value, so only one of them is canonical.
#[test]
fn case_02_two_lengths_of_one_value() {
    let (old, new) = (table(NONE, NONE, &[1], b""), table(NONE, NONE, &[1, 0, 0, 0, 0], b""));
    assert!(!accepted::<Small2>(&old) && accepted::<Small2>(&new));
    assert!(Small2::view(&old).expect("old") == Small2::view(&new).expect("new"));
    assert_eq!(Small2::view(&old).expect("old").to_value().to_vec().as_deref(), Ok(&new[..]));
    assert!(accepted::<Small1>(&old) && !accepted::<Small1>(&new));
}

/// Then `set_n` would have changed the length of the text lane.
#[test]
fn case_03_text_slot_on_a_known_scalar() {
    let rows_of = |slot| one(&rows(2, 8, slot, NONE, &le![2_u32, 2_u32, 4_u32, 4_u32], b"abcd"));
    assert_eq!(refused::<Items>(&rows_of(4)), ErrorKind::BadSlot(4));
    let mut good = rows_of(0);
    Items::view_mut(&mut good).expect("own slot").body_mut().for_each(|mut item| item.set_n(99));
    let texts: Vec<_> = Items::view(&good).expect("still one").body().iter().map(|item| (item.s(), item.n())).collect();
    assert_eq!(texts, [("ab", 99), ("cd", 99)]);
}

/// The value at a slot that the reader does not know takes part in everything that its own ends do.
#[test]
fn case_04_unknown_text_slot() {
    let newer = |t: u32| {
        let block = le![1_u32, 0_u32, t, 4_u32, 0_u32, 4_u32];
        one(&rows(2, 12, 8, NONE, &block, "aéb".as_bytes()))
    };
    assert!(!accepted::<Items>(&newer(3)));
    // In mid-character, behind the lane, before the row's own end.
    for t in [2, 9, u32::MAX, 0] {
        assert!(matches!(refused::<Items>(&newer(t)), ErrorKind::BadEnd { .. } | ErrorKind::SplitChar(_)), "{t}");
        assert!(matches!(refused::<Items2>(&newer(t)), ErrorKind::BadEnd { .. } | ErrorKind::SplitChar(_)), "{t}");
    }
}

/// A removed field, written as zero or empty, is one that old readers still take; and new readers take old values.
/// What cannot be zero (a closed enum, a nested message) is refused by rustc: ui-tests.
macro_rules! reserved {
    ($($case:ident: $ty:ty = $value:expr;)*) => {$(
        #[test]
        fn $case() {
            versions! {
                Old { a: u8, gone: $ty, z: String }
            }
            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            struct New {
                a: u8,
                #[pinwire(reserved = $ty)]
                gone: (),
                z: String,
            }
            let new = New { a: 1, gone: (), z: "end".into() }.to_vec().expect("zero or empty");
            let old: Old = Old::view(&new).expect("an old reader takes what a new writer wrote").to_value();
            assert!(old.gone == <$ty>::default() && (old.a, old.z.as_str()) == (1, "end"));
            assert!(New::view_canonical(&new).is_ok() && accepted::<Old>(&new));
            let old = Old { a: 1, gone: $value, z: "end".into() }.to_vec().expect("a value");
            assert_eq!(New::view(&old).expect("a new reader takes what an old writer wrote").z(), "end");
            assert!(!accepted::<New>(&old), "what is not zero is not canonical");
        }
    )*};
}

reserved! {
    case_05_reserved_number: u32 = 7;
    case_05_reserved_option_of_number: Option<u32> = Some(7);
    case_05_reserved_bool: bool = true;
    case_05_reserved_option_of_bool: Option<bool> = Some(true);
    case_05_reserved_text: String = "x".into();
    case_05_reserved_bytes: Vec<u8> = b"x".to_vec();
    case_05_reserved_slice: Vec<u32> = vec![1];
    case_05_reserved_strs: Vec<String> = vec!["a".into()];
    case_05_reserved_map: BTreeMap<u32, u32> = BTreeMap::from([(1, 2)]);
    case_05_reserved_option_of_map: Option<BTreeMap<String, u8>> = Some(BTreeMap::from([("a".into(), 2)]));
}

#[test]
fn case_05_reserved_option_of_union_and_list_of_unions() {
    versions! {
        Old { a: u8, pick: Option<Ping>, list: Vec<Ping>, z: String }
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct New {
        a: u8,
        #[pinwire(reserved = Option<Ping>)]
        pick: (),
        #[pinwire(reserved = Vec<Ping>)]
        list: (),
        z: String,
    }
    let new = New { a: 1, pick: (), list: (), z: "end".into() }.to_vec().expect("empty");
    let view = Old::view(&new).expect("an old reader");
    assert!(view.pick().is_none() && view.list().is_empty() && view.z() == "end");
    assert!(New::view_canonical(&new).is_ok() && accepted::<Old>(&new));
    let ping = |x| Ping::Data { x };
    let old = Old { a: 1, pick: Some(ping(1)), list: vec![Ping::Ping, ping(2)], z: "end".into() };
    let old = old.to_vec().expect("a value");
    assert_eq!(New::view(&old).expect("a new reader").z(), "end");
    assert!(!accepted::<New>(&old));
}

#[test]
fn case_05_reserved_table_and_rows() {
    versions! {
        Old { a: u8, sub: Option<Number>, list: Vec<Number>, z: String }
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct New {
        a: u8,
        #[pinwire(reserved = Option<Number>)]
        sub: (),
        #[pinwire(reserved = Vec<Number>)]
        list: (),
        z: String,
    }
    let new = New { a: 1, sub: (), list: (), z: "end".into() }.to_vec().expect("empty");
    let view = Old::view(&new).expect("an old reader");
    assert!(view.sub().is_none() && view.list().is_empty() && view.z() == "end");
    let old = Old { a: 1, sub: Some(Number { x: 1 }), list: vec![Number { x: 2 }], z: "end".into() };
    assert_eq!(New::view(&old.to_vec().expect("a value")).expect("a new reader").z(), "end");
}

/// Millions of rows of no bytes: a stride is at least that of version 1, and that is at least one byte.
#[test]
fn case_06_stride_of_zero() {
    let body = rows(3_000_000, 0, NONE, NONE, b"", b"");
    assert_eq!(refused::<Items2>(&one(&body)), ErrorKind::BadBlock(0));
    assert_eq!(refused::<Items2>(&one(&rows(3_000_000, 7, 0, NONE, &[0; 7], b""))), ErrorKind::BadBlock(7));
}

/// A list of no rows would have many forms: it is zero bytes.
#[test]
fn case_07_empty_list_with_a_header() {
    assert!(accepted::<Items>(&one(b"")));
    for (stride, slot) in [(4, 0), (8, 0), (12, 8), (50, 0), (50, 20)] {
        let kind = refused::<Items>(&one(&rows(0, stride, slot, NONE, b"", b"")));
        assert!(matches!(kind, ErrorKind::BadCount(0) | ErrorKind::BadBlock(4)), "{kind:?}");
    }
}

/// Version 2 appends a list of floats to a nested message. Aligned or not, both read each other: the alignment is part
/// of the declaration from the first version on.
#[test]
fn case_08_a_list_is_appended_to_a_nested_message() {
    let new = Outer2 { t: Inner2 { x: 5, emb: vec![1.0, 2.0] } }.to_vec().expect("new");
    assert_eq!(Outer1::view(&new).expect("old reader, new writer").t().x(), 5);
    let old = Outer1 { t: Inner1 { x: 5 } }.to_vec().expect("old");
    let view = Outer2::view(&old).expect("new reader, old writer");
    assert_eq!((view.t().x(), view.t().emb().len()), (5, 0));
}

#[test]
fn case_08_an_aligned_list_is_appended_to_a_nested_message() {
    macro_rules! aligned {
        ($($name:ident { $($(#[$attr:meta])* $field:ident: $ty:ty),* })*) => {$(
            #[derive(Message)]
            #[pinwire(crate = ::pw, align = 16)]
            struct $name {
                $($(#[$attr])* $field: $ty,)*
            }
        )*};
    }
    aligned! {
        In1 { x: u8 }
        In2 { x: u8, #[pinwire(since = 2, default = [])] emb: Vec<f32> }
        Out1 { n: u8, t: In1, more: Vec<In1> }
        Out2 { n: u8, t: In2, more: Vec<In2> }
    }
    let inner = |x| In2 { x, emb: vec![1.0, 2.0] };
    let new = Out2 { n: 1, t: inner(5), more: vec![inner(6), inner(7)] }.to_vec().expect("new");
    let view = Out1::view(&new).expect("old reader, new writer");
    assert_eq!((view.t().x(), view.more().iter().map(|t| t.x()).collect::<Vec<_>>()), (5, vec![6, 7]));
    let old = Out1 { n: 1, t: In1 { x: 5 }, more: vec![In1 { x: 6 }] }.to_vec().expect("old");
    let view = Out2::view(&old).expect("new reader, old writer");
    assert_eq!((view.t().x(), view.t().emb().len(), view.more().get(0).map(|t| t.x())), (5, 0, Some(6)));
}

/// A message says how long it is, also to a reader that does not know what is missing.
#[test]
fn case_09_truncation_seen_by_an_old_reader() {
    let bytes = Tail2 { a: 1, b: b"0123456789".to_vec() }.to_vec().expect("a value");
    assert_eq!(Tail1::view(&bytes).expect("whole").a(), 1);
    for cut in 1..=bytes.len() {
        let bytes = &bytes[..bytes.len() - cut];
        assert!(matches!(refused::<Tail1>(bytes), ErrorKind::NeedMore(_)));
        assert!(matches!(refused::<Tail2>(bytes), ErrorKind::NeedMore(_)));
    }
}

/// Bytes of an absent value are hidden: no getter reaches them, and they are not canonical.
#[test]
fn case_10_absent_payload_with_bytes() {
    let bytes = table(NONE, 5, &[&[0][..], &le![5_u32, 6_u32]].concat(), b"evil!z");
    assert!(!accepted::<Hidden>(&bytes));
    let view = Hidden::view(&bytes).expect("hidden bytes");
    assert!(view.o().is_none() && view.z() == b"z");
    let written = view.to_value().to_vec().expect("a value");
    assert_eq!(written, table(NONE, 5, &[&[0][..], &le![0_u32, 1_u32]].concat(), b"z"));
    // Its end counts all the same.
    let bytes = table(NONE, 5, &[&[0][..], &le![7_u32, 6_u32]].concat(), b"evil!z");
    assert_eq!(refused::<Hidden>(&bytes), ErrorKind::BadEnd { start: 0, end: 7 });
    // And the same bytes as a present value are checked.
    let bytes = table(NONE, 5, &[&[1][..], &le![5_u32, 6_u32]].concat(), b"evil!z");
    assert_eq!(refused::<Hidden>(&bytes), ErrorKind::TooShort(1));
}

/// The four lengths that are small again in 32 or 16 bits.
#[test]
fn case_11_lengths_that_wrap() {
    // 6 + block_len + text_len
    let missing = ErrorKind::NeedMore(0xffff_fff8 - 2);
    assert_eq!(refused::<Item>(&table(0, NONE, &le![0xffff_fff8_u32, 0_u32], b"ab")), missing);
    // 10 + count * stride
    let body = rows(0x1000_0000, 16, 0, NONE, &[0; 16], b"");
    assert_eq!(refused::<Items>(&one(&body)), ErrorKind::BadCount(0x1000_0000));
    // 4 + count * 4
    assert_eq!(refused::<Names>(&one(&ends(0x4000_0000, &[], b""))), ErrorKind::BadCount(0x4000_0000));
    // slot + 4
    assert_eq!(refused::<Item>(&table(0xfffe, NONE, &[0; 12], b"")), ErrorKind::BadSlot(0xfffe));
}

/// What empty lists and small tables take, and variants that hold nothing.
#[test]
fn case_12_sizes_of_bodies() {
    let names = |body: Vec<String>| Names { body }.encoded_len() - 10;
    assert_eq!((names(vec![]), names(vec![String::new()])), (0, 8));
    assert_eq!(Blobs { body: vec![] }.encoded_len() - 10, 0);
    assert_eq!(Items { body: vec![] }.encoded_len() - 10, 0);
    assert_eq!(Items { body: vec![Item { s: "ab".into(), n: 0 }] }.encoded_len() - 10, 10 + 8 + 2);
    assert_eq!(Number { x: 1 }.encoded_len(), 6 + 4);
}

/// An enum with data, for the sizes.
#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
#[expect(clippy::enum_variant_names, reason = "the model's names")]
enum Ping {
    #[pinwire(tag = 0)]
    Ping,
    #[pinwire(tag = 1)]
    Data { x: u32 },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[test]
fn case_12_sizes_of_unions_and_maps() {
    versions! {
        One { body: Ping }
        Many { body: Vec<Ping> }
        Map { body: BTreeMap<u32, u32> }
        Tables { body: BTreeMap<String, Number> }
    }
    let ping = |body| One { body }.encoded_len() - 10;
    let other = Ping::Other(UnknownBuf { tag: 9, bytes: vec![0; 3] });
    assert_eq!((ping(Ping::Ping), ping(Ping::Data { x: 1 }), ping(other)), (1, 1 + 6 + 4, 1 + 3));
    let pings = |body| Many { body }.encoded_len() - 10;
    assert_eq!((pings(vec![]), pings(vec![Ping::Ping, Ping::Ping, Ping::Ping])), (0, 4 + 3 * 5));
    let map = |pairs: &[(u32, u32)]| Map { body: pairs.iter().copied().collect() }.encoded_len() - 10;
    assert_eq!((map(&[]), map(&[(1, 2)])), (0, 10 + 8));
    let tables = Tables { body: BTreeMap::from([("k".into(), Number { x: 1 })]) };
    assert_eq!(tables.encoded_len() - 10, 10 + 8 + 1 + 10);
}

/// Where types do not hold themselves, the depth is that of the types; each level costs its header and its end.
#[test]
fn case_13_depth_is_that_of_the_types() {
    versions! {
        Level2 { next: Number }
        Level3 { next: Level2 }
    }
    let mut bytes = Number { x: 1 }.to_vec().expect("a number");
    assert_eq!(bytes.len(), 10);
    for _ in 0..2 {
        bytes = one(&bytes);
    }
    assert!(accepted::<Level3>(&bytes));
    // One level too many, one too few.
    assert!(matches!(refused::<Level3>(&one(&bytes)), ErrorKind::BadBlock(_) | ErrorKind::BadSlot(_)));
    assert!(matches!(refused::<Level3>(&one(&[0; 10])), ErrorKind::BadBlock(_) | ErrorKind::TooShort(_)));
}

/// Else it is the declared one: 64 tables. Without a limit, 33 KB would overflow a stack. (B2-4, see `recursion`)
#[test]
fn case_13_depth_that_is_declared() {
    let chain = |levels: usize| {
        let leaf = Node { id: 0, next: None, kids: vec![] };
        let value = (1..levels).fold(leaf, |node, _| Node { id: 1, next: Some(Box::new(node)), kids: vec![] });
        value.to_vec()
    };
    for (levels, len) in [(1, 16), (10, 160), (63, 1008), (64, 1024)] {
        let bytes = chain(levels).expect("not too deep");
        assert_eq!(bytes.len(), len);
        assert!(accepted::<Node>(&bytes));
    }
    // One level more, by hand: what is inside is a whole message.
    let inner = chain(64).expect("not too deep");
    let end = inner.len() as u32;
    let bytes = table(NONE, 6, &[&[1, 1][..], &le![end, end]].concat(), &inner);
    assert_eq!(refused::<Node>(&bytes), ErrorKind::TooDeep);
    for levels in [65, 100] {
        assert_eq!(chain(levels).map_err(|error| error.kind()), Err(ErrorKind::TooDeep));
    }
}

/// Ends that go back and forth would make getters visit the same bytes many times. (Lazy reading: next issue.)
#[test]
fn case_14_ends_that_alternate() {
    versions! {
        Kid { kids: Vec<Number> }
        Parent { kids: Vec<Kid> }
        Root { kids: Vec<Parent> }
    }
    let wrap = |body: &[u8], ends: &[u32]| {
        let rows_of: Vec<u8> = ends.iter().flat_map(|end| end.to_le_bytes()).collect();
        rows(ends.len() as u32, 4, NONE, 0, &rows_of, body)
    };
    let number = rows(1, 4, NONE, NONE, &[0; 4], b"");
    let bomb = |levels: usize, is_honest: bool| {
        let mut body = number.clone();
        for _ in 0..levels {
            let len = body.len() as u32;
            let back = if is_honest { len } else { 0 };
            body = wrap(&body, &[len, back, len, back, len]);
        }
        one(&body)
    };
    assert!(accepted::<Root>(&bomb(2, true)));
    assert!(matches!(refused::<Root>(&bomb(2, false)), ErrorKind::BadEnd { end: 0, .. }));
}
