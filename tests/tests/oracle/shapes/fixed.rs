//! Sequences, nested packets, enums, text, constants and pads.

use pw::{Ascii, I24, Layout, Open, Packet, U24};

use crate::spec::{F, Repr, Shape, Ty, be, f, le};
use crate::subject::{Subject, subject};

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(i16)]
pub enum Depth {
    Below = -300,
    Level = 0,
    #[pinwire(rename = "Top")]
    Above = 300,
}
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u64)]
pub enum Wide {
    Zero,
    Next,
    Last = u64::MAX,
}
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(i8)]
pub enum Sign {
    Minus = -1,
    Zero,
    Plus,
}

pub const SIDE: Repr = Repr { size: 1, signed: false, values: &[(66, "Buy"), (83, "Sell")], open: false };
pub const DEPTH: Repr =
    Repr { size: 2, signed: true, values: &[(-300, "Below"), (0, "Level"), (300, "Top")], open: false };
pub const WIDE: Repr =
    Repr { size: 8, signed: false, values: &[(0, "Zero"), (1, "Next"), (u64::MAX as i128, "Last")], open: false };
pub const SIGN: Repr = Repr { size: 1, signed: true, values: &[(-1, "Minus"), (0, "Zero"), (1, "Plus")], open: false };

pub const fn open(repr: Repr) -> Ty {
    Ty::Enum(Repr { open: true, ..repr })
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Enums {
    a: Side,
    b: Open<Side>,
    c: Depth,
    #[pinwire(le)]
    d: Open<Depth>,
    #[pinwire(le)]
    e: Depth,
    f: Open<Wide>,
    g: Sign,
    #[pinwire(le)]
    h: Wide,
}

pub fn enums() -> Subject {
    let fields = vec![
        f("a", Ty::Enum(SIDE)),
        f("b", open(SIDE)),
        f("c", Ty::Enum(DEPTH)),
        f("d", open(DEPTH)).le(),
        f("e", Ty::Enum(DEPTH)).le(),
        f("f", open(WIDE)),
        f("g", Ty::Enum(SIGN)),
        f("h", Ty::Enum(WIDE)).le(),
    ];
    subject!(Enums, EnumsHead, be("Enums", fields), [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f, g set_g, h set_h])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Arrays {
    pub a: [u8; 5],
    pub b: [u16; 3],
    pub c: [[u8; 2]; 3],
    #[pinwire(le)]
    pub d: [U24; 2],
    pub e: [bool; 2],
    pub f: [Ascii<3>; 2],
    pub g: [Side; 3],
    #[pinwire(le)]
    pub h: [(u8, u16); 2],
    pub i: [Open<Depth>; 2],
    pub j: [[i32; 2]; 2],
}

pub fn arrays() -> Subject {
    let array = |ty, n| Ty::Array(Box::new(ty), n);
    let fields = vec![
        f("a", array(Ty::Uint(1), 5)),
        f("b", array(Ty::Uint(2), 3)),
        f("c", array(array(Ty::Uint(1), 2), 3)),
        f("d", array(Ty::Uint(3), 2)).le(),
        f("e", array(Ty::Bool, 2)),
        f("f", array(Ty::Text(3, b' '), 2)),
        f("g", array(Ty::Enum(SIDE), 3)),
        f("h", array(Ty::Tuple(vec![Ty::Uint(1), Ty::Uint(2)]), 2)).le(),
        f("i", array(open(DEPTH), 2)),
        f("j", array(array(Ty::Int(4), 2), 2)),
    ];
    subject!(Arrays, ArraysHead, be("Arrays", fields),
        [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f, g set_g, h set_h, i set_i, j set_j])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Inner {
    pub price: i64,
    pub side: Side,
    #[pinwire(bits = 3)]
    pub low: u8,
    #[pinwire(bits = 5)]
    pub high: i8,
    #[pinwire(pad = 2)]
    pub _pad: (),
    #[pinwire(be)]
    pub size: u16,
}

pub fn inner() -> Shape {
    let bits = |width, ty| Ty::Bits(width, Box::new(ty));
    let fields = vec![
        f("price", Ty::Int(8)).le(),
        f("side", Ty::Enum(SIDE)),
        f("low", bits(3, Ty::Uint(1))),
        f("high", bits(5, Ty::Int(1))),
        f("_pad", Ty::Pad(2)),
        f("size", Ty::Uint(2)),
    ];
    Shape { msb: false, ..be("Inner", fields) }
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Nested {
    a: u8,
    b: Inner,
    c: [Inner; 2],
    d: (Inner, u16),
    e: u8,
}

pub fn nested() -> Subject {
    let one = || Ty::Packet(Box::new(inner()));
    let fields = vec![
        f("a", Ty::Uint(1)),
        f("b", one()),
        f("c", Ty::Array(Box::new(one()), 2)),
        f("d", Ty::Tuple(vec![one(), Ty::Uint(2)])),
        f("e", Ty::Uint(1)),
    ];
    subject!(Nested, NestedHead, be("Nested", fields), [a set_a, b set_b, c set_c, d set_d, e set_e])
}

type Six = (u8, i24, [u8; 2], bool, char, Side);
#[allow(non_camel_case_types)]
type i24 = I24;

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Tuples {
    a: (u8,),
    b: (u8, u16),
    #[pinwire(be)]
    c: (u16, u32, u8),
    d: (i8, (u16, Side), f32, u8),
    e: (u8, u8, u8, u8, u64),
    #[pinwire(be)]
    f: Six,
}

pub fn tuples() -> Subject {
    use Ty::{Bool, Char, Float, Int, Tuple, Uint};
    let six = vec![Uint(1), Int(3), Ty::Array(Box::new(Uint(1)), 2), Bool, Char, Ty::Enum(SIDE)];
    let fields = vec![
        f("a", Tuple(vec![Uint(1)])).le(),
        f("b", Tuple(vec![Uint(1), Uint(2)])).le(),
        f("c", Tuple(vec![Uint(2), Uint(4), Uint(1)])),
        f("d", Tuple(vec![Int(1), Tuple(vec![Uint(2), Ty::Enum(SIDE)]), Float(4), Uint(1)])).le(),
        f("e", Tuple(vec![Uint(1), Uint(1), Uint(1), Uint(1), Uint(8)])).le(),
        f("f", Tuple(six)),
    ];
    subject!(Tuples, TuplesHead, be("Tuples", fields), [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Consts {
    #[pinwire(const = *b"PINW")]
    magic: [u8; 4],
    #[pinwire(pad = 1)]
    _one: (),
    #[pinwire(const = 0x1234)]
    version: u16,
    a: u8,
    #[pinwire(pad = 3)]
    _three: (),
    #[pinwire(const = 0x1234, le)]
    twisted: u16,
    #[pinwire(const = -2)]
    minus: i32,
    #[pinwire(const = Side::Sell)]
    side: Side,
    b: u16,
    #[pinwire(pad = 9)]
    _nine: (),
}

pub fn consts() -> Subject {
    let of = |ty, bytes: &[u8]| Ty::Const(Box::new(ty), bytes.to_vec());
    let fields: Vec<F> = vec![
        f("magic", of(Ty::Array(Box::new(Ty::Uint(1)), 4), b"PINW")),
        f("_one", Ty::Pad(1)),
        f("version", of(Ty::Uint(2), &[0x12, 0x34])),
        f("a", Ty::Uint(1)),
        f("_three", Ty::Pad(3)),
        f("twisted", of(Ty::Uint(2), &[0x34, 0x12])).le(),
        f("minus", of(Ty::Int(4), &[0xff, 0xff, 0xff, 0xfe])),
        f("side", of(Ty::Enum(SIDE), b"S")),
        f("b", Ty::Uint(2)),
        f("_nine", Ty::Pad(9)),
    ];
    subject!(Consts, ConstsHead, be("Consts", fields), [a set_a, b set_b])
}

#[derive(Packet)]
#[pinwire(crate = ::pw)]
pub struct Texts {
    a: Ascii<8>,
    b: Ascii<8, 0>,
    c: Ascii<1>,
    d: Ascii<21, 0>,
    e: Ascii<5, b'_'>,
}

pub fn texts() -> Subject {
    let fields = vec![
        f("a", Ty::Text(8, b' ')),
        f("b", Ty::Text(8, 0)),
        f("c", Ty::Text(1, b' ')),
        f("d", Ty::Text(21, 0)),
        f("e", Ty::Text(5, b'_')),
    ];
    subject!(Texts, TextsHead, le("Texts", fields), [a set_a, b set_b, c set_c, d set_d, e set_e])
}
