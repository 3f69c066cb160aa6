//! Any bytes as a packet, of the kind that the first byte says: with text, an enum, an absent value and a tail; with
//! several tails of every extent; nested in itself. What a reader by hand says of the same bytes must be the same.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use pinwire_fuzz::guard::Guarded;
use pinwire_fuzz::tails::oracle::{self, Planted, Read};
use pinwire_fuzz::tails::{Chunk, Counts, Framed, Ip, Meta, Tlv, Vlan, Widths};
use pinwire_fuzz::touch::{self, Fault};
use pinwire_fuzz::{Trade, guarded};
use pw::FromView;

fuzz_target!(|data: &[u8]| {
    let Some((kind, data)) = data.split_first() else { return };
    guarded(data, |bytes, out| touch_as(*kind, bytes, out)).unwrap_or_else(|fault| panic!("{fault}"));
});

fn touch_as(kind: u8, bytes: &[u8], out: &mut Guarded) -> Result<(), Fault> {
    match kind {
        1 => touch::packet::<Ip<'_>>(bytes, out).and(compare(bytes, oracle::ip)),
        2 => touch::padded::<Meta<'_>>(bytes, out).and(compare(bytes, oracle::meta)),
        3 => touch::packet::<Widths<'_>>(bytes, out).and(compare(bytes, oracle::widths)),
        4 => touch::packet::<Counts<'_>>(bytes, out).and(compare(bytes, oracle::counts)),
        5 => touch::packet::<Framed<'_>>(bytes, out).and(compare(bytes, oracle::framed)),
        6 => touch::padded::<Chunk<'_>>(bytes, out).and(touch::explained::<Chunk<'_>>(bytes)),
        7 => touch::packet::<Tlv>(bytes, out).and(touch::explained::<Tlv>(bytes)),
        8 => touch::packet::<Vlan<'_>>(bytes, out).and(touch::explained::<Vlan<'_>>(bytes)),
        _ => touch::packet::<Trade<'_>>(bytes, out).and(Ok(())),
    }
}

fn compare<'a, P>(bytes: &'a [u8], read: fn(&'a [u8], Planted) -> Read<P>) -> Result<(), Fault>
where
    P: FromView<'a> + PartialEq + Debug,
{
    oracle::compare(bytes, read, Planted::Nothing).and(touch::explained::<P>(bytes))
}
