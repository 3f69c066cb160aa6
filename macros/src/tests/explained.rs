//! The explanation of `Trade`'s expansion cannot diverge from it.
