// Two messages a level: a thread has so much stack, and no more.
// expect: E0080
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node {
    edges: Vec<Edge>,
}

#[derive(Message)]
#[pinwire(recursive = 256)]
struct Edge {
    weight: f32,
    #[pinwire(recursive)]
    to: Vec<Node>,
}

fn main() {}
