//! Sets of flags, as types of the `bitflags` crate.

use core::fmt;

use super::{ByteOrder, Slot, ToScalar, Wire, bits::raw_of};
use crate::visit::{At, Visitor};

/// A set of flags: an integer whose bits have names. Bits without a name are kept.
///
/// Implemented for the types that `bitflags::bitflags!` makes, with the feature `bitflags`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of flags",
    label = "not made by `bitflags!`",
    note = "make the type with `bitflags::bitflags!`, and enable the feature `bitflags` of pinwire"
)]
pub trait FlagSet: Sized {
    /// The integer on the wire.
    type Bits: Copy + ToScalar;
    /// Keeps bits without a name.
    fn from_bits_retain(bits: Self::Bits) -> Self;
    /// All bits.
    fn to_bits(&self) -> Self::Bits;
    /// Names of the flags that are set.
    ///
    /// # Errors
    /// Those of the formatter.
    fn fmt_names(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

// Not `Flags`: rustc would list the flags of whatever crates there are.
#[cfg(feature = "bitflags")]
#[diagnostic::do_not_recommend]
impl<F: bitflags::Flags<Bits: ToScalar + bitflags::parser::WriteHex>> FlagSet for F {
    type Bits = F::Bits;
    #[inline(always)]
    fn from_bits_retain(bits: F::Bits) -> Self {
        <F as bitflags::Flags>::from_bits_retain(bits)
    }
    #[inline(always)]
    fn to_bits(&self) -> F::Bits {
        bitflags::Flags::bits(self)
    }
    fn fmt_names(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        bitflags::parser::to_writer(self, f)
    }
}

struct Names<'a, F>(&'a F);

impl<F: FlagSet> fmt::Debug for Names<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        self.0.fmt_names(f)?;
        f.write_str(")")
    }
}

/// Visits a set of flags. For generated code.
pub fn visit<F: FlagSet, V: Visitor + ?Sized>(value: &F, at: At, visitor: &mut V) {
    visitor.flag_set(at, value);
}

/// For those who do not ask for the set.
pub(crate) fn visit_bits<F: FlagSet, V: Visitor + ?Sized>(value: &F, at: At, visitor: &mut V) {
    visitor.flags(at, raw_of(&value.to_bits()).into(), &Names(value));
}

/// Writes the names of the flags that the bytes of a field set.
pub(crate) fn names<F: FlagSet<Bits: Wire<O>>, O: ByteOrder>(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    F::from_bits_retain(<F::Bits as Wire<O>>::read(Slot(bytes))).fmt_names(f)
}
