// An enum over packets has a tag.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Body {
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Body::view(&[1, 7]), Ok(BodyView::Tick(_))));
}
