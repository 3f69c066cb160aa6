//! Lists of all kinds against a `Vec`: length, index, iteration from both ends. (A2-5)

use pw::prelude::*;

use crate::random::Random;
use crate::shapes::{All, Leg};

/// Compares a list with the texts of its elements. A macro, as the lists have no trait in common.
macro_rules! agrees {
    ($list:expr, $values:expr, $random:expr) => {
        agrees!($list, $values, $random, |value| format!("{value:?}"))
    };
    ($list:expr, $values:expr, $random:expr, $text:expr) => {{
        let list = $list;
        let texts: Vec<String> = $values.iter().map($text).collect();
        assert_eq!((list.len(), list.is_empty()), (texts.len(), texts.is_empty()));
        for index in 0..texts.len() + 2 {
            assert_eq!(list.get(index).map(|item| format!("{item:?}")).as_ref(), texts.get(index));
        }
        for index in [usize::MAX, usize::MAX / 2, usize::MAX / 6 + 1, u32::MAX as usize, 1 << 32] {
            assert!(list.get(index).is_none(), "{index}");
        }
        let mut count = 0;
        for (item, text) in list.into_iter().zip(&texts) {
            assert_eq!(format!("{item:?}"), *text);
            count += 1;
        }
        assert_eq!(count, texts.len());
        assert!(list.iter().rev().map(|item| format!("{item:?}")).eq(texts.iter().rev().cloned()));
        // Any mix of steps, as a slice's own iterator takes them.
        for _ in 0..6 {
            let (mut found, mut expected) = (list.iter(), texts.iter());
            for _ in 0..6 {
                assert_eq!((found.size_hint(), found.len()), (expected.size_hint(), expected.len()));
                let skipped = $random.below(3);
                let (a, b) = match $random.below(4) {
                    0 => (found.next(), expected.next()),
                    1 => (found.next_back(), expected.next_back()),
                    2 => (found.nth(skipped), expected.nth(skipped)),
                    _ => (found.nth_back(skipped), expected.nth_back(skipped)),
                };
                assert_eq!(a.map(|item| format!("{item:?}")).as_ref(), b);
                let copy = found.clone();
                assert_eq!(copy.count(), expected.len());
            }
            assert!(found.nth(usize::MAX).is_none() && found.next().is_none() && found.next_back().is_none());
        }
        assert_eq!(list.iter().last().map(|item| format!("{item:?}")), texts.last().cloned());
    }};
}

/// A message as a view prints it: there an `Option` is its value.
fn text(leg: &Leg) -> String {
    let Leg { ratio, live, name, sizes } = leg;
    let live = live.map_or("None".into(), |live| live.to_string());
    format!("Leg {{ ratio: {ratio}, live: {live}, name: {name:?}, sizes: {sizes:?} }}")
}

#[test]
fn every_list_is_its_vec() {
    let mut random = Random(1);
    for seed in 0..60 {
        let mut value = Random(seed).all();
        if seed == 0 {
            // A longer one of each.
            let mut more = Random(99);
            value.sizes = (0..50).collect();
            value.names = (0..50).map(|_| more.text()).collect();
            value.legs = (0..50).map(|_| more.leg()).collect();
            value.blobs = (0..50).map(|len| vec![len; len.into()]).collect();
            value.tuples = (0..50).map(|index| (index, more.text(), None)).collect();
        }
        let bytes = value.to_vec().unwrap();
        let view = All::view(&bytes).unwrap();
        agrees!(view.sizes(), value.sizes, random);
        agrees!(view.floats(), value.floats, random);
        agrees!(view.flags(), value.flags, random);
        agrees!(view.letters(), value.letters, random);
        agrees!(view.sides(), value.sides, random);
        agrees!(view.venues(), value.venues, random);
        agrees!(view.path(), value.path, random);
        agrees!(view.arrays(), value.arrays, random);
        agrees!(view.pairs(), value.pairs, random);
        agrees!(view.tuples(), value.tuples, random);
        agrees!(view.names(), value.names, random);
        agrees!(view.blobs(), value.blobs, random);
        agrees!(view.grid(), value.grid, random);
        agrees!(view.text_grid(), value.text_grid, random);
        agrees!(view.legs(), value.legs, random, text);
        agrees!(view.leg_grid(), value.leg_grid, random, |legs: &Vec<Leg>| {
            format!("[{}]", legs.iter().map(text).collect::<Vec<_>>().join(", "))
        });
        agrees!(view.pos(), value.pos, random);
        agrees!(view.bits(), value.bits, random);
        let bars: Vec<_> = view.bars().iter().map(|bar| (bar.side(), bar.on(), bar.low(), bar.high())).collect();
        assert!(bars.iter().copied().eq(value.bars.iter().map(|bar| (bar.side, bar.on, bar.low, bar.high))));
        for (leg, of_value) in view.legs().iter().rev().zip(value.legs.iter().rev()) {
            assert_eq!((leg.name(), leg.live()), (of_value.name.as_str(), of_value.live));
            agrees!(leg.sizes(), of_value.sizes, random);
        }
    }
}

/// Comparing lists with slices of what they hold.
#[test]
fn texts_compare_with_slices() {
    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Names {
        names: Vec<String>,
    }
    let bytes = Names { names: vec!["a".into(), "é".into()] }.to_vec().unwrap();
    let names = Names::view(&bytes).unwrap().names();
    assert!(names == ["a", "é"][..] && names != ["a"][..] && names != ["a", "e"][..]);
}

/// Negative control: a list that is one element off is seen.
#[test]
#[should_panic(expected = "left == right")]
fn a_wrong_list_is_seen() {
    let value = Random(0).all();
    let bytes = All { sizes: vec![1, 2, 3], ..value }.to_vec().unwrap();
    agrees!(All::view(&bytes).unwrap().sizes(), [1, 2, 4], Random(1));
}
