//! Makes random bytes into a packet, or nearly: else most would fail at the first constant.

use crate::fields;
use crate::spec::{Any, Choice, End, Repr, Shape, Tail, Ty};

/// Bytes of the fixed part.
pub fn size(any: &Any) -> usize {
    match any {
        Any::Struct(shape) => shape.size(),
        Any::Union(choice) => choice.tag.as_ref().map_or(0, |(ty, _)| ty.size()) + arm_size(choice),
    }
}

/// Bytes of the largest variant's fixed part.
fn arm_size(choice: &Choice) -> usize {
    choice.arms.iter().map(|arm| arm.shape.size()).max().unwrap_or(0)
}

/// A small generator: the same seed, the same choices.
fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 40).unwrap()
}

pub fn any(any: &Any, bytes: &mut Vec<u8>, mut seed: u64) {
    match any {
        Any::Struct(shape) => structure(shape, bytes, &mut seed),
        Any::Union(choice) => union(choice, bytes, &mut seed),
    }
}

fn structure(shape: &Shape, bytes: &mut Vec<u8>, seed: &mut u64) {
    let size = shape.size();
    bytes.resize(bytes.len().max(size), 0x33);
    let mut tail = bytes.split_off(size);
    block(shape, bytes, seed);
    match &shape.tail {
        Tail::None => tail.clear(),
        Tail::Bytes => {}
        Tail::Str => tail.iter_mut().for_each(|byte| *byte &= 0x7f),
        Tail::Seq(ty) => {
            tail.truncate(tail.len() / ty.size() * ty.size());
            tail.chunks_mut(ty.size()).for_each(|chunk| fixed(ty, shape.tail_end, chunk, seed));
        }
        Tail::Packet(inner) => structure(inner, &mut tail, seed),
        Tail::Union(choice) => union(choice, &mut tail, seed),
        Tail::Tagged(choice, names) => tagged(shape, choice, names, bytes, &mut tail, seed),
    }
    length(shape, bytes, &mut tail);
    bytes.extend(tail);
}

/// Sets the length to that of the tail, after shortening it until there is such a length.
fn length(shape: &Shape, bytes: &mut [u8], tail: &mut Vec<u8>) {
    for (field, place) in shape.fields.iter().zip(fields::places(shape)) {
        let Ty::Len(size, add, unit) = field.ty else { continue };
        while !tail.is_empty() && (tail.len() as i128 + add) % unit != 0 {
            tail.pop();
        }
        let value = (tail.len() as i128 + add) / unit;
        fields::put(value.max(0), field.end, &mut bytes[place.offset..place.offset + size]);
    }
}

fn block(shape: &Shape, bytes: &mut [u8], seed: &mut u64) {
    for (field, place) in shape.fields.iter().zip(fields::places(shape)) {
        match &field.ty {
            Ty::Bits(_, ty) => {
                if let Ty::Enum(repr) = &**ty {
                    put_bits(shape, &place, declared(repr, seed), bytes);
                }
            }
            ty => fixed(ty, field.end, &mut bytes[place.offset..place.offset + place.size], seed),
        }
    }
}

fn put_bits(shape: &Shape, place: &fields::Place, value: i128, bytes: &mut [u8]) {
    let count = place.bits.len();
    for (index, (byte, bit)) in place.bits.iter().enumerate() {
        let from = if shape.msb { count - 1 - index } else { index };
        let one = u8::try_from(value >> from & 1).unwrap();
        bytes[*byte] = bytes[*byte] & !(1 << bit) | one << bit;
    }
}

fn declared(repr: &Repr, seed: &mut u64) -> i128 {
    repr.values[next(seed) % repr.values.len()].0
}

fn fixed(ty: &Ty, end: End, bytes: &mut [u8], seed: &mut u64) {
    match ty {
        Ty::Enum(repr) if !repr.open || next(seed).is_multiple_of(2) => fields::put(declared(repr, seed), end, bytes),
        Ty::Char => fields::put(i128::from(u32::from(['a', 'ß', '水', '🦀'][next(seed) % 4])), end, bytes),
        Ty::Const(_, expected) => bytes.copy_from_slice(expected),
        Ty::Null(_, null) if next(seed).is_multiple_of(3) => fields::put(null.cast_signed(), end, bytes),
        Ty::Text(_, fill) => {
            let keep = next(seed) % (bytes.len() + 1);
            bytes[keep..].fill(*fill);
        }
        Ty::Array(ty, _) => bytes.chunks_mut(ty.size()).for_each(|chunk| fixed(ty, end, chunk, seed)),
        Ty::Tuple(types) => {
            let mut offset = 0;
            for ty in types {
                fixed(ty, end, &mut bytes[offset..offset + ty.size()], seed);
                offset += ty.size();
            }
        }
        Ty::Packet(shape) => block(shape, bytes, seed),
        _ => {}
    }
}

fn union(choice: &Choice, bytes: &mut Vec<u8>, seed: &mut u64) {
    let (ty, end) = choice.tag.as_ref().expect("a tag of its own");
    bytes.resize(bytes.len().max(ty.size()), 0x44);
    let mut body = bytes.split_off(ty.size());
    // One time in six the tag stays as it is: mostly unknown.
    if !next(seed).is_multiple_of(6) {
        let arm = &choice.arms[next(seed) % choice.arms.len()];
        fields::put(arm.tag[0].into(), *end, bytes);
        structure(&arm.shape, &mut body, seed);
    }
    bytes.extend(body);
}

fn tagged(shape: &Shape, choice: &Choice, names: &[&str], bytes: &mut [u8], tail: &mut Vec<u8>, seed: &mut u64) {
    if next(seed).is_multiple_of(6) {
        return;
    }
    let arm = &choice.arms[next(seed) % choice.arms.len()];
    structure(&arm.shape, tail, seed);
    for (name, part) in names.iter().zip(&arm.tag) {
        let index = shape.fields.iter().position(|field| field.name == *name).expect("a declared field");
        let place = &fields::places(shape)[index];
        if let Ty::Bits(..) = shape.fields[index].ty {
            put_bits(shape, place, (*part).into(), bytes);
        } else {
            fields::put((*part).into(), shape.fields[index].end, &mut bytes[place.offset..place.offset + place.size]);
        }
    }
}
