//! What the modules of `schemas.rs` use.

pub use std::collections::BTreeMap;

pub use pw::prelude::*;
pub use pw::{Open, ReprEnum};

pub(crate) use crate::setting::{Assign, Setting, rows, set, slice};
pub(crate) use crate::text::{Dump, Out, array, list, map, native};
pub(crate) use crate::tokens::{Take, TakeUnknown, Tokens, take_enum, take_fields, take_union};
