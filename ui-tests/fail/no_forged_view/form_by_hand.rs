// A form says what is checked, and getters believe it.
// expect: E0603
// rows: A2-10

struct Ticks(i64);

fn check<B: pinwire::form::Body>() {}

fn main() {}
