//! Attack files on enums of messages and lists of them. Beside each stands its nearest legal form.
//! (X-4, B2-3, A3-4, X-17)

use pinwire_hostile_messages::le;
use pinwire_hostile_messages::message::build::{NONE, table, tagged};
use pw::{ErrorKind, Message, UnknownBuf};

use crate::small::{Item, Pick, PickView, Picked, Picks, accepted, one, refused};

const NOTHING: u8 = 1;
const ITEM: u8 = 2;
const TEXT: u8 = 3;
const STRANGE: u8 = 99;

/// The table of an `Item`: 16 bytes.
fn item() -> Vec<u8> {
    table(0, NONE, &le![2_u32, 7_u32], b"ab")
}

fn picked(tag: u8, body: &[u8]) -> Vec<u8> {
    one(&[&[tag], body].concat())
}

#[test]
fn every_form_is_read() {
    for bytes in [picked(NOTHING, b""), picked(ITEM, &item()), picked(TEXT, &table(0, NONE, &le![1_u32], b"x"))] {
        assert!(accepted::<Picked>(&bytes));
    }
    let list = tagged(3, &[(NOTHING, 0), (ITEM, 16), (NOTHING, 16)], &item());
    assert!(accepted::<Picks>(&one(&list)) && accepted::<Picks>(&one(b"")));
}

/// A union has at least its tag.
#[test]
fn union_of_no_bytes() {
    assert_eq!(refused::<Picked>(&one(b"")), ErrorKind::TooShort(1));
}

/// A message in the place of another's.
#[test]
fn table_under_a_wrong_tag() {
    assert_eq!(refused::<Picked>(&picked(TEXT, &table(NONE, NONE, &le![2_u32], b""))), ErrorKind::BadSlot(NONE));
    assert!(!accepted::<Picked>(&picked(TEXT, &item())), "a later version's text, as far as anyone can say");
    assert_eq!(refused::<Picked>(&picked(ITEM, &table(0, NONE, &le![1_u32], b"x"))), ErrorKind::BadBlock(4));
    let wrong = tagged(2, &[(TEXT, 10), (ITEM, 20)], &table(0, NONE, &le![0_u32], b"").repeat(2));
    assert_eq!(refused::<Picks>(&one(&wrong)), ErrorKind::BadBlock(4));
}

#[test]
fn table_cut_short_or_with_more_behind() {
    for len in 1..item().len() {
        let kind = refused::<Picked>(&picked(ITEM, &item()[..len]));
        assert!(matches!(kind, ErrorKind::TooShort(n) if (1..=16 - len).contains(&n)), "{len}: {kind:?}");
        let list = tagged(1, &[(ITEM, len as u32)], &item()[..len]);
        assert!(matches!(refused::<Picks>(&one(&list)), ErrorKind::TooShort(_)), "{len}");
    }
    // Nothing, where a message has a field of version 1.
    assert_eq!(refused::<Picked>(&picked(ITEM, b"")), ErrorKind::TooShort(6));
    assert_eq!(refused::<Picks>(&one(&tagged(1, &[(ITEM, 0)], b""))), ErrorKind::TooShort(6));
    let longer = [&item()[..], b"c"].concat();
    assert_eq!(refused::<Picked>(&picked(ITEM, &longer)), ErrorKind::Trailing(1));
    assert_eq!(refused::<Picks>(&one(&tagged(1, &[(ITEM, 17)], &longer))), ErrorKind::Trailing(1));
}

/// A variant that holds nothing may get fields: behind its tag stands a table or nothing, never just bytes.
#[test]
fn unit_variant_with_bytes() {
    let newer = table(NONE, NONE, &[7], b"");
    assert!(!accepted::<Picked>(&picked(NOTHING, &newer)));
    assert!(!accepted::<Picks>(&one(&tagged(1, &[(NOTHING, 7)], &newer))));
    for junk in [&b"x"[..], b"12345", &[0; 6], &[0xff; 9], &table(NONE, NONE, &[7], b"more")] {
        refused::<Picked>(&picked(NOTHING, junk));
        refused::<Picks>(&one(&tagged(1, &[(NOTHING, junk.len() as u32)], junk)));
    }
    // A text lane is text, also where nobody reads it.
    assert!(!accepted::<Picked>(&picked(NOTHING, &table(0, NONE, &le![1_u32], b"x"))));
    assert_eq!(refused::<Picked>(&picked(NOTHING, &table(0, NONE, &le![1_u32], b"\xff"))), ErrorKind::NotUtf8);
}

