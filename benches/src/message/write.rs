//! One writer for each contestant, with a buffer that stays.

use bitcode::Encode;
use planus::WriteAsOffset;
use rkyv::rancor::Failure;
use rkyv::util::AlignedVec;
use wincode::SchemaWrite;
use zeropod::ZeroPod;

use super::ours::Ours;
use super::subject::{Rkyv, WINCODE, Wincode};

/// Returns how many bytes it wrote, or none if it could not.
pub trait Write<T> {
    fn write(&mut self, value: &T) -> Option<usize>;
}

/// The caller's buffer, long enough for the longest value.
pub struct Slice(pub Vec<u8>);

/// As [`Slice`], for wincode.
pub struct WincodeSlice(pub Vec<u8>);

/// As [`Slice`], for zeropod.
pub struct PodSlice(pub Vec<u8>);

/// As [`Slice`], for postcard.
pub struct PostcardSlice(pub Vec<u8>);

#[derive(Default)]
pub struct ProtoVec(Vec<u8>);

#[derive(Default)]
pub struct RkyvVec(AlignedVec);

#[derive(Default)]
pub struct BitcodeBuffer(bitcode::Buffer);

#[derive(Default)]
pub struct FlatBuilder(planus::Builder);

impl<T: Ours> Write<T> for Slice {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        value.encode_into(&mut self.0).ok()
    }
}

impl<T: SchemaWrite<Wincode, Src = T>> Write<T> for WincodeSlice {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        let room = self.0.len();
        let mut rest = self.0.as_mut_slice();
        wincode::config::serialize_into(&mut rest, value, WINCODE).ok()?;
        Some(room - rest.len())
    }
}

impl<T: Rkyv> Write<T> for RkyvVec {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        self.0.clear();
        self.0 = rkyv::api::high::to_bytes_in::<_, Failure>(value, std::mem::take(&mut self.0)).ok()?;
        Some(self.0.len())
    }
}

impl<T: Encode> Write<T> for BitcodeBuffer {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        Some(self.0.encode(value).len())
    }
}

impl<T: WriteAsOffset<T>> Write<T> for FlatBuilder {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        self.0.clear();
        Some(self.0.finish(value, None).len())
    }
}

impl<T: ZeroPod> Write<T> for PodSlice {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        zeropod::write(value, &mut self.0).ok()
    }
}

impl<T: serde::Serialize> Write<T> for PostcardSlice {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        postcard::to_slice(value, &mut self.0).ok().map(|written| written.len())
    }
}

impl<T: prost::Message> Write<T> for ProtoVec {
    #[inline]
    fn write(&mut self, value: &T) -> Option<usize> {
        self.0.clear();
        value.encode(&mut self.0).ok()?;
        Some(self.0.len())
    }
}
