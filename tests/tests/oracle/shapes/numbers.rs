//! Every number, in both orders.

use pw::{I24, I40, I48, Layout, Packet, U24, U40, U48};

use crate::spec::{Ty, be, f, le};
use crate::subject::{Subject, subject};

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct IntsBe {
    a: u8,
    b: u16,
    c: u32,
    d: u64,
    e: u128,
    f: i8,
    g: i16,
    h: i32,
    i: i64,
    j: i128,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct IntsLe {
    a: i128,
    b: i8,
    c: u128,
    d: i64,
    e: u8,
    f: u16,
    g: i32,
    h: i16,
    i: u64,
    j: u32,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Narrow {
    a: U24,
    b: U40,
    c: U48,
    d: I24,
    e: I40,
    f: I48,
    #[pinwire(le)]
    g: U24,
    #[pinwire(le)]
    h: U40,
    #[pinwire(le)]
    i: U48,
    #[pinwire(le)]
    j: I24,
    #[pinwire(le)]
    k: I40,
    #[pinwire(le)]
    l: I48,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Floats {
    a: f32,
    #[pinwire(be)]
    b: f64,
    c: bool,
    #[pinwire(be)]
    d: f32,
    e: f64,
    f: char,
    #[pinwire(be)]
    g: char,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Nulls {
    #[pinwire(null = u32::MAX)]
    a: Option<u32>,
    #[pinwire(null = i64::MIN)]
    b: Option<i64>,
    #[pinwire(null = 0)]
    c: Option<u8>,
    #[pinwire(null = U24::MAX, le)]
    d: Option<U24>,
    #[pinwire(null = -1, le)]
    e: Option<i16>,
    #[pinwire(null = -1.0)]
    f: Option<f32>,
}

pub fn ints_be() -> Subject {
    use Ty::{Int, Uint};
    let unsigned = [f("a", Uint(1)), f("b", Uint(2)), f("c", Uint(4)), f("d", Uint(8)), f("e", Uint(16))];
    let signed = [f("f", Int(1)), f("g", Int(2)), f("h", Int(4)), f("i", Int(8)), f("j", Int(16))];
    let shape = be("IntsBe", unsigned.into_iter().chain(signed).collect());
    subject!(IntsBe, IntsBeHead, shape,
        [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f, g set_g, h set_h, i set_i, j set_j])
}

pub fn ints_le() -> Subject {
    use Ty::{Int, Uint};
    let first = [f("a", Int(16)), f("b", Int(1)), f("c", Uint(16)), f("d", Int(8)), f("e", Uint(1))];
    let second = [f("f", Uint(2)), f("g", Int(4)), f("h", Int(2)), f("i", Uint(8)), f("j", Uint(4))];
    let shape = le("IntsLe", first.into_iter().chain(second).collect());
    subject!(IntsLe, IntsLeHead, shape,
        [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f, g set_g, h set_h, i set_i, j set_j])
}

pub fn narrow() -> Subject {
    use Ty::{Int, Uint};
    let big = [f("a", Uint(3)), f("b", Uint(5)), f("c", Uint(6)), f("d", Int(3)), f("e", Int(5)), f("f", Int(6))];
    let little = [f("g", Uint(3)), f("h", Uint(5)), f("i", Uint(6)), f("j", Int(3)), f("k", Int(5)), f("l", Int(6))];
    let shape = be("Narrow", big.into_iter().chain(little.map(crate::spec::F::le)).collect());
    subject!(Narrow, NarrowHead, shape,
        [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f, g set_g, h set_h, i set_i, j set_j, k set_k, l set_l])
}

pub fn floats() -> Subject {
    use Ty::{Bool, Char, Float};
    let fields = vec![
        f("a", Float(4)).le(),
        f("b", Float(8)),
        f("c", Bool),
        f("d", Float(4)),
        f("e", Float(8)).le(),
        f("f", Char).le(),
        f("g", Char),
    ];
    subject!(Floats, FloatsHead, be("Floats", fields), [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f, g set_g])
}

pub fn nulls() -> Subject {
    use Ty::{Float, Int, Null, Uint};
    let fields = vec![
        f("a", Null(Box::new(Uint(4)), 0xffff_ffff)),
        f("b", Null(Box::new(Int(8)), 1 << 63)),
        f("c", Null(Box::new(Uint(1)), 0)),
        f("d", Null(Box::new(Uint(3)), 0xff_ffff)).le(),
        f("e", Null(Box::new(Int(2)), 0xffff)).le(),
        f("f", Null(Box::new(Float(4)), 0xbf80_0000)),
    ];
    subject!(Nulls, NullsHead, be("Nulls", fields), [a set_a, b set_b, c set_c, d set_d, e set_e, f set_f])
}
