//! The fields of a block: what is done to each when a packet is checked, written or set. For generated code.
//!
//! A *cell* is what stands at one offset: a field, or a run of bit fields.

use super::{Layout, Packet};
use crate::error::{Error, ErrorKind};
use crate::schema::{Bits, Field, Order};
use crate::visit::{At, Item, Visitor};
use crate::wire::{BitValue, ByteOrder, FlagSet, Getters, Nullable, Slot, Values, Wire, bits, null, slot_mut};

/// Where cells begin and where the last one ends, from their sizes in groups; `N` is one more than there are cells.
///
/// # Panics
/// At compile time: on a field of no bytes.
#[must_use]
pub const fn offsets<const N: usize>(groups: &[&[usize]]) -> [usize; N] {
    let mut offsets = [0; N];
    let (mut group, mut next) = (0, 1);
    while group < groups.len() {
        let mut index = 0;
        while index < groups[group].len() {
            // The derive has refused such a field already, by its name.
            assert!(groups[group][index] > 0);
            offsets[next] = offsets[next - 1] + groups[group][index];
            index += 1;
            next += 1;
        }
        group += 1;
    }
    offsets
}

/// Where a cell begins.
#[inline(always)]
pub(super) fn offset<P: Layout>(cell: usize) -> usize {
    P::OFFSETS.get(cell).copied().unwrap_or(0)
}

/// The facts of a field.
#[inline(always)]
pub fn facts<P: Packet>(index: usize) -> &'static Field {
    P::SCHEMA.fields.get(index).unwrap_or(&Field::NONE)
}

/// Names the field at the offset of an error.
#[cold]
fn name_field<P: Packet>(error: Error) -> Error {
    let place = |field: &&Field| (field.offset..field.offset + field.size).contains(&error.offset());
    P::SCHEMA.fields.iter().find(place).map_or(error, |field| error.named(field))
}

/// Checks the fields of a tuple `F`, from cell `cell` on.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn check_fields<P: Layout, F: Wire<O>, O: ByteOrder>(block: &[u8], cell: usize) -> Result<(), Error> {
    if F::ANY_BITS {
        return Ok(());
    }
    let offset = offset::<P>(cell);
    F::check(Slot::of(block, offset, F::SIZE)).map_err(|error| name_field::<P>(error.within(offset)))
}

/// Writes the values of fields, from cell `cell` on.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_fields<P: Layout, O: ByteOrder>(
    block: &mut [u8],
    cell: usize,
    values: &impl Values<O>,
) -> Result<(), Error> {
    let offset = offset::<P>(cell);
    let out = block.get_mut(offset..).unwrap_or(&mut []);
    values.put_all(out).map_err(|error| name_field::<P>(error.within(offset)))
}

/// Visits what getters returned, the first being that of field `first`.
#[inline(always)]
pub fn visit_fields<P: Packet, V: Visitor + ?Sized>(first: usize, values: &impl Getters, visitor: &mut V) {
    values.visit_all(P::SCHEMA.fields.get(first..).unwrap_or(&[]), visitor);
}

/// Visits what the getter of a value returned that newer versions have.
#[inline]
pub fn visit_optional<V: Visitor + ?Sized>(value: &Option<impl Item>, at: At, visitor: &mut V) {
    match value {
        Some(value) => visitor.present(at, value),
        None => visitor.absent(at),
    }
}

/// Checks one field with a sentinel.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn check_null<F: Nullable<O>, O: ByteOrder>(block: &[u8], field: &'static Field) -> Result<(), Error> {
    F::Inner::check(Slot::of(block, field.offset, F::Inner::SIZE)).map_err(|error| error.in_field(field))
}

/// Checks one bit field.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn check_bits<F: BitValue>(block: &[u8], field: &'static Field) -> Result<(), Error> {
    let Some(bits) = field.bits else { return Ok(()) };
    bits::check::<F>(block.get(field.offset..).unwrap_or(&[]), bits).map_err(|error| error.in_field(field))
}

