//! From a struct that serde encodes to messages that are read in place, one step at a time. After each step the program
//! works, and may stay as it is.
//!
//! ```text
//! cargo run --example adoption
//! ```
//!
//! | step | what changes | what is gained |
//! |---|---|---|
//! | 0 | one more derive on the struct | the new encoding, beside the old one |
//! | 1 | a reader takes a view instead of a value | nothing is copied or allocated to read |
//! | 2 | a writer fills memory of its own | nothing is allocated to write |
//! | 3 | bytes live in a lease | messages outlive the buffer they came in, checked once |
//! | 4 | a lock file | no change of the struct breaks who reads it |

use std::error::Error;
use std::thread;

use pinwire::prelude::*;
use serde::{Deserialize, Serialize};

/// The struct as it was, with serde's derives; `Message` is new.
#[derive(Message, Serialize, Deserialize, PartialEq, Debug)]
struct Order {
    id: u64,
    symbol: String,
    sizes: Vec<u32>,
    stop: Option<i64>,
}

// Step 4. From here on a release is a promise: what would break a reader of `adoption.lock` does not compile.
pinwire::lock!("adoption.lock", Order);

fn main() -> Result<(), Box<dyn Error>> {
    let order = order();
    let (old, bytes) = (before(&order)?, beside(&order)?);
    println!("step 0: {} bytes as before, {} as a message; {} lots", old.len(), bytes.len(), lots_of_value(&old)?);
    println!("step 1: {} lots, read in place; as JSON: {}", lots_in_place(&bytes)?, journal(&bytes)?);
    let mut buffer = [0; 128];
    println!("step 2: {} bytes into the caller's buffer", into_buffer(&order, &mut buffer)?.len());
    println!("step 3: {} lots, counted by another thread", leased(&order)?);
    Ok(())
}

fn order() -> Order {
    Order { id: 7, symbol: "ESZ6".into(), sizes: vec![100, 200], stop: None }
}

/// The encoding that was there.
fn before(order: &Order) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_stdvec(order)
}

/// Step 0. The same value, encoded twice: a new channel gets messages, the old ones stay. `to_value` is the way back,
/// so that code which wants an `Order` does not change.
fn beside(order: &Order) -> Result<Vec<u8>, pinwire::Error> {
    order.to_vec()
}

/// What readers did: all of the value is built, to read one field.
fn lots_of_value(bytes: &[u8]) -> Result<u32, postcard::Error> {
    let order: Order = postcard::from_bytes(bytes)?;
    Ok(order.sizes.iter().sum())
}

/// Step 1. The view borrows the bytes. Getters have the names of the fields.
fn lots_in_place(bytes: &[u8]) -> Result<u32, pinwire::Error> {
    let order = Order::view(bytes)?;
    Ok(order.sizes().iter().sum())
}

/// What else took an `Order` because it is `Serialize` takes the view: that is `Serialize`, too.
fn journal(bytes: &[u8]) -> Result<String, Box<dyn Error>> {
    Ok(serde_json::to_string(&Order::view(bytes)?)?)
}

/// Step 2. The length is known before; the memory is the caller's.
fn into_buffer<'a>(order: &Order, buffer: &'a mut [u8]) -> Result<&'a [u8], pinwire::Error> {
    let written = order.encode_into(buffer)?;
    Ok(buffer.get(..written).unwrap_or_default())
}

/// Step 3. The pool's memory holds the bytes for as long as somebody reads them, on whatever thread.
fn leased(order: &Order) -> Result<u32, Box<dyn Error>> {
    let pool = Pool::new()?;
    let message: Validated<Order> = pool.encode(order)?;
    let reader = message.clone(); // the same bytes
    let lots = thread::spawn(move || reader.view().sizes().iter().sum());
    lots.join().map_err(|_| "the reader panicked".into())
}

#[test]
fn step_0_both_encodings_hold_the_value() {
    let order = order();
    assert_eq!(postcard::from_bytes::<Order>(&before(&order).unwrap()).unwrap(), order);
    assert_eq!(Order::view(&beside(&order).unwrap()).unwrap().to_value(), order);
}

#[test]
fn step_1_a_view_answers_as_the_value_did() {
    let order = order();
    let bytes = beside(&order).unwrap();
    assert_eq!(lots_in_place(&bytes).unwrap(), lots_of_value(&before(&order).unwrap()).unwrap());
    assert_eq!(journal(&bytes).unwrap(), serde_json::to_string(&order).unwrap());
    // A view is enough for those who still want the old bytes.
    assert_eq!(postcard::to_stdvec(&Order::view(&bytes).unwrap()).unwrap(), before(&order).unwrap());
}

#[test]
fn step_2_the_bytes_are_the_same_in_any_memory() {
    let (order, mut buffer) = (order(), [0; 128]);
    assert_eq!(into_buffer(&order, &mut buffer).unwrap(), beside(&order).unwrap());
    let error = into_buffer(&order, &mut buffer[..10]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BufferTooSmall(order.encoded_len()));
}

#[test]
fn step_3_a_message_outlives_its_maker() {
    assert_eq!(leased(&order()).unwrap(), 300);
    let message = Pool::new().unwrap().encode(&order()).unwrap(); // the pool is dropped, its slot is not
    assert!(message.view() == order());
}

/// The next release of the struct, held against this one. `lock!` above is the same against the file.
#[test]
fn step_4_the_next_release_is_read_by_this_one() {
    mod next {
        use pinwire::prelude::*;

        #[derive(Message)]
        pub(super) struct Order {
            pub(super) id: u64,
            pub(super) symbol: String,
            pub(super) sizes: Vec<u32>,
            pub(super) stop: Option<i64>,
            #[pinwire(since = 2)]
            pub(super) venue: Option<String>,
        }
    }
    pinwire::assert_compatible!(Order => next::Order);

    let Order { id, symbol, sizes, stop } = order();
    let newer = next::Order { id, symbol, sizes, stop, venue: Some("CME".into()) }.to_vec().unwrap();
    assert!(Order::view(&newer).unwrap() == order());
    let older = order().to_vec().unwrap();
    assert_eq!(next::Order::view(&older).unwrap().venue(), None);
}
