//! What can be held against an older one of itself.

use crate::form::{Data, Form, Nested, UnionOf};
use crate::message::{Choice, Shape, Value};
use crate::schema::Kind;

/// A struct or an enum that derives `Message`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no versions",
    label = "does not derive `Message`",
    note = "name structs and enums that derive `Message`"
)]
pub trait Evolving {
    /// Its schema, and which of the two it is.
    const KIND: &'static Kind;
}

impl<T: Value<Form: EvolvingForm>> Evolving for T {
    const KIND: &'static Kind = <T::Form as Form>::KIND;
}

/// Its form.
pub trait EvolvingForm: Form {}
impl<S: Shape> EvolvingForm for Data<Nested<S>> {}
impl<C: Choice> EvolvingForm for Data<UnionOf<C>> {}
