//! The explanation of `Trade`'s expansion cannot diverge from it.

use super::{expected, inputs, pretty};

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

fn committed() -> String {
    std::fs::read_to_string(expected("trade.explained.md")).expect("the explanation is there")
}

/// The committed page, or with `PINWIRE_BLESS=1` what it becomes.
fn page() -> String {
    let page = committed();
    if std::env::var_os("PINWIRE_BLESS").is_none() { page } else { requote(&page, &pretty(inputs::trade())) }
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

/// Says how the page differs from one that is quoted anew; with `PINWIRE_BLESS=1` it is rewritten.
#[test]
fn the_quotations_are_fresh() {
    let fresh = requote(&committed(), &pretty(inputs::trade()));
    if std::env::var_os("PINWIRE_BLESS").is_some() {
        std::fs::write(expected("trade.explained.md"), &fresh).expect("the folder is there");
    }
    assert!(
        fresh == committed(),
        "the expansion of `Trade` has changed: quote it anew and read whether the text still holds"
    );
}

#[test]
fn the_explanation_quotes_the_expansion() {
    assert_eq!(problem(&page(), &pretty(inputs::trade())), None);
}

/// The message that the page shows first is the one that is expanded.
#[test]
fn the_explanation_begins_with_the_message() {
    let declared = page();
    let declared =
        declared.split("```").nth(1).and_then(|code| code.strip_prefix("rust,ignore")).expect("a declaration");
    let tokens: proc_macro2::TokenStream = declared.replace("#[derive(Packet)]", "").parse().expect("it is Rust");
    let without_spaces = |tokens: proc_macro2::TokenStream| tokens.to_string().replace(' ', "");
    assert_eq!(without_spaces(tokens), without_spaces(inputs::trade()));
}

/// Negative controls: a changed line, a block out of order, an item that is left out.
#[test]
fn a_stale_explanation_is_found() {
    let (page, expansion) = (page(), pretty(inputs::trade()));
    assert!(problem(&page.replace("pub fn price(", "pub fn cost("), &expansion).is_some());
    assert!(problem(&page, &expansion.replace("pub fn price(", "pub fn cost(")).is_some());
    let mut sections: Vec<&str> = page.split("## ").collect();
    sections.reverse();
    let backwards = sections.join("## ");
    assert!(problem(&backwards, &expansion).is_some());
    let (start, _) = page.split_at(page.find("pub struct TradeMut").expect("a block of the mutable view"));
    assert!(problem(start, &expansion).is_some());
}
