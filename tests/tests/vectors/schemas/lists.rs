//! `lists.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Lists {
        pub names: Vec<String>,
        pub blobs: Vec<Vec<u8>>,
        pub grid: Vec<Vec<u16>>,
        pub words: Option<Vec<Vec<String>>>,
        pub cubes: Vec<Vec<[u8; 2]>>,
        pub deep: Vec<Vec<Vec<Vec<u8>>>>,
    }
    struct_json!(Lists { names, blobs, grid, words, cubes, deep });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Lists {
        pub names: Vec<String>,
        pub blobs: Vec<Vec<u8>>,
        pub grid: Vec<Vec<u16>>,
        pub words: Option<Vec<Vec<String>>>,
        pub cubes: Vec<Vec<[u8; 2]>>,
        pub deep: Vec<Vec<Vec<Vec<u8>>>>,
        #[pinwire(since = 2, default = [])]
        pub tags: Vec<String>,
        #[pinwire(since = 2)]
        pub more: Option<Vec<Vec<String>>>,
    }
    struct_json!(Lists { names, blobs, grid, words, cubes, deep, tags, more });
}
