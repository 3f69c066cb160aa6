//! Attack files, one test each, named after what they try. Beside each stands its nearest legal form.
//! (X-4, B2-3, B2-7, A3-4, A4-1)

use pinwire_hostile_messages::le;
use pinwire_hostile_messages::message::build::{NONE, ends, rows, table};
use pw::{ErrorKind, Message};

use crate::small::{
    Blobs, Bodies, Both, Boths, Grid, Item, Item2, Items, Items2, Names, Nested, Numbers, Texts, accepted, one, refused,
};

fn bodies(ends: [u32; 3], lane: &[u8]) -> Vec<u8> {
    table(NONE, 8, &le![ends[0], ends[1], ends[2]], lane)
}

fn texts(ends: [u32; 3], lane: &[u8]) -> Vec<u8> {
    table(8, NONE, &le![ends[0], ends[1], ends[2]], lane)
}

/// Two rows of `Item`.
fn items(ends: [u32; 2], text: &[u8]) -> Vec<u8> {
    one(&rows(2, 8, 0, NONE, &le![ends[0], 1_u32, ends[1], 2_u32], text))
}

#[test]
fn overlap() {
    assert!(accepted::<Bodies>(&bodies([1, 3, 4], b"abcd")));
    // `c` would begin inside of `a`.
    assert_eq!(refused::<Bodies>(&bodies([3, 1, 4], b"abcd")), ErrorKind::BadEnd { start: 3, end: 1 });
    assert_eq!(refused::<Texts>(&texts([3, 1, 4], b"abcd")), ErrorKind::BadEnd { start: 3, end: 1 });
}

/// Two fields cannot name the same bytes: where the ends are equal the second one is empty.
#[test]
fn shared() {
    let bytes = bodies([2, 2, 2], b"xy");
    assert!(accepted::<Bodies>(&bytes));
    let view = Bodies::view(&bytes).expect("three bodies");
    assert_eq!((view.a(), view.b(), view.c()), (&b"xy"[..], &b""[..], &b""[..]));
    let bytes = items([2, 2], b"xy");
    assert!(accepted::<Items>(&bytes));
    let names: Vec<_> = Items::view(&bytes).expect("two rows").body().iter().map(|item| item.s()).collect();
    assert_eq!(names, ["xy", ""]);
}

/// A child cannot contain its parent: its range lies in the parent's lane, behind the parent's header.
#[test]
fn self_reference() {
    let inner = table(0, NONE, &le![2_u32, 7_u32], b"ab");
    assert!(accepted::<Nested>(&one(&inner)));
    let whole = one(&inner);
    let mut longer = whole.clone();
    longer[6] = whole.len() as u8;
    assert_eq!(refused::<Nested>(&longer), ErrorKind::NeedMore(10));
    // The parent's own bytes as the child: one header too many.
    assert!(matches!(refused::<Nested>(&one(&whole)), ErrorKind::BadBlock(4)));
}

#[test]
fn descending_ends_in_a_table() {
    for ends in [[2, 1, 4], [0, 3, 2], [4, 4, 0]] {
        let lane = &b"abcd"[..ends[2] as usize];
        assert!(matches!(refused::<Bodies>(&bodies(ends, lane)), ErrorKind::BadEnd { .. }), "{ends:?}");
        assert!(matches!(refused::<Texts>(&texts(ends, lane)), ErrorKind::BadEnd { .. }), "{ends:?}");
    }
}

#[test]
fn descending_ends_in_rows() {
    assert!(accepted::<Items>(&items([1, 4], b"abcd")));
    assert_eq!(refused::<Items>(&items([4, 1], b"a")), ErrorKind::BadEnd { start: 0, end: 4 });
    assert_eq!(refused::<Items>(&items([3, 2], b"ab")), ErrorKind::BadEnd { start: 0, end: 3 });
    let three = |end: u32| rows(3, 8, 0, NONE, &le![2_u32, 1_u32, end, 2_u32, 4_u32, 3_u32], b"abcd");
    assert!(accepted::<Items>(&one(&three(3))));
    assert_eq!(refused::<Items>(&one(&three(1))), ErrorKind::BadEnd { start: 2, end: 1 });
}

#[test]
fn descending_ends_in_lists() {
    assert!(accepted::<Names>(&one(&ends(3, &[1, 2, 4], b"abcd"))));
    assert_eq!(refused::<Names>(&one(&ends(3, &[2, 1, 4], b"abcd"))), ErrorKind::BadEnd { start: 2, end: 1 });
    assert_eq!(refused::<Blobs>(&one(&ends(3, &[2, 1, 4], b"abcd"))), ErrorKind::BadEnd { start: 2, end: 1 });
    assert_eq!(refused::<Grid>(&one(&ends(3, &[4, 0, 4], b"abcd"))), ErrorKind::BadEnd { start: 4, end: 0 });
}

