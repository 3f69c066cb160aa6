//! What a frame says about its schema, against what the reader knows.

use std::string::ToString;
use std::vec;
use std::vec::Vec;

use super::versions::Versions;
use super::{Envelope, Frame};
use crate::error::Error;
use crate::evolution::tests::{BROKEN, LATER, LEG, ORDER, RENAMED};
use crate::fingerprint::{Fingerprint, newest_version};
use crate::schema::Schema;

fn frame_of(schema: &'static Schema) -> Vec<u8> {
    let (version, layout) = (newest_version(schema), Fingerprint::of(schema).layout);
    let mut out = vec![0; 35];
    let envelope = Envelope { id: 1, version, layout, sequence: 0 };
    Frame::encode_with(envelope, &mut out, |body| {
        body.copy_from_slice(b"abc");
        Ok(3)
    })
    .unwrap();
    out
}

fn read(writer: &'static Schema, reader: &'static Schema) -> Result<(), Error> {
    let bytes = frame_of(writer);
    let frame = Frame::parse(&bytes).unwrap();
    Versions::of(reader).check((frame.version(), frame.layout()))
}

/// Own, older, newer and renamed writers. (B4-4)
#[test]
fn versions_of_one_message() {
    for writer in [&ORDER, &LATER, &RENAMED] {
        for reader in [&ORDER, &LATER, &RENAMED] {
            assert_eq!(read(writer, reader), Ok(()), "{} {}", writer.name, reader.name);
        }
    }
}

/// A foreign writer is refused, and both versions are named; also where its version is newer. (B4-4)
#[test]
fn foreign_writers() {
    let error = read(&LEG, &ORDER).unwrap_err();
    assert_eq!(error.offset(), 16);
    let text = error.to_string();
    let (own, foreign) = (crate::fingerprint::layout_at(&ORDER, 1), Fingerprint::of(&LEG).layout);
    for part in
        ["Order at byte 16: ", "version 2", "version 1", &std::format!("{own:016x}"), &std::format!("{foreign:016x}")]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(read(&LATER, &LEG).is_err(), "newer than the reader, and not its message");
}

/// Another declaration of a version that the reader has: each rule alone.
#[test]
fn broken_writers() {
    for (what, schema, _) in BROKEN {
        // Without the last field it is what version 1 was.
        if newest_version(schema) <= 2 && *what != "last one removed" {
            assert!(read(schema, &ORDER).is_err(), "{what}");
            assert!(read(schema, &LATER).is_err(), "{what}");
        }
    }
}
