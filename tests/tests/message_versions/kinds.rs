//! The matrix: groups of kinds that come together, with versions 2 and 3 of a message for each group.
//!
//! A line is the field of version 2 and that of version 3, the type, what follows `since`, two values and what older
//! messages answer, each with the text that `Debug` of the getter has. The texts are written by hand: they are the
//! oracle that knows no code. Kinds of different forms share a message, since each message in all its places takes long
//! to compile; some of each form are alone.

use pw::prelude::*;

use crate::compare::{sees, version};
use crate::types::*;

/// A leaf in all places.
macro_rules! outer_of {
    ($leaf:ident: $outer:ident) => {
        #[derive(Message)]
        #[pinwire(crate = ::pw)]
        pub struct $outer {
            pub head: u8,
            pub one: $leaf,
            pub rows: Vec<$leaf>,
            pub grid: Vec<Vec<$leaf>>,
            pub maybe: Option<$leaf>,
            pub end: u16,
        }
        version!($leaf, $outer);
    };
}

/// All readers of the bytes of one writer.
macro_rules! readers {
    ($written:expr, $writer:literal, $leaf1:ident $outer1:ident $one:path) => {{
        let (leaves, outer): (Vec<Vec<u8>>, Vec<u8>) = $written;
        for (seed, bytes) in leaves.iter().enumerate() {
            sees("version 1, root", bytes, &$one(seed), $writer == 1);
            sees("version 2, root", bytes, &two(seed, $writer), $writer == 2);
            sees("version 3, root", bytes, &three(seed, $writer), $writer == 3);
        }
        sees("version 1, inside", &outer, &outer!($outer1, |seed| $one(seed)), $writer == 1);
        sees("version 2, inside", &outer, &outer!(Outer2, |seed| two(seed, $writer)), $writer == 2);
        sees("version 3, inside", &outer, &outer!(Outer3, |seed| three(seed, $writer)), $writer == 3);
    }};
}

/// Values in a fixed number of places, as bytes.
macro_rules! written {
    ($outer:ident, $leaf:expr) => {
        ((0..3).map(|seed| $leaf(seed).to_vec().unwrap()).collect(), outer!($outer, $leaf).to_vec().unwrap())
    };
}

/// Versions 2 and 3 of a message with one field of each kind, then with another.
macro_rules! group {
    ($name:ident, { $($field:ident: $ty:ty),* } $leaf1:ident $outer1:ident $one:ident,
     $($f:ident $g:ident: $kind:ty, [$($attr:tt)*],
       $a:expr => $a_text:literal, $b:expr => $b_text:literal, $none:expr => $none_text:literal;)*) => {
        mod $name {
            use super::*;

            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            pub struct Leaf2 {
                $(pub $field: $ty,)*
                $(#[pinwire(since = 2 $($attr)*)]
                pub $f: $kind,)*
            }
            outer_of!(Leaf2: Outer2);

            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            pub struct Leaf3 {
                $(pub $field: $ty,)*
                $(#[pinwire(since = 2 $($attr)*)]
                pub $f: $kind,)*
                $(#[pinwire(since = 3 $($attr)*)]
                pub $g: $kind,)*
            }
            outer_of!(Leaf3: Outer3);

            /// What version 2 knows of the bytes of version `writer`.
            fn two(seed: usize, writer: u16) -> Leaf2 {
                let $leaf1 { $($field),* } = $one(seed);
                Leaf2 { $($field,)* $($f: if writer < 2 { $none } else if seed == 1 { $b } else { $a },)* }
            }
            fn three(seed: usize, writer: u16) -> Leaf3 {
                let Leaf2 { $($field,)* $($f,)* } = two(seed, writer);
                let turn = if writer < 3 { 1 } else { seed };
                $(let $g = match turn {
                    0 => $b,
                    1 => $none,
                    _ => $a,
                };)*
                Leaf3 { $($field,)* $($f,)* $($g,)* }
            }

            /// B4-4, W37, W38: every reader of every writer's bytes.
            #[test]
            fn every_reader_of_every_writer() {
                readers!(written!($outer1, |seed| $one(seed)), 1, $leaf1 $outer1 $one);
                readers!(written!(Outer2, |seed| two(seed, 2)), 2, $leaf1 $outer1 $one);
                readers!(written!(Outer3, |seed| three(seed, 3)), 3, $leaf1 $outer1 $one);
            }

            /// W37: what the getters answer, by the texts above.
            #[test]
            fn getters_answer() {
                let (one, three) = (outer!($outer1, |seed| $one(seed)), outer!(Outer3, |seed| three(seed, 3)));
                let (one, three) = (one.to_vec().unwrap(), three.to_vec().unwrap());
                let (of_one, of_two) = (Outer3::view(&one).unwrap(), Outer2::view(&three).unwrap());
                let of_three = Outer3::view(&three).unwrap();
                $({
                    let texts = [[$a_text, $b_text], [$b_text, $none_text], [$a_text, $a_text]];
                    let said = |leaf: Leaf3View<'_>| [format!("{:?}", leaf.$f()), format!("{:?}", leaf.$g())];
                    for (seed, leaf) in of_three.rows().iter().enumerate() {
                        assert_eq!(said(leaf), texts[seed], stringify!($f));
                    }
                    for (seed, leaf) in of_three.rows().iter().rev().enumerate() {
                        assert_eq!(said(leaf), texts[2 - seed], stringify!($f));
                    }
                    let last = of_three.grid().get(2).and_then(|rows| rows.get(1)).unwrap();
                    assert_eq!(said(last), texts[0], stringify!($f));
                    assert_eq!(format!("{:?}", of_two.rows().get(1).unwrap().$f()), $b_text);
                    assert_eq!(format!("{:?}", of_two.maybe().unwrap().$f()), $b_text);
                    for leaf in of_one.rows() {
                        assert_eq!(said(leaf), [$none_text; 2], stringify!($f));
                    }
                    assert_eq!(format!("{:?}", of_one.one().$f()), $none_text);
                })*
                assert_eq!(of_one.end(), 0xbbbb);
            }
        }
    };
}

