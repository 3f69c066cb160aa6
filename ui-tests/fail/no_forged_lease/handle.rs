// A handle of nothing. (`from_bits` is for numbers that went through C, and is not believed either.)
// expect: E0451
// rows: A2-10, A1-7

fn main() {
    let _ = pinwire::pool::Handle { pool: 1, index: 0, generation: 1 };
}