/// Checks that a field holds its constant.
///
/// # Errors
/// [`ErrorKind::WrongConst`], with the field's name and offset.
#[inline(always)]
pub fn check_const<F: Wire<O> + PartialEq, O: ByteOrder>(
    block: &[u8],
    expected: &F,
    field: &'static Field,
) -> Result<(), Error> {
    match_const::<F, O>(&read::<F, O>(block, field), expected, field)
}

/// Checks that a value to write is its field's constant.
///
/// # Errors
/// [`ErrorKind::WrongConst`], with the field's name and offset.
#[inline(always)]
pub fn match_const<F: Wire<O> + PartialEq, O: ByteOrder>(
    found: &F,
    expected: &F,
    field: &'static Field,
) -> Result<(), Error> {
    if found == expected {
        return Ok(());
    }
    let kind = ErrorKind::WrongConst { expected: first_bytes::<F, O>(expected), found: first_bytes::<F, O>(found) };
    Err(Error::new(kind).in_field(field))
}

/// The wire bytes of a value as a number, for errors; of a longer value the first 8.
#[cold]
fn first_bytes<F: Wire<O>, O: ByteOrder>(value: &F) -> u64 {
    let mut bytes = [0; 16];
    // A value that cannot be written is shown as far as it was.
    let _: Result<(), Error> = value.put(bytes.get_mut(..F::SIZE.min(16)).unwrap_or(&mut []));
    let first = bytes.get(..F::SIZE.min(8)).unwrap_or(&[]);
    let fold = |number: u64, byte: &u8| (number << 8) | u64::from(*byte);
    if O::ORDER == Order::Le { first.iter().rev().fold(0, fold) } else { first.iter().fold(0, fold) }
}

/// Reads one fixed field of a block.
#[inline(always)]
pub fn read<F: Wire<O>, O: ByteOrder>(block: &[u8], field: &'static Field) -> F {
    F::read(Slot::of(block, field.offset, F::SIZE))
}

/// Reads one bit field of a block.
#[inline(always)]
pub fn read_bits<F: BitValue>(block: &[u8], field: &'static Field) -> F {
    let none = Bits { start: 0, width: 0, msb_first: true };
    bits::get(block.get(field.offset..).unwrap_or(&[]), field.bits.unwrap_or(none))
}

/// Writes one fixed field.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put<F: Wire<O>, O: ByteOrder>(block: &mut [u8], value: &F, field: &'static Field) -> Result<(), Error> {
    value.put(slot_mut(block, field.offset, F::SIZE)).map_err(|error| error.in_field(field))
}

/// Writes one field with a sentinel.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_null<F: Nullable<O>, O: ByteOrder>(
    block: &mut [u8],
    value: &F,
    null: F::Inner,
    field: &'static Field,
) -> Result<(), Error> {
    null::put(value, null, slot_mut(block, field.offset, F::Inner::SIZE)).map_err(|error| error.in_field(field))
}

/// Writes a set of flags.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_flags<F: FlagSet<Bits: Wire<O>>, O: ByteOrder>(
    block: &mut [u8],
    value: &F,
    field: &'static Field,
) -> Result<(), Error> {
    put::<F::Bits, O>(block, &value.to_bits(), field)
}

/// Writes one bit field into its run; the other bits stay.
///
/// # Errors
/// With the field's name and offset.
#[inline(always)]
pub fn put_bits<F: BitValue>(block: &mut [u8], value: &F, field: &'static Field) -> Result<(), Error> {
    let Some(bits) = field.bits else { return Ok(()) };
    bits::put(value, slot_mut(block, field.offset, field.size), bits).map_err(|error| error.in_field(field))
}

/// Zeros a pad, or a run of bit fields before they are written one by one.
#[inline(always)]
pub fn zero<P: Layout>(block: &mut [u8], cell: usize, size: usize) {
    slot_mut(block, offset::<P>(cell), size).fill(0);
}

/// The constant, or the sentinel, that the declaration gives field `FIELD`. For generated code.
pub trait Constant<const FIELD: usize> {
    /// The field's type, or the number in its `Option`.
    type Type;
    /// The constant.
    const VALUE: Self::Type;
}
