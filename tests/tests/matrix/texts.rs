//! Each error's kind, offset, field and text. (A2-5, A3-2)

use pw::ErrorKind::{
    BadLength, BufferTooSmall, NeedMore, NotChar, NotUtf8, OutOfRange, TagMismatch, TooLong, Trailing, UnevenLength,
    UnknownTag, UnknownValue, WrongConst,
};
use pw::{Ascii, Error, ErrorKind, Layout, Open, Packet, U24, Unknown};

use crate::packets::*;

/// The error's kind, offset, field and text.
fn snapshot<T>(result: Result<T, Error>, kind: ErrorKind, offset: usize, field: &str, text: &str) {
    let error = result.map(|_| ()).unwrap_err();
    let name = error.field().map_or(String::new(), |field| format!("{}.{}", field.owner, field.name));
    assert_eq!((error.kind(), error.offset(), &*name, &*error.to_string()), (kind, offset, field, text));
    assert_eq!(format!("{error:?}"), format!("Error({text})"));
}

#[test]
fn bytes_that_end_too_early_or_too_late() {
    let short = "Order at byte 0: 3 more bytes needed";
    snapshot(Order::view(&ORDER[..17]), NeedMore(3), 0, "", short);
    snapshot(
        Order::view(&[ORDER.as_slice(), &[0]].concat()),
        Trailing(1),
        20,
        "",
        "Order at byte 20: expected the end, found 1 more bytes",
    );
    let mut trade = [0; 23];
    trade[21] = 5;
    snapshot(Trade::view(&trade), NeedMore(2), 0, "", "Trade at byte 0: 2 more bytes needed");
    assert_eq!(Trade::view(&trade).unwrap_err().needed(), Some(2));
    snapshot(Inside::view(&trade[..9]), NeedMore(14), 1, "", "Trade at byte 1: 14 more bytes needed");
    snapshot(Feed::view(&[]), NeedMore(1), 0, "", "Feed at byte 0: 1 more byte needed");
    snapshot(Feed::view(b"L"), NeedMore(16), 1, "", "Level at byte 1: 16 more bytes needed");
}

#[test]
fn bytes_that_are_not_values() {
    let with = |at: usize, byte: u8| {
        let mut bytes = ORDER;
        bytes[at] = byte;
        bytes
    };
    let magic = WrongConst { expected: 0xcafe, found: 0xcaff };
    snapshot(
        Order::view(&with(1, 0xff)),
        magic,
        0,
        "Order.magic",
        "Order.magic at byte 0: expected the constant 0xcafe, found 0xcaff",
    );
    snapshot(
        Order::view(&with(2, 0)),
        UnknownValue(0),
        2,
        "Order.side",
        "Order.side at byte 2: expected a declared value, found 0 (0x0)",
    );
    snapshot(
        Order::view(&with(3, 1)),
        UnknownValue(1),
        3,
        "Order.other",
        "Order.other at byte 3: expected a declared value, found 1 (0x1)",
    );
    let letter = "Order.letter at byte 4: expected a Unicode scalar value, found 0x8000007a";
    snapshot(Order::view(&with(4, 0x80)), NotChar(0x8000_007a), 4, "Order.letter", letter);
    let tag = "Feed at byte 0: expected a declared tag, found 63 (0x3f)";
    snapshot(Feed::view(b"?"), UnknownTag(63, 0), 0, "", tag);
    snapshot(
        Message::view(&[1, 0, 0]),
        UnknownTag(1, 0),
        0,
        "Message.kind",
        "Message.kind at byte 0: expected a declared tag, found 1 (0x1)",
    );
    snapshot(
        Message::view(&[1, 0, 1, 0]),
        UnknownTag(1, 1),
        0,
        "Message.kind",
        "Message.kind at byte 0: expected a declared tag, found (1, 1)",
    );
    snapshot(Text::view(b"\x01ab\xff"), NotUtf8, 3, "Text.tail", "Text.tail at byte 3: expected UTF-8 text");
    let element = "Sides.tail at byte 2: expected a declared value, found 120 (0x78)";
    snapshot(Sides::view(b"\x01Bx"), UnknownValue(120), 2, "Sides.tail", element);
    snapshot(Ascii::<4>::from(*b"ab\xffc").as_str(), NotUtf8, 2, "", "bytes at byte 2: expected UTF-8 text");
}

