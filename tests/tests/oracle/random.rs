//! Made by `generate.rs`; not to be edited.

#![cfg_attr(rustfmt, rustfmt_skip)]

use pw::{Ascii, I24, I40, I48, Layout, Open, Packet, U24, U40, U48};

use crate::shapes::fixed::{DEPTH, Depth, Inner, SIDE, Side, inner, open};
use crate::spec::Ty::{Array, Bits, Bool, Char, Const, Enum, Float, Int, Len, Null, Pad, Text, Tuple, Uint};
use crate::spec::{End, Shape, Tail, Ty, be, f};
use crate::subject::{Subject, subject};

#[derive(Packet)]
#[pinwire(crate = ::pw, be, lsb)]
pub struct R0 {
    pub f0: bool,
    #[pinwire(pad = 1)]
    pub f1: (),
    pub f2: (f64, f32),
    pub f3: u128,
    #[pinwire(null = 0)]
    pub f4: Option<u32>,
    #[pinwire(le)]
    pub f5: u128,
    pub f6: u32,
    pub f7: i128,
    #[pinwire(rest)]
    pub tail: Vec<u16>,
}

fn r0() -> Subject {
    let fields = vec![
        f("f0", Bool),
        f("f1", Pad(1)),
        f("f2", Tuple(vec![Float(8), Float(4)])),
        f("f3", Uint(16)),
        f("f4", Null(Box::new(Uint(4)), 0)),
        f("f5", Uint(16)).le(),
        f("f6", Uint(4)),
        f("f7", Int(16)),
    ];
    let shape = Shape { msb: false, tail_end: End::Be, ..be("R0", fields).tail("tail", Tail::Seq(Uint(2))) };
    subject!(R0, R0Head, shape, [f0 set_f0, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5, f6 set_f6, f7 set_f7], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, msb)]
pub struct R1<'a> {
    #[pinwire(pad = 1)]
    pub f0: (),
    #[pinwire(null = 0)]
    pub f1: Option<u32>,
    pub f2: Ascii<7>,
    pub f3: I40,
    #[pinwire(bits = 18)]
    pub f4: u64,
    #[pinwire(bits = 22)]
    pub f5: u64,
    #[pinwire(rest)]
    pub tail: &'a str,
}

fn r1() -> Subject {
    let fields = vec![
        f("f0", Pad(1)),
        f("f1", Null(Box::new(Uint(4)), 0)).le(),
        f("f2", Text(7, b' ')).le(),
        f("f3", Int(5)).le(),
        f("f4", Bits(18, Box::new(Uint(8)))),
        f("f5", Bits(22, Box::new(Uint(8)))),
    ];
    let shape = Shape { msb: true, tail_end: End::Le, ..be("R1", fields).tail("tail", Tail::Str) };
    subject!(R1, R1Head, shape, [f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, lsb)]
pub struct R2 {
    pub f0: I24,
    #[pinwire(pad = 3)]
    pub f1: (),
    #[pinwire(pad = 3)]
    pub f2: (),
    pub f3: i32,
    #[pinwire(le)]
    pub f4: u32,
    #[pinwire(pad = 2)]
    pub f5: (),
    pub f6: u8,
    #[pinwire(len = (tail + 3) / 2)]
    pub f7: u16,
    pub tail: Vec<Inner>,
}

fn r2() -> Subject {
    let fields = vec![
        f("f0", Int(3)),
        f("f1", Pad(3)),
        f("f2", Pad(3)),
        f("f3", Int(4)),
        f("f4", Uint(4)).le(),
        f("f5", Pad(2)),
        f("f6", Uint(1)),
        f("f7", Len(2, 3, 2)),
    ];
    let shape = Shape { msb: false, tail_end: End::Be, ..be("R2", fields).tail("tail", Tail::Seq(Ty::Packet(Box::new(inner())))) };
    subject!(R2, R2Head, shape, [f0 set_f0, f3 set_f3, f4 set_f4, f6 set_f6], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, lsb)]
pub struct R3 {
    pub f0: char,
    pub f1: u128,
    pub f2: I24,
    pub f3: [U48; 1],
    pub f4: u32,
    #[pinwire(const = 0x1234)]
    pub f5: u16,
    #[pinwire(null = 0)]
    pub f6: Option<u32>,
    pub f7: I48,
    #[pinwire(pad = 4)]
    pub f8: (),
    #[pinwire(be)]
    pub f9: [U48; 1],
    #[pinwire(rest)]
    pub tail: Vec<Inner>,
}

fn r3() -> Subject {
    let fields = vec![
        f("f0", Char).le(),
        f("f1", Uint(16)).le(),
        f("f2", Int(3)).le(),
        f("f3", Array(Box::new(Uint(6)), 1)).le(),
        f("f4", Uint(4)).le(),
        f("f5", Const(Box::new(Uint(2)), [0x34, 0x12].to_vec())).le(),
        f("f6", Null(Box::new(Uint(4)), 0)).le(),
        f("f7", Int(6)).le(),
        f("f8", Pad(4)),
        f("f9", Array(Box::new(Uint(6)), 1)),
    ];
    let shape = Shape { msb: false, tail_end: End::Le, ..be("R3", fields).tail("tail", Tail::Seq(Ty::Packet(Box::new(inner())))) };
    subject!(R3, R3Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f6 set_f6, f7 set_f7, f9 set_f9], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, lsb)]
