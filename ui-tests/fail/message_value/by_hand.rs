// A form takes types of one layout only.
// expect: E0277

struct Ticks(i64);

impl pinwire::Value for Ticks {
    type Form = pinwire::__private::FixedForm<Self>;
}

fn main() {}
