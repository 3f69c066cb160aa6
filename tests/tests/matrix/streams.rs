//! Packets one after the other: what came before a fault is not lost, and a cut is not a fault. (A2-5, A3-4)

use pw::{ErrorKind, Packet};

use crate::packets::*;

fn lines(notes: &[&[u8]]) -> Vec<u8> {
    let lines = notes.iter().flat_map(|body| Len8 { len: 0, body }.to_vec().unwrap());
    lines.collect()
}

/// Every cut of a stream of three packets: the whole ones, then how much is missing, then nothing.
#[test]
fn every_truncation() {
    let bytes = lines(&[b"one", b"", b"three"]);
    let ends = [0, 4, 5, 11];
    for cut in 0..=bytes.len() {
        let mut stream = Len8::stream(&bytes[..cut]);
        let whole = ends.iter().filter(|end| **end <= cut).count() - 1;
        for _ in 0..whole {
            assert!(stream.next().unwrap().is_ok());
        }
        assert_eq!(stream.offset(), ends[whole]);
        assert_eq!(stream.remainder(), &bytes[ends[whole]..cut]);
        if cut > ends[whole] {
            let error = stream.next().unwrap().unwrap_err();
            let missing = if cut == ends[whole] { 1 } else { ends[whole + 1] - cut };
            assert_eq!((error.needed(), error.offset()), (Some(missing), ends[whole]));
        }
        assert!(stream.next().is_none());
        assert_eq!(stream.offset(), ends[whole], "an error takes nothing");
    }
}

/// Reading goes on from the remainder when more bytes have come.
#[test]
fn a_stream_resumes() {
    let bytes = lines(&[b"one", b"two", b"three"]);
    for cut in 0..bytes.len() {
        let mut first = Len8::stream(&bytes[..cut]);
        let before = first.by_ref().filter(Result::is_ok).count();
        let after = Len8::stream(&bytes[first.offset()..]).filter(Result::is_ok).count();
        assert_eq!(before + after, 3);
    }
}

/// An invalid packet is an error of its own kind, once; its offset is that in the whole input.
#[test]
fn invalid_is_not_cut() {
    let mut bytes = [ORDER, ORDER, ORDER].concat();
    bytes[22] = b'?';
    let mut stream = Order::stream(&bytes);
    assert!(stream.next().unwrap().is_ok());
    let error = stream.next().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.offset(), error.needed()), (ErrorKind::UnknownValue(63), 22, None));
    assert_eq!(error.to_string(), "Order.side at byte 22: expected a declared value, found 63 (0x3f)");
    assert!((0..3).all(|_| stream.next().is_none()), "fused");
    assert_eq!((stream.offset(), stream.remainder().len()), (20, 40));
}

/// A union walks packets of different sizes; a tag that is not known ends it, or takes the rest.
#[test]
fn unions_stream() {
    let bytes = [&b"L"[..], &[0; 16], b"T", include_bytes!("trade.bin"), b"L", &[0; 16], b"?"].concat();
    let mut stream = Feed::stream(&bytes);
    let kinds: Vec<_> = stream.by_ref().take(3).map(|view| matches!(view, Ok(FeedView::Level(_)))).collect();
    assert_eq!(kinds, [true, false, true]);
    assert_eq!(stream.next().unwrap().unwrap_err().kind(), ErrorKind::UnknownTag(63, 0));

    let mut stream = Lenient::stream(&[9, 0, 1, 2, 3]);
    assert!(matches!(stream.next(), Some(Ok(LenientView::Unknown(unknown))) if unknown.bytes == [1, 2, 3]));
    assert!(stream.next().is_none());
}

/// Even hostile input ends: at most one step a byte.
#[test]
fn a_stream_ends() {
    let bytes = vec![0; 10_000];
    assert_eq!(Len8::stream(&bytes).count(), 10_000);
    assert_eq!(Len8::stream(&[0xff; 300]).count(), 2);
    assert_eq!(Len64::stream(&[0xff; 64]).count(), 1);
    assert_eq!(Order::stream(&[]).count(), 0);
}

/// A tail without a length takes all: one packet.
#[test]
fn a_rest_takes_all() {
    assert_eq!(Bytes::stream(&[1, 2, 3]).map(|view| view.unwrap().tail().len()).collect::<Vec<_>>(), [2]);
}
