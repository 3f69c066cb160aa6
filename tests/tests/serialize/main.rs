//! Views as `serde::Serialize`: the same data, in the same order and widths, as the struct itself if it derives
//! `Serialize`. So what was written from the bytes is read back as the struct.

#![allow(missing_docs, unreachable_pub, reason = "tests")]

mod messages;
mod packets;
mod tails;
mod unions;

use std::fmt::Debug;

use serde::{Deserialize, Serialize};

/// A text format and a binary one that says no types, where a wrong width or a missing length shows.
fn same<V: Serialize, T: Serialize>(view: &V, value: &T) -> (String, Vec<u8>) {
    let (text, bytes) = written(view);
    assert_eq!(text, serde_json::to_string(value).unwrap());
    assert_eq!(bytes, postcard::to_stdvec(value).unwrap(), "{text}");
    (text, bytes)
}

fn written<V: Serialize>(view: &V) -> (String, Vec<u8>) {
    (serde_json::to_string(view).unwrap(), postcard::to_stdvec(view).unwrap())
}

/// And back.
fn round_trip<V: Serialize, T: Serialize + for<'de> Deserialize<'de> + PartialEq + Debug>(view: &V, value: &T) {
    let (text, bytes) = same(view, value);
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value);
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value);
}
