// A value of the field's type.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Quote {
    #[pinwire(null = u32::MAX)]
    price: Option<u32>,
}

pub(crate) fn main() {
    assert_eq!(Quote::view(&[0; 4]).unwrap().price(), Some(0));
}
