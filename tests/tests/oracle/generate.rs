//! Random structs: text of declarations and of the oracle's field lists, from one seed. The text is committed as
//! `random.rs`, because a derive needs it before the test runs; the test here makes it again and compares.

use std::fmt::Write as _;
use std::path::Path;

/// How many structs.
const STRUCTS: usize = 20;

/// A small generator: the same seed, the same structs.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())]
    }
}

/// Rust type and the oracle's type.
const PLAIN: [(&str, &str); 25] = [
    ("u8", "Uint(1)"),
    ("u16", "Uint(2)"),
    ("u32", "Uint(4)"),
    ("u64", "Uint(8)"),
    ("u128", "Uint(16)"),
    ("i8", "Int(1)"),
    ("i16", "Int(2)"),
    ("i32", "Int(4)"),
    ("i64", "Int(8)"),
    ("i128", "Int(16)"),
    ("U24", "Uint(3)"),
    ("U40", "Uint(5)"),
    ("U48", "Uint(6)"),
    ("I24", "Int(3)"),
    ("I40", "Int(5)"),
    ("I48", "Int(6)"),
    ("f32", "Float(4)"),
    ("f64", "Float(8)"),
    ("bool", "Bool"),
    ("char", "Char"),
    ("Side", "Enum(SIDE)"),
    ("Depth", "Enum(DEPTH)"),
    ("Open<Depth>", "open(DEPTH)"),
    ("Ascii<7>", "Text(7, b' ')"),
    ("Inner", "Ty::Packet(Box::new(inner()))"),
];

/// Tails: Rust type and the oracle's tail.
const TAILS: [(&str, &str); 5] = [
    ("&'a [u8]", "Tail::Bytes"),
    ("&'a str", "Tail::Str"),
    ("Vec<u16>", "Tail::Seq(Uint(2))"),
    ("Vec<Inner>", "Tail::Seq(Ty::Packet(Box::new(inner())))"),
    ("&'a [Ascii<3, 0>]", "Tail::Seq(Text(3, 0))"),
];

/// One struct while it grows.
#[derive(Default)]
struct Text {
    declared: String,
    oracle: String,
    given: String,
    count: usize,
}

impl Text {
    /// A field, as declared and as the oracle sees it; `given` if the writer takes it.
    fn field(&mut self, words: &str, ty: &str, oracle: &str, little: bool, given: bool) {
        let name = format!("f{}", self.count);
        self.count += 1;
        if !words.is_empty() {
            writeln!(self.declared, "    #[pinwire({words})]").unwrap();
        }
        writeln!(self.declared, "    pub {name}: {ty},").unwrap();
        writeln!(self.oracle, "        f(\"{name}\", {oracle}){},", if little { ".le()" } else { "" }).unwrap();
        if given {
            write!(self.given, "{name} set_{name}, ").unwrap();
        }
    }
}

fn structure(dice: &mut Dice, index: usize) -> String {
    let (little, lsb) = (dice.roll(2) == 0, dice.roll(2) == 0);
    let mut text = Text::default();
    for _ in 0..3 + dice.roll(8) {
        field(dice, &mut text, little);
    }
    let (tail_words, tail) = if dice.roll(3) > 0 { tail(dice, &mut text, little) } else { (None, None) };
    let life = if tail.is_some_and(|(ty, _)| ty.contains("'a")) { "<'a>" } else { "" };
    let mut out = format!(
        "#[derive(Packet)]\n#[pinwire(crate = ::pw, {}, {})]\n",
        order(little),
        if lsb { "lsb" } else { "msb" }
    );
    writeln!(out, "pub struct R{index}{life} {{\n{}", text.declared.trim_end()).unwrap();
    if let Some((ty, _)) = tail {
        writeln!(
            out,
            "{}    pub tail: {ty},",
            tail_words.map_or(String::new(), |words| format!("    #[pinwire({words})]\n"))
        )
        .unwrap();
    }
    let (with_tail, tail_name) =
        tail.map_or((String::new(), ""), |(_, oracle)| (format!(".tail(\"tail\", {oracle})"), ", tail"));
    let end = if little { "Le" } else { "Be" };
    writeln!(out, "}}\n\nfn r{index}() -> Subject {{\n    let fields = vec![\n{}    ];", text.oracle).unwrap();
    writeln!(
        out,
        "    let shape = Shape {{ msb: {}, tail_end: End::{end}, ..be(\"R{index}\", fields){with_tail} }};",
        !lsb
    )
    .unwrap();
    writeln!(
        out,
        "    subject!(R{index}, R{index}Head, shape, [{}]{tail_name})\n}}\n",
        text.given.trim_end_matches(", ")
    )
    .unwrap();
    out
}

