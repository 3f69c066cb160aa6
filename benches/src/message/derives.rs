//! Everybody's derives. `benches/nibblecode` takes the same types with derives of its own.

/// For a struct that all contestants write and read as it is.
macro_rules! everybody {
    ($item:item) => {
        #[derive(
            rkyv::Archive,
            rkyv::Serialize,
            rkyv::Deserialize,
            bitcode::Encode,
            bitcode::Decode,
            wincode::SchemaRead,
            wincode::SchemaWrite,
            serde::Serialize,
            serde::Deserialize,
        )]
        $item
    };
}

/// The same for an enum, which rkyv sets in place.
macro_rules! everybody_enum {
    ($item:item) => {
        everybody! {
            #[rkyv(derive(Clone, Copy))]
            $item
        }
    };
}

/// For a struct of `&str`: those who can leave text in the input.
macro_rules! borrowers {
    ($item:item) => {
        #[derive(bitcode::Encode, bitcode::Decode, wincode::SchemaRead, wincode::SchemaWrite, serde::Deserialize)]
        #[serde(bound(deserialize = "'de: 'a"))]
        $item
    };
}
