// Somebody does.
// rows: A2-6

use pinwire::flight::Op;

fn read(op: Op) -> Op {
    op
}

fn both(op: Op) {
    drop(read(op).wait());
}

pub(crate) fn main() {
    let _ = both;
}