pub struct R4 {
    #[pinwire(bits = 14)]
    pub f0: u64,
    #[pinwire(bits = 7)]
    pub f1: u32,
    #[pinwire(bits = 3)]
    pub f2: u64,
    #[pinwire(const = 0x1234, be)]
    pub f3: u16,
    pub f4: f32,
}

fn r4() -> Subject {
    let fields = vec![
        f("f0", Bits(14, Box::new(Uint(8)))),
        f("f1", Bits(7, Box::new(Uint(4)))),
        f("f2", Bits(3, Box::new(Uint(8)))),
        f("f3", Const(Box::new(Uint(2)), [0x12, 0x34].to_vec())),
        f("f4", Float(4)).le(),
    ];
    let shape = Shape { msb: false, tail_end: End::Le, ..be("R4", fields) };
    subject!(R4, R4Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f4 set_f4])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, msb)]
pub struct R5 {
    pub f0: (i128, Depth),
    #[pinwire(const = 0x1234, be)]
    pub f1: u16,
    #[pinwire(bits = 4)]
    pub f2: u64,
    #[pinwire(bits = 2)]
    pub f3: u64,
    #[pinwire(bits = 16)]
    pub f4: i32,
    #[pinwire(bits = 10)]
    pub f5: u64,
    #[pinwire(bits = 8)]
    pub f6: i32,
    pub f7: i128,
    pub f8: char,
    #[pinwire(be)]
    pub f9: [Inner; 4],
    pub f10: u8,
    #[pinwire(bits = 20)]
    pub f11: u64,
    #[pinwire(bits = 1)]
    pub f12: bool,
    #[pinwire(bits = 3)]
    pub f13: i32,
}

fn r5() -> Subject {
    let fields = vec![
        f("f0", Tuple(vec![Int(16), Enum(DEPTH)])).le(),
        f("f1", Const(Box::new(Uint(2)), [0x12, 0x34].to_vec())),
        f("f2", Bits(4, Box::new(Uint(8)))),
        f("f3", Bits(2, Box::new(Uint(8)))),
        f("f4", Bits(16, Box::new(Int(4)))),
        f("f5", Bits(10, Box::new(Uint(8)))),
        f("f6", Bits(8, Box::new(Int(4)))),
        f("f7", Int(16)).le(),
        f("f8", Char).le(),
        f("f9", Array(Box::new(Ty::Packet(Box::new(inner()))), 4)),
        f("f10", Uint(1)).le(),
        f("f11", Bits(20, Box::new(Uint(8)))),
        f("f12", Bits(1, Box::new(Bool))),
        f("f13", Bits(3, Box::new(Int(4)))),
    ];
    let shape = Shape { msb: true, tail_end: End::Le, ..be("R5", fields) };
    subject!(R5, R5Head, shape, [f0 set_f0, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5, f6 set_f6, f7 set_f7, f8 set_f8, f9 set_f9, f10 set_f10, f11 set_f11, f12 set_f12, f13 set_f13])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, lsb)]
