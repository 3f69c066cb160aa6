//! Reading without checking all first: [`Message::lazy`](crate::Message::lazy).
//!
//! A lazy view knows that header, length and slots of the table or list that it is of are right, and nothing else. So
//! each getter checks what it returns: that start and end of the value lie in the lane, in order, and then the value.
//! Nobody looked at the values beside it. Their ends may overlap, so that a few bytes claim to be many, and a walk over
//! all of them could take longer than the bytes are long: lazy views have no `Debug` of what they hold, no `PartialEq`,
//! no `to_value`. For these, `check` goes over the part first and gives the checked view.
//!
//! Nothing here is a [`Table`](crate::view::Table) or a [`Checked`](crate::view::Checked), which getters believe; such
//! a thing comes from the validator alone (`view/alone.rs`).

mod bodies;
mod forms;
mod lists;
mod rows;
mod table;
mod tuples;
mod unions;

pub use lists::{LazyLists, LazyStrs};
pub use rows::{LazyRows, LazyRowsIter};
pub(crate) use table::LazyCell;
pub use table::LazyTable;
pub use tuples::LazyTuples;
pub use unions::LazyUnions;

use crate::error::Error;
use crate::form::{Body, Form, HasDefault, check_padding};
use crate::message::Shape;
use crate::schema::Field;
use crate::view::{Table, check_body};

/// What the getter of a lazy view returns for a field of form `F`.
pub type LazyGetter<'buf, F> = Result<<F as LazyForm>::Lazy<'buf>, Error>;

/// A form whose value can be read when nothing else was checked. Sealed, as forms are.
pub trait LazyForm: Form {
    /// What a getter returns: for what has a size of its own, what the getter of a checked view does; else a lazy view.
    type Lazy<'buf>;
    /// Checks the value and reads it in place.
    ///
    /// # Errors
    /// With the offset in the message.
    fn lazy<'buf>(cell: &LazyCell<'buf>) -> Result<Self::Lazy<'buf>, Error>;
}

/// A form with a default that can be read so.
pub trait LazyDefault: LazyForm + HasDefault {
    /// The constant as a getter returns it.
    fn lazy_default<'buf>(default: Self::Default) -> Self::Lazy<'buf>;
}

/// The same for what stands in the data lane.
pub trait LazyBody: Body {
    /// What a getter returns.
    type Lazy<'buf>;
    /// Checks the value as far as it is entered.
    ///
    /// # Errors
    /// With the offset in the message.
    fn lazy(body: Unchecked<'_>) -> Result<Self::Lazy<'_>, Error>;
}

/// Lists whose elements are checked one by one are iterated so, too.
macro_rules! lazy_iter {
    ([$($param:tt)*] $list:ty, $item:ty) => {
        impl<'buf, $($param)*> $list {
            /// All elements, from both ends, each of which is checked when it comes.
            #[inline]
            pub fn iter(&self) -> Indices<Self> {
                Indices::new(*self, self.len())
            }
        }
        impl<'buf, $($param)*> Indexed for $list {
            type Item = Result<$item, Error>;
            #[inline]
            fn at(&self, index: usize) -> Option<Self::Item> {
                self.get(index).transpose()
            }
        }
        impl<'buf, $($param)*> IntoIterator for $list {
            type Item = Result<$item, Error>;
            type IntoIter = Indices<Self>;
            #[inline]
            fn into_iter(self) -> Indices<Self> {
                self.iter()
            }
        }
    };
}
use lazy_iter;

/// The bytes of a body. That they lie in the message is all that is known.
#[derive(Clone, Copy, Debug)]
pub struct Unchecked<'buf> {
    bytes: &'buf [u8],
    /// Where they begin in the message, for errors.
    offset: usize,
    /// How many recursive fields they stand below.
    levels: u32,
    /// The field that they are the value of, for errors.
    field: &'static Field,
}

impl<'buf> Unchecked<'buf> {
    /// An empty list of any kind.
    const EMPTY: Self = Self { bytes: &[], offset: 0, levels: 0, field: &Field::NONE };

    /// A part of it.
    #[inline(always)]
    fn part(self, bytes: &'buf [u8], start: usize) -> Self {
        Self { bytes, offset: self.offset + start, ..self }
    }

    /// What stands behind so many bytes of padding.
    ///
    /// # Errors
    /// Padding with nothing behind it.
    #[inline(always)]
    fn behind(self, padding: usize) -> Result<Self, Error> {
        let padding = check_padding::<false>(self.bytes, padding).map_err(|error| self.blame(error))?;
        Ok(self.part(self.bytes.get(padding..).unwrap_or(&[]), padding))
    }

    /// Checks all of it.
    ///
    /// # Errors
    /// With the offset in the message.
    #[inline]
    pub(crate) fn check<B: Body>(self) -> Result<B::View<'buf>, Error> {
        check_body::<B>(self.bytes, self.levels).map_err(|error| self.blame(error))
    }

    /// The error seen from the message: the end of the body is known, so more bytes would not mend it.
    #[cold]
    fn blame(self, error: Error) -> Error {
        error.of_known_end().within(self.offset).named(self.field)
    }
}

/// What was checked as a whole. Its name is what an error about a lazy view says.
#[diagnostic::on_unimplemented(
    message = "the bytes of a lazy view were not checked as a whole",
    label = "call `check` first",
    note = "`check()?` goes over the part that this view is of, and returns the view with `==` and `to_value`"
)]
pub trait CheckFirst: PartialEq {}
impl<S: Shape> CheckFirst for Table<'_, S> {}
