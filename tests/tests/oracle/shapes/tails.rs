//! Tails of all types, to the end or as long as a field says.

use pw::{Ascii, I24, Layout, Packet, Row, U24};

use super::fixed::{Inner, SIDE, Side, inner};
use crate::spec::{F, Shape, Tail, Ty, be, f};
use crate::subject::{Subject, subject};

/// A struct of `id` and a tail that goes on to the end.
macro_rules! rest {
    ($name:ident, $order:ident, $tail:ty) => {
        #[derive(Packet)]
        #[pinwire(crate = ::pw, $order)]
        pub struct $name {
            id: u16,
            #[pinwire(rest)]
            tail: $tail,
        }
    };
    ($name:ident<$life:lifetime>, $order:ident, $tail:ty) => {
        #[derive(Packet)]
        #[pinwire(crate = ::pw, $order)]
        pub struct $name<$life> {
            id: u16,
            #[pinwire(rest)]
            tail: $tail,
        }
    };
}
rest!(Bytes<'a>, be, &'a [u8]);
rest!(Owned, le, Vec<u8>);
rest!(Shorts, be, Vec<u16>);
rest!(Narrows, le, Vec<I24>);
rest!(Sides, be, Vec<Side>);
rest!(Inners, be, Vec<Inner>);
rest!(Text<'a>, be, &'a str);
rest!(OwnText, be, String);
rest!(Names<'a>, be, &'a [Ascii<4>]);
rest!(Points<'a>, be, &'a [Row<Point>]);
rest!(Outer<'a>, be, Bytes<'a>);
rest!(Deep<'a>, be, Counted<'a>);

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Point {
    x: i16,
    y: U24,
}

fn point() -> Shape {
    be("Point", vec![f("x", Ty::Int(2)).le(), f("y", Ty::Uint(3)).le()])
}

fn id(name: &'static str, tail: Tail) -> Shape {
    be(name, vec![f("id", Ty::Uint(2))]).tail("tail", tail)
}

fn id_le(name: &'static str, tail: Tail) -> Shape {
    Shape { tail_end: crate::spec::End::Le, ..be(name, vec![f("id", Ty::Uint(2)).le()]).tail("tail", tail) }
}

pub fn rests() -> Vec<Subject> {
    let counted = Box::new(counted_shape());
    vec![
        subject!(Bytes, BytesHead, id("Bytes", Tail::Bytes), [id set_id], tail),
        subject!(Owned, OwnedHead, id_le("Owned", Tail::Bytes), [id set_id], tail),
        subject!(Shorts, ShortsHead, id("Shorts", Tail::Seq(Ty::Uint(2))), [id set_id], tail),
        subject!(Narrows, NarrowsHead, id_le("Narrows", Tail::Seq(Ty::Int(3))), [id set_id], tail),
        subject!(Sides, SidesHead, id("Sides", Tail::Seq(Ty::Enum(SIDE))), [id set_id], tail),
        subject!(Inners, InnersHead, id("Inners", Tail::Seq(Ty::Packet(Box::new(inner())))), [id set_id], tail),
        subject!(Text, TextHead, id("Text", Tail::Str), [id set_id], tail),
        subject!(OwnText, OwnTextHead, id("OwnText", Tail::Str), [id set_id], tail),
        subject!(Names, NamesHead, id("Names", Tail::Seq(Ty::Text(4, b' '))), [id set_id], tail),
        subject!(Points, PointsHead, id("Points", Tail::Seq(Ty::Packet(Box::new(point())))), [id set_id], tail),
        subject!(Outer, OuterHead, id("Outer", Tail::Packet(Box::new(id("Bytes", Tail::Bytes)))), [id set_id], tail),
        subject!(Deep, DeepHead, id("Deep", Tail::Packet(counted)), [id set_id], tail),
    ]
}

/// A struct whose tail is as long as a field says.
macro_rules! counted {
    ($name:ident, $len:ty, $tail:ty, $($rule:tt)*) => {
        #[derive(Packet)]
        #[pinwire(crate = ::pw, le)]
        pub struct $name<'a> {
            a: u8,
            #[pinwire(len = $($rule)*)]
            len: $len,
            b: u16,
            body: $tail,
        }
    };
}
counted!(Counted, u8, &'a [u8], body);
counted!(Plus, u16, &'a [u8], body + 8);
counted!(Minus, u8, &'a [u8], body - 2);
counted!(Units, u8, &'a [u8], (body + 16) / 4);
counted!(Rows, U24, &'a [Row<Point>], body + 2);
counted!(Long, u64, &'a [u8], body);
counted!(LongUnits, u64, &'a [u8], (body + 4) / 8);
counted!(Words, u32, &'a str, body / 2);

fn counted(name: &'static str, len: Ty, tail: Tail) -> Shape {
    let fields: Vec<F> = vec![f("a", Ty::Uint(1)), f("len", len).le(), f("b", Ty::Uint(2)).le()];
    Shape { tail_end: crate::spec::End::Le, ..be(name, fields).tail("body", tail) }
}

fn counted_shape() -> Shape {
    counted("Counted", Ty::Len(1, 0, 1), Tail::Bytes)
}

pub fn lengths() -> Vec<Subject> {
    let rows = Tail::Seq(Ty::Packet(Box::new(point())));
    vec![
        subject!(Counted, CountedHead, counted_shape(), [a set_a, b set_b], body),
        subject!(Plus, PlusHead, counted("Plus", Ty::Len(2, 8, 1), Tail::Bytes), [a set_a, b set_b], body),
        subject!(Minus, MinusHead, counted("Minus", Ty::Len(1, -2, 1), Tail::Bytes), [a set_a, b set_b], body),
        subject!(Units, UnitsHead, counted("Units", Ty::Len(1, 16, 4), Tail::Bytes), [a set_a, b set_b], body),
        subject!(Rows, RowsHead, counted("Rows", Ty::Len(3, 2, 1), rows), [a set_a, b set_b], body),
        subject!(Long, LongHead, counted("Long", Ty::Len(8, 0, 1), Tail::Bytes), [a set_a, b set_b], body),
        subject!(LongUnits, LongUnitsHead, counted("LongUnits", Ty::Len(8, 4, 8), Tail::Bytes), [a set_a, b set_b], body),
        subject!(Words, WordsHead, counted("Words", Ty::Len(4, 0, 2), Tail::Str), [a set_a, b set_b], body),
    ]
}