pub struct R6<'a> {
    pub f0: U40,
    pub f1: U40,
    #[pinwire(pad = 1)]
    pub f2: (),
    #[pinwire(pad = 2)]
    pub f3: (),
    #[pinwire(const = 0x1234)]
    pub f4: u16,
    #[pinwire(pad = 3)]
    pub f5: (),
    pub f6: i64,
    #[pinwire(be)]
    pub f7: Ascii<7>,
    #[pinwire(bits = 10)]
    pub f8: u32,
    #[pinwire(bits = 6)]
    pub f9: u32,
    #[pinwire(bits = 8)]
    pub f10: u64,
    #[pinwire(rest)]
    pub tail: &'a [u8],
}

fn r6() -> Subject {
    let fields = vec![
        f("f0", Uint(5)).le(),
        f("f1", Uint(5)).le(),
        f("f2", Pad(1)),
        f("f3", Pad(2)),
        f("f4", Const(Box::new(Uint(2)), [0x34, 0x12].to_vec())).le(),
        f("f5", Pad(3)),
        f("f6", Int(8)).le(),
        f("f7", Text(7, b' ')),
        f("f8", Bits(10, Box::new(Uint(4)))),
        f("f9", Bits(6, Box::new(Uint(4)))),
        f("f10", Bits(8, Box::new(Uint(8)))),
    ];
    let shape = Shape { msb: false, tail_end: End::Le, ..be("R6", fields).tail("tail", Tail::Bytes) };
    subject!(R6, R6Head, shape, [f0 set_f0, f1 set_f1, f6 set_f6, f7 set_f7, f8 set_f8, f9 set_f9, f10 set_f10], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, msb)]
pub struct R7 {
    pub f0: Open<Depth>,
    pub f1: [I24; 3],
    pub f2: [u128; 3],
}

fn r7() -> Subject {
    let fields = vec![
        f("f0", open(DEPTH)),
        f("f1", Array(Box::new(Int(3)), 3)),
        f("f2", Array(Box::new(Uint(16)), 3)),
    ];
    let shape = Shape { msb: true, tail_end: End::Be, ..be("R7", fields) };
    subject!(R7, R7Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, msb)]
pub struct R8 {
    #[pinwire(pad = 4)]
    pub f0: (),
    #[pinwire(const = 0x1234)]
    pub f1: u16,
    #[pinwire(le)]
    pub f2: [I40; 1],
}

fn r8() -> Subject {
    let fields = vec![
        f("f0", Pad(4)),
        f("f1", Const(Box::new(Uint(2)), [0x12, 0x34].to_vec())),
        f("f2", Array(Box::new(Int(5)), 1)).le(),
    ];
    let shape = Shape { msb: true, tail_end: End::Be, ..be("R8", fields) };
    subject!(R8, R8Head, shape, [f2 set_f2])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, lsb)]
pub struct R9<'a> {
    #[pinwire(bits = 17)]
    pub f0: i32,
    #[pinwire(bits = 15)]
    pub f1: u64,
    #[pinwire(const = 0x1234)]
    pub f2: u16,
    pub f3: Ascii<7>,
    pub f4: [i128; 1],
    #[pinwire(null = 0, le)]
    pub f5: Option<u32>,
    #[pinwire(pad = 3)]
    pub f6: (),
    #[pinwire(null = 0)]
    pub f7: Option<u32>,
    pub f8: I48,
    #[pinwire(null = 0)]
    pub f9: Option<u32>,
    pub f10: (Open<Depth>, u64),
    #[pinwire(len = (tail + 1) / 4)]
    pub f11: u8,
    pub tail: &'a str,
}