/// What stands behind an unknown tag is nobody's business: any bytes, none of them looked at, all of them kept.
#[test]
fn unknown_tags_keep_their_bytes() {
    let blobs: [&[u8]; 4] = [b"", b"x", &[0xff; 40], &item()];
    for tag in (0..=u8::MAX).filter(|tag| !(NOTHING..=TEXT).contains(tag)) {
        for blob in blobs {
            let bytes = picked(tag, blob);
            assert!(!accepted::<Picked>(&bytes), "no unknown tag is canonical");
            let view = Picked::view(&bytes).expect("an unknown variant");
            let PickView::Other(unknown) = view.body() else { panic!("{tag} is not a known tag") };
            assert_eq!((unknown.tag, unknown.bytes), (tag, blob));
            assert_eq!(view.to_value().to_vec().as_deref(), Ok(&bytes[..]), "the same bytes again");
        }
    }
    let lane = [b"ab", &item()[..], b"c"].concat();
    let list = tagged(4, &[(STRANGE, 2), (ITEM, 18), (0, 18), (255, 19)], &lane);
    let bytes = one(&list);
    assert!(!accepted::<Picks>(&bytes));
    assert_eq!(Picks::view(&bytes).expect("three unknown ones").to_value().to_vec().as_deref(), Ok(&bytes[..]));
}

/// A value that says "unknown" of a known tag would be read as another one.
#[test]
fn unknown_with_a_known_tag_is_not_written() {
    for tag in [NOTHING, ITEM, TEXT] {
        let other = || Pick::Other(UnknownBuf { tag, bytes: item() });
        let error = Picked { body: other() }.to_vec().expect_err("a known tag");
        assert!(matches!(error.kind(), ErrorKind::TagMismatch(found, _) if found == u64::from(tag)), "{error}");
        let list = Picks { body: vec![Pick::Nothing, other()] };
        assert!(matches!(list.to_vec().expect_err("a known tag").kind(), ErrorKind::TagMismatch(..)));
        let mut room = [0; 100];
        assert!(list.encode_into(&mut room).is_err());
    }
}

