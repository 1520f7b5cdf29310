//! The command line, in the person's language.

use std::ffi::OsString;

use app::Language;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use l10n::Messages;
use tracing::level_filters::LevelFilter;
use url::Url;

use crate::error::Usage;

/// What was asked for on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language of this start alone.
    pub language: Option<Language>,
    /// Nothing is kept, whatever the settings say.
    pub shared: bool,
    /// The practice service instead of a real one.
    pub practice: bool,
    /// The account service.
    pub server: Option<Url>,
    /// Text and window as they were at first.
    pub reset_window: bool,
    /// How much is noted on standard error.
    pub log_level: LevelFilter,
    /// Only tell whether the configuration is in order.
    pub config_check: bool,
}

/// What the command line leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// Start, or check the configuration.
    Run(Box<Options>),
    /// Print this and leave: help or version.
    Print(String),
}

/// The language named on the command line, looked for before all else, for the help is in it too.
#[must_use]
pub fn language_of(arguments: &[OsString]) -> Option<String> {
    let mut words = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        match word.strip_prefix("--lang") {
            Some("") => return words.next().map(str::to_owned),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    None
}

/// Reads the command line.
///
/// # Errors
/// [`Usage`]: what is wrong with it.
pub fn read(arguments: &[OsString], messages: &Messages) -> Result<Asked, Usage> {
    match command(messages).try_get_matches_from(arguments) {
        Ok(found) => Ok(Asked::Run(Box::new(options(&found)))),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => Ok(Asked::Print(error.to_string())),
        Err(error) => Err(usage(&error)),
    }
}

fn command(messages: &Messages) -> Command {
    let help = |id: &str| messages.text(id);
    let flag = |name: &'static str, id: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help(id));
    let value = |name: &'static str, form: &'static str, id: &str| Arg::new(name).long(name).value_name(form).help(help(id));
    Command::new("mi-cuenta")
        .version(env!("CARGO_PKG_VERSION"))
        .about(help("shell-about"))
        .help_template(format!(
            "{{about}}\n\n{}: mi-cuenta [--…]\n\n{}:\n{{options}}\n",
            help("shell-usage"),
            help("shell-options"),
        ))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(help("shell-help")),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(help("shell-version")),
        )
        .arg(value("lang", "es|en", "shell-lang").value_parser(|tag: &str| Language::from_tag(tag).ok_or("")))
        .arg(flag("shared", "shell-shared"))
        .arg(flag("practice", "shell-practice").conflicts_with("server"))
        .arg(value("server", "URL", "shell-server").value_parser(|text: &str| Url::parse(text)))
        .arg(flag("safe-graphics", "shell-safe-graphics"))
        .arg(flag("reset-window", "shell-reset-window"))
        .arg(value("log-level", "LEVEL", "shell-log-level").value_parser(|text: &str| text.parse::<LevelFilter>()))
        .arg(flag("config-check", "shell-config-check"))
}

fn options(found: &ArgMatches) -> Options {
    Options {
        language: found.get_one("lang").copied(),
        shared: found.get_flag("shared"),
        practice: found.get_flag("practice"),
        server: found.get_one("server").cloned(),
        reset_window: found.get_flag("reset-window"),
        log_level: found.get_one("log-level").copied().unwrap_or(LevelFilter::WARN),
        config_check: found.get_flag("config-check"),
    }
}

/// clap's error without its English.
fn usage(error: &clap::Error) -> Usage {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.split(' ').next().unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    let option = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::ArgumentConflict => Usage::Conflict { option },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => Usage::MissingValue { option },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Usage::BadValue { option, value },
        _ => Usage::UnknownOption { option },
    }
}

#[cfg(test)]
mod tests {
    use l10n::Messages;

    use super::{Asked, Options, Usage, language_of, read};

    fn asked(line: &str) -> Result<Asked, Usage> {
        let arguments: Vec<_> = std::iter::once("mi-cuenta")
            .chain(line.split_whitespace())
            .map(Into::into)
            .collect();
        read(&arguments, &Messages::of("shell", "en-US"))
    }

    fn options(line: &str) -> Options {
        match asked(line) {
            Ok(Asked::Run(options)) => *options,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn without_options_nothing_is_overruled() {
        let plain = options("");
        assert!(!plain.shared && !plain.practice && !plain.config_check && plain.server.is_none() && plain.language.is_none());
    }

    #[test]
    fn every_option_is_understood() {
        let all =
            options("--lang es-MX --shared --server https://example.org/ --reset-window --log-level debug --config-check --safe-graphics");
        assert_eq!(all.language, Some(app::Language::EsUs));
        assert!(all.shared && all.reset_window && all.config_check);
        assert_eq!(all.server.map(String::from), Some("https://example.org/".to_owned()));
        assert!(options("--practice").practice);
    }

    #[test]
    fn slips_are_told_apart() {
        let wrong = |line: &str| asked(line).err();
        let option = |name: &str| name.to_owned();
        assert_eq!(
            wrong("--colour"),
            Some(Usage::UnknownOption {
                option: option("--colour")
            })
        );
        assert_eq!(
            wrong("--server"),
            Some(Usage::MissingValue {
                option: option("--server")
            })
        );
        assert_eq!(
            wrong("--lang fr"),
            Some(Usage::BadValue {
                option: option("--lang"),
                value: "fr".to_owned()
            })
        );
        assert!(matches!(
            wrong("--practice --server https://example.org"),
            Some(Usage::Conflict { .. })
        ));
    }

    #[test]
    fn help_is_in_the_language_and_nothing_of_it_is_in_another() {
        for (tag, word) in [("es-US", "Opciones"), ("en-US", "Options")] {
            let Ok(Asked::Print(help)) = read(&["mi-cuenta".into(), "--help".into()], &Messages::of("shell", tag)) else {
                panic!("no help");
            };
            assert!(help.contains(word) && help.contains("--config-check"), "{help}");
            assert!(!help.contains("shell-"), "a message is missing: {help}");
            assert!(!help.contains("possible values"), "{help}");
        }
    }

    #[test]
    fn the_language_is_found_before_the_rest_is_read() {
        let words = |line: &str| line.split_whitespace().map(Into::into).collect::<Vec<_>>();
        assert_eq!(language_of(&words("mi-cuenta --lang en --colour")).as_deref(), Some("en"));
        assert_eq!(language_of(&words("mi-cuenta --lang=es")).as_deref(), Some("es"));
        assert_eq!(language_of(&words("mi-cuenta")), None);
    }
}
