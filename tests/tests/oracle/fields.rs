//! Fixed fields: their values, where they stand, and their bytes as a writer makes them. One byte or bit at a time.

use crate::spec::{End, F, Repr, Shape, Ty};

/// A value as a tree, the same shape that a visitor of the library collects.
#[derive(Clone, PartialEq, Debug)]
pub enum V {
    Uint(u128),
    Int(i128),
    Float(u64),
    Bool(bool),
    Char(char),
    Null(Box<V>),
    Enum(Box<V>, Option<&'static str>),
    Flags(u128),
    Text(Vec<u8>),
    Bytes(Vec<u8>),
    List(Vec<V>),
    Packet(&'static str, Vec<(&'static str, V)>),
}

pub fn uint(bytes: &[u8], end: End) -> u128 {
    let mut value = 0u128;
    for index in 0..bytes.len() {
        let byte = if end == End::Be { bytes[index] } else { bytes[bytes.len() - 1 - index] };
        value = value * 256 + u128::from(byte);
    }
    value
}

pub fn int(raw: u128, bits: u32) -> i128 {
    let mut value = raw.cast_signed();
    if bits < 128 && raw >> (bits - 1) & 1 == 1 {
        value -= 1 << bits;
    }
    value
}

pub fn put(value: i128, end: End, out: &mut [u8]) {
    let count = out.len();
    for index in 0..count {
        let byte = u8::try_from(value >> (8 * index) & 0xff).unwrap();
        out[if end == End::Le { index } else { count - 1 - index }] = byte;
    }
}

pub fn repr_value(repr: &Repr, raw: u128, bits: u32) -> V {
    let number = if repr.signed { int(raw, bits) } else { raw.cast_signed() };
    let name = repr.values.iter().find(|(value, _)| *value == number).map(|(_, name)| *name);
    let raw = if repr.signed { V::Int(number) } else { V::Uint(raw) };
    V::Enum(Box::new(raw), name)
}

/// The value of a fixed type at `bytes`.
fn value(ty: &Ty, end: End, bytes: &[u8]) -> V {
    let raw = if bytes.len() <= 16 { uint(bytes, end) } else { 0 };
    let bits = 8 * u32::try_from(bytes.len()).unwrap();
    match ty {
        Ty::Uint(_) | Ty::Len(..) => V::Uint(raw),
        Ty::Int(_) => V::Int(int(raw, bits)),
        Ty::Float(4) => V::Float(f64::from(f32::from_bits(u32::try_from(raw).unwrap())).to_bits()),
        Ty::Float(_) => V::Float(u64::try_from(raw).unwrap()),
        Ty::Bool => V::Bool(raw != 0),
        Ty::Char => V::Char(char::from_u32(u32::try_from(raw).unwrap()).unwrap()),
        Ty::Enum(repr) => repr_value(repr, raw, bits),
        Ty::Flags(_) => V::Flags(raw),
        Ty::Null(ty, null) if raw == *null => V::Null(Box::new(value(ty, end, bytes))),
        Ty::Null(ty, _) | Ty::Const(ty, _) => value(ty, end, bytes),
        Ty::Text(_, fill) => V::Text(text(bytes, *fill)),
        Ty::Array(ty, _) => sequence(ty, end, bytes),
        Ty::Tuple(types) => {
            let mut offset = 0;
            let mut items = Vec::new();
            for ty in types {
                items.push(value(ty, end, &bytes[offset..offset + ty.size()]));
                offset += ty.size();
            }
            V::List(items)
        }
        Ty::Packet(shape) => V::Packet(shape.name, block(shape, bytes)),
        Ty::Pad(_) | Ty::Bits(..) => unreachable!("have no value of their own"),
    }
}

/// Plain bytes are one value, other elements one each.
pub fn sequence(ty: &Ty, end: End, bytes: &[u8]) -> V {
    if let Ty::Uint(1) = ty {
        return V::Bytes(bytes.to_vec());
    }
    V::List(bytes.chunks(ty.size()).map(|chunk| value(ty, end, chunk)).collect())
}

