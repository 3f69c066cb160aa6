//! Straight into the memory of a pool.

use pw::pool::EncodeError;
use pw::prelude::*;

use crate::kinds::stream;
use crate::random::Random;
use crate::shapes::All;

#[test]
fn the_same_bytes_as_from_a_value() {
    let pool = Pool::builder().slot_size(16 << 10).slots(4).build().unwrap();
    for seed in 0..50 {
        let value = Random(seed).all();
        let message: Validated<All> = pool.write_message(16 << 10, |slot| stream(&value, slot)).unwrap();
        assert_eq!(**message.lease(), value.to_vec().unwrap());
        assert!(message.view() == value);
    }
}

/// The slot is too small, or the bytes are of something else: an error, and the slot goes home.
#[test]
fn errors_bring_the_slot_home() {
    let pool = Pool::builder().slot_size(16 << 10).slots(1).build().unwrap();
    let value = Random(3).all();
    for _ in 0..3 {
        let small: Result<Validated<All>, _> = pool.write_message(9, |slot| stream(&value, &mut slot[..9]));
        let needed = ErrorKind::BufferTooSmall(value.encoded_len());
        assert!(matches!(small.unwrap_err(), EncodeError::Message(error) if error.kind() == needed));
        let other: Result<Validated<All>, _> = pool.write_message(9, |slot| Ok(&mut slot[..9]));
        assert!(matches!(other.unwrap_err(), EncodeError::Message(_)));
    }
}
