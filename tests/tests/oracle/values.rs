//! What the byte suites cannot reach: values that a field refuses, and arrays as sequences.

use proptest::prelude::*;
use pw::{ErrorKind, Layout, Packet};

use crate::cases;
use crate::shapes::bits::{Lsb, Msb};
use crate::shapes::fixed::Arrays;
use crate::subject::array_agrees;

fn fits_unsigned(value: u128, width: u32) -> bool {
    value < 1 << width
}

fn fits_signed(value: i128, width: u32) -> bool {
    (-(1 << (width - 1))..1 << (width - 1)).contains(&value)
}

/// Sets one bit field of zeros and of ones: stored exactly when it fits, else refused and nothing changes.
macro_rules! set_bits {
    ($packet:ident, $set:ident, $get:ident, $value:expr, $fits:expr) => {
        for fill in [0, 0xff] {
            let before = [fill; $packet::SIZE];
            let mut bytes = before;
            let result = $packet::view_mut(&mut bytes).unwrap().$set($value);
            if $fits {
                prop_assert_eq!(result, Ok(()));
                prop_assert_eq!($packet::view(&bytes).unwrap().$get(), $value);
            } else {
                let error = result.unwrap_err();
                prop_assert!(matches!(error.kind(), ErrorKind::OutOfRange(_)));
                prop_assert_eq!(error.field().unwrap().name, stringify!($get));
                prop_assert_eq!(bytes, before);
            }
        }
    };
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn bit_setters_take_what_fits(c in any::<u8>(), d in any::<i8>(), e in any::<u16>(), f in any::<i16>(),
        h in any::<u32>(), i in any::<i64>(), k in any::<i32>(), l in any::<u64>(), small in 0u32..64)
    {
        // Random numbers of full width rarely fit: shift them to where the limits are.
        let (h, i, k, l) = (h >> (small % 32), i >> small, k >> (small % 32), l >> small);
        set_bits!(Msb, set_c, c, c, fits_unsigned(c.into(), 2));
        set_bits!(Lsb, set_c, c, c, fits_unsigned(c.into(), 2));
        set_bits!(Msb, set_d, d, d, fits_signed(d.into(), 3));
        set_bits!(Lsb, set_d, d, d, fits_signed(d.into(), 3));
        set_bits!(Msb, set_e, e, e, fits_unsigned(e.into(), 5));
        set_bits!(Lsb, set_e, e, e, fits_unsigned(e.into(), 5));
        set_bits!(Msb, set_f, f, f, fits_signed(f.into(), 13));
        set_bits!(Lsb, set_f, f, f, fits_signed(f.into(), 13));
        set_bits!(Msb, set_h, h, h, fits_unsigned(h.into(), 7));
        set_bits!(Lsb, set_h, h, h, fits_unsigned(h.into(), 7));
        set_bits!(Msb, set_i, i, i, fits_signed(i.into(), 33));
        set_bits!(Lsb, set_i, i, i, fits_signed(i.into(), 33));
        set_bits!(Msb, set_k, k, k, fits_signed(k.into(), 12));
        set_bits!(Lsb, set_k, k, k, fits_signed(k.into(), 12));
        set_bits!(Msb, set_l, l, l, fits_unsigned(l.into(), 4));
        set_bits!(Lsb, set_l, l, l, fits_unsigned(l.into(), 4));
    }

    /// Indexing, both iterators and owned copies see the same elements.
    #[test]
    fn arrays_are_sequences(bytes in any::<[u8; Arrays::SIZE]>()) {
        let mut bytes = bytes;
        let sides = Arrays::SCHEMA.fields[6].offset;
        bytes[sides..sides + 3].copy_from_slice(b"BSB");
        let view = Arrays::view(&bytes).unwrap();
        prop_assert!(array_agrees(view.b()));
        prop_assert!(array_agrees(view.d()));
        prop_assert!(array_agrees(view.e()));
        prop_assert!(array_agrees(view.g()));
        prop_assert!(array_agrees(view.h()));
        prop_assert!(array_agrees(view.i()));
        prop_assert_eq!(view.a(), bytes.first_chunk::<5>().unwrap());
        prop_assert_eq!(view.f().iter().map(|text| *text.raw()).collect::<Vec<_>>().concat().len(), 6);
    }
}
