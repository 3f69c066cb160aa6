// Who gave up waiting gets the operation back.
// rows: A2-6

use std::time::Duration;

use pinwire::flight::Op;

fn patient(op: Op) {
    if let Err(op) = op.wait_timeout(Duration::from_millis(1)) {
        drop(op.wait());
    }
}

pub(crate) fn main() {
    let _ = patient;
}