fn r9() -> Subject {
    let fields = vec![
        f("f0", Bits(17, Box::new(Int(4)))),
        f("f1", Bits(15, Box::new(Uint(8)))),
        f("f2", Const(Box::new(Uint(2)), [0x12, 0x34].to_vec())),
        f("f3", Text(7, b' ')),
        f("f4", Array(Box::new(Int(16)), 1)),
        f("f5", Null(Box::new(Uint(4)), 0)).le(),
        f("f6", Pad(3)),
        f("f7", Null(Box::new(Uint(4)), 0)),
        f("f8", Int(6)),
        f("f9", Null(Box::new(Uint(4)), 0)),
        f("f10", Tuple(vec![open(DEPTH), Uint(8)])),
        f("f11", Len(1, 1, 4)),
    ];
    let shape = Shape { msb: false, tail_end: End::Be, ..be("R9", fields).tail("tail", Tail::Str) };
    subject!(R9, R9Head, shape, [f0 set_f0, f1 set_f1, f3 set_f3, f4 set_f4, f5 set_f5, f7 set_f7, f8 set_f8, f9 set_f9, f10 set_f10], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, msb)]
pub struct R10<'a> {
    pub f0: [u64; 4],
    pub f1: (u16, i32),
    #[pinwire(pad = 4)]
    pub f2: (),
    pub f3: f64,
    pub f4: (U40, i8),
    #[pinwire(bits = 7)]
    pub f5: i32,
    #[pinwire(bits = 18)]
    pub f6: u32,
    #[pinwire(bits = 5)]
    pub f7: u32,
    #[pinwire(bits = 6)]
    pub f8: u64,
    #[pinwire(bits = 6)]
    pub f9: i32,
    #[pinwire(bits = 6)]
    pub f10: u32,
    #[pinwire(rest)]
    pub tail: &'a [u8],
}

fn r10() -> Subject {
    let fields = vec![
        f("f0", Array(Box::new(Uint(8)), 4)),
        f("f1", Tuple(vec![Uint(2), Int(4)])),
        f("f2", Pad(4)),
        f("f3", Float(8)),
        f("f4", Tuple(vec![Uint(5), Int(1)])),
        f("f5", Bits(7, Box::new(Int(4)))),
        f("f6", Bits(18, Box::new(Uint(4)))),
        f("f7", Bits(5, Box::new(Uint(4)))),
        f("f8", Bits(6, Box::new(Uint(8)))),
        f("f9", Bits(6, Box::new(Int(4)))),
        f("f10", Bits(6, Box::new(Uint(4)))),
    ];
    let shape = Shape { msb: true, tail_end: End::Be, ..be("R10", fields).tail("tail", Tail::Bytes) };
    subject!(R10, R10Head, shape, [f0 set_f0, f1 set_f1, f3 set_f3, f4 set_f4, f5 set_f5, f6 set_f6, f7 set_f7, f8 set_f8, f9 set_f9, f10 set_f10], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, lsb)]
pub struct R11<'a> {
    pub f0: u32,
    pub f1: i128,
    #[pinwire(null = 0, be)]
    pub f2: Option<u32>,
    #[pinwire(bits = 13)]
    pub f3: u32,
    #[pinwire(bits = 3)]
    pub f4: u32,
    #[pinwire(bits = 9)]
    pub f5: u32,
    #[pinwire(bits = 13)]
    pub f6: u32,
    #[pinwire(bits = 2)]
    pub f7: u64,
    #[pinwire(be)]
    pub f8: u128,
    pub f9: U24,
    #[pinwire(null = 0)]
    pub f10: Option<u32>,
    pub f11: f64,
    #[pinwire(null = 0)]
    pub f12: Option<u32>,
    #[pinwire(be)]
    pub f13: Open<Depth>,
    #[pinwire(len = (tail + 3) / 2)]
    pub f14: u8,
    pub tail: &'a [Ascii<3, 0>],
}

