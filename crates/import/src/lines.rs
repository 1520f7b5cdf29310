//! JSON Lines: a row a line, empty lines aside.

use std::io::BufRead;

use serde::de::DeserializeOwned;

use crate::{Fault, ImportError};

/// Reads `file` row by row into `take`.
pub(crate) fn each<T: DeserializeOwned>(
    file: &'static str,
    mut text: impl BufRead,
    mut take: impl FnMut(T) -> Result<(), Fault>,
) -> Result<(), ImportError> {
    let (mut line, mut number) = (String::new(), 0);
    loop {
        line.clear();
        number += 1;
        let at = |fault| ImportError { file, line: number, fault };
        match text.read_line(&mut line) {
            Err(error) => return Err(at(Fault::Unreadable(error.kind()))),
            Ok(0) => return Ok(()),
            Ok(_) if line.trim().is_empty() => {}
            Ok(_) => serde_json::from_str(&line)
                // serde's own words repeat the value.
                .map_err(|error| Fault::Malformed { column: error.column() })
                .and_then(&mut take)
                .map_err(at)?,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::{Party, Text};

    fn read<T: DeserializeOwned>(text: &[u8]) -> Result<usize, String> {
        let mut rows = 0;
        each("rows.jsonl", text, |_: T| {
            rows += 1;
            Ok(())
        })
        .map(|()| rows)
        .map_err(|error| error.to_string())
    }

    #[test]
    fn rows_are_read_and_empty_lines_are_not() {
        let text = b"{\"title\":\"a\",\"body\":\"b\"}\n\n{\"title\":\"c\",\"body\":\"d\"}";
        assert_eq!(read::<Text>(text), Ok(2));
    }

    #[test]
    fn a_bad_line_is_named_and_not_repeated() {
        let secret = br#"{"case":"c","participant":900123456,"role":"pays","next_step":"wait"}"#;
        let told = read::<Party>(secret).unwrap_err();
        assert!(told.starts_with("rows.jsonl, line 1: ") && !told.contains("900123456"), "{told}");
        for (text, line) in [
            (&b"\n{\"title\":\"a\""[..], 2),
            (b"{\"title\":\"a\",\"body\":\"b\",\"note\":\"c\"}", 1),
            (b"{\"title\":\"a\"}", 1),
            (b"\n\n\xff\n", 3),
        ] {
            let told = read::<Text>(text).unwrap_err();
            assert!(told.contains(&format!("line {line}:")), "{told}");
        }
    }
}