/// Version 1 with both lanes.
macro_rules! kinds {
    ($($name:ident { $($group:tt)* })*) => {$(
        group!($name, { id: u32, on: bool, name: String, blob: Vec<u8> } Leaf1 Outer1 leaf1, $($group)*);
    )*};
}

/// Version 1 without lanes, and kinds with nothing beside them.
macro_rules! bare_kinds {
    ($($name:ident { $($group:tt)* })*) => {$(
        group!($name, { id: u32 } Bare1 BareOuter1 bare1, $($group)*);
    )*};
}

kinds! {
    with_uint8 {
        uint8 uint8_3: u8, [, default = 7], 1 => "1", 255 => "255", 7 => "7";
        maybe_i64 maybe_i64_3: Option<i64>, [], Some(-1) => "Some(-1)", Some(0) => "Some(0)", None => "None";
        tuple_of_option tuple_of_option_3: Option<(Option<u8>, Vec<u16>)>, [],
            Some((Some(1), vec![2])) => "Some((Some(1), [2]))",
            Some((None, vec![])) => "Some((None, []))", None => "None";
        packets packets_3: Vec<Level>, [, default = []],
            vec![Level { price: 1, size: 2 }] => "[Level { price: 1, size: 2 }]",
            vec![Level { price: 0, size: 0 }] => "[Level { price: 0, size: 0 }]", vec![] => "[]";
        uint16 uint16_3: u16, [, default = 0], 1 => "1", 0xfffe => "65534", 0 => "0";
        maybe_f32 maybe_f32_3: Option<f32>, [], Some(0.25) => "Some(0.25)", Some(-0.0) => "Some(-0.0)", None => "None";
        packet packet_3: Option<Level>, [], Some(Level { price: -1, size: 2 }) => "Some(Level { price: -1, size: 2 })",
            Some(Level { price: 0, size: 0 }) => "Some(Level { price: 0, size: 0 })", None => "None";
        arrays arrays_3: Vec<[u16; 2]>, [, default = []],
            vec![[1, 2], [3, 4]] => "[[1, 2], [3, 4]]", vec![[0, 0]] => "[[0, 0]]", vec![] => "[]";
    }
    with_uint32 {
        uint32 uint32_3: u32, [, default = u32::MAX], 1 => "1", 0 => "0", u32::MAX => "4294967295";
        maybe_char maybe_char_3: Option<char>, [],
            Some('a') => "Some('a')", Some('\0') => "Some('\\0')", None => "None";
        fixed_text fixed_text_3: Option<Ascii<4>>, [], Some(Ascii::new("ab").unwrap()) => "Some(\"ab\")",
            Some(Ascii::new("").unwrap()) => "Some(\"\")", None => "None";
        pairs pairs_3: Vec<(u8, u16)>, [, default = []],
            vec![(1, 2), (3, 4)] => "[[1, 2], [3, 4]]", vec![(0, 0)] => "[[0, 0]]", vec![] => "[]";
        uint64 uint64_3: u64, [, default = 1 << 40], 1 => "1", 0 => "0", 1 << 40 => "1099511627776";
        maybe_truth maybe_truth_3: Option<bool>, [],
            Some(true) => "Some(true)", Some(false) => "Some(false)", None => "None";
        maybe_text maybe_text_3: Option<String>, [],
            Some("é".into()) => "Some(\"é\")", Some("".into()) => "Some(\"\")", None => "None";
        tuples tuples_3: Vec<(u8, String)>, [, default = []],
            vec![(1, "é".into()), (2, "".into())] => "[[1, \"é\"], [2, \"\"]]",
            vec![(0, "".into())] => "[[0, \"\"]]", vec![] => "[]";
    }
    with_uint128 {
        uint128 uint128_3: u128, [, default = 5], 1 => "1", 0 => "0", 5 => "5";
        side side_3: Side, [, default = Side::Sell], Side::Buy => "Buy", Side::Buy => "Buy", Side::Sell => "Sell";
        bytes bytes_3: Vec<u8>, [, default = b"\x01"], vec![2, 3] => "[2, 3]", vec![] => "[]", vec![1] => "[1]";
        texts texts_3: Vec<String>, [, default = []], vec!["é".into(), "".into(), "b".into()] => "[\"é\", \"\", \"b\"]",
            vec!["".into()] => "[\"\"]", vec![] => "[]";
        int8 int8_3: i8, [, default = -7], 1 => "1", -128 => "-128", -7 => "-7";
        maybe_side maybe_side_3: Option<Side>, [],
            Some(Side::Buy) => "Some(Buy)", Some(Side::Sell) => "Some(Sell)", None => "None";
        no_bytes no_bytes_3: Vec<u8>, [, default = []], vec![2, 3] => "[2, 3]", vec![0] => "[0]", vec![] => "[]";
        blobs blobs_3: Vec<Vec<u8>>, [, default = []], vec![vec![1], vec![], vec![2, 3]] => "[[1], [], [2, 3]]",
            vec![vec![]] => "[[]]", vec![] => "[]";
    }
    with_int64 {
        int64 int64_3: i64, [, default = i64::MIN], 1 => "1", -2 => "-2", i64::MIN => "-9223372036854775808";
        open open_3: Open<Side>, [, default = Open::Known(Side::Sell)], Open::Known(Side::Buy) => "Buy",
            Open::Unknown(9) => "Unknown(9)", Open::Known(Side::Sell) => "Sell";
        maybe_bytes maybe_bytes_3: Option<Vec<u8>>, [],
            Some(vec![2]) => "Some([2])", Some(vec![]) => "Some([])", None => "None";
        grid grid_3: Vec<Vec<u32>>, [, default = []], vec![vec![1], vec![], vec![2, 3]] => "[[1], [], [2, 3]]",
            vec![vec![]] => "[[]]", vec![] => "[]";
        odd24 odd24_3: U24, [, default = U24::MIN],
            U24::new(1).unwrap() => "1", U24::new(0xff_ffff).unwrap() => "16777215", U24::new(0).unwrap() => "0";
        maybe_open maybe_open_3: Option<Open<Side>>, [], Some(Open::Known(Side::Buy)) => "Some(Buy)",
            Some(Open::Unknown(0)) => "Some(Unknown(0))", None => "None";
        nested nested_3: Option<Leg>, [],
            Some(leg("é")) => "Some(Leg { ratio: -2, live: false, name: \"é\", sizes: [43981, 43981] })",
            Some(leg("")) => "Some(Leg { ratio: 0, live: false, name: \"\", sizes: [] })", None => "None";
        text_grid text_grid_3: Vec<Vec<String>>, [, default = []], vec![vec!["é".into()], vec![]] => "[[\"é\"], []]",
            vec![vec![]] => "[[]]", vec![] => "[]";
    }
    with_float32 {
        float32 float32_3: f32, [, default = 1.5], 0.25 => "0.25", -0.0 => "-0.0", 1.5 => "1.5";
        array array_3: Option<[u16; 3]>, [],
            Some([1, 2, 3]) => "Some([1, 2, 3])", Some([0; 3]) => "Some([0, 0, 0])", None => "None";
        maybe_numbers maybe_numbers_3: Option<Vec<u32>>, [],
            Some(vec![1, 2]) => "Some([1, 2])", Some(vec![]) => "Some([])", None => "None";
        messages messages_3: Vec<Leg>, [, default = []],
            vec![leg("é"), leg("")] =>
                "[Leg { ratio: -2, live: false, name: \"é\", sizes: [43981, 43981] }, Leg { ratio: 0, live: false, name: \"\", sizes: [] }]",
            vec![leg("")] => "[Leg { ratio: 0, live: false, name: \"\", sizes: [] }]", vec![] => "[]";
        float64 float64_3: f64, [, default = f64::INFINITY], 0.1 => "0.1", f64::NAN => "NaN", f64::INFINITY => "inf";
        matrix matrix_3: Option<[[bool; 2]; 2]>, [], Some([[true, false]; 2]) => "Some([[true, false], [true, false]])",
            Some([[false; 2]; 2]) => "Some([[false, false], [false, false]])", None => "None";
        truths truths_3: Vec<bool>, [, default = []],
            vec![true, false] => "[true, false]", vec![false] => "[false]", vec![] => "[]";
        message_grid message_grid_3: Vec<Vec<Leg>>, [, default = []],
            vec![vec![leg("x")], vec![]] => "[[Leg { ratio: -1, live: true, name: \"x\", sizes: [43981] }], []]",
            vec![vec![]] => "[[]]", vec![] => "[]";
    }
    with_character {
        character character_3: char, [, default = 'é'], 'a' => "'a'", '𝄞' => "'𝄞'", 'é' => "'é'";
        pair pair_3: Option<(u16, f32)>, [],
            Some((1, 0.5)) => "Some((1, 0.5))", Some((0, 0.0)) => "Some((0, 0.0))", None => "None";
        letters letters_3: Vec<char>, [, default = []],
            vec!['a', 'é'] => "['a', 'é']", vec!['b'] => "['b']", vec![] => "[]";
        maybe_messages maybe_messages_3: Option<Vec<Leg>>, [],
            Some(vec![leg("x")]) => "Some([Leg { ratio: -1, live: true, name: \"x\", sizes: [43981] }])",
            Some(vec![]) => "Some([])", None => "None";
        untruth untruth_3: bool, [, default = false], true => "true", false => "false", false => "false";
        flagged_pair flagged_pair_3: Option<(bool, char)>, [], Some((true, 'x')) => "Some((true, 'x'))",
            Some((false, 'y')) => "Some((false, 'y'))", None => "None";
        sides sides_3: Vec<Side>, [, default = []],
            vec![Side::Buy, Side::Sell] => "[Buy, Sell]", vec![Side::Sell] => "[Sell]", vec![] => "[]";
        maybe_texts maybe_texts_3: Option<Vec<String>>, [],
            Some(vec!["é".into()]) => "Some([\"é\"])", Some(vec![]) => "Some([])", None => "None";
        maybe_u8 maybe_u8_3: Option<u8>, [], Some(1) => "Some(1)", Some(0) => "Some(0)", None => "None";
        tuple tuple_3: Option<(u16, String, bool)>, [], Some((1, "é".into(), true)) => "Some((1, \"é\", true))",
            Some((0, String::new(), false)) => "Some((0, \"\", false))", None => "None";
        open_sides open_sides_3: Vec<Open<Side>>, [, default = []], vec![Open::Unknown(1)] => "[Unknown(1)]",
            vec![Open::Known(Side::Sell); 2] => "[Sell, Sell]", vec![] => "[]";
    }
}