/// Unknown tags deep inside: in a union in rows in a union in a list.
#[test]
fn unknown_tags_nested_deep() {
    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u16)]
    enum Outer {
        #[pinwire(tag = 7)]
        Rows { rows: Vec<Row> },
        #[pinwire(unknown)]
        Other(UnknownBuf<u16>),
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Row {
        n: u8,
        pick: Pick,
        picks: Vec<Pick>,
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Deep {
        outer: Vec<Outer>,
        end: String,
    }
    let unknown = |tag, bytes: &[u8]| Pick::Other(UnknownBuf { tag, bytes: bytes.into() });
    let row = |n, tag| Row {
        n,
        pick: unknown(tag, b"\xff\xfe"),
        picks: vec![Pick::Nothing, unknown(tag, b""), unknown(0, &item())],
    };
    let outer = vec![
        Outer::Rows { rows: vec![row(1, 99), row(2, 255)] },
        Outer::Other(UnknownBuf { tag: 6, bytes: vec![1, 2, 3] }),
        Outer::Rows { rows: vec![] },
    ];
    let bytes = Deep { outer, end: "é".into() }.to_vec().expect("unknown ones can be kept");
    assert!(!accepted::<Deep>(&bytes));
    let view = Deep::view(&bytes).expect("unknown ones can be read");
    assert_eq!(view.to_value().to_vec().as_deref(), Ok(&bytes[..]));
    assert_eq!(view.end(), "é");
}

#[test]
fn descending_ends_in_lists_of_unions() {
    let lane = b"abcd";
    assert!(!accepted::<Picks>(&one(&tagged(3, &[(99, 1), (99, 2), (99, 4)], lane))));
    assert_eq!(
        refused::<Picks>(&one(&tagged(3, &[(99, 2), (99, 1), (99, 4)], lane))),
        ErrorKind::BadEnd { start: 2, end: 1 }
    );
    assert_eq!(
        refused::<Picks>(&one(&tagged(3, &[(99, 0), (99, 4), (99, 0)], lane))),
        ErrorKind::BadEnd { start: 4, end: 0 }
    );
}

/// Two elements cannot have the same bytes: where the ends are equal the second one has none.
#[test]
fn shared() {
    let bytes = one(&tagged(3, &[(99, 2), (99, 2), (98, 2)], b"xy"));
    assert!(!accepted::<Picks>(&bytes));
    let view = Picks::view(&bytes).expect("three unknown ones");
    let lens: Vec<_> = view
        .body()
        .iter()
        .map(|pick| match pick {
            PickView::Other(unknown) => unknown.bytes.len(),
            _ => panic!("not a known tag"),
        })
        .collect();
    assert_eq!(lens, [2, 0, 0]);
}

/// A union cannot contain the message around it: its range lies behind the header of that.
#[test]
fn self_reference() {
    let whole = picked(ITEM, &item());
    let mut longer = whole.clone();
    longer[6] = whole.len() as u8;
    assert!(matches!(refused::<Picked>(&longer), ErrorKind::NeedMore(_)));
    assert!(matches!(refused::<Picked>(&picked(ITEM, &whole)), ErrorKind::BadBlock(4)));
}

#[test]
fn ends_past_the_lane_and_bytes_behind_the_last() {
    for end in [5, 0x7fff_ffff, 0x8000_0000, u32::MAX] {
        assert!(matches!(refused::<Picks>(&one(&tagged(1, &[(99, end)], b"abcd"))), ErrorKind::BadEnd { .. }));
        assert!(matches!(refused::<Picks>(&one(&tagged(2, &[(99, end), (99, 4)], b"abcd"))), ErrorKind::BadEnd { .. }));
    }
    assert!(matches!(refused::<Picks>(&one(&tagged(2, &[(99, 1), (99, 3)], b"abcd"))), ErrorKind::BadEnd { .. }));
}

/// A count is compared with the bytes at hand before anything is done for each element.
#[test]
fn huge_counts() {
    for count in [2, 3, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, u32::MAX] {
        assert_eq!(refused::<Picks>(&one(&tagged(count, &[(99, 1)], b"abcd"))), ErrorKind::BadCount(count));
    }
    // 0x3333_3334 * 5 is 4 in 32 bits, 0x3333_3333 * 5 is -1.
    for count in [0x3333_3333, 0x3333_3334] {
        assert_eq!(refused::<Picks>(&one(&tagged(count, &[(99, 1)], b"abcd"))), ErrorKind::BadCount(count));
    }
    assert_eq!(refused::<Picks>(&one(&tagged(0, &[], b""))), ErrorKind::BadCount(0));
    assert_eq!(refused::<Picks>(&one(&tagged(0, &[], b"rest"))), ErrorKind::BadCount(0));
    for len in 1..4 {
        assert!(matches!(refused::<Picks>(&one(&[1, 0, 0][..len])), ErrorKind::TooShort(_) | ErrorKind::BadCount(_)));
    }
}

/// 1 KB that claims 1 GB. An element of no bytes costs its tag and its end: that is the bound on all work.
#[test]
fn one_kilobyte_that_claims_a_gigabyte() {
    let room = 1020_u32;
    for count in 0..=room / 5 + 2 {
        let body = [&count.to_le_bytes()[..], &[NOTHING, 0, 0, 0, 0].repeat(room as usize / 5)].concat();
        let bytes = one(&body);
        let Ok(view) = Picks::view(&bytes) else {
            assert_ne!(5 * count, room);
            continue;
        };
        assert_eq!((view.body().len(), view.body().iter().count()), (204, 204));
    }
    for count in [1 << 27, 1 << 28, 1 << 30] {
        let body = [&u32::to_le_bytes(count)[..], &[0; 1020]].concat();
        assert_eq!(refused::<Picks>(&one(&body)), ErrorKind::BadCount(count));
    }
    // A variant whose lane is 1 GB long.
    let body = picked(TEXT, &table(0, NONE, &le![1_u32 << 30], &[b'x'; 1000]));
    assert_eq!(refused::<Picked>(&body), ErrorKind::TooShort((1 << 30) - 1000));
}

/// Text of a variant is checked like any other.
#[test]
fn text_in_a_variant() {
    let text = |bytes: &[u8]| picked(TEXT, &table(0, NONE, &le![bytes.len() as u32], bytes));
    assert!(accepted::<Picked>(&text("é".as_bytes())));
    assert_eq!(refused::<Picked>(&text(b"\xc3")), ErrorKind::NotUtf8);
    let value = Picked { body: Pick::Item(Item { s: "ab".into(), n: 7 }) };
    assert_eq!(value.to_vec().as_deref(), Ok(&picked(ITEM, &item())[..]));
}