#[test]
fn ends_past_the_lane() {
    for end in [5, 0x7fff_ffff, 0x8000_0000, u32::MAX] {
        assert!(matches!(refused::<Bodies>(&bodies([end, 4, 4], b"abcd")), ErrorKind::BadEnd { .. }));
        assert!(matches!(refused::<Texts>(&texts([1, end, 4], b"abcd")), ErrorKind::BadEnd { .. }));
        assert!(matches!(refused::<Items>(&items([end, 4], b"abcd")), ErrorKind::BadEnd { .. }));
        assert!(matches!(refused::<Names>(&one(&ends(2, &[end, 4], b"abcd"))), ErrorKind::BadEnd { .. }));
        assert!(matches!(refused::<Blobs>(&one(&ends(2, &[1, end], b"abcd"))), ErrorKind::BadEnd { .. }));
        // The last end is the length of the lane, and that is not there.
        assert!(matches!(refused::<Bodies>(&bodies([1, 2, end], b"abcd")), ErrorKind::NeedMore(_)));
    }
}

/// Where a lane is shorter than its range, the rest is nobody's.
#[test]
fn bytes_behind_the_last_end() {
    assert_eq!(refused::<Bodies>(&bodies([1, 2, 3], b"abcd")), ErrorKind::Trailing(1));
    assert_eq!(refused::<Items>(&items([1, 3], b"abcd")), ErrorKind::Trailing(1));
    assert_eq!(refused::<Names>(&one(&ends(2, &[1, 3], b"abcd"))), ErrorKind::BadEnd { start: 1, end: 3 });
    assert_eq!(refused::<Blobs>(&one(&ends(2, &[1, 3], b"abcd"))), ErrorKind::BadEnd { start: 1, end: 3 });
}

#[test]
fn huge_counts() {
    for count in [3, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, u32::MAX] {
        let body = rows(count, 8, 0, NONE, &le![1_u32, 1_u32, 2_u32, 2_u32], b"ab");
        assert_eq!(refused::<Items>(&one(&body)), ErrorKind::BadCount(count));
        assert_eq!(refused::<Names>(&one(&ends(count, &[1, 2], b"ab"))), ErrorKind::BadCount(count));
        assert_eq!(refused::<Blobs>(&one(&ends(count, &[1, 2], b"ab"))), ErrorKind::BadCount(count));
    }
}

/// `count * stride` and the like, small again where they are computed in 32 bits.
#[test]
fn products_that_wrap_on_32_bits() {
    // 0x2000_0001 * 8 = 8, and there are 8 bytes.
    let body = rows(0x2000_0001, 8, 0, NONE, &le![1_u32, 1_u32], b"a");
    assert_eq!(refused::<Items>(&one(&body)), ErrorKind::BadCount(0x2000_0001));
    // 0x2000_0000 * 8 = 0.
    let body = rows(0x2000_0000, 8, 0, NONE, &le![1_u32, 1_u32], b"a");
    assert_eq!(refused::<Items>(&one(&body)), ErrorKind::BadCount(0x2000_0000));
    // 0x4000_0001 * 4 = 4.
    assert_eq!(refused::<Names>(&one(&ends(0x4000_0001, &[1], b"a"))), ErrorKind::BadCount(0x4000_0001));
    assert_eq!(refused::<Blobs>(&one(&ends(0x4000_0000, &[1], b"a"))), ErrorKind::BadCount(0x4000_0000));
}

/// Text and data lane together, small again in 32 bits.
#[test]
fn sums_that_wrap_on_32_bits() {
    assert!(accepted::<Both>(&table(0, 4, &le![1_u32, 1_u32], b"sd")));
    for (text, data) in [(u32::MAX, 3), (3, u32::MAX), (0x8000_0001, 0x8000_0001), (u32::MAX, 1)] {
        let kind = refused::<Both>(&table(0, 4, &le![text, data], b"sd"));
        let missing = u64::from(text) + u64::from(data) - 2;
        // On 32 bits, as many as can be said.
        assert_eq!(kind, ErrorKind::NeedMore(usize::try_from(missing).unwrap_or(usize::MAX)));
        assert!(matches!(refused::<Boths>(&one(&rows(1, 8, 0, 4, &le![text, data], b"sd"))), ErrorKind::TooShort(_)));
    }
}

