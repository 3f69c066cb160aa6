// One mistake in the declaration is one error, however often the packet is used.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Quote {
    id: u16,
    price: Option<u32>,
}

fn main() {
    let quote = Quote::view(&[0; 6]).unwrap();
    println!("{} {:?} {:?}", quote.id(), quote.price(), quote.price().map(|price| price * 2));
    let mut buffer = [0; 6];
    Quote::writer(&mut buffer, QuoteHead { id: 1, price: Some(2) }).finish().unwrap();
    Quote::view_mut(&mut buffer).unwrap().set_price(None).unwrap();
    println!("{:?} {}", Quote::stream(&buffer).next(), quote.to_value().id);
    println!("{}", Quote::rows(&buffer).unwrap().len());
}
