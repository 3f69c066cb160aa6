//! What must hold between a subject and the oracle, and bytes to try it on.

use proptest::prelude::*;
use proptest::strategy::Strategy;
use pw::Error;

use crate::fields::{self, V};
use crate::interp::{self, Fault, Res};
use crate::mend;
use crate::spec::{Any, Shape, Ty};
use crate::subject::Subject;

pub type Check = Result<(), String>;

fn same<T: PartialEq + std::fmt::Debug>(what: &str, library: &T, oracle: &T) -> Check {
    if library == oracle { Ok(()) } else { Err(format!("{what}:\n library {library:?}\n oracle  {oracle:?}")) }
}

fn fault(error: &Error) -> Fault {
    let field = error.field().map(|field| format!("{}.{}", field.owner, field.name));
    Fault { kind: format!("{:?}", error.kind()), offset: error.offset(), field }
}

/// Raw bytes, or bytes that were made (nearly) valid and perhaps cut or extended.
pub fn bytes_for(subject: &Any) -> impl Strategy<Value = Vec<u8>> + use<> {
    let subject = subject.clone();
    let size = mend::size(&subject);
    let raw = proptest::collection::vec(any::<u8>(), 0..=size + 40);
    let cut = prop_oneof![6 => Just(0i32), 1 => -3i32..=-1, 1 => 1i32..=3];
    (raw, 0u8..8, any::<u64>(), cut).prop_map(move |(mut bytes, mode, seed, cut)| {
        if mode > 0 {
            bytes.resize(bytes.len().max(size), 0x5a);
            mend::any(&subject, &mut bytes, seed);
            bytes.resize(bytes.len().saturating_add_signed(cut as isize), 0xc3);
        }
        bytes
    })
}

/// Views, values, writers, schema: everything that one input can show.
pub fn agree(subject: &Subject, bytes: &[u8]) -> Check {
    let whole = interp::whole(&subject.any, bytes);
    let seen = (subject.look)(bytes).map_err(|error| fault(&error));
    same("view", &seen, &whole.as_ref().map(|read| read.value.clone()).map_err(Clone::clone))?;
    prefix_agrees(subject, bytes)?;
    scalars_agree(subject, bytes)?;
    more_bytes_help(subject, bytes)?;
    (subject.explain)(bytes);
    if let Ok(read) = whole {
        encode_agrees(subject, bytes, &read.canon)?;
    }
    Ok(())
}

fn prefix_agrees(subject: &Subject, bytes: &[u8]) -> Check {
    let oracle: Res<(V, usize)> = interp::prefix(&subject.any, bytes).map(|read| (read.value, bytes.len() - read.len));
    same("view_prefix", &(subject.prefix)(bytes).map_err(|error| fault(&error)), &oracle)
}

/// Whatever the buffer held before, the same bytes come out, and nothing after them is touched.
fn encode_agrees(subject: &Subject, bytes: &[u8], canon: &[u8]) -> Check {
    for before in [0xaa, 0x55] {
        let mut expected = canon.to_vec();
        expected.extend([before; 5]);
        let mut out = vec![before; expected.len()];
        let written = (subject.encode)(bytes, &mut out).map_err(|error| error.to_string());
        same("encoded length", &written, &Ok((canon.len(), canon.len())))?;
        same("encoded bytes", &out, &expected)?;
        if let Some(write) = subject.write {
            out.fill(before);
            same("written length", &write(bytes, &mut out).map_err(|error| error.to_string()), &Ok(canon.len()))?;
            same("written bytes", &out, &expected)?;
        }
    }
    Ok(())
}

/// Whoever brings the bytes that `NeedMore` asks for is asked a few times at most: it is never said where more do not help.
pub fn more_bytes_help(subject: &Subject, bytes: &[u8]) -> Check {
    let mut bytes = bytes.to_vec();
    for _ in 0..6 {
        match (subject.prefix)(&bytes).map_err(|error| error.needed()) {
            Err(Some(missing @ 1..=0xffff)) => bytes.resize(bytes.len() + missing, 0),
            Err(Some(0)) => return Err("zero bytes are asked for".into()),
            _ => return Ok(()),
        }
    }
    Err(format!("{} bytes and still more are asked for", bytes.len()))
}

/// Every buffer that is too small is refused with the size that is needed.
pub fn small_buffers_refused(subject: &Subject, bytes: &[u8]) -> Check {
    let Ok(read) = interp::whole(&subject.any, bytes) else { return Ok(()) };
    for size in 0..read.canon.len() {
        let mut out = vec![0; size];
        let encode = (subject.encode)(bytes, &mut out).map(|(_, written)| written);
        same("small buffer", &needed(encode), &Some(read.canon.len()))?;
        let Some(write) = subject.write else { continue };
        same("small buffer to write to", &needed(write(bytes, &mut out)), &Some(read.canon.len()))?;
    }
    Ok(())
}

