// The message that was received is lost, or the error.
// expect: lint
// rows: A2-6

#![deny(unused_must_use)]

use pinwire::flight::Op;

async fn read(op: Op) {
    op.await;
}

fn main() {}
