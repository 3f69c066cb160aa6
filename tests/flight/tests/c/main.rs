//! An engine in C, with each of the mistakes that one can make; and C's memory. (B3-3, A3-1, A3-3; proof.md, 29, 35, 36)

#[cfg(pinwire_c)]
mod abi;
#[cfg(pinwire_c)]
mod completions;
#[cfg(pinwire_c)]
mod matrix;
#[cfg(pinwire_c)]
mod misuse;
#[cfg(pinwire_c)]
mod support;

#[cfg(not(pinwire_c))]
#[test]
fn skipped() {
    use std::io::Write;
    let _ = std::io::stderr().write_all(b"\nSKIPPED: an engine in C (no C compiler, or no pthreads)\n");
}