// Each with nothing beside it.
kinds! {
    with_truth {
        truth truth_3: bool, [, default = true], true => "true", false => "false", true => "true";
    }
    with_text {
        text text_3: String, [, default = "né"], "a𝄞".into() => "\"a𝄞\"", "".into() => "\"\"", "né".into() => "\"né\"";
    }
    with_numbers {
        numbers numbers_3: Vec<u32>, [, default = []], vec![1, 2] => "[1, 2]", vec![0] => "[0]", vec![] => "[]";
    }
}

bare_kinds! {
    with_bare_number {
        bare_number bare_number_3: u16, [, default = 9], 1 => "1", 0xfffe => "65534", 9 => "9";
    }
    with_bare_truth {
        bare_truth bare_truth_3: bool, [, default = true], true => "true", false => "false", true => "true";
    }
    with_bare_maybe_truth {
        bare_maybe_truth bare_maybe_truth_3: Option<bool>, [],
            Some(true) => "Some(true)", Some(false) => "Some(false)", None => "None";
    }
    with_bare_text {
        bare_text bare_text_3: String, [, default = "né"],
            "a𝄞".into() => "\"a𝄞\"", "".into() => "\"\"", "né".into() => "\"né\"";
    }
    with_bare_maybe_text {
        bare_maybe_text bare_maybe_text_3: Option<String>, [],
            Some("é".into()) => "Some(\"é\")", Some("".into()) => "Some(\"\")", None => "None";
    }
    with_bare_bytes {
        bare_bytes bare_bytes_3: Vec<u8>, [, default = []], vec![2, 3] => "[2, 3]", vec![0] => "[0]", vec![] => "[]";
    }
    with_bare_nested {
        bare_nested bare_nested_3: Option<Leg>, [],
            Some(leg("é")) => "Some(Leg { ratio: -2, live: false, name: \"é\", sizes: [43981, 43981] })",
            Some(leg("")) => "Some(Leg { ratio: 0, live: false, name: \"\", sizes: [] })", None => "None";
    }
    with_bare_grid {
        bare_grid bare_grid_3: Vec<Vec<u32>>, [, default = []],
            vec![vec![1], vec![], vec![2, 3]] => "[[1], [], [2, 3]]", vec![vec![]] => "[[]]", vec![] => "[]";
    }
}
