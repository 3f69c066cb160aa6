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
    const STRIDE: usize = array::stride::<T, Le>();
}

impl<T: Wire<Le> + 'static> Body for Run<T> {
    const UNIT: Option<usize> = if T::ANY_BITS { Some(Self::STRIDE) } else { None };
    const HAS_BYTES: bool = T::SIZE > 0;
    const NATURAL: usize = T::NATURAL_ALIGN;
    const KIND: &'static Kind = match (T::KIND, T::SIZE) {
        (Kind::Uint, 1) => &Kind::Bytes,
        _ => &Kind::Slice { element: T::KIND, size: T::SIZE },
    };
    type View<'buf> = T::Slice<'buf>;
    type List = ListOf<Self>;

    #[inline]
    fn check<const STRICT: bool>(bytes: &[u8], _: u32) -> Result<(), Error> {
        if !bytes.len().is_multiple_of(Self::STRIDE) {
            return Err(Error::new(ErrorKind::UnevenLength { bytes: bytes.len(), element: T::SIZE }));
        }
        array::check_all::<T, Le>(bytes)?;
        let is_canonical = |element| T::is_canonical(Slot(element));
        match bytes.chunks_exact(Self::STRIDE).position(|element| STRICT && !is_canonical(element)) {
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
        let (a, b) = (a.bytes(), b.bytes());
        let mut pairs = a.chunks_exact(Self::STRIDE).zip(b.chunks_exact(Self::STRIDE));
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
    #[inline(always)]
    fn payload(value: &[T]) -> Option<&[u8]> {
        T::bytes_of(value)
    }
    #[inline]
    fn put(value: &[T], out: &mut Out<'_>) -> Result<(), Error> {
        let at = out.position();
        array::put_all(value, out.take(Self::len(value))?).map_err(|error| error.within(at))
    }
    #[inline]
    fn is(value: &[T], body: Checked<'_>) -> bool {
        let bytes = body.bytes();
        bytes.len() == Self::len(value)
            && value.iter().zip(bytes.chunks_exact(Self::STRIDE)).all(|(value, bytes)| value.same(Slot(bytes)))
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
