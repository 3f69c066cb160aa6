//! Made by `generate.py`; not to be edited.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports, reason = "every module brings in the same names")]
#![allow(clippy::type_complexity, reason = "random types are what this is about")]

use pw::Message;

use crate::subject::{Subject, subject};

/// Seed 2.
pub mod s0 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: u8,
    pub f1: String,
    pub f2: Vec<T1>,
    pub f3: bool,
}
take_fields!(T0 { f0, f1, f2, f3 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        list!(out, self.f2(), |x0| { x0.dump(out); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        rows!(from, self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u8,
    pub f1: String,
    pub f2: Option<(u8, String, Vec<Vec<T2>>, bool)>,
    pub f3: bool,
}
take_fields!(T1 { f0, f1, f2, f3 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { { let (x1_0, x1_1, x1_2, x1_3,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); list!(out, x1_2, |x2| { list!(out, x2, |x3| { x3.dump(out); }); }); out.leaf(x1_3); out.close(); } });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.skip();
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T2 {
    pub f0: u8,
    pub f1: String,
    pub f2: Box<T3>,
    pub f3: bool,
}
take_fields!(T2 { f0, f1, f2, f3 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        self.f2().dump(out);
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        self.f2_mut().assign(from);
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T3 {
    pub f0: u8,
    pub f1: String,
    pub f2: Vec<T4>,
    pub f3: bool,
}
take_fields!(T3 { f0, f1, f2, f3 });
impl Dump for T3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        list!(out, self.f2(), |x0| { x0.dump(out); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T3Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        rows!(from, self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T4 {
    pub f0: u8,
    pub f1: String,
    pub f2: Option<Box<T5>>,
    pub f3: bool,
}
take_fields!(T4 { f0, f1, f2, f3 });
impl Dump for T4View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { x0.dump(out); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T4Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.option(self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T5 {
    pub f0: String,
    pub f1: bool,
}
take_fields!(T5 { f0, f1 });
impl Dump for T5View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.close();
    }
}
impl Assign for T5Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
pub use super::v1::T2;
pub use super::v1::T3;
pub use super::v1::T4;
pub use super::v1::T5;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: u8,
    pub f1: String,
    pub f2: Vec<T1>,
    pub f3: bool,
}
take_fields!(T0 { f0, f1, f2, f3 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        list!(out, self.f2(), |x0| { x0.dump(out); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        rows!(from, self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u8,
    pub f1: String,
    pub f2: Option<(u8, String, Vec<Vec<T2>>, bool)>,
    pub f3: bool,
    #[pinwire(since = 2, default = [])] pub f4: Vec<String>,
}
take_fields!(T1 { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { { let (x1_0, x1_1, x1_2, x1_3,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); list!(out, x1_2, |x2| { list!(out, x2, |x3| { x3.dump(out); }); }); out.leaf(x1_3); out.close(); } });
        out.leaf(self.f3());
        list!(out, self.f4(), |x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.skip();
        set!(from, self.set_f3);
        from.skip();
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: u8,
    pub f1: String,
    pub f2: Vec<T1>,
    pub f3: bool,
}
take_fields!(T0 { f0, f1, f2, f3 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        list!(out, self.f2(), |x0| { x0.dump(out); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        rows!(from, self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u8,
    pub f1: String,
    pub f2: Option<(u8, String, Vec<Vec<T2>>, bool)>,
    pub f3: bool,
    #[pinwire(since = 2, default = [])] pub f4: Vec<String>,
}
take_fields!(T1 { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { { let (x1_0, x1_1, x1_2, x1_3,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); list!(out, x1_2, |x2| { list!(out, x2, |x3| { x3.dump(out); }); }); out.leaf(x1_3); out.close(); } });
        out.leaf(self.f3());
        list!(out, self.f4(), |x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.skip();
        set!(from, self.set_f3);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T2 {
    pub f0: u8,
    pub f1: String,
    pub f2: Box<T3>,
    pub f3: bool,
}
take_fields!(T2 { f0, f1, f2, f3 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        self.f2().dump(out);
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        self.f2_mut().assign(from);
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T3 {
    pub f0: u8,
    pub f1: String,
    pub f2: Vec<T4>,
    pub f3: bool,
}
take_fields!(T3 { f0, f1, f2, f3 });
impl Dump for T3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        list!(out, self.f2(), |x0| { x0.dump(out); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T3Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        rows!(from, self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T4 {
    pub f0: u8,
    pub f1: String,
    pub f2: Option<Box<T5>>,
    pub f3: bool,
}
take_fields!(T4 { f0, f1, f2, f3 });
impl Dump for T4View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { x0.dump(out); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T4Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.option(self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T5 {
    pub f0: String,
    pub f1: bool,
    #[pinwire(since = 3, default = "日本")] pub f2: String,
}
take_fields!(T5 { f0, f1, f2 });
impl Dump for T5View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.close();
    }
}
impl Assign for T5Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.skip();
        from.close();
    }
}
}
}

/// Seed 4.
pub mod s1 {
pub mod v1 {
use crate::prelude::*;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E0 { V0 = 0, V3 = 3 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E1 { V0 = 0, V3 = 3 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E2 { V0 = 0, V3 = 3 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E3 { V0 = 0, V3 = 3 }
take_enum!(E3);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P0 { pub p0: u16, pub p1: f32 }
take_fields!(P0 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P1 { pub p0: bool, pub p1: (u128, bool,) }
take_fields!(P1 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P2 { #[pinwire(be)] pub p0: u16, pub p1: bool, #[pinwire(be)] pub p2: f32 }
take_fields!(P2 { p0, p1, p2 });

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: u8,
    pub f1: i8,
    pub f2: u16,
    pub f3: i16,
    pub f4: u32,
    pub f5: i32,
    pub f6: u64,
    pub f7: i64,
    pub f8: u128,
    pub f9: i128,
    pub f10: f32,
    pub f11: f64,
    pub f12: bool,
    pub f13: E0,
    pub f14: Open<E1>,
    pub f15: E2,
    pub f16: Open<E3>,
    pub f17: P0,
    pub f18: P1,
    pub f19: [i16; 3],
    pub f20: [u8; 5],
    pub f21: [bool; 2],
    pub f22: P2,
    pub f23: (u64,),
    pub f24: char,
    pub f25: [char; 2],
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.leaf(self.f4());
        out.leaf(self.f5());
        out.leaf(self.f6());
        out.leaf(self.f7());
        out.leaf(self.f8());
        out.leaf(self.f9());
        out.leaf(self.f10());
        out.leaf(self.f11());
        out.leaf(self.f12());
        out.leaf(self.f13().to_repr());
        out.leaf(self.f14().to_repr());
        out.leaf(self.f15().to_repr());
        out.leaf(self.f16().to_repr());
        { let x0 = self.f17(); out.open(); out.leaf(x0.p0()); out.leaf(x0.p1()); out.close(); }
        { let x0 = self.f18(); out.open(); out.leaf(x0.p0()); { let (x1_0, x1_1,) = x0.p1(); out.open(); out.leaf(x1_0); out.leaf(x1_1); out.close(); } out.close(); }
        array!(out, self.f19(), |x0| { out.leaf(x0); });
        array!(out, self.f20(), |x0| { out.leaf(x0); });
        array!(out, self.f21(), |x0| { out.leaf(x0); });
        { let x0 = self.f22(); out.open(); out.leaf(x0.p0()); out.leaf(x0.p1()); out.leaf(x0.p2()); out.close(); }
        { let (x0_0,) = self.f23(); out.open(); out.leaf(x0_0); out.close(); }
        out.leaf(self.f24());
        array!(out, self.f25(), |x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        set!(from, self.set_f1);
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        set!(from, self.set_f4);
        set!(from, self.set_f5);
        set!(from, self.set_f6);
        set!(from, self.set_f7);
        set!(from, self.set_f8);
        set!(from, self.set_f9);
        set!(from, self.set_f10);
        set!(from, self.set_f11);
        set!(from, self.set_f12);
        set!(from, self.set_f13);
        set!(from, self.set_f14);
        set!(from, self.set_f15);
        set!(from, self.set_f16);
        set!(from, self.set_f17);
        set!(from, self.set_f18);
        set!(from, self.set_f19);
        set!(from, self.set_f20);
        set!(from, self.set_f21);
        set!(from, self.set_f22);
        set!(from, self.set_f23);
        set!(from, self.set_f24);
        set!(from, self.set_f25);
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
pub use super::v1::P0;
pub use super::v1::P1;
pub use super::v1::P2;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E0 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E1 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E2 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E3 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E3);

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: u8,
    pub f1: i8,
    pub f2: u16,
    pub f3: i16,
    pub f4: u32,
    pub f5: i32,
    pub f6: u64,
    pub f7: i64,
    pub f8: u128,
    pub f9: i128,
    pub f10: f32,
    pub f11: f64,
    pub f12: bool,
    pub f13: E0,
    pub f14: Open<E1>,
    pub f15: E2,
    pub f16: Open<E3>,
    pub f17: P0,
    pub f18: P1,
    pub f19: [i16; 3],
    pub f20: [u8; 5],
    pub f21: [bool; 2],
    pub f22: P2,
    pub f23: (u64,),
    pub f24: char,
    pub f25: [char; 2],
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.leaf(self.f4());
        out.leaf(self.f5());
        out.leaf(self.f6());
        out.leaf(self.f7());
        out.leaf(self.f8());
        out.leaf(self.f9());
        out.leaf(self.f10());
        out.leaf(self.f11());
        out.leaf(self.f12());
        out.leaf(self.f13().to_repr());
        out.leaf(self.f14().to_repr());
        out.leaf(self.f15().to_repr());
        out.leaf(self.f16().to_repr());
        { let x0 = self.f17(); out.open(); out.leaf(x0.p0()); out.leaf(x0.p1()); out.close(); }
        { let x0 = self.f18(); out.open(); out.leaf(x0.p0()); { let (x1_0, x1_1,) = x0.p1(); out.open(); out.leaf(x1_0); out.leaf(x1_1); out.close(); } out.close(); }
        array!(out, self.f19(), |x0| { out.leaf(x0); });
        array!(out, self.f20(), |x0| { out.leaf(x0); });
        array!(out, self.f21(), |x0| { out.leaf(x0); });
        { let x0 = self.f22(); out.open(); out.leaf(x0.p0()); out.leaf(x0.p1()); out.leaf(x0.p2()); out.close(); }
        { let (x0_0,) = self.f23(); out.open(); out.leaf(x0_0); out.close(); }
        out.leaf(self.f24());
        array!(out, self.f25(), |x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        set!(from, self.set_f1);
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        set!(from, self.set_f4);
        set!(from, self.set_f5);
        set!(from, self.set_f6);
        set!(from, self.set_f7);
        set!(from, self.set_f8);
        set!(from, self.set_f9);
        set!(from, self.set_f10);
        set!(from, self.set_f11);
        set!(from, self.set_f12);
        set!(from, self.set_f13);
        set!(from, self.set_f14);
        set!(from, self.set_f15);
        set!(from, self.set_f16);
        set!(from, self.set_f17);
        set!(from, self.set_f18);
        set!(from, self.set_f19);
        set!(from, self.set_f20);
        set!(from, self.set_f21);
        set!(from, self.set_f22);
        set!(from, self.set_f23);
        set!(from, self.set_f24);
        set!(from, self.set_f25);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
pub use super::v2::P0;
pub use super::v2::P1;
pub use super::v2::P2;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E0 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E1 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E2 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E3 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E3);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E4 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E4);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E5 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E5);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E6 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E6);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E7 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E7);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P3 { pub p0: u16, pub p1: f32 }
take_fields!(P3 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P4 { pub p0: bool, pub p1: (u128, bool,) }
take_fields!(P4 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P5 { #[pinwire(be)] pub p0: u16, pub p1: bool, #[pinwire(be)] pub p2: f32 }
take_fields!(P5 { p0, p1, p2 });

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: u8,
    pub f1: i8,
    pub f2: u16,
    pub f3: i16,
    pub f4: u32,
    pub f5: i32,
    pub f6: u64,
    pub f7: i64,
    pub f8: u128,
    pub f9: i128,
    pub f10: f32,
    pub f11: f64,
    pub f12: bool,
    pub f13: E0,
    pub f14: Open<E1>,
    pub f15: E2,
    pub f16: Open<E3>,
    pub f17: P0,
    pub f18: P1,
    pub f19: [i16; 3],
    pub f20: [u8; 5],
    pub f21: [bool; 2],
    pub f22: P2,
    pub f23: (u64,),
    pub f24: char,
    pub f25: [char; 2],
    #[pinwire(since = 3, default = 0)] pub f26: u8,
    #[pinwire(since = 3, default = 74)] pub f27: i8,
    #[pinwire(since = 3, default = 0)] pub f28: u16,
    #[pinwire(since = 3, default = -32767)] pub f29: i16,
    #[pinwire(since = 3, default = 2503055453)] pub f30: u32,
    #[pinwire(since = 3, default = -2147483648)] pub f31: i32,
    #[pinwire(since = 3, default = 0)] pub f32: u64,
    #[pinwire(since = 3, default = -9223372036854775808)] pub f33: i64,
    #[pinwire(since = 3, default = 322400428436725890768069941973048136879)] pub f34: u128,
    #[pinwire(since = 3, default = -170141183460469231731687303715884105728)] pub f35: i128,
    #[pinwire(since = 3, default = -2.25)] pub f36: f32,
    #[pinwire(since = 3, default = 0.0)] pub f37: f64,
    #[pinwire(since = 3, default = true)] pub f38: bool,
    #[pinwire(since = 3, default = E4::V0)] pub f39: E4,
    #[pinwire(since = 3, default = Open::Known(E5::V0))] pub f40: Open<E5>,
    #[pinwire(since = 3, default = E6::V0)] pub f41: E6,
    #[pinwire(since = 3, default = Open::Known(E7::V0))] pub f42: Open<E7>,
    #[pinwire(since = 3)] pub f43: Option<P3>,
    #[pinwire(since = 3)] pub f44: Option<P4>,
    #[pinwire(since = 3)] pub f45: Option<[i16; 3]>,
    #[pinwire(since = 3)] pub f46: Option<[u8; 5]>,
    #[pinwire(since = 3)] pub f47: Option<[bool; 2]>,
    #[pinwire(since = 3)] pub f48: Option<P5>,
    #[pinwire(since = 3)] pub f49: Option<(u64,)>,
    #[pinwire(since = 3, default = '\u{61}')] pub f50: char,
    #[pinwire(since = 3)] pub f51: Option<[char; 2]>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.leaf(self.f4());
        out.leaf(self.f5());
        out.leaf(self.f6());
        out.leaf(self.f7());
        out.leaf(self.f8());
        out.leaf(self.f9());
        out.leaf(self.f10());
        out.leaf(self.f11());
        out.leaf(self.f12());
        out.leaf(self.f13().to_repr());
        out.leaf(self.f14().to_repr());
        out.leaf(self.f15().to_repr());
        out.leaf(self.f16().to_repr());
        { let x0 = self.f17(); out.open(); out.leaf(x0.p0()); out.leaf(x0.p1()); out.close(); }
        { let x0 = self.f18(); out.open(); out.leaf(x0.p0()); { let (x1_0, x1_1,) = x0.p1(); out.open(); out.leaf(x1_0); out.leaf(x1_1); out.close(); } out.close(); }
        array!(out, self.f19(), |x0| { out.leaf(x0); });
        array!(out, self.f20(), |x0| { out.leaf(x0); });
        array!(out, self.f21(), |x0| { out.leaf(x0); });
        { let x0 = self.f22(); out.open(); out.leaf(x0.p0()); out.leaf(x0.p1()); out.leaf(x0.p2()); out.close(); }
        { let (x0_0,) = self.f23(); out.open(); out.leaf(x0_0); out.close(); }
        out.leaf(self.f24());
        array!(out, self.f25(), |x0| { out.leaf(x0); });
        out.leaf(self.f26());
        out.leaf(self.f27());
        out.leaf(self.f28());
        out.leaf(self.f29());
        out.leaf(self.f30());
        out.leaf(self.f31());
        out.leaf(self.f32());
        out.leaf(self.f33());
        out.leaf(self.f34());
        out.leaf(self.f35());
        out.leaf(self.f36());
        out.leaf(self.f37());
        out.leaf(self.f38());
        out.leaf(self.f39().to_repr());
        out.leaf(self.f40().to_repr());
        out.leaf(self.f41().to_repr());
        out.leaf(self.f42().to_repr());
        out.option(self.f43(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.close(); } });
        out.option(self.f44(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); { let (x2_0, x2_1,) = x1.p1(); out.open(); out.leaf(x2_0); out.leaf(x2_1); out.close(); } out.close(); } });
        out.option(self.f45(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f46(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f47(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f48(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.leaf(x1.p2()); out.close(); } });
        out.option(self.f49(), |out, x0| { { let (x1_0,) = x0; out.open(); out.leaf(x1_0); out.close(); } });
        out.leaf(self.f50());
        out.option(self.f51(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        set!(from, self.set_f1);
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        set!(from, self.set_f4);
        set!(from, self.set_f5);
        set!(from, self.set_f6);
        set!(from, self.set_f7);
        set!(from, self.set_f8);
        set!(from, self.set_f9);
        set!(from, self.set_f10);
        set!(from, self.set_f11);
        set!(from, self.set_f12);
        set!(from, self.set_f13);
        set!(from, self.set_f14);
        set!(from, self.set_f15);
        set!(from, self.set_f16);
        set!(from, self.set_f17);
        set!(from, self.set_f18);
        set!(from, self.set_f19);
        set!(from, self.set_f20);
        set!(from, self.set_f21);
        set!(from, self.set_f22);
        set!(from, self.set_f23);
        set!(from, self.set_f24);
        set!(from, self.set_f25);
        set!(from, self.set_f26);
        set!(from, self.set_f27);
        set!(from, self.set_f28);
        set!(from, self.set_f29);
        set!(from, self.set_f30);
        set!(from, self.set_f31);
        set!(from, self.set_f32);
        set!(from, self.set_f33);
        set!(from, self.set_f34);
        set!(from, self.set_f35);
        set!(from, self.set_f36);
        set!(from, self.set_f37);
        set!(from, self.set_f38);
        set!(from, self.set_f39);
        set!(from, self.set_f40);
        set!(from, self.set_f41);
        set!(from, self.set_f42);
        set!(from, self.set_f43);
        set!(from, self.set_f44);
        set!(from, self.set_f45);
        set!(from, self.set_f46);
        set!(from, self.set_f47);
        set!(from, self.set_f48);
        set!(from, self.set_f49);
        set!(from, self.set_f50);
        set!(from, self.set_f51);
        from.close();
    }
}
}
}

/// Seed 6.
pub mod s2 {
pub mod v1 {
use crate::prelude::*;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E0 { V0 = 0, V3 = 3 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E1 { V0 = 0, V3 = 3 }
take_enum!(E1);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P0 { pub p0: bool, pub p1: (u128, bool,) }
take_fields!(P0 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P1 { #[pinwire(be)] pub p0: u16, pub p1: bool, #[pinwire(be)] pub p2: f32 }
take_fields!(P1 { p0, p1, p2 });

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: Option<u8>,
    pub f1: Option<u16>,
    pub f2: Option<u32>,
    pub f3: Option<u64>,
    pub f4: Option<u128>,
    pub f5: Option<f32>,
    pub f6: Option<bool>,
    pub f7: Option<Open<E0>>,
    pub f8: Option<Open<E1>>,
    pub f9: Option<P0>,
    pub f10: Option<[u8; 5]>,
    pub f11: Option<P1>,
    pub f12: Option<char>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { out.leaf(x0); });
        out.option(self.f1(), |out, x0| { out.leaf(x0); });
        out.option(self.f2(), |out, x0| { out.leaf(x0); });
        out.option(self.f3(), |out, x0| { out.leaf(x0); });
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.option(self.f5(), |out, x0| { out.leaf(x0); });
        out.option(self.f6(), |out, x0| { out.leaf(x0); });
        out.option(self.f7(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f8(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f9(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); { let (x2_0, x2_1,) = x1.p1(); out.open(); out.leaf(x2_0); out.leaf(x2_1); out.close(); } out.close(); } });
        out.option(self.f10(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f11(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.leaf(x1.p2()); out.close(); } });
        out.option(self.f12(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        set!(from, self.set_f1);
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        set!(from, self.set_f4);
        set!(from, self.set_f5);
        set!(from, self.set_f6);
        set!(from, self.set_f7);
        set!(from, self.set_f8);
        set!(from, self.set_f9);
        set!(from, self.set_f10);
        set!(from, self.set_f11);
        set!(from, self.set_f12);
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
pub use super::v1::P0;
pub use super::v1::P1;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E0 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E1 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E2 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E3 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E3);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P2 { pub p0: u16, pub p1: f32 }
take_fields!(P2 { p0, p1 });

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: Option<u8>,
    pub f1: Option<u16>,
    pub f2: Option<u32>,
    pub f3: Option<u64>,
    pub f4: Option<u128>,
    pub f5: Option<f32>,
    pub f6: Option<bool>,
    pub f7: Option<Open<E0>>,
    pub f8: Option<Open<E1>>,
    pub f9: Option<P0>,
    pub f10: Option<[u8; 5]>,
    pub f11: Option<P1>,
    pub f12: Option<char>,
    #[pinwire(since = 2)] pub f13: Option<i8>,
    #[pinwire(since = 2)] pub f14: Option<i16>,
    #[pinwire(since = 2)] pub f15: Option<i32>,
    #[pinwire(since = 2)] pub f16: Option<i64>,
    #[pinwire(since = 2)] pub f17: Option<i128>,
    #[pinwire(since = 2)] pub f18: Option<f64>,
    #[pinwire(since = 2)] pub f19: Option<E2>,
    #[pinwire(since = 2)] pub f20: Option<E3>,
    #[pinwire(since = 2)] pub f21: Option<P2>,
    #[pinwire(since = 2)] pub f22: Option<[i16; 3]>,
    #[pinwire(since = 2)] pub f23: Option<[bool; 2]>,
    #[pinwire(since = 2)] pub f24: Option<(u64,)>,
    #[pinwire(since = 2)] pub f25: Option<[char; 2]>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { out.leaf(x0); });
        out.option(self.f1(), |out, x0| { out.leaf(x0); });
        out.option(self.f2(), |out, x0| { out.leaf(x0); });
        out.option(self.f3(), |out, x0| { out.leaf(x0); });
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.option(self.f5(), |out, x0| { out.leaf(x0); });
        out.option(self.f6(), |out, x0| { out.leaf(x0); });
        out.option(self.f7(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f8(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f9(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); { let (x2_0, x2_1,) = x1.p1(); out.open(); out.leaf(x2_0); out.leaf(x2_1); out.close(); } out.close(); } });
        out.option(self.f10(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f11(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.leaf(x1.p2()); out.close(); } });
        out.option(self.f12(), |out, x0| { out.leaf(x0); });
        out.option(self.f13(), |out, x0| { out.leaf(x0); });
        out.option(self.f14(), |out, x0| { out.leaf(x0); });
        out.option(self.f15(), |out, x0| { out.leaf(x0); });
        out.option(self.f16(), |out, x0| { out.leaf(x0); });
        out.option(self.f17(), |out, x0| { out.leaf(x0); });
        out.option(self.f18(), |out, x0| { out.leaf(x0); });
        out.option(self.f19(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f20(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f21(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.close(); } });
        out.option(self.f22(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f23(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f24(), |out, x0| { { let (x1_0,) = x0; out.open(); out.leaf(x1_0); out.close(); } });
        out.option(self.f25(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        set!(from, self.set_f1);
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        set!(from, self.set_f4);
        set!(from, self.set_f5);
        set!(from, self.set_f6);
        set!(from, self.set_f7);
        set!(from, self.set_f8);
        set!(from, self.set_f9);
        set!(from, self.set_f10);
        set!(from, self.set_f11);
        set!(from, self.set_f12);
        set!(from, self.set_f13);
        set!(from, self.set_f14);
        set!(from, self.set_f15);
        set!(from, self.set_f16);
        set!(from, self.set_f17);
        set!(from, self.set_f18);
        set!(from, self.set_f19);
        set!(from, self.set_f20);
        set!(from, self.set_f21);
        set!(from, self.set_f22);
        set!(from, self.set_f23);
        set!(from, self.set_f24);
        set!(from, self.set_f25);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
pub use super::v2::P0;
pub use super::v2::P1;
pub use super::v2::P2;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E0 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E1 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E2 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E3 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E3);

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: Option<u8>,
    pub f1: Option<u16>,
    pub f2: Option<u32>,
    pub f3: Option<u64>,
    pub f4: Option<u128>,
    pub f5: Option<f32>,
    pub f6: Option<bool>,
    pub f7: Option<Open<E0>>,
    pub f8: Option<Open<E1>>,
    pub f9: Option<P0>,
    pub f10: Option<[u8; 5]>,
    pub f11: Option<P1>,
    pub f12: Option<char>,
    #[pinwire(since = 2)] pub f13: Option<i8>,
    #[pinwire(since = 2)] pub f14: Option<i16>,
    #[pinwire(since = 2)] pub f15: Option<i32>,
    #[pinwire(since = 2)] pub f16: Option<i64>,
    #[pinwire(since = 2)] pub f17: Option<i128>,
    #[pinwire(since = 2)] pub f18: Option<f64>,
    #[pinwire(since = 2)] pub f19: Option<E2>,
    #[pinwire(since = 2)] pub f20: Option<E3>,
    #[pinwire(since = 2)] pub f21: Option<P2>,
    #[pinwire(since = 2)] pub f22: Option<[i16; 3]>,
    #[pinwire(since = 2)] pub f23: Option<[bool; 2]>,
    #[pinwire(since = 2)] pub f24: Option<(u64,)>,
    #[pinwire(since = 2)] pub f25: Option<[char; 2]>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { out.leaf(x0); });
        out.option(self.f1(), |out, x0| { out.leaf(x0); });
        out.option(self.f2(), |out, x0| { out.leaf(x0); });
        out.option(self.f3(), |out, x0| { out.leaf(x0); });
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.option(self.f5(), |out, x0| { out.leaf(x0); });
        out.option(self.f6(), |out, x0| { out.leaf(x0); });
        out.option(self.f7(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f8(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f9(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); { let (x2_0, x2_1,) = x1.p1(); out.open(); out.leaf(x2_0); out.leaf(x2_1); out.close(); } out.close(); } });
        out.option(self.f10(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f11(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.leaf(x1.p2()); out.close(); } });
        out.option(self.f12(), |out, x0| { out.leaf(x0); });
        out.option(self.f13(), |out, x0| { out.leaf(x0); });
        out.option(self.f14(), |out, x0| { out.leaf(x0); });
        out.option(self.f15(), |out, x0| { out.leaf(x0); });
        out.option(self.f16(), |out, x0| { out.leaf(x0); });
        out.option(self.f17(), |out, x0| { out.leaf(x0); });
        out.option(self.f18(), |out, x0| { out.leaf(x0); });
        out.option(self.f19(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f20(), |out, x0| { out.leaf(x0.to_repr()); });
        out.option(self.f21(), |out, x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.close(); } });
        out.option(self.f22(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f23(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f24(), |out, x0| { { let (x1_0,) = x0; out.open(); out.leaf(x1_0); out.close(); } });
        out.option(self.f25(), |out, x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        set!(from, self.set_f1);
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        set!(from, self.set_f4);
        set!(from, self.set_f5);
        set!(from, self.set_f6);
        set!(from, self.set_f7);
        set!(from, self.set_f8);
        set!(from, self.set_f9);
        set!(from, self.set_f10);
        set!(from, self.set_f11);
        set!(from, self.set_f12);
        set!(from, self.set_f13);
        set!(from, self.set_f14);
        set!(from, self.set_f15);
        set!(from, self.set_f16);
        set!(from, self.set_f17);
        set!(from, self.set_f18);
        set!(from, self.set_f19);
        set!(from, self.set_f20);
        set!(from, self.set_f21);
        set!(from, self.set_f22);
        set!(from, self.set_f23);
        set!(from, self.set_f24);
        set!(from, self.set_f25);
        from.close();
    }
}
}
}

/// Seed 8.
pub mod s3 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: Vec<u8>,
    pub f1: Vec<i8>,
    pub f2: Vec<u16>,
    pub f3: Vec<i16>,
    pub f4: Vec<u32>,
    pub f5: Vec<i32>,
    pub f6: Vec<u64>,
    pub f7: Vec<i64>,
    pub f8: Vec<u128>,
    pub f9: Vec<i128>,
    pub f10: Vec<f32>,
    pub f11: Vec<f64>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        native!(out, self.f2(), false);
        native!(out, self.f3(), false);
        native!(out, self.f4(), false);
        native!(out, self.f5(), false);
        native!(out, self.f6(), false);
        native!(out, self.f7(), false);
        native!(out, self.f8(), false);
        native!(out, self.f9(), false);
        native!(out, self.f10(), false);
        native!(out, self.f11(), false);
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        slice!(from, self.f1_mut());
        slice!(from, self.f2_mut());
        slice!(from, self.f3_mut());
        slice!(from, self.f4_mut());
        slice!(from, self.f5_mut());
        slice!(from, self.f6_mut());
        slice!(from, self.f7_mut());
        slice!(from, self.f8_mut());
        slice!(from, self.f9_mut());
        slice!(from, self.f10_mut());
        slice!(from, self.f11_mut());
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E0 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E1 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E2 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E3 { V0 = 0, V3 = 3, V5 = 5 }
take_enum!(E3);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P0 { pub p0: u16, pub p1: f32 }
take_fields!(P0 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P1 { pub p0: bool, pub p1: (u128, bool,) }
take_fields!(P1 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P2 { #[pinwire(be)] pub p0: u16, pub p1: bool, #[pinwire(be)] pub p2: f32 }
take_fields!(P2 { p0, p1, p2 });

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: Vec<u8>,
    pub f1: Vec<i8>,
    pub f2: Vec<u16>,
    pub f3: Vec<i16>,
    pub f4: Vec<u32>,
    pub f5: Vec<i32>,
    pub f6: Vec<u64>,
    pub f7: Vec<i64>,
    pub f8: Vec<u128>,
    pub f9: Vec<i128>,
    pub f10: Vec<f32>,
    pub f11: Vec<f64>,
    #[pinwire(since = 2, default = [])] pub f12: Vec<bool>,
    #[pinwire(since = 2, default = [])] pub f13: Vec<E0>,
    #[pinwire(since = 2, default = [])] pub f14: Vec<Open<E1>>,
    #[pinwire(since = 2, default = [])] pub f15: Vec<E2>,
    #[pinwire(since = 2, default = [])] pub f16: Vec<Open<E3>>,
    #[pinwire(since = 2, default = [])] pub f17: Vec<P0>,
    #[pinwire(since = 2, default = [])] pub f18: Vec<P1>,
    #[pinwire(since = 2, default = [])] pub f19: Vec<[i16; 3]>,
    #[pinwire(since = 2, default = [])] pub f20: Vec<[u8; 5]>,
    #[pinwire(since = 2, default = [])] pub f21: Vec<[bool; 2]>,
    #[pinwire(since = 2, default = [])] pub f22: Vec<P2>,
    #[pinwire(since = 2, default = [])] pub f23: Vec<(u64,)>,
    #[pinwire(since = 2, default = [])] pub f24: Vec<char>,
    #[pinwire(since = 2, default = [])] pub f25: Vec<[char; 2]>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        native!(out, self.f2(), false);
        native!(out, self.f3(), false);
        native!(out, self.f4(), false);
        native!(out, self.f5(), false);
        native!(out, self.f6(), false);
        native!(out, self.f7(), false);
        native!(out, self.f8(), false);
        native!(out, self.f9(), false);
        native!(out, self.f10(), false);
        native!(out, self.f11(), false);
        list!(out, self.f12(), |x0| { out.leaf(x0); });
        list!(out, self.f13(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f14(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f15(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f16(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f17(), |x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.close(); } });
        list!(out, self.f18(), |x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); { let (x2_0, x2_1,) = x1.p1(); out.open(); out.leaf(x2_0); out.leaf(x2_1); out.close(); } out.close(); } });
        list!(out, self.f19(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f20(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f21(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f22(), |x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.leaf(x1.p2()); out.close(); } });
        list!(out, self.f23(), |x0| { { let (x1_0,) = x0; out.open(); out.leaf(x1_0); out.close(); } });
        list!(out, self.f24(), |x0| { out.leaf(x0); });
        list!(out, self.f25(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        slice!(from, self.f1_mut());
        slice!(from, self.f2_mut());
        slice!(from, self.f3_mut());
        slice!(from, self.f4_mut());
        slice!(from, self.f5_mut());
        slice!(from, self.f6_mut());
        slice!(from, self.f7_mut());
        slice!(from, self.f8_mut());
        slice!(from, self.f9_mut());
        slice!(from, self.f10_mut());
        slice!(from, self.f11_mut());
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
pub use super::v2::P0;
pub use super::v2::P1;
pub use super::v2::P2;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E0 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E1 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E2 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E3 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E3);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E4 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E4);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E5 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E5);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E6 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E6);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E7 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E7);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P3 { pub p0: u16, pub p1: f32 }
take_fields!(P3 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P4 { pub p0: bool, pub p1: (u128, bool,) }
take_fields!(P4 { p0, p1 });

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P5 { #[pinwire(be)] pub p0: u16, pub p1: bool, #[pinwire(be)] pub p2: f32 }
take_fields!(P5 { p0, p1, p2 });

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: Vec<u8>,
    pub f1: Vec<i8>,
    pub f2: Vec<u16>,
    pub f3: Vec<i16>,
    pub f4: Vec<u32>,
    pub f5: Vec<i32>,
    pub f6: Vec<u64>,
    pub f7: Vec<i64>,
    pub f8: Vec<u128>,
    pub f9: Vec<i128>,
    pub f10: Vec<f32>,
    pub f11: Vec<f64>,
    #[pinwire(since = 2, default = [])] pub f12: Vec<bool>,
    #[pinwire(since = 2, default = [])] pub f13: Vec<E0>,
    #[pinwire(since = 2, default = [])] pub f14: Vec<Open<E1>>,
    #[pinwire(since = 2, default = [])] pub f15: Vec<E2>,
    #[pinwire(since = 2, default = [])] pub f16: Vec<Open<E3>>,
    #[pinwire(since = 2, default = [])] pub f17: Vec<P0>,
    #[pinwire(since = 2, default = [])] pub f18: Vec<P1>,
    #[pinwire(since = 2, default = [])] pub f19: Vec<[i16; 3]>,
    #[pinwire(since = 2, default = [])] pub f20: Vec<[u8; 5]>,
    #[pinwire(since = 2, default = [])] pub f21: Vec<[bool; 2]>,
    #[pinwire(since = 2, default = [])] pub f22: Vec<P2>,
    #[pinwire(since = 2, default = [])] pub f23: Vec<(u64,)>,
    #[pinwire(since = 2, default = [])] pub f24: Vec<char>,
    #[pinwire(since = 2, default = [])] pub f25: Vec<[char; 2]>,
    #[pinwire(since = 3)] pub f26: Option<Vec<f32>>,
    #[pinwire(since = 3)] pub f27: Option<Vec<f64>>,
    #[pinwire(since = 3)] pub f28: Option<Vec<bool>>,
    #[pinwire(since = 3)] pub f29: Option<Vec<E4>>,
    #[pinwire(since = 3)] pub f30: Option<Vec<Open<E5>>>,
    #[pinwire(since = 3)] pub f31: Option<Vec<E6>>,
    #[pinwire(since = 3)] pub f32: Option<Vec<Open<E7>>>,
    #[pinwire(since = 3)] pub f33: Option<Vec<P3>>,
    #[pinwire(since = 3)] pub f34: Option<Vec<P4>>,
    #[pinwire(since = 3)] pub f35: Option<Vec<[i16; 3]>>,
    #[pinwire(since = 3)] pub f36: Option<Vec<[u8; 5]>>,
    #[pinwire(since = 3)] pub f37: Option<Vec<[bool; 2]>>,
    #[pinwire(since = 3)] pub f38: Option<Vec<P5>>,
    #[pinwire(since = 3)] pub f39: Option<Vec<(u64,)>>,
    #[pinwire(since = 3)] pub f40: Option<Vec<char>>,
    #[pinwire(since = 3)] pub f41: Option<Vec<[char; 2]>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        native!(out, self.f2(), false);
        native!(out, self.f3(), false);
        native!(out, self.f4(), false);
        native!(out, self.f5(), false);
        native!(out, self.f6(), false);
        native!(out, self.f7(), false);
        native!(out, self.f8(), false);
        native!(out, self.f9(), false);
        native!(out, self.f10(), false);
        native!(out, self.f11(), false);
        list!(out, self.f12(), |x0| { out.leaf(x0); });
        list!(out, self.f13(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f14(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f15(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f16(), |x0| { out.leaf(x0.to_repr()); });
        list!(out, self.f17(), |x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.close(); } });
        list!(out, self.f18(), |x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); { let (x2_0, x2_1,) = x1.p1(); out.open(); out.leaf(x2_0); out.leaf(x2_1); out.close(); } out.close(); } });
        list!(out, self.f19(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f20(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f21(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f22(), |x0| { { let x1 = x0; out.open(); out.leaf(x1.p0()); out.leaf(x1.p1()); out.leaf(x1.p2()); out.close(); } });
        list!(out, self.f23(), |x0| { { let (x1_0,) = x0; out.open(); out.leaf(x1_0); out.close(); } });
        list!(out, self.f24(), |x0| { out.leaf(x0); });
        list!(out, self.f25(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f26(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f27(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f28(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f29(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1.to_repr()); }); });
        out.option(self.f30(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1.to_repr()); }); });
        out.option(self.f31(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1.to_repr()); }); });
        out.option(self.f32(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1.to_repr()); }); });
        out.option(self.f33(), |out, x0| { list!(out, x0, |x1| { { let x2 = x1; out.open(); out.leaf(x2.p0()); out.leaf(x2.p1()); out.close(); } }); });
        out.option(self.f34(), |out, x0| { list!(out, x0, |x1| { { let x2 = x1; out.open(); out.leaf(x2.p0()); { let (x3_0, x3_1,) = x2.p1(); out.open(); out.leaf(x3_0); out.leaf(x3_1); out.close(); } out.close(); } }); });
        out.option(self.f35(), |out, x0| { list!(out, x0, |x1| { array!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f36(), |out, x0| { list!(out, x0, |x1| { array!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f37(), |out, x0| { list!(out, x0, |x1| { array!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f38(), |out, x0| { list!(out, x0, |x1| { { let x2 = x1; out.open(); out.leaf(x2.p0()); out.leaf(x2.p1()); out.leaf(x2.p2()); out.close(); } }); });
        out.option(self.f39(), |out, x0| { list!(out, x0, |x1| { { let (x2_0,) = x1; out.open(); out.leaf(x2_0); out.close(); } }); });
        out.option(self.f40(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f41(), |out, x0| { list!(out, x0, |x1| { array!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        slice!(from, self.f1_mut());
        slice!(from, self.f2_mut());
        slice!(from, self.f3_mut());
        slice!(from, self.f4_mut());
        slice!(from, self.f5_mut());
        slice!(from, self.f6_mut());
        slice!(from, self.f7_mut());
        slice!(from, self.f8_mut());
        slice!(from, self.f9_mut());
        slice!(from, self.f10_mut());
        slice!(from, self.f11_mut());
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}
}
}

/// Seed 10.
pub mod s4 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: String,
    pub f1: Vec<u8>,
    pub f2: Vec<String>,
    pub f3: Vec<Vec<u8>>,
    pub f4: Vec<Vec<u32>>,
    pub f5: Vec<Vec<String>>,
    pub f6: Vec<T1>,
    pub f7: Vec<Vec<T1>>,
    pub f8: T1,
    pub f9: ([u32; 4], T1),
    pub f10: Vec<(u32, bool, String)>,
    pub f11: Vec<Vec<(String, Vec<u8>)>>,
    pub f12: Vec<Vec<bool>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        list!(out, self.f2(), |x0| { out.leaf(x0); });
        list!(out, self.f3(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f4(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f5(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f6(), |x0| { x0.dump(out); });
        list!(out, self.f7(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        self.f8().dump(out);
        { let (x0_0, x0_1,) = self.f9(); out.open(); array!(out, x0_0, |x1| { out.leaf(x1); }); x0_1.dump(out); out.close(); }
        list!(out, self.f10(), |x0| { { let (x1_0, x1_1, x1_2,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); out.leaf(x1_2); out.close(); } });
        list!(out, self.f11(), |x0| { list!(out, x0, |x1| { { let (x2_0, x2_1,) = x1; out.open(); out.leaf(x2_0); list!(out, x2_1, |x3| { out.leaf(x3); }); out.close(); } }); });
        list!(out, self.f12(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        slice!(from, self.f1_mut());
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        rows!(from, self.f6_mut());
        from.skip();
        self.f8_mut().assign(from);
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
}
take_fields!(T1 { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: String,
    pub f1: Vec<u8>,
    pub f2: Vec<String>,
    pub f3: Vec<Vec<u8>>,
    pub f4: Vec<Vec<u32>>,
    pub f5: Vec<Vec<String>>,
    pub f6: Vec<T1>,
    pub f7: Vec<Vec<T1>>,
    pub f8: T1,
    pub f9: ([u32; 4], T1),
    pub f10: Vec<(u32, bool, String)>,
    pub f11: Vec<Vec<(String, Vec<u8>)>>,
    pub f12: Vec<Vec<bool>>,
    #[pinwire(since = 2, default = true)] pub f13: bool,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        list!(out, self.f2(), |x0| { out.leaf(x0); });
        list!(out, self.f3(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f4(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f5(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f6(), |x0| { x0.dump(out); });
        list!(out, self.f7(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        self.f8().dump(out);
        { let (x0_0, x0_1,) = self.f9(); out.open(); array!(out, x0_0, |x1| { out.leaf(x1); }); x0_1.dump(out); out.close(); }
        list!(out, self.f10(), |x0| { { let (x1_0, x1_1, x1_2,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); out.leaf(x1_2); out.close(); } });
        list!(out, self.f11(), |x0| { list!(out, x0, |x1| { { let (x2_0, x2_1,) = x1; out.open(); out.leaf(x2_0); list!(out, x2_1, |x3| { out.leaf(x3); }); out.close(); } }); });
        list!(out, self.f12(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.leaf(self.f13());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        slice!(from, self.f1_mut());
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        rows!(from, self.f6_mut());
        from.skip();
        self.f8_mut().assign(from);
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        set!(from, self.set_f13);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
}
take_fields!(T1 { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: String,
    pub f1: Vec<u8>,
    pub f2: Vec<String>,
    pub f3: Vec<Vec<u8>>,
    pub f4: Vec<Vec<u32>>,
    pub f5: Vec<Vec<String>>,
    pub f6: Vec<T1>,
    pub f7: Vec<Vec<T1>>,
    pub f8: T1,
    pub f9: ([u32; 4], T1),
    pub f10: Vec<(u32, bool, String)>,
    pub f11: Vec<Vec<(String, Vec<u8>)>>,
    pub f12: Vec<Vec<bool>>,
    #[pinwire(since = 2, default = true)] pub f13: bool,
    #[pinwire(since = 3, default = "")] pub f14: String,
    #[pinwire(since = 3, default = b"")] pub f15: Vec<u8>,
    #[pinwire(since = 3, default = [])] pub f16: Vec<String>,
    #[pinwire(since = 3, default = [])] pub f17: Vec<Vec<u8>>,
    #[pinwire(since = 3, default = [])] pub f18: Vec<Vec<u32>>,
    #[pinwire(since = 3, default = [])] pub f19: Vec<Vec<String>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        list!(out, self.f2(), |x0| { out.leaf(x0); });
        list!(out, self.f3(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f4(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f5(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f6(), |x0| { x0.dump(out); });
        list!(out, self.f7(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        self.f8().dump(out);
        { let (x0_0, x0_1,) = self.f9(); out.open(); array!(out, x0_0, |x1| { out.leaf(x1); }); x0_1.dump(out); out.close(); }
        list!(out, self.f10(), |x0| { { let (x1_0, x1_1, x1_2,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); out.leaf(x1_2); out.close(); } });
        list!(out, self.f11(), |x0| { list!(out, x0, |x1| { { let (x2_0, x2_1,) = x1; out.open(); out.leaf(x2_0); list!(out, x2_1, |x3| { out.leaf(x3); }); out.close(); } }); });
        list!(out, self.f12(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.leaf(self.f13());
        out.leaf(self.f14());
        list!(out, self.f15(), |x0| { out.leaf(x0); });
        list!(out, self.f16(), |x0| { out.leaf(x0); });
        list!(out, self.f17(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f18(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f19(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        slice!(from, self.f1_mut());
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        rows!(from, self.f6_mut());
        from.skip();
        self.f8_mut().assign(from);
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        set!(from, self.set_f13);
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<u16>,
}
take_fields!(T1 { f0, f1, f2, f3, f4, f5 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        native!(out, self.f5(), false);
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}
}
}

/// Seed 12.
pub mod s5 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0<'a> {
    pub f0: Option<&'a str>,
    pub f1: Option<&'a [u8]>,
    pub f2: Option<Vec<&'a str>>,
    pub f3: Option<Vec<&'a [u8]>>,
    pub f4: Option<Vec<Vec<u32>>>,
    pub f5: Option<Vec<Vec<&'a str>>>,
}
take_fields!(T0<'static> { f0, f1, f2, f3, f4, f5 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { out.leaf(x0); });
        out.option(self.f1(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f2(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f3(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f4(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f5(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0<'a> {
    pub f0: Option<&'a str>,
    pub f1: Option<&'a [u8]>,
    pub f2: Option<Vec<&'a str>>,
    pub f3: Option<Vec<&'a [u8]>>,
    pub f4: Option<Vec<Vec<u32>>>,
    pub f5: Option<Vec<Vec<&'a str>>>,
    #[pinwire(since = 2, default = [])] pub f6: Vec<T1<'a>>,
    #[pinwire(since = 2, default = [])] pub f7: Vec<Vec<T1<'a>>>,
    #[pinwire(since = 2)] pub f8: Option<T1<'a>>,
    #[pinwire(since = 2)] pub f9: Option<([u32; 4], T1<'a>)>,
    #[pinwire(since = 2, default = [])] pub f10: Vec<(u32, bool, &'a str)>,
    #[pinwire(since = 2, default = [])] pub f11: Vec<Vec<(&'a str, &'a [u8])>>,
    #[pinwire(since = 2, default = [])] pub f12: Vec<Vec<bool>>,
}
take_fields!(T0<'static> { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { out.leaf(x0); });
        out.option(self.f1(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f2(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f3(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f4(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f5(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        list!(out, self.f6(), |x0| { x0.dump(out); });
        list!(out, self.f7(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        out.option(self.f8(), |out, x0| { x0.dump(out); });
        out.option(self.f9(), |out, x0| { { let (x1_0, x1_1,) = x0; out.open(); array!(out, x1_0, |x2| { out.leaf(x2); }); x1_1.dump(out); out.close(); } });
        list!(out, self.f10(), |x0| { { let (x1_0, x1_1, x1_2,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); out.leaf(x1_2); out.close(); } });
        list!(out, self.f11(), |x0| { list!(out, x0, |x1| { { let (x2_0, x2_1,) = x1; out.open(); out.leaf(x2_0); list!(out, x2_1, |x3| { out.leaf(x3); }); out.close(); } }); });
        list!(out, self.f12(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1<'a> {
    pub f0: u16,
    pub f1: &'a str,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: &'a str,
    #[pinwire(since = 2)] pub f4: Option<bool>,
}
take_fields!(T1<'static> { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0<'a> {
    pub f0: Option<&'a str>,
    pub f1: Option<&'a [u8]>,
    pub f2: Option<Vec<&'a str>>,
    pub f3: Option<Vec<&'a [u8]>>,
    pub f4: Option<Vec<Vec<u32>>>,
    pub f5: Option<Vec<Vec<&'a str>>>,
    #[pinwire(since = 2, default = [])] pub f6: Vec<T1<'a>>,
    #[pinwire(since = 2, default = [])] pub f7: Vec<Vec<T1<'a>>>,
    #[pinwire(since = 2)] pub f8: Option<T1<'a>>,
    #[pinwire(since = 2)] pub f9: Option<([u32; 4], T1<'a>)>,
    #[pinwire(since = 2, default = [])] pub f10: Vec<(u32, bool, &'a str)>,
    #[pinwire(since = 2, default = [])] pub f11: Vec<Vec<(&'a str, &'a [u8])>>,
    #[pinwire(since = 2, default = [])] pub f12: Vec<Vec<bool>>,
    #[pinwire(since = 3)] pub f13: Option<Vec<T1<'a>>>,
    #[pinwire(since = 3)] pub f14: Option<Vec<Vec<T1<'a>>>>,
    #[pinwire(since = 3)] pub f15: Option<T1<'a>>,
    #[pinwire(since = 3)] pub f16: Option<([u32; 4], T1<'a>)>,
    #[pinwire(since = 3)] pub f17: Option<Vec<(u32, bool, &'a str)>>,
    #[pinwire(since = 3)] pub f18: Option<Vec<Vec<(&'a str, &'a [u8])>>>,
    #[pinwire(since = 3)] pub f19: Option<Vec<Vec<bool>>>,
}
take_fields!(T0<'static> { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { out.leaf(x0); });
        out.option(self.f1(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f2(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f3(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f4(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.option(self.f5(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        list!(out, self.f6(), |x0| { x0.dump(out); });
        list!(out, self.f7(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        out.option(self.f8(), |out, x0| { x0.dump(out); });
        out.option(self.f9(), |out, x0| { { let (x1_0, x1_1,) = x0; out.open(); array!(out, x1_0, |x2| { out.leaf(x2); }); x1_1.dump(out); out.close(); } });
        list!(out, self.f10(), |x0| { { let (x1_0, x1_1, x1_2,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); out.leaf(x1_2); out.close(); } });
        list!(out, self.f11(), |x0| { list!(out, x0, |x1| { { let (x2_0, x2_1,) = x1; out.open(); out.leaf(x2_0); list!(out, x2_1, |x3| { out.leaf(x3); }); out.close(); } }); });
        list!(out, self.f12(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.option(self.f13(), |out, x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        out.option(self.f14(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { x2.dump(out); }); }); });
        out.option(self.f15(), |out, x0| { x0.dump(out); });
        out.option(self.f16(), |out, x0| { { let (x1_0, x1_1,) = x0; out.open(); array!(out, x1_0, |x2| { out.leaf(x2); }); x1_1.dump(out); out.close(); } });
        out.option(self.f17(), |out, x0| { list!(out, x0, |x1| { { let (x2_0, x2_1, x2_2,) = x1; out.open(); out.leaf(x2_0); out.leaf(x2_1); out.leaf(x2_2); out.close(); } }); });
        out.option(self.f18(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { { let (x3_0, x3_1,) = x2; out.open(); out.leaf(x3_0); list!(out, x3_1, |x4| { out.leaf(x4); }); out.close(); } }); }); });
        out.option(self.f19(), |out, x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1<'a> {
    pub f0: u16,
    pub f1: &'a str,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: &'a str,
    #[pinwire(since = 2)] pub f4: Option<bool>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<u16>,
}
take_fields!(T1<'static> { f0, f1, f2, f3, f4, f5 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        native!(out, self.f5(), false);
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}
}
}

/// Seed 14.
pub mod s6 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: U0,
    pub f1: Vec<U0>,
    pub f2: String,
    pub f3: Option<U1>,
}
take_fields!(T0 { f0, f1, f2, f3 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        self.f0().dump(out);
        list!(out, self.f1(), |x0| { x0.dump(out); });
        out.leaf(self.f2());
        out.option(self.f3(), |out, x0| { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
}
take_fields!(T1 { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T3 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
}
take_fields!(T3 { f0, f1, f2 });
impl Dump for T3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.close();
    }
}
impl Assign for T3Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum U0 {
    #[pinwire(tag = 0)] V0,
    #[pinwire(tag = 3)] V1,
    #[pinwire(tag = 6)] V2(T1),
    #[pinwire(tag = 9)] V3 { f0: u32, f1: U1 },
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 {  } {  },
    3 => V1 {  } {  },
    6 => V2(inner),
    9 => V3 { f0, f1 } {  },
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0 => { out.variant(0); out.open(); out.close(); }
            Self::V1 => { out.variant(3); out.open(); out.close(); }
            Self::V2(view) => { out.variant(6); view.dump(out); }
            Self::V3(view) => { out.variant(9); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        self.f1().dump(out);
        out.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u16)]
pub enum U1 {
    #[pinwire(tag = 0)] V0 { f0: String, f1: u16 },
    #[pinwire(tag = 3)] V1(T3),
    #[pinwire(unknown)] Other(UnknownBuf<u16>),
}
take_union!(U1 {
    0 => V0 { f0, f1 } {  },
    3 => V1(inner),
});
impl Dump for U1View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0(view) => { out.variant(0); view.dump(out); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U1V0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: U0,
    pub f1: Vec<U0>,
    pub f2: String,
    pub f3: Option<U1>,
    #[pinwire(since = 2, default = [])] pub f4: Vec<T4>,
    #[pinwire(since = 2)] pub f5: Option<U0>,
    #[pinwire(since = 2)] pub f6: Option<Vec<U1>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        self.f0().dump(out);
        list!(out, self.f1(), |x0| { x0.dump(out); });
        out.leaf(self.f2());
        out.option(self.f3(), |out, x0| { x0.dump(out); });
        list!(out, self.f4(), |x0| { x0.dump(out); });
        out.option(self.f5(), |out, x0| { x0.dump(out); });
        out.option(self.f6(), |out, x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
}
take_fields!(T1 { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T3 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
}
take_fields!(T3 { f0, f1, f2, f3, f4 });
impl Dump for T3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T3Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T4 {
    pub f0: u8,
    pub f1: U0,
    pub f2: String,
    pub f3: U1,
}
take_fields!(T4 { f0, f1, f2, f3 });
impl Dump for T4View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        self.f1().dump(out);
        out.leaf(self.f2());
        self.f3().dump(out);
        out.close();
    }
}
impl Assign for T4Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T5 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
}
take_fields!(T5 { f0, f1, f2, f3, f4 });
impl Dump for T5View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T5Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum U0 {
    #[pinwire(tag = 0)] V0,
    #[pinwire(tag = 3)] V1 { #[pinwire(since = 2, default = "é")] f0: String },
    #[pinwire(tag = 6)] V2(T1),
    #[pinwire(tag = 9)] V3 { f0: u32, f1: U1, #[pinwire(since = 2, default = true)] f2: bool },
    #[pinwire(tag = 12)] V4 { f0: Vec<T5> },
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 {  } {  },
    3 => V1 { f0 } {  },
    6 => V2(inner),
    9 => V3 { f0, f1, f2 } {  },
    12 => V4 { f0 } {  },
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0 => { out.variant(0); out.open(); out.close(); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2(view) => { out.variant(6); view.dump(out); }
            Self::V3(view) => { out.variant(9); view.dump(out); }
            Self::V4(view) => { out.variant(12); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.close();
    }
}
impl Dump for U0V3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        self.f1().dump(out);
        out.leaf(self.f2());
        out.close();
    }
}
impl Dump for U0V4View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { x0.dump(out); });
        out.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u16)]
pub enum U1 {
    #[pinwire(tag = 0)] V0 { f0: String, f1: u16 },
    #[pinwire(tag = 3)] V1(T3),
    #[pinwire(tag = 6)] V2,
    #[pinwire(unknown)] Other(UnknownBuf<u16>),
}
take_union!(U1 {
    0 => V0 { f0, f1 } {  },
    3 => V1(inner),
    6 => V2 {  } {  },
});
impl Dump for U1View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0(view) => { out.variant(0); view.dump(out); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2 => { out.variant(6); out.open(); out.close(); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U1V0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: U0,
    pub f1: Vec<U0>,
    pub f2: String,
    pub f3: Option<U1>,
    #[pinwire(since = 2, default = [])] pub f4: Vec<T4>,
    #[pinwire(since = 2)] pub f5: Option<U0>,
    #[pinwire(since = 2)] pub f6: Option<Vec<U1>>,
    #[pinwire(since = 3, default = [])] pub f7: Vec<Vec<U1>>,
    #[pinwire(since = 3, default = [])] pub f8: BTreeMap<String, U0>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        self.f0().dump(out);
        list!(out, self.f1(), |x0| { x0.dump(out); });
        out.leaf(self.f2());
        out.option(self.f3(), |out, x0| { x0.dump(out); });
        list!(out, self.f4(), |x0| { x0.dump(out); });
        out.option(self.f5(), |out, x0| { x0.dump(out); });
        out.option(self.f6(), |out, x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        list!(out, self.f7(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        map!(out, self.f8(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<u16>,
}
take_fields!(T1 { f0, f1, f2, f3, f4, f5 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        native!(out, self.f5(), false);
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T2 {
    pub f0: Vec<u8>,
    pub f1: U1,
}
take_fields!(T2 { f0, f1 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        self.f1().dump(out);
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T3 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<u16>,
}
take_fields!(T3 { f0, f1, f2, f3, f4, f5 });
impl Dump for T3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        native!(out, self.f5(), false);
        out.close();
    }
}
impl Assign for T3Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T4 {
    pub f0: u8,
    pub f1: U0,
    pub f2: String,
    pub f3: U1,
    #[pinwire(since = 3, default = [])] pub f4: Vec<U1>,
}
take_fields!(T4 { f0, f1, f2, f3, f4 });
impl Dump for T4View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        self.f1().dump(out);
        out.leaf(self.f2());
        self.f3().dump(out);
        list!(out, self.f4(), |x0| { x0.dump(out); });
        out.close();
    }
}
impl Assign for T4Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T5 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<u16>,
}
take_fields!(T5 { f0, f1, f2, f3, f4, f5 });
impl Dump for T5View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        native!(out, self.f5(), false);
        out.close();
    }
}
impl Assign for T5Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum U0 {
    #[pinwire(tag = 0)] V0,
    #[pinwire(tag = 3)] V1 { #[pinwire(since = 2, default = "é")] f0: String, #[pinwire(since = 3, default = true)] f1: bool },
    #[pinwire(tag = 6)] V2(T1),
    #[pinwire(tag = 9)] V3 { f0: u32, f1: U1, #[pinwire(since = 2, default = true)] f2: bool, #[pinwire(since = 3, default = [])] f3: Vec<U1> },
    #[pinwire(tag = 12)] V4 { f0: Vec<T5>, #[pinwire(since = 3)] f1: Option<U1> },
    #[pinwire(tag = 15)] V5(T2),
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 {  } {  },
    3 => V1 { f0, f1 } {  },
    6 => V2(inner),
    9 => V3 { f0, f1, f2, f3 } {  },
    12 => V4 { f0, f1 } {  },
    15 => V5(inner),
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0 => { out.variant(0); out.open(); out.close(); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2(view) => { out.variant(6); view.dump(out); }
            Self::V3(view) => { out.variant(9); view.dump(out); }
            Self::V4(view) => { out.variant(12); view.dump(out); }
            Self::V5(view) => { out.variant(15); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.close();
    }
}
impl Dump for U0V3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        self.f1().dump(out);
        out.leaf(self.f2());
        list!(out, self.f3(), |x0| { x0.dump(out); });
        out.close();
    }
}
impl Dump for U0V4View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { x0.dump(out); });
        out.option(self.f1(), |out, x0| { x0.dump(out); });
        out.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u16)]
pub enum U1 {
    #[pinwire(tag = 0)] V0 { f0: String, f1: u16 },
    #[pinwire(tag = 3)] V1(T3),
    #[pinwire(tag = 6)] V2,
    #[pinwire(unknown)] Other(UnknownBuf<u16>),
}
take_union!(U1 {
    0 => V0 { f0, f1 } {  },
    3 => V1(inner),
    6 => V2 {  } {  },
});
impl Dump for U1View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0(view) => { out.variant(0); view.dump(out); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2 => { out.variant(6); out.open(); out.close(); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U1V0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.close();
    }
}
}
}

/// Seed 16.
pub mod s7 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: BTreeMap<u8, String>,
    pub f1: BTreeMap<i16, bool>,
    pub f2: BTreeMap<String, T1>,
    pub f3: BTreeMap<u128, Vec<u32>>,
    pub f4: BTreeMap<bool, f64>,
    pub f5: BTreeMap<char, Vec<u8>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        map!(out, self.f0(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f1(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f2(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        map!(out, self.f3(), |x0| { out.leaf(x0); }, { list!(out, x0, |x1| { out.leaf(x1); }); });
        map!(out, self.f4(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f5(), |x0| { out.leaf(x0); }, { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
}
take_fields!(T1 { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E0 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E1 { V0 = 0, V3 = 3, V5 = 5, V8 = 8 }
take_enum!(E1);

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: BTreeMap<u8, String>,
    pub f1: BTreeMap<i16, bool>,
    pub f2: BTreeMap<String, T1>,
    pub f3: BTreeMap<u128, Vec<u32>>,
    pub f4: BTreeMap<bool, f64>,
    pub f5: BTreeMap<char, Vec<u8>>,
    #[pinwire(since = 2, default = [])] pub f6: BTreeMap<Vec<u8>, U0>,
    #[pinwire(since = 2, default = [])] pub f7: BTreeMap<E0, (u16, bool,)>,
    #[pinwire(since = 2, default = [])] pub f8: BTreeMap<Open<E1>, Vec<T2>>,
    #[pinwire(since = 2, default = [])] pub f9: BTreeMap<i64, BTreeMap<u32, String>>,
    #[pinwire(since = 2)] pub f10: Option<BTreeMap<String, Vec<String>>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        map!(out, self.f0(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f1(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f2(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        map!(out, self.f3(), |x0| { out.leaf(x0); }, { list!(out, x0, |x1| { out.leaf(x1); }); });
        map!(out, self.f4(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f5(), |x0| { out.leaf(x0); }, { list!(out, x0, |x1| { out.leaf(x1); }); });
        map!(out, self.f6(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); }, { x0.dump(out); });
        map!(out, self.f7(), |x0| { out.leaf(x0.to_repr()); }, { { let (x1_0, x1_1,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); out.close(); } });
        map!(out, self.f8(), |x0| { out.leaf(x0.to_repr()); }, { list!(out, x0, |x1| { x1.dump(out); }); });
        map!(out, self.f9(), |x0| { out.leaf(x0); }, { map!(out, x0, |x1| { out.leaf(x1); }, { out.leaf(x1); }); });
        out.option(self.f10(), |out, x0| { map!(out, x0, |x1| { out.leaf(x1); }, { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
}
take_fields!(T1 { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T2 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
}
take_fields!(T2 { f0, f1, f2, f3, f4 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum U0 {
    #[pinwire(tag = 0)] V0,
    #[pinwire(tag = 3)] V1 { f0: String },
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 {  } {  },
    3 => V1 { f0 } {  },
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0 => { out.variant(0); out.open(); out.close(); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
pub use super::v2::E0;
pub use super::v2::E1;
pub use super::v2::U0;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: BTreeMap<u8, String>,
    pub f1: BTreeMap<i16, bool>,
    pub f2: BTreeMap<String, T1>,
    pub f3: BTreeMap<u128, Vec<u32>>,
    pub f4: BTreeMap<bool, f64>,
    pub f5: BTreeMap<char, Vec<u8>>,
    #[pinwire(since = 2, default = [])] pub f6: BTreeMap<Vec<u8>, U0>,
    #[pinwire(since = 2, default = [])] pub f7: BTreeMap<E0, (u16, bool,)>,
    #[pinwire(since = 2, default = [])] pub f8: BTreeMap<Open<E1>, Vec<T2>>,
    #[pinwire(since = 2, default = [])] pub f9: BTreeMap<i64, BTreeMap<u32, String>>,
    #[pinwire(since = 2)] pub f10: Option<BTreeMap<String, Vec<String>>>,
    #[pinwire(since = 3, default = [])] pub f11: Vec<BTreeMap<u16, String>>,
    #[pinwire(since = 3, default = [])] pub f12: Vec<T3>,
    #[pinwire(since = 3, default = "é")] pub f13: String,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        map!(out, self.f0(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f1(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f2(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        map!(out, self.f3(), |x0| { out.leaf(x0); }, { list!(out, x0, |x1| { out.leaf(x1); }); });
        map!(out, self.f4(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        map!(out, self.f5(), |x0| { out.leaf(x0); }, { list!(out, x0, |x1| { out.leaf(x1); }); });
        map!(out, self.f6(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); }, { x0.dump(out); });
        map!(out, self.f7(), |x0| { out.leaf(x0.to_repr()); }, { { let (x1_0, x1_1,) = x0; out.open(); out.leaf(x1_0); out.leaf(x1_1); out.close(); } });
        map!(out, self.f8(), |x0| { out.leaf(x0.to_repr()); }, { list!(out, x0, |x1| { x1.dump(out); }); });
        map!(out, self.f9(), |x0| { out.leaf(x0); }, { map!(out, x0, |x1| { out.leaf(x1); }, { out.leaf(x1); }); });
        out.option(self.f10(), |out, x0| { map!(out, x0, |x1| { out.leaf(x1); }, { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        list!(out, self.f11(), |x0| { map!(out, x0, |x1| { out.leaf(x1); }, { out.leaf(x1); }); });
        list!(out, self.f12(), |x0| { x0.dump(out); });
        out.leaf(self.f13());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<u16>,
}
take_fields!(T1 { f0, f1, f2, f3, f4, f5 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        native!(out, self.f5(), false);
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T2 {
    pub f0: u16,
    pub f1: String,
    pub f2: bool,
    #[pinwire(since = 2, default = "né")] pub f3: String,
    #[pinwire(since = 2)] pub f4: Option<bool>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<u16>,
}
take_fields!(T2 { f0, f1, f2, f3, f4, f5 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        out.leaf(self.f3());
        out.option(self.f4(), |out, x0| { out.leaf(x0); });
        native!(out, self.f5(), false);
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T3 {
    pub f0: BTreeMap<String, u32>,
    pub f1: u16,
}
take_fields!(T3 { f0, f1 });
impl Dump for T3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        map!(out, self.f0(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        out.leaf(self.f1());
        out.close();
    }
}
impl Assign for T3Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.close();
    }
}
}
}

/// Seed 18.
pub mod s8 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 3)]
pub struct T0<'a> {
    pub f0: u32,
    pub f1: &'a str,
    pub f2: Option<Box<T0<'a>>>,
}
take_fields!(T0<'static> { f0, f1, f2 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.option(self.f2_mut());
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 3)]
pub struct T0<'a> {
    pub f0: u32,
    pub f1: &'a str,
    pub f2: Option<Box<T0<'a>>>,
    #[pinwire(since = 2, default = [])] pub f3: Vec<T0<'a>>,
    #[pinwire(since = 2, default = [])] pub f4: BTreeMap<&'a str, T0<'a>>,
}
take_fields!(T0<'static> { f0, f1, f2, f3, f4 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { x0.dump(out); });
        list!(out, self.f3(), |x0| { x0.dump(out); });
        map!(out, self.f4(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.option(self.f2_mut());
        from.skip();
        from.skip();
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 3)]
pub struct T0<'a> {
    pub f0: u32,
    pub f1: &'a str,
    pub f2: Option<Box<T0<'a>>>,
    #[pinwire(since = 2, default = [])] pub f3: Vec<T0<'a>>,
    #[pinwire(since = 2, default = [])] pub f4: BTreeMap<&'a str, T0<'a>>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<Vec<T0<'a>>>,
    #[pinwire(since = 3, default = true)] pub f6: bool,
}
take_fields!(T0<'static> { f0, f1, f2, f3, f4, f5, f6 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.option(self.f2(), |out, x0| { x0.dump(out); });
        list!(out, self.f3(), |x0| { x0.dump(out); });
        map!(out, self.f4(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        list!(out, self.f5(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        out.leaf(self.f6());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.option(self.f2_mut());
        from.skip();
        from.skip();
        from.skip();
        set!(from, self.set_f6);
        from.close();
    }
}
}
}

/// Seed 20.
pub mod s9 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: String,
    pub f1: u16,
    pub f2: U0,
}
take_fields!(T0 { f0, f1, f2 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        self.f2().dump(out);
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 4)]
pub struct T1 {
    #[pinwire(recursive)] pub f0: Vec<T0>,
    pub f1: u8,
}
take_fields!(T1 { f0, f1 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { x0.dump(out); });
        out.leaf(self.f1());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        rows!(from, self.f0_mut());
        set!(from, self.set_f1);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8, recursive = 4)]
pub enum U0 {
    #[pinwire(tag = 0)] V0 { f0: u64 },
    #[pinwire(tag = 3)] V1 { #[pinwire(recursive)] f0: Option<Box<T0>>, f1: String },
    #[pinwire(tag = 6)] V2(T1),
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 { f0 } {  },
    3 => V1 { f0, f1 } {  },
    6 => V2(inner),
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0(view) => { out.variant(0); view.dump(out); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2(view) => { out.variant(6); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.close();
    }
}
impl Dump for U0V1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { x0.dump(out); });
        out.leaf(self.f1());
        out.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: String,
    pub f1: u16,
    pub f2: U0,
}
take_fields!(T0 { f0, f1, f2 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        self.f2().dump(out);
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 4)]
pub struct T1 {
    #[pinwire(recursive)] pub f0: Vec<T0>,
    pub f1: u8,
    #[pinwire(since = 2, recursive, default = [])] pub f2: BTreeMap<u16, T0>,
}
take_fields!(T1 { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { x0.dump(out); });
        out.leaf(self.f1());
        map!(out, self.f2(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        rows!(from, self.f0_mut());
        set!(from, self.set_f1);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8, recursive = 4)]
pub enum U0 {
    #[pinwire(tag = 0)] V0 { f0: u64 },
    #[pinwire(tag = 3)] V1 { #[pinwire(recursive)] f0: Option<Box<T0>>, f1: String },
    #[pinwire(tag = 6)] V2(T1),
    #[pinwire(tag = 9)] V3 { #[pinwire(recursive)] f0: Vec<T0> },
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 { f0 } {  },
    3 => V1 { f0, f1 } {  },
    6 => V2(inner),
    9 => V3 { f0 } {  },
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0(view) => { out.variant(0); view.dump(out); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2(view) => { out.variant(6); view.dump(out); }
            Self::V3(view) => { out.variant(9); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.close();
    }
}
impl Dump for U0V1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { x0.dump(out); });
        out.leaf(self.f1());
        out.close();
    }
}
impl Dump for U0V3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { x0.dump(out); });
        out.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub f0: String,
    pub f1: u16,
    pub f2: U0,
    #[pinwire(since = 3, default = [])] pub f3: Vec<U0>,
}
take_fields!(T0 { f0, f1, f2, f3 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        self.f2().dump(out);
        list!(out, self.f3(), |x0| { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, recursive = 4)]
pub struct T1 {
    #[pinwire(recursive)] pub f0: Vec<T0>,
    pub f1: u8,
    #[pinwire(since = 2, recursive, default = [])] pub f2: BTreeMap<u16, T0>,
}
take_fields!(T1 { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { x0.dump(out); });
        out.leaf(self.f1());
        map!(out, self.f2(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        rows!(from, self.f0_mut());
        set!(from, self.set_f1);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8, recursive = 4)]
pub enum U0 {
    #[pinwire(tag = 0)] V0 { f0: u64 },
    #[pinwire(tag = 3)] V1 { #[pinwire(recursive)] f0: Option<Box<T0>>, f1: String },
    #[pinwire(tag = 6)] V2(T1),
    #[pinwire(tag = 9)] V3 { #[pinwire(recursive)] f0: Vec<T0> },
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 { f0 } {  },
    3 => V1 { f0, f1 } {  },
    6 => V2(inner),
    9 => V3 { f0 } {  },
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0(view) => { out.variant(0); view.dump(out); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2(view) => { out.variant(6); view.dump(out); }
            Self::V3(view) => { out.variant(9); view.dump(out); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.close();
    }
}
impl Dump for U0V1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { x0.dump(out); });
        out.leaf(self.f1());
        out.close();
    }
}
impl Dump for U0V3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { x0.dump(out); });
        out.close();
    }
}
}
}

/// Seed 22.
pub mod s10 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw, align = 16)]
pub struct T0 {
    pub f0: Vec<u8>,
    pub f1: Vec<u16>,
    pub f2: Vec<f32>,
    pub f3: Vec<i32>,
    pub f4: Vec<f64>,
    pub f5: Vec<u128>,
    pub f6: Vec<char>,
    pub f7: Vec<bool>,
    pub f8: Vec<[u32; 2]>,
    pub f9: String,
    pub f10: Vec<u8>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        native!(out, self.f1(), true);
        native!(out, self.f2(), true);
        native!(out, self.f3(), true);
        native!(out, self.f4(), true);
        native!(out, self.f5(), true);
        list!(out, self.f6(), |x0| { out.leaf(x0); });
        list!(out, self.f7(), |x0| { out.leaf(x0); });
        list!(out, self.f8(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.leaf(self.f9());
        list!(out, self.f10(), |x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        slice!(from, self.f1_mut());
        slice!(from, self.f2_mut());
        slice!(from, self.f3_mut());
        slice!(from, self.f4_mut());
        slice!(from, self.f5_mut());
        slice!(from, self.f6_mut());
        slice!(from, self.f7_mut());
        slice!(from, self.f8_mut());
        from.skip();
        slice!(from, self.f10_mut());
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw, align = 16)]
pub struct T0 {
    pub f0: Vec<u8>,
    pub f1: Vec<u16>,
    pub f2: Vec<f32>,
    pub f3: Vec<i32>,
    pub f4: Vec<f64>,
    pub f5: Vec<u128>,
    pub f6: Vec<char>,
    pub f7: Vec<bool>,
    pub f8: Vec<[u32; 2]>,
    pub f9: String,
    pub f10: Vec<u8>,
    #[pinwire(since = 2)] pub f11: Option<T1>,
    #[pinwire(since = 2, default = [])] pub f12: Vec<T2>,
    #[pinwire(since = 2)] pub f13: Option<U0>,
    #[pinwire(since = 2, default = [])] pub f14: Vec<U0>,
    #[pinwire(since = 2, default = [])] pub f15: Vec<Vec<f32>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        native!(out, self.f1(), true);
        native!(out, self.f2(), true);
        native!(out, self.f3(), true);
        native!(out, self.f4(), true);
        native!(out, self.f5(), true);
        list!(out, self.f6(), |x0| { out.leaf(x0); });
        list!(out, self.f7(), |x0| { out.leaf(x0); });
        list!(out, self.f8(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.leaf(self.f9());
        list!(out, self.f10(), |x0| { out.leaf(x0); });
        out.option(self.f11(), |out, x0| { x0.dump(out); });
        list!(out, self.f12(), |x0| { x0.dump(out); });
        out.option(self.f13(), |out, x0| { x0.dump(out); });
        list!(out, self.f14(), |x0| { x0.dump(out); });
        list!(out, self.f15(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        slice!(from, self.f1_mut());
        slice!(from, self.f2_mut());
        slice!(from, self.f3_mut());
        slice!(from, self.f4_mut());
        slice!(from, self.f5_mut());
        slice!(from, self.f6_mut());
        slice!(from, self.f7_mut());
        slice!(from, self.f8_mut());
        from.skip();
        slice!(from, self.f10_mut());
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 4)]
pub struct T1 {
    pub f0: u16,
    pub f1: Vec<f32>,
    pub f2: String,
    pub f3: Vec<f64>,
}
take_fields!(T1 { f0, f1, f2, f3 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        native!(out, self.f1(), true);
        out.leaf(self.f2());
        native!(out, self.f3(), false);
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        slice!(from, self.f1_mut());
        from.skip();
        slice!(from, self.f3_mut());
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 8)]
pub struct T2 {
    pub f0: Vec<u8>,
    pub f1: Vec<u64>,
    pub f2: String,
}
take_fields!(T2 { f0, f1, f2 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        native!(out, self.f1(), true);
        out.leaf(self.f2());
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        slice!(from, self.f1_mut());
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, tag = u8, align = 4)]
pub enum U0 {
    #[pinwire(tag = 0)] V0 { f0: Vec<f32>, #[pinwire(since = 2, default = [])] f1: Vec<u16> },
    #[pinwire(tag = 3)] V1(T1),
    #[pinwire(tag = 6)] V2,
    #[pinwire(unknown)] Other(UnknownBuf<u8>),
}
take_union!(U0 {
    0 => V0 { f0, f1 } {  },
    3 => V1(inner),
    6 => V2 {  } {  },
});
impl Dump for U0View<'_> {
    fn dump(&self, out: &mut Out) {
        match self {
            Self::V0(view) => { out.variant(0); view.dump(out); }
            Self::V1(view) => { out.variant(3); view.dump(out); }
            Self::V2 => { out.variant(6); out.open(); out.close(); }
            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),
        }
    }
}
impl Dump for U0V0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        native!(out, self.f0(), true);
        native!(out, self.f1(), true);
        out.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
pub use super::v2::T1;
pub use super::v2::T2;
pub use super::v2::U0;
#[derive(Message)]
#[pinwire(crate = ::pw, align = 16)]
pub struct T0 {
    pub f0: Vec<u8>,
    pub f1: Vec<u16>,
    pub f2: Vec<f32>,
    pub f3: Vec<i32>,
    pub f4: Vec<f64>,
    pub f5: Vec<u128>,
    pub f6: Vec<char>,
    pub f7: Vec<bool>,
    pub f8: Vec<[u32; 2]>,
    pub f9: String,
    pub f10: Vec<u8>,
    #[pinwire(since = 2)] pub f11: Option<T1>,
    #[pinwire(since = 2, default = [])] pub f12: Vec<T2>,
    #[pinwire(since = 2)] pub f13: Option<U0>,
    #[pinwire(since = 2, default = [])] pub f14: Vec<U0>,
    #[pinwire(since = 2, default = [])] pub f15: Vec<Vec<f32>>,
    #[pinwire(since = 3, default = [])] pub f16: BTreeMap<String, T1>,
    #[pinwire(since = 3)] pub f17: Option<Vec<f64>>,
    #[pinwire(since = 3, default = [])] pub f18: Vec<Vec<T1>>,
    #[pinwire(since = 3, default = [])] pub f19: BTreeMap<u8, Vec<u16>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        native!(out, self.f1(), true);
        native!(out, self.f2(), true);
        native!(out, self.f3(), true);
        native!(out, self.f4(), true);
        native!(out, self.f5(), true);
        list!(out, self.f6(), |x0| { out.leaf(x0); });
        list!(out, self.f7(), |x0| { out.leaf(x0); });
        list!(out, self.f8(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.leaf(self.f9());
        list!(out, self.f10(), |x0| { out.leaf(x0); });
        out.option(self.f11(), |out, x0| { x0.dump(out); });
        list!(out, self.f12(), |x0| { x0.dump(out); });
        out.option(self.f13(), |out, x0| { x0.dump(out); });
        list!(out, self.f14(), |x0| { x0.dump(out); });
        list!(out, self.f15(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        map!(out, self.f16(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.option(self.f17(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        list!(out, self.f18(), |x0| { list!(out, x0, |x1| { x1.dump(out); }); });
        map!(out, self.f19(), |x0| { out.leaf(x0); }, { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        slice!(from, self.f1_mut());
        slice!(from, self.f2_mut());
        slice!(from, self.f3_mut());
        slice!(from, self.f4_mut());
        slice!(from, self.f5_mut());
        slice!(from, self.f6_mut());
        slice!(from, self.f7_mut());
        slice!(from, self.f8_mut());
        from.skip();
        slice!(from, self.f10_mut());
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}
}
}

/// Seed 101.
pub mod s11 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub h: u8,
    pub l: Vec<T1>,
    pub z: String,
}
take_fields!(T0 { h, l, z });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.h());
        list!(out, self.l(), |x0| { x0.dump(out); });
        out.leaf(self.z());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_h);
        rows!(from, self.l_mut());
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: String,
    pub f1: bool,
    pub f2: Vec<u8>,
}
take_fields!(T1 { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        list!(out, self.f2(), |x0| { out.leaf(x0); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        slice!(from, self.f2_mut());
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub h: u8,
    pub l: Vec<T1>,
    pub z: String,
}
take_fields!(T0 { h, l, z });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.h());
        list!(out, self.l(), |x0| { x0.dump(out); });
        out.leaf(self.z());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_h);
        rows!(from, self.l_mut());
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: String,
    #[pinwire(reserved = bool)] pub f1: (),
    pub f2: Vec<u8>,
    #[pinwire(since = 2, default = 9)] pub f3: u8,
}
take_fields!(T1 { f0, f2, f3 } gone { f1 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        list!(out, self.f2(), |x0| { out.leaf(x0); });
        out.leaf(self.f3());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        slice!(from, self.f2_mut());
        set!(from, self.set_f3);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0 {
    pub h: u8,
    #[pinwire(reserved = Vec<T1>)] pub l: (),
    pub z: String,
}
take_fields!(T0 { h, z } gone { l });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.h());
        out.leaf(self.z());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_h);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: String,
    #[pinwire(reserved = bool)] pub f1: (),
    pub f2: Vec<u8>,
    #[pinwire(since = 2, default = 9)] pub f3: u8,
    #[pinwire(since = 3, default = true)] pub f4: bool,
    #[pinwire(since = 3, default = "d")] pub f5: String,
}
take_fields!(T1 { f0, f2, f3, f4, f5 } gone { f1 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        list!(out, self.f2(), |x0| { out.leaf(x0); });
        out.leaf(self.f3());
        out.leaf(self.f4());
        out.leaf(self.f5());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        slice!(from, self.f2_mut());
        set!(from, self.set_f3);
        set!(from, self.set_f4);
        from.skip();
        from.close();
    }
}
}
}

/// Seed 102.
pub mod s12 {
pub mod v1 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0<'a> {
    pub h: u8,
    pub l: Vec<T1>,
    pub z: &'a str,
}
take_fields!(T0<'static> { h, l, z });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.h());
        list!(out, self.l(), |x0| { x0.dump(out); });
        out.leaf(self.z());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_h);
        rows!(from, self.l_mut());
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: Vec<u16>,
}
take_fields!(T1 { f0 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        native!(out, self.f0(), false);
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0<'a> {
    pub h: u8,
    pub l: Vec<T1<'a>>,
    pub z: &'a str,
}
take_fields!(T0<'static> { h, l, z });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.h());
        list!(out, self.l(), |x0| { x0.dump(out); });
        out.leaf(self.z());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_h);
        rows!(from, self.l_mut());
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1<'a> {
    pub f0: Vec<u16>,
    #[pinwire(since = 2, default = b"")] pub f1: &'a [u8],
    #[pinwire(since = 2, default = 9)] pub f2: u32,
}
take_fields!(T1<'static> { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        native!(out, self.f0(), false);
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        out.leaf(self.f2());
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        from.skip();
        set!(from, self.set_f2);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T0<'a> {
    pub h: u8,
    pub l: Vec<T1<'a>>,
    pub z: &'a str,
}
take_fields!(T0<'static> { h, l, z });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.h());
        list!(out, self.l(), |x0| { x0.dump(out); });
        out.leaf(self.z());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_h);
        rows!(from, self.l_mut());
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1<'a> {
    pub f0: Vec<u16>,
    #[pinwire(since = 2, default = b"")] pub f1: &'a [u8],
    #[pinwire(since = 2, default = 9)] pub f2: u32,
    #[pinwire(since = 3, default = [])] pub f3: Vec<&'a str>,
    #[pinwire(since = 3, default = [])] pub f4: Vec<u16>,
}
take_fields!(T1<'static> { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        native!(out, self.f0(), false);
        list!(out, self.f1(), |x0| { out.leaf(x0); });
        out.leaf(self.f2());
        list!(out, self.f3(), |x0| { out.leaf(x0); });
        native!(out, self.f4(), false);
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        slice!(from, self.f0_mut());
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        from.skip();
        from.close();
    }
}
}
}

/// Seed 110.
pub mod s13 {
pub mod v1 {
use crate::prelude::*;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E0 { V0 = 0, V4 = 4, V5 = 5 }
take_enum!(E0);

#[derive(Message)]
#[pinwire(crate = ::pw, align = 16)]
pub struct T0 {
    pub f0: Vec<String>,
    pub f1: E0,
}
take_fields!(T0 { f0, f1 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        out.leaf(self.f1().to_repr());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
pub use super::v1::E0;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E2 { V1 = 1, V6 = 6, V8 = 8 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E3 { V0 = 0, V3 = 3, V4 = 4 }
take_enum!(E3);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E4 { V2 = 2, V3 = 3, V4 = 4, V7 = 7 }
take_enum!(E4);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P0 { pub p0: bool, pub p1: i128, #[pinwire(be)] pub p2: u16, pub p3: u8 }
take_fields!(P0 { p0, p1, p2, p3 });

#[derive(Message)]
#[pinwire(crate = ::pw, align = 16)]
pub struct T0 {
    pub f0: Vec<String>,
    pub f1: E0,
    #[pinwire(since = 2)] pub f2: Option<T1>,
    #[pinwire(since = 2)] pub f3: Option<T2>,
    #[pinwire(since = 2, default = [])] pub f4: Vec<Vec<String>>,
}
take_fields!(T0 { f0, f1, f2, f3, f4 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        out.leaf(self.f1().to_repr());
        out.option(self.f2(), |out, x0| { x0.dump(out); });
        out.option(self.f3(), |out, x0| { x0.dump(out); });
        list!(out, self.f4(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.skip();
        from.skip();
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: Option<Box<T3>>,
    pub f1: Open<E2>,
    pub f2: Option<BTreeMap<u8, Vec<u32>>>,
    #[pinwire(since = 2, default = 103554143)] pub f3: u32,
    #[pinwire(since = 2, default = [])] pub f4: Vec<[i8; 4]>,
}
take_fields!(T1 { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { x0.dump(out); });
        out.leaf(self.f1().to_repr());
        out.option(self.f2(), |out, x0| { map!(out, x0, |x1| { out.leaf(x1); }, { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.leaf(self.f3());
        list!(out, self.f4(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.option(self.f0_mut());
        set!(from, self.set_f1);
        from.skip();
        set!(from, self.set_f3);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T2 {
    pub f0: (bool, bool, Vec<u32>),
    pub f1: Option<Vec<E3>>,
    #[pinwire(since = 2, default = 0)] pub f2: u16,
    #[pinwire(since = 2, default = true)] pub f3: bool,
    #[pinwire(since = 2, default = [])] pub f4: Vec<Vec<Vec<String>>>,
}
take_fields!(T2 { f0, f1, f2, f3, f4 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        { let (x0_0, x0_1, x0_2,) = self.f0(); out.open(); out.leaf(x0_0); out.leaf(x0_1); list!(out, x0_2, |x1| { out.leaf(x1); }); out.close(); }
        out.option(self.f1(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1.to_repr()); }); });
        out.leaf(self.f2());
        out.leaf(self.f3());
        list!(out, self.f4(), |x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, recursive)]
pub struct T3 {
    pub f0: Open<E4>,
    pub f1: Option<bool>,
    pub f2: String,
    pub f3: Vec<bool>,
    #[pinwire(since = 2, default = [])] pub f4: Vec<[P0; 3]>,
    #[pinwire(since = 2)] pub f5: Option<Box<T3>>,
    #[pinwire(since = 2, default = false)] pub f6: bool,
}
take_fields!(T3 { f0, f1, f2, f3, f4, f5, f6 });
impl Dump for T3View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0().to_repr());
        out.option(self.f1(), |out, x0| { out.leaf(x0); });
        out.leaf(self.f2());
        list!(out, self.f3(), |x0| { out.leaf(x0); });
        list!(out, self.f4(), |x0| { array!(out, x0, |x1| { { let x2 = x1; out.open(); out.leaf(x2.p0()); out.leaf(x2.p1()); out.leaf(x2.p2()); out.leaf(x2.p3()); out.close(); } }); });
        out.option(self.f5(), |out, x0| { x0.dump(out); });
        out.leaf(self.f6());
        out.close();
    }
}
impl Assign for T3Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        set!(from, self.set_f1);
        from.skip();
        slice!(from, self.f3_mut());
        from.skip();
        from.skip();
        set!(from, self.set_f6);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
pub use super::v2::E4;
pub use super::v2::P0;
pub use super::v2::T3;
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u32)]
pub enum E0 { V0 = 0, V4 = 4, V5 = 5, V7 = 7 }
take_enum!(E0);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E1 { V1 = 1, V4 = 4, V7 = 7, V8 = 8 }
take_enum!(E1);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum E2 { V1 = 1, V6 = 6, V7 = 7, V8 = 8 }
take_enum!(E2);

#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum E3 { V0 = 0, V1 = 1, V3 = 3, V4 = 4 }
take_enum!(E3);

#[derive(Message)]
#[pinwire(crate = ::pw, align = 16)]
pub struct T0 {
    pub f0: Vec<String>,
    pub f1: E0,
    #[pinwire(since = 2)] pub f2: Option<T1>,
    #[pinwire(since = 2)] pub f3: Option<T2>,
    #[pinwire(since = 2, default = [])] pub f4: Vec<Vec<String>>,
    #[pinwire(since = 3, default = true)] pub f5: bool,
    #[pinwire(since = 3, default = Open::Known(E1::V1))] pub f6: Open<E1>,
}
take_fields!(T0 { f0, f1, f2, f3, f4, f5, f6 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        list!(out, self.f0(), |x0| { out.leaf(x0); });
        out.leaf(self.f1().to_repr());
        out.option(self.f2(), |out, x0| { x0.dump(out); });
        out.option(self.f3(), |out, x0| { x0.dump(out); });
        list!(out, self.f4(), |x0| { list!(out, x0, |x1| { out.leaf(x1); }); });
        out.leaf(self.f5());
        out.leaf(self.f6().to_repr());
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f1);
        from.skip();
        from.skip();
        from.skip();
        set!(from, self.set_f5);
        set!(from, self.set_f6);
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T1 {
    pub f0: Option<Box<T3>>,
    pub f1: Open<E2>,
    pub f2: Option<BTreeMap<u8, Vec<u32>>>,
    #[pinwire(since = 2, default = 103554143)] pub f3: u32,
    #[pinwire(since = 2, default = [])] pub f4: Vec<[i8; 4]>,
}
take_fields!(T1 { f0, f1, f2, f3, f4 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f0(), |out, x0| { x0.dump(out); });
        out.leaf(self.f1().to_repr());
        out.option(self.f2(), |out, x0| { map!(out, x0, |x1| { out.leaf(x1); }, { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.leaf(self.f3());
        list!(out, self.f4(), |x0| { array!(out, x0, |x1| { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.option(self.f0_mut());
        set!(from, self.set_f1);
        from.skip();
        set!(from, self.set_f3);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct T2 {
    pub f0: (bool, bool, Vec<u32>),
    pub f1: Option<Vec<E3>>,
    #[pinwire(since = 2, default = 0)] pub f2: u16,
    #[pinwire(since = 2, default = true)] pub f3: bool,
    #[pinwire(since = 2, default = [])] pub f4: Vec<Vec<Vec<String>>>,
}
take_fields!(T2 { f0, f1, f2, f3, f4 });
impl Dump for T2View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        { let (x0_0, x0_1, x0_2,) = self.f0(); out.open(); out.leaf(x0_0); out.leaf(x0_1); list!(out, x0_2, |x1| { out.leaf(x1); }); out.close(); }
        out.option(self.f1(), |out, x0| { list!(out, x0, |x1| { out.leaf(x1.to_repr()); }); });
        out.leaf(self.f2());
        out.leaf(self.f3());
        list!(out, self.f4(), |x0| { list!(out, x0, |x1| { list!(out, x1, |x2| { out.leaf(x2); }); }); });
        out.close();
    }
}
impl Assign for T2Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        set!(from, self.set_f2);
        set!(from, self.set_f3);
        from.skip();
        from.close();
    }
}
}
}

/// Seed 119.
pub mod s14 {
pub mod v1 {
use crate::prelude::*;
#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct P0 { pub p0: u16, pub p1: u16 }
take_fields!(P0 { p0, p1 });

#[derive(Message)]
#[pinwire(crate = ::pw, align = 4)]
pub struct T0 {
    pub f0: bool,
    pub f1: String,
    pub f2: f64,
    pub f3: BTreeMap<i32, T1>,
}
take_fields!(T0 { f0, f1, f2, f3 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        map!(out, self.f3(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 4)]
pub struct T1 {
    pub f0: BTreeMap<String, u8>,
    pub f1: Option<Vec<P0>>,
    pub f2: String,
    pub f3: (f32,),
}
take_fields!(T1 { f0, f1, f2, f3 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        map!(out, self.f0(), |x0| { out.leaf(x0); }, { out.leaf(x0); });
        out.option(self.f1(), |out, x0| { list!(out, x0, |x1| { { let x2 = x1; out.open(); out.leaf(x2.p0()); out.leaf(x2.p1()); out.close(); } }); });
        out.leaf(self.f2());
        { let (x0_0,) = self.f3(); out.open(); out.leaf(x0_0); out.close(); }
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        from.skip();
        from.skip();
        set!(from, self.set_f3);
        from.close();
    }
}
}

pub mod v2 {
use crate::prelude::*;
pub use super::v1::P0;
#[derive(Message)]
#[pinwire(crate = ::pw, align = 4)]
pub struct T0 {
    pub f0: bool,
    pub f1: String,
    pub f2: f64,
    pub f3: BTreeMap<i32, T1>,
}
take_fields!(T0 { f0, f1, f2, f3 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        out.leaf(self.f1());
        out.leaf(self.f2());
        map!(out, self.f3(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        set!(from, self.set_f2);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 4)]
pub struct T1 {
    #[pinwire(reserved = BTreeMap<String, u8>)] pub f0: (),
    pub f1: Option<Vec<P0>>,
    #[pinwire(reserved = String)] pub f2: (),
    pub f3: (f32,),
}
take_fields!(T1 { f1, f3 } gone { f0, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.option(self.f1(), |out, x0| { list!(out, x0, |x1| { { let x2 = x1; out.open(); out.leaf(x2.p0()); out.leaf(x2.p1()); out.close(); } }); });
        { let (x0_0,) = self.f3(); out.open(); out.leaf(x0_0); out.close(); }
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        from.skip();
        set!(from, self.set_f3);
        from.close();
    }
}
}

pub mod v3 {
use crate::prelude::*;
pub use super::v2::P0;
#[derive(Message)]
#[pinwire(crate = ::pw, align = 4)]
pub struct T0 {
    pub f0: bool,
    #[pinwire(reserved = String)] pub f1: (),
    #[pinwire(reserved = f64)] pub f2: (),
    pub f3: BTreeMap<i32, T1>,
}
take_fields!(T0 { f0, f3 } gone { f1, f2 });
impl Dump for T0View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        out.leaf(self.f0());
        map!(out, self.f3(), |x0| { out.leaf(x0); }, { x0.dump(out); });
        out.close();
    }
}
impl Assign for T0Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f0);
        from.skip();
        from.close();
    }
}

#[derive(Message)]
#[pinwire(crate = ::pw, align = 4, recursive)]
pub struct T1 {
    #[pinwire(reserved = BTreeMap<String, u8>)] pub f0: (),
    #[pinwire(reserved = Option<Vec<P0>>)] pub f1: (),
    #[pinwire(reserved = String)] pub f2: (),
    pub f3: (f32,),
    #[pinwire(since = 3, default = [])] pub f4: Vec<T1>,
    #[pinwire(since = 3, default = [])] pub f5: Vec<BTreeMap<u16, String>>,
}
take_fields!(T1 { f3, f4, f5 } gone { f0, f1, f2 });
impl Dump for T1View<'_> {
    fn dump(&self, out: &mut Out) {
        out.open();
        { let (x0_0,) = self.f3(); out.open(); out.leaf(x0_0); out.close(); }
        list!(out, self.f4(), |x0| { x0.dump(out); });
        list!(out, self.f5(), |x0| { map!(out, x0, |x1| { out.leaf(x1); }, { out.leaf(x1); }); });
        out.close();
    }
}
impl Assign for T1Mut<'_> {
    fn assign(&mut self, from: &mut Setting<'_, '_>) {
        from.open();
        set!(from, self.set_f3);
        from.skip();
        from.skip();
        from.close();
    }
}
}
}

/// All of them, by version.
pub static ALL: [[Subject; 3]; 15] = [
    [subject!(s0::v1::T0), subject!(s0::v2::T0), subject!(s0::v3::T0)],
    [subject!(s1::v1::T0), subject!(s1::v2::T0), subject!(s1::v3::T0)],
    [subject!(s2::v1::T0), subject!(s2::v2::T0), subject!(s2::v3::T0)],
    [subject!(s3::v1::T0), subject!(s3::v2::T0), subject!(s3::v3::T0)],
    [subject!(s4::v1::T0), subject!(s4::v2::T0), subject!(s4::v3::T0)],
    [subject!(s5::v1::T0<'_>), subject!(s5::v2::T0<'_>), subject!(s5::v3::T0<'_>)],
    [subject!(s6::v1::T0), subject!(s6::v2::T0), subject!(s6::v3::T0)],
    [subject!(s7::v1::T0), subject!(s7::v2::T0), subject!(s7::v3::T0)],
    [subject!(s8::v1::T0<'_>), subject!(s8::v2::T0<'_>), subject!(s8::v3::T0<'_>)],
    [subject!(s9::v1::T0), subject!(s9::v2::T0), subject!(s9::v3::T0)],
    [subject!(s10::v1::T0), subject!(s10::v2::T0), subject!(s10::v3::T0)],
    [subject!(s11::v1::T0), subject!(s11::v2::T0), subject!(s11::v3::T0)],
    [subject!(s12::v1::T0<'_>), subject!(s12::v2::T0<'_>), subject!(s12::v3::T0<'_>)],
    [subject!(s13::v1::T0), subject!(s13::v2::T0), subject!(s13::v3::T0)],
    [subject!(s14::v1::T0), subject!(s14::v2::T0), subject!(s14::v3::T0)],
];
