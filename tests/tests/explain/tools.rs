//! The same for programs.

use pw::explain::{Part, State, Step};
use pw::{Message, Packet, Scalar};

use crate::golden::{header, order};
use crate::shapes::{Header, Order};

/// Ranges, paths, types and values without parsing text.
#[test]
fn segments_and_items() {
    let bytes = order(vec![]);
    let explanation = Order::explain(&bytes);
    let id = explanation.segments().nth(3).unwrap();
    assert_eq!((id.range(), id.state(), id.bytes()), (6..14, State::Read, Some(&bytes[6..14])));
    let item = id.items().next().unwrap();
    assert_eq!(item.path().steps(), [Step::Field("id")]);
    assert_eq!((item.part(), item.value().scalar()), (Part::Field, Some(Scalar::Uint(7))));
    assert_eq!(item.field().unwrap().offset, 0);
    assert_eq!(item.ty().unwrap().to_string(), "u64");
    assert_eq!(item.to_string(), "  id: u64 = 7");
}

/// Several bit fields in one run of bytes; sentinels; constants.
#[test]
fn what_a_packet_has() {
    let bytes = header().to_vec().unwrap();
    let explanation = Header::explain(&bytes);
    let items: Vec<_> = explanation.segments().map(|segment| segment.items().len()).collect();
    assert_eq!(items[..4], [1, 3, 1, 1]);
    let price = explanation.segments().nth(4).unwrap().items().next().unwrap();
    assert!(price.value().is_absent() && price.path().to_string() == "price");
    let magic = explanation.segments().next().unwrap().items().next().unwrap();
    assert_eq!(magic.part(), Part::Constant);
}

/// Negative control: another view of the same type does not agree.
#[test]
#[should_panic(expected = "the view has")]
fn another_value_is_noticed() {
    let (one, mut other) = (order(vec![]), order(vec![]));
    other[6] = 8;
    pinwire_tests::explained::agree(&Order::view(&other).unwrap(), Order::explain(&one));
}

/// Negative control: bytes that are not those of the explanation are noticed.
#[test]
#[should_panic(expected = "assertion")]
fn a_missing_byte_is_noticed() {
    let bytes = order(vec![]);
    let longer = [&bytes[..], &[0]].concat();
    pinwire_tests::explained::check(&Order::explain(&bytes), &longer, None);
}
