//! `mi-cuenta-server`: the account service as a program.

mod args;

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use args::{Args, Command, PracticeArgs, ServeArgs};
use clap::Parser;
use domain::clock::{Clock, Entropy};
use jiff::Timestamp;
use secrecy::ExposeSecret;
use server::practice::Households;
use server::{Config, StartError, practice};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

/// Letters that are looked for at a time, and how often.
const LETTERS_AT_ONCE: u32 = 200;
const BETWEEN_LETTERS: Duration = Duration::from_millis(500);

/// This computer's clock.
struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the service asks the clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// This computer's random source.
struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::disallowed_methods, reason = "the one place where the service asks the random source")]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            // Without randomness every token could be guessed: there is nothing better than to end.
            eprintln!("mi-cuenta-server: no randomness: {error}");
            std::process::abort();
        }
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let filter = EnvFilter::builder().parse_lossy(args.log_level.unwrap_or_else(|| "warn".to_owned()));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    match run(args.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mi-cuenta-server: {error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(command: Command) -> Result<(), StartError> {
    match command {
        Command::Serve(args) => serve(args).await,
        Command::Practice(args) => practise(&args).await,
        Command::PracticeAccounts(args) => Ok(io::stdout().write_all(practice::table(&Households::default(), args.lang)?.as_bytes())?),
        Command::Openapi => {
            let document = serde_json::to_string_pretty(&server::openapi::document()).map_err(io::Error::other)?;
            Ok(writeln!(io::stdout(), "{document}")?)
        }
    }
}

async fn serve(args: ServeArgs) -> Result<(), StartError> {
    let config = Config {
        database: args.database,
        keys: args.keys,
        programmes: args.programs,
        behind: args.behind,
        maintenance: args.maintenance,
        maintenance_file: args.maintenance_file,
        load: practice::cores(),
    };
    let listener = TcpListener::bind(&args.listen).await?;
    let addr = listener.local_addr()?;
    let service = server::open(config, Arc::new(SystemClock), Arc::new(SystemEntropy)).await?;
    let stop = asked_to_stop()?;
    announce(addr)?;
    service.answer(listener, stop).await
}

async fn practise(args: &PracticeArgs) -> Result<(), StartError> {
    let listener = TcpListener::bind(&args.listen).await?;
    let stop = asked_to_stop()?;
    let households = args.programs.clone().map_or_else(Households::default, Households::Folder);
    let practice = practice::start(&households, Arc::new(SystemClock), Arc::new(SystemEntropy), listener, stop).await?;
    announce(practice.addr())?;
    if args.announce {
        io::stdout().write_all(practice::table(&households, args.lang)?.as_bytes())?;
    }
    if let Some(file) = args.maintenance_file.clone() {
        let api = Arc::clone(practice.api());
        api.maintenance.look(&file).await;
        tokio::spawn(async move { api.maintenance.follow(file).await });
    }
    if args.letters {
        tokio::spawn(print_letters(Arc::clone(practice.api())));
    }
    practice.stopped().await
}

/// In place of the print shop: what each letter says, as soon as it waits to be printed.
async fn print_letters(api: Arc<server::api::Api>) {
    let mut printed = std::collections::HashSet::new();
    loop {
        for letter in api.store.waiting_letters(LETTERS_AT_ONCE).await.unwrap_or_default() {
            if printed.insert(letter.id) {
                let told = writeln!(
                    io::stdout(),
                    "letter {} {} {}",
                    letter.program,
                    letter.name,
                    letter.pin.expose_secret()
                );
                told.and_then(|()| io::stdout().flush()).ok();
            }
        }
        tokio::time::sleep(BETWEEN_LETTERS).await;
    }
}

/// The first line on the standard output tells whoever started this where it listens.
fn announce(addr: std::net::SocketAddr) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "listening on http://{addr}")?;
    out.flush()
}

/// Until Ctrl+C, or the signal with which a system stops its services. Both are listened for from this call on.
#[cfg(unix)]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Until Ctrl+C, which is listened for from this call on, or the end of the console.
#[cfg(windows)]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::windows::{ctrl_c, ctrl_close};
    let (mut interrupted, mut closed) = (ctrl_c()?, ctrl_close()?);
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = closed.recv() => {}
        }
    })
}
