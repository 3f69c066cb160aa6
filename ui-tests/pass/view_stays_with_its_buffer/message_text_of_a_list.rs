// The buffer lives as long as the text.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Names {
    names: Vec<String>,
}

pub(crate) fn main() {
    let bytes = Names { names: vec!["ada".to_owned()] }.to_vec().unwrap();
    let name = Names::view(&bytes).unwrap().names().get(0);
    assert_eq!(name, Some("ada"));
}
