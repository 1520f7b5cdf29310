//! One call, before it is sent.

use contract::problem::{Code, Problem};
use domain::language::Language;
use reqwest::Method;
use secrecy::SecretString;
use serde::Serialize;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::fault::Fault;

/// A call. It can be sent more than once, and is then the same to the last byte.
pub(crate) struct Call<'a> {
    pub method: Method,
    /// As in `contract::path`, for the log: an id in a path is nobody else's business.
    pub template: &'static str,
    pub path: String,
    pub query: Option<String>,
    pub token: Option<&'a SecretString>,
    pub key: Option<Uuid>,
    pub version: Option<u32>,
    /// The language that the person reads, where something is kept in it.
    pub language: Option<Language>,
    pub body: Option<Zeroizing<Vec<u8>>>,
}

impl<'a> Call<'a> {
    pub fn new(method: Method, template: &'static str) -> Self {
        Self {
            method,
            template,
            path: template.to_owned(),
            query: None,
            token: None,
            key: None,
            version: None,
            language: None,
            body: None,
        }
    }

    /// Fills in the path's next `{…}`. An id that is none of the service's is not found, without asking.
    pub fn at(mut self, id: &str) -> Result<Self, Fault> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_~".contains(&b);
        if id.is_empty() || !id.bytes().all(plain) {
            return Err(Fault::Problem(Problem::new(Code::NotFound)));
        }
        self.path = contract::path::with(&self.path, id);
        Ok(self)
    }

    pub fn by(mut self, token: &'a SecretString) -> Self {
        self.token = Some(token);
        self
    }

    pub fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    pub fn once(mut self, key: Uuid) -> Self {
        self.key = Some(key);
        self
    }

    pub fn body(mut self, body: &impl Serialize) -> Result<Self, Fault> {
        let json = serde_json::to_vec(body).map_err(|_| Fault::Problem(Problem::new(Code::MalformedRequest)))?;
        self.body = Some(Zeroizing::new(json));
        Ok(self)
    }

    pub fn reads(&self) -> bool {
        self.method == Method::GET
    }
}
