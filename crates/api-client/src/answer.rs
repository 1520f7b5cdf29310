//! An answer: whose it is, and what it says.

use contract::header::PROBLEM_JSON;
use contract::problem::{Code, Problem};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, HeaderMap, HeaderName, RETRY_AFTER};
use reqwest::{Response, StatusCode};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::fault::Fault;

/// An answer read to its end. It may hold a token, hence the zeroized body.
pub(crate) struct Answer {
    status: StatusCode,
    media_type: String,
    retry_after: Option<u32>,
    pub date: Option<Timestamp>,
    is_packed: bool,
    body: Zeroizing<Vec<u8>>,
}

impl Answer {
    /// Reads no more than `most` bytes, whatever the other side sends or announces.
    pub async fn read(mut response: Response, most: usize) -> Result<Self, ReadFault> {
        let headers = response.headers();
        let mut answer = Self {
            status: response.status(),
            media_type: text(headers, &CONTENT_TYPE)
                .split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase(),
            retry_after: text(headers, &RETRY_AFTER).parse().ok(),
            date: DateTimeParser::new().parse_timestamp(text(headers, &DATE)).ok(),
            is_packed: is_packed(headers),
            body: Zeroizing::default(),
        };
        if response.content_length().is_some_and(|length| length > most as u64) {
            return Err(ReadFault::TooLarge);
        }
        // Nothing was asked to be packed. Unread, the answer still has its status and its kind; unpacked, a thousandth of the
        // cap could fill the memory.
        if answer.is_packed {
            return Ok(answer);
        }
        while let Some(chunk) = response.chunk().await.map_err(ReadFault::Broke)? {
            if answer.body.len() + chunk.len() > most {
                return Err(ReadFault::TooLarge);
            }
            answer.body.extend_from_slice(&chunk);
        }
        Ok(answer)
    }

    /// The answer, if it is one, and the service's.
    pub fn succeeded(self) -> Result<Self, Fault> {
        let status = self.status.as_u16();
        let html = self.is_html();
        match status {
            // A network that wants a sign-in of its own may say so by status, page or redirect.
            511 | 300..=399 => Err(Fault::CaptivePortal),
            200..=299 if html => Err(Fault::CaptivePortal),
            200..=299 if self.is_packed => Err(Fault::BadAnswer),
            200..=299 => Ok(self),
            _ => Err(self.problem().map_or(
                if html && status < 500 {
                    Fault::CaptivePortal
                } else {
                    Fault::BadAnswer
                },
                Fault::Problem,
            )),
        }
    }

    /// What the answer holds.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        if self.media_type != "application/json" {
            return Err(Fault::BadAnswer);
        }
        serde_json::from_slice(&self.body).map_err(|_| Fault::BadAnswer)
    }

    /// Whether the answer is one to a call that gives nothing back: `200` with any text is a stranger's.
    pub fn is_done(&self) -> bool {
        matches!(self.status.as_u16(), 201 | 202 | 204) || self.media_type == "application/json"
    }

    /// The problem that the service tells, or that a gateway before it can only mean.
    fn problem(&self) -> Option<Problem> {
        let told = (self.media_type == PROBLEM_JSON)
            .then(|| serde_json::from_slice::<Problem>(&self.body).ok())
            .flatten();
        let meant = || match self.status.as_u16() {
            413 => Some(Code::TooLarge),
            429 => Some(Code::Busy),
            500 => Some(Code::Internal),
            502..=504 => Some(Code::Maintenance),
            _ => None,
        };
        let mut problem = told.or_else(|| meant().map(Problem::new))?;
        problem.retry_after = problem.retry_after.or(self.retry_after);
        Some(problem)
    }

    fn is_html(&self) -> bool {
        self.media_type.contains("html") || self.body.trim_ascii_start().starts_with(b"<")
    }
}

/// Why an answer could not be read to its end.
pub(crate) enum ReadFault {
    TooLarge,
    Broke(reqwest::Error),
}

fn is_packed(headers: &HeaderMap) -> bool {
    let packings = headers.get_all(CONTENT_ENCODING).iter();
    packings
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .map(<[u8]>::trim_ascii)
        .any(|packing| !packing.is_empty() && !packing.eq_ignore_ascii_case(b"identity"))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
