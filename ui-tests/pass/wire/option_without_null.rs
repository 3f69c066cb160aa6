// The sentinel is declared.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Quote {
    #[pinwire(null = i64::MAX)]
    price: Option<i64>,
}

pub(crate) fn main() {
    assert_eq!(Quote::view(&i64::MAX.to_le_bytes()).unwrap().price(), None);
}
