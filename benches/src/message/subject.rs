//! What is encoded: a value with its bytes in every format.

use bitcode::{DecodeOwned, Encode};
use rkyv::api::high::{HighDeserializer, HighSerializer, HighValidator};
use rkyv::bytecheck::CheckBytes;
use rkyv::rancor::Failure;
use rkyv::ser::allocator::ArenaHandle;
use rkyv::util::AlignedVec;
use rkyv::{Archive, Deserialize, Serialize};
use wincode::config::Configuration;
use wincode::{SchemaReadOwned, SchemaWrite};

use super::flat::Flat;
use super::ours::Ours;
use super::sums::Total;

/// wincode's defaults, with room for the mesh.
pub type Wincode = Configuration<true, { 64 << 20 }>;
pub const WINCODE: Wincode = Configuration::default().with_preallocation_size_limit();

pub trait Rkyv:
    Archive<Archived: for<'a> CheckBytes<HighValidator<'a, Failure>> + Deserialize<Self, HighDeserializer<Failure>>>
    + for<'a> Serialize<HighSerializer<AlignedVec, ArenaHandle<'a>, Failure>>
    + Sized
{
}

impl<T> Rkyv for T where
    T: Archive<Archived: for<'a> CheckBytes<HighValidator<'a, Failure>> + Deserialize<Self, HighDeserializer<Failure>>>
        + for<'a> Serialize<HighSerializer<AlignedVec, ArenaHandle<'a>, Failure>>
{
}

/// What every contestant can write and read.
pub trait Subject:
    Ours + Rkyv + Encode + DecodeOwned + SchemaWrite<Wincode, Src = Self> + WincodeOwned + Flat + Total + PartialEq
{
}

impl<T> Subject for T where
    T: Ours + Rkyv + Encode + DecodeOwned + SchemaWrite<Wincode, Src = Self> + WincodeOwned + Flat + Total + PartialEq
{
}

/// Read back as itself.
pub trait WincodeOwned: Sized + for<'a> wincode::SchemaRead<'a, Wincode, Dst = Self> {}

impl<T> WincodeOwned for T where T: SchemaReadOwned<Wincode> + for<'a> wincode::SchemaRead<'a, Wincode, Dst = T> {}

/// A value, and what each contestant made of it.
pub struct Encoded<T: Flat> {
    pub value: T,
    pub ours: Vec<u8>,
    pub rkyv: AlignedVec,
    pub bitcode: Vec<u8>,
    pub wincode: Vec<u8>,
    pub flat_value: T::Owned,
    pub flat: Vec<u8>,
}

impl<T: Subject> Encoded<T> {
    pub fn new(value: T) -> Self {
        let flat_value = value.to_flat();
        Self {
            ours: value.to_vec().expect("a message below 4 GiB"),
            rkyv: rkyv::to_bytes::<Failure>(&value).expect("a writer that grows"),
            bitcode: bitcode::encode(&value),
            wincode: wincode::config::serialize(&value, WINCODE).expect("a writer that grows"),
            flat: planus::Builder::new().finish(&flat_value, None).to_vec(),
            flat_value,
            value,
        }
    }

    /// All have the same value back. Not part of the timing; `Err` names who has not.
    pub fn verify(&self) -> Result<(), &'static str> {
        let ours = T::owned(&self.ours).map(|back| back == self.value);
        let rkyv = rkyv::from_bytes::<T, Failure>(&self.rkyv).map(|back| back == self.value);
        let bitcode = bitcode::decode::<T>(&self.bitcode).map(|back| back == self.value);
        let wincode = wincode::config::deserialize::<T, _>(&self.wincode, WINCODE).map(|back| back == self.value);
        let same = [
            ("pinwire", ours.unwrap_or(false)),
            ("rkyv", rkyv.unwrap_or(false)),
            ("bitcode", bitcode.unwrap_or(false)),
            ("wincode", wincode.unwrap_or(false)),
        ];
        same.iter().find(|(_, same)| !same).map_or(Ok(()), |(name, _)| Err(name))
    }
}
