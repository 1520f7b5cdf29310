//! Literals of TypeScript.

use super::{Characters, Context, Literal};

/// Every literal, those inside a template's expressions too.
#[must_use]
pub fn literals(text: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    code(&mut Characters::of(text), &mut found, false);
    found
}

/// Reads code to the end, or to the brace that closes a template's expression.
fn code(text: &mut Characters, found: &mut Vec<Literal>, inside_template: bool) {
    let mut context = Context::default();
    while let Some(c) = text.next() {
        match c {
            '\'' | '"' => {
                let mut literal = context.literal(text.line);
                literal.parts = vec![text.quoted(c)];
                found.push(literal);
                context.code.push(c);
            }
            '`' => {
                let mut literal = context.literal(text.line);
                literal.tag = context.name_at_end();
                literal.parts = template(text, found);
                found.push(literal);
                context.code.push(c);
            }
            '/' if text.peek() == Some('/') => text.skip_line(),
            '/' if text.peek() == Some('*') => text.skip_comment(),
            '/' if begins_pattern(&context) => {
                skip_pattern(text);
                context.code.push('"');
            }
            '}' if inside_template && context.openers.is_empty() => return,
            _ => context.push(c),
        }
    }
}

fn template(text: &mut Characters, found: &mut Vec<Literal>) -> Vec<String> {
    let mut parts = vec![];
    let mut part = String::new();
    while let Some(c) = text.next() {
        match c {
            '`' => break,
            '\\' => part.extend(text.next()),
            '$' if text.peek() == Some('{') => {
                text.next();
                parts.push(std::mem::take(&mut part));
                code(text, found, true);
            }
            _ => part.push(c),
        }
    }
    parts.push(part);
    parts
}

/// A slash after a value divides; elsewhere it begins a pattern.
fn begins_pattern(context: &Context) -> bool {
    let keyword = ["return", "typeof", "case"].contains(&context.name_at_end().as_str());
    keyword
        || context
            .last()
            .is_none_or(|last| !(last.is_alphanumeric() || "_$)]}\"'`".contains(last)))
}

fn skip_pattern(text: &mut Characters) {
    let mut in_class = false;
    while let Some(c) = text.next() {
        match c {
            '\\' => {
                text.next();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => break,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_know_their_call_and_their_tag() {
        let found = literals("t('a-b', { n: 'x' }); const y = html`<p>${t(`c-${d}-e`)}</p>`; // 'no'\n/* 'no' */ z('\\'q')");
        let seen: Vec<(&str, bool, &str, String)> = found
            .iter()
            .map(|one| (one.call.as_str(), one.first, one.tag.as_str(), one.parts.join("|")))
            .collect();
        assert_eq!(
            seen,
            [
                ("t", true, "", "a-b".to_owned()),
                ("", false, "", "x".to_owned()),
                ("t", true, "", "c-|-e".to_owned()),
                ("", false, "html", "<p>|</p>".to_owned()),
                ("z", true, "", "'q".to_owned()),
            ]
        );
        assert_eq!(found[4].line, 2);
    }

    #[test]
    fn a_pattern_with_a_quotation_mark_does_not_open_a_text() {
        let found = literals("const a = s.replace(/['\"/]/g, 'b'); const c = n / 2; f('d')");
        assert_eq!(found.iter().map(|one| one.parts[0].as_str()).collect::<Vec<_>>(), ["b", "d"]);
    }
}
