//! The walk over a view, as calls of a serializer. A visitor is handed one value after the other; each becomes
//! something that is `Serialize`, and goes where the walk stands: to a struct, a list, or nowhere else.

use serde_core::ser::{Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};
pub use serde_core::{Serialize, Serializer};

use super::values::{Bytes, Choice, Flags, List, Map, Number, Present, View};
use crate::schema::Field;
use crate::visit::{At, Count, Item, Items, Scalar, Visit, Visitor};
use crate::wire::{FlagSet, ReprEnum};

/// Writes a view: a struct, or the variant of a union. For generated code.
///
/// # Errors
/// Those of the serializer.
pub fn view<P: Visit, S: Serializer>(view: &P, to: S) -> Result<S::Ok, S::Error> {
    match view.variant() {
        None => fields(view, to),
        Some(of) if of.is_unit => to.serialize_unit_variant(of.owner, of.index, of.name),
        Some(of) => to.serialize_newtype_variant(of.owner, of.index, of.name, &Fields(view)),
    }
}

/// The view of a variant, without its name.
struct Fields<'a, P>(&'a P);

impl<P: Visit> Serialize for Fields<'_, P> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        fields(self.0, to)
    }
}

fn fields<P: Visit, S: Serializer>(view: &P, to: S) -> Result<S::Ok, S::Error> {
    let mut count = Count::default();
    view.visit(&mut count);
    let mut walk = Walk(Struct(Ok(to.serialize_struct(view.name(), count.0)?)));
    view.visit(&mut walk);
    walk.0.0?.end()
}

/// Writes a list, or an array or a tuple.
pub(super) fn items<L: Items, S: Serializer>(list: &L, field: &'static Field, to: S) -> Result<S::Ok, S::Error> {
    let count = list.count();
    if L::IS_FIXED {
        let mut walk = Walk(Tuple(Ok(to.serialize_tuple(count)?)));
        list.visit_items(field, &mut walk);
        return walk.0.0?.end();
    }
    let mut walk = Walk(Seq(Ok(to.serialize_seq(Some(count))?)));
    list.visit_items(field, &mut walk);
    walk.0.0?.end()
}

/// Writes a map: of each entry the two fields.
pub(super) fn entries<L: Items, S: Serializer>(map: &L, field: &'static Field, to: S) -> Result<S::Ok, S::Error> {
    let pairs = Pairs { to: Ok(to.serialize_map(Some(map.count()))?), is_value: false };
    let mut entries = Entries(Walk(pairs));
    map.visit_items(field, &mut entries);
    entries.0.0.to?.end()
}

/// Looks into the entries of a map.
struct Entries<S>(Walk<S>);

impl<S: Sink> Visitor for Entries<S> {
    fn nested<P: Visit>(&mut self, _: At, entry: &P) {
        entry.visit(&mut self.0);
    }
}

/// Writes one value.
pub(super) fn item<T: Item, S: Serializer>(value: &T, at: At, to: S) -> Result<S::Ok, S::Error> {
    let mut walk = Walk(One { to: Some(to), done: None });
    value.visit_at(at, &mut walk);
    match walk.0 {
        One { done: Some(done), .. } => done,
        One { to: Some(to), .. } => to.serialize_unit(),
        One { .. } => Err(S::Error::custom("a value that is written to nobody")),
    }
}

/// Where the values of a walk go.
trait Sink {
    fn put<T: Serialize + ?Sized>(&mut self, at: At, value: &T);
}

// Each keeps the first error, and writes nothing behind it.
struct Struct<S: SerializeStruct>(Result<S, S::Error>);
struct Seq<S: SerializeSeq>(Result<S, S::Error>);
struct Tuple<S: SerializeTuple>(Result<S, S::Error>);

/// Keys and values, in turn.
struct Pairs<S: SerializeMap> {
    to: Result<S, S::Error>,
    is_value: bool,
}

/// Where one value goes.
struct One<S: Serializer> {
    to: Option<S>,
    done: Option<Result<S::Ok, S::Error>>,
}