fn text(bytes: &[u8], fill: u8) -> Vec<u8> {
    let mut text = bytes.to_vec();
    if fill == 0 {
        return text.split(|byte| *byte == 0).next().unwrap().to_vec();
    }
    while text.last().is_some_and(|byte| *byte == fill || *byte == 0) {
        text.pop();
    }
    text
}

/// Where each field stands: its bytes, and for bit fields the positions (byte, bit) from its first bit on.
pub struct Place {
    pub offset: usize,
    pub size: usize,
    pub bits: Vec<(usize, u32)>,
}

pub fn places(shape: &Shape) -> Vec<Place> {
    let mut bit = 0;
    let mut places = Vec::new();
    for field in &shape.fields {
        let width = if let Ty::Bits(width, _) = field.ty { width as usize } else { 8 * field.ty.size() };
        let one = |bit: usize| {
            let inside = u32::try_from(bit % 8).unwrap();
            (bit / 8, if shape.msb { 7 - inside } else { inside })
        };
        let bits = if let Ty::Bits(..) = field.ty { (bit..bit + width).map(one).collect() } else { Vec::new() };
        places.push(Place { offset: bit / 8, size: field.ty.size(), bits });
        bit += width;
    }
    places
}

/// The number in a bit field, bit by bit.
pub fn bit_field(shape: &Shape, place: &Place, bytes: &[u8]) -> u128 {
    let mut raw = 0u128;
    for (index, (byte, bit)) in place.bits.iter().enumerate() {
        let one = u128::from(bytes[*byte] >> bit & 1);
        raw |= if shape.msb { one << (place.bits.len() - 1 - index) } else { one << index };
    }
    raw
}

fn bit_value(ty: &Ty, raw: u128, width: u32) -> V {
    match ty {
        Ty::Int(_) => V::Int(int(raw, width)),
        Ty::Bool => V::Bool(raw == 1),
        Ty::Enum(repr) => repr_value(repr, raw, width),
        _ => V::Uint(raw),
    }
}

/// The values of the fixed fields; pads have none.
pub fn block(shape: &Shape, bytes: &[u8]) -> Vec<(&'static str, V)> {
    let mut values = Vec::new();
    for (field, place) in shape.fields.iter().zip(places(shape)) {
        match &field.ty {
            Ty::Pad(_) => {}
            Ty::Bits(width, ty) => values.push((field.name, bit_value(ty, bit_field(shape, &place, bytes), *width))),
            ty => values.push((field.name, value(ty, field.end, &bytes[place.offset..place.offset + place.size]))),
        }
    }
    values
}

/// A bit field is named with the first byte of its run.
pub fn run_start(shape: &Shape, wanted: &F) -> Option<usize> {
    let mut start = None;
    for (field, place) in shape.fields.iter().zip(places(shape)) {
        start = if let Ty::Bits(..) = field.ty { start.or(Some(place.offset)) } else { None };
        if field.name == wanted.name {
            return start;
        }
    }
    None
}

/// The bytes that a writer would make of the values in these.
pub fn canon(ty: &Ty, bytes: &[u8]) -> Vec<u8> {
    match ty {
        Ty::Pad(n) => vec![0; *n],
        Ty::Bool => vec![u8::from(bytes[0] != 0)],
        Ty::Array(ty, _) => bytes.chunks(ty.size()).flat_map(|chunk| canon(ty, chunk)).collect(),
        Ty::Tuple(types) => {
            let mut out = Vec::new();
            for ty in types {
                out.extend(canon(ty, &bytes[out.len()..out.len() + ty.size()]));
            }
            out
        }
        Ty::Packet(shape) => canon_block(shape, bytes),
        _ => bytes.to_vec(),
    }
}

pub fn canon_block(shape: &Shape, bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for (field, place) in shape.fields.iter().zip(places(shape)) {
        let range = place.offset..place.offset + place.size;
        out[range.clone()].copy_from_slice(&canon(&field.ty, &bytes[range]));
    }
    out
}
