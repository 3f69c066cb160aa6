// Fewer levels.
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node {
    edges: Vec<Edge>,
}

#[derive(Message)]
#[pinwire(recursive = 128)]
struct Edge {
    weight: f32,
    #[pinwire(recursive)]
    to: Vec<Node>,
}

pub(crate) fn main() {}
