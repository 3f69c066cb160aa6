// Tuples are such lists.
// rows: A2-10

struct Mine;

fn depth<F: pinwire::__private::Fields>() -> usize {
    F::DEPTH
}

pub(crate) fn main() {
    assert_eq!(depth::<((<u8 as pinwire::Value>::Form,),)>(), 0);
}
