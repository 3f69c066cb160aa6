// Leases may be shared.
// rows: A3-8, A2-10

use pinwire::pool::Latest;
use pinwire::prelude::*;

fn share<T: Send + Sync>(_: T) {}

pub(crate) fn main() {
    let latest: Latest<Lease> = Latest::new();
    share(latest);
}
