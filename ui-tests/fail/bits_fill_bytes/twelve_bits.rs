// Four bits of the second byte would belong to nobody, and the next field begin inside it.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Vlan {
    #[pinwire(bits = 12)]
    id: u16,
}

fn main() {}
