// An engine that is told any address writes there.
// expect: E0451
// rows: A2-10, A2-6

use pinwire::flight::{Buffer, Token};

fn forge(token: Token, base: *mut u8) -> Buffer {
    Buffer { token, base, len: 64 }
}

fn main() {}
