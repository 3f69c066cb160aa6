// Rows are a cast to blocks, so a block of one's own could have any layout.
// expect: E0277
// rows: A2-10

use bytemuck::{Pod, Zeroable};
use pinwire::__private::Block;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

#[derive(Clone, Copy, Pod, Zeroable, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(transparent)]
struct Mine([u8; 2]);

impl Block for Mine {
    const ZERO: &'static Self = &Self([0; 2]);
    fn split(_: &[u8]) -> Option<(&Self, &[u8])> {
        None
    }
}

fn main() {}
