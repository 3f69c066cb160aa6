// The same assertion holds.
// rows: X-6

fn fits<const N: usize>() -> usize {
    const { assert!(N <= 8, "more than 8") }
    N
}

pub(crate) fn main() {
    assert_eq!(fits::<8>(), 8);
}
