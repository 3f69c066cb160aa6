//! Memory of others: taken in, and given back exactly once on every way out. (A4-6, A4-7, A4-8)

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use pw::pool::{BufferSource, ForeignBuffer, Lease, LeaseMut, PoolError, Source};

use crate::support::{frozen, pool, times};

/// A buffer that counts its end.
#[derive(Clone)]
struct Cleanups(Arc<AtomicUsize>);

impl Cleanups {
    fn new() -> Self {
        Self(Arc::default())
    }
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
    fn buffer(&self, len: usize) -> Owned {
        Owned(vec![7; len], self.clone())
    }
}

struct Owned(Vec<u8>, Cleanups);

impl AsRef<[u8]> for Owned {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl AsMut<[u8]> for Owned {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        self.1.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// A4-7: once, whatever became of the lease.
#[test]
fn a_buffer_ends_once() {
    type Way = (&'static str, fn(LeaseMut));
    let ways: [Way; 9] = [
        ("dropped", drop),
        ("released", |lease| lease.release()),
        ("frozen", |lease| drop(lease.freeze())),
        ("shared", |lease| drop(lease.freeze().clone())),
        ("in parts", |lease| drop(lease.freeze().split_at(2))),
        ("recovered", |lease| drop(lease.freeze().try_into_mut())),
        ("copied", |lease| drop(lease.freeze().detach().unwrap())),
        ("in a thread", |lease| thread::spawn(move || drop(lease)).join().unwrap()),
        ("in a panic", |lease| assert!(catch_unwind(AssertUnwindSafe(move || panic_with(lease))).is_err())),
    ];
    for (way, end) in ways {
        let cleanups = Cleanups::new();
        let lease = LeaseMut::from_owner(cleanups.buffer(64)).unwrap();
        assert_eq!(cleanups.count(), 0);
        end(lease);
        assert_eq!(cleanups.count(), 1, "{way}");
    }
}

fn panic_with(lease: LeaseMut) {
    let _shared = lease.freeze();
    panic!("planted");
}

/// A4-7: forgotten: never.
#[test]
fn a_forgotten_buffer_does_not_end() {
    let cleanups = Cleanups::new();
    std::mem::forget(LeaseMut::<pw::pool::Main>::from_owner(cleanups.buffer(8)).unwrap());
    assert_eq!(cleanups.count(), 0);
}

/// What is read and written is the owner's own memory.
#[test]
fn nothing_is_copied() {
    let buffer = Cleanups::new().buffer(64);
    let address = buffer.0.as_ptr();
    let mut lease: LeaseMut = LeaseMut::from_owner(buffer).unwrap();
    assert_eq!((lease.as_ptr(), lease.capacity()), (address, 64));
    lease.set_len(64).unwrap();
    lease[0] = 1;
    let shared = lease.freeze();
    assert_eq!((shared.as_ptr(), shared[0], shared[1], shared.handle()), (address, 1, 7, None));
    assert_eq!(shared.retained(), 64);
}

/// Owners that change what they give at each call must not be believed twice. (proof.md, 13; 5)
#[test]
fn an_owner_is_asked_once() {
    struct Shrinks(Vec<u8>, AtomicUsize);
    impl AsRef<[u8]> for Shrinks {
        fn as_ref(&self) -> &[u8] {
            let asked = self.1.fetch_add(1, Ordering::SeqCst);
            &self.0[..self.0.len() >> asked.min(6)]
        }
    }
    let lease: Lease = Lease::from_owner(Shrinks(vec![7; 64], AtomicUsize::new(0))).unwrap();
    let parts = lease.split_at(32).unwrap();
    assert_eq!((&*lease, &*parts.0, &*parts.1), (&[7; 64][..], &[7; 32][..], &[7; 32][..]));
}

/// An owner that panics when it is asked is dropped once, and nothing is leased.
#[test]
fn an_owner_that_panics() {
    struct Panics(Owned);
    impl AsRef<[u8]> for Panics {
        fn as_ref(&self) -> &[u8] {
            panic!("planted, with {} bytes", self.0.0.len())
        }
    }
    let cleanups = Cleanups::new();
    let owner = Panics(cleanups.buffer(8));
    assert!(catch_unwind(AssertUnwindSafe(|| drop(Lease::<pw::pool::Main>::from_owner(owner)))).is_err());
    assert_eq!(cleanups.count(), 1);
}

/// An owner whose drop panics: the memory is given back once, the panic goes on.
#[test]
fn a_drop_that_panics() {
    struct Bomb(Vec<u8>, Cleanups);
    impl AsRef<[u8]> for Bomb {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }
    impl Drop for Bomb {
        fn drop(&mut self) {
            self.1.0.fetch_add(1, Ordering::SeqCst);
            panic!("planted");
        }
    }
    let cleanups = Cleanups::new();
    let lease: Lease = Lease::from_owner(Bomb(vec![1; 8], cleanups.clone())).unwrap();
    let other = lease.clone();
    drop(lease);
    assert!(catch_unwind(AssertUnwindSafe(|| drop(other))).is_err());
    assert_eq!(cleanups.count(), 1);
}

/// An arena of the user's: buffers of a fixed number.
struct Arena {
    cleanups: Cleanups,
    left: Mutex<usize>,
}

impl BufferSource for Arena {
    type Buffer = Owned;
    fn take(&self, len: usize) -> Option<Owned> {
        let mut left = self.left.lock().unwrap();
        *left = left.checked_sub(1)?;
        Some(self.cleanups.buffer(len))
    }
}

/// A4-6, A4-7: cleanup count = lease count on success, error and panic.
#[test]
fn as_many_cleanups_as_leases() {
    let cleanups = Cleanups::new();
    let leases = times(999, 99_999);
    let source: Source<Arena> = Source::new(Arena { cleanups: cleanups.clone(), left: Mutex::new(leases) });
    for turn in 0..leases {
        let lease = source.lease(64).unwrap();
        match turn % 3 {
            0 => drop(success(lease)),
            1 => assert!(failure(lease).is_err()),
            _ => assert!(quiet(|| drop(catch_unwind(AssertUnwindSafe(|| panic_with(lease)))))),
        }
        assert_eq!(cleanups.count(), turn + 1);
    }
    assert!(source.lease(64).is_err(), "the arena is empty");
    assert_eq!(cleanups.count(), leases);
}

fn success(lease: LeaseMut) -> Lease {
    lease.freeze().clone()
}

fn failure(mut lease: LeaseMut) -> Result<Lease, PoolError> {
    lease.set_len(65)?;
    Ok(lease.freeze())
}

fn quiet(work: impl FnOnce()) -> bool {
    work();
    true
}

/// A source that gives less than was asked for gives no lease, and gets its buffer back.
#[test]
fn a_source_that_gives_too_little() {
    struct Stingy(Cleanups);
    impl BufferSource for Stingy {
        type Buffer = Owned;
        fn take(&self, len: usize) -> Option<Owned> {
            Some(self.0.buffer(len - 1))
        }
    }
    let cleanups = Cleanups::new();
    let source: Source<Stingy> = Source::new(Stingy(cleanups.clone()));
    assert!(source.lease(64).is_err());
    assert_eq!(cleanups.count(), 1);
}

/// C gives memory with a function that ends it; the function is called once, with what C gave.
#[test]
fn a_c_buffer_ends_once() {
    use std::ffi::c_void;

    /// # Safety
    /// `context` is an `AtomicUsize` that lives, `bytes` and `len` are those of a box that nobody else has.
    /// # Safety
    /// `context` is a counter that lives, `bytes` and `len` are a box that nobody else has.
    unsafe extern "C" fn end(context: *mut c_void, bytes: *mut u8, len: usize) {
        // SAFETY: 1. the context is a counter that lives, as the caller promises.
        unsafe { &*context.cast::<AtomicUsize>() }.fetch_add(1, Ordering::SeqCst);
        // SAFETY: 1. the bytes are a box of this length, as the caller promises.
        drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(bytes, len)) });
    }

