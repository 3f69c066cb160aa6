// All headers in the list would be views of the last message (database/sql's `RawBytes`, CVE-2025-47907).
// expect: E0502
// rows: B3-1, B5-3

use pinwire::prelude::*;

#[derive(Packet)]
struct Header {
    id: u8,
}

fn main() {
    let mut buffer = [0];
    let mut seen: Vec<HeaderView<'_>> = Vec::new();
    for id in 1..4 {
        buffer.fill(id);
        seen.push(Header::view(&buffer).unwrap());
    }
}
