// A token of nothing. (`from_bits` is for numbers that went through an engine, and is not believed either.)
// expect: E0423
// rows: A2-10, A2-6

use pinwire::flight::Token;

fn main() {
    let _ = Token(7);
}