/// 1 KB that claims 1 GB. The count is compared with the bytes at hand before anything is done for each row, so that
/// no list is longer than its bytes: that is the bound on all work and all memory.
#[test]
fn one_kilobyte_that_claims_a_gigabyte() {
    let room = 1024;
    for count in 0..=room + 2 {
        let body = rows(count, 8, 0, NONE, &vec![0; room as usize], b"");
        let bytes = one(&body);
        let Ok(view) = Items::view(&bytes) else {
            assert!(8 * count != room && refused::<Items>(&bytes) != ErrorKind::NotUtf8);
            continue;
        };
        assert_eq!((view.body().len(), view.body().iter().count()), (room as usize / 8, room as usize / 8));
        assert!(view.to_value().body.capacity() <= room as usize / 8, "no more than there are rows");
    }
    for count in [1 << 27, 1 << 28, 1 << 30] {
        let body = rows(count, 8, 0, NONE, &vec![0; room as usize], b"");
        assert_eq!(refused::<Items>(&one(&body)), ErrorKind::BadCount(count));
        assert_eq!(refused::<Names>(&one(&ends(count, &[0; 256], b""))), ErrorKind::BadCount(count));
    }
    // A lane of 1 GB.
    assert_eq!(refused::<Bodies>(&bodies([0, 0, 1 << 30], &[0; 1024])), ErrorKind::NeedMore((1 << 30) - 1024));
}

/// The smallest elements: what a list shows is bounded by its bytes. (Bug class 8: records of no bytes)
#[test]
fn no_element_is_free() {
    // Empty text costs its end, an empty list in a list too.
    let bytes = one(&ends(256, &[0; 256], b""));
    assert_eq!(Names::view(&bytes).expect("empty text").body().len(), 256);
    assert_eq!(Grid::view(&bytes).expect("empty lists").body().iter().map(|list| list.len()).sum::<usize>(), 0);
    // A stride of zero has no rows.
    for count in [1, 3_000_000] {
        assert_eq!(refused::<Items>(&one(&rows(count, 0, NONE, NONE, b"", b""))), ErrorKind::BadBlock(0));
    }
}

#[test]
fn slot_missing_where_own_exists() {
    assert_eq!(refused::<Item>(&table(NONE, NONE, &le![0_u32, 7_u32], b"")), ErrorKind::BadSlot(NONE));
    assert_eq!(refused::<Items>(&one(&rows(1, 8, NONE, NONE, &le![0_u32, 1_u32], b""))), ErrorKind::BadSlot(NONE));
    assert_eq!(refused::<Both>(&table(0, NONE, &le![0_u32, 0_u32], b"")), ErrorKind::BadSlot(NONE));
    // Also for a newer writer.
    assert_eq!(refused::<Item>(&table(NONE, NONE, &le![0_u32, 7_u32, 0_u32], b"")), ErrorKind::BadSlot(NONE));
    assert!(!accepted::<Item>(&table(0, NONE, &le![0_u32, 7_u32, 0_u32], b"")));
}

/// Its value would be the length of the lane, and a setter could change it.
#[test]
fn slot_on_a_known_scalar() {
    assert!(accepted::<Item>(&table(0, NONE, &le![2_u32, 2_u32], b"ab")));
    assert_eq!(refused::<Item>(&table(4, NONE, &le![2_u32, 2_u32], b"ab")), ErrorKind::BadSlot(4));
    assert_eq!(refused::<Item>(&table(4, NONE, &le![2_u32, 2_u32, 0_u32], b"ab")), ErrorKind::BadSlot(4));
    let body = rows(2, 8, 4, NONE, &le![2_u32, 2_u32, 4_u32, 4_u32], b"abcd");
    assert_eq!(refused::<Items>(&one(&body)), ErrorKind::BadSlot(4));
}

/// A newer writer's slot half in what we know, or behind its own block.
#[test]
fn slot_outside_the_unknown_part() {
    let block = le![0_u32, 7_u32, 0_u32, 0_u32];
    for slot in [0, 8, 9, 12] {
        assert!(!accepted::<Item>(&table(slot, NONE, &block, b"")), "{slot}");
    }
    for slot in [1, 4, 5, 7, 13, 15, 16, 17, 0xfffc, 0xfffd, 0xfffe] {
        assert_eq!(refused::<Item>(&table(slot, NONE, &block, b"")), ErrorKind::BadSlot(slot));
        let body = rows(1, 16, slot, NONE, &block, b"");
        assert_eq!(refused::<Items>(&one(&body)), ErrorKind::BadSlot(slot));
    }
}

