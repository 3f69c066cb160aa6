//! How much a domain pays to have misuse found.

/// What is checked on leases of a [domain](super::Domain).
///
/// Safe code cannot misuse a lease, and a [handle](super::Handle) of a lease that is over is refused at every level.
/// The checks are for what the compiler does not see: `unsafe` code, C, the kernel, another process. They are
/// constants: what is off is not in the machine code.
///
/// | field | finds | costs |
/// |---|---|---|
/// | `generation` | a lease that is released a second time, by `unsafe` code or a ticket from C | a load and compare when it is released |
/// | `provenance` | nothing; reports name sites, label, age and the last 16 events | a few stores into the slot's own cache line |
/// | `canary` | writes past the end, when the lease is released | one store, one load and compare of the bytes behind the payload |
/// | `poison` | writes to the first bytes of a slot after its release, when it is leased again | one cache line written at release and compared at lease |
/// | `full_poison` | the same anywhere in the slot | the whole slot, written and compared |
/// | `quarantine` | more of these writes, and that they hit nobody's message: a released slot rests before it is leased again | cold cache lines, and slots that wait |
/// | `guard_pages` | a write past the end, at once, with a signal: from 64 bytes behind the end on, without `canary` from the first on | two pages of address space and a system call for each slot at start |
///
/// | level | what for | its checks |
/// |---|---|---|
/// | [`UNCHECKED`](Self::UNCHECKED) | measuring what the others cost | none |
/// | [`STANDARD`](Self::STANDARD) | the default, in production | `generation`, `provenance` |
/// | [`HARDENED`](Self::HARDENED) | C or DMA writes into the buffers | and `canary`, `poison`, `quarantine` |
/// | [`PARANOID`](Self::PARANOID) | the hunt for a bug | and `full_poison`, `guard_pages` |
///
/// Any other choice starts from a level:
///
/// ```
/// use pinwire::pool::{Checks, Domain};
///
/// struct Camera; // its driver is in C
///
/// impl Domain for Camera {
///     const NAME: &'static str = "camera";
///     const CHECKS: Checks = Checks { canary: true, ..Checks::STANDARD };
/// }
///
/// assert!(Camera::CHECKS.generation && Camera::CHECKS.canary && !Camera::CHECKS.poison);
/// ```
///
/// No check may be taken away from afar. The cargo feature `hardened` can only add, in all domains: see
/// [`raised`](Self::raised).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checks {
    /// A lease that is released must still be the one its slot was leased for.
    pub generation: bool,
    /// Each lease knows where it was leased and released, its label, its age, and the slot's last 16 events.
    pub provenance: bool,
    /// A pattern behind the payload is looked at when the lease is released.
    pub canary: bool,
    /// The head of a released slot is overwritten with a pattern, which is looked at when it is leased again.
    pub poison: bool,
    /// With `poison`: the whole slot, not only its head.
    pub full_poison: bool,
    /// Released slots rest before they are leased again, the longest-released first.
    pub quarantine: bool,
    /// Behind each slot is a page that nobody can touch. The payload, with its canary, stands right in front of it: of
    /// a size that is no multiple of 64, or with an alignment of more than 64 bytes, some bytes remain in between.
    pub guard_pages: bool,
}

impl Checks {
    /// No checks.
    pub const UNCHECKED: Self = Self {
        generation: false,
        provenance: false,
        canary: false,
        poison: false,
        full_poison: false,
        quarantine: false,
        guard_pages: false,
    };

    /// The default: cheap enough for production.
    pub const STANDARD: Self = Self { generation: true, provenance: true, ..Self::UNCHECKED };

    /// For buffers that C or a device writes into.
    pub const HARDENED: Self = Self { canary: true, poison: true, quarantine: true, ..Self::STANDARD };

    /// All there is.
    pub const PARANOID: Self = Self { full_poison: true, guard_pages: true, ..Self::HARDENED };

    /// These checks and those of `floor`.
    ///
    /// ```
    /// use pinwire::pool::Checks;
    ///
    /// let own = Checks { guard_pages: true, ..Checks::UNCHECKED };
    /// let both = own.at_least(Checks::STANDARD);
    /// assert_eq!(both, Checks { guard_pages: true, ..Checks::STANDARD });
    /// ```
    #[must_use]
    pub const fn at_least(self, floor: Self) -> Self {
        Self {
            generation: self.generation || floor.generation,
            provenance: self.provenance || floor.provenance,
            canary: self.canary || floor.canary,
            poison: self.poison || floor.poison,
            full_poison: self.full_poison || floor.full_poison,
            quarantine: self.quarantine || floor.quarantine,
            guard_pages: self.guard_pages || floor.guard_pages,
        }
    }

    /// What a domain that asks for these checks gets in this build: at least [`HARDENED`](Self::HARDENED) with the
    /// cargo feature `hardened`, else what it asks for.
    #[must_use]
    pub const fn raised(self) -> Self {
        if cfg!(feature = "hardened") { self.at_least(Self::HARDENED) } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::Checks;

    const LEVELS: [Checks; 4] = [Checks::UNCHECKED, Checks::STANDARD, Checks::HARDENED, Checks::PARANOID];

    #[test]
    fn levels_are_a_ladder() {
        for (rank, low) in LEVELS.into_iter().enumerate() {
            for high in &LEVELS[rank..] {
                assert_eq!(low.at_least(*high), *high);
                assert_eq!(high.at_least(low), *high);
            }
        }
    }

    #[test]
    fn the_feature_only_raises() {
        for level in LEVELS {
            let raised = level.raised();
            assert_eq!(raised.at_least(level), raised);
            assert_eq!(raised.canary, level.canary || cfg!(feature = "hardened"));
        }
    }
}
