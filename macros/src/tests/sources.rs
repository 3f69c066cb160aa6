//! The items of this repository that derive `Packet` or `Message`.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Item;

use crate::expand;

/// Where the code of users and of their like stands.
const FOLDERS: [&str; 8] = [
    "examples",
    "tests/tests",
    "tests/hostile",
    "tests/hygiene/src",
    "ui-tests/tests",
    "ui-tests/pass",
    "runtime",
    "benches/src",
];

/// Where they stand, and what the derive of this name returns for them; none when this crate stands alone, as in its
/// package.
pub(super) fn expansions(derive: &str) -> Vec<(String, TokenStream)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in FOLDERS {
        rust_files(&root.join(folder), &mut files);
    }
    let expand = if derive == "Message" { expand::message } else { expand::packet };
    let items = files.iter().flat_map(|file| items_of(file, derive));
    items.map(|(place, item)| (place, expand(item))).collect()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn items_of(path: &Path, derive: &str) -> Vec<(String, TokenStream)> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let Ok(file) = syn::parse_file(&text) else { return Vec::new() };
    let mut found = Vec::new();
    collect(file.items, derive, &mut found);
    found.into_iter().map(|(name, tokens)| (format!("{}: {name}", path.display()), tokens)).collect()
}

fn collect(items: Vec<Item>, derive: &str, found: &mut Vec<(String, TokenStream)>) {
    for item in items {
        match item {
            Item::Mod(module) => {
                collect(module.content.map(|(_, items)| items).unwrap_or_default(), derive, found);
            }
            Item::Struct(item) if derives(item.attrs.iter(), derive) => {
                found.push((item.ident.to_string(), item.into_token_stream()))
            }
            Item::Enum(item) if derives(item.attrs.iter(), derive) => {
                found.push((item.ident.to_string(), item.into_token_stream()))
            }
            _ => {}
        }
    }
}

fn derives(mut attributes: impl Iterator<Item = impl ToTokens>, derive: &str) -> bool {
    attributes.any(|attribute| {
        let text = attribute.to_token_stream().to_string();
        text.contains("derive") && text.contains(derive)
    })
}
