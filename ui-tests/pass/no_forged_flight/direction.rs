// There are two.
// rows: A2-10

use pinwire::flight::{Direction, Incoming, Outgoing};
use pinwire::pool::Main;
use pinwire::prelude::*;

fn is<L>(_: L)
where
    Incoming: Direction<Lease<Main> = L>,
{
}

pub(crate) fn main() {
    is::<LeaseMut>(Pool::new().unwrap().lease(64).unwrap());
    let _ = size_of::<<Outgoing as Direction>::Lease<Main>>();
}
