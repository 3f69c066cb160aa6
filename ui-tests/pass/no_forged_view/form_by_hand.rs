// A type of one's own takes the form of another.
// rows: A2-10

struct Ticks(i64);

impl AsRef<str> for Ticks {
    fn as_ref(&self) -> &str {
        "ticks"
    }
}

impl pinwire::Value for Ticks {
    type Form = <String as pinwire::Value>::Form;
}

pub(crate) fn main() {}
