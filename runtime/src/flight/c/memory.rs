//! Memory that C gives away.

use core::ffi::c_void;
use core::ptr::NonNull;

use crate::pool::{ForeignBuffer, Free};

/// `pinwire_memory`: what C allocated, and how it is freed.
///
/// ```
/// use pinwire::flight::c::Memory;
/// use pinwire::pool::{Lease, LeaseMut};
///
/// # unsafe extern "C" fn camera_take() -> Memory {
/// #     let data = std::ptr::null_mut();
/// #     Memory { data, len: 0, free: None, context: data.cast() }
/// # }
/// # const _: &str = stringify!(
/// unsafe extern "C" {
///     fn camera_take() -> Memory; // NULL if there is no frame
/// }
/// # );
///
/// // SAFETY: the camera leaves a frame alone until it is freed, which any thread may do.
/// let frame = unsafe { camera_take().into_buffer() };
/// if let Some(frame) = frame {
///     let frame: Lease = LeaseMut::from_owner(frame)?.freeze(); // or, only to be read, Lease::from_owner(frame)
///     // C frees it when the last holder is gone.
/// }
/// # Ok::<(), pinwire::pool::PoolError>(())
/// ```
#[must_use = "it is freed by what `into_buffer` makes of it"]
#[repr(C)]
#[derive(Debug)]
pub struct Memory {
    /// The first byte. Null: there is none.
    pub data: *mut u8,
    /// How many bytes.
    pub len: usize,
    /// Frees them. None: nobody does.
    pub free: Option<Free>,
    /// The first argument of `free`.
    pub context: *mut c_void,
}

impl Memory {
    /// Takes it in. None if C has given none; then nothing is freed.
    ///
    /// # Safety
    /// Unless `data` is null: that of [`ForeignBuffer::new`].
    #[must_use = "dropping it frees the bytes"]
    pub unsafe fn into_buffer(self) -> Option<ForeignBuffer> {
        let data = NonNull::new(self.data)?;
        // SAFETY: as the caller promises; `keep` frees nothing.
        Some(unsafe { ForeignBuffer::new(data, self.len, self.free.unwrap_or(keep), self.context) })
    }
}

/// For memory that is never freed.
///
/// # Safety
/// None is needed; the type of the function asks for it.
unsafe extern "C" fn keep(_: *mut c_void, _: *mut u8, _: usize) {}
