// In quotes.

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(rename = "kind")]
    r#type: u8,
}

pub(crate) fn main() {
    assert_eq!(Tick::view(&[5]).unwrap().kind(), 5);
}
