//! What is encoded: a value with its bytes in every format.

use bitcode::{DecodeOwned, Encode};
use prost::Message as _;
use rkyv::api::high::{HighDeserializer, HighSerializer, HighValidator};
use rkyv::bytecheck::CheckBytes;
use rkyv::rancor::Failure;
use rkyv::ser::allocator::ArenaHandle;
use rkyv::util::AlignedVec;
use rkyv::{Archive, Deserialize, Serialize};
use serde::de::DeserializeOwned;
use wincode::config::Configuration;
use wincode::{SchemaReadOwned, SchemaWrite};

use super::borsh::Borsh;
use super::cap::{self, Cap};
use super::convert::Convert;
use super::flat::Flat;
use super::flatc::{self, Flatc};
use super::ours::Ours;
use super::proto::Proto;
use super::read;
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
    Ours
    + Rkyv
    + Encode
    + DecodeOwned
    + SchemaWrite<Wincode, Src = Self>
    + WincodeOwned
    + Serde
    + Cap
    + Twins
    + Convert<<Self as Flat>::Owned>
    + Convert<<Self as Flatc>::Owned>
    + Convert<<Self as Proto>::Proto>
    + Convert<<Self as Borsh>::Pod>
    + Total
    + PartialEq
{
}

impl<T> Subject for T where
    T: Ours
        + Rkyv
        + Encode
        + DecodeOwned
        + SchemaWrite<Wincode, Src = Self>
        + WincodeOwned
        + Serde
        + Cap
        + Twins
        + Convert<<Self as Flat>::Owned>
        + Convert<<Self as Flatc>::Owned>
        + Convert<<Self as Proto>::Proto>
        + Convert<<Self as Borsh>::Pod>
        + Total
        + PartialEq
{
}

/// For postcard.
pub trait Serde: serde::Serialize + DeserializeOwned {}

impl<T: serde::Serialize + DeserializeOwned> Serde for T {}

/// Those who want types of their own.
pub trait Twins: Flat + Flatc + Proto + Borsh {}

impl<T: Flat + Flatc + Proto + Borsh> Twins for T {}

/// Read back as itself.
pub trait WincodeOwned: Sized + for<'a> wincode::SchemaRead<'a, Wincode, Dst = Self> {}

impl<T> WincodeOwned for T where T: SchemaReadOwned<Wincode> + for<'a> wincode::SchemaRead<'a, Wincode, Dst = T> {}

/// A value, and what each contestant made of it.
pub struct Encoded<T: Twins> {
    pub value: T,
    pub ours: Vec<u8>,
    pub rkyv: AlignedVec,
    pub bitcode: Vec<u8>,
    pub wincode: Vec<u8>,
    pub postcard: Vec<u8>,
    pub cap: Vec<u8>,
    pub flat_value: <T as Flat>::Owned,
    pub flat: Vec<u8>,
    pub flatc_value: <T as Flatc>::Owned,
    pub flatc: Vec<u8>,
    pub proto_value: T::Proto,
    pub proto: Vec<u8>,
    pub pod_value: T::Pod,
    pub pod: Vec<u8>,
}

impl<T: Subject> Encoded<T> {
    pub fn new(value: T) -> Self {
        let flat_value: <T as Flat>::Owned = value.convert();
        let flatc_value: <T as Flatc>::Owned = value.convert();
        let proto_value: T::Proto = value.convert();
        let pod_value: T::Pod = value.convert();
        Self {
            ours: value.to_vec().expect("a message below 4 GiB"),
            rkyv: rkyv::to_bytes::<Failure>(&value).expect("a writer that grows"),
            bitcode: bitcode::encode(&value),
            wincode: wincode::config::serialize(&value, WINCODE).expect("a writer that grows"),
            postcard: postcard::to_allocvec(&value).expect("a writer that grows"),
            cap: cap::encode(&value),
            flat: planus::Builder::new().finish(&flat_value, None).to_vec(),
            flat_value,
            flatc: flatc::encode::<T>(&flatc_value),
            flatc_value,
            proto: proto_value.encode_to_vec(),
            proto_value,
            pod: zeropod::to_vec(&pod_value).expect("a message below 4 GiB"),
            pod_value,
            value,
        }
    }

    /// All have the same value back, Cap'n Proto's excepted, which the sums show. Not part of the timing; `Err` names
    /// who has not.
    pub fn verify(&self) -> Result<(), &'static str> {
        let same = [
            ("pinwire", T::owned(&self.ours).is_some_and(|back| back == self.value)),
            ("rkyv", rkyv::from_bytes::<T, Failure>(&self.rkyv).is_ok_and(|back| back == self.value)),
            ("bitcode", bitcode::decode::<T>(&self.bitcode).is_ok_and(|back| back == self.value)),
            ("wincode", read::wincode::<T>(&self.wincode).is_some_and(|back| back == self.value)),
            ("postcard", postcard::from_bytes::<T>(&self.postcard).is_ok_and(|back| back == self.value)),
            ("flatbuffers", flatc::root::<T>(&self.flatc).is_ok_and(|back| T::unpack(back) == self.flatc_value)),
            ("prost", T::Proto::decode(&*self.proto).is_ok_and(|back| back == self.proto_value)),
            ("zeropod", zeropod::from_slice::<T::Pod>(&self.pod).is_ok_and(|back| back == self.pod_value)),
        ];
        same.iter().find(|(_, same)| !same).map_or(Ok(()), |(name, _)| Err(name))
    }
}