fn r11() -> Subject {
    let fields = vec![
        f("f0", Uint(4)).le(),
        f("f1", Int(16)).le(),
        f("f2", Null(Box::new(Uint(4)), 0)),
        f("f3", Bits(13, Box::new(Uint(4)))),
        f("f4", Bits(3, Box::new(Uint(4)))),
        f("f5", Bits(9, Box::new(Uint(4)))),
        f("f6", Bits(13, Box::new(Uint(4)))),
        f("f7", Bits(2, Box::new(Uint(8)))),
        f("f8", Uint(16)),
        f("f9", Uint(3)).le(),
        f("f10", Null(Box::new(Uint(4)), 0)).le(),
        f("f11", Float(8)).le(),
        f("f12", Null(Box::new(Uint(4)), 0)).le(),
        f("f13", open(DEPTH)),
        f("f14", Len(1, 3, 2)).le(),
    ];
    let shape = Shape { msb: false, tail_end: End::Le, ..be("R11", fields).tail("tail", Tail::Seq(Text(3, 0))) };
    subject!(R11, R11Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5, f6 set_f6, f7 set_f7, f8 set_f8, f9 set_f9, f10 set_f10, f11 set_f11, f12 set_f12, f13 set_f13], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, msb)]
pub struct R12<'a> {
    #[pinwire(null = 0)]
    pub f0: Option<u32>,
    #[pinwire(null = 0, be)]
    pub f1: Option<u32>,
    #[pinwire(bits = 8)]
    pub f2: i32,
    #[pinwire(bits = 23)]
    pub f3: u64,
    #[pinwire(bits = 9)]
    pub f4: u32,
    #[pinwire(bits = 16)]
    pub f5: u32,
    pub f6: u64,
    pub f7: [u8; 3],
    #[pinwire(be)]
    pub f8: U24,
    #[pinwire(len = (tail + 2) / 4)]
    pub f9: u32,
    pub tail: &'a [u8],
}

fn r12() -> Subject {
    let fields = vec![
        f("f0", Null(Box::new(Uint(4)), 0)).le(),
        f("f1", Null(Box::new(Uint(4)), 0)),
        f("f2", Bits(8, Box::new(Int(4)))),
        f("f3", Bits(23, Box::new(Uint(8)))),
        f("f4", Bits(9, Box::new(Uint(4)))),
        f("f5", Bits(16, Box::new(Uint(4)))),
        f("f6", Uint(8)).le(),
        f("f7", Array(Box::new(Uint(1)), 3)).le(),
        f("f8", Uint(3)),
        f("f9", Len(4, 2, 4)).le(),
    ];
    let shape = Shape { msb: true, tail_end: End::Le, ..be("R12", fields).tail("tail", Tail::Bytes) };
    subject!(R12, R12Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5, f6 set_f6, f7 set_f7, f8 set_f8], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, msb)]
pub struct R13 {
    #[pinwire(null = 0)]
    pub f0: Option<u32>,
    #[pinwire(const = 0x1234)]
    pub f1: u16,
    pub f2: [f64; 2],
    #[pinwire(be)]
    pub f3: [I24; 1],
    #[pinwire(null = 0)]
    pub f4: Option<u32>,
}

fn r13() -> Subject {
    let fields = vec![
        f("f0", Null(Box::new(Uint(4)), 0)).le(),
        f("f1", Const(Box::new(Uint(2)), [0x34, 0x12].to_vec())).le(),
        f("f2", Array(Box::new(Float(8)), 2)).le(),
        f("f3", Array(Box::new(Int(3)), 1)),
        f("f4", Null(Box::new(Uint(4)), 0)).le(),
    ];
    let shape = Shape { msb: true, tail_end: End::Le, ..be("R13", fields) };
    subject!(R13, R13Head, shape, [f0 set_f0, f2 set_f2, f3 set_f3, f4 set_f4])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, msb)]
