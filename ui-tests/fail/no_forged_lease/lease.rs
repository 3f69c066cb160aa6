// A lease of any bytes.
// expect: E0423
// rows: A2-10

use pinwire::prelude::*;

fn main() {
    let bytes = [0_u8; 8];
    let _ = Lease(bytes);
}
