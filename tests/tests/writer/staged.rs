//! Rows of an iterator that is walked once.

use pw::prelude::*;

use crate::random::Random;
use crate::shapes::Leg;

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Fixed {
    x: u32,
    on: bool,
}

#[derive(Message, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct List {
    id: u8,
    fixed: Vec<Fixed>,
    legs: Vec<Leg>,
    maybe: Option<Vec<Leg>>,
    last: Vec<u8>,
}

/// Neither `Clone` nor of a known length.
struct Once<T>(std::vec::IntoIter<T>);

impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.0.next()
    }
}

fn once<T>(values: &[T]) -> Staged<Once<&T>> {
    Staged(Once(values.iter().collect::<Vec<_>>().into_iter()))
}

fn value(seed: u64) -> List {
    let mut random = Random(seed);
    let fixed = random.list(|random| Fixed { x: random.next() as u32, on: random.truth() });
    let mut legs = || random.list(|random| random.all().leg);
    let (first, second) = (legs(), legs());
    List {
        id: 1,
        fixed,
        legs: first,
        maybe: (!seed.is_multiple_of(3)).then_some(second),
        last: vec![9; seed as usize % 4],
    }
}

fn write<'out>(value: &List, out: &'out mut [u8]) -> Result<&'out mut [u8], Error> {
    List::writer(out, ListHead { id: 1 })
        .fixed(once(&value.fixed))
        .legs(once(&value.legs))
        .maybe(value.maybe.as_deref().map(once))
        .last(&value.last)
        .finish()
}

#[test]
fn the_same_bytes_as_from_a_value() {
    let mut empty = 0;
    for seed in 0..300 {
        let value = value(seed);
        empty += usize::from(value.legs.is_empty());
        let expected = value.to_vec().unwrap();
        for fill in [0xaa, 0x55] {
            let mut memory = vec![fill; 2 * expected.len()];
            assert_eq!(write(&value, &mut memory).unwrap(), expected);
        }
    }
    assert!(empty > 10);
}

/// What is said to be enough is enough, and less is not.
#[test]
fn the_room_that_is_needed_is_known() {
    for seed in 0..20 {
        let value = value(seed);
        let expected = value.to_vec().unwrap();
        for room in 0..2 * expected.len() {
            let mut memory = vec![0xaa; room];
            let error = match write(&value, &mut memory) {
                Ok(bytes) => {
                    assert_eq!(bytes, expected);
                    continue;
                }
                Err(error) => error,
            };
            let ErrorKind::BufferTooSmall(needed) = error.kind() else { panic!("{error}") };
            assert!(needed > room && needed <= 2 * expected.len(), "{needed} for {room} of {}", expected.len());
            assert_eq!(write(&value, &mut vec![0x55; 2 * expected.len()]).unwrap(), expected);
        }
    }
}

/// Rows without text and lists are written where they stay.
#[test]
fn fixed_rows_need_no_more_room() {
    let value = List { legs: vec![], maybe: None, ..value(2) };
    let expected = value.to_vec().unwrap();
    assert!(!value.fixed.is_empty());
    crate::in_any_memory(&expected, |out| write(&value, out));
    crate::in_too_little_memory(expected.len(), |out| write(&value, out));
}

/// A row that is refused ends it all, with its field.
#[test]
fn a_row_can_be_refused() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Bars {
        rows: Vec<BarRow>,
    }
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct BarRow {
        text: String,
        bar: crate::shapes::Bar,
    }
    let mut bar = Random(1).all().bar;
    bar.low = 99;
    let rows = std::iter::from_fn(|| Some(BarRowHead { text: "text", bar }));
    let error = Bars::writer(&mut [0; 999], BarsHead {}).rows(Staged(rows)).finish().unwrap_err();
    assert_eq!(error.field().map(|field| field.name), Some("low"));
}
