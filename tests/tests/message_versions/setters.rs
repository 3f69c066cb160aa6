//! Setting in place what came later: as in version 1 where it is, refused where it is not. (W37, B4-5)

use pw::prelude::*;

use crate::types::{Leg, Level, Side, leg};

macro_rules! later {
    ($($name:ident: $kind:ty, [$($attr:tt)*], $a:expr, $b:expr;)*) => {$(
        mod $name {
            use super::*;

            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            struct Old {
                id: u8,
                name: String,
            }
            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            struct New {
                id: u8,
                name: String,
                #[pinwire(since = 2 $($attr)*)]
                f: $kind,
                #[pinwire(since = 3, default = [])]
                end: Vec<u16>,
            }
            macro_rules! hold {
                ($hold:ident, $ty:ident) => {
                    #[derive(Message)]
                    #[pinwire(crate = ::pw)]
                    struct $hold {
                        one: $ty,
                        rows: Vec<$ty>,
                        maybe: Option<$ty>,
                    }
                };
            }
            hold!(HoldOld, Old);
            hold!(HoldNew, New);

            fn old() -> Old {
                Old { id: 1, name: "é".into() }
            }
            fn new(f: $kind) -> New {
                New { id: 1, name: "é".into(), f, end: vec![7] }
            }
            fn all(f: fn() -> $kind) -> HoldNew {
                HoldNew { one: new(f()), rows: vec![new(f()), new(f())], maybe: Some(new(f())) }
            }

            /// Absent: an error with the field's name, nothing changes, wherever the message stands.
            #[test]
            fn absent() {
                let name = |error: Error| {
                    let field = error.field().map(|field| (field.owner, field.name, field.since));
                    assert_eq!(field, Some(("New", "f", 2)));
                    error.kind()
                };
                let mut bytes = old().to_vec().unwrap();
                let before = bytes.clone();
                let mut view = New::view_mut(&mut bytes).unwrap();
                assert_eq!(view.set_f($b).map_err(name), Err(ErrorKind::Absent));
                assert_eq!(bytes, before);

                let mut bytes = HoldOld { one: old(), rows: vec![old(), old()], maybe: Some(old()) }.to_vec().unwrap();
                let before = bytes.clone();
                let mut view = HoldNew::view_mut(&mut bytes).unwrap();
                assert_eq!(view.one_mut().set_f($b).map_err(name), Err(ErrorKind::Absent));
                assert_eq!(view.maybe_mut().unwrap().set_f($b).map_err(name), Err(ErrorKind::Absent));
                assert_eq!(view.rows_mut().get_mut(1).unwrap().set_f($b).map_err(name), Err(ErrorKind::Absent));
                view.rows_mut().for_each(|mut row| assert!(row.set_f($b).is_err()));
                assert_eq!(bytes, before);
            }

            /// Present: the outcome is the message that has the value from the start.
            #[test]
            fn present() {
                let mut bytes = new($a).to_vec().unwrap();
                New::view_mut(&mut bytes).unwrap().set_f($b).unwrap();
                assert_eq!(bytes, new($b).to_vec().unwrap());
                assert_ne!(bytes, new($a).to_vec().unwrap(), "the two values differ");

                let mut bytes = all(|| $a).to_vec().unwrap();
                let mut view = HoldNew::view_mut(&mut bytes).unwrap();
                view.one_mut().set_f($b).unwrap();
                view.maybe_mut().unwrap().set_f($b).unwrap();
                view.rows_mut().for_each(|mut row| row.set_f($b).unwrap());
                assert_eq!(bytes, all(|| $b).to_vec().unwrap());
            }
        }
    )*};
}

later! {
    number: u32, [, default = 5], 1, 2;
    wide: i128, [, default = 5], 1, -2;
    odd: I24, [, default = I24::MIN], I24::MIN, I24::MAX;
    float: f64, [, default = 0.5], 0.0, -0.0;
    letter: char, [, default = 'x'], 'a', '𝄞';
    truth: bool, [, default = true], true, false;
    side: Side, [, default = Side::Buy], Side::Sell, Side::Buy;
    open: Open<Side>, [, default = Open::Known(Side::Buy)], Open::Known(Side::Sell), Open::Unknown(7);
    maybe_number: Option<u32>, [], Some(1), None;
    number_appears: Option<u32>, [], None, Some(0);
    maybe_truth: Option<bool>, [], Some(true), None;
    truth_appears: Option<bool>, [], None, Some(true);
    maybe_side: Option<Side>, [], None, Some(Side::Sell);
    array: Option<[u16; 3]>, [], Some([1, 2, 3]), None;
    pair: Option<(u16, bool)>, [], Some((1, true)), Some((2, false));
    packet: Option<Level>, [], None, Some(Level { price: -1, size: 3 });
}

/// What has parts and came later is not there: `None`, or empty.
#[test]
fn parts_of_what_is_absent() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Old {
        id: u8,
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct New {
        id: u8,
        #[pinwire(since = 2)]
        nested: Option<Leg>,
        #[pinwire(since = 2, default = [])]
        rows: Vec<Leg>,
        #[pinwire(since = 2, default = [])]
        numbers: Vec<u32>,
        #[pinwire(since = 2)]
        maybe_rows: Option<Vec<Leg>>,
    }
    let mut bytes = Old { id: 7 }.to_vec().unwrap();
    let before = bytes.clone();
    let mut view = New::view_mut(&mut bytes).unwrap();
    assert!(view.nested_mut().is_none() && view.maybe_rows_mut().is_none());
    assert!(view.rows_mut().is_empty() && view.rows_mut().get_mut(0).is_none());
    assert!(view.numbers_mut().is_empty() && view.numbers_mut().set(0, &1).is_none());
    view.rows_mut().for_each(|_| panic!("there is none"));
    assert_eq!(bytes, before);

    let new = |name: &str, number| New {
        id: 7,
        nested: Some(Leg { ratio: 9, ..leg(name) }),
        rows: vec![leg(name), Leg { ratio: 9, ..leg(name) }],
        numbers: vec![1, number],
        maybe_rows: Some(vec![leg(name)]),
    };
    let mut bytes = new("é", 2).to_vec().unwrap();
    let mut view = New::view_mut(&mut bytes).unwrap();
    view.numbers_mut().set(1, &3).unwrap().unwrap();
    view.nested_mut().unwrap().set_ratio(9);
    view.rows_mut().get_mut(1).unwrap().set_ratio(9);
    assert_eq!(bytes, new("é", 3).to_vec().unwrap());
}
