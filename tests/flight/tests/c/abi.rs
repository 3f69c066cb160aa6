//! C and Rust agree on what `pinwire.h` declares.

use std::mem::{offset_of, size_of};

use pinwire::flight::c::{API, Api, Buffer, Bytes, HEADER, Memory, Token};
use pinwire_flight_tests::engine::{codes, layout};

use crate::support::{DOUBLE, FOREIGN, GONE, OK, OVERRUN, STALE};

/// Size of the struct, then offset and size of each field.
macro_rules! layout_of {
    ($($name:ident { $($field:ident: $size:expr),* })*) => {
        vec![$(size_of::<$name>(), $(offset_of!($name, $field), $size),*),*]
    };
}

#[test]
fn structs_have_one_layout() {
    const WORD: usize = size_of::<usize>();
    let expected = layout_of! {
        Token { port: 8, op: 8 }
        Buffer { token: 16, data: WORD, len: WORD }
        Bytes { token: 16, data: WORD, len: WORD }
        Memory { data: WORD, len: WORD, free: WORD, context: WORD }
        Api { version: 4, size: 4, complete: WORD, explain: WORD }
    };
    assert_eq!(layout(), expected);
}

#[test]
fn codes_have_one_meaning() {
    assert_eq!(codes(), [OK, DOUBLE, STALE, FOREIGN, OVERRUN, GONE]);
}

#[test]
fn the_header_is_of_this_version() {
    assert!(HEADER.contains(&format!("#define PINWIRE_VERSION {}u\n", API.version)));
}
