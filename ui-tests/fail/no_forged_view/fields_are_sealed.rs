// A list of fields says what is checked, and getters believe it.
// expect: E0603
// rows: A2-10

struct Mine;

impl pinwire::message::fields::sealed::Sealed for Mine {}

fn main() {}
