//! A practice service on a loopback port, for as long as the test has it.

use std::sync::Arc;

use contract::path;
use contract::programme::OfferedProgramme;
use contract::session::{SignIn, SignedIn};
use domain::programme::Programme;
use reqwest::{Client, Method};
use secrecy::{ExposeSecret, SecretString};
use server::hashing::Load;
use server::practice::{self, Households, PROGRAMMES, Practice};
use server::programmes::Programmes;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::answer::Answer;
use crate::call::Call;
use crate::clock::FakeClock;
use crate::entropy::SeededEntropy;
use crate::sample::Sample;

/// How a service is to be.
pub struct Setup {
    load: Load,
    seed: u64,
    edit: Box<dyn Fn(&mut Programme) + Send>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            load: practice::cores(),
            seed: 1,
            edit: Box::new(|_| ()),
        }
    }
}

impl Setup {
    /// With other rules than the programmes have; one edit comes after the other.
    #[must_use]
    pub fn rules(mut self, edit: impl Fn(&mut Programme) + Send + 'static) -> Self {
        let before = self.edit;
        self.edit = Box::new(move |programme| {
            before(programme);
            edit(programme);
        });
        self
    }

    /// With another load of PIN hashing.
    #[must_use]
    pub fn load(mut self, load: Load) -> Self {
        self.load = load;
        self
    }

    /// Starts it.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn spawn(self) -> Running {
        let clock = Arc::new(FakeClock::default());
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async {
            stopped.await.ok();
        };
        let entropy = Arc::new(SeededEntropy::new(self.seed));
        let offered = Programmes::from_embedded(&PROGRAMMES).expect("programmes that make sense");
        let edited = offered.all().iter().map(|offered| {
            let mut offered = OfferedProgramme::clone(offered);
            (self.edit)(&mut offered.programme);
            offered
        });
        let practice = practice::start_with(
            &Households::default(),
            edited.collect(),
            self.load,
            Arc::clone(&clock) as _,
            entropy,
            listener,
            shutdown,
        )
        .await
        .expect("a practice service");
        Running {
            clock,
            url: format!("http://{}", practice.addr()),
            client: Client::builder().no_proxy().build().expect("a client"),
            practice,
            stop: Some(stop),
        }
    }
}

/// Starts a service with the programmes as they are.
///
/// # Panics
/// If it does not start.
pub async fn spawn_server() -> Running {
    Setup::default().spawn().await
}

/// A service that runs; it ends with this value.
pub struct Running {
    /// Its clock, to be turned.
    pub clock: Arc<FakeClock>,
    /// Where it is, without a slash at the end.
    pub url: String,
    client: Client,
    practice: Practice,
    stop: Option<oneshot::Sender<()>>,
}

impl Running {
    /// Reads.
    pub fn get(&self, path: &str) -> Call {
        self.call(Method::GET, path)
    }

    /// Writes, with a fresh idempotency key.
    pub fn post(&self, path: &str) -> Call {
        self.call(Method::POST, path)
    }

    /// Replaces, with a fresh idempotency key.
    pub fn put(&self, path: &str) -> Call {
        self.call(Method::PUT, path)
    }

    /// Ends or removes.
    pub fn delete(&self, path: &str) -> Call {
        self.call(Method::DELETE, path)
    }

    /// Any method.
    pub fn call(&self, method: Method, path: &str) -> Call {
        Call::new(&self.client, method, format!("{}{path}", self.url))
    }

    /// Tries to sign in to a programme.
    pub async fn sign_in(&self, program: &str, identifier: &str, pin: &str) -> Answer {
        let form = SignIn {
            identifier: contract::secret::Secret::new(identifier.to_owned()),
            secret: contract::secret::Secret::new(pin.to_owned()),
        };
        self.post(&path::with(path::SESSIONS, program)).json(&form).send().await
    }

    /// Signs in to a sample account with its PIN, chosen or temporary, or its password; the token.
    ///
    /// # Panics
    /// If the service refuses.
    pub async fn token_of(&self, sample: &Sample) -> SecretString {
        let answer = self.sign_in(&sample.program, sample.identifier(), sample.secret()).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        let signed_in: SignedIn = answer.json();
        signed_in.token.expose().to_owned().into()
    }

    /// The temporary PIN in the letter that was queued last, as the person will read it.
    ///
    /// # Panics
    /// If no letter waits.
    pub async fn pin_in_the_mail(&self) -> String {
        let letters = self.practice.api().store.waiting_letters(100).await.expect("letters");
        letters.last().expect("a letter that waits").pin.expose_secret().to_owned()
    }

    /// What the security image shows that an enrolment drew last.
    ///
    /// # Panics
    /// If it drew none.
    pub async fn text_in_the_image(&self, enrolment: &str, token: &SecretString) -> String {
        let text = self.practice.text_in_the_image(enrolment, token.expose_secret()).await;
        text.expect("an image")
    }

    /// Every byte of the database, what is not yet written back to its file included.
    ///
    /// # Panics
    /// If it cannot be read.
    #[must_use]
    pub fn database_bytes(&self) -> Vec<u8> {
        let file = self.practice.database();
        let log = file.with_extension("db-wal");
        [file, log]
            .iter()
            .flat_map(|file| std::fs::read(file).expect("the database"))
            .collect()
    }

    /// Changes rows as no request does: what an agency's load or staff would change.
    ///
    /// # Panics
    /// If the database refuses.
    pub fn change_database(&self, statement: &str) {
        let database = rusqlite::Connection::open(self.practice.database()).expect("the database");
        database.execute(statement, []).expect("a statement");
    }

    /// How many rows a table has.
    ///
    /// # Panics
    /// If there is no such table.
    #[must_use]
    pub fn rows(&self, table: &str) -> u64 {
        let database = rusqlite::Connection::open(self.practice.database()).expect("the database");
        let sql = format!("SELECT count(*) FROM {table}");
        database
            .query_row(&sql, [], |row| row.get::<_, i64>(0))
            .expect("a table")
            .unsigned_abs()
    }

    /// Breaks the database: a table is gone.
    ///
    /// # Panics
    /// If there is no such table.
    pub fn lose_table(&self, table: &str) {
        let database = rusqlite::Connection::open(self.practice.database()).expect("the database");
        database
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; DROP TABLE {table};"))
            .expect("a table");
    }

    /// The database and what else the service is made of.
    #[must_use]
    pub fn practice(&self) -> &Practice {
        &self.practice
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop.send(()).ok();
        }
    }
}
