// As many as there can be.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Old {
    f1: u8,
    #[pinwire(since = 2)]
    f2: Option<u8>,
    #[pinwire(since = 3)]
    f3: Option<u8>,
    #[pinwire(since = 4)]
    f4: Option<u8>,
    #[pinwire(since = 5)]
    f5: Option<u8>,
    #[pinwire(since = 6)]
    f6: Option<u8>,
    #[pinwire(since = 7)]
    f7: Option<u8>,
    #[pinwire(since = 8)]
    f8: Option<u8>,
    #[pinwire(since = 9)]
    f9: Option<u8>,
    #[pinwire(since = 10)]
    f10: Option<u8>,
    #[pinwire(since = 11)]
    f11: Option<u8>,
    #[pinwire(since = 12)]
    f12: Option<u8>,
    #[pinwire(since = 13)]
    f13: Option<u8>,
    #[pinwire(since = 14)]
    f14: Option<u8>,
    #[pinwire(since = 15)]
    f15: Option<u8>,
    #[pinwire(since = 16)]
    f16: Option<u8>,
    #[pinwire(since = 17)]
    f17: Option<u8>,
    #[pinwire(since = 18)]
    f18: Option<u8>,
    #[pinwire(since = 19)]
    f19: Option<u8>,
    #[pinwire(since = 20)]
    f20: Option<u8>,
    #[pinwire(since = 21)]
    f21: Option<u8>,
    #[pinwire(since = 22)]
    f22: Option<u8>,
    #[pinwire(since = 23)]
    f23: Option<u8>,
    #[pinwire(since = 24)]
    f24: Option<u8>,
    #[pinwire(since = 25)]
    f25: Option<u8>,
    #[pinwire(since = 26)]
    f26: Option<u8>,
    #[pinwire(since = 27)]
    f27: Option<u8>,
    #[pinwire(since = 28)]
    f28: Option<u8>,
    #[pinwire(since = 29)]
    f29: Option<u8>,
    #[pinwire(since = 30)]
    f30: Option<u8>,
    #[pinwire(since = 31)]
    f31: Option<u8>,
    #[pinwire(since = 32)]
    f32: Option<u8>,
    #[pinwire(since = 33)]
    f33: Option<u8>,
    #[pinwire(since = 34)]
    f34: Option<u8>,
    #[pinwire(since = 35)]
    f35: Option<u8>,
    #[pinwire(since = 36)]
    f36: Option<u8>,
    #[pinwire(since = 37)]
    f37: Option<u8>,
    #[pinwire(since = 38)]
    f38: Option<u8>,
    #[pinwire(since = 39)]
    f39: Option<u8>,
    #[pinwire(since = 40)]
    f40: Option<u8>,
    #[pinwire(since = 41)]
    f41: Option<u8>,
    #[pinwire(since = 42)]
    f42: Option<u8>,
    #[pinwire(since = 43)]
    f43: Option<u8>,
    #[pinwire(since = 44)]
    f44: Option<u8>,
    #[pinwire(since = 45)]
    f45: Option<u8>,
    #[pinwire(since = 46)]
    f46: Option<u8>,
    #[pinwire(since = 47)]
    f47: Option<u8>,
    #[pinwire(since = 48)]
    f48: Option<u8>,
    #[pinwire(since = 49)]
    f49: Option<u8>,
    #[pinwire(since = 50)]
    f50: Option<u8>,
    #[pinwire(since = 51)]
    f51: Option<u8>,
    #[pinwire(since = 52)]
    f52: Option<u8>,
    #[pinwire(since = 53)]
    f53: Option<u8>,
    #[pinwire(since = 54)]
    f54: Option<u8>,
    #[pinwire(since = 55)]
    f55: Option<u8>,
    #[pinwire(since = 56)]
    f56: Option<u8>,
    #[pinwire(since = 57)]
    f57: Option<u8>,
    #[pinwire(since = 58)]
    f58: Option<u8>,
    #[pinwire(since = 59)]
    f59: Option<u8>,
    #[pinwire(since = 60)]
    f60: Option<u8>,
    #[pinwire(since = 61)]
    f61: Option<u8>,
    #[pinwire(since = 62)]
    f62: Option<u8>,
    #[pinwire(since = 63)]
    f63: Option<u8>,
    #[pinwire(since = 64)]
    f64: Option<u8>,
}

pub(crate) fn main() {
    assert!(<Old as Message>::SCHEMA.fields.len() > 60);
}