    let ended = AtomicUsize::new(0);
    let bytes = NonNull::from(Box::leak(vec![1_u8, 2, 3].into_boxed_slice())).cast();
    // SAFETY: 1. the bytes are a box that nobody else has. 2. `end` frees it. 3. the counter outlives the lease.
    let buffer = unsafe { ForeignBuffer::new(bytes, 3, end, (&raw const ended).cast_mut().cast()) };
    let mut lease: LeaseMut = LeaseMut::from_owner(buffer).unwrap();
    lease.set_len(3).unwrap();
    lease[0] = 9;
    let shared = lease.freeze();
    let part = shared.slice(0..2).unwrap();
    drop(shared);
    assert_eq!((&*part, ended.load(Ordering::SeqCst)), (&[9, 2][..], 0));
    drop(part);
    assert_eq!(ended.load(Ordering::SeqCst), 1);
}

/// A4-6: a reader over a lease.
#[test]
fn a_lease_is_read() {
    let pool = pool(64, 1);
    let mut reader = Cursor::new(frozen(&pool, b"0123456789"));
    let mut four = [0; 4];
    reader.read_exact(&mut four).unwrap();
    let mut rest = String::new();
    reader.read_to_string(&mut rest).unwrap();
    assert_eq!((&four, rest.as_str()), (b"0123", "456789"));
    assert!(pool.lease(1).is_err());
    drop(reader);
    assert!(pool.lease(1).is_ok());
}
