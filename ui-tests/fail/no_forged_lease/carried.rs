// A carrier by hand would be trusted with bytes that nobody checked. The seal that it needs has no name.
// expect: E0603
// rows: A2-10

fn carry<M: pinwire::pool::validated::sealed::Sealed<u8>>() {}

fn main() {}
