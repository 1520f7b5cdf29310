//! Sending: within a time limit, again where that is safe, and telling faults of the way apart.

use std::error::Error;
use std::io;

use backon::{ConstantBuilder, Retryable};
use bytes::Bytes;
use contract::header::IDEMPOTENCY_KEY;
use contract::problem::{Code, Problem};
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, HeaderValue, IF_MATCH};
use secrecy::ExposeSecret;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::answer::{Answer, ReadFault};
use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

/// A fault, and whether the connection broke with the request under way.
struct Failure {
    fault: Fault,
    broke: bool,
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self { fault, broke: false }
    }
}

impl Client {
    /// Calls, and reads what comes back.
    pub(crate) async fn json<T: DeserializeOwned>(&self, call: Call<'_>) -> Result<T, Fault> {
        let read = self.call(&call).await.and_then(|answer| answer.json());
        self.note(&call, &read);
        read
    }

    /// Calls where nothing comes back.
    pub(crate) async fn done(&self, call: Call<'_>) -> Result<(), Fault> {
        let done = match self.call(&call).await {
            Ok(answer) if !answer.is_done() => Err(Fault::BadAnswer),
            result => result.map(|_| ()),
        };
        self.note(&call, &done);
        done
    }

    fn note<T>(&self, call: &Call<'_>, result: &Result<T, Fault>) {
        log(call, result);
        if result.is_ok() {
            self.heard.tell();
        }
    }

    async fn call(&self, call: &Call<'_>) -> Result<Answer, Fault> {
        // A read may be tried again after any loss; a write once, and only if it was under way: with its key it
        // is the same write, however often it arrives.
        let times = if call.reads() { self.limits.retries } else { 1 };
        let again = |failure: &Failure| failure.broke || call.reads() && failure.fault == Fault::NoNetwork;
        let tries = (|| self.send(call))
            .retry(ConstantBuilder::default().with_delay(self.limits.pause).with_max_times(times))
            .when(again);
        match tokio::time::timeout(self.limits.whole, tries).await {
            Ok(result) => result.map_err(|failure| failure.fault),
            Err(_) => Err(Fault::TimedOut),
        }
    }

    async fn send(&self, call: &Call<'_>) -> Result<Answer, Failure> {
        let response = self.request(call)?.send().await.map_err(|error| on_the_way(&error))?;
        let answer = Answer::read(response, self.limits.answer).await.map_err(|fault| match fault {
            ReadFault::TooLarge => Fault::BadAnswer.into(),
            ReadFault::Broke(error) => Failure {
                fault: if error.is_timeout() { Fault::TimedOut } else { Fault::BadAnswer },
                broke: !error.is_timeout(),
            },
        })?;
        let date = answer.date;
        let answer = answer.succeeded();
        if matches!(answer, Ok(_) | Err(Fault::Problem(_))) {
            self.saw(date);
        }
        Ok(answer?)
    }

    fn request(&self, call: &Call<'_>) -> Result<reqwest::RequestBuilder, Fault> {
        let mut address = self.address(&call.path);
        address.set_query(call.query.as_deref());
        let mut request = self
            .http()
            .request(call.method.clone(), address)
            .header(ACCEPT, "application/json")
            .header(ACCEPT_ENCODING, "identity");
        if let Some(token) = call.token {
            let bearer = Zeroizing::new(format!("Bearer {}", token.expose_secret()));
            let mut value = HeaderValue::from_str(&bearer).map_err(|_| Fault::Problem(Problem::new(Code::NotSignedIn)))?;
            value.set_sensitive(true);
            request = request.header(AUTHORIZATION, value);
        }
        if let Some(key) = call.key {
            request = request.header(IDEMPOTENCY_KEY, key.to_string());
        }
        if let Some(language) = call.language {
            request = request.header(ACCEPT_LANGUAGE, language.tag());
        }
        if let Some(version) = call.version {
            request = request.header(IF_MATCH, format!("\"{version}\""));
        }
        if let Some(body) = &call.body {
            request = request
                .header(CONTENT_TYPE, "application/json")
                .body(Bytes::from_owner(body.clone()));
        }
        Ok(request)
    }
}

/// What a failure before any answer means.
fn on_the_way(error: &reqwest::Error) -> Failure {
    if is_about_tls(error) {
        Fault::Intercepted.into()
    } else if error.is_timeout() {
        Fault::TimedOut.into()
    } else {
        Failure {
            fault: Fault::NoNetwork,
            broke: !error.is_connect(),
        }
    }
}

/// Whether TLS failed somewhere below. An `io::Error` does not name what it wraps as its source, hence the second look.
fn is_about_tls(error: &reqwest::Error) -> bool {
    let mut next: Option<&(dyn Error + 'static)> = error.source();
    while let Some(cause) = next {
        let inner = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if cause.is::<rustls::Error>() || inner.is_some_and(<dyn Error + Send + Sync>::is::<rustls::Error>) {
            return true;
        }
        next = inner.map_or_else(|| cause.source(), |inner| Some(inner));
    }
    false
}

fn log<T>(call: &Call<'_>, result: &Result<T, Fault>) {
    match result {
        Ok(_) => tracing::debug!(method = %call.method, path = call.template, "answered"),
        Err(fault) => tracing::info!(method = %call.method, path = call.template, %fault, "not answered"),
    }
}
