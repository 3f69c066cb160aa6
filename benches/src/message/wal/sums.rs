//! What it is to look at all of an entry: every number, and of each text and value the length, the first and the last
//! byte.

use bitcode::{DecodeOwned, Encode};
use pinwire::prelude::*;
use prost::Message as ProtoMessage;
use rkyv::Archived;

use super::data::{ArchivedEntry, ArchivedSnapshot, Entry, EntryView, Snapshot, SnapshotView, proto};
use crate::message::convert::Convert;
use crate::message::subject::{Rkyv, Serde};

/// What each contestant needs of an entry and of a snapshot.
pub trait Wal: Message + Rkyv + Encode + DecodeOwned + Serde + Convert<Self::Proto> {
    type Proto: ProtoMessage + Default;

    fn owned(bytes: &[u8]) -> Option<Self>;
    fn sum(&self) -> u64;
    fn sum_view(bytes: &[u8]) -> Option<u64>;
    fn sum_archived(archived: &Archived<Self>) -> u64;
    fn sum_proto(proto: &Self::Proto) -> u64;
}

macro_rules! wal {
    ($($ty:ident: $view:ident, $archived:ident, $owned:ident;)*) => {$(
        impl Wal for $ty {
            type Proto = proto::$ty;

            #[inline]
            fn owned(bytes: &[u8]) -> Option<Self> {
                Self::view(bytes).ok().map(|view| view.to_value())
            }
            #[inline]
            fn sum(&self) -> u64 {
                $owned!(self)
            }
            #[inline]
            fn sum_view(bytes: &[u8]) -> Option<u64> {
                Self::view(bytes).ok().map($view)
            }
            #[inline]
            fn sum_archived(archived: &Archived<Self>) -> u64 {
                $archived(archived)
            }
            #[inline]
            fn sum_proto(proto: &proto::$ty) -> u64 {
                $owned!(proto)
            }
        }
    )*};
}

wal! {
    Entry: entry_view, entry_archived, entry_owned;
    Snapshot: snapshot_view, snapshot_archived, snapshot_owned;
}

#[inline]
fn touch(bytes: &[u8]) -> u64 {
    let ends = bytes.first().zip(bytes.last());
    ends.map_or(0, |(first, last)| bytes.len() as u64 + (u64::from(*first) << 8) + (u64::from(*last) << 16))
}

/// The same names in our structs and in those of prost.
macro_rules! entry_owned {
    ($entry:expr) => {
        $entry.columns.iter().fold(
            $entry.sequence + $entry.transaction + touch($entry.table.as_bytes()) + touch(&$entry.key),
            |sum, column| sum + touch(column.name.as_bytes()) + touch(&column.value),
        )
    };
}

macro_rules! snapshot_owned {
    ($snapshot:expr) => {
        $snapshot.entries.iter().fold($snapshot.taken_at, |sum, entry| sum + entry_owned!(entry))
    };
}

use {entry_owned, snapshot_owned};

#[inline]
fn entry_view(entry: EntryView<'_>) -> u64 {
    let head = entry.sequence() + entry.transaction() + touch(entry.table().as_bytes()) + touch(entry.key());
    let columns = entry.columns().into_iter();
    columns.fold(head, |sum, column| sum + touch(column.name().as_bytes()) + touch(column.value()))
}

#[inline]
fn snapshot_view(snapshot: SnapshotView<'_>) -> u64 {
    snapshot.entries().into_iter().fold(snapshot.taken_at(), |sum, entry| sum + entry_view(entry))
}

#[inline]
fn entry_archived(entry: &ArchivedEntry) -> u64 {
    let numbers = entry.sequence.to_native() + entry.transaction.to_native();
    let head = numbers + touch(entry.table.as_bytes()) + touch(entry.key.as_slice());
    entry.columns.iter().fold(head, |sum, column| sum + touch(column.name.as_bytes()) + touch(column.value.as_slice()))
}

#[inline]
fn snapshot_archived(snapshot: &ArchivedSnapshot) -> u64 {
    snapshot.entries.iter().fold(snapshot.taken_at.to_native(), |sum, entry| sum + entry_archived(entry))
}
