//! Load over HTTP: a few connections that stay open, each with one request under way.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use crate::fault::{Fault, Outcome};

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// What it says.
    pub body: Vec<u8>,
}

/// Connections to one service.
#[derive(Debug)]
pub struct Load {
    address: String,
    connections: Vec<BufReader<TcpStream>>,
}

impl Load {
    /// Connects.
    ///
    /// # Errors
    /// Nobody listens there.
    pub fn connect(address: &str, connections: usize) -> Outcome<Self> {
        let connect = || {
            let stream = TcpStream::connect(address)?;
            stream.set_nodelay(true)?;
            Ok(BufReader::new(stream))
        };
        let connected: std::io::Result<Vec<_>> = (0..connections).map(|_| connect()).collect();
        Ok(Self {
            connections: connected.map_err(|source| fault(address, source))?,
            address: address.to_owned(),
        })
    }

    /// Sends `at_once` requests over and over, until `times` are answered with `status`.
    ///
    /// # Errors
    /// A connection breaks, or another answer comes.
    pub fn send(&mut self, times: usize, at_once: usize, status: u16, mut request: impl FnMut() -> String) -> Outcome {
        let mut left = times;
        while left > 0 {
            let now = left.min(at_once).min(self.connections.len());
            for connection in &mut self.connections[..now] {
                let sent = connection.get_mut().write_all(request().as_bytes());
                sent.map_err(|source| fault(&self.address, source))?;
            }
            for connection in &mut self.connections[..now] {
                let answer = read(connection).map_err(|source| fault(&self.address, source))?;
                if answer.status != status {
                    let said = String::from_utf8_lossy(&answer.body).into_owned();
                    return Err(Fault::ToDo(format!("{} answers {}: {said}", self.address, answer.status)));
                }
            }
            left -= now;
        }
        Ok(())
    }

    /// Sends one request.
    ///
    /// # Errors
    /// The connection breaks.
    pub fn ask(&mut self, request: &str) -> Outcome<Answer> {
        let connection = &mut self.connections[0];
        let asked = connection.get_mut().write_all(request.as_bytes());
        asked.and_then(|()| read(connection)).map_err(|source| fault(&self.address, source))
    }
}

fn fault(address: &str, source: std::io::Error) -> Fault {
    Fault::File {
        path: address.to_owned(),
        source,
    }
}

/// A request that asks for something.
#[must_use]
pub fn get(path: &str, token: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n\r\n")
}

/// A request that says something.
#[must_use]
pub fn post(path: &str, key: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nidempotency-key: {key}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

fn read(from: &mut impl BufRead) -> std::io::Result<Answer> {
    let (mut status, mut length, mut line) = (0, 0, String::new());
    loop {
        line.clear();
        if from.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let head = line.trim_end();
        if head.is_empty() {
            break;
        } else if let Some(rest) = head.strip_prefix("HTTP/1.1 ") {
            status = rest.get(..3).and_then(|code| code.parse().ok()).unwrap_or_default();
        } else if let Some((name, value)) = head.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body)?;
    Ok(Answer { status, body })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_to_its_end_and_no_further() {
        let mut text = b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 404 Not Found\r\n\r\n".as_slice();
        let first = read(&mut text).unwrap();
        assert_eq!((first.status, first.body), (201, b"{}".to_vec()));
        assert_eq!(read(&mut text).unwrap().status, 404);
        assert!(read(&mut text).is_err());
    }
}
