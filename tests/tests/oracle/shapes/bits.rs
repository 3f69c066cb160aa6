//! Bit fields in both orders, and sets of flags.

use bitflags::bitflags;
use pw::{Layout, Open, Packet};

use super::fixed::{SIDE, SIGN, Side, Sign, open};
use crate::spec::{F, Shape, Ty, be, f, le};
use crate::subject::{Subject, subject};

/// The same fields, counted from either side. Odd widths, signed ones, and one that spans nine bytes.
macro_rules! run {
    ($name:ident, $order:ident) => {
        #[derive(Packet)]
        #[pinwire(crate = ::pw, $order)]
        pub struct $name {
            pub a: u8,
            #[pinwire(bits = 1)]
            pub b: bool,
            #[pinwire(bits = 2)]
            pub c: u8,
            #[pinwire(bits = 3)]
            pub d: i8,
            #[pinwire(bits = 5)]
            pub e: u16,
            #[pinwire(bits = 13)]
            pub f: i16,
            #[pinwire(bits = 64)]
            pub g: u64,
            #[pinwire(bits = 7)]
            pub h: u32,
            #[pinwire(bits = 33)]
            pub i: i64,
            pub b2: u16,
            #[pinwire(bits = 8)]
            pub j: i8,
            #[pinwire(bits = 12)]
            pub k: i32,
            #[pinwire(bits = 4)]
            pub l: u64,
        }
    };
}
run!(Msb, be);
run!(Lsb, le);

fn run() -> Vec<F> {
    let bits = |name, width, ty| f(name, Ty::Bits(width, Box::new(ty)));
    vec![
        f("a", Ty::Uint(1)),
        bits("b", 1, Ty::Bool),
        bits("c", 2, Ty::Uint(1)),
        bits("d", 3, Ty::Int(1)),
        bits("e", 5, Ty::Uint(2)),
        bits("f", 13, Ty::Int(2)),
        bits("g", 64, Ty::Uint(8)),
        bits("h", 7, Ty::Uint(4)),
        bits("i", 33, Ty::Int(8)),
        f("b2", Ty::Uint(2)),
        bits("j", 8, Ty::Int(1)),
        bits("k", 12, Ty::Int(4)),
        bits("l", 4, Ty::Uint(8)),
    ]
}

macro_rules! run_subject {
    ($name:ident, $head:ident, $shape:expr) => {
        subject!($name, $head, $shape, [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f, g set_g, h set_h,
            i set_i, b2 set_b2, j set_j, k set_k, l set_l])
    };
}

pub fn msb() -> Subject {
    run_subject!(Msb, MsbHead, be("Msb", run()))
}

pub fn lsb() -> Subject {
    run_subject!(Lsb, LsbHead, le("Lsb", run()))
}

/// Bit order is apart from byte order, and enums stand in bits, too.
#[derive(Packet)]
#[pinwire(crate = ::pw, be, lsb)]
pub struct Twisted {
    a: u16,
    #[pinwire(bits = 7)]
    side: Side,
    #[pinwire(bits = 2)]
    sign: Sign,
    #[pinwire(bits = 7)]
    open_side: Open<Side>,
    #[pinwire(bits = 3)]
    open_sign: Open<Sign>,
    #[pinwire(bits = 5)]
    rest: u8,
}

pub fn twisted() -> Subject {
    let bits = |name, width, ty| f(name, Ty::Bits(width, Box::new(ty)));
    let fields = vec![
        f("a", Ty::Uint(2)),
        bits("side", 7, Ty::Enum(SIDE)),
        bits("sign", 2, Ty::Enum(SIGN)),
        bits("open_side", 7, open(SIDE)),
        bits("open_sign", 3, open(SIGN)),
        bits("rest", 5, Ty::Uint(1)),
    ];
    let shape = Shape { msb: false, ..be("Twisted", fields) };
    subject!(Twisted, TwistedHead, shape,
        [a set_a, side set_side, sign set_sign, open_side set_open_side, open_sign set_open_sign, rest set_rest])
}

bitflags! {
    pub struct Small: u8 { const A = 1; const B = 0x80; }
    pub struct Medium: u16 { const A = 1; const B = 0x8000; }
    pub struct Large: u32 { const A = 1; }
    pub struct Huge: u64 { const A = 1 << 63; }
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct FlagSets {
    #[pinwire(flags)]
    a: Small,
    #[pinwire(flags)]
    b: Medium,
    #[pinwire(flags, be)]
    c: Medium,
    #[pinwire(flags)]
    d: Large,
    #[pinwire(flags, be)]
    e: Huge,
}

pub fn flags() -> Subject {
    let fields = vec![
        f("a", Ty::Flags(1)),
        f("b", Ty::Flags(2)).le(),
        f("c", Ty::Flags(2)),
        f("d", Ty::Flags(4)).le(),
        f("e", Ty::Flags(8)),
    ];
    subject!(FlagSets, FlagSetsHead, be("FlagSets", fields), [a set_a, b set_b, c set_c, d set_d, e set_e])
}
