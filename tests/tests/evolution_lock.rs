//! Evolution with derived messages: what may change passes, what may not is named, and frames say who wrote them.

use std::panic::catch_unwind;

use pw::__private::{Evolving, LockFile, assert_compatible, assert_locked};
use pw::prelude::*;
use pw::{ErrorKind, Fingerprint, Frame, Kind, Message, layout_at};

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
struct Point {
    x: f32,
    y: f32,
}

/// Declares one version of the message after another, each in a module, all called `Order`.
macro_rules! versions {
    ($($module:ident { $(leg { $($leg:tt)* })? order { $($order:tt)* } })*) => { $(
        #[allow(dead_code, reason = "some fields are only there for the layout")]
        mod $module {
            use super::*;
            $(
                #[derive(Message, Clone, PartialEq, Debug)]
                #[pinwire(crate = ::pw)]
                pub(crate) struct Leg { $($leg)* }
            )?
            #[derive(Message, Clone, PartialEq, Debug)]
            #[pinwire(crate = ::pw)]
            pub(crate) struct Order { $($order)* }
        }
    )* };
}

versions! {
    first {
        leg { pub(crate) qty: u32 }
        order {
            pub(crate) id: u64,
            pub(crate) side: Side,
            pub(crate) price: u32,
            pub(crate) at: Point,
            pub(crate) note: String,
            pub(crate) sizes: Vec<u32>,
            pub(crate) pair: (u16, u32),
            pub(crate) leg: Leg,
            pub(crate) legs: Vec<Leg>,
            pub(crate) best: Option<Leg>,
        }
    }
    second {
        leg { pub(crate) qty: u32, #[pinwire(since = 2)] pub(crate) fee: Option<u32> }
        order {
            pub(crate) id: u64,
            pub(crate) side: Side,
            #[pinwire(sensitive)] pub(crate) price: u32,
            pub(crate) at: Point,
            pub(crate) remark: String,
            pub(crate) sizes: Vec<u32>,
            pub(crate) pair: (u16, u32),
            pub(crate) leg: Leg,
            pub(crate) legs: Vec<Leg>,
            pub(crate) best: Option<Leg>,
            #[pinwire(since = 2)] pub(crate) venue: Option<String>,
            #[pinwire(since = 2, default = 7)] pub(crate) flags: u8,
        }
    }
    reserved {
        leg { pub(crate) qty: u32 }
        order {
            pub(crate) id: u64,
            pub(crate) side: Side,
            #[pinwire(reserved = u32)] pub(crate) price: (),
            pub(crate) at: Point,
            #[pinwire(reserved = String)] pub(crate) note: (),
            #[pinwire(reserved = Vec<u32>)] pub(crate) sizes: (),
            pub(crate) pair: (u16, u32),
            pub(crate) leg: Leg,
            pub(crate) legs: Vec<Leg>,
            #[pinwire(reserved = Option<Leg>)] pub(crate) best: (),
        }
    }
}

pw::assert_compatible!(first::Order => second::Order);
pw::assert_compatible!(first::Order => reserved::Order);
pw::lock!("lock/order.lock", second::Order);

// Fingerprints are constants; what a release leaves alone is the same for ever. (B4-4)
const _: () = assert!(first::Order::FINGERPRINT.layout == layout_at(second::Order::SCHEMA, 1));
const _: () = assert!(first::Order::FINGERPRINT.layout != second::Order::FINGERPRINT.layout);
const _: () = assert!(first::Order::FINGERPRINT.layout == reserved::Order::FINGERPRINT.layout);

/// Declarations that break readers of `first::Order`, each by one change, and the words that say so.
macro_rules! broken {
    ($($name:ident [$($word:literal),+] { $($order:tt)* })*) => {
        versions! { $($name { leg { pub(crate) qty: u32 } order { $($order)* } })* }
        const BROKEN: &[(&str, &Kind, &[&str])] =
            &[$((stringify!($name), <$name::Order as Evolving>::KIND, &[$($word),+])),*];
    };
}

/// The small message that the broken ones started as.
mod small {
    use super::*;
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Leg {
        pub(crate) qty: u32,
    }
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Order {
        pub(crate) id: u64,
        pub(crate) sizes: Vec<u32>,
        pub(crate) pair: (u16, u32),
        pub(crate) at: Point,
        pub(crate) legs: Vec<Leg>,
        #[pinwire(since = 2)]
        pub(crate) venue: Option<u8>,
    }
}

broken! {
    reordered ["`Order.sizes` now holds `pair`"] {
        id: u64, pair: (u16, u32), sizes: Vec<u32>, at: Point, legs: Vec<Leg>, #[pinwire(since = 2)] venue: Option<u8>,
    }
    inserted ["`Order.sizes` now holds `count`"] {
        id: u64, count: u8, sizes: Vec<u32>, pair: (u16, u32), at: Point, legs: Vec<Leg>, #[pinwire(since = 2)] venue: Option<u8>,
    }
    retyped ["`Order.id` has another type or size"] {
        id: i64, sizes: Vec<u32>, pair: (u16, u32), at: Point, legs: Vec<Leg>, #[pinwire(since = 2)] venue: Option<u8>,
    }
    element_retyped ["`Order.sizes` has another type or size"] {
        id: u64, sizes: Vec<u16>, pair: (u16, u32), at: Point, legs: Vec<Leg>, #[pinwire(since = 2)] venue: Option<u8>,
    }
    members_swapped ["`Order.pair` has another type or size"] {
        id: u64, sizes: Vec<u32>, pair: (u32, u16), at: Point, legs: Vec<Leg>, #[pinwire(since = 2)] venue: Option<u8>,
    }
    other_packet ["`Order.at` has another type or size"] {
        id: u64, sizes: Vec<u32>, pair: (u16, u32), at: [f32; 2], legs: Vec<Leg>, #[pinwire(since = 2)] venue: Option<u8>,
    }
    removed ["`Order` has lost its field `venue`", "reserved"] {
        id: u64, sizes: Vec<u32>, pair: (u16, u32), at: Point, legs: Vec<Leg>,
    }
    closed_group ["`Order.late` joins version 2", "since = 3"] {
        id: u64, sizes: Vec<u32>, pair: (u16, u32), at: Point, legs: Vec<Leg>, #[pinwire(since = 2)] venue: Option<u8>,
        #[pinwire(since = 2)] late: Option<u8>,
    }
    other_version ["`Order.venue` came with version 2", "`since = 3`"] {
        id: u64, sizes: Vec<u32>, pair: (u16, u32), at: Point, legs: Vec<Leg>, #[pinwire(since = 3)] venue: Option<u8>,
    }
}

mod leg_changed {
    use super::*;
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Leg {
        pub(crate) qty: i32,
    }
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Order {
        pub(crate) id: u64,
        pub(crate) sizes: Vec<u32>,
        pub(crate) pair: (u16, u32),
        pub(crate) at: Point,
        pub(crate) legs: Vec<Leg>,
        #[pinwire(since = 2)]
        pub(crate) venue: Option<u8>,
    }
}

/// What the compiler would say, said at run time by the same function.
fn words_of(check: impl FnOnce() + std::panic::UnwindSafe) -> Option<String> {
    let payload = catch_unwind(check).err()?;
    Some(payload.downcast_ref::<String>().cloned().unwrap_or_default())
}

/// Each rule of evolution, between two types and against a lock file. (B4-4)
#[test]
fn each_break_is_named() {
    let was = small::Order::KIND;
    let lock = LockFile(&[was]).to_string();
    let nested: (&str, &Kind, &[&str]) = ("leg", leg_changed::Order::KIND, &["`Leg.qty` has another type or size"]);
    for (what, is, words) in BROKEN.iter().chain([&nested]) {
        let by_type = words_of(|| assert_compatible(&[(was, is)])).unwrap_or_else(|| panic!("{what} goes unseen"));
        let by_lock =
            words_of(|| assert_locked("a.lock", &lock, &[is])).unwrap_or_else(|| panic!("{what} goes unseen"));
        for word in *words {
            assert!(by_type.contains(word) && by_lock.contains(word), "{what}: {by_type} / {by_lock}");
        }
        let Kind::Message(is) = is else { panic!("{is:?}") };
        assert_ne!(layout_at(is, u16::MAX), small::Order::FINGERPRINT.layout, "{what}");
    }
}

#[test]
fn what_may_change_passes() {
    for (was, is) in [
        (first::Order::KIND, second::Order::KIND),
        (first::Order::KIND, reserved::Order::KIND),
        (small::Order::KIND, small::Order::KIND),
    ] {
        assert_eq!(words_of(|| assert_compatible(&[(was, is)])), None);
        assert_eq!(words_of(|| assert_locked("a.lock", &LockFile(&[was]).to_string(), &[is])), None);
    }
    assert_eq!(words_of(|| assert_locked("a.lock", "", &[first::Order::KIND])), None);
}

/// Widths inside lists and tuples are part of the file, so that it reads well and nothing slips through.
#[test]
fn the_lock_reads_well() {
    let text = LockFile(&[second::Order::KIND]).to_string();
    for line in ["sizes: [u32]", "pair: (u16, u32)", "best: Option<Leg>", "  2 ", "    message Leg", "fee: Option<u32>"]
    {
        assert!(text.contains(line), "{line} in\n{text}");
    }
}

fn order() -> first::Order {
    let leg = |qty| first::Leg { qty };
    first::Order {
        id: 1,
        side: Side::Sell,
        price: 2,
        at: Point { x: 1.0, y: 2.0 },
        note: "note".into(),
        sizes: vec![1, 2],
        pair: (3, 4),
        leg: leg(5),
        legs: vec![leg(6), leg(7)],
        best: Some(leg(8)),
    }
}

/// Frames from an older and a newer writer, seen by the other one. (B4-4)
#[test]
fn frames_over_versions() {
    let old = Frame::to_vec(&order(), 9, 1).unwrap();
    let frame = Frame::parse(&old).unwrap();
    assert_eq!((frame.id(), frame.sequence(), frame.version()), (9, 1, 1));
    assert_eq!(frame.layout(), first::Order::FINGERPRINT.layout);
    assert_eq!(frame.body(), order().to_vec().unwrap());
    let seen = frame.view::<second::Order>().unwrap().to_value();
    assert_eq!((seen.price, seen.remark.as_str(), seen.venue, seen.flags), (2, "note", None, 7));
    assert_eq!(seen.legs[1], second::Leg { qty: 7, fee: None });

    let newer = second::Order { flags: 1, ..frame.view::<second::Order>().unwrap().to_value() };
    let new = Frame::to_vec(&newer, 9, 2).unwrap();
    assert_eq!(new.len(), Frame::encoded_len(&newer));
    let frame = Frame::parse(&new).unwrap();
    assert_eq!(frame.version(), 2);
    assert_eq!(frame.view::<first::Order>().unwrap().to_value(), order());
}

/// A frame of something else says so, whatever its bytes would pass for; and both versions are named. (B4-4)
#[test]
fn foreign_frames() {
    let value =
        small::Order { id: 1, sizes: vec![], pair: (0, 0), at: Point { x: 0.0, y: 0.0 }, legs: vec![], venue: None };
    let bytes = Frame::to_vec(&value, 9, 1).unwrap();
    let error = Frame::parse(&bytes).unwrap().view::<first::Order>().unwrap_err();
    let ErrorKind::ForeignSchema { newest, version, found, .. } = error.kind() else { panic!("{error}") };
    assert_eq!((newest, version, found), (1, 2, small::Order::FINGERPRINT.layout));
    assert_eq!(error.offset(), 16);
    let text = error.to_string();
    assert!(text.starts_with("Order at byte 16: expected version 1 ") && text.contains("found version 2"), "{text}");
}

/// The body's faults are counted from the start of the frame.
#[test]
fn faults_in_the_body() {
    let Fingerprint { layout, .. } = first::Order::FINGERPRINT;
    let envelope = pw::Envelope { id: 9, version: 1, layout, sequence: 0 };
    let mut body = order().to_vec().unwrap();
    body[6 + 8] = b'?'; // the side, behind the table's header and the id
    let mut bytes = vec![0; 32 + body.len()];
    Frame::encode_with(envelope, &mut bytes, |to| {
        to.copy_from_slice(&body);
        Ok(body.len())
    })
    .unwrap();
    let error = Frame::parse(&bytes).unwrap().view::<first::Order>().unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::UnknownValue(u64::from(b'?')), 32 + 6 + 8));
}

/// A frame is written in place, and the room that it needs is known beforehand.
#[test]
fn written_in_place() {
    let len = Frame::encoded_len(&order());
    for room in 0..len {
        let error = Frame::encode_into(&order(), 9, 1, &mut vec![0; room]).unwrap_err();
        if room >= 32 {
            assert_eq!(error.kind(), ErrorKind::BufferTooSmall(len));
        }
    }
    let (mut one, mut other) = (vec![0xaa; len + 3], vec![0x55; len + 3]);
    assert_eq!(Frame::encode_into(&order(), 9, 1, &mut one), Ok(len));
    assert_eq!(Frame::encode_into(&order(), 9, 1, &mut other), Ok(len));
    assert_eq!((&one[..len], &one[len..]), (&other[..len], &[0xaa; 3][..]), "every byte is written, none behind");
}

/// Sensitive, docs and defaults are no part of the layout; kinds are.
#[test]
fn the_schema_says_what_the_file_says() {
    let fields = second::Order::SCHEMA.fields;
    assert!(fields.iter().any(|field| field.sensitive && field.name == "price"));
    assert!(matches!(fields[7].kind, Kind::Message(leg) if leg.name == "Leg"));
}
