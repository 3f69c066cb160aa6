//! Size × alignment × bit validity: each bad cell is its own typed error. (A2-5, B4-8)

use pw::ErrorKind::{BadLength, NeedMore, NotChar, Trailing, UnknownValue, WrongConst};
use pw::{ErrorKind, Packet};

use crate::packets::*;

/// A buffer in which every offset modulo 16 can be had.
#[repr(align(16))]
struct Aligned([u8; 64]);

/// What a matrix cell must give.
type Verdict = Result<(), (ErrorKind, usize)>;

fn expected(size: usize, fault: &(&str, usize, u8, ErrorKind)) -> Verdict {
    match (size, fault.0) {
        (0..20, _) => Err((NeedMore(20 - size), 0)),
        (20, "none") => Ok(()),
        // A fault inside is found before what follows the packet is looked at.
        (_, "none") => Err((Trailing(size - 20), 20)),
        _ => Err((fault.3, fault.1)),
    }
}

/// 24 sizes × 16 offsets × 6 contents.
#[test]
fn size_alignment_validity_matrix() {
    let faults = [
        ("none", 0, 0xca, NeedMore(0)),
        ("magic", 0, 0xcb, WrongConst { expected: 0xcafe, found: 0xcbfe }),
        ("side", 2, b'b', UnknownValue(98)),
        ("other", 3, 0x54, UnknownValue(84)),
        ("letter", 4, 1, NotChar(0x0100_007a)),
        ("letter", 6, 0xd8, NotChar(0xd87a)),
    ];
    let mut cells = 0;
    for offset in 0..16 {
        for size in 0..24 {
            for fault in &faults {
                let mut buffer = Aligned([0; 64]);
                buffer.0[offset..offset + 20].copy_from_slice(&ORDER);
                buffer.0[offset + fault.1] = fault.2;
                let found = Order::view(&buffer.0[offset..offset + size]).map(|_| ());
                // The letter is one field of four bytes, so its error stands at its first.
                let place = (fault.0, fault.1.min(4), fault.2, fault.3);
                assert_eq!(
                    found.map_err(|error| (error.kind(), error.offset())),
                    expected(size, &place),
                    "{offset} {size} {fault:?}"
                );
                cells += 1;
            }
        }
    }
    assert_eq!(cells, 16 * 24 * 6);
}

/// Negative control: the matrix sees a fault that is not there, and one that is.
#[test]
fn the_matrix_can_fail() {
    assert_ne!(
        Order::view(&ORDER).map(|_| ()).map_err(|error| (error.kind(), error.offset())),
        expected(19, &("none", 0, 0, NeedMore(0)))
    );
    assert!(Order::view(&ORDER[..19]).is_err());
}

/// All 256 raw values of every one-byte type (bug classes 1, 2 and 5 of hostile bytes).
#[test]
fn all_values_of_one_byte() {
    for raw in 0..=255 {
        let mut bytes = ORDER;
        bytes[2] = raw;
        let closed = Order::view(&bytes).map(|view| view.side()).map_err(|error| error.kind());
        let expected = [(b'B', Side::Buy), (b'S', Side::Sell)].into_iter().find(|side| side.0 == raw);
        assert_eq!(closed, expected.map(|side| side.1).ok_or(UnknownValue(raw.into())));

        let small = [0, 0, 0, raw, raw];
        let view = Small::view(&small).unwrap();
        assert_eq!(view.flag(), raw != 0);
        assert_eq!(view.marks().bits(), raw, "flags without a name are kept");

        let mut trade = [0; 22];
        (trade[8], trade[21]) = (raw, 2);
        assert_eq!(Trade::view(&trade).unwrap().side().to_repr(), raw);
    }
}

/// What a length field says of so many missing bytes: no slice is longer than `isize::MAX`.
fn possible(value: u64, bytes: Option<u64>) -> ErrorKind {
    bytes.and_then(|bytes| isize::try_from(bytes).ok()).map_or(BadLength(value), |bytes| NeedMore(bytes.unsigned_abs()))
}

/// Huge lengths, on targets of any width: a typed error, no overflow, and nothing is allocated by them. (A3-4)
#[test]
fn lengths_near_the_limits() {
    for len in [u32::MAX, u32::MAX - 1, i32::MAX as u32, 1 << 31] {
        let found = Len32::view(&len.to_le_bytes()).unwrap_err().kind();
        assert_eq!(found, possible(len.into(), Some(len.into())));
        let words = LenWords::view(&len.to_le_bytes()).unwrap_err().kind();
        assert_eq!(words, possible(len.into(), Some(u64::from(len) * 4)));
    }
    for len in [u64::MAX, u64::MAX - 7, u64::MAX / 16, u64::MAX / 16 + 1, i64::MAX as u64, 1 << 63] {
        assert_eq!(Len64::view(&len.to_le_bytes()).unwrap_err().kind(), possible(len, Some(len)));
        assert_eq!(LenMinus::view(&len.to_le_bytes()).unwrap_err().kind(), possible(len, len.checked_add(7)));
        let units = len.checked_mul(16).and_then(|bytes| bytes.checked_sub(8));
        assert_eq!(LenUnits::view(&len.to_le_bytes()).unwrap_err().kind(), possible(len, units));
    }
    assert_eq!(LenU24::view(&[0xff; 3]).unwrap_err().kind(), NeedMore(0xff_fffe));
    assert_eq!(LenU24::view(&[0; 3]).unwrap_err().kind(), BadLength(0));
    assert_eq!(LenUnits::view(&[0; 8]).unwrap_err().kind(), BadLength(0));
}
