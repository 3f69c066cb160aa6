// It outlives the view around it.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Vec3 {
    x: f32,
    y: f32,
    z: f32,
}

#[derive(Message)]
struct Body {
    at: Vec3,
}

fn at(bytes: &[u8]) -> Vec3View<'_> {
    Body::view(bytes).unwrap().at()
}

pub(crate) fn main() {
    let bytes = Body { at: Vec3 { x: 1.0, y: 2.0, z: 3.0 } }.to_vec().unwrap();
    let child = at(&bytes);
    assert_eq!(child.z(), 3.0);
}
