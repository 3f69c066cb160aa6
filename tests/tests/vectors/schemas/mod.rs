//! The schemas of the vectors, one file for each, one module for each version. A type is declared again in each version, as
//! if each were the code of its time.

mod aligned;
mod all;
mod ascii;
mod books;
mod bytes;
mod fixed;
mod flags;
mod lists;
mod maps;
mod nested;
mod numbers;
mod order;
mod recursive;
mod reserved;
mod rows;
mod slots;
mod text;
mod tuples;
mod unions;

use crate::outcome::{Outcome, read_frame, reader};

/// File, version, and the reader of this version.
pub type Reader = (&'static str, u8, fn(&[u8]) -> Outcome);

pub const READERS: &[Reader] = &[
    ("aligned", 1, reader!(aligned::v1::Mesh)),
    ("aligned", 2, reader!(aligned::v2::Mesh)),
    ("all", 1, reader!(all::v1::Player)),
    ("all", 2, reader!(all::v2::Player)),
    ("all", 3, reader!(all::v3::Player)),
    ("ascii", 1, reader!(ascii::v1::Names)),
    ("books", 1, reader!(books::v1::Shelf)),
    ("books", 2, reader!(books::v2::Shelf)),
    ("bytes", 1, reader!(bytes::v1::Bytes)),
    ("bytes", 2, reader!(bytes::v2::Bytes)),
    ("bytes", 3, reader!(bytes::v3::Bytes)),
    ("fixed", 1, reader!(fixed::v1::Fixed)),
    ("fixed", 2, reader!(fixed::v2::Fixed)),
    ("flags", 1, reader!(flags::v1::Flags)),
    ("flags", 2, reader!(flags::v2::Flags)),
    ("flags", 3, reader!(flags::v3::Flags)),
    ("frame", 1, read_frame),
    ("lists", 1, reader!(lists::v1::Lists)),
    ("lists", 2, reader!(lists::v2::Lists)),
    ("maps", 1, reader!(maps::v1::Maps)),
    ("maps", 2, reader!(maps::v2::Maps)),
    ("nested", 1, reader!(nested::v1::World)),
    ("nested", 2, reader!(nested::v2::World)),
    ("nested", 3, reader!(nested::v3::World)),
    ("numbers", 1, reader!(numbers::v1::Numbers)),
    ("numbers", 2, reader!(numbers::v2::Numbers)),
    ("numbers", 3, reader!(numbers::v3::Numbers)),
    ("order", 1, reader!(order::v1::Order)),
    ("order", 2, reader!(order::v2::Order)),
    ("recursive", 1, reader!(recursive::v1::Node)),
    ("recursive", 2, reader!(recursive::v2::Node)),
    ("reserved", 1, reader!(reserved::v1::Reserved)),
    ("reserved", 2, reader!(reserved::v2::Reserved)),
    ("reserved", 3, reader!(reserved::v3::Reserved)),
    ("rows", 1, reader!(rows::v1::Rows)),
    ("rows", 2, reader!(rows::v2::Rows)),
    ("rows", 3, reader!(rows::v3::Rows)),
    ("slots", 1, reader!(slots::v1::Items)),
    ("slots", 2, reader!(slots::v2::Items)),
    ("slots", 3, reader!(slots::v3::Items)),
    ("text", 1, reader!(text::v1::Text)),
    ("text", 2, reader!(text::v2::Text)),
    ("text", 3, reader!(text::v3::Text)),
    ("tuples", 1, reader!(tuples::v1::Tuples)),
    ("tuples", 2, reader!(tuples::v2::Tuples)),
    ("unions", 1, reader!(unions::v1::Log)),
    ("unions", 2, reader!(unions::v2::Log)),
    ("unions", 3, reader!(unions::v3::Log)),
];
