//! A message with one of each.

use pw::prelude::*;

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
pub enum Side {
    Buy = b'B',
    Sell = b'S',
}

/// A Packet whose bytes are all valid.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

/// A Packet with more than one form of a value, and values that it refuses.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
pub struct Bar {
    pub side: Side,
    pub on: bool,
    #[pinwire(pad = 1)]
    pub _pad: (),
    #[pinwire(bits = 4)]
    pub low: u8,
    #[pinwire(bits = 4)]
    pub high: u8,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct Leg {
    pub ratio: i16,
    pub live: Option<bool>,
    pub name: String,
    pub sizes: Vec<u16>,
}

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
pub struct All {
    pub id: u64,
    pub small: i8,
    pub wide: u128,
    pub odd: I24,
    pub single: f32,
    pub double: f64,
    pub letter: char,
    pub active: bool,
    pub side: Side,
    pub venue: Open<Side>,
    pub stop: Option<i64>,
    pub known: Option<bool>,
    pub maybe_side: Option<Side>,
    pub at: Vec3,
    pub bar: Bar,
    pub maybe_bar: Option<Bar>,
    pub pair: (u16, f32),
    pub truths: (bool, u8),
    pub pos: [f64; 3],
    pub bits: [bool; 2],
    pub code: Ascii<4>,
    pub tag: [u8; 4],
    pub symbol: String,
    pub note: Option<String>,
    pub blob: Vec<u8>,
    pub maybe_blob: Option<Vec<u8>>,
    pub sizes: Vec<u32>,
    pub floats: Vec<f32>,
    pub flags: Vec<bool>,
    pub letters: Vec<char>,
    pub sides: Vec<Side>,
    pub venues: Vec<Open<Side>>,
    pub path: Vec<Vec3>,
    pub bars: Vec<Bar>,
    pub arrays: Vec<[u16; 2]>,
    pub pairs: Vec<(u8, f32)>,
    pub tuples: Vec<(u8, String, Option<bool>)>,
    pub names: Vec<String>,
    pub blobs: Vec<Vec<u8>>,
    pub grid: Vec<Vec<u32>>,
    pub text_grid: Vec<Vec<String>>,
    pub leg: Leg,
    pub maybe_leg: Option<Leg>,
    pub legs: Vec<Leg>,
    pub leg_grid: Vec<Vec<Leg>>,
    pub extra: Option<([u32; 4], Leg)>,
    pub last: u8,
}
