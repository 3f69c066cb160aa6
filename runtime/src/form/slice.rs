//! Lists of values of fixed size: one after the other, nothing in between.

use core::marker::PhantomData;

use super::{Body, DecodeBody, EncodeBody, ListOf, sealed};
use crate::encode::Out;
use crate::error::{Error, ErrorKind};
use crate::schema::Kind;
use crate::view::{Checked, SliceMut};
use crate::wire::{Le, Slot, Wire, array};

/// Elements of fixed size; as many as there are bytes for.
#[derive(Debug)]
pub struct Run<T>(PhantomData<fn() -> T>);

impl<T> sealed::Sealed for Run<T> {}

impl<T: Wire<Le> + 'static> Run<T> {
    /// Elements of no bytes cannot be counted.
    const HAS_BYTES: () = assert!(T::SIZE > 0, "the elements of a list have at least one byte");
}

impl<T: Wire<Le> + 'static> Body for Run<T> {
    // Zero is refused with the layout, whatever else there is to check.
    const UNIT: Option<usize> = if T::ANY_BITS || T::SIZE == 0 { Some(T::SIZE) } else { None };
    const KIND: &'static Kind = match (T::KIND, T::SIZE) {
        (Kind::Uint, 1) => &Kind::Bytes,
        _ => &Kind::Slice { element: T::KIND, size: T::SIZE },
    };
    type View<'buf> = T::Slice<'buf>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8]) -> Result<(), Error> {
        let () = Self::HAS_BYTES;
        if !bytes.len().is_multiple_of(T::SIZE) {
            return Err(Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: T::SIZE }));
        }
        array::check_all::<T, Le>(bytes)?;
        let is_canonical = |element| T::is_canonical(Slot(element));
        match bytes.chunks_exact(T::SIZE).position(|element| STRICT && !is_canonical(element)) {
            Some(index) => Err(Error::new(ErrorKind::NotCanonical).within(index * T::SIZE)),
            None => Ok(()),
        }
    }
    #[inline(always)]
    fn see(body: Checked<'_>) -> T::Slice<'_> {
        T::slice(Slot(body.bytes()))
    }
    #[inline]
    fn same(a: Checked<'_>, b: Checked<'_>) -> bool {
        let () = Self::HAS_BYTES;
        let (a, b) = (a.bytes(), b.bytes());
        let mut pairs = a.chunks_exact(T::SIZE).zip(b.chunks_exact(T::SIZE));
        a.len() == b.len() && pairs.all(|(a, b)| T::read(Slot(a)).same(Slot(b)))
    }
    type Nest<'a> = SliceMut<'a, T>;
    fn nest(body: &mut [u8], offset: usize) -> Self::Nest<'_> {
        SliceMut::new(body, offset)
    }
}

impl<T: Wire<Le> + 'static> EncodeBody<[T]> for Run<T> {
    #[inline(always)]
    fn len(value: &[T]) -> usize {
        value.len().saturating_mul(T::SIZE)
    }
    #[inline]
    fn put(value: &[T], out: &mut Out<'_>) -> Result<(), Error> {
        let () = Self::HAS_BYTES;
        let at = out.position();
        array::put_all(value, out.take(Self::len(value))?).map_err(|error| error.within(at))
    }
    #[inline]
    fn is(value: &[T], body: Checked<'_>) -> bool {
        let () = Self::HAS_BYTES;
        let bytes = body.bytes();
        bytes.len() == Self::len(value)
            && value.iter().zip(bytes.chunks_exact(T::SIZE)).all(|(value, bytes)| value.same(Slot(bytes)))
    }
}

#[cfg(feature = "alloc")]
impl<T: Wire<Le> + 'static> DecodeBody<'_, alloc::vec::Vec<T>> for Run<T> {
    #[inline]
    fn decode(body: Checked<'_>) -> alloc::vec::Vec<T> {
        T::values(T::slice(Slot(body.bytes()))).collect()
    }
}

impl<'buf> DecodeBody<'buf, &'buf [u8]> for Run<u8> {
    #[inline(always)]
    fn decode(body: Checked<'buf>) -> &'buf [u8] {
        body.bytes()
    }
}
