//! The matrix: one module for each kind, with its versions 2 and 3.
//!
//! A line is the type, what follows `since`, two values and what older messages answer, each with the text that
//! `Debug` of the getter has. The texts are written by hand: they are the oracle that knows no code.

use pw::prelude::*;

use crate::compare::{sees, version};
use crate::types::*;

macro_rules! leaf {
    ($leaf:ident { $($field:ident: $ty:ty),* } $outer:ident, 2, $kind:ty, [$($attr:tt)*]) => {
        #[derive(Message)]
        #[pinwire(crate = ::pw)]
        pub struct $leaf {
            $(pub $field: $ty,)*
            #[pinwire(since = 2 $($attr)*)]
            pub f: $kind,
        }
        leaf!($outer of $leaf);
    };
    ($leaf:ident { $($field:ident: $ty:ty),* } $outer:ident, 3, $kind:ty, [$($attr:tt)*]) => {
        #[derive(Message)]
        #[pinwire(crate = ::pw)]
        pub struct $leaf {
            $(pub $field: $ty,)*
            #[pinwire(since = 2 $($attr)*)]
            pub f: $kind,
            #[pinwire(since = 3 $($attr)*)]
            pub g: $kind,
        }
        leaf!($outer of $leaf);
    };
    ($outer:ident of $leaf:ident) => {
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

macro_rules! kind {
    ($name:ident, $base:ident { $($field:ident: $ty:ty),* } $leaf1:ident $outer1:ident $one:ident,
     $kind:ty, [$($attr:tt)*], $a:expr => $a_text:literal, $b:expr => $b_text:literal, $none:expr => $none_text:literal) => {
        mod $name {
            use super::*;

            leaf!(Leaf2 { $($field: $ty),* } Outer2, 2, $kind, [$($attr)*]);
            leaf!(Leaf3 { $($field: $ty),* } Outer3, 3, $kind, [$($attr)*]);

            fn f(seed: usize) -> $kind {
                if seed == 1 { $b } else { $a }
            }
            fn g(seed: usize) -> $kind {
                match seed {
                    0 => $b,
                    1 => $none,
                    _ => $a,
                }
            }
            /// What version 2 knows of the bytes of version `writer`.
            fn two(seed: usize, writer: u16) -> Leaf2 {
                let $leaf1 { $($field),* } = $one(seed);
                Leaf2 { $($field,)* f: if writer < 2 { $none } else { f(seed) } }
            }
            fn three(seed: usize, writer: u16) -> Leaf3 {
                let Leaf2 { $($field,)* f } = two(seed, writer);
                Leaf3 { $($field,)* f, g: if writer < 3 { $none } else { g(seed) } }
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
                let texts = [[$a_text, $b_text], [$b_text, $none_text], [$a_text, $a_text]];
                let (one, three) = (outer!($outer1, |seed| $one(seed)), outer!(Outer3, |seed| three(seed, 3)));
                let (one, three) = (one.to_vec().unwrap(), three.to_vec().unwrap());
                let of_three = Outer3::view(&three).unwrap();
                for (seed, leaf) in of_three.rows().iter().enumerate() {
                    assert_eq!([format!("{:?}", leaf.f()), format!("{:?}", leaf.g())], texts[seed]);
                }
                for (seed, leaf) in of_three.rows().iter().rev().enumerate() {
                    assert_eq!([format!("{:?}", leaf.f()), format!("{:?}", leaf.g())], texts[2 - seed]);
                }
                let last = of_three.grid().get(2).and_then(|rows| rows.get(1)).unwrap();
                assert_eq!([format!("{:?}", last.f()), format!("{:?}", last.g())], texts[0]);
                let of_two = Outer2::view(&three).unwrap();
                assert_eq!(format!("{:?}", of_two.rows().get(1).unwrap().f()), $b_text);
                assert_eq!(format!("{:?}", of_two.maybe().unwrap().f()), $b_text);
                let of_one = Outer3::view(&one).unwrap();
                for leaf in of_one.rows() {
                    assert_eq!([format!("{:?}", leaf.f()), format!("{:?}", leaf.g())], [$none_text; 2]);
                }
                assert_eq!(format!("{:?}", of_one.one().f()), $none_text);
                assert_eq!(of_one.end(), 0xbbbb);
            }
        }
    };
}

/// Version 1 with both lanes.
macro_rules! kinds {
    ($($name:ident: $kind:ty, [$($attr:tt)*], $a:expr => $a_text:literal, $b:expr => $b_text:literal, $none:expr => $none_text:literal;)*) => {$(
        kind!($name, Leaf1 { id: u32, on: bool, name: String, blob: Vec<u8> } Leaf1 Outer1 leaf1,
            $kind, [$($attr)*], $a => $a_text, $b => $b_text, $none => $none_text);
    )*};
}

/// Version 1 without lanes.
macro_rules! bare_kinds {
    ($($name:ident: $kind:ty, [$($attr:tt)*], $a:expr => $a_text:literal, $b:expr => $b_text:literal, $none:expr => $none_text:literal;)*) => {$(
        kind!($name, Bare1 { id: u32 } Bare1 BareOuter1 bare1,
            $kind, [$($attr)*], $a => $a_text, $b => $b_text, $none => $none_text);
    )*};
}

kinds! {
    uint8: u8, [, default = 7], 1 => "1", 255 => "255", 7 => "7";
    uint16: u16, [, default = 0], 1 => "1", 0xfffe => "65534", 0 => "0";
    uint32: u32, [, default = u32::MAX], 1 => "1", 0 => "0", u32::MAX => "4294967295";
    uint64: u64, [, default = 1 << 40], 1 => "1", 0 => "0", 1 << 40 => "1099511627776";
    uint128: u128, [, default = 5], 1 => "1", 0 => "0", 5 => "5";
    int8: i8, [, default = -7], 1 => "1", -128 => "-128", -7 => "-7";
    int64: i64, [, default = i64::MIN], 1 => "1", -2 => "-2", i64::MIN => "-9223372036854775808";
    odd24: U24, [, default = U24::MIN], U24::new(1).unwrap() => "1", U24::new(0xff_ffff).unwrap() => "16777215", U24::new(0).unwrap() => "0";
    float32: f32, [, default = 1.5], 0.25 => "0.25", -0.0 => "-0.0", 1.5 => "1.5";
    float64: f64, [, default = f64::INFINITY], 0.1 => "0.1", f64::NAN => "NaN", f64::INFINITY => "inf";
    character: char, [, default = 'é'], 'a' => "'a'", '𝄞' => "'𝄞'", 'é' => "'é'";
    truth: bool, [, default = true], true => "true", false => "false", true => "true";
    untruth: bool, [, default = false], true => "true", false => "false", false => "false";
    maybe_u8: Option<u8>, [], Some(1) => "Some(1)", Some(0) => "Some(0)", None => "None";
    maybe_i64: Option<i64>, [], Some(-1) => "Some(-1)", Some(0) => "Some(0)", None => "None";
    maybe_f32: Option<f32>, [], Some(0.25) => "Some(0.25)", Some(-0.0) => "Some(-0.0)", None => "None";
    maybe_char: Option<char>, [], Some('a') => "Some('a')", Some('\0') => "Some('\\0')", None => "None";
    maybe_truth: Option<bool>, [], Some(true) => "Some(true)", Some(false) => "Some(false)", None => "None";
    side: Side, [, default = Side::Sell], Side::Buy => "Buy", Side::Buy => "Buy", Side::Sell => "Sell";
    maybe_side: Option<Side>, [], Some(Side::Buy) => "Some(Buy)", Some(Side::Sell) => "Some(Sell)", None => "None";
    open: Open<Side>, [, default = Open::Known(Side::Sell)], Open::Known(Side::Buy) => "Buy",
        Open::Unknown(9) => "Unknown(9)", Open::Known(Side::Sell) => "Sell";
    maybe_open: Option<Open<Side>>, [], Some(Open::Known(Side::Buy)) => "Some(Buy)",
        Some(Open::Unknown(0)) => "Some(Unknown(0))", None => "None";
    array: Option<[u16; 3]>, [], Some([1, 2, 3]) => "Some([1, 2, 3])", Some([0; 3]) => "Some([0, 0, 0])", None => "None";
    matrix: Option<[[bool; 2]; 2]>, [], Some([[true, false]; 2]) => "Some([[true, false], [true, false]])",
        Some([[false; 2]; 2]) => "Some([[false, false], [false, false]])", None => "None";
    pair: Option<(u16, f32)>, [], Some((1, 0.5)) => "Some((1, 0.5))", Some((0, 0.0)) => "Some((0, 0.0))", None => "None";
    flagged_pair: Option<(bool, char)>, [], Some((true, 'x')) => "Some((true, 'x'))",
        Some((false, 'y')) => "Some((false, 'y'))", None => "None";
    tuple: Option<(u16, String, bool)>, [], Some((1, "é".into(), true)) => "Some((1, \"é\", true))",
        Some((0, String::new(), false)) => "Some((0, \"\", false))", None => "None";
    tuple_of_option: Option<(Option<u8>, Vec<u16>)>, [], Some((Some(1), vec![2])) => "Some((Some(1), [2]))",
        Some((None, vec![])) => "Some((None, []))", None => "None";
    packet: Option<Level>, [], Some(Level { price: -1, size: 2 }) => "Some(Level { price: -1, size: 2 })",
        Some(Level { price: 0, size: 0 }) => "Some(Level { price: 0, size: 0 })", None => "None";
    fixed_text: Option<Ascii<4>>, [], Some(Ascii::new("ab").unwrap()) => "Some(\"ab\")",
        Some(Ascii::new("").unwrap()) => "Some(\"\")", None => "None";
    text: String, [, default = "né"], "a𝄞".into() => "\"a𝄞\"", "".into() => "\"\"", "né".into() => "\"né\"";
    maybe_text: Option<String>, [], Some("é".into()) => "Some(\"é\")", Some("".into()) => "Some(\"\")", None => "None";
    bytes: Vec<u8>, [, default = b"\x01"], vec![2, 3] => "[2, 3]", vec![] => "[]", vec![1] => "[1]";
    no_bytes: Vec<u8>, [, default = []], vec![2, 3] => "[2, 3]", vec![0] => "[0]", vec![] => "[]";
    maybe_bytes: Option<Vec<u8>>, [], Some(vec![2]) => "Some([2])", Some(vec![]) => "Some([])", None => "None";
    nested: Option<Leg>, [], Some(leg("é")) => "Some(Leg { ratio: -2, live: false, name: \"é\", sizes: [43981, 43981] })",
        Some(leg("")) => "Some(Leg { ratio: 0, live: false, name: \"\", sizes: [] })", None => "None";
    numbers: Vec<u32>, [, default = []], vec![1, 2] => "[1, 2]", vec![0] => "[0]", vec![] => "[]";
    maybe_numbers: Option<Vec<u32>>, [], Some(vec![1, 2]) => "Some([1, 2])", Some(vec![]) => "Some([])", None => "None";
    truths: Vec<bool>, [, default = []], vec![true, false] => "[true, false]", vec![false] => "[false]", vec![] => "[]";
    letters: Vec<char>, [, default = []], vec!['a', 'é'] => "['a', 'é']", vec!['b'] => "['b']", vec![] => "[]";
    sides: Vec<Side>, [, default = []], vec![Side::Buy, Side::Sell] => "[Buy, Sell]", vec![Side::Sell] => "[Sell]",
        vec![] => "[]";
    open_sides: Vec<Open<Side>>, [, default = []], vec![Open::Unknown(1)] => "[Unknown(1)]",
        vec![Open::Known(Side::Sell); 2] => "[Sell, Sell]", vec![] => "[]";
    packets: Vec<Level>, [, default = []], vec![Level { price: 1, size: 2 }] => "[Level { price: 1, size: 2 }]",
        vec![Level { price: 0, size: 0 }] => "[Level { price: 0, size: 0 }]", vec![] => "[]";
    arrays: Vec<[u16; 2]>, [, default = []], vec![[1, 2], [3, 4]] => "[[1, 2], [3, 4]]", vec![[0, 0]] => "[[0, 0]]",
        vec![] => "[]";
    pairs: Vec<(u8, u16)>, [, default = []], vec![(1, 2), (3, 4)] => "[[1, 2], [3, 4]]", vec![(0, 0)] => "[[0, 0]]",
        vec![] => "[]";
    tuples: Vec<(u8, String)>, [, default = []], vec![(1, "é".into()), (2, "".into())] => "[[1, \"é\"], [2, \"\"]]",
        vec![(0, "".into())] => "[[0, \"\"]]", vec![] => "[]";
    texts: Vec<String>, [, default = []], vec!["é".into(), "".into(), "b".into()] => "[\"é\", \"\", \"b\"]",
        vec!["".into()] => "[\"\"]", vec![] => "[]";
    blobs: Vec<Vec<u8>>, [, default = []], vec![vec![1], vec![], vec![2, 3]] => "[[1], [], [2, 3]]",
        vec![vec![]] => "[[]]", vec![] => "[]";
    grid: Vec<Vec<u32>>, [, default = []], vec![vec![1], vec![], vec![2, 3]] => "[[1], [], [2, 3]]",
        vec![vec![]] => "[[]]", vec![] => "[]";
    text_grid: Vec<Vec<String>>, [, default = []], vec![vec!["é".into()], vec![]] => "[[\"é\"], []]",
        vec![vec![]] => "[[]]", vec![] => "[]";
    messages: Vec<Leg>, [, default = []],
        vec![leg("é"), leg("")] =>
            "[Leg { ratio: -2, live: false, name: \"é\", sizes: [43981, 43981] }, Leg { ratio: 0, live: false, name: \"\", sizes: [] }]",
        vec![leg("")] => "[Leg { ratio: 0, live: false, name: \"\", sizes: [] }]", vec![] => "[]";
    message_grid: Vec<Vec<Leg>>, [, default = []],
        vec![vec![leg("x")], vec![]] => "[[Leg { ratio: -1, live: true, name: \"x\", sizes: [43981] }], []]",
        vec![vec![]] => "[[]]", vec![] => "[]";
    maybe_messages: Option<Vec<Leg>>, [],
        Some(vec![leg("x")]) => "Some([Leg { ratio: -1, live: true, name: \"x\", sizes: [43981] }])",
        Some(vec![]) => "Some([])", None => "None";
    maybe_texts: Option<Vec<String>>, [], Some(vec!["é".into()]) => "Some([\"é\"])", Some(vec![]) => "Some([])",
        None => "None";
}

bare_kinds! {
    bare_number: u16, [, default = 9], 1 => "1", 0xfffe => "65534", 9 => "9";
    bare_truth: bool, [, default = true], true => "true", false => "false", true => "true";
    bare_maybe_truth: Option<bool>, [], Some(true) => "Some(true)", Some(false) => "Some(false)", None => "None";
    bare_text: String, [, default = "né"], "a𝄞".into() => "\"a𝄞\"", "".into() => "\"\"", "né".into() => "\"né\"";
    bare_maybe_text: Option<String>, [], Some("é".into()) => "Some(\"é\")", Some("".into()) => "Some(\"\")",
        None => "None";
    bare_bytes: Vec<u8>, [, default = []], vec![2, 3] => "[2, 3]", vec![0] => "[0]", vec![] => "[]";
    bare_nested: Option<Leg>, [],
        Some(leg("é")) => "Some(Leg { ratio: -2, live: false, name: \"é\", sizes: [43981, 43981] })",
        Some(leg("")) => "Some(Leg { ratio: 0, live: false, name: \"\", sizes: [] })", None => "None";
    bare_grid: Vec<Vec<u32>>, [, default = []], vec![vec![1], vec![], vec![2, 3]] => "[[1], [], [2, 3]]",
        vec![vec![]] => "[[]]", vec![] => "[]";
}
