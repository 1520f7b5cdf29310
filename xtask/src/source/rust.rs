//! Literals of Rust, without those of the tests at the end of a file.

use super::{Characters, Context, Literal};

/// Every literal before `#[cfg(test)]`.
#[must_use]
pub fn literals(text: &str) -> Vec<Literal> {
    let text = text.find("#[cfg(test)]").map_or(text, |tests| &text[..tests]);
    let mut text = Characters::of(text);
    let mut context = Context::default();
    let mut found = Vec::new();
    while let Some(c) = text.next() {
        match c {
            '"' => {
                let mut literal = context.literal(text.line);
                literal.parts = vec![text.quoted('"')];
                found.push(literal);
                context.code.push('"');
            }
            'r' if is_raw(&context, &text) => {
                let mut literal = context.literal(text.line);
                literal.parts = vec![raw(&mut text)];
                found.push(literal);
                context.code.push('"');
            }
            '\'' => skip_character(&mut text),
            '/' if text.peek() == Some('/') => text.skip_line(),
            '/' if text.peek() == Some('*') => text.skip_comment(),
            _ => context.push(c),
        }
    }
    found
}

/// `r"` or `r#"`, but neither `for "` nor `r#type`.
fn is_raw(context: &Context, text: &Characters) -> bool {
    let part_of_a_name = context.code.ends_with(|last: char| last.is_alphanumeric() || last == '_') && !context.code.ends_with('b');
    let mut ahead = text.rest.clone();
    !part_of_a_name && ahead.find(|next| *next != '#') == Some('"')
}

/// Takes a raw text, from its marks on.
fn raw(text: &mut Characters) -> String {
    let mut end = String::from("\"");
    while text.next() == Some('#') {
        end.push('#');
    }
    let mut content = String::new();
    while let Some(c) = text.next() {
        content.push(c);
        if content.ends_with(&end) {
            content.truncate(content.len() - end.len());
            break;
        }
    }
    content
}

/// Takes a character such as `'"'`, and leaves a lifetime.
fn skip_character(text: &mut Characters) {
    let mut ahead = text.rest.clone();
    let length = match (ahead.next(), ahead.next()) {
        (Some('\\'), _) => 2 + ahead.take_while(|c| *c != '\'').count() + 1,
        (Some(_), Some('\'')) => 2,
        _ => 0,
    };
    for _ in 0..length {
        text.next();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_know_the_macro_and_the_attribute_they_stand_in() {
        let source = r##"#[error("one")] fn a<'a>(c: char) { if c == '"' || c == '\'' { warn!(c = 1, "two"); b.title(r#"three"#, "four") } } // "no"
#[cfg(test)] mod tests { const X: &str = "five"; }"##;
        let found = literals(source);
        let seen: Vec<(&str, bool, &str)> = found
            .iter()
            .map(|one| (one.call.as_str(), one.first, one.parts[0].as_str()))
            .collect();
        assert_eq!(
            seen,
            [
                ("error", true, "one"),
                ("warn!", false, "two"),
                ("title", true, "three"),
                ("title", false, "four")
            ]
        );
    }
}
