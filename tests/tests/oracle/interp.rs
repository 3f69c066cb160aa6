//! The oracle: checks packets, one rule after the other, and reads them.

use crate::fields::{V, bit_field, block, canon, canon_block, places, repr_value, run_start, sequence, uint};
use crate::spec::{Any, Choice, End, Repr, Shape, Tail, Ty};

/// What is wrong, as text: the kind, the offset, and the field if there is one.
#[derive(Clone, PartialEq, Debug)]
pub struct Fault {
    pub kind: String,
    pub offset: usize,
    pub field: Option<String>,
}

pub type Res<T> = Result<T, Fault>;

fn fault<T>(kind: String) -> Res<T> {
    Err(Fault { kind, offset: 0, field: None })
}

/// The same fault seen from further out; the innermost field keeps its name.
fn at(mut fault: Fault, offset: usize, field: Option<String>) -> Fault {
    fault.offset += offset;
    fault.field = fault.field.or(field);
    fault
}

/// Whether a fixed type may have these bytes.
fn check(ty: &Ty, end: End, bytes: &[u8]) -> Res<()> {
    match ty {
        Ty::Char if char::from_u32(u32::try_from(uint(bytes, end)).unwrap()).is_none() => {
            fault(format!("NotChar({})", uint(bytes, end)))
        }
        Ty::Enum(repr) => check_repr(repr, uint(bytes, end), 8 * u32::try_from(bytes.len()).unwrap()),
        Ty::Const(_, expected) if expected != bytes => {
            let number = |bytes: &[u8]| if bytes.len() > 8 { 0 } else { uint(bytes, end) };
            fault(format!("WrongConst {{ expected: {}, found: {} }}", number(expected), number(bytes)))
        }
        Ty::Array(ty, _) => check_sequence(ty, end, bytes),
        Ty::Tuple(types) => {
            let mut offset = 0;
            for ty in types {
                check(ty, end, &bytes[offset..offset + ty.size()]).map_err(|fault| at(fault, offset, None))?;
                offset += ty.size();
            }
            Ok(())
        }
        Ty::Packet(shape) => check_block(shape, bytes),
        _ => Ok(()),
    }
}

fn check_sequence(ty: &Ty, end: End, bytes: &[u8]) -> Res<()> {
    for (index, chunk) in bytes.chunks(ty.size()).enumerate() {
        check(ty, end, chunk).map_err(|fault| at(fault, index * ty.size(), None))?;
    }
    Ok(())
}

fn check_repr(repr: &Repr, raw: u128, bits: u32) -> Res<()> {
    match repr_value(repr, raw, bits) {
        V::Enum(_, None) if !repr.open => fault(format!("UnknownValue({raw})")),
        _ => Ok(()),
    }
}

fn named(shape: &Shape, name: &str) -> Option<String> {
    Some(format!("{}.{name}", shape.name))
}

fn check_block(shape: &Shape, bytes: &[u8]) -> Res<()> {
    for (field, place) in shape.fields.iter().zip(places(shape)) {
        let result = match &field.ty {
            Ty::Bits(width, ty) => match &**ty {
                Ty::Enum(repr) => check_repr(repr, bit_field(shape, &place, bytes), *width),
                _ => Ok(()),
            },
            ty => check(ty, field.end, &bytes[place.offset..place.offset + place.size]),
        };
        let offset = run_start(shape, field).unwrap_or(place.offset);
        result.map_err(|fault| at(fault, offset, named(shape, field.name)))?;
    }
    Ok(())
}

/// A packet that was read: its values, its bytes as a writer makes them, and how many there were.
pub struct Read {
    pub value: V,
    pub canon: Vec<u8>,
    pub len: usize,
}

/// The packet at the start of `bytes`.
pub fn prefix(any: &Any, bytes: &[u8]) -> Res<Read> {
    match any {
        Any::Struct(shape) => prefix_struct(shape, bytes),
        Any::Union(choice) => prefix_union(choice, bytes),
    }
}

/// Exactly one packet.
pub fn whole(any: &Any, bytes: &[u8]) -> Res<Read> {
    let read = prefix(any, bytes)?;
    if read.len == bytes.len() {
        return Ok(read);
    }
    Err(Fault { kind: format!("Trailing({})", bytes.len() - read.len), offset: read.len, field: None })
}

fn prefix_struct(shape: &Shape, bytes: &[u8]) -> Res<Read> {
    let size = shape.size();
    if bytes.len() < size {
        return fault(format!("NeedMore({})", size - bytes.len()));
    }
    let (fixed, rest) = (&bytes[..size], &bytes[size..]);
    check_block(shape, fixed)?;
    let extent = extent(shape, fixed, rest.len())?;
    if rest.len() < extent {
        return fault(format!("NeedMore({})", extent - rest.len()));
    }
    check_tag(shape, fixed)?;
    let mut fields = block(shape, fixed);
    let mut canon = canon_block(shape, fixed);
    if !matches!(shape.tail, Tail::None) {
        let (value, tail) = tail(shape, fixed, &rest[..extent])
            .map_err(|fault| at(known_end(shape, fault), size, tail_fault_name(shape)))?;
        fields.push((shape.tail_name, value));
        canon.extend(tail);
    }
    Ok(Read { value: V::Packet(shape.name, fields), canon, len: size + extent })
}

