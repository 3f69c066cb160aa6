//! Messages that are generic over what they carry.

use pw::prelude::*;

use crate::shapes::{Leg, Side};

/// Anything in an envelope.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Envelope<T> {
    id: u64,
    to: String,
    body: T,
    #[pinwire(since = 2, default = 7)]
    hops: u8,
}

/// Lists of it, which takes a message; and a constant.
#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Batch<'a, M: Message, const N: usize> {
    name: &'a str,
    all: Vec<M>,
    best: Option<M>,
    key: [u8; N],
}

#[test]
fn a_generic_message_is_one_for_each_type() {
    let envelope = Envelope { id: 1, to: "é".into(), body: vec![1_u16, 2], hops: 3 };
    let bytes = envelope.to_vec().unwrap();
    let view: EnvelopeView<'_, Vec<u16>> = Envelope::<Vec<u16>>::view_canonical(&bytes).unwrap();
    assert_eq!((view.id(), view.to(), view.body().get(1), view.hops()), (1, "é", Some(2), 3));
    assert!(view == envelope);
    assert_eq!(view.to_value(), envelope);
    let side = Envelope { id: 1, to: String::new(), body: Side::Buy, hops: 0 };
    let mut bytes = side.to_vec().unwrap();
    Envelope::<Side>::view_mut(&mut bytes).unwrap().set_body(Side::Sell);
    assert_eq!(Envelope::<Side>::view(&bytes).unwrap().body(), Side::Sell);
    assert_eq!(Envelope::<Side>::lazy(&bytes).unwrap().body().unwrap(), Side::Sell);
    assert_ne!(Envelope::<Side>::FINGERPRINT.layout, Envelope::<u64>::FINGERPRINT.layout);
}

#[test]
fn a_generic_message_holds_messages() {
    let leg = |ratio| Leg { ratio, live: None, name: "l".into(), sizes: vec![3] };
    let batch = Batch::<Leg, 3> { name: "b", all: vec![leg(1), leg(2)], best: Some(leg(3)), key: [1, 2, 3] };
    let bytes = batch.to_vec().unwrap();
    let view = Batch::<Leg, 3>::view(&bytes).unwrap();
    assert_eq!(view.all().iter().map(|leg| leg.ratio()).collect::<Vec<_>>(), [1, 2]);
    assert!(view == batch);
    assert_eq!(view.to_value(), batch);
    let nested =
        Envelope { id: 1, to: String::new(), body: Envelope { id: 2, to: "x".into(), body: 'c', hops: 1 }, hops: 2 };
    let bytes = nested.to_vec().unwrap();
    assert_eq!(Envelope::<Envelope<char>>::view(&bytes).unwrap().body().body(), 'c');
}
