// The system call would send another message's bytes.
// expect: E0505
// rows: A1-9

use pinwire::prelude::*;

fn receive(pool: &Pool) -> Lease {
    let mut lease = pool.lease(1).unwrap();
    lease.push_slice(b"B").unwrap();
    lease.freeze()
}

fn main() {
    let lease = receive(&Pool::new().unwrap());
    let slice = lease.io_slice();
    lease.release();
    std::io::Write::write_vectored(&mut std::io::sink(), &[slice]).unwrap();
}
