//! Compile-fail tests: see `tests/ui` for the suite and its rules, `fail` and `pass` for the cases.
