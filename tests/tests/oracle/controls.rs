//! Negative controls: an oracle with a planted mistake must disagree, or the suites above prove nothing.

use crate::shapes;
use crate::spec::{Any, End, Shape, Ty};
use crate::subject::Subject;
use crate::{mend, suite};

/// Bytes of which no two neighbours, and no two halves, look alike; made valid for the subject.
fn bytes(subject: &Subject) -> Vec<u8> {
    let mut bytes: Vec<u8> =
        (0..mend::size(&subject.any) + 9).map(|index| (index as u8).wrapping_mul(37) ^ 0xb1).collect();
    mend::any(&subject.any, &mut bytes, 7);
    bytes
}

/// The subject agrees with its declaration, and not with the changed one.
fn must_differ(mut subject: Subject, plant: impl FnOnce(&mut Shape)) {
    let bytes = bytes(&subject);
    suite::agree(&subject, &bytes).unwrap();
    if let Any::Struct(shape) = &mut subject.any {
        plant(shape);
    }
    let noticed = suite::agree(&subject, &bytes);
    assert!(noticed.is_err(), "{}: the planted mistake went unseen", subject.schema.name);
}

#[test]
fn wrong_bit_order_is_seen() {
    must_differ(shapes::bits::msb(), |shape| shape.msb = false);
    must_differ(shapes::bits::lsb(), |shape| shape.msb = true);
}

#[test]
fn wrong_byte_order_is_seen() {
    must_differ(shapes::numbers::narrow(), |shape| shape.fields[5].end = End::Le);
    must_differ(shapes::numbers::ints_le(), |shape| shape.fields[2].end = End::Be);
}

#[test]
fn wrong_sign_is_seen() {
    must_differ(shapes::numbers::ints_be(), |shape| shape.fields[6].ty = Ty::Uint(2));
}

#[test]
fn wrong_offset_is_seen() {
    must_differ(shapes::numbers::ints_be(), |shape| shape.fields.swap(1, 2));
}

#[test]
fn a_pad_that_is_kept_is_seen() {
    must_differ(shapes::fixed::consts(), |shape| shape.fields[4].ty = Ty::Text(3, b' '));
}

#[test]
fn a_missing_check_is_seen() {
    let mut subject = shapes::fixed::enums();
    let mut bytes = bytes(&subject);
    bytes[0] = b'?';
    suite::agree(&subject, &bytes).unwrap();
    if let Any::Struct(shape) = &mut subject.any {
        shape.fields[0].ty = shapes::fixed::open(shapes::fixed::SIDE);
    }
    assert!(suite::agree(&subject, &bytes).is_err());
}

#[test]
fn a_setter_of_another_field_is_seen() {
    let mut subject = shapes::numbers::ints_be();
    let bytes = bytes(&subject);
    let from: Vec<u8> = bytes.iter().map(|byte| !byte).collect();
    suite::setters_agree(&subject, &bytes, &from).unwrap();
    subject.setters[1].1 = subject.setters[2].1;
    assert!(suite::setters_agree(&subject, &bytes, &from).is_err());
}

#[test]
fn a_wrong_schema_is_seen() {
    let mut subject = shapes::numbers::ints_be();
    suite::schema_agrees(&subject).unwrap();
    if let Any::Struct(shape) = &mut subject.any {
        shape.fields.swap(3, 4);
    }
    assert!(suite::schema_agrees(&subject).is_err());
}

#[test]
fn a_reader_that_would_wait_forever_is_seen() {
    let mut subject = shapes::numbers::ints_be();
    suite::more_bytes_help(&subject, &[]).unwrap();
    subject.prefix = |_| Err(pw::Error::new(pw::ErrorKind::NeedMore(1)));
    assert!(suite::more_bytes_help(&subject, &[]).is_err());
}
