//! Writing: the exact length before, any memory, no byte outside. (A3-4; W1, W14-W23, W43)

use pw::prelude::*;

use crate::random::Random;
use crate::shapes::All;

/// `encoded_len` is exact, the bytes are canonical, and give the value back.
#[test]
fn the_length_is_known_before() {
    for seed in 0..300 {
        let value = Random(seed).all();
        let bytes = value.to_vec().unwrap();
        assert_eq!(bytes.len(), value.encoded_len());
        let view = All::view_canonical(&bytes).unwrap();
        assert_eq!(view.to_value(), value);
        assert!(view == value && view == All::view(&bytes).unwrap());
    }
}

/// The reader's newest block and header say what the schema says.
#[test]
fn size_of_the_schema_is_the_block() {
    let bytes = Random(1).all().to_vec().unwrap();
    assert_eq!(usize::from(u16::from_le_bytes([bytes[0], bytes[1]])), All::SCHEMA.size);
}

/// One byte too few: refused with the exact need; more: nothing behind the message is touched.
#[test]
fn buffers_of_any_size() {
    for seed in 0..50 {
        let value = Random(seed).all();
        let len = value.encoded_len();
        let expected = value.to_vec().unwrap();
        for fill in [0xaa, 0x55] {
            for extra in [0, 1, 64] {
                let mut out = vec![fill; len + extra];
                assert_eq!(value.encode_into(&mut out), Ok(len));
                assert_eq!(out[..len], expected);
                assert!(out[len..].iter().all(|byte| *byte == fill));
            }
        }
        let error = value.encode_into(&mut vec![0; len - 1]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BufferTooSmall(len));
        assert_eq!(error.to_string(), format!("All at byte 0: the buffer is too small, {len} bytes are needed"));
    }
}

/// However little room there is: the same need, never a panic.
#[test]
fn every_smaller_buffer_is_refused() {
    for seed in [3, 4, 5] {
        let value = Random(seed).all();
        let len = value.encoded_len();
        let mut out = vec![0; len];
        for room in 0..len {
            let error = value.encode_into(&mut out[..room]).map_err(|error| error.kind());
            assert_eq!(error, Err(ErrorKind::BufferTooSmall(len)), "{room} of {len}");
        }
    }
}

/// A value that a Packet cannot hold is refused with the offset of its field, wherever it stands.
#[test]
fn a_value_that_cannot_be_written() {
    let mut value = Random(7).all();
    value.bar.low = 16;
    let offset = |name| 6 + All::SCHEMA.fields.iter().find(|field| field.name == name).unwrap().offset;
    let error = value.to_vec().unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::OutOfRange(16), offset("bar") + 3));
    value.bar.low = 1;
    let bar = value.bar;
    value.bars = vec![bar; 3];
    let good = value.to_vec().unwrap();
    let start = All::view(&good).unwrap().bars().get(2).unwrap().as_bytes().as_ptr().addr() - good.as_ptr().addr();
    value.bars[2].high = 99;
    let error = value.to_vec().unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::OutOfRange(99), start + 3));
    assert_eq!(error.field().map(|field| (field.owner, field.name)), Some(("Bar", "high")));
}

/// Borrowed and owned declarations of one message write the same bytes.
#[test]
fn borrowed_fields_write_the_same() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Borrowed<'a> {
        id: u8,
        text: &'a str,
        maybe: Option<&'a str>,
        bytes: &'a [u8],
        numbers: &'a [u32],
        names: Vec<&'a str>,
        blobs: Vec<&'a [u8]>,
        slices: &'a [&'a str],
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Owned {
        id: u8,
        text: String,
        maybe: Option<String>,
        bytes: Vec<u8>,
        numbers: Vec<u32>,
        names: Vec<String>,
        blobs: Vec<Vec<u8>>,
        slices: Vec<String>,
    }
    let borrowed = Borrowed {
        id: 1,
        text: "é",
        maybe: Some(""),
        bytes: &[2, 3],
        numbers: &[4],
        names: vec!["x", "y"],
        blobs: vec![&[5], &[]],
        slices: &["z"],
    };
    let bytes = borrowed.to_vec().unwrap();
    let view = Owned::view_canonical(&bytes).unwrap();
    let owned = view.to_value();
    assert_eq!(owned.to_vec().unwrap(), bytes);
    assert!(view == owned && Borrowed::view(&bytes).unwrap() == borrowed);
    assert_eq!(
        (owned.text.as_str(), owned.maybe.as_deref(), &owned.blobs[..]),
        ("é", Some(""), &[vec![5], vec![]][..])
    );
    assert_eq!(Borrowed::FINGERPRINT.layout, Owned::FINGERPRINT.layout);
}
