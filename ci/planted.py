"""Negative controls: what to plant in a copy of the tree, and the one check that must see it.

A plant appends to its file (an absent one is made) or replaces words in it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plant:
    check: str
    name: str
    append: str = ""
    replace: tuple = ()
    binary: bytes = b""

    def describe(self):
        words = " ".join(self.append.split()) or " -> ".join(part.strip() for part in self.replace)
        return f"`{words or 'bytes of a capture'}` in {self.name}"


EXPANSION = "macros/tests/expected/planted.expanded.rs"

PLANTS = [
    Plant("1a", "macros/src/check/planted.rs", "fn f(t: proc_macro::TokenStream) {}\n"),
    Plant("1b", "macros/src/schema/planted.rs", "fn f() { quote! { struct A; }; }\n"),
    Plant("1b", "macros/src/layout/planted.rs", "fn f() { let _ = parse_quote_spanned!(s=> u8); }\n"),
    Plant("1c", "macros/src/emit/planted.rs", "fn f(a: &[syn::Attribute]) {}\n"),
    Plant("1c", "macros/src/check/planted.rs", "use syn::{Attribute as A, Ident};\n"),
    Plant("1d", "macros/src/layout/planted.rs", "use syn::Type;\n"),
    Plant("2a", "macros/src/lib.rs", replace=("#![forbid(unsafe_code)]", "// #![forbid(unsafe_code)]\n")),
    Plant("2b", EXPANSION, "const _: () = { unsafe { f() } };\n"),
    Plant("2b", EXPANSION, "fn f(x: &u8) { let _ = x as *const u8; }\n"),
    Plant("2b", "macros/src/emit/planted.rs", "fn f() { ::core::mem::transmute::<u8, i8>(0) }\n"),
    Plant("3", "runtime/src/wire/planted.rs", "fn f() { unsafe { g() } }\n"),
    Plant("3", "runtime/src/view/planted.rs", "#[allow(unsafe_code)] mod m {}\n"),
    Plant("3", "runtime/src/encode/planted.rs", "fn f(b: &[u8]) -> &str { unsafe { from_utf8_unchecked(b) } }\n"),
    Plant("3", "runtime/src/view/planted.rs", "#[expect(unsafe_code, reason = \"fast\")] mod m {}\n"),
    Plant("3", "runtime/src/form/planted.rs", "#[cfg_attr(all(), allow(dead_code, unsafe_code))] mod m {}\n"),
    Plant("3", "runtime/src/view/text.rs", "fn f(b: &[u8]) { unsafe { g(b) } }\n"),
    # The locked line a second time.
    Plant("3", "runtime/src/view/text.rs", "            unsafe { core::str::from_utf8_unchecked(bytes) }\n"),
    Plant("3", "runtime/src/view/text.rs", replace=("unsafe { core::str::from_utf8_unchecked(bytes) }", "str(bytes)")),
    Plant("3", "runtime/src/lib.rs", replace=("unsafe_code", "unused")),
    Plant("3", "ci/unsafe.lock", "runtime/src/lib.rs: unsafe impl Pod for Gone {}\n"),
    Plant("4", "runtime/src/pool/planted.rs", "use core::{fmt, sync::atomic::{AtomicU32, Ordering}};\n"),
    Plant("4", "runtime/src/pool/planted.rs", "struct S(core::cell::UnsafeCell<u8>);\n"),
    Plant("4", "runtime/src/pool/planted.rs", "use std::cell::{Cell, UnsafeCell as U};\n"),
    Plant("5a", "runtime/src/wire/planted.rs", 'fn f() { if cfg!(feature = "std") {} }\n'),
    Plant("5a", "runtime/src/lib.rs", '#[cfg(not(feature = "std"))]\nmod other;\n'),
    Plant("5a", "runtime/src/wire/planted.rs", '#[cfg_attr(feature = "bytemuck", repr(packed))]\nstruct S;\n'),
    Plant("5a", "macros/src/emit/planted.rs", 'fn f() { quote! { #[cfg(feature = "alloc")] fn g() {} }; }\n'),
    Plant("5a", "runtime/src/view/check.rs", '#[cfg(feature = "hardened")]\nfn f() {}\n'),
    Plant("5a", "runtime/src/view/text.rs", '#[cfg(not(feature = "simdutf8"))]\nfn f() {}\n'),
    Plant("5a", "runtime/src/form/text.rs", '#[cfg(not(feature = "alloc"))]\nfn f() {}\n'),
    Plant("5a", "runtime/src/encode/planted.rs", 'fn f() -> bool { cfg!(feature = "frame") }\n'),
    Plant("5b", "runtime/src/wire/planted.rs", "fn f(x: u16) -> [u8; 2] { x.to_ne_bytes() }\n"),
    Plant("5b", "macros/src/emit/planted.rs", "fn f() { quote! { u16::from_ne_bytes(b) }; }\n"),
    Plant("6", "docs/planted.md", "See /" + "home/someone/notes.txt.\n"),
    Plant("6", "examples/planted.rs", 'const PATH: &str = "/' + 'work/x";\n'),
    Plant("7", "tests/data/planted.bin", binary=b"a capture that is not ours"),
    Plant("8", "runtime/src/wire/planted.rs", "impl<O: Endian> Wire<O> for usize {}\n"),
    Plant("8", "runtime/src/message/values.rs", "impl Value for usize {\n    type Form = Fixed<u64>;\n}\n"),
    Plant("8", "runtime/src/message/values.rs", "fixed!(isize);\n"),
    Plant("8", "runtime/src/wire/planted.rs", "number!(\n    u16, Uint, Uint; usize, Uint, Uint\n);\n"),
]

# Every forbidden word where it does no harm: no check may go red.
DECOY = r'''
// unsafe { transmute } as *const u8, quote! { syn::Attribute }, core::sync::atomic
/* proc_macro:: /* UnsafeCell */ x.to_ne_bytes(), cfg(feature = "std"), impl Scalar for usize */
//! unsafe, from_ne_bytes
fn decoy<'a>(x: &'a str) -> &'a str {
    let unsafe_code_is_a_word = ('"', b'\'', "unsafe \" quote! { }");
    let raw = r#"syn::Attribute "as *" proc_macro::"#;
    let bytes = (b"core::sync::atomic", br"UnsafeCell", '\u{2764}');
    let (quoted, proc_macros) = (1, 2);
    x
}
'''
DECOY_PLACES = ["macros/src/check/decoy.rs", "macros/src/layout/decoy.rs", "runtime/src/wire/decoy.rs",
                "macros/tests/expected/decoy.expanded.rs"]
