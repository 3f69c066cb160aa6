// The lease comes out once.
// expect: E0382
// rows: A2-6

use pinwire::flight::Op;

fn both(op: Op) {
    drop(op.wait());
    drop(op.wait());
}

fn main() {}
