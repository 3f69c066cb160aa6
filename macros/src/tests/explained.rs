//! The explanations of two expansions, of a packet and of a message, cannot diverge from them.

use proc_macro2::TokenStream;

use super::{expected, inputs, pretty};
use crate::expand;

/// A page, the item that it explains, and the expansion of that.
struct Page {
    file: &'static str,
    derive: &'static str,
    item: TokenStream,
    expansion: String,
}

fn pages() -> [Page; 2] {
    let (trade, quote) = (inputs::trade(), inputs::quote_message());
    let expansions = (pretty(expand::packet(trade.clone())), pretty(expand::message(quote.clone())));
    [
        Page { file: "trade.explained.md", derive: "#[derive(Packet)]", item: trade, expansion: expansions.0 },
        Page { file: "quote.explained.md", derive: "#[derive(Message)]", item: quote, expansion: expansions.1 },
    ]
}

impl Page {
    fn committed(&self) -> String {
        std::fs::read_to_string(expected(self.file)).expect("the explanation is there")
    }

    /// The committed text, or with `PINWIRE_BLESS=1` what it becomes.
    fn text(&self) -> String {
        let text = self.committed();
        if is_blessing() { requote(&text, &self.expansion) } else { text }
    }
}

fn is_blessing() -> bool {
    std::env::var_os("PINWIRE_BLESS").is_some()
}

/// The code of a page, one block a paragraph, without indentation and empty lines.
fn blocks(page: &str) -> Vec<Vec<&str>> {
    let mut blocks = Vec::new();
    let mut inside = false;
    for line in page.lines() {
        match line.trim() {
            "```rust" => {
                blocks.push(Vec::new());
                inside = true;
            }
            "```" => inside = false,
            "" => {}
            code if inside => blocks.last_mut().into_iter().for_each(|block| block.push(code)),
            _ => {}
        }
    }
    blocks
}

/// Why a page does not explain an expansion: a block that is not literally in it, or not in its order,
/// or an item that no block shows.
fn problem(page: &str, expansion: &str) -> Option<String> {
    let lines: Vec<&str> = expansion.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut shown = vec![false; lines.len()];
    let mut from = 0;
    for block in blocks(page) {
        let Some(at) = (from..lines.len()).find(|&at| lines[at..].starts_with(&block)) else {
            return Some(format!("not in the expansion, or before the block above it: {block:#?}"));
        };
        from = at + block.len();
        shown[at..from].fill(true);
    }
    let heads =
        expansion.lines().filter(|line| line.starts_with("pub struct") || line.starts_with("impl")).map(str::trim);
    let shown: Vec<&str> = lines.iter().zip(shown).filter(|(_, shown)| *shown).map(|(line, _)| *line).collect();
    heads.into_iter().find(|head| !shown.contains(head)).map(|head| format!("no paragraph shows `{head}`"))
}

/// The page with its blocks quoted anew, each by the comment before it: ``<!-- `first line` to `end` -->``.
fn requote(page: &str, expansion: &str) -> String {
    let lines: Vec<&str> = expansion.lines().collect();
    let (mut out, mut from, mut stale) = (String::new(), 0, false);
    for line in page.lines() {
        let ends_block = stale && line == "```";
        if !stale || ends_block {
            out.push_str(line);
            out.push('\n');
        }
        stale &= !ends_block;
        if let Some((first, last)) =
            line.strip_prefix("<!-- `").and_then(|rest| rest.strip_suffix("` -->")?.split_once("` to `"))
        {
            let quoted = quote_lines(&lines, from, first, last).unwrap_or_else(|| panic!("no `{first}` to `{last}`"));
            from = quoted.end;
            out.push_str("```rust\n");
            out.push_str(&unindented(&lines[quoted]));
            stale = true;
        }
    }
    out
}

/// The lines from one that begins with `first` to one that ends with `last`; a closing brace closes what began.
fn quote_lines(lines: &[&str], from: usize, first: &str, last: &str) -> Option<std::ops::Range<usize>> {
    let start = (from..lines.len()).find(|&at| lines[at].trim().starts_with(first))?;
    if last == "1 line" {
        return Some(start..start + 1);
    }
    let indent = |line: &str| line.len() - line.trim_start().len();
    let closes = |line: &str| last != "}" || indent(line) <= indent(lines[start]);
    let end = (start..lines.len()).find(|&at| lines[at].trim().ends_with(last) && closes(lines[at]))?;
    Some(start..end + 1)
}

fn unindented(lines: &[&str]) -> String {
    let indent = lines.iter().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    lines.iter().map(|line| format!("{}\n", &line[indent..])).collect()
}

/// Says which page differs from one that is quoted anew; with `PINWIRE_BLESS=1` it is rewritten.
#[test]
fn the_quotations_are_fresh() {
    for page in pages() {
        let fresh = requote(&page.committed(), &page.expansion);
        if is_blessing() && fresh != page.committed() {
            std::fs::write(expected(page.file), &fresh).expect("the folder is there");
        }
        assert!(fresh == page.committed(), "{}: quote it anew and read whether the text still holds", page.file);
    }
}

#[test]
fn the_explanations_quote_the_expansions() {
    for page in pages() {
        assert_eq!(problem(&page.text(), &page.expansion), None, "{}", page.file);
    }
}

/// The item that a page shows first is the one that is expanded.
#[test]
fn the_explanations_begin_with_the_item() {
    for page in pages() {
        let text = page.text();
        let shown = text.split("```").nth(1).and_then(|code| code.strip_prefix("rust,ignore")).expect("a declaration");
        let tokens: TokenStream = shown.replace(page.derive, "").parse().expect("it is Rust");
        let without_spaces = |tokens: TokenStream| tokens.to_string().replace(' ', "");
        assert_eq!(without_spaces(tokens), without_spaces(page.item));
    }
}

/// Negative controls: a changed line, a block out of order, an item that is left out.
#[test]
fn a_stale_explanation_is_found() {
    for (page, (name, item)) in pages().into_iter().zip([("price", "TradeMut"), ("symbol", "QuoteMut")]) {
        let (text, expansion) = (page.text(), &page.expansion);
        let renamed = |text: &str| text.replace(&format!("pub fn {name}("), "pub fn cost(");
        assert!(problem(&renamed(&text), expansion).is_some());
        assert!(problem(&text, &renamed(expansion)).is_some());
        let mut sections: Vec<&str> = text.split("## ").collect();
        sections.reverse();
        assert!(problem(&sections.join("## "), expansion).is_some());
        let (start, _) = text.split_at(text.find(&format!("pub struct {item}")).expect("a block of it"));
        assert!(problem(start, expansion).is_some());
    }
}
