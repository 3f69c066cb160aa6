//! Walking a view field by field: sums, dumps, exporters and `Debug`.

use core::fmt;

use crate::schema::Field;
use crate::wire::{FlagSet, ReprEnum, ToScalar};

/// Which field, and which element of it where the field is a sequence.
#[derive(Clone, Copy, Debug)]
pub struct At {
    /// The field's facts.
    pub field: &'static Field,
    /// Index of the element.
    pub index: Option<usize>,
}

/// A number, `bool` or `char`, widened.
#[derive(Clone, Copy, PartialEq)]
pub enum Scalar {
    /// Unsigned integer.
    Uint(u128),
    /// Signed integer.
    Int(i128),
    /// Float.
    Float(f64),
    /// Truth value.
    Bool(bool),
    /// Unicode scalar value.
    Char(char),
}

/// Takes the fields of a view, in wire order. Every method has a default that does nothing, or
/// for nested packets and sequences goes inside. What a method says more exactly than another one
/// ([`number`](Visitor::number), [`present`](Visitor::present), [`choice`](Visitor::choice),
/// [`flag_set`](Visitor::flag_set)) goes to that one.
///
/// ```
/// use pinwire::{prelude::*, At, Scalar, Visit, Visitor};
///
/// #[derive(Packet)]
/// #[pinwire(le)]
/// struct Level { price: u32, size: u16 }
///
/// #[derive(Default)]
/// struct Sum(u128);
/// impl Visitor for Sum {
///     fn scalar(&mut self, _: At, value: Scalar) {
///         if let Scalar::Uint(n) = value { self.0 += n }
///     }
/// }
///
/// let mut sum = Sum::default();
/// Level::view(&[7, 0, 0, 0, 5, 0])?.visit(&mut sum);
/// assert_eq!(sum.0, 12);
/// # Ok::<(), Error>(())
/// ```
pub trait Visitor {
    /// A number, `bool` or `char`.
    fn scalar(&mut self, at: At, value: Scalar) {
        let _ = (at, value);
    }
    /// As [`scalar`](Visitor::scalar), with the bytes of the number's Rust type.
    fn number(&mut self, at: At, value: Scalar, size: usize) {
        let _ = size;
        self.scalar(at, value);
    }
    /// The value of an `Option`, which is there.
    fn present<T: Item>(&mut self, at: At, value: &T) {
        value.visit_at(at, self);
    }
    /// An absent value: the sentinel as it stands on the wire.
    fn null(&mut self, at: At, raw: Scalar) {
        let _ = (at, raw);
    }
    /// An absent value of a message.
    fn absent(&mut self, at: At) {
        let _ = at;
    }
    /// A field-less enum: its raw value and the variant's name, if there is one.
    fn variant(&mut self, at: At, raw: Scalar, name: Option<&'static str>) {
        let _ = (at, raw, name);
    }
    /// As [`variant`](Visitor::variant), with the enum: its raw value, and the value if it is declared.
    fn choice<E: ReprEnum>(&mut self, at: At, raw: E::Repr, known: Option<&E>) {
        self.variant(at, raw.to_scalar(), known.map(E::variant_name));
    }
    /// A set of flags.
    fn flags(&mut self, at: At, bits: u128, names: &dyn fmt::Debug) {
        let _ = (at, bits, names);
    }
    /// As [`flags`](Visitor::flags), with the set.
    fn flag_set<F: FlagSet>(&mut self, at: At, set: &F) {
        crate::wire::flags::visit_bits(set, at, self);
    }
    /// Text: fixed text without its padding, or a text tail. Not necessarily UTF-8.
    fn text(&mut self, at: At, text: &[u8]) {
        let _ = (at, text);
    }
    /// Raw bytes.
    fn bytes(&mut self, at: At, bytes: &[u8]) {
        let _ = (at, bytes);
    }
    /// A nested packet.
    fn nested<P: Visit>(&mut self, at: At, packet: &P) {
        let _ = at;
        packet.visit(self);
    }
    /// A map: a sequence of entries, each a nested message with the fields `key` and `value`.
    fn map<S: Items>(&mut self, at: At, entries: &S) {
        self.sequence(at, entries);
    }
    /// A sequence (array, tuple or slice).
    fn sequence<S: Items>(&mut self, at: At, items: &S) {
        items.visit_items(at.field, self);
    }
}

/// A view of a packet or union. The derive implements it for the views it makes.
pub trait Visit {
    /// Calls the visitor for each field; pads are left out.
    fn visit<V: Visitor + ?Sized>(&self, visitor: &mut V);

    /// The name of the packet.
    fn name(&self) -> &'static str;

    /// The variant, if this is the view of a union.
    fn variant(&self) -> Option<VariantOf> {
        None
    }
}

/// Which variant of a union a view shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct VariantOf {
    /// Name of the union.
    pub owner: &'static str,
    /// Where the variant stands in the declaration, from 0.
    pub index: u32,
    /// Name of the variant.
    pub name: &'static str,
    /// Whether it holds nothing, so that there is nothing to visit.
    pub is_unit: bool,
}

/// A value that a getter returns.
pub trait Item {
    /// Calls the one method of the visitor that fits.
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V);
}

/// A sequence that a getter returns.
pub trait Items {
    /// Whether the type says how many elements there are: an array, a tuple.
    const IS_FIXED: bool = false;

