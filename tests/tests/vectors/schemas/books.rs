//! `books.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Level {
        pub price: i32,
        pub orders: Vec<u32>,
    }
    struct_json!(Level { price, orders });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Book {
        pub name: String,
        pub bids: Vec<Level>,
        pub pages: Vec<Vec<Level>>,
    }
    struct_json!(Book { name, bids, pages });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Shelf {
        pub books: Vec<Book>,
        pub best: Option<Book>,
    }
    struct_json!(Shelf { books, best });
}

pub mod v2 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Level {
        pub price: i32,
        pub orders: Vec<u32>,
        #[pinwire(since = 2)]
        pub owner: Option<String>,
    }
    struct_json!(Level { price, orders, owner });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Book {
        pub name: String,
        pub bids: Vec<Level>,
        pub pages: Vec<Vec<Level>>,
        #[pinwire(since = 2, default = [])]
        pub asks: Vec<Level>,
    }
    struct_json!(Book { name, bids, pages, asks });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Shelf {
        pub books: Vec<Book>,
        pub best: Option<Book>,
    }
    struct_json!(Shelf { books, best });
}
