//! Builds the engine in C, if there is a compiler. Without one its tests say so.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(pinwire_c)");
    println!("cargo::rerun-if-changed=c");
    println!("cargo::rerun-if-changed=../../runtime/include/pinwire.h");
    if std::env::var_os("CARGO_CFG_UNIX").is_none() {
        return; // It starts a thread by pthread_create.
    }
    match strict().file("c/engine.c").std("c99").try_compile("pinwire_engine") {
        Ok(()) => println!("cargo::rustc-cfg=pinwire_c"),
        Err(error) if is_missing(&error) => println!("cargo::warning=tests of C are skipped: {error}"),
        Err(error) => panic!("{error}"),
    }
    // Whether C++ takes the header, too. Nothing is linked of it.
    let cpp = strict().cpp(true).cpp_link_stdlib(None).std("c++11").file("c/header.cpp").try_compile_intermediates();
    if let Err(error) = cpp {
        assert!(is_missing(&error), "{error}");
    }
}

fn strict() -> cc::Build {
    let mut build = cc::Build::new();
    build.include("../../runtime/include").warnings(true).extra_warnings(true).warnings_into_errors(true);
    build
}

fn is_missing(error: &cc::Error) -> bool {
    error.to_string().contains("ToolNotFound")
}
