//! How each contestant gets at a value: validated in place, or decoded.

use planus::ReadAsRoot;
use rkyv::Archived;
use rkyv::rancor::Failure;
use wincode::SchemaRead;

use super::cap::{self, Cap, CapRef};
use super::flat::Flat;
use super::flatc::{self, Flatc};
use super::subject::{Rkyv, WINCODE, Wincode};

#[inline]
pub fn rkyv<T: Rkyv>(bytes: &[u8]) -> Option<&Archived<T>> {
    rkyv::access::<Archived<T>, Failure>(bytes).ok()
}

#[inline]
pub fn rkyv_owned<T: Rkyv>(bytes: &[u8]) -> Option<T> {
    rkyv::from_bytes::<T, Failure>(bytes).ok()
}

#[inline]
pub fn wincode<'a, T: SchemaRead<'a, Wincode, Dst = T>>(bytes: &'a [u8]) -> Option<T> {
    wincode::config::deserialize(bytes, WINCODE).ok()
}

#[inline]
pub fn planus_owned<T: Flat>(bytes: &[u8]) -> Option<T::Owned> {
    T::Ref::read_as_root(bytes).ok()?.try_into().ok()
}

/// flatbuffers: every byte that can be reached is checked.
#[inline]
pub fn flatc_owned<T: Flatc>(bytes: &[u8]) -> Option<T::Owned> {
    flatc::root::<T>(bytes).ok().map(T::unpack)
}

/// Cap'n Proto checks what is read.
#[inline]
pub fn cap<T: Cap>(bytes: &[u8], read: impl FnOnce(&CapRef<'_, T>) -> u64) -> Option<u64> {
    cap::open(bytes).get_root().ok().map(|root| read(&root))
}

#[inline]
pub fn postcard<'a, T: serde::Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}
