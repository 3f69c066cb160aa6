//! Messages: the library's own format, which can grow.

mod choice;
mod fields;
pub(crate) mod layout;
mod schema;
mod tuples;
mod values;

pub(crate) use choice::KindOf as ChoiceKind;
pub use choice::{
    Case, Cases, Choice, ChoiceTag, Choosing, Dozen, FromChoice, Refs, TakeCase, Unit, Viewed, check_choice,
    choice_schema, choice_variant, is_viewed, meet_held, value_of,
};
pub(crate) use fields::{Chunk, EncodeFields};
pub use fields::{DecodeFields, Fields, Getter, Given, NestOf, SetResult, SetValue};
#[cfg(feature = "alloc")]
pub(crate) use schema::entry_field;
pub use schema::{check_shape, message_fields, message_schema};
pub(crate) use tuples::max;
pub use values::{meet, meet_default};

use crate::encode;
use crate::error::{Error, ErrorKind};
#[cfg(feature = "alloc")]
use crate::explain::{self, Explanation};
use crate::fingerprint::Fingerprint;
use crate::form::{Data, Encode, Form, Nested};
use crate::lazy::LazyForm;
use crate::lazy::LazyTable;
use crate::schema::{Kind, Schema};
use crate::view::{Table, TableMut, message_len};
use crate::visit::Item;
use layout::LayoutOf;

/// A type that can be a field of a message.
///
/// Implemented for integers, floats, `bool`, `char`, `String` and `&str`, `Vec<T>` and `&[T]`, `Option`, arrays and
/// tuples, [`Ascii`](crate::Ascii), [`Open`](crate::Open), and by the derives for messages, packets and enums.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a field of a message",
    label = "not a message type",
    note = "a field is a number, `bool`, `char`, text, bytes, a `Vec` or slice of such, a `BTreeMap`, an `Option`, an array or tuple, or a type that derives `Message` or `Packet`"
)]
pub trait Value: Sized {
    /// How it stands in a message.
    type Form: Form + LazyForm + Encode<Self>;
}

/// The view of a message `M`.
pub type View<'buf, M> = <<M as Fielded>::Shape as Shape>::View<'buf>;

/// The view of a message `M` for setting fields in place.
pub type Mut<'buf, M> = <<M as Fielded>::Shape as Shape>::Mut<'buf>;

/// The view of a message `M` that checks what it reads, when it is read.
pub type Lazy<'buf, M> = <<M as Fielded>::Shape as Shape>::Lazy<'buf>;

/// What a message is made of, whatever lives as long as its borrowed fields. The derive implements it.
pub trait Shape: Sized + 'static {
    /// The borrowed view.
    type View<'buf>: Item;
    /// The view for setting fields in place.
    type Mut<'buf>;
    /// The view that checks what it reads.
    type Lazy<'buf>;
    /// The forms of the fields, in tuples of twelve.
    type Fields: Fields;
    /// How deep messages are nested in it.
    const DEPTH: usize;
    /// What its bodies may be aligned to.
    const ALIGN: usize;
    /// Its name, for messages that hold themselves.
    const NAME: &'static str;
    /// What rustc can ask of a generic message only where it is used.
    const RULES: () = ();
    /// The version that brought each field.
    const SINCE: &'static [u16];
    /// The layout as data.
    const SCHEMA: &'static Schema;
    /// For the schema of a message that holds it.
    const KIND: &'static Kind;
    /// The view of a checked table.
    fn view(table: Table<'_, Self>) -> Self::View<'_>;
    /// The same for setting fields.
    fn view_mut(table: TableMut<'_, Self>) -> Self::Mut<'_>;
    /// The view of a table of which only the header was checked.
    fn lazy(table: LazyTable<'_, Self>) -> Self::Lazy<'_>;
}

/// A value with fields that are written as a message.
pub trait Fielded: Sized {
    /// What it is made of.
    type Shape: Shape;
    /// Hands references to all fields, in tuples of twelve, to `take`.
    fn with_fields<T: Take<Self::Shape>>(&self, take: T) -> T::Out;
    /// Whether the table holds the value.
    #[inline]
    fn is(&self, table: &Table<'_, Self::Shape>) -> bool {
        self.with_fields(fields::Same(table))
    }
}

impl<M: Fielded> Fielded for &M {
    type Shape = M::Shape;
    #[inline(always)]
    fn with_fields<T: Take<M::Shape>>(&self, take: T) -> T::Out {
        (**self).with_fields(take)
    }
}

/// Something to do with the fields of a value.
pub trait Take<S: Shape> {
    /// The result.
    type Out;
    /// Does it.
    fn take<R>(self, fields: R) -> Self::Out
    where
        S::Fields: EncodeFields<R>;
}

/// Values that can be read out of a message whole.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be made from a view",
    label = "has a field that bytes cannot be seen as",
    note = "lists are borrowed from bytes as views only: make the field a `Vec<…>`, or use the getters instead of `to_value`"
)]
pub trait FromTable<'buf, S>: Sized {
    /// Copies the fields; borrowed ones stay borrowed from the bytes.
    fn from_table(table: &Table<'buf, S>) -> Self;
}

