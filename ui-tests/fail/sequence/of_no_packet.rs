// Nothing says where one ends and the next begins.
// expect: E0599

use pinwire::prelude::*;

struct Name {
    text: String,
}

fn main() {
    let _ = Sequence::<Name>::view(b"\x01\x02hi");
}