    /// How many elements there are.
    fn count(&self) -> usize {
        let mut count = Count::default();
        self.visit_items(&Field::NONE, &mut count);
        count.0
    }

    /// Calls the visitor for each element, with its index.
    fn visit_items<V: Visitor + ?Sized>(&self, field: &'static Field, visitor: &mut V);
}

impl<P: Visit> Item for P {
    #[inline]
    fn visit_at<V: Visitor + ?Sized>(&self, at: At, visitor: &mut V) {
        visitor.nested(at, self);
    }
}

/// Prints the fields of a view by name: values as they are, absent ones as `None`. Does not allocate.
///
/// # Errors
/// Those of the formatter.
pub fn debug<P: Visit>(view: &P, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut fields = DebugVisitor(f.debug_struct(view.name()));
    view.visit(&mut fields);
    fields.0.finish()
}

/// Where `Debug` output goes: named fields of a struct, or elements of a list.
trait Sink {
    fn put(&mut self, at: At, value: &dyn fmt::Debug);
}

impl Sink for fmt::DebugStruct<'_, '_> {
    fn put(&mut self, at: At, value: &dyn fmt::Debug) {
        self.field(at.field.name, value);
    }
}

impl Sink for fmt::DebugList<'_, '_> {
    fn put(&mut self, _: At, value: &dyn fmt::Debug) {
        self.entry(value);
    }
}

struct DebugVisitor<S>(S);

impl<S: Sink> DebugVisitor<S> {
    /// Prints the value, unless nobody is to see it.
    fn put(&mut self, at: At, value: &dyn fmt::Debug) {
        if at.field.sensitive {
            self.0.put(at, &format_args!("***"));
        } else {
            self.0.put(at, value);
        }
    }
}

impl<S: Sink> Visitor for DebugVisitor<S> {
    fn scalar(&mut self, at: At, value: Scalar) {
        self.put(at, &value);
    }
    fn number(&mut self, at: At, value: Scalar, size: usize) {
        match value {
            // Widened for the visitor; as many digits as the number itself has.
            Scalar::Float(value) if size == size_of::<f32>() => self.put(at, &(value as f32)),
            value => self.put(at, &value),
        }
    }
    fn null(&mut self, at: At, _: Scalar) {
        self.absent(at);
    }
    fn absent(&mut self, at: At) {
        self.put(at, &format_args!("None"));
    }
    fn variant(&mut self, at: At, raw: Scalar, name: Option<&'static str>) {
        match name {
            Some(name) => self.put(at, &format_args!("{name}")),
            None => self.put(at, &format_args!("Unknown({raw:?})")),
        }
    }
    fn flags(&mut self, at: At, _: u128, names: &dyn fmt::Debug) {
        self.put(at, names);
    }
    fn text(&mut self, at: At, text: &[u8]) {
        match core::str::from_utf8(text) {
            Ok(text) => self.put(at, &text),
            Err(_) => self.put(at, &format_args!("\"{}\"", text.escape_ascii())),
        }
    }
    fn bytes(&mut self, at: At, bytes: &[u8]) {
        self.put(at, &bytes);
    }
    fn nested<P: Visit>(&mut self, at: At, packet: &P) {
        self.put(at, &Nested(packet));
    }
    fn sequence<T: Items>(&mut self, at: At, items: &T) {
        self.put(at, &List(items, at.field));
    }
}

/// Counts what it is shown, and looks into nothing.
#[derive(Default)]
pub(crate) struct Count(pub(crate) usize);

impl Visitor for Count {
    fn scalar(&mut self, _: At, _: Scalar) {
        self.0 += 1;
    }
    fn present<T: Item>(&mut self, _: At, _: &T) {
        self.0 += 1;
    }
    fn null(&mut self, _: At, _: Scalar) {
        self.0 += 1;
    }
    fn absent(&mut self, _: At) {
        self.0 += 1;
    }
    fn variant(&mut self, _: At, _: Scalar, _: Option<&'static str>) {
        self.0 += 1;
    }
    fn flags(&mut self, _: At, _: u128, _: &dyn fmt::Debug) {
        self.0 += 1;
    }
    fn text(&mut self, _: At, _: &[u8]) {
        self.0 += 1;
    }
    fn bytes(&mut self, _: At, _: &[u8]) {
        self.0 += 1;
    }
    fn nested<P: Visit>(&mut self, _: At, _: &P) {
        self.0 += 1;
    }
    fn map<S: Items>(&mut self, _: At, _: &S) {
        self.0 += 1;
    }
    fn sequence<S: Items>(&mut self, _: At, _: &S) {
        self.0 += 1;
    }
}

struct Nested<'a, P>(&'a P);

impl<P: Visit> fmt::Debug for Nested<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self.0, f)
    }
}

struct List<'a, T>(&'a T, &'static Field);

impl<T: Items> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_items(self.0, self.1, f)
    }
}

/// Prints a sequence as a list.
pub(crate) fn debug_items<T: Items>(items: &T, field: &'static Field, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut list = DebugVisitor(f.debug_list());
    items.visit_items(field, &mut list);
    list.0.finish()
}

impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uint(value) => fmt::Debug::fmt(value, f),
            Self::Int(value) => fmt::Debug::fmt(value, f),
            Self::Float(value) => fmt::Debug::fmt(value, f),
            Self::Bool(value) => fmt::Debug::fmt(value, f),
            Self::Char(value) => fmt::Debug::fmt(value, f),
        }
    }
}
