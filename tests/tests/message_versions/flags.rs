//! Flags: bits by group, so that no version answers for another. (W17, W18, W23)

use pw::prelude::*;

use crate::compare::{sees, version};

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct One {
    a: bool,
    b: Option<bool>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Two {
    a: bool,
    b: Option<bool>,
    #[pinwire(since = 2, default = true)]
    c: bool,
    #[pinwire(since = 2, default = true)]
    d: bool,
    #[pinwire(since = 2)]
    e: Option<bool>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct Three {
    a: bool,
    b: Option<bool>,
    #[pinwire(since = 2, default = true)]
    c: bool,
    #[pinwire(since = 2, default = true)]
    d: bool,
    #[pinwire(since = 2)]
    e: Option<bool>,
    #[pinwire(since = 3, default = true)]
    f: bool,
}

version!(One, Two, Three);

const NONE: [u8; 4] = [0xff; 4];

/// A message with these flag bytes: no lanes.
fn message(flags: &[u8]) -> Vec<u8> {
    [&[flags.len() as u8, 0][..], &NONE, flags].concat()
}

/// W18: each group begins a byte, whatever is left in the one before.
#[test]
fn groups_share_no_flag_byte() {
    let three = Three { a: true, b: Some(false), c: false, d: true, e: Some(true), f: true };
    assert_eq!(three.to_vec().unwrap(), message(&[0b011, 0b1110, 1]));
    let two = Two { a: false, b: None, c: true, d: false, e: Some(false) };
    assert_eq!(two.to_vec().unwrap(), message(&[0, 0b0101]));
    assert_eq!((One::SCHEMA.size, Two::SCHEMA.size, Three::SCHEMA.size), (1, 2, 3));
}

/// W37: a `bool` whose default is true is true in a message of version 1, also one with all spare bits on. (W23)
#[test]
fn a_default_of_true_reads_true() {
    for spare in [0, 0b1111_1000] {
        let bytes = message(&[0b101 | spare]);
        let view = Three::view(&bytes).unwrap();
        assert_eq!((view.a(), view.b(), view.c(), view.d(), view.e(), view.f()), (true, None, true, true, None, true));
        let bytes = message(&[0, 0b0010 | spare << 1]);
        let view = Three::view(&bytes).unwrap();
        assert_eq!((view.c(), view.d(), view.e(), view.f()), (false, true, None, true));
        assert!(Two::view(&bytes).unwrap().d());
    }
}

/// W38, W23: a reader does not look at the flags of newer groups, nor at spare ones.
#[test]
fn flags_of_newer_groups_are_not_looked_at() {
    for flags in 0..=u8::MAX {
        let bytes = message(&[0b011 | flags << 3, flags, flags]);
        let expected = One { a: true, b: Some(false) };
        assert!(One::view(&bytes).unwrap() == expected);
        assert!(One::view_canonical(&bytes).is_err(), "W43");
        let own = message(&[0b011 | flags << 3]);
        assert_eq!(One::view_canonical(&own).is_ok(), flags & 0x1f == 0, "W44");
    }
}

/// W17: `Option<bool>` takes two bits, presence first; the second one is not looked at if the first is 0. (W22)
#[test]
fn four_states_of_an_optional_bool() {
    for (bits, expected) in [(0b00, None), (0b01, Some(false)), (0b10, None), (0b11, Some(true))] {
        let bytes = message(&[bits << 1]);
        assert_eq!(One::view(&bytes).unwrap().b(), expected);
        assert_eq!(One::view_canonical(&bytes).is_ok(), bits != 0b10, "W45");
    }
}

/// W36: a group is there as a whole or not at all.
#[test]
fn block_lengths_between_versions_are_refused() {
    use ErrorKind::BadBlock;
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Wide {
        id: u32,
        #[pinwire(since = 2, default = 5)]
        wide: u64,
    }
    for len in 0..=14 {
        let bytes = [&[len, 0][..], &NONE, &vec![7; len.into()]].concat();
        let found = Wide::view(&bytes).map(|view| view.wide()).map_err(|error| (error.kind(), error.offset()));
        let expected = match len {
            4 => Ok(5),
            12.. => Ok(0x0707_0707_0707_0707),
            _ => Err((BadBlock(len.into()), 0)),
        };
        assert_eq!(found, expected, "{len}");
    }
}

/// W18: nine flags of one group stand in two bytes, an `Option<bool>` in both of them.
#[test]
fn the_bits_of_an_optional_bool_may_span_bytes() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Nine {
        a: [u8; 1],
        b: Option<u8>,
        c: (u8,),
        d: bool,
        e: bool,
        f: bool,
        g: bool,
        h: Option<bool>,
        i: Option<bool>,
        j: bool,
    }
    version!(Nine);
    let value = Nine {
        a: [1],
        b: Some(2),
        c: (3,),
        d: true,
        e: false,
        f: true,
        g: false,
        h: Some(true),
        i: Some(true),
        j: true,
    };
    let bytes = value.to_vec().unwrap();
    // The flag byte stands in front of the first field that needs it, the second one in front of what needs that.
    assert_eq!(bytes, [&[5, 0][..], &NONE, &[1, 0b1110_1011, 2, 3, 0b11]].concat());
    sees("nine", &bytes, &value, true);
    let mut bytes = bytes;
    Nine::view_mut(&mut bytes).unwrap().set_i(None);
    assert_eq!(bytes[7..], [0b0110_1011, 2, 3, 0b10]);
    assert!(Nine::view_canonical(&bytes).is_ok());
}
