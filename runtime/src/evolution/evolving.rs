//! What can be held against an older one of itself.

use crate::form::{Data, Form, Nested, UnionOf};
use crate::message::{Choice, Shape, Value};
use crate::schema::Kind;

/// A struct or an enum that derives `Message`.
pub trait Evolving {
    /// Its schema, and which of the two it is.
    const KIND: &'static Kind;
}

impl<T: Value<Form: EvolvingForm>> Evolving for T {
    const KIND: &'static Kind = <T::Form as Form>::KIND;
}

/// Its form.
#[diagnostic::on_unimplemented(
    message = "only structs and enums that derive `Message` have versions",
    label = "does not derive `Message`"
)]
pub trait EvolvingForm: Form {}
impl<S: Shape> EvolvingForm for Data<Nested<S>> {}
impl<C: Choice> EvolvingForm for Data<UnionOf<C>> {}