fn needed(result: Result<usize, Error>) -> Option<usize> {
    match result.map_err(|error| error.kind()) {
        Err(pw::ErrorKind::BufferTooSmall(needed)) => Some(needed),
        _ => None,
    }
}

/// `Field::scalar` is the field's raw number, of whole and of short bytes.
fn scalars_agree(subject: &Subject, bytes: &[u8]) -> Check {
    let Any::Struct(shape) = &subject.any else { return Ok(()) };
    for (index, (field, place)) in shape.fields.iter().zip(fields::places(shape)).enumerate() {
        let facts = &subject.schema.fields[index];
        let end = facts.offset + facts.size;
        let expected = if bytes.len() < end { None } else { raw_scalar(shape, index, &place, bytes) };
        let found = facts.scalar(bytes).map(|scalar| format!("{scalar:?}"));
        same(field.name, &found, &expected)?;
    }
    Ok(())
}

fn raw_scalar(shape: &Shape, index: usize, place: &fields::Place, bytes: &[u8]) -> Option<String> {
    let field = &shape.fields[index];
    let (raw, width, ty) = match &field.ty {
        Ty::Bits(width, ty) => (fields::bit_field(shape, place, bytes), *width, &**ty),
        Ty::Null(ty, _) | Ty::Const(ty, _) => (number(field.end, place, bytes)?, 8 * place.size as u32, &**ty),
        ty => (number(field.end, place, bytes)?, 8 * place.size as u32, ty),
    };
    let signed = match ty {
        Ty::Uint(_) | Ty::Flags(_) | Ty::Len(..) => false,
        Ty::Int(_) => true,
        Ty::Enum(repr) => repr.signed,
        Ty::Bool if matches!(field.ty, Ty::Bits(..)) => false,
        _ => return None,
    };
    Some(if signed { fields::int(raw, width).to_string() } else { raw.to_string() })
}

fn number(end: crate::spec::End, place: &fields::Place, bytes: &[u8]) -> Option<u128> {
    (place.size <= 16).then(|| fields::uint(&bytes[place.offset..place.offset + place.size], end))
}

/// The facts of the schema are those of the declaration.
pub fn schema_agrees(subject: &Subject) -> Check {
    let shape = match &subject.any {
        Any::Struct(shape) => shape,
        Any::Union(choice) => return same("name", &subject.schema.name, &choice.name),
    };
    same("name", &subject.schema.name, &shape.name)?;
    same("size", &subject.schema.size, &shape.size())?;
    let mut expected: Vec<_> = shape
        .fields
        .iter()
        .zip(fields::places(shape))
        .map(|(field, place)| (field.name, place.offset, place.size))
        .collect();
    for (index, field) in shape.fields.iter().enumerate() {
        if let (Some(start), Some(_)) = (fields::run_start(shape, field), subject.schema.fields[index].bits) {
            // The size of a run is that of all its bytes; the oracle has no opinion on it.
            (expected[index].1, expected[index].2) = (start, subject.schema.fields[index].size);
        }
    }
    if !matches!(shape.tail, crate::spec::Tail::None) {
        expected.push((shape.tail_name, shape.size(), 0));
    }
    let found: Vec<_> = subject.schema.fields.iter().map(|field| (field.name, field.offset, field.size)).collect();
    same("fields", &found, &expected)
}

/// Each setter changes the bits of its field to those in `from`, and no other bit.
pub fn setters_agree(subject: &Subject, bytes: &[u8], from: &[u8]) -> Check {
    let Any::Struct(shape) = &subject.any else { return Ok(()) };
    let (Ok(_), Ok(source)) = (interp::whole(&subject.any, bytes), interp::whole(&subject.any, from)) else {
        return Ok(());
    };
    for (name, set) in &subject.setters {
        let mut changed = bytes.to_vec();
        same(name, &set(&mut changed, from).map_err(|error| error.to_string()), &Ok(()))?;
        same(name, &changed, &with_field(shape, name, bytes, &source.canon))?;
    }
    Ok(())
}

fn with_field(shape: &Shape, name: &str, bytes: &[u8], from: &[u8]) -> Vec<u8> {
    let index = shape.fields.iter().position(|field| field.name == name).expect("a declared field");
    let place = &fields::places(shape)[index];
    let mut out = bytes.to_vec();
    out[place.offset..place.offset + place.size].copy_from_slice(&from[place.offset..place.offset + place.size]);
    for (byte, bit) in &place.bits {
        out[*byte] = out[*byte] & !(1 << bit) | from[*byte] & 1 << bit;
    }
    out
}
