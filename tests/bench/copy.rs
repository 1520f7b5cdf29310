//! `bench-copy SERVER ID PIN CONFIG DATA`: signs in as the app does on a computer of one's own, and leaves behind what the
//! app keeps there: settings, the session in the keychain, the sealed copy.

use std::sync::Arc;

use app::view::form::SignInForm;
use app::view::settings::{Computer, Settings, Theme};
use app::view::status::{Keeping, Source};
use app::{App, Config, Folders, Keychain, Language, Limits, SystemDisk};
use bench::{Outcome, SystemClock, SystemEntropy};
use contract::secret::Secret;
use domain::clock::random;
use uuid::Uuid;

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [server, id, pin, config, data] = arguments.as_slice() else {
        return Err("bench-copy SERVER ID PIN CONFIG DATA".into());
    };
    let config = Config {
        server: Some(server.parse()?),
        folders: Some(Folders {
            config: config.into(),
            data: data.into(),
        }),
        disk: Arc::new(SystemDisk),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        system: "Linux".to_owned(),
        language: Language::EsUs,
        language_asked_for: None,
        shared: false,
        policy: app::Policy::default(),
        reset: false,
        practises: false,
        can_practise: false,
        limits: Limits::default(),
    };
    let app = App::new(config, Arc::new(SystemClock), Arc::new(SystemEntropy), Keychain::system());
    let settings = Settings {
        language: Language::EsUs,
        theme: Theme::Light,
        text_size: 100,
        computer: Some(Computer::Own),
    };
    app.save_settings(settings).await;
    let choice = app.programmes().await.map_err(|error| format!("{error:?}"))?;
    let with_pins = choice
        .programmes
        .iter()
        .find(|offered| offered.programme.sign_in.secret.pin().is_some());
    let program = with_pins.ok_or("no programme with PINs")?.programme.id.clone();
    let form = SignInForm {
        program,
        identifier: Secret::new(id.clone()),
        secret: Secret::new(pin.clone()),
        remember: false,
        attempt: Uuid::from_bytes(random(&SystemEntropy)),
    };
    app.sign_in(form).await.map_err(|error| format!("{error:?}"))?;
    let status = app.status();
    if status.source == Source::Live && status.keeping == Keeping::Keychain {
        Ok(())
    } else {
        Err(format!("not kept: {status:?}").into())
    }
}
