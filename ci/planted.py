"""Negative controls: what to plant in a copy of the tree, and the one check that must see it.

A plant appends to its file (an absent one is made) or replaces words in it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plant:
    check: str  # or several, when each of them must see it
    name: str
    append: str = ""
    replace: tuple = ()
    binary: bytes = b""
    locked: tuple = ()  # entries for the file in the lock file

    def describe(self):
        words = " ".join(self.append.split()) or " -> ".join(part.strip() for part in self.replace)
        return f"`{words or 'bytes of a capture'}` in {self.name}"

    def files(self, tree):
        """The planted files, by name."""
        files = {self.name: self._changed(tree)}
        if self.locked:
            lines = "".join(f"    {entry}\n" for entry in self.locked)
            files["ci/unsafe.lock"] = (tree.bytes("ci/unsafe.lock") or b"") + f"\n{self.name}\n{lines}".encode()
        return files

    def _changed(self, tree):
        old = tree.bytes(self.name) or b""
        if not self.replace:
            return old + self.append.encode() + self.binary
        before, after = (text.encode() for text in self.replace)
        assert before in old, f"{self.name} has no {self.replace[0]} to replace"
        return old.replace(before, after)


ARGUED = "// SAFETY: the pointer is aligned, and the caller holds the slot.\n"
EXPANSION = "macros/tests/expected/planted.expanded.rs"

PLANTS = [
    Plant("1a", "macros/src/check/planted.rs", "fn f(t: proc_macro::TokenStream) {}\n"),
    Plant("1b", "macros/src/schema/planted.rs", "fn f() { quote! { struct A; }; }\n"),
    Plant("1b", "macros/src/layout/planted.rs", "fn f() { let _ = parse_quote_spanned!(s=> u8); }\n"),
    Plant("1c", "macros/src/emit/planted.rs", "fn f(a: &[syn::Attribute]) {}\n"),
    Plant("1c", "macros/src/check/planted.rs", "use syn::{Attribute as A, Ident};\n"),
    Plant("1d", "macros/src/layout/planted.rs", "use syn::Type;\n"),
    Plant("2a", "macros/src/lib.rs", replace=("#![forbid(unsafe_code)]", "// #![forbid(unsafe_code)]\n")),
    Plant("2b 3b 3c", EXPANSION, "const _: () = { unsafe { f() } };\n"),
    Plant("2b", EXPANSION, "fn f(x: &u8) { let _ = x as *const u8; }\n"),
    Plant("2b", "macros/src/emit/planted.rs", "fn f() { ::core::mem::transmute::<u8, i8>(0) }\n"),
    # Outside its places.
    Plant("3a 3b 3c", "runtime/src/wire/planted.rs", "fn f() { unsafe { g() } }\n"),
    Plant("3a 3b 3c", "runtime/src/encode/planted.rs", "fn f(b: &[u8]) -> &str { unsafe { from_utf8_unchecked(b) } }\n"),
    Plant("3a 3b", "runtime/src/view/planted.rs", "#[allow(unsafe_code)] mod m {}\n"),
    Plant("3a 3b", "runtime/src/view/planted.rs", "#[expect(unsafe_code, reason = \"fast\")] mod m {}\n"),
    Plant("3a 3b", "runtime/src/form/planted.rs", "#[cfg_attr(all(), allow(dead_code, unsafe_code))] mod m {}\n"),
    Plant("3a", "runtime/src/pool/planted.rs", f"fn f() {{\n    {ARGUED}    unsafe {{ g() }}\n}}\n",
          locked=("f | above | unsafe { g() }",)),
    Plant("3a", "runtime/src/pool/planted.rs", f"{ARGUED}unsafe impl Send for S {{}}\n#[allow(unsafe_code)]\nmod m {{}}\n",
          locked=("(file) | above | unsafe impl Send for S", "(file) | lint | #[allow(unsafe_code)]")),
    Plant("3a", "runtime/src/lib.rs", replace=("unsafe_code", "unused")),
    # A second block where one is allowed.
    Plant("3a 3b 3c", "runtime/src/view/text.rs", "fn f(b: &[u8]) { unsafe { g(b) } }\n"),
    Plant("3a", "runtime/src/view/text.rs", f"fn f(b: &[u8]) {{\n    {ARGUED}    unsafe {{ g(b) }}\n}}\n",
          locked=("f | above | unsafe { g(b) }",)),
    # Where it may stand, and argued, but not listed: in the library, in tests, in the fuzz targets.
    Plant("3b", "runtime/src/pool/plumbing/planted.rs", f"fn f() {{\n    {ARGUED}    unsafe {{ g() }};\n}}\n"),
    Plant("3b", "runtime/src/wire/planted.rs", f"{ARGUED}unsafe impl Pod for S {{}}\n"),
    Plant("3b", "tests/tests/planted.rs", f"{ARGUED}#[unsafe(no_mangle)]\nfn f() {{}}\n"),
    Plant("3b", "fuzz/fuzz_targets/planted.rs", "/// # Safety\n/// `pointer` is aligned and points to a byte.\n"
          "unsafe fn f(pointer: *const u8) {}\n"),
    # Listed once, there twice; listed in another function; listed and changed.
    Plant("3b", "runtime/src/pool/plumbing/planted.rs",
          f"fn f() {{\n    {ARGUED}    unsafe {{ g() }};\n    {ARGUED}    unsafe {{ g() }};\n}}\n",
          locked=("f | above | unsafe { g() }",)),
    Plant("3b", "runtime/src/pool/plumbing/planted.rs",
          f"impl Drop for S {{\n    fn f() {{\n        {ARGUED}        unsafe {{ g() }};\n    }}\n}}\n",
          locked=("f | above | unsafe { g() }",)),
    Plant("3b", "runtime/src/view/text.rs", replace=("core::str::from_utf8_unchecked(bytes)", "str(bytes)")),
    # Listed and gone: what permitted it now permits nothing.
    Plant("3a 3b", "runtime/src/view/text.rs", replace=("unsafe { core::str::from_utf8_unchecked(bytes) }", "str(bytes)")),
    Plant("3b", "ci/unsafe.lock", "\nruntime/src/lib.rs\n    (file) | above | unsafe impl Pod for Gone\n"),
    # Generated code that somebody touched.
    Plant("3b", "benches/src/message/flat/generated.rs", "fn f() {}\n"),
    # Not argued.
    Plant("3c", "runtime/src/view/text.rs", replace=("// SAFETY: `bytes` is UTF-8.", "// `bytes` is UTF-8.")),
    Plant("3c", "runtime/src/pool/plumbing/planted.rs", "/// Frees it.\npub unsafe fn f(pointer: *mut u8) {}\n",
          locked=("(file) | docs | unsafe fn f(pointer: *mut u8)",)),
    Plant("3c", "runtime/src/pool/plumbing/planted.rs", "/// # Panics\n/// Never, as the pointer is aligned.\n"
          "unsafe trait Slot {}\n", locked=("(file) | docs | unsafe trait Slot",)),
    Plant("3c", "examples/planted.rs", f"{ARGUED}fn f() {{\n    g();\n    unsafe {{ h() }}\n}}\n",
          locked=("f | above | unsafe { h() }",)),
    # The argument of the one above is not that of the one below.
    Plant("3c", "tests/tests/planted.rs", f"fn f() {{\n    {ARGUED}    unsafe {{ g() }};\n    unsafe {{ h() }};\n}}\n",
          locked=("f | above | unsafe { g() }", "f | above | unsafe { h() }")),
    # An argument that says nothing.
    Plant("3c", "tests/tests/planted.rs", "fn f() {\n    // SAFETY: this is fine because we checked it.\n    unsafe { g() }\n}\n",
          locked=("f | above | unsafe { g() }",)),
    Plant("3c", "tests/tests/planted.rs", "fn f() {\n    // SAFETY: as in `g`.\n    unsafe { g() }\n}\n",
          locked=("f | above | unsafe { g() }",)),
    Plant("3c", "tests/tests/planted.rs", "// SAFETY: see above.\nunsafe impl Send for S {}\n",
          locked=("(file) | above | unsafe impl Send for S",)),
    Plant("3c", "tests/tests/planted.rs", "/// # Safety\n/// Safe to use.\nunsafe fn f() {}\n",
          locked=("(file) | docs | unsafe fn f()",)),
    Plant("4", "runtime/src/pool/planted.rs", "use core::{fmt, sync::atomic::{AtomicU32, Ordering}};\n"),
    Plant("4", "runtime/src/pool/planted.rs", "struct S(core::cell::UnsafeCell<u8>);\n"),
    Plant("4", "runtime/src/pool/planted.rs", "use std::cell::{Cell, UnsafeCell as U};\n"),
    Plant("4", "runtime/src/pool/plumbing/planted.rs", "fn f() { shuttle::thread::yield_now() }\n"),
    Plant("5a", "runtime/src/wire/planted.rs", 'fn f() { if cfg!(feature = "std") {} }\n'),
    Plant("5a", "runtime/src/lib.rs", '#[cfg(not(feature = "std"))]\nmod other;\n'),
    Plant("5a", "runtime/src/wire/planted.rs", '#[cfg_attr(feature = "bytemuck", repr(packed))]\nstruct S;\n'),
    Plant("5a", "macros/src/emit/planted.rs", 'fn f() { quote! { #[cfg(feature = "alloc")] fn g() {} }; }\n'),
    Plant("5a", "runtime/src/view/check.rs", '#[cfg(feature = "hardened")]\nfn f() {}\n'),
    Plant("5a", "runtime/src/view/text.rs", '#[cfg(not(feature = "simdutf8"))]\nfn f() {}\n'),
    Plant("5a", "runtime/src/form/text.rs", '#[cfg(not(feature = "alloc"))]\nfn f() {}\n'),
    Plant("5a", "runtime/src/encode/planted.rs", 'fn f() -> bool { cfg!(feature = "frame") }\n'),
    Plant("5a", "runtime/src/pool/planted.rs", 'fn f() { if cfg!(feature = "hardened") {} }\n'),
    Plant("5a", "runtime/src/pool/planted.rs", '#[cfg(not(feature = "tracing"))]\nfn f() {}\n'),
    Plant("5a", "runtime/src/visit.rs", '#[cfg(not(feature = "serde"))]\nfn f() {}\n'),
    Plant("5a", "runtime/src/pool/checks.rs", 'fn f() -> bool { cfg!(feature = "bytes") }\n'),
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
