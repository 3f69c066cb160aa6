//! Text that is put together at compile time, for `panic!` in a `const`: `format!` is not there.

/// Longest text. What does not fit is cut off.
const CAPACITY: usize = 768;

/// Text on the stack.
#[derive(Clone, Copy)]
pub(crate) struct Text {
    bytes: [u8; CAPACITY],
    len: usize,
}

impl Text {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; CAPACITY], len: 0 }
    }

    pub(crate) const fn str(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    /// Bytes that are UTF-8; others would make all of the text unreadable.
    pub(crate) const fn bytes(mut self, bytes: &[u8]) -> Self {
        let mut index = 0;
        while index < bytes.len() && self.len < CAPACITY {
            self.bytes[self.len] = bytes[index];
            self.len += 1;
            index += 1;
        }
        self
    }

    pub(crate) const fn number(mut self, number: usize) -> Self {
        if number > 9 {
            self = self.number(number / 10);
        }
        self.bytes(&[b'0' + (number % 10) as u8])
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            // Cut off inside a character: what stands before it is the text.
            Err(error) => match core::str::from_utf8(self.bytes.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }
}
