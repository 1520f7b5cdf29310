//! A computer with the app on it: folders, keychain, clock and disk of its own, to be started anew or spoilt.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use app::view::account::Account;
use app::view::settings::{Computer, Settings, Theme};
use app::view::status::{Source, Status};
use app::{App, Clock, Config, Disk, Folders, Keychain, Language, Limits, SystemDisk};
use jiff::{SignedDuration, Timestamp};
use session::fake::{self, Switch};
use tempfile::TempDir;
use testkit::{Sample, SeededEntropy};

use crate::forms;

/// This computer's clock, as far off as it was turned: the service under test dates its answers by the real one.
#[derive(Default)]
pub struct TurnedClock(AtomicI64);

impl TurnedClock {
    pub fn turn(&self, by: SignedDuration) {
        self.0.fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    pub fn put_right(&self) {
        self.0.store(0, Ordering::SeqCst);
    }
}

impl Clock for TurnedClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "see above")]
        let now = Timestamp::now();
        now + SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

/// The computer.
pub struct Desk {
    pub app: Arc<App>,
    pub clock: Arc<TurnedClock>,
    pub moods: Switch,
    pub config: Config,
    keychain: Keychain,
    starts: AtomicU64,
    home: TempDir,
}

impl Desk {
    /// A fresh computer, with `server` as the service.
    pub fn fresh(server: Option<&str>) -> Self {
        let home = tempfile::tempdir().unwrap();
        let (keychain, moods) = fake::keychain(Duration::from_millis(300));
        let clock = Arc::new(TurnedClock::default());
        let config = Config {
            server: server.map(|server| server.parse().unwrap()),
            folders: Some(Folders {
                config: home.path().join("config"),
                data: home.path().join("data"),
            }),
            disk: Arc::new(SystemDisk),
            version: "0.0.0".to_owned(),
            system: "Linux".to_owned(),
            language: Language::EsUs,
            language_asked_for: None,
            shared: false,
            policy: app::Policy::default(),
            reset: false,
            practises: false,
            can_practise: true,
            limits: Limits {
                connect: Duration::from_millis(500),
                whole: Duration::from_millis(1500),
                retries: 0,
                ..Limits::default()
            },
            roots: Vec::new(),
        };
        let app = App::new(config.clone(), clock.clone(), Arc::new(SeededEntropy::new(1)), keychain.clone());
        Self {
            app,
            clock,
            moods,
            config,
            keychain,
            starts: AtomicU64::new(1),
            home,
        }
    }

    /// A fresh computer whose owner chose «Mi computadora».
    pub async fn own(server: &str) -> Self {
        let desk = Self::fresh(Some(server));
        desk.choose(Computer::Own).await;
        desk
    }

    pub async fn choose(&self, computer: Computer) {
        let settings = Settings {
            language: Language::EsUs,
            theme: Theme::System,
            text_size: 100,
            computer: Some(computer),
        };
        self.app.save_settings(settings).await;
    }

    pub async fn sign_in(&self, sample: &Sample) -> Account {
        let form = forms::sign_in(&sample.program, sample.identifier(), sample.secret());
        self.app.sign_in(form).await.unwrap()
    }

    /// Closes the program and starts it again.
    pub fn restart(&mut self) {
        let seed = self.starts.fetch_add(1, Ordering::SeqCst) + 1;
        let entropy = Arc::new(SeededEntropy::new(seed << 32));
        self.app = App::new(self.config.clone(), self.clock.clone(), entropy, self.keychain.clone());
    }

    /// From the next start on.
    pub fn on_disk(&mut self, disk: Arc<dyn Disk>) {
        self.config.disk = disk;
        self.restart();
    }

    /// What the keychain has under this name.
    pub async fn entry(&self, name: &str) -> Option<Vec<u8>> {
        self.keychain.get(name).await.unwrap().map(|bytes| bytes.to_vec())
    }

    /// Puts something else there.
    pub async fn plant(&self, name: &str, bytes: &[u8]) {
        self.keychain.set(name, bytes).await.unwrap();
    }

    /// The settings as they are on the disk; null where there is no file.
    pub fn stored(&self) -> serde_json::Value {
        let file = std::fs::read(self.settings_file());
        file.map(|file| serde_json::from_slice(&file).unwrap()).unwrap_or_default()
    }

    /// The names of the people who keep accounts here, the last one in first.
    pub fn people(&self) -> Vec<String> {
        let people = self.stored()["people"].as_array().cloned().unwrap_or_default();
        people.iter().map(|person| person["slot"].as_str().unwrap().to_owned()).collect()
    }

    /// The keychain was reset, with all that was in it.
    pub fn lose_keychain(&mut self) {
        (self.keychain, self.moods) = fake::keychain(Duration::from_millis(300));
    }

    /// Files below the data folder, by their path.
    pub fn files(&self) -> Vec<std::path::PathBuf> {
        fn below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
            let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
            entries
                .flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] })
                .collect()
        }
        below(&self.home.path().join("data"))
    }

    /// Everything below the folders of data and settings, folders included.
    pub fn left_behind(&self) -> Vec<std::path::PathBuf> {
        fn below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
            let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
            entries.flat_map(|path| [below(&path), vec![path]].concat()).collect()
        }
        below(self.home.path())
    }

    pub fn settings_file(&self) -> std::path::PathBuf {
        app::settings::path_in(&self.home.path().join("config"))
    }

    /// Lets the app look after itself, as it does behind a window.
    pub fn keep_up(&self) {
        tokio::spawn(self.app.clone().keep_up());
    }

    /// Waits until the line on every page is as wanted.
    pub async fn until(&self, wanted: impl Fn(&Status) -> bool) -> Status {
        let mut changes = self.app.status_changes();
        let waited = tokio::time::timeout(Duration::from_secs(12), changes.wait_for(|status| wanted(status))).await;
        waited.unwrap_or_else(|_| panic!("{:?}", self.app.status())).unwrap().clone()
    }

    pub async fn until_source(&self, source: Source) -> Status {
        self.until(|status| status.source == source).await
    }
}