/// A tag that is not known is a fault of the field that holds it (of the first, if there are two).
fn check_tag(shape: &Shape, fixed: &[u8]) -> Res<()> {
    let Tail::Tagged(choice, names) = &shape.tail else { return Ok(()) };
    let tag: Vec<u64> = names.iter().map(|name| tag_part(shape, name, fixed)).collect();
    if choice.unknown || choice.arms.iter().any(|arm| (arm.has)(&tag)) {
        return Ok(());
    }
    let index = shape.fields.iter().position(|field| field.name == names[0]).unwrap();
    let offset = run_start(shape, &shape.fields[index]).unwrap_or(places(shape)[index].offset);
    body(choice, &tag, &[]).map(drop).map_err(|fault| at(fault, offset, named(shape, names[0])))
}

/// Where a length sets the end, more bytes would not help.
fn known_end(shape: &Shape, mut fault: Fault) -> Fault {
    if shape.fields.iter().any(|field| matches!(field.ty, Ty::Len(..))) {
        fault.kind = fault.kind.replace("NeedMore", "TooShort");
    }
    fault
}

/// Inside a packet that is the tail, that packet is named.
fn tail_fault_name(shape: &Shape) -> Option<String> {
    match shape.tail {
        Tail::Packet(_) | Tail::Union(_) | Tail::Tagged(..) => None,
        _ => named(shape, shape.tail_name),
    }
}

fn extent(shape: &Shape, fixed: &[u8], rest: usize) -> Res<usize> {
    for (field, place) in shape.fields.iter().zip(places(shape)) {
        if let Ty::Len(size, add, unit) = field.ty {
            let count = uint(&fixed[place.offset..place.offset + size], field.end).cast_signed();
            let len = count * unit - add;
            let fits = count * unit <= i128::from(u64::MAX) && (0..=isize::MAX as i128).contains(&len);
            if !fits {
                let kind = format!("BadLength({count})");
                return Err(Fault { kind, offset: place.offset, field: named(shape, field.name) });
            }
            return Ok(usize::try_from(len).unwrap());
        }
    }
    Ok(if matches!(shape.tail, Tail::None) { 0 } else { rest })
}

fn tail(shape: &Shape, fixed: &[u8], bytes: &[u8]) -> Res<(V, Vec<u8>)> {
    match &shape.tail {
        Tail::None => unreachable!("asked only with a tail"),
        Tail::Bytes => Ok((V::Bytes(bytes.to_vec()), bytes.to_vec())),
        Tail::Str => match std::str::from_utf8(bytes) {
            Ok(_) => Ok((V::Text(bytes.to_vec()), bytes.to_vec())),
            Err(bad) => Err(Fault { kind: "NotUtf8".into(), offset: bad.valid_up_to(), field: None }),
        },
        Tail::Seq(ty) => {
            if !bytes.len().is_multiple_of(ty.size()) {
                return fault(format!("UnevenLength {{ bytes: {}, element: {} }}", bytes.len(), ty.size()));
            }
            check_sequence(ty, shape.tail_end, bytes)?;
            let canon = bytes.chunks(ty.size()).flat_map(|chunk| canon(ty, chunk)).collect();
            Ok((sequence(ty, shape.tail_end, bytes), canon))
        }
        Tail::Packet(inner) => whole(&Any::Struct((**inner).clone()), bytes).map(|read| (read.value, read.canon)),
        Tail::Union(choice) => whole(&Any::Union((**choice).clone()), bytes).map(|read| (read.value, read.canon)),
        Tail::Tagged(choice, names) => {
            let tag: Vec<u64> = names.iter().map(|name| tag_part(shape, name, fixed)).collect();
            let read = body(choice, &tag, bytes)?;
            if read.len < bytes.len() {
                return Err(Fault {
                    kind: format!("Trailing({})", bytes.len() - read.len),
                    offset: read.len,
                    field: None,
                });
            }
            Ok((read.value, read.canon))
        }
    }
}

fn tag_part(shape: &Shape, name: &str, fixed: &[u8]) -> u64 {
    let (index, field) = shape.fields.iter().enumerate().find(|(_, field)| field.name == name).unwrap();
    let place = &places(shape)[index];
    let raw = if let Ty::Bits(..) = field.ty {
        bit_field(shape, place, fixed)
    } else {
        uint(&fixed[place.offset..place.offset + place.size], field.end)
    };
    u64::try_from(raw).unwrap()
}

fn prefix_union(choice: &Choice, bytes: &[u8]) -> Res<Read> {
    let (ty, end) = choice.tag.as_ref().unwrap();
    let size = ty.size();
    if bytes.len() < size {
        return fault(format!("NeedMore({})", size - bytes.len()));
    }
    let tag = u64::try_from(uint(&bytes[..size], *end)).unwrap();
    // A fault of the tag itself stands at the tag, others behind it.
    let inside = if choice.arms.iter().any(|arm| (arm.has)(&[tag])) { size } else { 0 };
    let mut read = body(choice, &[tag], &bytes[size..]).map_err(|fault| at(fault, inside, None))?;
    read.canon.splice(0..0, bytes[..size].iter().copied());
    read.len += size;
    Ok(read)
}

fn body(choice: &Choice, tag: &[u64], bytes: &[u8]) -> Res<Read> {
    if let Some(arm) = choice.arms.iter().find(|arm| (arm.has)(tag)) {
        return prefix_struct(&arm.shape, bytes);
    }
    if choice.unknown {
        return Ok(Read {
            value: V::Packet("Unknown", vec![("tag", V::Uint(tag[0].into())), ("bytes", V::Bytes(bytes.to_vec()))]),
            canon: bytes.to_vec(),
            len: bytes.len(),
        });
    }
    fault(format!("UnknownTag({}, {})", tag[0], tag.get(1).copied().unwrap_or(0)))
}