#[test]
fn slots_that_overlap() {
    let block = le![0_u32, 0_u32, 0_u32, 0_u32];
    for (text, data, is_good) in [(8, 12, true), (12, 8, true), (0, 8, true), (8, 4, true), (8, 8, false)] {
        let bytes = table(text, data, &block, b"");
        if is_good {
            assert!(!accepted::<Both>(&bytes));
        } else {
            assert_eq!(refused::<Both>(&bytes), ErrorKind::BadSlot(data));
        }
    }
    for (text, data) in [(8, 9), (8, 10), (8, 11), (11, 8), (12, 9), (12, 12)] {
        assert_eq!(refused::<Both>(&table(text, data, &block, b"")), ErrorKind::BadSlot(data));
        assert_eq!(refused::<Boths>(&one(&rows(1, 16, text, data, &block, b""))), ErrorKind::BadSlot(data));
    }
}

/// The row behind it would begin inside a character.
#[test]
fn newer_slot_in_mid_character() {
    let newer = |t: u32| {
        let block = le![1_u32, 1_u32, t, 3_u32, 2_u32, 4_u32];
        one(&rows(2, 12, 8, NONE, &block, "aéb".as_bytes()))
    };
    assert!(!accepted::<Items>(&newer(3)) && accepted::<Items2>(&newer(3)));
    assert!(matches!(refused::<Items>(&newer(2)), ErrorKind::BadEnd { .. } | ErrorKind::SplitChar(2)));
    assert!(matches!(refused::<Items2>(&newer(2)), ErrorKind::SplitChar(2)));
}

#[test]
fn own_end_in_mid_character() {
    assert!(accepted::<Texts>(&texts([1, 3, 4], "aéb".as_bytes())));
    assert_eq!(refused::<Texts>(&texts([1, 2, 4], "aéb".as_bytes())), ErrorKind::SplitChar(2));
    assert_eq!(refused::<Items>(&items([2, 4], "aéb".as_bytes())), ErrorKind::SplitChar(2));
    assert_eq!(refused::<Names>(&one(&ends(2, &[2, 4], "aéb".as_bytes()))), ErrorKind::SplitChar(2));
    // Long lanes go through another check.
    let long = "é".repeat(200);
    assert!(accepted::<Texts>(&texts([2, 200, 400], long.as_bytes())));
    assert_eq!(refused::<Texts>(&texts([2, 201, 400], long.as_bytes())), ErrorKind::SplitChar(201));
}

#[test]
fn text_that_is_none() {
    for text in [&b"\xff"[..], b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\x80", b"a\xf0\x9f\xa6"] {
        let end = text.len() as u32;
        assert_eq!(refused::<Texts>(&texts([end, end, end], text)), ErrorKind::NotUtf8);
        assert_eq!(refused::<Items>(&one(&rows(1, 8, 0, NONE, &le![end, 0_u32], text))), ErrorKind::NotUtf8);
        assert_eq!(refused::<Names>(&one(&ends(1, &[end], text))), ErrorKind::NotUtf8);
        let long = [&[b'a'; 300][..], text].concat();
        let end = long.len() as u32;
        assert_eq!(refused::<Texts>(&texts([0, 0, end], &long)), ErrorKind::NotUtf8);
    }
    // Two fields that are text only together.
    assert_eq!(refused::<Texts>(&texts([1, 2, 2], "é".as_bytes())), ErrorKind::SplitChar(1));
}

#[test]
fn zero_count_bodies() {
    assert!(accepted::<Items>(&one(b"")) && accepted::<Names>(&one(b"")) && accepted::<Blobs>(&one(b"")));
    assert_eq!(refused::<Items>(&one(&rows(0, 8, 0, NONE, b"", b""))), ErrorKind::BadCount(0));
    assert_eq!(refused::<Items>(&one(&rows(0, 8, 0, NONE, b"", b"rest"))), ErrorKind::BadCount(0));
    assert_eq!(refused::<Names>(&one(&ends(0, &[], b""))), ErrorKind::BadCount(0));
    assert_eq!(refused::<Blobs>(&one(&ends(0, &[], b""))), ErrorKind::BadCount(0));
    assert_eq!(refused::<Grid>(&one(&[0; 4])), ErrorKind::BadCount(0));
}

/// A nested table has at least one byte, as its type has a field of version 1.
#[test]
fn nested_table_of_no_bytes() {
    assert_eq!(refused::<Nested>(&one(b"")), ErrorKind::TooShort(6));
    assert_eq!(refused::<Nested>(&[]), ErrorKind::NeedMore(6));
}

