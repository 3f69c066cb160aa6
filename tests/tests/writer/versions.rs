//! Fields of later versions, and removed ones.

use pw::prelude::*;

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Leg {
    ratio: i16,
    #[pinwire(since = 2)]
    name: Option<String>,
}

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Order {
    id: u64,
    sizes: Vec<u32>,
    #[pinwire(reserved = Option<Vec<u8>>)]
    gone: (),
    live: bool,
    #[pinwire(since = 2, default = 100)]
    lot: u32,
    #[pinwire(since = 2, default = "CME")]
    venue: String,
    #[pinwire(since = 2, default = b"raw")]
    raw: Vec<u8>,
    #[pinwire(since = 3, default = [])]
    legs: Vec<Leg>,
    #[pinwire(since = 3)]
    best: Option<Leg>,
    #[pinwire(since = 4)]
    notes: Option<Vec<String>>,
    #[pinwire(since = 4)]
    urgent: Option<bool>,
}

fn write<'out>(value: &Order, out: &'out mut [u8]) -> Result<&'out mut [u8], Error> {
    let best = value.best.as_ref().map(|leg| LegHead { ratio: leg.ratio, name: leg.name.as_deref() });
    let head = OrderHead {
        id: 7,
        live: true,
        lot: 5,
        venue: "X",
        best: match &best {
            Some(best) => Some(best),
            None => None,
        },
        urgent: value.urgent,
    };
    Order::writer(out, head)
        .sizes(&[1, 2])
        .raw(&[1])
        .legs(value.legs.iter().map(|leg| LegHead { ratio: leg.ratio, name: leg.name.as_deref() }))
        .notes(value.notes.as_ref())
        .finish()
}

#[test]
fn the_newest_version_is_written() {
    for some in [false, true] {
        let leg = |ratio| Leg { ratio, name: some.then(|| "é".repeat(3)) };
        let value = Order {
            id: 7,
            sizes: vec![1, 2],
            gone: (),
            live: true,
            lot: 5,
            venue: "X".into(),
            raw: vec![1],
            legs: vec![leg(1), leg(-1)],
            best: some.then(|| leg(2)),
            notes: some.then(|| vec!["a".into()]),
            urgent: some.then_some(true),
        };
        let expected = value.to_vec().unwrap();
        crate::in_any_memory(&expected, |out| write(&value, out));
        crate::in_too_little_memory(expected.len(), |out| write(&value, out));
        Order::view_canonical(&expected).unwrap();
    }
}
