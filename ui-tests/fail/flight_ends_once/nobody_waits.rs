// The operation would be cancelled before it began.
// expect: lint
// rows: A2-6

#![deny(unused_must_use)]

use pinwire::flight::Op;

fn read(op: Op) -> Op {
    op
}

fn both(op: Op) {
    read(op);
}

fn main() {}
