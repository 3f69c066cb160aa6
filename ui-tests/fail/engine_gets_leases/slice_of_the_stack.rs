// The function returns, and the kernel writes to its frame.
// expect: E0308
// rows: A2-6

use pinwire::flight::Ops;

fn main() {
    let mut bytes = [0_u8; 64];
    drop(Ops::new().receive(&mut bytes[..]));
}
