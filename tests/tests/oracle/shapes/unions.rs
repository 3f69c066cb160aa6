//! Unions: the tag in front, in a field, in bits, in two fields.

use pw::{Layout, Packet, Unknown};

use super::fixed::{Inner, inner};
use super::tails::Counted;
use crate::spec::{Choice, End, Shape, Tail, Ty, arm, be, f, le};
use crate::subject::{Subject, subject, union_subject};

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Small {
    a: u8,
    b: u16,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Named<'a> {
    a: u8,
    #[pinwire(rest)]
    name: &'a str,
}

fn small() -> Shape {
    be("Small", vec![f("a", Ty::Uint(1)), f("b", Ty::Uint(2))])
}

fn named() -> Shape {
    be("Named", vec![f("a", Ty::Uint(1))]).tail("name", Tail::Str)
}

fn counted() -> Shape {
    le("Counted", vec![f("a", Ty::Uint(1)), f("len", Ty::Len(1, 0, 1)), f("b", Ty::Uint(2))]).tail("body", Tail::Bytes)
}

/// Closed: an unknown tag is an error.
#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Strict<'a> {
    #[pinwire(tag = b'S')]
    Small(Small),
    #[pinwire(tag = b'N')]
    Named(Named<'a>),
    #[pinwire(tag = 0xff)]
    Inner(Inner),
}

/// Open: what is unknown is kept.
#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u16, le)]
pub enum Lenient<'a> {
    #[pinwire(tag = 1)]
    Small(Small),
    #[pinwire(tag = 0x0203)]
    Counted(Counted<'a>),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u16>),
}

fn strict() -> Choice {
    let arms = vec![
        arm(|tag| tag == [83], &[83], small()),
        arm(|tag| tag == [78], &[78], named()),
        arm(|tag| tag == [255], &[255], inner()),
    ];
    Choice { name: "Strict", tag: Some((Ty::Uint(1), End::Be)), arms, unknown: false }
}

fn lenient() -> Choice {
    let arms = vec![arm(|tag| tag == [1], &[1], small()), arm(|tag| tag == [0x203], &[0x203], counted())];
    Choice { name: "Lenient", tag: Some((Ty::Uint(2), End::Le)), arms, unknown: true }
}

/// The tag stands elsewhere; patterns.
#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u16, external)]
pub enum Body<'a> {
    #[pinwire(tag = 105)]
    Small(Small),
    #[pinwire(tag = 32..=36 | 40)]
    Named(Named<'a>),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u16>),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = (u8, u16), external)]
pub enum Paired<'a> {
    #[pinwire(tag = (24, 3))]
    Small(Small),
    #[pinwire(tag = (24, _))]
    Named(Named<'a>),
    #[pinwire(tag = (1 | 2, 15))]
    Inner(Inner),
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u8, external)]
pub enum Nibble {
    #[pinwire(tag = 5)]
    Small(Small),
    #[pinwire(tag = 6)]
    Inner(Inner),
}

fn body() -> Choice {
    let arms = vec![
        arm(|tag| tag == [105], &[105], small()),
        arm(|tag| (32..=36).contains(&tag[0]) || tag[0] == 40, &[34], named()),
    ];
    Choice { name: "Body", tag: None, arms, unknown: true }
}

fn paired() -> Choice {
    let arms = vec![
        arm(|tag| tag == [24, 3], &[24, 3], small()),
        arm(|tag| tag[0] == 24, &[24, 9], named()),
        arm(|tag| (tag[0] == 1 || tag[0] == 2) && tag[1] == 15, &[2, 15], inner()),
    ];
    Choice { name: "Paired", tag: None, arms, unknown: false }
}

fn nibble() -> Choice {
    let arms = vec![arm(|tag| tag == [5], &[5], small()), arm(|tag| tag == [6], &[6], inner())];
    Choice { name: "Nibble", tag: None, arms, unknown: false }
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Message<'a> {
    #[pinwire(len = body + 4)]
    size: u16,
    kind: u16,
    #[pinwire(tag = kind)]
    body: Body<'a>,
}

/// One of the two parts of the tag is the length.
#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Record<'a> {
    rtype: u8,
    #[pinwire(len = body)]
    length: u16,
    #[pinwire(tag = (rtype, length))]
    body: Paired<'a>,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Tight {
    #[pinwire(bits = 4)]
    version: u8,
    #[pinwire(bits = 4)]
    kind: u8,
    #[pinwire(tag = kind)]
    body: Nibble,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Envelope<'a> {
    seq: u32,
    #[pinwire(rest)]
    inside: Strict<'a>,
}

pub fn all() -> Vec<Subject> {
    let tagged = |choice, names: &[&'static str]| Tail::Tagged(Box::new(choice), names.to_vec());
    let message = le("Message", vec![f("size", Ty::Len(2, 4, 1)), f("kind", Ty::Uint(2))]);
    let record = be("Record", vec![f("rtype", Ty::Uint(1)), f("length", Ty::Len(2, 0, 1))]);
    let bits = |name| f(name, Ty::Bits(4, Box::new(Ty::Uint(1))));
    let tight = be("Tight", vec![bits("version"), bits("kind")]);
    let envelope = be("Envelope", vec![f("seq", Ty::Uint(4))]);
    vec![
        union_subject!(Strict, strict()),
        union_subject!(Lenient, lenient()),
        subject!(Message, MessageHead, message.tail("body", tagged(body(), &["kind"])), [kind], body),
        subject!(Record, RecordHead, record.tail("body", tagged(paired(), &["rtype", "length"])), [rtype], body),
        subject!(Tight, TightHead, tight.tail("body", tagged(nibble(), &["kind"])), [version set_version, kind], body),
        subject!(Envelope, EnvelopeHead, envelope.tail("inside", Tail::Union(Box::new(strict()))), [seq set_seq], inside),
    ]
}
