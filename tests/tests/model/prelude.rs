//! What the modules of `schemas.rs` use.

pub use pw::prelude::*;
pub use pw::{Open, ReprEnum};

pub(crate) use crate::setting::{Assign, Setting, rows, set, slice};
pub(crate) use crate::text::{Dump, Out, array, list};
pub(crate) use crate::tokens::{Take, Tokens, take_enum, take_fields};
