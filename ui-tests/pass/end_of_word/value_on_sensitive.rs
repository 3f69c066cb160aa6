// The word alone.
// rows: A5-11

use pinwire::prelude::*;

#[derive(Message)]
struct Login {
    user: String,
    #[pinwire(sensitive)]
    password: String,
}

pub(crate) fn main() {
    let bytes = Login { user: "ada".into(), password: "secret".into() }.to_vec().unwrap();
    assert!(!format!("{:?}", Login::view(&bytes).unwrap()).contains("secret"));
}
