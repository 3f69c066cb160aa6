//! A pool by hand: a bounded queue of free buffers.

use std::mem::ManuallyDrop;
use std::sync::Arc;

use crossbeam_queue::ArrayQueue;

use crate::pool::buffers::{Buffers, SIZE, SLOTS, Shares, first_word, write_first};
use crate::pool::peers::objects::{Bytes, zeroed};

/// Free buffers of one owner at a time.
pub struct Boxes(ArrayQueue<Bytes>);
/// Free buffers of one count each, which readers share.
pub struct Arcs(ArrayQueue<Arc<[u8; SIZE]>>);

fn filled<T>(make: impl Fn() -> T) -> ArrayQueue<T> {
    let queue = ArrayQueue::new(SLOTS);
    while queue.push(make()).is_ok() {}
    queue
}

impl Boxes {
    pub fn new() -> Self {
        Self(filled(zeroed))
    }
}

impl Arcs {
    pub fn new() -> Self {
        Self(filled(|| Arc::new([0; SIZE])))
    }
}

pub struct Taken {
    bytes: ManuallyDrop<Bytes>,
    home: &'static ArrayQueue<Bytes>,
}

impl Drop for Taken {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: taken once, by the destructor, behind which nobody looks at it.
        let _ = self.home.push(unsafe { ManuallyDrop::take(&mut self.bytes) });
    }
}

impl Buffers for Boxes {
    type Buffer = Taken;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        Some(Taken { bytes: ManuallyDrop::new(self.0.pop()?), home: &self.0 })
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        buffer.bytes.as_mut_ptr()
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        write_first(&mut buffer.bytes, word)
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        first_word(&buffer.bytes)
    }
}

pub struct TakenArc {
    bytes: ManuallyDrop<Arc<[u8; SIZE]>>,
    home: &'static ArrayQueue<Arc<[u8; SIZE]>>,
}

impl Drop for TakenArc {
    /// Whoever is alone with it gives it back.
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: taken once, by the destructor, behind which nobody looks at it.
        let mut bytes = unsafe { ManuallyDrop::take(&mut self.bytes) };
        if Arc::get_mut(&mut bytes).is_some() {
            let _ = self.home.push(bytes);
        }
    }
}

impl Buffers for Arcs {
    type Buffer = TakenArc;

    #[inline(always)]
    fn acquire(&'static self) -> Option<Self::Buffer> {
        Some(TakenArc { bytes: ManuallyDrop::new(self.0.pop()?), home: &self.0 })
    }

    #[inline(always)]
    fn start(buffer: &mut Self::Buffer) -> *mut u8 {
        Arc::get_mut(&mut buffer.bytes).map_or(std::ptr::null_mut(), |bytes| bytes.as_mut_ptr())
    }

    #[inline(always)]
    fn write(buffer: &mut Self::Buffer, word: u64) -> Option<()> {
        write_first(Arc::get_mut(&mut buffer.bytes)?, word)
    }

    #[inline(always)]
    fn read(buffer: &Self::Buffer) -> u64 {
        first_word(&buffer.bytes[..])
    }
}

impl Shares for Arcs {
    type Shared = TakenArc;

    #[inline(always)]
    fn freeze(buffer: Self::Buffer) -> Self::Shared {
        buffer
    }

    #[inline(always)]
    fn share(shared: &Self::Shared) -> Option<Self::Shared> {
        Some(TakenArc { bytes: shared.bytes.clone(), home: shared.home })
    }

    #[inline(always)]
    fn read_shared(shared: &Self::Shared) -> u64 {
        first_word(&shared.bytes[..])
    }
}
