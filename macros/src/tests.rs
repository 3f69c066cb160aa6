//! What the derive returns, as committed snapshots; and a scan of its tokens.

mod explained;
mod inputs;
mod scan;
mod snapshots;
mod sources;

use proc_macro2::TokenStream;

/// The expansion of an item, as source text.
fn pretty(input: TokenStream) -> String {
    let file = syn::parse2(crate::expand::packet(input)).expect("an expansion is a list of items");
    prettyplease::unparse(&file)
}

/// A file of `tests/expected`.
fn expected(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(name)
}