#[test]
fn lengths_that_cannot_be() {
    let mut trade = [0; 22];
    trade[21] = 1;
    let text = "Trade.note_len at byte 21: expected a possible length, found 1";
    snapshot(Trade::view(&trade), BadLength(1), 21, "Trade.note_len", text);
    let uneven = UnevenLength { bytes: 3, element: 2 };
    let text = "Shorts.tail at byte 1: expected whole elements of 2 bytes, found 3 bytes";
    snapshot(Shorts::view(&[0; 4]), uneven, 1, "Shorts.tail", text);
    snapshot(
        Rows::view(&[0; 18]),
        UnevenLength { bytes: 17, element: 16 },
        1,
        "Rows.tail",
        "Rows.tail at byte 1: expected whole elements of 16 bytes, found 17 bytes",
    );
    snapshot(
        Names::view(&[0; 4]),
        UnevenLength { bytes: 3, element: 4 },
        1,
        "Names.tail",
        "Names.tail at byte 1: expected whole elements of 4 bytes, found 3 bytes",
    );
    snapshot(
        Level::rows(&[0; 15]),
        UnevenLength { bytes: 15, element: 16 },
        0,
        "",
        "Level at byte 0: expected whole elements of 16 bytes, found 15 bytes",
    );
}

#[test]
fn values_that_cannot_be_written() {
    let mut bytes = [0; 5];
    let mut small = Small::view_mut(&mut bytes).unwrap();
    snapshot(
        small.set_low(8),
        OutOfRange(8),
        0,
        "Small.low",
        "Small.low at byte 0: the value 0x8 cannot be stored in this field",
    );
    let text = "Small.high at byte 0: the value 0xef cannot be stored in this field";
    snapshot(small.set_high(-17), OutOfRange(0xef), 0, "Small.high", text);
    let text = "Small.maybe at byte 1: the value 0xffff cannot be stored in this field";
    snapshot(small.set_maybe(Some(-1)), OutOfRange(0xffff), 1, "Small.maybe", text);
    snapshot(
        U24::try_from(1_u32 << 24),
        OutOfRange(1 << 24),
        0,
        "",
        "bytes at byte 0: the value 0x1000000 cannot be stored in this field",
    );
    snapshot(Ascii::<2>::new("abc"), TooLong(3), 0, "", "bytes at byte 0: the length 3 cannot be stored in its field");

    let mut out = [0; 600];
    let long = Len8 { len: 0, body: &[0; 256] };
    snapshot(
        long.encode_into(&mut out),
        TooLong(256),
        0,
        "Len8.len",
        "Len8.len at byte 0: the length 256 cannot be stored in its field",
    );
    let odd = LenWords { len: 0, body: &[0; 6] };
    snapshot(
        odd.encode_into(&mut out),
        TooLong(6),
        0,
        "LenWords.len",
        "LenWords.len at byte 0: the length 6 cannot be stored in its field",
    );
    let less = LenMinus { len: 0, body: &[0; 6] };
    assert_eq!(less.encode_into(&mut out).unwrap_err().kind(), TooLong(6), "the field would be negative");
    let other =
        Order { magic: 7, side: Side::Buy, last: true, other: Side::Buy, letter: 'x', id: 0, name: [0; 4], price: 0.0 };
    snapshot(
        other.encode_into(&mut out),
        WrongConst { expected: 0xcafe, found: 7 },
        0,
        "Order.magic",
        "Order.magic at byte 0: expected the constant 0xcafe, found 0x7",
    );
}

#[test]
fn tags_and_buffers_that_do_not_fit() {
    let mut out = [0; 64];
    let level = Level { price: 1, size: 2, _pad: (), count: U24::MAX };
    let message = Message { kind: 2, size: 0, body: Pair::Level(level) };
    snapshot(
        message.encode_into(&mut out),
        TagMismatch(2, 16),
        0,
        "Message.kind",
        "Message.kind at byte 0: the tag (2, 16) is not one of the variant that is written",
    );
    let known = Lenient::Unknown(Unknown { tag: 7, bytes: &[] });
    snapshot(
        known.encode_into(&mut out),
        TagMismatch(7, 0),
        0,
        "",
        "Lenient at byte 0: the tag 7 is not one of the variant that is written",
    );
    for size in 0..16 {
        let error = level.encode_into(&mut out[..size]).unwrap_err();
        assert_eq!(error.kind(), BufferTooSmall(16));
    }
    snapshot(
        level.encode_into(&mut []),
        BufferTooSmall(16),
        0,
        "",
        "Level at byte 0: the buffer is too small, 16 bytes are needed",
    );
    let feed = Feed::Level(level);
    snapshot(
        feed.encode_into(&mut out[..16]),
        BufferTooSmall(17),
        0,
        "",
        "Feed at byte 0: the buffer is too small, 17 bytes are needed",
    );
}

/// A writer keeps the first error and reports it once; nothing is handed out.
#[test]
fn writer_errors_are_sticky() {
    let mut out = [0; 64];
    let head = TradeHead { id: 1, side: Open::Known(Side::Buy), symbol: Ascii::default(), price: Some(0) };
    let result = Trade::writer(&mut out, head).note(&[0; 300]).finish().map(|written| written.len());
    snapshot(
        result,
        OutOfRange(0),
        17,
        "Trade.price",
        "Trade.price at byte 17: the value 0x0 cannot be stored in this field",
    );
}