fn order(little: bool) -> &'static str {
    if little { "le" } else { "be" }
}

fn field(dice: &mut Dice, text: &mut Text, little: bool) {
    // One field in four has a byte order of its own.
    let other = dice.roll(4) == 0;
    let (words, little) = if other { (order(!little), !little) } else { ("", little) };
    let and = |word: String| if words.is_empty() { word } else { format!("{word}, {words}") };
    let (ty, oracle) = dice.pick(&PLAIN);
    let size = 1 + dice.roll(4);
    match dice.roll(10) {
        0 => run(dice, text),
        1 => text.field(&format!("pad = {size}"), "()", &format!("Pad({size})"), false, false),
        2 => text.field(&and("null = 0".into()), "Option<u32>", "Null(Box::new(Uint(4)), 0)", little, true),
        3 => {
            let wire = if little { "[0x34, 0x12]" } else { "[0x12, 0x34]" };
            text.field(
                &and("const = 0x1234".into()),
                "u16",
                &format!("Const(Box::new(Uint(2)), {wire}.to_vec())"),
                little,
                false,
            );
        }
        4 => text.field(words, &format!("[{ty}; {size}]"), &format!("Array(Box::new({oracle}), {size})"), little, true),
        5 => {
            let (second, second_oracle) = dice.pick(&PLAIN);
            text.field(
                words,
                &format!("({ty}, {second})"),
                &format!("Tuple(vec![{oracle}, {second_oracle}])"),
                little,
                true,
            );
        }
        _ => text.field(words, ty, oracle, little, true),
    }
}

/// Bit fields that fill one to six bytes.
fn run(dice: &mut Dice, text: &mut Text) {
    let mut left = 8 * (1 + dice.roll(6));
    while left > 0 {
        let width = (1 + dice.roll(24)).min(left);
        let (ty, oracle) = if width == 1 {
            ("bool", "Bool")
        } else {
            dice.pick(&[("u32", "Uint(4)"), ("i32", "Int(4)"), ("u64", "Uint(8)")])
        };
        text.field(&format!("bits = {width}"), ty, &format!("Bits({width}, Box::new({oracle}))"), false, true);
        left -= width;
    }
}

/// To the end, or as long as a field says.
fn tail(
    dice: &mut Dice,
    text: &mut Text,
    little: bool,
) -> (Option<&'static str>, Option<(&'static str, &'static str)>) {
    let tail = dice.pick(&TAILS);
    if dice.roll(2) == 0 {
        return (Some("rest"), Some(tail));
    }
    let (ty, size) = dice.pick(&[("u8", 1), ("u16", 2), ("u32", 4), ("U24", 3), ("u64", 8)]);
    let (add, unit) = (dice.roll(5), dice.pick(&[1, 2, 4]));
    text.field(&format!("len = (tail + {add}) / {unit}"), ty, &format!("Len({size}, {add}, {unit})"), little, false);
    (None, Some(tail))
}

fn file() -> String {
    let mut dice = Dice(2026);
    let structs: String = (0..STRUCTS).map(|index| structure(&mut dice, index)).collect();
    let all: String = (0..STRUCTS).map(|index| format!("r{index}(), ")).collect();
    let head = "//! Made by `generate.rs`; not to be edited.\n\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
        use pw::{Ascii, I24, I40, I48, Layout, Open, Packet, U24, U40, U48};\n\n\
        use crate::shapes::fixed::{DEPTH, Depth, Inner, SIDE, Side, inner, open};\n\
        use crate::spec::Ty::{Array, Bits, Bool, Char, Const, Enum, Float, Int, Len, Null, Pad, Text, Tuple, Uint};\n\
        use crate::spec::{End, Shape, Tail, Ty, be, f};\nuse crate::subject::{Subject, subject};\n\n";
    format!(
        "{head}{structs}/// All of them.\npub fn all() -> Vec<Subject> {{\n    vec![{}]\n}}\n",
        all.trim_end_matches(", ")
    )
}

/// `PINWIRE_BLESS=1` writes the file anew, for another seed or other kinds.
#[test]
fn the_committed_structs_are_those_of_the_seed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/random.rs");
    if std::env::var_os("PINWIRE_BLESS").is_some() {
        std::fs::write(&path, file()).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == file(), "random.rs is not what the generator makes");
}
