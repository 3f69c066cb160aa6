// Only who made the mapping knows that it is there, and who writes to it in this process.
// expect: E0133
// rows: A2-10, A2-11

use pinwire::flight::SharedBytes;

fn main() {
    let mapping = [0_u8; 8];
    let _ = SharedBytes::new(mapping.as_ptr(), 4096);
}
