//! The `Date` header of an answer.

use jiff::Span;
use jiff::civil::DateTime;

/// As HTTP writes it (RFC 9110, 5.6.7); the zone is always GMT.
const FORM: &str = "%a, %d %b %Y %H:%M:%S GMT";

/// An answer as it would be if the service's clock were days ahead.
pub fn shifted(answer: Vec<u8>, days: i64) -> Vec<u8> {
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n").filter(|_| days != 0) else {
        return answer;
    };
    let head = String::from_utf8_lossy(&answer[..end]);
    let lines = head.split("\r\n").map(|line| match line.split_once(": ") {
        Some((name, date)) if name.eq_ignore_ascii_case("date") => format!("date: {}", shift(date, days)),
        _ => line.to_owned(),
    });
    let head = lines.collect::<Vec<_>>().join("\r\n");
    [head.as_bytes(), &answer[end..]].concat()
}

fn shift(date: &str, days: i64) -> String {
    let shifted = DateTime::strptime(FORM, date).and_then(|date| date.checked_add(Span::new().days(days)));
    shifted.map_or_else(|_| date.to_owned(), |date| date.strftime(FORM).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_moves_and_nothing_else_does() {
        let answer = b"HTTP/1.1 200 OK\r\ndate: Sat, 28 Feb 2026 23:59:59 GMT\r\nx: 1\r\n\r\ndate: no".to_vec();
        let expected = "HTTP/1.1 200 OK\r\ndate: Sun, 15 Mar 2026 23:59:59 GMT\r\nx: 1\r\n\r\ndate: no";
        assert_eq!(String::from_utf8_lossy(&shifted(answer.clone(), 15)), expected);
        assert_eq!(shifted(answer.clone(), 0), answer);
    }
}
