//! The fingerprints that a reader knows: one for each version of its message, looked up and not computed again.

use core::marker::PhantomData;

use crate::error::{Error, ErrorKind};
use crate::fingerprint::layout_at;
use crate::message::Message;
use crate::schema::Schema;

/// Most versions of a message: its layout allows no more.
const MAX_VERSIONS: usize = 64;

/// The layout fingerprints of all versions of a message, oldest first.
#[derive(Debug)]
pub(super) struct Versions {
    schema: &'static Schema,
    list: [(u16, u64); MAX_VERSIONS],
    count: usize,
}

/// Those of message `M`.
pub(super) struct VersionsOf<M>(PhantomData<fn() -> M>);

impl<M: Message> VersionsOf<M> {
    pub(super) const VERSIONS: &'static Versions = &Versions::of(M::SCHEMA);
}

impl Versions {
    pub(super) const fn of(schema: &'static Schema) -> Self {
        let mut versions = Self { schema, list: [(0, 0); MAX_VERSIONS], count: 0 };
        let mut index = 0;
        while index < schema.fields.len() {
            let since = schema.fields[index].since;
            if index + 1 == schema.fields.len() || schema.fields[index + 1].since != since {
                versions.list[versions.count] = (since, layout_at(schema, since));
                versions.count += 1;
            }
            index += 1;
        }
        versions
    }

    /// What the reader's own writer says.
    #[inline]
    pub(super) const fn newest(&self) -> (u16, u64) {
        self.list[self.count.saturating_sub(1)]
    }

    /// Whether a body with this version and layout is a message of this schema, as far as fingerprints can say.
    ///
    /// A version that the reader knows must have the layout that the reader knows. A newer one must have begun as the
    /// same message: what came later cannot be known, and the body is checked when it is seen.
    #[inline]
    pub(super) fn check(&self, found: (u16, u64)) -> Result<(), Error> {
        if found == self.newest() { Ok(()) } else { self.check_other(found) }
    }

    #[cold]
    fn check_other(&self, found: (u16, u64)) -> Result<(), Error> {
        let (newest, layout) = self.newest();
        let known = self.list.iter().take(self.count).rev().find(|known| known.0 <= found.0);
        // There is no version 0, so a frame that says so is of nothing.
        let expected = if found.0 > newest { Some(layout) } else { known.map(|known| known.1) };
        if expected == Some(found.1) || (found.0 > newest && has_same_root(found.1, layout)) {
            return Ok(());
        }
        let expected = expected.unwrap_or(layout);
        let kind = ErrorKind::ForeignSchema { newest, version: found.0, expected, found: found.1 };
        Err(Error::new(kind).in_packet(self.schema.name).within(super::LAYOUT_FIELD.offset))
    }
}

/// Whether two layout fingerprints can be of versions of one message: the high half is of version 1.
const fn has_same_root(layout: u64, other: u64) -> bool {
    layout >> 32 == other >> 32
}