/// Writes on, unless something went wrong before.
fn put_into<S, E>(sink: &mut Result<S, E>, put: impl FnOnce(&mut S) -> Result<(), E>) {
    if let Ok(to) = sink
        && let Err(error) = put(to)
    {
        *sink = Err(error);
    }
}

impl<S: SerializeStruct> Sink for Struct<S> {
    fn put<T: Serialize + ?Sized>(&mut self, at: At, value: &T) {
        put_into(&mut self.0, |to| to.serialize_field(at.field.name, value));
    }
}

impl<S: SerializeSeq> Sink for Seq<S> {
    fn put<T: Serialize + ?Sized>(&mut self, _: At, value: &T) {
        put_into(&mut self.0, |to| to.serialize_element(value));
    }
}

impl<S: SerializeTuple> Sink for Tuple<S> {
    fn put<T: Serialize + ?Sized>(&mut self, _: At, value: &T) {
        put_into(&mut self.0, |to| to.serialize_element(value));
    }
}

impl<S: SerializeMap> Sink for Pairs<S> {
    fn put<T: Serialize + ?Sized>(&mut self, _: At, value: &T) {
        let is_value = self.is_value;
        self.is_value = !is_value;
        put_into(&mut self.to, |to| if is_value { to.serialize_value(value) } else { to.serialize_key(value) });
    }
}

impl<S: Serializer> Sink for One<S> {
    fn put<T: Serialize + ?Sized>(&mut self, _: At, value: &T) {
        if let Some(to) = self.to.take() {
            self.done = Some(value.serialize(to));
        }
    }
}

/// Makes something that is `Serialize` of each value.
struct Walk<S>(S);

impl<S: Sink> Walk<S> {
    /// Hands the value on, unless nobody is to see it.
    fn put<T: Serialize + ?Sized>(&mut self, at: At, value: &T) {
        if at.field.sensitive { self.0.put(at, "***") } else { self.0.put(at, value) }
    }
}

impl<S: Sink> Visitor for Walk<S> {
    fn scalar(&mut self, at: At, value: Scalar) {
        self.number(at, value, at.field.size);
    }
    fn number(&mut self, at: At, value: Scalar, size: usize) {
        self.put(at, &Number { value, size });
    }
    fn present<T: Item>(&mut self, at: At, value: &T) {
        self.put(at, &Present { at, value });
    }
    fn null(&mut self, at: At, _: Scalar) {
        self.absent(at);
    }
    fn absent(&mut self, at: At) {
        self.put(at, &None::<()>);
    }
    fn variant(&mut self, at: At, raw: Scalar, name: Option<&'static str>) {
        match name {
            Some(name) => self.put(at, name),
            None => self.scalar(at, raw),
        }
    }
    fn choice<E: ReprEnum>(&mut self, at: At, raw: E::Repr, known: Option<&E>) {
        self.put(at, &Choice { raw, known });
    }
    fn flags(&mut self, at: At, bits: u128, _: &dyn core::fmt::Debug) {
        self.scalar(at, Scalar::Uint(bits));
    }
    fn flag_set<F: FlagSet>(&mut self, at: At, set: &F) {
        self.put(at, &Flags(set));
    }
    fn text(&mut self, at: At, text: &[u8]) {
        match core::str::from_utf8(text) {
            Ok(text) => self.put(at, text),
            Err(_) => self.bytes(at, text),
        }
    }
    fn bytes(&mut self, at: At, bytes: &[u8]) {
        self.put(at, &Bytes(bytes));
    }
    fn nested<P: Visit>(&mut self, at: At, packet: &P) {
        self.put(at, &View(packet));
    }
    fn map<L: Items>(&mut self, at: At, entries: &L) {
        self.put(at, &Map { entries, field: at.field });
    }
    fn sequence<L: Items>(&mut self, at: At, items: &L) {
        self.put(at, &List { items, field: at.field });
    }
}
