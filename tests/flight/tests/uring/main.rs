//! Leases that the kernel works on, through io_uring. (A2-6, A2-7, B4-11, X-2, X-3)

#![allow(unreachable_pub, missing_docs)]
#![cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")))]

mod cancel;
mod chaos;
mod child;
mod lifetime;
mod memlock;
mod ops;
mod provided;
mod send_zc;
mod support;
mod tokio_loop;
