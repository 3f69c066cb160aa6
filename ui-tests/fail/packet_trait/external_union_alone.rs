// Its tag is not among its bytes, so they do not say what they are.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body {
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn count<P: Packet>(bytes: &[u8]) -> usize {
    P::stream(bytes).count()
}

fn main() {
    count::<Body>(&[1, 7]);
}
