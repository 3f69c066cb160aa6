// A cell that threads share, with values that they may not. (syncpool 2020-0142, lockfree-object-pool 0.1.6)
// expect: E0277
// rows: A3-8, A2-10

use std::cell::Cell;

use pinwire::pool::Latest;

fn share<T: Send + Sync>(_: T) {}

fn main() {
    let latest: Latest<std::rc::Rc<Cell<u8>>> = Latest::new();
    share(latest);
}