/// A message of the library's own format: `#[derive(Message)]` on a struct.
///
/// The methods are the whole life of a message: [`view`](Self::view) bytes that are one,
/// [`encode_into`](Self::encode_into) a value. Views are checked once, when they are made; then getters cannot fail.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a message",
    label = "does not derive `Message`",
    note = "write `#[derive(Message)]` on the struct; an enum with data is a field of a message: put it into a struct"
)]
pub trait Message: Fielded + Value<Form = Data<Nested<<Self as Fielded>::Shape>>> {
    /// The layout as data.
    const SCHEMA: &'static Schema = <Self::Shape as Shape>::SCHEMA;

    /// Identifies layout and schema of the newest version.
    const FINGERPRINT: Fingerprint = Fingerprint::of(<Self::Shape as Shape>::SCHEMA);

    /// Sees `bytes` as exactly one message, of this, an older or a newer version.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`] if the bytes end too early, [`ErrorKind::Trailing`] if bytes are left; else the first
    /// fault, with field and offset.
    #[inline(always)]
    fn view(bytes: &[u8]) -> Result<View<'_, Self>, Error> {
        Table::parse::<false>(bytes).map(Self::Shape::view)
    }

    /// Sees `bytes` as one message in the canonical form of this version: there is no other byte string for its value.
    ///
    /// # Errors
    /// Those of [`view`](Self::view), and [`ErrorKind::NotCanonical`].
    #[inline(always)]
    fn view_canonical(bytes: &[u8]) -> Result<View<'_, Self>, Error> {
        Table::parse::<true>(bytes).map(Self::Shape::view)
    }

    /// Sees the message at the start of `bytes`, and returns what follows it.
    ///
    /// # Errors
    /// Those of [`view`](Self::view) but for `Trailing`.
    #[inline]
    fn view_prefix(bytes: &[u8]) -> Result<(View<'_, Self>, &[u8]), Error> {
        let len =
            message_len(LayoutOf::<Self::Shape>::LAYOUT, bytes).map_err(|error| error.in_packet(Self::SCHEMA.name))?;
        match bytes.split_at_checked(len) {
            Some((message, rest)) => Self::view(message).map(|view| (view, rest)),
            None => Err(Error::new(ErrorKind::NeedMore(len - bytes.len())).in_packet(Self::SCHEMA.name)),
        }
    }

    /// Sees `bytes` as exactly one message, of which only the header, the length and the slots are checked: in constant
    /// time, however long it is. Each getter of the view checks what it returns.
    ///
    /// For large messages of which little is read. If most of it is read, or read more than once, [`view`](Self::view)
    /// is faster. A message whose lazy view was made, or of which a field was read, can still be wrong elsewhere.
    ///
    /// # Errors
    /// [`ErrorKind::NeedMore`] if the bytes end too early, [`ErrorKind::Trailing`] if bytes are left, or a header that
    /// no version of this message has.
    #[inline(always)]
    fn lazy(bytes: &[u8]) -> Result<Lazy<'_, Self>, Error> {
        LazyTable::parse(bytes).map(Self::Shape::lazy)
    }

    /// Sees `bytes` as exactly one message whose fields of fixed size can be set in place.
    ///
    /// # Errors
    /// Those of [`view`](Self::view).
    #[inline(always)]
    fn view_mut(bytes: &mut [u8]) -> Result<Mut<'_, Self>, Error> {
        TableMut::parse(bytes).map(Self::Shape::view_mut)
    }

    /// Bytes that [`encode_into`](Self::encode_into) will write, exactly; `usize::MAX` for a value that is nested too
    /// deep to be written.
    #[inline]
    fn encoded_len(&self) -> usize {
        encode::len(self)
    }

    /// Writes the value to the start of `out`, without allocating, and returns the number of bytes.
    ///
    /// # Errors
    /// [`ErrorKind::BufferTooSmall`], [`ErrorKind::TooLong`] for more than 4 GiB, or a value that its field cannot
    /// hold. What `out` then holds is not specified.
    #[inline]
    fn encode_into(&self, out: &mut [u8]) -> Result<usize, Error> {
        encode::encode(self, out)
    }

    /// Says of each byte what it is, and of bad bytes where reading stopped and why: an annotated hex dump.
    #[cfg(feature = "alloc")]
    fn explain(bytes: &[u8]) -> Explanation<'_> {
        Explanation::new(explain::Root::Message(Self::SCHEMA), bytes, Self::view(bytes).err())
    }

    /// A picture of the layout as SVG, eight bytes a row as in the drawings of RFCs.
    ///
    /// Each field of the block is a box of its bytes. Below stand the lanes, where texts, lists and messages are, and
    /// the bits of flags. What came with a later version has another colour.
    /// Long fields are drawn shortened. The text needs no font of its own and adapts to dark pages, and a description
    /// says the same in words.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn layout_svg() -> ::alloc::string::String {
        explain::layout_svg(explain::Root::Message(Self::SCHEMA))
    }

    /// Writes the value without copying its large byte strings: `with` gets the message in parts, ready for a vectored
    /// write. Byte strings of at least `min` bytes that are fields of this message (`Vec<u8>`, `&[u8]`, `Option` of
    /// such; the first sixteen) are lent as they are; all else is written to `scratch`, of which
    /// [`scratch_len`](Self::scratch_len) bytes are needed. Does not allocate.
    ///
    /// ```
    /// use std::io::Write;
    ///
    /// use pinwire::prelude::*;
    ///
    /// #[derive(Message)]
    /// struct Chunk<'a> { id: u64, name: String, payload: &'a [u8], crc: u32 }
    ///
    /// let payload = vec![7; 100_000];
    /// let chunk = Chunk { id: 1, name: "log".into(), payload: &payload, crc: 2 };
    /// let mut scratch = [0; 64];
    /// let mut socket = Vec::new();
    /// let written = chunk.encode_parts(4096, &mut scratch, |parts| socket.write_vectored(parts))??;
    /// assert_eq!(written, chunk.encoded_len());
    /// assert_eq!(socket, chunk.to_vec()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`encode_into`](Self::encode_into); `BufferTooSmall` is about the scratch buffer.
    #[cfg(feature = "std")]
    fn encode_parts<T>(
        &self,
        min: usize,
        scratch: &mut [u8],
        with: impl FnOnce(&mut [std::io::IoSlice<'_>]) -> T,
    ) -> Result<T, Error> {
        encode::encode_parts(self, min, scratch, with)
    }

    /// Bytes that [`encode_parts`](Self::encode_parts) writes to its scratch buffer, exactly.
    #[cfg(feature = "std")]
    fn scratch_len(&self, min: usize) -> usize {
        encode::scratch_len(self, min)
    }

    /// Writes the value to a new vector.
    ///
    /// # Errors
    /// Those of [`encode_into`](Self::encode_into).
    #[cfg(feature = "alloc")]
    fn to_vec(&self) -> Result<::alloc::vec::Vec<u8>, Error> {
        // What cannot be written is refused before there is memory for it: by the writer, which knows why.
        let len = self.encoded_len();
        let len = if len == usize::MAX || u32::try_from(len).is_err() { 0 } else { len };
        let mut out = ::alloc::vec![0; len];
        self.encode_into(&mut out)?;
        Ok(out)
    }
}