pub struct R14<'a> {
    pub f0: i128,
    #[pinwire(bits = 4)]
    pub f1: u32,
    #[pinwire(bits = 17)]
    pub f2: u64,
    #[pinwire(bits = 4)]
    pub f3: u32,
    #[pinwire(bits = 2)]
    pub f4: i32,
    #[pinwire(bits = 5)]
    pub f5: u64,
    #[pinwire(le)]
    pub f6: u8,
    #[pinwire(le)]
    pub f7: i128,
    #[pinwire(len = (tail + 2) / 4)]
    pub f8: u32,
    pub tail: &'a [u8],
}

fn r14() -> Subject {
    let fields = vec![
        f("f0", Int(16)),
        f("f1", Bits(4, Box::new(Uint(4)))),
        f("f2", Bits(17, Box::new(Uint(8)))),
        f("f3", Bits(4, Box::new(Uint(4)))),
        f("f4", Bits(2, Box::new(Int(4)))),
        f("f5", Bits(5, Box::new(Uint(8)))),
        f("f6", Uint(1)).le(),
        f("f7", Int(16)).le(),
        f("f8", Len(4, 2, 4)),
    ];
    let shape = Shape { msb: true, tail_end: End::Be, ..be("R14", fields).tail("tail", Tail::Bytes) };
    subject!(R14, R14Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5, f6 set_f6, f7 set_f7], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, msb)]
pub struct R15 {
    pub f0: (char, U24),
    #[pinwire(be)]
    pub f1: Inner,
    pub f2: [i32; 2],
    #[pinwire(null = 0)]
    pub f3: Option<u32>,
    #[pinwire(pad = 3)]
    pub f4: (),
    pub f5: u16,
    #[pinwire(be)]
    pub f6: (i64, u32),
}

fn r15() -> Subject {
    let fields = vec![
        f("f0", Tuple(vec![Char, Uint(3)])).le(),
        f("f1", Ty::Packet(Box::new(inner()))),
        f("f2", Array(Box::new(Int(4)), 2)).le(),
        f("f3", Null(Box::new(Uint(4)), 0)).le(),
        f("f4", Pad(3)),
        f("f5", Uint(2)).le(),
        f("f6", Tuple(vec![Int(8), Uint(4)])),
    ];
    let shape = Shape { msb: true, tail_end: End::Le, ..be("R15", fields) };
    subject!(R15, R15Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f5 set_f5, f6 set_f6])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, msb)]
pub struct R16<'a> {
    #[pinwire(pad = 3)]
    pub f0: (),
    pub f1: (Side, I48),
    #[pinwire(const = 0x1234)]
    pub f2: u16,
    #[pinwire(pad = 2)]
    pub f3: (),
    pub f4: u32,
    #[pinwire(bits = 10)]
    pub f5: i32,
    #[pinwire(bits = 21)]
    pub f6: u32,
    #[pinwire(bits = 17)]
    pub f7: u64,
    pub f8: [bool; 1],
    pub f9: Open<Depth>,
    pub f10: Side,
    #[pinwire(rest)]
    pub tail: &'a [u8],
}

fn r16() -> Subject {
    let fields = vec![
        f("f0", Pad(3)),
        f("f1", Tuple(vec![Enum(SIDE), Int(6)])),
        f("f2", Const(Box::new(Uint(2)), [0x12, 0x34].to_vec())),
        f("f3", Pad(2)),
        f("f4", Uint(4)),
        f("f5", Bits(10, Box::new(Int(4)))),
        f("f6", Bits(21, Box::new(Uint(4)))),
        f("f7", Bits(17, Box::new(Uint(8)))),
        f("f8", Array(Box::new(Bool), 1)),
        f("f9", open(DEPTH)),
        f("f10", Enum(SIDE)),
    ];
    let shape = Shape { msb: true, tail_end: End::Be, ..be("R16", fields).tail("tail", Tail::Bytes) };
    subject!(R16, R16Head, shape, [f1 set_f1, f4 set_f4, f5 set_f5, f6 set_f6, f7 set_f7, f8 set_f8, f9 set_f9, f10 set_f10], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, lsb)]
