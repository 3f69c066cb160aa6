// What old messages have is known when the program is compiled.
// expect: E0015
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = start())]
    sequence: u64,
}

fn start() -> u64 {
    7
}

fn main() {}
