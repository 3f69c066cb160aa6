// A text of one's own is written as text.

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
