// Unions are chosen by one field or by two.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    major: u8,
    minor: u8,
    patch: u8,
    #[pinwire(tag = (major, minor, patch))]
    body: Body,
}

#[derive(Packet)]
#[pinwire(tag = (u8, u8), external)]
enum Body {
    #[pinwire(tag = (1, 2))]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
