// The same for memory that is written.
// expect: E0277
// rows: A2-10

use std::rc::Rc;

use pinwire::prelude::*;

struct Shared(Vec<u8>, Rc<()>);

impl AsMut<[u8]> for Shared {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

fn main() {
    let _: LeaseMut = LeaseMut::from_owner(Shared(vec![0; 8], Rc::new(()))).unwrap();
}
