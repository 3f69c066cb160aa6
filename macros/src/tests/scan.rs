//! The tokens that the derive returns hold nothing unsafe. (A2-3, X-5)

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{inputs, sources};

/// Words that may stand nowhere in an expansion.
const WORDS: [&str; 7] = ["unsafe", "transmute", "extern", "asm", "union", "no_mangle", "from_raw_parts"];

/// What is forbidden in the tokens, in order.
pub(super) fn forbidden(tokens: TokenStream) -> Vec<String> {
    let flat = flatten(tokens);
    let mut found: Vec<String> = flat.iter().filter(|token| WORDS.contains(&token.as_str())).cloned().collect();
    for window in flat.windows(3) {
        match [window[0].as_str(), window[1].as_str(), window[2].as_str()] {
            ["as", "*", kind @ ("const" | "mut")] => found.push(format!("as *{kind}")),
            // `&'static mut` has a quote before the word.
            [before, "static", "mut"] if before != "'" => found.push("static mut".into()),
            _ => {}
        }
    }
    found
}

/// All tokens, groups opened, as text. A literal can hold anything: it does nothing.
fn flatten(tokens: TokenStream) -> Vec<String> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                flat.push("(".into());
                flat.extend(flatten(group.stream()));
                flat.push(")".into());
            }
            TokenTree::Literal(_) => flat.push("literal".into()),
            other => flat.push(other.to_string()),
        }
    }
    flat
}

#[test]
fn snapshots_hold_nothing_unsafe() {
    for (name, expansion) in inputs::expansions() {
        assert_eq!(forbidden(expansion), [""; 0], "{name}");
    }
}

/// Every item of the repository that a derive of ours sees: protocols, tests, the hygiene crate.
#[test]
fn every_expansion_of_the_repository_holds_nothing_unsafe() {
    let [packets, messages] = [sources::expansions("Packet"), sources::expansions("Message")];
    if packets.is_empty() {
        eprintln!("SKIPPED: the sources of the repository are not here");
        return;
    }
    for (place, expansion) in packets.iter().chain(&messages) {
        assert_eq!(forbidden(expansion.clone()), [""; 0], "{place}");
    }
    let found = (packets.len(), messages.len());
    println!("expansions scanned: {} packets and enums, {} messages", found.0, found.1);
    assert!(found.0 >= 100 && found.1 >= 100, "found only {found:?}: does the walk still see the tests?");
}

/// A stub beside errors is scanned, too.
#[test]
fn stubs_hold_nothing_unsafe() {
    let mistakes = [
        quote!(
            #[pinwire(be, le)]
            pub struct Bad<'a> {
                a: u16,
                #[pinwire(rest)]
                b: &'a [u8],
                c: u8,
            }
        ),
        quote!(
            #[pinwire(tag = u8)]
            pub enum Bad {
                One(One),
            }
        ),
        quote!(
            pub struct Bad<T>(T);
        ),
    ];
    for input in mistakes {
        assert_eq!(forbidden(crate::expand::packet(input.clone())), [""; 0]);
        assert_eq!(forbidden(crate::expand::message(input)), [""; 0]);
    }
}

/// Negative control: each is found where it is planted, deep inside.
#[test]
fn planted_tokens_are_found() {
    let plant = |tokens: TokenStream| forbidden(quote!(impl X { fn f() { let y = (1, [#tokens]); } }));
    assert_eq!(plant(quote!(unsafe { g() })), ["unsafe"]);
    assert_eq!(plant(quote!(::core::mem::transmute(x))), ["transmute"]);
    assert_eq!(plant(quote!(p as *const u8)), ["as *const"]);
    assert_eq!(plant(quote!(p as *mut u8)), ["as *mut"]);
    assert_eq!(
        plant(quote!(
            static mut S: u8 = 0;
        )),
        ["static mut"]
    );
    assert_eq!(
        plant(quote!(
            extern "C" fn g() {}
        )),
        ["extern"]
    );
    assert_eq!(plant(quote!(x as usize * 3, &'static mut y, "unsafe", r#unsafe)), [""; 0]);
}

/// Negative control of the whole path: what a user writes into an attribute's expression is the user's, and is seen.
#[test]
fn an_expression_of_the_user_is_scanned() {
    let input = quote!(
        #[pinwire(be)]
        struct Own {
            #[pinwire(const = unsafe { f() })]
            a: u16,
        }
    );
    assert!(!forbidden(crate::expand::packet(input)).is_empty());
}
