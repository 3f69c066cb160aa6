//! Tests of the layouts themselves, and here what several of them use. Those over captures and hostile bytes are the
//! packages beside this one, `hostile/`.

pub mod explained;

/// Compiles if any thread may have, move and share a `T`.
pub const fn thread_safe<T: Send + Sync + Unpin>() {}

/// Compiles if that holds for copies of a `T`, too.
pub const fn copy<T: Copy + Send + Sync>() {}

/// Fails to compile if the type has the trait: then two impls would fit.
#[macro_export]
macro_rules! is_not {
    ($($ty:ty: $bound:path),* $(,)?) => {$(
        const _: fn() = || {
            trait Ambiguous<A> {
                fn item() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            struct Has;
            impl<T: ?Sized + $bound> Ambiguous<Has> for T {}
            <$ty as Ambiguous<_>>::item()
        };
    )*};
}