#[test]
fn block_of_no_bytes() {
    assert_eq!(refused::<Item>(&table(NONE, NONE, b"", b"")), ErrorKind::BadBlock(0));
    assert_eq!(refused::<Nested>(&one(&table(NONE, NONE, b"", b""))), ErrorKind::BadBlock(0));
}

#[test]
fn block_between_versions() {
    for len in 1..16_u16 {
        let bytes = table(if len < 12 { 0 } else { 8 }, NONE, &vec![0; len.into()], b"");
        match len {
            8 => assert!(!accepted::<Item2>(&bytes)),
            12 => assert!(accepted::<Item2>(&bytes)),
            13.. => assert!(!accepted::<Item2>(&bytes)),
            _ => assert_eq!(refused::<Item2>(&bytes), ErrorKind::BadBlock(len)),
        }
        let body = rows(1, len, if len < 12 { 0 } else { 8 }, NONE, &vec![0; len.into()], b"");
        assert_eq!(Items2::view(&one(&body)).is_ok(), matches!(len, 8 | 12..), "stride {len}");
    }
}

#[test]
fn trailing_and_missing_bytes() {
    let inner = table(0, NONE, &le![2_u32, 7_u32], b"ab");
    assert!(accepted::<Nested>(&one(&inner)));
    let longer = [&inner[..], b"c"].concat();
    assert_eq!(refused::<Nested>(&one(&longer)), ErrorKind::Trailing(1));
    for len in 1..inner.len() {
        // More bytes would not mend it: the end of the inner table is known.
        let kind = refused::<Nested>(&one(&inner[..len]));
        assert!(matches!(kind, ErrorKind::TooShort(n) if (1..=inner.len() - len).contains(&n)), "{len}: {kind:?}");
        assert!(matches!(refused::<Item>(&inner[..len]), ErrorKind::NeedMore(_)));
    }
    assert_eq!(refused::<Item>(&longer), ErrorKind::Trailing(1));
    let row = rows(1, 8, 0, NONE, &le![2_u32, 7_u32], b"ab");
    for len in 1..row.len() {
        let kind = refused::<Items>(&one(&row[..len]));
        assert!(matches!(kind, ErrorKind::TooShort(_) | ErrorKind::BadCount(1)), "{len}: {kind:?}");
    }
}

#[test]
fn elements_that_do_not_divide() {
    assert!(accepted::<Numbers>(&one(&[0; 8])));
    for len in [1, 2, 3, 5, 7] {
        let uneven = ErrorKind::UnevenLength { bytes: len, element: 4 };
        assert_eq!(refused::<Numbers>(&one(&vec![0; len])), uneven);
        assert_eq!(refused::<Grid>(&one(&ends(1, &[len as u32], &vec![0; len]))), uneven);
    }
    // Uneven pieces of an even whole.
    assert!(matches!(refused::<Grid>(&one(&ends(2, &[3, 8], &[0; 8]))), ErrorKind::UnevenLength { .. }));
}

/// A last row that says less than the rows before it.
#[test]
fn last_row_shrinks_the_lane() {
    let body = rows(2, 8, 0, 4, &le![1_u32, 2_u32, 1_u32, 0_u32], b"sdd");
    assert_eq!(refused::<Boths>(&one(&body)), ErrorKind::Trailing(2));
    let body = rows(2, 8, 0, 4, &le![1_u32, 2_u32, 1_u32, 0_u32], b"s");
    assert!(matches!(refused::<Boths>(&one(&body)), ErrorKind::BadEnd { .. }));
    assert!(accepted::<Boths>(&one(&rows(2, 8, 0, 4, &le![1_u32, 2_u32, 1_u32, 2_u32], b"sdd"))));
}

/// Every value of a byte where one is no value: tags of 256 (bug class 2).
#[test]
fn closed_enums_and_chars() {
    use pinwire_hostile_messages::message::schemas::Side;
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Closed {
        side: Side,
        letter: char,
        sides: Vec<Side>,
    }
    let bytes = |side: u8, letter: u32, in_list: u8| table(NONE, 5, &le![side, letter, 1_u32], &[in_list]);
    for byte in 0..=u8::MAX {
        let is_side = byte == b'B' || byte == b'S';
        assert_eq!(Closed::view(&bytes(byte, 0x61, b'B')).is_ok(), is_side);
        assert_eq!(Closed::view(&bytes(b'B', 0x61, byte)).is_ok(), is_side);
    }
    for letter in [0, 0x61, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x10_ffff, 0x11_0000, u32::MAX] {
        assert_eq!(Closed::view(&bytes(b'B', letter, b'S')).is_ok(), char::from_u32(letter).is_some(), "{letter:x}");
    }
}
