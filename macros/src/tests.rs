//! What the derives return, as committed snapshots; and a scan of their tokens.

mod explained;
mod inputs;
mod scan;
mod snapshots;
mod sources;

use proc_macro2::TokenStream;

/// An expansion as source text.
fn pretty(expansion: TokenStream) -> String {
    let file = syn::parse2(expansion).expect("an expansion is a list of items");
    prettyplease::unparse(&file)
}

/// A file of `tests/expected`.
fn expected(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(name)
}
