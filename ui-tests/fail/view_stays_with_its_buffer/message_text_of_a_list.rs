// Text of a list is borrowed from the bytes.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Names {
    names: Vec<String>,
}

fn main() {
    let name;
    {
        let bytes = Names { names: vec!["ada".to_owned()] }.to_vec().unwrap();
        name = Names::view(&bytes).unwrap().names().get(0);
    }
    assert_eq!(name, Some("ada"));
}