pub struct R17 {
    pub f0: i128,
    #[pinwire(bits = 8)]
    pub f1: i32,
    #[pinwire(le)]
    pub f2: Open<Depth>,
    #[pinwire(null = 0)]
    pub f3: Option<u32>,
    #[pinwire(null = 0, le)]
    pub f4: Option<u32>,
    #[pinwire(le)]
    pub f5: u128,
    #[pinwire(len = (tail + 4) / 1)]
    pub f6: u16,
    pub tail: Vec<Inner>,
}

fn r17() -> Subject {
    let fields = vec![
        f("f0", Int(16)),
        f("f1", Bits(8, Box::new(Int(4)))),
        f("f2", open(DEPTH)).le(),
        f("f3", Null(Box::new(Uint(4)), 0)),
        f("f4", Null(Box::new(Uint(4)), 0)).le(),
        f("f5", Uint(16)).le(),
        f("f6", Len(2, 4, 1)),
    ];
    let shape = Shape { msb: false, tail_end: End::Be, ..be("R17", fields).tail("tail", Tail::Seq(Ty::Packet(Box::new(inner())))) };
    subject!(R17, R17Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5], tail)
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be, lsb)]
pub struct R18 {
    #[pinwire(bits = 17)]
    pub f0: u32,
    #[pinwire(bits = 16)]
    pub f1: u64,
    #[pinwire(bits = 7)]
    pub f2: u32,
    pub f3: [Ascii<7>; 1],
    pub f4: (i8, I48),
    pub f5: Ascii<7>,
    pub f6: I24,
}

fn r18() -> Subject {
    let fields = vec![
        f("f0", Bits(17, Box::new(Uint(4)))),
        f("f1", Bits(16, Box::new(Uint(8)))),
        f("f2", Bits(7, Box::new(Uint(4)))),
        f("f3", Array(Box::new(Text(7, b' ')), 1)),
        f("f4", Tuple(vec![Int(1), Int(6)])),
        f("f5", Text(7, b' ')),
        f("f6", Int(3)),
    ];
    let shape = Shape { msb: false, tail_end: End::Be, ..be("R18", fields) };
    subject!(R18, R18Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5, f6 set_f6])
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le, lsb)]
pub struct R19<'a> {
    pub f0: (u128, I24),
    pub f1: (U24, char),
    #[pinwire(bits = 3)]
    pub f2: i32,
    #[pinwire(bits = 21)]
    pub f3: u32,
    #[pinwire(bits = 8)]
    pub f4: u32,
    #[pinwire(be)]
    pub f5: [u8; 3],
    #[pinwire(const = 0x1234)]
    pub f6: u16,
    #[pinwire(len = (tail + 1) / 1)]
    pub f7: U24,
    pub tail: &'a [u8],
}

fn r19() -> Subject {
    let fields = vec![
        f("f0", Tuple(vec![Uint(16), Int(3)])).le(),
        f("f1", Tuple(vec![Uint(3), Char])).le(),
        f("f2", Bits(3, Box::new(Int(4)))),
        f("f3", Bits(21, Box::new(Uint(4)))),
        f("f4", Bits(8, Box::new(Uint(4)))),
        f("f5", Array(Box::new(Uint(1)), 3)),
        f("f6", Const(Box::new(Uint(2)), [0x34, 0x12].to_vec())).le(),
        f("f7", Len(3, 1, 1)).le(),
    ];
    let shape = Shape { msb: false, tail_end: End::Le, ..be("R19", fields).tail("tail", Tail::Bytes) };
    subject!(R19, R19Head, shape, [f0 set_f0, f1 set_f1, f2 set_f2, f3 set_f3, f4 set_f4, f5 set_f5], tail)
}

/// All of them.
pub fn all() -> Vec<Subject> {
    vec![r0(), r1(), r2(), r3(), r4(), r5(), r6(), r7(), r8(), r9(), r10(), r11(), r12(), r13(), r14(), r15(), r16(), r17(), r18(), r19()]
}
