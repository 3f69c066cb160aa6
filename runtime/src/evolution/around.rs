//! What stands around a field: where a message that holds itself is told from another one.

/// The messages and enums around a field, the innermost first.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    pub(crate) name: &'static str,
    pub(crate) outer: Outer<'a>,
}

/// The nearest of them, if there is one.
pub(crate) type Outer<'a> = Option<&'a Around<'a>>;

/// How far out the message or enum of this name is: 1 is the nearest, 0 says that there is none. Names may change,
/// this may not.
pub(crate) const fn distance(mut outer: Outer<'_>, name: &[u8]) -> u64 {
    let mut distance = 1;
    while let Some(around) = outer {
        if same(around.name.as_bytes(), name) {
            return distance;
        }
        outer = around.outer;
        distance += 1;
    }
    0
}

/// Whether two names are the same.
pub(crate) const fn same(bytes: &[u8], other: &[u8]) -> bool {
    let mut index = 0;
    while index < bytes.len() && index < other.len() && bytes[index] == other[index] {
        index += 1;
    }
    index == bytes.len() && index == other.len()
}
