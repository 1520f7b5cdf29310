//! The command line.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use domain::language::Language;

/// The account service of Mi Cuenta.
#[derive(Debug, Parser)]
#[command(name = "mi-cuenta-server", version)]
pub struct Args {
    /// What is written to the standard error: error, warn, info, debug, or a filter such as server=debug.
    #[arg(long, global = true, value_name = "LEVEL")]
    pub log_level: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve households.
    Serve(ServeArgs),
    /// Serve invented households from a database that is gone afterwards.
    Practice(PracticeArgs),
    /// List the invented households: how to sign in to each, and what it shows.
    PracticeAccounts(PracticeAccountsArgs),
    /// Print the OpenAPI document.
    Openapi,
}

#[derive(Debug, clap::Args)]
pub struct ServeArgs {
    /// The database; its file is made if it is not there.
    #[arg(long, value_name = "sqlite:FILE")]
    pub database: String,
    /// Address and port; port 0 takes a free one.
    #[arg(long, value_name = "ADDR")]
    pub listen: String,
    /// The folder of programmes.
    #[arg(long, value_name = "DIR")]
    pub programs: PathBuf,
    /// The keys file; the database's name with .keys at its end, unless said. Made with the database.
    #[arg(long, value_name = "FILE")]
    pub keys: Option<PathBuf>,
    /// The proxy that ends TLS before this service: its X-Forwarded-For is believed.
    #[arg(long, value_name = "IP")]
    pub behind: Option<IpAddr>,
    /// Closed: every request is told that there is maintenance.
    #[arg(long)]
    pub maintenance: bool,
    /// Closed while this file is there; its first line may say after how many seconds to ask again.
    #[arg(long, value_name = "FILE")]
    pub maintenance_file: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct PracticeArgs {
    /// Address and port; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub listen: String,
    /// Also list the households, as practice-accounts does.
    #[arg(long)]
    pub announce: bool,
    /// The folder of programmes, each with sample households in `practice`; those of this program, unless said.
    #[arg(long, value_name = "DIR")]
    pub programs: Option<PathBuf>,
    /// Closed while this file is there, as `serve` has it.
    #[arg(long, value_name = "FILE")]
    pub maintenance_file: Option<PathBuf>,
    /// Print what each letter says, in place of paper.
    #[arg(long)]
    pub letters: bool,
    /// In which language they are listed.
    #[arg(long, value_name = "LANGUAGE", default_value = "en-US", value_parser = language)]
    pub lang: Language,
}

#[derive(Debug, clap::Args)]
pub struct PracticeAccountsArgs {
    /// In which language.
    #[arg(long, value_name = "LANGUAGE", default_value = "en-US", value_parser = language)]
    pub lang: Language,
}

fn language(tag: &str) -> Result<Language, &'static str> {
    Language::from_tag(tag).ok_or("es-US or en-US")
}
