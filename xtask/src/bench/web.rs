//! The built interface with an invented desktop behind it, for a browser on this computer.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

use crate::environment::target;
use crate::fault::{Fault, Outcome};

/// Kinds of files in a bundle.
const KINDS: [(&str, &str); 5] = [
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("css", "text/css"),
    ("woff2", "font/woff2"),
    ("svg", "image/svg+xml"),
];

/// Serves it for as long as this program runs; returns host and port.
///
/// # Errors
/// There is no port.
pub fn serve() -> Outcome<String> {
    let fault = |source| Fault::File {
        path: "127.0.0.1".to_owned(),
        source,
    };
    let listener = TcpListener::bind("127.0.0.1:0").map_err(fault)?;
    let address = listener.local_addr().map_err(fault)?;
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A browser that hangs up has what it wanted.
            std::thread::spawn(move || answer(&stream));
        }
    });
    Ok(address.to_string())
}

fn answer(mut stream: &TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = first.split(' ').nth(1).unwrap_or_default();
    let path = path.split('?').next().unwrap_or_default().trim_start_matches('/');
    let name = if path.is_empty() { "index.html" } else { path };
    let kind = KINDS.iter().find(|(end, _)| name.rsplit('.').next() == Some(end));
    let file = Some(target().join("ui-fake").join(name)).filter(|_| !name.contains(".."));
    match (kind, file.and_then(|file| std::fs::read(file).ok())) {
        (Some((_, kind)), Some(body)) => {
            let length = body.len();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
            stream.write_all(head.as_bytes())?;
            stream.write_all(&body)
        }
        _ => stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"),
    }
}
