// A direction of one's own would say which lease comes out of what went in.
// expect: E0277
// rows: A2-10

use pinwire::flight::Direction;
use pinwire::prelude::*;

enum Sideways {}

impl Direction for Sideways {
    type Lease<D: Domain> = LeaseMut<D>;
}

fn main() {}
