// Not a rule of this crate: this assertion fires only in a build, so the suite is shown to build and not only to check.
// expect: E0080
// rows: X-6

fn fits<const N: usize>() -> usize {
    const { assert!(N <= 8, "more than 8") }
    N
}

fn main() {
    fits::<9>();
}
