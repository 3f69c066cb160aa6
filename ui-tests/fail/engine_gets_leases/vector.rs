// Freed with the operation that was cancelled, while the kernel writes to it.
// expect: E0308
// rows: A2-6

use pinwire::flight::Ops;

fn main() {
    drop(Ops::new().receive(vec![0_u8; 64]));
}
