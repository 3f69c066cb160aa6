// The lease is in it.
// rows: A2-6

use pinwire::flight::Op;
use pinwire::prelude::*;

async fn read(op: Op) -> Option<LeaseMut> {
    op.await.ok().map(|completion| completion.lease)
}

pub(crate) fn main() {
    let _ = read;
}
