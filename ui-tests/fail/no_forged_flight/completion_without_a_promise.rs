// Only the engine knows that it is done with the bytes.
// expect: E0133
// rows: A2-10, A2-6

use pinwire::flight::{Ops, Token};

fn complete(ops: &Ops, token: Token) {
    drop(ops.complete(token, Ok(64)));
}

fn main() {}
