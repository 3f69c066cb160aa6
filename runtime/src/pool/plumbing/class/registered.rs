//! What a ring is told of a class, to register it.

use core::ptr::NonNull;

use super::Class;
use super::slabs::SLABS;
use crate::sync::lock;

impl Class {
    /// Slabs that the class can grow to.
    pub(crate) const MOST_SLABS: usize = SLABS;

    /// Start and length of the memory of slab `number`, if it is there.
    pub(crate) fn memory(&self, number: usize) -> Option<(NonNull<u8>, usize)> {
        let slab = self.slab_at(number)?;
        Some((slab.region.base(), slab.slots().len() * self.stride))
    }

    /// Waits for whoever is giving pages back.
    pub(crate) fn wait_for_trim(&self) {
        drop(lock(&self.growth));
    }
}
