// `None`.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Quote {
    #[pinwire(null = u32::MAX)]
    price: Option<u32>,
}

pub(crate) fn main() {
    assert_eq!(Quote::view(&[0xff; 4]).unwrap().price(), None);
}
