//! TZif (RFC 8536): when the clocks of a place change.
//!
//! Version 1 is one block with times of 32 bits. Later versions have the same again with 64 bits, and a footer.
#![allow(clippy::extra_unused_lifetimes, reason = "in what the derive returns for a struct that a macro declares")]

use pinwire::prelude::*;

/// What begins each block.
pub const MAGIC: [u8; 4] = *b"TZif";

/// Declares a block with times of one size. Both have the same header, and seven lists that it counts.
macro_rules! block {
    ($(#[$doc:meta])* $name:ident, $time:ty, $leap:ident) => {
        $(#[$doc])*
        #[derive(Packet)]
        #[pinwire(be)]
        pub struct $name<'a> {
            #[pinwire(const = MAGIC)]
            pub magic: [u8; 4],
            /// A digit, or NUL in version 1; the same in both blocks.
            pub version: u8,
            pub reserved: [u8; 15],
            pub isutcnt: u32,
            pub isstdcnt: u32,
            pub leapcnt: u32,
            pub timecnt: u32,
            pub typecnt: u32,
            pub charcnt: u32,
            /// When local time changes, in seconds since 1970, ascending.
            #[pinwire(count = timecnt)]
            pub times: Vec<$time>,
            /// To which of the types.
            #[pinwire(count = timecnt)]
            pub indices: &'a [u8],
            #[pinwire(count = typecnt)]
            pub types: &'a [Row<LocalTimeType>],
            /// Names, each up to a NUL.
            #[pinwire(count = charcnt)]
            pub designations: &'a [u8],
            #[pinwire(count = leapcnt)]
            pub leaps: &'a [Row<$leap>],
            #[pinwire(count = isstdcnt)]
            pub isstd: &'a [u8],
            #[pinwire(count = isutcnt)]
            pub isut: &'a [u8],
        }
    };
}

block!(
    /// The first block.
    BlockV1, i32, LeapSecondV1
);
block!(
    /// The second block, from version 2 on.
    BlockV2, i64, LeapSecond
);

#[derive(Packet)]
#[pinwire(be)]
pub struct LocalTimeType {
    /// Seconds east of Greenwich.
    pub utoff: i32,
    pub isdst: u8,
    /// Where its name begins.
    pub desigidx: u8,
}

#[derive(Packet)]
#[pinwire(be)]
pub struct LeapSecondV1 {
    pub occurrence: i32,
    pub correction: i32,
}

#[derive(Packet)]
#[pinwire(be)]
pub struct LeapSecond {
    pub occurrence: i64,
    pub correction: i32,
}

/// Behind the second block: the rule for all times after the last that is listed, on a line of its own.
#[derive(Packet)]
pub struct Footer<'a> {
    #[pinwire(const = b'\n')]
    pub newline: u8,
    #[pinwire(until = b'\n')]
    pub rule: &'a [u8],
}

/// What stands in a file, in this order.
#[derive(Packet)]
#[pinwire(tag = u8, external)]
pub enum Part<'a> {
    #[pinwire(tag = 1)]
    V1(BlockV1<'a>),
    #[pinwire(tag = 2)]
    V2(BlockV2<'a>),
    #[pinwire(tag = 3)]
    Footer(Footer<'a>),
}
