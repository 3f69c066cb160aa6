//! Safety domains: whose memory it is, as a type and as a number.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::any::TypeId;
use core::fmt;

use super::Checks;
use crate::sync::stat::{Guard, Mutex, lock};

/// A safety domain: a part of the program whose buffers are kept apart from all others.
///
/// A type marker, never a value. A `Pool<D>` gives `Lease<D>`s, so a function that takes a `Lease<Risk>` cannot be
/// given a buffer of another domain. A buffer changes its domain through a [`Gate`](super::Gate). The types keep code
/// from mixing domains up; who means to (a lease taken in as the owner of another one) is not kept from it.
///
/// ```
/// use pinwire::pool::{Checks, Domain, DomainId};
///
/// struct Risk;
///
/// impl Domain for Risk {
///     const NAME: &'static str = "risk";
///     const CHECKS: Checks = Checks::HARDENED; // optional
/// }
///
/// assert_eq!(DomainId::of::<Risk>().name(), "risk");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a safety domain",
    label = "not a safety domain",
    note = "a domain is a type of yours: `struct Orders;` with `impl pinwire::pool::Domain for Orders {{ const NAME: &'static str = \"orders\"; }}`"
)]
pub trait Domain: 'static {
    /// What reports call it. Two types with the same name are still two domains.
    const NAME: &'static str;
    /// What is checked on its leases; the cargo feature `hardened` may add to it.
    const CHECKS: Checks = Checks::STANDARD;
    /// The size of its pools' slots as a fact of the type: then messages that can never fit do not compile.
    const SLOT_SIZE: Option<usize> = None;
}

/// The domain of pools that name none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Main {}

impl Domain for Main {
    const NAME: &'static str = "main";
}

/// A domain that is known at run time only: each pool of it says which one it is, by a [`DomainId`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Dyn {}

impl Domain for Dyn {
    const NAME: &'static str = "dyn";
}

/// A domain at run time.
///
/// Ids are given out as domains are first asked for: they are the same throughout the process, not from run to run.
///
/// ```
/// use pinwire::pool::{DomainId, Main};
///
/// let tenant = DomainId::named("tenant-7");
/// assert_eq!(tenant, DomainId::named("tenant-7"));
/// assert_eq!(tenant.to_string(), "tenant-7");
/// assert_ne!(DomainId::named("main"), DomainId::of::<Main>()); // a type's domain is the type's alone
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainId(u32);

/// All domains of the process.
struct Registry {
    names: Vec<&'static str>,
    of_types: BTreeMap<TypeId, DomainId>,
    of_names: BTreeMap<&'static str, DomainId>,
}

static REGISTRY: Mutex<Registry> =
    Mutex::new(Registry { names: Vec::new(), of_types: BTreeMap::new(), of_names: BTreeMap::new() });

impl DomainId {
    /// For slots, which hold the number in an atomic.
    pub(super) const fn index(self) -> u32 {
        self.0
    }

    /// The domain of a number that [`index`](Self::index) gave.
    pub(super) const fn of_index(index: u32) -> Self {
        Self(index)
    }

    /// The id of a type's domain.
    #[must_use]
    #[cold]
    pub fn of<D: Domain>() -> Self {
        let mut registry = Registry::lock();
        let known = registry.of_types.get(&TypeId::of::<D>()).copied();
        known.unwrap_or_else(|| {
            let id = registry.add(D::NAME);
            registry.of_types.insert(TypeId::of::<D>(), id);
            id
        })
    }

    /// The id of a domain that has no type, for pools of [`Dyn`].
    ///
    /// Names are kept until the process ends: they should be few.
    #[must_use]
    #[cold]
    pub fn named(name: &str) -> Self {
        let mut registry = Registry::lock();
        let known = registry.of_names.get(name).copied();
        known.unwrap_or_else(|| {
            // Never freed, so that ids stay `Copy` and reports can be read at any time.
            let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
            let id = registry.add(name);
            registry.of_names.insert(name, id);
            id
        })
    }

    /// What reports call the domain.
    #[must_use]
    #[cold]
    pub fn name(self) -> &'static str {
        // All ids come from the registry, which forgets none.
        Registry::lock().names.get(self.0 as usize).copied().unwrap_or_default()
    }
}

impl Registry {
    fn lock() -> Guard<'static, Self> {
        // A thread that runs out of memory here leaves at most a name without an id behind.
        lock(&REGISTRY)
    }

    fn add(&mut self, name: &'static str) -> DomainId {
        // The names of so many domains do not fit into memory; were it otherwise, two domains must not become one.
        let id = u32::try_from(self.names.len()).unwrap_or_else(|_| std::process::abort());
        self.names.push(name);
        DomainId(id)
    }
}

impl fmt::Display for DomainId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for DomainId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // With the number: names may be equal.
        write!(f, "DomainId({}: {})", self.0, self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::ToString;
    use std::thread;

    use super::{Domain, DomainId, Dyn, Main};

    struct Twin<const N: u8>;

    impl<const N: u8> Domain for Twin<N> {
        const NAME: &'static str = "twin";
    }

    #[test]
    fn types_with_one_name_are_two_domains() {
        let (one, two) = (DomainId::of::<Twin<1>>(), DomainId::of::<Twin<2>>());
        assert_ne!(one, two);
        assert_eq!(one.name(), two.name());
        assert_ne!(format!("{one:?}"), format!("{two:?}"));
        assert_ne!(DomainId::named("twin"), one);
    }

    #[test]
    fn ids_stay() {
        assert_eq!(DomainId::of::<Main>(), DomainId::of::<Main>());
        assert_ne!(DomainId::of::<Main>(), DomainId::of::<Dyn>());
        assert_eq!(DomainId::of::<Main>().to_string(), "main");
        assert_eq!(DomainId::named(""), DomainId::named(""));
        assert_eq!(format!("{:>6}", DomainId::of::<Dyn>()), "   dyn");
    }

    #[test]
    fn threads_agree() {
        let ids = thread::scope(|scope| {
            [0; 4]
                .map(|_| scope.spawn(|| (DomainId::of::<Twin<3>>(), DomainId::named("agreed"))))
                .map(|t| t.join().ok())
        });
        assert!(ids[0].is_some() && ids.iter().all(|id| *id == ids[0]));
    }
}
